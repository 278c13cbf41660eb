"""The promise that stands at the end of a thread: the last one made that nothing has ended since."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.reading import Interview, Promise, Stage
from app.reading.dates.calendar import WEEK
from app.reading.dates.days import day_first_habit
from app.reading.promise.fulfilment import day_in, interview_day, is_fulfilled, met_on
from app.reading.promise.grammar import Window
from app.reading.promise.promised import Promised, find_promised
from app.reading.promise.taken_back import is_taken_back
from app.reading.promise.units import Anchor
from app.reading.transcript import Passage, Side, Transcript

FINAL = frozenset({Stage.REJECTED, Stage.OFFERED, Stage.WITHDRAWN})
"""An outcome ends the promise."""
_AWAY = re.compile(
    r"out[\s-]of[\s-](?:the[\s-])?office|auto(?:matic)?[\s-]?(?:reply|response)|abwesen|absence", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Made:
    """A promise with the passage that makes it and the days it means."""

    promised: Promised
    passage: Passage
    made_on: date
    earliest: date
    latest: date


def read_promise(
    transcript: Transcript,
    interviews: Sequence[Interview] = (),
    *,
    stage: Stage | None = None,
    ended: datetime | None = None,
) -> Promise | None:
    """The window in which the candidate was last told to expect word, or None.

    `interviews` are the agreed sessions ("within a week of your onsite" counts from them). `stage`: an outcome
    (rejected, offered, withdrawn) leaves no promise. `ended`: when the opening was paused, called off or an earlier
    outcome told; promises of older messages are void, those of that very message and later ones stand. Days are
    those of the mailbox's zone. An invitation to a further round fulfils older promises (`fulfilment`). Rules:
    "Promises" and "How a promise becomes dates" in the corpus's README.
    """
    if stage in FINAL:
        return None
    zone = ZoneInfo(transcript.mailbox.time_zone)
    for passage in sorted(transcript.passages, key=lambda p: p.date, reverse=True):
        if ended is not None and passage.date < ended:
            return None
        if passage.side is Side.COMPANY and (made := _made_in(passage, transcript, interviews, zone)):
            return None if is_fulfilled(passage, transcript, interviews, zone) else _promise(made)
        if passage.side is Side.COMPANY and is_taken_back(passage.text):
            return None
    return None


def _made_in(passage: Passage, transcript: Transcript, interviews: Sequence[Interview], zone: ZoneInfo) -> Made | None:
    """The promise that a passage makes: the plainest, the last of several; None also while its condition is unmet."""
    if is_away(passage):
        return None
    base = day_in(zone, passage.date)
    habit = _habit(passage, transcript)
    said = find_promised(passage.text, base, zone=transcript.mailbox.time_zone, day_first=habit)
    if not said:
        return None
    best = max(p.strength for p in said)
    return _made([p for p in said if p.strength is best][-1], passage, transcript, interviews, zone)


def _habit(passage: Passage, transcript: Transcript) -> bool | None:
    """How the passage's author orders day and month, told by all that they wrote here."""
    if "/" not in passage.text and "-" not in passage.text:
        return None
    for other in transcript.passages:
        if other.author.email == passage.author.email and (habit := day_first_habit(other.text)) is not None:
            return habit
    return None


def is_away(passage: Passage) -> bool:
    """An absence note says when somebody reads mail again, not when a decision comes."""
    return passage.message.automatic and bool(_AWAY.search(passage.message.subject) or _AWAY.search(passage.text[:300]))


def _made(
    promised: Promised, passage: Passage, transcript: Transcript, interviews: Sequence[Interview], zone: ZoneInfo
) -> Made | None:
    window = promised.window
    made_on = day_in(zone, passage.date)
    words = passage.text[slice(*window.anchor_span)] if window.anchor_span else ""
    if window.anchor is Anchor.INTERVIEW:
        day = interview_day(interviews, passage.date, zone, words)
        if day is None:
            return None
        window = window.counted_from(day)
    elif window.anchor is Anchor.CONDITION:
        day = met_on(words, passage, transcript, zone)
        if day is None:
            return None
        window = window.counted_from(day)
    elif window.anchor is Anchor.MESSAGE:
        window = _behind_the_interview(window, passage, interviews, zone)
    return Made(promised, passage, made_on, window.earliest, window.latest)


def _behind_the_interview(window: Window, passage: Passage, interviews: Sequence[Interview], zone: ZoneInfo) -> Window:
    """Of the mail that invites: nobody decides before the talk. "You'll hear by the Monday" is the Monday after it,
    "a decision will follow within 48 hours" counts from it."""
    ahead = min((interview.start for interview in interviews if interview.start > passage.date), default=None)
    if ahead is None or window.latest >= day_in(zone, ahead):
        return window
    day = day_in(zone, ahead)
    if window.is_count:
        return window.counted_from(day)
    words = passage.text[window.start : window.end]
    if not _WEEKDAY.search(words) or _DATED.search(words):
        return window
    late = WEEK * (-(-(day - window.latest).days // 7))
    on_the_day = window.earliest == window.latest
    return replace(
        window, earliest=window.earliest + late if on_the_day else window.earliest, latest=window.latest + late
    )


_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?\b", re.IGNORECASE)
_DATED = re.compile(r"\d|\bweek\b", re.IGNORECASE)


def _promise(made: Made) -> Promise:
    passage, promised = made.passage, made.promised
    words = passage.text[promised.start : promised.end]
    return Promise(
        earliest=made.earliest,
        latest=made.latest,
        quote=" ".join(words.split()),
        made_on=made.made_on,
        made_by=passage.author.name or passage.author.email,
        evidence=(passage.evidence(passage.start + promised.start, passage.start + promised.end),),
        confidence=promised.confidence,
    )
