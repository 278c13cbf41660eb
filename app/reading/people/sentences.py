"""A passage as sentences, lines, rows and labelled entries, with the people named in each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.mail import LineKind
from app.reading.late import late
from app.reading.people.cast import Cast, Mention
from app.reading.people.jobs import has_job
from app.reading.people.spelling import is_honorific
from app.reading.transcript import Passage

_BREAK = late(r"(?<=[.!?…:)])[\"”')]*[ \u00a0]+(?=[\"“'(]?[^\W\d_a-zß-öø-ÿ])|(?<=[;])[ ]+")
_ABBREVIATED = late(
    r"(?:\b[^\W\d_]|\b(?:a\.m|p\.m|e\.g|i\.e|i\.a|no|st|jr|sr|inc|ltd|co|vs|approx|tel|ext|dept|hr|rm|req|ref"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun))\.\Z",
    re.IGNORECASE,
)
_HEADING = late(
    r"(?:who (?:you(?:['’]ll| will)? (?:be )?)?(?:meet|see|speak|talk)\w*(?: (?:with|to))?(?: you)?|(?:your "
    r"|the |meet (?:your |the )?)?(?:interviewers?|interview (?:panel|team)|panel(?: members)?"
    r"|selection (?:panel|board)|interviewing you|guests?(?: changed)?"
    r"|(?:interview|stage|round|part) (?:\d|one|two|three"
    r"|[a-d])))\s*:?\s*\Z",
    re.IGNORECASE,
)
_DASHED = late(r"[ \t]*(?:[-–•*▪·][ \t]*)?((?:[^\W\d_][\w()/'’]*[ ]){0,2}[^\W\d_][\w()/'’]*)[ ][–—-][ ]")
_LABEL = late(r"[ \t]*(?:[-–•*▪·📅🕐📍👥][ \t]*)?([^\n\t:.!?]{2,48}?)[ ]?(?:(?::|\?:?)(?=\s|\Z)|\t|\.{4,}(?=\s))")


_NAMES = ("name", "names", "full name", "member", "panel member", "panellist", "panelist")


@dataclass(frozen=True, slots=True)
class Sentence:
    """[start, end) of a message's text. `label`: "Panel" of "Panel: …", also on the lines that continue the entry."""

    start: int
    end: int
    line: int
    kind: LineKind
    label: str
    people: tuple[Mention, ...]


def sentences(passage: Passage, cast: Cast) -> Iterator[Sentence]:
    """The passage's sentences in order. A line, a row or a list item ends one."""
    text = passage.message.text
    label, gap_end = "", passage.start
    listing = False
    heading = ""  # the last one, for entries that say "Name:" below it
    for number, line in enumerate(passage.lines):
        start, end = line.start, line.end
        if not text[start:end].strip():
            label = heading = ""
            continue
        match = _LABEL.match(text, start, end) or _dashed(passage, cast, start, end)
        blank = text.count("\n", gap_end, start) > 1
        opened = label.endswith(":")
        if match and line.kind is LineKind.ROW and cast.mentions_in(passage.message.id, match.start(), match.end()):
            match = None
        if match and (match.end() < end or line.kind is LineKind.ROW) and not _is_clause(match[1]):
            label = heading if heading and match[1].strip().lower() in _NAMES else match[1].strip()
            listing = False
        elif opened:
            label, listing = label[:-1], True
        elif blank and not (listing and _begins_with_name(passage, cast, start, end)):
            label = ""
        gap_end = end
        held = label.rstrip(":")
        for begin, stop in _cut(text, start, end) if line.kind is not LineKind.ROW else ((start, end),):
            people = cast.mentions_in(passage.message.id, begin, stop)
            inner = _LABEL.match(text, begin, stop) if begin > start and people else None  # "… at 2pm. Panel: Ada Hale"
            named = inner[1] if inner and len(inner[1].split()) < 4 and people[0].start >= inner.end() else held
            yield Sentence(begin, stop, number, line.kind, named, people)
        stripped = text[start:end].rstrip()
        if _HEADING.match(stripped):
            label = stripped.rstrip(": ") + ":"
            heading = label[:-1]
        elif stripped.endswith(":"):
            label = _last_sentence(stripped) + ":"


def _dashed(passage: Passage, cast: Cast, start: int, end: int) -> re.Match[str] | None:
    """ "Interviewer – Jonas Weber": a dash that a name follows, after up to three words that name nobody."""
    match = _DASHED.match(passage.message.text, start, end)
    if match is None or has_job(match[1]) or cast.mentions_in(passage.message.id, start, match.end()):
        return None
    return match if _begins_with_name(passage, cast, match.end(), end) else None


def _begins_with_name(passage: Passage, cast: Cast, start: int, end: int) -> bool:
    people = cast.mentions_in(passage.message.id, start, end)
    return bool(people) and people[0].start - start <= 6


def _is_clause(label: str) -> bool:
    return len(label.split()) > 7


def _last_sentence(line: str) -> str:
    return re.split(r"(?<=[.!?])\s", line.rstrip(":"))[-1].strip()


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for match in _BREAK.finditer(text, start, end):
        before = text[begin : match.start()]
        if before[-1:] == ":" or before[-1:] == ")":
            continue
        if _ABBREVIATED.search(before[-12:]) or is_honorific(before.split()[-1] if before.split() else ""):
            continue
        yield begin, match.end()
        begin = match.end()
    if begin < end:
        yield begin, end
