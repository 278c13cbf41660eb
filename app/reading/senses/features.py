"""The features of a folded sentence by which the linear model of `app.reading.senses` judges it.

A feature is a word, the beginning of a longer word (so that "decide" and "decision" share one), or two words that
follow each other. Numbers, days and months stand for all of their kind.
"""

from __future__ import annotations

import re

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


def features(words: str) -> set[str]:
    """All features of a folded sentence (`app.reading.speech.fold`), each once."""
    said = tokens(words)
    found = set(said)
    found.update(word[:_STEM] + "~" for word in said if len(word) > _STEM)
    found.update(map("{} {}".format, said, said[1:]))
    return found
