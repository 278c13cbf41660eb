"""Conversations in a few words: who writes what when, as a transcript."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from app.domain.mail import Message
from app.reading import transcribe
from app.reading.transcript import Transcript
from tests.support.mail import OWNER, OWNER_ADDRESS, RECRUITER, mail, parsed

START = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo(OWNER.time_zone))


@dataclass(frozen=True)
class Turn:
    """One message: `day` counts from Monday 2 March 2026, `hour` is local."""

    text: str
    sender: str = RECRUITER
    to: str = OWNER_ADDRESS
    day: int = 0
    hour: int = 9
    subject: str = "Test Engineer"
    headers: dict[str, str] = field(default_factory=dict)


def company(text: str, day: int = 0, **other: object) -> Turn:
    return Turn(text, day=day, **other)  # type: ignore[arg-type]


def owner(text: str, day: int = 0, *, to: str = RECRUITER, **other: object) -> Turn:
    return Turn(text, OWNER_ADDRESS, to, day, **other)  # type: ignore[arg-type]


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    """That hour of the day that lies `day` days after Monday 2 March 2026, in the owner's zone."""
    return (START + timedelta(days=day)).replace(hour=hour, minute=minute)


def messages(*turns: Turn) -> tuple[Message, ...]:
    made = []
    for number, turn in enumerate(turns, 1):
        date = format_datetime(at(turn.day, turn.hour) + timedelta(minutes=number))
        raw = mail(
            turn.text,
            sender=turn.sender,
            to=turn.to,
            date=date,
            subject=turn.subject,
            message_id=f"m{number}",
            **turn.headers,  # type: ignore[arg-type]
        )
        made.append(parsed(raw, source=f"{number:02}.eml"))
    return tuple(made)


def conversation(*turns: Turn) -> Transcript:
    return transcribe(messages(*turns), OWNER)
