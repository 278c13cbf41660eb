"""Answers of requests that carried an Idempotency-Key, so that one that comes twice is done once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col

from app.domain.errors import Conflict, KeyReused
from app.store.owned import OwnedUnit
from app.store.owner_tables import AnswerRow

KEPT_FOR = timedelta(hours=24)
AT_WORK_FOR = timedelta(minutes=2)  # after that the process that began it counts as dead


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered. `body` is empty where it was not kept."""

    status: int
    headers: dict[str, str]
    body: str


def begin(unit: OwnedUnit, key_digest: str, request_digest: str, now: datetime) -> Answer | None:
    """The answer given before, or None: then the request is to be done now, and the key stands for it. `now` is aware.
    Raises KeyReused if it stood for another request, Conflict while that request is at work."""
    unit.delete(AnswerRow, col(AnswerRow.expires_at) <= now)
    found = unit.all(AnswerRow, col(AnswerRow.key_digest) == key_digest)
    row = found[0] if found else None
    if row is not None and row.request_digest != request_digest:
        raise KeyReused(
            "This Idempotency-Key was used for another request.",
            kept="Nothing was done.",
            advice="Take a new key for each request, and the same one only to repeat it.",
        )
    if row is not None and row.status:
        return Answer(row.status, dict(row.headers), row.body)
    if row is not None and row.begun_at > now - AT_WORK_FOR:
        raise Conflict("The same request is at work already.", kept="Nothing was done.", advice="Ask again shortly.")
    if row is None:
        row = AnswerRow(owner=unit.owner, key_digest=key_digest, request_digest=request_digest)
    row.begun_at, row.expires_at = now, now + KEPT_FOR
    unit.add(row)
    return None


def finish(unit: OwnedUnit, key_digest: str, answer: Answer) -> None:
    """Keep what was answered."""
    values = {"status": answer.status, "headers": answer.headers, "body": answer.body}
    unit.update(AnswerRow, col(AnswerRow.key_digest) == key_digest, values=values)


def give_up(unit: OwnedUnit, key_digest: str) -> None:
    """Nothing was done: the key is free again."""
    unit.delete(AnswerRow, col(AnswerRow.key_digest) == key_digest, col(AnswerRow.status) == 0)
