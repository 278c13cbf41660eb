"""Who agreed to what, and when: a state machine over a thread's passages and invites in order of time.

A time is *offered* (by either side), *agreed*, and from there *replaced*, *cancelled* or *declined*:

    the company names one time as the interview's             -> agreed          ("This confirms Tuesday, 2 pm")
      … and awaits a yes                                      -> offered, fixed  ("We invite you for Tuesday")
      … asks, hedges, or names several                         -> offered         ("Would Tuesday at 2 work?")
    the owner picks a time on offer, or says yes to the one    -> agreed          ("Tuesday works", "Confirmed, thanks")
      … names a time that nobody offered                       -> offered by the owner
      … cannot come                                            -> declined
      … asks for another time                                  -> stands, until the company answers with one
    the company says yes to the owner's time                   -> agreed
    the company names a new time after such words, or with
      "moved", "instead", "new time"                           -> the old one is replaced, the new one as above
    the company calls it off                                   -> cancelled; a time agreed afterwards replaces it
    an invite books, moves (same UID), cancels; a reply to it accepts or declines
    words that speak of a session as held                      -> a time that was on offer until then was agreed

Sessions that lie behind are never touched again. Every move keeps the words that made it as evidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from app.reading.late import late
from app.reading.people.self_words import DECIDED_BEFORE, SEATED
from app.reading.sessions.company import hear_company
from app.reading.sessions.cues import Act, Cue, Cues, find_cues
from app.reading.sessions.durations import Length, find_lengths
from app.reading.sessions.facts import Sign
from app.reading.sessions.interviewer_words import (
    MYSELF,
    NO_WRITER,
    REPLACES,
    SOMEBODY_BEFORE,
    THANKED_BEFORE,
)
from app.reading.sessions.invites import Move, Step
from app.reading.sessions.ledger import Appointment, Ledger, State
from app.reading.sessions.modes import STREET, ModeCue, find_modes
from app.reading.sessions.owner import hear_owner
from app.reading.sessions.slot import Slot, Spoken
from app.reading.transcript import Origin, Passage, Side, Transcript


@dataclass(frozen=True)
class Heard:
    """A passage with its slots and cues, and what it says of means and lengths."""

    spoken: Spoken
    cues: Cues

    @cached_property
    def modes(self) -> tuple[ModeCue, ...]:
        passage = self.spoken.passage
        return find_modes(passage.message.text, self.spoken.words, passage.start, passage.end)

    @cached_property
    def streets(self) -> tuple[tuple[int, int], ...]:
        """Where streets, halls and floors are named."""
        passage = self.spoken.passage
        return tuple(match.span() for match in STREET.finditer(passage.message.text, passage.start, passage.end))

    @cached_property
    def speaks_of_self(self) -> tuple[int, ...]:
        """Where the writer counts themselves in: "with me", "Marek and I would"."""
        passage = self.spoken.passage
        text = passage.message.text
        found = []
        for match in MYSELF.finditer(text, self.spoken.words, passage.start, passage.end):
            at = match.start()
            if THANKED_BEFORE.search(text, max(passage.start, at - 50), at):
                continue  # "thanks for speaking with me today"
            if match[0].lower().endswith(_CALLS) and DECIDED_BEFORE.search(text, max(passage.start, at - 60), at):
                continue  # "she decides over the weekend, and I'll ring you on the Monday"
            if match["beside"]:
                somebody = SOMEBODY_BEFORE.search(text, max(passage.start, at - 60), at)
                if somebody is None:
                    continue
                at = somebody.start()
            found.append(at)
        found += [match.end() - 1 for match in SEATED.finditer(text, passage.start, passage.end)]
        return tuple(found)

    @cached_property
    def replaces(self) -> bool:
        """Whether the passage speaks of somebody's place anywhere: asked for every session that it tells of."""
        passage = self.spoken.passage
        return self.replaces_in(passage.start, passage.end)

    def replaces_in(self, start: int, end: int) -> bool:
        """Whether it does so within [start, end) of its message's text."""
        return REPLACES.search(self.spoken.passage.message.text, self.spoken.words, start, end) is not None

    @cached_property
    def excludes_writer(self) -> bool:
        """Whether its writer says that they will not be there."""
        passage = self.spoken.passage
        return NO_WRITER.search(passage.message.text, passage.start, passage.end) is not None

    @cached_property
    def lengths(self) -> tuple[Length, ...]:
        passage = self.spoken.passage
        return find_lengths(passage.message.text, passage.start, passage.end)


_CALLS = ("call", "ring", "phone", "dial")
_LEADS = 6  # letters before the time that a schedule's line begins with
_RUNS_INTO = timedelta(minutes=40)  # sessions that begin nearer to each other are one, moved


@dataclass(slots=True)
class _Calendar:
    """The calendar's part of the machine: which appointment each event stands for, which events are only held."""

    ledger: Ledger
    booked: dict[tuple[str, str], Appointment] = field(default_factory=dict)
    held: dict[tuple[str, str], Step] = field(default_factory=dict)

    def take(self, step: Step) -> None:
        if step.move is Move.BOOK:
            self._book(step)
        elif step.move is Move.HOLD:
            self._hold(step)
        elif step.move is Move.CANCEL:
            self._end(step, State.CANCELLED)
        elif step.move is Move.DECLINE:
            self._end(step, State.DECLINED)
        elif step.key in self.held:
            self._book(self.held.pop(step.key))
        elif step.key in self.booked:
            self.booked[step.key].accepted = True

    def _book(self, step: Step) -> None:
        old = self.booked.get(step.key)
        mark = _sign(step)
        self.held.pop(step.key, None)
        if old is None and (parts := self._parts(step)):
            for part in parts:
                part.steps.append(step)
            self.booked[step.key] = parts[0]
            self.ledger.confirmed = mark
            self._close_offers(step)
            return
        offer = next((o for o in self.ledger.offers if o.begin == step.start and o.by is Side.COMPANY), None)
        replaces = [old] if old is not None and old.begin != step.start and old.stands else []
        replaces += list(offer.replaces) if offer else []
        replaces += self._overlapped(step)
        known = self.ledger.at(step.start)
        zone = offer.zone if offer is not None else str(step.event.zone or "")
        booked = self.ledger.agree(step.start, step.end, zone, mark, tuple(replaces))
        if offer is not None and known is None:
            booked.told.append((offer.spoken, offer.slot))
        booked.until = step.end or booked.until
        booked.steps.append(step)
        self.booked[step.key] = booked
        self.ledger.confirmed = mark
        self._close_offers(step)

    def _parts(self, step: Step) -> list[Appointment]:
        """The sessions of which the event is the frame, where its mail or one before parts its hours: two or more."""
        if step.end is None:
            return []
        parts = [
            one
            for one in self.ledger.appointments
            if one.stands
            and not one.steps
            and step.start <= one.begin < step.end
            and any(_is_row(spoken, slot) for spoken, slot in one.told)
        ]
        return parts if len(parts) > 1 else []

    def _overlapped(self, step: Step) -> list[Appointment]:
        """Sessions that words alone had set, before this mail, for a time that runs into the event's: nobody sits in
        both."""
        return [
            one
            for one in self.ledger.appointments
            if one.stands
            and not one.steps
            and one.agreed.at < step.invite.message.date
            and timedelta() < abs(one.begin - step.start) < _RUNS_INTO
        ]

    def _close_offers(self, step: Step) -> None:
        for offer in self.ledger.offers:
            if offer.spoken.passage.date <= step.invite.message.date:
                offer.open = False

    def _hold(self, step: Step) -> None:
        self.held[step.key] = step
        known = self.ledger.at(step.start)
        if known is not None:
            known.steps.append(step)
            self.booked[step.key] = known

    def _end(self, step: Step, state: State) -> None:
        self.held.pop(step.key, None)
        parts = [one for one in self.ledger.appointments if any(part.key == step.key for part in one.steps)]
        if len(parts) > 1:
            for part in parts:
                self.ledger.end(part, state, _sign(step))
            return
        found = self.booked.get(step.key) or self.ledger.at(step.start)
        if found is None or found.begin != step.start:
            return
        self.ledger.end(found, state, _sign(step))


def _is_row(spoken: Spoken, slot: Slot) -> bool:
    unit = spoken.units[slot.unit]
    return unit.row or unit.item or slot.start - unit.start < _LEADS


def _sign(step: Step) -> Sign:
    side = Side.OWNER if step.move in (Move.ACCEPT, Move.DECLINE) else Side.COMPANY
    return Sign(step.invite.message.date, side, step.evidence())


def listen(spoken: Spoken) -> Heard:
    """A passage with its cues."""
    passage = spoken.passage
    text, start, end = passage.message.text, passage.start, passage.end
    cues = find_cues(text, spoken.words, start, end)
    if _subject_calls_off(passage) and cues.any(Act.CANCEL) is None:
        off = Cue(start, start, Act.CANCEL)
        cues = Cues({**cues.by_act, Act.CANCEL: (off,)})
    return Heard(spoken, cues)


_OFF = late(
    r"\s*(?:\[[^\]]{1,40}\]\s*)?(?:cancell?ed(?:\s+event)?|cancellation|abgesagt|annul[ée]e?|annullato|cancelad[oa]|avlyst|aflyst"
    r"|inställ[dt]|geannuleerd|odwołano|peruutettu|zrušeno)\s*:",
    re.IGNORECASE,
)


def _subject_calls_off(passage: Passage) -> bool:
    """Whether a program's mail that calls an event off came without the event: "Canceled: Interview with Ana"."""
    written = passage.origin is Origin.WRITTEN and passage.side is not Side.OWNER
    return written and not passage.message.calendar and _OFF.match(passage.message.subject) is not None


def arrange(transcript: Transcript, heard: tuple[Heard, ...], steps: tuple[Step, ...]) -> Ledger:
    """The ledger after all that was said and sent, in order of time; of one mail its words before its invite."""
    ledger = Ledger(transcript.mailbox.time_zone)
    calendar = _Calendar(ledger)
    for event in _in_order(heard, steps):
        if isinstance(event, Step):
            calendar.take(event)
        elif event.spoken.passage.side is Side.OWNER:
            hear_owner(ledger, event.spoken, event.cues)
        else:
            hear_company(ledger, event.spoken, event.cues)
    return ledger


def _in_order(heard: tuple[Heard, ...], steps: tuple[Step, ...]) -> Iterator[Heard | Step]:
    def moment(event: Heard | Step) -> tuple[datetime, int]:
        if isinstance(event, Step):
            return event.invite.message.date, 1
        return event.spoken.passage.date, 0

    events: list[Heard | Step] = [*heard, *steps]
    yield from sorted(events, key=moment)
