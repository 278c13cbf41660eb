"""Who interviews, who else speaks for the company, and who was replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from app.domain.evidence import Evidence, Part
from app.domain.mail import Address, Attendee, Message, Method
from app.domain.mail_domains import domain_label
from app.domain.reading import Interview, Person
from app.reading.passages import is_owner
from app.reading.people.addresses import is_postal, person_of, takes_no_replies
from app.reading.people.cast import Cast, CastMember
from app.reading.people.cues import role_cues
from app.reading.people.mailaddresses import Addresses, find_addresses
from app.reading.people.mention_cues import Role, RoleCue
from app.reading.people.role_words import (
    ACCEPTS,
    ARRANGES,
    AS_WELL,
    GREETS,
    HELD,
    OTHERS,
    PASSES_ON,
    THANKS,
    TOLD_OF_NOW,
    TOLD_OF_THE_PAST,
    TURNS_TO,
)
from app.reading.people.spelling import fold
from app.reading.people.surroundings import surroundings
from app.reading.people.title_forms import Title
from app.reading.people.titles import find_titles
from app.reading.senses.model import load
from app.reading.transcript import Invite, Origin, Passage, Side, Transcript

ENOUGH = 0.5
SURE = 0.75  # from this chance on the weighing makes an interviewer of somebody whom no rule took for one
CERTAIN = 0.95  # the same for somebody whom rules took for a contact and nothing else
DOUBTED = 0.03  # and below this one, none of somebody whom a rule did
ARRANGER = 0.4
SESSION = 0.6  # what a session's list of interviewers adds to the words that speak for one


@dataclass(frozen=True, slots=True)
class People:
    """The hiring side's people. `replaced`: names of interviewers who were replaced or dropped out. `met_before`: of
    those whom the mails know from a talk before the first session alone."""

    interviewers: tuple[Person, ...] = ()
    contacts: tuple[Person, ...] = ()
    replaced: tuple[str, ...] = ()
    met_before: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Standing:
    """What speaks for one member's role."""

    interviews: float = 0.0
    contact: float = 0.0
    first: tuple[float, int] | None = None
    out: bool = False
    behind: bool = False  # told of a talk before the first session
    ahead: bool = False  # told of any other
    apart: bool = False  # said to be there without a part in the talk
    held: datetime | None = None  # when the first session began in which words seat them
    evidence: list[Evidence] = field(default_factory=list)
    contact_evidence: list[Evidence] = field(default_factory=list)

    def be_contact(self, weight: float, evidence: Evidence) -> None:
        self.contact = _either(self.contact, weight)
        self.contact_evidence.append(evidence)

    def _sat_before(self, passage: Passage, cue: RoleCue) -> bool:
        """Whether words that somebody cannot come are about a later talk than the one in which they sat. "Avi was ill,
        so Rivka sat in for him" tells of that one."""
        if self.held is None or passage.date < self.held:
            return False
        text = passage.message.text
        begin = max(text.rfind(sign, 0, cue.start) for sign in ".!?\n") + 1
        ends = [at for sign in (". ", "! ", "? ", "\n") if (at := text.find(sign, cue.end)) >= 0]
        words = text[begin : min(ends, default=len(text))]
        return TOLD_OF_THE_PAST.search(words) is None or TOLD_OF_NOW.search(words) is not None

    def take(self, cue: RoleCue, passage: Passage, first: datetime | None) -> None:
        evidence = passage.evidence(cue.start, cue.end)
        if cue.role is Role.CONTACT:
            self.be_contact(cue.weight, evidence)
        elif cue.role is Role.REPLACED:
            self.out = not self._sat_before(passage, cue)
        elif cue.role is Role.APART:
            self.apart = True
        elif cue.role is Role.ABSENT:
            self.out = self.out or (self.interviews >= ENOUGH and not self._sat_before(passage, cue))
        else:
            before = cue.behind and first is not None and passage.date < first
            self.behind, self.ahead = self.behind or before, self.ahead or not before
            self.evidence.append(evidence)
            if self.first is None and cue.weight >= ENOUGH:
                self.first = (passage.date.timestamp(), cue.start)
            if cue.weight >= 0.75:
                self.out = False
            self.interviews = _either(self.interviews, cue.weight)


def _either(a: float, b: float) -> float:
    return 1 - (1 - a) * (1 - b)


class Casting:
    """Gives each person of the thread their part, by what is said about them and where."""

    def __init__(
        self,
        transcript: Transcript,
        cast: Cast,
        interviewers: tuple[str, ...],
        first: datetime | None = None,
        displaced: AbstractSet[str] = frozenset(),
        *,
        seated: Mapping[str, datetime] = MappingProxyType({}),
    ) -> None:
        self.transcript = transcript
        self.cast = cast
        self.named = interviewers
        self.displaced = displaced
        self.first = first  # when the first session begins
        self.titles = find_titles(transcript, cast)
        self.standing: dict[str, _Standing] = {
            member.name: _Standing(held=seated.get(member.name)) for member in cast.members
        }
        self.wrote: dict[str, datetime] = {}
        self.signs: dict[str, str] = {}
        self.invited: dict[str, set[str]] = {}
        self.called_off: set[str] = set()  # the guests of the event that was called off last
        self.asked: set[str] = set()  # whom a mail names as the one to write to
        self.handed: set[str] = set()  # to whom the correspondence goes over, and nothing says that they interview

    def gather(self) -> None:
        """All that the thread says of its people, in order of time."""
        spoken = self._spoken()
        self._headers()
        happened: list[tuple[float, int, Passage | Invite]] = [
            (p.date.timestamp(), 1, p) for p in self.transcript.passages
        ]
        happened += [(i.message.date.timestamp(), 0, i) for i in self.transcript.invites]
        for _, _, event in sorted(happened, key=lambda one: one[:2]):
            if isinstance(event, Passage):
                self._passage(event)
            else:
                self._invite(event, spoken)
        self._sessions()
        self._only_writer()

    def read(self) -> People:
        self.gather()
        self._weigh()
        addresses = find_addresses(self.transcript, self.cast)
        interviewers = [n for n, s in self.standing.items() if s.interviews >= ENOUGH and not s.out]
        interviewers.sort(key=self._place)
        replaced = tuple(n for n, s in self.standing.items() if s.out)
        contacts = [
            n for n, s in self.standing.items() if s.contact >= ENOUGH and n not in interviewers and n not in replaced
        ]
        return People(
            tuple(self._person(name, addresses, interviewer=True) for name in interviewers),
            tuple(self._person(name, addresses, interviewer=False) for name in contacts),
            replaced,
            frozenset(n for n, s in self.standing.items() if s.behind and not s.ahead and n not in self.named),
        )

    def _place(self, name: str) -> tuple[int, float, int]:
        order = self.named.index(name) if name in self.named else len(self.named)
        first = self.standing[name].first or (float("inf"), 0)
        return (order, *first)

    def _passage(self, passage: Passage) -> None:
        writer = self.cast.writer(passage.index)
        if writer is not None and passage.side is not Side.OWNER:
            self._writes(writer, passage)
        for cue in self.cues[passage.index]:
            if cue.person in self.standing:
                self.standing[cue.person].take(cue, passage, self.first)

    def _writes(self, writer: CastMember, passage: Passage) -> None:
        standing = self.standing[writer.name]
        by_tool = takes_no_replies(passage.author.email) or passage.message.no_reply
        if passage.origin is Origin.WRITTEN and by_tool:
            return
        self.wrote[writer.name] = max(passage.date, self.wrote.get(writer.name, passage.date))
        signature = passage.signature
        if signature is not None and signature.name_span is not None:
            standing.be_contact(0.8, passage.evidence(*signature.name_span))
            self.signs[writer.name] = passage.message.text[slice(*signature.name_span)]
        else:
            sender = str(passage.message.sender)
            standing.be_contact(0.8, Evidence(passage.message.id, sender, Part.SENDER, 0, len(sender)))

    def _headers(self) -> None:
        """People in To, Cc and Reply-To who take part in the correspondence; whom the owner thanks for a talk."""
        cues = [cue for found in self.cues.values() for cue in found]
        self.asked = {cue.person for cue in cues if cue.role is Role.CONTACT and cue.weight >= 0.85}
        said = {cue.person for cue in cues if cue.role is Role.INTERVIEWS}
        self.handed = {cue.person for cue in cues if cue.role is Role.CONTACT and cue.weight >= 0.75} - said
        for message in self.transcript.messages:
            thanked = self._thanked(message) if is_owner(message.sender, self.transcript.mailbox) else None
            at = 0
            for place, address in enumerate((*message.to, *message.cc, *message.reply_to)):
                line = str(address)
                evidence = Evidence(message.id, line, Part.RECIPIENTS, at, at + len(line))
                at += len(line) + 2
                member = self._member(address)
                if member is None or takes_no_replies(address.email):
                    continue
                standing = self.standing[member.name]
                standing.be_contact(0.6, evidence)
                if thanked is None or (thanked and member.name not in thanked):
                    continue
                if (thanked or place < len(message.to)) and not (
                    member.name in self.asked or self._arranges(member.name)
                ):
                    standing.interviews = _either(standing.interviews, 0.55)
                    standing.evidence.append(evidence)

    def _thanked(self, message: Message) -> set[str] | None:
        """Whom a mail thanks for a talk: those it turns to for it ("Magnus, thank you for Monday"), empty for all whom
        it is sent to; None if it thanks nobody."""
        own = next((p for p in self.transcript.passages if p.message is message and p.origin is Origin.WRITTEN), None)
        thanks = THANKS.search(message.text, own.start, min(own.end, own.start + 400)) if own else None
        if own is None or thanks is None:
            return None
        if self.first is not None and message.date < self.first:
            words = message.text[thanks.start() : min(own.end, thanks.end() + 40)]
            if ACCEPTS.search(message.text, own.start, own.start + 400) or not HELD.search(words):
                return None  # thanks for an invitation are no thanks for a talk
        relayed = PASSES_ON.search(message.text, max(own.start, thanks.start() - 60), thanks.start())
        if relayed is not None:
            return {m.person for m in self.cast.mentions_in(message.id, thanks.start(), thanks.start() + 120)} or None
        begins = max(0, thanks.start() - 60)
        named = self.cast.mentions_in(message.id, begins, thanks.start())
        called = [m for m in named if TURNS_TO.fullmatch(message.text, m.end, thanks.start())]
        greets = any(GREETS.search(message.text, max(0, m.start - 60), m.start) for m in called)
        return set() if greets else {m.person for m in called}

    def _member(self, address: Address) -> CastMember | None:
        member = self.cast.with_email(address.email) if address.email else None
        if member is None and address.name:
            spelling = person_of(Address(address.name))
            member = self.cast.member(spelling.text) if spelling else None
        return member

    def _arranges(self, name: str) -> bool:
        title = self.titles.get(name)
        return bool(title and ARRANGES.search(title.text))

    def _spoken(self) -> set[str]:
        """Whom running text names as interviewers."""
        self.cues: dict[int, tuple[RoleCue, ...]] = {}
        for passage in self.transcript.passages:
            if is_postal(passage.author.email):
                self.cues[passage.index] = ()
                continue
            writer = self.cast.writer(passage.index)
            held = self.first is not None and passage.date > self.first
            self.cues[passage.index] = role_cues(passage, self.cast, writer.name if writer else "", held=held)
        cues = [cue for found in self.cues.values() for cue in found]
        return {cue.person for cue in cues if cue.role is Role.INTERVIEWS and cue.weight >= ENOUGH}

    def _invite(self, invite: Invite, spoken: set[str]) -> None:
        """Attendees of an interview's invite, where its words name nobody; its organiser; who left by an update."""
        event = invite.event
        if event.method not in (Method.REQUEST, Method.PUBLISH, Method.CANCEL):
            return
        cancels = event.method is Method.CANCEL
        present = {
            name for person in event.attendees if (name := self._attends(invite, person, spoken, cancels=cancels))
        }
        if event.organizer is not None and event.organizer.person:
            member = self._member(event.organizer.address)
            if member is not None:
                self.standing[member.name].be_contact(0.6, invite.evidence(*event.organizer.span))
        guests = {m.name for person in event.attendees if (m := self._member(person.address)) is not None}
        if cancels:
            self.called_off = guests
            self.invited.pop(event.uid, None)
            return
        dropped = self.called_off - guests if self.called_off & guests else set()
        for name in dropped | (self.invited.get(event.uid, set()) - present):
            self.standing[name].out = True
        self.called_off = set()
        self.invited[event.uid] = present

    def _attends(self, invite: Invite, person: Attendee, spoken: set[str], *, cancels: bool) -> str:
        """The attendee's name if they interview; who only arranges, or need not come, is a contact."""
        event = invite.event
        if is_owner(person.address, self.transcript.mailbox) or not person.person:
            return ""
        member = self._member(person.address)
        if member is None:
            return ""
        standing = self.standing[member.name]
        evidence = invite.evidence(*person.span)
        optional = person.role in ("OPT-PARTICIPANT", "NON-PARTICIPANT")
        organizes = event.organizer is not None and person.address.email == event.organizer.address.email
        if optional or organizes or (self._arranges(member.name) and spoken - {member.name}):
            standing.be_contact(0.6, evidence)
            return ""
        standing.out = standing.out and cancels
        standing.interviews = _either(standing.interviews, 0.8 if member.name in spoken or not spoken else 0.65)
        standing.evidence.append(evidence)
        if standing.first is None:
            standing.first = (invite.message.date.timestamp(), person.span[0])
        return member.name

    def _sessions(self) -> None:
        for name in self.displaced & self.standing.keys():
            away = self.standing[name]
            if away.contact >= ENOUGH:  # gives a seat away and still writes
                away.interviews, away.apart = 0.0, True
            else:
                away.out = True
        for name in self.named:
            standing = self.standing.get(name)
            if standing is None or (standing.apart and standing.interviews < ENOUGH):
                continue
            # Who is named as the one to write to, or arranges for a living, needs words of their own to interview.
            asked = name in self.asked or name in self.handed or (self._arranges(name) and name in self.wrote)
            standing.interviews = _either(standing.interviews, ARRANGER if asked else SESSION)

    def _only_writer(self) -> None:
        """Where nobody is named as interviewer and one person alone writes, whose job is not hiring: they interview."""
        others = any(s.interviews >= ENOUGH or s.out for s in self.standing.values())
        if len(self.wrote) != 1 or (others and not self._too()):
            return
        name = next(iter(self.wrote))
        title = self.titles.get(name)
        texts = [p.text for p in self.transcript.passages if p.side is Side.COMPANY]
        if (
            (title is None and not self._owns(name))
            or self._arranges(name)
            or any(OTHERS.search(text) for text in texts)
        ):
            return
        standing = self.standing[name]
        standing.interviews = _either(standing.interviews, 0.55)
        standing.evidence.extend(standing.contact_evidence[:1])

    def _owns(self, name: str) -> bool:
        """Whether the firm's mail domain bears the family name: garsidemotors of Phil Garside."""
        member = self.cast.member(name)
        family = fold(name.rsplit(maxsplit=1)[-1]) if " " in name else ""
        domains = (domain_label(email) for email in member.emails) if member is not None else ()
        return len(family) > 3 and any(family in fold(label).replace("-", "") for label in domains)

    def _too(self) -> bool:
        """Whether the company's words add somebody to the writer: "Jo will want to meet you as well"."""
        return any(AS_WELL.search(p.text) for p in self.transcript.passages if p.side is Side.COMPANY)

    def features(self) -> dict[str, set[str]]:
        """What speaks for and against each member's part, as features of the model that weighs it."""
        found: dict[str, set[str]] = {name: set() for name in self.standing}
        for passage in self.transcript.passages:
            for mention, around in surroundings(passage, self.cast):
                if mention.person in found:
                    found[mention.person] |= around
        several = sum(s.interviews >= ENOUGH and not s.out for s in self.standing.values())
        for name, standing in self.standing.items():
            said = found[name]
            decided = standing.interviews >= ENOUGH
            said.add(f"=interviews {_bucket(standing.interviews)}")
            said.add(f"=contact {_bucket(standing.contact)}")
            said.add(f"=decided {decided} {standing.contact >= ENOUGH}")
            said.add(f"=others {min(2, several - decided)} {decided}")
            said |= {f"={word}" for word, holds in self._signs_of(name, standing).items() if holds}
        return found

    def _signs_of(self, name: str, standing: _Standing) -> dict[str, bool]:
        title = self.titles.get(name)
        return {
            "out": standing.out,
            "apart": standing.apart,
            "named": name in self.named,
            "wrote": name in self.wrote,
            "wrote alone": name in self.wrote and len(self.wrote) == 1,
            "asked": name in self.asked,
            "arranges": self._arranges(name),
            "arranges and wrote": self._arranges(name) and name in self.wrote,
            "no title": title is None,
            "titled": title is not None and not self._arranges(name),
            "invited": any(name in guests for guests in self.invited.values()),
        }

    def _weigh(self) -> None:
        """Weighs what rules found together with the words around each name."""
        brought = self._brought_by_owner()
        for name, features in self.features().items():
            standing = self.standing[name]
            chances = load("roles").judge(features)
            if standing.out or (standing.apart and standing.interviews < ENOUGH):
                continue
            decided, chance = standing.interviews >= ENOUGH, chances["interviewer"]
            if not decided and name in brought:
                continue  # a referee, a colleague: whatever the words around the name are like
            sure = CERTAIN if standing.contact >= ENOUGH and not standing.interviews else SURE
            if chance >= sure or (decided and chance > DOUBTED):
                standing.interviews = max(chance, ENOUGH)
            else:
                standing.interviews = min(chance, ENOUGH / 2)
            if chances["contact"] >= SURE:
                standing.contact = max(standing.contact, chances["contact"])

    def _brought_by_owner(self) -> set[str]:
        """Whom the owner's own words named before anybody else's did, and no header does."""
        first: dict[str, Side] = {}
        for passage in sorted(self.transcript.passages, key=lambda one: one.date):
            for mention in self.cast.mentions_in(passage.message.id, passage.start, passage.end):
                first.setdefault(mention.person, passage.side)
        return {m.name for m in self.cast.members if not m.emails and first.get(m.name) is Side.OWNER}

    def _person(self, name: str, addresses: Addresses, *, interviewer: bool) -> Person:
        member = self.cast.member(name) or CastMember(name)
        standing = self.standing[name]
        title: Title | None = self.titles.get(name)
        email = addresses.of(name)
        return Person(
            name=name,
            email=email.address or None,
            title=title.text if title else None,
            email_inferred=email.inferred,
            honorific=member.honorific,
            signs_as=self.signs.get(name, ""),
            last_wrote=self.wrote.get(name),
            evidence=tuple((standing.evidence if interviewer else standing.contact_evidence)[:3]),
            email_evidence=email.evidence,
            title_evidence=(title.evidence,) if title else (),
            confidence=round(min(0.99, standing.interviews if interviewer else standing.contact), 2),
        )


def _bucket(weight: float) -> str:
    return "none" if weight <= 0 else f"{min(9, int(weight * 10)) / 10}"


def read_people(
    transcript: Transcript, cast: Cast, agreed: Sequence[Interview] = (), displaced: AbstractSet[str] = frozenset()
) -> People:
    """Who interviews and who else takes part, in the order of the `agreed` sessions, else of their naming. `displaced`:
    who gave way to somebody else in one of them."""
    return casting(transcript, cast, agreed, displaced).read()


def casting(
    transcript: Transcript, cast: Cast, agreed: Sequence[Interview] = (), displaced: AbstractSet[str] = frozenset()
) -> Casting:
    """Who plays which part, before it is decided: for `read_people`, and to teach the model that decides."""
    named = tuple(dict.fromkeys(name for session in agreed for name in session.interviewers))
    seated: dict[str, datetime] = {}
    for session in sorted(agreed, key=lambda one: one.start):
        for name in session.interviewers:
            seated.setdefault(name, session.start)
    first = min((session.start for session in agreed), default=None)
    return Casting(transcript, cast, named, first, displaced, seated=seated)
