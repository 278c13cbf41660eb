"""What a browser keeps, sealed in a cookie, while its user is at Microsoft's page; and the answer that comes back.

An answer is taken from the browser that began, within a quarter of an hour, and from no other (RFC 9700 §4.7).
Microsoft posts it from its own page, so the cookie has to be SameSite=None.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl

from fastapi import Request
from pydantic import BaseModel
from starlette.requests import ClientDisconnect
from starlette.responses import RedirectResponse, Response

from app.bodies import BodyTooLong, read_body
from app.domain.errors import InvalidInput
from app.identity.caller import Caller
from app.identity.entra.sign_in import Begun
from app.identity.vault import Binding, NotOpened, Sealed, Vault
from app.sidebar.browser_page import HEADERS

FLOW_FOR = timedelta(minutes=15)
_NEEDED = ("state", "nonce", "code_verifier", "scope", "redirect_uri", "claims_challenge")  # of a flow, at its end
_LONGEST_COOKIE = 4_000  # with its name and attributes a browser keeps 4,096 bytes (RFC 6265 §6.1)
_LONGEST_ANSWER = 64_000


class Kept(BaseModel):
    """`flow` is what Microsoft's answer is checked against, `about` what it is asked for."""

    flow: dict[str, Any]
    about: dict[str, str]
    at: datetime


@dataclass(frozen=True, slots=True)
class Away:
    """The cookie of one way. `purpose` is what it is sealed for, `over` and `again` what is said where it is missing:
    what happened, and what to do."""

    name: str
    purpose: str
    over: str
    again: str
    vault: Vault
    clock: Callable[[], datetime]

    def sent(self, begun: Begun, about: Mapping[str, str]) -> Response:
        """To Microsoft's page. Raises InvalidInput for more than a browser keeps."""
        flow = {name: begun.flow[name] for name in _NEEDED if name in begun.flow}
        kept = Kept(flow=flow, about=dict(about), at=self.clock())
        sealed = self.vault.seal(kept.model_dump_json(), self._binding)
        value = f"{sealed.key_version}.{base64.urlsafe_b64encode(sealed.box).decode()}"
        if len(value) > _LONGEST_COOKIE:
            raise InvalidInput(self.over, advice=self.again)
        response = RedirectResponse(begun.url, 303, HEADERS)
        seconds = int(FLOW_FOR.total_seconds())
        response.set_cookie(self.name, value, seconds, path="/", secure=True, httponly=True, samesite="none")
        return response

    def kept(self, request: Request) -> Kept:
        """What this browser began. Raises InvalidInput."""
        version, _, box = request.cookies.get(self.name, "")[:_LONGEST_COOKIE].partition(".")
        try:
            text = self.vault.open(Sealed(int(version), base64.urlsafe_b64decode(box)), self._binding)
            kept = Kept.model_validate_json(text)
            if kept.at + FLOW_FOR > self.clock():
                return kept
        except (NotOpened, ValueError, binascii.Error):
            pass
        raise InvalidInput(self.over, advice=self.again)

    async def answer(self, request: Request) -> dict[str, str]:
        """What Microsoft's page posts; of a field that comes twice the last. Raises InvalidInput for any other body."""
        try:
            body = await read_body(request, _LONGEST_ANSWER)
            return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=20))
        except (BodyTooLong, ClientDisconnect, ValueError) as error:
            raise InvalidInput(self.over, advice=self.again) from error

    def over_with(self, response: Response) -> None:
        """Have the browser forget it: the way came to its end."""
        response.delete_cookie(self.name, path="/", secure=True, httponly=True, samesite="none")

    @property
    def _binding(self) -> Binding:
        return Binding(Caller("afterword", "browser"), "", self.purpose)
