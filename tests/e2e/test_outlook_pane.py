"""The real pane in headless Chromium, within a stand-in for Outlook, through the real backend."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.support.entra_tokens import access_token
from tests.support.fake_gmail.faults import ERROR_503
from tests.support.outlook_browser import WITHOUT_NAA, Outlook
from tests.support.outlook_world import with_leave

pytestmark = pytest.mark.browser
DARK = {"bodyBackgroundColor": "#292929", "bodyForegroundColor": "#ffffff"}
LIGHT = {"bodyBackgroundColor": "#ffffff", "bodyForegroundColor": "#242424"}
LEAVE = ("Mail.ReadWrite", "Mail.Read", "User.Read")
NOTE = "What did you talk about?"


def headline(outlook: Outlook, text: str) -> None:
    expect(outlook.page.locator("#panel-headline")).to_contain_text(text)


def no_fault(outlook: Outlook) -> None:
    results = Axe().run(outlook.page)
    assert results.violations_count == 0, results.generate_report()


def test_the_open_mails_next_step_stands_in_the_pane_without_a_click(outlook: Outlook) -> None:
    page = outlook.start()
    headline(outlook, "Thank three people by")
    expect(page.locator("#panel-headline")).to_be_in_viewport()
    assert outlook.page.evaluate("document.documentElement.scrollWidth") <= 320
    assert [one[0] for one in page.evaluate("bridgeTest.asked")] == ["GetInitContext", "GetToken"]
    no_fault(outlook)


def test_notes_become_drafts_that_open_in_outlook(outlook: Outlook) -> None:
    page = outlook.start()
    page.get_by_label(NOTE).nth(0).fill("moving the nightly loads to streaming")
    page.get_by_role("button", name="Write 3 drafts").click()
    expect(page.get_by_role("status")).to_have_text("3 drafts are in your Drafts folder.")
    drafts = outlook.world.drafts()
    assert len(drafts) == 3
    assert sum("streaming" in draft.html for draft in drafts) == 1
    expect(page.locator("#main")).to_be_focused()
    no_fault(outlook)
    page.get_by_role("button", name="Open:").first.click()
    expect(page.get_by_role("status")).to_contain_text("The draft opens.")
    (opened,) = outlook.said("displayMessageForm")
    assert opened[0] in {draft.ews_id for draft in drafts}
    link = page.get_by_role("status").get_by_role("link", name="Open it in a browser")
    assert str(link.get_attribute("href")).startswith("https://outlook.office365.com/")
    assert link.get_attribute("rel") == "noopener noreferrer"


def test_pressing_twice_leaves_one_draft_each(outlook: Outlook) -> None:
    page = outlook.start()
    page.get_by_role("button", name="Write 3 drafts").evaluate("b => { b.click(); b.click(); }")
    expect(page.get_by_role("status")).to_have_text("3 drafts are in your Drafts folder.")
    assert len(outlook.world.drafts()) == 3


def test_a_correction_stands(outlook: Outlook) -> None:
    page = outlook.start()
    row = page.locator("dl > div", has=page.locator("dt", has_text="Role"))
    row.locator(".why > summary").first.click()
    if row.locator(".change > summary").count():
        row.locator(".change > summary").click()
    row.get_by_role("textbox", name="Role").fill("Chief Potter")
    row.get_by_role("button", name="Save").click()
    expect(page.locator("dl")).to_contain_text("Chief Potter")
    expect(page.get_by_role("status")).to_contain_text("Your word stands")


def test_what_is_not_taken_stays_typed(outlook: Outlook) -> None:
    page = outlook.start()
    page.get_by_label(NOTE).nth(0).fill("streams")
    page.get_by_label(NOTE).nth(1).fill("word " * 1000)
    page.get_by_role("button", name="Write 3 drafts").click()
    expect(page.get_by_role("status")).to_contain_text("4000 are the most")
    assert page.get_by_label(NOTE).nth(0).input_value() == "streams"
    assert outlook.world.drafts() == []


# --- Pinned ----------------------------------------------------------------------------------------------------------


def test_a_pinned_pane_follows_the_open_mail_and_keeps_the_notes_of_the_last(outlook: Outlook) -> None:
    page = outlook.start()
    page.get_by_label(NOTE).nth(0).fill("late data")
    outlook.open(outlook.item("Careerpost"))
    headline(outlook, "Nothing to follow up here.")
    expect(page.locator("body")).to_be_focused()  # a change of mail takes nobody's focus
    outlook.open(outlook.thanks)
    headline(outlook, "Thank three people by")
    expect(page.get_by_label(NOTE).nth(0)).to_have_value("late data")


def test_with_no_mail_open_it_says_so_and_comes_back(outlook: Outlook) -> None:
    page = outlook.start(None)
    headline(outlook, "Open a mail about an interview")
    no_fault(outlook)
    outlook.open(outlook.thanks)
    headline(outlook, "Thank three people by")
    outlook.open(None)
    headline(outlook, "Open a mail about an interview")
    page.locator("#main").get_by_role("button", name="Overview").click()
    headline(outlook, "One thing is due today")


def test_an_answer_that_comes_late_for_another_mail_is_dropped(outlook: Outlook) -> None:
    late = outlook.item("Careerpost")
    outlook.hold(late.rest_id)
    page = outlook.start()
    headline(outlook, "Thank three people by")
    outlook.open(late)
    expect(page.locator("#main")).to_have_attribute("aria-busy", "true")
    assert page.locator("#panel-headline").count() == 0, "the last mail's facts are gone at once"
    outlook.open(outlook.thanks)
    headline(outlook, "Thank three people by")
    outlook.release(late.rest_id)
    page.wait_for_timeout(300)
    headline(outlook, "Thank three people by")


def test_a_press_that_ends_beside_another_mail_is_told_as_the_last_ones(outlook: Outlook) -> None:
    page = outlook.start()
    outlook.hold('"keys"')
    page.get_by_role("button", name="Write 3 drafts").click()
    outlook.open(outlook.item("Careerpost"))
    headline(outlook, "Nothing to follow up here.")
    outlook.release('"keys"')
    expect(page.get_by_role("status")).to_have_text("About the mail before: 3 drafts are in your Drafts folder.")
    headline(outlook, "Nothing to follow up here.")


def test_the_overview_opens_a_thread_and_settings_half_filled_in_are_left_alone(outlook: Outlook) -> None:
    page = outlook.start()
    headline(outlook, "Thank three people by")
    views = page.get_by_role("navigation")
    views.get_by_role("button", name="Overview").click()
    page.locator("#main").get_by_role("button", name="Tallow").click()
    headline(outlook, "Thank three people by")
    views.get_by_role("button", name="Settings").click()
    page.get_by_label("Country for holidays").fill("Ireland")
    no_fault(outlook)
    outlook.open(outlook.item("Careerpost"))
    expect(page.get_by_label("Country for holidays")).to_have_value("Ireland")
    page.get_by_label("Also remind me to write a card by hand").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_have_text("Your settings are saved.")
    outlook.open(outlook.thanks)
    headline(outlook, "Thank three people by")


# --- Leave and sign-in -----------------------------------------------------------------------------------------------


def test_missing_leave_is_asked_for_at_microsoft_and_the_panel_follows(outlook: Outlook) -> None:
    with_leave(outlook.world)
    page = outlook.start()
    headline(outlook, "Afterword needs your permission")
    no_fault(outlook)
    with_leave(outlook.world, *LEAVE)
    page.get_by_role("button", name="Allow", exact=True).click()
    headline(outlook, "Thank three people by")
    asked = page.evaluate("bridgeTest.asked")
    assert [one[1] for one in asked if one[0] == "GetTokenPopup"] == [
        "https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read"
    ]


def test_without_leave_the_open_mail_is_read_and_the_choice_is_remembered(outlook: Outlook) -> None:
    with_leave(outlook.world)
    page = outlook.start(outlook.world.thread("Senior Data Engineer")[0])
    page.get_by_role("button", name="Go on without").click()
    expect(page.locator("dl")).to_contain_text("Senior Data Engineer")
    assert outlook.said("roaming") == [["access", "shown"]]
    expect(page.get_by_role("button", name="Let Afterword write drafts")).to_be_visible()
    no_fault(outlook)


def test_with_leave_to_read_alone_a_mail_opens_filled_in(outlook: Outlook) -> None:
    with_leave(outlook.world, "Mail.Read", "User.Read")
    page = outlook.start()
    page.get_by_role("button", name="Allow reading only").click()
    headline(outlook, "Thank three people by")
    no_fault(outlook)
    page.get_by_label(NOTE).nth(0).fill("late data")
    page.get_by_role("button", name="Open as a mail").first.click()
    expect(page.get_by_role("status")).to_contain_text("Afterword does not see whether you send it")
    forms = [*outlook.said("displayNewMessageForm"), *(one[1:] for one in outlook.said("displayReplyForm"))]
    assert len(forms) == 1
    assert "late data" in forms[0][0]["htmlBody"]
    page.get_by_role("button", name="I sent it").first.click()
    headline(outlook, "Thank two people by")


def test_an_organisations_demand_is_met_with_one_press(outlook: Outlook) -> None:
    with_leave(outlook.world, claims='{"access_token":{"acrs":{"essential":true,"value":"c1"}}}')
    page = outlook.start()
    headline(outlook, "Microsoft asks you to confirm")
    no_fault(outlook)
    with_leave(outlook.world, *LEAVE)
    page.get_by_role("button", name="Continue at Microsoft").click()
    headline(outlook, "Thank three people by")
    assert "acrs" in next(one[2] for one in page.evaluate("bridgeTest.asked") if one[0] == "GetTokenPopup")


def test_outlook_asks_for_a_click_before_the_first_sign_in(outlook: Outlook) -> None:
    outlook.with_bridge(refuse=["GetToken"])
    page = outlook.start()
    headline(outlook, "Sign in to see the next step")
    no_fault(outlook)
    assert not any(one[0] == "GetTokenPopup" for one in page.evaluate("bridgeTest.asked")), "no window without a click"
    page.locator("#main").get_by_role("button", name="Sign in").click()
    headline(outlook, "Thank three people by")


def test_without_a_network_the_way_within_the_pane_is_tried_again_and_no_window_asked_for(outlook: Outlook) -> None:
    outlook.with_bridge(refuse=["GetToken"], silentStatus="NO_NETWORK")
    page = outlook.start()
    expect(page.locator("#main")).to_contain_text("Afterword does not answer.")
    page.evaluate("bridge.refuse = []")
    page.get_by_role("button", name="Try again").click()
    headline(outlook, "Thank three people by")
    assert not outlook.said("displayDialogAsync")


def test_a_bearer_that_is_taken_no_longer_is_renewed_without_a_word(outlook: Outlook) -> None:
    page = outlook.start()
    headline(outlook, "Thank three people by")
    page.evaluate("token => { bridge.token = token; }", access_token(exp=1))
    page.get_by_role("navigation").get_by_role("button", name="Overview").click()
    headline(outlook, "One thing is due today")  # the library still holds a good one


def test_where_outlook_cannot_sign_in_itself_a_window_does(outlook: Outlook) -> None:
    outlook.bridge = None
    outlook.told["sets"] = WITHOUT_NAA
    page = outlook.start()
    headline(outlook, "Sign in to see the next step")
    page.locator("#main").get_by_role("button", name="Sign in").click()
    headline(outlook, "Thank three people by")
    ((url, options),) = outlook.said("displayDialogAsync")
    assert url.startswith("https://afterword.example/outlook/auth/start?ch=")
    assert options == {"height": 60, "width": 30}
    assert page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0
    assert not page.evaluate("'msal' in globalThis"), "Microsoft's library is not loaded in vain"


@pytest.mark.parametrize("code", [12007, 12009, 12011])
def test_a_window_that_cannot_open_is_told(outlook: Outlook, code: int) -> None:
    outlook.bridge = None
    outlook.told |= {"sets": WITHOUT_NAA, "dialogError": code}
    page = outlook.start()
    page.locator("#main").get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("status")).to_contain_text("The sign-in window could not be opened.")
    headline(outlook, "Sign in to see the next step")


def test_a_no_at_microsoft_is_told_in_the_window(outlook: Outlook) -> None:
    outlook.bridge = None
    outlook.told["sets"] = WITHOUT_NAA
    outlook.says_no = True
    page = outlook.start()
    with outlook.context.expect_page() as opened:
        page.locator("#main").get_by_role("button", name="Sign in").click()
    expect(opened.value.get_by_role("heading")).to_have_text("You are not signed in")
    headline(outlook, "Sign in to see the next step")


@pytest.mark.parametrize(
    ("parent", "shown"),
    [
        ("https://outlook.cloud.microsoft", True),
        ("https://outlook.office.com", True),
        ("https://outlook.live.com", True),
        ("https://evil.example", False),
    ],
)
def test_only_outlook_on_the_web_may_show_it_in_a_frame(outlook: Outlook, parent: str, shown: bool) -> None:
    frame = '<!doctype html><title>Mail</title><iframe src="https://afterword.example/outlook/pane"></iframe>'
    outlook.context.route(f"{parent}/mail", lambda route: route.fulfill(body=frame, content_type="text/html"))
    outlook.prepare()
    outlook.page.goto(f"{parent}/mail")
    inner = outlook.page.frame_locator("iframe").locator("#panel-headline")
    if shown:
        expect(inner).to_contain_text("Thank three people by")
    else:
        while not any("frame-ancestors" in one for one in outlook.problems):
            outlook.page.wait_for_timeout(50)
        assert inner.count() == 0
        outlook.problems.clear()


# --- Where things fail, and how it looks -----------------------------------------------------------------------------


def test_outside_outlook_it_says_where_it_belongs(outlook: Outlook) -> None:
    outlook.told["host"] = None
    page = outlook.start()
    headline(outlook, "Afterword works within Outlook")
    expect(page.get_by_role("navigation")).to_be_hidden()
    no_fault(outlook)


def test_a_mailbox_that_does_not_answer_is_told_with_a_way_to_try_again(outlook: Outlook) -> None:
    outlook.world.graph.faults.at_random(1, 1.0, ERROR_503)
    page = outlook.start()
    again = page.get_by_role("button", name="Try again")
    expect(again).to_be_visible()
    no_fault(outlook)
    outlook.world.graph.faults.at_random(1, 0.0)
    again.click()
    headline(outlook, "Thank three people by")


@pytest.mark.parametrize(("scheme", "theme"), [("dark", None), ("light", DARK), ("dark", LIGHT), ("light", None)])
def test_it_is_as_light_or_dark_as_outlook(outlook: Outlook, scheme: str, theme: dict[str, str] | None) -> None:
    outlook.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    outlook.told["theme"] = theme
    page = outlook.start()
    headline(outlook, "Thank three people by")
    dark = theme == DARK or (theme is None and scheme == "dark")
    shown = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert shown == ("rgb(41, 41, 41)" if dark else "rgb(255, 255, 255)")
    for summary in page.locator(".why > summary").all():
        summary.click()
    no_fault(outlook)


def test_it_changes_with_outlooks_theme(outlook: Outlook) -> None:
    outlook.told["theme"] = LIGHT
    page = outlook.start()
    headline(outlook, "Thank three people by")
    page.evaluate("theme => outlookTest.theme(theme)", DARK)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(41, 41, 41)"


def test_forced_colours_leave_every_edge_and_state_in_sight(outlook: Outlook) -> None:
    outlook.page.emulate_media(forced_colors="active")
    page = outlook.start()
    headline(outlook, "Thank three people by")
    no_fault(outlook)
    styles = page.evaluate("""() => [...document.querySelectorAll('#main button.primary, #main textarea')]
        .map((one) => getComputedStyle(one).borderTopStyle)""")
    assert set(styles) == {"solid"}


def test_everything_can_be_reached_from_the_keyboard_with_its_focus_in_sight(outlook: Outlook) -> None:
    page = outlook.start()
    headline(outlook, "Thank three people by")
    reached: list[str] = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.textContent.trim()"))
        focus = page.evaluate("""() => { const s = getComputedStyle(document.activeElement);
            return [s.outlineStyle, s.outlineWidth]; }""")
        assert focus[0] != "none", reached[-1]
        if reached[-1] == "Write 3 drafts":
            break
    assert reached[:3] == ["This mail", "Overview", "Settings"]
    assert reached[-1] == "Write 3 drafts"
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("3 drafts are in your Drafts folder.")


def test_nothing_is_cut_off_at_320_pixels_nor_at_twice_the_size_in_any_mail_with_all_folds_open(
    outlook: Outlook,
) -> None:
    page = outlook.start()
    newest = {item.conversation_id: item for item in outlook.world.box.items.values()}
    for item in newest.values():
        outlook.open(item)
        expect(page.locator("#main")).not_to_have_attribute("aria-busy", "true")
        page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
        for width in (160, 320):
            page.set_viewport_size({"width": width, "height": 570})
            wide = page.evaluate("""() => [document.documentElement, ...document.querySelectorAll('#main *')]
                .filter((b) => b.clientWidth && b.scrollWidth > b.clientWidth && b.tagName !== 'INPUT')
                .map((b) => `${b.tagName}.${b.className} ${b.scrollWidth} > ${b.clientWidth}`)""")
            assert wide == []
        small = page.evaluate("""() => [...document.querySelectorAll('button, summary, textarea, select')]
            .map((b) => [b.textContent, b.getBoundingClientRect()])
            .filter(([, r]) => r.width && (r.height < 24 || r.width < 24))
            .map(([t, r]) => `${t} ${r.width}x${r.height}`)""")
        assert small == [], "WCAG 2.5.8: at least 24 by 24"


def test_autopilot_is_switched_on_in_microsoft_s_window_and_off_again(outlook: Outlook) -> None:
    page = outlook.with_bridge().start()
    page.get_by_role("navigation").get_by_role("button", name="Settings").click()
    page.get_by_role("button", name="Switch on").click()
    expect(page.get_by_role("button", name="Switch off and forget")).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("It never sends.")
    page.get_by_role("button", name="Switch off and forget").click()
    expect(page.get_by_role("status")).to_contain_text("Autopilot is off.")
    expect(page.get_by_role("button", name="Switch on")).to_be_visible()
    assert outlook.problems == []
