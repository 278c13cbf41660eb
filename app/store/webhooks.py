"""Webhooks, and what is to be delivered to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import col

from app.domain.events import Event, EventType
from app.store import events
from app.store.columns import utc_now
from app.store.owned import After, OwnedUnit
from app.store.unit import Unit
from app.store.work_tables import DeliveryRow, EventRow, WebhookRow


class WebhookState(StrEnum):
    """Whether a webhook is told of anything."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class DeliveryState(StrEnum):
    """What became of one delivery."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class Webhook:
    """`types` is empty for all. `why` says why it was disabled, empty if the user did it. `failing_since`: nothing
    was taken since then."""

    id: str
    url: str
    types: tuple[EventType, ...]
    state: WebhookState
    why: str
    failing_since: datetime | None
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """`answer` is the last status, or what kept it from being delivered."""

    id: str
    event: Event
    state: DeliveryState
    attempts: int
    next_at: datetime
    answer: str
    updated_at: datetime

    @property
    def mark(self) -> str:
        """As `mark_of` gives it."""
        return mark_of(self.attempts, self.updated_at)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What it takes to deliver: where to, and the secret, sealed under that version of the vault's keys."""

    webhook: Webhook
    key_version: int
    box: bytes


def mark_of(attempts: int, updated_at: datetime) -> str:
    """What tells a delivery from what it was before it was tried, put off or replayed."""
    return f"{attempts}@{updated_at.isoformat()}"


def add(unit: Unit, url: str, types: Sequence[EventType], key_version: int, box: bytes) -> Webhook:
    """A webhook for events of these types, none meaning all; `box` is its secret, sealed."""
    row = WebhookRow(
        mailbox_id=unit.mailbox_id,
        url=url,
        types=[one.value for one in types],
        key_version=key_version,
        box=box,
        state=WebhookState.ENABLED.value,
    )
    return _webhook(unit.add(row))


def every(unit: Unit) -> tuple[Webhook, ...]:
    """The mailbox's webhooks, oldest first."""
    return tuple(_webhook(row) for row in unit.all(WebhookRow, order_by=col(WebhookRow.created_at)))


def get(unit: Unit, webhook_id: str) -> Webhook:
    """Raises NotFound."""
    return _webhook(unit.get(WebhookRow, webhook_id))


def sealed(unit: Unit, webhook_id: str) -> Sealed:
    """Raises NotFound."""
    row = unit.get(WebhookRow, webhook_id)
    return Sealed(_webhook(row), row.key_version, row.box)


def change(
    unit: Unit,
    webhook_id: str,
    *,
    url: str | None = None,
    types: Sequence[EventType] | None = None,
    state: WebhookState | None = None,
    why: str = "",
) -> Webhook:
    """What is not given stays. Raises NotFound."""
    row = unit.get(WebhookRow, webhook_id)
    row.url = row.url if url is None else url
    row.types = row.types if types is None else [one.value for one in types]
    if state is not None:
        row.state, row.why, row.failing_since = state.value, why, None
    row.updated_at = utc_now()
    return _webhook(unit.add(row))


def seal_anew(unit: Unit, webhook_id: str, key_version: int, box: bytes) -> Webhook:
    """Another secret. Raises NotFound."""
    row = unit.get(WebhookRow, webhook_id)
    row.key_version, row.box, row.updated_at = key_version, box, utc_now()
    return _webhook(unit.add(row))


def remove(unit: Unit, webhook_id: str) -> None:
    """With its deliveries. Raises NotFound."""
    unit.get(WebhookRow, webhook_id)
    unit.delete(WebhookRow, col(WebhookRow.id) == webhook_id)


def page(unit: OwnedUnit, mailbox_id: str | None, after: After | None, limit: int) -> tuple[tuple[str, Webhook], ...]:
    """The user's webhooks, each with its mailbox's id, of one mailbox or of all, oldest first."""
    where = [] if mailbox_id is None else [col(WebhookRow.mailbox_id) == mailbox_id]
    rows = unit.page(WebhookRow, *where, by=col(WebhookRow.created_at), after=after, limit=limit)
    return tuple((row.mailbox_id, _webhook(row)) for row in rows)


def deliveries(unit: OwnedUnit, webhook_id: str, after: After | None, limit: int) -> tuple[Delivery, ...]:
    """Those whose state changed last first. Raises NotFound, also for another user's webhook."""
    unit.get(WebhookRow, webhook_id)
    mine, by = col(DeliveryRow.webhook_id) == webhook_id, col(DeliveryRow.updated_at)
    rows = unit.page(DeliveryRow, mine, by=by, after=after, limit=limit, newest_first=True)
    known = {one.id: one for one in unit.all(EventRow, col(EventRow.id).in_([row.event_id for row in rows]))}
    return tuple(_delivery(row, known[row.event_id]) for row in rows)


def delivery(unit: Unit, delivery_id: str) -> tuple[str, Delivery]:
    """The id of its webhook, and the delivery. Raises NotFound."""
    row = unit.get(DeliveryRow, delivery_id)
    return row.webhook_id, _delivery(row, unit.get(EventRow, row.event_id))


def replay(unit: Unit, webhook_id: str, event_id: str) -> None:
    """Deliver that event to it (again). Raises NotFound."""
    unit.get(WebhookRow, webhook_id)
    unit.get(EventRow, event_id)
    events.deliver(unit, webhook_id, event_id)


def delivered(unit: Unit, delivery_id: str, *, attempts: int, answer: str) -> bool:
    """It was taken. False if it was settled or replayed meanwhile."""
    row = _at_attempt(unit, delivery_id, attempts)
    if row is None:
        return False
    row.state, row.attempts, row.answer, row.updated_at = DeliveryState.DELIVERED.value, attempts, answer, utc_now()
    unit.add(row)
    unit.update(WebhookRow, col(WebhookRow.id) == row.webhook_id, values={"failing_since": None})
    return True


def failed(
    unit: Unit, delivery_id: str, *, attempts: int, answer: str, next_at: datetime | None, now: datetime
) -> None:
    """It was not taken; `next_at` is when to try again, None never."""
    row = _at_attempt(unit, delivery_id, attempts)
    if row is None:
        return
    row.attempts, row.answer, row.updated_at = attempts, answer[:200], utc_now()
    row.state = DeliveryState.WAITING.value if next_at else DeliveryState.GIVEN_UP.value
    row.next_at = next_at or row.next_at
    unit.add(row)
    fresh = col(WebhookRow.id) == row.webhook_id, col(WebhookRow.failing_since).is_(None)
    unit.update(WebhookRow, *fresh, values={"failing_since": now})


def put_off_others(unit: Unit, webhook_id: str, delivery_id: str, until: datetime) -> None:
    """What waits for that webhook besides this delivery waits until then at least. That counts as no attempt."""
    sooner = (
        col(DeliveryRow.webhook_id) == webhook_id,
        col(DeliveryRow.id) != delivery_id,
        col(DeliveryRow.state) == DeliveryState.WAITING.value,
        col(DeliveryRow.next_at) < until,
    )
    unit.update(DeliveryRow, *sooner, values={"next_at": until, "updated_at": utc_now()})


def give_up_all(unit: Unit, webhook_id: str, answer: str) -> None:
    """What waits for it is not delivered any more."""
    waiting = col(DeliveryRow.webhook_id) == webhook_id, col(DeliveryRow.state) == DeliveryState.WAITING.value
    unit.update(DeliveryRow, *waiting, values={"state": DeliveryState.GIVEN_UP.value, "answer": answer[:200]})


def _at_attempt(unit: Unit, delivery_id: str, attempts: int) -> DeliveryRow | None:
    row = unit.one(DeliveryRow, col(DeliveryRow.id) == delivery_id)
    waits = row is not None and row.state == DeliveryState.WAITING.value and row.attempts == attempts - 1
    return row if waits else None


def _webhook(row: WebhookRow) -> Webhook:
    return Webhook(
        id=row.id,
        url=row.url,
        types=tuple(EventType(one) for one in row.types),
        state=WebhookState(row.state),
        why=row.why,
        failing_since=row.failing_since,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _delivery(row: DeliveryRow, event: EventRow) -> Delivery:
    return Delivery(
        id=row.id,
        event=events.as_event(event),
        state=DeliveryState(row.state),
        attempts=row.attempts,
        next_at=row.next_at,
        answer=row.answer,
        updated_at=row.updated_at,
    )
