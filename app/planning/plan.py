"""The plan: what to send for a candidacy, to whom, when and why. A pure function of a reading and the moment.

One function a kind of follow-up, in a table. Each gives the follow-ups of its kind that are due or lie ahead; the plan
holds them all, the most urgent first. Etiquette ids (T1, S2 …) are those of the follow-up etiquette.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.domain.drafts import Profile
from app.domain.evidence import Evidence
from app.domain.followups import Deed, Find, FollowUp, FollowUpKind, Plan
from app.domain.mail import Mailbox
from app.domain.reading import CueKind, Interview, Kind, Reading, Stage
from app.planning.doubts import is_asked_first
from app.planning.greetings import holiday_greetings
from app.planning.heartbeats import heartbeats
from app.planning.naming import address_of, day_text, key, name_slug, name_words, person_named
from app.planning.next_step import (
    DOOR_OPEN,
    MOST_QUESTIONS,
    QUESTION_WINDOW,
    Situation,
    whom_to_answer,
    whom_to_ask,
)
from app.planning.personal import connections, paper_notes
from app.planning.questions import question_opens, word_since
from app.planning.references import reference_heads_ups
from app.planning.setting import Setting, with_deeds

__all__ = ["name_slug", "plan"]


def thank_yous(situation: Situation) -> tuple[FollowUp, ...]:
    """A note of their own for everyone who interviewed (T1), by the next day, still offered up to five days (T2)."""
    if situation.stage not in {Stage.INTERVIEWED, Stage.SCHEDULED}:
        return ()
    return tuple(_thank_you(situation, name, interview) for name, interview in situation.thanks_due)


def _thank_you(situation: Situation, name: str, interview: Interview) -> FollowUp:
    reading = situation.reading
    day = situation.day(interview.start)
    email, inferred = address_of(reading, name)
    person = person_named(reading, name)
    evidence = (*interview.evidence[:2], *(person.evidence[:1] if person is not None else ()))
    return FollowUp(
        key=key(FollowUpKind.THANK_YOU, name_slug(name), day.isoformat()),
        kind=FollowUpKind.THANK_YOU,
        to_name=name,
        to_email=email,
        not_before=day,
        by=day + timedelta(days=1),
        reason=f"{name} interviewed you on {day_text(day)}, and you have not thanked them since.",
        evidence=evidence,
        email_inferred=inferred,
    )


def status_checks(setting: Setting) -> tuple[FollowUp, ...]:
    """A short question for news, after the promised day (S1) or a week (S2), never a chase (S5), at most two (S8).

    Planned as soon as an interview has been held, so that it shows what waits behind the thank-yous.
    """
    situation, reading = setting.situation, setting.reading
    if situation.stage is not Stage.INTERVIEWED or len(situation.open_questions) >= MOST_QUESTIONS:
        return ()
    person = whom_to_ask(reading, situation.mailbox)
    found = question_opens(setting, person.name) if person is not None else None
    if person is None or found is None:
        return ()
    opens, moved = found
    promise = situation.promise
    if promise is not None:
        reason = f"{promise.made_by or 'They'} promised an answer by {day_text(promise.latest)}."
    elif situation.ended:
        reason = f"No day was promised, and the interview was on {day_text(situation.day(situation.ended[-1].start))}."
    else:
        reason = "No day was promised for their answer."
    if moved:
        reason += f" They said “{moved[0].quote}”."
    if situation.questions:
        reason += f" You asked on {day_text(situation.day(situation.questions[-1].at))}."
    if (word := word_since(setting)) is not None:
        reason += f" They wrote on {day_text(word)}."
    email, inferred = address_of(reading, person.name)
    number = len(situation.open_questions) + 1
    return (
        FollowUp(
            key=_question_key(setting, number),
            kind=FollowUpKind.STATUS_CHECK,
            to_name=person.name,
            to_email=email,
            not_before=opens,
            by=opens + QUESTION_WINDOW,
            reason=reason,
            evidence=(*moved[:1], *(promise.evidence if promise is not None else _last_words(situation))),
            email_inferred=inferred,
        ),
    )


def _question_key(setting: Setting, number: int) -> str:
    """A question that the user dismissed stays dismissed until the company names a new day: then it is another one."""
    parts = [_round(setting.situation), str(number)]
    while (left := setting.dismissed(key(FollowUpKind.STATUS_CHECK, *parts))) is not None and _named_since(
        setting, left
    ):
        parts.append(f"after-{setting.situation.day(left).isoformat()}")
    return key(FollowUpKind.STATUS_CHECK, *parts)


def _named_since(setting: Setting, moment: datetime) -> bool:
    """Whether the company has promised a day, or asked for a question after one, since then."""
    day, promise = setting.situation.day(moment), setting.situation.promise
    if promise is not None and promise.made_on > day:
        return True
    return any(cue.kind is CueKind.CHECK_IN_AFTER and cue.at > moment for cue in setting.reading.cues)


def _round(situation: Situation) -> str:
    """What a question follows: the last interview held, and the answer since which questions count."""
    held = situation.day(situation.ended[-1].start).isoformat() if situation.ended else "no-date"
    answered = [act for act in situation.questions if act not in situation.open_questions]
    return f"{held}:{len(answered)}" if answered else held


def _last_words(situation: Situation) -> tuple[Evidence, ...]:
    return situation.ended[-1].evidence[:2] if situation.ended else ()


def moves_on(situation: Situation) -> tuple[FollowUp, ...]:
    """After two questions without an answer the candidacy is offered for closing (S8). No draft is written."""
    if situation.stage is not Stage.INTERVIEWED or len(situation.open_questions) < MOST_QUESTIONS:
        return ()
    asked = [day_text(situation.day(act.at)) for act in situation.open_questions]
    evidence = tuple(quote for act in situation.open_questions for quote in act.evidence[:1])
    return (
        FollowUp(
            key=key(FollowUpKind.MOVE_ON, _round(situation)),
            kind=FollowUpKind.MOVE_ON,
            to_name="",
            to_email=None,
            not_before=None,
            by=None,
            reason=f"You asked on {' and on '.join(asked[-2:])}, and nobody has answered.",
            evidence=evidence,
        ),
    )


def doors_kept_open(situation: Situation) -> tuple[FollowUp, ...]:
    """A short, gracious reply to a no, within two days (R1), once."""
    reading, outcome = situation.reading, situation.reading.outcome
    if situation.stage is not Stage.REJECTED or outcome is None or situation.answered_no:
        return ()
    name = whom_to_answer(reading, situation.mailbox)
    if not name:
        return ()
    told = situation.day(outcome.told_at)
    email, inferred = address_of(reading, name)
    return (
        FollowUp(
            key=key(FollowUpKind.KEEP_DOOR_OPEN, told.isoformat()),
            kind=FollowUpKind.KEEP_DOOR_OPEN,
            to_name=name,
            to_email=email,
            not_before=min(situation.today, told + DOOR_OPEN),
            by=told + DOOR_OPEN,
            reason=f"{name} told you on {day_text(told)} that they decided for somebody else.",
            evidence=outcome.evidence,
            email_inferred=inferred,
        ),
    )


_IN_THE_THREAD: tuple[Callable[[Situation], Iterable[FollowUp]], ...] = (thank_yous, doors_kept_open, moves_on)
_BESIDE_IT: tuple[Callable[[Setting], Iterable[FollowUp]], ...] = (
    status_checks,
    paper_notes,
    connections,
    holiday_greetings,
    heartbeats,
    reference_heads_ups,
)
_WITHOUT_PROFILE = (status_checks, heartbeats, paper_notes)  # what was asked for with the candidacy needs no settings


def plan(
    reading: Reading,
    mailbox: Mailbox,
    now: datetime,
    *,
    known: Iterable[FollowUp] = (),
    profile: Profile | None = None,
    deeds: Iterable[Deed] = (),
    finds: Iterable[Find] = (),
    cards: bool | None = None,
) -> Plan:
    """The follow-ups of a thread's candidacy at `now` (aware), the most urgent first. Empty for kind `other`.

    `known` are the candidacy's follow-ups of earlier plans: one that is planned again keeps its key, also when its
    recipient is named more fully by now ("Sam", then "Sam Whitlock"). `deeds` are what the user did that the thread
    does not show. With a `profile` the plan holds what goes beyond the thread, too: cards, connections, greetings,
    references. Each of the user's `finds` is a heartbeat, once there may be one. `cards`: whether cards by hand are
    wanted for this candidacy, whatever the profile says (T7). What rests on a fact below the stated
    level is withheld.
    """
    if reading.kind.value is not Kind.INTERVIEW or reading.stage is None:
        return Plan(())
    done = tuple(deeds)
    situation = Situation(with_deeds(reading, done), mailbox, now)
    settled = profile or Profile(mailbox.name)
    if cards is not None:
        settled = replace(settled, paper_note=cards)
    setting = Setting(situation, settled, done, tuple(finds))
    beside = _BESIDE_IT if profile is not None else _WITHOUT_PROFILE
    planned = [
        *(follow_up for rule in _IN_THE_THREAD for follow_up in rule(situation)),
        *(follow_up for rule in beside for follow_up in rule(setting)),
    ]
    found = [setting.put_off(item) for item in _as_known(planned, tuple(known)) if not setting.over(item)]
    found.sort(key=lambda follow_up: (follow_up.by or date.max, follow_up.key))
    withheld = tuple(follow_up for follow_up in found if is_asked_first(follow_up, situation))
    return Plan(tuple(follow_up for follow_up in found if follow_up not in withheld), withheld)


def _as_known(found: Iterable[FollowUp], known: tuple[FollowUp, ...]) -> list[FollowUp]:
    """The follow-ups, those that were planned before under the key they had; no key is given twice."""
    fresh = list(found)
    free = {other.key: other for other in known if other.key not in {follow_up.key for follow_up in fresh}}
    named = []
    for follow_up in fresh:
        before = next((other for other in free.values() if _same_thanks(other, follow_up)), None)
        if before is not None:
            del free[before.key]
        named.append(replace(follow_up, key=before.key) if before is not None else follow_up)
    return named


def _same_thanks(one: FollowUp, other: FollowUp) -> bool:
    """Whether both are thanks for the same day to what may be one person."""
    if not one.kind is other.kind is FollowUpKind.THANK_YOU:
        return False
    return one.key.rpartition(":")[2] == other.key.rpartition(":")[2] and _same_recipient(one, other)


def _same_recipient(one: FollowUp, other: FollowUp) -> bool:
    if one.to_email and other.to_email:
        return one.to_email.casefold() == other.to_email.casefold()
    a, b = set(name_words(one.to_name)), set(name_words(other.to_name))
    return bool(a and b) and (a <= b or b <= a)
