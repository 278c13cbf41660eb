"""A worker of a Maildir, to be killed: everything as in production but the pure parts, which are stand-ins, the clock,
which stands still in working hours, and the pace."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import anyio

from app.background.crew import Crew, Pace
from app.background.durable import DurableEngine
from app.background.foreman import Backoff
from app.mailboxes.local import LocalMailbox
from app.services.claims import holder, is_gone
from app.services.desk import Desk
from app.store.due import Whose
from app.store.engine import make_engine
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.background import NobodyListens
from tests.support.desks import ACCOUNT, ALEX
from tests.support.interview_thread import NOW


@dataclass(frozen=True, slots=True)
class Place:
    """Where a worker works."""

    maildir: Path
    store_url: str
    work_url: str


def clock() -> datetime:
    return NOW


def work(place: Place) -> None:
    """Until killed."""
    anyio.run(_work, place)


async def _work(place: Place) -> None:
    store = Store(make_engine(place.store_url))
    mailbox = LocalMailbox(place.maildir, ALEX, stand_ins.parse)
    desk = Desk(mailbox, store.of(store.register("local", ACCOUNT, ALEX)), stand_ins.parts())

    async def desks(mailbox_id: str) -> Desk | None:
        return desk if mailbox_id == desk.rows.mailbox_id else None

    crew = Crew(
        store=store,
        desks=desks,
        engine=DurableEngine(place.work_url, executor_id=holder(), is_gone=is_gone, at_once=4, poll_seconds=0.05),
        deliver=NobodyListens(),
        whose=lambda: Whose(mailbox_ids=(desk.rows.mailbox_id,)),
        clock=clock,
        backoff=Backoff(first=timedelta(milliseconds=50)),
        pace=Pace(rounds=0.05, look_after=0.2, stuck_after=10.0),
    )
    async with crew.at_work():
        (place.maildir.parent / f"ready-{os.getpid()}").touch()
        await anyio.sleep_forever()
