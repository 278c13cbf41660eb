"""Sentences that nobody would write: what stands after a preposition, words twice, the same thing said twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from app.drafting.jotting.verbs import Form, is_form
from app.drafting.jotting.word_classes import DETERMINERS, PREPOSITIONS, QUESTION_WORDS, SUBJECTS
from app.drafting.sentences import folded

_TOKEN = re.compile(r"[^\W_]+(?:['’/&.-][^\W_]+)*|[,;:.!?()\"“”]")
_MAY_STAND_TWICE = frozenset("had that bye is in on very so".split())
# After a noun these begin or join a clause and are no prepositions: "since we spoke", "before you decide", "as I said".
_JOINTS_TOO = frozenset(
    "since before after until till as than like over off on in up out down by through around".split()
)
_NEVER_BEFORE_A_CLAUSE = frozenset("by about of at from with into".split())
_CONJUNCTIONS = frozenset("but because although though unless".split())
_ARTICLES = frozenset("a an the my your his its our their".split())
_NEVER_LAST = frozenset("a an the and or but if because although unless your my our their".split())
_NO_SUBJECT = frozenset("not a an the".split())
# Verbs in the past that stand for a quality before a noun as well: "about planned work".
_PLAIN_PASTS = frozenset(
    """
    asked told said liked loved hired offered pitched recommended mentioned sketched went came took gave got made did
    was were had thought wanted needed wrote spoke talked showed started joined tried knew saw said felt met ran
    drew spent became began chose flew forgot grew kept knew rode rose sang sat sold stood taught threw won wore
    """.split()
)


def unsound(sentence: str) -> str:
    """The words that cannot stand so beside each other, empty where none is found. Cautious: what English allows
    somewhere is let pass."""
    tokens = _TOKEN.findall(sentence)
    low = [token.casefold().replace("’", "'") for token in tokens]
    if len(low) > 2 and low[-1] == "." and low[-2] in _NEVER_LAST:
        return f"{tokens[-2]}."
    for at, (one, other) in enumerate(pairwise(low)):
        if _clash(one, other, low[at + 2] if at + 2 < len(low) else "", tokens[at + 1]):
            return f"{tokens[at]} {tokens[at + 1]}"
    return ""


def _clash(one: str, other: str, third: str, typed: str) -> bool:
    if one == other and one.isalpha():
        return one not in _MAY_STAND_TWICE
    if not one[0].isalnum() or not other[0].isalnum():
        return False
    if other == "that" and one in _NEVER_BEFORE_A_CLAUSE:
        return third in _ARTICLES or third in SUBJECTS
    if one in PREPOSITIONS and one not in _JOINTS_TOO:
        return other in _CONJUNCTIONS or (typed == other and _finite(other, third))
    if one in _ARTICLES:
        return other in _ARTICLES or other in _CONJUNCTIONS or other in SUBJECTS or _past(other, third)
    return one == "you" and other in _NO_SUBJECT and other == "not"


def _finite(word: str, following: str) -> bool:
    """Whether a word after a preposition can only be a finite verb there."""
    if word in QUESTION_WORDS | DETERMINERS:
        return False
    return word in _PLAIN_PASTS or _past(word, following)


def _past(word: str, following: str) -> bool:
    """A past form with an object of its own: "hired three people", "recommended a talk"."""
    if not is_form(word, Form.PAST) or is_form(word, Form.BASE):
        return False
    return following in _ARTICLES | {"three", "two", "four", "five", "me", "us", "him", "her", "them", "that", "how"}


def said_twice(sentences: Sequence[str], names: str) -> str:
    """Four or more words in a row that two sentences of one body share, apart from names; empty where none."""
    known = set(folded(names).split())
    seen: dict[tuple[str, ...], int] = {}
    for number, sentence in enumerate(sentences):
        words = folded(sentence).split()
        for at in range(len(words) - 3):
            run = tuple(words[at : at + 4])
            if seen.setdefault(run, number) != number and sum(word not in known | _SMALL for word in run) > 1:
                return " ".join(run)
    return ""


_SMALL = DETERMINERS | PREPOSITIONS | SUBJECTS | frozenset("and or would be have will is was am are has".split())
