"""Marked mail goes through the main journeys, also those that fail; no mark is ever found in a log line."""

from __future__ import annotations

import base64
import io
import json
import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any, NoReturn

import anyio
import httpx
import pytest

from app.background.graph_push import LIFECYCLE, NOTICES
from app.mailboxes.maildir import make_maildir
from app.main import pure_parts
from app.sidebar.outlook.routes import DO, OPEN
from app.telemetry import logs
from tests.support.addon import AddOnWorld
from tests.support.api_worlds import ApiWorld
from tests.support.eml import eml
from tests.support.fake_gmail.faults import ERROR_503
from tests.support.limits import LONG
from tests.support.outlook_world import OutlookWorld
from tests.support.server import Server, serving

pytestmark = pytest.mark.anyio
MARKS = ("zebranto", "canaryfield", "pelargonium", "zwischenzug", "marmalade", "xylander", "quincunx")
BODY = (
    "Dear Alex,\n\nyour interview for the Pelargonium Engineer role at Canaryfield is confirmed for {day}, "
    "10:00 to 11:00 London time, by video. You will meet Quillon Zebranto, Head of Pelargonium.\n\n"
    "We will let you know within two weeks.\n\nBest regards,\nQuillon Zebranto\nCanaryfield\n"
)


def marked(date: datetime, message_id: str = "quincunx-1@canaryfield.example") -> bytes:
    return eml(
        date=date,
        sender="Quillon Zebranto <q.zebranto@canaryfield.example>",
        to="Alex Xylander <alex.xylander@mail.example>",
        subject="Zwischenzug: your interview at Canaryfield",
        body=BODY.format(day=f"{date + timedelta(days=2):%A, %d %B %Y}"),
        message_id=message_id,
    )


def assert_unmarked(text: str) -> None:
    found = {mark for mark in MARKS for line in text.splitlines() if mark in line.lower()}
    assert found == set(), text[-3000:]
    assert "@" not in text


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    logs.set_up("debug", "json", stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)
    for name in logs.OURS:
        logging.getLogger(name).setLevel(logging.NOTSET)
    logging.captureWarnings(capture=False)


def events(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


async def test_the_rest_api_logs_nothing_of_the_mail_it_reads(tmp_path: Path, log: io.StringIO) -> None:
    world = ApiWorld(tmp_path)
    key = await world.key()
    body = {
        "mailbox": {"name": "Alex Xylander", "email": "alex.xylander@mail.example", "time_zone": "Europe/London"},
        "now": world.now.isoformat(),
        "messages": [base64.b64encode(marked(world.now - timedelta(days=3))).decode()],
    }
    good = await world.client.post("/v1/readings", json=body, headers=key)
    assert good.status_code == 200
    assert "Zebranto" in good.text
    bad = {**body, "mailbox": {"marmalade": "quincunx"}, "now": "zwischenzug"}
    assert (await world.client.post("/v1/readings", json=bad, headers=key)).status_code in (400, 422)
    await world.client.get("/v1/threads/quincunx-1@canaryfield.example", headers=key)
    await world.client.get("/v1/readings?q=zebranto", headers={"Authorization": "Bearer aw_marmalade"})

    def breaks(*_: object, **__: object) -> NoReturn:
        raise ValueError(BODY)

    broken = ApiWorld(tmp_path, parts=replace(pure_parts(), read=breaks))
    transport = httpx.ASGITransport(broken.app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        assert (await client.post("/v1/readings", json=body, headers=key)).status_code == 500
    told = events(log.getvalue())
    assert {"/v1/readings"} <= {one.get("route") for one in told}
    assert any(one["level"] == "error" for one in told), "the failure was logged"
    assert_unmarked(log.getvalue())
    for one in (world, broken):
        await one.client.aclose()
        one.store.engine.dispose()


async def test_the_gmail_add_on_logs_nothing_of_the_mail_beside_it(tmp_path: Path, log: io.StringIO) -> None:
    world = AddOnWorld(tmp_path, email="alex.xylander@mail.example")
    mail = world.gmail.box.receive(marked(world.now - timedelta(days=3)))
    card = json.dumps(await world.open(mail))
    assert "Zebranto" in card
    await world.home()
    world.opened = mail
    world.gmail.faults.lay("threads.get", *[ERROR_503] * 9)
    await world.post("/gmail/message", world.event())
    await world.post("/gmail/message", world.event(), token="marmalade.zebranto.quincunx")
    await world.post("/gmail/message", {"zwischenzug": BODY})
    await world.post("/gmail/do/write", world.event({"ctx": "marmalade", "keys": "zebranto"}))
    told = events(log.getvalue())
    assert {"/gmail/message"} <= {one.get("route") for one in told}
    assert any(one["logger"] == "afterword.gmail" for one in told)
    assert_unmarked(log.getvalue())
    await world.close()


async def test_the_outlook_pane_and_what_graph_tells_log_nothing_of_the_mail_beside_it(
    tmp_path: Path, log: io.StringIO
) -> None:
    world = OutlookWorld(tmp_path)
    world.box.receive(marked(world.now - timedelta(days=3)))
    item = world.item("Zwischenzug")

    def asked(**changes: Any) -> dict[str, Any]:
        me = {"name": "Alex Xylander", "email": "alex.xylander@mail.example"}
        return world.asked(item, me=me, **changes)

    shown = await world.ask(OPEN, asked())
    assert "Zebranto" in shown["html"]
    keys = re.search(rf'formaction="{DO}/write"[^>]*value="([^"]*)"', shown["html"])
    key = unescape(keys[1]) if keys else "zebranto"
    about = {"thread": shown["thread"], "version": shown["version"]}
    typed = [("keys", key), (f"note:{key}", "marmalade, over and over"), ("value", "Marmalade & Sons")]
    for verb in ("write", "form", "save_notes", "show_home", "export", "zwischenzug"):
        await world.post(f"{DO}/{verb}", asked(**about, fields=typed))
    await world.post(f"{DO}/make_key", asked(fields=[("key_name", "quincunx"), ("key_scope", "marmalade")]))
    opened = {"subject": "Zwischenzug", "sender": {"name": "Zebranto", "email": "q.zebranto@canaryfield.example"}}
    given = {**opened, "date": world.now.isoformat(), "message_id": "quincunx-1", "html": f"<p>{BODY}</p>"}
    await world.post(OPEN, asked(access="shown", shown=given))
    for call in ("messages.get", "messages.list"):
        world.graph.faults.lay(call, *[ERROR_503] * 9)
    await world.post(OPEN, asked(thread="quincunx"))
    await world.post(OPEN, {"zwischenzug": BODY})
    await world.post(OPEN, BODY.encode())
    await world.post(OPEN, asked(), authorization="Bearer marmalade.zebranto.quincunx")
    for path in (NOTICES, LIFECYCLE):
        await world.client.post(path, json={"value": [{"subscriptionId": "quincunx", "resource": BODY}]})
        await world.client.post(path, params={"validationToken": "marmalade"})

    def breaks(*_: object, **__: object) -> NoReturn:
        raise ValueError(BODY)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("app.sidebar.outlook.endpoints.press", breaks)
        answer = await world.post(f"{DO}/show_home", asked())
        assert answer.status_code >= 500
    told = events(log.getvalue())
    assert {OPEN, f"{DO}/{{verb}}", NOTICES} <= {one.get("route") for one in told}
    assert any(one["logger"] == "afterword.outlook" for one in told)
    assert any(one["level"] == "error" for one in told), "the failure was logged"
    assert_unmarked(log.getvalue())
    await world.close()


def maildir(folder: Path) -> Path:
    root = folder / "mail"
    make_maildir(root)
    now = datetime.now(UTC)
    (root / "new" / "1.first.host").write_bytes(marked(now - timedelta(days=3)))
    return root


async def walk(server: Server, root: Path) -> None:
    """What a user does on the local page, with wrong turns."""
    async with httpx.AsyncClient(base_url=server.url, timeout=LONG, follow_redirects=True) as client:
        listed = (await client.get("/")).text
        assert "Zwischenzug" in listed
        await client.get("/", params={"q": "pelargonium", "thread": "quincunx-9@canaryfield.example"})
        href = re.search(r'href="(/\?thread=[^"]+)"', listed)
        assert href
        page = (await client.get(unescape(href[1]))).text
        assert "Zebranto" in page
        fields = {
            name: unescape(found[1])
            for name in ("thread", "host", "token")
            if (found := re.search(rf'name="{name}" value="([^"]+)"', page))
        }
        keys = re.search(r'name="keys" value="([^"]+)"', page)
        assert keys, "there is somebody to thank"
        key = unescape(keys[1]).split()[0]
        await client.post("/local/do/write", data={**fields, "keys": key, f"note:{key}": "marmalade, over and over"})
        await client.post("/local/do/correct", data={**fields, "kind": "company", "value": "Marmalade\0 & Sons"})
        await client.post("/local/do/zwischenzug", data={**fields, "value": "marmalade"})
        await client.post("/profile", data={"token": fields["token"], "name": "Alex Xylander", "signature": "Xylander"})
        (root / "new" / "2.second.host").write_bytes(
            marked(datetime.now(UTC) - timedelta(minutes=1), "quincunx-2@canaryfield.example")
        )
        (root / "cur" / "zebranto.host:2,S").mkdir()
        await anyio.sleep(3)  # the mailbox is followed in the background
        await client.get("/")
        await client.get("/local/export")


async def test_the_local_page_and_the_work_beside_it_log_nothing_of_the_mail(tmp_path: Path) -> None:
    root = maildir(tmp_path)
    settings = {
        "AFTERWORD_LOG_LEVEL": "debug",
        "AFTERWORD_LOG_FORMAT": "json",
        "AFTERWORD_OWNER_NAME": "Alex Xylander",
        "AFTERWORD_OWNER_EMAIL": "alex.xylander@mail.example",
    }
    with serving(tmp_path / "data", "--mailbox", str(root), env=settings) as server:
        await walk(server, root)
        server.process.terminate()
        said = server.process.communicate(timeout=LONG)[0]
    told = [line for line in said.splitlines() if line.startswith("{")]
    assert {"/", "/local/do/{verb}", "/profile"} <= {json.loads(line).get("route") for line in told}
    assert_unmarked("\n".join(told))
