"""The words around each naming of a person, as features for the model that weighs whether they interview.

What rules find is weighed as well (`app.reading.people.roles`); these features are for wordings that no rule foresaw.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from app.domain.mail import LineKind
from app.reading.people.cast import Cast, Mention
from app.reading.people.sentences import Sentence, sentences
from app.reading.transcript import Passage, Side

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+|[,:;()@/&?-]")
_BEFORE, _AFTER = 7, 9  # words that are looked at


def surroundings(passage: Passage, cast: Cast) -> Iterator[tuple[Mention, set[str]]]:
    """Each mention in the passage's words with its features; those of the owner's own words say so."""
    own = "own " if passage.side is Side.OWNER else ""
    signature = passage.signature
    for sentence in sentences(passage, cast):
        if signature is not None and sentence.start >= signature.start:
            return
        for place, mention in enumerate(sentence.people):
            found = {own + feature for feature in _around(passage.message.text, sentence, place)}
            yield mention, found


def _around(text: str, sentence: Sentence, place: int) -> Iterator[str]:
    mention = sentence.people[place]
    before = _words(text, sentence.start, mention.start, sentence.people)[-_BEFORE:]
    after = _words(text, mention.end, sentence.end, sentence.people)[:_AFTER]
    yield from (f"<{word}" for word in before)
    yield from (f">{word}" for word in after)
    yield from (f"<{one} {other}" for one, other in itertools.pairwise(before))
    yield from (f">{one} {other}" for one, other in itertools.pairwise(after))
    yield f"<<{' '.join(before[-2:])}" if before else "<<^"
    yield f">>{' '.join(after[:2])}" if after else ">>$"
    if sentence.label:
        yield f"label {sentence.label.casefold()}"
        yield from (f"label~{word}" for word in sentence.label.casefold().split())
    if sentence.kind is LineKind.ROW:
        yield "row"
    yield "with others" if len(sentence.people) > 1 else "alone"


def _words(text: str, start: int, end: int, people: tuple[Mention, ...]) -> list[str]:
    """The words of the stretch, lower case; a person's name is "@", a number "#"."""
    found: list[str] = []
    at = start
    for person in people:
        if start <= person.start and person.end <= end:
            found += _plain(text[at : person.start])
            found.append("@")
            at = person.end
    return found + _plain(text[at:end])


def _plain(text: str) -> list[str]:
    return ["#" if word.isdigit() else word.lower().replace("’", "'") for word in _TOKEN.findall(text)]
