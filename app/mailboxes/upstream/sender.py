"""Sending a call: the token, the retries that are safe, the deadline, and the errors as Afterword's own.

The waits are truncated exponential backoff with full jitter, one second at first and 32 at most, unless the provider
says how long to wait. A call whose work must not be done twice is sent again only if it was certainly not done."""

from __future__ import annotations

import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from typing import Any, Protocol

import anyio
import httpx
import orjson

from app.domain.errors import MailboxError, MailNotFound, NeedsConsent
from app.mailboxes.upstream.calls import Call
from app.mailboxes.upstream.patience import Patience
from app.mailboxes.upstream.problems import Problem, Uncertain, unavailable

_ALWAYS = {"accept": "application/json", "accept-encoding": "gzip, deflate", "user-agent": "afterword (gzip)"}
CONNECT_SECONDS = 3.0
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


class Token(Protocol):
    """A source of access tokens."""

    async def token(self, *, renew: bool = False) -> str:
        """`renew` says that the last one was refused. Raises NeedsConsent if there is no other, Unavailable if it
        could not be fetched."""


class Judge(Protocol):
    """What an answer that is none of 2xx means. `now` is aware."""

    def __call__(
        self, method: str, status: int, headers: Mapping[str, str], body: bytes, now: datetime, /
    ) -> Problem: ...


class Lane(Protocol):
    """What a provider allows at a time. Shared by those who share the allowance."""

    def through(self, call: Call, /) -> AbstractAsyncContextManager[Problem | None]:
        """Wait for a place; gives what stands in the way of sending, if anything does."""

    def note(self, problem: Problem, /) -> None:
        """Learn from an answer."""


class OpenLane:
    """No limit."""

    @asynccontextmanager
    async def through(self, _: Call) -> AsyncIterator[Problem | None]:
        yield None

    def note(self, _: Problem) -> None:
        """Nothing to learn."""


class Sender:
    """Sends calls over one shared client. `provider` is its name for the user, `judge` knows its errors, `lane` how
    many it takes at a time."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        patience: Patience,
        *,
        provider: str,
        judge: Judge,
        lane: Lane | None = None,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        self._client = client
        self._patience = patience
        self._provider = provider
        self._judge = judge
        self._lane: Lane = lane or OpenLane()
        self._sleep = sleep
        self.sent = 0  # requests that went out, retries included

    async def ask(self, call: Call, source: Token, headers: Mapping[str, str] | None = None) -> dict[str, Any]:
        """The answer's JSON object, {} where there is none. Raises MailboxError; Uncertain where the work may have
        been done."""
        token, renewed, attempt, perhaps_done = await source.token(), False, 0, False
        while True:
            outcome = await self._once(call, token, headers or {})
            if not isinstance(outcome, Problem):
                return outcome
            if outcome.token_refused and not renewed:
                token, renewed = await _renewed(source, outcome), True
                continue
            attempt += 1
            perhaps_done = perhaps_done or not outcome.not_done
            if not (outcome.not_done or call.again):
                raise self._uncertain(outcome)
            wait = self._wait(outcome, attempt)
            if wait is None and perhaps_done and call.changes and not isinstance(outcome.error, MailNotFound):
                raise self._uncertain(outcome)  # an earlier try may have done what this one did not
            if wait is None:
                raise outcome.error
            await self._sleep(wait)

    async def pause_before_looking_again(self) -> bool:
        """False, and at once, if there is no time for it before the deadline."""
        if self.left() <= self._patience.look_again:
            return False
        await self._sleep(self._patience.look_again)
        return True

    def left(self) -> float:
        """Seconds until the deadline."""
        deadline = self._patience.deadline
        return float("inf") if deadline is None else deadline - time.monotonic()

    async def _once(self, call: Call, token: str, headers: Mapping[str, str]) -> dict[str, Any] | Problem:
        late = Problem(unavailable(f"There was no time left to ask {self._provider}."))
        with anyio.move_on_after(self.left()) as waiting:
            async with self._lane.through(call) as closed:
                waiting.deadline = float("inf")  # a place was found; what follows has a limit of its own
                limit = min(self._patience.seconds, self.left())
                if closed is not None or limit <= 0:
                    return closed or late
                outcome = await self._exchange(
                    call, {**call.headers, "Authorization": f"Bearer {token}", **headers}, limit
                )
                if isinstance(outcome, Problem):
                    self._lane.note(outcome)
                return outcome
        return late

    async def _exchange(self, call: Call, headers: Mapping[str, str], limit: float) -> dict[str, Any] | Problem:
        timeout = httpx.Timeout(limit, connect=min(CONNECT_SECONDS, limit), pool=min(CONNECT_SECONDS, limit))
        self.sent += 1
        try:
            with anyio.fail_after(limit):
                response = await self._client.send(_request(call, headers, timeout))
        except _NOT_SENT:
            return Problem(unavailable(f"{self._provider} could not be reached."), retry=True)
        except (httpx.TransportError, TimeoutError):
            return Problem(Uncertain(self._provider, settled=False), retry=True, not_done=False)
        except httpx.HTTPError:  # an answer that cannot be decoded
            return self._unreadable()
        return self._read(call, response)

    def _read(self, call: Call, response: httpx.Response) -> dict[str, Any] | Problem:
        if not response.is_success:
            return self._judge(call.method, response.status_code, response.headers, response.content, datetime.now(UTC))
        if not response.content:
            return {}
        try:
            answer = orjson.loads(response.content)
        except orjson.JSONDecodeError:
            answer = None
        return answer if isinstance(answer, dict) else self._unreadable()

    def _unreadable(self) -> Problem:
        return Problem(unavailable(f"{self._provider}'s answer could not be read."), retry=True, not_done=False)

    def _wait(self, problem: Problem, attempt: int) -> float | None:
        """Seconds until the next try; None if there is to be none."""
        if not problem.retry or attempt >= min(problem.tries, self._patience.attempts):
            return None
        jitter = random.uniform(0, min(self._patience.longest_wait, self._patience.first_wait * 2 ** (attempt - 1)))  # noqa: S311
        wait = jitter if problem.wait is None else problem.wait
        too_long = problem.wait is not None and problem.wait > self._patience.longest_wait
        return None if too_long or wait >= self.left() else wait

    def _uncertain(self, problem: Problem) -> Uncertain:
        if isinstance(problem.error, Uncertain):
            return problem.error
        return Uncertain(self._provider, settled=True)


def _request(call: Call, headers: Mapping[str, str], timeout: httpx.Timeout) -> httpx.Request:
    """Made here and not by the client: calls for all users go over it, so nothing that it has gathered may go along
    (cookies), and its merging of settings takes as long as all else that it does for a call."""
    extensions = {"timeout": timeout.as_dict()}
    return httpx.Request(call.verb, call.uri, content=call.body, headers={**_ALWAYS, **headers}, extensions=extensions)


async def ask_all(
    ask: Callable[[Call], Awaitable[dict[str, Any]]], calls: Sequence[Call], at_once: int
) -> list[dict[str, Any] | MailboxError]:
    """Side by side, a few at a time; what went wrong stands in its place."""
    answers: list[dict[str, Any] | MailboxError] = [{} for _ in calls]
    limit = anyio.CapacityLimiter(at_once)

    async def one(at: int) -> None:
        async with limit:
            try:
                answers[at] = await ask(calls[at])
            except MailboxError as error:
                answers[at] = error

    async with anyio.create_task_group() as group:
        for at in range(len(calls)):
            group.start_soon(one, at)
    return answers


async def _renewed(source: Token, refused: Problem) -> str:
    try:
        return await source.token(renew=True)
    except NeedsConsent:
        raise refused.error from None
