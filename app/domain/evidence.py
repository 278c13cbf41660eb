"""Evidence: the words that say so, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")

# The stated level: what is less probable than this is asked and not told, and nothing is planned or written upon it.
SURE = 0.7


class Part(StrEnum):
    """Which text of a message an offset counts in."""

    TEXT = "text"  # Message.text
    SUBJECT = "subject"  # Message.subject
    SENDER = "sender"  # str(Message.sender)
    RECIPIENTS = "recipients"  # the To, Cc and Reply-To line as str(Address), comma-separated
    CALENDAR = "calendar"  # CalendarEvent.source: the unfolded property lines of the event


class Source(StrEnum):
    """Who found the words."""

    READER = "reader"
    SECOND_READER = "second_reader"  # a language model, where the settings name one


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact was read: `quote` is what stands at [start, end) of that part of that message."""

    message_id: str
    quote: str
    part: Part = Part.TEXT
    start: int = 0
    end: int = 0
    source: Source = Source.READER


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value with its evidence. `confidence` is how probable it is that the value is right, 1 only where the user says
    so; without evidence it is an inference."""

    value: T
    evidence: tuple[Evidence, ...] = field(default=())
    confidence: float = 1.0
