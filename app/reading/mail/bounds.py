"""How much of a mail made to keep a reader busy is read: letters stay far below all of these bounds.

Patterns take time that grows with the square of a word's length, and the repair of markup with the square of its
depth; what lies beyond a bound is left out and named.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from app.reading.mail.body import RoughLine
from app.reading.mail.elements import VOID

MAX_LINES = 25_000  # lines of one part
MAX_WORD = 1_000  # characters without a space; addresses of pages may be longer
MAX_ADDRESS = 4_000
LONG_WORD = 300
MAX_LONG_WORDS = 20  # words of more than LONG_WORD characters in one part
MAX_TAGS = 30_000
MAX_NESTED = 2_000  # elements within each other
FEW_TAGS = 2_000  # a part with fewer needs no count
_LONG = re.compile(rf"\S{{{LONG_WORD},}}")
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
# Elements that end by themselves where the next one begins: left open they do not nest.
_CLOSED_BY_NEXT = frozenset("p li dt dd option tr td th thead tbody tfoot colgroup html head body".split())  # noqa: SIM905


def markup_within(source: str) -> tuple[str, str]:
    """The markup up to where it passes a bound, and what is the matter then; empty where nothing is."""
    if source.count("<") <= FEW_TAGS:
        return source, ""
    depth = 0
    for number, match in enumerate(_TAG.finditer(source)):
        if number >= MAX_TAGS:
            return source[: match.start()], f"it has more than {MAX_TAGS:,} tags; what follows them was not read"
        name = match[2].lower()
        if name in VOID or name in _CLOSED_BY_NEXT:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        if depth > MAX_NESTED:
            return source[: match.start()], f"it is nested more than {MAX_NESTED:,} deep; what follows was not read"
    return source, ""


def text_within(text: str) -> tuple[str, str]:
    """Plain text up to its last line that is read, and what is the matter then."""
    if text.count("\n") <= MAX_LINES * 2:  # blank lines are none of the reader's
        return text, ""
    lines = text.split("\n", MAX_LINES * 2)
    return "\n".join(lines[:-1]), f"it has more than {MAX_LINES * 2:,} lines; what follows them was not read"


def lines_within(lines: list[RoughLine]) -> tuple[list[RoughLine], list[str]]:
    """The lines that are read, their endless words cut, and what is the matter where that left something out."""
    problems = []
    if len(lines) > MAX_LINES:
        lines = lines[:MAX_LINES]
        problems.append(f"it has more than {MAX_LINES:,} lines; what follows them was not read")
    long_words = longest = 0
    for line in lines:
        if len(line.text) < LONG_WORD:
            continue
        cuts = []
        for match in _LONG.finditer(line.text):
            long_words += 1
            allowed = _allowed(match[0], long_words)
            if len(match[0]) > allowed:
                cuts.append((match.start() + allowed, match.end()))
                longest = max(longest, len(match[0]))
        if cuts:
            _cut(line, cuts)
    if longest:
        problems.append(f"it has a word of {longest:,} characters; of such words only the beginning was read")
    return lines, problems


def _allowed(word: str, number: int) -> int:
    if number > MAX_LONG_WORDS:
        return LONG_WORD
    return MAX_ADDRESS if "://" in word[:LONG_WORD] else MAX_WORD


def _cut(line: RoughLine, cuts: Sequence[tuple[int, int]]) -> None:
    """Take the stretches out of the line; cells and links keep to the words that they had."""
    ends = [end for _, end in cuts]
    gone = [0]
    for start, end in cuts:
        gone.append(gone[-1] + end - start)

    def new(place: int) -> int:
        before = bisect_right(ends, place)
        inside = max(0, place - cuts[before][0]) if before < len(cuts) else 0
        return place - gone[before] - inside

    kept, at = [], 0
    for start, end in cuts:
        kept.append(line.text[at:start])
        at = end
    kept.append(line.text[at:])
    line.text = "".join(kept)
    line.cells = [(new(a), new(b)) for a, b in line.cells]
    line.links = [(new(a), new(b), url) for a, b, url in line.links]
