"""Threads for tests: who writes, when, and what; read by the stages under test."""

from __future__ import annotations

from datetime import datetime

from app.domain.mail import Mailbox
from app.reading import parse_message, transcribe
from app.reading.people.names import find_cast
from app.reading.sessions import Sessions, read_sessions
from tests.support.mail import mail

LONDON = Mailbox("Robin Ashdown", "robin.ashdown@example.org", "Europe/London")
OWNER_FROM = "Robin Ashdown <robin.ashdown@example.org>"
COMPANY_FROM = "Dana Whitfield <dana.whitfield@tarrant-mills.example>"
NOW = datetime.fromisoformat("2026-03-31T12:00:00+01:00")


def sessions(
    *mails: tuple[str, str, str],
    mailbox: Mailbox = LONDON,
    sender: str = COMPANY_FROM,
    subject: str = "Interview",
    now: datetime = NOW,
) -> Sessions:
    """The sessions of a thread of (who, date, text); "owner" is the mailbox's owner, all else the company.

    Dates are "2026-03-02 09:00 +0000".
    """
    messages = []
    for number, (who, when, text) in enumerate(mails, 1):
        sent = datetime.strptime(when, "%Y-%m-%d %H:%M %z")
        owner = f"{mailbox.name} <{mailbox.email}>"
        raw = mail(
            text,
            sender=owner if who == "owner" else sender,
            to=sender if who == "owner" else owner,
            date=sent.strftime("%a, %d %b %Y %H:%M:%S %z"),
            subject=subject if number == 1 else f"Re: {subject}",
            message_id=f"m{number}",
        )
        messages.append(parse_message(raw, source=f"{number:02d}.eml", zone=mailbox.time_zone))
    transcript = transcribe(messages, mailbox)
    return read_sessions(transcript, find_cast(transcript), now)


def starts(found: Sessions) -> list[str]:
    """The agreed sessions' starts, as "2026-03-05 14:00"."""
    return [f"{one.start:%Y-%m-%d %H:%M}" for one in found.agreed]
