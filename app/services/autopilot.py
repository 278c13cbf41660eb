"""Autopilot's connection: a standing grant that the user gives by choice, kept in the vault, renewed, taken back.

The add-on's own tokens serve the open message and nothing else. Who wants Afterword to notice new mail connects their
mailbox once more, in the browser, through our own OAuth client; what is asked for then is named in `SCOPES`.
"""

from __future__ import annotations

import hmac
import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import anyio

from app.domain.errors import AfterwordError, InvalidInput, NeedsConsent, Unavailable
from app.identity.caller import Caller
from app.identity.google import GoogleTokens
from app.identity.google_oauth import GoogleOAuth, Granted, new_verifier
from app.identity.signed_tokens import BadToken
from app.identity.vault import Binding, NewerKey, NotOpened, Sealed, Vault
from app.store import grants, scans, set_aside, watches
from app.store.grants import Connect, Grant, GrantState, digest
from app.store.unit import Rows, Unit

READ_SCOPE = "https://www.googleapis.com/auth/gmail.readonly"
DRAFT_SCOPE = "https://www.googleapis.com/auth/gmail.compose"
# Google Identity, "Choose Gmail API scopes": no narrower pair reads threads without an open message and keeps drafts.
SCOPES = ("openid", "email", READ_SCOPE, DRAFT_SCOPE)
NEEDED = frozenset({READ_SCOPE, DRAFT_SCOPE})
CONNECT_FOR = timedelta(minutes=10)
_EARLY_SECONDS = 60.0  # an access token is renewed before it runs out in the middle of a call


@dataclass(frozen=True, slots=True)
class Account:
    """A user's mailbox: who they are, and their rows."""

    caller: Caller
    rows: Rows

    def binding(self, purpose: str) -> Binding:
        return Binding(self.caller, self.rows.mailbox_id, purpose)


@dataclass(frozen=True, slots=True)
class Begun:
    """A connect on its way: where to send the browser, and the secret that this browser keeps until it is back."""

    url: str
    browser_secret: str


@dataclass(slots=True)
class _Access:
    token: str
    good_until: float


async def _nobody(_: Caller) -> bool:
    return False


@dataclass
class Autopilot:
    """Connects, renews and disconnects. `stands` tells whether a user is connected already; `seconds` is a clock that
    never jumps back."""

    oauth: GoogleOAuth
    tokens: GoogleTokens
    vault: Vault
    stands: Callable[[Caller], Awaitable[bool]] = _nobody
    seconds: Callable[[], float] = time.monotonic
    _access: dict[str, _Access] = field(default_factory=dict)
    _locks: dict[str, anyio.Lock] = field(default_factory=dict)

    async def state(self, account: Account) -> GrantState | None:
        """How the connection stands; None if there is none."""
        grant = await account.rows.read(grants.find)
        return grant.state if grant else None

    async def begin(self, account: Account, state_prefix: str, *, now: datetime) -> Begun:
        """Start a connect. The state is `state_prefix` and 256 random bits; it serves one callback, of the browser
        that holds the secret, within ten minutes."""
        verifier, secret = new_verifier(), secrets.token_urlsafe(32)
        state = f"{state_prefix}.{secrets.token_urlsafe(32)}"
        sealed = self.vault.seal(verifier, account.binding("pkce verifier"))
        connect = Connect(digest(secret), sealed.key_version, sealed.box, now + CONNECT_FOR)
        await account.rows.write(lambda unit: grants.begin(unit, state, connect, now=now))
        url = self.oauth.consent_url(SCOPES, state=state, verifier=verifier, login_hint=account.caller.email)
        return Begun(url, secret)

    async def finish(self, account: Account, state: str, browser_secret: str, code: str, *, now: datetime) -> None:
        """The callback: check where it comes from, change the code for tokens, check whose they are and what they
        allow, keep the refresh token. Raises InvalidInput or NeedsConsent with what to do, Refused, Unavailable. A
        grant that is not kept is revoked."""
        verifier = await self._verifier(account, state, browser_secret, now)
        granted = await self.oauth.exchange(code, verifier)
        who = await self._who(granted)
        async with self._revoked_unless_kept(granted, who or account.caller):
            _check_same(account.caller, who)
            _check_enough(granted)
            await self.keep(account, granted)  # not where the mailbox was deleted meanwhile

    async def take_in(self, code: str, verifier: str, register: Callable[[Caller], Awaitable[Account]]) -> Account:
        """The same for a mailbox that has no rows yet: `register` makes them when it is known whose it is, and may
        raise. Raises as `finish` does."""
        granted = await self.oauth.exchange(code, verifier)
        who = await self._who(granted)
        if who is None:
            raise InvalidInput("Google did not say whose mailbox this is.", advice=_ONCE_MORE)
        async with self._revoked_unless_kept(granted, who):
            _check_enough(granted)
            account = await register(who)
            await self.keep(account, granted)
        return account

    async def keep(self, account: Account, granted: Granted) -> None:
        """Its mailbox is connected from now on."""
        sealed = self.vault.seal(granted.refresh_token, account.binding("refresh token"))
        await account.rows.write(lambda unit: _connected(unit, granted, sealed))
        self._access.pop(account.rows.mailbox_id, None)

    async def access_token(self, account: Account, *, renew: bool = False) -> str:
        """An access token of the standing grant. `renew`: the last one was refused. However many ask at once, Google
        is asked once. Raises NeedsConsent if the mailbox is not connected (any more), Refused, Unavailable."""
        mailbox_id = account.rows.mailbox_id
        held = self._access.get(mailbox_id)
        if held and not renew and self.seconds() < held.good_until:
            return held.token
        async with self._locks.setdefault(mailbox_id, anyio.Lock()):
            current = self._access.get(mailbox_id)
            if current and current is not held and self.seconds() < current.good_until:
                return current.token  # somebody renewed it while we waited
            self._access.pop(mailbox_id, None)
            granted = await self._refresh(account)
            self._access[mailbox_id] = _Access(
                granted.access_token, self.seconds() + granted.expires_in - _EARLY_SECONDS
            )
            return granted.access_token

    async def disconnect(self, account: Account) -> bool:
        """Revoke the grant and forget it; without one there is nothing to do. It is forgotten even if Google could
        not be reached: then False, and the user can take it back in their Google account."""
        grant = await account.rows.read(grants.find)
        await account.rows.write(_disconnected)
        self._access.pop(account.rows.mailbox_id, None)
        if grant is None or grant.state is GrantState.BROKEN:
            return True
        try:
            token = self.vault.open(Sealed(grant.key_version, grant.box), account.binding("refresh token"))
        except NotOpened:
            return False
        return await self._revoke_quietly(token)

    async def _verifier(self, account: Account, state: str, browser_secret: str, now: datetime) -> str:
        connect = await account.rows.write(lambda unit: grants.take(unit, state))
        if connect is None or connect.expires_at <= now:
            raise InvalidInput("This link was used already, or its time is over.", advice=_AGAIN)
        if not hmac.compare_digest(connect.browser, digest(browser_secret)):
            raise InvalidInput("The connection was begun in another browser.", advice=_AGAIN)
        try:
            return self.vault.open(Sealed(connect.key_version, connect.box), account.binding("pkce verifier"))
        except NotOpened:
            raise InvalidInput("The server's keys were changed on the way.", advice=_AGAIN) from None

    @asynccontextmanager
    async def _revoked_unless_kept(self, granted: Granted, who: Caller) -> AsyncIterator[None]:
        try:
            yield
        except AfterwordError:
            # Google takes all back that this client was granted: whoever is connected already stays so.
            if not await self.stands(who):
                await self._revoke_quietly(granted.refresh_token or granted.access_token)
            raise

    async def _who(self, granted: Granted) -> Caller | None:
        try:
            return await self.tokens.user(granted.id_token, client_id=self.oauth.client.client_id)
        except BadToken:
            return None

    async def _refresh(self, account: Account) -> Granted:
        grant = await account.rows.read(grants.find)
        if grant is None or grant.state is GrantState.BROKEN:
            raise NeedsConsent("Autopilot is not connected.", advice="Connect it in Afterword's settings.")
        binding, sealed = account.binding("refresh token"), Sealed(grant.key_version, grant.box)
        try:
            token = self.vault.open(sealed, binding)
            granted = await self.oauth.refresh(token)
        except NewerKey:
            raise Unavailable("The server's keys are being changed.", advice="Try again in a minute.") from None
        except NotOpened:
            await self._break_off(account, grant)
            raise NeedsConsent("The connection cannot be opened any more.", advice="Connect it again.") from None
        except NeedsConsent:
            await self._break_off(account, grant)
            raise
        if granted.refresh_token or self.vault.is_outdated(sealed):
            anew = self.vault.seal(granted.refresh_token or token, binding)
            await account.rows.write(lambda unit: grants.seal_anew(unit, grant.box, anew.key_version, anew.box))
        return granted

    async def _break_off(self, account: Account, grant: Grant) -> None:
        def work(unit: Unit) -> None:
            if grants.break_off(unit, grant.box):
                watches.wait(unit, "Autopilot is not connected any more. Connect it in Afterword's settings.")

        await account.rows.write(work)

    async def _revoke_quietly(self, token: str) -> bool:
        try:
            await self.oauth.revoke(token)
        except AfterwordError:
            return False
        return True


def _connected(unit: Unit, granted: Granted, sealed: Sealed) -> None:
    """From now on the mailbox is followed, drafts are prepared on their day, and what lies there is looked through;
    connected anew, what waited for consent goes on."""
    grants.put(unit, granted.scopes, sealed.key_version, sealed.box)
    watches.begin(unit, prepares=True)
    scans.begin(unit)
    set_aside.ask_again(unit, set_aside.Reason.CONSENT)


def _disconnected(unit: Unit) -> None:
    grants.remove(unit)
    watches.end(unit)
    scans.end(unit)


def _check_same(caller: Caller, who: Caller | None) -> None:
    """Any Google account can be chosen on the way."""
    if who is None:
        raise InvalidInput("Google did not say whose mailbox this is.", advice=_AGAIN)
    if (who.issuer, who.subject) != (caller.issuer, caller.subject):
        raise InvalidInput(
            f"You chose another Google account than {caller.email}.",
            kept="Nothing was connected.",
            advice="Open Afterword's settings in Gmail again and choose the account of that mailbox.",
        )


def _check_enough(granted: Granted) -> None:
    """Granular consent can drop any scope."""
    if not frozenset(granted.scopes) >= NEEDED:
        raise NeedsConsent(
            "Not all of what autopilot needs was ticked.",
            scopes=sorted(NEEDED - set(granted.scopes)),
            kept="Nothing was connected.",
            advice="Connect again and tick both: reading mail, and managing drafts.",
        )
    if not granted.refresh_token:
        raise NeedsConsent("Google gave no lasting access.", kept="Nothing was connected.", advice=_AGAIN)


_AGAIN = "Open Afterword's settings in Gmail and connect again."
_ONCE_MORE = "Go back to where you came from and connect again."
