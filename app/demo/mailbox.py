"""The demo mailbox: a real Maildir with eight invented threads, laid relative to the day it was made.

It is made at the first start. On a later day it is made anew, so that "two hours ago" is true again, but only while
the user has left it alone: a changed, new or deleted file, a draft, a note, a correction or a dismissal keeps it as
it is (`outdated` then says so, and `afterword demo --fresh` makes a new one).
"""

from __future__ import annotations

import hashlib
import json
import secrets
import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.demo.letters import letters
from app.demo.moments import Moments
from app.disk import only_one, write_private
from app.domain.mail import Mailbox as Owner
from app.mailboxes import maildir
from app.store.unit import Store
from app.store.usage import was_used

NAME, EMAIL = "Robin Ashdown", "robin.ashdown@mailbox.example"
PROVIDER = "demo"
_CARD = "afterword-demo.json"


@dataclass(frozen=True, slots=True)
class DemoMailbox:
    """Where it lies and whose it is. `account` names its rows in the store; another making has other rows."""

    root: Path
    owner: Owner
    account: str
    made_on: date
    outdated: bool = False  # made on an earlier day and kept, since the user has touched it


@dataclass(frozen=True, slots=True)
class _Card:
    """What is written down in the Maildir when it is made. `files` maps folder and key to a digest."""

    account: str
    made_on: date
    time_zone: str
    files: dict[str, str]


def prepare(data_dir: Path, store: Store, *, now: datetime, zone: str, fresh: bool = False) -> DemoMailbox:
    """The demo mailbox below `data_dir`, made if there is none or if it is of another day and untouched; of several
    processes that start at once one makes it, and the others wait. `zone` is the IANA zone its owner lives in, `now`
    is aware. `fresh` throws away what is there. Raises Unavailable."""
    root = data_dir / "demo" / "Maildir"
    try:
        with only_one(data_dir / "demo" / "demo.lock"):
            return _kept_or_made(root, store, Moments(now, zone), fresh=fresh)
    except OSError as error:
        raise maildir.unavailable(root, error) from error


def _kept_or_made(root: Path, store: Store, moments: Moments, *, fresh: bool) -> DemoMailbox:
    card = _read_card(root)
    if card is not None and not fresh:
        if card.made_on == moments.today and card.time_zone == moments.zone:
            return _mailbox(root, card)
        if _was_touched(root, card, store):
            return _mailbox(root, card, outdated=card.made_on != moments.today)
    if card is not None:
        store.forget(store.register(PROVIDER, card.account, _owner(card.time_zone)))
    return _mailbox(root, _make(root, moments))


def _owner(zone: str) -> Owner:
    return Owner(NAME, EMAIL, zone)


def _mailbox(root: Path, card: _Card, *, outdated: bool = False) -> DemoMailbox:
    return DemoMailbox(root, _owner(card.time_zone), card.account, card.made_on, outdated)


def _make(root: Path, moments: Moments) -> _Card:
    """Built beside its place and put there whole. What a process that died left half built is cleared away."""
    for left in root.parent.glob("*.building"):
        shutil.rmtree(left)
    building = root.parent / f"{secrets.token_hex(4)}.building"
    for folder in (building, building / ".Sent", building / ".Drafts"):
        maildir.make_maildir(folder, folder=folder != building)
    for number, letter in enumerate(letters(_owner(moments.zone), moments)):
        folder = building / ".Sent" if letter.own else building
        key = f"{int(letter.date.timestamp())}.{number:03}.demo"
        name = f"new/{key}" if letter.unread else f"cur/{key}:2,S"
        write_private(folder / name, letter.raw)
    account = f"{moments.today}-{secrets.token_hex(8)}"
    card = _Card(account, moments.today, moments.zone, _files(building))
    told = {"account": account, "made_on": str(moments.today), "time_zone": moments.zone, "files": card.files}
    write_private(building / _CARD, json.dumps(told, indent=1).encode())
    if root.exists():
        root.rename(root.parent / f"{secrets.token_hex(4)}.building")
    building.rename(root)
    for left in root.parent.glob("*.building"):
        shutil.rmtree(left)
    return card


def _read_card(root: Path) -> _Card | None:
    try:
        told = json.loads((root / _CARD).read_text("utf-8"))
        return _Card(told["account"], date.fromisoformat(told["made_on"]), told["time_zone"], told["files"])
    except (FileNotFoundError, ValueError, KeyError):
        return None


def _files(root: Path) -> dict[str, str]:
    found = {}
    for name, folder in maildir.folders(root):
        for place in ("new", "cur"):
            for file in maildir.files(name, folder / place):
                found[f"{name}/{file.key}"] = hashlib.sha256(maildir.read_file(file.path)).hexdigest()
    return found


def _was_touched(root: Path, card: _Card, store: Store) -> bool:
    """Opening a mail or marking it read is no touch; anything that would be lost is."""
    if _files(root) != card.files:
        return True
    return store.of(store.register(PROVIDER, card.account, _owner(card.time_zone))).run(was_used)
