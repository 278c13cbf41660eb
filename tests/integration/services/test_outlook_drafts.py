"""Drafts in Outlook through the services: answers in their conversation, mails of their own, and how many calls each
costs."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from app.domain.errors import Conflict, NeedsConsent
from app.domain.followups import FollowUpState
from app.domain.tracking import DraftState
from app.mailboxes.outlook.scopes import READING
from app.services import drafts, follow_ups, notes, threads
from app.services.desk import PureParts
from app.store.unit import Store
from tests.support import stand_ins
from tests.support.desks import open_store
from tests.support.fake_graph import Break, Instead, Item
from tests.support.interview_thread import NOW
from tests.support.outlook_desks import OutlookUser, answering

pytestmark = pytest.mark.anyio
OMAR, LENA = "omar@northlight.example", "lena@northlight.example"
OMARS = "thank_you:omar-haddad:2026-03-06"
BAD_REQUEST = Instead(400, b'{"error": {"code": "ErrorInvalidRequest", "message": "Not supported."}}')
CHANGED = Instead(412, b'{"error": {"code": "ErrorIrresolvableConflict", "message": "Changed."}}')


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return open_store(tmp_path_factory.mktemp("store"))


@pytest.fixture(params=[answering, stand_ins.parts], ids=["answers", "new mails"])
def user(request: pytest.FixtureRequest, store: Store, tmp_path: Path) -> OutlookUser:
    parts: PureParts = request.param()
    return OutlookUser(store, parts, str(tmp_path))


def answers(store: Store, path: Path) -> OutlookUser:
    return OutlookUser(store, answering(), str(path))


def item_for(user: OutlookUser, email: str) -> Item:
    (item,) = [one for one in user.graph.box.drafts if email in one.to]
    return item


async def test_opening_drafting_and_drafting_again_leaves_one_draft_each_and_no_call_is_refused(
    user: OutlookUser,
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
    assert {call.status for call in user.graph.calls} <= {200, 201}
    assert all(call.immutable for call in user.graph.calls if call.method != "batch")
    assert user.graph.most_at_once <= 4


async def test_opening_a_thread_asks_graph_once(user: OutlookUser) -> None:
    for _ in range(3):
        user.graph.calls.clear()
        await threads.open_thread(user.desk(), user.thread_id, now=NOW)
        assert user.graph.count() == 1
    assert [call.method for call in user.graph.calls] == ["messages.list"]


async def test_a_new_mail_costs_one_call_and_an_answer_two(store: Store, tmp_path: Path) -> None:
    for number, (parts, calls) in enumerate(((stand_ins.parts, 1), (answering, 2))):
        user = OutlookUser(store, parts(), str(tmp_path / str(number)))
        await threads.open_thread(user.desk(), user.thread_id, now=NOW)
        desk = user.desk()
        user.graph.calls.clear()
        await drafts.write(desk, user.thread_id, OMARS, now=NOW)
        reads = 2  # the thread as it stands now, and the siblings' words
        assert user.graph.count() - reads <= calls, [call.method for call in user.graph.calls]


async def test_an_answer_lies_in_its_conversation_above_the_quoted_mail(store: Store, tmp_path: Path) -> None:
    user = answers(store, tmp_path)
    await drafts.write_all(user.desk(), user.thread_id, now=NOW)
    for item in user.graph.box.drafts:
        assert item.conversation_id == user.thread_id
        assert item.fields["subject"] == "Re: Your interview"
        ours, quote = item.html.index("afterword-draft"), item.html.index("divRplyFwdMsg")
        assert ours < quote
        assert "here are the facts" in item.html[quote:]
        assert item.fields["ccRecipients"] == []


@pytest.mark.parametrize("unread", [True, False])
async def test_the_answered_mail_stays_as_unread_as_it_was(store: Store, tmp_path: Path, unread: bool) -> None:
    user = answers(store, tmp_path / str(unread))
    user.invitation.fields["isRead"] = not unread
    await drafts.write_all(user.desk(), user.thread_id, now=NOW)
    assert user.invitation.fields["isRead"] is not unread


async def test_where_graph_makes_no_reply_the_draft_is_one_of_its_own_that_names_the_mail(
    store: Store, tmp_path: Path
) -> None:
    user = answers(store, tmp_path)
    user.graph.faults.lay("messages.createReply", *[BAD_REQUEST] * 4)
    await drafts.write_all(user.desk(), user.thread_id, now=NOW)
    assert user.drafts_to() == [LENA, OMAR]
    for item in user.graph.box.drafts:
        assert item.properties["string 0x1042"] == "<invite@northlight.example>"
        assert item.fields["subject"] == "Re: Your interview"


async def test_who_was_left_out_while_the_mailbox_was_asked_gets_no_draft(store: Store, tmp_path: Path) -> None:
    left_out = answers(store, tmp_path)
    await threads.open_thread(left_out.desk(), left_out.thread_id, now=NOW)

    class Meanwhile(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await follow_ups.dismiss(left_out.desk(), left_out.thread_id, OMARS)
            return await httpx.ASGITransport(left_out.graph).handle_async_request(request)

    left_out.wrap = lambda _: Meanwhile()
    pressing = left_out.desk()
    left_out.wrap = lambda transport: transport
    with pytest.raises(Conflict, match="left Omar Haddad out"):
        await drafts.write(pressing, left_out.thread_id, OMARS, now=NOW)
    assert left_out.graph.box.drafts == []


async def test_a_reply_is_not_tried_with_more_than_its_comment_where_that_was_refused(
    store: Store, tmp_path: Path
) -> None:
    user = answers(store, tmp_path)
    user.graph.faults.lay("messages.createReply", BAD_REQUEST)
    await drafts.write_all(user.desk(), user.thread_id, now=NOW)
    assert [call.method for call in user.graph.calls].count("messages.createReply") == 3  # the first draft's twice
    assert user.drafts_to() == [LENA, OMAR]


async def test_a_reply_that_was_begun_and_not_finished_is_finished_by_the_next_press(
    store: Store, tmp_path: Path
) -> None:
    for takes in (True, False):
        user = answers(store, tmp_path / str(takes))
        user.graph.reply_takes_properties = takes
        await threads.open_thread(user.desk(), user.thread_id, now=NOW, messages=False)
        user.graph.faults.lay("batch", *[Break.CUT_BEFORE] * 4)
        user.graph.faults.lay("messages.update", *[Break.CUT_BEFORE] * 4)
        for _ in range(4):
            await drafts.write_all(user.desk(), user.thread_id, now=NOW)
        assert user.drafts_to() == [LENA, OMAR], f"the mark goes along: {takes}"


async def test_a_draft_that_the_user_moves_is_found_where_it_went(user: OutlookUser) -> None:
    await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    user.graph.box.move(item_for(user, OMAR), "archive")
    again = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    assert again.tracked.state is DraftState.WRITTEN
    assert user.drafts_to() == [OMAR]


async def test_a_draft_that_the_user_threw_away_may_be_written_again(user: OutlookUser) -> None:
    """Outlook moves it to the deleted items, where it stays a draft."""
    await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    thrown = item_for(user, OMAR)
    user.graph.box.move(thrown, "deleteditems")
    again = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    assert again.tracked.generation == 2
    assert [item.folder for item in user.graph.box.drafts] == ["deleteditems", "drafts"]


async def test_a_draft_that_the_user_changed_stays_theirs(user: OutlookUser) -> None:
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    item = item_for(user, OMAR)
    html = item.html.replace("<body>", "<body><p>PS: my own words.</p>")
    user.graph.box.change(item, {"body": {"contentType": "html", "content": html}}, {})
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    draft = opened.follow_ups[0].draft
    assert draft is not None
    assert draft.state is DraftState.CHANGED
    with pytest.raises(Conflict):
        await drafts.withdraw(user.desk(), view.tracked.id)
    await notes.save(user.desk(), user.thread_id, "Omar Haddad", "something else")
    with pytest.raises(Conflict):
        await drafts.rewrite(user.desk(), view.tracked.id, now=NOW)
    assert "PS: my own words." in item_for(user, OMAR).html


async def test_a_draft_that_was_only_looked_at_is_still_ours(user: OutlookUser) -> None:
    """Exchange counts a change for a flag or a category; the words are what the user would send."""
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    user.graph.box.change(item_for(user, OMAR), {"categories": ["Blue"], "isRead": False}, {})
    await drafts.withdraw(user.desk(), view.tracked.id)
    assert user.drafts_to() == []


async def test_a_change_in_the_very_moment_wins_over_ours(user: OutlookUser) -> None:
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    await notes.save(user.desk(), user.thread_id, "Omar Haddad", "something else")
    user.graph.faults.lay("messages.update", CHANGED)
    with pytest.raises(Conflict):
        await drafts.rewrite(user.desk(), view.tracked.id, now=NOW)


async def test_a_rewritten_draft_is_one_draft_with_the_new_words_and_its_quote(store: Store, tmp_path: Path) -> None:
    user = answers(store, tmp_path)
    view = await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    await notes.save(user.desk(), user.thread_id, "Omar Haddad", "the move to streams")
    await drafts.rewrite(user.desk(), view.tracked.id, now=NOW)
    item = item_for(user, OMAR)
    assert item.html.count("the move to streams") == 1
    assert item.html.count("afterword-draft") == 2  # an id and a class, once
    assert item.html.index("the move to streams") < item.html.index("divRplyFwdMsg")


async def test_a_draft_sent_by_the_user_counts_as_sent(user: OutlookUser) -> None:
    await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    user.graph.box.send_draft(item_for(user, OMAR))
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    states = {item.follow_up.key: item.state for item in (*opened.follow_ups, *opened.past)}
    assert states[OMARS] is FollowUpState.SENT


async def test_an_untouched_draft_is_withdrawn(user: OutlookUser) -> None:
    await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    await follow_ups.dismiss(user.desk(), user.thread_id, OMARS)
    assert user.drafts_to() == []


async def test_with_leave_to_read_alone_the_thread_is_read_and_writing_asks_for_leave(
    store: Store, tmp_path: Path
) -> None:
    user = OutlookUser(store, answering(), str(tmp_path), scopes=READING)
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    assert len(opened.follow_ups) == 3
    with pytest.raises(NeedsConsent) as told:
        await drafts.write(user.desk(), user.thread_id, OMARS, now=NOW)
    assert told.value.scopes == ("https://graph.microsoft.com/Mail.ReadWrite",)
    assert {call.status for call in user.graph.calls} == {200}
    assert user.drafts_to() == []
