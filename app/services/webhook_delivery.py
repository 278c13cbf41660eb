"""Delivering events to webhooks by the Standard Webhooks specification: signed, dated, tried again over three days with
growing pauses, given up then; one that takes nothing for days is disabled."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import anyio
import httpx
import orjson
from standardwebhooks.webhooks import Webhook as Signer

from app.domain.errors import NotFound
from app.identity.public_hosts import NotPublic, Resolve, public_address, resolve
from app.services.webhooks import Webhooks
from app.store import webhooks as rows
from app.store.unit import Rows, Unit
from app.store.webhooks import Delivery, DeliveryState, Sealed, WebhookState
from app.telemetry.metrics import OBSERVED_AS

# Pauses after each attempt (Standard Webhooks, "Deliverability and reliability").
PAUSES = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
DISABLED_AFTER, DISABLED_BY = timedelta(days=5), timedelta(days=1)
# What else waits for one that does not even answer waits as well: it would hold places that others' deliveries need.
# Longer than an attempt takes, so that none is tried twice at once.
REST_AT_LEAST, REST_AT_MOST = timedelta(seconds=20), timedelta(minutes=30)
SECONDS = 15.0
_GONE = 410  # "the consumer no longer wants them"
_LONGEST_WAIT = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of an attempt. `text` is for the operator: a status, or what kept it from being sent. `silent`: nobody
    answered."""

    taken: bool
    text: str
    gone: bool = False
    wait: timedelta = timedelta(0)
    silent: bool = False


@dataclass(frozen=True, slots=True)
class WebhookDelivery:
    """Implements `app.background.work.Deliver` over one shared client. Redirects are not followed: the URL that was
    checked is the one that is called."""

    webhooks: Webhooks
    http: httpx.AsyncClient
    resolve: Resolve = resolve

    async def __call__(self, mailbox: Rows, delivery_id: str, *, mark: str, now: datetime) -> None:
        """One attempt, unless it was settled, put off or replayed since. It may reach the other side twice: its id
        tells them. Raises nothing of the other side's making."""
        try:
            webhook_id, delivery = await mailbox.read(lambda unit: rows.delivery(unit, delivery_id))
            sealed = await mailbox.read(lambda unit: rows.sealed(unit, webhook_id))
        except NotFound:
            return
        if delivery.state is not DeliveryState.WAITING or delivery.mark != mark:
            return
        if sealed.webhook.state is WebhookState.DISABLED:
            await mailbox.write(lambda unit: rows.give_up_all(unit, webhook_id, "disabled"))
            return
        answer = await self._attempt(mailbox.mailbox_id, sealed, delivery, now)
        await mailbox.write(lambda unit: _note(unit, sealed, delivery, answer, now))

    async def _attempt(self, mailbox_id: str, sealed: Sealed, delivery: Delivery, now: datetime) -> Answer:
        try:
            secret = await self.webhooks.secret_of(mailbox_id, sealed)
        except NotFound as error:
            return Answer(False, error.text)
        event = delivery.event
        data = {"mailbox_id": mailbox_id, **event.data}
        body = orjson.dumps({"type": event.type.value, "timestamp": event.at.isoformat(), "data": data})
        message_id = f"msg_{event.id}"
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "Afterword-Webhooks",
            "webhook-id": message_id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Signer(secret).sign(message_id, now.astimezone(UTC), body.decode()),
        }
        try:
            with anyio.fail_after(SECONDS):
                return await self._post(httpx.URL(sealed.webhook.url), headers, body)
        except NotPublic as error:
            return Answer(False, error.reason)
        except (OSError, TimeoutError, httpx.HTTPError, httpx.InvalidURL) as error:
            return Answer(False, type(error).__name__, silent=True)

    async def _post(self, url: httpx.URL, headers: dict[str, str], body: bytes) -> Answer:
        """To the very address that was checked, under the name that it goes by."""
        extensions = {OBSERVED_AS: "webhook"}
        if not self.webhooks.allow_private:
            port = url.port or (443 if url.scheme == "https" else 80)
            address = await public_address(url.host, port, self.resolve)
            headers = {**headers, "Host": url.netloc.decode()}
            extensions["sni_hostname"] = url.host
            url = url.copy_with(host=address)
        request = self.http.build_request(
            "POST", url, content=body, headers=headers, timeout=SECONDS, extensions=extensions
        )
        response = await self.http.send(request, stream=True, follow_redirects=False)
        try:  # what they say is of no interest, and may be long
            wait = _wait(response)
            return Answer(response.is_success, str(response.status_code), response.status_code == _GONE, wait)
        finally:
            await response.aclose()


def _wait(response: httpx.Response) -> timedelta:
    """As long as they ask for in seconds, a day at most."""
    given = response.headers.get("retry-after", "")
    asked = timedelta(seconds=int(given)) if given.isascii() and given.isdigit() and len(given) < 8 else timedelta(0)
    return min(asked, _LONGEST_WAIT)


def _note(unit: Unit, sealed: Sealed, delivery: Delivery, answer: Answer, now: datetime) -> None:
    attempts, webhook = delivery.attempts + 1, sealed.webhook
    if answer.taken:
        rows.delivered(unit, delivery.id, attempts=attempts, answer=answer.text)
        return
    pause = PAUSES[attempts - 1] * random.uniform(1.0, 1.1) if attempts <= len(PAUSES) else None  # noqa: S311
    next_at = now + max(pause, answer.wait) if pause is not None else None
    rows.failed(unit, delivery.id, attempts=attempts, answer=answer.text, next_at=next_at, now=now)
    since = webhook.failing_since
    if answer.silent or answer.wait:
        rest = min(max((now - (since or now)) / 4, REST_AT_LEAST), REST_AT_MOST)
        rows.put_off_others(unit, webhook.id, delivery.id, now + max(rest, answer.wait))
    # One that failed long ago, and heard of nothing since, is not disabled by one more failure: this event has to have
    # failed for a day as well.
    for_days = since is not None and now - since >= DISABLED_AFTER and now - delivery.event.at >= DISABLED_BY
    if answer.gone or for_days:
        why = "It said that it wants no more." if answer.gone else f"It took nothing since {since:%Y-%m-%d}."
        rows.change(unit, webhook.id, state=WebhookState.DISABLED, why=why)
        rows.give_up_all(unit, webhook.id, "disabled")
