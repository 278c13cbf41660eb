"""Following a mailbox: what changed in it since the last look, which threads have to be read again for it, and reading
them."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.errors import MailNotFound, NeedsConsent
from app.domain.tracking import TrackedFollowUp
from app.mailboxes.protocol import Changes, Follows, Watch
from app.services import follow_ups as plans
from app.services import threads, withdrawal
from app.services.desk import Desk
from app.services.scanning import WORDS
from app.store import events, follow_ups, readings, scans, set_aside, timers, watches
from app.store.set_aside import Reason
from app.store.unit import Rows, Unit
from app.store.watches import Watching

_MISSED = timedelta(days=30)  # how far back new threads are searched for after a gap


@dataclass(frozen=True, slots=True)
class Look:
    """What a look found: threads to read. `before` is the cursor it went on from, `cursor` where to go on; the look
    counts only once `looked` was called with it, which is when all its threads are on their way."""

    before: str
    cursor: str
    told: int
    thread_ids: tuple[str, ...] = ()
    missed: bool = False  # it looked as after a gap


async def begin(rows: Rows, *, prepares: bool = False, scan: bool = True) -> None:
    """Follow the mailbox from now on, with a first scan of what lies there. Called again (after the user consented
    anew) it goes on where it was, and what waited for consent is done."""

    def work(unit: Unit) -> None:
        watches.begin(unit, prepares=prepares)
        set_aside.ask_again(unit, Reason.CONSENT)
        if scan:
            scans.begin(unit)

    await rows.write(work)


async def tell(rows: Rows) -> bool:
    """Something changed in the mailbox. False if it is not followed."""
    return await rows.write(watches.tell)


async def look(desk: Desk, *, unasked: bool = False) -> Look | None:
    """Ask the mailbox what changed. None if it is not followed, or nothing was told since the last look, unless it is
    to be looked at `unasked`. Raises MailboxError."""
    watching = await desk.rows.read(watches.find)
    if watching is None or not isinstance(desk.mailbox, Follows):
        return None
    if watching.told <= watching.seen and not unasked:
        return None
    changes = await desk.mailbox.changes_since(watching.cursor)
    found = list(changes.thread_ids)
    gap = watching.missed or not changes.whole
    if gap:
        found += await _what_may_have_changed(desk, desk.mailbox)
    if changes.drafts or gap:
        await _settle(desk)
    if not watching.cursor:
        await desk.rows.write(_without_timer)
    return _found(watching, changes, found)


async def looked(rows: Rows, done: Look) -> bool:
    """All that the look found is on its way. False if another look counted first: its threads were found by that one,
    too, or will be by the next."""

    def work(unit: Unit) -> bool:
        return watches.looked(unit, told=done.told, before=done.before, cursor=done.cursor, missed=done.missed)

    return await rows.write(work)


async def read(desk: Desk, thread_id: str, *, now: datetime) -> None:
    """Read a thread again, plan again, and take back untouched drafts that became pointless. A thread that is gone
    has its follow-ups ended. Raises MailboxError."""
    try:
        await threads.open_thread(desk, thread_id, now=now, messages=False)
    except MailNotFound:
        await forget(desk, thread_id)


async def forget(desk: Desk, thread_id: str) -> None:
    """The thread is no more in the mailbox: its follow-ups end, untouched drafts are taken back."""

    def work(unit: Unit) -> tuple[TrackedFollowUp, ...]:
        stored = readings.find(unit, thread_id)
        if stored is not None:
            plans.drop(unit, thread_id, set(), stored.reading)
            readings.remove(unit, thread_id)
        timers.remove(unit, thread_id)
        return follow_ups.of_thread(unit, thread_id)

    await withdrawal.settle(desk, await desk.rows.write(work))


async def watch(desk: Desk) -> None:
    """Have the provider tell of changes, or go on telling. Raises MailboxError."""
    if not isinstance(desk.mailbox, Follows):
        return
    kept = await desk.rows.read(watches.find)
    known = Watch(kept.provider_watch, kept.expires_at) if kept is not None and kept.provider_watch else None
    standing = await desk.mailbox.watch(known)
    await desk.rows.write(
        lambda unit: watches.stands(unit, standing.id, expires_at=standing.expires_at, secret=standing.secret)
    )


async def told_by_watch(rows: Rows, secret: str, lifecycle: str = "") -> bool:
    """A provider's notice: taken if it brings the watch's secret, which is compared in constant time. `lifecycle` is
    "" for a change, or what becomes of the watch: reauthorizationRequired, subscriptionRemoved, missed."""

    def work(unit: Unit) -> bool:
        watching = watches.find(unit)
        digest = watches.secret_digest(secret)
        if watching is None or not hmac.compare_digest(watching.secret_digest, digest):
            return False
        if lifecycle in ("reauthorizationRequired", "subscriptionRemoved"):
            watches.renew_soon(unit, lost=lifecycle == "subscriptionRemoved")
        if lifecycle != "reauthorizationRequired":
            watches.tell(unit)
        return True

    return await rows.write(work)


async def wait_for_consent(rows: Rows, error: NeedsConsent) -> None:
    """Nothing goes on in the mailbox until the user connects it again; what was under way is kept."""
    await rows.write(lambda unit: watches.wait(unit, str(error)))


async def prepares(rows: Rows) -> bool:
    """Whether drafts are written on their day without being asked for."""
    watching = await rows.read(watches.find)
    return watching is not None and watching.prepares


async def set_prepares(rows: Rows, *, wanted: bool) -> None:
    """The user's wish. From now on it holds also for what is due already."""

    def work(unit: Unit) -> None:
        watching = watches.find(unit)
        if watching is None:
            watches.begin(unit, prepares=wanted)
        elif watching.prepares == wanted:
            return
        watches.set_prepares(unit, prepares=wanted)
        for thread_id in readings.interviews(unit) if wanted else ():
            timers.put_at_once(unit, thread_id)

    await rows.write(work)


async def version(rows: Rows) -> str:
    """Changes whenever something happened that a page about the mailbox shows."""

    def work(unit: Unit) -> str:
        watching = watches.find(unit)
        looked_at = watching.looked_at.isoformat() if watching and watching.looked_at else ""
        scan = scans.find(unit)
        scanned = f"{scan.state}{scan.listed}" if scan is not None else ""
        return f"{events.newest(unit)}/{looked_at}/{scanned}"

    return await rows.read(work)


def _found(watching: Watching, changes: Changes, found: list[str]) -> Look:
    return Look(watching.cursor, changes.cursor, watching.told, tuple(dict.fromkeys(found)), watching.missed)


async def _what_may_have_changed(desk: Desk, mailbox: Follows) -> list[str]:
    """After a gap: every thread that is about an interview, and what was said lately."""
    stored = await desk.rows.read(readings.interviews)
    watching = await desk.rows.read(watches.find)
    last = watching.looked_at if watching and watching.looked_at else None
    since = (last - timedelta(days=1)) if last else datetime.now().astimezone() - _MISSED
    found, place = list(stored), ""
    while True:
        page = await mailbox.page(place, words=WORDS, since=since)
        found += page.thread_ids
        place = page.place
        if not place:
            return found


async def _settle(desk: Desk) -> None:
    """What became of the drafts: which were sent, changed, deleted."""
    await withdrawal.settle(desk, await desk.rows.read(follow_ups.with_live_drafts))


def _without_timer(unit: Unit) -> None:
    """Threads that were read before there were timers get one that goes off at once and finds the right one."""
    for thread_id in readings.interviews(unit):
        if timers.find(unit, thread_id) is None:
            timers.put_at_once(unit, thread_id)
