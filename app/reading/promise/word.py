"""Which clauses promise word of a decision, and which only look like it.

A promise of word is the company telling the candidate something (`Strength.TELLS`: "we'll let you know", "expect a
call"), coming to a decision (`Strength.DECIDES`: "they'll make up their minds"), or saying until when silence means
nothing (`Strength.SILENCE`: "if you haven't heard by …"). Requests to the candidate, word about expenses, papers,
checks, links and times, what was once promised and what is denied are none.
"""

from __future__ import annotations

import re
from enum import IntEnum

from app.reading.dates.names import words
from app.reading.promise import word_lists as lists
from app.reading.promise import word_patterns as patterns

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_NEAR = 6
_NO_OBJECT = words(
    "by on in with at to again round around about once when as after either whichever whatever then first personally "
    "myself himself herself out within before no not and or but this next tomorrow today from regardless via if"
)


class Strength(IntEnum):
    """How plainly a clause promises word; the higher one of a message stands."""

    NONE = 0
    SILENCE = 1
    DECIDES = 2
    TELLS = 3


def strength(clause: str, sentence: str) -> Strength:
    """How plainly `clause` promises word. `sentence` is what it stands in. Windows of days are masked as "by"."""
    heard = _Clause(clause)
    settles = heard.you and heard.is_future() and _is_settled(clause, sentence)
    told = Strength.TELLS if settles or heard.tells() else Strength.DECIDES if heard.decides() else Strength.NONE
    if patterns.SILENCE.search(clause) and patterns.CONDITION.search(clause):
        return Strength.SILENCE
    if not told or patterns.NO_WORD.search(clause) or patterns.IMPERATIVE.match(clause):
        return Strength.NONE
    if patterns.WAS.search(clause) and not heard.is_future():
        return Strength.NONE
    if _about_papers(clause, sentence):
        return Strength.NONE
    if patterns.OTHERS.search(clause) and not patterns.PLAIN_NEWS.search(clause):
        return Strength.NONE
    return told


def is_denied(clause: str) -> bool:
    """Whether the clause says that no word will come ("we won't have an answer before …")."""
    return patterns.DENIED.search(clause) is not None


def waits(clause: str, sentence: str) -> bool:
    """Whether a bare length ("two weeks") is the time that a decision takes."""
    takes = patterns.TAKES.search(clause) and patterns.WAITING.search(sentence)
    return bool(takes) and not _about_papers(clause, sentence) and not patterns.THINGS_COME.search(clause)


def is_an_appointment(clause: str) -> bool:
    """Whether the clause sets a talk ("I'll call you at 3") and names nothing that it would bring."""
    return bool(patterns.SOUND_OUT.search(clause)) and not patterns.PLAIN_NEWS.search(clause)


def is_about_word(text: str) -> bool:
    """Whether a text speaks of the decision or of hearing about it, in whatever way."""
    return patterns.WAITING.search(text) is not None


def goes_on(clause: str) -> bool:
    """ "It will now be Wednesday": says a day of what the sentence before was about."""
    return patterns.IT_WILL_BE.search(clause) is not None and not is_denied(clause)


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


class _Clause:
    """The words of one clause, and what they do."""

    def __init__(self, clause: str) -> None:
        self.clause = clause
        self.words = [w.lower() for w in _WORD.findall(clause)]
        self.you = [i for i, w in enumerate(self.words) if w.split("'")[0] in lists.CANDIDATES]

    def is_future(self, before: int | None = None) -> bool:
        """Whether a word of intent, expectation or habit stands in the clause (before word `before`)."""
        return any(w in lists.FUTURE for w in self.words[:before])

    def word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    # Telling

    def tells(self) -> bool:
        if patterns.THINGS_COME.search(self.clause):
            return False
        return any(self._tells_at(i, w) for i, w in enumerate(self.words))

    def _tells_at(self, i: int, w: str) -> bool:
        if w in ("let", "letting"):
            return self._lets_know(i)
        if w in ("touch", "contact") and self.word(i - 1) == "in":
            return self.word(i - 2) not in ("keep", "stay", "remain", "keeping", "staying") and not self._is_yours(i)
        if w in ("hear", "hearing", "heard", "learn", "know"):
            return self._hears(i)
        if w in lists.TOLD and self._is_told(i):
            return True
        if w in lists.BACK and self.word(i + 1) in lists.PARTICLES:
            return self._reaches(i, i + 2)
        if w in lists.TELL and w != "feedback":
            return self._reaches(i, i + 1)
        if w in lists.TALK:
            return self.word(i + 1) in ("to", "with") and self._is_candidate(i + 2) and self._news_near(i)
        return w in lists.GIVE and self._gives(i)

    def _lets_know(self, i: int) -> bool:
        after = self.words[i + 1 : i + 1 + _NEAR]
        return "know" in after and after[0] not in ("me", "us")

    def _hears(self, i: int) -> bool:
        """The candidate hears or knows; the writer hears only from those who decide."""
        if self.word(i + 1) in ("you", "your") or self.words[i + 1 : i + 3] == ["from", "you"]:
            return False
        before = self.words[:i]
        if any(w.split("'")[0] in lists.CANDIDATES for w in before[-_NEAR:]):
            return True
        if self.word(i) in ("know", "learn"):
            return False
        if not before or before[-1] == "to" or "expect" in before or "count" in before:
            return not any(w.split("'")[0] in ("i", "we") for w in before) or self.word(i + 1) == "from"
        return self.word(i + 1) == "from" and self.is_future(i)

    def _is_told(self, i: int) -> bool:
        """ "You will be told", "results are published": said of the candidate or of the news."""
        passive = any(
            w in ("be", "been", "being", "is", "are", "get", "go", "goes", "going")
            for w in self.words[max(0, i - 3) : i]
        )
        person = any(k < i for k in self.you) or not self.words[:i]
        told = self.word(i) in _PEOPLE_ARE
        news = any(w in lists.NEWS or w in _SENT_OUT for w in self.words[:i])
        return passive and ((person and told) or news) and self.is_future()

    def _reaches(self, verb: int, after: int) -> bool:
        """Whether a verb of telling has the candidate, the news or nobody as its object, and not "you" as subject."""
        if self._is_yours(verb) or not self._may_tell(verb):
            return False
        at = after + (self.word(after) in ("to", "with", "in"))
        if self._is_candidate(at) or self._is_candidate(at + (self.word(at) in ("touch", "contact"))):
            return True
        if self.word(after) in _NO_OBJECT or not self.word(after):
            return self.word(at) not in _OTHER_PLACES and self.is_future(verb)
        return self._news_within(after, 4)

    def _may_tell(self, verb: int) -> bool:
        """A verb has its subject's intent before it, or begins the clause ("Will ring you", "and call you")."""
        return self.is_future(verb) or verb <= 1 or any(w in lists.COMPANY for w in self.words[:verb])

    def _is_yours(self, verb: int) -> bool:
        """Whether the nearest subject before the verb is the candidate."""
        for w in reversed(self.words[:verb]):
            if w.split("'")[0] == "you":
                return True
            if w in lists.COMPANY:
                return False
        return False

    def _is_candidate(self, i: int) -> bool:
        if self.word(i) in ("the", "our", "each", "every", "any", "shortlisted", "successful", "final", "unsuccessful"):
            return any(self.word(i + k) in lists.CANDIDATES for k in (1, 2, 3))
        return self.word(i) in lists.CANDIDATES

    def _gives(self, i: int) -> bool:
        """ "Have an answer for you", "expect a call", "drop you a line", "get feedback"."""
        news = self._news_within(i + 1, 7)
        weak = any(w in lists.WEAK_NEWS for w in self.words[i + 1 : i + 6])
        if not news and not weak:
            return False
        if weak and not news:
            if any(w in ("concrete", "definite", "definitive", "firm") for w in self.words[i + 1 :]):
                return self.is_future()
            return bool(self.you) or self.word(i) in ("expect", "expecting")
        return self.is_future() or self.word(i) in ("expect", "expecting", "with")

    def _news_near(self, i: int) -> bool:
        return self._news_within(max(0, i - 5), 12)

    def _news_within(self, begin: int, count: int) -> bool:
        """The news itself, and neither the candidate's own ("your decision") nor somebody's choice of words."""
        for k in range(begin, min(begin + count, len(self.words))):
            if self.words[k] in lists.NEWS and (self.words[k - 1] != "your" or self.you_have()):
                return True
        return False

    def you_have(self) -> bool:
        """ "You will have your answer": the candidate gets what is theirs."""
        return any(w.split("'")[0] == "you" for w in self.words)

    # Deciding

    def decides(self) -> bool:
        if patterns.YOURS.search(self.clause):
            return False
        return any(self._decides_at(i, w) for i, w in enumerate(self.words)) or self._news_is_due()

    def _decides_at(self, i: int, w: str) -> bool:
        if w in lists.DECIDE:
            return not self._is_yours(i) and (self.is_future(i) or not w.endswith("ed") or i <= 1)
        if w in lists.MAKE:
            ahead = self.words[i + 1 : i + 6]
            minds = "mind" in ahead or "minds" in ahead
            return (minds or any(a in lists.CHOICES for a in ahead)) and not self._is_yours(i)
        if w in lists.CLOSE:
            ahead = self.words[i + 1 : i + 5] or self.words[max(0, i - 3) : i]
            closes = any(a in lists.CLOSED for a in (*ahead, *self.words[max(0, i - 2) : i]))
            return closes and not any(a in lists.INTERVIEWING for a in self.words)
        return w in ("know", "knowing") and self.is_future(i) and "let" not in self.words[:i] and not self._is_yours(i)

    def _news_is_due(self) -> bool:
        """A clause about the news itself: "decision by Friday", "feedback will follow", "expect our verdict"."""
        for i, w in enumerate(self.words):
            if (
                w in lists.NEWS
                and w not in ("reply", "response", "responses")
                and self.word(i - 1) not in ("your", "no")
            ):
                return self.is_future() or "by" in self.words[i + 1 : i + 3] or len(self.words) < 6
        return False


_PEOPLE_ARE = words("contacted notified informed told advised called phoned updated rung emailed e-mailed")
_SENT_OUT = words("letters offers letter offer names")
_OTHER_PLACES = words("work office leave holiday desk normal school")
