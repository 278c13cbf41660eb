"""The first look through a mailbox that was just connected: the newest mail first, and only threads that say a word by
which mail about interviews is known are read whole."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.domain.errors import MailNotFound
from app.domain.reading import Kind
from app.mailboxes.protocol import Follows
from app.services import threads
from app.services.desk import Desk
from app.store import scans
from app.store.scans import Scan, ScanState
from app.store.unit import Rows

BACK = timedelta(days=180)  # as long as a closed candidacy is kept
# What mail about an interview says somewhere; a thread that says none of it is not fetched. Words that every mail says
# (role, time, call) are left out, since they spare nothing.
WORDS = (
    "interview",
    "interviews",
    "interviewer",
    "interviewing",
    "recruiter",
    "talent acquisition",
    "talent partner",
    "people partner",
    "vacancy",
    "recruiting",
    "recruitment",
    "hiring",
    "candidate",
    "candidacy",
    "applicant",
    "your application",
    "phone screen",
    "onsite",
    "on-site",
    "job offer",
    "offer letter",
)


async def go_on(desk: Desk, place: str, *, now: datetime) -> bool:
    """Read the page at `place` and note how far it came. False if there was nothing to do: it is paused or done, or
    that page was read already. Each page may be read twice and counts once. Raises MailboxError."""
    scan = await desk.rows.read(scans.find)
    if scan is None or scan.state is not ScanState.RUNNING or scan.place != place:
        return False
    if not isinstance(desk.mailbox, Follows):
        return False
    page = await desk.mailbox.page(place, words=WORDS, since=now - BACK)
    fetched = interviews = 0
    for thread_id in page.thread_ids:
        try:
            opened = await threads.open_thread(desk, thread_id, now=now, messages=False)
        except MailNotFound:
            continue
        fetched += 1
        interviews += opened.reading.kind.value is Kind.INTERVIEW
    listed = len(page.thread_ids)
    return await desk.rows.write(
        lambda unit: scans.went_on(
            unit,
            before=place,
            place=page.place,
            listed=listed,
            fetched=fetched,
            interviews=interviews,
            about=page.about,
        )
    )


async def progress(rows: Rows) -> Scan | None:
    """How far the scan came; None if there never was one."""
    return await rows.read(scans.find)


async def pause(rows: Rows) -> bool:
    """The page at hand is read to its end. False if it does not run."""
    return await rows.write(lambda unit: scans.set_state(unit, ScanState.PAUSED, among=(ScanState.RUNNING,)))


async def resume(rows: Rows) -> bool:
    """Go on where it was paused. False if it was not."""
    return await rows.write(lambda unit: scans.set_state(unit, ScanState.RUNNING, among=(ScanState.PAUSED,)))
