"""Questions for news told by when they are written: days after the talk, into the other side's silence.

What a candidate asks then, of their own accord, is how things stand, however it is worded ("Is there anything to write
yet?"), unless it is about a thing: receipts, papers, another time to meet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from app.domain.reading import Interview
from app.reading.late import late
from app.reading.speech import Sentence, Speech
from app.reading.transcript import Origin, Passage, Side, Transcript

_SILENCE = timedelta(days=4)  # calendar days from the company's last word; a sooner question may answer it
_SINCE_THE_TALK = timedelta(days=3)

_ASKS = late(
    r"\?|\b(?:like|love|want|need|curious|keen|glad|grateful|happy|nice|good|helpful) to (?:know|hear|learn)\b"
    r"|\b(?:enquir|inquir)(?:e|ing)\b|\bappreciate (?:knowing|hearing|a (?:word|line|quick)|any)\b"
    r"|\bwonder(?:ed|ing)?\b|\bcheck(?:ing|ed)?(?: in)?\b|\bfollow(?:ing)? up\b|\btouch(?:ing)? base\b|\bnudg\w+"
    r"|\bcircl\w+"
    r"|\b(?:any|some|an?|quick) (?:\w+ )?(?:news|word|update) (?:on|about|from)\b|\b(?:any|some) (?:news|word|update)\b"
    r"|\b(?:heard|hear) (?:nothing|anything|back)\b"
    r"|\b(?:not|n't|never) (?:yet )?(?:heard|hear)\b|\bstill (?:waiting|hoping|wondering|interested|keen)\b"
)
_OF_A_THING = late(
    r"\b(?:park\w*|receipts?|expenses?|reimburs\w+|refund\w*|invoices?|tickets?|fares?|mileage|hotel|documents?"
    r"|certificates?|transcripts?|diplomas?|cards?|permits?|visas?|licen[cs]es?|portfolio|slides|files?|forms?"
    r"|attach\w*|addresse?s?|umbrella|scarf|coat|badge|left (?:my|a|the)|resched\w+"
    r"|(?:another|different|new) (?:time|day|date|slot)"
    r"|move (?:the|our|my)|post(?:pone|poned)|salary|notice period|start date|referees?|references?|same link|zoom link"
    r"|half past|quarter (?:past|to)|o'clock|\d{1,2}(?::\d\d| ?[ap]m)|remind you that|(?:i am|i'm|i'll be) away"
    r"|would (?:you|it) (?:like|help|be helpful)|(?:shall|should) i(?! (?:look|assume|take it|"
    r"give up|keep|wait|go on|carry on|move on|hope|still))|can i (?:send|bring|help|offer)|article|book|recipe"
    r"|(?:is|are) the (?!posts?\b|positions?\b|roles?\b|jobs?\b|vacanc|opening|process|search|decision|panel)\w+ "
    r"(?:in|at|on|near)|invit\w+|lunch|coffee|drinks?|dinner|congratulat\w+"
    r"|(?:how|hope) (?:are|is|was) (?:you|your|the (?:holiday|trip|baby|move)))\b"
)


def asked_in_silence(
    transcript: Transcript, speech: Speech, interviews: Sequence[Interview], told_at: datetime | None
) -> Iterator[tuple[Passage, Sentence]]:
    """The owner's messages that break a silence of the other side with a question, each with the sentence that asks.

    `told_at`: when the outcome was told; nobody waits for it after that. (Etiquette S1: one question, then another.)
    """
    written = [one for one in transcript.passages if one.origin is Origin.WRITTEN]
    for passage in written:
        if passage.side is not Side.OWNER or (told_at is not None and told_at <= passage.date):
            continue
        talks = [one.start for one in interviews if one.start <= passage.date]
        ahead = any(one.start > passage.date for one in interviews)
        if not talks or ahead or passage.date - max(talks) < _SINCE_THE_TALK:
            continue
        before = [one for one in written if one.side is Side.COMPANY and one.date < passage.date]
        if not before or passage.date - before[-1].date < _SILENCE or _awaits_an_answer(before[-1], written, passage):
            continue
        asking = next((one for one in speech.owner.sentences if one.passage is passage and _asks(one.words)), None)
        if asking is not None:
            yield passage, asking


def _awaits_an_answer(last: Passage, written: Sequence[Passage], passage: Passage) -> bool:
    """Whether the company's last mail asked the owner something, which no mail before this one answered."""
    answered = any(one.side is Side.OWNER and last.date < one.date < passage.date for one in written)
    return "?" in last.text and not answered


def _asks(words: str) -> bool:
    return _ASKS.search(words) is not None and _OF_A_THING.search(words) is None
