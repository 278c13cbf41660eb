"""Keys of follow-ups and the people they go to."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from app.domain.followups import FollowUpKind
from app.domain.reading import Person, Reading

_LETTERS = re.compile(r"[a-z0-9]+")


def name_words(name: str) -> list[str]:
    """The words of a name, lower case, without accents."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return _LETTERS.findall(plain.casefold().replace("'", "").replace("’", ""))


def name_slug(name: str) -> str:
    """A name as part of a key: its first and last word, lower case, without accents ("Omar T. Haddad": omar-haddad).

    First and last word alone, so that a middle name read later does not make a new follow-up of an old one.
    """
    words = name_words(name)
    return "-".join(dict.fromkeys((words[0], words[-1]))) if words else "company"


def key(kind: FollowUpKind, *parts: str) -> str:
    """`thank_you:omar-haddad:2026-03-06`."""
    return ":".join((kind.value, *parts))


def person_named(reading: Reading, name: str) -> Person | None:
    """The person of that name on the company's side."""
    return next((person for person in (*reading.interviewers, *reading.contacts) if person.name == name), None)


def address_of(reading: Reading, name: str) -> tuple[str | None, bool]:
    """The address of that person, and whether it is only inferred."""
    person = person_named(reading, name)
    return (person.email, person.email_inferred) if person is not None else (None, False)


def day_text(day: date) -> str:
    """ "Fri 13 Mar"."""
    return f"{day:%a} {day.day} {day:%b}"
