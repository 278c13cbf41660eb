"""No user can make the server call into its own network."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import pytest

from app.domain.errors import InvalidInput
from app.identity.public_hosts import NotPublic, checked_url, is_public, public_address, resolve

PRIVATE = (
    "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
    "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fd00::1", "ff02::1", "::ffff:127.0.0.1",
    "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "192.0.2.1", "2001:db8::1", "no address",
    "64:ff9b:1::7f00:1", "::7f00:1", "::ffff:0:7f00:1", "fec0::1", "5f00::1", "4000::1", "3fff::1", "192.0.0.8",
    "100::1", "2001::7f00:1",
)  # fmt: skip
PUBLIC = ("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e")


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses_in_any_clothes_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_are(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.example/x", "ftp://hooks.example/x", "https://", "https:///x", "//hooks.example", "",
        "https://user@hooks.example/", "https://user:pw@hooks.example/", "https://hooks.example/#x",
        "https://localhost./", "https://db.internal./", "https://./",
        "https://localhost/", "https://a.localhost/", "https://printer.local/", "https://db.internal/",
        "https://127.0.0.1/", "https://[::1]/", "https://127.1/", "https://2130706433/", "https://0x7f.1/",
        "https://hooks.example:99999/", "https://hooks.example/a b", "https://hoöks.example/", "https://[::1",
        "https://hooks.example/" + "x" * 2000,
    ],
)  # fmt: skip
def test_what_could_not_be_called_is_not_taken(url: str) -> None:
    with pytest.raises(InvalidInput):
        checked_url(url)


@pytest.mark.parametrize(
    "url", ["https://hooks.example/x?y=1", "https://hooks.example:8443", "https://93.184.215.14/x"]
)
def test_a_public_https_url_is_taken_as_it_is(url: str) -> None:
    assert checked_url(url) == url


@pytest.mark.anyio
async def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    async def found(host: str, port: int) -> Sequence[str]:
        return ["93.184.215.14", "10.0.0.1"]

    with pytest.raises(NotPublic):
        await public_address("hooks.example", 443, found)


@pytest.mark.anyio
async def test_the_address_that_was_checked_is_the_one_that_is_given() -> None:
    async def found(host: str, port: int) -> Sequence[str]:
        return ["93.184.215.14"]

    assert await public_address("hooks.example", 443, found) == "93.184.215.14"


@pytest.mark.anyio
async def test_names_of_strangers_are_not_looked_up_where_the_providers_names_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The event loop has a handful of threads for that: names that take long would fill them."""
    looked_up_in: list[str] = []

    def look(*_: object, **__: object) -> list[tuple[object, ...]]:
        looked_up_in.append(threading.current_thread().name)
        return [(2, 1, 6, "", ("93.184.215.14", 443))]

    monkeypatch.setattr("socket.getaddrinfo", look)
    assert await resolve("hooks.example", 443) == ["93.184.215.14"]
    (thread,) = looked_up_in
    assert not thread.startswith(("asyncio", "MainThread"))
