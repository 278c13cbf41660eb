"""Events and who is to be told of them: both are kept in the unit of work in which the thing happens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import col

from app.domain.events import Event, EventType
from app.store.columns import new_id, utc_now
from app.store.unit import Unit
from app.store.work_tables import DeliveryRow, EventRow, WebhookRow

ENABLED, WAITING = "enabled", "waiting"


def record(unit: Unit, kind: EventType, data: dict[str, Any], *, key: str = "") -> bool:
    """Keep an event, and a delivery for each webhook that wants it. With a `key` only the first of that key is kept:
    False if there was one."""
    if key and unit.one(EventRow, col(EventRow.key) == key) is not None:
        return False
    number = newest(unit) + 1
    event = unit.add(
        EventRow(mailbox_id=unit.mailbox_id, number=number, type=kind.value, key=key or new_id(), data=data)
    )
    for webhook in unit.all(WebhookRow, col(WebhookRow.state) == ENABLED):
        if not webhook.types or kind.value in webhook.types:
            deliver(unit, webhook.id, event.id)
    return True


def deliver(unit: Unit, webhook_id: str, event_id: str) -> None:
    """Tell that webhook of it as soon as possible, anew if it was told before."""
    row = unit.one(
        DeliveryRow, col(DeliveryRow.webhook_id) == webhook_id, col(DeliveryRow.event_id) == event_id
    ) or DeliveryRow(mailbox_id=unit.mailbox_id, webhook_id=webhook_id, event_id=event_id, state=WAITING)
    row.state, row.attempts, row.next_at, row.updated_at = WAITING, 0, utc_now(), utc_now()
    unit.add(row)


def newest(unit: Unit) -> int:
    """The number of the mailbox's newest event, 0 if there is none."""
    return unit.greatest(EventRow, col(EventRow.number)) or 0


def since(unit: Unit, moment: datetime) -> Sequence[Event]:
    """In the order in which they happened."""
    return tuple(as_event(row) for row in unit.all(EventRow, col(EventRow.at) >= moment, order_by=col(EventRow.number)))


def forget_before(unit: Unit, moment: datetime) -> int:
    """How many were deleted, with their deliveries."""
    return unit.delete(EventRow, col(EventRow.at) < moment)


def as_event(row: EventRow) -> Event:
    """The row as a value."""
    return Event(id=row.id, number=row.number, type=EventType(row.type), at=row.at, data=row.data)
