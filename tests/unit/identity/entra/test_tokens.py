"""Graph tokens on behalf of the pane's caller: cached, each user's own, and refused in words that help."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import httpx
import jwt
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from app.domain.errors import AfterwordError, NeedsConsent, Refused, Throttled, Unavailable
from app.identity.entra.application import EntraClient
from app.identity.entra.problems import AdminHasToAgree, SignInAgain
from app.identity.entra.tokens import GraphTokens, Partition
from app.identity.microsoft import EntraCaller
from tests.support.entra_tokens import CLIENT_ID, OID, OTHER_TENANT, TENANT, access_token
from tests.support.fake_entra import GRAPH, OBO, FakeEntra
from tests.support.google_tokens import rsa_key

pytestmark = pytest.mark.anyio
OTHER_OID = "11111111-2222-4333-8444-555555555555"
WANTED = ("Mail.ReadWrite", "User.Read")


def caller(oid: str = OID, tenant: str = TENANT, **changes: Any) -> EntraCaller:
    return EntraCaller(tenant, oid, access_token(tid=tenant, oid=oid, **changes))


@dataclass
class Kept:
    """One user's caches in memory."""

    texts: dict[Partition, str] = field(default_factory=dict)

    async def load(self, partition: Partition) -> str:
        return self.texts.get(partition, "")

    async def keep(self, partition: Partition, cache: str) -> None:
        self.texts[partition] = cache


@pytest.fixture
def entra() -> FakeEntra:
    return FakeEntra()


def tokens_at(entra: FakeEntra, client: EntraClient | None = None) -> GraphTokens:
    return GraphTokens(client or EntraClient(CLIENT_ID, secret="s3cret"), entra.client())


async def test_a_token_is_asked_for_on_behalf_of_the_caller_at_their_own_tenant(entra: FakeEntra) -> None:
    who = caller()
    token = await tokens_at(entra).token(who, Kept(), WANTED)
    (posted,) = entra.posts
    assert token.access_token == f"graph.{OID}.1"
    assert token.scopes == frozenset(WANTED)
    assert posted.tenant == TENANT
    assert posted.form["grant_type"] == OBO
    assert posted.form["assertion"] == who.token
    assert posted.form["requested_token_use"] == "on_behalf_of"
    assert posted.form["client_secret"] == "s3cret"
    assert {one for one in posted.form["scope"].split() if one.startswith(GRAPH)} == {f"{GRAPH}{w}" for w in WANTED}
    assert "offline_access" in posted.form["scope"]
    assert "Send" not in posted.form["scope"]


async def test_what_was_given_is_kept_and_serves_until_it_runs_out(entra: FakeEntra) -> None:
    kept, tokens = Kept(), tokens_at(entra)
    first = await tokens.token(caller(), kept, WANTED)
    assert await tokens.token(caller(), kept, WANTED) == first
    again = await tokens_at(entra).token(caller(), kept, WANTED)  # another process, with the same cache
    assert again.access_token == first.access_token
    assert len(entra.posts) == 1


async def test_a_token_that_runs_out_is_renewed_by_the_refresh_token(entra: FakeEntra) -> None:
    kept = Kept()
    entra.seconds = 60
    await tokens_at(entra).token(caller(), kept, WANTED)
    entra.seconds = 3600
    renewed = await tokens_at(entra).token(caller(), kept, WANTED)
    assert renewed.access_token == f"graph.{OID}.2"
    assert [one.form["grant_type"] for one in entra.posts] == [OBO, "refresh_token"]


async def test_a_refused_token_is_asked_for_anew_on_behalf_of_the_caller(entra: FakeEntra) -> None:
    kept, tokens = Kept(), tokens_at(entra)
    await tokens.token(caller(), kept, WANTED)
    renewed = await tokens.token(caller(), kept, WANTED, renew=True)
    assert renewed.access_token == f"graph.{OID}.2"
    assert [one.form["grant_type"] for one in entra.posts] == [OBO, OBO]


async def test_a_dead_refresh_token_gives_way_to_the_caller_s_own(entra: FakeEntra) -> None:
    kept = Kept()
    entra.seconds = 60
    await tokens_at(entra).token(caller(), kept, WANTED)
    entra.lives.clear()
    entra.seconds = 3600
    renewed = await tokens_at(entra).token(caller(), kept, WANTED)
    assert renewed.access_token == f"graph.{OID}.3"
    assert [one.form["grant_type"] for one in entra.posts] == [OBO, "refresh_token", OBO]
    assert f"rt.{TENANT}.{OID}.1" not in kept.texts[Partition.PANE]


def certificate() -> tuple[str, str]:
    key = rsa_key("our-app")
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "afterword")])
    now = datetime.now(UTC)
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    built = built.serial_number(7).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
    pem = built.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM).decode()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode(), pem


async def test_with_a_certificate_the_assertion_that_is_posted_is_a_token_signed_by_it(entra: FakeEntra) -> None:
    private, public = certificate()
    client = EntraClient(CLIENT_ID, private_key=private, certificate=public)
    await tokens_at(entra, client).token(caller(), Kept(), WANTED)
    form = entra.posts[0].form
    audience = f"https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token"
    claims = jwt.decode(
        form["client_assertion"], rsa_key("our-app").public_key(), algorithms=["PS256", "RS256"], audience=audience
    )
    assert (claims["iss"], claims["sub"]) == (CLIENT_ID, CLIENT_ID)
    assert form["client_assertion_type"].endswith("jwt-bearer")
    assert "client_secret" not in form
    assert private not in repr(client)


def refusal(code: int, error: str = "invalid_grant", **more: Any) -> dict[str, Any]:
    return {"error": error, "error_codes": [code], "error_description": f"AADSTS{code}: …", **more}


CLAIMS = '{"access_token":{"capolids":{"essential":true,"values":["c1"]}}}'
REFUSALS: dict[str, tuple[dict[str, Any], int, type[AfterwordError]]] = {
    "leave was never given": (refusal(65001, suberror="consent_required"), 400, NeedsConsent),
    "an administrator has to agree": (refusal(90094, "access_denied"), 400, AdminHasToAgree),
    "a second factor is wanted": (refusal(50076, "interaction_required", suberror="basic_action"), 400, SignInAgain),
    "more proof is wanted": (refusal(50079, "interaction_required", claims=CLAIMS), 400, SignInAgain),
    "the device is not managed": (refusal(53000, "interaction_required"), 400, Refused),
    "a rule says no": (refusal(53003, "access_denied"), 400, Refused),
    "a rule says no, in words alone": (
        {"error": "access_denied", "error_description": "AADSTS53003: Access has been blocked"},
        400,
        Refused,
    ),
    "the user is not assigned to the app": (refusal(50105), 400, Refused),
    "the password was changed": (refusal(50173), 400, SignInAgain),
    "our secret has run out": (refusal(7000222, "invalid_client"), 401, Unavailable),
    "an unknown refusal": (refusal(99999, "something_new"), 400, Refused),
    "too many": ({"error": "throttled"}, 429, Throttled),
    "Entra is away": ({"error": "server_error"}, 503, Unavailable),
    "temporarily away": ({"error": "temporarily_unavailable"}, 400, Unavailable),
}


@pytest.mark.parametrize(("told", "status", "error"), REFUSALS.values(), ids=REFUSALS.keys())
async def test_a_refusal_says_what_the_user_can_do(
    entra: FakeEntra, told: dict[str, Any], status: int, error: type[AfterwordError]
) -> None:
    entra.refuse(OID, told, status)
    with pytest.raises(error) as raised:
        await tokens_at(entra).token(caller(), Kept(), WANTED)
    assert raised.value.advice or isinstance(raised.value, NeedsConsent | Throttled)
    assert "AADSTS" not in str(raised.value)
    if error is NeedsConsent:
        assert set(getattr(raised.value, "scopes", ())) == {f"{GRAPH}{one}" for one in WANTED}


async def test_what_microsoft_wants_proved_is_handed_back_as_it_came(entra: FakeEntra) -> None:
    entra.refuse(OID, refusal(50079, "interaction_required", claims=CLAIMS))
    with pytest.raises(SignInAgain) as told:
        await tokens_at(entra).token(caller(), Kept(), WANTED)
    assert told.value.claims == CLAIMS


@pytest.mark.parametrize("error", [httpx.ConnectTimeout("x"), httpx.ReadTimeout("x"), httpx.ConnectError("x")])
async def test_where_entra_is_not_reached_nothing_is_said_about_the_user(entra: FakeEntra, error: Exception) -> None:
    entra.fail(OID, error)
    with pytest.raises(Unavailable):
        await tokens_at(entra).token(caller(), Kept(), WANTED)


async def test_a_pause_that_entra_asks_of_one_user_keeps_no_other_waiting(entra: FakeEntra) -> None:
    tokens = tokens_at(entra)
    entra.refuse(OID, {"error": "throttled"}, 429, retry_after="120")
    with pytest.raises(Throttled) as told:
        await tokens.token(caller(), Kept(), WANTED)
    assert told.value.retry_at is not None
    assert told.value.retry_at > datetime.now(UTC) + timedelta(seconds=100)
    token = await tokens.token(caller(OTHER_OID), Kept(), WANTED)
    assert token.access_token.startswith(f"graph.{OTHER_OID}.")


async def test_a_refusal_of_one_user_is_not_played_back_to_another_nor_to_the_same_one_later(entra: FakeEntra) -> None:
    tokens = tokens_at(entra)
    entra.refuse(OID, refusal(65001, suberror="consent_required"))
    with pytest.raises(NeedsConsent):
        await tokens.token(caller(), Kept(), WANTED)
    await tokens.token(caller(OTHER_OID), Kept(), WANTED)
    assert (await tokens.token(caller(), Kept(), WANTED)).access_token.startswith(f"graph.{OID}.")


async def test_many_calls_of_many_users_at_once_each_get_their_own_and_ask_once(entra: FakeEntra) -> None:
    tokens = tokens_at(entra)
    users = [(f"{number:08d}-2222-4333-8444-555555555555", Kept()) for number in range(6)]
    got: dict[str, set[str]] = {oid: set() for oid, _ in users}

    async def ask(oid: str, kept: Kept) -> None:
        got[oid].add((await tokens.token(caller(oid), kept, WANTED)).access_token)

    async with anyio.create_task_group() as group:
        for _ in range(5):
            for oid, kept in users:
                group.start_soon(ask, oid, kept)
    assert all(len(found) == 1 and next(iter(found)).startswith(f"graph.{oid}.") for oid, found in got.items())
    assert len(entra.posts) == len(users)
    for oid, kept in users:
        assert all(other not in kept.texts[Partition.PANE] for other, _ in users if other != oid)


async def test_the_same_object_id_in_another_tenant_shares_nothing(entra: FakeEntra) -> None:
    tokens = tokens_at(entra)
    await tokens.token(caller(), Kept(), WANTED)
    await tokens.token(caller(tenant=OTHER_TENANT), Kept(), WANTED)
    assert [one.tenant for one in entra.posts] == [TENANT, OTHER_TENANT]


async def test_a_cache_that_holds_somebody_else_gives_their_token_to_nobody(entra: FakeEntra) -> None:
    kept = Kept()
    await tokens_at(entra).token(caller(), kept, WANTED)
    token = await tokens_at(entra).token(caller(OTHER_OID), kept, WANTED)
    assert token.access_token.startswith(f"graph.{OTHER_OID}.")


async def test_without_a_token_of_the_pane_only_the_lasting_grant_serves(entra: FakeEntra) -> None:
    with pytest.raises(SignInAgain):
        await tokens_at(entra).token(EntraCaller(TENANT, OID), Kept(), WANTED)
    assert entra.posts == []


async def test_where_the_lasting_grant_serves_entra_is_not_asked_in_vain_before_each_call(entra: FakeEntra) -> None:
    moment = 0.0
    kept, tokens = Kept(), GraphTokens(EntraClient(CLIENT_ID, secret="s3cret"), entra.client(), lambda: moment)
    await tokens_at(entra).token(caller(), kept, WANTED)
    kept.texts = {Partition.BACKGROUND: kept.texts[Partition.PANE]}
    for _ in range(3):
        entra.refuse(OID, refusal(50076))
    given = [await tokens.token(caller(), kept, WANTED) for _ in range(5)]
    assert len(set(given)) == 1
    assert len(entra.of(OID)) == 2, "one to fill the cache, one in vain"
    moment = 601.0
    await tokens.token(caller(), kept, WANTED)
    assert len(entra.of(OID)) == 3, "what was refused may be given by now"


async def test_where_no_grant_serves_it_is_said_what_the_callers_own_lacks(entra: FakeEntra) -> None:
    kept, tokens = Kept(), tokens_at(entra)
    await tokens.token(caller(), kept, WANTED)
    kept.texts = {Partition.BACKGROUND: kept.texts[Partition.PANE]}
    tokens.forget(caller())
    entra.refuse(OID, refusal(65001))
    await tokens.token(caller(), kept, WANTED)
    kept.texts.clear()
    tokens._held.clear()
    entra.refuse(OID, refusal(65001))
    with pytest.raises(NeedsConsent) as told:
        await tokens.token(caller(), kept, WANTED)
    assert set(told.value.scopes) == {f"{GRAPH}{one}" for one in WANTED}


async def test_what_was_not_granted_is_not_claimed(entra: FakeEntra) -> None:
    entra.unwanted = frozenset({"Mail.ReadWrite"})
    token = await tokens_at(entra).token(caller(), Kept(), WANTED)
    assert token.scopes == {"User.Read"}


async def test_no_token_gets_into_a_log(entra: FakeEntra) -> None:
    token = await tokens_at(entra).token(caller(), Kept(), WANTED)
    assert token.access_token not in repr(token)
    assert "s3cret" not in repr(EntraClient(CLIENT_ID, secret="s3cret"))


async def test_forgetting_a_user_drops_their_tokens_and_no_others(entra: FakeEntra) -> None:
    tokens, kept, other = tokens_at(entra), Kept(), Kept()
    await tokens.token(caller(), kept, WANTED)
    await tokens.token(caller(OTHER_OID), other, WANTED)
    tokens.forget(caller())
    await tokens.token(caller(), Kept(), WANTED)
    await tokens.token(caller(OTHER_OID), other, WANTED)
    assert len(entra.of(OID)) == 2
    assert len(entra.of(OTHER_OID)) == 1


def test_claims_are_what_graph_s_challenge_holds() -> None:
    from app.mailboxes.outlook.problems import TokenRefused, problem_of

    header = f'Bearer error="insufficient_claims", claims="{base64.b64encode(CLAIMS.encode()).decode()}"'
    problem = problem_of("messages.list", 401, {"www-authenticate": header}, b"", datetime.now(UTC))
    assert isinstance(problem.error, TokenRefused)
    assert json.loads(problem.error.claims) == json.loads(CLAIMS)
