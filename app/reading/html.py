"""HTML to lines: what a reader sees, in reading order, with tables, lists and quotes kept apart.

Lexbor repairs the markup; a single pass over its well-formed output then follows the open elements, so the time
taken grows with the length of the mail alone, however deep it is nested.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from app.domain.mail import LineKind
from app.reading.attribution import looks_like_attribution
from app.reading.body import Mark, RoughLine
from app.reading.charset import strip_invisible
from app.reading.elements import BLOCKS, BOLD, DROPPED, HEADINGS, SPACED, VOID
from app.reading.styles import PLAIN, WHITE, Colour, Style, colour, read_sheet, read_style, same_colour

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][^\s/>]*)([^>]*)>|([^<]+)", re.DOTALL)
_ATTRIBUTE = re.compile(r'([^\s=/"]+)(?:="([^"]*)")?')
_SPACE = re.compile(r"[ \t\r\n\f]+")
_QUOTE_CLASS = re.compile(r"gmail_quote|moz-cite|cite|quote|zmail_extra", re.IGNORECASE)
_SIGNATURE_CLASS = re.compile(
    r"gmail_signature|moz-signature|ms-outlook-mobile-signature|(?:^|[\s_-])signature(?:$|[\s_-])", re.IGNORECASE
)
_OUTLOOK_BAR = re.compile(
    r"border(?:-left)?:\s*(?:none;\s*border-left:\s*)?(?:solid (?:blue|#1010ff)|blue \d+px solid)", re.IGNORECASE
)
_CELL_LIMIT = 500


@dataclass(slots=True)
class _Open:
    """An open element and what it means for the text in it."""

    tag: str
    hidden: bool
    tiny: bool
    colour: Colour | None
    ground: Colour | None
    bold: bool
    pre: bool
    depth: int
    mark: Mark
    href: str = ""
    href_at: int = 0


@dataclass(slots=True)
class _Table:
    """An open table: the row's finished cells, and the columns that a cell above still fills."""

    cells: list[list[RoughLine]] = field(default_factory=list)
    spans: dict[int, int] = field(default_factory=dict)
    outer: list[list[RoughLine]] = field(default_factory=list)  # sinks to return to after each open cell
    rowspan: int = 1


class _Walker:
    def __init__(self, rules: dict[str, Style]) -> None:
        self.rules = rules
        self.out: list[RoughLine] = []
        self.open: list[_Open] = [_Open("", False, False, None, WHITE, False, False, 0, Mark.NONE)]
        self.tables: list[_Table] = []
        self.lists: list[int | None] = []
        self.kind = LineKind.TEXT
        self.gap = False
        self.words: list[str] = []
        self.length = 0
        self.space = False
        self.all_bold = True
        self.links: list[tuple[int, int, str]] = []
        self.mark = Mark.NONE
        self.prefix = ""

    # -- text -------------------------------------------------------------------------------------------------------

    def text(self, raw: str) -> None:
        top = self.open[-1]
        if top.hidden or top.tiny or (top.colour and top.ground and same_colour(top.colour, top.ground)):
            return
        text = strip_invisible(unescape(raw) if "&" in raw else raw)
        if top.pre and "\n" in text:
            for index, part in enumerate(text.split("\n")):
                if index:
                    self.line_break()
                self._inline(part.replace("\t", "    ") if part.strip() else "", top)
            return
        self._inline(text, top)

    def _inline(self, text: str, top: _Open) -> None:
        folded = _SPACE.sub(" ", text)
        if not folded or folded == " ":
            self.space = self.space or bool(folded)
            return
        if self.length and (self.space or folded[0] == " "):
            self.words.append(" ")
            self.length += 1
        elif not self.length and self.prefix:
            self.words.append(self.prefix)
            self.length = len(self.prefix)
            self.prefix = ""
        self.space = folded[-1] == " "
        folded = folded.strip(" ")
        self.words.append(folded)
        self.length += len(folded)
        self.all_bold = self.all_bold and top.bold
        if top.mark is not Mark.NONE:
            self.mark = top.mark

    def line_break(self) -> None:
        if self.length:
            self.flush()
        else:
            self.gap = True

    def flush(self) -> None:
        """End the line that is being written, if it has any words."""
        self.space = False
        if not self.length:
            return
        top = self.open[-1]
        for element in reversed(self.open):
            if element.href:
                self.links.append((min(element.href_at, self.length), self.length, element.href))
                element.href_at = 0
                break
        line = RoughLine("".join(self.words), self.kind, top.depth, self.gap, self.all_bold, self.mark, [], self.links)
        self.out.append(line)
        self.words, self.length, self.links = [], 0, []
        self.gap, self.all_bold, self.mark = False, True, Mark.NONE
        if self.kind is LineKind.ITEM:
            self.kind = LineKind.TEXT

    # -- elements ---------------------------------------------------------------------------------------------------

    def start(self, tag: str, raw: str) -> None:
        if tag == "br":
            if not self.open[-1].hidden:
                self.line_break()
            return
        if tag in BLOCKS:
            self.flush()
            self.gap = self.gap or tag in SPACED
        if tag in VOID:
            return
        self.open.append(self._element(tag, raw))
        if tag in {"td", "th"}:
            self._start_cell(raw)
        elif tag == "table":
            self.tables.append(_Table())
        elif tag in {"ul", "ol"}:
            self.lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self.kind = LineKind.ITEM
            if self.lists and (number := self.lists[-1]) is not None:
                self.prefix = f"{number}. "
                self.lists[-1] = number + 1
        elif tag in HEADINGS:
            self.kind = LineKind.HEADING

    def _element(self, tag: str, raw: str) -> _Open:
        top = self.open[-1]
        bold = top.bold or tag in BOLD
        made = _Open(
            tag, top.hidden, top.tiny, top.colour, top.ground, bold, top.pre or tag == "pre", top.depth, top.mark
        )
        given = dict(_ATTRIBUTE.findall(raw)) if raw else {}
        if given or self.rules:
            self._apply(made, given)
        if tag == "a" and (href := given.get("href")):
            made.href = unescape(href).strip()
            made.href_at = self.length + (1 if self.length and self.space else 0)
        if tag == "blockquote" and self._is_quote(given):
            made.depth += 1
        return made

    def _apply(self, made: _Open, given: dict[str, str]) -> None:
        for style in self._styles(made.tag, given):
            made.hidden = made.hidden or style.gone
            made.tiny = made.tiny if style.tiny is None else style.tiny
            made.colour = style.colour or made.colour
            made.ground = None if style.painted else style.background or made.ground
            made.bold = made.bold if style.bold is None else style.bold
        if "hidden" in given:
            made.hidden = True
        if "bgcolor" in given:
            made.ground = colour(given["bgcolor"].lower()) or made.ground
        if "background" in given:
            made.ground = None
        if "color" in given and made.tag == "font":
            made.colour = colour(given["color"].lower()) or made.colour
        name = given.get("class", "") + " " + given.get("id", "")
        if len(name) > 1:
            if _SIGNATURE_CLASS.search(name):
                made.mark = Mark.SIGNATURE
            if made.tag == "div" and "yahoo_quoted" in name:
                made.mark = Mark.NONE
        if made.tag == "div" and "style" in given and _OUTLOOK_BAR.search(given["style"]):
            made.depth += 1

    def _styles(self, tag: str, given: dict[str, str]) -> list[Style]:
        found: list[Style] = []
        if self.rules:
            names = [tag]
            for word in given.get("class", "").lower().split():
                names += ["." + word, f"{tag}.{word}"]
            if "id" in given:
                names.append("#" + given["id"].lower())
            found = [self.rules[name] for name in names if name in self.rules]
        inline = read_style(unescape(given["style"])) if "style" in given else PLAIN
        if inline.shown and any(style.gone for style in found):
            found = [style for style in found if not style.gone]
        if inline is not PLAIN:
            found.append(inline)
        return found

    def _is_quote(self, given: dict[str, str]) -> bool:
        if given.get("type", "").lower() == "cite" or "cite" in given:
            return True
        if _QUOTE_CLASS.search(given.get("class", "")):
            # Gmail indents a paragraph with the same class, but without the bar at its left.
            style = given.get("style", "").lower()
            return "border:none" not in style.replace(" ", "") or "border-left" in style
        if "style" in given and read_style(given["style"]).quoted:
            return True
        return any(looks_like_attribution(line.text) for line in self.out[-2:])

    def end(self, tag: str) -> None:
        if len(self.open) == 1 or self.open[-1].tag != tag:
            return
        if tag in BLOCKS:
            self.flush()
            self.gap = self.gap or tag in SPACED
        closed = self.open.pop()
        if closed.href and self.length > closed.href_at:
            self.links.append((closed.href_at, self.length, closed.href))
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag == "tr" and self.tables:
            self._end_row()
        elif tag == "table" and self.tables:
            self.tables.pop()
        elif (tag in {"ul", "ol"}) and self.lists:
            self.lists.pop()
        elif tag == "li" or tag in HEADINGS:
            self.kind = LineKind.TEXT
            self.prefix = ""

    # -- tables -----------------------------------------------------------------------------------------------------

    def _start_cell(self, raw: str) -> None:
        if not self.tables:
            return
        table = self.tables[-1]
        while table.spans.get(len(table.cells), 0) > 0:
            table.spans[len(table.cells)] -= 1
            table.cells.append([])
        span = re.search(r'rowspan="(\d{1,2})"', raw)
        table.rowspan = int(span.group(1)) if span else 1
        table.outer.append(self.out)
        self.out = []

    def _end_cell(self) -> None:
        if not self.tables or not self.tables[-1].outer:
            return
        table = self.tables[-1]
        if table.rowspan > 1:
            table.spans[len(table.cells)] = table.rowspan - 1
            table.rowspan = 1
        table.cells.append(self.out)
        self.out = table.outer.pop()

    def _end_row(self) -> None:
        table = self.tables[-1]
        cells, table.cells = table.cells, []
        filled = [cell for cell in cells if cell]
        if len(filled) >= 2 and all(_plain_cell(cell) for cell in filled):
            self.out.append(_row(cells))
        else:
            for cell in filled:
                self.out.extend(cell)


def _plain_cell(lines: list[RoughLine]) -> bool:
    """Whether a cell holds data and is no box of a page layout: short, and without rows and headings of its own."""
    if len(lines) > 12 or sum(len(line.text) for line in lines) > _CELL_LIMIT:
        return False
    return all(line.kind in (LineKind.TEXT, LineKind.ITEM) for line in lines)


def _row(cells: list[list[RoughLine]]) -> RoughLine:
    text = ""
    made = RoughLine("", LineKind.ROW, bold=True)
    first = True
    for number, cell in enumerate(cells):
        if number:
            text += "\t"
        start = len(text)
        for index, line in enumerate(cell):
            if index:
                text += "\n"
            made.links += [(a + len(text), b + len(text), url) for a, b, url in line.links]
            text += line.text
            made.bold = made.bold and line.bold
            made.mark = line.mark
            if first:
                made.gap, made.depth, first = line.gap, line.depth, False
        made.cells.append((start, len(text)))
    made.text = text
    return made


def read_html(source: str) -> list[RoughLine]:
    """The visible lines of an HTML part. Never raises on broken markup; what a browser would drop is dropped."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(source)
    rules: dict[str, Style] = {}
    if "<style" in source.lower():
        for node in tree.css("style"):
            rules.update(read_sheet(node.text()))
    tree.strip_tags(list(DROPPED), recursive=True)
    body = tree.body
    serialized = body.html if body is not None else tree.html
    walker = _Walker(rules)
    for match in _TOKEN.finditer(serialized or ""):
        closing, tag, attributes, text = match.groups()
        if text is not None:
            walker.text(text)
        elif tag is not None:
            if closing:
                walker.end(tag.lower())
            else:
                walker.start(tag.lower(), attributes)
    walker.flush()
    return walker.out
