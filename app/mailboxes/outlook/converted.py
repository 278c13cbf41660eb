"""Plain text that Exchange shows as HTML, back to the text that was sent.

Graph gives every body as HTML unless it is asked for text. What it makes of a plain mail says so in a comment, has a
line break element at each line's end and the rest as entities: so nothing is lost, and it is read as the plain text
that it was."""

from __future__ import annotations

import re
from html import unescape

_SAYS_SO = re.compile(r"<!--\s*converted from text\s*-->", re.IGNORECASE)
_BODY = re.compile(r"<body[^>]{0,2000}>(.*?)(?:</body>|\Z)", re.IGNORECASE | re.DOTALL)
_LINE_END = re.compile(r"<br\s*/?>(?:\r?\n)?", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,4000}>")
_HEAD = 4000  # characters in which the comment stands


def is_converted(html: str) -> bool:
    """Whether Exchange made this of plain text."""
    return bool(_SAYS_SO.search(html[:_HEAD]))


def original_text(html: str) -> str:
    """The text, lines ended by \\n."""
    body = _BODY.search(html)
    inner = body.group(1) if body else _SAYS_SO.sub("", html)
    lines = _LINE_END.sub("\0", inner).replace("\r\n", "").replace("\n", "").replace("\0", "\n")
    return unescape(_TAG.sub("", lines)).replace("\u00a0", " ")
