"""What Entra's refusals mean, and what the user can do about each (Microsoft identity platform, "Authentication and
authorization error codes")."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import httpx

from app.domain.errors import AfterwordError, MailboxError, NeedsConsent, Refused, Throttled, Unavailable
from app.identity.entra.http import MsalHttp

KEPT = "Nothing was changed."
_CONSENT = frozenset({65001, 65004, 90008, 70011})
_ADMIN = frozenset({90094, 90095, 90093})
_RULE = frozenset({53000, 53001, 53002, 53003, 53004, 530003, 530034})  # conditional access says no
_NOT_ASSIGNED = frozenset({50105, 50020, 700016, 90072})
_OURS = frozenset({7000215, 7000222, 700027, 7000216, 700023})  # our own secret or certificate is not taken
_OVER = frozenset({700082, 70008, 70043, 50173, 700084})  # the grant has ended
_CODES = re.compile(r"AADSTS(\d{5,7})")
Outcome = TypeVar("Outcome")


class SignInAgain(NeedsConsent):
    """Microsoft wants to see the user. `claims` is what it wants proved (JSON), to be handed back as it came; empty
    where a plain sign-in does."""

    def __init__(self, text: str = "Microsoft asks you to sign in again.", *, claims: str = "") -> None:
        super().__init__(text, kept=KEPT, advice="Sign in again.")
        self.claims = claims


class AdminHasToAgree(NeedsConsent):
    """The organisation lets only an administrator agree."""

    def __init__(self, scopes: Sequence[str]) -> None:
        super().__init__(
            "Your organisation wants an administrator to agree first.",
            scopes=scopes,
            kept=KEPT,
            advice="Ask your administrator to allow Afterword, or go on without your mailbox.",
        )


def error_of(told: Mapping[str, Any], http: MsalHttp, scopes: Sequence[str]) -> MailboxError:
    """For an answer of msal's that holds no token. `scopes` are the full names of what was asked for."""
    codes = _codes(told)
    claims = told.get("claims")
    if http.status == 429:
        return throttled(http)
    if codes & _ADMIN:
        return AdminHasToAgree(scopes)
    if codes & _CONSENT or told.get("suberror") == "consent_required" or told.get("error") == "consent_required":
        return NeedsConsent("Afterword does not have permission to read your mailbox.", scopes=scopes, kept=KEPT)
    if isinstance(claims, str) and claims:
        return SignInAgain("Your organisation wants more proof of who you are.", claims=claims)
    if codes & _RULE:
        return Refused(
            "Your organisation's rules do not let Afterword reach your mailbox from here.",
            kept=KEPT,
            advice="Try from a device that your organisation manages, or ask its administrator.",
        )
    if codes & _NOT_ASSIGNED:
        return Refused("Your organisation does not let you use Afterword.", kept=KEPT, advice="Ask its administrator.")
    if codes & _OURS or told.get("error") in ("invalid_client", "unauthorized_client"):
        return Unavailable("This server's own credentials at Microsoft are not taken.", kept=KEPT, advice=_OPERATOR)
    if codes & _OVER or told.get("error") in ("invalid_grant", "interaction_required", "login_required"):
        return SignInAgain()
    if told.get("error") in ("temporarily_unavailable", "server_error"):
        return _away()
    return Refused(f"Microsoft refused the sign-in{_named(told)}.", kept=KEPT, advice="Sign in again.")


def guarded(work: Callable[[], Outcome], http: MsalHttp) -> Outcome:
    """What msal raises by itself, as Afterword's errors."""
    try:
        return work()
    except AfterwordError:
        raise
    except httpx.HTTPError as error:
        raise _away() from error
    except Exception as error:
        if http.status == 429:
            raise throttled(http) from error
        raise _away() from error


def throttled(http: MsalHttp) -> Throttled:
    """Microsoft asks for a pause."""
    given = http.headers.get("retry-after", "")
    seconds = min(int(given), 3600) if given.isascii() and given.isdigit() else 10
    until = datetime.now(UTC) + timedelta(seconds=seconds)
    return Throttled("Microsoft's sign-in asks for a pause.", retry_at=until, kept=KEPT)


def _away() -> Unavailable:
    return Unavailable("Microsoft's sign-in did not answer.", kept=KEPT, advice="Try again in a minute.")


def _codes(told: Mapping[str, Any]) -> frozenset[int]:
    given = told.get("error_codes")
    found = {code for code in given if isinstance(code, int)} if isinstance(given, list) else set[int]()
    described = told.get("error_description")
    if isinstance(described, str):
        found |= {int(code) for code in _CODES.findall(described[:500])}
    return frozenset(found)


def _named(told: Mapping[str, Any]) -> str:
    """Error codes are short words of the standard (RFC 6749 §5.2); the description is not shown."""
    code = told.get("error")
    return f" ({code})" if isinstance(code, str) and code.isidentifier() and len(code) < 40 else ""


_OPERATOR = "Tell whoever runs this server: its secret or certificate has to be renewed."
