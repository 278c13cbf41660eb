"""Sending a call to Gmail with the grants at hand: the first that allows it, then the next.

The waits are as Google's pages ask for ("truncated exponential backoff", `app.mailboxes.upstream.sender`)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import anyio
import httpx

from app.domain.errors import MailboxError, NeedsConsent
from app.mailboxes.gmail.access import Grant, grants_for, may
from app.mailboxes.gmail.problems import PROVIDER, NotAllowed, problem_of
from app.mailboxes.upstream.calls import Call
from app.mailboxes.upstream.patience import Patience
from app.mailboxes.upstream.sender import Sender, ask_all

MESSAGE_TOKEN_HEADER = "X-Goog-Gmail-Access-Token"  # noqa: S105 -- a header's name
AT_ONCE = 8  # calls side by side; Gmail takes some fifty for a mailbox


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
        self._sender = Sender(client, patience, provider=PROVIDER, judge=problem_of, sleep=sleep)
        self._grants = tuple(grants)

    @property
    def sent(self) -> int:
        """Requests that went out, retries included."""
        return self._sender.sent

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

    async def ask_all(self, calls: Sequence[Call]) -> list[dict[str, Any] | MailboxError]:
        """Side by side, a few at a time; what went wrong stands in its place."""
        return await ask_all(self.ask, calls, AT_ONCE)

    async def pause_before_looking_again(self) -> bool:
        """False, and at once, if there is no time for it before the deadline."""
        return await self._sender.pause_before_looking_again()

    async def _ask(self, call: Call, grant: Grant) -> dict[str, Any]:
        headers = {MESSAGE_TOKEN_HEADER: grant.message_token} if grant.message_token else {}
        return await self._sender.ask(call, grant, headers)
