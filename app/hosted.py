"""The application that is served to others over the net, and its worker: the add-ons of Gmail and Outlook, no local
page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

import anyio
from fastapi import FastAPI

from app.background import graph_push
from app.background.start import follow_all
from app.mailboxes.outlook.following import Callbacks
from app.main import create_app, now, pure_parts, rest_api, webhook_delivery
from app.planning.next_step import next_step
from app.services.desk import PureParts
from app.services.outlook_mailboxes import OutlookStanding
from app.services.standing import OpenStanding, StoredDesks
from app.settings import Settings
from app.sidebar.gmail.add_on import GmailAddOn
from app.sidebar.gmail.add_on import add_on as gmail_add_on
from app.sidebar.outlook.add_in import OutlookAddIn
from app.sidebar.outlook.add_in import add_in as outlook_add_in
from app.store.engine import make_engine
from app.store.schema import migrate
from app.store.unit import Store
from app.telemetry.metrics import observed_client

API_SECONDS = 20.0  # that a call of the REST API waits for a mailbox's provider


def hosted_app(settings: Settings, *, clock: Callable[[], datetime] = now) -> FastAPI:
    """What is served to others over the net: the add-on's endpoints, and no local page. Raises InvalidInput or
    Unavailable with what to do."""
    engine = make_engine(settings.store_url)
    migrate(engine)
    store, parts = Store(engine), pure_parts(settings)
    gmail, outlook = _gmail_if_set(settings, store, parts, clock), _outlook_if_set(settings, store, parts, clock)
    openers = _standing(gmail, outlook, seconds=API_SECONDS)
    api = rest_api(settings, store, parts, clock, openers=openers, gmail=gmail, outlook=outlook)
    work = partial(work_for_all, settings, store, parts, gmail, outlook, clock=clock)
    return create_app(settings, gmail=gmail, outlook=outlook, api=api, store=store, work=work, clock=clock)


def _gmail_if_set(
    settings: Settings, store: Store, parts: PureParts, clock: Callable[[], datetime]
) -> GmailAddOn | None:
    """None where only Outlook is served. Raises InvalidInput naming a setting that is missing."""
    if settings.outlook_client_id and not (settings.gmail_service_account or settings.gmail_client_id):
        return None
    return gmail_add_on(settings, store, parts, next_step=next_step, clock=clock)


def _outlook_if_set(
    settings: Settings, store: Store, parts: PureParts, clock: Callable[[], datetime]
) -> OutlookAddIn | None:
    """None where only Gmail is served. Raises InvalidInput naming a setting that is missing."""
    if not settings.outlook_client_id:
        return None
    http, base = observed_client(200, 100), settings.public_base_url
    callbacks = Callbacks(f"{base}{graph_push.NOTICES}", f"{base}{graph_push.LIFECYCLE}") if base else None
    return outlook_add_in(settings, store, parts, next_step=next_step, clock=clock, http=http, callbacks=callbacks)


def _standing(
    gmail: GmailAddOn | None, outlook: OutlookAddIn | None, seconds: float | None = None
) -> dict[str, OpenStanding]:
    """What opens mailboxes by the consent that was given for good, by provider. `seconds`: how long somebody waits for
    all of one's work."""
    openers: dict[str, OpenStanding] = {}
    if gmail is not None and gmail.standing is not None:
        openers["gmail"] = replace(gmail.standing, seconds=seconds)
    if outlook is not None and outlook.opener is not None:
        openers["outlook"] = OutlookStanding(outlook.opener, seconds)
    return openers


async def work_for_all(
    settings: Settings,
    store: Store,
    parts: PureParts,
    gmail: GmailAddOn | None,
    outlook: OutlookAddIn | None,
    *,
    clock: Callable[[], datetime],
) -> None:
    """The work in the background for every mailbox that is connected, until cancelled."""
    openers = _standing(gmail, outlook)
    desks = StoredDesks(store, parts, openers)
    http = gmail.http if gmail is not None else observed_client(20, 10)
    try:
        deliver = webhook_delivery(settings, store, http)
        await follow_all(settings.work_url, store, desks, deliver, providers=tuple(openers), clock=clock)
    finally:
        if gmail is None:
            with anyio.CancelScope(shield=True):
                await http.aclose()


async def worker(settings: Settings, *, clock: Callable[[], datetime] = now) -> None:
    """That work alone, in a process of its own. Raises InvalidInput or Unavailable with what to do."""
    engine = make_engine(settings.store_url)
    migrate(engine)
    store, parts = Store(engine), pure_parts(settings)
    gmail, outlook = _gmail_if_set(settings, store, parts, clock), _outlook_if_set(settings, store, parts, clock)
    try:
        await work_for_all(settings, store, parts, gmail, outlook, clock=clock)
    finally:
        with anyio.CancelScope(shield=True):
            for served in (gmail, outlook):
                if served is not None:
                    await served.http.aclose()
