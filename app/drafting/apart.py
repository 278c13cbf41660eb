"""Keeping two drafts of one candidacy apart (etiquette T3): sentence by sentence, another wording that brings the
letter further from its nearest sibling, until they do not read alike."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from app.drafting.letter import Letter, Said
from app.drafting.sentences import folded

_PASSES = 2
_TRIES = 16  # wordings weighed for one sentence


def nearest(text: str, siblings: Sequence[str]) -> float:
    """How alike the text reads to its nearest sibling, 0 to 100; the siblings are folded."""
    own = folded(text)
    return max((fuzz.token_ratio(own, sibling) for sibling in siblings), default=0.0)


def moved_apart(parts: list[str], page: Letter, siblings: Sequence[str], alike: float) -> list[str]:
    """The paragraphs with wordings exchanged until the nearest sibling is less than `alike`, as far as that goes."""
    text = "\n\n".join(parts)
    score = nearest(text, siblings)
    for _ in range(_PASSES):
        for said in list(page.said):
            if score < alike:
                return text.split("\n\n")
            text, score = _exchanged(text, score, said, page, siblings)
    return text.split("\n\n")


def _exchanged(text: str, score: float, said: Said, page: Letter, siblings: Sequence[str]) -> tuple[str, float]:
    best, chosen = score, None
    before, found, after = text.partition(said.sentence)
    if not found or said.sentence in after:
        return text, score
    head, tail = folded(before), folded(after)
    near_first = list(siblings)
    for other in page.alternatives(said, _TRIES):
        own = " ".join(part for part in (head, folded(other.sentence), tail) if part)
        alike = 0.0
        for place, sibling in enumerate(near_first):
            alike = max(alike, fuzz.token_ratio(own, sibling))
            if alike >= best - 0.5:  # no better than what stands: look at that sibling first next time
                near_first.insert(0, near_first.pop(place))
                break
        else:
            best, chosen = alike, other
    if chosen is None:
        return text, score
    page.exchange(said, chosen)
    return text.replace(said.sentence, chosen.sentence), best
