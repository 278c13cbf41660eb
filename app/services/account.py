"""The user's account: handing out all that is kept of them, and deleting it."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict, dataclass
from datetime import datetime

from app.domain.errors import NotFound
from app.domain.mail import Mailbox as Owner
from app.services.desk import Desk
from app.store import account as rows
from app.store import api_keys
from app.store.owned import Owned, OwnedUnit, owned_with
from app.store.owner_tables import AnswerRow, ApiKeyRow, CallWindowRow
from app.store.tables import MailboxRow
from app.store.unit import Registered, Rows, Store

FORMAT = 1  # of the export's JSON; counts up when its shape changes
# Keys, and what serves the next calls alone: answers for retries, and how many calls there were.
HELD_BACK = frozenset({"grants", "connects", "tokens", "api_keys", "answers", "call_windows", "vault"})


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
    tables = await mailbox.read(lambda unit: rows.everything(unit, secret=HELD_BACK))
    told = {"format": FORMAT, "made_at": now.isoformat(), "kept_by_afterword": tables}
    content = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True).encode()
    return Export(f"afterword-{now.date().isoformat()}.json", content)


async def delete(desk: Desk) -> None:
    """Delete every row of this mailbox, the mailbox itself too, and with the user's last mailbox their API keys. Drafts
    in the mailbox are the user's and stay there. Done twice it is no error. Whoever holds a grant for the mailbox
    revokes it first."""
    try:
        owned = await owned_with(desk.rows)
    except NotFound:
        return

    def work(unit: OwnedUnit) -> None:
        if {row.id for row in unit.all(MailboxRow)} <= {desk.rows.mailbox_id}:
            _forget_rest(unit)

    await owned.write(work)
    await desk.rows.write(rows.forget)


async def mailboxes_of(owned: Owned) -> tuple[Registered, ...]:
    """The user's mailboxes."""

    def work(unit: OwnedUnit) -> tuple[Registered, ...]:
        rows = unit.all(MailboxRow)
        return tuple(Registered(row.id, row.account, Owner(row.name, row.address, row.time_zone)) for row in rows)

    return await owned.read(work)


async def archive(store: Store, owned: Owned, *, now: datetime) -> Export:
    """All that is kept of a user in one ZIP archive: a JSON file for each mailbox, and the list of their API keys
    without the keys. `now` is aware."""
    files: dict[str, bytes] = {}
    for held in await mailboxes_of(owned):
        files[f"mailbox-{held.id}.json"] = (await export_of(store.of(held.id), now=now)).content
    keys = [asdict(one) for one in await owned.read(api_keys.every)]
    files["api-keys.json"] = json.dumps(keys, default=str, indent=1).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in files.items():
            bundle.writestr(name, content)
    return Export(f"afterword-{now.date().isoformat()}.zip", packed.getvalue(), "application/zip")


async def delete_all(owned: Owned) -> None:
    """Delete every row of every mailbox of the user, their keys too, all or nothing. Drafts in the mailboxes are the
    user's and stay there. Whoever holds grants revokes them first."""

    def work(unit: OwnedUnit) -> None:
        unit.delete(MailboxRow)  # what a mailbox owns goes with it
        _forget_rest(unit)

    await owned.write(work)


def _forget_rest(unit: OwnedUnit) -> None:
    for table in (ApiKeyRow, AnswerRow, CallWindowRow):
        unit.delete(table)
