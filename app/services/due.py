"""What falls due: a thread is looked at when its time comes, what is due is told, and where the user wishes so its
draft is prepared."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from app.domain.errors import Conflict, InvalidInput, MailNotFound, NotFound
from app.domain.events import EventType
from app.domain.followups import FollowUpState
from app.domain.languages import ENGLISH
from app.domain.strangers import strangers
from app.domain.tracking import DraftState, TrackedFollowUp
from app.planning.next_look import is_due, next_look
from app.services import following, happenings, sent_mail, threads, writing
from app.services.desk import Desk
from app.services.threads import OpenThread
from app.store import events, timers, watches
from app.store.unit import Unit


async def turn(desk: Desk, thread_id: str, went_off: datetime, *, now: datetime) -> None:
    """A thread's timer went off: look at it as it is now, tell what is due, prepare drafts where the user wishes so,
    and set the next timer. Done twice it does no more than done once. Raises MailboxError."""
    try:
        opened = await sent_mail.heed(desk, await threads.open_thread(desk, thread_id, now=now), now=now)
    except MailNotFound:
        await following.forget(desk, thread_id)
        return
    if opened.candidacy is not None and not opened.candidacy.closed:
        due = [item for item in opened.follow_ups if _falls_due(desk, item, now)]
        prepares = await desk.rows.write(lambda unit: _tell(unit, thread_id, due))
        by_itself = prepares and opened.reading.language == ENGLISH  # drafts are in English: elsewhere only where asked
        wanted = [item for item in due if (by_itself if item.prepare is None else item.prepare)]
        await _prepare(desk, opened, wanted, now=now)
    after = _next(desk, opened, now)
    await desk.rows.write(lambda unit: timers.answered(unit, thread_id, went_off, after))


def _falls_due(desk: Desk, item: TrackedFollowUp, now: datetime) -> bool:
    return item.state is FollowUpState.PLANNED and is_due(item.put_off, desk.owner, now)


def _tell(unit: Unit, thread_id: str, due: Iterable[TrackedFollowUp]) -> bool:
    """Each is told once for each end of its window. Whether drafts are prepared where nothing else was said."""
    for item in due:
        window = item.put_off
        data = happenings.due_data(thread_id, item.candidacy_id, item.id, window)
        events.record(unit, EventType.FOLLOW_UP_DUE, data, key=f"due:{item.id}:{window.by}")
    watching = watches.find(unit)
    return watching is not None and watching.prepares


async def _prepare(desk: Desk, opened: OpenThread, due: Iterable[TrackedFollowUp], *, now: datetime) -> None:
    """What cannot be written (no address is known, the text is refused) waits for the user. One that the user threw
    away is not written again."""
    for item in due:
        is_mail = item.follow_up.kind in writing.DUE and writing.address(item.follow_up) is not None
        stranger = item.follow_up.to_name in strangers(opened.reading, desk.owner.email)
        thrown_away = item.draft is not None and item.draft.state is not DraftState.WRITING
        if not is_mail or stranger or thrown_away:
            continue
        try:
            await writing.write_once(desk, opened, item, now=now, news=None)
        except (Conflict, InvalidInput, NotFound):
            continue


def _next(desk: Desk, opened: OpenThread, now: datetime) -> datetime | None:
    if opened.candidacy is None or opened.candidacy.closed:
        return None
    return next_look(opened.reading, [item.put_off for item in opened.follow_ups], desk.owner, now)
