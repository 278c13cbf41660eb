"""The features of a folded sentence by which the linear model of `app.reading.senses` judges it.

A feature is a word, the beginning of a longer word (so that "decide" and "decision" share one), or two words that
follow each other. Numbers, days and months stand for all of their kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|\?")
_DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """.split()  # noqa: SIM905
)
_MONTHS = frozenset(
    """
    january february march april june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec
    """.split()  # noqa: SIM905
)
_STEM = 5
_SENTENCES = 14  # of the other side's that are looked at for a thread's kind: its beginning tells it
_OWN_SENTENCES = 6
_MOST = 80  # tokens of a sentence that are looked at: longer ones are no prose


def tokens(words: str) -> list[str]:
    """The folded sentence's words, each number, day and month written as one of its kind."""
    found = ["^"]
    for token in _TOKEN.findall(words)[:_MOST]:
        if token.isdigit():
            found.append("#")
        elif token in _DAYS:
            found.append("<day>")
        elif token in _MONTHS:
            found.append("<month>")
        else:
            found.append(token)
    return found


@lru_cache(maxsize=128)
def features(words: str) -> frozenset[str]:
    """All features of a folded sentence (`app.reading.speech.fold`), each once."""
    said = tokens(words)
    found = set(said)
    found.update(word[:_STEM] + "~" for word in said if len(word) > _STEM)
    found.update([f"{word} {following}" for word, following in pairwise(said)])
    return frozenset(found)


def thread_features(subject: Sequence[str], company: Sequence[str], owner: Sequence[str]) -> set[str]:
    """The features of a thread by its folded sentences: the other side's as they are, the owner's and those of the
    subject marked as theirs. Only the beginning counts."""
    found: set[str] = set()
    for sentence in subject:
        said = features(sentence)
        found |= said
        found.update("s " + one for one in said if " " not in one)
    for sentence in company[:_SENTENCES]:
        found |= features(sentence)
    for sentence in owner[:_OWN_SENTENCES]:
        found.update("o " + one for one in features(sentence))
    return found
