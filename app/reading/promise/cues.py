"""What the company said about being contacted (etiquette S5: take the cadence from the company)."""

from __future__ import annotations

import re
from datetime import date
from zoneinfo import ZoneInfo

from app.domain.reading import Cue, CueKind
from app.reading.dates.days import find_days
from app.reading.promise.fulfilment import day_in
from app.reading.promise.grammar import find_windows
from app.reading.promise.sentences import sentences
from app.reading.promise.standing import is_away
from app.reading.promise.word_patterns import pattern
from app.reading.transcript import Passage, Side, Transcript

_DO_NOT = pattern(
    r"(?:please )?(?:do not|don't|refrain from|no) (?:\w+ ){0,3}(?:contact(?:ing)?|call(?:s|ing)?|e-?mail(?:s"
    r"|ing)?|phone calls?"
    r"|chas(?:e|ing|ers)|enquir(?:e|ies)|inquir(?:e|ies)|ring(?:ing)?|follow(?:ing)?[- ]ups?)\b(?! (?:hesitate|be))",
    r"(?:unable|not able) to (?:answer|respond to|take) (?:\w+ ){0,3}(?:calls|enquiries|inquiries|questions)",
    r"ask (?:that )?(?:you|candidates|applicants) (?:do not|don't|not to|refrain)",
)
_HESITATE = pattern(r"hesitate\b", r"feel free\b", r"welcome to\b")
_CHECK_IN = pattern(
    r"(?:feel free to|please|do|you can|you're welcome to|you are welcome to|happy for you to"
    r"|by all means) (?:\w+ ){0,2}"
    r"(?:check (?:in|back)|follow up|chase|nudge|ping|drop|get in touch|reach out|contact|ring|call|email|write"
    r"|shout|remind)\b",
    r"(?:give|drop|send|shoot) (?:me|us) (?:a )?(?:nudge|shout|ring|call|line|note|reminder|email|poke)\b",
    r"(?:chase|nudge|poke|ping) (?:me|us)\b",
)
_REACH_OUT = pattern(
    r"(?:we|i)(?:'ll| will) (?:be in touch|reach out|contact you|get in touch|come (?:back )?to you"
    r"|let you know|call you)"
    r"(?: \w+){0,4} (?:when|once|as soon as|if|should)\b",
    r"no need to (?:chase|follow up|check in|contact|call|ring|reply|do anything)",
    r"(?:you|there) (?:don't|do not|needn't|is no need)(?: need)? to (?:chase|follow up|check in|contact|call)",
)
_BACK_ON = pattern(
    r"(?:back|return(?:ing)?|returns|available again|in the office again)(?: (?:in|to|at"
    r"|from)(?: \w+){1,2})? (?:on|from)?"
)

_ANY = pattern(
    r"contact",
    r"call",
    r"phone",
    r"chas",
    r"check",
    r"follow",
    r"nudge",
    r"touch",
    r"reach",
    r"let you know",
    r"ring",
    r"e-?mail",
    r"enquir",
    r"inquir",
    r"come (?:back )?to you",
    r"need",
    r"ping",
    r"remind",
    r"shout",
    r"write",
    r"drop",
    r"poke",
)
_ANY_DAY = date(2000, 1, 3)
_STEMS = (
    "contact", "call", "phone", "chas", "check", "follow", "nudge", "touch", "reach", "let you know", "ring", "mail",
    "nquir", "need", "ping", "remind", "shout", "write", "drop", "poke", "to you",
)  # fmt: skip


def read_cues(transcript: Transcript) -> tuple[Cue, ...]:
    """What the hiring side said about being contacted, in order of time.

    CHECK_IN_AFTER carries the day after which a question is welcome, OUT_OF_OFFICE the day on which somebody is back,
    as far as they are stated; both in the mailbox's zone.
    """
    zone = ZoneInfo(transcript.mailbox.time_zone)
    found: list[Cue] = []
    for passage in transcript.passages:
        if passage.side is not Side.COMPANY:
            continue
        if is_away(passage):
            found.append(_away(passage, zone))
            continue
        for sentence in sentences(passage.text):
            words = passage.text[sentence.start : sentence.end].replace("’", "'")
            if kind := _kind(words):
                base = day_in(zone, passage.date)
                day = _day(words, base, transcript.mailbox.time_zone) if kind is CueKind.CHECK_IN_AFTER else None
                evidence = passage.evidence(passage.start + sentence.start, passage.start + sentence.end)
                found.append(Cue(kind, passage.date, day, passage.author.name, (evidence,)))
    return tuple(found)


def _kind(words: str) -> CueKind | None:
    low = words.lower()
    if not any(stem in low for stem in _STEMS) or _ANY.search(words) is None:
        return None
    asked = _CHECK_IN.search(words) and re.search(r"\b(?:after|if|by|until|in|on|before|past|once)\b", words)
    if asked and find_windows(words, _ANY_DAY):
        return CueKind.CHECK_IN_AFTER
    if _DO_NOT.search(words) and not _HESITATE.search(words):
        return CueKind.DO_NOT_CONTACT
    return CueKind.WE_WILL_REACH_OUT if _REACH_OUT.search(words) else None


def _day(words: str, base: date, zone: str) -> date | None:
    windows = find_windows(words, base, zone=zone)
    return windows[-1].phrase.period.days(windows[-1].base)[1] if windows else None


def _away(passage: Passage, zone: ZoneInfo) -> Cue:
    """An absence note with the day of the return: the last day that it names behind "until" or "back"."""
    base = day_in(zone, passage.date)
    days = [m for m in find_days(passage.text, base) if m.last >= base]
    back = [m for m in days if _BACK_ON.search(passage.text[max(0, m.start - 40) : m.start])]
    chosen = (back or days)[-1:] if (back or days) else []
    start, end = (chosen[0].start, chosen[0].end) if chosen else (0, min(len(passage.text), 120))
    evidence = passage.evidence(passage.start + start, passage.start + end)
    return Cue(
        CueKind.OUT_OF_OFFICE,
        passage.date,
        chosen[0].last if chosen else None,
        passage.author.name or passage.author.email,
        (evidence,),
    )
