"""Who a piece of mail is from, as one of the people of the thread."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.domain.mail import Address, Message
from app.domain.reading import Person
from app.reading.names_match import name_words

_BRACKETS = re.compile(r"\([^()]*\)")
_HONORIFICS = {
    "dr",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "mx",
    "mme",
    "mdm",
    "sir",
    "herr",
    "frau",
    "capt",
    "sgt",
    "lt",
    "eng",
}


def same_name(one: str, other: str) -> bool:
    """Whether two spellings can name one person: one's words are all among the other's, be it a given name alone."""
    a, b = set(bare_words(one)), set(bare_words(other))
    return bool(a and b) and (a <= b or b <= a)


def bare_words(name: str) -> list[str]:
    """The words of a name, lower case and without accents, honorifics and what stands in brackets left out."""
    return [word for word in name_words(_BRACKETS.sub(" ", name)) if word not in _HONORIFICS]


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
