"""Mails that the owner wrote by hand outside of a thread: thanks sent as a mail of its own end that follow-up.

Only where the sent mail can be looked at, and only for what would be offered now. Whether such a mail is thanks or a
question is told by the same reading that tells it of the thread's own mails.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, time
from zoneinfo import ZoneInfo

import anyio.to_thread

from app.domain.errors import MailboxError
from app.domain.followups import FollowUpState
from app.domain.mail import Message
from app.domain.tracking import TrackedFollowUp
from app.services import threads
from app.services.deeds import DONE_BY, is_done_by
from app.services.desk import Desk
from app.services.threads import OpenThread
from app.store import follow_ups as rows
from app.store.unit import Unit

MOST = 12  # people whose mail is looked up at one opening


async def heed(desk: Desk, opened: OpenThread, *, now: datetime) -> OpenThread:
    """The thread with what the owner sent outside of it counted. Follow-ups that such a mail is the doing of are
    `sent`, and the thread is planned again. While the sent mail cannot be looked at, nothing is known of it and all
    stays as it is. `opened` must hold its messages."""
    due = [item for item in opened.follow_ups if _could_be_done(desk, item, now)][:MOST]
    found: list[Message] = []
    for item in due:
        with suppress(MailboxError):
            found += await desk.mailbox.sent_to(item.follow_up.to_email or "", since=_opens(desk, item))
    here = {message.id for message in opened.thread.messages}
    fresh = {message.id: message for message in found if message.id not in here}
    if not fresh:
        return opened
    done = await _done_by(desk, opened, list(fresh.values()), due, now=now)
    if not done:
        return opened

    def work(unit: Unit) -> None:
        for item in done:
            if rows.get(unit, item.id).state is FollowUpState.PLANNED:
                rows.set_state(unit, item.id, FollowUpState.SENT)

    await desk.rows.write(work)
    return await threads.open_thread(desk, opened.thread.id, now=now)


def _could_be_done(desk: Desk, item: TrackedFollowUp, now: datetime) -> bool:
    follow_up = item.follow_up
    if item.state is not FollowUpState.PLANNED or follow_up.kind not in DONE_BY or follow_up.email_inferred:
        return False
    return bool(follow_up.to_email) and follow_up.not_before is not None and _opens(desk, item) <= now


def _opens(desk: Desk, item: TrackedFollowUp) -> datetime:
    """The first moment of the follow-up's window, in the mailbox's zone."""
    day = item.follow_up.not_before or datetime.fromtimestamp(0, ZoneInfo("UTC")).date()
    return datetime.combine(day, time(), ZoneInfo(desk.owner.time_zone))


async def _done_by(
    desk: Desk, opened: OpenThread, fresh: Sequence[Message], due: Sequence[TrackedFollowUp], *, now: datetime
) -> list[TrackedFollowUp]:
    messages = sorted((*opened.thread.messages, *fresh), key=lambda message: message.date)
    reading = await anyio.to_thread.run_sync(desk.parts.read, messages, desk.owner, now)
    moments = {message.date for message in fresh}
    acts = [act for act in reading.acts if act.at in moments]
    return [item for item in due if any(is_done_by(item.follow_up, act) for act in acts)]
