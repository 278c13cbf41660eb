"""The fake Graph keeps Graph's rules: what it lets pass, the tests of the mailbox stand on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from app.mailboxes.outlook.scopes import DRAFTS, READING
from tests.integration.mailboxes.contract import START
from tests.support.eml import eml
from tests.support.fake_graph import FakeGraph, Item

pytestmark = pytest.mark.anyio
BASE = "https://graph.microsoft.com/v1.0"
MARK = "String {6f1d3c5a-2b0e-4a57-9d7c-8e2f4b6a1c90} Name ThreadDraftKey"
IMMUTABLE = {"Prefer": 'IdType="ImmutableId"'}


class Asking:
    """Somebody with a token."""

    def __init__(self, graph: FakeGraph, *scopes: str) -> None:
        graph.grant("t", *scopes)
        headers = {"Authorization": "Bearer t"}
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(graph), trust_env=False, headers=headers)

    async def __call__(self, verb: str, path: str, **given: Any) -> httpx.Response:
        return await self.client.request(verb, f"{BASE}{path}", **given)


@pytest.fixture
def graph() -> FakeGraph:
    return FakeGraph()


@pytest.fixture
def mail(graph: FakeGraph) -> Item:
    return graph.box.receive(eml(date=START))


@pytest.fixture
async def ask(graph: FakeGraph) -> AsyncIterator[Asking]:
    asking = Asking(graph, *DRAFTS)
    async with asking.client:
        yield asking


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


async def test_a_token_that_is_none_is_refused(graph: FakeGraph, ask: Asking) -> None:
    graph.tokens.clear()
    assert code(await ask("GET", "/me/messages")) == (401, "InvalidAuthenticationToken")
    assert code(await ask("POST", "/$batch", json={"requests": []})) == (401, "InvalidAuthenticationToken")


async def test_permissions_are_enforced_call_by_call(graph: FakeGraph, mail: Item) -> None:
    ask = Asking(graph, *READING)
    assert (await ask("GET", f"/me/messages/{mail.rest_id}")).status_code == 200
    for verb, path in (
        ("POST", "/me/messages"),
        ("POST", f"/me/messages/{mail.rest_id}/createReply"),
        ("PATCH", f"/me/messages/{mail.rest_id}"),
        ("DELETE", f"/me/messages/{mail.rest_id}"),
    ):
        assert code(await ask(verb, path, json={})) == (403, "ErrorAccessDenied")
    await ask.client.aclose()


async def test_there_is_no_way_to_send(ask: Asking, mail: Item) -> None:
    for path in ("/me/sendMail", f"/me/messages/{mail.rest_id}/send", f"/me/messages/{mail.rest_id}/reply"):
        assert (await ask("POST", path, json={})).status_code == 404


async def test_ids_stay_only_where_that_is_asked_for(graph: FakeGraph, ask: Asking, mail: Item) -> None:
    given = (await ask("GET", f"/me/messages/{mail.rest_id}")).json()["id"]
    kept = (await ask("GET", f"/me/messages/{mail.rest_id}", headers=IMMUTABLE)).json()["id"]
    graph.box.move(mail, "archive")
    assert code(await ask("GET", f"/me/messages/{given}")) == (404, "ErrorItemNotFound")
    assert (await ask("GET", f"/me/messages/{kept}")).status_code == 200
    assert code(await ask("GET", "/me/messages/a%2Fb")) == (400, "ErrorInvalidIdMalformed")


async def test_only_drafts_can_be_rewritten(graph: FakeGraph, ask: Asking, mail: Item) -> None:
    path = f"/me/messages/{mail.rest_id}"
    assert code(await ask("PATCH", path, json={"subject": "x"})) == (400, "ErrorInvalidPropertySet")
    assert (await ask("PATCH", path, json={"isRead": True})).status_code == 200
    draft = graph.box.create({}, {})
    assert (await ask("PATCH", f"/me/messages/{draft.rest_id}", json={"subject": "x"})).status_code == 200
    assert code(await ask("POST", "/me/messages", json={"isDraft": False})) == (400, "ErrorInvalidPropertySet")


async def test_an_etag_that_is_out_of_date_changes_nothing(graph: FakeGraph, ask: Asking) -> None:
    draft = graph.box.create({"subject": "mine"}, {})
    etag = (await ask("GET", f"/me/messages/{draft.rest_id}")).json()["@odata.etag"]
    graph.box.change(draft, {"subject": "changed"}, {})
    for verb in ("PATCH", "DELETE"):
        answer = await ask(verb, f"/me/messages/{draft.rest_id}", json={"subject": "x"}, headers={"If-Match": etag})
        assert answer.status_code == 412
    assert draft.fields["subject"] == "changed"


@pytest.mark.parametrize(
    ("query", "refused"),
    [
        ({"$filter": "conversationId eq 'x'", "$orderby": "receivedDateTime desc"}, "InefficientFilter"),
        ({"$filter": "isDraft eq false and receivedDateTime ge 2020-01-01T00:00:00Z", "$orderby": "receivedDateTime"},
         "InefficientFilter"),
        ({"$search": '"x"', "$filter": "isDraft eq false"}, "BadRequest"),
        ({"$filter": "startswith(subject,'x')"}, "BadRequest"),
        ({"$filter": "nothing eq 'x'"}, "BadRequest"),
        ({"$select": "id,nothing"}, "BadRequest"),
        ({"$expand": "attachments"}, "BadRequest"),
        ({"$top": "0"}, "BadRequest"),
        ({"$top": "1001"}, "BadRequest"),
    ],
)  # fmt: skip
async def test_what_graph_takes_for_no_query_is_refused(
    ask: Asking, mail: Item, query: dict[str, str], refused: str
) -> None:
    assert code(await ask("GET", "/me/messages", params=query)) == (400, refused)


async def test_what_is_filtered_by_first_may_be_sorted_by(ask: Asking, mail: Item) -> None:
    query = {"$filter": "receivedDateTime ge 2020-01-01T00:00:00Z and isDraft eq false", "$orderby": "receivedDateTime"}
    assert len((await ask("GET", "/me/messages", params=query)).json()["value"]) == 1


async def test_extended_properties_are_kept_found_and_never_echoed_unasked(ask: Asking) -> None:
    made = await ask("POST", "/me/messages", json={"singleValueExtendedProperties": [{"id": MARK, "value": "Key"}]})
    assert "singleValueExtendedProperties" not in made.json()
    for value, count in (("Key", 1), ("key", 1), ("other", 0)):
        only = f"singleValueExtendedProperties/Any(ep: ep/id eq '{MARK}' and ep/value eq '{value}')"
        query = {"$filter": only, "$expand": f"singleValueExtendedProperties($filter=id eq '{MARK}')"}
        found = (await ask("GET", "/me/messages", params=query)).json()["value"]
        assert len(found) == count
        assert all(one["singleValueExtendedProperties"] == [{"id": MARK, "value": "Key"}] for one in found)


async def test_a_reply_quotes_marks_read_and_stays_in_its_conversation(ask: Asking, mail: Item) -> None:
    path = f"/me/messages/{mail.rest_id}/createReply"
    both = {"comment": "x", "message": {"body": {"contentType": "text", "content": "y"}}}
    assert code(await ask("POST", path, json=both)) == (400, "BadRequest")
    made = (await ask("POST", path, json={"comment": "Hello"})).json()
    assert made["isDraft"] is True
    assert made["conversationId"] == mail.conversation_id
    assert "see you soon" in made["body"]["content"]
    assert mail.fields["isRead"] is True


async def test_another_subject_parts_a_draft_from_its_conversation(graph: FakeGraph, ask: Asking, mail: Item) -> None:
    made = (await ask("POST", f"/me/messages/{mail.rest_id}/createReply", json={})).json()
    item = graph.box.find(made["id"])
    graph.box.change(item, {"subject": "RE: Your interview"}, {})
    assert item.conversation_id == mail.conversation_id
    graph.box.change(item, {"subject": "Something else"}, {})
    assert item.conversation_id != mail.conversation_id


async def test_a_batch_holds_twenty_and_answers_each(ask: Asking, mail: Item) -> None:
    def requests(count: int) -> dict[str, Any]:
        path = f"/me/messages/{mail.rest_id}"
        return {"requests": [{"id": str(n), "method": "GET", "url": path, "headers": IMMUTABLE} for n in range(count)]}

    assert (await ask("POST", "/$batch", json=requests(21))).status_code == 400
    answers = (await ask("POST", "/$batch", json=requests(20))).json()["responses"]
    assert sorted(int(one["id"]) for one in answers) == list(range(20))
    assert {one["body"]["id"] for one in answers} == {mail.immutable_id}


async def test_a_page_leads_to_the_next_with_an_absolute_address(graph: FakeGraph, ask: Asking) -> None:
    for number in range(12):
        graph.box.receive(eml(date=START, message_id=f"{number}@n"))
    first = (await ask("GET", "/me/messages")).json()
    assert len(first["value"]) == 10
    assert first["@odata.nextLink"].startswith(f"{BASE}/me/messages?")
    second = (await ask.client.get(first["@odata.nextLink"])).json()
    assert len({one["id"] for one in first["value"] + second["value"]}) == 12
