"""Webhooks by the Standard Webhooks specification, checked by its own library on the other side."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlmodel import col
from standardwebhooks.webhooks import Webhook as Verifier

from app.domain.errors import InvalidInput, NotFound
from app.domain.events import EventType
from app.identity.key_ring import KeyRing
from app.identity.vault import Vault
from app.services import following
from app.services.webhook_delivery import DISABLED_AFTER, PAUSES, REST_AT_LEAST, WebhookDelivery
from app.services.webhooks import MOST, Made, Webhooks
from app.store import events
from app.store import webhooks as rows
from app.store.due import Whose
from app.store.owned import owned_with
from app.store.unit import Unit
from app.store.webhooks import Delivery, DeliveryState, WebhookState
from app.store.work_tables import EventRow
from app.telemetry.metrics import OBSERVED_AS
from tests.support.background import Site
from tests.support.desks import ALEX, receive
from tests.support.interview_thread import invite

pytestmark = pytest.mark.anyio
URL = "https://hooks.example/afterword?x=1"
PUBLIC = "93.184.215.14"


@dataclass
class OtherSide:
    """Answers with `status`; an exception is raised instead. `address` is what its name leads to."""

    status: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    error: Exception | None = None
    address: str = PUBLIC
    requests: list[httpx.Request] = field(default_factory=list)

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.error is not None:
            raise self.error
        return httpx.Response(self.status, headers=self.headers, request=request)

    async def resolve(self, host: str, port: int) -> Sequence[str]:
        assert host == "hooks.example"
        return [self.address]

    def told(self) -> list[dict[str, Any]]:
        return [json.loads(one.content) for one in self.requests]


@dataclass
class Hooked:
    """A followed mailbox, and somebody who listens."""

    site: Site
    webhooks: Webhooks
    other: OtherSide

    async def listen(self, *types: EventType) -> Made:
        return await self.webhooks.create(self.site.mailbox_id, URL, types)

    async def happen(self, kind: EventType = EventType.READING_CHANGED) -> None:
        await self.site.desk.rows.write(lambda unit: events.record(unit, kind, {"thread_id": "t"}))
        await self.work()

    async def work(self) -> None:
        """Now, or later if the test's clock is ahead."""
        self.site.now = max(self.site.now, datetime.now(UTC))
        await self.site.work()
        self.site.now = max(self.site.now, datetime.now(UTC))
        await self.site.work()

    async def state(self, made: Made) -> WebhookState:
        return (await self.webhooks.get(self.site.mailbox_id, made.webhook.id)).state

    async def deliveries(self, made: Made) -> list[tuple[DeliveryState, int, str]]:
        return [(one.state, one.attempts, one.answer) for one in await self.shown(made.webhook.id)]

    async def shown(self, webhook_id: str) -> tuple[Delivery, ...]:
        """The newest first."""
        owned = await owned_with(self.site.desk.rows)
        return await owned.read(lambda unit: rows.deliveries(unit, webhook_id, None, 100))


def happened_at(unit: Unit, when: datetime) -> None:
    """The newest event is of that moment: rows are dated by the machine's clock, not by the test's."""
    newest = col(EventRow.number) == events.newest(unit)
    unit.update(EventRow, newest, values={"at": when})


@pytest.fixture
async def hooked(tmp_path: Path) -> AsyncIterator[Hooked]:
    other = OtherSide()
    site = Site(tmp_path)
    webhooks = Webhooks(site.store, Vault(KeyRing(((1, b"1" * 32),))))
    async with httpx.AsyncClient(transport=httpx.MockTransport(other)) as http:
        site = Site(tmp_path, now=datetime.now(UTC), deliver=WebhookDelivery(webhooks, http, other.resolve))
        await following.begin(site.desk.rows, scan=False)
        await site.work()
        yield Hooked(site, webhooks, other)
    site.store.engine.dispose()


async def test_what_happens_is_delivered_signed_as_the_specification_says(hooked: Hooked) -> None:
    made = await hooked.listen()
    receive(hooked.site.folder, invite())
    await following.tell(hooked.site.desk.rows)
    await hooked.work()
    # Whether thanks are due as well hangs on the hour at which the test runs.
    assert [one["type"] for one in hooked.other.told()][:2] == ["reading.changed", "candidacy.changed"]
    for request in hooked.other.requests:
        told = Verifier(made.secret).verify(request.content, dict(request.headers))
        assert told["data"]["mailbox_id"] == hooked.site.mailbox_id
        assert set(told) == {"type", "timestamp", "data"}
    assert set(await hooked.deliveries(made)) == {(DeliveryState.DELIVERED, 1, "204")}


async def test_no_word_of_a_mail_leaves(hooked: Hooked) -> None:
    await hooked.listen()
    receive(hooked.site.folder, invite())
    await following.tell(hooked.site.desk.rows)
    await hooked.work()
    said = b"".join(request.content for request in hooked.other.requests)
    assert said
    for word in (b"Northlight", b"Omar", b"Dana", b"secret", b"alex@mail"):
        assert word not in said


async def test_it_is_the_checked_address_that_is_called_under_the_name_it_goes_by(hooked: Hooked) -> None:
    await hooked.listen()
    await hooked.happen()
    (request,) = hooked.other.requests
    assert request.url == f"https://{PUBLIC}/afterword?x=1"
    assert request.headers["host"] == "hooks.example"
    assert request.extensions["sni_hostname"] == "hooks.example"
    assert request.extensions[OBSERVED_AS] == "webhook", "whom users tell makes no label in the metrics"


async def test_a_name_that_leads_into_the_own_network_is_not_called(hooked: Hooked) -> None:
    made = await hooked.listen()
    hooked.other.address = "169.254.169.254"
    await hooked.happen()
    assert hooked.other.requests == []
    assert await hooked.deliveries(made) == [(DeliveryState.WAITING, 1, "the host is not on the public net")]


async def test_a_redirect_is_not_followed(hooked: Hooked) -> None:
    made = await hooked.listen()
    hooked.other.status, hooked.other.headers = 302, {"location": "http://127.0.0.1/"}
    await hooked.happen()
    assert len(hooked.other.requests) == 1
    assert await hooked.deliveries(made) == [(DeliveryState.WAITING, 1, "302")]


async def test_one_that_wants_only_some_types_hears_of_no_others(hooked: Hooked) -> None:
    await hooked.listen(EventType.DRAFT_CREATED)
    await hooked.happen()
    assert hooked.other.requests == []
    await hooked.happen(EventType.DRAFT_CREATED)
    assert [one["type"] for one in hooked.other.told()] == ["draft.created"]


async def test_what_is_not_taken_is_tried_again_after_growing_pauses_under_the_same_id(hooked: Hooked) -> None:
    made = await hooked.listen()
    hooked.other.status = 500
    await hooked.happen()
    for pause in PAUSES[:3]:
        await hooked.site.wait(pause * 0.9)
        before = len(hooked.other.requests)
        await hooked.site.wait(pause * 0.3)
        assert len(hooked.other.requests) == before + 1
    hooked.other.status = 200
    await hooked.site.wait(timedelta(hours=3))
    assert len({request.headers["webhook-id"] for request in hooked.other.requests}) == 1
    assert len({request.headers["webhook-timestamp"] for request in hooked.other.requests}) > 1
    assert await hooked.deliveries(made) == [(DeliveryState.DELIVERED, 5, "200")]


async def test_what_is_never_taken_is_given_up_and_the_webhook_disabled_after_days(hooked: Hooked) -> None:
    made = await hooked.listen()
    hooked.other.error = httpx.ConnectError("no route")
    await hooked.happen()
    for pause in PAUSES[:-1]:
        await hooked.site.wait(pause * 1.2)
    assert (await hooked.deliveries(made))[0][:2] == (DeliveryState.WAITING, 9)
    await hooked.site.wait(DISABLED_AFTER)
    assert (await hooked.deliveries(made))[0][0] is DeliveryState.GIVEN_UP
    assert await hooked.state(made) is WebhookState.DISABLED
    before = len(hooked.other.requests)
    await hooked.happen()
    assert len(hooked.other.requests) == before


async def test_one_that_failed_long_ago_and_once_now_is_tried_again(hooked: Hooked) -> None:
    made = await hooked.listen()
    hooked.other.status = 503
    await hooked.happen()
    for pause in PAUSES:
        await hooked.site.wait(pause * 1.2)
    assert await hooked.deliveries(made) == [(DeliveryState.GIVEN_UP, 10, "503")]
    before = len(hooked.other.requests)
    await hooked.site.desk.rows.write(lambda unit: events.record(unit, EventType.DRAFT_CREATED, {}))
    when = hooked.site.now + timedelta(days=40)
    await hooked.site.desk.rows.write(lambda unit: happened_at(unit, when))
    await hooked.site.wait(timedelta(days=40))
    assert len(hooked.other.requests) == before + 1
    assert await hooked.state(made) is WebhookState.ENABLED
    hooked.other.status = 204
    await hooked.site.wait(PAUSES[0] * 1.2)
    assert (await hooked.deliveries(made))[0] == (DeliveryState.DELIVERED, 2, "204")


async def test_one_that_answers_gone_is_disabled_at_once(hooked: Hooked) -> None:
    made = await hooked.listen()
    hooked.other.status = 410
    await hooked.happen()
    assert await hooked.state(made) is WebhookState.DISABLED


async def test_one_that_asks_for_a_pause_gets_it(hooked: Hooked) -> None:
    await hooked.listen()
    hooked.other.status, hooked.other.headers = 429, {"retry-after": "7200"}
    await hooked.happen()
    await hooked.site.wait(timedelta(hours=1))
    assert len(hooked.other.requests) == 1
    await hooked.site.wait(timedelta(hours=2))
    assert len(hooked.other.requests) == 2


async def test_what_else_waits_for_one_that_does_not_answer_waits_along_and_is_told_once_it_does(
    hooked: Hooked,
) -> None:
    made, fine = await hooked.listen(EventType.DRAFT_CREATED), await hooked.listen(EventType.READING_CHANGED)
    for _ in range(30):
        await hooked.site.desk.rows.write(lambda unit: events.record(unit, EventType.DRAFT_CREATED, {}))
    hooked.other.error = httpx.ReadTimeout("nobody answers")
    await hooked.work()
    assert len(hooked.other.requests) == 1, "the others hold no place"
    hooked.other.error = None
    await hooked.happen()
    assert await hooked.deliveries(fine) == [(DeliveryState.DELIVERED, 1, "204")], "one that answers is told at once"
    await hooked.site.wait(REST_AT_LEAST)
    assert {one[0] for one in await hooked.deliveries(made)} == {DeliveryState.DELIVERED}
    assert sorted(one[1] for one in await hooked.deliveries(made)) == [1] * 29 + [2]


async def test_webhooks_of_a_mailbox_that_nobody_follows_are_told(hooked: Hooked) -> None:
    """Somebody who uses the sidebar alone: no provider's work in the background is set up."""
    made = await hooked.listen()
    hooked.site.rounds = replace(hooked.site.rounds, whose=lambda: Whose(providers=("gmail",)))
    await hooked.happen()
    assert await hooked.deliveries(made) == [(DeliveryState.DELIVERED, 1, "204")]


async def test_a_job_that_was_handed_over_before_a_replay_does_not_deliver_twice(hooked: Hooked) -> None:
    made = await hooked.listen()
    await hooked.site.desk.rows.write(lambda unit: events.record(unit, EventType.DRAFT_CREATED, {}))
    hooked.site.now = datetime.now(UTC)
    await hooked.site.rounds.go()
    assert await hooked.webhooks.replay_since(hooked.site.mailbox_id, made.webhook.id, datetime.min.replace(tzinfo=UTC))
    await hooked.work()
    assert len(hooked.other.requests) == 1


async def test_what_was_missed_can_be_replayed(hooked: Hooked) -> None:
    made = await hooked.listen()
    start = datetime.now(UTC)
    await hooked.webhooks.change(hooked.site.mailbox_id, made.webhook.id, enabled=False)
    await hooked.happen()
    await hooked.happen()
    with pytest.raises(InvalidInput, match="Enable it"):
        await hooked.webhooks.replay_since(hooked.site.mailbox_id, made.webhook.id, start)
    await hooked.webhooks.change(hooked.site.mailbox_id, made.webhook.id, enabled=True)
    await hooked.work()
    assert hooked.other.requests == []
    assert await hooked.webhooks.replay_since(hooked.site.mailbox_id, made.webhook.id, start) == 2
    await hooked.work()
    assert len(hooked.other.requests) == 2
    (first, _) = await hooked.shown(made.webhook.id)
    await hooked.webhooks.replay(hooked.site.mailbox_id, made.webhook.id, first.event.id)
    await hooked.work()
    assert len(hooked.other.requests) == 3


async def test_a_new_secret_signs_from_then_on(hooked: Hooked) -> None:
    made = await hooked.listen()
    anew = await hooked.webhooks.new_secret(hooked.site.mailbox_id, made.webhook.id)
    await hooked.happen()
    assert anew.secret != made.secret
    Verifier(anew.secret).verify(hooked.other.requests[0].content, dict(hooked.other.requests[0].headers))


async def test_secrets_are_sealed_in_the_store(hooked: Hooked) -> None:
    made = await hooked.listen()
    files = b"".join(path.read_bytes() for path in hooked.site.folder.glob("store.sqlite3*"))
    assert made.secret.encode() not in files
    assert b"hooks.example" in files


async def test_another_mailboxs_webhooks_are_not_there(hooked: Hooked) -> None:
    made = await hooked.listen()
    other = hooked.site.store.register("local", "another", ALEX)
    webhook_id = made.webhook.id
    assert await hooked.webhooks.every(other) == ()
    for call in (
        hooked.webhooks.get(other, webhook_id),
        hooked.webhooks.change(other, webhook_id, enabled=False),
        hooked.webhooks.delete(other, webhook_id),
        hooked.webhooks.new_secret(other, webhook_id),
        hooked.webhooks.replay_since(other, webhook_id, datetime.now(UTC)),
    ):
        with pytest.raises(NotFound):
            await call
    assert await hooked.state(made) is WebhookState.ENABLED


async def test_a_mailbox_has_so_many_webhooks_and_no_more(hooked: Hooked) -> None:
    for _ in range(MOST):
        await hooked.listen()
    with pytest.raises(InvalidInput):
        await hooked.listen()


async def test_one_that_was_deleted_hears_nothing(hooked: Hooked) -> None:
    made = await hooked.listen()
    hooked.other.status = 500
    await hooked.happen()
    await hooked.webhooks.delete(hooked.site.mailbox_id, made.webhook.id)
    await hooked.site.wait(timedelta(days=1))
    assert len(hooked.other.requests) == 1
