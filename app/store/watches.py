"""How far each mailbox was looked through, and whether there is more to look at."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlmodel import col

from app.store.columns import utc_now
from app.store.unit import Unit
from app.store.work_tables import WatchRow


class WatchState(StrEnum):
    """Whether a mailbox that is followed can be looked into."""

    WORKING = "working"
    WAITING = "waiting"  # for the user's consent


@dataclass(frozen=True, slots=True)
class Watching:
    """`told` counts what was said of changes, `seen` is the count that was looked at. `prepares`: drafts are written
    on their day without being asked for. `why` is for the user, empty while all is well. `missed`: threads that were
    found to have changed may not have been read, so the next look is one as after a gap."""

    cursor: str
    told: int
    seen: int
    state: WatchState
    why: str
    prepares: bool
    provider_watch: str
    secret_digest: str
    expires_at: datetime | None
    looked_at: datetime | None
    missed: bool = False


def find(unit: Unit) -> Watching | None:
    """How the mailbox is followed; None if it is not."""
    row = unit.sole(WatchRow)
    return None if row is None else _watching(row)


def preparing(row: WatchRow) -> bool | None:
    """Whether drafts are written on their day without being asked for; None while nothing goes on."""
    return None if row.state == WatchState.WAITING else row.prepares


def begin(unit: Unit, *, prepares: bool = False) -> Watching:
    """Follow the mailbox from now on; one that is followed already goes on, and is looked at anew. With `prepares`
    drafts are written on their day."""
    row = unit.one(WatchRow) or WatchRow(mailbox_id=unit.mailbox_id, state=WatchState.WORKING.value, prepares=prepares)
    row.state, row.why, row.told, row.updated_at = WatchState.WORKING.value, "", row.told + 1, utc_now()
    return _watching(unit.add(row))


def end(unit: Unit) -> None:
    """Follow it no more."""
    unit.delete(WatchRow)


def tell(unit: Unit) -> bool:
    """Something changed in the mailbox. False if it is not followed."""
    return unit.update(WatchRow, values={"told": col(WatchRow.told) + 1, "updated_at": utc_now()}) == 1


def looked(unit: Unit, *, told: int, before: str, cursor: str, missed: bool = False) -> bool:
    """It was looked through up to `cursor`, going on from `before`, after having been told so often; with `missed` as
    after a gap. False if another look was there first: then nothing is written."""
    row = unit.one(WatchRow)
    if row is None or row.cursor != before:
        return False
    row.cursor, row.seen, row.missed = cursor, max(row.seen, told), row.missed and not missed
    row.looked_at = row.updated_at = utc_now()
    unit.add(row)
    return True


def leave(unit: Unit) -> None:
    """What was told so far is not looked at any more by itself; the next that is told goes on from the same place."""
    unit.update(WatchRow, values={"seen": col(WatchRow.told)})


def miss(unit: Unit) -> None:
    """What was found to have changed may not have been read: the next look, soon, is one as after a gap. Where nothing
    was looked at yet there is nothing to miss."""
    values = {"missed": True, "told": col(WatchRow.told) + 1, "updated_at": utc_now()}
    unit.update(WatchRow, col(WatchRow.cursor) != "", values=values)


def wait(unit: Unit, why: str) -> None:
    """Nothing goes on until the user consents again."""
    unit.update(WatchRow, values={"state": WatchState.WAITING.value, "why": why[:300], "updated_at": utc_now()})


def set_prepares(unit: Unit, *, prepares: bool) -> None:
    """Whether drafts are written on their day without being asked for."""
    unit.update(WatchRow, values={"prepares": prepares, "updated_at": utc_now()})


def stands(unit: Unit, provider_watch: str, *, expires_at: datetime | None, secret: str = "") -> None:
    """The provider tells until then, under that id, and brings that secret along; "" leaves it as it was."""
    values: dict[str, object] = {
        "provider_watch": provider_watch,
        "expires_at": expires_at,
        "updated_at": utc_now(),
    }
    if secret:
        values["secret_digest"] = secret_digest(secret)
    unit.update(WatchRow, values=values)


def renew_soon(unit: Unit, *, lost: bool = False) -> None:
    """The provider stops telling unless it is asked anew; with `lost` it knows the watch no more."""
    values: dict[str, object] = {"expires_at": None, "updated_at": utc_now()}
    if lost:
        values["provider_watch"] = ""
    unit.update(WatchRow, values=values)


def secret_digest(secret: str) -> str:
    """What is kept of the secret that a provider brings along."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _watching(row: WatchRow) -> Watching:
    return Watching(
        cursor=row.cursor,
        told=row.told,
        seen=row.seen,
        state=WatchState(row.state),
        why=row.why,
        prepares=row.prepares,
        provider_watch=row.provider_watch,
        secret_digest=row.secret_digest,
        expires_at=row.expires_at,
        looked_at=row.looked_at,
        missed=row.missed,
    )
