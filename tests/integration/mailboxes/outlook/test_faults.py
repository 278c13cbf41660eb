"""What Graph refuses, throttles and loses, as Afterword's own errors; and two users who never feel each other's."""

from __future__ import annotations

import base64
import time
from datetime import UTC, datetime

import anyio
import httpx
import pytest

from app.domain.errors import Conflict, MailboxError, MailNotFound, NeedsConsent, Refused, Throttled, Unavailable
from app.mailboxes.outlook.access import GivenToken
from app.mailboxes.outlook.lanes import AT_ONCE, Lane, Lanes
from app.mailboxes.outlook.mailbox import OutlookMailbox
from app.mailboxes.outlook.problems import TokenRefused
from app.mailboxes.outlook.scopes import DRAFTS
from app.mailboxes.upstream.problems import Uncertain
from tests.integration.mailboxes.contract import START, draft
from tests.support.eml import eml
from tests.support.fake_gmail.faults import HTML_502, HTML_502_AFTER
from tests.support.fake_graph import Break, FakeGraph, Instead
from tests.support.limits import patient
from tests.support.outlook_worlds import ALEX, OutlookWorld
from tests.support.stand_ins import parse

pytestmark = pytest.mark.anyio


@pytest.fixture
def world() -> OutlookWorld:
    world = OutlookWorld()
    world.box.receive(eml(date=START, message_id="1@n"))
    return world


def conversation(world: OutlookWorld) -> str:
    return next(iter(world.box.items.values())).conversation_id


def error(status: int, code: str, **headers: str) -> Instead:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Instead(status, f'{{"error": {{"code": "{code}", "message": "…"}}}}'.encode(), named)


STATUSES: list[tuple[Instead, type[MailboxError]]] = [
    (error(400, "ErrorInvalidIdMalformed"), Refused),
    (error(403, "ErrorAccessDenied"), NeedsConsent),
    (error(403, "ErrorAccountSuspend"), Refused),
    (error(404, "ErrorItemNotFound"), MailNotFound),
    (error(410, "ErrorGone"), MailNotFound),
    (error(429, "ApplicationThrottled", retry_after="300"), Throttled),
    (error(500, "InternalServerError"), Unavailable),
    (error(503, "ServiceUnavailable"), Unavailable),
    (error(504, "GatewayTimeout"), Unavailable),
    (error(507, "ErrorQuotaExceeded"), Refused),
    (HTML_502, Unavailable),
    (error(302, "Moved"), Unavailable),
    (Instead(200, b"<html>no JSON</html>"), Unavailable),
    (Instead(200, b"[]"), Unavailable),
]


@pytest.mark.parametrize(("fault", "kind"), STATUSES, ids=[f"{one.status} {kind.__name__}" for one, kind in STATUSES])
async def test_an_error_is_told_by_its_status(world: OutlookWorld, fault: Instead, kind: type[MailboxError]) -> None:
    world.graph.faults.lay("messages.delete", *[fault] * 3)
    world.graph.faults.lay("messages.list", *[fault] * 3)
    world.lane.folders.update(sentitems="s", deleteditems="d", junkemail="j")
    with pytest.raises(kind) as told:
        await world.mailbox.thread(conversation(world))
    assert told.value.kept
    assert "alex@" not in str(told.value)


async def test_a_token_that_ran_out_is_renewed_once(world: OutlookWorld) -> None:
    world.grant.tokens[:] = ["eyJ.old", "eyJ.graph"]
    await world.mailbox.thread(conversation(world))
    assert world.grant.renewals == 1
    world.grant.tokens[:] = ["eyJ.old"]
    with pytest.raises(TokenRefused):
        await world.anew().thread(conversation(world))
    assert world.grant.renewals == 2


async def test_what_graph_wants_proved_comes_back_as_it_was_asked(world: OutlookWorld) -> None:
    claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}'
    world.graph.challenged["eyJ.graph"] = base64.b64encode(claims.encode()).decode()
    with pytest.raises(TokenRefused) as told:
        await world.mailbox.thread(conversation(world))
    assert told.value.claims == claims


async def test_a_pause_that_is_asked_for_is_kept_by_all_calls_of_that_mailbox(world: OutlookWorld) -> None:
    world.lane.folders.update(sentitems="s", deleteditems="d", junkemail="j")
    world.graph.faults.lay("messages.list", error(429, "ApplicationThrottled", retry_after="300"))
    with pytest.raises(Throttled) as told:
        await world.mailbox.thread(conversation(world))
    assert told.value.retry_at is not None
    assert (told.value.retry_at - datetime.now(UTC)).total_seconds() > 290
    asked = world.graph.count()
    with pytest.raises(Throttled):
        await world.anew().search()
    assert world.graph.count() == asked  # nothing was sent


async def test_a_short_pause_is_waited_for(world: OutlookWorld) -> None:
    world.lane.folders.update(sentitems="s", deleteditems="d", junkemail="j")
    world.graph.faults.lay("messages.list", error(429, "ApplicationThrottled", retry_after="1"))
    began = time.monotonic()
    assert (await world.mailbox.thread(conversation(world))).messages
    assert time.monotonic() - began >= 1.0


async def test_a_throttled_call_within_a_batch_is_asked_again_by_itself(world: OutlookWorld) -> None:
    world.graph.faults.lay("messages.list", error(429, "ApplicationThrottled", retry_after="0"))
    assert (await world.mailbox.thread(conversation(world))).messages
    assert [call.method for call in world.graph.calls if not call.inner] == ["batch", "messages.list"]


async def test_no_more_than_four_calls_are_ever_at_work_in_one_mailbox(world: OutlookWorld) -> None:
    world.graph.delay = 0.005
    thread = conversation(world)

    async def work(number: int) -> None:
        mailbox = world.anew(attempts=1)
        await (mailbox.search() if number % 3 else mailbox.thread(thread))
        await mailbox.find_draft(f"m{number}")

    async with anyio.create_task_group() as group:
        for number in range(20):
            group.start_soon(work, number)
    assert world.graph.most_at_once <= AT_ONCE
    assert {call.status for call in world.graph.calls} == {200}


async def test_a_lost_answer_to_a_new_draft_is_looked_for_and_nothing_is_written_twice(world: OutlookWorld) -> None:
    for fault in (Break.CUT_AFTER, HTML_502_AFTER):
        world.graph.faults.lay("messages.create", fault)
        stored = await world.anew().create_draft(draft(), mark=f"m {fault}")
        assert await world.anew().find_draft(f"m {fault}") == stored
    assert len(world.box.drafts) == 2


async def test_what_cannot_be_told_is_said_to_be_uncertain(world: OutlookWorld) -> None:
    world.graph.faults.lay("messages.create", Break.CUT_AFTER)
    world.graph.faults.lay("batch", *[Break.CUT_BEFORE] * 2)
    with pytest.raises(Uncertain):
        await world.mailbox.create_draft(draft(), mark="m1")
    assert await world.anew().find_draft("m1") is not None
    assert len(world.box.drafts) == 1


async def test_of_two_that_graph_made_one_stays(world: OutlookWorld) -> None:
    world.graph.faults.lay("messages.create", Break.TWICE)
    await world.mailbox.create_draft(draft(), mark="m1")
    assert len(world.box.drafts) == 2
    assert await world.anew().find_draft("m1") is not None
    assert len(world.box.drafts) == 1


async def test_of_two_the_one_that_the_user_changed_stays(world: OutlookWorld) -> None:
    world.graph.faults.lay("messages.create", Break.TWICE)
    stored = await world.mailbox.create_draft(draft(), mark="m1")
    await world.edit_draft(stored, "PS: mine")
    found = await world.anew().find_draft("m1")
    assert found is not None
    assert "PS: mine" in world.box.find(found.id).html
    assert len(world.box.drafts) == 1


async def test_a_mark_in_other_letters_is_another_draft(world: OutlookWorld) -> None:
    await world.mailbox.create_draft(draft(), mark="Mark")
    assert await world.mailbox.find_draft("mark") is None


async def test_marks_and_ids_with_quotes_stay_one_string(world: OutlookWorld) -> None:
    await world.mailbox.create_draft(draft(), mark="it's")
    assert await world.mailbox.find_draft("it's") is not None
    assert await world.mailbox.find_draft("it' or ep/value eq '") is None


async def test_a_draft_changed_between_look_and_write_is_left_alone(world: OutlookWorld) -> None:
    stored = await world.mailbox.create_draft(draft(), mark="m1")
    world.graph.faults.lay("messages.update", error(412, "ErrorIrresolvableConflict"))
    with pytest.raises(Conflict):
        await world.mailbox.update_draft(stored, draft(body="Anew."))
    world.graph.faults.lay("messages.delete", error(412, "ErrorIrresolvableConflict"))
    with pytest.raises(Conflict):
        await world.mailbox.delete_draft(stored)


async def test_nothing_that_is_no_draft_of_ours_is_ever_changed_or_deleted(world: OutlookWorld) -> None:
    theirs = world.box.create({"subject": "My own draft"}, {})
    before = (theirs.change, len(world.box.items))
    await world.mailbox.drafts()
    await world.mailbox.find_draft("")
    stored = await world.mailbox.create_draft(draft(), mark="m1")
    world.box.send_draft(world.box.find(stored.id))
    with pytest.raises(MailNotFound):
        await world.mailbox.update_draft(stored, draft())
    await world.mailbox.delete_draft(stored)
    assert (theirs.change, len(world.box.items)) == (before[0], before[1] + 1)


async def test_a_draft_can_be_opened_on_the_web_and_by_office_js(world: OutlookWorld) -> None:
    stored = await world.mailbox.create_draft(draft(), mark="m1")
    item = world.box.find(stored.id)
    for mailbox in (world.mailbox, world.anew()):
        links = await mailbox.links(stored.id)
        assert links.web.startswith("https://outlook.office365.com/")
        assert links.ews_id == item.ews_id
    world.graph.faults.lay("translate", error(400, "BadRequest"))
    assert (await world.anew().links(stored.id)).ews_id == ""


async def test_where_batches_are_refused_each_call_goes_by_itself_and_no_batch_is_sent_again(
    world: OutlookWorld,
) -> None:
    for method in ("messages.list", "folders.get"):
        world.graph.faults.lay(method, *[error(400, "BadRequest")] * (1 if method == "messages.list" else 3))
    assert (await world.mailbox.thread(conversation(world))).messages
    assert not world.lane.takes_batches


async def test_calls_carry_an_id_of_their_own_for_microsoft_s_support(world: OutlookWorld) -> None:
    seen: list[str] = []

    async def note(request: httpx.Request) -> None:
        seen.append(request.headers["client-request-id"])
        assert request.headers["return-client-request-id"] == "true"

    world.client.event_hooks["request"].append(note)
    await world.mailbox.thread(conversation(world))
    await world.mailbox.search()
    assert len(set(seen)) == len(seen) > 1


def mailbox_of(graph: FakeGraph, client: httpx.AsyncClient, token: str, lane: Lane) -> OutlookMailbox:
    patience = patient(attempts=1)
    return OutlookMailbox(client, ALEX, GivenToken(token, DRAFTS), lane=lane, parse=parse, patience=patience)


async def test_two_users_share_a_process_and_nothing_else() -> None:
    graph, lanes = FakeGraph(delay=0.002), Lanes()
    other = graph.add("kim@mail.example", "Kim")
    tokens = {"alex": graph.grant("eyJ.alex", *DRAFTS), "kim": graph.grant("eyJ.kim", *DRAFTS, box=other)}
    threads = {"alex": graph.box.receive(eml(date=START)), "kim": other.receive(eml(date=START, to="kim@mail.example"))}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(graph), trust_env=False) as client:
        alex, kim = (mailbox_of(graph, client, tokens[who], lanes.of(who)) for who in ("alex", "kim"))
        lanes.of("alex").folders.update(sentitems="s", deleteditems="d", junkemail="j")
        graph.faults.lay("messages.list", error(429, "ApplicationThrottled", retry_after="300"))
        with pytest.raises(Throttled):
            await alex.thread(threads["alex"].conversation_id)
        assert (await kim.thread(threads["kim"].conversation_id)).messages
        with pytest.raises(Throttled):
            await alex.search()
        await kim.create_draft(draft(), mark="m1")
        assert graph.box.drafts == []
        assert len(other.drafts) == 1
        with pytest.raises(MailNotFound):
            await kim.thread("AAQkAGI2-conv000009AQAA=")
    assert {call.token for call in graph.calls if call.status == 429} == {tokens["alex"]}
    assert lanes.of("kim").folders != lanes.of("alex").folders


async def test_a_lane_is_kept_for_its_user_while_it_is_in_use() -> None:
    lanes = Lanes(keep=2)
    held = lanes.of("a")
    for number in range(10):
        lanes.of(str(number))
    assert lanes.of("a") is held
