"""Autopilot from the settings' button through the browser to the grant in the vault, and back out in one click."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.identity.caller import Caller
from app.mailboxes.gmail.scopes import OFFLINE
from app.sidebar.gmail.browser import COOKIE
from app.sidebar.gmail.routes import CONNECT_CALLBACK, SETTINGS, Verb
from app.store import grants
from app.store.grants import GrantState
from tests.support.addon import AddOnWorld, card_of, find, has, notice_of, words
from tests.support.google_tokens import BASE_URL

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[AddOnWorld]:
    world = AddOnWorld(tmp_path)
    world.fill()
    yield world
    await world.close()


async def settings(world: AddOnWorld) -> dict[str, Any]:
    return card_of(await world.ask(SETTINGS))


async def start(world: AddOnWorld) -> httpx.Response:
    """From the card's button to the redirect to Google."""
    pressed = await world.press(await settings(world), Verb.CONNECT)
    link = pressed["renderActions"]["action"]["link"]
    assert link["onClose"] == "RELOAD"
    return await world.client.get(link["url"])


async def connect(world: AddOnWorld, **consent: Any) -> httpx.Response:
    begun = await start(world)
    return await world.client.get(world.google.agree(begun.headers["location"], **consent))


def grant(world: AddOnWorld) -> grants.Grant | None:
    known = world.store.find("gmail", Caller("https://accounts.google.com", world.subject).account)
    return world.store.of(known.id).run(grants.find) if known else None


async def test_the_button_leads_to_googles_consent_page_bound_to_this_browser(world: AddOnWorld) -> None:
    begun = await start(world)
    assert begun.status_code == 303
    asked = parse_qs(urlsplit(begun.headers["location"]).query)
    assert asked["redirect_uri"] == [BASE_URL + CONNECT_CALLBACK]
    assert set(asked["scope"][0].split()) == {"openid", "email", *OFFLINE}
    cookie = begun.headers["set-cookie"]
    for part in (f"{COOKIE}=", "HttpOnly", "Secure", "Path=/", "SameSite=lax", "Max-Age=600"):
        assert part in cookie
    assert begun.headers["cache-control"] == "no-store"


async def test_connecting_keeps_a_grant_and_the_settings_say_so(world: AddOnWorld) -> None:
    page = await connect(world)
    assert page.status_code == 200
    assert "connected" in page.text
    assert COOKIE not in world.client.cookies
    kept = grant(world)
    assert kept is not None
    assert kept.state is GrantState.CONNECTED
    assert has(await settings(world), Verb.DISCONNECT)


async def test_disconnecting_revokes_and_forgets_in_one_click(world: AddOnWorld) -> None:
    await connect(world)
    (refresh,) = world.google.refresh_tokens
    answer = await world.press(await settings(world), Verb.DISCONNECT)
    assert world.google.revoked == [refresh]
    assert grant(world) is None
    assert has(card_of(answer), Verb.CONNECT)
    assert notice_of(answer)


async def test_a_google_that_does_not_answer_is_told_and_the_grant_is_forgotten(world: AddOnWorld) -> None:
    await connect(world)
    card = await settings(world)
    world.google.failures = [503]
    assert "Google account" in notice_of(await world.press(card, Verb.DISCONNECT))
    assert grant(world) is None


async def test_deleting_everything_revokes_the_grant_too(world: AddOnWorld) -> None:
    await connect(world)
    sure = card_of(await world.press(await settings(world), Verb.DELETE))
    await world.press(sure, Verb.DELETE_CONFIRMED)
    assert len(world.google.revoked) == 1
    assert grant(world) is None


@pytest.mark.parametrize(
    ("consent", "word"),
    [({"subject": "1002"}, "another Google account"), ({"drop": (min(OFFLINE),)}, "ticked")],
    ids=["another account", "a scope unticked"],
)
async def test_a_consent_that_does_not_fit_connects_nothing_and_says_why(
    world: AddOnWorld, consent: dict[str, Any], word: str
) -> None:
    page = await connect(world, **consent)
    assert page.status_code in (400, 403)
    assert word in page.text
    assert grant(world) is None
    assert len(world.google.revoked) == 1


async def test_a_users_no_is_taken_as_one(world: AddOnWorld) -> None:
    begun = await start(world)
    state = parse_qs(urlsplit(begun.headers["location"]).query)["state"][0]
    page = await world.client.get(CONNECT_CALLBACK, params={"error": "access_denied", "state": state})
    assert page.status_code == 200
    assert "Not connected" in page.text
    assert grant(world) is None


async def test_a_callback_without_the_browsers_cookie_or_a_second_time_is_refused(world: AddOnWorld) -> None:
    begun = await start(world)
    back = world.google.agree(begun.headers["location"])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(world.app), base_url=BASE_URL) as another:
        assert (await another.get(back)).status_code == 400
    assert (await world.client.get(back)).status_code == 400, "the state was used up by the first try"
    assert world.google.calls == []
    assert grant(world) is None


@pytest.mark.parametrize("state", ["", "x", "x.y", ".", "<script>alert(1)</script>.x"])
async def test_a_callback_that_nobody_began_is_a_plain_page(world: AddOnWorld, state: str) -> None:
    page = await world.client.get(CONNECT_CALLBACK, params={"code": "c", "state": state})
    assert page.status_code == 400
    assert "<script>" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


async def test_a_link_is_good_for_a_quarter_of_an_hour(world: AddOnWorld) -> None:
    pressed = await world.press(await settings(world), Verb.CONNECT)
    url = pressed["renderActions"]["action"]["link"]["url"]
    world.now += timedelta(minutes=16)
    page = await world.client.get(url)
    assert page.status_code == 400
    assert "has expired" in page.text


async def test_with_autopilot_a_thread_that_is_not_open_can_be_written_in(world: AddOnWorld) -> None:
    thanks = next(
        mail for mail in world.gmail.box.messages.values() if "Senior Data Engineer" in mail.header("Subject")
    )
    await world.open(thanks)
    await connect(world)
    world.gmail.tokens = _Offline(world.gmail.tokens)
    home = await world.home()
    card = card_of(await world.press(home, Verb.OPEN_THREAD))
    await world.press(card, Verb.WRITE)
    assert world.gmail.box.drafts


class _Offline(dict[str, frozenset[str]]):
    """Access tokens of the connection have its scopes."""

    def get(self, key: str, default: Any = None) -> Any:
        known = super().get(key)
        return known if known is not None else frozenset(OFFLINE) if key.startswith("ya29.") else default


async def test_a_server_without_a_web_client_does_not_offer_it(tmp_path: Path) -> None:
    world = AddOnWorld(tmp_path / "without", autopilot=False)
    world.fill()
    card = await settings(world)
    assert not has(card, Verb.CONNECT)
    assert "utopilot" not in words(card)
    assert (await world.client.get(CONNECT_CALLBACK)).status_code == 400
    assert find(card, Verb.SAVE_SETTINGS)
    await world.close()
