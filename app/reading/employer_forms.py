"""Forms of a firm's name: without its legal form, cut where a sentence goes on, squeezed as a domain spells it."""

from __future__ import annotations

import re
from functools import lru_cache

from app.reading.employer_words import DESCRIBES, LEGAL, NOT_COMPANY, ORGANISATION, STREETS, TRADES
from app.reading.late import late
from app.reading.people.spelling import fold


def without_legal_form(name: str) -> str:
    """ "Quill Ledger, LLC" and "Elektro Hale GmbH & Co. KG" as a person would say them."""
    name = re.sub(r"\s+", " ", name).strip(' ,;:|–—-*_"“”').removeprefix("Stichting ")
    for _ in range(3):
        shorter = LEGAL.sub("", name).strip(" ,&")
        if not shorter or shorter == name:
            break
        name = shorter
    return name


_ASIDE = late(r"\s+\([^()]*\)?\s*\Z")


def without_aside(name: str) -> str:
    """ "Quill Hotel (Quill Leisure Holdings)" without what stands behind it in brackets."""
    return _ASIDE.sub("", name)


_ARTICLE = late(r"the\s+", re.IGNORECASE)
_NOT_ALNUM = late(r"[^a-z0-9]")


@lru_cache(maxsize=4096)
def squeeze(name: str) -> str:
    """The letters and digits of a name without its article: "The Quill-Ledger" is quillledger."""
    article = _ARTICLE.match(name)
    return _NOT_ALNUM.sub("", fold(name[article.end() :] if article else name))


def trimmed(name: str) -> str:
    """A run without what follows the name: a sentence's next word, a weekday, a legal form."""
    words = name.split()
    cut = len(words)
    named = (
        names_trade(name) or ORGANISATION.search(name.rpartition(" ")[2]) is not None
    )  # a street in the name of a shop is no address
    for place, word in enumerate(words):
        if place and word == "for" and words[place + 1 : place + 2] in (["the"], ["our"], ["a"]):
            cut = place
            break
        if place and LEGAL.fullmatch(f" {word}") and len(word) > 1:
            cut = place
            break
        if place and (
            fold(word).strip(".,") in NOT_COMPANY
            and fold(word) not in ("of", "for", "and", "the", "new", "first")
            and not (named and place + 1 < len(words) and fold(word) in STREETS)
        ):
            cut = place
            break
        if word.endswith(".") and len(word) > 4:
            words[place] = word.rstrip(".")
            cut = place + 1
            break
    while cut and words[cut - 1].lower() in ("of", "for", "the", "and", "de", "&", "la", "van", "du"):
        cut -= 1
    return without_legal_form(" ".join(words[:cut]))


def unstopped(name: str) -> str:
    """The name without the full stop of its sentence."""
    return name[:-1] if name.endswith(".") and len(name.rsplit(maxsplit=1)[-1]) > 4 and "." not in name[:-1] else name


def says_what(name: str) -> bool:
    """Whether a name says at its end what it names; what only describes the trade is told by `DESCRIBES`."""
    found = names_trade(name) or ORGANISATION.search(name.rpartition(" ")[2]) is not None
    return found and not DESCRIBES.fullmatch(name.rsplit(maxsplit=1)[-1])


def names_trade(name: str) -> bool:
    """Whether a name ends in what a firm does: "Kooringal Road Vets"."""
    return fold(name.rpartition(" ")[2].rstrip(".,")) in TRADES


_TRADE_LIKE = late(r"(?:[^\W\d_]{2}(?:ing|ics|eries|ology|tech|ware|works|craft)|[^\W\d_]{3}ers)\Z")


def tells_trade(name: str) -> bool:
    """Whether a name ends in a word of what the firm is or does: "Quill Cellars", "Quill Underwriting"."""
    last = fold(name.rpartition(" ")[2].rstrip(".,"))
    return names_trade(name) or ORGANISATION.search(last) is not None or _TRADE_LIKE.search(last) is not None


# Trades that a person leaves out: "Quill" is "Quill Software" in its own footers.
FADED = frozenset(("software", "media", "solutions", "group", "international", "digital", "insurance", "holdings"))


def is_house(name: str) -> bool:
    """Whether a name is a house's: "Quill Hall" needs no "Hotel & Restaurant"."""
    return fold(name.rpartition(" ")[2]) in _HOUSES


_HOUSES = frozenset("hall house lodge inn manor castle court grange abbey hotel palace priory villa".split())  # noqa: SIM905


def is_firm(name: str) -> bool:
    """Whether a name says by its last word that it is no person's: "Savannah Tours"."""
    return " " in name and names_trade(name) and fold(name.rpartition(" ")[2]) not in _ALSO_FAMILIES


_ALSO_FAMILIES = frozenset(
    "law power mill mills steel kitchen garden water wind store marine data flower flowers builder motor".split()  # noqa: SIM905
)


def is_kin(a: str, b: str) -> bool:
    """Whether one name begins the other; three letters alone are too few to tell."""
    short, long = sorted((a, b), key=len)
    return (len(short) > 3 and long.startswith(short)) or a == b
