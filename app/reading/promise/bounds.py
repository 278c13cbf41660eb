"""What the words before and between two windows make of them: "by the time the board meets on the 14th" is by that
day, "Monday at the earliest and Wednesday at the latest" one window of three days."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from app.reading.dates.calendar import WEEK
from app.reading.late import late
from app.reading.promise.grammar import Window
from app.reading.promise.phrases import Either, Fixed, Phrase
from app.reading.promise.units import Lead

_UNTIL_AN_EVENT = late(
    r"\b(?:by\s+the\s+time|before)\s+(?!or\b|and\b|[^,;:.()]*\b(?:by|before|until)\b)[^,;:.()]{2,45}$", re.IGNORECASE
)
_APPOSITION = late(r"\b(?:[Bb]y|[Bb]efore|[Aa]head\s+of)\s+(?:the\s+)?(?:[A-Z][\w'’]*\s+){1,4}\($")
_EARLIEST = late(r"\b(?:earliest|soonest)\b[^.;:]{0,40}$", re.IGNORECASE)
_NOT_SOONER = late(r"\b(?:earliest|sooner|earlier|not\s+before)\b", re.IGNORECASE)
_DENIED = late(r"\b(?:not|never|nothing|unlikely|no\s+one|\w+n['’]t)\b[^.;:]{0,40}$", re.IGNORECASE)
_UPPER = late(
    r"(?:at\s+the\s+(?:very\s+)?latest|no(?:t)?\s+later\s+than|latest|past|beyond|later\s+than|by)\b", re.IGNORECASE
)


_AGAIN = late(
    r"(?:\s+at\s+the\s+(?:very\s+)?(?:latest|outside|most))?\s*(?:,|\(|[-–—])\s*(?:(?:i\.?\s?e\.?|that(?:['’]s|\s+is)"
    r"|namely|so|which\s+is|meaning|being|or)[,:]?\s+)?",
    re.IGNORECASE,
)
_DEADLINE = late(r"\b(?:deadline|target(?:\s+date)?|cut-?off|time\s+limit)\b[^.;:!?]{0,40}(?::\s*)?$", re.IGNORECASE)
_A_DEADLINE = late(r"\s+(?:deadline|target|cut-?off)\b", re.IGNORECASE)
_AT_THE_LATEST = late(r"[^.!?;\n]{1,80}\bat\s+the\s+(?:very\s+)?(?:latest|outside)\b", re.IGNORECASE)


def bounded(text: str, windows: tuple[Window, ...], base: date, start: int) -> tuple[Window, ...]:
    """The windows of a sentence that begins at `start`, each under the words that govern it, bounds joined."""
    found: list[Window] = []
    for number, window in enumerate(windows):
        until = windows[number + 1].start if number + 1 < len(windows) else len(text)
        governed = _at_the_latest(text, _governed(text, window, base, start), base, until)
        while found and found[-1].end > governed.start:
            found.pop()
        if found and _is_said_again(text, found[-1], governed):
            found[-1] = replace(found[-1], end=governed.end)
        elif found and (joined := _joined(text, found[-1], governed, base, start)):
            found[-1] = joined
        else:
            found.append(governed)
    return tuple(found)


def _is_said_again(text: str, window: Window, other: Window) -> bool:
    """ "By Wednesday week at the outside, i.e. the 27th": the last day once more, in other words."""
    if other.phrase.lead is not Lead.NONE or not isinstance(other.phrase.period, Fixed) or window.is_count:
        return False
    if not other.earliest == other.latest == window.latest:
        return False
    return _AGAIN.fullmatch(text, window.end, other.start) is not None


def is_bounded(window: Window) -> bool:
    """Whether the window has its first and its last day from words of their own."""
    return isinstance(window.phrase.period, Either) and window.phrase.lead is Lead.FROM


def _governed(text: str, window: Window, base: date, start: int) -> Window:
    if window.phrase.lead not in (Lead.NONE, Lead.ON) or not isinstance(window.phrase.period, Fixed):
        return window
    before = text[start : window.start]
    closing = text.startswith(")", window.end)
    named = _APPOSITION.search(before) if closing else None
    event = named or _UNTIL_AN_EVENT.search(before)
    if event is None and (_DEADLINE.search(before) or _A_DEADLINE.match(text, window.end)):
        phrase = Phrase(Lead.BY, window.phrase.period)
        earliest, latest = phrase.days(base)
        return replace(window, phrase=phrase, earliest=earliest, latest=latest)
    if event is None:
        return window
    phrase = Phrase(Lead.BY, window.phrase.period)
    earliest, latest = phrase.days(base)
    end = window.end + (named is not None)
    return replace(window, start=start + event.start(), end=end, phrase=phrase, earliest=earliest, latest=latest)


def _at_the_latest(text: str, window: Window, base: date, until: int) -> Window:
    """ "Ten days from now you will have it at the latest": what stands behind the verb bounds the days before it."""
    count = window.is_count
    if window.phrase.lead not in ((Lead.NONE, Lead.IN) if count else (Lead.NONE, Lead.ON)):
        return window
    if not count and not isinstance(window.phrase.period, Fixed):
        return window
    if _AT_THE_LATEST.match(text, window.end, until) is None:
        return window
    phrase = Phrase(Lead.WITHIN if count else Lead.BY, window.phrase.period)
    earliest, latest = phrase.days(window.base if count else base)
    return replace(window, phrase=phrase, earliest=earliest, latest=latest, led=True)


def _joined(text: str, low: Window, high: Window, base: date, start: int) -> Window | None:
    """ "Not before Monday but by Wednesday": the days from one bound to the other."""
    if low.is_count or high.is_count or high.phrase.lead is not Lead.BY:
        return None
    before, words = text[start : low.start], text[high.start : high.end]
    lowest = (
        low.phrase.lead is Lead.FROM and _NOT_SOONER.search(text[low.start : low.end]) is not None
    ) or _EARLIEST.search(before) is not None
    lowest = lowest or (low.phrase.lead is Lead.BEFORE and _DENIED.search(before) is not None)
    upper = _UPPER.match(words) or words.lower().endswith("latest")
    first = low.phrase.period.days(base)[0]
    if not (lowest and upper):
        return None
    if high.latest < first and (first - high.latest).days < 7 and not any(c.isdigit() for c in words):
        high = replace(high, latest=high.latest + WEEK)  # "Monday at the earliest, Thursday at the latest"
    if high.latest < first:
        return None
    phrase = Phrase(
        Lead.FROM, Either(Phrase(Lead.NONE, low.phrase.period), Phrase(Lead.NONE, Fixed(first, high.latest)))
    )
    return replace(low, end=high.end, earliest=first, latest=high.latest, phrase=phrase, led=True)
