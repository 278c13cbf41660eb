"""What comes next: the first row of the convention table that fits (corpus README, "What comes next").

`now` decides. Days are those of the mailbox's zone; a window's two ends both belong to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from app.domain.evidence import Evidence
from app.domain.followups import FollowUpKind, Plan
from app.domain.mail import Mailbox
from app.domain.reading import Act, Action, ActKind, Interview, Kind, NextStep, Person, Promise, Reading, Stage
from app.domain.strangers import strangers

THANKS_OFFERED = timedelta(days=5)  # after the interview (etiquette T2)
AFTER_PROMISE = timedelta(days=3)  # etiquette S1
AFTER_INTERVIEW = timedelta(days=7)  # etiquette S2
BETWEEN_QUESTIONS = timedelta(days=7)  # etiquette S5
QUESTION_WINDOW = timedelta(days=4)
DOOR_OPEN = timedelta(days=2)  # etiquette R1
MOST_QUESTIONS = 2  # etiquette S8
_USUAL_LENGTH = timedelta(hours=1)  # of a session whose end is not stated
_SATURDAY = 5

_SILENT = frozenset({Stage.OFFERED, Stage.WITHDRAWN, Stage.SCHEDULING, Stage.CANCELLED, Stage.ON_HOLD})


@dataclass(frozen=True)
class Situation:
    """A reading at a moment, with the days and the counts on which the rules turn."""

    reading: Reading
    mailbox: Mailbox
    now: datetime

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.mailbox.time_zone)

    def day(self, moment: datetime) -> date:
        """The day of a moment in the mailbox's zone."""
        return moment.astimezone(self.zone).date()

    @property
    def today(self) -> date:
        return self.day(self.now)

    @property
    def stage(self) -> Stage | None:
        return self.reading.stage.value if self.reading.stage is not None else None

    @cached_property
    def ended(self) -> tuple[Interview, ...]:
        """The sessions that are over, in order; one without a stated end lasts an hour."""
        over = (i for i in self.reading.interviews if over_at(i) <= self.now)
        return tuple(sorted(over, key=over_at))

    def thanked(self, name: str, interview: Interview) -> bool:
        """Whether the owner has thanked that interviewer since that session, or since an earlier one with them on the
        same day: nobody is thanked twice in a day (T1)."""
        day = self.day(interview.start)
        same = (i.start for i in self.ended if name in i.interviewers and self.day(i.start) == day)
        since = min(same, default=interview.start)
        return any(act.kind is ActKind.THANKED and act.at >= since and name in act.to for act in self.reading.acts)

    @cached_property
    def promise(self) -> Promise | None:
        """The promise that still stands."""
        return self.reading.promise_at(self.now)

    @cached_property
    def thanks_due(self) -> tuple[tuple[str, Interview], ...]:
        """Who is still to be thanked for which session: those that ended five days ago or less, the latest for each."""
        due: dict[str, Interview] = {}
        for interview in sorted(self.ended, key=lambda interview: interview.start):
            if self.today - self.day(over_at(interview)) > THANKS_OFFERED:
                continue
            for name in interview.interviewers:
                if not self.thanked(name, interview):
                    due[name] = interview
        return tuple(due.items())

    @cached_property
    def questions(self) -> tuple[Act, ...]:
        """The owner's questions for news, in order."""
        return tuple(act for act in self.reading.acts if act.kind is ActKind.ASKED_FOR_NEWS)

    @cached_property
    def open_questions(self) -> tuple[Act, ...]:
        """Those since the company's last word: an answer starts the count anew."""
        last = self.reading.company_last_wrote
        return tuple(act for act in self.questions if last is None or act.at > last)

    @cached_property
    def answered_no(self) -> bool:
        """Whether the owner has answered the no; an answer to an earlier one, before a session that gave the candidacy
        another chance, is none to this."""
        told = self.reading.outcome.told_at if self.reading.outcome is not None else self.now
        answers = [act.at for act in self.reading.acts if act.kind is ActKind.ANSWERED_NO]
        return any(not any(at < i.start < told for i in self.ended) for at in answers)


def over_at(interview: Interview) -> datetime:
    """When a session is over."""
    return interview.end or interview.start + _USUAL_LENGTH


def off_weekend(day: date) -> date:
    """The day itself, or the Monday after if it is a Saturday or Sunday."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day


def status_check_opens(situation: Situation) -> date | None:
    """The first day on which to ask for news (etiquette S1, S2, S5); None if nothing is known to count from."""
    reading = situation.reading
    if situation.promise is not None:
        opens = situation.promise.latest + AFTER_PROMISE
    elif situation.ended:
        opens = situation.day(over_at(situation.ended[-1])) + AFTER_INTERVIEW
    elif reading.company_last_wrote is not None:
        opens = situation.day(reading.company_last_wrote) + AFTER_INTERVIEW
    else:
        return None
    if situation.questions:
        opens = max(opens, situation.day(situation.questions[-1].at) + BETWEEN_QUESTIONS)
    return off_weekend(opens)


def _last_to_write(people: Iterable[Person]) -> Person | None:
    wrote = [(person.last_wrote, person) for person in people if person.last_wrote is not None]
    return max(wrote, key=lambda pair: pair[0])[1] if wrote else None


def whom_to_ask(reading: Reading, mailbox: Mailbox) -> Person | None:
    """The contact who wrote last; else the interviewer who did; else the first interviewer, or any contact. A stranger
    who wrote into the thread only where there is nobody else."""
    unknown = strangers(reading, mailbox.email)
    for stranger in (False, True):
        contacts = [person for person in reading.contacts if (person.name in unknown) is stranger]
        interviewers = [person for person in reading.interviewers if (person.name in unknown) is stranger]
        for person in (_last_to_write(contacts), _last_to_write(interviewers), *(interviewers or contacts)[:1]):
            if person is not None:
                return person
    return None


def whom_to_answer(reading: Reading, mailbox: Mailbox) -> str:
    """Who told the no; where nobody is named, whom one would ask."""
    if reading.outcome is not None and reading.outcome.told_by:
        return reading.outcome.told_by
    person = whom_to_ask(reading, mailbox)
    return person.name if person is not None else ""


def _nothing(situation: Situation) -> NextStep | None:
    if situation.stage is None or situation.reading.kind.value is not Kind.INTERVIEW:
        return NextStep(Action.NONE, reason="This thread is not about an interview.")
    if situation.stage not in _SILENT:
        return None
    return NextStep(Action.NONE, reason=_SILENT_REASONS[situation.stage], evidence=_stage_evidence(situation))


_SILENT_REASONS = {
    Stage.OFFERED: "They made an offer.",
    Stage.WITHDRAWN: "You withdrew.",
    Stage.SCHEDULING: "No time is agreed yet.",
    Stage.CANCELLED: "The interview was called off and no new time is set.",
    Stage.ON_HOLD: "They paused the opening.",
}


def _stage_evidence(situation: Situation) -> tuple[Evidence, ...]:
    return situation.reading.stage.evidence if situation.reading.stage is not None else ()


def _keep_door_open(situation: Situation) -> NextStep | None:
    outcome = situation.reading.outcome
    if situation.stage is not Stage.REJECTED:
        return None
    if situation.answered_no or outcome is None:
        return NextStep(Action.NONE, reason="You answered their no.", evidence=_stage_evidence(situation))
    to = whom_to_answer(situation.reading, situation.mailbox)
    by = situation.day(outcome.told_at) + DOOR_OPEN
    reason = "They decided for somebody else, and a short reply keeps the door open."
    return NextStep(Action.KEEP_DOOR_OPEN, (to,) if to else (), situation.today, by, reason, outcome.evidence)


def _thank_you(situation: Situation) -> NextStep | None:
    due = situation.thanks_due
    if not due:
        return None
    names = tuple(name for name, _ in due)
    latest = max((interview for _, interview in due), key=lambda interview: interview.start)
    day = situation.day(latest.start)
    reason = (
        f"You met {_and(names)} on {day:%A} and have not thanked {'them' if len(names) > 1 else 'this person'} yet."
    )
    return NextStep(Action.THANK_YOU, names, day, day + timedelta(days=1), reason, latest.evidence)


def _prepare(situation: Situation) -> NextStep | None:
    if situation.stage is not Stage.SCHEDULED:
        return None
    return NextStep(Action.PREPARE, reason="The next interview lies ahead.", evidence=_stage_evidence(situation))


def _move_on(situation: Situation) -> NextStep | None:
    if len(situation.open_questions) < MOST_QUESTIONS:
        return None
    evidence = tuple(quote for act in situation.open_questions for quote in act.evidence[:1])
    return NextStep(Action.MOVE_ON, reason="You asked twice since their last word.", evidence=evidence)


def _status_check(situation: Situation) -> NextStep:
    person = whom_to_ask(situation.reading, situation.mailbox)
    opens = status_check_opens(situation)
    promise = situation.promise
    reason = f"An answer was promised by {promise.latest:%A}." if promise else "No day was promised for their answer."
    return NextStep(
        Action.STATUS_CHECK,
        (person.name,) if person is not None else (),
        opens,
        opens + QUESTION_WINDOW if opens is not None else None,
        reason,
        promise.evidence if promise else (),
    )


_ROWS: tuple[Callable[[Situation], NextStep | None], ...] = (_nothing, _keep_door_open, _thank_you, _prepare, _move_on)


def next_step(reading: Reading, mailbox: Mailbox, now: datetime) -> NextStep:
    """The first fitting row of the table at `now` (aware). A status check stands also when its window lies ahead."""
    situation = Situation(reading, mailbox, now)
    for row in _ROWS:
        step = row(situation)
        if step is not None:
            return step
    return _status_check(situation)


def as_planned(step: NextStep, plan: Plan) -> NextStep:
    """The step as the plan has it. The table's day for a question for news stands for the plan's, which the company's
    own words, holidays and the user may have moved (S5); where the plan holds none, nothing is to be sent. A question
    that the plan withholds stands: it is the reader's doubt that has to be settled first."""
    if step.action is not Action.STATUS_CHECK:
        return step
    planned = next((one for one in (*plan.follow_ups, *plan.withheld) if one.kind is FollowUpKind.STATUS_CHECK), None)
    if planned is None:
        return NextStep(Action.NONE, reason="They asked not to be written to, or are not to be asked now.")
    return NextStep(
        Action.STATUS_CHECK,
        (planned.to_name,),
        planned.not_before,
        planned.by,
        planned.reason,
        planned.evidence or step.evidence,
    )


def _and(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
