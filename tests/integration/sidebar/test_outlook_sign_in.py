"""The sign-in window: from the pane's secret through Microsoft's page to a bearer that serves its user alone."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.sidebar.outlook.routes import OPEN, SIGN_IN, SIGN_IN_CALLBACK, SIGN_IN_REDEEM
from app.sidebar.outlook.sign_in import COOKIE
from tests.support.entra_tokens import OID, OTHER_TENANT, TENANT
from tests.support.outlook_world import OutlookWorld

pytestmark = pytest.mark.anyio
VERIFIER = "a-secret-of-the-pane"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[OutlookWorld]:
    world = OutlookWorld(tmp_path)
    yield world
    await world.close()


def challenge(verifier: str = VERIFIER) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


async def begin(world: OutlookWorld, **query: str) -> httpx.Response:
    return await world.client.get(SIGN_IN, params={"ch": challenge(), **query})


async def finish(
    world: OutlookWorld, begun: httpx.Response | None = None, *, oid: str = OID, tenant: str = TENANT, **form: str
) -> httpx.Response:
    """Microsoft posts its answer: that person has signed in."""
    query = parse_qs(urlsplit(begun.headers["location"]).query) if begun is not None else {}
    code = f"code-{len(world.entra.fake.codes)}"
    world.entra.fake.codes[code] = {"tid": tenant, "oid": oid, "nonce": query.get("nonce", [""])[0]}
    state = query.get("state", ["unknown"])[0]
    return await world.client.post(SIGN_IN_CALLBACK, data={"state": state, "code": code, **form})


def told(page: httpx.Response) -> dict[str, str]:
    block = re.search(r'<script id="told" type="application/json">(.*?)</script>', page.text)
    assert block
    found: dict[str, str] = json.loads(block[1])
    return found


async def redeem(world: OutlookWorld, code: str, verifier: str = VERIFIER) -> httpx.Response:
    return await world.client.post(SIGN_IN_REDEEM, json={"code": code, "verifier": verifier})


async def signed_in(world: OutlookWorld, **who: str) -> str:
    """The code that the window hands over."""
    return told(await finish(world, await begin(world), **who))["code"]


async def test_from_the_window_to_a_bearer_that_opens_the_users_own_panel(world: OutlookWorld) -> None:
    world.fill()
    item = world.item("Senior Data Engineer")
    begun = await begin(world, hint="robin@mailbox.example")
    assert begun.status_code == 303
    assert urlsplit(begun.headers["location"]).netloc == "login.microsoftonline.com"
    asked = parse_qs(urlsplit(begun.headers["location"]).query)
    assert asked["response_mode"] == ["form_post"]
    assert asked["code_challenge_method"] == ["S256"]
    assert set(asked["scope"][0].split()) >= {
        f"https://graph.microsoft.com/{one}" for one in ("Mail.ReadWrite", "User.Read")
    }
    assert asked["redirect_uri"] == [f"https://afterword.example{SIGN_IN_CALLBACK}"]
    assert asked["login_hint"] == ["robin@mailbox.example"]
    cookie = begun.headers["set-cookie"]
    assert all(word in cookie for word in (COOKIE, "Secure", "HttpOnly", "SameSite=none", "Path=/"))
    page = await finish(world, begun)
    assert page.status_code == 200
    assert "frame-ancestors" in page.headers["content-security-policy"]
    assert "Max-Age=0" in page.headers["set-cookie"]
    answer = (await redeem(world, told(page)["code"])).json()
    world.token = answer["bearer"]
    assert "Thank three people" in (await world.ask(OPEN, world.asked(item)))["html"]


async def test_a_code_serves_once_and_only_with_the_panes_secret(world: OutlookWorld) -> None:
    code = await signed_in(world)
    assert (await redeem(world, code)).status_code == 200
    assert (await redeem(world, code)).status_code == 400
    code = await signed_in(world)
    assert (await redeem(world, code, "another secret")).status_code == 400
    assert (await redeem(world, code)).status_code == 400, "a wrong secret uses the code up"


async def test_a_code_is_good_for_a_minute(world: OutlookWorld) -> None:
    code = await signed_in(world)
    world.now += timedelta(seconds=61)
    assert (await redeem(world, code)).status_code == 400


async def test_a_session_ends_after_eight_hours_and_is_the_users_alone(world: OutlookWorld) -> None:
    world.fill()
    item = world.item("Senior Data Engineer")
    other = "00000000-0000-0000-66f3-3332eca7ea82"
    world.token = (await redeem(world, await signed_in(world, tenant=OTHER_TENANT, oid=other))).json()["bearer"]
    assert (await world.post(OPEN, world.asked(item))).json()["code"] == "mail-not-found", "another's mail"
    world.now += timedelta(hours=8, seconds=1)
    over = await world.post(OPEN, world.asked(item))
    assert (over.status_code, over.json()["code"]) == (401, "not-signed-in")


async def test_a_tenant_that_is_shut_out_is_so_at_once(world: OutlookWorld, tmp_path: Path) -> None:
    bearer = (await redeem(world, await signed_in(world))).json()["bearer"]
    for tenants, status in ((OTHER_TENANT, 401), (f"{OTHER_TENANT} {TENANT.upper()}", 200)):
        restarted = OutlookWorld(tmp_path, token=bearer, extra_settings={"outlook_tenants": tenants})
        assert (await restarted.post(OPEN, restarted.asked(view="home"))).status_code == status
        await restarted.close()


async def test_a_body_without_end_is_not_read_to_its_end(world: OutlookWorld) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while read < 50_000_000:
            read += 10_000
            yield b"x" * 10_000

    await begin(world)
    for path in (SIGN_IN_REDEEM, SIGN_IN_CALLBACK):
        read = 0
        assert (await world.client.post(path, content=endless())).status_code == 400
        assert read < 1_000_000


async def test_an_answer_that_this_browser_did_not_begin_is_refused(world: OutlookWorld) -> None:
    begun = await begin(world)
    world.client.cookies.clear()
    page = await finish(world, begun)
    assert page.status_code == 400
    assert "code" not in told(page)
    assert "press “Sign in” once more" in page.text


@pytest.mark.parametrize("cookie", ["", "1", "1.AAAA", "x.y", "2." + "A" * 60])
async def test_a_cookie_of_somebody_elses_making_is_refused(world: OutlookWorld, cookie: str) -> None:
    world.client.cookies.set(COOKIE, cookie, domain="afterword.example")
    assert (await finish(world)).status_code == 400


async def test_a_way_that_took_too_long_begins_anew(world: OutlookWorld) -> None:
    begun = await begin(world)
    world.now += timedelta(minutes=16)
    assert (await finish(world, begun)).status_code == 400


async def test_another_flows_answer_and_a_no_are_told_in_the_window(world: OutlookWorld) -> None:
    first = await begin(world)
    second = await begin(world)
    assert (await finish(world, first)).status_code == 400
    await begin(world)
    page = await finish(world, second, error="access_denied")
    assert page.status_code == 400
    assert "You did not let Afterword in." in page.text
    assert "code" not in told(page)


@pytest.mark.parametrize("ch", ["", "short", "x" * 44, "<script>" + "x" * 35])
async def test_no_window_opens_without_a_secret_of_the_panes(world: OutlookWorld, ch: str) -> None:
    response = await world.client.get(SIGN_IN, params={"ch": ch})
    assert response.status_code == 400
    assert "<script>x" not in response.text


@pytest.mark.parametrize("claims", ["no JSON", "[1]", "{", '{"a": "%s"}' % ("x" * 1_500), "[" * 1_400])
async def test_no_window_opens_for_claims_that_are_none(world: OutlookWorld, claims: str) -> None:
    response = await world.client.get(SIGN_IN, params={"ch": "A" * 43, "claims": claims})
    assert response.status_code == 400
    assert "set-cookie" not in response.headers


async def test_a_browser_keeps_the_cookie_of_a_long_demand(world: OutlookWorld) -> None:
    claims = json.dumps({"access_token": {"capolids": {"essential": True, "values": [OID] * 30}}})
    response = await world.client.get(SIGN_IN, params={"ch": "A" * 43, "claims": claims, "hint": "a" * 320})
    assert response.status_code == 303
    assert parse_qs(urlsplit(response.headers["location"]).query)["claims"]
    assert len(response.headers["set-cookie"]) < 4_096


async def test_an_administrator_who_agreed_is_thanked(world: OutlookWorld) -> None:
    page = await world.client.get(SIGN_IN_CALLBACK, params={"admin_consent": "True", "tenant": "x"})
    assert page.status_code == 200
    assert (await world.client.get(SIGN_IN_CALLBACK)).status_code == 400


@pytest.mark.parametrize("body", [b"", b"[]", b'{"code": 1}', b'{"code": "x.y", "verifier": "z"}'])
async def test_what_the_pane_would_not_redeem_is_not_taken(world: OutlookWorld, body: bytes) -> None:
    assert (await world.client.post(SIGN_IN_REDEEM, content=body)).status_code == 400
