"""A mailbox that is followed: new mail is read, planned, pointless drafts are taken back, and it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import MailNotFound, NeedsConsent, Throttled, Unavailable
from app.domain.tracking import DraftState
from app.mailboxes.protocol import RawThread, Wanted, always
from app.services import drafts, following, scanning
from app.store import set_aside, watches
from app.store.scans import ScanState
from app.store.set_aside import Reason
from app.store.watches import WatchState
from tests.support.background import Site
from tests.support.desks import draft_files, receive
from tests.support.eml import eml
from tests.support.interview_thread import INVITED, THREAD, invite, later

pytestmark = pytest.mark.anyio


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """Followed from the start, with an empty mailbox."""
    made = Site(tmp_path)
    await following.begin(made.desk.rows, scan=False)
    await made.work()
    yield made
    made.store.engine.dispose()


async def arrive(site: Site, raw: bytes) -> None:
    receive(site.folder, raw)
    assert await following.tell(site.desk.rows)
    await site.work()


async def test_new_mail_is_read_and_told(site: Site) -> None:
    await arrive(site, invite())
    assert await site.types() == ["reading.changed", "candidacy.changed", *["follow_up.due"] * 3]
    (read, candidacy, *due) = await site.told()
    assert {one.data["kind"] for one in due} == {"thank_you"}
    assert read.data["thread_id"] == THREAD
    assert read.data["stage"] == "interviewed"
    assert read.data["candidacy_id"] == candidacy.data["candidacy_id"]


async def test_mail_that_is_no_interview_is_nobodys_news(site: Site) -> None:
    await arrive(site, eml(date=INVITED, body="Our spring sale begins."))
    assert await site.types() == []


async def test_nothing_is_told_twice(site: Site) -> None:
    await arrive(site, invite())
    for _ in range(3):
        await following.tell(site.desk.rows)
        await site.work()
    assert len(await site.types()) == 5


async def test_many_notices_at_once_are_one_look(site: Site) -> None:
    receive(site.folder, invite())
    for _ in range(20):
        await following.tell(site.desk.rows)
    done = await site.work()
    assert [job.name for job in done].count("look") == 1
    assert len(await site.types()) == 5


async def test_an_untouched_draft_that_became_pointless_is_taken_back(site: Site) -> None:
    await arrive(site, invite())
    written = await drafts.write_all(site.desk, THREAD, now=site.now)
    assert len(draft_files(site.folder)) == len(written.drafts) == 2
    await arrive(site, later(60, "Stage: rejected\n"))
    assert draft_files(site.folder) == []
    assert (await site.types()).count("draft.withdrawn") == 2
    assert (await site.types()).count("draft.created") == 2


async def test_a_draft_that_the_user_changed_stays(site: Site) -> None:
    await arrive(site, invite())
    await drafts.write_all(site.desk, THREAD, now=site.now)
    changed, _ = draft_files(site.folder)
    changed.write_bytes(changed.read_bytes() + b"\nP.S. from me\n")
    await arrive(site, later(60, "Stage: rejected\n"))
    assert draft_files(site.folder) == [changed]


async def test_a_draft_that_the_user_deletes_is_noticed(site: Site) -> None:
    await arrive(site, invite())
    written = await drafts.write_all(site.desk, THREAD, now=site.now)
    await following.tell(site.desk.rows)
    await site.work()
    for path in draft_files(site.folder):
        path.unlink()
    await following.tell(site.desk.rows)
    await site.work()
    tracked = await drafts.tracked(site.desk, written.drafts[0].tracked.id)
    assert tracked.state is DraftState.GONE


async def test_a_thread_that_is_gone_has_its_follow_ups_ended(site: Site) -> None:
    await arrive(site, invite())
    await drafts.write_all(site.desk, THREAD, now=site.now)
    for path in (site.folder / "Maildir" / "new").iterdir():
        path.unlink()
    await following.tell(site.desk.rows)
    await site.work()
    assert draft_files(site.folder) == []
    assert await site.timer(THREAD) is None


class Faulty:
    """The site's mailbox, whose threads cannot be read as long as `error` is set."""

    def __init__(self, site: Site) -> None:
        self._inner = site.desk.mailbox
        self.error: Exception | None = None
        self.asked = 0
        site.desk = replace(site.desk, mailbox=self)  # type: ignore[arg-type]

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)

    async def thread(self, thread_id: str, *, wanted: Wanted = always) -> RawThread:
        self.asked += 1
        if self.error is not None:
            raise self.error
        return await self._inner.thread(thread_id, wanted=wanted)


async def test_a_job_that_fails_is_tried_again_after_growing_pauses(site: Site) -> None:
    mailbox = Faulty(site)
    mailbox.error = RuntimeError("a secret of a mail")
    await arrive(site, invite())
    assert mailbox.asked == 1
    assert await site.wait(timedelta(seconds=3)) == []
    await site.wait(timedelta(seconds=4))
    assert mailbox.asked == 2
    mailbox.error = None
    await site.wait(timedelta(seconds=25))
    assert len(await site.types()) == 5


async def test_a_poisoned_item_is_set_aside_and_stops_nobody(site: Site) -> None:
    mailbox = Faulty(site)
    mailbox.error = RuntimeError("a secret of a mail")
    await arrive(site, invite())
    for _ in range(6):
        await site.wait(timedelta(hours=2))
    assert mailbox.asked == 3
    (kept,) = await site.desk.rows.read(set_aside.every)
    assert (kept.name, kept.reason, kept.attempts) == ("read", Reason.FAILED, 3)
    assert kept.why.startswith("RuntimeError at ")
    assert "secret" not in kept.why
    mailbox.error = None
    await arrive(site, eml(date=INVITED, message_id="o@n", subject="Other", body="Company: Other\nStage: scheduling\n"))
    assert "candidacy.changed" in await site.types()


async def test_what_was_set_aside_is_tried_once_more_when_asked_for(site: Site) -> None:
    mailbox = Faulty(site)
    mailbox.error = RuntimeError()
    await arrive(site, invite())
    for _ in range(6):
        await site.wait(timedelta(hours=2))
    mailbox.error = None
    assert await site.desk.rows.write(lambda unit: set_aside.ask_again(unit, Reason.FAILED)) == 1
    await site.work()
    assert await site.desk.rows.read(set_aside.every) == ()
    assert (await site.types())[:2] == ["reading.changed", "candidacy.changed"]


async def test_a_provider_that_asks_for_a_pause_gets_it(site: Site) -> None:
    mailbox = Faulty(site)
    mailbox.error = Throttled("slowly", retry_at=site.now + timedelta(minutes=7))
    await arrive(site, invite())
    await site.wait(timedelta(minutes=6))
    assert mailbox.asked == 1
    await site.wait(timedelta(minutes=2))
    assert mailbox.asked == 2


async def test_a_provider_that_is_away_is_waited_for_longer(site: Site) -> None:
    mailbox = Faulty(site)
    mailbox.error = Unavailable("away")
    await arrive(site, invite())
    for _ in range(10):
        await site.wait(timedelta(hours=2))
    assert await site.desk.rows.read(set_aside.every) == ()
    mailbox.error = None
    await site.wait(timedelta(hours=2))
    assert (await site.types())[:2] == ["reading.changed", "candidacy.changed"]


async def test_a_mailbox_whose_consent_is_lost_says_so_waits_and_drops_nothing(site: Site) -> None:
    mailbox = Faulty(site)
    mailbox.error = NeedsConsent("Autopilot is not connected.", advice="Connect it in Afterword's settings.")
    await arrive(site, invite())
    watching = await site.desk.rows.read(watches.find)
    assert watching is not None
    assert watching.state is WatchState.WAITING
    assert watching.why == "Autopilot is not connected. Connect it in Afterword's settings."
    await arrive(site, later(60, "Stage: rejected\n"))
    await site.wait(timedelta(days=3))
    assert mailbox.asked == 1
    mailbox.error = None
    await following.begin(site.desk.rows, scan=False)
    await site.work()
    assert (await site.told())[0].data["stage"] == "rejected"
    assert await site.desk.rows.read(set_aside.every) == ()


async def test_what_is_gone_needs_no_second_try(site: Site) -> None:
    mailbox = Faulty(site)
    mailbox.error = MailNotFound("gone")
    await arrive(site, invite())
    assert await site.wait(timedelta(days=1)) == []
    assert await site.desk.rows.read(set_aside.every) == ()


def fill(site: Site, threads: int) -> None:
    for number in range(threads):
        receive(
            site.folder,
            eml(
                date=INVITED + timedelta(minutes=number),
                message_id=f"{number}@n",
                subject=f"Subject {number}",
                body=f"Your interview.\nCompany: C{number}\n" if number % 2 else "A newsletter.\n",
            ),
        )


async def test_a_first_scan_reads_only_what_may_be_an_interview_page_by_page(site: Site) -> None:
    mailbox = Faulty(site)
    fill(site, 120)
    await following.begin(site.desk.rows)
    done = await site.work()
    scan = await scanning.progress(site.desk.rows)
    assert scan is not None
    assert (scan.state, scan.listed, scan.fetched, scan.interviews) == (ScanState.DONE, 60, 60, 60)
    assert [job.name for job in done].count("scan") == 3
    assert mailbox.asked < 121 + 60  # the look after a pause reads what is new; the scan no newsletter


async def test_a_scan_is_paused_and_goes_on_where_it_was(site: Site) -> None:
    fill(site, 120)
    await site.desk.rows.write(watches.tell)
    await site.work()
    await following.begin(site.desk.rows)
    await site.rounds.go()
    await site.engine.work_off(site.foreman.do)
    assert await scanning.pause(site.desk.rows)
    await site.work()
    paused = await scanning.progress(site.desk.rows)
    assert paused is not None
    assert (paused.state, paused.listed) == (ScanState.PAUSED, 25)
    assert await scanning.resume(site.desk.rows)
    await site.work()
    ended = await scanning.progress(site.desk.rows)
    assert ended is not None
    assert (ended.state, ended.listed) == (ScanState.DONE, 60)
    assert not await scanning.resume(site.desk.rows)
