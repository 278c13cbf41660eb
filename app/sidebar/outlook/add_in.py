"""The Outlook add-in, wired."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

import httpx
from fastapi import APIRouter

from app.domain.errors import InvalidInput
from app.identity.entra.application import EntraClient
from app.identity.entra.sign_in import AuthCodeFlow
from app.identity.entra.tokens import GraphTokens
from app.identity.keys import keys_of
from app.identity.microsoft import ENTRA_KEYS, KEYS_PAUSE_SECONDS, EntraApp, EntraTokens
from app.identity.signing import Signer
from app.identity.signing_keys import SigningKeys
from app.identity.vault import Vault
from app.mailboxes.outlook.calls import ENDPOINT
from app.mailboxes.outlook.following import Callbacks
from app.services.desk import PureParts
from app.services.outlook_connecting import OutlookConnecting
from app.services.outlook_desks import OutlookDesks, OutlookSignIn
from app.services.outlook_mailboxes import OutlookOpener
from app.settings import Settings
from app.sidebar.connect_links import ConnectLinks
from app.sidebar.opened import MakeStep
from app.sidebar.outlook import endpoints, pages, pane, sign_in
from app.sidebar.outlook.connecting import Connecting
from app.sidebar.outlook.connecting import router as connecting_router
from app.sidebar.outlook.desks import GraphDesks
from app.sidebar.outlook.gate import Gate, Tokens
from app.sidebar.outlook.pages import Pages
from app.sidebar.outlook.routes import Urls
from app.sidebar.outlook.sessions import Sessions
from app.sidebar.outlook.sign_in import AuthCode, SignIn
from app.sidebar.outlook.visits import Desks, Surface
from app.store.unit import Store
from app.telemetry.metrics import no_cookies


@dataclass(frozen=True, slots=True)
class OutlookAddIn:
    """Its routes. `http` is the client for all calls to Microsoft; it is closed with the application. `opener` opens
    mailboxes for the work that goes on by itself; `links` begin a connect for an integration."""

    routers: tuple[APIRouter, ...]
    http: httpx.AsyncClient
    opener: OutlookOpener | None = None
    links: ConnectLinks | None = None


def load_ahead() -> None:
    """What the first user would wait for: Microsoft's library for tokens, and the panel's template."""
    import msal  # noqa: F401

    pane.load_ahead()


def add_in(
    settings: Settings,
    store: Store,
    parts: PureParts,
    *,
    next_step: MakeStep,
    clock: Callable[[], datetime],
    http: httpx.AsyncClient | None = None,
    sign_in_http: httpx.Client | None = None,
    graph: str = ENDPOINT,
    callbacks: Callbacks | None = None,
) -> OutlookAddIn:
    """The add-in as the settings describe it: `http` asks Microsoft Graph, at `graph`, and for Entra's keys;
    `sign_in_http` asks Entra for tokens; `callbacks` is where Graph tells of changes. Raises InvalidInput naming a
    setting that is missing."""
    client = _client(settings)
    http = http or httpx.AsyncClient(limits=httpx.Limits(max_connections=200, max_keepalive_connections=100))
    sign_in_http = sign_in_http or httpx.Client(limits=httpx.Limits(max_connections=50), cookies=no_cookies())
    ring, vault = keys_of(settings)
    tenants = frozenset(settings.outlook_tenants.split())
    keys = SigningKeys(http, ENTRA_KEYS, pause=KEYS_PAUSE_SECONDS)
    opener = OutlookOpener(
        http, GraphTokens(client, sign_in_http), vault, parts.parse, endpoint=graph, callbacks=callbacks
    )
    desks = OutlookDesks(store, parts, opener)
    flow, signer = AuthCodeFlow(client, sign_in_http, tenants), Signer(tuple(ring.derived("signing").values()))
    way = OutlookConnecting(flow, store, opener)
    connecting = Connecting(Urls(settings.public_base_url), way, vault, signer, clock)
    made = wire(
        settings,
        store=store,
        http=http,
        tokens=EntraTokens(keys, EntraApp(client.client_id, tenants=tenants)),
        desks=GraphDesks(desks),
        auth=OutlookSignIn(flow, desks),
        signer=signer,
        vault=vault,
        next_step=next_step,
        clock=clock,
        ahead=keys.ahead,
    )
    return replace(
        made,
        routers=(*made.routers, connecting_router(connecting)),
        opener=opener,
        links=connecting.links(tuple(settings.api_return_origins.split())),
    )


def _client(settings: Settings) -> EntraClient:
    """The app registration with what the server proves itself by. Raises InvalidInput."""
    for name in ("public_base_url", "outlook_client_id"):
        if not getattr(settings, name):
            raise InvalidInput(f"AFTERWORD_{name.upper()} is not set.", advice=_WHERE)
    secret, key, certificate = settings.outlook_secret, settings.outlook_private_key, settings.outlook_certificate
    if key is None and certificate is None:
        if not secret.get_secret_value():
            raise InvalidInput("The server has nothing to prove itself by at Microsoft.", advice=_WHERE)
        return EntraClient(settings.outlook_client_id, secret.get_secret_value())
    if key is None or certificate is None:
        raise InvalidInput(
            "AFTERWORD_OUTLOOK_PRIVATE_KEY and AFTERWORD_OUTLOOK_CERTIFICATE go together.", advice=_WHERE
        )
    try:
        return EntraClient(
            settings.outlook_client_id, private_key=key.read_text("ascii"), certificate=certificate.read_text("ascii")
        )
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"The key or certificate for Outlook could not be read: {type(error).__name__}.") from error


def wire(
    settings: Settings,
    *,
    store: Store,
    http: httpx.AsyncClient,
    tokens: Tokens,
    desks: Desks,
    auth: AuthCode,
    signer: Signer,
    vault: Vault,
    next_step: MakeStep,
    clock: Callable[[], datetime],
    ahead: Callable[[], Awaitable[None]] | None = None,
) -> OutlookAddIn:
    """The add-in of these parts; `ahead` is that of `Pages`."""
    urls = Urls(settings.public_base_url)
    ancestors = tuple(settings.outlook_ancestors.split())
    enforce = settings.outlook_csp == "enforce"
    shown = Pages(urls, settings.outlook_client_id, enforce=enforce, ancestors=ancestors, ahead=ahead)
    sessions = Sessions(signer, frozenset(settings.outlook_tenants.lower().split()))
    surface = Surface(desks, urls, signer, next_step, settings.outlook_client_id)
    gate = Gate(tokens, sessions, urls.origin, clock)
    window = SignIn(shown, auth, desks.rows_of, store, sessions, vault, signer, clock)
    return OutlookAddIn(
        (pages.router(shown), endpoints.router(gate, surface, store, clock), sign_in.router(window)), http
    )


_WHERE = "docs/outlook.md says where it comes from."
