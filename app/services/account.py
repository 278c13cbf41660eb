"""The user's account: handing out all that is kept of them, and deleting it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from app.services.desk import Desk
from app.store import account as rows
from app.store.unit import Rows

FORMAT = 1  # of the export's JSON; counts up when its shape changes
SECRET = frozenset({"grants", "connects", "tokens", "api_keys", "answers", "vault"})  # keys, and what is for retries


@dataclass(frozen=True, slots=True)
class Export:
    """A file for the user: UTF-8 JSON."""

    name: str
    content: bytes
    media_type: str = "application/json"


async def export(desk: Desk, *, now: datetime) -> Export:
    """The same for a desk."""
    return await export_of(desk.rows, now=now)


async def export_of(mailbox: Rows, *, now: datetime) -> Export:
    """All rows of a mailbox in one JSON file: facts, short quotes, corrections, notes, follow-ups, where drafts lie,
    the profile. No mail is in it, since none is kept; tokens are left out. `now` is aware."""
    tables = await mailbox.read(lambda unit: rows.everything(unit, secret=SECRET))
    told = {"format": FORMAT, "made_at": now.isoformat(), "kept_by_afterword": tables}
    content = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True).encode()
    return Export(f"afterword-{now.date().isoformat()}.json", content)


async def delete(desk: Desk) -> None:
    """Delete every row of this mailbox, the mailbox itself too. Drafts in the mailbox are the user's and stay there.
    Done twice it is no error. Whoever holds a grant for the mailbox revokes it first."""
    await desk.rows.write(rows.forget)
