"""The cast of a thread: everybody named in it, one member a person, with every mention."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from app.domain.evidence import Part
from app.domain.mail import Address, Line
from app.domain.mail_domains import domain_label
from app.reading.late import late
from app.reading.passages import is_owner
from app.reading.people.addresses import is_shared, person_of, takes_no_replies
from app.reading.people.cast import Cast, CastMember, Mention
from app.reading.people.members import Member, Roll, Sighting, Source
from app.reading.people.scan import Run
from app.reading.people.sightings import (
    ENOUGH,
    author_sighting,
    calendar_candidates,
    candidates,
    header_sightings,
    invite_sightings,
    quoted_recipients,
    signature_sighting,
    subject_candidates,
)
from app.reading.people.small_letters import with_capitals
from app.reading.people.spelling import Spelling, fold, is_first_name_of, is_given, same_person, spell
from app.reading.people.words import NOT_NAMES, PLAIN
from app.reading.transcript import Passage, Side, Transcript

MAX_MEMBERS = 400  # a thread names a few dozen people; beyond this, text is no conversation


def find_cast(transcript: Transcript) -> Cast:
    """Everybody whom the thread names, but for the mailbox's owner, teams, tools and rooms."""
    return _Casting(transcript).cast()


class _Casting:
    def __init__(self, transcript: Transcript) -> None:
        self.transcript = transcript
        self.owner = spell(transcript.mailbox.name)
        self.roll = Roll()
        self.companies = _company_words(transcript)
        self.signed: dict[str, list[Member]] = {}  # who signs in full under the mails of an address
        self.short: list[tuple[Sighting, int]] = []

    def cast(self) -> Cast:
        for sighting in sorted(self._structure(), key=lambda s: s.order):
            self._enter(sighting)
        doubtful = self._prose()
        for sighting in doubtful:
            if self.roll.find(sighting.spelling) is not None:
                self._full(sighting)
        self._everyday_words()
        self._resolve()
        return self._result()

    def _structure(self) -> Iterator[Sighting]:
        for message in self.transcript.messages:
            yield from header_sightings(message)
        for invite in self.transcript.invites:
            yield from invite_sightings(invite)
        for passage in self.transcript.passages:
            yield from quoted_recipients(passage)
            for sighting in (author_sighting(passage), signature_sighting(passage)):
                if sighting is not None:
                    yield sighting

    def _enter(self, sighting: Sighting) -> None:
        if self._is_owner(sighting) or (sighting.source is Source.SIGNATURE and self._is_company(sighting.spelling)):
            return
        if len(sighting.spelling.words) > 1:
            self._full(sighting)
        else:
            self.short.append((sighting, ENOUGH if sighting.source is not Source.SIGNATURE else 0))

    def _full(self, sighting: Sighting) -> None:
        if len(self.roll.members) < MAX_MEMBERS or self.roll.find(sighting.spelling):
            own = bool(sighting.email) and not is_shared(sighting.email) and not takes_no_replies(sighting.email)
            member = self.roll.full(sighting, own_address=own or bool(sighting.author))
            if sighting.author and member not in (signers := self.signed.setdefault(sighting.author, [])):
                signers.append(member)

    def _is_owner(self, sighting: Sighting) -> bool:
        if sighting.email:
            return is_owner(Address(sighting.text, sighting.email), self.transcript.mailbox)
        return self._names_owner(sighting.spelling, full_only=True)

    def _names_owner(self, spelling: Spelling, *, full_only: bool) -> bool:
        if self.owner is None:
            return False
        if len(spelling.words) > 1 and same_person(spelling, self.owner):
            return True
        return not full_only and len(spelling.words) == 1 and is_first_name_of(spelling.words[0], self.owner)

    def _prose(self) -> list[Sighting]:
        """Enter the names of running text that have evidence enough; give back the full ones that have not."""
        doubtful: list[Sighting] = []
        families = {member.name.rsplit(" ", 1)[-1] for member in self.roll.members if any(member.emails)}
        for sighting, evidence in sorted(self._candidates(), key=lambda pair: pair[0].order):
            spelling = sighting.spelling
            if self._names_owner(spelling, full_only=True):
                continue
            if len(spelling.words) == 1:
                self.short.append((sighting, evidence))
            elif self._is_company(spelling) or (self.roll.find(spelling) is None and self._is_domain(spelling)):
                continue
            elif evidence >= ENOUGH or (evidence > 0 and len(spelling.words) == 2 and spelling.words[1] in families):
                self._full(sighting)  # "my husband, Con Dineen" of Majella Dineen
            else:
                doubtful.append(sighting)
        return doubtful

    def _candidates(self) -> Iterator[tuple[Sighting, int]]:
        subjects: dict[str, list[tuple[Run, int]]] = {}
        for message in self.transcript.messages:
            order = message.date.timestamp()
            if message.subject not in subjects:
                subjects[message.subject] = subject_candidates(message)
            for run, evidence in subjects[message.subject]:
                yield _sighting(run, message.id, Part.SUBJECT, message.subject, (order, 1, -1)), evidence
        for passage in self.transcript.passages:
            order = passage.date.timestamp()
            text = passage.message.text
            for run, evidence in candidates(
                with_capitals(text, passage.start, passage.end), passage.start, passage.end
            ):
                yield _sighting(run, passage.message.id, Part.TEXT, text, (order, 1, run.start)), evidence
        for invite in self.transcript.invites:
            order = invite.message.date.timestamp()
            for run, evidence in calendar_candidates(invite):
                source = invite.event.source
                yield _sighting(run, invite.message.id, Part.CALENDAR, source, (order, 2, run.start)), evidence

    def _everyday_words(self) -> None:
        """A capital word of everyday within a sentence, where somebody of that name writes or is named in full: "see
        Will and Ada" beside "Will Barton"."""
        known = (spelling for member in self.roll.members for spelling in member.spellings)
        firsts = {
            one.words[0] for one in known if len(one.key) > 1 and one.key[0] in _EVERYDAY and one.key[0] not in _DAYS
        }
        for spelling in filter(None, map(spell, sorted(firsts))):
            pattern = re.compile(rf"(?<=[a-z,&+/] ){re.escape(spelling.text)}{_NAMED}")
            for passage in self.transcript.passages:
                text, message = passage.message.text, passage.message.id
                for match in pattern.finditer(text, passage.start, passage.end):
                    order = (passage.date.timestamp(), 1, match.start())
                    self.short.append((_sighting(Run(*match.span(), spelling, 1), message, Part.TEXT, text, order), 0))

    def _is_company(self, spelling: Spelling) -> bool:
        """ "Hale Quill" writes from halequill.co.uk: a firm, unless a title or honorific speaks for a person."""
        if is_given(spelling.words[0]) or spelling.honorific:
            return False
        joined = re.sub(r"[^a-z0-9]", "", "".join(spelling.key))
        return any(joined == label or (len(label) > 4 and joined.startswith(label)) for label in self.companies)

    def _is_domain(self, spelling: Spelling) -> bool:
        """ "Sterling Pines, Building C" of a mail from sterlingpines.org, whom no header and no signature names."""
        return not spelling.honorific and re.sub(r"[^a-z0-9]", "", "".join(spelling.key)) in self.companies

    def _resolve(self) -> None:
        """Names of one word: whom each means, or a new member where one stands like a person's."""
        for sighting, evidence in sorted(self.short, key=lambda pair: pair[0].order):
            spelling = sighting.spelling
            if evidence < 0:
                continue
            # "Jo" of a message's own signature is its sender, whoever else is called Jo.
            member = self.roll.of_one_word(spelling)
            if member is None and sighting.email and len(signers := self.signed.get(sighting.email, [])) == 1:
                member = signers[0]  # "Thandi <thandeka@…>" signs "Thandeka Sibiya"
            if self._means_owner(sighting, member):
                continue
            if member is None and self._is_new(sighting, evidence):
                member = Member()
                self.roll.members.append(member)
                self.roll.enter(member, sighting)
            elif member is not None:
                self.roll.enter(member, sighting, spelling=len(next(iter(member.spellings)).words) == 1)

    def _means_owner(self, sighting: Sighting, member: Member | None) -> bool:
        if sighting.source is not Source.BODY or not self._names_owner(sighting.spelling, full_only=False):
            return False
        return member is None or not sighting.spelling.honorific

    def _is_new(self, sighting: Sighting, evidence: int) -> bool:
        if len(self.roll.members) >= MAX_MEMBERS:
            return False
        if sighting.source is Source.SIGNATURE:  # "Tom" under a mail of "Hearth & Crumb <hello@…>"
            return not sighting.author and is_given(sighting.text) and sighting.spelling.key[0] not in PLAIN
        key = sighting.spelling.key[0]
        if len(key) < 2 or key in PLAIN or key in self.companies or self._owner_family(sighting.spelling):
            return False
        return evidence >= ENOUGH

    def _owner_family(self, spelling: Spelling) -> bool:
        return self.owner is not None and spelling.key[0] in self.owner.key

    def _result(self) -> Cast:
        sides = self._sides()
        members: list[CastMember] = []
        mentions: list[Mention] = []
        seen: Counter[str] = Counter()
        for member in sorted(self.roll.members, key=lambda m: min(s.order for s in m.sightings)):
            name = member.name
            seen[name] += 1
            if seen[name] > 1:
                continue
            own = tuple(
                Mention(s.message_id, s.part, s.start, s.end, s.text, name)
                for s in sorted(member.sightings, key=lambda s: s.order)
                if s.end > s.start
            )
            emails = tuple(email for email in member.emails if email)
            side = next((sides[email] for email in emails if email in sides), self._side_of_mentions(member))
            members.append(CastMember(name, emails, None, side, own, member.honorific))
            mentions.extend(own)
        called = set(filter(None, map(_called, self.transcript.passages)))
        said = (m for m in mentions if m.part is not Part.TEXT or (m.message_id, m.start) not in called)
        return Cast(tuple(members), tuple(said), self._writers(members))

    def _writers(self, members: list[CastMember]) -> tuple[tuple[int, str], ...]:
        found: list[tuple[int, str]] = []
        places = {
            (m.message_id, m.start): m.person for member in members for m in member.mentions if m.part is Part.TEXT
        }
        for passage in self.transcript.passages:
            name = "" if passage.side is Side.OWNER else self._writer(passage, places)
            if name:
                found.append((passage.index, name))
        return tuple(found)

    def _writer(self, passage: Passage, places: dict[tuple[str, int], str]) -> str:
        """The author by name, else who signs, else the name by itself on one of the last lines."""
        author = person_of(passage.author)
        member = self.roll.find(author) if author and len(author.words) > 1 else None
        if member is None and author is not None:
            member = self.roll.of_one_word(author)
        if member is not None:
            return member.name
        signature = passage.signature
        if signature is not None and signature.name_span is not None:
            named = places.get((passage.message.id, signature.name_span[0]))
            if named:
                return named
        if signature is not None:
            for start in range(signature.start, min(signature.start + _SIGNED, signature.end)):
                if name := places.get((passage.message.id, start)):
                    return name
        return _signed_below(passage, places)

    def _sides(self) -> dict[str, Side]:
        return {p.author.email: p.side for p in self.transcript.passages if p.author.email}

    def _side_of_mentions(self, member: Member) -> Side:
        return Side.COMPANY if member.emails else Side.UNKNOWN


_EVERYDAY = PLAIN | NOT_NAMES
# Given names that are more often a day or a month.
_DAYS = frozenset("april may june august easter monday friday saturday sunday".split())  # noqa: SIM905
_NAMED = r"(?=[ ](?:and|or|on|at|will|would|wants)\b|[,.;:?!)&+])"  # behind a word that is somebody's name
_SIGNED = 80  # characters of a signature in which its owner's name begins
_SIGN_OFF = late(r"(?:i\.\s?[aAvV]\.|p\.?p\.?|per|gez\.|/|-|–|—)?\s*\Z")


# "Ada, panel for Thursday is me and Bo": to whom the company's mail turns, no part of its first sentence
_CALLED = late(r"\s*([^\W\d_]+)\s?[,–—-]\s+(?!(?:our|the|my|his|her|their|a|an|who|from|and|or|one|of)\b)(?=[a-z])")


def _called(passage: Passage) -> tuple[str, int] | None:
    """Where the passage calls its reader by name before it begins."""
    if passage.side is Side.OWNER:
        return None
    match = _CALLED.match(passage.message.text, passage.start, passage.end)
    return (passage.message.id, match.start(1)) if match else None


def _signed_below(passage: Passage, places: dict[tuple[str, int], str]) -> str:
    """A full name alone on a line among the last twelve, as a mail without a marked signature ends."""
    text = passage.message.text
    lines = passage.lines[-12:]
    begins = [_name_at(passage, line, places) for line in lines]
    for at in range(len(lines) - 1, -1, -1):
        line, (name, start) = lines[at], begins[at]
        if not name or line.end - start > len(name) + 24 or not _SIGN_OFF.match(text[line.start : start].lower()):
            continue
        above = text[lines[at - 1].start : lines[at - 1].end].strip() if at else ""
        others = {begins[near][0] for near in (at - 1, at + 1) if 0 <= near < len(lines)} - {"", name}
        if not others and not above.endswith(":") and not _OPENS_LIST.fullmatch(above):
            return name
    return ""


_OPENS_LIST = late(
    r"(?:your |the )?(?:interviewers?|interviewing you|(?:interview |selection |search )?(?:panel|team|committee|board)"
    r"|with|who|meet(?:ing)?(?: with)?|host(?:s|ed by)?)",
    re.IGNORECASE,
)


def _name_at(passage: Passage, line: Line, places: dict[tuple[str, int], str]) -> tuple[str, int]:
    """The name that a line begins with, and where; none gives ""."""
    for start in range(line.start, min(line.start + 12, line.end)):
        if name := places.get((passage.message.id, start)):
            return name, start
    return "", line.start


def _sighting(run: Run, message_id: str, part: Part, text: str, order: tuple[float, int, int]) -> Sighting:
    return Sighting(run.spelling, Source.BODY, message_id, part, run.start, run.end, text[run.start : run.end], order)


def _company_words(transcript: Transcript) -> frozenset[str]:
    labels = set()
    for message in transcript.messages:
        for address in (message.sender, *message.to, *message.cc, *message.reply_to):
            label = re.sub(r"[^a-z0-9]", "", domain_label(address.email))
            if label:
                labels.add(label)
    for passage in transcript.passages:
        if passage.side is not Side.OWNER:
            labels.add(re.sub(r"[^a-z0-9]", "", domain_label(passage.author.email)))
        signature = passage.signature
        if signature and signature.company and passage.side is not Side.OWNER:
            labels.add(re.sub(r"[^a-z0-9]", "", fold(signature.company)))
    return frozenset(label for label in labels if len(label) > 2)
