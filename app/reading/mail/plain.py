"""Plain text to lines: quote marks counted off, wrapped paragraphs joined, bullets and columns recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.mail import LineKind
from app.reading.late import late
from app.reading.mail.attribution import HEAD_FIELD, looks_like_attribution
from app.reading.mail.body import RoughLine
from app.reading.mail.charset import strip_invisible
from app.reading.mail.for_software import may_speak_to_software, words_to_software

_QUOTE = late(r" {0,2}((?:> ?){1,60})")
_BULLET = late(r"\s*(?:[*•·▪◦‣●○■□✓✔➢➤]|[-–—](?=\s+\S))\s+(?=\S)")
_NUMBERED = late(r"\s*\(?(?:\d{1,2}|[a-hA-H])[.)]\s+\S")
_MAILTO = late(r"<mailto:[^<>\s]{1,320}>", re.IGNORECASE)
_WIDE = late(r"\s*(?:\S+ )*\S+ {3,}\S+(?: \S+)*\s*\Z")
_GAPS = late(r"\S((?: {2,}|\t+) *)(?=\S)")
_PIPES = late(r"\s*\|[^|]*\|(?:[^|]*\|)+\s*\Z")
_BARS = late(r"\S \| \S")
_CLOCK = late(r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2} ?[ap]\.?m\b", re.IGNORECASE)
_RULER = late(r"\s*[|+]?[-=:+|\s]{3,}\Z")
_LABEL = late(r"\*?[^\W\d_][\w’'./-]{0,20}(?: [\w’'./-]{1,20}){0,3}\*?\s?[:：]")
_STARS = late(r"\*(?=\S)([^*\n]{1,200}?\S)\*")
_UNDERLINE = late(r"[-=~]{4,}\Z")


def read_plain(text: str, *, flowed: bool = False, delsp: bool = False) -> list[RoughLine]:
    """The lines of a plain part. `flowed` and `delsp` are its format and DelSp parameters (RFC 3676)."""
    text = strip_invisible(text.replace("\r\n", "\n").replace("\r", "\n"))
    if "<mailto:" in text or "<MAILTO:" in text:
        text = _MAILTO.sub("", text)
    lines = list(_marked_off(text))
    if flowed:
        lines = _flow(lines, delsp)
    rough: list[RoughLine] = []
    gap = False
    depth = 0
    indents: list[int] = []
    for level, line in lines:
        if not line.strip():
            gap = True
            continue
        rough.append(RoughLine(line, depth=level, gap=(gap or level != depth) and bool(rough)))
        indents.append(len(line) - len(line.lstrip()))
        gap, depth = False, level
    _find_columns(rough)
    _find_items(rough)
    return unwrap(rough, indents)


def _marked_off(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its count of quote marks, which are taken off."""
    for line in text.split("\n"):
        if ">" in line[:3] and (match := _QUOTE.match(line)):
            if line.startswith(">From ") and not line.endswith(":"):
                yield 0, line[1:]  # escaped by the mbox format
            else:
                yield match.group(1).count(">"), line[match.end() :].rstrip("\n")
        else:
            yield 0, line


def _flow(lines: list[tuple[int, str]], delsp: bool) -> list[tuple[int, str]]:
    """Join soft-broken lines (RFC 3676 §4): one that ends in a space goes on in the next of the same depth."""
    joined: list[tuple[int, str]] = []
    pieces: list[str] = []
    level = 0
    for depth, raw in lines:
        line = raw[1:] if raw.startswith(" ") and not depth else raw
        if pieces and depth != level:
            joined.append((level, "".join(pieces)))
            pieces = []
        level = depth
        soft = line.endswith(" ") and line.rstrip() not in ("--", "")
        pieces.append(line[:-1] if soft and delsp else line)
        if not soft:
            joined.append((level, "".join(pieces)))
            pieces = []
    if pieces:
        joined.append((level, "".join(pieces)))
    return joined


def _find_columns(lines: list[RoughLine]) -> None:
    """Rows: a tab between words, pipes at both ends or beside a time, gaps of spaces in the same column twice."""
    edges: list[set[int]] = []
    for line in lines:
        found: set[int] = set()
        text = line.text
        if "  " in text or "\t" in text:
            found = {match.end() for match in _GAPS.finditer(text.rstrip())} if len(text) < 400 else set()
        edges.append(found)
    wide = [bool(found) and _WIDE.match(line.text) is not None for line, found in zip(lines, edges, strict=True)]
    for index, line in enumerate(lines):
        text = line.text.strip()
        if "\t" in text and len(text) < 2000:
            _make_row(line, list(re.split(r"\t+", text)))
        elif text.startswith("|") and _PIPES.match(text):
            if not _RULER.match(text):
                _make_row(line, text.strip("|").split("|"))
        elif _BARS.search(text) and text.count(" | ") > 1 and _CLOCK.search(text):
            _make_row(line, text.split(" | "))
        elif edges[index] and _aligned(lines, edges, wide, index):
            _make_row(line, re.split(r" {2,}", text))


def _aligned(lines: list[RoughLine], edges: list[set[int]], wide: list[bool], index: int) -> bool:
    """Whether a gap of this line ends where one of a neighbouring line does, and is no slip of the space bar; or both
    have one wide gap, as names and titles do that were lined up in another typeface."""
    for other in (index - 1, index + 1):
        beside = 0 <= other < len(lines) and lines[other].depth == lines[index].depth
        if beside and (edges[index] & edges[other] or (wide[index] and wide[other])):
            return True
    return False


def _make_row(line: RoughLine, cells: list[str]) -> None:
    cells = [cell.strip() for cell in cells]
    if sum(1 for cell in cells if cell) < 2:
        line.text = line.text.replace("\t", " ")
        return
    at = 0
    for cell in cells:
        line.cells.append((at, at + len(cell)))
        at += len(cell) + 1
    line.text = "\t".join(cells)
    line.kind = LineKind.ROW


def _find_items(lines: list[RoughLine]) -> None:
    for line in lines:
        if line.kind is not LineKind.TEXT:
            continue
        first = line.text.lstrip()[:1]
        if first in "*•·▪◦‣●○■□✓✔➢➤-–—" and (match := _BULLET.match(line.text)):
            line.kind = LineKind.ITEM
            line.text = line.text[match.end() :].rstrip()
        elif (first.isdigit() or first == "(" or first in "abcdefghABCDEFGH") and _NUMBERED.match(line.text):
            line.kind = LineKind.ITEM
        if "*" in line.text:
            _take_stars(line)


def _take_stars(line: RoughLine) -> None:
    """*Bold* as Gmail writes it in the plain part: the stars go, the line is bold if all of it was."""
    bare = line.text.strip()
    if bare.count("*") > 40:
        return
    whole = _STARS.fullmatch(bare)
    line.text = _STARS.sub(r"\1", line.text)
    line.bold = whole is not None


def unwrap(lines: list[RoughLine], indents: list[int] | None = None) -> list[RoughLine]:
    """Join lines that a mail program broke at its margin, so that sentences are whole again.

    A line was broken there if the next line's first word would not have fitted before the margin of its paragraph;
    lists, rows, labels ("Time: …"), headings and short verse-like lines stay as they are.
    """
    margins = _margins(lines) if _may_be_wrapped(lines) else [0] * len(lines)
    made: list[RoughLine] = []
    pieces: list[str] = []  # of the last one made: joined once, since a text may be one paragraph of 50,000 lines
    length, last = 0, ""
    for index, line in enumerate(lines):
        raw = line.text.rstrip()
        line.text = raw.strip() if line.kind is not LineKind.ROW else raw
        previous = made[-1] if made else None
        if previous is not None and _goes_on(previous, last, line, margins[index], indents[index] if indents else 0):
            previous.links += [(a + length + 1, b + length + 1, url) for a, b, url in line.links]
            previous.bold = previous.bold and line.bold
            pieces.append(line.text)
            length += 1 + len(line.text)
            last = raw
            continue
        if previous is not None:
            previous.text = " ".join(pieces)
        if previous is not None and not line.gap and _underlines(line, previous):
            previous.kind = LineKind.HEADING
            pieces = [previous.text]
        else:
            made.append(line)
            pieces, length = [line.text], len(line.text)
        last = raw
    if made:
        made[-1].text = " ".join(pieces)
    return made


def _may_be_wrapped(lines: list[RoughLine]) -> bool:
    """Whether any line is as long as a margin and has another right below it."""
    last = 0
    for line in lines:
        if last and not line.gap:
            return True
        last = 55 <= len(line.text) <= 100 and line.kind is not LineKind.ROW
    return False


def _margins(lines: list[RoughLine]) -> list[int]:
    """For each line the right margin at which its paragraph was broken, 0 where it was not broken at all.

    Text that follows another head ("From: …", "On … wrote:") or stands at another quote depth was written by another
    program, so it is judged by itself. A long line of words shows that this one does not break lines; a paragraph
    whose longest line ends well before the longest of all was broken by hand.
    """
    blocks: list[tuple[int, int]] = []
    widest: dict[tuple[int, int], int] = {}
    number = 0
    to_software = may_speak_to_software("\n".join([line.text for line in lines]))
    for line in lines:
        text = line.text
        head = (text.endswith(":") and looks_like_attribution(text)) or bool(HEAD_FIELD.match(text))
        number += head
        block = (line.depth, number)
        blocks.append(block)
        if head or line.kind is LineKind.ROW or widest.get(block) == 0:
            continue
        if to_software and words_to_software(text):
            continue
        if len(text) <= 100:
            widest[block] = max(widest.get(block, 1), len(text))
        elif max(map(len, text.split())) * 2 < len(text):
            widest[block] = 0
    return _by_paragraph(lines, [widest.get(block, 0) for block in blocks])


def _by_paragraph(lines: list[RoughLine], widest: list[int]) -> list[int]:
    margins = [0] * len(lines)
    start = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and not lines[index].gap and lines[index].depth == lines[start].depth:
            continue
        longest = max((len(line.text) for line in lines[start:index] if len(line.text) <= 100), default=0)
        near = longest >= 55 and longest >= widest[start] - 12
        for at in range(start, index):
            margins[at] = longest if near and widest[at] else 0
        start = index
    return margins


def _underlines(line: RoughLine, previous: RoughLine) -> bool:
    return bool(_UNDERLINE.match(line.text)) and previous.kind is LineKind.TEXT and _short(previous)


def _short(line: RoughLine) -> bool:
    return len(line.text) <= 60 and not line.text.endswith((".", ",", "-", "_"))


def _goes_on(previous: RoughLine, last: str, line: RoughLine, margin: int, indent: int) -> bool:
    if line.gap or line.depth != previous.depth or line.kind is not LineKind.TEXT or line.mark is not previous.mark:
        return False
    if previous.kind is LineKind.ITEM and indent >= 2:
        return True
    if previous.kind not in (LineKind.TEXT, LineKind.ITEM) or not margin:
        return False
    first = line.text.partition(" ")[0]
    if len(last) > 100 or len(last) + 1 + len(first) <= margin or last.endswith((":", "--", "__")):
        return False
    if sum(c.isdigit() for c in line.text[:24]) >= 7 and len(line.text) < 40:
        return False  # a phone number's own line
    return not (_LABEL.match(line.text) or _UNDERLINE.match(line.text) or line.text.startswith(("_____", "=====")))
