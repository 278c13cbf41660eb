"""Answers of the Gmail API one by one, and mailboxes that are given them."""

from __future__ import annotations

import httpx

from app.mailboxes.gmail import scopes
from app.mailboxes.gmail.access import EventGrant, Grant, OpenMessage
from app.mailboxes.gmail.mailbox import GmailMailbox
from app.mailboxes.upstream.patience import Patience
from tests.support.eml import eml
from tests.support.fake_gmail import mime_tree
from tests.support.gmail_worlds import ALEX, OfflineGrant, Remembered
from tests.support.interview_thread import INVITED
from tests.support.limits import patient
from tests.support.stand_ins import parse

BASE = "https://gmail.googleapis.com"
ME = "/gmail/v1/users/me"
THREAD = "18c2f3a9b0d1e2f3"
HTML = "<!DOCTYPE html><title>Error 502 (Server Error)!!1</title>"


def error(code: int, reason: str = "", message: str = "said so", **headers: str) -> httpx.Response:
    body = {"error": {"code": code, "message": message, "errors": [{"domain": "global", "reason": reason}]}}
    return httpx.Response(code, json=body, headers=headers)


def message(raw: bytes | None = None, message_id: str = THREAD) -> dict[str, object]:
    raw = raw or eml(date=INVITED)
    return {
        "id": message_id,
        "threadId": THREAD,
        "labelIds": ["INBOX"],
        "internalDate": "1772614800000",
        "payload": mime_tree.payload(raw.replace(b"\n", b"\r\n"), lambda _: "a1"),
    }


def thread() -> httpx.Response:
    return httpx.Response(200, json={"id": THREAD, "messages": [message()]})


def written(number: int = 1) -> httpx.Response:
    return httpx.Response(200, json={"id": f"r-{number}", "message": {"id": f"18c2f3a9b0d1e2{number:02}"}})


def mailbox(
    *grants: Grant,
    patience: Patience | None = None,
    opened: bool = True,
    places: Remembered | None = None,
    client: httpx.AsyncClient | None = None,
) -> GmailMailbox:
    return GmailMailbox(
        client or httpx.AsyncClient(trust_env=False),
        ALEX,
        grants or (EventGrant("ya29.event", scopes.TAP, "AND7.x"),),
        places=places or Remembered(),
        parse=parse,
        patience=patience or patient(),
        opened=OpenMessage(THREAD, THREAD) if opened else None,
    )


def offline(*tokens: str) -> OfflineGrant:
    return OfflineGrant(list(tokens or ("ya29.offline",)))
