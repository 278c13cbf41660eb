"""Google's public keys: fetched once, kept as long as Google says, served stale while it does not answer."""

from __future__ import annotations

import json

import anyio
import httpx
import pytest

from app.identity.signing_keys import GOOGLE_KEYS, KeysUnavailable, SigningKeys, UnknownKey
from tests.support.google_tokens import FakeIssuer, jwk, rsa_key

pytestmark = pytest.mark.anyio


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_keys_are_fetched_once_while_they_are_good() -> None:
    issuer, clock = FakeIssuer(), Clock()
    keys = SigningKeys(issuer.client(), clock=clock)
    key = await keys.key("one")
    assert key.public_numbers() == rsa_key("one").public_key().public_numbers()
    clock.now += 3599
    await keys.key("one")
    assert issuer.fetches == 1
    clock.now += 2
    await keys.key("one")
    assert issuer.fetches == 2


async def test_the_address_is_googles_key_set() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"keys": [jwk("one")]})

    await SigningKeys(httpx.AsyncClient(transport=httpx.MockTransport(answer))).key("one")
    assert asked == [GOOGLE_KEYS]


async def test_many_at_once_fetch_once() -> None:
    issuer = FakeIssuer(delay=0.02)
    keys = SigningKeys(issuer.client())
    async with anyio.create_task_group() as tasks:
        for _ in range(50):
            tasks.start_soon(keys.key, "one")
    assert issuer.fetches == 1


async def test_many_unknown_key_ids_at_once_fetch_once_more() -> None:
    issuer, clock = FakeIssuer(delay=0.01), Clock()
    keys = SigningKeys(issuer.client(), clock=clock)
    await keys.key("one")
    clock.now += 61

    async def ask(kid: str) -> None:
        with pytest.raises(UnknownKey):
            await keys.key(kid)

    async with anyio.create_task_group() as tasks:
        for number in range(50):
            tasks.start_soon(ask, f"made-up-{number}")
    assert issuer.fetches == 2


async def test_a_new_key_is_found_before_the_old_set_runs_out() -> None:
    issuer, clock = FakeIssuer(), Clock()
    keys = SigningKeys(issuer.client(), clock=clock)
    await keys.key("one")
    issuer.kids.append("two")
    clock.now += 61
    await keys.key("two")
    assert issuer.fetches == 2


async def test_unknown_key_ids_are_looked_up_at_most_once_a_minute() -> None:
    issuer, clock = FakeIssuer(), Clock()
    keys = SigningKeys(issuer.client(), clock=clock)
    await keys.key("one")
    for _ in range(10):
        clock.now += 10
        with pytest.raises(UnknownKey):
            await keys.key("made up")
    assert issuer.fetches == 2


@pytest.mark.parametrize("trouble", [{"status": 500}, {"body": b"<html>"}, {"body": b'{"keys": []}'}, {"body": b"[]"}])
async def test_stale_keys_serve_while_google_does_not_answer(trouble: dict[str, object]) -> None:
    issuer, clock = FakeIssuer(), Clock()
    keys = SigningKeys(issuer.client(), clock=clock)
    await keys.key("one")
    for name, value in trouble.items():
        setattr(issuer, name, value)
    clock.now += 5000
    await keys.key("one")
    await keys.key("one")
    assert issuer.fetches == 2  # and is not asked again with every request
    issuer.status, issuer.body = 200, None
    clock.now += 61
    await keys.key("one")
    assert issuer.fetches == 3


async def test_without_any_keys_it_says_so_and_tries_again_after_a_second() -> None:
    issuer, clock = FakeIssuer(status=503, delay=0.01), Clock()
    keys = SigningKeys(issuer.client(), clock=clock)

    async def ask() -> None:
        with pytest.raises(KeysUnavailable):
            await keys.key("one")

    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(ask)
    assert issuer.fetches == 1, "nobody waits for one failure after the other"
    issuer.status = 200
    clock.now += 1
    await keys.key("one")


@pytest.mark.parametrize(
    ("header", "good_for"),
    [
        ("public, max-age=7200", 7200),
        ("max-age=1", 60),
        ("max-age=999999999", 86400),
        ("no-cache", 300),
        ("s-maxage=9000", 300),
    ],
)
async def test_how_long_keys_are_good(header: str, good_for: int) -> None:
    issuer, clock = FakeIssuer(max_age=header), Clock()
    keys = SigningKeys(issuer.client(), clock=clock)
    await keys.key("one")
    clock.now += good_for - 0.5
    await keys.key("one")
    assert issuer.fetches == 1
    clock.now += 1
    await keys.key("one")
    assert issuer.fetches == 2


async def test_keys_that_cannot_sign_rs256_are_passed_over() -> None:
    issuer = FakeIssuer()
    entries = [
        jwk("one", use="enc"),
        jwk("one", alg="RS512"),
        jwk("one", kty="oct", k="c2VjcmV0"),
        jwk("one", n="!!"),
        {"kid": "one"},
        "no key",
        {**jwk("two"), "kid": 7},
    ]
    issuer.body = json.dumps({"keys": entries}).encode()
    with pytest.raises(KeysUnavailable):
        await SigningKeys(issuer.client()).key("one")
