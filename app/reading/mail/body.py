"""A message's body while it is made: rough lines from HTML or plain text, joined to `Message.text` at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.mail import Line, LineKind, Link

_URL = re.compile(r"https?://[^\s<>\"'\]\)]{3,2000}")


class Mark(StrEnum):
    """What the markup says about a line, beside its words."""

    NONE = ""
    SIGNATURE = "signature"
    FORWARD = "forward"  # an attached mail begins here


@dataclass(slots=True)
class RoughLine:
    """One visible line. Cells and links are spans in `text`; `gap`: a blank line goes before; `depth`: quote marks."""

    text: str
    kind: LineKind = LineKind.TEXT
    depth: int = 0
    gap: bool = False
    bold: bool = False
    mark: Mark = Mark.NONE
    cells: list[tuple[int, int]] = field(default_factory=list)
    links: list[tuple[int, int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Body:
    """The visible text with its lines; `texts`, `depths`, `marks` and `gaps` run parallel to `lines`."""

    text: str = ""
    lines: tuple[Line, ...] = ()
    links: tuple[Link, ...] = ()
    depths: tuple[int, ...] = ()
    marks: tuple[Mark, ...] = ()
    gaps: tuple[bool, ...] = ()
    texts: tuple[str, ...] = ()

    def line(self, index: int) -> str:
        return self.texts[index]


def assemble(rough: list[RoughLine]) -> Body:
    """Join the lines: a line end between them, a blank line where there was a gap. Bare addresses become links too."""
    parts: list[str] = []
    lines: list[Line] = []
    links: list[Link] = []
    at = 0
    for line in rough:
        if lines:
            glue = "\n\n" if line.gap else "\n"
            parts.append(glue)
            at += len(glue)
        text = line.text
        end = at + len(text)
        parts.append(text)
        cells = tuple((at + a, at + b) for a, b in line.cells) if line.cells else ()
        lines.append(Line(at, end, line.kind, cells, line.bold))
        if line.links or "http" in text:
            _collect_links(line, at, links)
        at = end
    return Body(
        "".join(parts),
        tuple(lines),
        tuple(links),
        tuple([line.depth for line in rough]),
        tuple([line.mark for line in rough]),
        tuple([line.gap for line in rough]),
        tuple([line.text for line in rough]),
    )


def _collect_links(line: RoughLine, at: int, links: list[Link]) -> None:
    spans = [(at + a, at + b, url) for a, b, url in line.links if b > a]
    if "http" in line.text:
        taken = [(a, b) for a, b, _ in line.links]
        for match in _URL.finditer(line.text):
            a, b = match.start(), match.start() + len(match.group().rstrip(".,;:!?"))
            if not any(a < d and c < b for c, d in taken):
                spans.append((at + a, at + b, line.text[a:b]))
    links.extend(Link(a, b, url) for a, b, url in sorted(spans))
