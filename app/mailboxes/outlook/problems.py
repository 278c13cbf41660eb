"""What a wrong answer of Microsoft Graph means: one of Afterword's five errors, and whether asking again may help.
The status decides, the code in the body only words it (Microsoft Graph, "Error responses and resource types")."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from datetime import datetime, timedelta

import orjson

from app.domain.errors import MailboxError, MailNotFound, NeedsConsent, Refused, Throttled
from app.mailboxes.outlook.scopes import missing
from app.mailboxes.upstream.problems import Problem, retry_after, unavailable

PROVIDER = "Outlook"
_NO_ANSWER = "Outlook did not answer."
_NO_MAILBOX = frozenset({"MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI"})
_CLAIMS = re.compile(r"claims=\"([A-Za-z0-9+/=_-]{1,8000})\"")


class TokenRefused(NeedsConsent):
    """The token is not (any more) valid. `claims` is what a new one has to prove, as Entra wants it back (JSON), or
    empty."""

    def __init__(self, *, claims: str = "") -> None:
        super().__init__(
            "Outlook asks you to sign in once more." if claims else "Outlook's permission has run out.",
            kept="Nothing was changed.",
            advice="Sign in again.",
        )
        self.claims = claims


class Changed(MailboxError):
    """The message was changed since it was looked at (412), or is being changed (409)."""

    status = 409
    kind = "conflict"


class OnlyDrafts(MailNotFound):
    """The conversation is there and holds nothing but drafts."""

    kind = "only-drafts"


class NotUnderstood(Refused):
    """Graph cannot make anything of what was asked (400): an id that is none of its kind."""


class NotAllowed(Refused):
    """Forbidden, although the permission was granted: a policy, or a part that needs another permission."""


def problem_of(method: str, status: int, headers: Mapping[str, str], body: bytes, now: datetime) -> Problem:
    """For an answer that is none of 2xx. `now` is aware."""
    code = _code(body)
    if status == 401:
        return Problem(TokenRefused(claims=_claims(headers)), token_refused=True)
    if status == 429:
        return _throttled(headers, now)
    if status == 403:
        return Problem(_forbidden(method, code))
    if code in _NO_MAILBOX:
        return Problem(
            Refused(
                "This mailbox lies on a server that Outlook's service does not reach.",
                kept="Nothing was changed.",
                advice="Afterword can still read the open message and open a prefilled reply.",
            )
        )
    if status in (404, 410):
        return Problem(MailNotFound("Outlook does not have this any more.", kept="Nothing was changed."))
    if status in (409, 412):
        return Problem(Changed("It was changed in Outlook in the meantime.", kept="It was left as it is."))
    if status == 507:
        full = Refused("Your mailbox is full.", kept="Nothing was changed.", advice="Make room in it, then try again.")
        return Problem(full)
    if status in (408, 425) or status >= 500:
        return Problem(unavailable(_NO_ANSWER), retry=True, not_done=False, wait=retry_after(headers, now))
    if 300 <= status < 400:
        return Problem(unavailable(_NO_ANSWER), not_done=False)
    made = NotUnderstood if status == 400 else Refused
    return Problem(made(f"Outlook did not accept this (answer {status}).", kept="Nothing was changed."))


def _forbidden(method: str, code: str) -> MailboxError:
    """Graph says "ErrorAccessDenied" both for a permission that is lacking and for what none of ours allows: the
    method tells which to ask for."""
    if method == "messages.event":  # attendees may ask for a calendar's permission, which we do not
        return NotAllowed("Outlook does not show who is invited.", kept="Nothing was changed.")
    if code in ("ErrorAccessDenied", "Authorization_RequestDenied", "AccessDenied", "Forbidden"):
        return missing(method)
    return NotAllowed(
        "Your organisation does not allow this.", kept="Nothing was changed.", advice="Ask its administrator."
    )


def _throttled(headers: Mapping[str, str], now: datetime) -> Problem:
    """A throttled call was not done (Microsoft Graph throttling guidance)."""
    wait = retry_after(headers, now)
    until = now + timedelta(seconds=10 if wait is None else wait)
    error = Throttled("Outlook asks for a pause.", retry_at=until, kept="Nothing was changed.")
    return Problem(error, retry=True, wait=wait)


def _code(body: bytes) -> str:
    try:
        code = orjson.loads(body)["error"]["code"]
    except (ValueError, KeyError, TypeError):
        return ""
    return code if isinstance(code, str) else ""


def _claims(headers: Mapping[str, str]) -> str:
    """A claims challenge (Continuous Access Evaluation): base64 of JSON in WWW-Authenticate."""
    found = _CLAIMS.search(headers.get("www-authenticate", ""))
    if found is None:
        return ""
    given = found.group(1)
    try:
        text = base64.urlsafe_b64decode(given + "=" * (-len(given) % 4)).decode()
        orjson.loads(text)
    except (ValueError, binascii.Error):
        return ""
    return text
