"""One member a person: spellings, addresses and mentions of the same person brought together."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum

from app.domain.evidence import Part
from app.reading.people.nicknames import is_short_for
from app.reading.people.spelling import (
    Spelling,
    fold,
    is_family_initial_of,
    is_family_name_of,
    is_first_name_of,
    is_given,
    same_person,
)
from app.reading.people.words import PARTICLES


class Source(IntEnum):
    """Where a spelling stood; a higher one is nearer to how the person's own office writes it."""

    BODY = 1
    SIGNATURE = 2
    INVITE = 3
    HEADER = 4


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place where somebody is named. `order` sorts by time and place in the thread."""

    spelling: Spelling
    source: Source
    message_id: str
    part: Part
    start: int
    end: int
    text: str
    order: tuple[float, int, int]
    email: str = ""
    passage: int = -1
    author: str = ""  # of a signature: the address of whose mail it stands under, if that is one person's


@dataclass(slots=True)
class Member:
    """One person with all spellings, addresses and places where they were seen."""

    spellings: dict[Spelling, Source] = field(default_factory=dict)
    emails: dict[str, Sighting] = field(default_factory=dict)
    sightings: list[Sighting] = field(default_factory=list)
    honorific: str = ""

    def add(self, sighting: Sighting, *, spelling: bool = True) -> None:
        self.sightings.append(sighting)
        if spelling:
            held = self.spellings.get(sighting.spelling, Source.BODY)
            self.spellings[sighting.spelling] = max(held, sighting.source)
        if sighting.spelling.honorific and (
            not self.honorific or len(sighting.spelling.honorific) < len(self.honorific)
        ):
            self.honorific = sighting.spelling.honorific

    @property
    def name(self) -> str:
        if len(self.spellings) == 1:
            return next(iter(self.spellings)).text
        return max(self.spellings, key=lambda spelling: self._fullness(spelling, self.spellings[spelling])).text

    def _fullness(self, spelling: Spelling, source: Source) -> tuple[bool, bool, int, int, bool, int, bool, int]:
        """Full before short forms, the one that their address spells, more words before fewer, given name first,
        accents kept, headers before prose."""
        first = spelling.key[0]
        firsts = [other.key[0] for other in self.spellings]
        short = any(is_short_for(first, other) for other in firsts) or len(first.strip(".")) <= 1
        whole = sum(len(word) > 1 for word in spelling.key)
        turned = is_given(spelling.words[0]) or not is_given(spelling.words[-1])
        accents = 0 if spelling.text.isascii() else sum(fold(c) != c.casefold() for c in spelling.text)
        shouting = spelling.text.isupper()
        return (
            not short,
            self._in_address(first),
            whole,
            len(spelling.key),
            turned,
            accents,
            not shouting,
            int(source),
        )

    def _in_address(self, first: str) -> bool:
        """Whether an address of theirs begins with that given name, and another spelling's is another name:
        "Wazza Brock <wayne.brock@…>" signs "Wayne Brock"."""
        return any(re.split(r"[._+-]", email.partition("@")[0])[0] == first for email in self.emails)


class Roll:
    """All members, found by words of their names, so that the time taken grows with the thread and no faster."""

    def __init__(self) -> None:
        self.members: list[Member] = []
        self._by_word: dict[str, list[Member]] = {}
        self._by_email: dict[str, Member] = {}
        self._latest: dict[int, int] = {}
        self._clock = 0
        self._fits: dict[tuple[tuple[str, ...], bool], list[Member]] = {}

    def full(self, sighting: Sighting, *, own_address: bool) -> Member:
        """Enter a name of two words or more. `own_address`: the sighting's address is this person's alone."""
        member = self.find(sighting.spelling)
        if member is None and own_address:
            held = self._by_email.get(sighting.email or sighting.author)
            if held is not None and any(_overlap(sighting.spelling, known) for known in held.spellings):
                member = held
        if member is None:
            member = Member()
            self.members.append(member)
        self.enter(member, sighting)
        return member

    def enter(self, member: Member, sighting: Sighting, *, spelling: bool = True) -> None:
        member.add(sighting, spelling=spelling)
        self._clock += 1
        self._latest[id(member)] = self._clock
        if spelling:
            self._fits.clear()
            for word in _words(sighting.spelling):
                known = self._by_word.setdefault(word, [])
                if member not in known:
                    known.append(member)
        if sighting.email:
            member.emails.setdefault(sighting.email, sighting)
            self._by_email.setdefault(sighting.email, member)

    def find(self, spelling: Spelling) -> Member | None:
        """The member of that name, among those who share a word with it."""
        for word in _words(spelling):
            for member in self._by_word.get(word, ()):
                if any(same_person(spelling, known) for known in member.spellings):
                    return member
        return None

    def of_one_word(self, spelling: Spelling) -> Member | None:
        """Whom "Colin", "Dr Femi" or "Mr Hale" means: of several who fit, the one named last."""
        fits = self._fitting(spelling)
        return max(fits, key=lambda member: self._latest.get(id(member), 0)) if fits else None

    def _fitting(self, spelling: Spelling) -> list[Member]:
        key = (spelling.key, bool(spelling.honorific))
        if key not in self._fits:
            self._fits[key] = self._fit(spelling)
        return self._fits[key]

    def _fit(self, spelling: Spelling) -> list[Member]:
        if len(spelling.key[0]) == 1:
            initial = [m for m in self.members if any(is_family_initial_of(spelling, s) for s in m.spellings)]
            return initial if len(initial) == 1 else []
        by_family = [m for m in self.members if any(is_family_name_of(spelling.words, s) for s in m.spellings)]
        by_first = [m for m in self.members if any(is_first_name_of(spelling.words[0], s) for s in m.spellings)]
        if len(spelling.words) > 1:
            return by_family
        if spelling.honorific:
            return by_family or by_first
        return by_first or by_family


def _words(spelling: Spelling) -> list[str]:
    words = [part for part in spelling.parts if len(part) > 1 and part not in PARTICLES]
    if spelling.nickname:
        words.append(fold(spelling.nickname))
    return words


def _overlap(a: Spelling, b: Spelling) -> bool:
    return bool(set(_words(a)) & set(_words(b)))
