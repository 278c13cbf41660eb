"""The mail of a follow-up without a draft: for a host that opens it, filled in, where drafts may not be written. What
the user does with it is not seen, so nothing is kept of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from app.domain.drafts import Draft
from app.domain.errors import AfterwordError, NeedsConsent, NotFound
from app.domain.tracking import TrackedFollowUp
from app.services import threads, writing
from app.services.desk import Desk
from app.services.threads import OpenThread


async def fill_in(desk: Desk, thread_id: str, key: str, *, now: datetime, news: str | None = None) -> Draft:
    """The mail as it would be written now. Raises NotFound if the plan does not hold that follow-up, Conflict if it
    was dealt with, InvalidInput if it is no mail, MailboxError."""
    opened = await threads.open_thread(desk, thread_id, now=now, messages=False, acting=True)
    for item in opened.follow_ups:
        if item.follow_up.key == key:
            writing.refuse_if_pointless(opened, item)
            siblings = await siblings_before(desk, opened, item, now=now)
            return await writing.compose(desk, opened, item, siblings, now=now, news=news)
    raise NotFound(
        "That step is no longer part of the plan.",
        kept="Nothing was written.",
        advice="Open the mail again to see what comes next.",
    )


async def siblings_before(desk: Desk, opened: OpenThread, item: TrackedFollowUp, *, now: datetime) -> list[Draft]:
    """The drafts that stand, as far as they can be seen, and the mails that come before this one in the plan: those
    were opened before it, if the user goes from top to bottom, and no two people should get the same words."""
    plain = replace(desk, parts=replace(desk.parts, wording=None))  # nothing is asked outside for these
    siblings: list[Draft] = []
    with suppress(NeedsConsent):
        siblings += await writing.siblings_of(desk, item)
    for other in opened.follow_ups:
        if other.id == item.id:
            break
        if other.follow_up.kind is not item.follow_up.kind:
            continue
        try:
            writing.refuse_if_pointless(opened, other, kinds=(*writing.MAILS, *writing.BY_HAND))
        except AfterwordError:
            continue
        siblings.append(await writing.compose(plain, opened, other, siblings, now=now, news=None))
    return siblings
