"""Where a thread may name its opening: subject lines, wordings in the text, labels, rows, invites."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.domain.evidence import Evidence, Part
from app.domain.mail import Message, SegmentKind
from app.reading.anchored import ground
from app.reading.late import late
from app.reading.people.cast import Cast
from app.reading.people.fields import is_a_field, says_a_field
from app.reading.people.jobs import has_job, is_job
from app.reading.people.spelling import fold, is_given
from app.reading.role.forms import clean, is_role
from app.reading.role.patterns import (
    ANCHORED,
    ANCHORED_LABEL,
    ANCHORED_OF_OWNER,
    ANCHORED_PLAIN,
    BEFORE,
    BESIDE_COMPANY,
    ENCLOSED,
    FOR,
    HEADED,
    LABELLED,
    NOISE,
    OF,
    PREFIX,
    REGARDING,
    SPLIT,
)
from app.reading.role.words import names_job, without_arranging
from app.reading.transcript import Passage, Side, Transcript


@dataclass(frozen=True, slots=True)
class Naming:
    """A wording that may be the opening's title: how much it weighs and where it stands."""

    text: str
    weight: float
    evidence: Evidence

    @property
    def words(self) -> frozenset[str]:
        return title_words(self.text)


BRACKETS = late(r"\([^)]*\)")
ANY_WORD = late(r"\w+")


@lru_cache(maxsize=1024)
def title_words(title: str) -> frozenset[str]:
    """The words that tell a title from others, folded, without those in brackets and the small ones."""
    return frozenset(ANY_WORD.findall(BRACKETS.sub(" ", fold(title)))) - {"of", "and", "the", "for", "in"}


def namings(transcript: Transcript, cast: Cast, company: str) -> Iterator[Naming]:
    """All wordings that may be the title: of the subject lines, the text, the invites."""
    names = people_names(transcript, cast)
    kept = _kept_parts(transcript)
    yield from _of_subjects(transcript, company, names, kept)
    for passage in transcript.passages:
        yield from _of_passage(passage, company, names, kept)
    for invite in transcript.invites:
        for text, _, weight in of_line(invite.event.summary, company, names):
            at = max(invite.event.source.find(text), 0)
            yield Naming(text, weight * 0.8, invite.evidence(at, at + len(text)))


def people_names(transcript: Transcript, cast: Cast) -> set[str]:
    """The words of all people's names, the owner's too, in lower case."""
    names = {
        word
        for member in cast.members
        if member.emails or (member.honorific and member.honorific[:2] != "Sr") or not _is_work(member.name)
        for word in member.name.casefold().split()
    }
    return names | set(transcript.mailbox.name.casefold().split())


def _is_work(name: str) -> bool:
    """Whether what was taken for a name may be a part of a title: "Heat Treatment", "Grid Studies"."""
    words = name.split()
    if any(word in _SHIPS for word in words) or (len(words) > 1 and says_a_field(words[-1])):
        return True
    if is_given(words[0]):
        return False
    return any(is_a_field(word) or is_job(word) or names_job(f"the {word}") for word in words)


_SHIPS = frozenset("MF MV MS MY SS RV FV".split())  # noqa: SIM905


def _of_subjects(transcript: Transcript, company: str, names: set[str], kept: tuple[str, ...]) -> Iterator[Naming]:
    seen: set[str] = set()
    for message in transcript.messages:
        subject = PREFIX.sub("", message.subject).casefold()
        if subject in seen:
            continue
        seen.add(subject)
        for text, start, weight in of_line(message.subject, company, names, kept):
            yield Naming(text, weight, quote_of(message, start, text))
    for message, subject, at in _passed_on(transcript):
        if PREFIX.sub("", subject).casefold() in seen:
            continue
        seen.add(PREFIX.sub("", subject).casefold())
        for text, start, weight in of_line(subject, company, names):
            begin = at + max(start, 0)
            span = (begin, min(begin + len(text), at + len(subject)))
            yield Naming(text, weight, Evidence(message.id, message.text[slice(*span)], Part.TEXT, *span))


def _of_passage(passage: Passage, company: str, names: set[str], kept: tuple[str, ...]) -> Iterator[Naming]:
    headings = REGARDING.finditer(passage.message.text, passage.start, passage.end)
    for line in headings if passage.side is not Side.OWNER else ():
        for text, start, weight in of_line(line["line"], company, names):
            begin = line.start("line") + max(start, 0)
            yield Naming(text, weight, passage.evidence(begin, min(begin + len(text), line.end("line"))))
    factor = 0.45 if passage.side is Side.OWNER else 1.0
    for raw, start, weight in _of_text(passage):
        text = clean(raw, company, whole=weight == ENCLOSED or raw.startswith(kept))
        if weight >= LABELLED and names_job(raw) and not names_job(text):  # taken for the company: a label says better
            text = clean(raw, "")
        if text and is_role(text, names, strict=weight < 1.5):
            sure = 1.0 if has_job(text) else 0.6  # "the Canal Basin job" names a place, not a title
            yield Naming(text, weight * factor * sure, passage.evidence(start, start + len(raw.rstrip())))
    for raw, start in _beside(passage, company):
        if (text := clean(raw, company)) and is_role(text, names, strict=True):
            yield Naming(text, factor, passage.evidence(start, start + len(raw)))


def _kept_parts(transcript: Transcript) -> tuple[str, ...]:
    """Titles with a last comma part that the subject line and a sentence that goes on behind it both have: it belongs
    to the title, be it a place ("Store Manager, Harbour Street")."""
    found: dict[str, None] = {}
    for subject in {message.subject for message in transcript.messages if ", " in message.subject}:
        for part in SPLIT.split(PREFIX.sub("", subject)):
            head, comma, last = part.rpartition(", ")
            if comma and last[:1].isupper() and has_job(head) and not has_job(last) and _is_told(part, transcript):
                found[part] = None
    return tuple(found)


def _is_told(title: str, transcript: Transcript) -> bool:
    for passage in transcript.passages:
        at = passage.message.text.find(title, passage.start, passage.end)
        if at >= 0 and passage.side is Side.COMPANY and _GOES_ON.match(passage.message.text, at + len(title)):
            return True
    return False


_GOES_ON = late(r"\s+(?:will|is|has|have|on|before|and|interview|role|position|post|vacancy|opening)\b|[.](?:\s|\Z)")


def _of_text(passage: Passage) -> Iterator[tuple[str, int, float]]:
    text = passage.message.text
    where = ground(text, passage.start, passage.end)
    owner = passage.side is Side.OWNER
    for anchored, usual in ANCHORED_OF_OWNER if owner else ANCHORED:
        for match in anchored.finditer(where):
            group, weight = match.lastgroup or "title", usual
            given_up = _GIVEN_UP.match(text, match.end(group)) is not None  # "You applied for Fitter, but …"
            raw = NOISE.sub(" ", match[group]).strip() if weight == HEADED else match[group]
            at = match.start(group)
            if is_for_another(text, at):
                continue
            if _OFFERED.search(text, max(0, at - 48), at):
                weight = min(weight, 1.0)
            yield raw, at, 0.4 if given_up or is_past(text, at) else weight
    for match in () if owner else ANCHORED_LABEL.finditer(where):
        if not BEFORE.search(match["title"]):  # "What: Zoom call for the Copy Chief position" is read above
            yield match["title"], match.start("title"), LABELLED
    for match in ANCHORED_PLAIN.finditer(where):
        group = match.lastgroup or "as"
        start, words = up_to_job(match[group])
        if words:
            at = match.start(group) + start
            yield words, at, 0.4 if is_past(text, at) else 1.0


# What goes before a job that the candidate has or had, or that is another's.
_PAST = late(
    r"\b(?:current(?:ly)?|present|previous(?:ly)?|former(?:ly)?|past|before that|ask(?:ing)? for|another|other|such as"
    r"|(?:also|still) (?:have|got|need|hiring|looking for))\b[^.!?\n]{0,20}\Z"
    r"|\b(?:years?|time|days|experience|background|career|worked|employed|employment|served|began|started)\b"
    r"[^.!?\n]{0,20}\bas (?:an? |the )?\Z",
    re.IGNORECASE,
)
# "I've got another client looking for a Transport Manager"
_FOR_ANOTHER = late(
    r"\b(?:another|other|different) (?:client|compan(?:y|ie)|employer|firm)s?\b[^.!?\n]{0,60}\Z", re.IGNORECASE
)


def is_past(text: str, at: int) -> bool:
    """Whether the words before a title make it a former job, or another than the one talked about."""
    return _PAST.search(text, max(0, at - 48), at) is not None


def is_for_another(text: str, at: int) -> bool:
    """Whether the words before a title make it an opening at another employer's."""
    return _FOR_ANOTHER.search(text, max(0, at - 80), at) is not None


def _beside(passage: Passage, company: str) -> Iterator[tuple[str, int]]:
    """What stands in a row or a bracket behind the employer's name, above the signature, and where."""
    text = passage.message.text
    end = passage.signature.start if passage.signature else passage.end
    at = text.find(company, passage.start, end) if company else -1
    while at >= 0:
        if match := BESIDE_COMPANY.match(text, at + len(company), end):
            yield match["title"], match.start("title")
        at = text.find(company, at + len(company), end)


_GIVEN_UP = late(
    r"(?:\s+\w+)?,?\s+(?:but|although|however|though)\b|,\s+(?:which|that)\s+(?:has|is)\s+(?:gone|filled|closed)\b"
)
# What an offer calls the job may be another grade than the one that was talked about.
_OFFERED = late(r"\boffer(?:ed)?\b[^.!?\n]{0,24}\bas (?:an? |our |the )?\Z", re.IGNORECASE)
_NO_TITLE_WORDS = frozenset(
    """
    same other another next first new open vacant above following of for as with at in on to and or is are was who that
    this my your our their his her a an the senior junior hiring recruiting any every each good great role position
    """.split()  # noqa: SIM905
)


def up_to_job(phrase: str) -> tuple[int, str]:
    """The words of a lower-case phrase up to its last job noun, from the last word that no title holds."""
    words = phrase.removesuffix("'s").removesuffix("’s").split(" ")
    jobs = [place for place, word in enumerate(words) if names_job(word)]
    if not jobs or not all(word == word.lower() or word.isupper() or word[1:2].isdigit() for word in words):
        return 0, ""
    end = jobs[-1] + 1
    start = max(
        (place + 1 for place in range(end) if words[place] in _NO_TITLE_WORDS - {"senior", "junior"}), default=0
    )
    if start >= end or words[start:end] in (["partner"], ["manager"], ["member"], ["lead"], ["leader"], ["owner"]):
        return 0, ""
    return len(" ".join(words[:start])) + (start > 0), " ".join(words[start:end])


_SUBJECT_FIELD = late(
    r"^\*?(?:Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Ämne|Emne|Assunto|Temat|Předmět|Predmet|"
    r"Aihe)\*?\s?:\*?[ \t]*(?P<subject>\S[^\n]*)",
    re.MULTILINE,
)


def _passed_on(transcript: Transcript) -> Iterator[tuple[Message, str, int]]:
    """The subjects that forwarded mails carry in their heads, and where they stand in the text."""
    for message in transcript.messages:
        for segment in message.segments:
            if segment.kind is SegmentKind.ATTRIBUTION:
                for match in _SUBJECT_FIELD.finditer(message.text, segment.start, segment.end):
                    yield message, match["subject"], match.start("subject")


def of_line(line: str, company: str, names: set[str], kept: tuple[str, ...] = ()) -> Iterator[tuple[str, int, float]]:
    """Segments of a subject or invite title that hold a job, without words of arranging."""
    prefix = PREFIX.match(line)
    body = line[prefix.end() :] if prefix else line
    for pattern in (OF, FOR, BEFORE):
        for match in pattern.finditer(body):
            group = match.lastgroup or "title"
            text = clean(match[group], company)
            if text and is_role(text, names, strict=True):
                yield text, line.find(match[group]), 1.8
    if last := _LAST_PHRASE.search(body):
        text = clean(NOISE.sub(" ", _without_names(last["rest"], names)), company)
        if text and is_role(text, names, strict=True):
            yield text, max(line.find(text), 0), 1.3
    at = 0
    for part in SPLIT.split(body):
        start = line.find(part, at)
        at = start + len(part) if start >= 0 else at
        text = part if part in kept else clean(NOISE.sub(" ", without_arranging(_without_names(part, names))), company)
        if text and is_role(text, names, strict=True):
            yield text, max(start, 0), 1.3
    short = _SHORTENED.match(body)
    if short and short["title"].casefold() != company.casefold() and short["title"].casefold() not in ("hr", "it"):
        yield short["title"], max(line.find(short["title"]), 0), 1.3


_SHORTENED = late(r"(?P<title>[A-Z\d]*[A-Z][A-Z\d]{1,4})\s+(?:role|post|position|vacancy|job|opening|interview)\b")
_BRACKET_WORDS = late(r"\s*\(([^()]*)\)")


# "Zoom with Theo re pastry cook", "Interview w/ Chef Paolo for line cook"
_LAST_PHRASE = late(r"\b(?:for|re|about|regarding) (?:the |an? |our )?(?P<rest>[^,;:|@–-]{3,60})\Z", re.IGNORECASE)


def _without_names(part: str, names: set[str]) -> str:
    """A part of a subject line without the people's names that stand at its ends or in brackets."""
    low = part.casefold()
    if not any(name in low for name in names):
        return part
    part = _BRACKET_WORDS.sub(lambda m: "" if set(m[1].casefold().split()) <= names else m[0], part)
    words = part.split()
    while words and _is_name(words[-1], names):
        words.pop()
    while words and _is_name(words[0], names):
        del words[0]
    return " ".join(words)


def _is_name(word: str, names: set[str]) -> bool:
    bare = word.strip(".,:;–-").casefold()
    return bare.removesuffix("'s").removesuffix("’s") in names and not is_job(bare)


def quote_of(message: Message, start: int, text: str) -> Evidence:
    at = message.subject.find(text)
    begin = at if at >= 0 else max(start, 0)
    end = begin + len(text) if at >= 0 else len(message.subject)
    return Evidence(message.id, message.subject[begin:end], Part.SUBJECT, begin, end)
