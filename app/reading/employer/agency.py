"""An agency between candidate and employer: who is one, and how its mails name the client.

An agency calls itself so (by its name, in its footer, by its people's titles), speaks of the employer as of others
("they'd like to meet you", "loved your CV"), or passes on what the employer wrote to it. Where one of these holds, its
mails name the employer in ways that would be too loose elsewhere: as a sentence's subject, or in the subject line.
"""

from __future__ import annotations

import re

from app.domain.mail import Message, SegmentKind
from app.domain.mail_domains import domain_label
from app.reading.employer.forms import squeeze
from app.reading.employer.words import AGENCY
from app.reading.late import late
from app.reading.transcript import Origin, Passage, Side, Transcript

# Said of the firm that runs the thread for another: by law in its footer, or of itself.
_BY_LAW = late(
    r"\b(?:sole|exclusive|preferred) supplier (?:to|for|of)\b|\b(?:employment|recruitment|staffing) (?:agency"
    r"|business|consultancy|consultants|services provider)\b|\bEA "
    r"Licen[cs]e\b"
    r"|\bexecutive search\b|\bpersonalvermittlung\b|\bcabinet de recrutement\b|\bwerving (?:en|&) selectie\b",
    re.IGNORECASE,
)
# One of these stands in every such line; looking for them is quicker than the pattern.
_BY_LAW_HINTS = (
    " supplier ", "employment ", "recruitment ", "staffing ", "ea licen", "executive search", "personalvermittlung",
    "cabinet de recrutement", "werving ",
)  # fmt: skip
# What people of agencies are called, and those of employers are not.
_AGENT = late(
    r"\b(?:resourcer|recruitment consultant|head ?hunter|search (?:consultant|partner)|talent consultant"
    r"|personalberater(?:in)?|consultante? en recrutement|staffing (?:consultant|specialist|manager))\b",
    re.IGNORECASE,
)
# What those of agencies are called as well, who speak of the employer as of others.
_CONSULTANT = late(
    r"\b(?:consultant|(?:associate|division|recruitment|practice) (?:director|manager|lead)|partner|director)\b",
    re.IGNORECASE,
)
# The employer as others: "my client", "they'd love to see you", "loved the CV".
_AS_OTHERS = late(
    r"\b(?:my|our|the|your) client\b|\bclient(?:['’]s)? (?:side|has|have|would|wants?|feedback)\b"
    r"|\bthey(?:['’]d| would|['’]ll| will) (?:really |very much |also )?(?:like|love|interview|be keen|meet|see)\b"
    r"|\bthey (?:want|need|loved|liked|came back|were|are keen|reckon|think|told|said|plan|have (?:asked|told|come back"
    r"|confirmed|shortlisted))\b"
    r"|\bthem (?:with )?your (?:CV|profile|details|résumé|resume)\b|\b(?:your|the) (?:CV|profile|résumé|resume) (?:has "
    r"been |was |is )?(?:in with|sent|shared|over|across|with|to)\b|\b(?:put|submit\w*) you (?:forward|to)\b"
    r"|\b(?:sole|exclusive|preferred) supplier\b|\bwant to meet you\b|\bloved (?:the|your) (?:CV|profile|résumé"
    r"|resume)\b"
    r"|\bat their (?:place|offices?|site|end|hq)\b",
    re.IGNORECASE,
)


def agencies(transcript: Transcript) -> set[str]:
    """The domain words (as `squeeze` gives them) of those who write as an agency."""
    found = {_home(message) for message in transcript.messages if _declares(message)}
    for passage in transcript.passages:
        if passage.side is not Side.COMPANY:
            continue
        home = squeeze(domain_label(passage.author.email))
        if AGENCY.search(home) or _is_agents(passage):
            found.add(home)
        if passage.origin is Origin.FORWARDED and home and home != (by := _home(passage.message)):
            found.add(by)
    return {home for home in found if len(home) > 2}


def speak_as_others(transcript: Transcript) -> set[str]:
    """The domain words of those who speak of the employer as of others, whatever they are called."""
    return {
        squeeze(domain_label(passage.author.email))
        for passage in transcript.passages
        if passage.side is Side.COMPANY
        and any(hint in passage.message.text for hint in _OTHERS_HINTS)
        and _AS_OTHERS.search(passage.message.text, passage.start, passage.end)
    }


# One of these stands in all that the pattern finds.
_OTHERS_HINTS = (
    "hey", "lient", "hem ", "their ", "supplier", "meet you", "ut you", "ubmit", "CV", "cv", "rofile", "sum",
)  # fmt: skip


def _home(message: Message) -> str:
    return squeeze(domain_label(message.sender.email))


def _declares(message: Message) -> bool:
    low = message.text.lower()
    return any(hint in low for hint in _BY_LAW_HINTS) and any(
        segment.kind in (SegmentKind.OWN, SegmentKind.SIGNATURE, SegmentKind.DISCLAIMER)
        and _BY_LAW.search(message.text, segment.start, segment.end)
        for segment in message.segments
    )


_CLIENT_OF_OURS = late(
    r"\b(?:my|our) client\b(?!['’]s\b)|(?:\A|[.!\n]\s*)client (?:has|have|wants?|would|confirmed|is)\b", re.IGNORECASE
)


def _is_agents(passage: Passage) -> bool:
    """Whether who writes is called what an agency's people are called; else is a consultant or of a firm that finds
    people, and speaks of the employer as of others."""
    text, signature = passage.message.text, passage.signature
    if signature is None:
        return False
    if _AGENT.search(text, signature.start, signature.end) or _CLIENT_OF_OURS.search(
        text, passage.start, signature.start
    ):
        return True
    kind = _CONSULTANT.search(text, signature.start, signature.end) or AGENCY.search((signature.company or "").lower())
    return kind is not None and _AS_OTHERS.search(text, passage.start, signature.start) is not None
