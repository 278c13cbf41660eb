"""Sending calls to Graph: one at a time, side by side, many in one, and page by page."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import anyio
import httpx
import orjson

from app.domain.errors import MailboxError, Refused
from app.mailboxes.outlook import scopes
from app.mailboxes.outlook.access import Grant
from app.mailboxes.outlook.calls import MOST_IN_A_BATCH, Calls
from app.mailboxes.outlook.lanes import AT_ONCE, Lane
from app.mailboxes.outlook.problems import PROVIDER, problem_of
from app.mailboxes.shapes import object_in, objects, text
from app.mailboxes.upstream.calls import Call
from app.mailboxes.upstream.patience import Patience
from app.mailboxes.upstream.problems import Problem, unavailable
from app.mailboxes.upstream.sender import Sender, ask_all

Answer = dict[str, Any]
_NO_JSON = frozenset({"messages.value"})  # what only a batch turns into JSON


class Api:
    """Sends calls with one grant over one shared client, in the lane of one mailbox."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        grant: Grant,
        patience: Patience,
        calls: Calls,
        lane: Lane,
        *,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        self._sender = Sender(client, patience, provider=PROVIDER, judge=problem_of, lane=lane, sleep=sleep)
        self._grant = grant
        self._calls = calls
        self._sleep = sleep
        self._attempts = patience.attempts
        self.lane = lane

    @property
    def sent(self) -> int:
        """Requests that went out, retries included; a batch is one."""
        return self._sender.sent

    def may(self, method: str) -> bool:
        """Whether the grant is known to allow the call, or not known not to."""
        return not self._grant.scopes or bool(self._grant.scopes & frozenset(scopes.ALLOWED[method]))

    async def ask(self, call: Call) -> Answer:
        """The answer's JSON object, {} where there is none. Raises MailboxError; Uncertain where the work may have
        been done."""
        scopes.check(call.method, self._grant.scopes)
        headers = {"client-request-id": str(uuid4()), "return-client-request-id": "true"}
        return await self._sender.ask(call, self._grant, headers)

    async def ask_all(self, calls: Sequence[Call]) -> list[Answer | MailboxError]:
        """In as few round trips as there can be; what went wrong stands in its place."""
        if (len(calls) == 1 or not self.lane.takes_batches) and not any(one.method in _NO_JSON for one in calls):
            return await ask_all(self.ask, calls, AT_ONCE)
        answers: list[Answer | MailboxError] = []
        for start in range(0, len(calls), MOST_IN_A_BATCH):
            answers += await self._together(calls[start : start + MOST_IN_A_BATCH])
        return answers

    async def pages(self, first: Call, *, most: int, enough: Callable[[], bool] = lambda: False) -> PagesRead:
        """The objects of a list, page after page: `most` pages, or until `enough` says so."""
        return await self.pages_from(await self.ask(first), most=most, enough=enough)

    async def pages_from(self, answer: Answer, *, most: int, enough: Callable[[], bool] = lambda: False) -> PagesRead:
        """The same with the first page at hand."""
        found: list[Answer] = []
        for number in range(most):
            found += objects(answer, "value")
            link = text(answer, "@odata.nextLink")
            if not link:
                return PagesRead(found, whole=True)
            if number + 1 == most or enough():
                break
            answer = await self.ask(self._calls.page(link))
        return PagesRead(found, whole=False)

    async def pause_before_looking_again(self) -> bool:
        """False, and at once, if there is no time for it before the deadline."""
        return await self._sender.pause_before_looking_again()

    async def _together(self, calls: Sequence[Call]) -> list[Answer | MailboxError]:
        """Many in one. What Graph could not do at that moment is asked again by itself."""
        for call in calls:
            scopes.check(call.method, self._grant.scopes)
        answer = await self.ask(self._calls.batch(calls))
        responses = {text(one, "id"): one for one in objects(answer, "responses")}
        outcomes = [_outcome(call, responses.get(str(number), {})) for number, call in enumerate(calls)]
        if all(isinstance(one, Problem) and isinstance(one.error, Refused) for one in outcomes):
            return await self._one_by_one(calls)
        again = [
            at
            for at, outcome in enumerate(outcomes)
            if isinstance(outcome, Problem)
            and outcome.retry
            and (outcome.not_done or calls[at].again)
            and calls[at].method not in _NO_JSON
        ]
        found: list[Answer | MailboxError] = [one.error if isinstance(one, Problem) else one for one in outcomes]
        if again and self._attempts > 1 and await self._waited([outcomes[at] for at in again]):
            anew = await ask_all(self.ask, [calls[at] for at in again], AT_ONCE)
            for at, outcome in zip(again, anew, strict=True):
                found[at] = outcome
        return found

    async def _one_by_one(self, calls: Sequence[Call]) -> list[Answer | MailboxError]:
        """Where a batch gave nothing but refusals, each by itself: what stands before Graph may not let batches
        through, and then none is sent again."""
        found = await ask_all(self.ask, calls, AT_ONCE)
        self.lane.takes_batches = all(isinstance(one, Refused) for one in found)
        return found

    async def _waited(self, outcomes: Sequence[Answer | Problem]) -> bool:
        """Wait as long as was asked for; False if there is no time for it."""
        wait = max((one.wait or 0.0 for one in outcomes if isinstance(one, Problem)), default=0.0)
        if wait >= min(self._sender.left(), 20.0):
            return False
        await self._sleep(wait)
        return True


class PagesRead(list[Answer]):
    """The objects of a list; `whole` says that there are no more."""

    def __init__(self, found: Sequence[Answer], *, whole: bool) -> None:
        super().__init__(found)
        self.whole = whole


def _outcome(call: Call, response: Answer) -> Answer | Problem:
    """What stands in a batch's answer for one call. What is no JSON stands there as base64: then under "value"."""
    status = response.get("status")
    if not isinstance(status, int):
        return Problem(unavailable("Outlook's answer could not be read."), retry=True, not_done=False)
    if not 200 <= status < 300:
        headers = {name.lower(): str(value) for name, value in object_in(response, "headers").items()}
        said = orjson.dumps(response.get("body"))
        return problem_of(call.method, status, headers, said, datetime.now(UTC))
    body = response.get("body")
    if isinstance(body, str):
        return {"value": body} if _is_base64(body) else {}
    return body if isinstance(body, dict) else {}


def _is_base64(value: str) -> bool:
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True
