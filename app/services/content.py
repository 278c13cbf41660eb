"""Telling a draft as Afterword wrote it from one that the user has changed."""

from __future__ import annotations

import hashlib
import re

from app.domain.drafts import Draft
from app.domain.tracking import DraftState, TrackedDraft
from app.mailboxes.protocol import StoredDraft
from app.reading.mail.charset import strip_invisible

_CONTROL = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]")  # no mailbox carries them through a header


def digest(draft: Draft) -> str:
    """Of subject, address and text, as any mailbox gives them back: 64 hexadecimal digits."""
    return _digest(draft.subject, draft.to_email or "", draft.body)


def digest_of(stored: StoredDraft) -> str:
    """The same of what the mailbox holds."""
    return _digest(stored.subject, stored.to, stored.body)


def is_ours(draft: TrackedDraft, stored: StoredDraft) -> bool:
    """Whether the mailbox holds it as it was written. While the row says `writing` the provider's fingerprint is not
    known yet (the process may have died before it was recorded): then the text decides."""
    if draft.state is DraftState.CHANGED:
        return False
    if draft.fingerprint and stored.fingerprint == draft.fingerprint:
        return True
    if draft.state is not DraftState.WRITING:
        return False
    return digest_of(stored) == draft.content


def _digest(subject: str, to: str, body: str) -> str:
    address = to.rsplit("<", 1)[-1].rstrip("> ").strip().casefold()
    # What nobody sees is left out when a header is read: no part of what tells two texts apart.
    seen = (strip_invisible(_CONTROL.sub(" ", text)) for text in (subject, address, body))
    folded = "\n".join(" ".join(text.split()) for text in seen)
    return hashlib.sha256(folded.encode()).hexdigest()
