"""Autopilot's connection: given in the browser, kept sealed, renewed once however many ask, taken back in one go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import anyio
import pytest

from app.domain.errors import Conflict, InvalidInput, NeedsConsent, Unavailable
from app.identity.caller import Caller
from app.identity.google import GoogleTokens
from app.identity.google_oauth import GoogleOAuth, Granted, WebClient
from app.identity.key_ring import KeyRing
from app.identity.signing_keys import SigningKeys
from app.identity.vault import Vault
from app.services.autopilot import DRAFT_SCOPE, NEEDED, READ_SCOPE, Account, Autopilot
from app.store import grants
from app.store.grants import GrantState
from app.store.unit import Store
from tests.support.desks import ALEX, open_store
from tests.support.fake_google import WEB_CLIENT, WEB_SECRET, Consent, FakeGoogle
from tests.support.stores import STORES

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_store")]
NOW = datetime(2026, 3, 6, 18, 0, tzinfo=UTC)
REDIRECT = "https://app.example/gmail/connect/callback"
OLD, NEW = (1, b"1" * 32), (2, b"2" * 32)


@pytest.fixture
def google() -> FakeGoogle:
    return FakeGoogle()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path)
    yield store
    store.engine.dispose()


def account_of(store: Store, subject: str = "1001") -> Account:
    caller = Caller("https://accounts.google.com", subject, "alex@mail.example")
    return Account(caller, store.of(store.register("gmail", caller.account, ALEX)))


def autopilot_at(google: FakeGoogle, *keys: tuple[int, bytes]) -> Autopilot:
    http = google.client()
    oauth = GoogleOAuth(http, WebClient(WEB_CLIENT, WEB_SECRET, REDIRECT))
    return Autopilot(oauth, GoogleTokens(SigningKeys(http)), Vault(KeyRing(keys or (OLD,))))


@pytest.fixture
def autopilot(google: FakeGoogle) -> Autopilot:
    return autopilot_at(google)


@pytest.fixture
def account(store: Store) -> Account:
    return account_of(store)


async def connect(autopilot: Autopilot, account: Account, google: FakeGoogle, **consent: Any) -> None:
    begun = await autopilot.begin(account, "mailbox", now=NOW)
    back = dict(parse_qsl(urlsplit(google.agree(begun.url, **consent)).query))
    await autopilot.finish(account, back["state"], begun.browser_secret, back["code"], now=NOW)


async def test_a_connect_asks_for_reading_and_drafts_alone_and_for_lasting_access(
    autopilot: Autopilot, account: Account
) -> None:
    begun = await autopilot.begin(account, "mailbox", now=NOW)
    asked = {name: values[0] for name, values in parse_qs(urlsplit(begun.url).query).items()}
    assert asked["scope"].split() == ["openid", "email", READ_SCOPE, DRAFT_SCOPE]
    assert asked["access_type"] == "offline"
    assert asked["prompt"] == "consent"
    assert asked["code_challenge_method"] == "S256"
    assert asked["redirect_uri"] == REDIRECT
    assert asked["login_hint"] == "alex@mail.example"
    assert begun.browser_secret not in begun.url


async def test_a_connected_mailbox_gives_access_tokens(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    assert await autopilot.state(account) is None
    await connect(autopilot, account, google)
    assert await autopilot.state(account) is GrantState.CONNECTED
    first = await autopilot.access_token(account)
    assert first.startswith("ya29.")
    assert await autopilot.access_token(account) == first
    assert len(google.calls) == 2
    assert "code_verifier" in google.calls[0]


async def test_nothing_that_opens_the_mailbox_lies_in_the_store_in_clear(
    autopilot: Autopilot, account: Account, google: FakeGoogle, tmp_path: Path
) -> None:
    begun = await autopilot.begin(account, "mailbox", now=NOW)
    await connect(autopilot, account, google)
    access = await autopilot.access_token(account)
    raw = STORES.held(tmp_path)
    assert b"connected" in raw
    state = dict(parse_qsl(urlsplit(begun.url).query))["state"]
    for secret in (*google.refresh_tokens, access, begun.browser_secret, state, google.calls[0]["code_verifier"]):
        assert secret.encode() not in raw


async def test_a_state_serves_one_callback(autopilot: Autopilot, account: Account, google: FakeGoogle) -> None:
    begun = await autopilot.begin(account, "mailbox", now=NOW)
    back = dict(parse_qsl(urlsplit(google.agree(begun.url)).query))
    await autopilot.finish(account, back["state"], begun.browser_secret, back["code"], now=NOW)
    again = dict(parse_qsl(urlsplit(google.agree(begun.url)).query))
    with pytest.raises(InvalidInput, match="used already"):
        await autopilot.finish(account, again["state"], begun.browser_secret, again["code"], now=NOW)
    assert len(google.calls) == 1


async def test_a_callback_in_another_browser_is_refused_before_the_code_is_used(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    begun = await autopilot.begin(account, "mailbox", now=NOW)
    back = dict(parse_qsl(urlsplit(google.agree(begun.url)).query))
    with pytest.raises(InvalidInput, match="another browser"):
        await autopilot.finish(account, back["state"], "not the secret", back["code"], now=NOW)
    assert google.calls == []


async def test_a_callback_after_ten_minutes_or_with_a_made_up_state_is_refused(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    begun = await autopilot.begin(account, "mailbox", now=NOW)
    back = dict(parse_qsl(urlsplit(google.agree(begun.url)).query))
    for state, when in ((back["state"], NOW + timedelta(minutes=11)), ("mailbox.made-up", NOW)):
        with pytest.raises(InvalidInput):
            await autopilot.finish(account, state, begun.browser_secret, back["code"], now=when)
    assert google.calls == []


async def test_a_state_of_another_user_is_refused(autopilot: Autopilot, store: Store, google: FakeGoogle) -> None:
    alex, eve = account_of(store, "1001"), account_of(store, "1002")
    begun = await autopilot.begin(alex, "mailbox", now=NOW)
    back = dict(parse_qsl(urlsplit(google.agree(begun.url)).query))
    with pytest.raises(InvalidInput):
        await autopilot.finish(eve, back["state"], begun.browser_secret, back["code"], now=NOW)


async def test_another_google_account_is_refused_and_its_grant_taken_back(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    with pytest.raises(InvalidInput, match="another Google account"):
        await connect(autopilot, account, google, subject="1002", email="eve@mail.example")
    assert await autopilot.state(account) is None
    assert google.refresh_tokens == {}
    assert len(google.revoked) == 1


async def test_another_account_that_is_connected_already_stays_so(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    async def stands(caller: Caller) -> bool:
        return caller.subject == "1002"

    autopilot.stands = stands
    with pytest.raises(InvalidInput, match="another Google account"):
        await connect(autopilot, account, google, subject="1002", email="eve@mail.example")
    assert google.revoked == []


async def test_a_grant_for_a_mailbox_that_is_deleted_meanwhile_is_taken_back(
    autopilot: Autopilot, account: Account, google: FakeGoogle, store: Store
) -> None:
    class Meanwhile(GoogleOAuth):
        async def exchange(self, code: str, verifier: str) -> Granted:
            store.forget(account.rows.mailbox_id)
            return await super().exchange(code, verifier)

    autopilot.oauth = Meanwhile(google.client(), autopilot.oauth.client)
    with pytest.raises(Conflict):
        await connect(autopilot, account, google)
    assert google.refresh_tokens == {}
    assert len(google.revoked) == 1


@pytest.mark.parametrize("dropped", sorted(NEEDED))
async def test_a_consent_with_a_scope_unticked_is_refused_and_names_it(
    autopilot: Autopilot, account: Account, google: FakeGoogle, dropped: str
) -> None:
    with pytest.raises(NeedsConsent) as told:
        await connect(autopilot, account, google, drop=(dropped,))
    assert told.value.scopes == (dropped,)
    assert await autopilot.state(account) is None
    assert len(google.revoked) == 1


@pytest.mark.parametrize(
    ("changes", "claims"),
    [
        ({"id_token": None}, {}),
        ({"id_token": "a.b.c"}, {}),
        ({"refresh_token": None}, {}),
        ({"scope": None}, {}),
        ({"scope": 7}, {}),
        ({}, {"aud": "5678-other.apps.googleusercontent.com"}),
        ({}, {"iss": "https://evil.example"}),
        ({}, {"exp": 1}),
    ],
)
async def test_an_answer_that_lacks_something_connects_nothing(
    autopilot: Autopilot, account: Account, google: FakeGoogle, changes: dict[str, Any], claims: dict[str, Any]
) -> None:
    google.changes, google.claim_changes = changes, claims
    with pytest.raises((InvalidInput, NeedsConsent)):
        await connect(autopilot, account, google)
    assert await autopilot.state(account) is None


async def test_many_that_ask_at_once_refresh_once(autopilot: Autopilot, account: Account, google: FakeGoogle) -> None:
    await connect(autopilot, account, google)
    google.delay = 0.02
    got: list[str] = []

    async def ask() -> None:
        got.append(await autopilot.access_token(account))

    async with anyio.create_task_group() as tasks:
        for _ in range(50):
            tasks.start_soon(ask)
    assert len(set(got)) == 1
    assert len(google.calls) == 2


async def test_many_whose_token_was_refused_renew_it_once(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    await connect(autopilot, account, google)
    refused = await autopilot.access_token(account)
    google.delay = 0.02
    got: list[str] = []

    async def ask() -> None:
        got.append(await autopilot.access_token(account, renew=True))

    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(ask)
    assert len(set(got)) == 1
    assert refused not in got
    assert len(google.calls) == 3


async def test_a_token_is_renewed_a_minute_before_it_runs_out(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    seconds = 0.0
    autopilot.seconds = lambda: seconds
    await connect(autopilot, account, google)
    first = await autopilot.access_token(account)
    seconds = 3530.0
    assert await autopilot.access_token(account) == first
    seconds = 3545.0
    assert await autopilot.access_token(account) != first


async def test_a_grant_that_google_takes_no_more_is_broken_until_it_is_given_again(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    await connect(autopilot, account, google)
    google.refresh_tokens.clear()
    with pytest.raises(NeedsConsent, match="Connect it again"):
        await autopilot.access_token(account)
    assert await autopilot.state(account) is GrantState.BROKEN
    with pytest.raises(NeedsConsent, match="not connected"):
        await autopilot.access_token(account)
    assert len(google.calls) == 2  # Google is not asked about it again
    await connect(autopilot, account, google)
    assert await autopilot.access_token(account)


@pytest.mark.parametrize("status", [500, 503, 429])
async def test_a_grant_stays_while_google_does_not_answer(
    autopilot: Autopilot, account: Account, google: FakeGoogle, status: int
) -> None:
    await connect(autopilot, account, google)
    google.failures = [status]
    with pytest.raises(Unavailable):
        await autopilot.access_token(account)
    assert await autopilot.state(account) is GrantState.CONNECTED
    assert await autopilot.access_token(account)


async def test_a_new_key_seals_the_grant_anew_at_its_next_use(
    account: Account, google: FakeGoogle, autopilot: Autopilot
) -> None:
    await connect(autopilot, account, google)
    await autopilot_at(google, OLD, NEW).access_token(account)
    kept = await account.rows.read(grants.find)
    assert kept is not None
    assert kept.key_version == 2
    assert await autopilot_at(google, NEW).access_token(account)


async def test_a_grant_whose_key_is_lost_asks_to_connect_again(
    account: Account, google: FakeGoogle, autopilot: Autopilot
) -> None:
    await connect(autopilot, account, google)
    with pytest.raises(NeedsConsent):
        await autopilot_at(google, NEW).access_token(account)
    assert await autopilot.state(account) is GrantState.BROKEN


async def test_a_refresh_token_that_google_replaces_is_kept(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    await connect(autopilot, account, google)
    (old,) = google.refresh_tokens
    google.refresh_tokens["1//newer"] = google.refresh_tokens[old]
    google.changes = {"refresh_token": "1//newer"}
    await autopilot.access_token(account)
    await autopilot.access_token(account, renew=True)
    assert google.calls[-1]["refresh_token"] == "1//newer"


async def test_disconnecting_revokes_and_forgets(autopilot: Autopilot, account: Account, google: FakeGoogle) -> None:
    await connect(autopilot, account, google)
    (refresh,) = google.refresh_tokens
    await autopilot.access_token(account)
    assert await autopilot.disconnect(account)
    assert google.revoked == [refresh]
    assert await autopilot.state(account) is None
    with pytest.raises(NeedsConsent):
        await autopilot.access_token(account)
    assert await autopilot.disconnect(account)  # a second press


async def test_disconnecting_forgets_even_if_google_does_not_answer_and_says_so(
    autopilot: Autopilot, account: Account, google: FakeGoogle
) -> None:
    await connect(autopilot, account, google)
    google.failures = [503]
    assert not await autopilot.disconnect(account)
    assert await autopilot.state(account) is None


async def test_no_token_shows_when_things_are_printed(autopilot: Autopilot, google: FakeGoogle) -> None:
    assert WEB_SECRET not in repr(autopilot.oauth.client)
    google.refresh_tokens["1//secret"] = Consent("1001", "alex@mail.example", [], "", "")
    granted = await autopilot.oauth.refresh("1//secret")
    assert granted.access_token not in repr(granted)
