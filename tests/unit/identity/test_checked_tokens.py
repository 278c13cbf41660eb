"""A token that was checked serves until it is over, for its audience and its key alone; nothing else is remembered."""

from __future__ import annotations

import time

import pytest

from app.identity import checked_tokens
from app.identity.checked_tokens import CheckedTokens
from app.identity.signed_tokens import BadToken, verified
from tests.support.google_tokens import BASE_URL, ISSUER, rsa_key, system_token

URL = f"{BASE_URL}/gmail/message"
NOW = time.time()


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The audience of every check of a signature."""
    made: list[str] = []

    def counting(token: str, key: object, **rules: object) -> dict[str, object]:
        made.append(str(rules["audience"]))
        return verified(token, key, **rules)  # type: ignore[arg-type]

    monkeypatch.setattr(checked_tokens, "verified", counting)
    return made


def remembering(clock: Clock, most: int = 10) -> CheckedTokens:
    return CheckedTokens(issuers=(ISSUER,), leeway=30, required=("exp",), most=most, clock=clock)


def test_a_token_is_checked_once(checks: list[str]) -> None:
    tokens, key, token = remembering(Clock()), rsa_key("one").public_key(), system_token(URL)
    first = tokens.claims(token, key, audience=URL)
    assert tokens.claims(token, key, audience=URL) is first
    assert checks == [URL]


def test_a_token_that_is_over_is_not_taken_from_memory(checks: list[str]) -> None:
    clock, key = Clock(), rsa_key("one").public_key()
    now = int(time.time())  # the library holds it against its own clock, so it has to be good at this very moment
    tokens, token = remembering(clock), system_token(URL, exp=now + 100)
    for seconds, checked in ((0, 1), (129, 1), (131, 2)):
        clock.now = now + seconds
        tokens.claims(token, key, audience=URL)
        assert len(checks) == checked


def test_a_token_that_was_good_for_one_audience_is_not_for_another(checks: list[str]) -> None:
    tokens, key, token = remembering(Clock()), rsa_key("one").public_key(), system_token(URL)
    tokens.claims(token, key, audience=URL)
    with pytest.raises(BadToken):
        tokens.claims(token, key, audience=f"{URL}/")
    assert len(checks) == 2


def test_a_key_that_was_fetched_anew_checks_anew(checks: list[str]) -> None:
    tokens, token = remembering(Clock()), system_token(URL)
    tokens.claims(token, rsa_key("one").public_key(), audience=URL)
    with pytest.raises(BadToken):
        tokens.claims(token, rsa_key("two").public_key(), audience=URL)
    assert len(checks) == 2


def test_one_changed_character_makes_another_token(checks: list[str]) -> None:
    tokens, key, token = remembering(Clock()), rsa_key("one").public_key(), system_token(URL)
    tokens.claims(token, key, audience=URL)
    middle = token.index(".") + 40
    forged = token[:middle] + ("A" if token[middle] != "A" else "B") + token[middle + 1 :]
    with pytest.raises(BadToken):
        tokens.claims(forged, key, audience=URL)
    assert len(checks) == 2


def test_what_was_refused_is_refused_again(checks: list[str]) -> None:
    tokens, key, token = remembering(Clock()), rsa_key("one").public_key(), system_token(URL, iss="someone")
    for _ in range(2):
        with pytest.raises(BadToken):
            tokens.claims(token, key, audience=URL)
    assert len(checks) == 2


def test_the_least_lately_used_is_forgotten_first(checks: list[str]) -> None:
    tokens, key = remembering(Clock(), most=2), rsa_key("one").public_key()
    first, second, third = (system_token(URL, jti=name) for name in "abc")
    for token in (first, second, first, third, first):
        tokens.claims(token, key, audience=URL)
    assert len(checks) == 3
    tokens.claims(second, key, audience=URL)
    assert len(checks) == 4
