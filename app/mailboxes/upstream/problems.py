"""What went wrong with a call: one of Afterword's five errors, and whether asking again may help."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from app.domain.errors import MailboxError, Unavailable

LONGEST_WAIT = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Problem:
    """`retry`: asking again may help. `not_done`: the provider certainly did not do what it was asked to. `wait`:
    seconds that it wants us to wait, as far as it says."""

    error: MailboxError
    retry: bool = False
    not_done: bool = True
    wait: float | None = None
    token_refused: bool = False
    tries: int = 100  # after so many it is given up, however patient the caller


class Uncertain(Unavailable):
    """No answer came, or none that can be read, so the work may have been done. `settled` says that the provider is
    through with it: what cannot be seen now will not appear later."""

    def __init__(self, provider: str, *, settled: bool) -> None:
        super().__init__(
            f"{provider} did not confirm what it did.",
            kept="Nothing is written twice: the next try looks first.",
            advice="Try again in a minute.",
        )
        self.settled = settled


def unavailable(text: str) -> Unavailable:
    """For a provider that is away; `text` says how that showed."""
    return Unavailable(text, kept="Nothing was lost.", advice="Try again in a minute.")


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds, from the header (RFC 9110, 10.2.3: seconds or a date); never negative, at most a day. `now` is
    aware."""
    given = headers.get("retry-after", "").strip()
    if given.isascii() and given.isdigit():
        return min(float(given), LONGEST_WAIT.total_seconds())
    with suppress(ValueError, TypeError, OverflowError):
        if given:
            return seconds_until(parsedate_to_datetime(given), now)
    return None


def seconds_until(moment: datetime, now: datetime) -> float:
    """Seconds between them, a moment without a zone taken as UTC; never negative, at most a day."""
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    return min(max(0.0, (moment - now).total_seconds()), LONGEST_WAIT.total_seconds())
