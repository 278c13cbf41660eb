"""The user's own points: choosing the ones that fit, and putting jotted ones into the first person (etiquette T4).

Nothing is added to a point but "I", an article, or a verb that it plainly leaves out; a point that cannot be put into
a sentence safely is not used."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.drafting.jotting.phrases import (
    is_shorthand,
    words,
)
from app.drafting.jotting.tidy import tidy, visible
from app.drafting.memory import kept_for_one_draft
from app.drafting.point_forms import RULES
from app.drafting.point_nouns import with_owned_articles
from app.drafting.point_tails import LONGEST, shortened


@dataclass(frozen=True, slots=True)
class Point:
    """`clause` is a sentence without its full stop, in the first person, or `noun` a phrase; one of them is empty."""

    source: str
    clause: str = ""
    noun: str = ""
    worth: int = 0  # how well it reads: more is better

    @property
    def text(self) -> str:
        return self.clause or self.noun


def written(point: str, spellings: Iterable[str] = (), trade: str = "") -> Point | None:
    """A jotted point as a clause in the first person or a noun phrase; None where neither is safe."""
    return _written(point, tuple(spellings), trade)


@kept_for_one_draft
def _written(point: str, spellings: tuple[str, ...], trade: str) -> Point | None:
    text = re.sub(r"\s*\([^()]*\)", "", visible(point.replace("\n", " ")))
    made = [
        found
        for part in re.split(r"(?<=[a-z\d%])\. +(?=[a-z])", text)
        if (found := _one(point, part, spellings, trade))
    ]
    return max(made, key=lambda found: found.worth, default=None)


# A half-hearted point sells nothing, and a hobby or the past has seldom to do with the job.
_WEAK = re.compile(
    r"\b(?:not much|less so|never|only (?:a|if|when)|still learning|a bit of|an? little|fine with|ok with"
    r"|okay with|used to be)\b"
    r"|\b(?:don't|can't|didn't|haven't|do not)\b(?! (?:count|lose|miss))",
    re.IGNORECASE,
)


def _one(point: str, part: str, spellings: tuple[str, ...], trade: str) -> Point | None:
    text = tidy(part, spellings, trade)
    text = re.sub(r"^[-–—*•·\s]+|[\s.;,]+$", "", text)
    if not words(text) or _unfit(text):
        return None
    for rule in RULES:
        found = rule(text)
        if found is not None:
            clause, noun, worth = found
            made = with_owned_articles(shortened(clause or noun))
            if noun and _RUN_ON.search(made):
                return None
            if not made or len(words(made)) > LONGEST or len(words(made)) < 3 or re.search(r"[a-z] \d+%?$", noun):
                return None
            return Point(point, made if clause else "", "" if clause else made, worth - 3 * bool(_WEAK.search(made)))
    return None


# "tower crane seven years no incidents": several jottings in a row
_RUN_ON = re.compile(r"[a-z] (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|weeks) (?:no|zero) ")


def _unfit(text: str) -> bool:
    if re.search(r"[=<>{}\[\]|#*~^_@\\]|\?|\.\.|!", text.replace("->", " ")) or text.count('"') % 2:
        return True
    if re.match(r"[a-z]+(?:ed|en) (?:out|up|in|off|down) from ", text):
        return True  # "booked out from 7 weeks to 10 days": what was, is not said
    return any(is_shorthand(word) for word in words(text) if not re.search(r"\d", word) and len(word) > 4)
