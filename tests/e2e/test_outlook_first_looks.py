"""What the pane shows while the thread is on its way, in headless Chromium: from the open mail, from the last time, and
how the thread takes its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from app.commands.host import read_once
from tests.support.fake_gmail.faults import ERROR_503
from tests.support.outlook_browser import Outlook, on_loopback
from tests.support.outlook_world import OutlookWorld
from tests.support.server import free_port

pytestmark = pytest.mark.browser
NOTE = "What did you talk about?"
READING = "Reading the whole thread …"


@pytest.fixture(scope="module", autouse=True)
def read_before() -> None:
    """As a server that has started: what reading loads at its first time takes longer here than Graph is waited for."""
    read_once()


@pytest.fixture
def outlook(browser: Browser, tmp_path: Path) -> Iterator[Outlook]:
    """An Outlook whose pane comes straight from the server, and a Microsoft Graph that answers nothing yet."""
    address = f"http://127.0.0.1:{free_port()}"
    world = OutlookWorld(tmp_path, address=address, extra_settings={"outlook_csp": "enforce"})
    world.fill()
    context = browser.new_context(locale="en-GB", timezone_id="Europe/London", viewport={"width": 320, "height": 570})
    with on_loopback(world.app, int(address.rpartition(":")[2])) as backend:
        outlook = Outlook(context, world, backend).with_bridge()
        world.graph.held = True
        yield outlook
        world.graph.held = False
        assert outlook.refused == []
        assert [one for one in outlook.problems if "status of" not in one] == []
        context.unroute_all(behavior="ignoreErrors")
        context.close()
    world.store.engine.dispose()


def headline(page: Page, text: str) -> None:
    expect(page.locator("#panel-headline")).to_contain_text(text)


def opened_before(outlook: Outlook) -> Page:
    """The pane with a thread that was shown, and Graph silent again."""
    outlook.world.graph.held = False
    page = outlook.start()
    headline(page, "Thank three people by")
    outlook.world.graph.held = True
    return page


def again(outlook: Outlook) -> None:
    """The person looks at something else, and comes back."""
    outlook.page.get_by_role("navigation").get_by_role("button", name="Settings").click()
    headline(outlook.page, "Settings")
    outlook.page.get_by_role("navigation").get_by_role("button", name="This mail").click()


def test_the_open_mails_own_facts_stand_there_before_microsoft_answers(outlook: Outlook) -> None:
    page = outlook.start(outlook.world.thread("Senior Data Engineer")[0])
    headline(page, READING)
    expect(page.locator("#main")).to_contain_text("So far, from this mail alone:")
    expect(page.locator("dl")).to_contain_text("Senior Data Engineer")
    assert page.locator("#main button").count() == 0, "one mail is not enough to act on"
    expect(page.locator("#main")).not_to_have_attribute("aria-busy", "true")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    outlook.world.graph.held = False
    headline(page, "Thank three people by")
    expect(page.locator("#heard")).to_contain_text("The whole thread is read. Thank three people by")
    expect(page.locator("#main")).not_to_contain_text("So far")


def test_whoever_reads_the_words_behind_a_fact_is_left_where_they_are(outlook: Outlook) -> None:
    page = outlook.start(outlook.world.thread("Senior Data Engineer")[0])
    headline(page, READING)
    why = page.locator("dl summary[aria-label$=Company]")
    why.focus()
    page.keyboard.press("Enter")
    before = why.evaluate("one => one.getBoundingClientRect().top")
    outlook.world.graph.held = False
    headline(page, "Thank three people by")
    expect(why).to_be_focused()
    assert why.evaluate("one => one.parentElement.open")
    assert abs(why.evaluate("one => one.getBoundingClientRect().top") - before) < 2


def test_a_mail_about_no_interview_says_so_of_itself_alone(outlook: Outlook) -> None:
    page = outlook.start(outlook.item("Careerpost"))
    headline(page, READING)
    expect(page.locator("#main")).to_contain_text("This mail alone tells of no interview.")
    outlook.world.graph.held = False
    headline(page, "Nothing to follow up here.")


def test_a_thread_that_was_shown_before_stands_at_once_and_nothing_moves_if_nothing_is_new(outlook: Outlook) -> None:
    page = opened_before(outlook)
    again(outlook)
    headline(page, "Thank three people by")
    note = page.get_by_label(NOTE).nth(0)
    note.press_sequentially("late data")
    page.evaluate("window.note = document.activeElement")
    outlook.world.graph.held = False
    page.get_by_role("button", name="Write 3 drafts").click()  # waits for the look that is still going on
    expect(page.get_by_role("status")).to_have_text("3 drafts are in your Drafts folder.")
    assert len(outlook.world.drafts()) == 3
    assert sum("late data" in draft.html for draft in outlook.world.drafts()) == 1


def test_what_is_being_typed_stays_when_a_newer_mail_changes_the_panel(outlook: Outlook) -> None:
    page = opened_before(outlook)
    last = outlook.thanks.fields
    outlook.world.box.receive(
        (
            f"From: {last['from']['emailAddress']['address']}\r\nTo: {outlook.world.box.email}\r\n"
            f"Subject: {last['subject']}\r\nMessage-ID: <later@tallowreed.example>\r\n"
            f"In-Reply-To: {last['internetMessageId']}\r\nReferences: {last['internetMessageId']}\r\n"
            "Date: Fri, 06 Mar 2026 16:50:00 +0000\r\nContent-Type: text/plain\r\n\r\n"
            "Hi Alex,\r\n\r\nthank you again for today. You will hear from us by Thursday, 12 March.\r\n"
        ).encode()
    )
    again(outlook)
    headline(page, "Thank three people by")
    note = page.get_by_label(NOTE).nth(1)
    note.press_sequentially("pipelines")
    note.evaluate("one => one.setSelectionRange(4, 4)")
    before = note.evaluate("one => one.getBoundingClientRect().top")
    outlook.world.graph.held = False
    expect(page.locator("dl")).to_contain_text("Thu 12 Mar")
    expect(note).to_be_focused()
    expect(note).to_have_value("pipelines")
    assert note.evaluate("one => one.selectionStart") == 4
    assert abs(note.evaluate("one => one.getBoundingClientRect().top") - before) < 2


def test_how_it_stood_stays_in_sight_when_microsoft_does_not_answer(outlook: Outlook) -> None:
    page = opened_before(outlook)
    outlook.world.graph.held = False
    outlook.world.graph.faults.at_random(1, 1.0, ERROR_503)
    again(outlook)
    expect(page.get_by_role("status")).to_contain_text("This is how it stood when it was last read.")
    headline(page, "Thank three people by")
    outlook.world.graph.faults.at_random(1, 0.0)


def test_a_first_look_that_ends_beside_another_mail_is_dropped(outlook: Outlook) -> None:
    page = outlook.start(outlook.world.thread("Senior Data Engineer")[0])
    headline(page, READING)
    outlook.open(None)
    headline(page, "Open a mail about an interview")
    outlook.world.graph.held = False
    outlook.open(outlook.item("Careerpost"))
    headline(page, "Nothing to follow up here.")
