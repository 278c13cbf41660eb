"""The text of a message as a mailbox's list and its drafts need it. Reading a thread for facts is done elsewhere."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message

from selectolax.lexbor import LexborHTMLParser

from app.reading.mail.charset import decode_bytes
from app.reading.mail.headers import decode_words

SNIPPET_BYTES = 64 * 1024
SNIPPET_LENGTH = 140
_MOST_PARTS = 50


def header(raw: bytes, name: str) -> str:
    """A header's text, decoded; empty if it is missing."""
    return decode_words(str(message_from_bytes(raw.partition(b"\n\n")[0] + b"\n\n").get(name, "")))


def plain_text(raw: bytes) -> str:
    """The plain text, else the text of the HTML; lines ended by \\n, without empty lines at its end. Never raises."""
    plain, html = "", ""
    try:
        mail = message_from_bytes(raw)
    except RecursionError:  # parts nested a thousand deep: no mail program wrote that
        return ""
    for count, part in enumerate(_leaves(mail)):
        if count >= _MOST_PARTS or plain:
            break
        kind = part.get_content_type()
        if kind == "text/plain" and part.get_content_disposition() != "attachment":
            plain = _decode(part)
        elif kind == "text/html" and not html:
            html = _decode(part)
    if not plain.strip() and html:
        body = LexborHTMLParser(html).body
        plain = body.text(separator=" ") if body is not None else ""
    return plain.replace("\r\n", "\n").rstrip("\n")


def snippet(raw: bytes) -> str:
    """The first words that are the sender's own, on one line."""
    lines = []
    for line in plain_text(raw[:SNIPPET_BYTES]).split("\n"):
        if re.match(r"\s*(>|On .{6,200} wrote:\s*$|-{2,}\s*$|-{3,}.*-{3,}\s*$|_{10,})", line):
            break
        lines.append(line)
    text = " ".join(" ".join(lines).split())
    return text if len(text) <= SNIPPET_LENGTH else text[: SNIPPET_LENGTH - 1].rstrip() + "…"


def _leaves(message: Message) -> list[Message]:
    """The parts that hold no others, without recursion: mail may be nested as deep as its sender likes."""
    leaves: list[Message] = []
    waiting = [message]
    while waiting and len(leaves) < _MOST_PARTS:
        part = waiting.pop()
        payload = part.get_payload()
        if isinstance(payload, list):
            waiting.extend(inner for inner in reversed(payload) if isinstance(inner, Message))
        else:
            leaves.append(part)
    return leaves


def _decode(part: Message) -> str:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        label = part.get_content_charset() or ""
    except (LookupError, ValueError):
        label = ""
    return decode_bytes(raw, label)[0]
