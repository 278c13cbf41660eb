"""Opening threads, on a real Maildir and a real SQLite store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Note
from app.domain.errors import InvalidInput, MailNotFound, NotFound
from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.mail import Mailbox, Message
from app.domain.reading import Interview, Kind, Reading, Stage
from app.main import pure_parts
from app.planning.plan import plan
from app.services import corrections, drafts, follow_ups, kept, notes, overview, profiles, threads
from app.services.desk import Desk
from app.store import corrections as correction_rows
from app.store import readings
from app.store.unit import Unit
from tests.support import stand_ins
from tests.support.desks import open_desk, receive
from tests.support.eml import eml
from tests.support.interview_thread import NOW, THREAD, invite, later, thanks
from tests.support.stores import STORES

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    receive_into(tmp_path)
    return open_desk(tmp_path)


def receive_into(folder: Path) -> None:
    open_desk(folder)
    receive(folder, invite())


async def test_an_opened_thread_shows_reading_plan_people_and_candidacy(desk: Desk) -> None:
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.reading.company is not None
    assert opened.reading.company.value == "Northlight"
    assert [item.follow_up.to_name for item in opened.follow_ups] == ["Omar Haddad", "Lena Fuchs", "Sam Whitlock"]
    assert {item.state for item in opened.follow_ups} == {FollowUpState.PLANNED}
    assert opened.candidacy is not None
    assert (opened.candidacy.company, opened.candidacy.stage) == ("Northlight", Stage.INTERVIEWED)
    assert len(opened.thread.messages) == 1


async def test_an_unchanged_thread_is_served_from_the_store_and_a_changed_one_is_read_again(tmp_path: Path) -> None:
    reads = []

    def counting(messages: Sequence[Message], mailbox: Mailbox, now: datetime, *, told: Kind | None = None) -> Reading:
        reads.append(len(messages))
        return stand_ins.read(messages, mailbox, now, told=told)

    receive_into(tmp_path)
    desk = open_desk(tmp_path, parts=replace(stand_ins.parts(), read=counting))
    first = await threads.open_thread(desk, THREAD, now=NOW)
    second = await threads.open_thread(desk, THREAD, now=NOW + timedelta(hours=1), messages=False)
    assert (first.from_store, second.from_store, reads) == (False, True, [1])
    assert second.reading == first.reading
    assert second.thread.messages == ()
    receive(tmp_path, later(60, "Decision: 2026-03-20\n"))
    third = await threads.open_thread(desk, THREAD, now=NOW + timedelta(hours=2))
    assert (third.from_store, reads) == (False, [1, 2])
    assert third.reading.promise is not None
    assert third.reading.promise.latest == date(2026, 3, 20)


async def test_a_thread_is_read_again_when_an_interview_began_or_ended_in_between(desk: Desk) -> None:
    stages = []
    for moment in ("2026-03-05T12:00", "2026-03-05T13:00", "2026-03-06T14:00", "2026-03-06T16:00", "2026-03-07T16:00"):
        now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        opened = await threads.open_thread(desk, THREAD, now=now)
        assert opened.reading.stage is not None
        stages.append((opened.reading.stage.value.value, opened.from_store))
    assert stages == [
        ("scheduled", False),
        ("scheduled", True),
        ("scheduled", False),
        ("interviewed", False),
        ("interviewed", True),
    ]


async def test_another_reader_reads_again(tmp_path: Path) -> None:
    receive_into(tmp_path)
    await threads.open_thread(open_desk(tmp_path), THREAD, now=NOW)
    newer = open_desk(tmp_path, parts=stand_ins.parts(version="2"))
    assert not (await threads.open_thread(newer, THREAD, now=NOW)).from_store


async def test_the_list_tells_what_is_known_of_each_thread(tmp_path: Path, desk: Desk) -> None:
    receive(tmp_path, eml(date=NOW, subject="Lunch?", message_id="lunch@x", body="Pizza\n"))
    await threads.open_thread(desk, THREAD, now=NOW)
    lunch, interview = await threads.listing(desk)
    assert (lunch.summary.subject, lunch.kind, lunch.company) == ("Lunch?", None, "")
    assert (interview.kind, interview.stage, interview.company) == (Kind.INTERVIEW, Stage.INTERVIEWED, "Northlight")


async def test_a_thread_that_is_no_interview_has_no_candidacy_and_nothing_to_do(tmp_path: Path, desk: Desk) -> None:
    receive(tmp_path, eml(date=NOW, subject="Lunch?", message_id="lunch@x", body="Pizza\n"))
    opened = await threads.open_thread(desk, "lunch@x", now=NOW)
    assert (opened.reading.kind.value, opened.candidacy, opened.follow_ups) == (Kind.OTHER, None, ())


async def test_a_thread_that_is_gone_is_not_found(desk: Desk) -> None:
    with pytest.raises(MailNotFound):
        await threads.open_thread(desk, "gone@x", now=NOW)


async def test_a_correction_stands_when_the_thread_is_read_again(tmp_path: Path, desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)
    said = (
        Correction(CorrectionKind.COMPANY, "Northlight Labs"),
        Correction(CorrectionKind.PERSON_EMAIL, "sam@northlight.example", "Sam Whitlock"),
        Correction(CorrectionKind.PERSON_ROLE, "contact", "Lena Fuchs"),
        Correction(CorrectionKind.PROMISE, "2026-03-16/2026-03-18"),
    )
    for correction in said:
        await corrections.add(desk, THREAD, correction)
    receive(tmp_path, later(60, "Decision: 2026-03-20\nRole: Principal Engineer\n"))
    again = open_desk(tmp_path)  # as after a restart
    opened = await threads.open_thread(again, THREAD, now=NOW)
    assert not opened.from_store
    reading = opened.reading
    assert reading.company is not None
    assert reading.company.value == "Northlight Labs"
    assert reading.role is not None
    assert reading.role.value == "Principal Engineer"
    assert {person.name: person.email for person in reading.interviewers} == {
        "Omar Haddad": "omar@northlight.example",
        "Sam Whitlock": "sam@northlight.example",
    }
    assert "Lena Fuchs" in [person.name for person in reading.contacts]
    assert reading.promise is not None
    assert (reading.promise.earliest, reading.promise.latest) == (date(2026, 3, 16), date(2026, 3, 18))
    assert opened.as_read.promise is not None
    assert opened.as_read.promise.latest == date(2026, 3, 20)
    assert set(opened.corrections) == set(said)
    assert [item.follow_up.to_name for item in opened.follow_ups] == ["Omar Haddad", "Sam Whitlock"]


async def test_a_correction_taken_back_leaves_what_was_read(desk: Desk) -> None:
    await corrections.add(desk, THREAD, Correction(CorrectionKind.COMPANY, "Southlight"))
    await corrections.add(desk, THREAD, Correction(CorrectionKind.COMPANY, "Eastlight"))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.reading.company is not None
    assert opened.reading.company.value == "Eastlight"
    await corrections.remove(desk, THREAD, CorrectionKind.COMPANY)
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.reading.company is not None
    assert opened.reading.company.value == "Northlight"


async def test_a_correction_that_fits_nothing_is_refused(desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        await corrections.add(desk, THREAD, Correction(CorrectionKind.STAGE, "hired"))
    assert await corrections.listing(desk, THREAD) == ()


async def test_notes_belong_to_a_person_and_follow_a_corrected_name(desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)
    await notes.save(desk, THREAD, "Omar Haddad", "  their move to streams ")
    await notes.save(desk, THREAD, "Lena Fuchs", "team of nine")
    await notes.save(desk, THREAD, "Lena Fuchs", "")
    await corrections.add(desk, THREAD, Correction(CorrectionKind.PERSON_NAME, "Omar El-Haddad", "Omar Haddad"))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert [(note.about, note.text) for note in opened.notes] == [("Omar El-Haddad", "their move to streams")]


async def test_a_note_needs_an_interview_to_be_about(desk: Desk) -> None:
    with pytest.raises(NotFound):
        await notes.save(desk, THREAD, "Omar Haddad", "never opened")
    with pytest.raises(InvalidInput):
        await notes.save(desk, THREAD, " ", "about nobody")


async def test_of_several_notes_all_are_kept_or_none_and_the_wrong_one_is_named(desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)
    told = [Note("Omar Haddad", "streams"), Note("Lena Fuchs", "x" * 4001), Note("Sam Whitlock", "lunch")]
    with pytest.raises(InvalidInput, match="about Lena Fuchs has 4001 characters"):
        await notes.save_all(desk, THREAD, told)
    assert (await threads.open_thread(desk, THREAD, now=NOW)).notes == ()
    kept = await notes.save_all(desk, THREAD, [told[0], told[2]])
    assert {note.about for note in kept} == {"Omar Haddad", "Sam Whitlock"}


async def test_what_the_user_dismissed_stays_dismissed_until_they_take_it_back(desk: Desk) -> None:
    first = (await threads.open_thread(desk, THREAD, now=NOW)).follow_ups[0].follow_up.key
    await follow_ups.dismiss(desk, THREAD, first)
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.follow_ups[0].state is FollowUpState.DISMISSED
    assert len(await follow_ups.pending(desk)) == 2
    await follow_ups.restore(desk, THREAD, first)
    assert (await threads.open_thread(desk, THREAD, now=NOW)).follow_ups[0].state is FollowUpState.PLANNED
    await follow_ups.complete(desk, THREAD, first)
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert [(item.follow_up.key, item.state) for item in opened.past] == [(first, FollowUpState.DONE)]
    assert first not in {item.follow_up.key for item in opened.follow_ups}
    with pytest.raises(NotFound):
        await follow_ups.dismiss(desk, THREAD, "no such step")


async def test_thanks_sent_by_hand_end_that_follow_up_and_no_other(tmp_path: Path, desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)
    receive(tmp_path, thanks("Omar Haddad", "omar@northlight.example"))
    opened = await threads.open_thread(desk, THREAD, now=NOW + timedelta(hours=2))
    assert [item.follow_up.to_name for item in opened.follow_ups] == ["Lena Fuchs", "Sam Whitlock"]
    assert [(item.follow_up.to_name, item.state) for item in opened.past] == [("Omar Haddad", FollowUpState.SENT)]


async def test_what_a_rejection_ends_is_obsolete_and_comes_back_if_it_was_a_mistake(tmp_path: Path, desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)
    receive(tmp_path, later(60, "Stage: rejected\n"))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert {item.state for item in opened.past} == {FollowUpState.OBSOLETE}
    assert opened.follow_ups == ()
    await corrections.add(desk, THREAD, Correction(CorrectionKind.STAGE, "interviewed"))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert [item.state for item in opened.follow_ups] == [FollowUpState.PLANNED] * 3


async def test_two_threads_with_one_company_are_one_candidacy(tmp_path: Path, desk: Desk) -> None:
    first = await threads.open_thread(desk, THREAD, now=NOW)
    receive(tmp_path, eml(date=NOW, subject="Next steps", message_id="2@n", body="Company:  NORTHLIGHT\n"))
    second = await threads.open_thread(desk, "2@n", now=NOW)
    assert first.candidacy is not None
    assert second.candidacy is not None
    assert first.candidacy.id == second.candidacy.id
    again = await threads.open_thread(desk, THREAD, now=NOW)
    assert len(again.follow_ups) == 3  # the other thread's plan has not ended them


async def test_the_profile_is_the_owners_name_until_one_is_saved(desk: Desk) -> None:
    profile = await profiles.get(desk)
    assert profile.name == "Alex Moreno"
    await profiles.save(desk, replace(profile, points=("streams", "mentoring"), signature="Alex\n+44 20 0000"))
    saved = await profiles.get(desk)
    assert (saved.points, saved.signature) == (("streams", "mentoring"), "Alex\n+44 20 0000")
    with pytest.raises(InvalidInput):
        await profiles.save(desk, replace(profile, name=" "))


async def test_the_store_never_holds_the_body_of_a_message(tmp_path: Path, desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)
    held = STORES.held(tmp_path)
    assert b"Northlight" in held
    assert b"secret sentence" not in held


async def test_a_thread_that_the_user_calls_an_interview_is_read_as_one(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, parts=pure_parts())
    words = "Sam Whitlock will show you the workshop on Thursday 12 March at 10:00. Bring good shoes.\n"
    receive(tmp_path, eml(date=NOW, subject="Thursday", body=words, message_id=THREAD))
    before = await threads.open_thread(desk, THREAD, now=NOW)
    assert before.reading.kind.value is Kind.OTHER
    await corrections.add(desk, THREAD, Correction(CorrectionKind.KIND, "interview"))
    after = await threads.open_thread(desk, THREAD, now=NOW)
    assert after.reading.kind.value is Kind.INTERVIEW
    assert after.reading.stage is not None
    assert not after.from_store
    await corrections.remove(desk, THREAD, CorrectionKind.KIND)
    assert (await threads.open_thread(desk, THREAD, now=NOW)).reading.kind.value is Kind.OTHER


async def test_opening_a_thread_again_writes_nothing_while_nothing_has_changed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    written: list[object] = []
    write = desk.rows.write

    async def counted(work: Any) -> Any:
        written.append(work)
        return await write(work)

    monkeypatch.setattr(desk.rows, "write", counted)
    again = await threads.open_thread(desk, THREAD, now=NOW)
    assert written == []
    assert (again.follow_ups, again.candidacy, again.notes) == (opened.follow_ups, opened.candidacy, opened.notes)
    await corrections.add(desk, THREAD, Correction(CorrectionKind.PERSON_NAME, "Omar Hadad", "Omar Haddad"))
    written.clear()
    changed = await threads.open_thread(desk, THREAD, now=NOW)
    assert len(written) == 1
    assert "Omar Hadad" in {item.follow_up.to_name for item in changed.follow_ups}


async def test_a_thank_you_that_has_a_draft_is_not_planned_again_when_the_surname_becomes_known(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, parts=replace(stand_ins.parts(), plan=plan))
    times = "2026-03-06T13:00:00+00:00/2026-03-06T15:15:00+00:00"
    words = f"Company: Northlight\nInterview: {times}\nInterviewer: Anna\n"
    receive(tmp_path, eml(date=NOW - timedelta(days=2), body=words, message_id=THREAD))
    anna, _ = (await threads.open_thread(desk, THREAD, now=NOW)).follow_ups
    await notes.save(desk, THREAD, "Anna", "streams")
    draft = await drafts.write(desk, THREAD, anna.follow_up.key, now=NOW)
    receive(tmp_path, later(50, "Interviewer: Anna Berg <anna.berg@northlight.example>\n"))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    same, question = opened.follow_ups
    assert question.follow_up.kind is FollowUpKind.STATUS_CHECK
    assert (same.follow_up.to_name, same.follow_up.key) == ("Anna Berg", anna.follow_up.key)
    assert same.draft is not None
    assert (same.state, same.draft.id) == (FollowUpState.DRAFTED, draft.tracked.id)
    assert opened.past == ()
    assert [note.about for note in opened.notes] == ["Anna Berg"]
    assert len((await overview.overview(desk, now=NOW)).rows) == 1
    assert (await kept.kept_thread(desk, THREAD, now=NOW)).follow_ups == opened.follow_ups


async def test_what_an_earlier_version_kept_of_the_year_9999_does_no_harm(desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)

    def spoil(unit: Unit) -> None:
        stored = readings.find(unit, THREAD)
        assert stored is not None
        end_of_time = datetime(9999, 12, 31, 23, tzinfo=UTC)
        odd = replace(stored.reading, interviews=(*stored.reading.interviews, Interview(end_of_time)))
        readings.save(unit, THREAD, stored.basis, odd)
        for kind, value in (("interview_time", "9999-12-31T23:00:00+00:00/"), ("promise", "9999-12-31"), ("kind", "x")):
            correction_rows.put(unit, THREAD, Correction(CorrectionKind(kind), value))

    await desk.rows.write(spoil)
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert len(opened.follow_ups) == 3
    assert [one.start.year for one in opened.reading.interviews] == [2026]
    assert opened.corrections == ()
    assert len(await threads.listing(desk)) == 1
