"""Picks out of what is on offer by its place in the list: "option 2", "(c) for me", "the later one", "[x]".

A list's own numbers or letters count before places; what is ruled out ("2 and 3 are impossible, so the other one")
leaves what is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.reading.late import late
from app.reading.sessions.cues import Act, Cues
from app.reading.sessions.ledger import Offer
from app.reading.sessions.slot import Slot, Spoken
from app.reading.sessions.units import Unit

_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_PLACES = {"first": 1, "1st": 1, "former": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_MARK = r"(?:[a-h]|[1-9]|one|two|three|four|five|six)"
_NOUN = r"(?:options?|slots?|choices?|numbers?|no\.?|nr\.?|nos\.?|\#|proposals?|suggestions?|variants?)"
_LABEL_BEFORE = late(
    rf"(?:{_NOUN}\s*\(?(?P<named>{_MARK})\)?"
    r"|(?P<mark>(?:(?<=^)|(?<=[\s(\[,;:]))[(\[]?[a-h1-9])(?:[)\].:]|\t|\s\|))\s*(?:[:.–—-]\s*)?"
    r"(?:on\s+)?$",
    re.IGNORECASE,
)
_BY_NAME = late(
    rf"\b{_NOUN}\s*\(?(?P<marks>{_MARK}\b(?:\)?\s*(?:,|and|&|nor|or)\s*\(?{_MARK}\b)*)(?![:.]\d)", re.IGNORECASE
)
_BRACKETED = late(r"[(\[](?P<marks>[a-h1-9])[)\]]", re.IGNORECASE)
_ALONE = late(
    rf"\s*(?:yes,?\s+|ok(?:ay)?,?\s+|then\s+|so\s+|i(?:['’]ll|\s+will|['’]d|\s+would)\s+(?:like\s+(?:to\s+)?)?(?:take|go\s+(?:for|with)|pick|choose|prefer|have)\s+)?"
    rf"[(\[]?(?P<marks>{_MARK}\b(?:\s*(?:,|and|&|nor|or)\s*{_MARK}\b)*)[)\].]?\s*"
    r"(?=$|[.,!;:–—-]|(?:please|pls|for\s+me|works?|is|are|would|will|suits?|it\s+is|fine|ok|good|best|thanks?|thank"
    r"|cannot|can['’]t|won['’]t|don['’]t)\b)",
    re.IGNORECASE,
)
_PLACED = late(
    r"\b(?P<article>(?:the|my|your)\s+)?(?P<place>first|1st|former|second|2nd|third|3rd|fourth|4th|last|latter|final|middle"
    r"|earlier|earliest|later|latest)\b"
    r"(?=\s+(?:or|and|nor)\s+(?:the\s+)?(?:first|second|third|fourth|last|latter|later|latest)\b"
    r"|\s+(?:one|ones|slot|option|time|date|day|choice|suggestion|of|works?|suits?|is|would|please|it\s+is|looks|will|does|do)\b"
    r"|(?(article)(?:\s*[,.!;]|\s*$)|(?!)))",
    re.IGNORECASE,
)
_LEFT_OVER = late(
    r"\b(?:other(?:\s+one)?|remaining|leaves|left|so\s+(?:it|that)|has\s+to\s+be|must\s+be|only\s+one)\b", re.IGNORECASE
)
_EITHER = late(r"\b(?:either|any\s+of|whichever|both|all\s+(?:three|of)|or)\b", re.IGNORECASE)
_BOX = late(r"\s*(?:[-*•]\s*)?(?:[(\[](?P<in>[ xX✓✔_]?)[)\]]|(?P<sign>[☐☑☒✅✓✔]))\s*", re.IGNORECASE)
_SHORT = 45  # characters of a sentence that picks without a word of consent: "Option B, thanks"
_TICKS = "xX✓✔☑☒✅"


def picked(spoken: Spoken, offers: Sequence[Offer], cues: Cues) -> list[Offer]:
    """The offers that the passage picks by their place, none where it leaves several open. Offers in list order."""
    if len(offers) < 2:
        return []
    labels = _labels(offers)
    chosen: list[Offer] = []
    refused: list[Offer] = []
    left_over = False
    for unit in spoken.units:
        for start, end in _clauses(spoken, unit):
            found = _meant(spoken, start, end, offers, labels)
            if not found:
                left_over = left_over or _LEFT_OVER.search(spoken.passage.message.text, start, end) is not None
            elif cues.within(Act.DECLINE, start, end):
                refused += found
            elif len(found) > 1:
                return []
            elif _takes(spoken, unit, cues):
                chosen += found
    chosen = [offer for offer in dict.fromkeys(chosen) if offer not in refused]
    if not chosen and refused and left_over:
        chosen = [offer for offer in offers if offer not in refused]
    return chosen if len(chosen) == 1 else []


def _takes(spoken: Spoken, unit: Unit, cues: Cues) -> bool:
    """Whether the sentence says yes to what it means, and to that alone."""
    text = spoken.passage.message.text
    words = text[unit.start : unit.end].rstrip()
    if words.endswith("?") or cues.within(Act.HEDGE, unit.start, unit.end) or _EITHER.search(words):
        return False
    yes = cues.within(Act.ACCEPT, unit.start, unit.end) or cues.within(Act.CONFIRM, unit.start, unit.end)
    return bool(yes) or len(words.strip()) <= _SHORT


def is_labelled(spoken: Spoken, slot: Slot) -> bool:
    """Whether a number or letter that one can pick by stands before the slot."""
    return _label(spoken, slot) != ""


def box(spoken: Spoken, slot: Slot) -> bool | None:
    """Whether the box before the slot is ticked; None where it has no box."""
    unit = spoken.units[slot.unit]
    match = _BOX.match(spoken.passage.message.text, unit.start, slot.start)
    if match is None:
        return None
    return (match["in"] or match["sign"] or " ") in _TICKS


def _clauses(spoken: Spoken, unit: Unit) -> Iterator[tuple[int, int]]:
    """The unit in parts at "but", "so" and semicolons: "2 is impossible, so 1 please"."""
    text = spoken.passage.message.text
    at = unit.start
    for match in _PART.finditer(text, unit.start, unit.end):
        yield at, match.start()
        at = match.end()
    yield at, unit.end


_PART = late(r"[;–—]\s|,\s+(?=(?:so|but|then)\b)|\s(?=but\b)", re.IGNORECASE)


def _labels(offers: Sequence[Offer]) -> dict[str, Offer]:
    """The offers by their label in the list; by place, number and letter alike, where they have none."""
    own = {_label(offer.spoken, offer.slot): offer for offer in offers}
    if len(own) == len(offers) and "" not in own:
        return own
    placed = {str(place): offer for place, offer in enumerate(offers, 1)}
    return {**placed, **{chr(ord("a") + place): offer for place, offer in enumerate(offers)}}


def _label(spoken: Spoken, slot: Slot) -> str:
    unit = spoken.units[slot.unit]
    match = _LABEL_BEFORE.search(spoken.passage.message.text[unit.start : slot.start])
    if match is None:
        return ""
    return _folded((match["named"] or match["mark"] or "").strip("([ "))


def _folded(mark: str) -> str:
    lowered = mark.lower()
    return str(_NUMBERS.get(lowered, lowered))


def _meant(spoken: Spoken, start: int, end: int, offers: Sequence[Offer], labels: dict[str, Offer]) -> list[Offer]:
    """The offers that a clause means."""
    text = spoken.passage.message.text
    match = _BY_NAME.search(text, start, end) or _BRACKETED.search(text, start, end)
    alone = _ALONE.match(text, start, end) if match is None else None
    by_hour = _by_hour(alone["marks"], offers) if alone is not None else None
    if by_hour is not None:
        return [by_hour]
    match = match or alone
    if match is not None:
        marks = re.findall(rf"\b{_MARK}\b", match["marks"], re.IGNORECASE)
        return list(dict.fromkeys(labels[_folded(mark)] for mark in marks if _folded(mark) in labels))
    places = [found["place"].lower() for found in _PLACED.finditer(text, start, end)]
    return list(dict.fromkeys(_at(place, offers) for place in places if _is_there(place, offers)))


def _by_hour(mark: str, offers: Sequence[Offer]) -> Offer | None:
    """The one offer whose hour a bare number tells, where the list has no numbers: "3 works", said of two and three."""
    if any(is_labelled(offer.spoken, offer.slot) for offer in offers):
        return None
    hours = {str((o.slot.clock.begin.hour - 1) % 12 + 1): o for o in offers if o.slot.clock is not None}
    return hours.get(_folded(mark))


def _is_there(place: str, offers: Sequence[Offer]) -> bool:
    lowered = place.lower()
    return _PLACES.get(lowered, 1) <= len(offers) and (lowered != "middle" or len(offers) == 3)


def _at(place: str, offers: Sequence[Offer]) -> Offer:
    if place in _PLACES:
        return offers[_PLACES[place] - 1]
    if place == "middle":
        return offers[1]
    if place in ("last", "latter", "final"):
        return offers[-1]
    by_time = sorted(offers, key=lambda offer: offer.begin)
    return by_time[0] if place.startswith("earl") else by_time[-1]
