"""The pictures of the Outlook pane, taken of the real pane within a stand-in for Outlook."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page

from app.commands.host import read_once
from tests.support.outlook_browser import Outlook, on_loopback
from tests.support.outlook_world import OutlookWorld, with_leave
from tests.support.server import free_port

PATIENT = 120_000
DARK = {"bodyBackgroundColor": "#292929"}
NOTE = "moving the nightly loads to streaming, worried about late data"


@contextmanager
def _outlook(browser: Browser, *, straight: bool = False) -> Iterator[Outlook]:
    """`straight`: the pane comes straight from the server, so that answers come in parts."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        world = OutlookWorld(Path(folder), address=f"http://127.0.0.1:{port}" if straight else "")
        world.fill()
        context = browser.new_context(
            locale="en-GB",
            timezone_id="Europe/London",
            viewport={"width": 320, "height": 570},
            device_scale_factor=2,
        )
        context.set_default_timeout(PATIENT)
        with on_loopback(world.app, port) as backend:
            yield Outlook(context, world, backend).with_bridge()
            world.graph.held = False
            context.close()
        world.store.engine.dispose()


def shoot(browser: Browser, target: Path) -> None:
    """Writes `outlook-….png` into `target`."""

    def picture(page: Page, name: str, *, whole: bool = False) -> None:
        page.locator("#panel-headline").wait_for()
        if name != "first-look":
            page.locator("#heard:not(:empty)").wait_for(state="attached")  # all has come
        page.mouse.move(0, 0)
        page.evaluate("scrollTo(0, 0)")
        page.screenshot(path=target / f"outlook-{name}.png", full_page=whole)

    read_once()  # as a server that has started
    _shoot_a_way_through(browser, picture)
    with _outlook(browser, straight=True) as outlook:
        outlook.world.graph.held = True
        page = outlook.start(outlook.world.thread("Senior Data Engineer")[0])
        page.get_by_role("heading", name="Reading the whole thread").wait_for()
        picture(page, "first-look")
    looks: tuple[tuple[str, Callable[[Outlook], object]], ...] = (
        ("dark", lambda outlook: outlook.told.update(theme=DARK)),
        ("contrast", lambda outlook: outlook.page.emulate_media(forced_colors="active", color_scheme="dark")),
        ("consent", lambda outlook: with_leave(outlook.world)),
        ("confirm", lambda outlook: with_leave(outlook.world, claims="{}")),
        ("sign-in", lambda outlook: outlook.with_bridge(refuse=["GetToken"])),
    )
    for name, prepare in looks:
        with _outlook(browser) as outlook:
            prepare(outlook)
            picture(outlook.start(), name)
    with _outlook(browser) as outlook:
        with_leave(outlook.world, "Mail.Read", "User.Read")
        page = outlook.start()
        page.get_by_role("button", name="Allow reading only").click()
        page.get_by_role("button", name="Open as a mail").first.wait_for()
        picture(page, "forms", whole=True)


def _shoot_a_way_through(browser: Browser, picture: Callable[..., None]) -> None:
    """From the opened mail to its drafts, the overview, the settings, another mail, and none."""
    with _outlook(browser) as outlook:
        page = outlook.start()
        picture(page, "thanks")
        page.get_by_role("textbox").first.fill(NOTE)
        page.get_by_role("button", name="Write 3 drafts").click()
        page.get_by_role("button", name="Open:").first.wait_for()
        picture(page, "drafted", whole=True)
        for name in ("Overview", "Settings"):
            page.get_by_role("navigation").get_by_role("button", name=name).click()
            page.locator("#main:not([aria-busy]) #panel-headline").wait_for()
            picture(page, name.lower(), whole=True)
        outlook.open(None)
        page.get_by_role("heading", name="Open a mail").wait_for()
        picture(page, "nothing")
        outlook.open(outlook.item("Analytics Lead"))
        page.get_by_role("heading", name="for news").wait_for()
        picture(page, "ask", whole=True)
