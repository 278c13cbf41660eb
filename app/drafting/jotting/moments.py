"""What was understood of a note: moments of the talk, each in a form that a sentence can be built around."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_WORRY = re.compile(
    r"\b(?:worr(?:y|ies|ied)|concern(?:s|ed)?|struggl\w+|fear\w*|anxious|nervous about)\b", re.IGNORECASE
)


class Shape(StrEnum):
    """Which part of speech a jotted point was understood as, and so how a sentence can take it up."""

    TOPIC = "topic"  # "farm diversification, glamping and VAT"
    ASKED = "asked"  # "how I tell a client bad news"
    ASKED_ABOUT = "asked_about"  # "my evaluation setup"
    OPEN_QUESTION = "open_question"  # as ASKED; it was left open
    SAID = "said"  # a clause: "the onsite ticket is a real one"
    QUOTE = "quote"  # their words
    FACT = "fact"  # a clause about them: "you cure your own hams"
    WANT = "want"  # "a sous chef who can take game from start to finish"
    BEING = "being"  # "clear about the process"
    DOING = "doing"  # "walking me through the rota"
    LIKED = "liked"  # what they liked: "the idea of phoning 30 members"
    ENJOYED = "enjoyed"  # what the candidate liked: "your way of running the handover"
    ANSWER = "answer"  # what the candidate said: "I would start with the five councils that already asked"
    SUGGESTION = "suggestion"  # "look at the archival samples"
    REQUEST = "request"  # "the write-up": asked for
    PROMISED = "promised"  # the same, promised
    STATED = "stated"  # a clause on how things are there: "the kiln is fired on Tuesdays"
    OPINION = "opinion"  # what the candidate holds: "retarding overnight frees a deck"
    OFFERED = "offered"  # what the candidate said they would do: "send you the proofing chart"
    INVITED = "invited"  # what the reader asked the candidate to do: "come in on a Saturday"
    TOLD = "told"  # a fact of the candidate's own work: "we hold it at 18 degrees"
    PROPOSED = "proposed"  # what the candidate would try, as a noun phrase: "volunteers from the college"
    AGREED = "agreed"  # what both came to: "that a short test would settle it"


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom the note is about: their names in lower case, and the words of their title."""

    name: str
    called: frozenset[str]
    title: frozenset[str]


@dataclass(frozen=True, slots=True)
class Moment:
    """`text` is written out, in the second person where it speaks of the reader, without a full stop."""

    shape: Shape
    text: str
    source: str
    reply: str = ""  # the candidate's own answer to a question
    mine: bool = False  # the candidate said that they can do it
    marked: bool = False  # the note sets it off: "good line", "love that"
    lost: str = ""  # the tail that was cut off as unclear

    @property
    def grave(self) -> bool:
        """Whether the note tells it as something that weighs on them: taken up without delight."""
        return _WORRY.search(self.source) is not None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of a note that do not go into the draft, and why, for the user to read."""

    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What was made of one note: what can be written about, and what is left out."""

    moments: tuple[Moment, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
