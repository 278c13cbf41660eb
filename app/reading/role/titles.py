"""The opening's job title: "for the position of …", "the … role", "Position: …", and subject lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from app.domain.evidence import Evidence, Fact, Part
from app.domain.mail import Message, SegmentKind
from app.domain.reading import Person
from app.reading.anchored import ground
from app.reading.late import late
from app.reading.people.cast import Cast
from app.reading.people.jobs import has_job, is_job
from app.reading.people.spelling import fold
from app.reading.role.forms import clean, is_role
from app.reading.role.patterns import (
    ANCHORED,
    ANCHORED_LABEL,
    ANCHORED_PLAIN,
    BEFORE,
    ENCLOSED,
    FOR,
    HEADED,
    NOISE,
    OF,
    PREFIX,
    REGARDING,
    SPLIT,
)
from app.reading.transcript import Passage, Side, Transcript

MOST = 300  # wordings that are weighed against each other; a thread has a few dozen


@dataclass(frozen=True, slots=True)
class _Candidate:
    text: str
    weight: float
    evidence: Evidence
    order: int

    @property
    def words(self) -> frozenset[str]:
        return _words(self.text)


_BRACKETS = late(r"\([^)]*\)")
_ANY_WORD = late(r"\w+")


@lru_cache(maxsize=1024)
def _words(title: str) -> frozenset[str]:
    return frozenset(_ANY_WORD.findall(_BRACKETS.sub(" ", fold(title)))) - {"of", "and", "the", "for", "in"}


def find_role(
    transcript: Transcript, cast: Cast, company: str, interviewers: Sequence[Person] = ()
) -> Fact[str] | None:
    """The title of the opening as the thread words it, without references, hours and places. What an interviewer is
    called is seldom the opening."""
    own = {fold(person.title) for person in interviewers if person.title}
    named = (
        replace(c, weight=c.weight / 2) if fold(c.text) in own else c
        for c in _candidates(transcript, cast, company)
        if c.text
    )
    found = list(islice(named, MOST))
    if not found:
        return None
    best, score = None, 0.0
    for candidate in found:
        kin = [other for other in found if other.words <= candidate.words or candidate.words <= other.words]
        same = sum({(o.evidence.message_id, o.evidence.start, o.evidence.part): o.weight for o in kin}.values())
        exact = sum(o.weight for o in found if o.words == candidate.words)
        total = min(same, 6) + min(exact, 4) + 0.6 * min(len(candidate.words), 5) + candidate.weight
        if total > score:
            best, score = candidate, total
    if best is not None:
        best = _fuller(_spelt_out(best, found), found)
    if best is None or (best.weight < 0.8 and score < 2.5):
        return None
    backing = tuple(dict.fromkeys(c.evidence for c in found if c.words == best.words))[:3]
    return Fact(_without_town(best.text, transcript), backing, round(min(0.98, 0.55 + score / 25), 2))


@dataclass(frozen=True, slots=True)
class SubjectRole:
    """A title that a subject line holds, and where."""

    text: str
    evidence: Evidence


def roles_in_subject(message: Message) -> tuple[SubjectRole, ...]:
    """The titles of jobs that a mail's subject holds, whatever the thread is about."""
    return tuple(
        SubjectRole(text, _quote(message, start, text)) for text, start, _ in _of_line(message.subject, "", set())
    )


def _fuller(best: _Candidate, found: list[_Candidate]) -> _Candidate:
    """The fuller wording of the same title where the company gives one: "Ward Clerk" is "Ward Clerk, Nights"."""
    longer = [c for c in found if c.words > best.words and len(c.words - best.words) <= 3 and c.weight >= 1.2]
    return max(longer, key=lambda c: (c.weight, -len(c.words)), default=best)


def _spelt_out(best: _Candidate, found: list[_Candidate]) -> _Candidate:
    """The same title in full words: "Vet Tech" is "Veterinary Technician", "SRE" is "Site Reliability Engineer"."""
    short = _ANY_WORD.findall(fold(best.text))
    full = [c for c in found if len(c.text) > len(best.text) and _abbreviates(short, _ANY_WORD.findall(fold(c.text)))]
    return max(full, key=lambda c: c.weight, default=best)


def _abbreviates(short: list[str], full: list[str]) -> bool:
    if not short or not full:
        return not short and not full
    if full[0] in ("and", "of") and short[0] != full[0]:
        return _abbreviates(short, full[1:])  # "M&E Manager" is "Monitoring and Evaluation Manager"
    head, word = short[0], full[0]
    if (word.startswith(head) or _is_skeleton(head, word)) and _abbreviates(short[1:], full[1:]):
        return True
    size = len(head)
    initials = "".join(one[0] for one in full[:size])
    return size > 1 and initials == head and _abbreviates(short[1:], full[size:])


def _is_skeleton(short: str, word: str) -> bool:
    """Whether a few letters stand for a word that begins alike and holds them in their order: "asst", "mgr", "ops"."""
    letters = iter(word)
    return 2 <= len(short) <= 4 and short[0] == word[0] and all(letter in letters for letter in short)


def _without_town(title: str, transcript: Transcript) -> str:
    """ "Operations Lead in Kano" without the town, where the thread also speaks of it apart from the title."""
    head, found, place = title.rpartition(" in ")
    if not found or not place[:1].isupper() or not has_job(head):
        return title
    elsewhere = re.compile(
        rf"(?<!{re.escape(head.split()[-1])})\s(?:in|to|from|at|near|around|reach|leave) {re.escape(place)}\b"
    )
    return head if any(elsewhere.search(message.text) for message in transcript.messages) else title


def _candidates(transcript: Transcript, cast: Cast, company: str) -> Iterator[_Candidate]:
    order = 0
    names = {word for member in cast.members for word in member.name.casefold().split()}
    names |= set(transcript.mailbox.name.casefold().split())
    seen: set[str] = set()
    kept = _kept_parts(transcript)
    for message in transcript.messages:
        subject = PREFIX.sub("", message.subject).casefold()
        if subject in seen:
            continue
        seen.add(subject)
        for text, start, weight in _of_line(message.subject, company, names, kept):
            order += 1
            yield _Candidate(text, weight, _quote(message, start, text), order)
    for message, subject, at in _passed_on(transcript):
        if PREFIX.sub("", subject).casefold() in seen:
            continue
        seen.add(PREFIX.sub("", subject).casefold())
        for text, start, weight in _of_line(subject, company, names):
            order += 1
            begin = at + max(start, 0)
            span = (begin, min(begin + len(text), at + len(subject)))
            yield _Candidate(text, weight, Evidence(message.id, message.text[slice(*span)], Part.TEXT, *span), order)
    for passage in transcript.passages:
        for line in REGARDING.finditer(passage.message.text, passage.start, passage.end):
            for text, start, weight in _of_line(line["line"], company, names):
                order += 1
                begin = line.start("line") + max(start, 0)
                quote = passage.evidence(begin, min(begin + len(text), line.end("line")))
                yield _Candidate(text, weight, quote, order)
        factor = 0.45 if passage.side is Side.OWNER else 1.0
        for raw, start, weight in _of_text(passage):
            text = clean(raw, company, whole=weight == ENCLOSED or raw.startswith(kept))
            if text and is_role(text, names, strict=weight < 1.5):
                order += 1
                quote = passage.evidence(start, start + len(raw.rstrip()))
                sure = 1.0 if has_job(text) else 0.6  # "the Canal Basin job" names a place, not a title
                yield _Candidate(text, weight * factor * sure, quote, order)
    for invite in transcript.invites:
        summary = invite.event.summary
        for text, _, weight in _of_line(summary, company, names):
            order += 1
            at = max(invite.event.source.find(text), 0)
            yield _Candidate(text, weight * 0.8, invite.evidence(at, at + len(text)), order)


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


_GOES_ON = late(r"\s+(?:will|is|has|have|on|before|and|interview|role|position|post|vacancy|opening)\b")


def _of_text(passage: Passage) -> Iterator[tuple[str, int, float]]:
    text = passage.message.text
    where = ground(text, passage.start, passage.end)
    for anchored, weight in ANCHORED:
        for match in anchored.finditer(where):
            group = match.lastgroup or "title"
            given_up = _GIVEN_UP.match(text, match.end(group)) is not None  # "You applied for Fitter, but …"
            raw = NOISE.sub(" ", match[group]).strip() if weight == HEADED else match[group]
            yield raw, match.start(group), 0.4 if given_up else weight
    for match in ANCHORED_LABEL.finditer(where):
        if not BEFORE.search(match["title"]):  # "What: Zoom call for the Copy Chief position" is read above
            yield match["title"], match.start("title"), 1.8
    for match in ANCHORED_PLAIN.finditer(where):
        group = match.lastgroup or "as"
        start, words = _up_to_job(match[group])
        if words:
            yield words, match.start(group) + start, 1.0


_GIVEN_UP = late(
    r"(?:\s+\w+)?,?\s+(?:but|although|however|though)\b|,\s+(?:which|that)\s+(?:has|is)\s+(?:gone|filled|closed)\b"
)
_NO_TITLE_WORDS = frozenset(
    """
    same other another next first new open vacant above following of for with at in on to and or is are was who that
    this my your our their his her a an the senior junior hiring recruiting any every each good great role position
    """.split()  # noqa: SIM905
)


def _up_to_job(phrase: str) -> tuple[int, str]:
    """The words of a lower-case phrase up to its last job noun, from the last word that no title holds."""
    words = phrase.removesuffix("'s").removesuffix("’s").split(" ")
    jobs = [place for place, word in enumerate(words) if is_job(word)]
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


def _of_line(line: str, company: str, names: set[str], kept: tuple[str, ...] = ()) -> Iterator[tuple[str, int, float]]:
    """Segments of a subject or invite title that hold a job, without words of arranging."""
    prefix = PREFIX.match(line)
    body = line[prefix.end() :] if prefix else line
    for pattern in (OF, FOR, BEFORE):
        for match in pattern.finditer(body):
            group = match.lastgroup or "title"
            text = clean(match[group], company)
            if text and is_role(text, names, strict=True):
                yield text, line.find(match[group]), 1.8
    at = 0
    for part in SPLIT.split(body):
        start = line.find(part, at)
        at = start + len(part) if start >= 0 else at
        text = part if part in kept else clean(NOISE.sub(" ", part), company)
        if text and is_role(text, names, strict=True) and (has_job(text) or text.istitle()):
            yield text, max(start, 0), 1.3 if has_job(text) else 0.4


def _quote(message: Message, start: int, text: str) -> Evidence:
    at = message.subject.find(text)
    begin = at if at >= 0 else max(start, 0)
    end = begin + len(text) if at >= 0 else len(message.subject)
    return Evidence(message.id, message.subject[begin:end], Part.SUBJECT, begin, end)
