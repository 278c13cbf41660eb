"""Passages made ready: which are worth listening to, in whose zone and habit of dates they are read."""

from __future__ import annotations

import re

from app.reading.dates.days import day_first_habit
from app.reading.sessions.agreement import Heard, listen
from app.reading.sessions.origins import writer_zone
from app.reading.sessions.slots import read_slots
from app.reading.sessions.zones import ZoneContext
from app.reading.transcript import Passage, Side, Transcript

_SLASHED = re.compile(r"\d/\d")


def hear(transcript: Transcript) -> tuple[Heard, ...]:
    """The passages of people (no out-of-office replies), with slots and cues. The zone that the company states goes on
    to its later passages; how a writer orders "3/5" is told by their other dates.
    """
    habits = _habits(transcript)
    company_zone = ""
    heard = []
    for passage in transcript.passages:
        if passage.message.automatic and passage.side is not Side.OWNER and _is_reply(passage):
            continue
        by_owner = passage.side is Side.OWNER
        writer = (
            transcript.mailbox.time_zone if by_owner else writer_zone(passage.author, passage.date, transcript.mailbox)
        )
        context = ZoneContext(transcript.mailbox.time_zone, writer, by_owner, company_zone)
        spoken = read_slots(
            passage, context, day_first=habits.get(passage.author.email), company_zone="" if by_owner else company_zone
        )
        if not by_owner and spoken.zone:
            company_zone = spoken.zone
        heard.append(listen(spoken))
    return tuple(heard)


def _is_reply(passage: Passage) -> bool:
    subject = passage.message.subject.lower()
    return any(
        words in subject
        for words in ("out of office", "automatic reply", "auto-reply", "autoreply", "abwesen", "away from")
    )


def _habits(transcript: Transcript) -> dict[str, bool]:
    if not any(_SLASHED.search(passage.text) for passage in transcript.passages):
        return {}  # no date that could be read two ways
    votes: dict[str, bool] = {}
    for passage in transcript.passages:
        habit = day_first_habit(passage.text)
        if habit is not None:
            votes.setdefault(passage.author.email, habit)
    return votes
