"""The words of one clause, and what they do: whom they tell, what they decide."""

from __future__ import annotations

import re

from app.reading.dates.names import NUMBERS, words
from app.reading.promise import word_lists as lists
from app.reading.promise import word_patterns as patterns

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_BARE = re.compile(r"\b(you|they|it|that|there)ll\b", re.IGNORECASE)
_BARE_NOT = re.compile(r"\b(wo|do|ca|did|does|have|has|had|is|are|would|should|could)nt\b", re.IGNORECASE)
_SO_AS_TO = re.compile(
    r"\b(?:this(?: mail| note| message)? is|(?:am|i'm) (?:\w+ )?(?:writing|mailing|e-?mailing)|i write|(?:mail|note|"
    r"line)|"
    r"wanted|want|^\W*(?:only|just|writing|mailing))(?: just| only)? to (?:let you know|inform you|tell you|advise you|"
    r"notify you|update you)\b"
    r"|\b(?:i|we)(?:'ve| have)? promised (?:myself|ourselves|everyone|everybody|all of you|the candidates)(?: that)?\b",
    re.IGNORECASE,
)
_NEAR = 6
_NO_OBJECT = words(
    "by on in with at to again round around about once when as after either whichever whatever then first personally "
    "myself himself herself out within before no not and or but this next tomorrow today from regardless via if"
)


def without_opening(clause: str) -> str:
    """The clause without "just to let you know": so a mail opens that tells something now."""
    return _SO_AS_TO.sub(" ", clause)


# "She'll come back to me by": what those who decide tell who writes, who passes it on
_RELAYED = re.compile(
    r"\b((?:[Ss]?[Hh]e|[Tt]hey|client|team|panel|board|committee|manager|director|owner|HR|[A-Z][a-z]{2,})"
    r"(?:'ll|'d|\s(?:will|would|should|is|are|hopes?|plans?|promised|wants?|aims?|expects?|said|says))\b(?:\s[\w']+){0,4}?\s"
    r"(?:come|get|be|report|revert|coming|getting|reporting)(?:\s(?:straight|right))?(?:\s(?:back|in\stouch))?"
    r"\s(?:to|with)|"
    r"(?:[Ss]?[Hh]e|[Tt]hey)(?:'ll|\swill|\sshould)\s(?:let|tell|ring|call|phone|e-?mail|give|update))\s(?:me|us)\b"
)


def spelled_out(clause: str) -> str:
    """The clause with the apostrophes that thumbs leave out ("youll", "dont"); what reaches who writes, reaches you."""
    return _RELAYED.sub(r"\1 you", _BARE_NOT.sub(r"\1n't", _BARE.sub(r"\1'll", clause)))


class Clause:
    """One clause, its windows of days masked as "by"."""

    def __init__(self, clause: str) -> None:
        self.clause = clause = without_opening(spelled_out(clause))
        self.words = [w.lower() for w in _WORD.findall(clause)]
        self.you = [i for i, w in enumerate(self.words) if w.split("'")[0] in lists.CANDIDATES or self._no_one(i)]

    def _no_one(self, i: int) -> bool:
        return self.word(i) == "one" and self.word(i - 1) == "no"

    def is_future(self, before: int | None = None) -> bool:
        """Whether a word of intent, expectation or habit stands in the clause (before word `before`), or the clause
        is what comes to pass by a day ("before you have your answer")."""
        if self.word(0) == "before":
            return True
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
        if w in ("hear", "hears", "hearing", "heard", "learn", "know"):
            return self._hears(i)
        if w in lists.TOLD and (self._is_told(i) or self._with_you_told(i)):
            return True
        if w in _ARRIVES and self._arrives(i):
            return True
        if w == "back" and i == 0 and self.words[1:3] in (["to", "you"], ["with", "you"]):
            return True  # "Back to you by Friday"
        if w in lists.BACK:
            at = i + 1 + (self.word(i + 1) in ("straight", "right"))
            if self.word(at) in lists.PARTICLES:
                return self._reaches(i, at + 1)
            you = at + 1 + (self.word(at + 1) == "to")
            if self.word(at) in ("on", "onto") and self._is_candidate(you) and self._reaches(i, at + 1):
                return True  # "I'll be on to you by Friday"
        if w in _SAY and self.words[i + 1 : i + 4] in _YES_OR_NO:
            return self.is_future(i) and not self._is_yours(i)
        if w in lists.TELL and w != "feedback":
            return self._reaches(i, i + 1)
        if w in lists.TALK:
            return self.word(i + 1) in ("to", "with") and self._is_candidate(i + 2) and self._news_near(i)
        counts_on = w == "on" and self.word(i - 1) in _RECKONS
        looks_out = counts_on or (
            w == "for" and (self.word(i - 1) in ("out", "watch", "look") or "eye" in self.words[:i])
        )
        return (w in lists.GIVE or looks_out) and self._gives(i)

    def _lets_know(self, i: int) -> bool:
        after = self.words[i + 1 : i + 1 + _NEAR]
        if "know" not in after or after[0] in ("me", "us"):
            return False
        at = i + 2 + after.index("know")
        return self.words[at : at + 2] not in _ANOTHER_QUESTION

    def _brings_another_thing(self, i: int) -> bool:
        """Whether a thing that is no news stands at word `i`: "(email you) the slides"."""
        thing = self.word(i) in _DETERMINERS and self.word(i + 1) not in _MOMENTS
        return thing and not any(w in lists.NEWS or w in lists.WEAK_NEWS for w in self.words[i : i + _NEAR])

    def _hears(self, i: int) -> bool:
        """The candidate hears or knows; the writer hears only from those who decide."""
        if self.word(i + 1) in ("you", "your") or self.words[i + 1 : i + 3] == ["from", "you"]:
            return False
        before = self.words[:i]
        if not _LET.isdisjoint(before[-5:]):
            return False
        if any(w.split("'")[0] in lists.CANDIDATES for w in before[-_NEAR:]):
            return True
        if self.word(i) in ("know", "learn"):
            return False
        if not before or before[-1] == "to" or not _RECKONS.isdisjoint(before):
            return not any(w.split("'")[0] in ("i", "we") for w in before) or self.word(i + 1) == "from"
        return "from" in self.words[i + 1 : i + 3] and self.is_future(i)

    def _is_told(self, i: int) -> bool:
        """ "You will be told", "results are published": said of the candidate or of the news."""
        passive = any(
            w in ("be", "been", "being", "is", "are", "get", "go", "goes", "going")
            for w in self.words[max(0, i - 3) : i]
        )
        person = any(k < i for k in self.you) or not self.words[:i]
        told = self.word(i) in _PEOPLE_ARE
        news = any(w in lists.NEWS or w in _SENT_OUT or w in lists.CHOICES for w in self.words[:i]) or self._is_filled(
            i
        )
        return passive and ((person and told) or news) and self.is_future()

    def _is_filled(self, i: int) -> bool:
        """ "The post will be filled", "the job will be offered", "an appointment will be made"."""
        subject = self.words[:i]
        if self.word(i) == "made":
            return "appointment" in subject and "an" in subject
        if self.word(i) == "announced" and "appointment" in subject:
            return True
        return self.word(i) in _GIVEN_AWAY and not _JOBS.isdisjoint(subject)

    def _with_you_told(self, i: int) -> bool:
        """ "(We want it settled) and everyone told", "and you told of it": the verb is left out."""
        left_out = self.word(i) in _PEOPLE_ARE and self.word(i + 1) in ("", "by", "of", "about", "too", "as")
        return left_out and self.word(i - 1) in lists.CANDIDATES and len(self.words) <= _NEAR + 2

    def _arrives(self, i: int) -> bool:
        """ "Word should reach you", "an answer will land in your inbox", "the decision falls"."""
        subject = self.words[max(0, i - _NEAR) : i]
        if self.word(i) in _POST and self.words[i - 2 : i - 1] not in (["in"], ["on"]):
            return False
        news = any(w in lists.NEWS or w in _TIDINGS for w in subject) and self.word(i + 1) not in ("us", "me")
        return news and not self._is_yours(i) and (self.is_future(i) or self.word(i).endswith("s"))

    def brings_it(self) -> bool:
        """ "You'll have it", "look for ours", "that will be with you": what "it" is, the sentence tells."""
        for i, w in enumerate(self.words):
            if w in lists.GIVE or (w == "for" and self.word(i - 1) == "look"):
                if self.word(i + 1) in _IT and self.is_future(i + 1):
                    return True
            elif w in _ITSELF and self.is_future() and {"with", "reach"} & set(self.words[i:]) and self.you:
                return True
        return False

    def _reaches(self, verb: int, after: int) -> bool:
        """Whether a verb of telling has the candidate, the news or nobody as its object, and not "you" as subject."""
        before = self.word(verb - 1)
        named = self.word(verb) in _THINGS and (
            before in _DETERMINERS or before.endswith("'s")
        )  # "your contact", "the brief"
        if named or self._is_yours(verb) or not self._may_tell(verb):
            return False
        at = after + (self.word(after) in ("to", "with", "in"))
        at += self.word(at) in ("touch", "contact") and self.word(at + 1) == "with"
        at += self.word(at) == "with"
        if self._is_candidate(at):
            return self.word(verb) not in _SENDING or not self._brings_another_thing(at + 1)
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
        if self.word(i) in ("all", "both") and self.word(i + 1) in NUMBERS:
            return any(self.word(i + k) in lists.CANDIDATES for k in (2, 3, 4))  # "call all three" may be referees
        return self.word(i) in lists.CANDIDATES

    def _gives(self, i: int) -> bool:
        """ "Have an answer for you", "expect a call", "drop you a line", "get feedback"."""
        news = self._news_within(i + 1, 7) or self._owed_choice(i)
        if patterns.FOR_YOU.search(self.clause):
            return self.is_future()
        weak = any(w in lists.WEAK_NEWS for w in self.words[i + 1 : i + 6])
        if not news and not weak:
            return False
        if weak and not news:
            if any(w in ("concrete", "definite", "definitive", "firm") for w in self.words[i + 1 :]):
                return self.is_future()
            return bool(self.you) or self.word(i) in ("expect", "expecting", "for", "on", "promised")
        if (
            self.word(i) in _GETS
            and self.word(i - 1) == "you"
            and (i == 1 or self.word(0) in ("and", "so", "then", "by"))
        ):
            return True  # "you get our answer on Friday"
        return self.is_future() or self.word(i) in ("expect", "expecting", "with", "for", "on", "promised", "owes")

    def _owed_choice(self, i: int) -> bool:
        """ "(He will) give me his choice", "she owes us a name": what those who decide tell the writer."""
        if self.word(i + 1) not in ("me", "us"):
            return False
        told = self.words[i + 2 : i + 6]
        return bool(told) and told[0] in _THEIRS and any(w in lists.CHOICES or w in _PICKS for w in told[1:])

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
        if patterns.VERDICT_DAY.match(self.clause):
            return True
        return any(self._decides_at(i, w) for i, w in enumerate(self.words)) or self._news_is_due()

    def _decides_at(self, i: int, w: str) -> bool:
        if w == "say" and self.word(i - 1) in ("can", "could") and self.word(0) in ("before", "until", "till", "til"):
            return True
        if w in lists.DECIDE:
            if patterns.WHOM_TO_SEE.search(self.clause):
                return False
            passive = self.word(i - 1) in ("be", "been", "being", "is", "are") and not w.endswith("ing")
            if passive and _MATTERS.isdisjoint(self.words[:i]):
                return False
            return not self._is_yours(i) and (self.is_future(i) or not w.endswith("ed") or i <= 1)
        if w in lists.MAKE:
            ahead = self.words[i + 1 : i + 6]
            chosen = any(a in lists.CHOICES or a in ("mind", "minds") for a in ahead)
            if (chosen or (w in lists.MAKE_HIRES and self._hires(i))) and not self._is_yours(i):
                return True
        if w in lists.CLOSE:
            ahead = self.words[i + 1 : i + 5] or self.words[max(0, i - 3) : i]
            closes = any(a in lists.CLOSED for a in (*ahead, *self.words[max(0, i - 2) : i]))
            return closes and not any(a in lists.INTERVIEWING for a in self.words)
        if self.word(i + 1) in ("when", "how"):
            return False
        return w in ("know", "knowing") and self.is_future(i) and "let" not in self.words[:i] and not self._is_yours(i)

    def _hires(self, i: int) -> bool:
        """ "Make the final call", "extend an offer", "make an appointment"; "make a call" is a telephone's."""
        for k in range(i + 1, min(i + 6, len(self.words))):
            if self.words[k] in lists.HIRES:
                return self.words[k] != "call" or self.words[k - 1] in ("the", "final", "that", "this")
        return False

    def _news_is_due(self) -> bool:
        """A clause about the news itself: "decision by Friday", "feedback will follow", "expect our verdict"."""
        for i, w in enumerate(self.words):
            if (
                w not in _THE_NEWS
                or self.word(i - 1) in ("your", "no", "said", "says", "say", "saying")
                or self.word(i + 1) in ("your", "you", "it")
            ):
                continue
            return self.is_future() or "by" in self.words[i + 1 : i + 3] or len(self.words) < 6
        return False


_ANOTHER_QUESTION = (
    ["where", "to"],
    ["what", "time"],
    ["what", "to"],
    ["how", "to"],
    ["who", "you'll"],
    ["which", "room"],
)
_SAY = words("say says saying")
_YES_OR_NO = (["yes", "or", "no"], ["yea", "or", "nay"], ["yay", "or", "nay"], ["aye", "or", "no"])
_GETS = words("get receive have hear")
_THEIRS = words("his her their a the its")
_PICKS = words("pick picks name preference favourite favorite ranking nod")
_RECKONS = words("expect count figure bank plan reckon")
_LET = words("let letting")
_DETERMINERS = words("the a an your our some my those copies their his her main")
_MOMENTS = words("day moment minute same next following second instant week morning evening afternoon few couple bit")
_THINGS = words("contact contacts report reports brief briefs release releases share shares mail reply")
_SENDING = words("email emailing e-mail mail mailing text texting message messaging write")
_MATTERS = words(
    "appointment it this that position role everything who outcome candidate hire selection matter things offer we "
    "us they we'll they'll which all application applications place places shortlist winner job post"
)
_THE_NEWS = lists.NEWS - words("reply response responses")
_PEOPLE_ARE = words("contacted intimated notified informed told advised called phoned updated rung emailed e-mailed")
_SENT_OUT = words("letters offers letter offer names calls")
_ARRIVES = words("reach come comes arrive arrives land lands drop drops fall falls follow follows appear post mail way")
_TIDINGS = words("word letter letters note yours")
_POST = words("post mail way")
"""Of "the letters will be in the post"."""
_IT = words("it ours theirs that one this")
_ITSELF = words("it that which ours theirs")
_GIVEN_AWAY = words("offered filled awarded given decided")
_JOBS = words("job post position role place vacancy")
_OTHER_PLACES = words("work office leave holiday desk normal school")
