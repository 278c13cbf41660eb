"""Which clauses promise word of a decision, and which only look like it.

A promise of word is the company telling the candidate something (`Strength.TELLS`: "we'll let you know", "expect a
call"), coming to a decision (`Strength.DECIDES`: "they'll make up their minds"), or saying until when silence means
nothing (`Strength.SILENCE`: "if you haven't heard by …"). Requests to the candidate, word about expenses, papers,
checks, links and times, what was once promised and what is denied are none.
"""

from __future__ import annotations

import re
from enum import IntEnum

from app.reading.promise import word_patterns as patterns
from app.reading.promise.clause import Clause, without_opening

_CLAUSE_OF_IF = re.compile(r"\W*(?:if|unless|in case)\b", re.IGNORECASE)


class Strength(IntEnum):
    """How plainly a clause promises word; the higher one of a message stands."""

    NONE = 0
    SILENCE = 1
    DECIDES = 2
    TELLS = 3


def strength(clause: str, sentence: str) -> Strength:
    """How plainly `clause` promises word. `sentence` is what it stands in. Windows of days are masked as "by"."""
    heard = Clause(clause)
    settles = heard.you and heard.is_future() and _is_settled(clause, sentence)
    settles = settles or (patterns.PLAIN_NEWS.search(sentence) is not None and heard.brings_it())
    told = Strength.TELLS if settles or heard.tells() else Strength.DECIDES if heard.decides() else Strength.NONE
    if patterns.SILENCE.search(clause) and patterns.CONDITION.search(clause):
        return Strength.SILENCE
    if _CLAUSE_OF_IF.match(clause):
        return Strength.NONE
    if not told or patterns.NO_WORD.search(heard.clause) or patterns.IMPERATIVE.match(clause):
        return Strength.NONE
    if patterns.WAS.search(clause) and not heard.is_future():
        return Strength.NONE
    if _about_papers(clause, sentence) or patterns.ANOTHER_TOPIC.search(clause):
        return Strength.NONE
    if told is Strength.DECIDES and patterns.ASKED_FOR.search(clause) and not patterns.RELAYS.search(sentence):
        return Strength.NONE  # an agency's question that nobody has answered
    if is_another_matter(clause) and not patterns.PLAIN_NEWS.search(clause):
        return Strength.NONE
    if patterns.OTHERS.search(clause) and not patterns.PLAIN_NEWS.search(clause):
        return Strength.NONE
    return told


def is_denied(clause: str) -> bool:
    """Whether the clause says that no word will come ("we won't have an answer before …")."""
    return patterns.DENIED.search(clause) is not None


def may_mean_then(sentence: str) -> bool:
    """Whether the sentence refers to a day that was named before it at all."""
    return patterns.THEN.search(sentence) is not None


def tells_then(clause: str, sentence: str, rest: str) -> bool:
    """ "You will hear from me then", "that's when you'll know": word, on a day that was named before `rest`."""
    return patterns.THEN.search(rest) is not None and strength(clause, sentence) is Strength.TELLS


def waits(clause: str, sentence: str) -> bool:
    """Whether a bare length ("two weeks") is the time that a decision takes."""
    if patterns.GIVE_US_TIME.fullmatch(clause):
        return True
    takes = patterns.TAKES.search(clause) and patterns.WAITING.search(sentence)
    if not takes or patterns.PROCESS.search(sentence):
        return False
    if patterns.PRONOUN.match(clause) and patterns.PAPERS.search(sentence[: max(sentence.find(clause), 0)]):
        return patterns.SURE_NEWS.search(sentence) is not None
    return not _about_papers(clause, sentence) and not patterns.THINGS_COME.search(clause)


def chooses_whom_to_see(clauses: str) -> bool:
    """ "They decide whom to interview": a choice before the talks, not after them."""
    return patterns.WHOM_TO_SEE.search(clauses) is not None


def is_patience(clause: str) -> bool:
    """Whether the clause asks to be patient until a day, which is that of the word."""
    return patterns.PATIENCE.search(clause) is not None


def is_another_matter(clause: str) -> bool:
    """Whether the clause says when work begins, or when papers are back."""
    return bool(patterns.TAKES_UP_WORK.search(clause) or patterns.THINGS_COME.search(clause))


def asks_about_another(clause: str, before: str) -> bool:
    """ "(Let me ask Denise about the shifts and) I'll tell you": what is told is the answer to another question."""
    return patterns.ASKS_ABOUT.search(before) is not None and not patterns.PLAIN_NEWS.search(clause)


def is_an_appointment(clause: str) -> bool:
    """Whether the clause sets a talk ("I'll call you at 3") and names nothing that it would bring."""
    return bool(patterns.SOUND_OUT.search(clause)) and not patterns.PLAIN_NEWS.search(clause)


def has_a_clock(sentence: str) -> bool:
    """Whether the sentence tells a time of day, or that the talk is the interview itself."""
    return patterns.CLOCK.search(sentence) is not None


def is_about_word(text: str) -> bool:
    """Whether a text speaks of the decision or of hearing about it, in whatever way."""
    return patterns.WAITING.search(without_opening(text)) is not None


def asks(sentence: str) -> bool:
    """Whether the sentence asks the candidate for something ("could you let us know?")."""
    return patterns.ASKS.search(sentence) is not None


def goes_on(clause: str) -> bool:
    """ "It will now be Wednesday": says a day of what the sentence before was about."""
    return patterns.IT_WILL_BE.search(clause) is not None and not is_denied(clause)


def is_a_cleft(clause: str, behind: str) -> bool:
    """ "Thursday is | when they decide", "it's Tuesday | that you'll hear": the masked day of what."""
    return patterns.CLEFT.fullmatch(clause) is not None and patterns.WHEN.match(behind) is not None


def _is_settled(clause: str, sentence: str) -> bool:
    """Whether the clause, or the aside behind it, says that the matter ends ("…, one way or the other")."""
    behind = sentence[sentence.find(clause) + len(clause) :].lstrip(" ,;-–\n")
    return bool(patterns.EITHER_WAY.search(clause) or patterns.EITHER_WAY.match(behind))


def _about_papers(clause: str, sentence: str) -> bool:
    """Word about expenses, papers, checks, links, times is no word of a decision."""
    if patterns.MONEY.search(clause):
        return True
    if patterns.TO_ARRANGE.search(clause):
        return not (patterns.IF.search(sentence) or patterns.PLAIN_NEWS.search(clause))
    if patterns.ABOUT_PAPERS.search(clause):
        return not patterns.SURE_NEWS.search(clause)
    plain = patterns.PLAIN_NEWS.search(clause) or patterns.IF.search(clause)
    return bool(patterns.PAPERS.search(clause)) and not plain
