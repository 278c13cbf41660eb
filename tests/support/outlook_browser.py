"""Outlook around the pane in headless Chromium: the pane's address led to the application on the loopback, Office.js
and the bridge for signing in replaced, Microsoft's sign-in page played, and every other request refused and noted."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, Route

from app.demo.mailbox import EMAIL, NAME
from app.sidebar.outlook.routes import PANE
from tests.support.entra_tokens import CLIENT_ID, OID, TENANT, access_token
from tests.support.fake_graph import Item
from tests.support.limits import LONG, LONG_MS
from tests.support.outlook_world import BASE_URL, OutlookWorld
from tests.support.server import free_port

OFFICE = Path(__file__).parent / "office"
HOST = urlsplit(BASE_URL).netloc
THANKS = Item(0, "", "", {})  # stands for the mail with three people to thank
NAA: dict[str, float] = {"NestedAppAuth": 1.1, "Mailbox": 1.14}
WITHOUT_NAA: dict[str, float] = {"Mailbox": 1.8}


@contextmanager
def on_loopback(app: Any, port: int = 0) -> Iterator[str]:
    """The application under uvicorn in a thread, at that port or any; its address."""
    port = port or free_port()
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level=60, lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(timeout=LONG)


def mails_of(world: OutlookWorld) -> dict[str, Any]:
    """The mails of the mailbox as the Office stub holds them, by their ids in Exchange's own spelling."""
    return {
        item.ews_id: {
            "conversation": item.conversation_id.replace("-", "/").replace("_", "+"),
            "subject": item.fields["subject"],
            "from": _person(item.fields["from"]),
            "to": [_person(one) for one in item.fields["toRecipients"]],
            "date": item.fields["receivedDateTime"],
            "messageId": item.fields["internetMessageId"],
            "html": item.html,
        }
        for item in world.box.items.values()
        if not item.draft
    }


def _person(told: dict[str, Any]) -> dict[str, str]:
    return {"name": told["emailAddress"]["name"], "email": told["emailAddress"]["address"]}


@dataclass
class Outlook:
    """One Outlook with the pane in it. `told` is what the Office stub says; `bridge` what the one for signing in does,
    None where there is none. `refused` are requests to anybody but those whom the pane may ask. Where the world has an
    `address` on the loopback of its own the pane comes straight from there, so that answers come in parts."""

    context: BrowserContext
    world: OutlookWorld
    backend: str
    told: dict[str, Any] = field(default_factory=dict)
    bridge: dict[str, Any] | None = None
    refused: list[str] = field(default_factory=list)
    held: dict[str, list[Route]] = field(default_factory=dict)  # by a part of the posted body: what waits for `release`
    says_no: bool = False  # Microsoft's page is left with a no
    page: Page = field(init=False)
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.told = {"me": {"name": NAME, "email": EMAIL}, "mails": mails_of(self.world), "sets": NAA, **self.told}
        self.context.set_default_timeout(LONG_MS)
        self.context.route("**/*", self._route)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", lambda one: self.problems.append(one.text) if one.type == "error" else None)

    def with_bridge(self, **changes: Any) -> Outlook:
        """As an Outlook that signs in within the pane."""
        self.bridge = {
            "oid": OID,
            "tenant": TENANT,
            "login": EMAIL,
            "name": NAME,
            "clientId": CLIENT_ID,
            "token": access_token(),
            "refuse": [],
            **changes,
        }
        return self

    def start(self, item: Item | None = THANKS) -> Page:
        """Open the pane with that mail open: by itself the one with three people to thank; None for no mail."""
        self.prepare(item)
        self.page.goto(f"{self.world.address or BASE_URL}{PANE}")
        return self.page

    def prepare(self, item: Item | None = THANKS) -> None:
        """What the stubs will say in the pages that are opened from now on."""
        chosen = self.thanks if item is THANKS else item
        given = {**self.told, "open": chosen.ews_id if chosen else None}
        self.page.add_init_script(f"window.outlook = {json.dumps(given)}; window.bridge = {json.dumps(self.bridge)};")
        self.page.add_init_script(path=OFFICE / "bridge.js")

    @property
    def thanks(self) -> Item:
        return self.world.item("Senior Data Engineer")

    def item(self, subject: str) -> Item:
        """The newest mail of the thread with that in a subject or a sender's name."""
        return self.world.item(subject)

    def open(self, item: Item | None) -> None:
        """The person selects another mail, or none."""
        self.page.evaluate("id => outlookTest.open(id)", item.ews_id if item else None)

    def said(self, what: str) -> list[Any]:
        """What the pane told Outlook to do."""
        calls = self.page.evaluate("outlookTest.said")
        return [one[1:] for one in calls if one[0] == what]

    def _route(self, route: Route) -> None:
        request = route.request
        url = urlsplit(request.url)
        if self.world.address and request.url.startswith(f"{self.world.address}/"):
            route.continue_()
        elif url.netloc == HOST:
            body = request.post_data or ""
            waiting = next((routes for part, routes in self.held.items() if part in body), None)
            if waiting is None:
                self._serve(route)
            else:
                waiting.append(route)
        elif request.url == "https://appsforoffice.microsoft.com/lib/1/hosted/office.js":
            route.fulfill(path=OFFICE / "office.js", content_type="text/javascript")
        elif url.netloc == "login.microsoftonline.com" and url.path.endswith("/authorize"):
            route.fulfill(body=self._microsofts_page(parse_qs(url.query)), content_type="text/html")
        else:
            self.refused.append(request.url)
            route.abort()

    def _serve(self, route: Route) -> None:
        route.fulfill(response=route.fetch(url=route.request.url.replace(BASE_URL, self.backend), max_redirects=0))

    def hold(self, part: str) -> None:
        """Serve no call whose body has that in it until `release`."""
        self.held[part] = []

    def release(self, part: str) -> None:
        """Serve what was held, of which there has to be something."""
        waiting = self.held.pop(part)
        assert waiting, f"nothing was asked with {part}"
        for route in waiting:
            self._serve(route)

    def _microsofts_page(self, asked: dict[str, list[str]]) -> str:
        fields = {"state": asked["state"][0]}
        if self.says_no:
            fields["error"] = "access_denied"
        else:
            fields["code"] = f"code-{len(self.world.entra.fake.codes)}"
            self.world.entra.fake.codes[fields["code"]] = {"tid": TENANT, "oid": OID, "nonce": asked["nonce"][0]}
        inputs = "".join(f'<input type="hidden" name="{name}" value="{value}">' for name, value in fields.items())
        form = f'<form method="post" action="{BASE_URL}/outlook/auth/callback">{inputs}</form>'
        return f"<!doctype html><title>Microsoft</title>{form}<script>document.forms[0].submit()</script>"


def first_sight(
    browser: Browser, world: OutlookWorld, backend: str, oid: str
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Milliseconds from the start of the pane's load to the first content of the mail, and to the next step by the
    whole thread: for the first time of that user, and when the pane is opened again. The pane comes straight from
    `backend`, where the world is served, which has to be its `address`; Office.js and the bridge are stubs in the
    page."""
    world.entra.boxes[oid] = world.box
    context = browser.new_context(locale="en-GB", timezone_id="Europe/London")
    context.route("https://appsforoffice.microsoft.com/**", lambda route: route.fulfill(path=OFFICE / "office.js"))
    outlook = Outlook(context, world, backend).with_bridge(oid=oid, token=access_token(oid=oid))
    context.unroute("**/*")
    outlook.prepare()
    page = outlook.page
    page.add_init_script(_NOTE_FIRST_SIGHT)
    times = []
    for _ in range(2):
        page.goto(f"{backend}{PANE}")
        page.locator("[data-state=thank_you]").wait_for()
        page.locator("#heard:not(:empty)").wait_for(state="attached")  # all has come
        found = page.evaluate("[window.content, window.step]")
        times.append((float(found[0]), float(found[1])))
    context.close()
    return times[0], times[1]


# `performance.now()` counts from the start of the page's load. Content is a panel with a fact in it.
_NOTE_FIRST_SIGHT = """
document.addEventListener("DOMContentLoaded", () => {
  new MutationObserver(() => {
    const panel = document.querySelector("#main article");
    if (!panel) return;
    if (panel.querySelector("dd")) window.content ??= performance.now();
    if (panel.dataset.state === "thank_you") window.step ??= performance.now();
  }).observe(document.getElementById("main"), { childList: true, subtree: true });
});
"""
