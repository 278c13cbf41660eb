"""Ids. An add-on event names messages as `msg-f:<decimal>`, the API as the lower-case hex of the same number; a draft
is known by two ids, its own and its thread's, which are kept as one."""

from __future__ import annotations

import re
from dataclasses import dataclass

_EVENT_ID = re.compile(r"(?:msg|thread)-f:(\d{1,20})")
_API_ID = re.compile(r"[0-9a-f]{8,20}")


def canonical(given: str) -> str:
    """The API's form of an id from an event. One that was made in the browser and not yet by the server (`msg-a:…`,
    `thread-a:…`) stays as it is: only messages.get can tell what it became."""
    found = _EVENT_ID.fullmatch(given)
    return format(int(found.group(1)), "x") if found else given


def is_canonical(given: str) -> bool:
    """Whether it is an id as the API gives it (hexadecimal), and no browser's."""
    return bool(_API_ID.fullmatch(given))


@dataclass(frozen=True, slots=True)
class DraftPlace:
    """A draft's own id ("" where Gmail lets us see the draft and not its id) and its thread's: what
    `openCreatedDraftActionMarkup` wants as `draftId` and `draftThreadId`."""

    draft_id: str
    thread_id: str

    def __str__(self) -> str:
        return f"{self.draft_id}/{self.thread_id}"


def draft_place(stored_id: str) -> DraftPlace:
    """The two ids in a `StoredDraft.id` (or `TrackedDraft.provider_id`) of a Gmail mailbox."""
    draft_id, _, thread_id = stored_id.partition("/")
    return DraftPlace(draft_id, thread_id)
