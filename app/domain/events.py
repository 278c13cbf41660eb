"""What happens that others may want to hear of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class EventType(StrEnum):
    """What happened. The names are part of the API and stay as they are."""

    READING_CHANGED = "reading.changed"
    FOLLOW_UP_DUE = "follow_up.due"
    DRAFT_CREATED = "draft.created"
    DRAFT_WITHDRAWN = "draft.withdrawn"
    CANDIDACY_CHANGED = "candidacy.changed"


@dataclass(frozen=True, slots=True)
class Event:
    """`data` holds ids and names of states, no words from mails. `number` counts up within the mailbox."""

    id: str
    number: int
    type: EventType
    at: datetime
    data: dict[str, Any] = field(default_factory=dict)
