"""The Outlook mailbox over real HTTP: on an emulator of another make, as far as it keeps Graph's rules, and on the fake
under a real server."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from app.domain.errors import MailNotFound
from app.identity.entra.application import EntraClient
from app.identity.entra.sign_in import AuthCodeFlow
from app.mailboxes.outlook.access import GivenToken, OpenMessage
from app.mailboxes.outlook.lanes import Lane
from app.mailboxes.outlook.mailbox import OutlookMailbox
from app.mailboxes.outlook.scopes import DRAFTS
from app.reading import parse_message
from tests.integration.mailboxes.contract import START, draft
from tests.support.eml import eml
from tests.support.fake_graph import Break, FakeGraph
from tests.support.gmail_servers import GRAPH, serving_emulator, serving_fake
from tests.support.limits import patient
from tests.support.outlook_worlds import ALEX

pytestmark = pytest.mark.anyio
TOKEN = "eyJ.offline"
THREAD = "AAQkAGI2-interview="
CLIENT = "6731de76-14a6-49ae-97bc-6eba6914391e"
CALLBACK = "https://app.example/outlook/auth/callback"


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False) as client:
        yield client


def mailbox(client: httpx.AsyncClient, endpoint: str, lane: Lane | None = None) -> OutlookMailbox:
    return OutlookMailbox(
        client,
        ALEX,
        GivenToken(TOKEN, DRAFTS),
        lane=lane or Lane(),
        parse=parse_message,
        patience=patient(),
        endpoint=f"{endpoint}v1.0",
    )


def message(number: int, sender: str, to: str, folder: str, **other: Any) -> dict[str, Any]:
    names = {"dana@northlight.example": "Dana Whitfield", ALEX.email: ALEX.name}
    return {
        "id": f"AAMkAGI2-{number}=",
        "user_email": ALEX.email,
        "conversation_id": THREAD,
        "subject": "Your interview",
        "body_content": "<p>Hello Alex,</p><p>room Caspian – see you soon.</p><p>Dana</p>",
        "body_content_type": "html",
        "from": {"address": sender, "name": names[sender]},
        "to_recipients": [{"address": to, "name": names[to]}],
        "received_date_time": (START + timedelta(hours=number)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "is_read": False,
        "parent_folder_id": folder,
        **other,
    }


DANA, OWNER = "dana@northlight.example", ALEX.email
SEED = {
    "tokens": {TOKEN: {"login": ALEX.email, "scopes": []}},
    "microsoft": {
        "users": [{"email": ALEX.email, "name": ALEX.name}],
        "oauth_clients": [
            {"client_id": CLIENT, "client_secret": "s3cret", "name": "Afterword", "redirect_uris": [CALLBACK]}
        ],
        "messages": [message(3, DANA, OWNER, "inbox"), message(4, OWNER, DANA, "sentitems")],
    },
}


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving_emulator(tmp_path_factory.mktemp("emulator"), SEED, GRAPH) as endpoint:
        yield endpoint


async def test_the_emulators_thread_is_read(client: httpx.AsyncClient, emulator: str) -> None:
    box = mailbox(client, emulator)
    assert await box.locate(OpenMessage("AAMkAGI2-3=")) == THREAD
    thread = await box.thread(THREAD)
    assert [one.id for one in thread.messages] == ["AAMkAGI2-3=", "AAMkAGI2-4="]
    first = parse_message(thread.messages[0].raw, source="x", zone=ALEX.time_zone)
    assert first.sender.email == "dana@northlight.example"
    assert "room Caspian – see you soon." in first.text
    assert first.date == START + timedelta(hours=3)


async def test_a_reply_draft_in_the_emulator_lies_in_its_conversation_with_our_words(
    client: httpx.AsyncClient, emulator: str
) -> None:
    lane = Lane()
    box = mailbox(client, emulator, lane)
    thread = await box.thread(THREAD)
    answered = parse_message(thread.messages[0].raw, source="x", zone=ALEX.time_zone)
    answer = draft(subject="Re: Your interview", in_reply_to=answered.id, body="Grüße –\n\nAlex")
    stored = await box.create_draft(answer, mark="m1", thread_id=THREAD)
    assert (stored.subject, stored.body) == ("Re: Your interview", "Grüße –\n\nAlex")
    assert stored.to == "Omar Haddad <omar@northlight.example>"
    listed = (await client.get(f"{emulator}v1.0/me/messages/{stored.id}", headers=BEARER)).json()
    assert listed["isDraft"] is True
    assert listed["conversationId"] == THREAD
    assert "Grüße –" in listed["body"]["content"]
    original = (await client.get(f"{emulator}v1.0/me/messages/AAMkAGI2-3=", headers=BEARER)).json()
    assert original["isRead"] is False  # creating the reply has marked it read, as Graph is said to
    assert len((await mailbox(client, emulator).thread(THREAD)).messages) == 2  # no draft among them


async def test_a_new_draft_in_the_emulator_begins_a_conversation_of_its_own(
    client: httpx.AsyncClient, emulator: str
) -> None:
    stored = await mailbox(client, emulator).create_draft(draft(), mark="m2")
    listed = (await client.get(f"{emulator}v1.0/me/messages/{stored.id}", headers=BEARER)).json()
    assert listed["isDraft"] is True
    assert listed["conversationId"] != THREAD


async def test_what_the_emulator_does_not_have_is_not_found(client: httpx.AsyncClient, emulator: str) -> None:
    with pytest.raises(MailNotFound):
        await mailbox(client, emulator).thread("AAQkAGI2-nothing=")


class ToTheEmulator(httpx.BaseTransport):
    """msal refuses http authorities and the emulator has no tenants: Entra's token address leads to it."""

    def __init__(self, emulator: str) -> None:
        self._inner = httpx.HTTPTransport()
        self._emulator = emulator

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert request.url.path == "/common/oauth2/v2.0/token"
        request.url = httpx.URL(f"{self._emulator}oauth2/v2.0/token")
        request.headers["host"] = request.url.netloc.decode()
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


async def test_signing_in_at_the_emulator_redeems_its_code(client: httpx.AsyncClient, emulator: str) -> None:
    with httpx.Client(transport=ToTheEmulator(emulator)) as http:
        flow = AuthCodeFlow(EntraClient(CLIENT, secret="s3cret"), http)
        begun = await flow.begin(("Mail.ReadWrite", "User.Read"), redirect_uri=CALLBACK)
        asked = dict(httpx.URL(begun.url).params)
        posted = await client.post(f"{emulator}oauth2/v2.0/authorize/callback", data={**asked, "email": ALEX.email})
        code = _code_of(posted)
        signed_in = await flow.finish(begun.flow, {"code": code, "state": asked["state"]})
    assert signed_in.caller.login == ALEX.email
    assert signed_in.cache


def _code_of(answer: httpx.Response) -> str:
    """From the form that Microsoft's page posts to us, or the address it leads to."""
    found = re.search(r'name="code"\s+value="([^"]+)"', answer.text) or re.search(
        r"[?&]code=([^&]+)", answer.headers.get("location", "")
    )
    assert found, answer.text
    return found.group(1)


BEARER = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
def graph() -> FakeGraph:
    graph = FakeGraph()
    graph.grant(TOKEN, *DRAFTS)
    graph.box.receive(eml(date=START))
    return graph


async def test_a_connection_cut_after_the_draft_was_made_leaves_one(
    client: httpx.AsyncClient, graph: FakeGraph
) -> None:
    graph.faults.lay("messages.create", Break.CUT_AFTER)
    with serving_fake(graph) as endpoint:
        stored = await mailbox(client, endpoint).create_draft(draft(), mark="m1")
        assert await mailbox(client, endpoint).find_draft("m1") == stored
    assert len(graph.box.drafts) == 1
