"""The user's own words for a stretch that was put into written form: what is quoted to them is what they typed."""

from __future__ import annotations

from rapidfuzz import fuzz

LONGEST_QUOTE = 60
_SURE = 55.0


def as_typed(words: str, note: str) -> str:
    """The stretch of the note that the words were made of, cut to a quote's length; the words themselves where it
    cannot be told."""
    typed = note.split()
    flat = " ".join(typed)
    bare = words.removesuffix("…").casefold()
    if not typed or bare in flat.casefold():
        at = flat.casefold().find(bare)
        return words if words.endswith("…") or at < 0 else flat[at : at + len(bare)]
    count = len(bare.split())
    best, found = _SURE, words
    for begin in range(len(typed)):
        for length in range(max(1, count - 3), count + 2):
            stretch = " ".join(typed[begin : begin + length]).strip(" .,;:!?()")
            alike = fuzz.ratio(bare, stretch.casefold(), score_cutoff=best)
            if alike > best:
                best, found = alike, stretch
    return found if len(found) <= LONGEST_QUOTE else f"{found[: LONGEST_QUOTE - 3].rstrip()}…"
