"""What goes to one interviewer beside the mail: a card by hand (T7) and an invitation to connect (L1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from app.domain.followups import FollowUp, FollowUpKind
from app.domain.reading import Interview, Stage
from app.planning.naming import day_text, key, name_slug
from app.planning.next_step import THANKS_OFFERED, over_at
from app.planning.setting import Setting
from app.planning.workdays import DAY

CONNECT_AFTER = timedelta(days=2)  # L1: not on the day of the interview
CONNECT_WINDOW = timedelta(days=14)
_OPEN_STAGES = (Stage.INTERVIEWED, Stage.SCHEDULED)


def paper_notes(setting: Setting) -> Iterator[FollowUp]:
    """A card for everyone who interviewed, on the same day or the next, on top of the mail, where the user wants
    cards at all (T7)."""
    if not setting.profile.paper_note or setting.situation.stage not in _OPEN_STAGES:
        return
    for name, held in _met(setting):
        day = setting.situation.day(held.start)
        if setting.today - setting.situation.day(over_at(held)) <= THANKS_OFFERED:
            yield FollowUp(
                key=key(FollowUpKind.PAPER_NOTE, name_slug(name), day.isoformat()),
                kind=FollowUpKind.PAPER_NOTE,
                to_name=name,
                to_email=None,
                not_before=day,
                by=day + timedelta(days=1),
                reason=f"You met {name} on {day_text(day)}; a card by hand is rare and noticed.",
                evidence=held.evidence[:2],
            )


def connections(setting: Setting) -> Iterator[FollowUp]:
    """A reminder to connect with everyone one has met, from the second day after, on no day of an interview (L1). No
    mail."""
    if setting.situation.stage not in _OPEN_STAGES:
        return
    busy = {setting.situation.day(interview.start) for interview in setting.reading.interviews}
    for name, held in _met(setting):
        day = setting.situation.day(held.start)
        opens = day + CONNECT_AFTER
        while opens in busy:
            opens += DAY
        if setting.today <= opens + CONNECT_WINDOW:
            yield FollowUp(
                key=key(FollowUpKind.CONNECT, name_slug(name)),
                kind=FollowUpKind.CONNECT,
                to_name=name,
                to_email=None,
                not_before=opens,
                by=opens + CONNECT_WINDOW,
                reason=f"You met {name} on {day_text(day)}; two days later is soon enough to connect.",
                evidence=held.evidence[:2],
            )


def _met(setting: Setting) -> tuple[tuple[str, Interview], ...]:
    """Everyone who held a session that is over, each with the last of theirs."""
    last: dict[str, Interview] = {}
    for held in sorted(setting.situation.ended, key=lambda interview: interview.start):
        for name in held.interviewers:
            last[name] = held
    return tuple(last.items())
