"""When to ask for news, if at all (etiquette S1, S2, S5): the table's day, moved by what the company said of being
contacted, and by weekends and public holidays."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.evidence import Evidence
from app.domain.reading import Cue, CueKind
from app.planning.next_step import AFTER_PROMISE, BETWEEN_QUESTIONS, status_check_opens
from app.planning.setting import Setting
from app.planning.workdays import DAY, workday_from

WE_WILL_REACH_OUT = timedelta(days=14)  # after their word that they would: twice the usual week


def question_opens(setting: Setting, whom: str) -> tuple[date, tuple[Evidence, ...]] | None:
    """The first day on which to ask `whom`, and the words that moved it; None where one may not ask."""
    opens = status_check_opens(setting.situation)
    if opens is None or setting.no_contact is not None:
        return None
    moved: tuple[Evidence, ...] = ()
    for cue in sorted(setting.reading.cues, key=lambda cue: cue.at):
        day = _moved_by(setting, cue, whom)
        if day is None:
            continue
        if cue.kind is CueKind.CHECK_IN_AFTER or day > opens:
            opens, moved = day, cue.evidence
    if setting.situation.questions:
        last = setting.situation.day(setting.situation.questions[-1].at)
        opens = max(opens, last + BETWEEN_QUESTIONS)
    word = word_since(setting)
    if word is not None:
        opens = max(opens, word + BETWEEN_QUESTIONS)
    return workday_from(opens, setting.country), moved


def word_since(setting: Setting) -> date | None:
    """The day of word from the company that named no new day ("still deciding") and came in answer to a question, after
    the promised day, or when one was about to ask. The week without word (S2) begins with it."""
    situation = setting.situation
    wrote = setting.reading.company_last_wrote
    opens = status_check_opens(situation)
    if wrote is None or opens is None or not situation.ended or wrote <= situation.ended[-1].start:
        return None
    day, promise = situation.day(wrote), situation.promise
    if promise is not None and (day <= promise.latest or promise.made_on >= day):
        return None
    if any(cue.kind is CueKind.CHECK_IN_AFTER and situation.day(cue.at) >= day for cue in setting.reading.cues):
        return None
    asked = bool(situation.questions) and situation.questions[-1].at < wrote
    return day if asked or promise is not None or opens - day < AFTER_PROMISE else None


def _moved_by(setting: Setting, cue: Cue, whom: str) -> date | None:
    """The day before which the cue asks for patience; None where it says nothing of this question."""
    promise, ended = setting.situation.promise, setting.situation.ended
    if promise is not None and promise.made_on > setting.situation.day(cue.at):
        return None  # a later promise says it better
    if ended and cue.day is not None and cue.day < setting.situation.day(ended[-1].start):
        return None  # they have met the user again since
    if cue.kind is CueKind.CHECK_IN_AFTER and cue.day is not None:
        return cue.day + DAY
    if cue.kind is CueKind.OUT_OF_OFFICE and cue.day is not None and cue.person in ("", whom):
        return cue.day + DAY  # not on their first morning back
    if cue.kind is CueKind.WE_WILL_REACH_OUT and promise is None:
        return setting.situation.day(cue.at) + WE_WILL_REACH_OUT
    return None
