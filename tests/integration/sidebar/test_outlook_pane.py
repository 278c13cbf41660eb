"""The pane's endpoints, from what its script posts to the draft in the mailbox; and who may call them."""

from __future__ import annotations

import base64
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from app.demo.mailbox import EMAIL, NAME
from app.sidebar.outlook import visits
from app.sidebar.outlook.routes import DO, EXPORT, OPEN
from tests.support.eml import eml
from tests.support.entra_tokens import GRAPH, OID, OTHER_CLIENT, OTHER_TENANT, access_token
from tests.support.fake_gmail.faults import ERROR_503, Instead
from tests.support.fake_graph import Item
from tests.support.outlook_world import BASE_URL, OutlookWorld, with_leave

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[OutlookWorld]:
    world = OutlookWorld(tmp_path)
    yield world
    await world.close()


@pytest.fixture
def thanks(world: OutlookWorld) -> Item:
    """The open mail of the thread whose interview was today."""
    world.fill()
    return world.item("Senior Data Engineer")


def forms(html: str, verb: str) -> list[list[tuple[str, str]]]:
    """The fixed fields of each form of that verb."""
    found = re.findall(rf'<form method="post" action="{DO}/{verb}"(.*?)</form>', html, re.DOTALL)
    fields = [re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', one) for one in found]
    return [[(unescape(name), unescape(value)) for name, value in one] for one in fields]


def write_keys(html: str) -> list[str]:
    """The keys of each button that writes."""
    return [unescape(one) for one in re.findall(rf'formaction="{DO}/(?:write|form)"[^>]*value="([^"]*)"', html)]


def notes(html: str) -> list[str]:
    return re.findall(r'<textarea id="note-\d+" name="([^"]*)"', html)


async def press(
    world: OutlookWorld, item: Item, shown: dict[str, Any], verb: str, *fields: tuple[str, str], **changes: Any
) -> dict[str, Any]:
    """The user presses a button of the panel that is shown."""
    about = {"thread": shown.get("thread", ""), "version": shown.get("version", ""), "view": shown["view"]}
    given = [("thread", about["thread"]), *fields] if about["thread"] else list(fields)
    return await world.ask(f"{DO}/{verb}", world.asked(item, **about, **changes, fields=given))


async def test_an_opened_mail_gives_its_panel_with_one_look_into_the_mailbox(world: OutlookWorld, thanks: Item) -> None:
    await world.ask(OPEN, world.asked(thanks))
    world.calls()
    shown = await world.ask(OPEN, world.asked(thanks))
    assert "Thank three people by" in shown["html"]
    assert shown["thread"] == thanks.conversation_id
    assert (shown["view"], len(shown["version"])) == ("mail", 16)
    assert world.calls() == ["messages.list"]


async def test_from_the_open_mail_to_a_draft_for_each_person(world: OutlookWorld, thanks: Item) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    every = max(write_keys(shown["html"]), key=len)
    noted = (notes(shown["html"])[0], "we talked about backfills in Dagster")
    answer = await press(world, thanks, shown, "write", ("keys", every), noted)
    assert answer["notice"] == "3 drafts are in your Drafts folder."
    assert len(world.drafts()) == 3
    assert sum("Dagster" in draft.html for draft in world.drafts()) == 1
    assert len(forms(answer["html"], "open_draft")) == 3
    again = await press(world, thanks, answer, "write", ("keys", every))
    assert len(world.drafts()) == 3
    assert again["notice"].startswith("3 drafts")


async def test_a_draft_fetches_nothing_again_that_was_read_and_asks_once_for_a_reply(
    world: OutlookWorld, thanks: Item
) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    world.calls()
    await press(world, thanks, shown, "write", ("keys", write_keys(shown["html"])[0].split()[0]))
    # The invitation and its attachment are known; the thread is looked at, and Graph makes no reply to an invitation.
    made = [call.method for call in world.graph.calls if not call.inner]
    assert made == ["messages.list", "batch", "messages.createReply", "messages.create"]


async def test_a_draft_counts_a_mail_that_came_since_with_all_that_belongs_to_it(
    world: OutlookWorld, thanks: Item
) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    world.box.receive(
        eml(
            date=world.now - timedelta(minutes=1),
            sender="Dana Whitfield <dana.whitfield@northlight.example>",
            subject=f"Re: {thanks.fields['subject']}",
            body="Dear candidate,\n\nwe regret to tell you that we chose somebody else for the role.\n\nDana",
            message_id="no@northlight.example",
            in_reply_to=thanks.fields["internetMessageId"].strip("<>"),
        )
    )
    answer = await press(world, thanks, shown, "write", ("keys", write_keys(shown["html"])[0].split()[0]))
    assert world.drafts() == []
    assert "no longer part of the plan" in answer["notice"] or "no" in answer["notice"]


async def test_a_draft_is_opened_by_its_place_in_the_mailbox(world: OutlookWorld, thanks: Item) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    written = await press(world, thanks, shown, "write", ("keys", write_keys(shown["html"])[0].split()[0]))
    (fields,) = forms(written["html"], "open_draft")
    answer = await press(world, thanks, written, "open_draft", *fields)
    (draft,) = world.drafts()
    assert answer["draft"]["ews"] == draft.ews_id
    assert answer["draft"]["web"].startswith("https://outlook.office365.com/")
    assert "html" not in answer
    world.box.remove(draft)
    gone = await press(world, thanks, written, "open_draft", *fields)
    assert "no longer in your Drafts folder" in gone["notice"]
    assert "draft" not in gone


async def test_a_correction_is_shown_and_stays(world: OutlookWorld, thanks: Item) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    (role,) = [one for one in forms(shown["html"], "correct") if ("kind", "role") in one]
    answer = await press(world, thanks, shown, "correct", *role, ("value", "Chief Potter"))
    assert "Chief Potter" in answer["html"]
    assert "Your word stands" in answer["notice"]
    assert "Chief Potter" in (await world.ask(OPEN, world.asked(thanks)))["html"]


async def test_notes_are_kept_without_a_look_into_the_mailbox(world: OutlookWorld, thanks: Item) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    world.calls()
    answer = await press(world, thanks, shown, "save_notes", (notes(shown["html"])[1], "warehouse schemas"))
    assert answer == {"notice": "Your notes are kept."}
    assert world.calls() == []
    assert "warehouse schemas" in (await world.ask(OPEN, world.asked(thanks)))["html"]


async def test_what_cannot_be_taken_leaves_the_panel_as_it_is(world: OutlookWorld, thanks: Item) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    body = world.asked(
        thanks, thread=shown["thread"], fields=[("thread", shown["thread"]), (notes(shown["html"])[0], "x" * 5000)]
    )
    response = await world.post(f"{DO}/save_notes", body)
    assert response.status_code == 400
    assert "4000 are the most" in response.json()["notice"]
    assert "html" not in response.json()


async def test_the_overview_asks_nothing_of_the_mailbox_and_opens_a_thread(world: OutlookWorld, thanks: Item) -> None:
    await world.ask(OPEN, world.asked(thanks))
    world.calls()
    home = await world.ask(OPEN, world.asked(thanks, view="home"))
    assert "Due today (1)" in home["html"]
    assert world.calls() == []
    (row,) = forms(home["html"], "open_thread")
    elsewhere = world.item("Careerpost")
    opened = await press(world, elsewhere, home, "open_thread", *row)
    assert "Thank three people" in opened["html"]
    assert opened["view"] == "thread"


async def test_settings_are_saved_and_everything_is_deleted_in_two_steps(world: OutlookWorld, thanks: Item) -> None:
    await world.ask(OPEN, world.asked(thanks))
    shown = await world.ask(OPEN, world.asked(thanks, view="settings"))
    assert f'value="{NAME}"' in shown["html"]
    told = (("name", "Alex M."), ("tone", "plain"), ("paper_note", "on"), ("points", "- cut the nightly load"))
    saved = await press(world, thanks, shown, "save_settings", *told)
    assert saved["notice"] == "Your settings are saved."
    assert 'value="Alex M."' in saved["html"]
    assert "checked" in saved["html"]
    sure = await press(world, thanks, saved, "delete")
    assert "It cannot be undone." in sure["html"]
    gone = await press(world, thanks, saved, "delete_confirmed")
    assert gone["forgotten"] is True
    assert "Everything is deleted" in gone["html"]
    assert 'value="Alex M."' not in (await world.ask(OPEN, world.asked(thanks, view="settings")))["html"]


async def test_the_export_is_a_link_that_serves_the_one_user_for_a_quarter_of_an_hour(
    world: OutlookWorld, thanks: Item
) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    link = (await press(world, thanks, shown, "export"))["link"]
    assert link.startswith(f"{BASE_URL}{EXPORT}?ticket=")
    file = await world.client.get(link)
    assert "attachment" in file.headers["content-disposition"]
    assert "Senior Data Engineer" in file.text
    assert (await world.client.get(link + "x")).status_code == 400
    world.now += timedelta(minutes=16)
    over = await world.client.get(link)
    assert (over.status_code, over.headers["content-type"]) == (400, "text/html; charset=utf-8")
    assert "This link has expired" in over.text


# --- Without leave ---------------------------------------------------------------------------------------------------


async def test_missing_leave_is_asked_for_with_what_works_without_it(world: OutlookWorld, thanks: Item) -> None:
    with_leave(world)
    response = await world.post(OPEN, world.asked(thanks))
    assert response.status_code == 403
    wall = response.json()
    assert wall["code"] == "needs-consent"
    assert "Mail.ReadWrite" in wall["html"]
    assert "It does not ask for permission to send" in wall["html"]
    (allow,) = forms(wall["html"], "allow")
    assert dict(allow)["scopes"] == "https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/User.Read"
    assert forms(wall["html"], "allow_read")
    assert forms(wall["html"], "without")
    link = unescape(re.findall(r'href="([^"]*adminconsent[^"]*)"', wall["html"])[0])
    assert urlsplit(link).netloc == "login.microsoftonline.com"
    assert parse_qs(urlsplit(link).query)["client_id"] == [world.settings.outlook_client_id]


async def test_an_organisations_demand_is_brought_back_to_the_person(world: OutlookWorld, thanks: Item) -> None:
    demand = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'
    with_leave(world, claims=demand)
    wall = (await world.post(OPEN, world.asked(thanks))).json()
    assert wall["claims"] == demand
    assert dict(forms(wall["html"], "confirm")[0])["claims"] == demand
    pressed = await world.post(f"{DO}/write", world.asked(thanks, thread="T1", fields=[("keys", "k")]))
    assert pressed.status_code == 403
    assert "confirm" in pressed.json()["html"]


@pytest.mark.parametrize("demand", ["", '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'])
async def test_a_token_that_graph_takes_no_longer_leads_to_microsoft_and_not_to_the_permissions(
    world: OutlookWorld, thanks: Item, demand: str
) -> None:
    challenge = f'Bearer error="insufficient_claims", claims="{base64.b64encode(demand.encode()).decode()}"'
    refusal = b'{"error": {"code": "InvalidAuthenticationToken"}}'
    world.graph.faults.at_random(1, 1.0, Instead(401, refusal, {"www-authenticate": challenge} if demand else {}))
    wall = (await world.post(OPEN, world.asked(thanks))).json()
    assert wall["claims"] == demand
    assert dict(forms(wall["html"], "confirm")[0]).get("claims", "") == demand
    assert forms(wall["html"], "allow") == []


def shown_mail(item: Item) -> dict[str, Any]:
    """What Office.js would hand over of an open mail."""
    sender = item.fields["from"]["emailAddress"]
    return {
        "subject": item.fields["subject"],
        "sender": {"name": sender["name"], "email": sender["address"]},
        "to": [{"name": NAME, "email": EMAIL}],
        "date": item.fields["receivedDateTime"],
        "message_id": item.fields["internetMessageId"],
        "html": item.html,
    }


async def test_without_any_leave_the_open_mail_is_read_and_a_mail_opens_filled_in(
    world: OutlookWorld, thanks: Item
) -> None:
    with_leave(world)
    root = world.thread("Senior Data Engineer")[0]
    given = {"access": "shown", "shown": shown_mail(root)}
    shown = await world.ask(OPEN, world.asked(root, **given))
    assert "Senior Data Engineer" in shown["html"]
    assert "Only the open mail was read" in shown["html"]
    assert world.calls() == []


async def test_with_leave_to_read_alone_each_mail_opens_filled_in_and_can_be_ticked_off(
    world: OutlookWorld, thanks: Item
) -> None:
    with_leave(world, "Mail.Read", "User.Read")
    shown = await world.ask(OPEN, world.asked(thanks, access="read"))
    assert "Thank three people" in shown["html"]
    assert forms(shown["html"], "write") == []
    keys = write_keys(shown["html"])
    assert len(keys) == 3
    bodies = []
    for key in keys:
        answer = await press(
            world, thanks, shown, "form", ("keys", key), (notes(shown["html"])[0], "late data"), access="read"
        )
        assert answer["form"]["html"].startswith("<p>")
        assert "Afterword does not see whether you send it" in answer["notice"]
        bodies.append(answer["form"]["html"])
    assert len(set(bodies)) == 3
    assert "late data" in bodies[0]
    assert world.drafts() == []
    ticked = await press(world, thanks, shown, "done", ("key", keys[0]), access="read")
    assert "Thank two people" in ticked["html"]


@pytest.mark.parametrize("access", ["read", "write"])
async def test_t7_the_text_of_a_card_is_shown_and_nothing_is_written(
    world: OutlookWorld, thanks: Item, access: str
) -> None:
    shown = await world.ask(OPEN, world.asked(thanks, access=access))
    offered = await press(world, thanks, shown, "cards", ("wanted", "1"), access=access)
    key = re.findall(r'do/show_text".*?name="key" value="([^"]+)"', offered["html"], re.DOTALL)[0]
    answer = await press(world, thanks, offered, "show_text", ("key", unescape(key)), access=access)
    assert re.search(r"<textarea[^>]* readonly [^>]*>Dear ", answer["html"])
    assert "for you to copy" in answer["notice"]
    assert world.drafts() == []


async def test_a_mail_in_a_form_is_nothing_but_text(world: OutlookWorld, thanks: Item) -> None:
    shown = await world.ask(OPEN, world.asked(thanks, access="read"))
    note = (notes(shown["html"])[0], "their <img src=x onerror=alert(1)> & the late data")
    answer = await press(world, thanks, shown, "form", ("keys", write_keys(shown["html"])[0]), note, access="read")
    assert "<img" not in answer["form"]["html"]


# --- What fails ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("answer", "status"), [(ERROR_503, 503), (Instead(429, headers={"retry-after": "60"}), 429)])
async def test_a_mailbox_that_fails_is_told_in_place_of_the_panel_with_a_button(
    world: OutlookWorld, thanks: Item, answer: Instead, status: int
) -> None:
    world.graph.faults.at_random(1, 1.0, answer)
    response = await world.post(OPEN, world.asked(thanks))
    assert response.status_code == status
    assert forms(response.json()["html"], "refresh") == [[]]


async def test_a_press_that_has_to_wait_says_until_when(world: OutlookWorld, thanks: Item) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    world.graph.faults.at_random(1, 1.0, Instead(429, headers={"retry-after": "300"}))
    fields = [("thread", shown["thread"]), ("keys", write_keys(shown["html"])[0])]
    answer = (await world.post(f"{DO}/write", world.asked(thanks, thread=shown["thread"], fields=fields))).json()
    assert re.search(r"Nothing was changed\. Try again at \d\d:\d\d\.$", answer["notice"])


async def test_a_mail_that_the_mailbox_does_not_have_is_told_calmly(world: OutlookWorld, thanks: Item) -> None:
    world.box.remove(thanks)
    response = await world.post(OPEN, world.asked(thanks, conversation="", message_id=""))
    assert (response.status_code, response.json()["code"]) == (404, "mail-not-found")


async def test_an_organisation_that_says_no_leaves_the_way_without_it(world: OutlookWorld, thanks: Item) -> None:
    for _ in range(4):  # whenever it is asked
        world.entra.fake.refuse(OID, {"error": "invalid_grant", "error_codes": [50105]})
    response = await world.post(OPEN, world.asked(thanks))
    assert response.status_code == 422
    assert "Ask its administrator." in response.json()["html"]
    assert forms(response.json()["html"], "without") == [[]]


async def test_an_administrator_who_has_to_agree_gets_an_address_to_do_so(world: OutlookWorld, thanks: Item) -> None:
    world.entra.fake.refuse(OID, {"error": "invalid_grant", "error_codes": [90094]})
    wall = (await world.post(OPEN, world.asked(thanks))).json()
    assert "wants an administrator to agree first" in wall["html"]
    assert "adminconsent" in wall["html"]
    assert forms(wall["html"], "allow") == []
    assert forms(wall["html"], "without")


async def test_what_nobody_foresaw_shows_and_logs_nothing_of_it(
    world: OutlookWorld, thanks: Item, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("Subject: a secret of mine")

    monkeypatch.setattr(visits, "panel", broken)
    response = await world.post(OPEN, world.asked(thanks))
    assert response.status_code == 500
    assert "secret" not in response.text + caplog.text
    assert "/outlook/open: " in caplog.text


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b'{"item": "../../me/sendMail"}',
        b'{"item": "a b"}',
        b'{"view": "attic"}',
        b'{"fields": [["a"]]}',
        b"[" * 100_000,
    ],
)
async def test_what_the_pane_would_not_post_is_not_taken(world: OutlookWorld, body: bytes) -> None:
    response = await world.post(OPEN, body)
    assert response.status_code == 400
    assert response.json()["code"] == "invalid-input"


async def test_too_large_a_body_is_not_read(world: OutlookWorld) -> None:
    assert (await world.post(OPEN, b" " * 2_000_000)).status_code == 413


async def test_an_unknown_verb_changes_nothing(world: OutlookWorld, thanks: Item) -> None:
    response = await world.post(f"{DO}/send", world.asked(thanks, thread="T1"))
    assert response.status_code == 400


# --- Who calls -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "token",
    [
        pytest.param(lambda: access_token(aud=GRAPH), id="for Microsoft Graph"),
        pytest.param(lambda: access_token(ver="1.0"), id="of version 1"),
        pytest.param(lambda: access_token(scp=None), id="without a scope"),
        pytest.param(lambda: access_token(azp=OTHER_CLIENT), id="from another app"),
        pytest.param(lambda: access_token(kid="entra-other"), id="signed for another tenant"),
        pytest.param(lambda: access_token(exp=1), id="expired"),
        pytest.param(lambda: "aw1.eyJ0IjoiIn0.AAAA", id="a session of somebody else's making"),
        pytest.param(lambda: "", id="none"),
    ],
)
@pytest.mark.parametrize("path", [OPEN, f"{DO}/write", f"{DO}/delete_confirmed"])
async def test_no_call_is_served_without_a_good_bearer(
    world: OutlookWorld, thanks: Item, path: str, token: Any, caplog: pytest.LogCaptureFixture
) -> None:
    given = token()
    world.token = given
    headers = {"authorization": ""} if not given else {}
    response = await world.post(path, world.asked(thanks), **headers)
    assert response.status_code == 401
    assert response.json()["code"] == "not-signed-in"
    assert "html" not in response.json()
    assert not given or given not in caplog.text
    assert "refused a call" in caplog.text


async def test_a_page_of_another_origin_is_refused_whatever_it_carries(world: OutlookWorld, thanks: Item) -> None:
    response = await world.post(OPEN, world.asked(thanks), origin="https://evil.example")
    assert response.status_code == 401
    assert "access-control-allow-origin" not in response.headers
    assert (await world.post(OPEN, world.asked(thanks), origin=BASE_URL)).status_code == 200


async def test_one_user_never_sees_what_is_another_s(world: OutlookWorld, thanks: Item) -> None:
    shown = await world.ask(OPEN, world.asked(thanks))
    await press(world, thanks, shown, "save_notes", (notes(shown["html"])[0], "a secret of Alex"))
    world.token = access_token(tid=OTHER_TENANT)  # the same oid, another tenant: another user
    other = await world.post(OPEN, world.asked(view="home"))
    assert other.status_code == 200
    assert "Tallow" not in other.text
    world.token = access_token(oid="00000000-0000-0000-66f3-3332eca7ea82")  # a colleague
    body = world.asked(thread=shown["thread"], fields=[("thread", shown["thread"])])
    for verb in ("open_thread", "save_notes", "write", "close"):
        stolen = await world.post(f"{DO}/{verb}", body)
        assert stolen.status_code in (200, 400, 404), verb
        assert "html" not in stolen.json() or "Tallow" not in stolen.json()["html"]
        assert "secret" not in stolen.text
