"""Sending a call: the token, the retries that are safe, the deadline, and the errors as Afterword's own.

The waits are "truncated exponential backoff with full jitter" as Google's pages ask for, one second at first and 32
at most. A call whose work must not be done twice is sent again only if it was certainly not done."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import anyio
import httpx
import orjson

from app.domain.errors import MailboxError, MailNotFound, NeedsConsent, Unavailable
from app.mailboxes.gmail.access import Grant, grants_for, may
from app.mailboxes.gmail.calls import Call
from app.mailboxes.gmail.problems import NotAllowed, Problem, problem_of, unavailable

MESSAGE_TOKEN_HEADER = "X-Goog-Gmail-Access-Token"  # noqa: S105 -- a header's name
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
AT_ONCE = 8  # calls side by side; Gmail takes some fifty for a mailbox


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to try. `deadline` is a moment of `time.monotonic()` past which nothing is sent or awaited; `seconds`
    is the most that one answer may take. After an answer was lost it is looked what came of it, and again after
    `look_again` seconds: what Gmail was at is done by then."""

    attempts: int
    deadline: float | None = None
    seconds: float = 6.0
    first_wait: float = 1.0
    longest_wait: float = 32.0
    look_again: float = 1.0


def for_a_card(deadline: float) -> Patience:
    """Somebody is looking: one retry at most, and an answer before the deadline whatever happens."""
    return Patience(attempts=2, deadline=deadline)


IN_THE_BACKGROUND = Patience(attempts=5, seconds=30.0)


class Uncertain(Unavailable):
    """No answer came, or none that can be read, so the work may have been done. `settled` says that Gmail is through
    with it: what cannot be seen now will not appear later."""

    def __init__(self, *, settled: bool) -> None:
        super().__init__(
            "Gmail did not confirm what it did.",
            kept="Nothing is written twice: the next try looks first.",
            advice="Try again in a minute.",
        )
        self.settled = settled


class Api:
    """Sends calls with the grants at hand over one shared client."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        grants: Sequence[Grant],
        patience: Patience,
        *,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        self._client = client
        self._grants = tuple(grants)
        self._patience = patience
        self._sleep = sleep
        self.sent = 0  # requests that went out, retries included

    def may(self, method: str) -> bool:
        return may(method, self._grants)

    async def ask(self, call: Call) -> dict[str, Any]:
        """The answer's JSON object, {} where there is none. Where Gmail does not take one grant for it, the next is
        tried. Raises MailboxError; Uncertain where the work may have been done."""
        *first, last = grants_for(call.method, self._grants)
        for grant in first:
            try:
                return await self._ask(call, grant)
            except (NeedsConsent, NotAllowed):
                continue
        return await self._ask(call, last)

    async def _ask(self, call: Call, grant: Grant) -> dict[str, Any]:
        token, renewed, attempt, perhaps_done = await grant.token(), False, 0, False
        while True:
            outcome = await self._once(call, token, grant.message_token)
            if not isinstance(outcome, Problem):
                return outcome
            if outcome.token_refused and not renewed:
                token, renewed = await _renewed(grant, outcome), True
                continue
            attempt += 1
            perhaps_done = perhaps_done or not outcome.not_done
            if not (outcome.not_done or call.again):
                raise _uncertain(outcome)
            wait = self._wait(outcome, attempt)
            if wait is None and perhaps_done and call.changes and not isinstance(outcome.error, MailNotFound):
                raise _uncertain(outcome)  # an earlier try may have done what this one did not
            if wait is None:
                raise outcome.error
            await self._sleep(wait)

    async def ask_all(self, calls: Sequence[Call]) -> list[dict[str, Any] | MailboxError]:
        """Side by side, a few at a time; what went wrong stands in its place."""
        answers: list[dict[str, Any] | MailboxError] = [{} for _ in calls]
        limit = anyio.CapacityLimiter(AT_ONCE)

        async def one(at: int) -> None:
            async with limit:
                try:
                    answers[at] = await self.ask(calls[at])
                except MailboxError as error:
                    answers[at] = error

        async with anyio.create_task_group() as group:
            for at in range(len(calls)):
                group.start_soon(one, at)
        return answers

    async def pause_before_looking_again(self) -> bool:
        """False, and at once, if there is no time for it before the deadline."""
        if self._left() <= self._patience.look_again:
            return False
        await self._sleep(self._patience.look_again)
        return True

    async def _once(self, call: Call, token: str, message_token: str) -> dict[str, Any] | Problem:
        limit = min(self._patience.seconds, self._left())
        if limit <= 0:
            return Problem(unavailable("There was no time left to ask Gmail."))
        headers = {**call.headers, "Authorization": f"Bearer {token}"}
        if message_token:
            headers[MESSAGE_TOKEN_HEADER] = message_token
        timeout = httpx.Timeout(limit, connect=min(3.0, limit), pool=min(3.0, limit))
        self.sent += 1
        try:
            with anyio.fail_after(limit):
                response = await self._client.request(
                    call.verb, call.uri, content=call.body, headers=headers, timeout=timeout
                )
        except _NOT_SENT:
            return Problem(unavailable("Gmail could not be reached."), retry=True)
        except (httpx.TransportError, TimeoutError):
            return Problem(Uncertain(settled=False), retry=True, not_done=False)
        except httpx.HTTPError:  # an answer that cannot be decoded
            return Problem(unavailable("Gmail's answer could not be read."), retry=True, not_done=False)
        return _read(call, response)

    def _left(self) -> float:
        deadline = self._patience.deadline
        return float("inf") if deadline is None else deadline - time.monotonic()

    def _wait(self, problem: Problem, attempt: int) -> float | None:
        """Seconds until the next try; None if there is to be none."""
        if not problem.retry or attempt >= min(problem.tries, self._patience.attempts):
            return None
        jitter = random.uniform(0, min(self._patience.longest_wait, self._patience.first_wait * 2 ** (attempt - 1)))  # noqa: S311
        wait = jitter if problem.wait is None else problem.wait
        too_long = problem.wait is not None and problem.wait > self._patience.longest_wait
        return None if too_long or wait >= self._left() else wait


def _read(call: Call, response: httpx.Response) -> dict[str, Any] | Problem:
    if not response.is_success:
        return problem_of(call.method, response.status_code, response.headers, response.content, datetime.now(UTC))
    if not response.content:
        return {}
    try:
        answer = orjson.loads(response.content)
    except orjson.JSONDecodeError:
        answer = None
    if not isinstance(answer, dict):
        return Problem(unavailable("Gmail's answer could not be read."), retry=True, not_done=False)
    return answer


async def _renewed(grant: Grant, refused: Problem) -> str:
    try:
        return await grant.token(renew=True)
    except NeedsConsent:
        raise refused.error from None


def _uncertain(problem: Problem) -> Uncertain:
    if isinstance(problem.error, Uncertain):
        return problem.error
    return Uncertain(settled=True)
