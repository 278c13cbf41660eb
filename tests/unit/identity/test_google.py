"""Google's ID tokens: the good ones are taken, every forgery is refused."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.identity.caller import Caller
from app.identity.google import GoogleTokens
from app.identity.signed_tokens import BadToken, bearer
from app.identity.signing_keys import KeysUnavailable, SigningKeys
from tests.support.google_tokens import (
    BASE_URL,
    CLIENT_ID,
    ISSUER,
    SERVICE_ACCOUNT,
    FakeIssuer,
    claims,
    jwk,
    rsa_key,
    signed,
    system_token,
    user_token,
)

pytestmark = pytest.mark.anyio
URL = f"{BASE_URL}/gmail/message"
NOW = int(time.time())


@pytest.fixture
def tokens() -> GoogleTokens:
    return GoogleTokens(SigningKeys(FakeIssuer().client()))


async def check_system(tokens: GoogleTokens, token: str) -> None:
    await tokens.system(token, audience=URL, service_account=SERVICE_ACCOUNT)


@pytest.mark.parametrize("issuer", [ISSUER, "accounts.google.com"])
async def test_a_good_system_token_is_taken(tokens: GoogleTokens, issuer: str) -> None:
    await check_system(tokens, system_token(URL, iss=issuer))


@pytest.mark.parametrize("issuer", [ISSUER, "accounts.google.com"])
async def test_a_user_is_the_issuer_and_the_subject_however_the_issuer_is_spelt(
    tokens: GoogleTokens, issuer: str
) -> None:
    caller = await tokens.user(user_token("1001", "Alex@Mail.example", iss=issuer), client_id=CLIENT_ID)
    assert caller == Caller(ISSUER, "1001", "alex@mail.example")


@pytest.mark.parametrize(("claim", "seconds"), [("exp", -15), ("iat", 15), ("nbf", 15)])
async def test_clocks_may_be_thirty_seconds_apart(tokens: GoogleTokens, claim: str, seconds: int) -> None:
    await tokens.keys.key("one")  # made beforehand: a busy machine takes its time
    await check_system(tokens, system_token(URL, **{claim: int(time.time()) + seconds}))


def encoded(part: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


def system_claims(**changes: Any) -> dict[str, Any]:
    return claims(**{"sub": "9", "aud": URL, "email": SERVICE_ACCOUNT, **changes})


def unsigned(alg: str) -> str:
    return f"{encoded({'alg': alg, 'typ': 'JWT', 'kid': 'one'})}.{encoded(system_claims())}."


def public_pem(kid: str) -> bytes:
    return rsa_key(kid).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def hmac_with(key: bytes) -> str:
    """HS256 by hand: the library refuses to sign with a public key."""
    import hashlib
    import hmac

    text = f"{encoded({'alg': 'HS256', 'typ': 'JWT', 'kid': 'one'})}.{encoded(system_claims())}"
    tag = hmac.new(key, text.encode(), hashlib.sha256).digest()
    return f"{text}.{base64.urlsafe_b64encode(tag).rstrip(b'=').decode()}"


def with_another_payload() -> str:
    head, _, tag = system_token(URL).split(".")
    return f"{head}.{encoded(system_claims(sub='10'))}.{tag}"


def with_another_signature() -> str:
    head, body, _ = system_token(URL).split(".")
    return f"{head}.{body}.{system_token(URL, sub='10').split('.')[2]}"


def own_key(**header: Any) -> str:
    """Signed with the forger's own key, which the header brings along."""
    return signed(system_claims(), key=rsa_key("forger"), **header)


def elliptic() -> str:
    key = ec.generate_private_key(ec.SECP256R1())
    return jwt.encode(system_claims(), key, algorithm="ES256", headers={"kid": "one"})


SYSTEM_FORGERIES: dict[str, Callable[[], str]] = {
    "no token": lambda: "",
    "one part": lambda: "abc",
    "five parts": lambda: "a.b.c.d.e",
    "not ascii": lambda: "ü.ü.ü",
    "header no JSON": lambda: f"{base64.urlsafe_b64encode(b'{').decode()}.e30.x",
    "header a list": lambda: f"{encoded([])}.{encoded(system_claims())}.x",
    "endless": lambda: system_token(URL, filler="x" * 9000),
    "algorithm none": lambda: unsigned("none"),
    "algorithm None": lambda: unsigned("None"),
    "algorithm missing": lambda: f"{encoded({'kid': 'one'})}.{encoded(system_claims())}.x",
    "RS256 with no signature": lambda: unsigned("RS256"),
    "HS256 with the public key as secret": lambda: hmac_with(public_pem("one")),
    "HS256 with the key set as secret": lambda: hmac_with(json.dumps(jwk("one")).encode()),
    "HS256 with an empty secret": lambda: hmac_with(b""),
    "RS512 with the right key": lambda: jwt.encode(
        system_claims(), rsa_key("one"), algorithm="RS512", headers={"kid": "one"}
    ),
    "PS256 with the right key": lambda: jwt.encode(
        system_claims(), rsa_key("one"), algorithm="PS256", headers={"kid": "one"}
    ),
    "ES256": elliptic,
    "another key under our key id": own_key,
    "unknown key id": lambda: signed(system_claims(), kid="unknown"),
    "no key id": lambda: jwt.encode(system_claims(), rsa_key("one"), algorithm="RS256"),
    "key id a number": lambda: signed(system_claims()).replace(
        signed(system_claims()).split(".")[0], encoded({"alg": "RS256", "kid": 1})
    ),
    "brings its own key": lambda: own_key(jwk=jwk("forger")),
    "points to its own key set": lambda: own_key(jku="https://evil.example/keys"),
    "unknown critical header": lambda: signed(system_claims(), crit=["later"], later=True),
    "payload changed": with_another_payload,
    "signature of another token": with_another_signature,
    "another issuer": lambda: system_token(URL, iss="https://evil.example"),
    "issuer with a slash": lambda: system_token(URL, iss=f"{ISSUER}/"),
    "issuer by http": lambda: system_token(URL, iss="http://accounts.google.com"),
    "issuer a list": lambda: signed(system_claims(iss=[ISSUER])),
    "audience a list with ours": lambda: system_token(URL, aud=[URL]),
    "audience a list with ours and another": lambda: system_token(URL, aud=[URL, "https://other.example"]),
    "audience with a slash": lambda: system_token(f"{URL}/"),
    "audience with a query": lambda: system_token(f"{URL}?x=1"),
    "audience with a fragment": lambda: system_token(f"{URL}#x"),
    "audience a prefix of ours": lambda: system_token(BASE_URL),
    "audience of another endpoint": lambda: system_token(f"{BASE_URL}/gmail/do/write"),
    "audience of another host": lambda: system_token("https://other.example/gmail/message"),
    "audience by http": lambda: system_token(URL.replace("https", "http")),
    "audience in capitals": lambda: system_token(URL.upper()),
    "audience with a port": lambda: system_token("https://app.example:443/gmail/message"),
    "audience the OAuth client": lambda: system_token(CLIENT_ID),
    "audience empty": lambda: system_token(""),
    "expired": lambda: system_token(URL, exp=NOW - 3600, iat=NOW - 7200),
    "expired a minute ago": lambda: system_token(URL, exp=NOW - 60),
    "issued in the future": lambda: system_token(URL, iat=NOW + 600),
    "not valid yet": lambda: system_token(URL, nbf=NOW + 600),
    "expiry no number": lambda: system_token(URL, exp="tomorrow"),
    "no expiry": lambda: system_token(URL, exp=None),
    "no time of issue": lambda: system_token(URL, iat=None),
    "no issuer": lambda: system_token(URL, iss=None),
    "no audience": lambda: system_token(URL, aud=None),
    "no subject": lambda: system_token(URL, sub=None),
    "subject empty": lambda: system_token(URL, sub=" "),
    "another add-on's service account": lambda: system_token(
        URL, email="service-5678@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"
    ),
    "service account in capitals": lambda: system_token(URL, email=SERVICE_ACCOUNT.upper()),
    "service account a list": lambda: system_token(URL, email=[SERVICE_ACCOUNT]),
    "no service account": lambda: system_token(URL, email=None),
    "e-mail not verified": lambda: system_token(URL, email_verified=False),
    "e-mail verified as a word": lambda: system_token(URL, email_verified="true"),
    "e-mail verification missing": lambda: system_token(URL, email_verified=None),
    "a user token": user_token,
}


@pytest.mark.parametrize("forge", SYSTEM_FORGERIES.values(), ids=SYSTEM_FORGERIES.keys())
async def test_a_forged_system_token_is_refused(tokens: GoogleTokens, forge: Callable[[], str]) -> None:
    with pytest.raises(BadToken):
        await check_system(tokens, forge())


USER_FORGERIES: dict[str, Callable[[], str]] = {
    "for another client": lambda: user_token(aud="5678-other.apps.googleusercontent.com"),
    "for a list of clients": lambda: user_token(aud=[CLIENT_ID]),
    "a system token": lambda: system_token(URL),
    "a system token made for the client": lambda: signed(system_claims(aud=CLIENT_ID, sub=None)),
    "no subject": lambda: user_token(sub=None),
    "subject a number": lambda: signed(claims(aud=CLIENT_ID, sub=1001, email="alex@mail.example")),
    "subject endless": lambda: user_token("1" * 256),
    "no e-mail": lambda: user_token(email=None),  # type: ignore[arg-type]
    "e-mail not verified": lambda: user_token(email_verified=False),
    "expired": lambda: user_token(exp=NOW - 60),
    "another issuer": lambda: user_token(iss="https://login.example"),
    "another key": lambda: signed(claims(aud=CLIENT_ID, email="a@b"), key=rsa_key("forger")),
    "unsigned": lambda: unsigned("none"),
}


@pytest.mark.parametrize("forge", USER_FORGERIES.values(), ids=USER_FORGERIES.keys())
async def test_a_forged_user_token_is_refused(tokens: GoogleTokens, forge: Callable[[], str]) -> None:
    with pytest.raises(BadToken):
        await tokens.user(forge(), client_id=CLIENT_ID)


async def test_nothing_is_taken_while_nothing_is_configured(tokens: GoogleTokens) -> None:
    with pytest.raises(BadToken):
        await tokens.system(system_token(""), audience="", service_account=SERVICE_ACCOUNT)
    with pytest.raises(BadToken):
        await tokens.system(system_token(URL, email=""), audience=URL, service_account="")
    with pytest.raises(BadToken):
        await tokens.user(user_token(aud=""), client_id="")


async def test_a_short_key_of_the_issuer_signs_nothing() -> None:
    from jwt.algorithms import RSAAlgorithm

    weak = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    issuer = FakeIssuer()
    entry = {**RSAAlgorithm.to_jwk(weak.public_key(), as_dict=True), "kid": "weak", "alg": "RS256", "use": "sig"}
    issuer.body = json.dumps({"keys": [entry, jwk("one")]}).encode()
    with pytest.warns(jwt.InsecureKeyLengthWarning):
        token = signed(system_claims(), kid="weak", key=weak)
    with pytest.raises(BadToken, match="unknown key"):
        await check_system(GoogleTokens(SigningKeys(issuer.client())), token)


async def test_without_googles_keys_nothing_is_said_about_a_token() -> None:
    with pytest.raises(KeysUnavailable):
        await check_system(GoogleTokens(SigningKeys(FakeIssuer(status=500).client())), system_token(URL))


async def test_the_reason_holds_nothing_of_the_token(tokens: GoogleTokens) -> None:
    for forge in SYSTEM_FORGERIES.values():
        token = forge()
        with pytest.raises(BadToken) as told:
            await check_system(tokens, token)
        assert "@" not in told.value.reason
        assert not token or token not in told.value.reason


@pytest.mark.parametrize("header", ["Bearer abc", "bearer abc", "BEARER  abc ", " Bearer abc"])
def test_a_bearer_token_is_read_from_its_header(header: str) -> None:
    assert bearer([header]) == "abc"


@pytest.mark.parametrize("headers", [[], ["abc"], ["Basic abc"], ["Bearer"], ["Bearer "], ["Bearer a", "Bearer a"]])
def test_no_or_more_than_one_bearer_token_is_refused(headers: list[str]) -> None:
    with pytest.raises(BadToken):
        bearer(headers)
