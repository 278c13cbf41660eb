"""What is missing in a reading, and the hiring side's own words in which it may stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.mail import Mailbox, Message
from app.domain.reading import Kind, Reading, Stage
from app.reading.late import late
from app.reading.passages import transcribe
from app.reading.transcript import Passage, Side

MOST_TEXT = 24_000  # characters that are given out in all, the newest mails first
MOST_OF_ONE = 8_000  # and of one mail


class Gap(StrEnum):
    """What can be missing."""

    COMPANY = "company"
    ROLE = "role"
    INTERVIEWER = "interviewer"
    TITLE = "title"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Question:
    """`passages` are the words that may be read, oldest first; an answer names one by its number from 1. `untitled` are
    the people whose job titles are missing."""

    gaps: tuple[Gap, ...]
    passages: tuple[Passage, ...]
    untitled: tuple[str, ...] = ()


_PROMISED_IN = (Stage.SCHEDULED, Stage.INTERVIEWED, Stage.ON_HOLD)
# Words to a machine. A mail that holds some is not given out: who writes so wants to steer what reads it.
_TO_MACHINES = late(
    r"\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:instructions?|prompts?|rules|directions|guidelines)\b"
    r"|\b(?:language model|chat ?bots?|LLMs?|system prompt|maintenance mode|prompt injection)\b"
    r"|\b(?:AI|artificial intelligence)[ -](?:assistants?|agents?|readers?)\b"
    r"|\b(?:if you are|dear|note to|attention,?|hey|hello) (?:an? |any |the |all )?(?:AI|LLM|bot|assistant|model)s?\b"
    r"|\bassistants? (?:must|should|shall|reading this)\b|\bfrom now on you\b"
    r"|\b(?:respond|answer|reply) (?:only )?(?:with|in) (?:valid )?JSON\b"
    r"|\b(?:kind|stage|confidence|interviewer|company|role) override\b"
    r"|<\|?/?(?:system|assistant|user|im_start|im_end)\|?>|\[/?INST\]|^[ \t]*(?:system|assistant)[ \t]*:"
    r"|[\"'](?:tool|role|function|fact|answers)[\"'][ \t]*:|\{\{|\{%",
    re.IGNORECASE | re.MULTILINE,
)


def question_of(reading: Reading, messages: Sequence[Message], mailbox: Mailbox) -> Question | None:
    """What to ask; None where nothing is missing, or no words are there to read. Only own words of the hiring side are
    given out: no quote twice, no hidden text, nothing that the owner wrote."""
    untitled = tuple(one.name for one in (*reading.interviewers, *reading.contacts) if one.title is None)
    gaps = _gaps(reading, untitled)
    if not gaps:
        return None
    passages: list[Passage] = []
    left = MOST_TEXT
    for passage in reversed(transcribe(messages, mailbox).passages):
        length = len(passage.text)
        if passage.side is not Side.COMPANY or length > min(MOST_OF_ONE, left) or not passage.text.strip():
            continue
        if passage.message.speaks_to_software or _TO_MACHINES.search(passage.text):
            continue
        passages.append(passage)
        left -= length
    return Question(gaps, tuple(reversed(passages)), untitled) if passages else None


def _gaps(reading: Reading, untitled: tuple[str, ...]) -> tuple[Gap, ...]:
    if reading.kind.value is not Kind.INTERVIEW or reading.stage is None:
        return ()
    missing = {
        Gap.COMPANY: reading.company is None,
        Gap.ROLE: reading.role is None,
        Gap.INTERVIEWER: not reading.interviewers and bool(reading.interviews),
        Gap.TITLE: bool(untitled),
        Gap.PROMISE: reading.promise is None and reading.stage.value in _PROMISED_IN,
    }
    return tuple(gap for gap, is_missing in missing.items() if is_missing)
