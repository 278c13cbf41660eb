"""How a thread is written: its messages as a reply needs them, their salutations, and which English they use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.domain.mail import Mailbox, Message, SegmentKind
from app.domain.reading import MessageRef, Usage
from app.reading.acts import is_absence_note
from app.reading.late import late

_GREETING = late(
    r"(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon)\b[^\n]{0,60}",
    re.IGNORECASE,
)

# Spellings and phrases that stand on one side of the Atlantic only, in lower case: first what a text must hold for
# one of them to be worth a look, then the forms themselves. Names and addresses hold none of them.
_BRITISH_HINTS = (
    "organis", "recognis", "apologis", "realis", "olour", "avour", "behaviour", "centre", "programme", "labour",
    "whilst", "fortnight", "diary", "cheque", "enquir", "rota", "car park", "cv", "post of", "shortlist", "pop in",
)  # fmt: skip
_BRITISH = late(
    r"\b(?:organis\w+|recognis\w+|apologis\w+|realis\w+|colour\w*|favour\w*|behaviour\w*|centre|programme|labour"
    r"|whilst|fortnight\w*|diary|cheque|enquir\w+|rota|car park|cv|post of|shortlist\w*|pop in)\b"
)
_AMERICAN_HINTS = (
    "organiz", "recogniz", "apologiz", "color", "favor", "behavior", "center", "program", "labor", "résumé", "resume",
    "gotten", "parking lot", "vacation",
)  # fmt: skip
_AMERICAN = late(
    r"\b(?:organiz\w+|recogniz\w+|apologiz\w+|color\w*|favor\w*|behavior\w*|center|program|labor|résumé|resume"
    r"|gotten|parking lot|vacation)\b"
)
_AMERICAN_CODES = late(r"\b(?:PTO|[ECMP][SD]?T)\b")
_WEEKDAY = "|".join(rf"(?<=\b{day}day)" for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun"))
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*"
# A pattern that begins with fixed letters is found eight times as fast as one that begins with a choice.
_DATE = late(rf"day(?:{_WEEKDAY}),? (?:(?P<british>\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH})|{_MONTH} \d{{1,2}})\b")
_AMERICAN_ZONES = ("US/", "America/", "Pacific/Honolulu", "Canada/")


def message_refs(messages: Sequence[Message]) -> tuple[MessageRef, ...]:
    """The thread's messages, oldest first, with what an answer into the thread needs."""
    return tuple(
        MessageRef(
            id=message.id,
            subject=message.subject,
            sender=message.sender,
            recipients=message.to + message.cc,
            date=message.date,
            references=message.references,
            greeting=_greeting(message),
            no_reply=message.no_reply,
            absence=is_absence_note(message, own_text(message)),
        )
        for message in messages
    )


def usage(messages: Sequence[Message], mailbox: Mailbox) -> Usage:
    """British or American by the spellings and the order of dates in the company's own words; where they are even,
    by the mailbox's zone."""
    words = "\n".join(own_text(message) for message in messages if message.sender.email != mailbox.email)
    british, american = _counts(words)
    if british != american:
        return Usage.BRITISH if british > american else Usage.AMERICAN
    return Usage.AMERICAN if mailbox.time_zone.startswith(_AMERICAN_ZONES) else Usage.BRITISH


def _counts(words: str) -> tuple[int, int]:
    """How many British and how many American forms there are."""
    low = words.lower()
    british = len(_BRITISH.findall(low)) if any(hint in low for hint in _BRITISH_HINTS) else 0
    american = len(_AMERICAN.findall(low)) if any(hint in low for hint in _AMERICAN_HINTS) else 0
    dates = [date["british"] is not None for date in _DATE.finditer(low)]
    return british + sum(dates), american + len(_AMERICAN_CODES.findall(words)) + len(dates) - sum(dates)


def _greeting(message: Message) -> str:
    for line in _own_lines(message):
        found = _GREETING.match(line)
        return found.group().strip() if found and len(line) <= 80 else ""
    return ""


def _own_lines(message: Message) -> Iterable[str]:
    return (line.strip() for line in own_text(message).splitlines() if line.strip())


def own_text(message: Message) -> str:
    """What its sender wrote themselves: no quotes, no signature, no small print."""
    if not message.segments:
        return message.text
    return "\n".join(message.text[s.start : s.end] for s in message.segments if s.kind is SegmentKind.OWN)
