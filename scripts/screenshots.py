"""Take the pictures in docs/screenshots anew: `make screenshots` (needs Chromium)."""

from __future__ import annotations

import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Page

from scripts import outlook_screenshots
from tests.support import chromium
from tests.support.server import serving

TARGET = Path(__file__).parent.parent / "docs" / "screenshots"


_ZONES = ("Europe/London", "America/New_York", "America/Denver", "Pacific/Honolulu", "Pacific/Auckland", "Asia/Kolkata")


def _afternoon() -> str:
    """A zone in which it is late in the afternoon, so that the demo's interview ended two hours ago today."""
    return min(_ZONES, key=lambda name: abs(datetime.now(ZoneInfo(name)).hour - 17))


def _thread_with(page: Page, url: str, words: str, host: str) -> str:
    """The address of the demo thread whose panel says that. Raises SystemExit where none does."""
    if (found := _thread_if(page, url, words, host)) is None:
        raise SystemExit(f"no demo thread says “{words}”")
    return found


def _thread_if(page: Page, url: str, words: str, host: str) -> str | None:
    page.goto(f"{url}/?host={host}")
    for href in [a.get_attribute("href") for a in page.locator(".list .rows a").all()]:
        page.goto(f"{url}{href}")
        if page.locator("#sidebar").get_by_text(words).count():
            return page.url
    return None


def _shoot(browser: Browser, url: str) -> None:
    page = browser.new_page(locale="en-GB", viewport={"width": 1360, "height": 900})
    thanks = {host: _thread_with(page, url, "Thank three people", host) for host in ("outlook", "gmail")}
    asking = _thread_if(page, url, "First of at most two questions", "outlook")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.goto(thanks["outlook"])
        page.screenshot(path=TARGET / f"page-{scheme}.png")
        for host, address in thanks.items():
            narrow = browser.new_page(locale="en-GB", viewport={"width": 1360, "height": 1400}, color_scheme=scheme)
            narrow.goto(address)
            narrow.locator("#sidebar").screenshot(path=TARGET / f"sidebar-320-{host}-{scheme}.png")
            narrow.close()
    page.emulate_media(color_scheme="light")
    if asking is None:  # four days after the promised one it is a weekend, when nobody is asked (etiquette S1)
        print("sidebar-320-ask.png was left as it is: today is no day to ask for news.")
    else:
        page.goto(asking)
        page.locator("#sidebar").screenshot(path=TARGET / "sidebar-320-ask.png")
    page.goto(thanks["outlook"])
    page.locator(".person textarea").first.fill("moving the nightly loads to streaming, worried about late data")
    page.get_by_role("button", name="Write 3 drafts").click()
    page.get_by_text("3 drafts are in your Drafts folder.").first.wait_for()
    page.screenshot(path=TARGET / "page-drafted.png")
    _shoot_gmail(browser, url, thanks["gmail"])
    phone = browser.new_page(locale="en-GB", viewport={"width": 320, "height": 570})
    phone.goto(thanks["outlook"])
    phone.screenshot(path=TARGET / "page-320.png")


def _shoot_gmail(browser: Browser, url: str, thanks: str) -> None:
    """Gmail's cards, after the three drafts were written: the thread's, the words behind a fact, the overview, the
    settings, and the step before everything is deleted; and what a thread that is no interview says."""
    page = browser.new_page(locale="en-GB", viewport={"width": 1360, "height": 1800})

    def shoot(name: str) -> None:
        page.locator("#sidebar").screenshot(path=TARGET / f"gmail-{name}.png")

    page.goto(thanks)
    shoot("drafted")
    page.locator("#sidebar summary").first.click()
    shoot("why")
    for name, query in (("home", ""), ("settings", "&side=settings"), ("delete", "&side=delete")):
        page.goto(f"{url}/?host=gmail{query}")
        shoot(name)
    for name, words in (
        ("other", "Nothing to follow up here"),
        ("ahead", "Nothing to send before it"),
        ("no", "said no"),
    ):
        page.goto(_thread_with(page, url, words, "gmail"))
        shoot(name)
    page.close()


def main() -> None:
    path = chromium.executable()
    if path is None:
        sys.exit("No Chromium here. On Debian: apt-get install chromium")
    TARGET.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder) / "data", env={"AFTERWORD_TIME_ZONE": _afternoon()}) as server,
        chromium.launched(path) as browser,
    ):
        _shoot(browser, server.url)
        outlook_screenshots.shoot(browser, TARGET)
    for picture in sorted(TARGET.glob("*.png")):
        print(picture.relative_to(TARGET.parent.parent))


if __name__ == "__main__":
    main()
