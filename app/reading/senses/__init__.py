"""What a sentence tells, judged by linear models over its words: beside the rules, for wordings that none foresaw.

The models are trained from labelled sentences and threads (`scripts/train_*.py`); they are
tables of weights and no language model. A rule's finding stands before theirs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

from app.reading.senses.features import features, thread_features
from app.reading.senses.model import load

__all__ = ["Sense", "company_tells", "owner_tells", "thread_leans"]


class Sense(StrEnum):
    """What a sentence of a recruiting mail tells."""

    NO = "no"
    HOLD = "hold"
    OFFER = "offer"
    REOPENED = "reopened"
    PROMISE = "promise"
    PROMISE_VAGUE = "promise_vague"
    CANCELLED = "cancelled"
    MOVED = "moved"
    INVITE = "invite"
    WITHDRAW = "withdraw"
    ACCEPT = "accept"
    NONE = "none"


@lru_cache(maxsize=256)  # several stages ask it of the same sentence
def company_tells(words: str) -> Mapping[Sense, float]:
    """The probability of each sense of a folded sentence of the hiring side."""
    return {Sense(sense): chance for sense, chance in load("company").judge(features(words)).items()}


def owner_tells(words: str) -> Mapping[Sense, float]:
    """The probability of each sense of a folded sentence of the candidate's."""
    return {Sense(sense): chance for sense, chance in load("owner").judge(features(words)).items()}


def thread_leans(subject: Sequence[str], company: Sequence[str], owner: Sequence[str]) -> float:
    """How much likelier than not it is, by the words of a thread alone, that the owner is a candidate in it: the
    logarithm of the odds. Given are the folded sentences of the subject, the other side and the owner, in order."""
    chance = load("kinds").judge(thread_features(subject, company, owner))["interview"]
    sure = 1e-6
    return math.log(max(chance, sure) / max(1 - chance, sure))
