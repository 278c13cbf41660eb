"""The words that do something about a time: offer, ask, accept, confirm, hedge, decline, move, cancel.

One walk over a passage finds them all. A cue says what kind of act its words can be; who says them, about which
slot, and after what is for `agreement` to judge.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from app.reading.sessions.cue_words import BOOK, Act
from app.reading.sessions.phrases import Word

__all__ = ["Act", "Cue", "Cues", "find_cues"]

_CONDITION = re.compile(
    r"\b(?:if|should|unless|in\s+case|whether|need\s+to|want\s+to|wish\s+to|how\s+to|may|to|can|click|or|link\s+to"
    r"|free\s+to)\b[^.!?\n,]{0,30}$",
    re.IGNORECASE,
)
# Who confirms by these words asks for no confirmation: "I am pleased to confirm that you will be seen by …".
_ANNOUNCING = re.compile(
    r"\b(?:(?:pleased|happy|delighted|glad|just|writing|write|this\s+is|wanted|want|like|able|quick\s+\w+|mail|e-?mail|note"
    r"|message|line)\s+to|can|i|we|i['’]ll|we['’]ll|will|hereby|let\s+me|may\s+i)\s+(?:now\s+|also\s+|hereby\s+|formally\s+)?$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"[^.!\n]{0,80}\?")
# No question which: "lunch, which is on the museum".
_RELATIVE = re.compile(r",\s(?:which|whichever)\s+(?:is|are|was|will)\b", re.IGNORECASE)
# Behind "let me know if", what would speak against the time.
_OBJECTION = re.compile(
    r"[^.!?\n]{0,40}?\b(?:problems?|issues?|troubles?|clash\w*|conflicts?|changes?|anything|difficult\w*|questions?|unable"
    r"|can['’]t|won['’]t|(?:could|do|does|would|is|are)n['’]t|cannot|(?<!or )not)\b",
    re.IGNORECASE,
)
# "Venue to be confirmed" leaves the time as certain as it is.
_OF_PLACE = re.compile(
    r"\b(?:venue|room|place|location|link|address|panel|floor|building|details?|format|topic|exact\s+\w+|names?|who)\s*"
    r"(?:(?:is|are|will|still|yet|[:,–—-])\s*){0,3}$",
    re.IGNORECASE,
)
_WE = re.compile(
    r"\b(?:we|i|she|he|they)(?:['’]ll|['’]d|\s+will|\s+would|\s+now|\s+do)?\s+(?:\w+ly\s+)?$", re.IGNORECASE
)
_HAD_TO = re.compile(r"\b(?:have|had|having|going|forced|need)\s+to\s+$", re.IGNORECASE)
_IF = re.compile(r"\b(?:if|should|unless|you)\b", re.IGNORECASE)
_WISHES = ("if", "should", "unless", "in case", "click", "link", "free to", "need to")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words at [start, end) of the text that can be this act."""

    start: int
    end: int
    act: Act


@dataclass(frozen=True, slots=True)
class Cues:
    """All cues of a passage, by act, in order of place."""

    by_act: dict[Act, tuple[Cue, ...]]

    def of(self, act: Act) -> tuple[Cue, ...]:
        """All cues of that act."""
        return self.by_act.get(act, ())

    def within(self, act: Act, start: int, end: int) -> tuple[Cue, ...]:
        """The cues of that act that begin in [start, end)."""
        found = self.by_act.get(act, ())
        first = bisect_left(found, start, key=lambda cue: cue.start)
        last = bisect_left(found, end, lo=first, key=lambda cue: cue.start)
        return found[first:last]

    def any(self, act: Act) -> Cue | None:
        """The first cue of that act."""
        found = self.by_act.get(act, ())
        return found[0] if found else None


def find_cues(text: str, words: Sequence[Word], start: int, end: int) -> Cues:
    """All cues in [start, end) of `text`, whose words are given. "If you need to cancel" is no cancellation."""
    found: dict[Act, list[Cue]] = {}
    for act, at, until in BOOK.find(text, words, end):
        cue = Cue(at, until, act)
        if act in (Act.CANCEL, Act.MOVE, Act.WITHDRAW) and _conditional(text, start, cue):
            continue
        if act is Act.CANCEL and _stays(text, start, cue, end):
            continue
        if act is Act.SEEK and _THANKED.search(text, max(start, at - 60), at):
            continue  # "Thanks for coming back to me with your availability"
        if act is Act.HEDGE and _OF_PLACE.search(text, max(start, at - 60), at):
            continue
        if act is Act.CHOICE and _RELATIVE.match(text, max(start, at - 2), end):
            continue
        if act is Act.AWAIT and (_ANNOUNCING.search(text, max(start, at - 40), at) or _objects(text, cue)):
            continue
        found.setdefault(act, []).append(cue)
    return Cues({act: tuple(cues) for act, cues in found.items()})


_THANKED = re.compile(r"\bthank(?:s|\s+you)\b[^.!?\n]{0,60}$", re.IGNORECASE)


def _objects(text: str, cue: Cue) -> bool:
    """Whether only what speaks against the time is asked for, so that silence is a yes."""
    objection = _OBJECTION.match(text, cue.end) if text[cue.end - 2 : cue.end].lower() == "if" else None
    return objection is not None and _ASKED.match(text, objection.end()) is None


_NOT_CANCELLED = re.compile(
    r"\b(?:not|never|nothing|wasn['’]t|isn['’]t|hasn['’]t)(?:\s+(?:been|being|yet))?\s+$", re.IGNORECASE
)
_ONLY_A_NOTICE = re.compile(
    r"['\"”’]*\s+(?:e-?mail|mail|notice|message|notification)s?\b|\s+and\s+(?:re-?(?:sent|issued|created)|sent\s+again)\b",
    re.IGNORECASE,
)


# "Ben's flight got cancelled": what fails a traveller is no session.
_OF_TRAVEL = re.compile(
    r"\b(?:flights?|trains?|ferry|ferries|boats?|bus(?:es)?|coach|connections?|trips?|visas?|leave|holidays?|hotel)\s+"
    r"(?:(?:is|was|are|were|got|has|have|had|been|being|just|now|also)\s+){1,3}$",
    re.IGNORECASE,
)
# "At 2, when the ovens are off": what else is off then, is off in a clause of its own.
_WHILE_OFF = re.compile(
    r"\b(?:when|while|whilst|where|until|till|once|as|because|who)\s+(?:(?!interviews?\b|calls?\b|meetings?\b|it\b)[\w'’-]+\s+){1,5}$",
    re.IGNORECASE,
)


def _stays(text: str, floor: int, cue: Cue, end: int) -> bool:
    """ "The interview is not cancelled", "sorry about the 'Cancelled' mail", "the invite was cancelled and re-sent"."""
    if text[cue.start : cue.end].lower().endswith(" off"):
        return _WHILE_OFF.search(text, max(floor, cue.start - 60), cue.start) is not None
    if not text[cue.start : cue.end].lower().startswith("cancel"):
        return False
    if _OF_TRAVEL.search(text, max(floor, cue.start - 40), cue.start):
        return True
    denied = _NOT_CANCELLED.search(text, max(floor, cue.start - 30), cue.start)
    return denied is not None or _ONLY_A_NOTICE.match(text, cue.end, end) is not None


def _conditional(text: str, floor: int, cue: Cue) -> bool:
    before = text[max(floor, cue.start - 50) : cue.start]
    match = _CONDITION.search(before)
    if match is None:
        return False
    if cue.act is Act.MOVE and match[0].lower().startswith("need to") and _WE.search(before, 0, match.start()):
        return False  # "we'll need to move to Wednesday"
    if cue.act is Act.MOVE:
        return match[0].lower().startswith(_WISHES)
    if cue.act is Act.WITHDRAW:
        return (
            match[0]
            .lower()
            .startswith(("if", "should", "unless", "whether", "in case", "can", "may", "how to", "click"))
        )
    return _HAD_TO.search(before) is None or _IF.search(before) is not None
