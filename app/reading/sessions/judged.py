"""That a session is called off or moved, in words that no phrase foresaw: judged by `app.reading.senses`."""

from __future__ import annotations

import re

from app.reading.late import late
from app.reading.senses import Sense, company_tells
from app.reading.sessions.cues import Act, Cue, Cues
from app.reading.sessions.interviewer_words import FOR_THE_ONE_BEFORE
from app.reading.sessions.ledger import Ledger
from app.reading.sessions.slot import Spoken
from app.reading.speech import fold

_ACTS = {Sense.CANCELLED: Act.CANCEL, Sense.MOVED: Act.MOVE}
_SURE = 0.9
_FEWEST, _LONGEST = 20, 400  # characters of a sentence that is judged


_STANDS_IN = late(
    r"\b(?:tak(?:e|es|ing)\s+(?:over|(?:his|her|their|[\w'’-]+['’]s)\s+(?:place|seat|chair|slot|stead|part))|stands?\s+in|standing\s+in|steps?\s+in|stepping\s+in|instead|in\s+(?:his|her|"
    r"their)\s+(?:place|stead)|so\s+[^.;!?\n]{2,70}\bwill\s+(?:now\s+)?(?:join|see|meet|interview|chair|sit|be\s+with))\b",
    re.IGNORECASE,
)


def with_judged(ledger: Ledger, spoken: Spoken, cues: Cues) -> Cues:
    """The cues, with those that the sentences of a company's mail give by all their words.

    Asked only where an agreed session is to come and no phrase speaks of its end. "We are working out when she can do
    it instead" moves nothing yet: a sentence that calls it off does so beside words of a move.
    """
    ahead = [one for one in ledger.upcoming(spoken.passage.date) if one.begin > spoken.passage.date]
    if cues.any(Act.CANCEL) or not ahead:
        return cues
    text = spoken.passage.message.text
    found: dict[Act, list[Cue]] = {}
    for unit in spoken.units:
        if unit.row or unit.item or unit.label or not _FEWEST <= unit.end - unit.start <= _LONGEST:
            continue
        if _STANDS_IN.search(text, unit.start, unit.end):
            continue  # "Dr Deshmukh has been called away, so Ada Hale will join Ruth"
        chances = company_tells(fold(text[unit.start : unit.end]))
        for sense, act in _ACTS.items():
            if act is Act.CANCEL and FOR_THE_ONE_BEFORE.search(text, unit.start, unit.end):
                continue  # "Ana is off sick; Piet takes her place"
            if chances[sense] >= _SURE and cues.any(act) is None:
                found.setdefault(act, []).append(Cue(unit.start, unit.end, act))
    if not found:
        return cues
    return Cues({**cues.by_act, **{act: tuple(here) for act, here in found.items()}})
