"""How many units of the REST API's rate limit each user has spent in their window, shared by all processes that share
the database. For PostgreSQL; the clock is the database's, so that machines need not agree."""

from __future__ import annotations

import math
from dataclasses import dataclass

from sqlalchemy import Engine, delete, func, text
from sqlalchemy.sql import Delete
from sqlmodel import col

from app.store.owner_tables import CallWindowRow
from app.store.unit import session_of

# One statement: a row that two calls want is changed by one after the other. What was refused counts nothing.
_SPEND = text("""
    INSERT INTO call_windows AS kept (id, owner, ends_at, used)
    SELECT replace(gen_random_uuid()::text, '-', ''), :owner, now() + make_interval(secs => :seconds), :cost
        WHERE :cost <= :most
    ON CONFLICT (owner) DO UPDATE SET
        used = CASE WHEN kept.ends_at <= now() THEN 0 ELSE kept.used END + :cost,
        ends_at = CASE WHEN kept.ends_at <= now() THEN excluded.ends_at ELSE kept.ends_at END
    WHERE kept.ends_at <= now() OR kept.used + :cost <= :most
    RETURNING used, extract(epoch FROM ends_at - now())
""")
_LOOK = text(
    "SELECT used, extract(epoch FROM ends_at - now()) FROM call_windows WHERE owner = :owner AND ends_at > now()"
)
# A minute's count need not outlive a power cut, and no call should wait for the disk.
_NO_WAIT = text("SET LOCAL synchronous_commit = off")


@dataclass(frozen=True, slots=True)
class Spent:
    """`used` in the window that stays for so many seconds; `refused`: the call was not counted."""

    used: int
    seconds: int
    refused: bool = False


def spend(engine: Engine, owner: str, cost: int, *, most: int, window: int) -> Spent:
    """Count a call of that cost if the window (of so many seconds, begun by its first call) has room for it."""
    given = {"owner": owner, "cost": cost, "most": most, "seconds": window}
    with session_of(engine, writes=True) as session:
        session.execute(_NO_WAIT)
        spent = session.execute(_SPEND, given).one_or_none()
        row = spent or session.execute(_LOOK, {"owner": owner}).one_or_none()
    used, seconds = (int(row[0]), math.ceil(row[1])) if row is not None else (0, window)
    return Spent(used, seconds, refused=spent is None)


def look(engine: Engine, owner: str, *, window: int) -> Spent:
    """What was spent so far."""
    with session_of(engine, writes=False) as session:
        row = session.execute(_LOOK, {"owner": owner}).one_or_none()
    return Spent(int(row[0]), math.ceil(row[1])) if row is not None else Spent(0, window)


def forget_over(engine: Engine) -> None:
    """Delete the windows that are over."""
    gone: Delete = delete(CallWindowRow).where(col(CallWindowRow.ends_at) <= func.now())
    with session_of(engine, writes=True) as session:
        session.execute(gone)
