"""Plain text to lines: quote marks counted off, wrapped paragraphs joined, bullets and columns recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.mail import LineKind
from app.reading.body import RoughLine
from app.reading.charset import strip_invisible

_QUOTE = re.compile(r" {0,2}((?:> ?){1,60})")
_BULLET = re.compile(r"\s*(?:[*•·▪◦‣●○■□✓✔➢➤]|[-–—](?=\s+\S))\s+(?=\S)")
_NUMBERED = re.compile(r"\s*\(?(?:\d{1,2}|[a-hA-H])[.)]\s+\S")
_MAILTO = re.compile(r"<mailto:[^<>\s]{1,320}>", re.IGNORECASE)
_GAPS = re.compile(r"\S((?: {2,}|\t+) *)(?=\S)")
_PIPES = re.compile(r"\s*\|[^|]*\|(?:[^|]*\|)+\s*\Z")
_RULER = re.compile(r"\s*[|+]?[-=:+|\s]{3,}\Z")
_LABEL = re.compile(r"\*?[^\W\d_][\w’'./-]{0,20}(?: [\w’'./-]{1,20}){0,3}\*?\s?[:：]")
_STARS = re.compile(r"\*(?=\S)([^*\n]{1,200}?\S)\*")
_UNDERLINE = re.compile(r"[-=~]{4,}\Z")


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
    """Rows: a tab between words, pipes at both ends, or gaps of spaces that stand in the same column twice."""
    edges: list[set[int]] = []
    for line in lines:
        found: set[int] = set()
        text = line.text
        if "  " in text or "\t" in text:
            found = {match.end() for match in _GAPS.finditer(text.rstrip())} if len(text) < 400 else set()
        edges.append(found)
    for index, line in enumerate(lines):
        text = line.text.strip()
        if "\t" in text and len(text) < 2000:
            _make_row(line, list(re.split(r"\t+", text)))
        elif text.startswith("|") and _PIPES.match(text):
            if not _RULER.match(text):
                _make_row(line, text.strip("|").split("|"))
        elif edges[index] and _aligned(lines, edges, index):
            _make_row(line, re.split(r" {2,}", text))


def _aligned(lines: list[RoughLine], edges: list[set[int]], index: int) -> bool:
    """Whether a gap of this line ends where one of a neighbouring line does, and is no slip of the space bar."""
    for other in (index - 1, index + 1):
        if 0 <= other < len(lines) and lines[other].depth == lines[index].depth:
            shared = edges[index] & edges[other]
            if shared:
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

    The margin is the longest line of the same quote depth. A line was broken there if the next line's first word
    would not have fitted; lists, rows, labels ("Time: …"), headings and short verse-like lines stay as they are.
    """
    margins = _margins(lines)
    made: list[RoughLine] = []
    last = ""
    for index, line in enumerate(lines):
        indent = indents[index] if indents else 0
        raw = line.text.rstrip()
        line.text = raw.strip() if line.kind is not LineKind.ROW else raw
        if made and _goes_on(made[-1], last, line, margins.get(line.depth, 0), indent):
            previous = made[-1]
            shift = len(previous.text) + 1
            previous.text += " " + line.text
            previous.links += [(a + shift, b + shift, url) for a, b, url in line.links]
            previous.bold = previous.bold and line.bold
        elif (
            made
            and not line.gap
            and _UNDERLINE.match(line.text)
            and made[-1].kind is LineKind.TEXT
            and _short(made[-1])
        ):
            made[-1].kind = LineKind.HEADING
        else:
            made.append(line)
        last = raw
    return made


def _margins(lines: list[RoughLine]) -> dict[int, int]:
    """The right margin of each quote depth; 0 where a longer line of words shows that nothing was wrapped."""
    margins: dict[int, int] = {}
    for line in lines:
        length = len(line.text)
        if line.kind is LineKind.ROW or margins.get(line.depth) == 0:
            continue
        if length <= 100:
            margins[line.depth] = max(margins.get(line.depth, 1), length)
        elif max(map(len, line.text.split())) * 2 < length:
            margins[line.depth] = 0
    return margins


def _short(line: RoughLine) -> bool:
    return len(line.text) <= 60 and not line.text.endswith((".", ",", "-", "_"))


def _goes_on(previous: RoughLine, last: str, line: RoughLine, margin: int, indent: int) -> bool:
    if line.gap or line.depth != previous.depth or line.kind is not LineKind.TEXT or line.mark is not previous.mark:
        return False
    if previous.kind is LineKind.ITEM and indent >= 2:
        return True
    if previous.kind not in (LineKind.TEXT, LineKind.ITEM) or not 55 <= margin <= 100:
        return False
    first = line.text.partition(" ")[0]
    if len(last) > 100 or len(last) + 1 + len(first) <= margin or last.endswith((":", "--", "__")):
        return False
    return not (_LABEL.match(line.text) or _UNDERLINE.match(line.text) or line.text.startswith(("_____", "=====")))
