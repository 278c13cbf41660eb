"""Noun phrases of a note without what no reader could place: loose figures, states told without a verb, words in no
list, a bare noun after a preposition."""

from __future__ import annotations

import re
from itertools import pairwise

from app.drafting.jotting.lexicon import is_countable, is_quality, names_a_thing, parts
from app.drafting.jotting.phrases import words
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import (
    AUXILIARIES,
    COUNT_NOUNS,
    DETERMINERS,
    NUMBERED,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    SUBJECTS,
)
from app.drafting.jotting.words import CAPITALS, COMMON, NUMBER_WORDS, SPOKEN_IN_TRADE

_SMALL = DETERMINERS | PREPOSITIONS | PRONOUNS | AUXILIARIES | SUBJECTS | QUESTION_WORDS
# Short words that the list of words lacks: trades' own that are written out nowhere.
_SHORT_WORDS = frozenset(
    """
    and or but nor not so if to too yet also then than rota app apps blog wiki demo memo mash veg prep intro promo
    hob pho ramen wifi gig chai tofu vlog emoji else very just only ever once here own etc cafe decor naive via kg km
    rep gen sem cm mm ml mph kpa psi rpm kwh mwh ms hr eu ai it us uk us vr ar etl okay ok bao miso dj mc
    """.split()
)
_LISTED = _SMALL | _SHORT_WORDS | frozenset(COMMON) | COUNT_NOUNS | SPOKEN_IN_TRADE | frozenset(NUMBER_WORDS)
_PLACED_BY = PREPOSITIONS | frozenset("to and or than under over about every nearly almost all top first last".split())
_TIME = re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:am|pm)?")
_OF_LETTERS_TOO = re.compile(r"(?=.*[A-Z])(?=.*\d)[A-Za-z\d.&-]+")  # "Q3", "AS9100", "B2B"
_MIXED = re.compile(r"(?:\d+[a-z]+|[a-z]+\d)[a-z\d]*")  # "900ppl", "18hr"
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|s|k|m)")
_UNITS = frozenset(
    """
    hours hour days day weeks week months month years year minutes minute percent kg km miles tonnes tons litres degrees
    """.split()
)


def loose_figures_off(item: str) -> str:
    """A noun phrase without a figure that nothing holds in its place ("the carbon target 400 kg/m2", "the gap 1200-1400
    in the record"). A count before its noun, a year, a time or a label's number stays."""
    tokens = item.split(" ")
    for at, token in enumerate(tokens):
        bare = token.strip(",.;:()\"'")
        if not any(sign.isdigit() for sign in bare) or _placed(tokens, at, bare):
            continue
        before = tokens[:at]
        while before and before[-1].casefold() in _PLACED_BY | {"now", "only", "max", "approx", "currently"}:
            before.pop()
        after = tokens[at + 1 :]
        if after and after[0].casefold() in _UNITS:
            after = after[1:]
        if len(before) < 2:
            return item
        kept = [*before, *after] if after and after[0] in PREPOSITIONS - {"per"} else before
        return loose_figures_off(" ".join(kept))
    return item


def _placed(tokens: list[str], at: int, bare: str) -> bool:
    if "/" in bare and bare != "24/7":
        return False
    if _OF_LETTERS_TOO.fullmatch(bare) or re.fullmatch(r"\d[\d.,]*-[a-z-]+", bare):
        return True
    before = tokens[at - 1].casefold().strip(",\"'(") if at else ""
    after = tokens[at + 1].casefold() if at + 1 < len(tokens) else ""
    if _MIXED.fullmatch(bare) and not _ORDINAL.fullmatch(bare):
        return bool(_TIME.fullmatch(bare)) and before in PREPOSITIONS
    if not at:
        return True
    if before in _PLACED_BY | DETERMINERS or before in NUMBERED:
        return True
    if re.fullmatch(r"[£$€]\d.*", bare):
        return False
    versioned = tokens[at - 1][:1].isupper() and re.fullmatch(r"\d[\d.]*", bare) is not None
    return versioned and not after.endswith("s")


def unknown_word(text: str) -> str:
    """A short word in small letters that is in no list: an abbreviation of the user's own ("pac", "uv")."""
    for word in words(text):
        if not word.isalpha() or word != word.casefold() or len(word) > 3 or word in _LISTED:
            continue
        if word in CAPITALS:
            continue
        if not parts(word) and known(word) is None:
            return word
    return ""


# How things stand, said after their noun without a verb: "water pool broken till May", "home births back since April".
_STANDING = frozenset(
    """
    broken shut closed gone stuck delayed frozen cut lost finished done booked sold overdue missing launched moved fixed
    flat down up back empty full late over tight short thin patchy half out off slow low high dead ready rising falling
    growing shrinking coming starting ending doubled tripled halved behind everywhere nowhere again ignored
    cancelled postponed paused ditched dropped scrapped wanted needed
    """.split()
)


def standing_off(item: str) -> str:
    """A noun phrase without the state that is told of it behind its noun, where a verb is left out."""
    tokens = item.split(" ")
    if tokens[0].endswith("ing"):
        return item  # "telling drivers off"
    for at, token in enumerate(tokens):
        low, before = token.casefold(), tokens[at - 1].casefold()
        if not at or before in _SMALL | {"and", "or", "to", "not"} or low != token:
            continue
        following = tokens[at + 1].casefold() if at + 1 < len(tokens) else ""
        closes = (
            not following
            or "a" in parts(following)
            or following in (PREPOSITIONS | {"till"}) - {"of", "versus"}
            or following[0].isdigit()
        )
        several_or_does = before.endswith("s") and "v" in parts(before[:-1]).partition("/")[0]
        verbal = parts(before).startswith("v") or before.endswith("ing") or several_or_does
        if low in _STANDING and closes and not verbal and not is_quality(before):
            return " ".join(tokens[:at])
    return item


_GOVERNING = frozenset("with for from about of into through between on".split())
_NEEDS_NO_ARTICLE = frozenset(
    """
    scratch example home course start memory experience hand heart principle fact sale hire life death birth school work
    church college university town bed day night noon midnight dawn dusk summer winter spring autumn fall year place
    stock order interest question doubt purpose value need note use end person phone email mail post print paper risk
    law science art color colour brick stone oak steel timber glass wool cotton leather clay cloth silk felt plastic
    beef lamb chicken fish game fruit cheese field tape film land sea air water ground notice review approval input
    drama airflow people
    detail trial form type size scale age race gender level shape design concept idea theory practice conception
    """.split()
)
_ON = frozenset(
    """
    call site track hold shift board duty page line demand target budget foot request leave sale camera screen purpose
    average top reflection display record schedule stage trial loan holiday vacation film tape deck watch delivery
    """.split()
)
_OF_PLACES = re.compile(r"[a-z]{2}(?:board|room|sheet|house|yard|book|bench|truck|floor)$")
_BOUNDARY = PREPOSITIONS | frozenset("and or but to who that which when while because so if than as not".split())


def bare_noun_at(text: str) -> int:
    """Where a preposition stands before a bare singular that wants an article ("with camera", "out of shower panel"):
    the index of its first letter, -1 where there is none."""
    found = [(m.group(), m.start()) for m in re.finditer(r"[^\s,;]+|[,;]", text)]
    for at, (governing, start) in enumerate(found):
        if governing not in _GOVERNING or (governing == "of" and (not at or found[at - 1][0] != "out")):
            continue
        run: list[str] = []
        for follower, _ in found[at + 1 :]:
            if not follower[0].isalpha() or follower.casefold() in _BOUNDARY or follower in AUXILIARIES:
                break
            run.append(follower)
        if governing == "from" and any(follower == "to" for follower, _ in found[at + 1 : at + 5]):
            continue  # "from airflow to dagster"
        if not run or run[0] != run[0].casefold() or run[0] in _SMALL | set(NUMBER_WORDS) or "'" in "".join(run):
            continue
        noun = run[-1]
        if (
            len(run) > 3
            or noun.endswith(("tion", "sion", "ment"))
            or noun in _NEEDS_NO_ARTICLE
            or noun != noun.casefold()
            or is_form(noun, Form.GERUND)
        ):
            continue
        if governing == "on" and noun in _ON:
            continue
        if len(run) > 1 and (run[0] == "people" or run[0].endswith("s")):
            continue
        if (
            noun in COUNT_NOUNS
            or (not parts(noun) and _OF_PLACES.search(noun))
            or (is_countable(noun) and (len(run) > 1 or "v" not in parts(noun)) and not is_quality(noun))
        ):
            return start
    return -1


_DOUBTFUL_PHRASE = re.compile(
    r"^what an? [\w-]+(?: [\w-]+)?$|[a-z]{3}'d\b|^one (?:at|in|on|of|with|for|from|and)\b|\b\w+ (?:up|down) \d|[+]"
    r"|\b(?:in|at|on|for|to|from|with)$|\bother$"
)
# One word for people says nothing of what was said about them.
_PEOPLE = frozenset(
    """
    residents customers clients patients staff people drivers guests users visitors students pupils volunteers members
    candidates tenants kids children parents families nurses teachers managers engineers colleagues passengers
    suppliers partners contractors
    """.split()
)


# Plurals that stand before another noun: "sales call", "claims review".
_BEFORE_NOUNS = frozenset(
    """
    sales operations systems sports goods customs arts parks news claims savings earnings accounts communications
    facilities services logistics works lessons rights arms awards benefits contents crafts drinks events fees futures
    gates grants graphics jobs ladies leads marks mens needs obstetrics outpatients parts people payments plans pensions
    premises procedures products projects reactions records relations resources returns sciences securities skills
    standards stores supplies talks tests tickets trades trials trustees veterans volunteers windows women years
    analytics data ethics mathematics maths physics politics economics economics gymnastics
    """.split()
)
_SETS_OUT = frozenset(
    """
    starts ends stops leaves comes goes opens closes begins retires quits joins finishes arrives returns happens works
    """.split()
)
_CHATTER = re.compile(
    r"^(?:hopes|wishes|plans|fears|worries|likes|loves|hates|cares|looks|works|talks"
    r"|sits|deals) (?:for|on|about|to|at|with)\b|"
    r"\b(?:chat|banter|gossip|small talk|joke|jokes)$|^(?:CEO|CTO|CFO|COO|MD|GM|VP|HR|DoN)$|\bex\b(?!-)"
    r"|\b(?:people|staff|kids|children) (?:just|only|still|always|never|often)\b"
)


def _several_do_it(text: str) -> bool:
    """ "apprentices leave at year two", "trainee starts": a clause that looks like a noun phrase."""
    tokens = text.split(" ")
    for at, (one, other) in enumerate(pairwise(tokens)):
        if other in _SETS_OUT and at + 2 == len(tokens) and names_a_thing(one) and not one.endswith("s"):
            return True
        plural = one.endswith("s") and not one.endswith(("ss", "us", "is")) and one.casefold() == one
        if not plural or one in _BEFORE_NOUNS or parts(one[:-1])[:1] != "n" or other != other.casefold():
            continue
        verbal = is_form(other, Form.BASE) and "v" in parts(other).partition("/")[0] and other not in PREPOSITIONS
        rest = tokens[at + 2] if at + 2 < len(tokens) else ""
        if verbal and (parts(other).startswith("v") or rest in PREPOSITIONS | DETERMINERS | {"when", "if"}):
            return True
    return False


def doubtful_phrase(text: str, *, named: bool) -> bool:
    """Whether a noun phrase had better not be written: it holds what no reader could place."""
    tokens = words(text)
    if _CHATTER.search(text) or _several_do_it(text):
        return True
    if unknown_word(text) or _DOUBTFUL_PHRASE.search(text) or _has_loose_figure(text):
        return True
    if len(tokens) == 1 and re.fullmatch(r"[A-Z][a-z]+[ei]an", text):
        return True  # "Bayesian", of something
    if len(tokens) == 1 and not named:
        return tokens[0] in _PEOPLE or (tokens[0] != tokens[0].casefold() and is_quality(tokens[0]))
    return False


def _has_loose_figure(text: str) -> bool:
    tokens = text.split(" ")
    bare = [token.strip(",.;:()\"'") for token in tokens]
    return any(any(c.isdigit() for c in word) and not _placed(tokens, at, word) for at, word in enumerate(bare))
