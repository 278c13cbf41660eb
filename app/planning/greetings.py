"""A short greeting before holidays after which the decision falls (etiquette S6)."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.followups import FollowUp, FollowUpKind
from app.domain.reading import Stage
from app.planning.naming import address_of, day_text, key
from app.planning.next_step import BETWEEN_QUESTIONS, whom_to_ask
from app.planning.questions import question_opens
from app.planning.setting import Setting
from app.planning.workdays import season_between, workdays_before

GREETING_DAYS = 3  # the last working days before the holiday
AHEAD = timedelta(days=28)  # greetings further ahead than this are not planned yet
AFTER_INTERVIEW = timedelta(days=3)


def holiday_greetings(setting: Setting) -> tuple[FollowUp, ...]:
    """One greeting to the main contact, in the last working days before holidays that end before word is expected.
    Not where they asked not to be written to, nor within a week of a question."""
    situation = setting.situation
    person = whom_to_ask(setting.reading, setting.situation.mailbox)
    if situation.stage is not Stage.INTERVIEWED or not situation.ended or setting.no_contact is not None:
        return ()
    expected = _expected(setting)
    if person is None or expected is None or situation.thanks_due:
        return ()
    season = season_between(setting.today, expected + timedelta(days=1), setting.country)
    if season is None or season.first - setting.today > AHEAD:
        return ()
    opens, by = workdays_before(season.first, GREETING_DAYS, setting.country)
    opens = max(opens, situation.day(situation.ended[-1].start) + AFTER_INTERVIEW)
    if situation.questions:
        opens = max(opens, situation.day(situation.questions[-1].at) + BETWEEN_QUESTIONS)
    if opens > by or setting.today > by:
        return ()
    email, inferred = address_of(setting.reading, person.name)
    promise = situation.promise
    return (
        FollowUp(
            key=key(FollowUpKind.HOLIDAY_GREETING, season.first.isoformat()),
            kind=FollowUpKind.HOLIDAY_GREETING,
            to_name=person.name,
            to_email=email,
            not_before=opens,
            by=by,
            reason=f"Word is expected only after {season.name}, from {day_text(season.first)}.",
            evidence=promise.evidence if promise is not None else situation.ended[-1].evidence[:2],
            email_inferred=inferred,
        ),
    )


def _expected(setting: Setting) -> date | None:
    """The last day on which word is expected: the promised one, else that on which one would ask."""
    if setting.situation.promise is not None:
        return setting.situation.promise.latest
    person = whom_to_ask(setting.reading, setting.situation.mailbox)
    found = question_opens(setting, person.name) if person is not None else None
    return found[0] if found is not None else None
