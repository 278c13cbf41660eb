"""What may be said about a session, and the phrases that say it."""

from __future__ import annotations

from enum import StrEnum

from app.reading.sessions import arranging_words, undoing_words
from app.reading.sessions.phrases import PhraseBook


class Act(StrEnum):
    """What a sentence does with a time."""

    ACCEPT = "accept"
    CONFIRM = "confirm"
    ASK = "ask"  # whether a time suits
    AWAIT = "await"  # a yes is awaited
    CHOICE = "choice"  # one of several
    HEDGE = "hedge"  # not certain yet
    DECLINE = "decline"
    MOVE = "move"
    CANCEL = "cancel"
    WITHDRAW = "withdraw"  # from the whole process
    SEEK = "seek"  # asks the other side for times
    FURTHER = "further"  # a next round
    HELD = "held"  # a session that lies behind
    MEET = "meet"  # words for a session
    OUTCOME = "outcome"  # an offer or a rejection: times named with it are about something else


BOOK: PhraseBook[Act] = PhraseBook(
    {
        Act.HELD: undoing_words.HELD,
        Act.WITHDRAW: undoing_words.WITHDRAW,
        Act.CANCEL: undoing_words.CANCEL,
        Act.MOVE: undoing_words.MOVE,
        Act.DECLINE: undoing_words.DECLINE,
        Act.HEDGE: undoing_words.HEDGE,
        Act.AWAIT: arranging_words.AWAIT,
        Act.CHOICE: arranging_words.CHOICE,
        Act.SEEK: arranging_words.SEEK,
        Act.ASK: arranging_words.ASK,
        Act.CONFIRM: arranging_words.CONFIRM,
        Act.FURTHER: arranging_words.FURTHER,
        Act.ACCEPT: arranging_words.ACCEPT,
        Act.MEET: arranging_words.MEET,
        Act.OUTCOME: arranging_words.OUTCOME,
    }
)
