"""What a sentence tells, judged by linear models over its words: beside the rules, for wordings that none foresaw.

The models are trained from labelled sentences (`scripts/train_senses.py`); they are tables of weights and no language
model. A rule's finding stands before theirs.
"""

from __future__ import annotations

from enum import StrEnum

from app.reading.senses.features import features
from app.reading.senses.weights_company import COMPANY
from app.reading.senses.weights_owner import OWNER

__all__ = ["Sense", "company_tells", "owner_tells"]


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


def company_tells(words: str) -> dict[Sense, float]:
    """The probability of each sense of a folded sentence of the hiring side."""
    return {Sense(sense): chance for sense, chance in COMPANY.judge(features(words)).items()}


def owner_tells(words: str) -> dict[Sense, float]:
    """The probability of each sense of a folded sentence of the candidate's."""
    return {Sense(sense): chance for sense, chance in OWNER.judge(features(words)).items()}
