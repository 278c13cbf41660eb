"""What must not go out (etiquette T6): found in a note, a point or news, and in any finished draft."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app.drafting import forbidden_classes as classes
from app.drafting import forbidden_shapes as shapes
from app.drafting import forbidden_words as words
from app.drafting.alternatives import quick_look


class Topic(StrEnum):
    """What never goes into a draft (etiquette T6), by reason."""

    PAY = "pay"
    BENEFITS = "benefits"
    HEALTH = "health"
    FAMILY = "family"
    GOSSIP = "gossip"
    GRIEVANCE = "grievance"
    PRIVATE = "private"  # a remark about the reader's looks, mood or manner
    CONFIDENCE = "confidence"  # what was asked to be kept between two
    PRESSURE = "pressure"
    REGRET = "regret"  # the candidate's own doubt


SAID = {
    Topic.PAY: "the salary remark",
    Topic.BENEFITS: "the remark about benefits",
    Topic.HEALTH: "the remark about health",
    Topic.FAMILY: "the remark about family",
    Topic.GOSSIP: "what was said about somebody else",
    Topic.GRIEVANCE: "the complaint",
    Topic.PRIVATE: "the private remark",
    Topic.CONFIDENCE: "what is to stay between you",
    Topic.PRESSURE: "what would put pressure on them",
    Topic.REGRET: "your own second thoughts",
}

_ALWAYS = (
    (Topic.CONFIDENCE, words.CONFIDENCE),
    (Topic.PRESSURE, words.PRESSURE),
    (Topic.REGRET, words.REGRET),
    (Topic.GRIEVANCE, words.GRIEVANCE),
    (Topic.GOSSIP, words.GOSSIP),
    (Topic.PAY, shapes.PAY_ALWAYS),
    (Topic.FAMILY, shapes.FAMILY_ALWAYS),
    (Topic.HEALTH, shapes.HEALTH_ALWAYS),
    (Topic.GRIEVANCE, shapes.GRIEVANCE_ALWAYS),
    (Topic.PRIVATE, shapes.STATUS_ALWAYS),
    (Topic.GOSSIP, shapes.GOSSIP_ALWAYS),
    (Topic.PRIVATE, shapes.READER_ALWAYS),
    (Topic.PRIVATE, words.PRIVATE),
    (Topic.PAY, classes.PAY_ALWAYS),
    (Topic.FAMILY, classes.FAMILY_ALWAYS),
    (Topic.HEALTH, classes.HEALTH_ALWAYS),
    (Topic.GRIEVANCE, classes.GRIEVANCE),
    (Topic.GOSSIP, classes.GOSSIP),
    (Topic.PRIVATE, classes.PRIVATE),
)
# Forbidden unless the words belong to the job's own trade.
_BY_TRADE = (
    (Topic.FAMILY, words.FAMILY + classes.FAMILY, words.FAMILY_TRADE),
    (Topic.PAY, words.PAY + classes.PAY, words.PAY_TRADE),
    (Topic.BENEFITS, words.BENEFITS + classes.BENEFITS, words.BENEFITS_TRADE),
    (Topic.HEALTH, words.HEALTH + classes.HEALTH, words.HEALTH_TRADE),
)


def _joined(block: str) -> str:
    continued = re.sub(r"\\\n +", "", block)  # a backslash at the end of a line continues it
    return "|".join(line.strip() for line in continued.splitlines() if line.strip())


def _compiled(block: str, before: str = r"(?<!\w)") -> re.Pattern[str]:
    return re.compile(f"{before}(?:{_joined(block)})")


@cache
def _always() -> tuple[tuple[Topic, re.Pattern[str]], ...]:
    """Compiled when the first text may hold one."""
    return tuple((topic, _compiled(block)) for topic, block in _ALWAYS)


@cache
def _by_trade() -> tuple[tuple[Topic, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple((topic, _compiled(block), _compiled(trade, r"\b")) for topic, block, trade in _BY_TRADE)


# In a trade of pay, benefits or health these still speak of the job offered, or of the reader, not of the work.
_PERSONAL = re.compile(
    r"\b(?:i said (?:ok|yes|fine)|my (?:salary|pay|expectations?|health)|for me\b|for this role|the role pays|would pay"
    r"|(?:he|she|they|his|her|he['’]?s|she['’]?s)\b(?= (?:is|was|has|had|back|knee|cough|ill|sick|off|on leave|health))"
    r"|offer\w*|expectations?|on leave)",
    re.IGNORECASE,
)
_AMOUNT = r"(?:[£$€] ?)?\d{2,3}(?:[.,]\d{3})?k?"
_PAY_RANGE = re.compile(
    rf"(?<![\w.]){_AMOUNT} ?(?:[-–]|to) ?{_AMOUNT}\b ?\+? ?(?:bonus|refresh|tronc|plus)"
    rf"|(?:said|offer(?:s|ed|ing)?|pays?|paying) (?:about |around |up to )?{_AMOUNT}(?![\w%:])(?! \w)"
    rf"|(?:offer(?:s|ed|ing)?|pays?|paying) (?:me )?(?:about |around |up to )?{_AMOUNT}(?<=k)\b|\boffer of {_AMOUNT}"
    r"|commission (?:of |is |was |at )?\d|\d+ ?% commission|\bote\b"
    r"|\d{2,3} ?\+ ?(?:tronc|tips|bonus|refresh|ote|pension)",
    re.IGNORECASE,
)


_may_hold = quick_look(
    [*(_joined(block) for _, block in _ALWAYS), *(_joined(b) for _, b, _ in _BY_TRADE), _PAY_RANGE.pattern]
)


@dataclass(frozen=True, slots=True)
class Found:
    """A forbidden topic and the words that speak of it, as they were typed."""

    topic: Topic
    words: str

    @property
    def said(self) -> str:
        return SAID[self.topic]


def forbidden(text: str, trade: str = "") -> Found | None:
    """The first forbidden topic in a clause, or None. `trade` is what the job is about (role, company, session):
    words of pay, benefits and health belong in where they are the trade itself and not about a person."""
    text, trade = text.lower(), trade.lower()  # the patterns are in lower case, which is faster than ignoring it
    return in_turn(text, trade) if _may_hold(text) else None


def in_turn(text: str, trade: str) -> Found | None:
    """Every topic by turns, in a text in lower case: the slow way, where a quick look says that there may be one."""
    for pattern_topic, pattern in _always():
        if (found := pattern.search(text)) is not None:
            return Found(pattern_topic, found.group())
    if (found := _PAY_RANGE.search(text)) is not None:
        return Found(Topic.PAY, found.group())
    for topic, pattern, own_trade in _by_trade():
        if (found := pattern.search(text)) is None:
            continue
        if own_trade.search(trade) and not _PERSONAL.search(text):
            continue
        return Found(topic, found.group())
    return None
