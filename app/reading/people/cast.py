"""The cast of a thread: everybody who is named in it, one member a person, and where each is named."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property

from app.domain.evidence import Part
from app.reading.transcript import Side


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a person is named: [start, end) of that part of that message. `person` is the member's name."""

    message_id: str
    part: Part
    start: int
    end: int
    text: str
    person: str


@dataclass(frozen=True, slots=True)
class CastMember:
    """One person under their fullest name (no honorifics, no degrees). `side` is theirs in this thread."""

    name: str
    emails: tuple[str, ...] = ()
    title: str | None = None
    side: Side = Side.UNKNOWN
    mentions: tuple[Mention, ...] = ()
    honorific: str = ""


@dataclass(frozen=True)
class Cast:
    """All members, in the order of their first mention. Mentions are in no particular order."""

    members: tuple[CastMember, ...] = ()
    mentions: tuple[Mention, ...] = field(default=())
    writers: tuple[tuple[int, str], ...] = ()  # passage index and the member who wrote it, where that is known

    @cached_property
    def _by_writer(self) -> dict[int, str]:
        return dict(self.writers)

    @cached_property
    def _by_place(self) -> dict[tuple[str, Part], tuple[list[int], list[Mention]]]:
        places: dict[tuple[str, Part], list[Mention]] = {}
        for mention in self.mentions:
            places.setdefault((mention.message_id, mention.part), []).append(mention)
        sorted_places = {place: sorted(found, key=lambda m: (m.start, m.end)) for place, found in places.items()}
        return {place: ([m.start for m in found], found) for place, found in sorted_places.items()}

    @cached_property
    def _by_name(self) -> dict[str, CastMember]:
        return {member.name: member for member in self.members}

    @cached_property
    def _by_email(self) -> dict[str, CastMember]:
        return {email: member for member in self.members for email in member.emails}

    def mentions_in(self, message_id: str, start: int, end: int, part: Part = Part.TEXT) -> tuple[Mention, ...]:
        """The mentions that lie within [start, end) of that part, in order of place."""
        starts, found = self._by_place.get((message_id, part), ([], []))
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, lo=first)
        return tuple(mention for mention in found[first:last] if mention.end <= end)

    def member(self, name: str) -> CastMember | None:
        """The member of that canonical name."""
        return self._by_name.get(name)

    def with_email(self, email: str) -> CastMember | None:
        """The member who writes from, or is reached at, that address (lower case)."""
        return self._by_email.get(email)

    def writer(self, passage: int) -> CastMember | None:
        """Who wrote the passage of that index: its sender, or who signs a mail from a shared mailbox."""
        return self._by_name.get(self._by_writer.get(passage, ""))
