"""The role that the words around one name give to its person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from app.reading.late import late
from app.reading.people.cast import Mention
from app.reading.people.contact_words import (
    ANNOUNCED_WITH,
    ASKED_FOR_TIME,
    ASKED_TO,
    BYSTANDER,
    CONTACT_AFTER,
    CONTACT_BEFORE,
    DECIDES_WITH,
    EMAIL_AFTER,
    FOR_HELP,
    HEARD_FROM,
    IF_TROUBLE,
    LOOKS_ON,
    MEAL_WITH,
    NO_SESSION,
    NUMBER_OF,
    OPTIONAL,
    POSSESSES,
    REACHED_AT,
    RECEPTION,
    TO_BE_RUNG,
    YOUR_RECRUITER,
)
from app.reading.people.cue_words import (
    ACTS,
    ADDED,
    ADDED_TO,
    AFTER,
    BOTH,
    BRINGS,
    CHAINED,
    CLOCK,
    DAY,
    ENJOYED,
    HIRING_MANAGER,
    INTERVIEW_WITH,
    IS_HIRING_MANAGER,
    MEET,
    MET_BEFORE,
    MISSED,
    NOT_ACTING,
    NOT_WITH,
    OUT_BEFORE,
    SETTING,
    THEY_TALK,
    TO_JOIN,
    WITH,
    WITH_ALONE,
    WITH_MYSELF,
)
from app.reading.people.self_words import PANEL_OF
from app.reading.people.sentences import Sentence


class Role(StrEnum):
    """The part that the words around a name give to its bearer."""

    INTERVIEWS = "interviews"
    REPLACED = "replaced"
    CONTACT = "contact"
    APART = "apart"  # there on the day, without a part in the talk
    ABSENT = "absent"  # says that they will not be there: replaced, if they were to interview


@dataclass(frozen=True, slots=True)
class RoleCue:
    """Words at [start, end) of the passage's message that give `person` a role. `weight` is a probability. `behind`:
    they tell of a talk that was held when they were written."""

    person: str
    role: Role
    start: int
    end: int
    weight: float
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """A name in its sentence. `since` and `until` bound the words nearer to it than to other names; `chained`: the
    name before it in the sentence interviews."""

    text: str
    sentence: Sentence
    mention: Mention
    since: int
    until: int
    chained: bool

    @property
    def head(self) -> str:
        return self.text[max(self.sentence.start, self.mention.start - 160) : self.mention.start]

    @property
    def near(self) -> str:
        return self.text[max(self.since, self.mention.start - 80) : self.mention.start]

    @property
    def entry(self) -> int:
        """Where the words of the person's own hour begin: "12pm lunch with the team, 1pm Petra Voll"."""
        hours = [match.start() for match in CLOCK.finditer(self.text, self.since, self.mention.start)]
        return hours[-1] if hours else self.since

    @property
    def words(self) -> str:
        return self.text[self.sentence.start : self.sentence.end]

    @property
    def is_turned_away(self) -> bool:
        """Whether the words before it speak of something else than an interview with the person."""
        turned = NOT_WITH.search(self.head) or DECIDES_WITH.search(self.head)
        return not INTERVIEW_WITH.search(self.near) and turned is not None

    @property
    def is_turned_from(self) -> bool:
        """Whether somebody else's words or place are what the sentence is about."""
        return OUT_BEFORE.search(self.near) is not None

    def cue(self, role: Role, weight: float) -> RoleCue:
        return RoleCue(self.mention.person, role, self.mention.start, self.mention.end, weight)


def cue_of(around: Around) -> RoleCue | None:
    """The cue for one name of a sentence, or None."""
    text, end = around.text, around.mention.end
    if NUMBER_OF.match(text, end):
        return around.cue(Role.CONTACT, 0.7)
    if OPTIONAL.match(text, end, around.sentence.end):
        return around.cue(Role.CONTACT, 0.7)
    if MISSED.match(text, end):
        return around.cue(Role.REPLACED, 0.85)
    if ADDED.search(around.near) and ADDED_TO.match(text, end, around.sentence.end):
        return around.cue(Role.INTERVIEWS, 0.8)
    brought = BRINGS.search(around.near)
    if brought and (not brought["asks"] or TO_JOIN.match(text, end, around.sentence.end)):
        return around.cue(Role.INTERVIEWS, 0.8)
    if POSSESSES.match(text, end) or RECEPTION.search(around.near):
        return None
    contact = _as_contact(around)
    if contact is not None and not THEY_TALK.match(text, end, min(around.until, around.sentence.end)):
        return contact
    if looks_on(text, around.mention, min(around.until, around.sentence.end)):
        return around.cue(Role.APART, 0.9)
    panel = PANEL_OF.search(text, around.sentence.start, around.mention.start)
    if panel is not None and _NO_LIST.search(text, panel.end(), around.mention.start) is None:
        return around.cue(Role.INTERVIEWS, 0.75)
    weight = _interviews(around)
    return around.cue(Role.INTERVIEWS, weight) if weight else _otherwise(around)


_MYSELF_TOO = late(r"\b(?:myself|me)(?:,|,? and|,? &|,? plus)?\Z")  # "meeting myself, Pat Cusack and …"
_NO_LIST = late(
    r"\b(?:will|would|has|have|had|asked|to|that|because|so|but|about|not|impressed|keen|happy|still|now|yet)\b",
    re.IGNORECASE,
)
"""In words that go on from "the panel is" and list nobody."""


def looks_on(text: str, mention: Mention, until: int) -> bool:
    """Whether the words behind a name, up to the next one, say that its person is there without asking."""
    return LOOKS_ON.match(text, mention.end, until) is not None


def _as_contact(around: Around) -> RoleCue | None:
    text, end = around.text, around.mention.end
    if HEARD_FROM.search(around.near) or YOUR_RECRUITER.match(text, end, around.sentence.end):
        return around.cue(Role.CONTACT, 0.65)
    if not CLOCK.search(around.words) and TO_BE_RUNG.match(text, end, around.until):
        return around.cue(Role.CONTACT, 0.65)
    told = CONTACT_BEFORE.search(around.near) and EMAIL_AFTER.match(text, end, around.sentence.end)
    if told and (ASKED_TO.search(around.near) or not ANNOUNCED_WITH.search(around.head)):
        return around.cue(Role.CONTACT, 0.85)
    if REACHED_AT.match(text, end, min(around.until, around.sentence.end)):
        for_help = FOR_HELP.search(text, around.sentence.start, around.mention.start)
        if for_help or not (MEET.search(around.near) or around.chained or WITH.search(around.head) or _meets(around)):
            return around.cue(Role.CONTACT, 0.8)
    if ASKED_TO.search(around.near) or (CONTACT_BEFORE.search(around.near) and IF_TROUBLE.match(text, end)):
        return around.cue(Role.CONTACT, 0.7)
    if not CONTACT_AFTER.match(text, end, around.sentence.end):
        return None
    met = MEET.search(around.near) or around.chained or WITH.search(around.head)
    wishes = AFTER.match(text, _past_copy(text, end), around.sentence.end)  # "(cc'd), who'd like to talk to you"
    both = (wishes is not None and "you" in wishes.group()) or (BOTH.search(around.words) and met)
    return around.cue(Role.INTERVIEWS if both else Role.CONTACT, 0.75)


def _meets(around: Around) -> bool:
    """Whether words behind the name say that its bearer talks to the reader."""
    text, end = around.text, around.mention.end
    until = min(around.until, around.sentence.end)
    return (
        any(words.match(text, end, until) for words in (AFTER, THEY_TALK)) or ACTS.search(text, end, until) is not None
    )


_COPY = late(
    r"\s*[,(]?\s*(?:who is |is )?(?:copied(?: in)?|cc['’]?d|in copy|in cc|on copy)(?: "
    r"here)?\)?(?:,[^,.;\n]{2,70})?,?(?:\s+who\b)?",
    re.IGNORECASE,
)


def _past_copy(text: str, at: int) -> int:
    match = _COPY.match(text, at)
    return match.end() if match else at


def _interviews(around: Around) -> float:
    """How surely the person interviews by a verb of theirs, or by "with", "meet" and the like before the name."""
    text, end, words = around.text, around.mention.end, around.words
    acts = ACTS.search(text, end, around.sentence.end)
    elsewhere = NO_SESSION.search(text, around.entry, min(around.until, around.sentence.end))
    if THEY_TALK.match(text, end, min(around.until, around.sentence.end)) and not around.is_turned_from:
        return 0.75
    if ASKED_FOR_TIME.match(text, end, around.sentence.end) or MET_BEFORE.match(text, end, around.sentence.end):
        return 0.8
    ours = WITH_MYSELF.search(text, around.sentence.start, around.sentence.end)
    if ours and ours.start("who") <= around.mention.start < ours.end("who"):
        return 0.7
    if acts and not NOT_ACTING.search(text, end, acts.start()) and not elsewhere:
        return 0.75
    if elsewhere and not WITH.search(around.head):
        return 0.0
    if AFTER.match(text, end, min(around.until, around.sentence.end)):
        return 0.85
    if OUT_BEFORE.search(around.near) or around.is_turned_away:
        return 0.0
    near = around.near.rstrip("( ") + " "
    without = _MYSELF_TOO.sub("", near.rstrip()).rstrip() + " "
    dated = WITH_ALONE.search(near) and (CLOCK.search(words) or DAY.search(words))
    if MEET.search(near) or MEET.search(without) or WITH.search(around.head) or dated:
        return 0.8
    return 0.8 if around.chained and CHAINED.fullmatch(text[around.since : around.mention.start]) else 0.0


# "See you, Lena": who signs so
_CLOSED = late(r"\b(?:see you(?: (?:then|there|soon))?|regards|thanks|cheers|best|wishes),\s+\Z", re.IGNORECASE)


def _otherwise(around: Around) -> RoleCue | None:
    meal = MEAL_WITH.search(around.head)
    if meal and CLOCK.search(meal[0].rpartition("with")[2]) is None:  # not "12pm lunch with the team, 1pm Petra Voll"
        return around.cue(Role.APART, 0.6)
    if NO_SESSION.search(around.words) and not WITH.search(around.head):
        return None
    if HIRING_MANAGER.search(around.near) or IS_HIRING_MANAGER.match(around.text, around.mention.end):
        return around.cue(Role.CONTACT, 0.65)
    if ENJOYED.match(around.text, around.mention.end):
        return around.cue(Role.INTERVIEWS, 0.6)
    if OUT_BEFORE.search(around.near) or around.is_turned_away:
        return None
    if SETTING.search(around.words) and not BYSTANDER.search(around.words) and not _CLOSED.search(around.near):
        return around.cue(Role.INTERVIEWS, 0.55)
    return None
