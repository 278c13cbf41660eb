"""Builder of a desk on real disk: a Maildir, a store, and the stand-in pure parts."""

from __future__ import annotations

import itertools
from pathlib import Path

from app.domain.mail import Mailbox as Owner
from app.mailboxes.local import LocalMailbox
from app.mailboxes.maildir import make_maildir
from app.mailboxes.protocol import Mailbox
from app.services.desk import Desk, PureParts
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.stores import STORES

ALEX = Owner("Alex Moreno", "alex@mail.example", "Europe/London")
ACCOUNT = "the Maildir"
_numbers = itertools.count()


def open_store(folder: Path) -> Store:
    return Store(STORES.open(folder))


def open_maildir(folder: Path, owner: Owner = ALEX) -> LocalMailbox:
    root = folder / "Maildir"
    make_maildir(root)
    make_maildir(root / ".Sent", folder=True)
    return LocalMailbox(root, owner, stand_ins.parse)


def open_desk(
    folder: Path,
    *,
    owner: Owner = ALEX,
    mailbox: Mailbox | None = None,
    parts: PureParts | None = None,
) -> Desk:
    """The same folder gives the same mailbox and rows again, as after a restart."""
    store = open_store(folder)
    mailbox_id = store.register("local", ACCOUNT, owner)
    return Desk(mailbox or open_maildir(folder, owner), store.of(mailbox_id), parts or stand_ins.parts())


def receive(folder: Path, raw: bytes) -> None:
    (folder / "Maildir" / "new" / f"1700000000.{next(_numbers)}.host").write_bytes(raw)


def send(folder: Path, raw: bytes) -> None:
    (folder / "Maildir" / ".Sent" / "cur" / f"1700000000.{next(_numbers)}.host:2,S").write_bytes(raw)


def draft_files(folder: Path) -> list[Path]:
    """Every file among the drafts where a mail client looks."""
    drafts = folder / "Maildir" / ".Drafts"
    return sorted(path for name in ("cur", "new") for path in (drafts / name).glob("*"))
