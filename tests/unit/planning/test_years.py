"""Simulated years of one candidacy: whatever happens in whatever order, the plan stays within the etiquette."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from app.domain.drafts import Profile
from app.domain.evidence import Fact
from app.domain.followups import Deed, Find, FollowUp, FollowUpKind, FollowUpState
from app.domain.mail import Mailbox
from app.domain.reading import (
    Act,
    ActKind,
    Cue,
    CueKind,
    Interview,
    Kind,
    Outcome,
    Person,
    Promise,
    Reading,
    Stage,
)  # fmt: skip
from app.planning.next_step import THANKS_OFFERED, over_at
from app.planning.plan import plan
from app.planning.workdays import is_workday

PEOPLE = tuple(
    Person(name, f"{name.split()[0].lower()}@firm.example") for name in ("Omar Haddad", "Lena Fuchs", "Bo Lind")
)
DANA = Person("Dana Whitfield", "dana@firm.example")
WEEK = timedelta(days=7)
ZONES = ("America/Chicago", "Europe/London", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns")
_SENT_AS = {
    FollowUpKind.THANK_YOU: ActKind.THANKED,
    FollowUpKind.STATUS_CHECK: ActKind.ASKED_FOR_NEWS,
    FollowUpKind.KEEP_DOOR_OPEN: ActKind.ANSWERED_NO,
}
_hours = st.integers(1, 400)


class Candidacy(RuleBasedStateMachine):
    """The company writes, promises, reschedules, asks not to be written to, decides; the user sends what is due (by
    the plan or by hand), puts off, dismisses; days go by. Everything that goes out is looked at."""

    @initialize(
        zone=st.sampled_from(ZONES),
        start=st.integers(0, 6 * 365 * 24),
        country=st.sampled_from(["US", "GB", "DE", ""]),
    )
    def begin(self, zone: str, start: int, country: str) -> None:
        self.mailbox = Mailbox("Ines Falk", "ines@example.org", zone)
        self.now = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(hours=start)
        self.profile = Profile("Ines Falk", holiday_country=country, paper_note=True, references=("Dev Parmar",))
        self.sessions: list[Interview] = []
        self.acts: list[Act] = []
        self.deeds: list[Deed] = []
        self.cues: list[Cue] = []
        self.promise: Promise | None = None
        self.outcome: Outcome | None = None
        self.outcome_stage: Stage | None = None
        self.wrote: datetime | None = None
        self.finds: list[Find] = []
        self.heartbeats: list[tuple[str, str, datetime]] = []

    # What is read at a moment

    def reading(self) -> Reading:
        ahead = any(over_at(session) > self.now for session in self.sessions)
        stage = self.outcome_stage or (
            Stage.SCHEDULED if ahead else Stage.INTERVIEWED if self.sessions else Stage.SCHEDULING
        )
        return Reading(
            kind=Fact(Kind.INTERVIEW),
            stage=Fact(stage),
            interviews=tuple(self.sessions),
            interviewers=PEOPLE,
            contacts=(replace(DANA, last_wrote=self.wrote),),
            promise=self.promise if self.outcome_stage is None else None,
            outcome=self.outcome,
            acts=tuple(self.acts),
            cues=tuple(self.cues),
            company_last_wrote=self.wrote,
        )

    def planned(self) -> tuple[FollowUp, ...]:
        return plan(
            self.reading(), self.mailbox, self.now, profile=self.profile, deeds=self.deeds, finds=self.finds
        ).follow_ups

    def day(self, moment: datetime | None = None) -> date:
        return (moment or self.now).astimezone(ZoneInfo(self.mailbox.time_zone)).date()

    # What happens

    @rule(hours=_hours)
    def time_goes_by(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @precondition(lambda self: self.outcome_stage is None and len(self.sessions) < 5)
    @rule(hours=_hours, who=st.sets(st.sampled_from([p.name for p in PEOPLE]), min_size=1))
    def a_session_is_agreed(self, hours: int, who: set[str]) -> None:
        start = self.now + timedelta(hours=hours)
        self.sessions.append(Interview(start, start + timedelta(hours=1), interviewers=tuple(sorted(who))))
        self.promise = None
        self.company_writes()

    @precondition(lambda self: any(session.start > self.now for session in self.sessions))
    @rule(hours=_hours, gone=st.booleans())
    def the_next_session_is_moved_or_called_off(self, hours: int, gone: bool) -> None:
        index = next(i for i, session in enumerate(self.sessions) if session.start > self.now)
        moved = timedelta(hours=hours)
        old = self.sessions.pop(index)
        if not gone:
            self.sessions.append(replace(old, start=old.start + moved, end=over_at(old) + moved))
        self.company_writes()

    @rule()
    def company_writes(self) -> None:
        self.now += timedelta(minutes=5)
        self.wrote = self.now

    @precondition(lambda self: self.outcome_stage is None)
    @rule(first=st.integers(0, 20), length=st.integers(0, 20))
    def word_is_promised(self, first: int, length: int) -> None:
        self.company_writes()
        earliest = self.day() + timedelta(days=first)
        self.promise = Promise(earliest, earliest + timedelta(days=length), "by then", self.day(), DANA.name)

    @rule(kind=st.sampled_from(list(CueKind)), days=st.integers(0, 40))
    def they_say_how_to_be_contacted(self, kind: CueKind, days: int) -> None:
        self.company_writes()
        self.cues.append(Cue(kind, self.now, self.day() + timedelta(days=days), DANA.name))

    @precondition(lambda self: self.outcome_stage is None and bool(self.sessions))
    @rule(stage=st.sampled_from([Stage.REJECTED, Stage.REJECTED, Stage.OFFERED, Stage.ON_HOLD, Stage.WITHDRAWN]))
    def it_is_decided(self, stage: Stage) -> None:
        self.company_writes()
        self.outcome_stage, self.outcome = stage, Outcome(DANA.name, self.now)

    @precondition(lambda self: self.outcome_stage is Stage.ON_HOLD)
    @rule()
    def it_goes_on_again(self) -> None:
        self.company_writes()
        self.outcome_stage = self.outcome = None

    # What the user does

    @rule(by_hand=st.booleans(), pick=st.integers(0, 20))
    def the_user_sends_what_is_due(self, by_hand: bool, pick: int) -> None:
        due = [f for f in self.planned() if f.not_before is None or f.not_before <= self.day()]
        due = [f for f in due if f.kind is not FollowUpKind.MOVE_ON]
        if not due:
            return
        item = due[pick % len(due)]
        self.look_at(item)
        if item.kind is FollowUpKind.HEARTBEAT:
            self.heartbeats.append((item.to_name, item.key.rpartition(":")[2], self.now))
        act = _SENT_AS.get(item.kind)
        if act is not None and by_hand:
            self.acts.append(Act(act, self.now, (item.to_name,)))
        else:
            self.deeds.append(Deed(item.kind, self.now, item.key, item.to_name, FollowUpState.SENT))
        self.now += timedelta(minutes=1)

    @rule(days=st.integers(1, 30), pick=st.integers(0, 20), dismiss=st.booleans())
    def the_user_puts_off_or_dismisses(self, days: int, pick: int, dismiss: bool) -> None:
        found = self.planned()
        if found:
            item = found[pick % len(found)]
            until = None if dismiss else self.day() + timedelta(days=days)
            self.deeds.append(Deed(item.kind, self.now, item.key, item.to_name, FollowUpState.DISMISSED, until))

    @rule(text=st.sampled_from(["a grant", "a talk", "a paper"]), who=st.sampled_from([*PEOPLE, DANA]))
    def the_user_finds_something(self, text: str, who: Person) -> None:
        self.finds.append(Find(text, who.name))

    # What must always hold of what goes out

    def look_at(self, item: FollowUp) -> None:
        if self.outcome_stage is not None and self.outcome_stage is not Stage.ON_HOLD:
            assert item.kind is FollowUpKind.KEEP_DOOR_OPEN  # nothing but a reply after a no
            assert self.outcome_stage is Stage.REJECTED
            assert not self.sent(FollowUpKind.KEEP_DOOR_OPEN)
        if item.kind is FollowUpKind.THANK_YOU:
            held = [s for s in self.sessions if item.to_name in s.interviewers and over_at(s) <= self.now]
            assert held, "a thank-you to somebody not met"
        if item.kind is FollowUpKind.STATUS_CHECK:
            asked = self.sent(FollowUpKind.STATUS_CHECK)
            assert all(self.day() - self.day(at) >= WEEK for at in asked), "a chase"
            since = [at for at in asked if self.wrote is None or at > self.wrote]
            assert len(since) < 2, "a third question"
            assert is_workday(item.not_before or self.day(), self.profile.holiday_country) or self.put_off(item)
            assert not self.asked_for_silence(), "a question they asked not to get"
        if item.kind is FollowUpKind.HEARTBEAT:
            mark = item.key.rpartition(":")[2]
            assert all(mark != other for _, other, _ in self.heartbeats), "the same find twice"
            to_them = [at for name, _, at in self.heartbeats if name == item.to_name]
            assert all(self.day() - self.day(at) >= 3 * WEEK for at in to_them)

    def sent(self, kind: FollowUpKind) -> list[datetime]:
        by_plan = [deed.at for deed in self.deeds if deed.kind is kind and deed.state is FollowUpState.SENT]
        return [*by_plan, *(act.at for act in self.acts if act.kind is _SENT_AS.get(kind))]

    def put_off(self, item: FollowUp) -> bool:
        return any(deed.key == item.key and deed.until is not None for deed in self.deeds)

    def asked_for_silence(self) -> bool:
        last = max((c.at for c in self.cues if c.kind is CueKind.DO_NOT_CONTACT), default=None)
        return last is not None and not any(c.kind is CueKind.CHECK_IN_AFTER and c.at > last for c in self.cues)

    # What must never be lost

    @invariant()
    def nothing_is_lost(self) -> None:
        if not hasattr(self, "mailbox"):
            return
        found = self.planned()
        stage = self.reading().stage
        over = {deed.key for deed in self.deeds if deed.until is None}
        kinds = {item.kind for item in found}
        if stage is not None and stage.value in (Stage.INTERVIEWED, Stage.SCHEDULED):
            names = {item.to_name for item in found if item.kind is FollowUpKind.THANK_YOU}
            assert all(name in names for name in self.unthanked(over)), "a lost thank-you"
        if stage is not None and stage.value is Stage.INTERVIEWED and not self.asked_for_silence():
            dropped = any(key.startswith(("status_check", "move_on")) for key in over)
            assert dropped or kinds & {FollowUpKind.STATUS_CHECK, FollowUpKind.MOVE_ON}, "a lost question"
        if stage is not None and stage.value is Stage.REJECTED and not self.sent(FollowUpKind.KEEP_DOOR_OPEN):
            assert FollowUpKind.KEEP_DOOR_OPEN in kinds or any(key.startswith("keep_door") for key in over)

    def unthanked(self, over: set[str]) -> set[str]:
        thanked = {(a.to[0], a.at) for a in self.acts if a.kind is ActKind.THANKED}
        thanked |= {(d.to_name, d.at) for d in self.deeds if d.kind is FollowUpKind.THANK_YOU and d.until is None}
        return {
            name
            for session in self.sessions
            if over_at(session) <= self.now and self.day() - self.day(over_at(session)) <= THANKS_OFFERED
            for name in session.interviewers
            if not any(who == name and at >= self.first_that_day(name, session) for who, at in thanked)
        }

    def first_that_day(self, name: str, session: Interview) -> datetime:
        """The start of the first session with them on the day of this one: one thank-you serves the day."""
        day = self.day(session.start)
        return min(s.start for s in self.sessions if name in s.interviewers and self.day(s.start) == day)

    @invariant()
    def keys_are_unique_and_every_kind_has_its_reason(self) -> None:
        if hasattr(self, "mailbox"):
            found = self.planned()
            assert len({item.key for item in found}) == len(found)
            assert all(item.reason.endswith(".") for item in found)
            assert all(f.not_before is None or f.by is None or f.not_before <= f.by for f in found)


def _run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Candidacy,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            derandomize=not os.environ.get("AFTERWORD_SOAK"),
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_no_order_of_events_breaks_the_etiquette() -> None:
    """T1, S5, S8, R1, H1: never a chase within 7 days, a third question, a thank-you to somebody not met, a mail after
    a no, a find told twice, or a lost follow-up."""
    _run(25, 30)


@pytest.mark.soak
def test_no_order_of_events_breaks_the_etiquette_over_many_years() -> None:
    """The long form of the same."""
    _run(3000, 80)
