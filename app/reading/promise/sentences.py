"""Sentences and clauses of a passage, with spans.

A clause is a stretch with a subject and a verb of its own, or one hung on by a comma or a bracket: what is said
when ("by Friday at the latest, you'll hear from us") goes with the nearest clause that has a verb.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from app.reading.dates.names import words
from app.reading.late import late

_END = late(r"[.!?]+[)\"'”’]*(?=\s|$)|\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[-*•·▪–]|\d{1,2}[.)])\s)|\n|\t")
_ABBREVIATIONS = words(
    "mr mrs ms dr prof st e.g i.e eg ie approx no nr vs inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm messrs mdm sr jr dept ext tel z.b ca incl etc"
)
_SHORT_LINE = 48
_LONGEST = 800
_LAST_WORD = late(r"([^\W\d_][\w.]*|\d+)$")
_CUT = late(
    r"[,;:](?!\d)|[()]|\s[-–]\s|—|\b(?:and|but|so|then|because|although|though|whereas|while|which|who|that"
    r"|if|once|when|until|as\s+soon\s+as|as|since|or|after|before)\b",
    re.IGNORECASE,
)
_SUBJECT = late(
    r"\s*(?:then\s+|now\s+|also\s+|perhaps\s+|of\s+course\s+|hopefully\s+|after\s+that\s+|either\s+way\s+)?"
    r"(?:(?:[iI]|we|you|they|he|she|it|there|one|someone|somebody|everyone|everybody|nobody|our|the|my|your|his|her|"
    r"this"
    r"|that|all|both|these|those|candidates|applicants)\b"
    r"(?:['’](?:ll|d|m|re|ve|s)\b)?|(?:will|shall|would|should|hope|expect|aim|plan|intend|must|let|call|get|be"
    r"|come|give|write|ring|phone|send|contact"
    r"|update|tell|reach|report|make|decide|looks)\b|[A-Z]\w+\s+(?:will|is|has|'ll)\b)",
)
_PRONOUN = late(
    r"\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)(?:['’](?:ll|d)\b"
    r"|\s+(?:will|shall|would|should|can|may|might|hope|expect|aim|plan|intend|anticipate|usually|normally"
    r"|typically|takes?|needs?|gets?|ha(?:ve|s)|hears?|knows?|receives?|decides?|calls?|rings?|writes?|tells?)\b)"
)
_SUBORDINATE = late(
    r"\s*(?:and\s+|but\s+|so\s+)?(?:once|after|when|as\s+soon\s+as|following|upon|on\s+(?:getting|receiving"
    r"|receipt)|if|from)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """[start, end) of a text."""

    start: int
    end: int


def sentences(text: str) -> list[Stretch]:
    """The sentences of `text`. A line break ends one where a list's item follows or the line was left short."""
    found: list[Stretch] = []
    start = line = 0
    for match in _END.finditer(text):
        mark = match.group()
        if mark == "\n":
            length, line = match.start() - line, match.end()
            if not _line_ends_it(text, match.start(), length):
                continue
        elif mark[0] == "\n":
            line = match.end()
        elif mark[0] == "." and _is_abbreviation(text, start, match.start()):
            continue
        _add(found, text, start, match.end())
        start = match.end()
    _add(found, text, start, len(text))
    return found


def _add(found: list[Stretch], text: str, start: int, end: int) -> None:
    while end - start > _LONGEST:  # no sentence: cut, so that reading it stays linear
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        _add(found, text, start, cut)
        start = cut
    piece = text[start:end]
    if piece.strip():
        left = len(piece) - len(piece.lstrip())
        found.append(Stretch(start + left, start + len(piece.rstrip())))


def _line_ends_it(text: str, at: int, length: int) -> bool:
    """A hard wrap goes on; a short line before a capital, a mark or a list's item does not."""
    after = text[at + 1 : at + 40].lstrip()
    if not after:
        return True
    if after[0] in "-*•·▪–>" or re.match(r"\d{1,2}[.)]\s", after):
        return True
    return length < _SHORT_LINE and not after[0].islower()


def _is_abbreviation(text: str, start: int, at: int) -> bool:
    word = _LAST_WORD.search(text[max(start, at - 12) : at])
    if word is None:
        return False
    last = word.group().lower()
    after = text[at + 1 : at + 3].lstrip()
    if last in ("am", "pm", "a.m", "p.m", "etc", "no", "sat", "sun", "co", "inc", "ltd", "may"):
        return after[:1].islower()
    if last.isdigit():
        return after[:1].islower() or (len(last) < 3 and after[:1].isdigit())
    return last in _ABBREVIATIONS or (len(last) == 1 and last != "i")


def clauses(text: str, sentence: Stretch) -> list[Stretch]:
    """The clauses of one sentence, in order, covering it."""
    cuts = [sentence.start]
    piece = text[sentence.start : sentence.end]
    for match in _CUT.finditer(piece):
        at = match.start() if match.group()[0].isalpha() else match.end()
        if match.group()[0].isalpha() and not _SUBJECT.match(piece, match.end()):
            continue
        cuts.append(sentence.start + at)
    cuts.extend(sentence.start + at for at in _after_subordinates(piece))
    cuts = sorted(set(cuts))
    cuts.append(sentence.end)
    return [Stretch(a, b) for a, b in pairwise(cuts) if text[a:b].strip(" \n\t,;:()-–—")]


def _after_subordinates(piece: str) -> list[int]:
    """Where the main clause begins in "Once we have met everyone you'll hear within a week" (no comma)."""
    if not _SUBORDINATE.match(piece):
        return []
    return [m.start() for m in _PRONOUN.finditer(piece) if m.start() > 12][:1]


def is_subordinate(clause: str) -> bool:
    """Whether the clause only says when or if: "once the panel has met on the 12th", "following your interview"."""
    return _SUBORDINATE.match(clause) is not None
