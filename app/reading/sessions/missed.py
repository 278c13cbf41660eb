"""Sessions that were agreed and did not happen: nobody joined, the two sides missed each other, somebody fell ill.

Said afterwards, by either side. Such a session is called off, not held: nobody is thanked for it.
"""

from __future__ import annotations

from datetime import timedelta

from app.reading.sessions.cues import Act, Cue
from app.reading.sessions.giving_way import local_day, sign
from app.reading.sessions.ledger import Appointment, Ledger, State, names
from app.reading.sessions.slot import Spoken
from app.reading.speech import fold, supposed
from app.reading.transcript import Side
from app.reading.wordings.missed_talks import DID_NOT_HAPPEN, TOOK_PLACE

_SINCE = timedelta(days=8)  # words about a session that was to be come within days
_EARLY = timedelta(minutes=30)  # before it begins, they may be said already: "nobody is here yet, I was taken ill"


def take_off_missed(ledger: Ledger, spoken: Spoken) -> None:
    """Takes those sessions off of which the passage says that they did not happen: the ones whose time a sentence
    names, else all of the latest day that had any."""
    passage = spoken.passage
    begun = [one for one in ledger.appointments if one.stands and _is_past(one, spoken)]
    if not begun or TOOK_PLACE.search(fold(passage.text)):
        return
    for index, unit in enumerate(spoken.units):
        words = fold(passage.message.text[unit.start : unit.end]).replace("as if", "that")
        match = DID_NOT_HAPPEN.search(words)
        if match is None or supposed(words, match.start()):
            continue
        mark = sign(spoken, Cue(unit.start, unit.end, Act.CANCEL))
        state = State.DECLINED if passage.side is Side.OWNER else State.CANCELLED
        for one in _meant(ledger, spoken, index, begun):
            ledger.end(one, state, mark)


def _is_past(one: Appointment, spoken: Spoken) -> bool:
    since = spoken.passage.date - one.begin
    return -_EARLY <= since <= _SINCE


def _meant(ledger: Ledger, spoken: Spoken, unit: int, begun: list[Appointment]) -> list[Appointment]:
    timed = [slot for slot in spoken.slots if slot.unit == unit]
    named = [one for one in begun if any(names(slot, one.begin, one.zone, ledger.mailbox_zone) for slot in timed)]
    last = max(begun, key=lambda one: one.begin)
    day = local_day(last.begin, ledger.mailbox_zone)
    return named or [one for one in begun if local_day(one.begin, ledger.mailbox_zone) == day]
