"""What a stretch of a mail says of a session's people: who comes in, who goes, whether as a list."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.mail_domains import domain_label
from app.reading.people.cast import Cast, Mention
from app.reading.people.cue_words import BOTH_OF_THEM, IF_ALL_GOES_WELL
from app.reading.people.self_words import BESIDE_ME, OTHERS, PANEL_OF, STILL_COMES, WATCHED
from app.reading.people.spelling import fold
from app.reading.sessions import seats
from app.reading.sessions.cues import Act
from app.reading.sessions.interviewer_words import (
    ALSO,
    ARRANGES,
    ASKS_QUESTIONS,
    BECAUSE,
    BESIDE_BEFORE,
    BESIDE_LIST,
    BYSTANDS,
    CONJOINED,
    ELEMENT_AFTER,
    ELEMENT_BEFORE,
    ELSEWHERE,
    FOR_THE_ONE_BEFORE,
    GONE_BEFORE,
    GONE_FROM_LIST,
    IN_THEIR_PLACE,
    LISTED_ANEW,
    LISTED_PERSON,
    LOOKS_ON,
    LOOKS_ON_GATE,
    MEETS,
    NEITHER,
    NO_WRITER,
    NOT_AFTER,
    NOT_BEFORE,
    NOT_THERE,
    OPENS_LIST,
    OUT_AFTER,
    OUT_BEFORE,
    POSSESSES,
    PREPARES,
    PRONOUN,
    PRONOUN_MEETS,
    SO,
    SPEAKS_OF,
    TAKES_OVER,
    TAKES_THEIR_PART,
    WHO_WILL,
    WITH_THEM,
)
from app.reading.sessions.scopes import Scope
from app.reading.sessions.units import Unit
from app.reading.transcript import Transcript

LEAST = 0.33  # the chance below which a sentence is taken for an aside
_SENTENCE = 40  # letters from which what ends in a full stop is a sentence


@dataclass(frozen=True, slots=True)
class Told:
    """What one scope says: who is in, who is out, whether as a list; `instead` without an "out" replaces everybody, "
    "`over`
    whoever interviewed alone."""

    ins: tuple[str, ...] = ()
    outs: tuple[str, ...] = ()
    listed: bool = False
    instead: bool = False
    over: bool = False
    swaps: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()  # who goes and who comes, sentence by sentence
    anew: bool = False  # "The panel is now Ana and Bo": whoever it was before


def told_by(scope: Scope, cast: Cast, transcript: Transcript) -> Told:
    """What the scope says of its session's people, by their canonical names."""
    return _Telling(scope, cast, transcript).told()


class _Telling:
    """The reading of one scope, unit by unit."""

    def __init__(self, scope: Scope, cast: Cast, transcript: Transcript) -> None:
        self.scope = scope
        self.cast = cast
        self.passage = scope.heard.spoken.passage
        self.text = self.passage.message.text
        self.mentions = people_of(scope, cast, transcript)
        self.writer = writer_of(scope, cast)
        self.whole = (scope.start, scope.end) == (self.passage.start, self.passage.end)
        self.replacing = scope.heard.replaces and (self.whole or scope.heard.replaces_in(scope.start, scope.end))
        self.ins: list[str] = []
        self.outs: list[str] = []
        self.swaps: list[tuple[list[str], list[str]]] = []
        self.listed = self.instead = self.also = self.over = self.anew = False
        self.listing = 0  # units that a list may still go on
        self.last: str | None = None  # who was named last
        self.absent: list[str] = []  # of whom the sentence before says that they are away, and no more

    def told(self) -> Told:
        for unit, named in _with_people(self.scope, self.mentions):
            words = self.text[unit.start : unit.end].rstrip()
            here = named
            if named and LOOKS_ON_GATE.search(words):
                here = [m for m in named if not (LOOKS_ON.match(self.text, m.end) or self._is_beside(unit, m))]
            opens = unit.label == "who" or (words.endswith(":") and OPENS_LIST.search(words.rstrip(": ")) is not None)
            if BOTH_OF_THEM.search(words):
                before = [m.person for m in self.mentions_before(unit) if m.person != self.writer]
                pair = list(dict.fromkeys(reversed(before)))[:2]
                self.ins.extend(reversed(pair) if len(pair) == 2 else ())
            if not here:
                ended = self.listed and words.endswith((".", "!")) and len(words) > _SENTENCE
                self.listing = 4 if opens else 0 if ended else max(0, self.listing - (3 if self.listed else 1))
                if self.last is not None and PRONOUN_MEETS.search(words):
                    self.ins.append(self.last)  # "Pat liked your letter. … She'll need 45 minutes."
            elif unit.label == "who" or (
                self.listing
                and not unit.label
                and _goes_on(self.text, unit, here[0])
                and (unit.row or unit.item or self._sits(unit, here[0].person, here))
            ):
                self._list(unit, here)
            elif self.scope.own and _stands_in_list(self.text, unit, here[0], self.writer):
                self.ins.extend(m.person for m in here)
                self.listed = True
            elif not (unit.row and self.scope.shared):
                self.listing = 4 if opens else 0
                self._say(unit, here, words)
        self._writers_part()
        if self.outs and not self.ins and self.scope.heard.cues.any(Act.MOVE) is not None:
            self.outs, self.swaps = [], []  # "Olavi is in court until Thursday, could you come on Friday instead?"
        elif self.outs and self.scope.own and self.scope.heard.cues.any(Act.MOVE) is not None:
            # "Ada is needed in Leeds, so Monday instead? Bo is away then, Cy sits in for him": Ada comes on Monday
            replaced = {name for gone, come in self.swaps if come for name in gone}
            self.outs = [name for name in self.outs if name in replaced] or self.outs
        pairs = tuple((tuple(gone), tuple(come)) for gone, come in self.swaps)
        ins, outs = tuple(dict.fromkeys(self.ins)), tuple(dict.fromkeys(self.outs))
        return Told(ins, outs, self.listed, self.instead, self.over, pairs, self.anew)

    def _named_before(self, unit: Unit) -> list[str]:
        """Whom "he" and "she" mean: who was named last before the unit, in the scope or else in the mail."""
        if self.last is not None:
            return [self.last]
        before = [m.person for m in self.mentions_before(unit) if m.person != self.writer]
        return before[-1:]

    def mentions_before(self, unit: Unit) -> list[Mention]:
        """Whom the whole mail, not only the scope, names before a unit."""
        return list(self.cast.mentions_in(self.passage.message.id, self.passage.start, unit.start))

    def _is_beside(self, unit: Unit, mention: Mention) -> bool:
        if BESIDE_BEFORE.search(self.text, max(unit.start, mention.start - 30), mention.start) is None:
            return False
        line = self.text.rfind("\n", 0, unit.start) + 1
        return WATCHED.search(self.text, line, mention.start) is None

    def _list(self, unit: Unit, here: list[Mention]) -> None:
        for mention in here:
            before = self.text[max(unit.start, mention.start - 30) : mention.start]
            if GONE_FROM_LIST.match(self.text, mention.end) or GONE_BEFORE.search(before):
                self.outs.append(mention.person)
            elif not BESIDE_LIST.match(self.text, mention.end) and not _signs(self.text, unit, mention, self.writer):
                self.ins.append(mention.person)
        self.listed, self.listing = True, 8

    def _say(self, unit: Unit, here: list[Mention], words: str) -> None:
        others = [m for m in here if m.person != self.writer or PANEL_OF.search(self.text, unit.start, m.start)]
        swaps = self.scope.heard.replaces and self.scope.heard.replaces_in(unit.start, unit.end)
        swaps = swaps and ALSO.search(words) is None  # "Moses will sit in too, so allow 90 minutes"
        came, went = _sentence(self.text, unit, others, replacing=self.replacing, swaps=swaps)
        if came and (PREPARES.search(words) or (IF_ALL_GOES_WELL.search(words) and not self._tells_time(unit))):
            came = []  # "Mel will ring you on Thursday for a prep chat", "If that goes well, you would meet Hugo"
        if not (came or went) and self._tells_time(unit):
            came = _elements(self.text, unit, here)
        if came and not went and self.absent:
            went = [name for name in self.absent if name not in came]  # "Ana is off sick. Bo will do it"
        if not (self._tells_time(unit) or swaps or went or self.absent):
            came = [name for name in came if name == self.writer or self._sits(unit, name, here)]
        gone = [m.person for m in others if OUT_AFTER.match(self.text, m.end, unit.end)]
        self.absent = [] if came or went else gone
        if came and others and self.last is not None:
            if self.last not in came and not went and FOR_THE_ONE_BEFORE.search(words):
                went.append(self.last)  # "Dr Tsao is at sea. Dr Hoshino speaks with you instead of her"
            if self.last not in went and WITH_THEM.search(self.text, unit.start, others[0].start):
                self.ins.append(self.last)
        if came and others and PRONOUN.search(self.text[unit.start : others[0].start]):
            self.ins.extend(self._named_before(unit))  # "She and our Head of Strategy would like to see you"
        if self.writer and others and not came and TAKES_THEIR_PART.search(words):
            went.append(others[0].person)  # "Ana's train is cancelled, I will take her part myself"
            came = [self.writer]
        if NEITHER.search(words):
            went = [m.person for m in others[:2]]
            came = [name for name in came if name not in went]
        self.ins.extend(came)
        self.outs.extend(went)
        _pair(self.swaps, went, came)
        self.anew = self.anew or bool(came and LISTED_ANEW.search(words))
        self.also = self.also or bool(came and ALSO.search(words))
        self.last = others[-1].person if others else self.last
        self.instead = self.instead or bool(swaps and came)
        self.over = self.over or bool(swaps and came and TAKES_OVER.search(words))

    def _sits(self, unit: Unit, name: str, here: list[Mention]) -> bool:
        """Whether the unit's words about somebody are such as seat people, and no aside."""
        return any(seats.sits(self.text, unit.start, unit.end, m, here, least=LEAST) for m in here if m.person == name)

    def _tells_time(self, unit: Unit) -> bool:
        slot = self.scope.slot
        return self.scope.own and slot is not None and self.scope.heard.spoken.units[slot.unit] is unit

    def _writers_part(self) -> None:
        """The writer themselves: "our head nurse will want to meet you as well", "with me", "Pat will ring instead"."""
        writer, scope = self.writer, self.scope
        if not writer:
            return
        if self.also and scope.own and is_host(scope, self.cast, writer):
            self.ins.append(writer)
        if any(scope.start <= at < scope.end for at in scope.heard.speaks_of_self):
            self.ins.append(writer)
        if BESIDE_ME.search(self.text, scope.start, scope.end) and is_host(scope, self.cast, writer):
            self.ins.append(writer)
        beside = OTHERS.search(self.text, scope.start, scope.end)
        if beside is not None and not any(m.start < beside.start() and m.person != writer for m in self.mentions):
            self.ins.append(writer)  # "the other panel members are …", of whom nobody was named before
        if scope.heard.excludes_writer and (self.whole or NO_WRITER.search(self.text, scope.start, scope.end)):
            self.outs.append(writer)


def people_of(scope: Scope, cast: Cast, transcript: Transcript) -> list[Mention]:
    """Whom the scope names, but for the mailbox's owner, in order of place."""
    owner = transcript.mailbox
    member = cast.with_email(owner.email.lower())
    own_names = {owner.name, member.name if member is not None else owner.name}
    message = scope.heard.spoken.passage.message
    mentions = cast.mentions_in(message.id, scope.start, scope.end)
    return [m for m in mentions if m.start < m.end and m.person not in own_names and not _in(scope.holes, m)]


def _in(spans: tuple[tuple[int, int], ...], mention: Mention) -> bool:
    return any(start <= mention.start < end for start, end in spans)


def writer_of(scope: Scope, cast: Cast) -> str:
    """The canonical name of who wrote the passage: by address, else by signature or sign-off."""
    passage = scope.heard.spoken.passage
    member = (cast.with_email(passage.author.email) if passage.author.email else None) or cast.member(
        passage.author.name
    )
    if member is not None:
        return member.name
    signature = passage.signature
    start, end = (signature.start, signature.end) if signature is not None else (passage.end - 40, passage.end)
    signed = cast.mentions_in(passage.message.id, max(start, 0), end)
    return signed[0].person if signed else ""


def is_host(scope: Scope, cast: Cast, writer: str) -> bool:
    """Whether the writer's title says that they do not merely arrange, or the firm's mail domain bears their name."""
    member = cast.member(writer)
    signature = scope.heard.spoken.passage.signature
    title = (member.title if member is not None else None) or (signature.title if signature is not None else "")
    if not title:
        family = fold(writer.rpartition(" ")[2])
        emails = member.emails if member is not None else ()
        return " " in writer and len(family) > 3 and any(family in fold(domain_label(email)) for email in emails)
    return ARRANGES.search(title) is None


def _pair(swaps: list[tuple[list[str], list[str]]], went: list[str], came: list[str]) -> None:
    """Notes who goes and who comes; "Anneke is ill. Francine will see you" is one exchange in two sentences."""
    if swaps and not swaps[-1][1] and (set(went) <= set(swaps[-1][0]) or not came):
        swaps[-1][0].extend(went)
        swaps[-1][1].extend(came)
    elif went:
        swaps.append((list(went), list(came)))


def _with_people(scope: Scope, mentions: list[Mention]) -> Iterator[tuple[Unit, list[Mention]]]:
    """The units that reach into the scope, each with those of the mentions (in order of place) that begin in it."""
    starts = [mention.start for mention in mentions]
    for unit in scope.heard.spoken.units:
        if unit.end > scope.start and unit.start < scope.end:
            first = bisect_left(starts, unit.start)
            yield unit, mentions[first : bisect_left(starts, unit.end, first)]


def _goes_on(text: str, unit: Unit, first: Mention) -> bool:
    """Whether a line below a list's head names the next one: "Dr. Lara Ebejer, Consultant", not "Contact Patty"."""
    before = text[unit.start : first.start]
    if not (unit.row or unit.item) and (BYSTANDS.match(text, first.end) or SPEAKS_OF.match(text, first.end)):
        return False  # "Professor Arkle, who wrote your reference, …", "Mel will ring you before"
    return len(before) < 24 and NOT_BEFORE.search(before) is None


def _signs(text: str, unit: Unit, mention: Mention, writer: str) -> bool:
    """Whether a line below a list is the writer's own name under the letter."""
    return (
        mention.person == writer
        and unit.label != "who"
        and not text[mention.end : unit.end].lstrip().startswith((",", "("))
    )


def _stands_in_list(text: str, unit: Unit, first: Mention, writer: str) -> bool:
    """A short line that begins with a name and a title: "Anneke Vos, Head of Data"; no greeting, no sentence."""
    line = text[unit.start : unit.end].rstrip()
    if first.person == writer or first.start - unit.start > 8 or len(line) > 100 or line.endswith((".", "!", "?")):
        return False
    rest = text[first.end : unit.end].strip()
    return len(rest) > 4 and LISTED_PERSON.match(text, first.end) is not None


def _sentence(
    text: str, unit: Unit, here: list[Mention], *, replacing: bool, swaps: bool
) -> tuple[list[str], list[str]]:
    """Who comes in and who goes out by one sentence; `replacing`: the passage speaks of somebody's place, `swaps`: the
    sentence itself does."""
    words = text[unit.start : unit.end]
    if not here:
        return [], []
    away = [m.person for m in here if NOT_THERE.match(text, m.end, unit.end)]
    meets = MEETS.search(words) is not None
    if not (meets or replacing):
        return [], away[-1:]
    so = SO.search(words) if swaps else None
    if so is not None and here[-1].start < unit.start + so.end():
        so = None  # "Bo sits in with Ada, so it's two of them": nobody is named behind it who would come instead
    stead = _in_whose_place(text, unit, here) if swaps and so is None else None
    came: list[str] = []
    went: list[str] = []
    for group in _groups(text, here):
        following = next((m.start for m in here if m.start > group[-1].start), unit.end)
        before = text[max(unit.start, group[0].start - 60) : group[0].start]
        after = text[group[-1].end : min(following, group[-1].end + 90)]
        people = [m.person for m in group]
        before_so = so is not None and group[-1].end <= unit.start + so.start()
        not_there = NOT_THERE.match(text, group[-1].end, unit.end) is not None
        if stead in group or before_so or not_there or OUT_BEFORE.search(before) or _is_out(after, swaps=swaps):
            left = following < unit.end and not ELSEWHERE.match(
                after
            )  # "Rubén will be stuck in court and Joy has you to herself"
            absent = not_there or bool(came and BECAUSE.search(before))  # "with Petra Voll, as Imke is travelling"
            went.extend(people if replacing or left or absent else ())
        elif (
            meets
            and POSSESSES.match(after) is None
            and (
                WHO_WILL.match(after)
                or ASKS_QUESTIONS.search(before)
                or not (NOT_BEFORE.search(before) or NOT_AFTER.match(after))
            )
        ):
            came.extend(people)
    return [name for name in came if name not in went], went


def _is_out(after: str, *, swaps: bool) -> bool:
    """Whether the words behind a name say that its bearer will not be there; `swaps`: the sentence names a place."""
    if STILL_COMES.match(after):
        return False
    return OUT_AFTER.match(after) is not None or (swaps and IN_THEIR_PLACE.match(after) is not None)


def _in_whose_place(text: str, unit: Unit, here: list[Mention]) -> Mention | None:
    """ "Ada flies out that day, but Ben Okri will take her place": who is named before the one who takes it."""
    place = FOR_THE_ONE_BEFORE.search(text, unit.start, unit.end)
    groups = _groups(text, [m for m in here if m.end <= place.start()]) if place else []
    return groups[-2][-1] if len(groups) > 1 and groups[-2][-1].person != groups[-1][0].person else None


def _elements(text: str, unit: Unit, here: list[Mention]) -> list[str]:
    """Whom the sentence with the session's time names without a verb: "Declan Foy on Zoom, Tuesday at 10"."""
    found = []
    for mention in here:
        before = text[max(unit.start, mention.start - 60) : mention.start]
        after = text[mention.end : min(unit.end, mention.end + 90)]
        if ELEMENT_BEFORE.search(before) is None or ELEMENT_AFTER.match(after) is None:
            continue
        if not (NOT_BEFORE.search(before) or NOT_AFTER.match(after) or OUT_BEFORE.search(before)):
            found.append(mention.person)
    return found


def _groups(text: str, here: list[Mention]) -> list[list[Mention]]:
    """The mentions by enumeration: "Gord and Aisha", "Ms Mabena, Director, and Mr Louw"."""
    groups: list[list[Mention]] = []
    for mention in here:
        if groups and CONJOINED.fullmatch(text, groups[-1][-1].end, mention.start):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups
