"""Entra's access tokens: the good ones are taken, every forgery is refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any

import anyio
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.domain.errors import NotSignedIn, Unavailable
from app.identity.caller import Caller
from app.identity.microsoft import ENTRA_KEYS, EntraCaller, EntraTokens
from tests.support.entra_tokens import (
    CLIENT_ID,
    EVERY_TENANT,
    GRAPH,
    LOGIN,
    OID,
    OTHER_CLIENT,
    OTHER_TENANT,
    PERSONAL,
    TENANT,
    FakeEntraKeys,
    access_token,
    entra_claims,
    entra_tokens,
    issuer,
)
from tests.support.google_tokens import jwk, rsa_key, signed

pytestmark = pytest.mark.anyio
NOW = int(time.time())


@pytest.fixture
def tokens() -> EntraTokens:
    return entra_tokens()


async def test_a_good_token_says_who_calls(tokens: EntraTokens) -> None:
    token = access_token()
    caller = await tokens.verify(token)
    assert caller == EntraCaller(TENANT, OID)
    assert caller.caller == Caller(issuer(TENANT), OID)
    assert (caller.token, caller.name, caller.login) == (token, "Alex Morgan", "alex@contoso.example")
    assert not caller.personal
    assert token not in repr(caller)


async def test_a_user_is_tenant_and_object_whatever_address_the_token_shows(tokens: EntraTokens) -> None:
    one = await tokens.verify(access_token(preferred_username="a@contoso.example", email="a@contoso.example"))
    other = await tokens.verify(access_token(preferred_username="b@contoso.example", email="b@contoso.example"))
    assert one == other
    assert one.caller.account == other.caller.account


async def test_the_same_object_id_in_two_tenants_is_two_users(tokens: EntraTokens) -> None:
    one = await tokens.verify(access_token())
    other = await tokens.verify(access_token(tid=OTHER_TENANT))
    assert one.caller.account != other.caller.account


async def test_a_personal_account_is_taken_with_the_key_of_personal_accounts(tokens: EntraTokens) -> None:
    caller = await tokens.verify(access_token(kid="entra-personal", tid=PERSONAL))
    assert caller.personal


async def test_other_scopes_may_stand_beside_ours(tokens: EntraTokens) -> None:
    await tokens.verify(access_token(scp="profile access_as_user other"))


@pytest.mark.parametrize(("claim", "seconds"), [("exp", -30), ("iat", 30), ("nbf", 30)])
async def test_clocks_may_be_a_minute_apart(tokens: EntraTokens, claim: str, seconds: int) -> None:
    await tokens.verify(access_token())  # the key is made beforehand: a busy machine takes its time
    moved: dict[str, Any] = {claim: int(time.time()) + seconds}
    await tokens.verify(access_token(**moved))


async def test_one_key_id_may_be_published_for_several_issuers() -> None:
    keys = FakeEntraKeys(kids={"entra-all": [EVERY_TENANT, issuer(PERSONAL)]})
    await entra_tokens(keys).verify(access_token())
    keys = FakeEntraKeys(kids={"entra-all": [issuer(OTHER_TENANT), issuer(PERSONAL)]})
    with pytest.raises(NotSignedIn):
        await entra_tokens(keys).verify(access_token())


def encoded(part: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def head(alg: str, **more: Any) -> str:
    return encoded({"alg": alg, "typ": "JWT", "kid": "entra-all", **more})


def unsigned(alg: str) -> str:
    return f"{head(alg)}.{encoded(entra_claims())}."


def hmac_with(key: bytes) -> str:
    """HS256 by hand: the library refuses to sign with a public key."""
    text = f"{head('HS256')}.{encoded(entra_claims())}"
    tag = hmac.new(key, text.encode(), hashlib.sha256).digest()
    return f"{text}.{base64.urlsafe_b64encode(tag).rstrip(b'=').decode()}"


def public_pem() -> bytes:
    return rsa_key("entra-all").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def with_another_payload() -> str:
    first, _, tag = access_token().split(".")
    return f"{first}.{encoded(entra_claims(oid=OTHER_CLIENT))}.{tag}"


def with_another_signature() -> str:
    first, body, _ = access_token().split(".")
    return f"{first}.{body}.{access_token(oid=OTHER_CLIENT).split('.')[2]}"


def v1(**changes: Any) -> str:
    """As the first version of the token endpoint makes them."""
    own = {"aud": f"api://{CLIENT_ID}", "iss": f"https://sts.windows.net/{TENANT}/", "ver": "1.0", "azp": None}
    return access_token(**{**own, "appid": CLIENT_ID, **changes})


def graph_token(**changes: Any) -> str:
    return access_token(**{"aud": GRAPH, "scp": "Mail.ReadWrite User.Read", "appid": CLIENT_ID, **changes})


def by(name: str, **header: Any) -> str:
    return signed(entra_claims(), kid="entra-all", key=rsa_key(name), **header)


FORGERIES: dict[str, Callable[[], str]] = {
    "no token": lambda: "",
    "one part": lambda: "abc",
    "five parts": lambda: "a.b.c.d.e",
    "not ascii": lambda: "ü.ü.ü",
    "header a list": lambda: f"{encoded([])}.{encoded(entra_claims())}.x",
    "endless": lambda: access_token(filler="x" * 20_000),
    "algorithm none": lambda: unsigned("none"),
    "algorithm None": lambda: unsigned("None"),
    "RS256 with no signature": lambda: unsigned("RS256"),
    "HS256 with the public key as secret": lambda: hmac_with(public_pem()),
    "HS256 with the key set as secret": lambda: hmac_with(json.dumps(jwk("entra-all")).encode()),
    "RS512 with the right key": lambda: jwt.encode(
        entra_claims(), rsa_key("entra-all"), algorithm="RS512", headers={"kid": "entra-all"}
    ),
    "PS256 with the right key": lambda: jwt.encode(
        entra_claims(), rsa_key("entra-all"), algorithm="PS256", headers={"kid": "entra-all"}
    ),
    "ES256": lambda: jwt.encode(
        entra_claims(), ec.generate_private_key(ec.SECP256R1()), algorithm="ES256", headers={"kid": "entra-all"}
    ),
    "another key under a known key id": lambda: by("forger"),
    "brings its own key": lambda: by("forger", jwk=jwk("forger")),
    "points to its own key set": lambda: by("forger", jku="https://evil.example/keys"),
    "unknown critical header": lambda: signed(entra_claims(), kid="entra-all", crit=["later"], later=True),
    "unknown key id": lambda: access_token(kid="entra-unknown"),
    "no key id": lambda: jwt.encode(entra_claims(), rsa_key("entra-all"), algorithm="RS256"),
    "payload changed": with_another_payload,
    "signature of another token": with_another_signature,
    "version 1": v1,
    "version 1 with our bare audience": lambda: v1(aud=CLIENT_ID),
    "version 1 with everything else right": lambda: access_token(ver="1.0"),
    "no version": lambda: access_token(ver=None),
    "version a number": lambda: access_token(ver=2.0),
    "a Graph token": graph_token,
    "a Graph token by its address": lambda: graph_token(aud="https://graph.microsoft.com"),
    "an id token": lambda: access_token(azp=None, scp=None, nonce="n"),
    "the key of personal accounts for an organisation": lambda: access_token(kid="entra-personal"),
    "the key of another tenant": lambda: access_token(kid="entra-other"),
    "the tenant of the key, the issuer of another": lambda: access_token(
        kid="entra-other", tid=OTHER_TENANT, iss=issuer(TENANT)
    ),
    "issuer of another tenant": lambda: access_token(iss=issuer(OTHER_TENANT)),
    "issuer with the placeholder": lambda: access_token(iss=f"{LOGIN}/{{tenantid}}/v2.0"),
    "issuer common": lambda: access_token(iss=issuer("common")),
    "issuer with a slash": lambda: access_token(iss=f"{issuer(TENANT)}/"),
    "issuer by http": lambda: access_token(iss=issuer(TENANT).replace("https", "http")),
    "issuer of another host": lambda: access_token(iss=f"https://login.evil.example/{TENANT}/v2.0"),
    "issuer a list": lambda: access_token(iss=[issuer(TENANT)]),
    "issuer missing": lambda: access_token(iss=None),
    "tenant missing": lambda: signed({k: v for k, v in entra_claims().items() if k != "tid"}, kid="entra-all"),
    "tenant no GUID": lambda: access_token(tid="contoso.example", iss=issuer("contoso.example")),
    "tenant in capitals": lambda: access_token(tid=TENANT.upper()),
    "tenant with a path": lambda: access_token(tid=f"{TENANT}/x"),
    "tenant a list": lambda: access_token(tid=[TENANT], iss=issuer(TENANT)),
    "object missing": lambda: access_token(oid=None),
    "object no GUID": lambda: access_token(oid="1001"),
    "object all noughts": lambda: access_token(oid="00000000-0000-0000-0000-000000000000"),
    "object an address": lambda: access_token(oid="alex@contoso.example"),
    "audience of another app": lambda: access_token(aud=OTHER_CLIENT),
    "audience by its address": lambda: access_token(aud=f"api://{CLIENT_ID}"),
    "audience a list with ours": lambda: access_token(aud=[CLIENT_ID]),
    "audience in capitals": lambda: access_token(aud=CLIENT_ID.upper()),
    "audience missing": lambda: access_token(aud=None),
    "from another app": lambda: access_token(azp=OTHER_CLIENT),
    "from no app": lambda: access_token(azp=None),
    "app of version 1 in place of ours": lambda: access_token(azp=None, appid=CLIENT_ID),
    "scope missing (an app of its own)": lambda: access_token(scp=None, roles=["access_as_user"], idtyp="app"),
    "an app of its own with our scope": lambda: access_token(idtyp="app"),
    "scope empty": lambda: access_token(scp=""),
    "scope another": lambda: access_token(scp="Mail.ReadWrite"),
    "scope with ours as its beginning": lambda: access_token(scp="access_as_user_all"),
    "scope in capitals": lambda: access_token(scp="ACCESS_AS_USER"),
    "scope a list": lambda: access_token(scp=["access_as_user"]),
    "expired": lambda: access_token(exp=NOW - 3600),
    "expired two minutes ago": lambda: access_token(exp=NOW - 120),
    "not valid yet": lambda: access_token(nbf=NOW + 600),
    "issued in the future": lambda: access_token(iat=NOW + 600),
    "no expiry": lambda: access_token(exp=None),
    "no beginning": lambda: access_token(nbf=None),
    "expiry no number": lambda: access_token(exp="tomorrow"),
}


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES.keys())
async def test_a_forged_token_is_refused(tokens: EntraTokens, forge: Callable[[], str]) -> None:
    token = forge()
    with pytest.raises(NotSignedIn) as told:
        await tokens.verify(token)
    assert told.value.status == 401
    assert "@" not in told.value.reason
    assert not token or token not in f"{told.value.reason} {told.value}"


async def test_a_key_that_names_no_issuer_signs_for_nobody() -> None:
    keys = FakeEntraKeys(kids={"entra-all": None})
    with pytest.raises(NotSignedIn):
        await entra_tokens(keys).verify(access_token())


async def test_only_tenants_that_are_let_in_are_taken_where_some_are_named() -> None:
    tokens = entra_tokens(tenants=frozenset({TENANT.upper()}))
    await tokens.verify(access_token())
    with pytest.raises(NotSignedIn, match="make sure who you are"):
        await tokens.verify(access_token(tid=OTHER_TENANT))


async def test_other_apps_may_call_once_they_are_named() -> None:
    tokens = entra_tokens(clients=frozenset({CLIENT_ID, OTHER_CLIENT}))
    await tokens.verify(access_token(azp=OTHER_CLIENT))


async def test_nothing_is_taken_while_nothing_is_configured() -> None:
    with pytest.raises(NotSignedIn):
        await entra_tokens(client_id="").verify(access_token(aud="", azp=""))


async def test_keys_are_fetched_once_for_all_tenants_and_users() -> None:
    keys = FakeEntraKeys(delay=0.01)
    tokens = entra_tokens(keys)

    async def verify(tenant: str) -> None:
        await tokens.verify(access_token(tid=tenant))

    async with anyio.create_task_group() as group:
        for number in range(30):
            group.start_soon(verify, TENANT if number % 2 else OTHER_TENANT)
    assert keys.asked == [ENTRA_KEYS]


async def test_made_up_key_ids_do_not_make_the_keys_be_fetched_again_and_again() -> None:
    keys = FakeEntraKeys()
    tokens = entra_tokens(keys)
    for _ in range(20):
        with pytest.raises(NotSignedIn):
            await tokens.verify(access_token(kid="entra-unknown"))
    assert len(keys.asked) == 1


async def test_without_entras_keys_nothing_is_said_about_a_token() -> None:
    with pytest.raises(Unavailable):
        await entra_tokens(FakeEntraKeys(status=503)).verify(access_token())
