"""Every job of the background work, walked with another user's ids and with a mailbox that goes meanwhile: what is not
the mailbox's own is not there, nothing of it is changed, and nothing is tried again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from app.background.foreman import Backoff, Foreman
from app.background.port import Job
from app.background.work import DELIVER, LOOK, READ, SCAN, TURN, WATCH, Work
from app.domain.events import EventType
from app.domain.mail import Mailbox as Owner
from app.identity.key_ring import KeyRing
from app.identity.vault import Vault
from app.mailboxes.local import LocalMailbox
from app.mailboxes.protocol import RawThread, Wanted, always
from app.services import following
from app.services.desk import Desk
from app.services.webhook_delivery import WebhookDelivery
from app.services.webhooks import Webhooks
from app.store import events, scans, timers
from app.store import webhooks as webhook_rows
from app.store.columns import Table
from app.store.owned import owned_with
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.background import Site
from tests.support.desks import ALEX, draft_files, open_desk, open_maildir, open_store, receive
from tests.support.hand_engine import HandEngine
from tests.support.interview_thread import NOW, invite

pytestmark = pytest.mark.anyio
SAM = Owner("Sam Bell", "sam@mail.example", "Europe/London")


def rows_of(store: Store, mailbox_id: str) -> str:
    """All rows of that mailbox."""
    with store.engine.connect() as connection:
        found = [
            f"{name} {row}"
            for name, table in Table.metadata.tables.items()
            for row in connection.execute(table.select())
            if mailbox_id in map(str, row)
        ]
    return "\n".join(sorted(found))


@dataclass
class Office:
    """Does jobs for the mailboxes of those desks; webhooks are told by `told`."""

    store: Store
    desks: dict[str, Desk]
    engine: HandEngine = field(default_factory=HandEngine)
    told: list[httpx.Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.webhooks = Webhooks(self.store, Vault(KeyRing(((1, b"1" * 32),))))
        http = httpx.AsyncClient(transport=httpx.MockTransport(self._hear))
        deliver = WebhookDelivery(self.webhooks, http)
        work = Work(self.store, self._desk, self.engine, deliver, lambda: NOW)
        self.kinds = set(work.handlers)
        self.foreman = Foreman(self.store, self.engine, work.handlers, lambda: NOW, Backoff(tries=3))

    async def _desk(self, mailbox_id: str) -> Desk | None:
        return self.desks.get(mailbox_id)

    def _hear(self, request: httpx.Request) -> httpx.Response:
        self.told.append(request)
        return httpx.Response(204)


async def test_with_another_users_ids_every_job_finds_nothing(tmp_path: Path) -> None:
    theirs = Site(tmp_path)
    receive(tmp_path, invite())
    await following.begin(theirs.desk.rows, prepares=True)
    await theirs.work()
    store, folder = theirs.store, tmp_path / "another"
    mine = store.of(store.register("local", "another Maildir", SAM))
    office = Office(store, {mine.mailbox_id: Desk(open_maildir(folder, SAM), mine, stand_ins.parts())})
    await following.begin(mine, prepares=True)
    hook = (await office.webhooks.create(theirs.mailbox_id, "https://hooks.example/")).webhook.id
    await theirs.desk.rows.write(lambda unit: events.record(unit, EventType.READING_CHANGED, {"thread_id": "t"}))
    (delivery,) = await (await owned_with(theirs.desk.rows)).read(
        lambda unit: webhook_rows.deliveries(unit, hook, None, 10)
    )
    (thread,) = await theirs.desk.mailbox.search()
    timer = await theirs.timer(thread.id) or datetime.now(UTC)
    scan = await theirs.desk.rows.read(scans.find)
    jobs = [
        Job(LOOK, (mine.mailbox_id, thread.id)),
        Job(READ, (mine.mailbox_id, thread.id, "cursor")),
        Job(TURN, (mine.mailbox_id, thread.id, timer.isoformat())),
        Job(SCAN, (mine.mailbox_id, scan.place if scan else "", "")),
        Job(WATCH, (mine.mailbox_id, "now")),
        Job(DELIVER, (mine.mailbox_id, delivery.id, delivery.mark)),
    ]
    assert {job.name for job in jobs} == office.kinds
    before, drafts = rows_of(store, theirs.mailbox_id), draft_files(tmp_path)
    for job in jobs:
        await office.foreman.do(job)
    assert rows_of(store, theirs.mailbox_id) == before
    assert (draft_files(tmp_path), draft_files(folder), office.told) == (drafts, [], [])
    assert office.engine.later == {}, "nothing is tried again"
    assert "Northlight" not in rows_of(store, mine.mailbox_id)


class Vanishing(LocalMailbox):
    """While its thread is fetched, the user deletes everything."""

    store: Store
    mailbox_id: str

    async def thread(self, thread_id: str, *, wanted: Wanted = always) -> RawThread:
        found = await super().thread(thread_id, wanted=wanted)
        self.store.forget(self.mailbox_id)
        return found


@pytest.mark.parametrize("kind", [READ, TURN])
async def test_a_job_whose_mailbox_is_deleted_meanwhile_leaves_nothing(tmp_path: Path, kind: str) -> None:
    desk, store = open_desk(tmp_path), open_store(tmp_path)
    receive(tmp_path, invite())
    await following.begin(desk.rows, prepares=True)
    (thread,) = await desk.mailbox.search()
    mailbox_id = desk.rows.mailbox_id
    await desk.rows.write(lambda unit: timers.put_at_once(unit, thread.id))
    gone = Vanishing(tmp_path / "Maildir", ALEX, stand_ins.parse)
    gone.store, gone.mailbox_id = store, mailbox_id
    office = Office(store, {mailbox_id: Desk(gone, desk.rows, stand_ins.parts())})
    await office.foreman.do(Job(kind, (mailbox_id, thread.id, NOW.isoformat())))
    office.desks.clear()  # as the store says from now on
    await office.engine.let_pass(NOW + timedelta(days=1), office.foreman.do)
    assert rows_of(store, mailbox_id) == ""
    assert (draft_files(tmp_path), office.engine.later) == ([], {})
