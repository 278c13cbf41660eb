"""How long a provider is waited for."""

from __future__ import annotations

from dataclasses import dataclass

ANSWER_SECONDS = 6.0  # that one answer may take while somebody is looking


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to try. `deadline` is a moment of `time.monotonic()` past which nothing is sent or awaited; `seconds`
    is the most that one answer may take. After an answer was lost it is looked what came of it, and again after
    `look_again` seconds: what the provider was at is done by then."""

    attempts: int
    deadline: float | None = None
    seconds: float = ANSWER_SECONDS
    first_wait: float = 1.0
    longest_wait: float = 32.0
    look_again: float = 1.0


def for_a_card(deadline: float) -> Patience:
    """Somebody is looking: one retry at most, and an answer before the deadline whatever happens."""
    return Patience(attempts=2, deadline=deadline, seconds=ANSWER_SECONDS)


IN_THE_BACKGROUND = Patience(attempts=5, seconds=30.0)
