"""Reading a thread and composing its drafts from mails that are handed in: nothing is looked up, nothing is kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.drafts import Draft, Note, Profile
from app.domain.errors import NotFound, UnreadableMail
from app.domain.followups import FollowUp, Plan
from app.domain.mail import Mailbox as Owner
from app.domain.mail import Message
from app.domain.reading import Kind, NextStep, Reading
from app.mailboxes.repeats import told_apart
from app.planning.next_step import as_planned, next_step
from app.services.desk import PureParts
from app.services.writing import DUE, MAILS, address


@dataclass(frozen=True, slots=True)
class GivenMail:
    """A mail that was handed in: its RFC 5322 bytes, and what it is called in warnings."""

    name: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class GivenThread:
    """A thread as handed in: its mails, whose mailbox it is, and the moment to read it at (aware)."""

    mails: tuple[GivenMail, ...]
    owner: Owner
    now: datetime
    profile: Profile | None = None


@dataclass(frozen=True, slots=True)
class ReadThread:
    """What was read, what comes next (None for a thread about no interview), and the plan."""

    reading: Reading
    step: NextStep | None
    plan: Plan


def read(parts: PureParts, given: GivenThread) -> ReadThread:
    """Read the thread. A mail that cannot be read is named in the warnings. Raises UnreadableMail if none can be."""
    messages, failed = _parsed(parts, given)
    reading = parts.read(messages, given.owner, given.now)
    if failed:
        reading = replace(reading, warnings=(*failed, *reading.warnings))
    if reading.kind.value is not Kind.INTERVIEW:
        return ReadThread(reading, None, Plan(()))
    plan = parts.plan(reading, given.owner, given.now, profile=given.profile)
    return ReadThread(reading, as_planned(next_step(reading, given.owner, given.now), plan), plan)


def compose(
    parts: PureParts, given: GivenThread, keys: Collection[str], notes: Sequence[Note], news: str | None
) -> tuple[tuple[FollowUp, Draft], ...]:
    """The drafts of the plan's follow-ups with these keys; without keys of all that are asked for, due or not. Each
    keeps apart from those before it. Raises NotFound for a key that the plan does not hold, InvalidInput for a
    follow-up that cannot be written, UnreadableMail."""
    found = read(parts, given)
    known = {item.key for item in found.plan.follow_ups}
    missing = sorted(set(keys) - known)
    if missing:
        raise NotFound(f"The plan holds no follow-up “{missing[0][:100]}”.", advice="The reading names those it holds.")
    wanted = [item for item in found.plan.follow_ups if (item.key in keys if keys else item.kind in DUE)]
    profile = given.profile or Profile(given.owner.name, signature=given.owner.name)
    written: list[tuple[FollowUp, Draft]] = []
    for item in wanted:
        if item.kind not in MAILS:
            continue
        draft = parts.compose(
            replace(item, to_email=address(item)),
            found.reading,
            profile,
            notes,
            news=news,
            siblings=[one for _, one in written],
            now=given.now,
            mailbox=given.owner,
        )
        written.append((item, draft))
    return tuple(written)


def _parsed(parts: PureParts, given: GivenThread) -> tuple[tuple[Message, ...], tuple[str, ...]]:
    messages: list[Message] = []
    failed: list[str] = []
    for mail in given.mails:
        try:
            messages.append(parts.parse(mail.raw, source=mail.name, zone=given.owner.time_zone))
        except UnreadableMail as error:
            failed.append(error.text)
    if not messages:
        raise UnreadableMail(" ".join(failed) or "There are no mails.", kept="Nothing was read.")
    messages.sort(key=lambda message: message.date)
    return told_apart(messages), tuple(failed)
