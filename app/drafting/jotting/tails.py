"""What stands at a topic's end and is cut off it: loose figures, counts, a second clause."""

from __future__ import annotations

import re

from app.drafting.jotting.lexicon import is_countable, is_quality, parts
from app.drafting.jotting.phrases import has_verb, words
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import (
    AUXILIARIES,
    COUNT_NOUNS,
    DETERMINERS,
    NUMBERED,
    PREPOSITIONS,
    QUESTION_WORDS,
)

_FIGURE_AT_END = re.compile(
    r"(?<!of)(?<!for)(?<!in)(?<!by)(?<!to)(?<!within)(?<!every)(?<!at)(?<!than)(?<!next)(?<!last)(?<!first)(?<!and)"
    r" (?:(?:about|now|up to|max|only) )?[£$€]?\d[\d.,]*[kmx]?"
    r"(?: ?(?:%|percent)| (?:days|weeks|months|years|hours|minutes)| in \d+)(?: max)?$"
)


# "caseload 45", "shift pattern 2-2-2-4": a figure after a plain word that it does not name.
_LOOSE_FIGURE = re.compile(
    r"(?<=[a-z]{4})(?<!about)(?<!than)(?<!over)(?<!from)(?<!with)(?<!every)(?<!under) \d(?:[\d.,-]*|[\d.,]*(?:m|bn|x))$"
)


_NUMBERED_AT_END = re.compile(r"\b([a-z]{3,}) \d{1,3}$")
_LOOSE_COUNT = re.compile(r"(?P<before>.*\b(?P<noun>[^\W\d_]{4,})) \d{2,}[\d,]* [a-z]+s$")


def loose_count_off(text: str) -> str:
    """The text without a count that hangs on a noun at its end ("a portfolio 300 units", "on Thursdays 40 babies")."""
    found = _LOOSE_COUNT.fullmatch(text)
    if found is None:
        return text
    noun = found["noun"].casefold()
    several = noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and noun not in AUXILIARIES | PREPOSITIONS
    one = noun in COUNT_NOUNS or (is_countable(noun) and "v" not in parts(noun))
    loose = (several and not is_form(noun, Form.THIRD)) or (one and noun not in NUMBERED)
    return found["before"] if loose and noun not in DETERMINERS | PREPOSITIONS else text


def bare_figure_off(item: str) -> str:
    """ "waiting list 40 weeks" -> "waiting list": the thing talked about without a figure that hangs on it."""
    named = _NUMBERED_AT_END.search(item)
    if named and named[1].casefold() in NUMBERED:
        return item
    cut = _LOOSE_FIGURE.sub("", _FIGURE_AT_END.sub("", loose_count_off(item)))
    counted = re.fullmatch(r"(\w+) (?:about )?\d[\d.,]*k? \w+s", item)
    if counted and counted[1].casefold() in COUNT_NOUNS:
        cut = counted[1]
    return cut if words(cut) and not cut[0].isdigit() else item


_LEADS_ON = frozenset(
    """
    if when once as since after before because although though unless whenever while with without in on for by at not
    """.split()
)


_BELONGS = frozenset(
    """
    who which that where when so because as if and or but not rather even then than while with without in on for by at
    from to both all each especially including like such mostly mainly only just too though now today instead twice
    """.split()
)


def _goes_on(low: list[str]) -> bool:
    """Whether what follows a comma belongs to the clause before it: "…, not tiles", but not "…, not sure how"."""
    if low[0] == "not" and len(low) > 1:
        return not is_quality(low[1]) or (len(low) > 2 and low[2] not in QUESTION_WORDS | PREPOSITIONS)
    if low[0] in ("not", "only", "all", "now", "no", "just"):
        return False
    return low[0] in _BELONGS or (is_form(low[0], Form.GERUND) and known(low[0]) is not None)


def second_off(text: str) -> tuple[str, str]:
    """A clause, and what a comma splices on to it: a clause with a subject of its own ("…, families like it more"), or
    a thing and its state ("…, ovens already full")."""
    head, comma, tail = text.partition(", ")
    low = [word.casefold() for word in words(tail)]
    if not comma or not low or words(head)[:1] == [] or words(head)[0].casefold() in _LEADS_ON or _goes_on(low):
        return text, ""
    if '"' in text or len(words(head)) < 2 or ":" in head:
        return text, ""
    listed = not has_verb(tail) and re.search(r"(?:^|, | )and [^,]+$", tail) is not None  # "…, samples and labels"
    return (text, "") if listed else (head, tail)
