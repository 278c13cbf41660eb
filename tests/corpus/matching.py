"""When two names, titles or companies count as the same: the conventions of the corpus."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Any

_BEFORE_AND_AFTER = frozenset(
    (
        "dr prof professor mr mrs ms mx sir dame rev ir ing herr frau phd md mba cpa esq jr sr ii iii rn pe frcs obe mbe"
        " shrm-cp cfa pmp"
    ).split()
)
_LEGAL = frozenset(
    (
        "inc incorporated ltd limited llc llp plc gmbh ag corp corporation co company pty bv nv ab as oy sa srl pte group"
        " the"
    ).split()
)
_LEGAL_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_LEGAL))})\b\.?")


def folded(text: object) -> str:
    """Without accents, case and doubled white space; curly apostrophes made straight."""
    plain = unicodedata.normalize("NFKD", "" if text is None else str(text))
    plain = "".join(c for c in plain if unicodedata.combining(c) == 0)
    return " ".join(plain.replace("’", "'").replace("‘", "'").split()).casefold()


def words_of_name(name: str | None) -> tuple[str, ...]:
    """The words that tell people apart: no bracketed ones, no honorifics, no degrees."""
    bare = folded(re.sub(r"\([^)]*\)", " ", name or ""))
    words = (word.strip(".") for word in re.split(r"[\s,]+", bare))
    return tuple(word for word in words if word and word not in _BEFORE_AND_AFTER)


def is_same_person(one: str | None, other: str | None) -> bool:
    """Equal, or all words of one among the other's, or the same last name behind the same first initial."""
    a, b = words_of_name(one), words_of_name(other)
    if not a or not b:
        return False
    if frozenset(a) <= frozenset(b) or frozenset(b) <= frozenset(a):
        return True
    initialled = min(len(a), len(b)) > 1 and 1 in (len(a[0]), len(b[0]))
    return initialled and a[-1] == b[-1] and a[0][0] == b[0][0]


def matched(wanted: Sequence[str], given: Sequence[str | None]) -> list[tuple[int, int]]:
    """Pairs of indices: each name once, equal spellings before similar ones, in the order of `wanted`."""
    pairs: dict[int, int] = {}
    free = list(range(len(given)))
    for exact in (True, False):
        for index, name in enumerate(wanted):
            if index in pairs:
                continue
            for other in free:
                same = (
                    words_of_name(name) == words_of_name(given[other])
                    if exact
                    else is_same_person(name, given[other])
                )
                if same:
                    pairs[index] = other
                    free.remove(other)
                    break
    return list(pairs.items())


def are_same_people(wanted: Sequence[str], given: Sequence[str | None]) -> bool:
    return len(matched(wanted, given)) == len(wanted) == len(given)


def is_same_wording(one: object, other: object) -> bool:
    """Whether two companies or roles say the same, with or without what stands in brackets; legal forms aside."""
    return bool(_wordings(one) & _wordings(other))


def _wordings(text: object) -> set[tuple[str, ...]]:
    plain = folded(text)
    made = set()
    for form in (plain, re.sub(r"\([^)]*\)", " ", plain)):
        words = re.sub(r"[^\w& ]+", " ", _LEGAL_WORD.sub(" ", form)).split()
        made.add(tuple(word for word in words if word != "&"))
    return made


def is_same_title(wanted: str, given: str | None) -> bool:
    """Whether three quarters of the longer title's words are shared."""
    a, b = set(re.findall(r"\w+", folded(wanted))), set(re.findall(r"\w+", folded(given)))
    return bool(a) and len(a & b) >= 0.75 * max(len(a), len(b))


def instant(text: Any) -> float | None:
    """An ISO 8601 moment with its offset as seconds; None if it is none."""
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return None if moment.utcoffset() is None else moment.timestamp()
