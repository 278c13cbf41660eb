"""The same mails in another form, as other programs would have written or kept them: what they say stays."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage, Message

_MARGIN = 72  # letters of a line, as programs break it
_LAID_OUT = re.compile(r"^>|\t|\||  ", re.MULTILINE)  # quotes, tables and columns stay as they are


def _parsed(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw, EmailMessage, policy=policy.default)


def _plain(mail: EmailMessage) -> EmailMessage | None:
    """The only part of a mail's own words, where that is plain text without a layout."""
    texts = [part for part in mail.walk() if part.get_content_maintype() == "text" and part.get_filename() is None]
    words = [part for part in texts if part.get_content_subtype() in ("plain", "html")]
    if len(words) != 1 or words[0].get_content_subtype() != "plain":
        return None
    return None if _LAID_OUT.search(words[0].get_content()) else words[0]


def _written(raw: bytes, write: Callable[[str], str], subtype: str) -> bytes:
    mail = _parsed(raw)
    part = _plain(mail)
    if part is None:
        return raw
    text = write(part.get_content())
    del part["MIME-Version"]
    part.set_content(text, subtype=subtype, cte="base64")
    return mail.as_bytes()


def in_divisions(raw: bytes) -> bytes:
    """Each line a division, as web mail writes it."""
    return _written(
        raw, lambda text: "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.splitlines()), "html"
    )


def in_paragraphs(raw: bytes) -> bytes:
    """Each line a paragraph without margins, as a desktop program writes it."""
    begin, end = '<p class="MsoNormal">', "<o:p></o:p></p>"
    return _written(
        raw, lambda text: "".join(f"{begin}{html.escape(line) or '&nbsp;'}{end}" for line in text.splitlines()), "html"
    )


def broken_at_the_margin(raw: bytes) -> bytes:
    """Long lines broken, and no word of it that they flow."""

    def broken(text: str) -> str:
        lines = (
            textwrap.wrap(line, _MARGIN, break_long_words=False, break_on_hyphens=False) or [""]
            for line in text.splitlines()
        )
        return "\n".join(line for some in lines for line in some)

    return _written(raw, broken, "plain")


def without(raw: bytes, kind: str) -> bytes:
    """Without one of two forms of the same words, as a program keeps it that shows only the other."""
    mail = _parsed(raw)
    for part in mail.walk():
        if part.get_content_type() == "multipart/alternative":
            kept: list[Message | str] = [one for one in part.iter_parts() if one.get_content_type() != kind]
            if any(_holds_words(one) for one in kept):
                part.set_payload(kept)
    return mail.as_bytes()


def _holds_words(part: Message | str) -> bool:
    words = ("text/plain", "text/html", "multipart/related")
    return isinstance(part, Message) and part.get_content_type() in words


FORMS: dict[str, Callable[[bytes], bytes]] = {
    "in divisions": in_divisions,
    "in paragraphs": in_paragraphs,
    "broken at the margin": broken_at_the_margin,
    "without plain text": lambda raw: without(raw, "text/plain"),
}
