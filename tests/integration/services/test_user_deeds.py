"""What the user did counts: mails written by hand outside of the thread, what was put off, cards posted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from babel import Locale

from app.domain.drafts import Profile
from app.domain.errors import Conflict, NotFound
from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.reading import Action
from app.mailboxes.local import LocalMailbox
from app.main import pure_parts
from app.planning.next_step import next_step
from app.reading import parse_message
from app.services import drafts, follow_ups, kept, notes, profiles, sent_mail, threads
from app.services.desk import Desk
from app.services.threads import OpenThread
from app.settings import Settings
from app.sidebar.actions import perform
from app.sidebar.form import Form
from app.sidebar.model import Panel
from app.sidebar.opened import panel_of
from tests.support.desks import ALEX, draft_files, open_desk, open_maildir, receive, send
from tests.support.mail import mail

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]
DANA, OMAR = "Dana Whitfield <dana@northlight.example>", "Omar Haddad <omar@northlight.example>"
ME = "Alex Moreno <alex@mail.example>"
HELD = datetime(2026, 3, 6, 14, tzinfo=UTC)
DAY = timedelta(days=1)
THREAD = "talk@example.org"


def invitation(address: str = " (omar@northlight.example)") -> bytes:
    text = (
        "Hi Alex,\n\nYour video interview for the Data Engineer role at Northlight is confirmed for Friday "
        f"6 March 2026, 2:00 pm to 3:00 pm GMT, with Omar Haddad{address}.\n\nWe will get back to you "
        "by Friday 13 March.\n\nBest,\nDana Whitfield\nRecruiter, Northlight"
    )
    return mail(
        text, sender=DANA, to=ME, subject="Interview at Northlight", message_id="talk", date=_at(HELD - 4 * DAY)
    )


def own(text: str, to: str, at: datetime, number: int = 1) -> bytes:
    return mail(text, sender=ME, to=to, subject="Thank you", message_id=f"own-{number}", date=_at(at))


def _at(moment: datetime) -> str:
    return moment.strftime("%a, %d %b %Y %H:%M:%S %z")


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    open_maildir(tmp_path)
    mailbox = LocalMailbox(tmp_path / "Maildir", ALEX, parse_message)
    made = open_desk(tmp_path, mailbox=mailbox, parts=pure_parts(Settings(data_dir=tmp_path)))
    receive(tmp_path, invitation())
    return made


async def opened(desk: Desk, now: datetime) -> OpenThread:
    return await sent_mail.heed(desk, await threads.open_thread(desk, THREAD, now=now), now=now)


async def panel(desk: Desk, found: OpenThread, now: datetime) -> Panel:
    return await panel_of(desk, found, next_step, now=now, locale=Locale("en", "GB"))


async def test_thanks_written_by_hand_as_a_mail_of_their_own_end_that_follow_up(tmp_path: Path, desk: Desk) -> None:
    now = HELD + DAY
    assert (await panel(desk, await opened(desk, now), now)).state == "thank_you"
    send(tmp_path, own("Dear Omar,\n\nThank you for your time and the talk on Friday.\n\nAlex", OMAR, HELD + DAY / 4))
    found = await opened(desk, now)
    assert [(item.follow_up.kind, item.state) for item in found.past] == [(FollowUpKind.THANK_YOU, FollowUpState.SENT)]
    shown = await panel(desk, found, now)
    assert shown.state == "waiting"
    assert shown.people[0].status == "thanked"
    with pytest.raises(Conflict):
        await drafts.write(desk, found.thread.id, found.past[0].follow_up.key, now=now)


async def test_a_draft_that_the_user_addressed_and_sent_counts_as_thanks(tmp_path: Path) -> None:
    now = HELD + DAY
    open_maildir(tmp_path)
    mailbox = LocalMailbox(tmp_path / "Maildir", ALEX, parse_message)
    desk = open_desk(tmp_path, mailbox=mailbox, parts=pure_parts(Settings(data_dir=tmp_path)))
    receive(tmp_path, invitation(address=""))
    found = await opened(desk, now)
    (item,) = [one for one in found.follow_ups if one.follow_up.kind is FollowUpKind.THANK_YOU]
    assert item.follow_up.email_inferred  # so the draft goes to nobody yet
    await drafts.write(desk, THREAD, item.follow_up.key, now=now)
    (file,) = draft_files(tmp_path)
    sent = file.read_bytes().replace(b"Subject:", b"To: Omar <o.haddad@northlight.example>\nSubject:", 1)
    send(tmp_path, sent)
    file.unlink()
    found = await opened(desk, now)
    shown = await panel(desk, found, now)
    assert (shown.state, shown.people[0].status, shown.drafts[0].status) == ("waiting", "thanked", "sent")
    with pytest.raises(Conflict):
        await drafts.write(desk, THREAD, item.follow_up.key, now=now)


async def test_an_address_given_after_the_draft_was_written_is_put_into_it(tmp_path: Path) -> None:
    now = HELD + DAY
    open_maildir(tmp_path)
    mailbox = LocalMailbox(tmp_path / "Maildir", ALEX, parse_message)
    desk = open_desk(tmp_path, mailbox=mailbox, parts=pure_parts(Settings(data_dir=tmp_path)))
    receive(tmp_path, invitation(address=""))
    found = await opened(desk, now)
    (item,) = [one for one in found.follow_ups if one.follow_up.kind is FollowUpKind.THANK_YOU]
    await drafts.write(desk, THREAD, item.follow_up.key, now=now)
    told = Form([("kind", "person_email"), ("subject", "Omar Haddad"), ("value", "o.haddad@northlight.example")])
    done = await perform(desk, THREAD, "correct", told, now=now)
    assert (
        done.notice
        == "Changed. Your word stands, whatever new mail says. The draft to Omar Haddad now has the address."
    )
    (file,) = draft_files(tmp_path)
    assert b"o.haddad@northlight.example" in file.read_bytes()
    file.write_bytes(file.read_bytes() + b"PS: mine now\n")
    told = Form([("kind", "person_email"), ("subject", "Omar Haddad"), ("value", "omar2@northlight.example")])
    await perform(desk, THREAD, "correct", told, now=now)
    (file,) = draft_files(tmp_path)
    assert b"omar2@" not in file.read_bytes()  # the user changed it: it is theirs


async def test_another_mail_to_that_person_ends_nothing(tmp_path: Path, desk: Desk) -> None:
    now = HELD + DAY
    send(tmp_path, own("Hi Omar,\n\nHere is the code sample in a zip file.\n\nAlex", OMAR, HELD + DAY / 4))
    assert (await panel(desk, await opened(desk, now), now)).state == "thank_you"


async def test_a_question_that_is_put_off_waits_a_week_in_plan_and_card_alike(desk: Desk) -> None:
    now = datetime(2026, 3, 17, 9, tzinfo=UTC)
    found = await opened(desk, now)
    shown = await panel(desk, found, now)
    assert shown.state == "ask"
    key = next(item.follow_up.key for item in found.follow_ups if item.follow_up.kind is FollowUpKind.STATUS_CHECK)
    done = await perform(desk, found.thread.id, "put_off", Form([("key", key)]), now=now)
    assert done.notice == "Put off by another week."
    for again in (await kept.kept_thread(desk, found.thread.id, now=now), await opened(desk, now)):
        (question,) = [one for one in again.plan.follow_ups if one.kind is FollowUpKind.STATUS_CHECK]
        assert question.not_before == date(2026, 3, 24)
        shown = await panel(desk, again, now)
        assert (shown.state, shown.reason) == ("waiting", "You put it off to Tue 24 Mar.")
        assert [action.verb for action in shown.actions] == ["wake"]
    await perform(desk, found.thread.id, "wake", Form([("key", key)]), now=now)
    assert (await panel(desk, await opened(desk, now), now)).state == "ask"


async def test_a_question_asked_by_hand_counts_so_that_the_next_is_the_second_a_week_later(desk: Desk) -> None:
    """S5, S8."""
    now = datetime(2026, 3, 17, 9, tzinfo=UTC)
    found = await opened(desk, now)
    key = next(item.follow_up.key for item in found.follow_ups if item.follow_up.kind is FollowUpKind.STATUS_CHECK)
    before = datetime.now(UTC)
    await follow_ups.complete(desk, found.thread.id, key)
    found = await opened(desk, now)
    (question,) = [one for one in found.plan.follow_ups if one.kind is FollowUpKind.STATUS_CHECK]
    assert question.key != key
    assert question.not_before is not None
    assert question.not_before >= (before + 7 * DAY).date()


async def test_a_posted_card_is_not_offered_again(desk: Desk) -> None:
    """T7."""
    await profiles.save(desk, Profile("Alex Moreno", paper_note=True))
    now = HELD + DAY / 2
    found = await opened(desk, now)
    (card,) = [item for item in found.follow_ups if item.follow_up.kind is FollowUpKind.PAPER_NOTE]
    await follow_ups.complete(desk, found.thread.id, card.follow_up.key)
    found = await opened(desk, now)
    assert FollowUpKind.PAPER_NOTE not in {one.kind for one in found.plan.follow_ups}
    assert next_step(found.reading, ALEX, now).action is Action.THANK_YOU


async def test_the_text_of_a_card_is_shown_once_it_is_asked_for_and_nothing_is_written(desk: Desk) -> None:
    """T7: thanks by hand, with what was left out; a card that is settled has none."""
    await profiles.save(desk, Profile("Alex Moreno", paper_note=True))
    now = HELD + DAY / 2
    found = await opened(desk, now)
    (card,) = [item.follow_up for item in found.follow_ups if item.follow_up.kind is FollowUpKind.PAPER_NOTE]
    (offer,) = [one for one in (await panel(desk, found, now)).offers if one.actions]
    assert dict(offer.actions[0].values) == {"key": card.key}
    done = await perform(desk, found.thread.id, "show_text", Form([("key", card.key)]), now=now)
    assert done.notice == f"The text for {card.to_name} is below, for you to copy."
    shown = done.texts[card.key]
    assert shown.words.startswith(f"Dear {card.to_name.split()[0]},")
    assert shown.words.endswith("Alex Moreno")
    assert not done.drafts
    assert await desk.mailbox.drafts() == []
    await follow_ups.complete(desk, found.thread.id, card.key)
    with pytest.raises(NotFound):
        await perform(desk, found.thread.id, "show_text", Form([("key", card.key)]), now=now)


async def test_a_note_for_yourself_is_shown_again_and_no_draft_holds_it(desk: Desk) -> None:
    before = HELD - DAY
    found = await opened(desk, before)
    assert [action.verb for action in (await panel(desk, found, before)).actions] == ["save_own_note"]
    form = Form([("own_note", "ask about the zanzibarite stores")])
    await perform(desk, found.thread.id, "save_own_note", form, now=before)
    (keep,) = (await panel(desk, await opened(desk, before), before)).actions
    assert keep.fields[0].value == "ask about the zanzibarite stores"
    after = await opened(desk, HELD + DAY)
    assert after.notes == ()
    view = await drafts.write(desk, THREAD, after.follow_ups[0].follow_up.key, now=HELD + DAY)
    assert view.stored is not None
    assert "zanzibarite" not in view.stored.body
    await perform(desk, found.thread.id, "save_own_note", Form([]), now=before)
    assert await notes.own(desk, THREAD) == ""


async def test_thanks_for_somebody_without_an_address_go_by_way_of_the_coordinator(tmp_path: Path) -> None:
    """T8."""
    open_maildir(tmp_path)
    mailbox = LocalMailbox(tmp_path / "Maildir", ALEX, parse_message)
    desk = open_desk(tmp_path, mailbox=mailbox, parts=pure_parts(Settings(data_dir=tmp_path)))
    receive(tmp_path, invitation(address=""))
    now = HELD + DAY
    shown = await panel(desk, await opened(desk, now), now)
    (ask,) = [one for one in shown.people[0].actions if one.verb == "pass_on"]
    assert ask.label == "Ask Dana Whitfield to pass it on"
    key = dict(ask.values)["key"]
    form = Form([("key", key), (f"note:{key}", "we talked about the move to Kafka")])
    done = await perform(desk, THREAD, "pass_on", form, now=now)
    assert "pass your thanks on to Omar Haddad" in done.notice
    (stored,) = await desk.mailbox.drafts()
    assert stored.to.endswith("dana@northlight.example>")
    assert stored.body.startswith(("Hi Dana", "Dear Dana"))
    assert "I have no address for Omar Haddad" in stored.body
    assert "Kafka" in stored.body
    again = await drafts.pass_on(desk, THREAD, key, now=now)
    assert again.stored is not None
    assert len(await desk.mailbox.drafts()) == 1
    send(tmp_path, next((tmp_path / "Maildir" / ".Drafts" / "cur").iterdir()).read_bytes())
    next((tmp_path / "Maildir" / ".Drafts" / "cur").iterdir()).unlink()
    found = await threads.open_thread(desk, THREAD, now=now)
    assert [item.state for item in found.past] == [FollowUpState.SENT]
