"""Sentences that promise word though no rule says so, judged by their words (`app.reading.senses`); and questions."""

from __future__ import annotations

import re

from app.reading.late import late
from app.reading.senses import Sense, company_tells
from app.reading.speech import fold


def is_asked(sentence: str) -> bool:
    """Whether a sentence is a question; ", ok?" behind a statement makes it none."""
    return sentence.endswith("?") and _TAG.search(sentence) is None


_TAG = re.compile(
    r"[,\s]\s*(?:ok|okay|all ?right|alright|yeah|yes|fine|cool|sounds good|is that (?:ok|okay|fine|all ?right))\?$",
    re.IGNORECASE,
)


def is_judged_a_promise(sentence: str) -> bool:
    """Whether a sentence that no rule takes for a promise of word is one by its words (`app.reading.senses`)."""
    words = fold(sentence)
    return _NO_PROMISE.search(words) is None and company_tells(words)[Sense.PROMISE] >= _SURE


_SURE = 0.85
# What was promised before, what the candidate is to decide, and word of something else than the outcome.
_NO_PROMISE = late(
    r"\b(?:two|three|four|five|some|a few|which|any) (?:dates|days|slots|times)\b|\bfurther to (?:our|your|the)\b"
    r"|\bthis is to confirm\b|\b(?:other|second|remaining) (?:finalist|candidate"
    r"|applicant)s?\b"
    r"|\b(?:could|would|should|might) have \w+(?:ed|en)?\b"
    r"|\b(?:promised|said|told) (?:you|that|we|i)\b|\b(?:i|we) (?:said|promised)\b"
    r"|\b(?:i(?: have)? (?:(?:asked|pushed|pressed|nudged|chased|begged) (?:\w+ ){0,2}for|requested)|been asked to)\b"
    r"(?!.*\b(?:relay|pass (?:it|that)|let you know|tell you|(?:ring|call|phone) you|in touch|back to you)\b)"
    r"|\byou have (?:until|till|\w+ \w+ to (?:decide|choose|reply))\b|\blet (?:me|us) know\b"
    r"|\b(?:survey|questionnaire|newsletter|brochure|receipt|invoice)s?\b|\binternal (?:candidates|applicants)\b"
    r"|\byour (?:decision|answer|reply|response|choice)\b"
    r"|\blet you know (?:where|which|who|what|how)\b|\b(?:park|parking|room|expenses|travel|ticket|hotel|badge)\b"
    r"|\bhear from (?:the |our )?(?:dbs|it|payroll|accounts|finance|security|vetting|occupational|facilities)\b"
    r"|\b(?:come|stop|swing|drop|pop|nip) (?:by|in|round|along|over)\b"
    r"|\bcome (?:out|down|up) (?:to (?:the|our|my)|and|for)\b"
    r"|\b(?:call|ring|phone|contact|chase|e-?mail)(?:s|ing)? (?:all|both|the) "
    r"(?:two|three|four|five|of them|referees)\b"
    r"|\bafter (?:which|that)\b|\b(?:propos|suggest|choos|select|pick)\w* (?:at least |any |one of |between |the \d|\w+"
    r"day)|\b(?:proposes|suggests) \b|\b(?:start|begin|open)s? on\b|\bfrom (?:\w+ ){1,4}?to (?:decision|offer|contract)"
    r"\b|\bpatience\b|\b(?:sorry|apolog\w+) (?:for|about|that)\b|\b(?:let you know|inform you) that\b"
    r"|\b(?:give|gives|find|finds|send|sends|offer|offers|get|suggest|propose|sort|sorts) (?:\w+ )?(?:an?|another|some|"
    r"the) (?:(?:new|other|better|exact|proper|few) )?(?:times?|slots?|dates?|day)\b"
)
