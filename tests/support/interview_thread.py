"""A thread about one interview with three people, in the words that the stand-in reader knows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.support.eml import eml

INVITED = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)
THREAD = "invite@northlight.example"

INVITE = """Hello Alex,

here are the facts, and a secret sentence of the body that no store should ever hold.

Company: Northlight
Role: Senior Data Engineer
Interview: 2026-03-06T13:00:00+00:00/2026-03-06T15:15:00+00:00
Interviewer: Omar Haddad <omar@northlight.example>, Staff Engineer
Interviewer: Lena Fuchs <lena@northlight.example>, Engineering Manager
Interviewer: Sam Whitlock
Decision: 2026-03-13

Dana
"""


def invite() -> bytes:
    return eml(date=INVITED, subject="Your interview", body=INVITE, message_id=THREAD)


def later(hours: int, body: str, *, number: int = 1, sender: str = "Dana Whitfield <dana@northlight.example>") -> bytes:
    """A further message of the thread, `hours` after the invitation."""
    return eml(
        date=INVITED + timedelta(hours=hours),
        sender=sender,
        subject="Re: Your interview",
        body=body,
        message_id=f"later-{number}@northlight.example",
        in_reply_to=THREAD,
    )


def thanks(name: str, email: str, hours: int = 57) -> bytes:
    """The owner's own thanks to one interviewer, in the thread."""
    return eml(
        date=INVITED + timedelta(hours=hours),
        sender="Alex Moreno <alex@mail.example>",
        to=f"{name} <{email}>",
        subject="Re: Your interview",
        body=f"Thanks: {name}\n",
        message_id=f"thanks-{email}",
        in_reply_to=THREAD,
    )
