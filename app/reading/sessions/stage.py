"""The stage: transcript and cast in, sessions out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, tzinfo

from app.domain.evidence import Evidence
from app.domain.reading import Interview
from app.reading.people.cast import Cast
from app.reading.sessions.agreement import Heard, arrange
from app.reading.sessions.ending import end_of, end_of_moved
from app.reading.sessions.facts import CalledOff, Offered, Sessions, Sign
from app.reading.sessions.hearing import hear
from app.reading.sessions.interviewers import interviewers_of
from app.reading.sessions.invites import read_steps
from app.reading.sessions.ledger import Appointment, Ledger, State
from app.reading.sessions.means import mode_of, place_of
from app.reading.sessions.origins import writer_zone
from app.reading.sessions.scopes import Scope, scopes_of
from app.reading.sessions.told import Told
from app.reading.sessions.zones import zone
from app.reading.transcript import Side, Transcript

_NO_PLACE = ("UTC", "GMT", "ETC/UTC", "Z")  # how calendars write an instant, nobody's clock
# A candidacy has a dozen sessions at most. Each is looked for in every mail of its round, so without a bound the time
# for a timetable, or for a thread that names a new time in each of 200 mails, would grow with its square.
MAX_SESSIONS = 24
_STANDING_INVITE = 0.97
_ACCEPTED = 0.95
_ANNOUNCED = 0.85


def read_sessions(transcript: Transcript, cast: Cast, now: datetime) -> Sessions:
    """The sessions of a thread as they stand at `now` (aware).

    Starts and ends carry the offset in force in the zone that the company states, else the invite's, else the
    writer's, else the mailbox's (README of the corpus, "Times").
    """
    heard = hear(transcript)
    ledger = arrange(transcript, heard, read_steps(transcript))
    standing = sorted((one for one in ledger.appointments if one.stands), key=lambda one: one.begin)[-MAX_SESSIONS:]
    builder = _Builder(transcript, cast, heard, ledger)
    agreed = tuple(builder.interview(one, standing) for one in standing)
    displaced = frozenset(builder.displaced.difference(*builder.seated))
    ended = [one for one in ledger.appointments if not one.stands][-MAX_SESSIONS:]
    return Sessions(
        agreed=agreed,
        displaced=displaced,
        offered=tuple(_offered(ledger, now)),
        called_off=tuple(builder.called_off(one, standing) for one in ended),
        called_off_last=_last_call_off(ledger, standing),
        arranging=_arranging(ledger.arranging, standing),
        sought=_arranging(ledger.sought, standing),
        confirmed=ledger.confirmed,
        next_round=ledger.next_round,
        move_asked=next((one.move_asked for one in reversed(standing) if one.move_asked is not None), None),
    )


class _Builder:
    """Makes interviews of appointments."""

    def __init__(self, transcript: Transcript, cast: Cast, heard: tuple[Heard, ...], ledger: Ledger) -> None:
        self.transcript = transcript
        self.cast = cast
        self.heard = heard
        self.ledger = ledger
        self.told: dict[int, Told] = {}
        self.seated: list[tuple[str, ...]] = []  # the people of the sessions built so far
        self.displaced: set[str] = set()  # who gave way in one of them

    def interview(self, one: Appointment, standing: list[Appointment]) -> Interview:
        scopes = scopes_of(one, standing, self.heard, self.cast)
        where = self._zone(one)
        replaced = tuple(old for old in self.ledger.appointments if old.state is not State.AGREED)
        end = end_of(one, scopes, replaced, standing)
        mode = mode_of(one, scopes, self.heard)
        names = interviewers_of(
            one,
            scopes,
            self.heard,
            self.transcript,
            self.cast,
            known=self.told,
            earlier=self.seated,
            ended=replaced,
            displaced=self.displaced,
        )
        names = self._with_the_organizer(one, names, standing, replaced)
        self.seated.append(names)
        for old in one.replaces[-1:]:  # what the new time's words leave unsaid is as it was
            before = scopes_of(old, [*standing, old], self.heard, self.cast)
            end = end or end_of_moved(one, before)
            mode = mode or mode_of(old, before, self.heard)
        return Interview(
            start=one.begin.astimezone(where),
            end=end.astimezone(where) if end is not None else None,
            mode=mode,
            interviewers=names,
            subject=_subject(one, scopes),
            place=place_of(one, scopes),
            evidence=_evidence(one),
            confidence=_STANDING_INVITE if one.steps else _ACCEPTED if one.accepted else _ANNOUNCED,
        )

    def _with_the_organizer(
        self, one: Appointment, names: tuple[str, ...], standing: list[Appointment], ended: Sequence[Appointment]
    ) -> tuple[str, ...]:
        """The names with who sent the invite, where words gave them a seat in the session that it stands in for: "It'll
        be me and Ana", called off and invited to anew."""
        earlier = [old for old in ended if old.steps and old.told and old.agreed.at < one.agreed.at]
        organizer = one.steps[-1].event.organizer if one.steps else None
        member = self.cast.with_email(organizer.address.email) if organizer is not None else None
        if not earlier or member is None or member.name in names:
            return names
        old = earlier[-1]
        scopes = scopes_of(old, [*standing, old], self.heard, self.cast)
        before = interviewers_of(old, scopes, self.heard, self.transcript, self.cast, known=self.told, displaced=set())
        again = member.name in before and set(names) <= set(before)
        return tuple(name for name in before if name in names or name == member.name) if again else names

    def called_off(self, one: Appointment, standing: list[Appointment]) -> CalledOff:
        ended = one.ended or one.agreed
        later = [other for other in standing if other.agreed.at >= ended.at]
        interview = self.interview(one, [*standing, one])
        return CalledOff(interview, ended.at, ended.by, bool(later) or one.state is State.REPLACED, (ended.evidence,))

    def _zone(self, one: Appointment) -> tzinfo:
        """The zone the company states, then the invite's, then the one the words were read in."""
        for spoken, slot in one.told:
            found = zone(slot.zone) if slot.stated_zone and spoken.passage.side is not Side.OWNER else None
            if found is not None:
                return found
        for spoken, _ in one.told:
            found = zone(spoken.zone) if spoken.zone and spoken.passage.side is not Side.OWNER else None
            if found is not None:
                return found
        names = [step.event.zone for step in one.steps] + [one.zone, self._company_zone(one)]
        names += [
            writer_zone(s.invite.message.sender, s.invite.message.date, self.transcript.mailbox) for s in one.steps
        ]
        for name in (*names, self.transcript.mailbox.time_zone):
            found = zone(name) if name and name.upper() not in _NO_PLACE else None
            if found is not None:
                return found
        return one.begin.tzinfo or _utc()

    def _company_zone(self, one: Appointment) -> str:
        """The zone that the company last stated for its times before this one was agreed."""
        stated = [
            heard.spoken.zone
            for heard in self.heard
            if heard.spoken.passage.side is not Side.OWNER and heard.spoken.passage.date <= one.begin
        ]
        return next((name for name in reversed(stated) if name), "")


def _utc() -> tzinfo:
    found = zone("UTC")
    if found is None:  # pragma: no cover - tzdata is a dependency
        raise LookupError("no time zones installed")
    return found


def _evidence(one: Appointment) -> tuple[Evidence, ...]:
    found = [one.agreed.evidence]
    for spoken, slot in one.told:
        found.append(spoken.passage.evidence(slot.start, slot.end))
    found.extend(step.evidence() for step in one.steps)
    return tuple(dict.fromkeys(found))


_TOPIC_CELL = re.compile(r"[A-Za-z]")


def _subject(one: Appointment, scopes: tuple[Scope, ...]) -> str:
    """What a schedule's row calls the session: the cell behind its time; else the invite's title."""
    for scope in scopes:
        if scope.own and scope.slot is not None:
            unit = scope.heard.spoken.units[scope.slot.unit]
            text = scope.heard.spoken.passage.message.text
            behind = [text[a:b].strip() for a, b in unit.cells if a >= scope.slot.end and _TOPIC_CELL.search(text[a:b])]
            if len(unit.cells) > 2 and behind:
                return " ".join(behind[0].split())[:120]
    return one.steps[-1].event.summary if one.steps else ""


def _offered(ledger: Ledger, now: datetime) -> list[Offered]:
    found = []
    for offer in ledger.offers:
        known = ledger.at(offer.begin)
        if known is not None and known.stands:
            continue
        quote = offer.spoken.passage.evidence(offer.slot.start, offer.slot.end)
        found.append(Offered(offer.begin, offer.until, offer.by, (quote,), offer.open and offer.begin > now))
    return found


def _last_call_off(ledger: Ledger, standing: list[Appointment]) -> Sign | None:
    ended = [one.ended for one in ledger.appointments if not one.stands and one.ended is not None]
    last = max(ended, key=lambda mark: mark.at, default=None)
    if last is None or any(one.agreed.at >= last.at for one in standing):
        return None
    return last


def _arranging(last: Sign | None, standing: list[Appointment]) -> Sign | None:
    if last is None or any(one.agreed.at >= last.at for one in standing):
        return None
    return last
