"""The Gmail add-on, wired."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import httpx
from fastapi import APIRouter

from app.domain.errors import InvalidInput
from app.identity.google import GoogleTokens
from app.identity.google_oauth import GoogleOAuth, WebClient
from app.identity.keys import keys_of
from app.identity.signing import Signer
from app.identity.signing_keys import SigningKeys
from app.identity.vault import Vault
from app.mailboxes.gmail.calls import ENDPOINT
from app.services.autopilot import Autopilot
from app.services.desk import PureParts
from app.services.gmail_desks import GmailDesks
from app.services.gmail_mailboxes import GmailOpener, GmailStanding
from app.settings import Settings
from app.sidebar.gmail import browser, endpoints
from app.sidebar.gmail.answers import Envelope
from app.sidebar.gmail.gate import Gate
from app.sidebar.gmail.routes import CONNECT_CALLBACK, Urls
from app.sidebar.gmail.visits import Surface
from app.sidebar.opened import MakeStep
from app.store.unit import Store
from app.telemetry.metrics import observed_client


@dataclass(frozen=True, slots=True)
class GmailAddOn:
    """Its routes and what they stand on. `http` is the one client for all calls to Google; it is closed with the
    application. `standing` opens mailboxes for the work in the background, None where autopilot is not set up."""

    routers: tuple[APIRouter, ...]
    gate: Gate
    surface: Surface
    http: httpx.AsyncClient
    standing: GmailStanding | None = None


def add_on(
    settings: Settings,
    store: Store,
    parts: PureParts,
    *,
    next_step: MakeStep,
    clock: Callable[[], datetime],
    http: httpx.AsyncClient | None = None,
    gmail: str = ENDPOINT,
) -> GmailAddOn:
    """The add-on as the settings describe it: `http` asks Google, `gmail` is where its mail API stands. Raises
    InvalidInput naming a setting that is missing."""
    for name in ("public_base_url", "gmail_service_account", "gmail_client_id"):
        if not getattr(settings, name):
            advice = "docs/gmail.md says where it comes from."
            raise InvalidInput(f"AFTERWORD_{name.upper()} is not set.", advice=advice)
    http = http or observed_client(200, 100)
    ring, vault = keys_of(settings)
    urls, tokens = Urls(settings.public_base_url), GoogleTokens(SigningKeys(http))
    autopilot = _autopilot(settings, urls, http, tokens, vault)
    opener = GmailOpener(http, parts.parse, autopilot, gmail, settings.gmail_drafts_in_threads)
    desks = GmailDesks(store, parts, opener)
    if autopilot is not None:
        autopilot.stands = desks.stands
    signer = Signer(tuple(ring.derived("signing").values()))
    surface = Surface(desks, urls, signer, next_step, autopilot, Envelope(settings.gmail_answers))
    gate = Gate(tokens, urls, settings.gmail_service_account, settings.gmail_client_id)
    standing = GmailStanding(http, parts.parse, autopilot, gmail, settings.gmail_topic) if autopilot else None
    return GmailAddOn(
        (endpoints.router(gate, surface, clock), browser.router(surface, clock)), gate, surface, http, standing
    )


def _autopilot(
    settings: Settings, urls: Urls, http: httpx.AsyncClient, tokens: GoogleTokens, vault: Vault
) -> Autopilot | None:
    """None where no web client is set: then it is not offered."""
    if not settings.google_web_client_id:
        return None
    secret = settings.google_web_client_secret.get_secret_value()
    client = WebClient(settings.google_web_client_id, secret, urls.of(CONNECT_CALLBACK))
    return Autopilot(GoogleOAuth(http, client), tokens, vault)
