"""The generated Python client: of the API as it is, and at work against it."""

from __future__ import annotations

import io
import json
import sys
from datetime import UTC, datetime

import httpx
import pytest

from app.api import examples
from app.identity.api_keys import Scope
from scripts import python_client
from tests.support.api_worlds import ServedWorld

sys.path.insert(0, str(python_client.FOLDER))
from afterword_client import AuthenticatedClient
from afterword_client.api.follow_ups import list_follow_ups
from afterword_client.api.mailboxes import list_mailboxes
from afterword_client.api.readings import create_reading
from afterword_client.models import CreateReadingFilesBody, MailboxOwner, PageMailbox, Problem, ReadOut, ThreadIn
from afterword_client.types import File

pytestmark = pytest.mark.anyio


def test_it_was_generated_from_the_api_as_it_is() -> None:
    kept = (python_client.FOLDER / python_client.DIGEST).read_text().strip()
    assert kept == python_client.digest(python_client.described()), "run `make client`"


async def test_what_it_gives_and_takes_is_typed(served: ServedWorld) -> None:
    key = (await served.key(Scope.READ))["Authorization"].removeprefix("Bearer ")
    client = AuthenticatedClient(base_url="http://127.0.0.1", token=key)
    client.set_async_httpx_client(
        httpx.AsyncClient(
            transport=served.client._transport, base_url="http://127.0.0.1", headers={"Authorization": f"Bearer {key}"}
        )
    )
    mailboxes = await list_mailboxes.asyncio(client=client)
    assert isinstance(mailboxes, PageMailbox)
    assert [one.id for one in mailboxes.data] == [served.mailbox_id]
    owner = MailboxOwner(email="alex@mail.example", time_zone="Europe/London", name="Alex Moreno")
    thread = ThreadIn(mailbox=owner, now=datetime(2026, 3, 6, 17, tzinfo=UTC), messages=examples.THREAD["messages"])
    told = await create_reading.asyncio(client=client, body=thread)
    assert isinstance(told, ReadOut)
    assert told.reading.company is not None
    assert told.reading.company.value == "Northlight"
    rest = json.dumps({name: value for name, value in examples.THREAD.items() if name != "messages"})
    mail = File(io.BytesIO(examples.MAIL.encode()), "invitation.eml", "message/rfc822")
    of_files = await create_reading.asyncio(client=client, body=CreateReadingFilesBody(rest, [mail]))
    assert isinstance(of_files, ReadOut)
    assert of_files.reading.role is not None
    problem = await list_follow_ups.asyncio(client=client, cursor="made up")
    assert isinstance(problem, Problem)
    assert problem.type_ == "urn:problem-type:afterword:invalid-request"
