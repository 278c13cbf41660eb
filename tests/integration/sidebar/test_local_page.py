"""The local page over HTTP, on a real Maildir and a real store: what it refuses, and what it says when things fail."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import httpx
import pytest

from app.domain.errors import Unavailable
from app.mailboxes.local_drafts import LocalDrafts
from app.main import local_app
from app.settings import Settings
from tests.support.eml import eml

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 11, 20, 16, 50, tzinfo=UTC)


@asynccontextmanager
async def page_on(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    local = local_app(settings, clock=lambda: NOW)
    transport = httpx.ASGITransport(app=local.app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with page_on(Settings(data_dir=tmp_path, time_zone="Europe/London")) as client:
        yield client


async def first_thread(client: httpx.AsyncClient) -> str:
    page = (await client.get("/")).text
    found = re.search(r'href="(/\?thread=[^"]+)"', page)
    assert found
    return found[1].replace("&amp;", "&")


async def thanks_thread(client: httpx.AsyncClient) -> tuple[str, dict[str, str]]:
    """The page of the thread with people to thank, and what its forms carry."""
    listed = (await client.get("/")).text
    for href in re.findall(r'href="(/\?thread=[^"]+)"', listed):
        page = (await client.get(href.replace("&amp;", "&"))).text
        if "Thank three people" in page:
            return page, hidden_fields(page)
    raise AssertionError("no thread of the demo asks for three thank-you notes")


def hidden_fields(page: str) -> dict[str, str]:
    fields = {}
    for name in ("thread", "host", "token"):
        found = re.search(rf'name="{name}" value="([^"]+)"', page)
        assert found
        fields[name] = unescape(found[1])
    keys = re.search(r'name="keys" value="([^"]+ [^"]+ [^"]+)"', page)
    assert keys
    return {**fields, "keys": unescape(keys[1])}


async def test_health_answers(client: httpx.AsyncClient) -> None:
    assert (await client.get("/health")).json()["status"] == "ok"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8000", "[::1]evil.example", ""]
)
async def test_another_hosts_name_is_refused(client: httpx.AsyncClient, host: str) -> None:
    answer = await client.get("/", headers={"Host": host})
    assert answer.status_code == 421
    assert "Tallow" not in answer.text


async def test_a_form_without_the_token_changes_nothing(client: httpx.AsyncClient, tmp_path: Path) -> None:
    answer = await client.post("/local/do/write", data={"thread": "x", "keys": "y", "token": "guessed"})
    assert answer.status_code == 403
    assert "Nothing was changed" in answer.text
    assert not list(tmp_path.rglob(".Drafts/cur/*"))


async def test_a_form_that_another_site_sends_is_refused(client: httpx.AsyncClient) -> None:
    for site in ("cross-site", "same-site"):
        answer = await client.post("/local/do/write", data={}, headers={"Sec-Fetch-Site": site})
        assert answer.status_code == 403
    answer = await client.post("/local/do/write", data={}, headers={"Origin": "http://evil.example"})
    assert "not sent from Afterword's page" in answer.text


async def test_every_page_forbids_foreign_content(client: httpx.AsyncClient) -> None:
    for path in ("/", "/?folder=drafts", "/profile", await first_thread(client)):
        answer = await client.get(path)
        assert answer.status_code == 200
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert "http://" not in re.sub(r"http://www\.w3\.org\S+", "", answer.text.split("<main")[0])


@pytest.mark.parametrize(
    "name", ["../pages.py", "..%2Fpages.py", "%2e%2e/pages.py", "templates/page.html", "nothing.css"]
)
async def test_only_the_page_s_own_files_are_served(client: httpx.AsyncClient, name: str) -> None:
    assert (await client.get(f"/local/static/{name}")).status_code == 404


async def test_a_thread_that_is_gone_is_said_on_the_page(client: httpx.AsyncClient) -> None:
    answer = await client.get("/", params={"thread": "no-such@thread.example"})
    assert answer.status_code == 404
    assert 'role="status"' in answer.text
    assert "Traceback" not in answer.text
    assert "Tallow" in answer.text, "the list is still there"


async def test_a_mailbox_that_went_away_is_said_with_its_place(client: httpx.AsyncClient, tmp_path: Path) -> None:
    await client.get("/")
    shutil.rmtree(tmp_path / "demo" / "Maildir")
    answer = await client.get("/")
    assert answer.status_code in (200, 503)
    assert "Traceback" not in answer.text
    assert str(tmp_path) in answer.text or "No mail here" in answer.text


async def test_words_of_a_stranger_in_the_address_line_are_only_words(client: httpx.AsyncClient) -> None:
    answer = await client.get("/", params={"notice": "<script>alert(1)</script>", "q": '"><img src=x>'})
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text


async def test_a_note_that_is_too_long_comes_back_as_it_was_typed_and_none_is_saved(
    client: httpx.AsyncClient, tmp_path: Path
) -> None:
    _, fields = await thanks_thread(client)
    first, second, third = fields["keys"].split()
    notes = {f"note:{first}": "streams", f"note:{second}": "word " * 900, f"note:{third}": "warehouses"}
    answer = await client.post("/local/do/write", data={**fields, **notes})
    assert answer.status_code == 400
    assert re.search(r"The note about [A-Z]\w+ [A-Z]\w+ has 4499 characters; 4000 are the most\.", answer.text)
    for text in notes.values():
        assert text in answer.text
    page, _ = await thanks_thread(client)
    assert "streams" not in page
    assert "warehouses" not in page
    assert not list(tmp_path.rglob(".Drafts/cur/*"))


async def test_for_the_script_a_form_that_is_not_taken_leaves_the_sidebar_alone(client: httpx.AsyncClient) -> None:
    _, fields = await thanks_thread(client)
    note = f"note:{fields['keys'].split()[0]}"
    answer = await client.post("/local/do/write", data={**fields, note: "x" * 4001}, headers={"X-Part": "sidebar"})
    assert answer.status_code == 400
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert "4001" in unquote(answer.headers["X-Notice"])


async def test_leaving_out_holds_and_shows_though_the_draft_cannot_be_withdrawn(
    client: httpx.AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, fields = await thanks_thread(client)
    await client.post("/local/do/write", data=fields)

    def refuse(*_: object) -> None:
        raise Unavailable("The drafts could not be used: read-only file system.", kept="Nothing was changed.")

    monkeypatch.setattr(LocalDrafts, "delete", refuse)
    pressed = {**fields, "key": fields["keys"].split()[0]}
    answer = await client.post("/local/do/dismiss", data=pressed, headers={"X-Part": "sidebar"})
    assert answer.status_code == 503
    notice = unquote(answer.headers["X-Notice"])
    assert "Left out: " in notice
    assert "The draft stays in your Drafts folder." in notice
    assert "Nothing was changed" not in notice
    assert "Include again" in answer.text
    assert len(list(tmp_path.rglob(".Drafts/cur/*"))) == 3


async def test_a_profile_without_a_name_comes_back_as_it_was_typed(client: httpx.AsyncClient) -> None:
    _, fields = await thanks_thread(client)
    told = {
        "token": fields["token"],
        "name": " ",
        "signature": "Robin A.",
        "tone": "formal",
        "points": "streams\nmentoring",
    }
    answer = await client.post("/profile", data=told)
    assert answer.status_code == 400
    assert "A name is needed" in answer.text
    assert "Robin A." in answer.text
    assert "streams\nmentoring" in answer.text
    assert "Robin A." not in (await client.get("/profile")).text


@pytest.mark.parametrize("name", ["q", "thread", "notice", "folder", "draft", "host"])
async def test_an_address_line_of_any_length_gives_a_page(client: httpx.AsyncClient, name: str) -> None:
    answer = await client.get("/", params={name: "word " * 1000})
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "Inbox" in answer.text
    assert len(answer.text) < 60_000


async def test_what_cannot_be_read_is_told_on_the_list_s_page_and_in_no_thread(
    client: httpx.AsyncClient, tmp_path: Path
) -> None:
    thread = await first_thread(client)
    (tmp_path / "demo" / "Maildir" / "cur" / "broken.host:2,S").mkdir()
    listed = (await client.get("/")).text
    assert "Not all of this mailbox could be read" in listed
    assert listed.count("broken.host") == 1
    opened = (await client.get(thread)).text
    assert "broken.host" not in opened
    assert "Not all of it could be read" not in opened


async def test_every_file_that_could_not_be_imported_is_told_on_the_page(tmp_path: Path) -> None:
    source = tmp_path / "mine"
    source.mkdir()
    (source / "a.eml").write_bytes(eml(date=NOW, message_id="1@n"))
    for number in range(12):
        (source / f"broken-{number:02}.eml").write_bytes(b"")
    settings = Settings(data_dir=tmp_path / "data", mailbox=source, time_zone="Europe/London")
    async with page_on(settings) as client:
        listed = (await client.get("/")).text
    assert "Not all of this mailbox could be read" in listed
    for number in range(12):
        assert f"broken-{number:02}.eml is empty." in listed


async def test_the_notice_bar_says_only_afterwords_own_words(client: httpx.AsyncClient) -> None:
    strange = (await client.get("/", params={"notice": "Call this number"})).text
    assert "Call this number" not in strange
    _, fields = await thanks_thread(client)
    answer = await client.post("/local/do/write", data=fields)
    assert answer.status_code == 303
    assert "Drafts" not in answer.headers["Location"]
    assert "3 drafts are in your Drafts folder." in (await client.get(answer.headers["Location"])).text


async def test_a_list_that_is_not_whole_says_so_and_older_threads_can_be_shown(tmp_path: Path) -> None:
    source = tmp_path / "mine"
    source.mkdir()
    for number in range(105):
        day = NOW - timedelta(days=number)
        (source / f"{number}.eml").write_bytes(eml(date=day, subject=f"Topic {number:03}.", message_id=f"{number}@n"))
    settings = Settings(data_dir=tmp_path / "data", mailbox=source, time_zone="Europe/London")
    async with page_on(settings) as client:
        listed = (await client.get("/")).text
        assert "These are the newest 100." in listed
        assert "Topic 104." not in listed
        older = re.search(r'href="([^"]+)">show older', listed)
        assert older
        rest = (await client.get(unescape(older[1]))).text
        assert "Topic 104." in rest
        assert "These are the newest" not in rest
        assert "These are the newest" not in (await client.get("/", params={"q": "104"})).text


async def test_a_thread_opened_from_a_search_keeps_the_search(client: httpx.AsyncClient) -> None:
    found = (await client.get("/", params={"q": "Tallow & Reed"})).text
    links = re.findall(r'href="(/\?thread=[^"]+)"', found)
    assert links
    opened = (await client.get(unescape(links[0]))).text
    assert 'name="q" type="search" value="Tallow &amp; Reed"' in opened
    assert re.findall(r'href="(/\?thread=[^"]+)"', opened.split("<main")[0]) == links


async def test_a_very_long_mail_is_folded_and_shown_whole_on_a_page_of_its_own(tmp_path: Path) -> None:
    source = tmp_path / "mine"
    source.mkdir()
    (source / "a.eml").write_bytes(eml(date=NOW, message_id="1@n", body="A line of words.\n" * 20_000 + "The end.\n"))
    settings = Settings(data_dir=tmp_path / "data", mailbox=source, time_zone="Europe/London")
    async with page_on(settings) as client:
        page = (await client.get(await first_thread(client))).text
        assert len(page) < 60_000
        assert "The end." not in page.split("<main")[1].split("</main>")[0]
        whole = re.search(r'href="([^"]+)"[^>]*>Show all 340,0', page)
        assert whole
        assert "The end." in (await client.get(unescape(whole[1]))).text


async def test_a_form_posted_without_script_keeps_the_search(client: httpx.AsyncClient) -> None:
    page, _ = await thanks_thread(client)
    found = re.search(r'name="thread" value="([^"]+)"', page)
    assert found
    thread = unescape(found[1])
    searched = (await client.get("/", params={"thread": thread, "q": "interview"})).text
    assert 'name="q" value="interview"' in searched
    fields = {**hidden_fields(searched), "q": "interview"}
    posted = await client.post("/local/do/save_notes", data=fields)
    assert posted.status_code == 303
    assert "q=interview" in posted.headers["location"]


def note_names(page: str) -> list[str]:
    return [unescape(name) for name in re.findall(r'<textarea[^>]* name="(note:[^"]+)"', page)]


def notes_kept(page: str) -> dict[str, str]:
    return {
        unescape(k): unescape(v) for k, v in re.findall(r'name="was:(note:[^"]+)" form="write" value="([^"]*)"', page)
    }


@pytest.mark.parametrize("host", ["outlook", "gmail"])
@pytest.mark.parametrize("script", [True, False])
async def test_t7_the_text_of_a_card_is_shown_where_it_was_asked_for(
    client: httpx.AsyncClient, host: str, script: bool
) -> None:
    page, fields = await thanks_thread(client)
    fields |= {"host": host}
    headers = {"X-Part": "sidebar"} if script else {}
    await client.post("/local/do/cards", data={**fields, "wanted": "1"}, headers=headers)
    shown = (await client.get(f"/?thread={fields['thread']}")).text
    (key, *others) = re.findall(r'do/show_text".*?name="key" value="([^"]+)"', shown, re.DOTALL)
    assert "Text for" not in shown
    texts = []
    for card in (key, *others):
        answer = await client.post("/local/do/show_text", data={**fields, "key": unescape(card)}, headers=headers)
        assert answer.status_code == 200
        (text,) = re.findall(r"<textarea[^>]*>(Dear [^<]+)</textarea>", answer.text)
        assert answer.text.count("Text for ") == 1
        texts.append(unescape(text))
    said = [set(re.findall(r"[^.\n]+\.", text)) for text in texts]
    assert all(not one & other for number, one in enumerate(said) for other in said[:number])
    assert "Thank three people" in page


async def test_a_window_that_knows_an_older_note_does_not_undo_the_newer_one(client: httpx.AsyncClient) -> None:
    page, fields = await thanks_thread(client)
    first, second = note_names(page)[:2]
    as_shown = {f"was:{name}": "" for name in note_names(page)} | dict.fromkeys(note_names(page), "")
    await client.post("/local/do/save_notes", data={**fields, **as_shown, first: "the streaming move"})
    await client.post("/local/do/save_notes", data={**fields, **as_shown, second: "the schema"})
    page, _ = await thanks_thread(client)
    kept = notes_kept(page)
    assert (kept[first], kept[second]) == ("the streaming move", "the schema")
    emptied = {f"was:{first}": kept[first], first: ""}
    await client.post("/local/do/save_notes", data={**fields, **emptied})
    assert notes_kept((await thanks_thread(client))[0])[first] == ""


async def test_what_was_typed_stays_when_the_store_takes_nothing(client: httpx.AsyncClient, tmp_path: Path) -> None:
    page, fields = await thanks_thread(client)
    name = note_names(page)[0]
    with sqlite3.connect(tmp_path / "afterword.sqlite3") as store:  # every new note fails from here on
        store.execute("CREATE TRIGGER broken BEFORE INSERT ON notes BEGIN SELECT * FROM nowhere; END")
    store.close()
    sent = {**fields, name: "the streaming move"}
    answer = await client.post("/local/do/save_notes", data=sent)
    assert answer.status_code == 503
    assert "Nothing was changed." in answer.text
    assert ">the streaming move</textarea>" in answer.text
    part = await client.post("/local/do/save_notes", data=sent, headers={"X-Part": "sidebar"})
    assert part.status_code == 503
    assert part.headers["content-type"].startswith("text/plain"), "the page's script leaves the sidebar as it is"


async def test_a_mail_without_sender_and_subject_has_a_row_that_says_so(tmp_path: Path) -> None:
    for place in ("cur", "new", "tmp"):
        (tmp_path / "mail" / place).mkdir(parents=True)
    (tmp_path / "mail" / "cur" / "1.x:2,S").write_bytes(b"Date: Fri, 20 Nov 2026 09:00:00 +0000\n\nHello\n")
    settings = Settings(data_dir=tmp_path, mailbox=tmp_path / "mail", owner_email="me@mail.example", time_zone="UTC")
    async with page_on(settings) as client:
        page = (await client.get("/")).text
        assert "(unknown sender)" in page
        assert '<span class="subject">(no subject)</span>' in page
        opened = (await client.get(await first_thread(client))).text
    assert '<span class="who">(unknown sender)</span>' in opened
    assert ">to <" not in opened
