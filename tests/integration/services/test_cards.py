"""Cards by hand for one candidacy alone (etiquette T7): kept with it, whatever the settings say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from babel import Locale

from app.domain.errors import InvalidInput
from app.domain.followups import FollowUpKind
from app.mailboxes.local import LocalMailbox
from app.main import pure_parts
from app.planning.next_step import next_step
from app.reading import parse_message
from app.services import drafts, threads
from app.services.desk import Desk
from app.settings import Settings
from app.sidebar.actions import perform
from app.sidebar.form import Form
from app.sidebar.model import Panel
from app.sidebar.opened import panel_of
from tests.support.desks import ALEX, open_desk, open_maildir, receive
from tests.support.mail import mail

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]
HELD = datetime(2026, 3, 6, 14, tzinfo=UTC)
AFTER = HELD + timedelta(hours=3)
THREAD = "talk@example.org"


@pytest.fixture
async def desk(tmp_path: Path) -> Desk:
    """The thread of an interview with Omar that was held three hours ago."""
    open_maildir(tmp_path)
    mailbox = LocalMailbox(tmp_path / "Maildir", ALEX, parse_message)
    made = open_desk(tmp_path, mailbox=mailbox, parts=pure_parts(Settings(data_dir=tmp_path)))
    text = (
        "Hi Alex,\n\nYour video interview for the Data Engineer role at Northlight is confirmed for Friday "
        "6 March 2026, 2:00 pm to 3:00 pm GMT, with Omar Haddad (omar@northlight.example).\n\nBest,\nDana Whitfield\n"
        "Recruiter, Northlight"
    )
    sender, to = "Dana Whitfield <dana@northlight.example>", "alex@mail.example"
    date = (HELD - timedelta(days=4)).strftime("%a, %d %b %Y %H:%M:%S %z")
    receive(tmp_path, mail(text, sender=sender, to=to, subject="Interview", message_id="talk", date=date))
    return made


async def _panel(desk: Desk) -> tuple[Panel, bool]:
    opened = await threads.open_thread(desk, THREAD, now=AFTER)
    cards = any(item.kind is FollowUpKind.PAPER_NOTE for item in opened.plan.follow_ups)
    return await panel_of(desk, opened, next_step, now=AFTER, locale=Locale("en", "GB")), cards


async def test_t7_cards_are_switched_on_and_off_for_one_candidacy(desk: Desk) -> None:
    for wanted, said in (("1", "You will be reminded of a card by hand here."), ("", "No cards by hand for this one.")):
        panel, cards = await _panel(desk)
        assert cards is not bool(wanted)
        (switch,) = (action for action in panel.quiet if action.verb == "cards")
        assert dict(switch.values) == {"wanted": wanted}
        assert (await perform(desk, THREAD, "cards", Form([("wanted", wanted)]), now=AFTER)).notice == said
    _, cards = await _panel(desk)
    assert not cards


async def test_t7_the_text_of_a_card_can_be_had_and_is_put_into_no_mailbox(desk: Desk) -> None:
    await threads.open_thread(desk, THREAD, now=AFTER)
    await perform(desk, THREAD, "cards", Form([("wanted", "1")]), now=AFTER)
    opened = await threads.open_thread(desk, THREAD, now=AFTER)
    (card,) = (item for item in opened.follow_ups if item.follow_up.kind is FollowUpKind.PAPER_NOTE)
    text = await drafts.preview(desk, THREAD, card.follow_up.key, now=AFTER)
    assert text.body.startswith("Dear Omar,")
    with pytest.raises(InvalidInput):
        await drafts.write(desk, THREAD, card.follow_up.key, now=AFTER)
