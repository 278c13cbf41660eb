"""The body of a draft: plain text as the HTML that Outlook itself writes, laid above the quoted mail, and read back."""

from __future__ import annotations

import re
from html import escape

from selectolax.lexbor import LexborHTMLParser, LexborNode

OWN_ID = "afterword-draft"
_OWN = f'[id="{OWN_ID}"], [class~="{OWN_ID}"]'
_BODY = re.compile(r"<body[^>]{0,2000}>", re.IGNORECASE)
_BODY_END = re.compile(r"</body\s*>", re.IGNORECASE)
# Where Outlook's quote of the answered mail begins, in the forms that its clients and servers write.
_QUOTE = re.compile(
    r"<div[^>]{0,200}\bid=[\"']?(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)[\"']?[^>]{0,200}>"
    r"|<hr\b[^>]{0,300}>|<blockquote\b",
    re.IGNORECASE,
)
_BLOCKS = frozenset({"div", "p", "li", "tr", "blockquote", "h1", "h2", "h3", "h4", "ul", "ol", "table"})
_UNSEEN = frozenset({"style", "script", "head", "title"})
_MOST_DEPTH = 200


def html_of(body: str) -> str:
    """Plain text as HTML: a line is a block, and no space is lost."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    inner = "".join(f"<div>{_spaced(escape(line, quote=False)) or '<br>'}</div>" for line in lines)
    return f'<div id="{OWN_ID}" class="{OWN_ID}">{inner}</div>'


def page_of(body: str) -> str:
    """A whole body of nothing but that text."""
    return f"<html><body>{html_of(body)}</body></html>"


def above_quote(body: str, reply: str) -> str:
    """`reply` is the body of a reply draft as Graph made it: the same with our words above the quoted mail, in the
    place of those that stood there if they are the same, and above them if they are somebody's own."""
    start, quote = _span(reply)
    between = reply[start:quote]
    kept = "" if not _words(between) or _words(between) == _words(html_of(body)) else between
    return f"{reply[:start]}{html_of(body)}{kept}{reply[quote:]}"


def replaced(body: str, current: str) -> str:
    """An untouched draft's body with other words of ours above what is quoted in it."""
    start, quote = _span(current)
    return f"{current[:start]}{html_of(body)}{current[quote:]}"


def own_text(html: str) -> str:
    """The words above the quote, a line for each block; lines ended by \\n, none empty at the end."""
    tree = LexborHTMLParser(html)
    own = tree.css_first(_OWN)
    if own is None:
        start, quote = _span(html)
        own = LexborHTMLParser(html[start:quote]).body
    lines: list[str] = [""]
    if own is not None:
        _read(own, lines, 0)
    return "\n".join(lines).replace("\u00a0", " ").rstrip("\n")


def visible_words(html: str) -> str:
    """All that can be read in it, white space folded."""
    return _words(html)


def _span(html: str) -> tuple[int, int]:
    """Where what may be written stands: from the body's begin to the quote's."""
    body = _BODY.search(html)
    start = body.end() if body else 0
    quote = _QUOTE.search(html, start)
    if quote is not None:
        return start, quote.start()
    end = _BODY_END.search(html, start)
    return start, end.start() if end else len(html)


def _words(html: str) -> str:
    body = LexborHTMLParser(html).body
    return " ".join(body.text(separator=" ").split()) if body is not None else ""


def _spaced(line: str) -> str:
    """Spaces that HTML would fold are written as ones that it does not."""
    line = re.sub(r" (?= )|^ | $", "\u00a0", line)
    return line.replace("\u00a0", "&nbsp;")


def _read(node: LexborNode, lines: list[str], depth: int) -> None:
    """Append the node's text to the lines; a block begins and ends one."""
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            lines[-1] += re.sub(r"[\r\n\t]+", " ", child.text(deep=False))
        elif child.tag == "br":
            lines.append("")
        elif child.tag not in _UNSEEN and depth < _MOST_DEPTH:
            _read_element(child, lines, depth)


def _read_element(child: LexborNode, lines: list[str], depth: int) -> None:
    if child.tag not in _BLOCKS:
        _read(child, lines, depth + 1)
        return
    if lines[-1]:
        lines.append("")
    before = len(lines)
    _read(child, lines, depth + 1)
    if len(lines) == before or lines[-1]:  # a break at a block's end ends its line and begins none
        lines.append("")
