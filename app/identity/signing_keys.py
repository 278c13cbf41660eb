"""The public keys of an issuer: fetched once, kept as long as it says, and served stale while it does not answer.

An issuer rotates its keys and tells by Cache-Control how long a set is good. One request at a time fetches them,
however many wait (single-flight). A token that names an unknown key makes them be fetched again, at most once a
minute, so that nobody can make this server hammer the issuer with made-up key ids.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import anyio
import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

GOOGLE_KEYS = "https://www.googleapis.com/oauth2/v3/certs"
DEFAULT_SECONDS = 300.0  # where the answer does not say how long it is good
LONGEST_SECONDS = 86_400.0
PAUSE_SECONDS = 60.0  # between two fetches that no expiry asks for
EMPTY_PAUSE_SECONDS = 1.0  # while there are no keys at all: those who wait for a fetch that fails do not each try again
TIMEOUT = httpx.Timeout(3.0)
SMALLEST_KEY_BITS = 2048
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


class UnknownKey(Exception):
    """The issuer has no key of that id."""


class KeysUnavailable(Exception):
    """The issuer's keys were never fetched, and cannot be now."""


@dataclass(frozen=True, slots=True)
class PublishedKey:
    """A key as it is published. `issuer` says for whom it may sign, in a set that serves several ("" where that is not
    told: Microsoft identity platform, "signing key issuer")."""

    key: RSAPublicKey
    issuer: str = ""


class SigningKeys:
    """The RS256 keys of one JWKS address (RFC 7517), by key id. `clock` counts seconds and never jumps back; `pause`
    is the least number of them between two fetches that no expiry asks for."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        url: str = GOOGLE_KEYS,
        *,
        clock: Callable[[], float] = time.monotonic,
        pause: float = PAUSE_SECONDS,
    ) -> None:
        self._http = http
        self._url = url
        self._clock = clock
        self._pause = pause
        self._keys: dict[str, tuple[PublishedKey, ...]] = {}
        self._good_until = float("-inf")
        self._tried_at = float("-inf")
        self._lock = anyio.Lock()

    async def ahead(self) -> None:
        """Fetch them where none are good, so that the next token does not wait for it."""
        await self._refresh(lambda: self._clock() >= self._good_until and self._may_try())

    async def key(self, kid: str) -> RSAPublicKey:
        """The key of that id, in the set of one issuer. Raises UnknownKey or KeysUnavailable."""
        return (await self.published(kid))[-1].key

    async def published(self, kid: str) -> tuple[PublishedKey, ...]:
        """All keys of that id: a set of several issuers may hold one for each. Raises UnknownKey or KeysUnavailable."""
        await self.ahead()
        if self._keys and kid not in self._keys:
            await self._refresh(lambda: kid not in self._keys and self._may_try())
        if not self._keys:
            raise KeysUnavailable
        try:
            return self._keys[kid]
        except KeyError:
            raise UnknownKey from None

    def _may_try(self) -> bool:
        pause = self._pause if self._keys else EMPTY_PAUSE_SECONDS
        return self._clock() - self._tried_at >= pause

    async def _refresh(self, still_needed: Callable[[], bool]) -> None:
        """Fetch, unless another request did while this one waited. What fails leaves the keys as they are."""
        if not still_needed():
            return
        async with self._lock:
            if not still_needed():
                return
            try:
                response = await self._http.get(self._url, timeout=TIMEOUT)
                response.raise_for_status()
                keys = _keys(response.json())
            except (httpx.HTTPError, ValueError):
                keys = {}
            # Told only now: those who came while it ran wait for the lock, and find it done.
            self._tried_at = self._clock()
            if keys:
                self._keys = keys
                self._good_until = self._tried_at + _seconds(response.headers)


def _keys(document: Any) -> dict[str, tuple[PublishedKey, ...]]:
    """The usable keys of a JWKS; what is none is passed over. Raises ValueError for another kind of document."""
    entries = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(entries, list):
        raise ValueError("no JWKS")
    found: dict[str, tuple[PublishedKey, ...]] = {}
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("kid"), str):
            continue
        if entry.get("kty") != "RSA" or entry.get("use", "sig") != "sig" or entry.get("alg", "RS256") != "RS256":
            continue
        try:
            key = jwt.PyJWK(entry, algorithm="RS256").key
        except jwt.PyJWTError:
            continue
        if isinstance(key, RSAPublicKey) and key.key_size >= SMALLEST_KEY_BITS:
            issuer = entry.get("issuer", "")
            one = PublishedKey(key, issuer if isinstance(issuer, str) else "?")
            found[entry["kid"]] = (*found.get(entry["kid"], ()), one)
    return found


def _seconds(headers: httpx.Headers) -> float:
    """For how long an answer is good: max-age less the age it already had (RFC 9111 §4.2)."""
    told = _MAX_AGE.search(headers.get("cache-control", ""))
    if told is None:
        return DEFAULT_SECONDS
    age = headers.get("age", "")
    left = int(told[1]) - (int(age) if age.isdigit() else 0)
    return min(max(float(left), PAUSE_SECONDS), LONGEST_SECONDS)
