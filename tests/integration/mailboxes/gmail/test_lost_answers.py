"""Writing a draft in Gmail when answers are wrong or lost."""

from __future__ import annotations

import json

import httpx
import pytest
import respx

from app.mailboxes.upstream.problems import Uncertain
from tests.integration.mailboxes.contract import draft
from tests.support.eml import eml
from tests.support.fake_gmail import mime_tree
from tests.support.gmail_answers import HTML, ME, THREAD, error, mailbox, offline, thread, written
from tests.support.gmail_worlds import Remembered
from tests.support.interview_thread import INVITED

pytestmark = pytest.mark.anyio


async def test_the_three_conditions_for_joining_the_thread_are_met(google: respx.MockRouter) -> None:
    google.get(f"{ME}/threads/{THREAD}").mock(return_value=thread())
    route = google.post(f"{ME}/drafts").mock(return_value=written())
    box = mailbox()
    await box.thread(THREAD)
    answer = draft(subject="Re: Your interview", in_reply_to="one@northlight.example", references=("zero@n",))
    await box.create_draft(answer, mark="m1", thread_id=THREAD)
    sent = json.loads(route.calls[0].request.content)["message"]
    raw = mime_tree.decode(sent["raw"])
    assert sent["threadId"] == THREAD
    assert b"In-Reply-To: <one@northlight.example>\r\n" in raw
    assert b"References: <zero@n> <one@northlight.example>\r\n" in raw
    assert b"Subject: Re: Your interview\r\n" in raw


async def test_it_is_not_sent_again_when_its_answer_was_lost(google: respx.MockRouter) -> None:
    route = google.post(f"{ME}/drafts")
    route.side_effect = [httpx.ReadError("cut after the draft was made")]
    raw = b""

    def found(request: httpx.Request) -> httpx.Response:
        nonlocal raw
        raw = mime_tree.decode(json.loads(route.calls[0].request.content)["message"]["raw"])
        return httpx.Response(200, json={"drafts": [{"id": "r-1", "message": {"id": "18c2f3a9b0d1e201"}}]})

    def read(request: httpx.Request) -> httpx.Response:
        kept = {"id": "18c2f3a9b0d1e201", "threadId": "18c2f3a9b0d1e201", "raw": mime_tree.encode(raw)}
        return httpx.Response(200, json={"id": "r-1", "message": kept})

    google.get(f"{ME}/drafts").mock(side_effect=found)
    google.get(f"{ME}/drafts/r-1").mock(side_effect=read)
    stored = await mailbox(offline()).create_draft(draft(), mark="m1")
    assert (stored.id, stored.subject) == ("r-1/18c2f3a9b0d1e201", "Thank you")
    assert route.call_count == 1


async def test_nothing_is_concluded_when_it_cannot_be_looked_for(google: respx.MockRouter) -> None:
    route = google.post(f"{ME}/drafts").mock(side_effect=httpx.ReadError("cut"))
    google.get(f"{ME}/drafts").mock(return_value=error(503))
    with pytest.raises(Uncertain):
        await mailbox(offline()).create_draft(draft(), mark="m1")
    assert route.call_count == 1


async def test_it_is_not_sent_again_while_gmail_may_be_at_it_still(google: respx.MockRouter) -> None:
    route = google.post(f"{ME}/drafts").mock(side_effect=httpx.ReadTimeout("slow"))
    google.get(f"{ME}/drafts").mock(return_value=httpx.Response(200, json={"resultSizeEstimate": 0}))
    with pytest.raises(Uncertain):
        await mailbox(offline()).create_draft(draft(), mark="m1")
    assert route.call_count == 1


@pytest.mark.parametrize("fault", [error(503), httpx.Response(502, html=HTML)])
async def test_after_an_error_and_a_look_that_shows_none_it_is_sent_once_more(
    google: respx.MockRouter, fault: httpx.Response
) -> None:
    route = google.post(f"{ME}/drafts")
    route.side_effect = [fault, written()]
    google.get(f"{ME}/drafts").mock(return_value=httpx.Response(200, json={"resultSizeEstimate": 0}))
    assert (await mailbox(offline()).create_draft(draft(), mark="m1")).id == "r-1/"
    assert route.call_count == 2


@pytest.mark.parametrize("fault", [error(429), error(403, "userRateLimitExceeded"), httpx.ConnectError("refused")])
async def test_what_certainly_was_not_done_is_asked_again_without_a_look(
    google: respx.MockRouter, fault: httpx.Response | Exception
) -> None:
    route = google.post(f"{ME}/drafts")
    route.side_effect = [fault, written()]
    await mailbox(offline()).create_draft(draft(), mark="m1")
    assert route.call_count == 2


async def test_a_thread_that_is_gone_leaves_the_draft_standing_alone(google: respx.MockRouter) -> None:
    route = google.post(f"{ME}/drafts")
    route.side_effect = [error(404, "notFound"), written()]
    await mailbox(offline()).create_draft(draft(in_reply_to="1@n"), mark="m1", thread_id=THREAD)
    assert "threadId" not in json.loads(route.calls[1].request.content)["message"]


async def test_where_it_was_put_is_kept_before_anybody_is_told(google: respx.MockRouter) -> None:
    google.post(f"{ME}/drafts").mock(return_value=written(7))
    places = Remembered()
    stored = await mailbox(offline(), places=places).create_draft(draft(), mark="m1")
    assert places.places["m1"].id == stored.id


async def test_deleting_one_that_goes_meanwhile_is_no_error(google: respx.MockRouter) -> None:
    google.post(f"{ME}/drafts").mock(return_value=written())
    kept = {"id": "18c2f3a9b0d1e201", "labelIds": ["DRAFT"], "raw": mime_tree.encode(eml(date=INVITED))}
    google.get(f"{ME}/drafts/r-1").mock(return_value=httpx.Response(200, json={"id": "r-1", "message": kept}))
    google.delete(f"{ME}/drafts/r-1").mock(return_value=error(404, "notFound"))
    box = mailbox(offline())
    await box.delete_draft(await box.create_draft(draft(), mark="m1"))


async def test_an_answer_without_an_id_is_no_answer(google: respx.MockRouter) -> None:
    route = google.post(f"{ME}/drafts")
    route.side_effect = [httpx.Response(200, json={}), written()]
    google.get(f"{ME}/drafts").mock(return_value=httpx.Response(200, json={"resultSizeEstimate": 0}))
    assert (await mailbox(offline()).create_draft(draft(), mark="m1")).id == "r-1/"
