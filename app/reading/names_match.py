"""Whether two full names are one person's, as far as spelling alone can say."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@lru_cache(maxsize=2048)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, lower case and without accents; "Last, First" is turned round."""
    last, comma, first = name.partition(",")
    if comma and first.strip():
        name = f"{first} {last}"
    text = unicodedata.normalize("NFKD", name.casefold())
    return tuple(_WORD.findall("".join(c for c in text if not unicodedata.combining(c))))


@lru_cache(maxsize=2048)
def _word_set(name: str) -> frozenset[str]:
    return frozenset(name_words(name))


def same_name(a: str, b: str) -> bool:
    """Whether both have two words or more and one's are all among the other's ("Ana Ruiz", "Ruiz, Ana María")."""
    x, y = _word_set(a), _word_set(b)
    return len(x) >= 2 and len(y) >= 2 and (x <= y or y <= x)
