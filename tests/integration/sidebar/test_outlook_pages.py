"""The add-in's pages and files: small, kept well, framed by Outlook alone, and holding nothing of anybody."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.sidebar.outlook.pages import FILES
from app.sidebar.outlook.routes import ABOUT, ICONS, PANE
from tests.support.entra_tokens import CLIENT_ID
from tests.support.outlook_world import OutlookWorld

pytestmark = pytest.mark.anyio
MOST_BYTES = 60_000  # of our own, before Microsoft's library
MICROSOFTS = (
    "https://outlook.office.com",
    "https://outlook.office365.com",
    "https://outlook.live.com",
    "https://*.cloud.microsoft",
)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[OutlookWorld]:
    world = OutlookWorld(tmp_path)
    yield world
    await world.close()


async def test_the_pane_loads_office_js_from_microsoft_and_all_else_from_here(world: OutlookWorld) -> None:
    html = (await world.client.get(PANE)).text
    addresses = re.findall(r'(?:src|href)="([^"]+)"', html)
    assert [one for one in addresses if one.startswith("http")] == [
        "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"
    ]
    for one in addresses:
        if one.startswith("/"):
            assert (await world.client.get(one)).status_code == 200, one
    assert json.loads(re.findall(r'type="application/json">(.*?)</script>', html)[0])["clientId"] == CLIENT_ID


async def test_what_the_pane_needs_first_is_on_its_way_when_its_page_is_read(world: OutlookWorld) -> None:
    html = (await world.client.get(PANE)).text
    ahead = re.findall(r'<link rel="(?:module)?preload"[^>]* href="[^"]*/([^"/]+)"', html)
    assert sorted(ahead) == sorted(name for name in FILES if name.endswith(".js") and name != "window.js")
    assert len(world.keys.asked) == 1  # Entra's, by which the pane's first call is checked
    await world.client.get(PANE)
    assert len(world.keys.asked) == 1


async def test_the_pane_is_handed_out_though_entra_s_keys_cannot_be_had(world: OutlookWorld) -> None:
    world.keys.status = 503
    assert (await world.client.get(PANE)).status_code == 200


async def test_its_own_bytes_are_few(world: OutlookWorld) -> None:
    page = await world.client.get(PANE)
    version = re.findall(r"/outlook/static/([0-9a-f]+)/", page.text)[0]
    sizes = {name: len((await world.client.get(f"/outlook/static/{version}/{name}")).content) for name in FILES}
    own = len(page.content) + sum(size for name, size in sizes.items() if not name.startswith("msal"))
    assert own < MOST_BYTES, own


async def test_files_go_out_packed_to_whoever_takes_that(world: OutlookWorld) -> None:
    version = re.findall(r"/outlook/static/([0-9a-f]+)/", (await world.client.get(PANE)).text)[0]
    address = f"/outlook/static/{version}/msal-browser.min.js"
    plain = await world.client.get(address, headers={"accept-encoding": "identity"})
    packed = await world.client.get(address, headers={"accept-encoding": "gzip, br"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"
    assert packed.content == plain.content
    assert int(packed.headers["content-length"]) < len(plain.content) / 3


async def test_only_outlook_may_frame_it_and_no_header_forbids_that(world: OutlookWorld) -> None:
    for path in (PANE, ABOUT, "/health", "/outlook/nowhere", "/"):
        assert "x-frame-options" not in (await world.client.get(path)).headers
    response = await world.client.get(PANE)
    policy = response.headers["content-security-policy"]
    ancestors = re.findall(r"frame-ancestors ([^;]+)", policy)[0].split()
    assert ancestors == ["'self'", *MICROSOFTS]
    assert "script-src 'self' https://appsforoffice.microsoft.com;" in policy
    assert "unsafe" not in policy
    assert "default-src 'none'" in response.headers["content-security-policy-report-only"]
    assert "cross-origin-opener-policy" not in response.headers
    assert "set-cookie" not in response.headers


async def test_an_operator_can_hold_it_to_the_whole_policy_and_name_more_ancestors(tmp_path: Path) -> None:
    extra = {"outlook_csp": "enforce", "outlook_ancestors": "https://mail.contoso.example"}
    world = OutlookWorld(tmp_path, extra_settings=extra)
    headers = (await world.client.get(PANE)).headers
    await world.close()
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["content-security-policy"].endswith("https://*.cloud.microsoft https://mail.contoso.example")
    assert "content-security-policy-report-only" not in headers


@pytest.mark.parametrize("wrong", ["*", "https://a.example; script-src *", "http://a.example", "a.example"])
async def test_what_is_no_origin_is_no_ancestor(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(ValueError, match="https origin"):
        OutlookWorld(tmp_path, extra_settings={"outlook_ancestors": wrong})


async def test_icons_may_be_kept_and_files_for_good_under_their_version(world: OutlookWorld) -> None:
    icon = await world.client.get(f"{ICONS}/icon-16.png")
    assert (icon.headers["content-type"], icon.headers["cache-control"]) == ("image/png", "public, max-age=86400")
    version = re.findall(r"/outlook/static/([0-9a-f]+)/", (await world.client.get(PANE)).text)[0]
    kept = await world.client.get(f"/outlook/static/{version}/pane.js")
    assert "immutable" in kept.headers["cache-control"]
    assert kept.headers["content-type"].startswith("text/javascript")
    assert (await world.client.get("/outlook/static/0/pane.js")).headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [f"{ICONS}/logo.png", f"{ICONS}/..%2Fpane.py", "/outlook/static/0/LICENSE", "/outlook/static/0/..%2Fpane.py"],
)
async def test_no_other_file_is_handed_out(world: OutlookWorld, path: str) -> None:
    assert (await world.client.get(path)).status_code == 404


async def test_the_page_that_the_manifests_name_says_what_is_kept_and_on_what_terms(world: OutlookWorld) -> None:
    html = (await world.client.get(ABOUT)).text
    for part in ("support", "kept", "terms"):
        assert f'id="{part}"' in html
