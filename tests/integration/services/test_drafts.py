"""Drafts: what the buttons do, on a real Maildir and a real SQLite store."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any, cast

import anyio
import pytest
from sqlalchemy import update

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Draft, Profile
from app.domain.errors import Conflict, InvalidInput, NotFound, Refused, Unavailable
from app.domain.followups import Deed, Find, FollowUp, FollowUpKind, FollowUpState, Plan
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.domain.reading import Kind, Reading
from app.domain.tracking import DraftState
from app.mailboxes.local import LocalMailbox
from app.mailboxes.protocol import MARK_HEADER, Mailbox, StoredDraft
from app.services import account, candidacies, corrections, drafts, follow_ups, notes, threads
from app.services.desk import Desk
from app.store import drafts as draft_rows
from app.store.tables import DraftRow
from tests.support import stand_ins
from tests.support.desks import draft_files, open_desk, open_maildir, receive, send
from tests.support.interview_thread import NOW, THREAD, invite, later, thanks

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]
OMAR = "thank_you:omar-haddad:2026-03-06"
LENA = "thank_you:lena-fuchs:2026-03-06"
SAM = "thank_you:sam-whitlock:2026-03-06"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = open_desk(tmp_path)
    receive(tmp_path, invite())
    return desk


async def test_a_pressed_button_leaves_one_draft_with_the_users_note(tmp_path: Path, desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)
    await notes.save(desk, THREAD, "Omar Haddad", "the move to streams")
    view = await drafts.write(desk, THREAD, OMAR, now=NOW, news="They won a prize.")
    (path,) = draft_files(tmp_path)
    mail = message_from_bytes(path.read_bytes())
    assert mail["To"] == "Omar Haddad <omar@northlight.example>"
    text = mail.get_payload(decode=True)
    assert isinstance(text, bytes)
    assert b"the move to streams" in text
    assert b"They won a prize." in text
    assert view.tracked.state is DraftState.WRITTEN
    assert view.stored is not None
    assert mail["Message-ID"] == f"<{view.tracked.message_id}>"
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.follow_ups[0].state is FollowUpState.DRAFTED
    assert opened.follow_ups[0].draft == view.tracked


async def test_pressing_again_gives_the_same_draft(tmp_path: Path, desk: Desk) -> None:
    first = await drafts.write(desk, THREAD, OMAR, now=NOW)
    again = await drafts.write(open_desk(tmp_path), THREAD, OMAR, now=NOW)
    assert again.tracked.mark == first.tracked.mark
    assert again.stored == first.stored
    assert len(draft_files(tmp_path)) == 1


async def test_two_tabs_at_once_leave_one_draft(tmp_path: Path, desk: Desk) -> None:
    other = open_desk(tmp_path)
    views = []

    async def press(at: Desk) -> None:
        views.append(await drafts.write(at, THREAD, OMAR, now=NOW))

    async with anyio.create_task_group() as group:
        for at in (desk, other) * 4:
            group.start_soon(press, at)
    assert len(draft_files(tmp_path)) == 1
    assert len({view.tracked.mark for view in views}) == 1
    assert {view.tracked.state for view in views} == {DraftState.WRITTEN}


async def test_all_at_once_writes_one_for_each_with_an_address_and_names_the_rest(tmp_path: Path, desk: Desk) -> None:
    written = await drafts.write_all(desk, THREAD, now=NOW)
    assert [view.follow_up.to_name for view in written.drafts] == ["Omar Haddad", "Lena Fuchs"]
    assert [(left.follow_up.to_name, left.text) for left in written.left_out] == [
        ("Sam Whitlock", "No address is known for Sam Whitlock.")
    ]
    assert len(draft_files(tmp_path)) == 2
    assert len((await drafts.write_all(desk, THREAD, now=NOW)).drafts) == 2
    assert len(draft_files(tmp_path)) == 2


async def test_a_draft_for_somebody_without_address_is_left_unaddressed(tmp_path: Path, desk: Desk) -> None:
    await drafts.write(desk, THREAD, SAM, now=NOW)
    (path,) = draft_files(tmp_path)
    assert message_from_bytes(path.read_bytes())["To"] is None


async def test_an_inferred_address_is_used_only_after_the_users_yes(tmp_path: Path) -> None:
    def inferring(messages: Sequence[Message], mailbox: Owner, now: datetime, *, told: Kind | None = None) -> Reading:
        reading = stand_ins.read(messages, mailbox, now, told=told)
        return replace(
            reading,
            interviewers=tuple(
                replace(one, email="sam@northlight.example", email_inferred=True) if one.email is None else one
                for one in reading.interviewers
            ),
        )

    desk = open_desk(tmp_path, parts=replace(stand_ins.parts(), read=inferring))
    receive(tmp_path, invite())
    written = await drafts.write_all(desk, THREAD, now=NOW)
    assert [left.follow_up.to_name for left in written.left_out] == ["Sam Whitlock"]
    yes = Correction(CorrectionKind.PERSON_EMAIL, "sam@northlight.example", "Sam Whitlock")
    await corrections.add(desk, THREAD, yes)
    written = await drafts.write_all(desk, THREAD, now=NOW)
    assert [view.stored.to for view in written.drafts if view.stored][-1] == "Sam Whitlock <sam@northlight.example>"


async def test_the_composer_sees_the_siblings_as_they_stand(tmp_path: Path) -> None:
    seen: list[list[str]] = []

    def composing(*args: Any, siblings: Sequence[Draft], **options: Any) -> Draft:
        seen.append([sibling.body for sibling in siblings])
        return stand_ins.compose(*args, siblings=siblings, **options)

    desk = open_desk(tmp_path, parts=replace(stand_ins.parts(), compose=composing))
    receive(tmp_path, invite())
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    (path,) = draft_files(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"our talk", b"the tea"))
    await drafts.write(desk, THREAD, LENA, now=NOW)
    assert seen[0] == []
    assert len(seen[1]) == 1
    assert "thank you for the tea" in seen[1][0]


async def test_a_draft_that_the_user_changed_is_theirs(tmp_path: Path, desk: Desk) -> None:
    view = await drafts.write(desk, THREAD, OMAR, now=NOW)
    (path,) = draft_files(tmp_path)
    changed = path.read_bytes().replace(b"our talk", b"your patience")
    path.write_bytes(changed)
    again = await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert again.tracked.state is DraftState.CHANGED
    for forbidden in (drafts.rewrite(desk, view.tracked.id, now=NOW), drafts.withdraw(desk, view.tracked.id)):
        with pytest.raises(Conflict):
            await forbidden
    await follow_ups.dismiss(desk, THREAD, OMAR)
    receive(tmp_path, later(60, "Stage: rejected\n"))
    await threads.open_thread(desk, THREAD, now=NOW)
    assert [path.read_bytes() for path in draft_files(tmp_path)] == [changed]


async def test_an_untouched_draft_is_written_anew_when_a_note_came_later(tmp_path: Path, desk: Desk) -> None:
    view = await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert view.tracked.warnings == ("no note",)
    await notes.save(desk, THREAD, "Omar Haddad", "the move to streams")
    newer = await drafts.rewrite(desk, view.tracked.id, now=NOW)
    assert newer.tracked.warnings == ()
    assert newer.stored is not None
    assert "the move to streams" in newer.stored.body
    assert len(draft_files(tmp_path)) == 1
    assert (await drafts.rewrite(desk, view.tracked.id, now=NOW)).stored == newer.stored


async def test_an_untouched_draft_that_became_pointless_is_withdrawn_at_the_next_opening(
    tmp_path: Path, desk: Desk
) -> None:
    await drafts.write_all(desk, THREAD, now=NOW)
    kept = next(path for path in draft_files(tmp_path) if b"Lena" in path.read_bytes())
    kept.write_bytes(kept.read_bytes() + b"\nPS: mine\n")
    receive(tmp_path, later(60, "Stage: rejected\n"))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    states = {item.follow_up.to_name: item.draft.state for item in opened.past if item.draft}
    assert states == {"Omar Haddad": DraftState.WITHDRAWN, "Lena Fuchs": DraftState.CHANGED}
    assert draft_files(tmp_path) == [kept]
    withdrawn = next(item.draft for item in opened.past if item.draft and item.draft.state is DraftState.WITHDRAWN)
    assert withdrawn.why


async def test_dismissing_withdraws_an_untouched_draft_and_taking_back_in_allows_a_new_one(
    tmp_path: Path, desk: Desk
) -> None:
    first = await drafts.write(desk, THREAD, OMAR, now=NOW)
    ended = await follow_ups.dismiss(desk, THREAD, OMAR)
    assert ended.draft is not None
    assert (ended.state, ended.draft.state) == (FollowUpState.DISMISSED, DraftState.WITHDRAWN)
    assert draft_files(tmp_path) == []
    with pytest.raises(Conflict, match="left Omar Haddad out"):
        await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert draft_files(tmp_path) == []
    await follow_ups.restore(desk, THREAD, OMAR)
    second = await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert second.tracked.mark != first.tracked.mark
    assert second.tracked.generation == 2
    assert len(draft_files(tmp_path)) == 1


async def test_nothing_is_written_for_a_candidacy_that_the_user_closed(tmp_path: Path, desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=NOW)
    await candidacies.close(desk, THREAD, now=NOW)
    with pytest.raises(Conflict, match="You closed this one"):
        await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert draft_files(tmp_path) == []


def save_anew(path: Path, *, to: bytes = b"omar") -> Path:
    """As a mail program that keeps neither our header nor our Message-ID, with a word changed."""
    raw = path.read_bytes()
    lines = [
        line for line in raw.splitlines(keepends=True) if not line.startswith((MARK_HEADER.encode(), b"Message-ID"))
    ]
    saved = path.with_name("1900000000.resaved.host:2,D")
    saved.write_bytes(b"Message-ID: <of-the-program@mail.example>\n" + b"".join(lines).replace(b"omar@", to + b"@"))
    path.unlink()
    return saved


async def test_a_draft_that_a_mail_program_saved_without_our_mark_is_the_users_and_no_second_is_written(
    tmp_path: Path, desk: Desk
) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    saved = save_anew(draft_files(tmp_path)[0])
    for _ in range(2):
        item = (await threads.open_thread(desk, THREAD, now=NOW)).follow_ups[0]
        assert item.draft is not None
        assert (item.state, item.draft.state) == (FollowUpState.DRAFTED, DraftState.CHANGED)
        assert item.draft.why == "Your mail program seems to have saved it anew."
        with pytest.raises(Conflict):
            await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert draft_files(tmp_path) == [saved]
    saved.unlink()
    item = (await threads.open_thread(desk, THREAD, now=NOW)).follow_ups[0]
    assert item.state is FollowUpState.PLANNED


async def test_a_draft_to_somebody_else_is_none_of_ours_saved_anew(tmp_path: Path, desk: Desk) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    save_anew(draft_files(tmp_path)[0], to=b"another")
    item = (await threads.open_thread(desk, THREAD, now=NOW)).follow_ups[0]
    assert item.state is FollowUpState.PLANNED


async def test_a_draft_that_the_user_deleted_can_be_asked_for_again(tmp_path: Path, desk: Desk) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    draft_files(tmp_path)[0].unlink()
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    assert opened.follow_ups[0].draft is not None
    assert (opened.follow_ups[0].state, opened.follow_ups[0].draft.state) == (FollowUpState.PLANNED, DraftState.GONE)
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert len(draft_files(tmp_path)) == 1


async def test_a_draft_that_the_user_sent_is_done(tmp_path: Path, desk: Desk) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    (path,) = draft_files(tmp_path)
    send(tmp_path, path.read_bytes())
    path.unlink()
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    (sent,) = opened.past
    assert sent.draft is not None
    assert (sent.state, sent.draft.state) == (FollowUpState.SENT, DraftState.SENT)
    assert OMAR not in {item.follow_up.key for item in opened.follow_ups}
    with pytest.raises(Conflict):
        await drafts.write(desk, THREAD, OMAR, now=NOW)
    assert draft_files(tmp_path) == []


async def test_the_user_may_withdraw_a_draft(tmp_path: Path, desk: Desk) -> None:
    view = await drafts.write(desk, THREAD, OMAR, now=NOW)
    gone = await drafts.withdraw(desk, view.tracked.id)
    assert (gone.stored, gone.tracked.state) == (None, DraftState.WITHDRAWN)
    assert draft_files(tmp_path) == []
    assert (await threads.open_thread(desk, THREAD, now=NOW)).follow_ups[0].state is FollowUpState.PLANNED


async def test_drafts_are_listed_and_opened_with_their_text(tmp_path: Path, desk: Desk) -> None:
    await drafts.write_all(desk, THREAD, now=NOW)
    views = await drafts.listing(desk)
    assert [view.follow_up.to_name for view in views] == ["Omar Haddad", "Lena Fuchs"]
    opened = await drafts.open_draft(desk, views[1].tracked.id)
    assert opened.stored is not None
    assert "Dear Lena Fuchs" in opened.stored.body
    with pytest.raises(NotFound):
        await drafts.open_draft(desk, "nothing")


async def test_another_mailbox_reaches_none_of_it(tmp_path: Path, desk: Desk) -> None:
    view = await drafts.write(desk, THREAD, OMAR, now=NOW)
    elsewhere = tmp_path / "other"
    elsewhere.mkdir()
    other = open_desk(elsewhere)
    stranger = replace(other, rows=type(desk.rows)(desk.rows._engine, other.rows.mailbox_id))
    for forbidden in (
        drafts.open_draft(stranger, view.tracked.id),
        drafts.withdraw(stranger, view.tracked.id),
        follow_ups.dismiss(stranger, THREAD, OMAR),
    ):
        with pytest.raises(NotFound):
            await forbidden
    assert await follow_ups.pending(stranger) == ()


async def test_what_is_no_mail_and_what_is_not_planned_gets_no_draft(tmp_path: Path) -> None:
    def letting_go(
        reading: Reading,
        mailbox: Owner,
        now: datetime,
        *,
        known: Iterable[FollowUp] = (),
        profile: Profile | None = None,
        deeds: Iterable[Deed] = (),
        finds: Iterable[Find] = (),
        cards: bool | None = None,
    ) -> Plan:
        first = stand_ins.plan(reading, mailbox, now).follow_ups[0]
        return Plan((replace(first, kind=FollowUpKind.MOVE_ON),))

    desk = open_desk(tmp_path, parts=replace(stand_ins.parts(), plan=letting_go))
    receive(tmp_path, invite())
    with pytest.raises(InvalidInput):
        await drafts.write(desk, THREAD, OMAR, now=NOW)
    with pytest.raises(NotFound):
        await drafts.write(desk, THREAD, "status_check:9", now=NOW)
    assert draft_files(tmp_path) == []


async def test_what_is_not_due_yet_waits_for_its_own_button(tmp_path: Path, desk: Desk) -> None:
    for name in ("Omar Haddad", "Lena Fuchs", "Sam Whitlock"):
        receive(tmp_path, thanks(name, f"{name.split()[0]}@northlight.example"))
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    (question,) = opened.follow_ups
    assert question.follow_up.kind is FollowUpKind.STATUS_CHECK
    assert (await drafts.write_all(desk, THREAD, now=NOW)).drafts == ()
    assert (await drafts.write(desk, THREAD, question.follow_up.key, now=NOW)).stored is not None


class Faulty(LocalMailbox):
    """A mailbox that fails as told."""

    refuses = False
    is_away = False

    async def create_draft(self, draft: Draft, *, mark: str, thread_id: str | None = None) -> StoredDraft:
        if self.refuses:
            raise Refused("No drafts here.")
        if self.is_away:
            raise Unavailable("Nobody answers.")
        return await super().create_draft(draft, mark=mark, thread_id=thread_id)


async def test_a_refused_draft_is_not_written_later_and_one_without_an_answer_is(tmp_path: Path) -> None:
    local = open_maildir(tmp_path)
    faulty = Faulty(local.root, local.owner, stand_ins.parse)
    receive(tmp_path, invite())
    desk = open_desk(tmp_path, mailbox=faulty)
    faulty.refuses = True
    with pytest.raises(Refused):
        await drafts.write(desk, THREAD, OMAR, now=NOW)
    faulty.refuses, faulty.is_away = False, True
    with pytest.raises(Unavailable):
        await drafts.write(desk, THREAD, LENA, now=NOW, news="A prize.")
    faulty.is_away = False
    (finished,) = await drafts.finish_interrupted(desk, now=NOW)
    assert finished.follow_up.to_name == "Lena Fuchs"
    assert finished.stored is not None
    assert "A prize." in finished.stored.body
    assert len(draft_files(tmp_path)) == 1
    assert await drafts.finish_interrupted(desk, now=NOW) == ()


async def test_a_draft_that_may_have_come_to_be_keeps_its_mark_when_a_later_press_cannot_even_compose(
    tmp_path: Path,
) -> None:
    """The mailbox may hold what an earlier press had begun: under a new mark it would never be found again."""
    local = open_maildir(tmp_path)
    faulty = Faulty(local.root, local.owner, stand_ins.parse)
    receive(tmp_path, invite())
    fails = [False]

    def composing(*args: Any, **options: Any) -> Draft:
        if fails[0]:
            raise Unavailable("The drafts beside it could not be looked at.")
        return stand_ins.compose(*args, **options)

    desk = open_desk(tmp_path, mailbox=faulty, parts=replace(stand_ins.parts(), compose=composing))
    faulty.is_away = True
    with pytest.raises(Unavailable, match="Nobody answers"):
        await drafts.write(desk, THREAD, OMAR, now=NOW)
    (begun,) = await desk.rows.read(draft_rows.every)
    fails[0] = True
    with pytest.raises(Unavailable, match="beside it"):
        await drafts.write(desk, THREAD, OMAR, now=NOW)
    faulty.is_away = fails[0] = False
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    (written,) = await desk.rows.read(draft_rows.every)
    assert (written.mark, written.generation) == (begun.mark, 1)
    assert len(draft_files(tmp_path)) == 1


async def test_a_slow_press_that_lost_its_claim_gives_way(tmp_path: Path) -> None:
    """The mailbox was slower than a claim lasts, so that a second press went on and wrote the draft as well."""
    local = open_maildir(tmp_path)
    receive(tmp_path, invite())

    class Slow(LocalMailbox):
        async def create_draft(self, draft: Draft, *, mark: str, thread_id: str | None = None) -> StoredDraft:
            with slow.rows._engine.begin() as connection:
                connection.execute(update(DraftRow).values(claimed_until=datetime.now(UTC) - timedelta(hours=1)))
            await drafts.write(open_desk(tmp_path), THREAD, OMAR, now=NOW)
            await anyio.sleep(1.1)  # so that the two drafts differ in their Date
            return await super().create_draft(draft, mark=mark, thread_id=thread_id)

    slow = open_desk(tmp_path, mailbox=Slow(local.root, local.owner, stand_ins.parse))
    await drafts.write(slow, THREAD, OMAR, now=NOW)
    assert len(draft_files(tmp_path)) == 1
    (view,) = await drafts.listing(open_desk(tmp_path))
    assert view.tracked.state is DraftState.WRITTEN
    assert (await drafts.write(open_desk(tmp_path), THREAD, OMAR, now=NOW)).tracked.state is DraftState.WRITTEN


async def test_what_is_only_offered_is_not_written_with_what_is_due(tmp_path: Path) -> None:
    def generous(*arguments: Any, **known: Any) -> Plan:
        planned = stand_ins.plan(*arguments, **known).follow_ups
        kind = FollowUpKind.REFERENCE_HEADS_UP
        word = FollowUp("reference_heads_up:marian", kind, "Marian", "marian@x.example", None, None, "")
        return Plan((*planned, word))

    desk = open_desk(tmp_path, parts=replace(stand_ins.parts(), plan=generous))
    receive(tmp_path, invite())
    written = await drafts.write_all(desk, THREAD, now=NOW)
    assert written.drafts
    assert {view.follow_up.kind for view in written.drafts} == {FollowUpKind.THANK_YOU}


async def test_after_everything_was_deleted_a_press_finds_the_draft_that_lies_there(tmp_path: Path, desk: Desk) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)
    (path,) = draft_files(tmp_path)
    await account.delete(desk)
    anew = open_desk(tmp_path)
    view = await drafts.write(anew, THREAD, OMAR, now=NOW)
    assert draft_files(tmp_path) == [path]
    assert view.tracked.state is DraftState.CHANGED  # whose words they are is not known: it is left alone
    await drafts.write(anew, THREAD, LENA, now=NOW)
    assert len(draft_files(tmp_path)) == 2


async def test_several_drafts_are_written_after_one_look_at_the_thread(desk: Desk) -> None:
    looks: list[str] = []

    class Counting:
        def __getattr__(self, name: str) -> Any:
            looks.append(name)
            return getattr(desk.mailbox, name)

    counted = replace(desk, mailbox=cast(Mailbox, Counting()))
    written = await drafts.write_these(counted, THREAD, [OMAR, LENA, "thank_you:nobody:2026-01-01"], now=NOW)
    assert [view.follow_up.key for view in written.drafts] == [OMAR, LENA]
    assert written.missing == ("thank_you:nobody:2026-01-01",)
    assert looks.count("thread") == 1
