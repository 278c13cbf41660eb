"""Drafts in Gmail through the services: with an open message's access alone, and with an offline connection."""

from __future__ import annotations

from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path

import pytest

from app.domain.errors import Conflict
from app.domain.followups import FollowUpState
from app.domain.tracking import DraftState
from app.mailboxes.gmail.ids import draft_place
from app.services import drafts, follow_ups, notes, threads
from app.services.desk import PureParts
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.desks import open_store
from tests.support.fake_gmail import Break
from tests.support.fake_gmail.faults import ERROR_500_AFTER, HTML_502, TOO_MANY, Fault
from tests.support.gmail_desks import GmailUser, answering
from tests.support.interview_thread import NOW

pytestmark = pytest.mark.anyio
OMAR, LENA = "omar@northlight.example", "lena@northlight.example"
OMARS = "thank_you:omar-haddad:2026-03-06"
KINDS = [
    pytest.param((answering, False), id="answers-tap"),
    pytest.param((stand_ins.parts, False), id="new-mails-tap"),
    pytest.param((answering, True), id="answers-offline"),
    pytest.param((stand_ins.parts, True), id="new-mails-offline"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return open_store(tmp_path_factory.mktemp("store"))


@pytest.fixture(params=KINDS)
def user(request: pytest.FixtureRequest, store: Store, tmp_path: Path) -> GmailUser:
    parts, offline = request.param
    return GmailUser(store, parts(), offline, str(tmp_path))


def tap(store: Store, path: Path, parts: Callable[[], PureParts]) -> GmailUser:
    return GmailUser(store, parts(), account=str(path))


async def test_opening_drafting_and_drafting_again_leaves_one_draft_each_and_no_call_is_refused(
    user: GmailUser,
) -> None:
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    assert len(opened.follow_ups) == 3
    await notes.save(user.desk(), user.thread_id, "Omar Haddad", "the move to streams")
    for _ in range(3):
        written = await drafts.write_all(user.desk(), user.thread_id, now=NOW)
        assert [view.tracked.state for view in written.drafts] == [DraftState.WRITTEN, DraftState.WRITTEN]
        assert user.drafts_to() == [LENA, OMAR]
    again = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    assert [one.state for one in again.follow_ups].count(FollowUpState.DRAFTED) == 2
    assert {call.status for call in user.gmail.calls} == {200}


async def test_opening_the_thread_asks_gmail_once(user: GmailUser) -> None:
    await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    assert [call.method for call in user.gmail.calls] == ["threads.get"]


async def test_a_thread_that_is_known_costs_one_call_though_parts_of_it_lie_apart(user: GmailUser) -> None:
    user.gmail.inline_limit = 10
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    assert user.gmail.count("messages.attachments.get") == 1
    user.gmail.calls.clear()
    again = await threads.open_thread(user.desk(), user.thread_id, now=NOW, messages=False)
    assert [call.method for call in user.gmail.calls] == ["threads.get"]
    assert again.from_store
    assert again.reading == opened.reading


async def test_the_open_thread_and_its_drafts_are_all_that_the_sidebar_asks_for(store: Store, tmp_path: Path) -> None:
    for number, parts in enumerate((answering, stand_ins.parts)):
        user = tap(store, tmp_path / str(number), parts)
        await threads.open_thread(user.desk(), user.thread_id, now=NOW)
        await drafts.write_all(user.desk(), user.thread_id, now=NOW)
        await drafts.listing(user.desk())
        assert {call.method for call in user.gmail.calls} <= {"threads.get", "drafts.create", "drafts.update"}


async def test_an_answer_joins_the_thread_and_a_new_mail_begins_one(store: Store, tmp_path: Path) -> None:
    for number, offline in enumerate((False, True)):
        answers = GmailUser(store, answering(), offline, str(tmp_path / f"a{number}"))
        await drafts.write_all(answers.desk(), answers.thread_id, now=NOW)
        mails = [mail for _, mail in answers.gmail.box.newest_drafts()]
        assert {mail.thread_id for mail in mails} == {answers.thread_id}
        new = GmailUser(store, stand_ins.parts(), offline, str(tmp_path / f"n{number}"))
        await drafts.write_all(new.desk(), new.thread_id, now=NOW)
        mails = [mail for _, mail in new.gmail.box.newest_drafts()]
        assert len({new.thread_id, *(mail.thread_id for mail in mails)}) == 3
        for mail in mails:
            sent = message_from_bytes(mail.raw)
            assert sent["Subject"].startswith("Thank you from")
            assert sent["In-Reply-To"] is None
            assert sent["References"] is None


async def test_a_draft_tells_its_ids_to_the_card_that_opens_it(user: GmailUser) -> None:
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    place = draft_place(view.tracked.provider_id)
    mail = user.gmail.box.draft(place.draft_id)
    assert mail.thread_id == place.thread_id
    assert view.tracked.fingerprint == mail.id


async def test_a_lost_answer_is_looked_for_before_anything_is_written_again(user: GmailUser) -> None:
    user.gmail.faults.lay("drafts.create", Break.CUT_AFTER)
    written = await drafts.write_all(user.desk(), user.thread_id, now=NOW)
    assert len(written.drafts) == 2
    assert user.drafts_to() == [LENA, OMAR]


async def test_a_draft_that_the_user_deleted_may_be_written_again(user: GmailUser) -> None:
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    place = draft_place(view.tracked.provider_id)
    user.gmail.box.delete_draft(place.draft_id)
    await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    if not user.offline and place.thread_id != user.thread_id:
        # It lay where the sidebar cannot look: as far as anybody can tell it still stands, and no second is written.
        again = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
        assert again.stored is not None
        assert not again.stored.seen
        assert user.drafts_to() == []
        return
    again = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    assert again.tracked.generation == 2
    assert user.drafts_to() == [OMAR]


async def test_a_draft_that_the_user_changed_stays_theirs(user: GmailUser) -> None:
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    place = draft_place(view.tracked.provider_id)
    mail = user.gmail.box.draft(place.draft_id)
    user.gmail.box.edit_draft(place.draft_id, mail.raw + b"\r\nPS: my own words.\r\n")
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    seen = user.offline or place.thread_id == user.thread_id
    draft = opened.follow_ups[0].draft
    assert draft is not None
    assert draft.state is (DraftState.CHANGED if seen else DraftState.WRITTEN)
    with pytest.raises(Conflict):
        await drafts.withdraw(user.desk(), view.tracked.id)
    await notes.save(user.desk(), user.thread_id, "Omar Haddad", "something else")
    with pytest.raises(Conflict):
        await drafts.rewrite(user.desk(), view.tracked.id, now=NOW)
    assert b"PS: my own words." in user.gmail.box.draft(place.draft_id).raw


async def test_an_edit_that_drops_all_marks_is_still_known_as_the_users(user: GmailUser) -> None:
    """As Gmail's own editor may do: another Message-ID, and no header that it does not know."""
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    place = draft_place(view.tracked.provider_id)
    mail = user.gmail.box.draft(place.draft_id)
    lines = [line for line in mail.raw.split(b"\r\n") if not line.startswith((b"Message-ID", b"X-Afterword"))]
    user.gmail.box.edit_draft(place.draft_id, b"Message-ID: <CAx@mail.gmail.com>\r\n" + b"\r\n".join(lines) + b"PS\r\n")
    again = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    assert user.drafts_to() == [OMAR]
    if user.offline or place.thread_id == user.thread_id:
        assert again.tracked.state is DraftState.CHANGED


async def test_a_draft_sent_by_the_user_counts_as_sent_where_that_can_be_seen(user: GmailUser) -> None:
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    place = draft_place(view.tracked.provider_id)
    user.gmail.box.send_draft(place.draft_id)
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    states = {item.follow_up.key: item.state for item in (*opened.follow_ups, *opened.past)}
    seen = user.offline or place.thread_id == user.thread_id
    assert states[OMARS] is (FollowUpState.SENT if seen else FollowUpState.DRAFTED)


async def test_an_untouched_draft_is_withdrawn_where_it_can_be_seen(user: GmailUser) -> None:
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    place = draft_place(view.tracked.provider_id)
    await follow_ups.dismiss(user.desk(), user.thread_id, OMARS)
    if user.offline or place.thread_id == user.thread_id:
        assert user.drafts_to() == []
    else:
        assert user.drafts_to() == [OMAR]


async def test_a_rewritten_draft_is_one_draft_with_the_new_words(user: GmailUser) -> None:
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    place = draft_place(view.tracked.provider_id)
    await notes.save(user.desk(), user.thread_id, "Omar Haddad", "the move to streams")
    if not (user.offline or place.thread_id == user.thread_id):
        with pytest.raises(Conflict):
            await drafts.rewrite(user.desk(), view.tracked.id, now=NOW)
        return
    newer = await drafts.rewrite(user.desk(), view.tracked.id, now=NOW)
    assert user.drafts_to() == [OMAR]
    mail = user.gmail.box.draft(place.draft_id)
    assert b"the move to streams" in mail.raw
    assert mail.thread_id == place.thread_id if place.thread_id == user.thread_id else mail.thread_id != user.thread_id
    assert newer.tracked.fingerprint == mail.id


@pytest.mark.parametrize("parts", [answering, stand_ins.parts])
@pytest.mark.parametrize("why", ["threads are refused", "threads show no drafts"])
class TestWhereNoDraftCanBeSeen:
    @pytest.fixture
    def user(self, store: Store, tmp_path: Path, parts: Callable[[], PureParts], why: str) -> GmailUser:
        user = tap(store, tmp_path, parts)
        user.gmail.threads_refused_to_add_ons = why == "threads are refused"
        user.shown_in_threads = why != "threads show no drafts"
        return user

    async def test_drafting_again_writes_no_second_one(self, user: GmailUser) -> None:
        for _ in range(2):
            written = await drafts.write_all(user.desk(), user.thread_id, now=NOW)
            assert len(written.drafts) == 2
            await threads.open_thread(user.desk(), user.thread_id, now=NOW)
        assert user.drafts_to() == [LENA, OMAR]

    async def test_a_lost_answer_is_told_and_no_second_one_is_written(self, user: GmailUser) -> None:
        user.gmail.faults.lay("drafts.create", Break.CUT_AFTER)
        first = await drafts.write_all(user.desk(), user.thread_id, now=NOW)
        again = await drafts.write_all(user.desk(), user.thread_id, now=NOW)
        assert [one.follow_up.to_name for one in first.left_out] == ["Omar Haddad", "Sam Whitlock"]
        assert "cannot be seen" in again.left_out[0].text
        assert user.drafts_to() == [LENA, OMAR]


async def test_with_an_offline_connection_too_what_the_event_may_not_do_is_done_by_it(
    store: Store, tmp_path: Path
) -> None:
    user = tap(store, tmp_path, stand_ins.parts)
    user.gmail.threads_refused_to_add_ons = True
    user.also_offline = True
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    assert opened.thread.warnings == ()
    user.gmail.faults.lay("drafts.create", Break.CUT_AFTER)
    await drafts.write_all(user.desk(), user.thread_id, now=NOW)
    assert user.drafts_to() == [LENA, OMAR]


@pytest.mark.parametrize("parts", [answering, stand_ins.parts])
async def test_when_the_offline_connection_has_ended_the_open_message_still_serves(
    store: Store, tmp_path: Path, parts: Callable[[], PureParts]
) -> None:
    user = tap(store, tmp_path, parts)
    user.also_offline = True
    await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    user.revoked = True
    written = await drafts.write_all(user.desk(), user.thread_id, now=NOW)
    assert len(written.drafts) == 2
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    assert [one.state for one in opened.follow_ups].count(FollowUpState.DRAFTED) == 2
    assert user.drafts_to() == [LENA, OMAR]


class TestANewMailWithTheOpenMessagesAccess:
    """It is created as an answer in the open thread, where it can be seen, and then moved out."""

    @pytest.fixture
    def user(self, store: Store, tmp_path: Path) -> GmailUser:
        return tap(store, tmp_path, stand_ins.parts)

    @pytest.mark.parametrize(
        "faults", [(Break.CUT_AFTER, Break.CUT_AFTER), (HTML_502, ERROR_500_AFTER), (Break.CUT_AFTER, TOO_MANY)]
    )
    async def test_moved_without_an_answer_it_is_one_draft_and_stays_known(
        self, user: GmailUser, faults: tuple[Fault, Fault]
    ) -> None:
        user.gmail.faults.lay("drafts.update", *faults)
        for _ in range(2):
            view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
            assert view.tracked.state is DraftState.WRITTEN
            assert user.drafts_to() == [OMAR]
            await threads.open_thread(user.desk(), user.thread_id, now=NOW)
        mail = user.gmail.box.draft(draft_place(view.tracked.provider_id).draft_id)
        assert mail.thread_id != user.thread_id

    @pytest.mark.parametrize("fault", [Break.CUT_BEFORE, HTML_502, TOO_MANY])
    async def test_where_it_cannot_be_moved_it_stays_an_answer_for_the_right_person(
        self, user: GmailUser, fault: Fault
    ) -> None:
        user.gmail.faults.lay("drafts.update", fault, fault)
        view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
        mail = user.gmail.box.draft(draft_place(view.tracked.provider_id).draft_id)
        assert mail.thread_id == user.thread_id == draft_place(view.tracked.provider_id).thread_id
        assert message_from_bytes(mail.raw)["Subject"] == "Re: Your interview"
        again = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
        assert again.tracked.state is DraftState.WRITTEN
        assert user.drafts_to() == [OMAR]

    async def test_created_without_an_answer_it_is_found_in_the_thread_and_not_written_again(
        self, user: GmailUser
    ) -> None:
        user.gmail.faults.lay("drafts.create", Break.CUT_AFTER)
        view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
        assert draft_place(view.tracked.provider_id).draft_id == ""
        assert draft_place(view.tracked.provider_id).thread_id == user.thread_id
        await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
        assert user.drafts_to() == [OMAR]
