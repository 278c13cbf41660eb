"""Entra's access tokens for our own API: what the Outlook pane sends with every call.

Rules: Microsoft identity platform, "Access token claims reference" and "Secure applications and APIs by validating
claims"; RFC 8725. A user is (tid, oid) and nothing else: addresses and names in a token are neither checked nor kept
by anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.domain.errors import NotSignedIn, Unavailable
from app.identity.caller import Caller
from app.identity.checked_tokens import CheckedTokens
from app.identity.signed_tokens import BadToken, key_id
from app.identity.signing_keys import KeysUnavailable, SigningKeys, UnknownKey

LOGIN = "https://login.microsoftonline.com"
ENTRA_KEYS = f"{LOGIN}/common/discovery/v2.0/keys"
KEYS_PAUSE_SECONDS = 300.0  # an unknown key id makes the keys be fetched again, at most this often
LEEWAY_SECONDS = 60
SCOPE = "access_as_user"
PERSONAL_TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad"  # Outlook.com, Hotmail, Live
LONGEST_ENTRA_TOKEN = 16_384  # group and role claims make some of them long
_TENANT_PLACE = "{tenantid}"
_REQUIRED = ("exp", "nbf", "iat", "iss", "aud", "sub")


@dataclass(frozen=True, slots=True)
class EntraApp:
    """Our app registration. `clients` are the apps that may call us on a user's behalf, our own by itself where none
    is named; `tenants` are the only ones let in, empty for all. Ids are compared in lower case."""

    client_id: str
    clients: frozenset[str] = frozenset()
    tenants: frozenset[str] = frozenset()

    @property
    def allowed_clients(self) -> frozenset[str]:
        """The values of `azp` that are taken."""
        return frozenset(one.lower() for one in self.clients) or frozenset({self.client_id.lower()})

    @property
    def allowed_tenants(self) -> frozenset[str]:
        """The values of `tid` that are taken; empty for all."""
        return frozenset(one.lower() for one in self.tenants)


@dataclass(frozen=True, slots=True)
class EntraCaller:
    """A user whose token was checked. `token` is what on-behalf-of is asked with; `name` and `login` are what the token
    says today, for greeting and as a hint at sign-in: they name nothing in the store."""

    tenant: str
    oid: str
    token: str = field(default="", repr=False, compare=False)
    name: str = field(default="", compare=False)
    login: str = field(default="", compare=False)

    @property
    def caller(self) -> Caller:
        """The user as rows and vault know them."""
        return Caller(issuer_of(self.tenant), self.oid)

    @classmethod
    def of(cls, account: str) -> EntraCaller:
        """The user whose rows are called so, without a token of theirs."""
        known = Caller.of(account)
        before, after = issuer_of("|").split("|")
        return cls(known.issuer.removeprefix(before).removesuffix(after), known.subject)

    @property
    def personal(self) -> bool:
        """Whether it is a personal account (Outlook.com)."""
        return self.tenant == PERSONAL_TENANT


class EntraTokens:
    """Checks the access tokens that Entra signed for our API."""

    def __init__(self, keys: SigningKeys, app: EntraApp) -> None:
        self._keys = keys
        self._app = app
        self._checked = CheckedTokens(issuers=(), leeway=LEEWAY_SECONDS, required=_REQUIRED)

    async def verify(self, token: str) -> EntraCaller:
        """For whom the pane calls. `token` is what stands after "Bearer" (`app.identity.signed_tokens.bearer`). Raises
        NotSignedIn for every token that is not taken, Unavailable while Entra's keys cannot be had."""
        try:
            return await self._verified(token)
        except BadToken as error:
            raise NotSignedIn(_NOT_TAKEN, reason=error.reason, advice="Sign in again.") from error
        except KeysUnavailable as error:
            raise Unavailable(
                "Microsoft's sign-in could not be asked.", kept="Nothing was changed.", advice="Try again in a minute."
            ) from error

    async def _verified(self, token: str) -> EntraCaller:
        kid = key_id(token, longest=LONGEST_ENTRA_TOKEN)
        try:
            published = await self._keys.published(kid)
        except UnknownKey as error:
            raise BadToken("unknown key") from error
        claims, tenant, problem = None, "", BadToken("unknown key")
        for one in published:
            try:
                claims = self._checked.claims(token, one.key, audience=self._app.client_id)
                tenant = _tenant_of(claims, one.issuer)
                break
            except BadToken as error:
                claims, problem = None, error
        if claims is None:
            raise problem
        self._check(claims, tenant)
        return EntraCaller(
            tenant, _guid(claims, "oid"), token, _text(claims, "name"), _text(claims, "preferred_username")
        )

    def _check(self, claims: Mapping[str, Any], tenant: str) -> None:
        """Who may call, for whom, and for what. Raises BadToken."""
        if claims.get("ver") != "2.0":
            raise BadToken("no token of version 2.0")
        if self._app.allowed_tenants and tenant not in self._app.allowed_tenants:
            raise BadToken("a tenant that is not let in")
        if _text(claims, "azp").lower() not in self._app.allowed_clients:
            raise BadToken("from another app")
        if claims.get("idtyp") == "app" or SCOPE not in _text(claims, "scp").split(" "):
            raise BadToken("without our scope")


def issuer_of(tenant: str) -> str:
    """The issuer of that tenant's tokens of version 2.0."""
    return f"{LOGIN}/{tenant}/v2.0"


def _tenant_of(claims: Mapping[str, Any], key_issuer: str) -> str:
    """The tenant that the token and its key both name: a key published for one tenant, or for personal accounts, signs
    for no other. Raises BadToken."""
    tenant = _guid(claims, "tid")
    if claims["iss"] != issuer_of(tenant):
        raise BadToken("another issuer")
    if key_issuer.replace(_TENANT_PLACE, tenant) != issuer_of(tenant):
        raise BadToken("the key of another issuer")
    return tenant


def _guid(claims: Mapping[str, Any], name: str) -> str:
    """A GUID in the one spelling that Entra writes. Raises BadToken."""
    value = _text(claims, name)
    try:
        spelt = str(UUID(value))
    except ValueError as error:
        raise BadToken(f"{name} is no GUID") from error
    if spelt != value or not UUID(value).int:
        raise BadToken(f"{name} is no GUID")
    return value


def _text(claims: Mapping[str, Any], name: str) -> str:
    value = claims.get(name, "")
    return value if isinstance(value, str) else ""


_NOT_TAKEN = "Afterword could not make sure who you are."
