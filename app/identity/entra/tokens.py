"""Tokens for Microsoft Graph of one user: from memory, from their cache, else on behalf of the pane's caller.

msal's on-behalf-of never looks into its cache, so the cache is asked first (Microsoft identity platform, "OAuth 2.0
On-Behalf-Of flow"). A cache belongs to one user and one purpose, has one writer at a time, and is sealed by whoever
keeps it. msal is not asynchronous: it works in a thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any, Protocol
from weakref import WeakValueDictionary

import anyio
import anyio.to_thread
import httpx

from app.domain.errors import MailboxError, NeedsConsent, Refused
from app.identity.entra.application import EntraClient, Errand
from app.identity.entra.problems import SignInAgain, error_of, guarded
from app.identity.microsoft import EntraCaller

GRAPH = "https://graph.microsoft.com/"
_EARLY_SECONDS = 120.0  # a token is renewed before it runs out in the middle of a call
_MOST_HELD = 5_000
_IN_VAIN_SECONDS = 600.0  # as long as a refusal is taken for the next one, too


class Partition(StrEnum):
    """What a cache is for."""

    PANE = "pane"  # on behalf of the caller, while their pane is open
    BACKGROUND = "background"  # of a sign-in at Microsoft's page: it lasts
    AUTOPILOT = "autopilot"  # for work while the pane is closed, by the user's choice


class Caches(Protocol):
    """One user's caches, kept sealed."""

    async def load(self, partition: Partition) -> str:
        """The text that was kept; "" if there is none, or none that can be opened."""

    async def keep(self, partition: Partition, cache: str) -> None:
        """In the place of the one before; "" forgets it."""


@dataclass(frozen=True, slots=True)
class GraphToken:
    """An access token for Graph; `scopes` by their short names (`Mail.Read`)."""

    access_token: str
    scopes: frozenset[str]
    good_until: float  # of the clock

    def __repr__(self) -> str:
        return f"GraphToken(scopes={sorted(self.scopes)})"  # never the token: it would get into logs


_Key = tuple[str, str, str, tuple[str, ...]]


@dataclass
class GraphTokens:
    """Gives Graph tokens. `http` is the shared client for all sign-ins; `seconds` a clock that never jumps back."""

    client: EntraClient
    http: httpx.Client
    seconds: Callable[[], float] = time.monotonic
    _held: dict[_Key, GraphToken] = field(default_factory=dict)
    _in_vain: dict[_Key, float] = field(default_factory=dict)
    _locks: WeakValueDictionary[tuple[str, str], anyio.Lock] = field(default_factory=WeakValueDictionary)

    async def token(
        self,
        who: EntraCaller,
        caches: Caches,
        scopes: Sequence[str],
        *,
        renew: bool = False,
        lasting: Sequence[Partition] = (Partition.BACKGROUND,),
    ) -> GraphToken:
        """For these permissions (short names). `renew`: Graph refused the last one. With a token of the pane's it is
        asked on their behalf; where that gives none, or without one, the `lasting` grants serve in turn. Raises
        NeedsConsent (`SignInAgain` with `claims` where Microsoft wants to see the user), Refused, Throttled,
        Unavailable."""
        lock = self._locks.setdefault((who.tenant, who.oid), anyio.Lock())
        async with lock:
            first, *others = self._order(who, tuple(scopes), lasting, renew=renew)
            try:
                return await self._one(who, caches, tuple(scopes), first, renew=renew)
            except (NeedsConsent, Refused) as refusal:
                error: MailboxError = (
                    refusal  # what the pane's own sign-in lacks says more than what a lasting one does
                )
                for other in others:
                    try:
                        found = await self._one(who, caches, tuple(scopes), other, renew=renew)
                    except MailboxError as later:
                        error = later if other is Partition.PANE else error
                        continue
                    if first is Partition.PANE:
                        self._note_refusal(who, tuple(scopes))
                    return found
                raise error from None

    def forget(self, who: EntraCaller) -> None:
        """Drop what is held in memory of that user."""
        for known in (self._held, self._in_vain):
            for key in [one for one in known if one[:2] == (who.tenant, who.oid)]:
                del known[key]

    def _order(
        self, who: EntraCaller, scopes: tuple[str, ...], lasting: Sequence[Partition], *, renew: bool
    ) -> list[Partition]:
        """Whom to ask first. Where nothing is given on the caller's behalf and a lasting grant serves, Entra is not
        asked in vain before each call."""
        if not who.token:
            return [*lasting]
        in_vain = self.seconds() < self._in_vain.get((who.tenant, who.oid, Partition.PANE.value, scopes), 0.0)
        return [*lasting, Partition.PANE] if in_vain and not renew else [Partition.PANE, *lasting]

    def _note_refusal(self, who: EntraCaller, scopes: tuple[str, ...]) -> None:
        while len(self._in_vain) >= _MOST_HELD:
            del self._in_vain[next(iter(self._in_vain))]
        self._in_vain[who.tenant, who.oid, Partition.PANE.value, scopes] = self.seconds() + _IN_VAIN_SECONDS

    async def _one(
        self, who: EntraCaller, caches: Caches, scopes: tuple[str, ...], partition: Partition, *, renew: bool
    ) -> GraphToken:
        key = (who.tenant, who.oid, partition.value, scopes)
        held = self._held.get(key)
        if held is not None and not renew and self.seconds() < held.good_until:
            return held
        self._held.pop(key, None)
        cache = await caches.load(partition)
        assertion = who.token if partition is Partition.PANE else ""
        if not cache and not assertion:
            raise SignInAgain("Afterword is not connected to your mailbox.")
        wanted = _Wanted(who, assertion, _full(scopes), renew)
        acquired = await anyio.to_thread.run_sync(partial(_acquired, self.client, self.http, wanted, cache))
        if acquired.cache is not None:
            await caches.keep(partition, acquired.cache)
        if isinstance(acquired.outcome, MailboxError):
            raise acquired.outcome
        told = acquired.outcome
        seconds = told.get("expires_in")
        good_for = float(seconds) if isinstance(seconds, (int, float)) else 0.0
        token = GraphToken(told["access_token"], _granted(told, scopes), self.seconds() + good_for - _EARLY_SECONDS)
        while len(self._held) >= _MOST_HELD:
            del self._held[next(iter(self._held))]
        self._held[key] = token
        return token


@dataclass(frozen=True, slots=True)
class _Acquired:
    outcome: dict[str, Any] | MailboxError
    cache: str | None  # where it changed


@dataclass(frozen=True, slots=True)
class _Wanted:
    """`assertion` is the pane's token, "" where the lasting grant is to serve."""

    who: EntraCaller
    assertion: str
    scopes: list[str]
    renew: bool


def _acquired(client: EntraClient, http: httpx.Client, wanted: _Wanted, cache: str) -> _Acquired:
    """With an application of its own. A refused token is asked for anew on behalf of the caller if that is possible:
    they may have signed in again in the meantime, which an older refresh token does not know."""
    errand = Errand(client, http, tenant=wanted.who.tenant, cache=cache)
    try:
        outcome = guarded(lambda: _asked(errand, wanted), errand.http)
    except MailboxError as error:
        outcome = error
    return _Acquired(outcome, errand.changed or None)


def _asked(errand: Errand, wanted: _Wanted) -> dict[str, Any] | MailboxError:
    told: dict[str, Any] | None = None
    who, assertion, scopes = wanted.who, wanted.assertion, wanted.scopes
    accounts = [one for one in errand.app.get_accounts() if _is_of(one, who)]
    if accounts and not (wanted.renew and assertion):
        told = errand.app.acquire_token_silent_with_error(scopes, accounts[0], force_refresh=wanted.renew)
        if told is not None and "access_token" not in told and told.get("suberror") in ("bad_token", "token_expired"):
            errand.app.remove_account(accounts[0])  # its refresh token is dead and would be tried each time
    if assertion and (told is None or "access_token" not in told):
        told = errand.app.acquire_token_on_behalf_of(assertion, scopes)
    if told is None:
        return SignInAgain()
    if "access_token" not in told:
        return error_of(told, errand.http, scopes)
    claims = told.get("id_token_claims")
    if isinstance(claims, dict) and (claims.get("tid"), claims.get("oid")) != (who.tenant, who.oid):
        return Refused("Microsoft answered for somebody else.", kept="Nothing was changed.", advice="Sign in again.")
    return told


def _is_of(account: dict[str, Any], who: EntraCaller) -> bool:
    """A cache holds one user; an account of another's is never used."""
    return account.get("home_account_id") == f"{who.oid}.{who.tenant}" or account.get("local_account_id") == who.oid


def _full(scopes: Sequence[str]) -> list[str]:
    """msal finds a token in its cache only by the spelling in which Entra answers."""
    return [f"{GRAPH}{scope}" for scope in scopes]


def _granted(told: dict[str, Any], asked: Sequence[str]) -> frozenset[str]:
    """By short names. An answer from the cache does not say; then it is what was asked for."""
    given = told.get("scope")
    names = given.split() if isinstance(given, str) else list(asked)
    return frozenset(name.removeprefix(GRAPH) for name in names)
