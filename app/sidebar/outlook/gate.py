"""Who may call the pane's endpoints: a user whom Entra names for our app, or one who came through our own sign-in
window. The body is read only after the caller has shown who they are."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pydantic import ValidationError
from starlette.requests import ClientDisconnect, Request

from app.bodies import BodyTooLong, read_body
from app.domain.errors import AfterwordError, InvalidInput, NotSignedIn
from app.identity.microsoft import EntraCaller
from app.identity.signed_tokens import BadToken, bearer
from app.sidebar.outlook.asked import Asked
from app.sidebar.outlook.sessions import Sessions, is_session

LONGEST_BODY = 1_500_000  # bytes; the open mail's body may be in it
_log = logging.getLogger("afterword.outlook")


class TooLarge(AfterwordError):
    """The body is larger than any that the pane posts."""

    status = 413
    kind = "too-large"


class Tokens(Protocol):
    """Implemented by `app.identity.microsoft.EntraTokens`."""

    async def verify(self, token: str) -> EntraCaller: ...


@dataclass(frozen=True, slots=True)
class Gate:
    """What every call is held against. `origin` is the pane's own, as the settings name it and never the Host."""

    tokens: Tokens
    sessions: Sessions
    origin: str
    clock: Callable[[], datetime]

    async def caller(self, request: Request) -> EntraCaller:
        """For whom. Raises NotSignedIn, or Unavailable while Entra's keys cannot be had."""
        try:
            self._own_page(request)
            try:
                token = bearer(request.headers.getlist("authorization"))
            except BadToken as error:
                raise NotSignedIn("You are not signed in.", reason=error.reason) from error
            if is_session(token):
                return self.sessions.caller(token, now=self.clock())
            return await self.tokens.verify(token)
        except NotSignedIn as error:
            _log.warning("refused a call of %s: %s", route_of(request), error.reason)
            raise

    def _own_page(self, request: Request) -> None:
        """A browser says from which page a request comes: another site's has no part here, token or not."""
        origin = request.headers.get("origin", "")
        if origin and origin != self.origin:
            raise NotSignedIn("You are not signed in.", reason="from another origin")

    async def asked(self, request: Request) -> Asked:
        """What the pane asks. Raises InvalidInput or TooLarge."""
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            raise InvalidInput("Afterword could not make sense of that.", kept="Nothing was changed.")
        try:
            return Asked.model_validate_json(await _body(request))
        except (ValidationError, RecursionError) as error:
            raise InvalidInput("Afterword could not make sense of that.", kept="Nothing was changed.") from error


async def _body(request: Request) -> bytes:
    try:
        return await read_body(request, LONGEST_BODY)
    except BodyTooLong as error:
        raise TooLarge("That is more than Afterword takes at once.", kept="Nothing was changed.") from error
    except ClientDisconnect as error:
        raise InvalidInput("The connection ended.", kept="Nothing was changed.") from error


def route_of(request: Request) -> str:
    """The route as the program writes it, for the log: a path is the caller's own words."""
    return str(getattr(request.scope.get("route"), "path", ""))
