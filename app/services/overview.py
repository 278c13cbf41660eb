"""The overview: over all candidacies, what is due today, what this week, what waits, what to let go.

It is made from the store alone: no mail is fetched, so it costs no quota and is there when the provider is not. Plans
are made anew for `now` from the readings kept, since days have passed since they were planned.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.drafts import Profile
from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import Kind, Reading, Stage
from app.domain.tracking import Candidacy, TrackedFollowUp
from app.planning.next_step import over_at
from app.reading import corrections as overlay
from app.services import follow_ups
from app.services.desk import Desk
from app.store import corrections as correction_rows
from app.store import follow_ups as follow_up_rows
from app.store import notes as note_rows
from app.store import readings
from app.store.unit import Unit

WEEK = timedelta(days=7)
_SETTLED = (FollowUpState.SENT, FollowUpState.DONE, FollowUpState.DISMISSED)
_NEVER_DUE = (FollowUpKind.CONNECT, FollowUpKind.PAPER_NOTE, FollowUpKind.HEARTBEAT)  # offered, not asked for
_OVER = (Stage.OFFERED, Stage.WITHDRAWN, Stage.REJECTED, Stage.CANCELLED)


class Group(StrEnum):
    """Under which heading of the home card a follow-up stands."""

    TODAY = "today"
    WEEK = "week"
    WAITING = "waiting"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A candidacy and its next step. `day`: until when it is due; where it opens later, from when; or the day of the
    interview. `kind` is None where nothing is planned: an interview lies ahead, or a time is not agreed yet."""

    candidacy: Candidacy
    thread_id: str
    group: Group
    kind: FollowUpKind | None = None
    names: tuple[str, ...] = ()  # the recipients
    day: date | None = None
    drafted: bool = False
    interview: datetime | None = None
    opens_later: bool = False  # `day` is the first on which it can be done


@dataclass(frozen=True, slots=True)
class Overview:
    """What is due, waiting or let go, as of `today` in the owner's zone."""

    today: date
    rows: tuple[OverviewRow, ...] = ()

    def of(self, group: Group) -> tuple[OverviewRow, ...]:
        return tuple(row for row in self.rows if row.group is group)

    def without(self, thread_id: str) -> Overview:
        """What there is elsewhere, seen from that thread."""
        return Overview(self.today, tuple(row for row in self.rows if row.thread_id != thread_id))


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the store holds of one open candidacy."""

    candidacy: Candidacy
    readings: tuple[tuple[str, Reading], ...]  # thread id, reading with corrections laid over
    follow_ups: tuple[TrackedFollowUp, ...]
    profile: Profile | None

    @property
    def states(self) -> dict[str, FollowUpState]:
        return {item.follow_up.key: item.state for item in self.follow_ups}


async def overview(desk: Desk, *, now: datetime) -> Overview:
    """All open candidacies, the most urgent first. `now` is aware; days are the mailbox's."""
    kept = await desk.rows.read(lambda unit: _kept(unit, now))
    today = now.astimezone(ZoneInfo(desk.owner.time_zone)).date()
    found = [row for one in kept if (row := _row(desk, one, now)) is not None]
    order = {group: place for place, group in enumerate(Group)}
    return Overview(today, tuple(sorted(found, key=lambda row: (order[row.group], row.day or date.max))))


def _kept(unit: Unit, now: datetime) -> list[_Kept]:
    profile = note_rows.profile(unit)
    stored = [one for one in readings.every(unit) if one.candidacy_id]
    said = correction_rows.of_threads(unit, [one.thread_id for one in stored])
    by_candidacy: dict[str, list[tuple[str, Reading]]] = {}
    for one in stored:
        reading = overlay.apply(one.reading, said.get(one.thread_id, ()), now)
        if reading.kind.value is Kind.INTERVIEW:
            by_candidacy.setdefault(one.candidacy_id or "", []).append((one.thread_id, reading))
    tracked: dict[str, list[TrackedFollowUp]] = {}
    for item in follow_up_rows.in_states(unit, tuple(FollowUpState)):
        tracked.setdefault(item.candidacy_id, []).append(item)
    return [
        _Kept(
            candidacy,
            tuple(by_candidacy[candidacy.id]),
            tuple(tracked.get(candidacy.id, ())),
            profile,
        )
        for candidacy in readings.candidacies(unit)
        if not candidacy.closed and candidacy.id in by_candidacy
    ]


def _row(desk: Desk, kept: _Kept, now: datetime) -> OverviewRow | None:
    """The candidacy's most urgent row over its threads; None for one that came to its end."""
    rows = [row for thread_id, reading in kept.readings for row in _of_thread(desk, kept, thread_id, reading, now)]
    urgency = (Group.TODAY, Group.WEEK, Group.LET_GO, Group.WAITING)
    return min(rows, key=lambda row: (urgency.index(row.group), row.day or date.max), default=None)


def _of_thread(desk: Desk, kept: _Kept, thread_id: str, read: Reading, now: datetime) -> Iterable[OverviewRow]:
    reading = as_of(read, now)
    zone = ZoneInfo(desk.owner.time_zone)
    by_kind: dict[FollowUpKind, list[FollowUp]] = {}
    for follow_up in follow_ups.plan(desk, kept.follow_ups, reading, now, kept.profile).follow_ups:
        if follow_up.kind not in _NEVER_DUE and kept.states.get(follow_up.key) not in _SETTLED:
            by_kind.setdefault(follow_up.kind, []).append(follow_up)
    for kind, planned in by_kind.items():
        yield _planned(kept, thread_id, kind, planned, now.astimezone(zone).date())
    stage = reading.stage.value if reading.stage else None
    coming = [one.start for one in reading.interviews if over_at(one) > now]
    if stage is Stage.SCHEDULED and coming:
        day = min(coming).astimezone(zone).date()
        yield OverviewRow(kept.candidacy, thread_id, Group.WAITING, day=day, interview=min(coming))
    elif not by_kind and stage not in _OVER:
        yield OverviewRow(kept.candidacy, thread_id, Group.WAITING)


def as_of(reading: Reading, now: datetime) -> Reading:
    """The reading with the one fact that turns with the clock alone: the last session agreed is over by now."""
    held = reading.interviews and all(over_at(one) <= now for one in reading.interviews)
    if held and reading.stage is not None and reading.stage.value is Stage.SCHEDULED:
        return replace(reading, stage=replace(reading.stage, value=Stage.INTERVIEWED))
    return reading


def _planned(
    kept: _Kept, thread_id: str, kind: FollowUpKind, follow_ups: Sequence[FollowUp], today: date
) -> OverviewRow:
    """One row for all follow-ups of a kind: three people to thank are one thing to do."""
    opens = min((one.not_before for one in follow_ups if one.not_before), default=today)
    closes = min((one.by for one in follow_ups if one.by), default=None)
    group, day = _when(kind, opens, closes, today)
    names = tuple(one.to_name for one in follow_ups)
    drafted = all(kept.states.get(one.key) is FollowUpState.DRAFTED for one in follow_ups)
    return OverviewRow(kept.candidacy, thread_id, group, kind, names, day, drafted, opens_later=opens > today)


def _when(kind: FollowUpKind, opens: date, closes: date | None, today: date) -> tuple[Group, date | None]:
    """In which group it stands, and the day to show: until when, or from when if that lies ahead. A thank-you is due
    by the next day and shown as best today (follow-up etiquette, "Same day or next day")."""
    if kind is FollowUpKind.MOVE_ON:
        return Group.LET_GO, None
    if opens > today:
        return (Group.WEEK if opens <= today + WEEK else Group.WAITING), opens
    if kind is FollowUpKind.THANK_YOU or closes is None or closes <= today:
        return Group.TODAY, closes
    return Group.WEEK, closes
