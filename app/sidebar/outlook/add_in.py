"""The Outlook add-in, wired."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import httpx
from fastapi import APIRouter

from app.domain.errors import InvalidInput
from app.identity.signing import Signer
from app.identity.vault import Vault
from app.settings import Settings
from app.sidebar.opened import MakeStep
from app.sidebar.outlook import endpoints, pages, sign_in
from app.sidebar.outlook.gate import Gate, Tokens
from app.sidebar.outlook.pages import Pages
from app.sidebar.outlook.routes import Urls
from app.sidebar.outlook.sessions import Sessions
from app.sidebar.outlook.sign_in import AuthCode, SignIn
from app.sidebar.outlook.visits import Desks, Surface
from app.store.unit import Store


@dataclass(frozen=True, slots=True)
class OutlookAddIn:
    """Its routes. `http` is the client for all calls to Microsoft; it is closed with the application."""

    routers: tuple[APIRouter, ...]
    http: httpx.AsyncClient


def checked(settings: Settings) -> Settings:
    """Raises InvalidInput naming a setting that is missing."""
    for name in ("public_base_url", "outlook_client_id"):
        if not getattr(settings, name):
            raise InvalidInput(
                f"AFTERWORD_{name.upper()} is not set.", advice="docs/outlook.md says where it comes from."
            )
    return settings


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
) -> OutlookAddIn:
    """The add-in of these parts."""
    urls = Urls(settings.public_base_url)
    ancestors = tuple(settings.outlook_ancestors.split())
    enforce = settings.outlook_csp == "enforce"
    shown = Pages(urls, settings.outlook_client_id, enforce=enforce, ancestors=ancestors)
    sessions = Sessions(signer)
    surface = Surface(desks, urls, signer, next_step, settings.outlook_client_id)
    gate = Gate(tokens, sessions, urls.origin, clock)
    window = SignIn(shown, auth, desks.rows_of, store, sessions, vault, clock)
    return OutlookAddIn(
        (pages.router(shown), endpoints.router(gate, surface, store, clock), sign_in.router(window)), http
    )
