"""Who a piece of mail is from, as one of the people of the thread."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from app.domain.mail import Address, Message
from app.domain.reading import Person

_HONORIFICS = {
    "dr",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "mx",
    "mme",
    "sir",
    "herr",
    "frau",
    "capt",
    "sgt",
    "lt",
    "eng",
}
_WORD = re.compile(r"[\w'’-]+")


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name for comparison: lower case, without accents, honorifics and what stands in brackets."""
    plain = re.sub(r"\([^()]*\)", " ", name)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    words = (word.strip("'’-").casefold() for word in _WORD.findall(plain.replace("’", "'")))
    return tuple(word for word in words if word and word not in _HONORIFICS)


def same_name(one: str, other: str) -> bool:
    """Whether two spellings can name one person: one's words are all among the other's (at least one of them)."""
    a, b = set(name_words(one)), set(name_words(other))
    return bool(a and b) and (a <= b or b <= a)


def matching_person(address: Address, people: Iterable[Person]) -> Person | None:
    """The person of that address, else of that name (a full one before a single given name)."""
    candidates = tuple(people)
    for person in candidates:
        if address.email and person.email and person.email.casefold() == address.email:
            return person
    named = [person for person in candidates if address.name and same_name(person.name, address.name)]
    if len(named) == 1 or (named and len(name_words(address.name)) > 1):
        return named[0]
    return None


def teller(message: Message, people: Iterable[Person]) -> str:
    """Who speaks in a message: the person of its address, or who signs it, or whom its sender line names, or nobody."""
    candidates = tuple(people)
    signed = Address(message.signature.name) if message.signature and message.signature.name else None
    for address in (message.sender, signed):
        if address is not None and (person := matching_person(address, candidates)) is not None:
            return person.name
    if signed is not None:
        return signed.name
    return "" if message.no_reply or message.bulk else message.sender.name
