"""In all sidebars: how far the first look through the mailbox is, and API keys: made, shown once, revoked."""

from __future__ import annotations

import html
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import NotFound
from app.identity.api_keys import Scope
from app.services import api_keys
from app.services.api_keys import StoredKeys
from app.settings import Settings
from app.sidebar import keys_panel
from app.sidebar.form import Form
from app.sidebar.gmail.routes import Verb
from app.sidebar.outlook.routes import DO, OPEN
from app.store import scans
from app.store.owned import Owned, owned_with
from app.store.scans import ScanState
from app.store.unit import Rows, Store, Unit
from tests.integration.sidebar.test_local_page import page_on
from tests.support.addon import AddOnWorld, card_of, has, notice_of, words
from tests.support.desks import open_desk
from tests.support.outlook_world import OutlookWorld

pytestmark = pytest.mark.anyio
SECRET = re.compile(r"aw_[a-z0-9]{8}_[A-Za-z0-9_-]{43}")
LINE = "Looking through your mail: 340 of about 1,200 threads"


def scanning(unit: Unit) -> None:
    """Some of a first look is done."""
    scans.begin(unit)
    scans.went_on(unit, before="", place="2", listed=340, fetched=330, interviews=12, about=1187)


def state(rows: Rows) -> ScanState:
    found = rows.run(scans.find)
    assert found is not None
    return found.state


@pytest.fixture
async def gmail(tmp_path: Path) -> AsyncIterator[AddOnWorld]:
    made = AddOnWorld(tmp_path)
    await made.home()
    yield made
    await made.close()


@pytest.fixture
async def outlook(tmp_path: Path) -> AsyncIterator[OutlookWorld]:
    made = OutlookWorld(tmp_path)
    yield made
    await made.close()


def rows_of(store: Store) -> Rows:
    with store.engine.connect() as connection:
        (found,) = connection.exec_driver_sql("SELECT id FROM mailboxes").all()
    return store.of(found[0])


async def test_gmails_home_card_shows_how_far_it_is_and_pauses_it(gmail: AddOnWorld) -> None:
    rows = rows_of(gmail.store)
    assert not has(await gmail.home(), Verb.PAUSE_SCAN)
    await rows.write(scanning)
    home = await gmail.home()
    assert LINE in words(home)
    paused = await gmail.press(home, Verb.PAUSE_SCAN)
    assert state(rows) is ScanState.PAUSED
    assert notice_of(paused) == "Paused. What was read so far stays."
    assert "Paused: 340 of about" in words(card_of(paused))
    await gmail.press(card_of(paused), Verb.RESUME_SCAN)
    assert state(rows) is ScanState.RUNNING


async def test_gmails_settings_make_a_key_that_opens_the_api_and_show_it_once(gmail: AddOnWorld) -> None:
    settings = card_of(await gmail.press(await gmail.home(), Verb.SHOW_SETTINGS))
    typed = {"key_name": "my tracker", "key_scope": "draft", "key_days": "90", "name": "Alex"}
    shown = card_of(await gmail.press(settings, Verb.MAKE_KEY, typed))
    (secret,) = SECRET.findall(words(shown))
    keys = StoredKeys(gmail.store, lambda: gmail.now)
    caller = await keys.verify(secret)
    assert caller is not None
    assert (caller.scopes, caller.owner) == (frozenset({Scope.DRAFT}), (await owned_with(rows_of(gmail.store))).owner)
    settings = card_of(await gmail.press(shown, Verb.SHOW_SETTINGS))
    assert secret not in words(settings)
    assert f"my tracker ({secret[:11]}…): may read and write drafts" in words(settings)
    revoked = await gmail.press(settings, Verb.REVOKE_KEY, key_id=caller.key_id)
    assert notice_of(revoked) == "The key no longer works."
    assert await keys.verify(secret) is None
    assert "my tracker" not in words(card_of(revoked))


async def test_a_key_ends_when_it_was_said_to(gmail: AddOnWorld) -> None:
    settings = card_of(await gmail.press(await gmail.home(), Verb.SHOW_SETTINGS))
    typed = {"key_name": "short", "key_scope": "read", "key_days": "90"}
    (secret,) = SECRET.findall(words(card_of(await gmail.press(settings, Verb.MAKE_KEY, typed))))
    then = gmail.now
    assert await StoredKeys(gmail.store, lambda: then + timedelta(days=89)).verify(secret) is not None
    assert await StoredKeys(gmail.store, lambda: then + timedelta(days=91)).verify(secret) is None


async def test_a_key_without_a_name_is_not_made_and_that_is_said(gmail: AddOnWorld) -> None:
    settings = card_of(await gmail.press(await gmail.home(), Verb.SHOW_SETTINGS))
    refused = await gmail.press(settings, Verb.MAKE_KEY, {"key_scope": "read", "key_days": "90"})
    assert "needs a name" in notice_of(refused)
    assert await api_keys.listing(await owned_with(rows_of(gmail.store))) == ()


async def test_another_users_key_cannot_be_revoked(tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    store = Store(desk.rows._engine)
    other = await api_keys.make(Owned(store.engine, "another"), "theirs", [Scope.READ], now=datetime.now(UTC))
    with pytest.raises(NotFound):
        await keys_panel.revoke(desk, Form([("key_id", other.key.id)]))
    assert len(await api_keys.listing(Owned(store.engine, "another"))) == 1
    store.engine.dispose()


async def do(world: OutlookWorld, verb: str, *pairs: tuple[str, str]) -> dict[str, str]:
    return await world.ask(f"{DO}/{verb}", world.asked(fields=list(pairs)))


async def test_the_outlook_pane_shows_how_far_it_is_and_pauses_it(outlook: OutlookWorld) -> None:
    await outlook.ask(OPEN, outlook.asked(view="home"))
    rows = rows_of(outlook.store)
    await rows.write(scanning)
    home = await outlook.ask(OPEN, outlook.asked(view="home"))
    assert LINE in home["html"]
    assert f'action="{DO}/pause_scan"' in home["html"]
    paused = await do(outlook, "pause_scan")
    assert state(rows) is ScanState.PAUSED
    assert paused["view"] == "home"
    assert f'action="{DO}/resume_scan"' in paused["html"]
    await do(outlook, "resume_scan")
    assert state(rows) is ScanState.RUNNING


async def test_the_outlook_panes_settings_make_and_revoke_a_key(outlook: OutlookWorld) -> None:
    shown = await do(outlook, "make_key", ("key_name", "my tracker"), ("key_scope", "read"), ("key_days", "0"))
    (secret,) = SECRET.findall(shown["html"])
    keys = StoredKeys(outlook.store, lambda: outlook.now)
    caller = await keys.verify(secret)
    assert caller is not None
    settings = await outlook.ask(OPEN, outlook.asked(view="settings"))
    assert "my tracker" in settings["html"]
    assert secret not in settings["html"]
    await do(outlook, "revoke_key", ("key_id", caller.key_id))
    assert await keys.verify(secret) is None


async def test_the_local_page_shows_both(tmp_path: Path) -> None:
    async with page_on(Settings(data_dir=tmp_path, time_zone="Europe/London")) as client:
        page = (await client.get("/?side=settings&host=gmail")).text
        token = re.search(r'name="token" value="([^"]+)"', page)
        assert token
        given = {"token": token[1], "host": "gmail", "key_name": "mine", "key_scope": "read", "key_days": "365"}
        made = await client.post("/local/do/make_key", data=given)
        there = made.headers["location"]
        assert len(SECRET.findall((await client.get(there)).text)) == 1
        again = (await client.get(there)).text
        assert SECRET.findall(again) == []
        assert "mine (aw_" in html.unescape(again)
