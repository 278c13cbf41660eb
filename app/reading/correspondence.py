"""How a thread is written: its messages as a reply needs them, their salutations, and which English they use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.domain.mail import Mailbox, Message, SegmentKind
from app.domain.reading import MessageRef, Usage
from app.reading.late import late

_GREETING = late(
    r"(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon)\b[^\n]{0,60}",
    re.IGNORECASE,
)

# Spellings and phrases that stand on one side of the Atlantic only. Names and addresses hold none of them.
_BRITISH = late(
    r"\b(?:organis\w+|recognis\w+|apologis\w+|realis\w+|colour\w*|favour\w*|behaviour\w*|centre|programme|labour"
    r"|whilst|fortnight\w*|diary|cheque|enquir\w+|rota|car park|CV|post of|shortlist\w*|pop in"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul"
    r"|aug|sep|oct|nov|dec)\w*)\b",
    re.IGNORECASE,
)
_AMERICAN = late(
    r"\b(?:organiz\w+|recogniz\w+|apologiz\w+|color\w*|favor\w*|behavior\w*|center|program|labor|résumé|resume"
    r"|gotten|parking lot|vacation|(?-i:PTO|[ECMP][SD]?T)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})\b",
    re.IGNORECASE,
)
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
        )
        for message in messages
    )


def usage(messages: Sequence[Message], mailbox: Mailbox) -> Usage:
    """British or American by the spellings and the order of dates in the company's own words; where they are even,
    by the mailbox's zone."""
    words = "\n".join(_own_text(message) for message in messages if message.sender.email != mailbox.email)
    british, american = len(_BRITISH.findall(words)), len(_AMERICAN.findall(words))
    if british != american:
        return Usage.BRITISH if british > american else Usage.AMERICAN
    return Usage.AMERICAN if mailbox.time_zone.startswith(_AMERICAN_ZONES) else Usage.BRITISH


def _greeting(message: Message) -> str:
    for line in _own_lines(message):
        found = _GREETING.match(line)
        return found.group().strip() if found and len(line) <= 80 else ""
    return ""


def _own_lines(message: Message) -> Iterable[str]:
    return (line.strip() for line in _own_text(message).splitlines() if line.strip())


def _own_text(message: Message) -> str:
    if not message.segments:
        return message.text
    return "\n".join(message.text[s.start : s.end] for s in message.segments if s.kind is SegmentKind.OWN)
