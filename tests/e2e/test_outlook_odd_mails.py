"""Mails that the pane cannot treat as usual: drafts, those of shared mailboxes, those that are just being written."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.support.fake_gmail.faults import Instead
from tests.support.fake_graph import Item
from tests.support.outlook_browser import Outlook

pytestmark = pytest.mark.browser
BEING_WRITTEN = """() => {
  const failed = { status: "failed", error: { code: 1 } };
  const later = { getAsync: (kind, callback) => setTimeout(() => (callback ?? kind)(failed), 5) };
  Object.defineProperty(Office.context.mailbox, "item", { get: () => ({ itemId: undefined, conversationId: "x",
    subject: later, from: later, to: later, cc: later, body: later }) });
  outlookTest.open(null);
}"""


def headline(outlook: Outlook, text: str) -> None:
    expect(outlook.page.locator("#panel-headline")).to_contain_text(text)


def no_fault(outlook: Outlook) -> None:
    results = Axe().run(outlook.page)
    assert results.violations_count == 0, results.generate_report()


def shown_by_outlook(outlook: Outlook, item: Item) -> None:
    """Outlook learns of a mail that came into being since."""
    told: dict[str, Any] = {
        "conversation": item.conversation_id.replace("-", "/").replace("_", "+"),
        "subject": item.fields["subject"],
        "from": {"name": "Alex Moreno", "email": outlook.world.box.email},
        "to": [],
        "date": "2026-03-06T17:00:00Z",
        "messageId": item.fields["internetMessageId"],
        "html": item.html,
    }
    outlook.page.evaluate("([id, mail]) => { outlook.mails[id] = mail; }", [item.ews_id, told])


def test_a_draft_beside_a_pinned_pane_is_called_a_draft_and_nothing_is_said_to_be_gone(outlook: Outlook) -> None:
    page = outlook.start()
    page.get_by_role("button", name="Write this one").first.click()
    expect(page.get_by_role("status")).to_contain_text("in your Drafts folder")
    (draft,) = outlook.world.drafts()
    shown_by_outlook(outlook, draft)
    outlook.open(draft)
    headline(outlook, "This is a draft")
    no_fault(outlook)
    page.locator("#main").get_by_role("button", name="Overview").click()
    headline(outlook, "One thing is due today")
    outlook.open(outlook.thanks)
    headline(outlook, "Thank two people by")


def test_a_mail_of_a_shared_mailbox_can_be_read_by_itself(outlook: Outlook) -> None:
    outlook.told["mails"]["AAMkShared/1+AA="] = {
        "conversation": "AAQkShared",
        "subject": "Interview on Monday",
        "from": {"name": "Dana Whitfield", "email": "dana@northlight.example"},
        "to": [{"name": "Team", "email": "team@mail.example"}],
        "date": "2026-03-06T15:00:00Z",
        "messageId": "<shared@northlight.example>",
        "html": "<p>Dear Alex, we invite you to an interview for the role of Data Engineer at Northlight on Monday, "
        "9 March 2026 at 2:00 pm.</p>",
    }
    outlook.prepare(None)
    page = outlook.start(None)
    page.evaluate("outlookTest.open('AAMkShared/1+AA=')")
    headline(outlook, "This mail is not in your own mailbox")
    no_fault(outlook)
    page.get_by_role("button", name="Read this mail alone").click()
    expect(page.locator("dl")).to_contain_text("Data Engineer")
    assert outlook.said("roaming") == [], "it is a choice for this mail alone"
    outlook.open(outlook.thanks)
    headline(outlook, "Thank three people by")
    expect(page.get_by_role("button", name="Write 3 drafts")).to_be_visible()


def test_beside_a_mail_that_is_being_written_overview_and_settings_still_work(outlook: Outlook) -> None:
    outlook.told["kept"] = {"access": "shown"}
    page = outlook.start()
    expect(page.locator("dl")).to_be_visible()
    page.evaluate(BEING_WRITTEN)
    headline(outlook, "Open a mail about an interview")
    expect(page.get_by_role("status")).to_have_text("")
    views = page.get_by_role("navigation")
    views.get_by_role("button", name="Overview").click()
    expect(page.locator("[data-state=overview]")).to_be_visible()
    views.get_by_role("button", name="Settings").click()
    headline(outlook, "Settings")
    page.get_by_role("button", name="Save").first.click()
    expect(page.get_by_role("status")).to_have_text("Your settings are saved.")


def test_whoever_goes_through_the_list_of_mails_asks_for_the_last_one_alone(outlook: Outlook) -> None:
    page = outlook.start(None)
    headline(outlook, "Open a mail about an interview")
    newest = {item.conversation_id: item for item in outlook.world.box.items.values()}
    ids = [item.ews_id for item in newest.values() if item is not outlook.thanks]
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url) if one.url.endswith("/outlook/open") else None)
    page.evaluate("ids => ids.forEach((id) => outlookTest.open(id))", [*ids, outlook.thanks.ews_id])
    headline(outlook, "Thank three people by")
    assert len(asked) == 1


def test_a_pause_that_microsoft_asks_for_is_told_with_its_end(outlook: Outlook) -> None:
    throttled = Instead(429, b'{"error": {"code": "ApplicationThrottled"}}', headers={"retry-after": "90"})
    outlook.world.graph.faults.at_random(1, 1.0, throttled)
    page = outlook.start()
    headline(outlook, "Outlook asks for a pause.")
    expect(page.locator("#main")).to_contain_text("Try again at ")
    expect(page.locator("#main").get_by_role("button", name="Try again")).to_be_visible()
