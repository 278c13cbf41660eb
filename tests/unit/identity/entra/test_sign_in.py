"""The sign-in at Microsoft's page: bound to who began it, and good for a lasting grant."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.errors import AfterwordError, InvalidInput, NeedsConsent
from app.identity.entra.application import EntraClient
from app.identity.entra.sign_in import AuthCodeFlow, Begun
from app.identity.entra.tokens import GraphTokens, Partition
from app.identity.microsoft import EntraCaller
from tests.support.entra_tokens import CLIENT_ID, OID, OTHER_TENANT, PERSONAL, TENANT
from tests.support.fake_entra import FakeEntra
from tests.unit.identity.entra.test_tokens import Kept

pytestmark = pytest.mark.anyio
CALLBACK = "https://app.example/outlook/auth/callback"
WANTED = ("Mail.ReadWrite", "User.Read")
CLIENT = EntraClient(CLIENT_ID, secret="s3cret")


def query(begun: Begun) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(begun.url).query).items()}


async def came_back(entra: FakeEntra, begun: Begun, *, tenant: str = TENANT, **changes: Any) -> dict[str, str]:
    """What Microsoft posts after the user signed in."""
    asked = query(begun)
    entra.codes["code-1"] = {"tid": tenant, "oid": OID, "nonce": asked["nonce"], **changes}
    return {"code": "code-1", "state": asked["state"]}


async def test_the_page_is_asked_for_a_code_that_only_we_can_redeem() -> None:
    flow = AuthCodeFlow(CLIENT, FakeEntra().client())
    begun = await flow.begin(WANTED, redirect_uri=CALLBACK, login_hint="alex@mail.example", claims='{"a":1}')
    asked = query(begun)
    assert urlsplit(begun.url).path == "/common/oauth2/v2.0/authorize"
    assert (asked["redirect_uri"], asked["response_type"], asked["response_mode"]) == (CALLBACK, "code", "form_post")
    assert asked["code_challenge_method"] == "S256"
    assert asked["state"]
    assert asked["nonce"]
    assert asked["login_hint"] == "alex@mail.example"
    assert '"a"' in asked["claims"]
    assert "offline_access" in asked["scope"]
    assert "Mail.Send" not in asked["scope"]


@pytest.mark.parametrize("tenant", [TENANT, PERSONAL])
async def test_whoever_signed_in_is_known_and_their_grant_lasts(tenant: str) -> None:
    entra = FakeEntra()
    flow = AuthCodeFlow(CLIENT, entra.client())
    begun = await flow.begin(WANTED, redirect_uri=CALLBACK)
    signed_in = await flow.finish(begun.flow, await came_back(entra, begun, tenant=tenant))
    assert signed_in.caller == EntraCaller(tenant, OID)
    assert signed_in.scopes == frozenset(WANTED)
    kept = Kept({Partition.BACKGROUND: signed_in.cache})
    tokens = GraphTokens(CLIENT, entra.client())
    token = await tokens.token(EntraCaller(tenant, OID), kept, WANTED)
    assert token.access_token.startswith(f"graph.{OID}.")
    renewed = await tokens.token(EntraCaller(tenant, OID), kept, WANTED, renew=True)
    assert renewed.access_token != token.access_token
    assert entra.posts[-1].form["grant_type"] == "refresh_token"
    assert entra.posts[-1].tenant == tenant


async def test_an_answer_to_another_sign_in_is_refused() -> None:
    entra = FakeEntra()
    flow = AuthCodeFlow(CLIENT, entra.client())
    mine, theirs = [await flow.begin(WANTED, redirect_uri=CALLBACK) for _ in range(2)]
    with pytest.raises(InvalidInput):
        await flow.finish(mine.flow, await came_back(entra, theirs))
    assert entra.posts == []


async def test_a_token_made_for_another_sign_in_is_refused() -> None:
    entra = FakeEntra()
    flow = AuthCodeFlow(CLIENT, entra.client())
    begun = await flow.begin(WANTED, redirect_uri=CALLBACK)
    form = await came_back(entra, begun, nonce="another")
    with pytest.raises(InvalidInput):
        await flow.finish(begun.flow, form)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ({"error": "access_denied", "error_description": "AADSTS65004: declined"}, InvalidInput),
        ({"error": "consent_required", "error_description": "AADSTS65001"}, NeedsConsent),
        ({"error": "server_error"}, AfterwordError),
        ({}, AfterwordError),
    ],
)
async def test_a_no_is_told_as_one(answer: dict[str, str], error: type[AfterwordError]) -> None:
    flow = AuthCodeFlow(CLIENT, FakeEntra().client())
    begun = await flow.begin(WANTED, redirect_uri=CALLBACK)
    with pytest.raises(error):
        await flow.finish(begun.flow, {**answer, "state": query(begun)["state"]})


async def test_a_code_that_is_not_taken_signs_nobody_in() -> None:
    entra = FakeEntra()
    flow = AuthCodeFlow(CLIENT, entra.client())
    begun = await flow.begin(WANTED, redirect_uri=CALLBACK)
    with pytest.raises(AfterwordError):
        await flow.finish(begun.flow, {"code": "unknown", "state": query(begun)["state"]})


async def test_only_tenants_that_are_let_in_sign_in_where_some_are_named() -> None:
    entra = FakeEntra()
    flow = AuthCodeFlow(CLIENT, entra.client(), tenants=frozenset({OTHER_TENANT}))
    begun = await flow.begin(WANTED, redirect_uri=CALLBACK)
    with pytest.raises(InvalidInput):
        await flow.finish(begun.flow, await came_back(entra, begun))


async def test_where_nothing_can_be_asked_on_behalf_the_lasting_grant_serves() -> None:
    from tests.unit.identity.entra.test_tokens import caller, refusal

    entra = FakeEntra()
    flow = AuthCodeFlow(CLIENT, entra.client())
    begun = await flow.begin(WANTED, redirect_uri=CALLBACK)
    signed_in = await flow.finish(begun.flow, await came_back(entra, begun))
    kept = Kept({Partition.BACKGROUND: signed_in.cache})
    entra.refuse(OID, refusal(50013))
    token = await GraphTokens(CLIENT, entra.client()).token(caller(), kept, WANTED)
    assert token.access_token == f"graph.{OID}.3"  # by its refresh token, at their own tenant
