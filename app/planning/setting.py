"""All that a plan is made from: the situation in the thread, the profile, and what the user did elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from app.domain.drafts import Profile
from app.domain.followups import Deed, Find, FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import Act, ActKind, Cue, CueKind, Person, Reading
from app.planning.next_step import Situation

_AS_ACT = {
    FollowUpKind.THANK_YOU: ActKind.THANKED,
    FollowUpKind.STATUS_CHECK: ActKind.ASKED_FOR_NEWS,
    FollowUpKind.KEEP_DOOR_OPEN: ActKind.ANSWERED_NO,
}
_OVER = (FollowUpState.SENT, FollowUpState.DONE, FollowUpState.DISMISSED)


@dataclass(frozen=True)
class Setting:
    """The situation is that of the reading with the user's deeds among the owner's acts."""

    situation: Situation
    profile: Profile
    deeds: tuple[Deed, ...] = ()
    finds: tuple[Find, ...] = ()

    @property
    def reading(self) -> Reading:
        return self.situation.reading

    @property
    def today(self) -> date:
        return self.situation.today

    @property
    def country(self) -> str:
        return self.profile.holiday_country

    @cached_property
    def no_contact(self) -> Cue | None:
        """The company's wish not to be written to, unless it has taken that back by asking to check in (S5)."""
        found = [cue for cue in self.reading.cues if cue.kind is CueKind.DO_NOT_CONTACT]
        last = max(found, key=lambda cue: cue.at, default=None)
        later = any(c.kind is CueKind.CHECK_IN_AFTER and last is not None and c.at > last.at for c in self.reading.cues)
        return None if later else last

    def person(self, name: str) -> Person | None:
        people = (*self.reading.interviewers, *self.reading.contacts)
        return next((person for person in people if person.name == name), None)

    def over(self, follow_up: FollowUp) -> bool:
        """Whether the user has sent, done or dismissed it."""
        return any(deed.key == follow_up.key and deed.state in _OVER and deed.until is None for deed in self.deeds)

    def dismissed(self, key: str) -> datetime | None:
        """When the user last dismissed the follow-up of that key, if they did."""
        at = (d.at for d in self.deeds if d.key == key and d.state is FollowUpState.DISMISSED and d.until is None)
        return max(at, default=None)

    def put_off(self, follow_up: FollowUp) -> FollowUp:
        """The follow-up from the day to which the user put it off; its window keeps its length."""
        until = max((d.until for d in self.deeds if d.key == follow_up.key and d.until is not None), default=None)
        if until is None or follow_up.not_before is None or until <= follow_up.not_before:
            return follow_up
        length = follow_up.by - follow_up.not_before if follow_up.by is not None else None
        return replace(follow_up, not_before=until, by=until + length if length is not None else None)


def with_deeds(reading: Reading, deeds: Iterable[Deed]) -> Reading:
    """The reading with what the user sent or did by hand among the owner's acts: a thank-you found in Sent counts as
    one in the thread. What the thread itself shows within a day of a deed is that same mail, and counts once (S8)."""
    acts: list[Act] = []
    for deed in deeds:
        if deed.kind not in _AS_ACT or deed.state not in (FollowUpState.SENT, FollowUpState.DONE) or deed.until:
            continue
        act = Act(_AS_ACT[deed.kind], deed.at, (deed.to_name,) if deed.to_name else ())
        if not any(_one_mail(act, other) for other in (*reading.acts, *acts)):
            acts.append(act)
    if not acts:
        return reading
    return replace(reading, acts=tuple(sorted((*reading.acts, *acts), key=lambda act: act.at)))


def _one_mail(one: Act, other: Act) -> bool:
    to_same = not one.to or not other.to or bool(set(one.to) & set(other.to))
    return (
        one.kind is other.kind and abs(one.at - other.at) < _A_DAY and (to_same or one.kind is ActKind.ASKED_FOR_NEWS)
    )


_A_DAY = timedelta(days=1)
