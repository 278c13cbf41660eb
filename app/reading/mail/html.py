"""HTML to lines: what a reader sees, in reading order, with tables, lists and quotes kept apart.

Lexbor repairs the markup; a single pass over its well-formed output then follows the open elements, so the time
taken grows with the length of the mail alone, however deep it is nested.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from app.domain.mail import LineKind
from app.reading.late import late
from app.reading.mail.attribution import looks_like_attribution
from app.reading.mail.body import Mark, RoughLine
from app.reading.mail.charset import strip_invisible
from app.reading.mail.elements import BLOCKS, DROPPED, SPACED, STRUCTURE, TELLING, VOID
from app.reading.mail.looks import Look, Looks, attributes, is_quote
from app.reading.mail.styles import Style, read_sheet
from app.reading.mail.tables import MAX_NESTED, Table

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][^\s/>]*)([^>]*)>|([^<]+)", re.DOTALL)
_MARKED_OFF = re.compile(r" ?((?:> ?){1,60})(?=\S)")
# Paragraphs without margins: a desktop program's, whose own style sheet gets lost on the way, and those that say so.
# Who leaves no blank ones between them has them apart by other means.
_BLANK = late(r"<p\b[^<>]*>(?:\s|&nbsp;|&#160;|\u00a0|</?(?:o:p|span|b|font|br|i|u)\b[^<>]*>)*+</p>", re.IGNORECASE)
_TIGHT = late(
    r"\bclass\s*=\s*[\"']?[^\"'>]*\bMso(?:Normal|PlainText|NoSpacing|ListParagraph)"
    r"|\bmargin(?:-bottom)?\s*:\s*0(?:[a-z%]+)?(?:\s+0(?:[a-z%]+)?)*\s*(?:[;\"']|\Z|!)",
    re.IGNORECASE,
)


class _Walker:
    """Follows the tags. `words` are those of the line being written; a link in it begins at `href_at`."""

    def __init__(self, rules: dict[str, Style], *, tight: bool) -> None:
        self.looks = Looks(rules)
        self.tight = tight
        self.out: list[RoughLine] = []
        self.open: list[tuple[str, Look, int]] = []  # each with the lines before it, of a paragraph without margins
        self.look = Look()
        self.tables: list[Table | None] = []
        self.lists: list[int | None] = []
        self.kind = LineKind.TEXT
        self.gap = False
        self.prefix = ""
        self.href = ""
        self.href_at = 0
        self._clear()

    def _clear(self) -> None:
        self.words: list[str] = []
        self.length = 0
        self.space = False
        self.all_bold = True
        self.links: list[tuple[int, int, str]] = []
        self.mark = Mark.NONE

    def text(self, raw: str) -> None:
        look = self.look
        if look.unseen:
            return
        if raw.isspace() and not look.pre:
            self.space = True
            return
        text = unescape(raw) if "&" in raw else raw
        if look.pre and "\n" in text:
            for index, part in enumerate(text.split("\n")):
                if index:
                    self.line_break()
                self._inline(part)
            return
        self._inline(text)

    def _inline(self, text: str) -> None:
        folded = " ".join(text.split())
        if not folded:
            self.space = self.space or bool(text)
            return
        if self.length and (self.space or text[0].isspace()):
            self.words.append(" ")
            self.length += 1
        elif not self.length and self.prefix:
            self.words.append(self.prefix)
            self.length = len(self.prefix)
            self.prefix = ""
        self.space = text[-1].isspace()
        self.words.append(folded)
        self.length += len(folded)
        look = self.look
        self.all_bold = self.all_bold and look.bold
        if look.mark is not Mark.NONE:
            self.mark = look.mark

    def line_break(self) -> None:
        if self.length:
            self.flush()
        else:
            self.gap = True

    def flush(self) -> None:
        """End the line that is being written, if it has any words."""
        if not self.length:
            self.space = False
            return
        self._end_link()
        text = "".join(self.words)
        self.out.append(RoughLine(text, self.kind, self.look.depth, self.gap, self.all_bold, self.mark, [], self.links))
        self._clear()
        self.gap = False
        if self.kind is LineKind.ITEM:
            self.kind = LineKind.TEXT

    def _end_link(self) -> None:
        if self.href and self.length > self.href_at:
            self.links.append((self.href_at, self.length, self.href))
        self.href_at = 0

    def start(self, tag: str, raw: str) -> None:
        if tag == "br":
            if not self.look.hidden:
                self.line_break()
            return
        tight = self.tight and tag == "p" and ("Mso" in raw or "margin" in raw) and _TIGHT.search(raw) is not None
        if tag in BLOCKS:
            self._end_block(tag, tight=tight)
        if tag in VOID:
            return
        self.open.append((tag, self.look, len(self.out) if tight else -1))
        if raw or tag in TELLING or self.looks.rules:
            self.look = self.looks.of(tag, raw, self.look)
        if tag == "a":
            self.href = unescape(attributes(raw).get("href", "")).strip()
            self.href_at = self.length + (1 if self.length and self.space else 0)
        elif tag == "blockquote":
            if self._quotes(attributes(raw)):
                self.look = replace(self.look, depth=self.look.depth + 1)
        elif tag in STRUCTURE and tag != "tr":
            self._start_structure(tag, raw)

    def _end_block(self, tag: str, *, tight: bool = False) -> None:
        if self.length:
            self.flush()
        else:
            self.space = False
        if tag in SPACED and not tight:
            self.gap = True

    def _start_structure(self, tag: str, raw: str) -> None:
        if tag in {"td", "th"}:
            if self.tables and (table := self.tables[-1]) is not None:
                self.out = table.start_cell(raw, self.out)
        elif tag == "table":
            self.tables.append(Table() if len(self.tables) < MAX_NESTED else None)
        elif tag in {"ul", "ol"}:
            self.lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self.kind = LineKind.ITEM
            if self.lists and (number := self.lists[-1]) is not None:
                self.prefix = f"{number}. "
                self.lists[-1] = number + 1
        else:
            self.kind = LineKind.HEADING

    def _quotes(self, given: dict[str, str]) -> bool:
        said = is_quote(given)
        return any(looks_like_attribution(line.text) for line in self.out[-2:]) if said is None else said

    def end(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            return
        if tag in BLOCKS:
            before = self.open[-1][2]
            tight = before >= 0 and (self.length > 0 or len(self.out) > before)
            self._end_block(tag, tight=tight)  # an empty paragraph is a blank line
        _, self.look, _ = self.open.pop()
        if tag == "a":
            self._end_link()
            self.href = ""
        elif tag in STRUCTURE:
            self._end_structure(tag)

    def _end_structure(self, tag: str) -> None:
        table = self.tables[-1] if self.tables else None
        if tag in {"td", "th"}:
            if table is not None and table.outer:
                self.out = table.end_cell(self.out)
        elif tag == "tr":
            if table is not None:
                table.end_row(self.out)
        elif tag == "table":
            if self.tables:
                self.tables.pop()
        elif tag in {"ul", "ol"}:
            if self.lists:
                self.lists.pop()
        else:
            self.kind = LineKind.TEXT
            self.prefix = ""


def read_html(source: str) -> list[RoughLine]:
    """The visible lines of an HTML part. Never raises on broken markup; what a browser would drop is dropped."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(source)
    rules: dict[str, Style] = {}
    if "<style" in source or "<STYLE" in source:
        for node in tree.css("style"):
            rules.update(read_sheet(node.text()))
    tree.strip_tags(list(DROPPED), recursive=True)
    body = tree.body
    walker = _Walker(rules, tight=_BLANK.search(source) is not None)
    whole = strip_invisible((body.html if body is not None else tree.html) or "")
    for closing, tag, given, text in _TOKEN.findall(whole):
        if text:
            walker.text(text)
        elif tag:
            if closing:
                walker.end(tag.lower())
            else:
                walker.start(tag.lower(), given)
    walker.flush()
    for line in walker.out:
        if line.text.startswith((">", " >")):
            _take_marks(line)
    return walker.out


def _take_marks(line: RoughLine) -> None:
    """Quote marks that a plain mail left in the HTML of its answer count as in plain text."""
    match = _MARKED_OFF.match(line.text)
    if match is None or line.kind is not LineKind.TEXT:
        return
    cut = match.end()
    line.text = line.text[cut:]
    line.depth += match.group(1).count(">")
    line.links = [(max(0, a - cut), b - cut, url) for a, b, url in line.links if b > cut]
