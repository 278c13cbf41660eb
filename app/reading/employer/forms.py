"""Forms of a firm's name, squeezed as a domain spells it, and what its words say."""

from __future__ import annotations

import re
from functools import lru_cache

from app.reading.employer.words import (
    COUNTRIES,
    DESCRIBES,
    FADED,
    GENERIC,
    LEGAL,
    OFFICE,
    ORGANISATION,
    STREETS,
    TOWNS,
    TRADES,
)
from app.reading.late import late
from app.reading.people.jobs import is_job
from app.reading.people.spelling import fold

_ARTICLE = late(r"the\s+", re.IGNORECASE)
_NOT_ALNUM = late(r"[^a-z0-9]")


@lru_cache(maxsize=4096)
def squeeze(name: str) -> str:
    """The letters and digits of a name without its article: "The Quill-Ledger" is quillledger."""
    article = _ARTICLE.match(name)
    return _NOT_ALNUM.sub("", fold(name[article.end() :] if article else name))


def is_kin(a: str, b: str) -> bool:
    """Whether one name begins the other; three letters alone are too few to tell."""
    short, long = sorted((a, b), key=len)
    return (len(short) > 3 and long.startswith(short)) or a == b


@lru_cache(maxsize=4096)
def sort_of(word: str) -> str:
    """What a word says of the name whose end it is, or behind which it stands."""
    key = fold(word).strip(".,'’")
    if LEGAL.fullmatch(f" {word}"):
        return "legal form"
    if DESCRIBES.fullmatch(word):
        return "profession"
    if key in FADED:
        return "faded"
    if key in TRADES:
        return "trade"
    if ORGANISATION.fullmatch(key):
        return "organisation"
    if OFFICE.fullmatch(word):
        return "office"
    if is_job(word):
        return "job"
    if key in COUNTRIES:
        return "country"
    if key in TOWNS:
        return "town"
    return "street" if key in STREETS else ""


@lru_cache(maxsize=4096)
def is_generic(text: str) -> bool:
    """Whether no word of a text is a name's: "People & Culture", "Town Clerk"."""
    return all(fold(word).strip(".,'’") in GENERIC for word in text.split())
