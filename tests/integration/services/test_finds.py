"""What the user found for somebody (etiquette H1): kept with the candidacy, planned when that person may have it, and
passed on in a draft of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from babel import Locale

from app.domain.errors import InvalidInput, NotFound
from app.domain.followups import Find, FollowUpKind, FollowUpState
from app.mailboxes.local import LocalMailbox
from app.main import pure_parts
from app.planning.next_step import next_step
from app.reading import parse_message
from app.services import drafts, finds, kept, threads
from app.services.desk import Desk
from app.settings import Settings
from app.sidebar.actions import perform
from app.sidebar.form import Form
from app.sidebar.model import Panel
from app.sidebar.opened import panel_of
from tests.support.desks import ALEX, open_desk, open_maildir, receive, send
from tests.support.mail import mail

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]
OMAR = "Omar Haddad <omar@northlight.example>"
HELD = datetime(2026, 3, 6, 14, tzinfo=UTC)
DAY = timedelta(days=1)
LATER = HELD + 3 * DAY
THREAD = "talk@example.org"
FOUND = "The city opens its timetable data in May: https://data.example/timetables"


def _at(moment: datetime) -> str:
    return moment.strftime("%a, %d %b %Y %H:%M:%S %z")


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """The thread of an interview with Omar that was held on 6 March."""
    open_maildir(tmp_path)
    mailbox = LocalMailbox(tmp_path / "Maildir", ALEX, parse_message)
    made = open_desk(tmp_path, mailbox=mailbox, parts=pure_parts(Settings(data_dir=tmp_path)))
    text = (
        "Hi Alex,\n\nYour video interview for the Data Engineer role at Northlight is confirmed for Friday "
        "6 March 2026, 2:00 pm to 3:00 pm GMT, with Omar Haddad (omar@northlight.example).\n\nWe will get back to you "
        "by Friday 13 March.\n\nBest,\nDana Whitfield\nRecruiter, Northlight"
    )
    sender, to, date = "Dana Whitfield <dana@northlight.example>", "alex@mail.example", _at(HELD - 4 * DAY)
    receive(tmp_path, mail(text, sender=sender, to=to, subject="Interview", message_id="talk", date=date))
    await threads.open_thread(made, THREAD, now=HELD + DAY)
    return made


def thank(folder: Path) -> None:
    text = "Dear Omar,\n\nThank you for your time and the talk on Friday.\n\nAlex"
    made = mail(
        text,
        sender="Alex Moreno <alex@mail.example>",
        to=OMAR,
        subject="Re: Interview",
        message_id="own",
        date=_at(HELD + DAY),
        In_Reply_To="<talk@example.org>",
        References="<talk@example.org>",
    )
    send(folder, made)


async def panel(desk: Desk, now: datetime) -> Panel:
    opened = await threads.open_thread(desk, THREAD, now=now)
    return await panel_of(desk, opened, next_step, now=now, locale=Locale("en", "GB"))


async def heartbeats(desk: Desk, now: datetime) -> list[tuple[str, FollowUpState]]:
    opened = await threads.open_thread(desk, THREAD, now=now)
    return [(one.follow_up.to_name, one.state) for one in opened.follow_ups if one.follow_up.kind == "heartbeat"]


async def test_h1_a_find_waits_until_that_person_was_thanked_and_then_is_passed_on(tmp_path: Path, desk: Desk) -> None:
    await finds.add(desk, THREAD, Find(FOUND, "Omar Haddad"))
    assert await heartbeats(desk, HELD + DAY) == []
    assert any("Kept for Omar Haddad" in offer.text for offer in (await panel(desk, HELD + DAY)).offers)
    thank(tmp_path)
    assert await heartbeats(desk, LATER) == [("Omar Haddad", FollowUpState.PLANNED)]
    offer = next(one for one in (await panel(desk, LATER)).offers if "what you found" in one.text)
    assert "timetable data" in offer.text
    write = next(action for action in offer.actions if action.verb == "write")
    done = await perform(desk, THREAD, "write", Form((("keys", dict(write.values)["key"]),)), now=LATER)
    assert len(done.drafts) == 1
    written = next(view for view in await drafts.listing(desk) if view.tracked.id == done.drafts[0])
    assert written.stored is not None
    assert "https://data.example/timetables" in written.stored.body
    assert "Omar Haddad" in written.stored.to
    assert "Data Engineer" not in f"{written.stored.subject} {written.stored.body}"
    assert all("what you found" not in one.text for one in (await panel(desk, LATER)).offers)


async def test_h1_the_panel_takes_a_find_and_forgets_it_again(tmp_path: Path, desk: Desk) -> None:
    thank(tmp_path)
    new = next(one for one in (await panel(desk, LATER)).offers if one.actions and one.actions[0].verb == "save_find")
    names = [value for field in new.actions[0].fields for value, _ in field.choices]
    assert names == ["Omar Haddad", "Dana Whitfield"]
    form = Form((("find", FOUND), ("find_for", "Omar Haddad")))
    assert (await perform(desk, THREAD, "save_find", form, now=LATER)).notice == "Kept for Omar Haddad."
    assert await heartbeats(desk, LATER) == [("Omar Haddad", FollowUpState.PLANNED)]
    gone = Form((("id", finds.id_of(Find(FOUND, "Omar Haddad"))),))
    await perform(desk, THREAD, "drop_find", gone, now=LATER)
    assert await heartbeats(desk, LATER) == []
    assert await finds.of_thread(desk, THREAD) == ()


async def test_the_same_find_twice_is_one_and_what_cannot_be_kept_is_said(desk: Desk) -> None:
    find = Find(FOUND, "Omar Haddad")
    await finds.add(desk, THREAD, find)
    assert await finds.add(desk, THREAD, Find(f"  {FOUND} ", " Omar  Haddad")) == (find,)
    for wrong in (Find("", "Omar Haddad"), Find("x" * 1001, "Omar Haddad"), Find(FOUND, " ")):
        with pytest.raises(InvalidInput):
            await finds.add(desk, THREAD, wrong)
    for number in range(finds.MOST - 1):
        await finds.add(desk, THREAD, Find(f"find {number}", "Omar Haddad"))
    with pytest.raises(InvalidInput, match="the most"):
        await finds.add(desk, THREAD, Find("one more", "Omar Haddad"))
    with pytest.raises(NotFound):
        await finds.add(desk, "another thread", find)


async def test_a_find_is_known_without_asking_the_mailbox_too(tmp_path: Path, desk: Desk) -> None:
    thank(tmp_path)
    await finds.add(desk, THREAD, Find(FOUND, "Omar Haddad"))
    await threads.open_thread(desk, THREAD, now=LATER)
    shown = await kept.kept_thread(desk, THREAD, now=LATER)
    assert FollowUpKind.HEARTBEAT in {one.follow_up.kind for one in shown.follow_ups}
