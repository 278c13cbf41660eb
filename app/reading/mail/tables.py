"""Tables: rows of data become one line each; boxes of a page layout give their lines up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.domain.mail import LineKind
from app.reading.mail.body import RoughLine

_ROWSPAN = re.compile(r'rowspan="(\d{1,2})"')
_CELL_LIMIT = 500
MAX_NESTED = 60  # deeper tables are read as running text


@dataclass(slots=True)
class Table:
    """An open table: the row's finished cells, and the columns that a cell above still fills."""

    cells: list[list[RoughLine]] = field(default_factory=list)
    spans: dict[int, int] = field(default_factory=dict)
    outer: list[list[RoughLine]] = field(default_factory=list)  # where lines go again after each open cell
    rowspan: int = 1

    def start_cell(self, raw: str, out: list[RoughLine]) -> list[RoughLine]:
        """Begin a cell; its lines go where this says."""
        while self.spans.get(len(self.cells), 0) > 0:
            self.spans[len(self.cells)] -= 1
            self.cells.append([])
        span = _ROWSPAN.search(raw)
        self.rowspan = int(span.group(1)) if span else 1
        self.outer.append(out)
        return []

    def end_cell(self, lines: list[RoughLine]) -> list[RoughLine]:
        """End a cell with these lines; later ones go where this says."""
        if self.rowspan > 1:
            self.spans[len(self.cells)] = self.rowspan - 1
            self.rowspan = 1
        self.cells.append(lines)
        return self.outer.pop()

    def end_row(self, out: list[RoughLine]) -> None:
        cells, self.cells = self.cells, []
        filled = [cell for cell in cells if cell]
        if len(filled) >= 2 and all(_holds_data(cell) for cell in filled):
            out.append(_row(cells))
        else:
            for cell in filled:
                out.extend(cell)


def _holds_data(lines: list[RoughLine]) -> bool:
    """Whether a cell is no box of a page layout: short, and without rows and headings of its own."""
    if len(lines) > 12 or sum(len(line.text) for line in lines) > _CELL_LIMIT:
        return False
    return all(line.kind in (LineKind.TEXT, LineKind.ITEM) for line in lines)


def _row(cells: list[list[RoughLine]]) -> RoughLine:
    """One line of all cells: tabs between them, line ends within them."""
    first = next(line for cell in cells for line in cell)
    made = RoughLine("", LineKind.ROW, first.depth, first.gap, bold=True, mark=first.mark)
    pieces: list[str] = []
    at = 0
    for number, cell in enumerate(cells):
        if number:
            pieces.append("\t")
            at += 1
        start = at
        for index, line in enumerate(cell):
            if index:
                pieces.append("\n")
                at += 1
            made.links += [(a + at, b + at, url) for a, b, url in line.links]
            made.bold = made.bold and line.bold
            pieces.append(line.text)
            at += len(line.text)
        made.cells.append((start, at))
    made.text = "".join(pieces)
    return made
