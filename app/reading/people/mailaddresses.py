"""Each person's mail address: from headers, calendar parts, bodies and signatures, or inferred from colleagues'."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from app.domain.evidence import Evidence, Part
from app.domain.mail import Address
from app.domain.mail_domains import domain_label
from app.reading.late import late
from app.reading.passages import is_owner
from app.reading.people.addresses import (
    is_shared,
    pattern_of,
    person_of,
    spells,
    takes_no_replies,
)
from app.reading.people.cast import Cast
from app.reading.people.spelling import Spelling, is_first_name_of, is_given, same_person, spell
from app.reading.transcript import Origin, Side, Transcript

_EMAIL = late(r"(?<![\w.+-])[\w.+'&=-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_NEAR = 140  # characters between a name and the address that is given for it


@dataclass(frozen=True, slots=True)
class Found:
    """The address of one person, whether it was only inferred, and the words that show it."""

    address: str = ""
    inferred: bool = False
    evidence: tuple[Evidence, ...] = ()
    rank: int = 0
    order: float = 0.0


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses by the name of the person as the cast spells it."""

    by_name: dict[str, Found]

    def of(self, name: str) -> Found:
        return self.by_name.get(name, Found())


def find_addresses(transcript: Transcript, cast: Cast) -> Addresses:
    """The best address of each member that has one."""
    finder = _Finder(transcript, cast)
    finder.headers()
    finder.invites()
    finder.writers()
    finder.cast_addresses()
    finder.bodies()
    finder.infer()
    return Addresses(finder.found)


class _Finder:
    def __init__(self, transcript: Transcript, cast: Cast) -> None:
        self.transcript = transcript
        self.cast = cast
        self.found: dict[str, Found] = {}
        self.spellings = {member.name: spelling for member in cast.members if (spelling := spell(member.name))}
        self.tools = {
            domain_label(m.sender.email) for m in transcript.messages if m.no_reply or takes_no_replies(m.sender.email)
        }

    def _take(self, name: str, email: str, rank: int, order: float, evidence: Evidence) -> None:
        if not self._usable(email, name):
            return
        held = self.found.get(name)
        if held is None or rank > held.rank or (rank == held.rank and rank >= 4 and order > held.order):
            self.found[name] = Found(email, False, (evidence,), rank, order)

    def _usable(self, email: str, name: str) -> bool:
        if not email or takes_no_replies(email) or is_owner(Address("", email), self.transcript.mailbox):
            return False
        spelling = self.spellings.get(name)
        relayed = domain_label(email) in self.tools and sum(c.isdigit() for c in email.partition("@")[0]) >= 3
        return not (relayed and not (spelling and spells(spelling, email)))

    def _named(self, address: Address) -> str | None:
        """The member whom a header entry names, or spells by its address alone."""
        spelling = person_of(address)
        if spelling is not None:
            member = self.cast.with_email(address.email)
            if member is not None and (not address.name or _akin(spelling, self.spellings.get(member.name))):
                return member.name
            return next((n for n, own in self.spellings.items() if _akin(spelling, own)), None)
        return None if address.name and "@" not in address.name else self._spelt(address.email)

    def _spelt(self, email: str) -> str | None:
        if not email or is_shared(email):
            return None
        exact = [name for name, own in self.spellings.items() if pattern_of(own, email)]
        if len(exact) == 1:
            return exact[0]
        loose = [name for name, own in self.spellings.items() if len(own.words) > 1 and _most(own, email)]
        if not loose and not exact and (first := _first_of(email)):
            loose = [name for name, own in self.spellings.items() if own.key == (first,)]
        return loose[0] if len(loose) == 1 and not exact else None

    def headers(self) -> None:
        for message in self.transcript.messages:
            order = message.date.timestamp()
            sender = self._named(message.sender)
            if sender and not message.no_reply:
                line = str(message.sender)
                self._take(
                    sender, message.sender.email, 5, order, Evidence(message.id, line, Part.SENDER, 0, len(line))
                )
            at = 0
            for address in (*message.to, *message.cc, *message.reply_to):
                name = self._named(address)
                line = str(address)
                if name:
                    place = Evidence(message.id, line, Part.RECIPIENTS, at, at + len(line))
                    self._take(name, address.email, 4, order, place)
                at += len(line) + 2

    def invites(self) -> None:
        for invite in self.transcript.invites:
            event = invite.event
            for person in (*((event.organizer,) if event.organizer else ()), *event.attendees):
                name = self._named(person.address) if person.person else None
                if name:
                    order = invite.message.date.timestamp()
                    self._take(name, person.address.email, 4, order, invite.evidence(*person.span))

    def writers(self) -> None:
        """Authors of quoted and forwarded mail; who signs from a shared mailbox."""
        for passage in self.transcript.passages:
            writer = self.cast.writer(passage.index)
            if writer is None or passage.side is Side.OWNER or not passage.author.email:
                continue
            if passage.origin is Origin.WRITTEN and passage.message.no_reply:
                continue
            order = passage.date.timestamp()
            author = person_of(passage.author)
            if author is not None and not _akin(author, self.spellings.get(writer.name)):
                continue
            line = str(passage.author)
            if passage.origin is Origin.WRITTEN:
                evidence = Evidence(passage.message.id, line, Part.SENDER, 0, len(line))
            else:
                at = passage.message.text.rfind(passage.author.email, 0, passage.start)
                at = at if at >= 0 else passage.start
                evidence = passage.evidence(at, at + len(passage.author.email))
            self._take(writer.name, passage.author.email, 5 if author else 3, order, evidence)

    def cast_addresses(self) -> None:
        """Addresses that the cast knows from the header blocks of quotes."""
        for member in self.cast.members:
            if member.name in self.found:
                continue
            for email in member.emails:
                for message in self.transcript.messages:
                    at = message.text.lower().find(email)
                    if at >= 0:
                        end = at + len(email)
                        quote = Evidence(message.id, message.text[at:end], Part.TEXT, at, end)
                        self._take(member.name, email, 3, message.date.timestamp(), quote)
                        break

    def bodies(self) -> None:
        """Addresses in running text: whose name they spell, else whom the words just before them name."""
        for passage in self.transcript.passages:
            text = passage.message.text
            end = passage.signature.end if passage.signature and passage.signature.end > passage.end else passage.end
            order = passage.date.timestamp()
            for match in _EMAIL.finditer(text, passage.start, min(end, passage.start + 200_000)):
                email = match.group().rstrip(".'").lower()
                name = self._spelt(email)
                if name is None and passage.side is not Side.OWNER:
                    name = self._just_before(
                        passage.message.id, text, max(passage.start, match.start() - _NEAR), match.start()
                    )
                if name:
                    self._take(name, email, 3 if self._spelt(email) else 2, order, passage.evidence(*match.span()))

    def _just_before(self, message_id: str, text: str, start: int, end: int) -> str | None:
        people = self.cast.mentions_in(message_id, start, end)
        if not people or self._spells_another(text[end:], people[-1].person):
            return None
        between = text[people[-1].end : end]
        if re.search(r"[!?\n]|(?<![A-Z\d])\.\s", between) and "\n\n" not in between and len(between) > 40:
            return None
        return None if "\n\n" in between else people[-1].person

    def _spells_another(self, rest: str, name: str) -> bool:
        """Whether an address begins with somebody else's given name: "aoife.byrne@…" below "Marek Havel"."""
        first, own = _first_of(rest[:64].lower()), self.spellings.get(name)
        return bool(first) and own is not None and not is_first_name_of(first, own) and first not in own.key

    def infer(self) -> None:
        """An address by the colleagues' pattern: one company domain, one pattern that all known addresses follow."""
        patterns: Counter[str] = Counter()
        examples: dict[str, Evidence] = {}
        domains: set[str] = set()
        for name, found in self.found.items():
            own = self.spellings.get(name)
            if own is None or found.rank < 3 or is_shared(found.address) or len(own.words) < 2:
                continue
            domains.add(found.address.partition("@")[2])
            pattern = _written_pattern(own, found.address)
            if pattern is None:
                return
            patterns[pattern] += 1
            examples.setdefault(pattern, found.evidence[0])
        if len(patterns) != 1 or len(domains) != 1:
            return
        pattern, domain = next(iter(patterns)), next(iter(domains))
        for name, own in self.spellings.items():
            if name not in self.found and len(own.words) == 2 and own.text.replace(" ", "").isalpha():
                local = _build(own, pattern)
                if local:
                    self.found[name] = Found(f"{local}@{domain}", True, (examples[pattern],), 0)


_FIRST_LAST = late(r"([a-z]{2,15})[._][a-z]{2,20}@")


def _first_of(email: str) -> str:
    """The given name with which an address "given.family@…" begins, else ""."""
    match = _FIRST_LAST.match(email)
    return match[1] if match and is_given(match[1]) else ""


def _akin(a: Spelling, b: Spelling | None) -> bool:
    if b is None:
        return False
    if len(a.words) == 1:
        return is_first_name_of(a.words[0], b)
    return same_person(a, b)


def _most(own: Spelling, email: str) -> bool:
    """Whether every part of a local part begins or ends a word of the name ("tomasz.b", "pvenkat")."""
    local = email.partition("@")[0].lower()
    parts = [part for part in re.split(r"[._+-]+", local) if part]
    if len(parts) > 1:
        return all(any(word.startswith(part.rstrip("0123456789")) for word in own.parts) for part in parts)
    return any(
        local.startswith(own.parts[0][0]) and len(local) > 4 and word.startswith(local[1:]) for word in own.parts[1:]
    )


def _written_pattern(own: Spelling, email: str) -> str | None:
    """The pattern with its separator: "first.last", "first_last", "flast"."""
    pattern = pattern_of(own, email)
    if pattern in (None, "last", "initials.last"):
        return None
    local = email.partition("@")[0]
    sign = next((c for c in "._-" if c in local), "")
    return pattern.replace(".", sign) if pattern else None


def _build(own: Spelling, pattern: str) -> str:
    first, last = (re.sub(r"[^a-z]", "", word) for word in own.key)
    table = {"first": first, "last": last, "f": first[:1], "l": last[:1]}
    sign = next((c for c in "._-" if c in pattern), "")
    if sign:
        head, _, tail = pattern.partition(sign)
        return f"{table[head]}{sign}{table[tail]}"
    for head in ("first", "last", "f", "l"):
        if pattern.startswith(head):
            tail = pattern[len(head) :]
            return table[head] + (table[tail] if tail else "")
    return ""
