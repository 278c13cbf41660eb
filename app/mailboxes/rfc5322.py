"""A draft as RFC 5322 bytes.

The headers are written here rather than by `email.message.EmailMessage`: its policies turn a Message-ID of 78
characters and more in In-Reply-To and References into RFC 2047 words, which no mail client follows, and so break the
thread. The body is built by the standard library.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from email.charset import QP, Charset
from email.header import Header
from email.message import Message
from email.utils import format_datetime

from app.domain.drafts import Draft
from app.domain.errors import Refused
from app.domain.mail import Mailbox as Owner
from app.mailboxes.protocol import MARK_HEADER

_JOINT, _FORMER_JOINT = ".draft@", ".afterword@"
FOLD_AT = 78  # RFC 5322, 2.1.1
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")
_MESSAGE_ID = re.compile(r"[!-;=?-~]+@[!-;=?-~]+")  # printable ASCII without spaces and angle brackets
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\\\"@]+@[^\s<>()\[\],;:\\\"@]+")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")


def message_id_for(mark: str, owner: Owner) -> str:
    """A Message-ID (without brackets) that holds the mark, so that a mail client that drops our header when the user
    edits the draft does not lose it. It tells a recipient nothing: a number and the owner's own domain."""
    return f"{mark}{_JOINT}{_domain(owner)}"


def mark_in_id(message_id: str, owner: Owner) -> str:
    """The mark that a Message-ID of ours holds; empty for another's."""
    for joint in (_JOINT, _FORMER_JOINT):
        mark, found, domain = message_id.partition(joint)
        if found and domain == _domain(owner):
            return mark
    return ""


def _domain(owner: Owner) -> str:
    domain = owner.email.rpartition("@")[2]
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    return domain or "localhost"


def draft_bytes(draft: Draft, *, mark: str, owner: Owner, now: datetime) -> bytes:
    """The complete message, lines ended by CRLF. Raises Refused for an address that no header can carry."""
    lines = [
        _address_line("From", owner.name, owner.email),
        *([_address_line("To", draft.to_name, draft.to_email)] if draft.to_email else []),
        _text_line("Subject", draft.subject),
        f"Date: {format_datetime(now)}",
        f"Message-ID: <{message_id_for(mark, owner)}>",
        *_reply_lines(draft),
        f"{MARK_HEADER}: {one_line(mark)}",
    ]
    head = "\r\n".join(lines)
    return head.encode("ascii") + b"\r\n" + _body(draft.body)


def reply_ids(draft: Draft) -> tuple[str, tuple[str, ...]]:
    """In-Reply-To and References (RFC 5322, 3.6.4) without brackets, as far as they are ids; "" and () for none."""
    ids = [one for one in draft.references if _MESSAGE_ID.fullmatch(one)]
    answered = draft.in_reply_to if draft.in_reply_to and _MESSAGE_ID.fullmatch(draft.in_reply_to) else ""
    if answered and answered not in ids:
        ids.append(answered)
    return answered, tuple(ids)


def checked_address(email: str) -> str:
    """The address as a header can carry it. Raises Refused for one that none can."""
    local, _, domain = email.strip().rpartition("@")
    if not _ADDRESS.fullmatch(email.strip()) or not local.isascii():
        raise Refused(
            f"“{one_line(email)}” is no address that a mail can be written to.",
            kept="Nothing was written.",
            advice="Correct the address and try again.",
        )
    try:
        return f"{local}@{domain if domain.isascii() else domain.encode('idna').decode('ascii')}"
    except UnicodeError as error:
        raise Refused(f"“{one_line(email)}” has a domain that cannot exist.", kept="Nothing was written.") from error


def _reply_lines(draft: Draft) -> list[str]:
    """Folded between ids and never within one."""
    answered, ids = reply_ids(draft)
    lines = [f"In-Reply-To: <{answered}>"] if answered else []
    return [*lines, _folded("References:", [f"<{one}>" for one in ids])] if ids else lines


def _address_line(name: str, display: str, email: str) -> str:
    display = one_line(display)
    address = f"<{checked_address(email)}>"
    if not display:
        return f"{name}: {address[1:-1]}"
    if not display.isascii():
        return f"{name}: {_encoded(name, display)}\r\n {address}"
    if not _ATOMS.fullmatch(display):
        display = '"' + display.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return _folded(f"{name}:", [*display.split(" "), address])


def _text_line(name: str, text: str) -> str:
    text = one_line(text)
    if text.isascii() and "=?" not in text and all(len(word) < FOLD_AT for word in text.split(" ")):
        return _folded(f"{name}:", text.split(" "))
    return f"{name}: {_encoded(name, text)}"


def _encoded(name: str, text: str) -> str:
    """As RFC 2047 words, none longer than its 75 characters, folded."""
    return Header(text, "utf-8", header_name=name).encode(linesep="\r\n", maxlinelen=75)


def _folded(start: str, words: Sequence[str]) -> str:
    lines, line = [], start
    for word in words:
        if len(line) + 1 + len(word) > FOLD_AT and line != start:
            lines.append(line)
            line = ""
        line = f"{line} {word}"
    return "\r\n".join([*lines, line])


def one_line(text: str) -> str:
    """No control character gets into a header: a line break there would begin a header of its own."""
    return " ".join(_CONTROL.sub(" ", text).split())


def _body(text: str) -> bytes:
    """Plain text in UTF-8. Paragraphs stay unwrapped: where a line is longer than RFC 5322 likes, or not ASCII,
    quoted-printable carries it."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"
    part = Message()
    if plain.isascii() and all(len(line) <= FOLD_AT for line in plain.split("\n")):
        part.set_payload(plain, "us-ascii")
        part.replace_header("Content-Type", 'text/plain; charset="utf-8"')
    else:
        charset = Charset("utf-8")
        charset.body_encoding = QP
        part.set_payload(plain, charset)
    return part.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
