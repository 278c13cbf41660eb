"""A draft as Graph has it, as Afterword knows drafts."""

from __future__ import annotations

import hashlib
from typing import Any

from app.domain.drafts import Draft
from app.mailboxes.conversations import base_subject
from app.mailboxes.outlook.bodies import own_text, visible_words
from app.mailboxes.outlook.calls import IN_REPLY_TO, MARK, REFERENCES, WRITTEN
from app.mailboxes.outlook.mime import addresses
from app.mailboxes.protocol import StoredDraft
from app.mailboxes.rfc5322 import checked_address, one_line, reply_ids
from app.mailboxes.shapes import Json, object_in, objects, text

Properties = list[dict[str, str]]
_BEGUN = "begun "


def stored_draft(message: Json, mark: str) -> StoredDraft:
    """`message` with the fields of `calls.DRAFT_FIELDS`."""
    html = text(object_in(message, "body"), "content")
    is_text = text(object_in(message, "body"), "contentType").lower() == "text"
    shown = html.replace("\r\n", "\n").rstrip("\n") if is_text else own_text(html)
    return StoredDraft(
        id=text(message, "id"),
        mark=mark,
        fingerprint=fingerprint(message),
        subject=text(message, "subject"),
        to=", ".join(_shown(name, email) for name, email in addresses(message, "toRecipients")),
        body=shown,
        message_id=text(message, "internetMessageId").strip("<> "),
    )


def fingerprint(message: Json) -> str:
    """Changes when the user changes what would be sent, and not when Exchange moves, files or touches it."""
    body = object_in(message, "body")
    content = text(body, "content")
    words = " ".join(content.split()) if text(body, "contentType").lower() == "text" else visible_words(content)
    people = [
        sorted(email.lower() for _, email in addresses(message, kind))
        for kind in ("toRecipients", "ccRecipients", "bccRecipients")
    ]
    attached = message.get("hasAttachments") is True
    whole = repr((text(message, "subject"), people, words, attached))
    return hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()


def mark_of(message: Json) -> str:
    """The mark that it bears; "" for none."""
    return _property(message, MARK)


def is_untouched(message: Json) -> bool:
    """Whether it stands as we wrote it, as far as it says so itself."""
    return bool(_property(message, WRITTEN)) and _property(message, WRITTEN) == fingerprint(message)


def is_finished(message: Json) -> bool:
    """Whether all of it was written."""
    written = _property(message, WRITTEN)
    return bool(written) and not written.startswith(_BEGUN)


def beginning(mark: str, body: str) -> Properties:
    """The mark of a reply that is begun, and with which words."""
    return [{"id": MARK, "value": mark}, {"id": WRITTEN, "value": _BEGUN + _words_digest(body)}]


def is_as_begun(message: Json) -> bool:
    """Whether a reply says what it was begun with, so that nobody else's words are in it."""
    own = own_text(text(object_in(message, "body"), "content"))
    return _property(message, WRITTEN) == _BEGUN + _words_digest(own)


def says(message: Json, body: str) -> bool:
    """Whether the words above its quote are these and no others."""
    words = own_text(text(object_in(message, "body"), "content")).split()
    return bool(words) and words == body.split()


def recipients(draft: Draft) -> list[dict[str, dict[str, str]]]:
    """Raises Refused for an address that no mail can have."""
    if not draft.to_email:
        return []
    email = checked_address(draft.to_email)
    return [{"emailAddress": {"name": one_line(draft.to_name) or email, "address": email}}]


def marking(mark: str, written: Json) -> Properties:
    """The mark, and how the draft stands when it has just been written."""
    return [{"id": MARK, "value": mark}, {"id": WRITTEN, "value": fingerprint(written)}]


def written(draft: Draft, mark: str, html: str, *, subject: str, new: bool = False) -> dict[str, Any]:
    """What is sent to make the draft what it is to be; the marking says so within the draft itself. Raises Refused."""
    message: dict[str, Any] = {
        "subject": subject,
        "body": {"contentType": "html", "content": html},
        "toRecipients": recipients(draft),
        "ccRecipients": [],
    }
    properties = marking(mark, message)
    if not new and base_subject(subject)[1]:
        del message["subject"]  # Graph's own "Re:" stands: another subject would part it from its conversation
    return {**message, "singleValueExtendedProperties": properties}


def subject_for(draft: Draft, current: Json) -> str:
    """The draft's subject, or that of the draft as it is where both mean the same conversation."""
    mine, there = one_line(draft.subject), text(current, "subject")
    return there if base_subject(there)[0] == base_subject(mine)[0] and base_subject(there)[1] else mine


def answering(draft: Draft) -> Properties:
    """What makes a draft of its own an answer where it arrives: In-Reply-To and References."""
    answered, references = reply_ids(draft)
    found = [{"id": IN_REPLY_TO, "value": f"<{answered}>"}] if answered else []
    if references:
        found.append({"id": REFERENCES, "value": " ".join(f"<{one}>" for one in references)})
    return found


def _words_digest(body: str) -> str:
    return hashlib.sha256(" ".join(body.split()).encode("utf-8", "replace")).hexdigest()


def _property(message: Json, name: str) -> str:
    """Graph writes the GUID in its own case."""
    for one in objects(message, "singleValueExtendedProperties"):
        if text(one, "id").lower() == name.lower():
            return text(one, "value")
    return ""


def _shown(name: str, email: str) -> str:
    return f"{name} <{email}>" if name and name != email else email
