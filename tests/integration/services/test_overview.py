"""The overview over all candidacies, made from the store alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Profile
from app.domain.evidence import Fact
from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.reading import Act, ActKind, Interview, Kind, Outcome, Reading, Stage
from app.main import pure_parts
from app.services import candidacies, corrections, follow_ups, profiles
from app.services.desk import Desk
from app.services.overview import Group, OverviewRow, overview
from app.store import follow_ups as follow_up_rows
from app.store import notes as note_rows
from app.store import readings
from app.store.unit import Unit
from tests.support.desks import open_desk
from tests.support.panels import NOW, OWNER, ZONE, reading

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path, owner=OWNER, parts=pure_parts())


async def keep(desk: Desk, thread: str, read: Reading, *, company: str | None = None, now: datetime = NOW) -> None:
    """What opening a thread leaves in the store."""
    kept = replace(read, company=Fact(company or thread), read_at=now)

    def work(unit: Unit) -> None:
        readings.save(unit, thread, "basis", kept)
        candidacy = readings.assign(unit, thread, kept)
        if candidacy is not None:
            follow_ups.keep(unit, candidacy.id, thread, desk.parts.plan(kept, desk.owner, now), kept)

    await desk.rows.write(work)


async def rows(desk: Desk, now: datetime = NOW) -> dict[str, OverviewRow]:
    return {row.candidacy.company: row for row in (await overview(desk, now=now)).rows}


async def test_notes_of_thanks_are_due_today_in_one_row(desk: Desk) -> None:
    await keep(desk, "Northlight", reading())
    row = (await rows(desk))["Northlight"]
    assert (row.group, row.kind, row.day) == (Group.TODAY, FollowUpKind.THANK_YOU, date(2026, 3, 7))
    assert set(row.names) == {"Omar Haddad", "Lena Fuchs", "Sam Whitlock"}
    assert not row.drafted


async def test_as_days_go_by_the_same_reading_moves_from_group_to_group_without_being_opened(desk: Desk) -> None:
    await keep(desk, "Northlight", reading())
    seen: dict[tuple[Group, FollowUpKind | None], date] = {}
    for day in range(17):
        row = (await rows(desk, NOW + timedelta(days=day)))["Northlight"]
        seen.setdefault((row.group, row.kind), date(2026, 3, 6) + timedelta(days=day))
    # Thanks are offered for five days (T2); the promise was Fri 13 Mar, so the question opens on Mon 16 Mar (S1).
    assert seen == {
        (Group.TODAY, FollowUpKind.THANK_YOU): date(2026, 3, 6),
        (Group.WEEK, FollowUpKind.STATUS_CHECK): date(2026, 3, 12),
        (Group.TODAY, FollowUpKind.STATUS_CHECK): date(2026, 3, 20),
    }


async def test_an_interview_read_as_ahead_is_to_thank_for_once_it_is_over(desk: Desk) -> None:
    before = NOW - timedelta(days=1)
    await keep(desk, "Northlight", reading(Stage.SCHEDULED), now=before)
    row = (await rows(desk, before))["Northlight"]
    assert (row.group, row.kind, row.day) == (Group.WAITING, None, date(2026, 3, 6))
    assert row.interview is not None
    assert (await rows(desk, NOW))["Northlight"].kind is FollowUpKind.THANK_YOU
    asked = await rows(desk, NOW + timedelta(days=12))
    assert asked["Northlight"].kind is FollowUpKind.STATUS_CHECK


async def test_two_unanswered_questions_offer_to_let_go_and_keeping_it_makes_it_wait(desk: Desk) -> None:
    asked = tuple(Act(ActKind.ASKED_FOR_NEWS, NOW - timedelta(days=days), ("Dana Whitfield",)) for days in (20, 10))
    held = Interview(NOW - timedelta(days=40), NOW - timedelta(days=40, hours=-1))
    read = reading(acts=asked, interviews=(held,), promise=None, company_last_wrote=NOW - timedelta(days=30))
    await keep(desk, "Northlight", read)
    row = (await rows(desk))["Northlight"]
    assert (row.group, row.kind) == (Group.LET_GO, FollowUpKind.MOVE_ON)

    def dismiss(unit: Unit) -> None:
        for item in follow_up_rows.of_thread(unit, "Northlight"):
            follow_up_rows.set_state(unit, item.id, FollowUpState.DISMISSED)

    await desk.rows.write(dismiss)
    assert (await rows(desk))["Northlight"].group is Group.WAITING


async def test_the_most_urgent_stands_first_and_a_candidacy_of_two_threads_stands_once(desk: Desk) -> None:
    later = Interview(NOW + timedelta(days=20), NOW + timedelta(days=20, hours=1), interviewers=("Omar Haddad",))
    await keep(desk, "waits", reading(Stage.SCHEDULED, interviews=(later,)), company="Quillfield")
    await keep(desk, "first", reading(Stage.SCHEDULED, interviews=(later,)), company="Northlight")
    await keep(desk, "second", reading(), company="Northlight")
    found = (await overview(desk, now=NOW)).rows
    assert [(row.candidacy.company, row.thread_id) for row in found] == [
        ("Northlight", "second"),
        ("Quillfield", "waits"),
    ]


async def test_what_came_to_its_end_is_not_shown(desk: Desk) -> None:
    await keep(desk, "Offer", reading(Stage.OFFERED))
    await keep(desk, "Left", reading(Stage.WITHDRAWN))
    answered = reading(
        Stage.REJECTED, outcome=Outcome("Dana Whitfield", NOW), acts=(Act(ActKind.ANSWERED_NO, NOW, ("Dana",)),)
    )
    await keep(desk, "No", answered)
    await keep(desk, "Closed", reading())
    await candidacies.close(desk, "Closed", now=NOW)
    await keep(desk, "Newsletter", reading())
    await corrections.add(desk, "Newsletter", Correction(CorrectionKind.KIND, Kind.OTHER.value))
    assert await rows(desk) == {}


async def test_an_unanswered_no_is_due_and_a_pause_waits(desk: Desk) -> None:
    await keep(desk, "No", reading(Stage.REJECTED, outcome=Outcome("Dana Whitfield", NOW)))
    await keep(desk, "Pause", reading(Stage.ON_HOLD))
    found = await rows(desk)
    assert (found["No"].group, found["No"].kind) == (Group.WEEK, FollowUpKind.KEEP_DOOR_OPEN)
    assert (found["Pause"].group, found["Pause"].kind) == (Group.WAITING, None)


async def test_corrections_count_and_seen_from_a_thread_it_does_not_name_itself(desk: Desk) -> None:
    await keep(desk, "one", reading())
    await keep(desk, "two", reading())
    await corrections.add(desk, "one", Correction(CorrectionKind.PERSON_ROLE, "none", "Sam Whitlock"))
    seen = await overview(desk, now=NOW)
    assert {row.thread_id: len(row.names) for row in seen.rows} == {"one": 2, "two": 3}
    assert [row.thread_id for row in seen.without("one").rows] == ["two"]


async def test_today_is_the_mailboxes_day(desk: Desk) -> None:
    late = datetime(2026, 3, 8, 23, 30, tzinfo=ZONE)
    assert late.astimezone(ZoneInfo("UTC")).date() == date(2026, 3, 9)
    assert (await overview(desk, now=late)).today == date(2026, 3, 8)


async def test_what_goes_beyond_the_thread_is_planned_for_whoever_saved_their_settings_and_is_never_due(
    tmp_path: Path,
) -> None:
    desk = open_desk(tmp_path, owner=OWNER, parts=pure_parts())
    held = Interview(NOW - timedelta(days=8), NOW - timedelta(days=8, hours=-1), interviewers=("Omar Haddad",))
    await keep(desk, "Northlight", reading(interviews=(held,), promise=None))
    before = (await rows(desk, NOW + timedelta(days=1)))["Northlight"]
    await profiles.save(desk, Profile("Nadia Brooks", paper_note=True))
    saved = await desk.rows.read(note_rows.profile)
    plan = follow_ups.plan(desk, (), reading(interviews=(held,), promise=None), NOW, saved).follow_ups
    assert FollowUpKind.CONNECT in {one.kind for one in plan}
    assert (await rows(desk, NOW + timedelta(days=1)))["Northlight"] == before
