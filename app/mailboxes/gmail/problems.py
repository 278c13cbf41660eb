"""What a wrong answer of the Gmail API means: one of Afterword's five errors, and whether asking again may help.
After Google's page "Resolve errors" of the Gmail API."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import orjson

from app.domain.errors import MailNotFound, NeedsConsent, Refused, Throttled
from app.mailboxes.gmail.scopes import missing
from app.mailboxes.upstream.problems import Problem, retry_after, seconds_until, unavailable

_RETRY_AFTER = re.compile(r"[Rr]etry after (\d{4}-\d\d-\d\dT[\d:.]+Z)")
_TOO_MANY = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "RATE_LIMIT_EXCEEDED"})
_NO_SCOPE = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT", "insufficientScopes"})
PROVIDER = "Gmail"
_NO_ANSWER = "Gmail did not answer."


class TokenRefused(NeedsConsent):
    """The token itself is not (any more) valid: no other call with it will be answered."""


class NotAllowed(Refused):
    """Forbidden without a reason that says more: another message or conversation than the access is for."""


def problem_of(method: str, status: int, headers: Mapping[str, str], body: bytes, now: datetime) -> Problem:
    """For an answer that is none of 2xx. `now` is aware."""
    reasons, message = _said(body)
    if status == 401:
        error = TokenRefused(
            "Gmail's permission has run out.", scopes=missing(method).scopes, kept="Nothing was changed."
        )
        return Problem(error, token_refused=True)
    if status == 429 or (status == 403 and reasons & _TOO_MANY):
        return _throttled(headers, message, now)
    if status == 403:
        return _forbidden(method, reasons, now)
    if status in (404, 410):
        return Problem(MailNotFound("Gmail does not have this any more.", kept="Nothing was changed."))
    if status == 400 and "failedPrecondition" in reasons:
        return Problem(
            Refused("Gmail is not switched on for this account, or not ready.", kept="Nothing was changed."),
            retry=True,
            tries=2,
        )
    if status == 408 or status >= 500:
        return Problem(unavailable(_NO_ANSWER), retry=True, not_done=False, wait=_retry_after(headers, message, now))
    if 300 <= status < 400:
        return Problem(unavailable(_NO_ANSWER), not_done=False)
    return Problem(Refused(f"Gmail did not accept this (answer {status}).", kept="Nothing was changed."))


def _forbidden(method: str, reasons: frozenset[str], now: datetime) -> Problem:
    if "dailyLimitExceeded" in reasons:
        until = now + timedelta(hours=1)
        return Problem(Throttled("Gmail's daily limit is reached.", retry_at=until, kept="Nothing was changed."))
    if "domainPolicy" in reasons:
        return Problem(
            Refused(
                "Your organisation does not let apps reach its Gmail.",
                kept="Nothing was changed.",
                advice="Ask its administrator.",
            )
        )
    if reasons & _NO_SCOPE:
        return Problem(missing(method))
    return Problem(NotAllowed("Gmail did not allow this.", kept="Nothing was changed."))


def _throttled(headers: Mapping[str, str], message: str, now: datetime) -> Problem:
    wait = _retry_after(headers, message, now)
    until = now + timedelta(seconds=30 if wait is None else wait)
    error = Throttled("Gmail asks for a pause.", retry_at=until, kept="Nothing was changed.")
    return Problem(error, retry=True, wait=wait)


def _said(body: bytes) -> tuple[frozenset[str], str]:
    """Every reason in the answer, and its message. Pages in HTML and other shapes give none."""
    try:
        error = orjson.loads(body)["error"]
        found: set[str] = {str(error.get("status", ""))}
        for one in (*_list(error, "errors"), *_list(error, "details")):
            found.add(str(one.get("reason", "")))
        if "precondition check failed" in str(error.get("message", "")).lower():
            found.add("failedPrecondition")
        return frozenset(found - {""}), str(error.get("message", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        return frozenset(), ""


def _list(error: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = error.get(name, [])
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _retry_after(headers: Mapping[str, str], message: str, now: datetime) -> float | None:
    """Seconds, from the header or from the message; never negative."""
    told = retry_after(headers, now)
    if told is None and (found := _RETRY_AFTER.search(message)):
        with suppress(ValueError):
            return seconds_until(datetime.fromisoformat(found.group(1)), now)
    return told
