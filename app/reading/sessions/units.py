"""A passage cut into units: sentences of prose, and lines that stand for themselves (rows, items, labelled lines).

Mail puts facts into lines that are no sentences ("Time: 2 pm", "10-11 Interview"). The parser has joined wrapped
lines; what is left of them is soft where the next line goes on in lower case; all other breaks end a unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from app.domain.mail import LineKind
from app.reading.late import late
from app.reading.transcript import Passage

_SHORT = 30  # a line at least this long goes on in the next one, if that begins in lower case
_LABELS = {
    "date": r"(?:interview\s+)?dates?|day|tag|datum",
    "time": r"(?:interview\s+|start\s+|your\s+)?(?:times?|slot|hours?)|zeit|uhrzeit",
    "when": (
        r"(?:when|date\s*(?:and|&|/|\+)\s*time|day\s*(?:and|&|/)\s*time|date/time|interview\s+(?:slot|time"
        r"|date\s+and\s+time)|appointment|scheduled\s+for|your\s+(?:slot|interview)|interview|schedule|timing"
        r"|slot)(?:\s+changed)?"
    ),
    "who": (
        r"who|with|panel(?:\s+members?)?|interviewers?|interviewed\s+by|interview\s+(?:panel|team|board"
        r"|committee)|team|oral\s+board|(?:appointment|selection|search|hiring)\s+(?:committee|panel|board)"
        r"|you\s+(?:will|['’]ll)\s+(?:meet|speak|talk)(?:\s+(?:with|to))?|meeting\s+with|guests(?:\s+changed)?"
        r"|board|committee|host|attendees|participants|people"
    ),
    "where": (
        r"where|venue|location|place|address|ort|joining\s+info|join|link|room|meeting\s+(?:link|room)"
        r"|dial[- ]?in"
    ),
    "mode": r"format|form|mode|type|method|interview\s+(?:type|format|mode)|how|medium|via",
    "length": r"duration|length|how\s+long|dauer|time\s+allowed",
    "old": r"(?:old|original)(?:\s+(?:time|date|slot))?|previously|was|originally|before|formerly|instead\s+of",
    "other": (
        r"position|role|post(?:ing)?|vacancy|school|term|reference|ref|job|subject|re|dress(?:\s+code)?|bring"
        r"|please\s+bring|parking|contact|questions\??|note|brief|deadline|start(?:ing)?\s+date"
        r"|closing(?:\s+date)?|salary|tel|phone|mobile|e-?mail|what"
    ),
}
_LABEL = late(
    r"[\s>*•·\-–—\d.)(]{0,6}(?:"
    + "|".join(rf"(?P<{name}>{words})" for name, words in _LABELS.items())
    + r")\s*(?:[:\t|]|\s[-–—]\s|$)",
    re.IGNORECASE,
)
_EMOJI = {
    "📅": "date",
    "🗓": "date",
    "🕐": "time",
    "🕑": "time",
    "🕒": "time",
    "⏰": "time",
    "🕙": "time",
    "⏱": "length",
    "⌛": "length",
    "📍": "where",
    "👥": "who",
    "👤": "who",
    "🧑": "who",
    "💻": "where",
    "📞": "mode",
    "🎥": "mode",
}
_SCHEDULED = late(
    r"\s*\d{1,2}(?:(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to|until)\s*\d"
    r"|(?:[:.h]\d{2}\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?)\s+(?:[-–—|]\s+)?(?-i:[A-Z]))",
    re.IGNORECASE,
)
_NEXT_ROW = late(
    r"(?<![-–—])(?<!\bto)(?<!until)\s(?=\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]\s*\d{1,2}[:.h]\d{2}"
    r"|(?-i:[A-Z][a-z])))",
    re.IGNORECASE,
)
_ITEM = late(r"\s*(?:[*•·▪◦\-–—]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+)")
_END = late(r"[.!?…]+[\"'”’)\]]*(?=\s)")
_SIGNED = late(r"(?<=[^\W\d])\s(?=[-–—]\s?[A-Z]\w{1,40}$)|(?<=\d)\s(?=[-–—][A-Z]\w{1,40}$)")
_LONGEST_NAME = 48
_LONGEST_ROW = 90
_TIME_ENDS = frozenset("0123456789mM.)")
_TIMED_END = late(
    r"[-–—,:(|@]\s*(?:at\s+)?\d{1,2}(?:[:.h]\d{2}(?:\s*[ap]\.?m\.?)?|\s*[ap]\.?m\.?)"
    r"(?:\s*(?:[-–—]|to)\s*\d{1,2}(?:[:.h]\d{2})?(?:\s*[ap]\.?m\.?)?)?\)?\s*\Z",
    re.IGNORECASE,
)
"""The end of a schedule's line whose time stands last: "Ana Ruiz, CTO – 9:30"."""
_ABBREVIATED = late(
    r"(?:\b(?:mr|mrs|ms|mx|dr|prof|st|no|nr|sr|jr|lt|sgt|capt|col|pharm|ing|rev|hon|approx|ca|min|mins|hr|hrs"
    r"|vs|e\.g|i\.e|etc"
    r"|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|a\.?m|p\.?m"
    r"|[A-Z])|\d)\.$",
    re.IGNORECASE,
)
_STARTER = late(
    r"\s+(?:The|It|You|We|Please|I|There|This|If|Your|They|He|She|Kindly|Would|Could|Can|Let|Is|Are|Do|Does"
    r"|Thanks?|See|Best|Regards|Looking|My|Our|A|An|In|As|Just|Any|What|Which|Same|And|But|So|Also|Then|Or|No|For)\b"
)
_YEAR = late(r"20[2-4]\d$")
_CAPITAL = late(r"\s+[A-Z]")
_SENTENCE_ON = late(
    r"\s+(?!(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|British|Irish|London"
    r"|Singapore|India|Indian|Greenwich|Gulf|Central|Western|Zoom|Teams|Room)\b)[A-Z][a-z]+(?=\s+[a-z])"
)
"""After a time's "p.m.", a capital word of a new sentence: no day, month or zone."""


@dataclass(frozen=True, slots=True)
class Unit:
    """[start, end) of `message.text`. `label` says what a labelled line states ("date", "who" …), else empty.

    `value` is where the text behind the label begins. `block` counts paragraphs; `row` holds for table rows, whose
    `cells` are spans in the same text; `item` for list items.
    """

    start: int
    end: int
    block: int
    label: str = ""
    value: int = 0
    row: bool = False
    item: bool = False
    cells: tuple[tuple[int, int], ...] = ()


def cut(passage: Passage) -> tuple[Unit, ...]:
    """The units of a passage, in reading order."""
    text = passage.message.text
    units: list[Unit] = []
    block = 0
    run: tuple[int, int] | None = None
    last_end = passage.start
    last_line = ""
    for start, end, kind, cells in _lines(passage):
        line = text[start:end]
        if not line.strip():
            continue
        gap = text.count("\n", last_end, start) > 1
        soft = run is not None and not gap and kind is LineKind.TEXT and _goes_on(last_line, line)
        if run is not None and not soft:
            units.extend(_sentences(text, *run, block))
            run = None
        block += gap
        if kind is LineKind.TEXT and not _own(line):
            run = (run[0], end) if run else (start, end)
        else:
            units.extend(_line(text, span, block, kind, cells) for span in _rows(text, start, end, cells))
        last_end, last_line = end, line
    if run is not None:
        units.extend(_sentences(text, *run, block))
    return tuple(_with_moves(text, _with_times_last(text, units)))


_THING = r"(?:\s+(?:interview|appointment|date|time|slot|day|and|&|/))*"
_MOVED_FROM = late(
    rf"\s*[*•-]*\s*(?:from|old|previous|original|former|was|before){_THING}\s*(?::|\t)(?=[^\n]*\d)", re.IGNORECASE
)
_MOVED_TO = late(rf"\s*[*•-]*\s*(?:to|new|now|revised|updated){_THING}\s*(?::|\t)(?=[^\n]*\d)", re.IGNORECASE)


def _with_moves(text: str, units: list[Unit]) -> list[Unit]:
    """The units, of which two that follow each other say "From: …" and "To: …": what was, and what is."""
    for index, (one, other) in enumerate(pairwise(units)):
        old = _MOVED_FROM.match(text, one.start, one.end)
        new = _MOVED_TO.match(text, other.start, other.end) if old is not None else None
        if old is not None and new is not None:
            units[index] = replace(one, label="old", value=old.end())
            units[index + 1] = replace(other, label="when", value=new.end())
    return units


def _with_times_last(text: str, units: list[Unit]) -> list[Unit]:
    """The units, of which neighbours in one paragraph that all end in a time are items of a list."""
    at = [
        index
        for index, unit in enumerate(units)
        if not (unit.label or unit.row)
        and unit.end - unit.start < _LONGEST_ROW
        and text[unit.start : unit.end].rstrip()[-1:] in _TIME_ENDS
        and _TIMED_END.search(text, max(unit.start, unit.end - 24), unit.end)
    ]
    for one, other in pairwise(at):
        if other == one + 1 and units[one].block == units[other].block:
            units[one], units[other] = replace(units[one], item=True), replace(units[other], item=True)
    return units


def _lines(passage: Passage) -> Iterator[tuple[int, int, LineKind, tuple[tuple[int, int], ...]]]:
    lines = passage.lines
    if lines:
        for line in lines:
            yield line.start, line.end, line.kind, line.cells
        return
    at = passage.start
    for piece in passage.text.split("\n"):
        yield at, at + len(piece), LineKind.TEXT, ()
        at += len(piece) + 1


def _rows(text: str, start: int, end: int, cells: tuple[tuple[int, int], ...]) -> Iterator[tuple[int, int]]:
    """A line, cut where a schedule's next row was joined on to it: "10:00-10:45 Interview 10:45-11:30 Case"."""
    at = start
    if not cells and _SCHEDULED.match(text[start:end]):
        for match in _NEXT_ROW.finditer(text, start + 12, end):
            yield at, match.start()
            at = match.end()
    yield at, end


def _own(line: str) -> bool:
    """Whether a line stands for itself: a row, a labelled line, an item, a schedule's line."""
    if "\t" in line or _labelled(line) is not None or line.strip()[:1] in _EMOJI:
        return True
    return _ITEM.match(line) is not None or _SCHEDULED.match(line) is not None


def _labelled(line: str) -> re.Match[str] | None:
    head = line[:48]
    if len(line) < 40 or ":" in head or "\t" in head or "|" in head or " - " in head or " – " in head:
        return _LABEL.match(line)
    return None


def _goes_on(before: str, line: str) -> bool:
    if _own(line):
        return False
    return len(before.rstrip()) >= _SHORT and line.lstrip()[:1].islower()


def _line(text: str, span: tuple[int, int], block: int, kind: LineKind, cells: tuple[tuple[int, int], ...]) -> Unit:
    start, end = span
    line = text[start:end]
    if not cells and "\t" in line:
        cells = tuple(_cells(text, start, end))
    label, value = "", start
    match = _labelled(line)
    if match is not None:
        label, value = match.lastgroup or "", start + match.end()
    elif line.strip()[:1] in _EMOJI:
        label, value = _EMOJI[line.strip()[0]], start + 1
    row = kind is LineKind.ROW or len(cells) > 1
    item = kind is LineKind.ITEM or _ITEM.match(line) is not None or _SCHEDULED.match(line) is not None
    return Unit(start, end, block, label, value, row, item, cells)


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for piece in text[start:end].split("\t"):
        yield at, at + len(piece)
        at += len(piece) + 1


def _sentences(text: str, start: int, end: int, block: int) -> Iterator[Unit]:
    at = start
    ends = [*_END.finditer(text, start, end)]
    if signed := _SIGNED.search(text, max(start, end - _LONGEST_NAME), end):
        ends.append(signed)  # "See you then -Pat"
    for match in ends:
        stop = match.end()
        if match[0].startswith(".") and _abbreviates(text, at, match.start(), stop):
            continue
        if match[0] == "." and _within_brackets(text, at, stop, end):
            continue
        if text[at:stop].strip():
            yield Unit(at, stop, block, value=at)
        at = stop
    if text[at:end].strip():
        yield Unit(at, end, block, value=at)


def _within_brackets(text: str, at: int, stop: int, end: int) -> bool:
    """Whether brackets that were opened in the sentence close soon: "(Capt. Stanev, Eng. Koleva)"."""
    opened = text.rfind("(", at, stop)
    if opened < 0 or text.find(")", opened, stop) >= 0:
        return False
    return text.find(")", stop, min(end, stop + 60)) >= 0


def _abbreviates(text: str, floor: int, dot: int, stop: int) -> bool:
    """Whether the dot belongs to "Dr." or "p.m." and the sentence goes on."""
    if _ABBREVIATED.search(text, max(floor, dot - 8), dot + 1) is None:
        return False
    if _YEAR.match(text, max(floor, dot - 4), dot) and _CAPITAL.match(text, stop):
        return False  # "… of Wednesday 18 March 2026. Monday stays the same."
    if text[dot - 1].lower() == "m" and _SENTENCE_ON.match(text, stop):
        return False  # "… at 10:15 a.m. Venue to be confirmed."
    return not (text[dot - 1].lower() in "m0123456789" and _STARTER.match(text, stop))
