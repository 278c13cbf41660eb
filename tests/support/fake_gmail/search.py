"""Gmail's search, as far as Afterword uses it."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message

from tests.support.fake_gmail.box import Mail

_TERM = re.compile(r'(-)?(?:(\w+):)?("[^"]*"|[^\s"]+)')
_EITHER = re.compile(r"\{([^}]*)\}")
_PLACES = {"drafts": "DRAFT", "draft": "DRAFT", "sent": "SENT", "inbox": "INBOX", "trash": "TRASH", "spam": "SPAM"}


def matches(mail: Mail, query: str) -> bool:
    """Whether all terms hold, and of those in braces one. Headers of one's own (X-…) cannot be asked for."""
    for group in _EITHER.findall(query):
        if not any(_holds(mail, key.lower(), value.strip('"')) for _, key, value in _TERM.findall(group)):
            return False
    query = _EITHER.sub(" ", query)
    for negated, key, value in _TERM.findall(query):
        if _holds(mail, key.lower(), value.strip('"')) is bool(negated):
            return False
    return True


def _holds(mail: Mail, key: str, value: str) -> bool:
    if key == "rfc822msgid":
        return mail.rfc_id == value.strip("<>")
    if key in ("in", "is", "label"):
        return value.lower() == "anywhere" or _PLACES.get(value.lower(), value.upper()) in mail.labels
    if key in ("after", "before"):
        moment = int(value) * 1000
        return mail.internal_date >= moment if key == "after" else mail.internal_date < moment
    if key in ("from", "to", "cc", "subject"):
        return value.lower() in _header(mail, key).lower()
    if key:
        return False
    return value.lower() in _words(mail)


def _header(mail: Mail, name: str) -> str:
    return str(make_header(decode_header(mail.header(name))))


def _words(mail: Mail) -> str:
    texts = [_header(mail, name) for name in ("From", "To", "Cc", "Subject")]
    texts += [_text(part) for part in message_from_bytes(mail.raw).walk()]
    return "\n".join(texts).lower()


def _text(part: Message) -> str:
    data = part.get_payload(decode=True)
    if part.get_content_maintype() != "text" or not isinstance(data, bytes):
        return ""
    return data.decode("utf-8", "replace")
