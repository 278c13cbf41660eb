"""The guard: every draft passes it, whatever made it. Each refusal has a stable code and a sentence that says why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from app.domain.drafts import Draft, Note, Profile
from app.domain.followups import FollowUpKind
from app.domain.mail import Mailbox
from app.domain.reading import Reading
from app.drafting.forbidden import forbidden
from app.drafting.jotting.tidy import visible
from app.drafting.occasion import trade
from app.drafting.sentences import core, count_words, folded, paragraphs, split
from app.drafting.soundness import said_twice, unsound
from app.drafting.tracing import Sources, untraced

# Words of the body without the signature: T5, S3, and R1's "short".
LENGTHS = {
    FollowUpKind.THANK_YOU: (60, 150),
    FollowUpKind.STATUS_CHECK: (40, 110),
    FollowUpKind.KEEP_DOOR_OPEN: (25, 100),
    FollowUpKind.HOLIDAY_GREETING: (25, 75),  # S6: short
    FollowUpKind.HEARTBEAT: (12, 70),  # H1: two or three sentences
    FollowUpKind.REFERENCE_HEADS_UP: (40, 110),
    FollowUpKind.PAPER_NOTE: (40, 70),  # T7
    FollowUpKind.CONNECT: (10, 60),
}
LONGEST_INVITATION = 299  # characters (L1)
_NO_QUESTION = (
    FollowUpKind.THANK_YOU, FollowUpKind.KEEP_DOOR_OPEN, FollowUpKind.HOLIDAY_GREETING, FollowUpKind.HEARTBEAT,
    FollowUpKind.PAPER_NOTE, FollowUpKind.CONNECT,
)  # fmt: skip
_OWN_MATTER = re.compile(
    r"\b(?:interview\w*|application|applied|role|position|vacancy|candidate|hiring|decision"
    r"|my (?:cv|resume|experience))\b",
    re.IGNORECASE,
)
ALIKE = 60.0  # T3: rapidfuzz token ratio of two bodies without greeting and closing stays under this

_PRESSURE = re.compile(
    r"\b(?:as soon as (?:possible|you can)|asap|urgent\w*|at your earliest|(?:other|another|competing) offers?|i "
    "(?:really )?need (?:an|to)|"
    "have(?:n['’]t| not) heard|did(?:n['’]t| not) hear|still waiting|"
    "(?:had|got|have|received|is|was) no (?:reply|response|answer)|"
    "no (?:reply|response|answer) (?:yet|so far|from)|as i (?:wrote|"
    "said|mentioned)|"
    "my (?:last|previous|earlier) (?:mail|email|message|note)|follow(?:ing)? up again|deadline|reconsider|"
    "disappointed that|overdue|"
    r"you (?:promised|said you would)|by (?:tomorrow|end of day))\b",
    re.IGNORECASE,
)  # fmt: skip
_FILLER = re.compile(
    r"\b(?:just (?:checking in|following up|wanted to (?:check|follow))|touch(?:ing)? base|circl(?:e|ing) back|"
    "reach(?:ing)? out|"
    r"hope (?:this|my) (?:e-?mail|mail|message|note)? ?finds you|hope you(?:['’]re| are) (?:doing )?well|per my last|"
    r"pick your brain|synergy|passionate about|perfect fit|valuable asset)\b",
    re.IGNORECASE,
)  # fmt: skip
_PLACEHOLDER = re.compile(
    r"[\[\]{}<>]|_{2,}|\bX{2,}\b|\bTB[DAC]\b|\blorem\b|\b(?:insert|your name|company name)\b", re.IGNORECASE
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>)\"]+|\b[\w.-]+\.(?:com|org|net|io|example)/\S+", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
_MARKS_OF_NOTES = re.compile(r"->|\bw/o?\b|\s=\s|\?\?|\.\.\.|…|\s@\s?\d")


@dataclass(frozen=True, slots=True)
class Problem:
    """What the guard objects to: a stable code for programs, and a sentence for people."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class GuardReport:
    """What the guard found in one draft; without problems the draft may be shown."""

    problems: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.problems


def check(
    draft: Draft,
    *,
    reading: Reading,
    profile: Profile,
    notes: Sequence[Note] = (),
    news: str | None = None,
    siblings: Sequence[Draft] = (),
    mailbox: Mailbox,
    sources: Sources | None = None,
) -> GuardReport:
    """Hold a draft against the etiquette: T3 to T6, T9, S3, S5, R1. `siblings` are the other drafts of the candidacy;
    `sources` may be handed in where many drafts are checked against the same."""
    text = core(draft.body)
    known = sources or Sources(reading, profile, notes, news, mailbox)
    given = "\n".join([profile.signature, news or "", *(note.text for note in notes), *profile.points])
    problems = [
        *_length(draft),
        *topics(text, reading),
        *(Problem("untraced", f"nothing given says “{fact}”") for fact in untraced(text, known)),
        *_likeness(draft, siblings),
        *_manner(draft, text),
        *_links(draft, given),
        *_form(draft, text, reading),
    ]
    return GuardReport(tuple(problems))


def counted(draft: Draft) -> int:
    """Words of the body, greeting included, without closing and signature."""
    parts = paragraphs(draft.body)
    return count_words("\n".join(parts[:-1] if len(parts) > 1 else parts))


def likeness(one: str, other: str) -> float:
    """How alike two bodies read, 0 to 100, without greeting and closing."""
    return fuzz.token_ratio(folded(core(one)), folded(core(other)))


def _length(draft: Draft) -> list[Problem]:
    bounds = LENGTHS.get(draft.kind)
    count = counted(draft)
    if bounds is None or bounds[0] <= count <= bounds[1]:
        return []
    return [Problem("length", f"{count} words; {bounds[0]} to {bounds[1]} are fitting")]


def topics(text: str, reading: Reading) -> list[Problem]:
    """Forbidden topics in a finished text (etiquette T6)."""
    about = trade(reading)
    found = [forbidden(sentence, about) for sentence in split(text)]
    return [Problem(f"forbidden-{item.topic}", f"{item.said}: “{item.words}”") for item in found if item is not None]


_NOTES = frozenset(
    {FollowUpKind.THANK_YOU, FollowUpKind.STATUS_CHECK, FollowUpKind.KEEP_DOOR_OPEN, FollowUpKind.HOLIDAY_GREETING}
)
TOO_SHORT = (FollowUpKind.CONNECT, FollowUpKind.HEARTBEAT, FollowUpKind.REFERENCE_HEADS_UP)  # to be told apart
_BESIDE = {FollowUpKind.PAPER_NOTE: frozenset({FollowUpKind.PAPER_NOTE, FollowUpKind.THANK_YOU})}


def comparable(draft: Draft, kind: FollowUpKind, to_name: str) -> bool:
    """Whether a draft is one beside which another of that kind to that person could be laid: mails to the company
    among each other, a card beside cards and thank-you mails, the rest beside their own kind (T3, T7)."""
    if draft.kind is kind and draft.to_name == to_name:
        return False
    return draft.kind in (_NOTES if kind in _NOTES else _BESIDE.get(kind, frozenset({kind})))


def _likeness(draft: Draft, siblings: Sequence[Draft]) -> list[Problem]:
    own = {folded(sentence) for sentence in split(core(draft.body))}
    out = []
    for sibling in siblings:
        if not comparable(sibling, draft.kind, draft.to_name):
            continue
        shared = own & {folded(sentence) for sentence in split(core(sibling.body))}
        if shared:
            out.append(Problem("sibling-sentence", f"the note to {sibling.to_name} says “{min(shared)}” too"))
        if draft.kind in TOO_SHORT:
            continue
        if likeness(draft.body, sibling.body) >= ALIKE:
            out.append(Problem("sibling-likeness", f"reads much like the note to {sibling.to_name}"))
    return out


def _manner(draft: Draft, text: str) -> list[Problem]:
    out = []
    if (found := _PRESSURE.search(text)) is not None:
        out.append(Problem("pressure", f"“{found.group()}” presses"))
    if (found := _FILLER.search(text)) is not None:
        out.append(Problem("filler", f"“{found.group()}” says nothing"))
    if text.count("!") > 1 or "!!" in draft.body or "?!" in draft.body:
        out.append(Problem("exclamation", "too many exclamation marks"))
    questions = text.count("?")
    if draft.kind is FollowUpKind.STATUS_CHECK and questions != 1:
        out.append(Problem("questions", f"{questions} questions; a question for news asks exactly one"))
    if draft.kind in _NO_QUESTION and questions:
        out.append(Problem("questions", "thanks and wishes ask nothing"))
    if draft.kind is FollowUpKind.HEARTBEAT and (found := _OWN_MATTER.search(text)) is not None:
        out.append(Problem("own-matter", f"“{found.group()}”: news that helps says nothing of the application"))
    if draft.kind is FollowUpKind.CONNECT and len(draft.body) > LONGEST_INVITATION:
        out.append(Problem("length", f"{len(draft.body)} characters; an invitation has under 300"))
    return out


def _links(draft: Draft, given: str) -> list[Problem]:
    links = [*_LINK.findall(core(draft.body)), *_LINK.findall(draft.subject)]
    return [Problem("link", f"{link} was not given by you") for link in links if link.rstrip(".,") not in given]


def _own_subject(draft: Draft) -> re.Match[str] | None:
    """A placeholder in a subject of ours; that of a reply is the thread's."""
    return None if draft.in_reply_to else _PLACEHOLDER.search(draft.subject)


def _form(draft: Draft, text: str, reading: Reading) -> list[Problem]:
    out = []
    if (found := _PLACEHOLDER.search(text) or _own_subject(draft)) is not None and "<" not in (draft.to_email or ""):
        out.append(Problem("placeholder", f"“{found.group()}” is left over"))
    if (found := _MARKS_OF_NOTES.search(text)) is not None:
        out.append(Problem("shorthand", f"“{found.group()}” belongs in a note, not in a letter"))
    sentences = split(text)
    out += [Problem("unsound", f"“{clash}” cannot stand so") for clash in map(unsound, sentences) if clash]
    names = " ".join([*(fact.value for fact in (reading.role, reading.company) if fact), draft.to_name])
    if twice := said_twice(sentences, names):
        out.append(Problem("twice", f"“{twice}” is said twice"))
    if "\n" in draft.subject or _UNPRINTABLE.search(draft.subject + draft.body + (draft.to_email or "")):
        out.append(Problem("unprintable", "a character that does not belong in a letter"))
    greeting = paragraphs(draft.body)[0].casefold() if draft.body.strip() else ""
    people = [p for p in (*reading.interviewers, *reading.contacts) if p.name == draft.to_name]
    called = {
        word.casefold()
        for name in (draft.to_name, *(p.signs_as for p in people))
        for word in re.findall(r"[^\W\d_]+", visible(name))
    }
    if not any(name in greeting for name in called):
        out.append(Problem("greeting", f"the greeting does not name {draft.to_name}"))
    return out
