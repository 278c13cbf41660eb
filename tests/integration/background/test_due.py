"""What falls due: told in the user's working hours on its day, and prepared where the user wishes so."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.background.rounds import CLOSED_KEPT, EVENTS_KEPT
from app.domain.corrections import Correction, CorrectionKind
from app.domain.errors import Conflict
from app.services import candidacies, corrections, drafts, follow_ups, following, threads
from app.store import account, readings, timers, watches
from app.store.unit import Unit
from tests.support.background import Site
from tests.support.desks import draft_files, receive
from tests.support.interview_thread import INVITED, THREAD, invite, later, thanks

pytestmark = pytest.mark.anyio
OVER = datetime(2026, 3, 6, 15, 15, tzinfo=UTC)  # the interview, of a mailbox in London


@pytest.fixture
async def site(tmp_path: Path) -> AsyncIterator[Site]:
    """The day before the interview, with the invitation read."""
    made = Site(tmp_path, now=INVITED + timedelta(days=1))
    await following.begin(made.desk.rows, scan=False)
    await made.work()
    receive(made.folder, invite())
    await following.tell(made.desk.rows)
    await made.work()
    yield made
    made.store.engine.dispose()


async def until(site: Site, moment: datetime) -> None:
    await site.wait(moment - site.now)


async def prepare(site: Site) -> None:
    await site.desk.rows.write(lambda unit: watches.set_prepares(unit, prepares=True))


async def test_thanks_fall_due_when_the_interview_is_over(site: Site) -> None:
    assert await site.timer(THREAD) == OVER
    await until(site, OVER - timedelta(minutes=1))
    assert "follow_up.due" not in await site.types()
    await until(site, OVER)
    assert (await site.types()).count("follow_up.due") == 3
    assert draft_files(site.folder) == []


async def test_drafts_are_prepared_where_the_user_wishes_so(site: Site) -> None:
    await prepare(site)
    await until(site, OVER)
    assert len(draft_files(site.folder)) == 2  # Sam's address is not known
    assert (await site.types()).count("draft.created") == 2
    await until(site, OVER + timedelta(hours=1))
    assert len(draft_files(site.folder)) == 2


async def test_an_interview_that_ends_in_the_evening_is_followed_up_next_morning(tmp_path: Path) -> None:
    site = Site(tmp_path, now=INVITED + timedelta(days=1))
    await following.begin(site.desk.rows, scan=False)
    await site.work()
    evening = invite().replace(b"13:00:00+00:00/2026-03-06T15:15", b"19:00:00+00:00/2026-03-06T20:15")
    receive(site.folder, evening)
    await following.tell(site.desk.rows)
    await site.work()
    await until(site, datetime(2026, 3, 6, 20, 15, tzinfo=UTC))
    assert "follow_up.due" not in await site.types()
    assert await site.timer(THREAD) == datetime(2026, 3, 7, 9, tzinfo=UTC)
    await until(site, datetime(2026, 3, 7, 9, tzinfo=UTC))
    assert "follow_up.due" in await site.types()
    site.store.engine.dispose()


async def test_what_lies_weeks_ahead_is_a_row_until_then(site: Site) -> None:
    for number, (name, email) in enumerate(
        (
            ("Omar Haddad", "omar@northlight.example"),
            ("Lena Fuchs", "lena@northlight.example"),
            ("Sam Whitlock", "s@n.example"),
        )
    ):
        receive(site.folder, thanks(name, email, 55 + number))
    await until(site, OVER)
    await following.tell(site.desk.rows)
    await site.work()
    opens = datetime(2026, 3, 16, 9, tzinfo=UTC)  # three days after the promised day
    assert await site.timer(THREAD) == opens
    assert site.engine.later == {}
    before = (await site.types()).count("follow_up.due")
    await until(site, opens - timedelta(seconds=1))
    assert (await site.types()).count("follow_up.due") == before
    await until(site, opens)
    assert (await site.types()).count("follow_up.due") == before + 1


async def test_a_timer_that_went_off_while_nothing_ran_is_answered_late(site: Site) -> None:
    await prepare(site)
    await until(site, OVER + timedelta(hours=20))
    assert len(draft_files(site.folder)) == 2


async def test_a_prepared_draft_that_the_user_threw_away_is_not_written_again(site: Site) -> None:
    await prepare(site)
    await until(site, OVER)
    for path in draft_files(site.folder):
        path.unlink()
    await following.tell(site.desk.rows)
    await site.work()
    await until(site, OVER + timedelta(days=1))
    await until(site, OVER + timedelta(days=2))
    assert draft_files(site.folder) == []


async def test_nothing_falls_due_in_a_candidacy_that_is_closed_until_it_is_opened_again(site: Site) -> None:
    await prepare(site)
    await candidacies.close(site.desk, THREAD, now=site.now)
    await until(site, OVER)
    assert draft_files(site.folder) == []
    await candidacies.reopen(site.desk, THREAD)
    await until(site, OVER + timedelta(hours=18))
    assert len(draft_files(site.folder)) == 2


async def test_a_no_that_comes_first_leaves_nothing_due(site: Site) -> None:
    await prepare(site)
    receive(site.folder, later(20, "Stage: rejected\n"))
    await following.tell(site.desk.rows)
    await site.work()
    await until(site, OVER)
    assert draft_files(site.folder) == []


async def test_a_draft_that_the_user_asked_for_before_is_not_written_a_second_time(site: Site) -> None:
    await prepare(site)
    await drafts.write_all(site.desk, THREAD, now=OVER + timedelta(minutes=1))
    await until(site, OVER + timedelta(minutes=2))
    assert len(draft_files(site.folder)) == 2


async def snooze(site: Site, until: date) -> None:
    (waiting := [item.follow_up.key for item in await follow_ups.pending(site.desk)]).sort()
    assert waiting
    for key in waiting:
        await follow_ups.snooze(site.desk, THREAD, key, until, today=site.now.date())


async def test_what_was_put_off_is_not_prepared_before_that_day(site: Site) -> None:
    """Nothing has opened the thread since it was put off: the rows still carry the plan from before."""
    await until(site, OVER)
    await snooze(site, date(2026, 3, 9))
    await following.set_prepares(site.desk.rows, wanted=True)
    await site.work()
    assert await site.timer(THREAD) == datetime(2026, 3, 9, 9, tzinfo=UTC)
    await following.tell(site.desk.rows)
    await until(site, datetime(2026, 3, 9, 8, 59, tzinfo=UTC))
    assert draft_files(site.folder) == []
    await until(site, datetime(2026, 3, 9, 9, tzinfo=UTC))
    assert len(draft_files(site.folder)) == 2


async def test_what_was_put_off_is_told_anew_on_that_day(site: Site) -> None:
    await until(site, OVER)
    await snooze(site, date(2026, 3, 9))
    receive(site.folder, later(60, "Contact: Dana Whitfield <dana@northlight.example>\n"))
    await following.tell(site.desk.rows)
    await until(site, datetime(2026, 3, 9, 8, 59, tzinfo=UTC))
    assert (await site.types()).count("follow_up.due") == 3
    await until(site, datetime(2026, 3, 9, 9, tzinfo=UTC))
    assert (await site.types()).count("follow_up.due") == 6


async def test_what_is_put_off_no_longer_is_prepared_at_once(site: Site) -> None:
    await until(site, OVER)
    await snooze(site, date(2026, 3, 20))
    await following.set_prepares(site.desk.rows, wanted=True)
    await site.work()
    for item in await follow_ups.pending(site.desk):
        await follow_ups.wake(site.desk, THREAD, item.follow_up.key)
    await site.work()
    assert len(draft_files(site.folder)) == 2


async def test_the_wish_to_have_drafts_prepared_holds_for_what_is_due_already(site: Site) -> None:
    await until(site, OVER)
    assert draft_files(site.folder) == []
    await following.set_prepares(site.desk.rows, wanted=True)
    await site.work()
    assert len(draft_files(site.folder)) == 2
    assert await following.prepares(site.desk.rows)


async def test_timers_whose_jobs_wait_for_another_try_do_not_hold_up_those_behind_them(site: Site) -> None:
    def stuck(unit: Unit) -> None:
        for number in range(450):
            timers.put(unit, f"stuck {number}", site.now - timedelta(days=1), now=site.now - timedelta(days=2))

    await site.desk.rows.write(stuck)
    for _ in range(3):
        await site.rounds.go()
    site.engine.waiting.clear()  # they are on their way for hours
    await until(site, OVER)
    assert "follow_up.due" in await site.types()


async def test_a_candidacy_can_be_closed_and_opened_again_and_again(site: Site) -> None:
    await prepare(site)
    for _ in range(3):
        await candidacies.close(site.desk, THREAD, now=site.now)
        await site.work()
        await candidacies.reopen(site.desk, THREAD)
        await site.work()
        assert await site.timer(THREAD) == OVER


async def test_what_was_closed_half_a_year_ago_is_forgotten(site: Site) -> None:
    await candidacies.close(site.desk, THREAD, now=site.now)
    site.now += timedelta(days=179)
    await site.rounds.clean_up()
    assert len(await site.desk.rows.read(readings.candidacies)) == 1
    site.now += timedelta(days=2)
    await site.rounds.clean_up()
    assert await site.desk.rows.read(readings.candidacies) == ()
    assert await site.desk.rows.read(readings.every) == ()


async def test_nothing_goes_on_in_a_mailbox_of_somebody_who_is_not_served(site: Site) -> None:
    other = site.store.register("local", "another Maildir", site.desk.owner)
    await following.begin(site.store.of(other), scan=False)
    assert await site.work() == []


async def question(site: Site) -> str:
    """All were thanked; the key of the question that waits until 16 March."""
    people = (("Omar Haddad", "omar"), ("Lena Fuchs", "lena"), ("Sam Whitlock", "s"))
    for number, (name, local) in enumerate(people):
        receive(site.folder, thanks(name, f"{local}@northlight.example", 55 + number))
    await until(site, OVER)
    await following.tell(site.desk.rows)
    await site.work()
    opened = await threads.open_thread(site.desk, THREAD, now=site.now)
    return next(one.follow_up.key for one in opened.follow_ups if one.follow_up.kind == "status_check")


ASKS = datetime(2026, 3, 16, 9, tzinfo=UTC)


async def test_one_draft_is_prepared_on_its_day_where_the_user_asked_for_that_one(site: Site) -> None:
    key = await question(site)
    assert (await follow_ups.prepare(site.desk, THREAD, key, wanted=True)).prepare is True
    await site.work()
    await until(site, ASKS - timedelta(seconds=1))
    assert draft_files(site.folder) == []
    await until(site, ASKS)
    assert len(draft_files(site.folder)) == 1


async def test_one_draft_is_left_to_the_user_where_they_said_so(site: Site) -> None:
    key = await question(site)
    await prepare(site)
    await follow_ups.prepare(site.desk, THREAD, key, wanted=False)
    await until(site, ASKS + timedelta(days=1))
    assert draft_files(site.folder) == []


async def test_a_wish_said_after_its_day_is_met_at_once(site: Site) -> None:
    await until(site, OVER + timedelta(minutes=5))
    opened = await threads.open_thread(site.desk, THREAD, now=site.now)
    key = next(item.follow_up.key for item in opened.follow_ups if item.follow_up.to_name == "Omar Haddad")
    await follow_ups.prepare(site.desk, THREAD, key, wanted=True)
    await site.work()
    assert len(draft_files(site.folder)) == 1


async def test_nothing_is_prepared_where_nothing_goes_on_while_the_user_is_away(site: Site) -> None:
    key = await question(site)
    await site.desk.rows.write(watches.end)
    with pytest.raises(Conflict, match="while you are away"):
        await follow_ups.prepare(site.desk, THREAD, key, wanted=True)


async def test_a_closed_candidacy_is_forgotten_after_half_a_year_followed_or_not(site: Site) -> None:
    """With all that was read and said of it. That is promised, so it hangs on no connection."""
    await corrections.add(site.desk, THREAD, Correction(CorrectionKind.ROLE, "Chief Engineer"))
    await candidacies.close(site.desk, THREAD, now=site.now)
    await site.desk.rows.write(watches.end)
    await site.wait(CLOSED_KEPT - timedelta(hours=1))
    await site.rounds.clean_up()
    assert await site.desk.rows.read(lambda unit: readings.find(unit, THREAD))
    await site.wait(timedelta(hours=2))
    await site.rounds.clean_up()
    kept = await site.desk.rows.read(account.everything)
    assert {table: rows for table, rows in kept.items() if rows and table not in ("mailboxes", "events")} == {}


async def test_events_are_forgotten_after_a_month_followed_or_not(site: Site) -> None:
    assert await site.told()
    await site.desk.rows.write(watches.end)
    site.now = datetime.now(UTC) + EVENTS_KEPT - timedelta(hours=1)
    await site.rounds.clean_up()
    assert await site.told()
    site.now += timedelta(hours=2)
    await site.rounds.clean_up()
    assert await site.told() == []
