"""Clauses of a note about the reader or the reader's firm, and plain statements of how things are there."""

from __future__ import annotations

import re
from dataclasses import replace

from app.drafting.jotting import patterns
from app.drafting.jotting.lexicon import is_countable, is_quality, parts
from app.drafting.jotting.moments import Moment, Reader, Shape
from app.drafting.jotting.phrases import PREDICATES, has_verb, is_verb, several_do, with_article, words
from app.drafting.jotting.topics import in_mid_sentence, phrase, reader_moment, unclear
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import DETERMINERS, NOUNISH, PREPOSITIONS, QUESTION_WORDS, SUBJECTS
from app.drafting.soundness import unsound

_OF_THINGS = frozenset(
    "warp break fail crack leak rust jam crash churn die bend melt burn spoil rot stick overheat wilt peel fade".split()
)
_TALKING = frozenset(
    """
    ask say tell talk mention think like love hate prefer laugh explain seem look sound feel know appreciate agree
    disagree smile nod interrupt reckon believe argue mention explain note stress guess doubt wonder blame suspect
    """.split()
)


def fact(unit: str, reader: Reader, source: str) -> Moment | None:
    """A clause about the reader or the reader's firm: with a pronoun, without a subject, or with a plain noun."""
    low = [word.casefold() for word in words(unit)]
    dislike = re.fullmatch(
        r"(?:he |she |they )?(?:really )?(?:hates?|dislikes?|loathes?) (?P<x>[\w'-]{2,20}(?: [\w'-]{2,20})?)", unit
    )
    if dislike is not None:
        return reader_moment(Shape.FACT, f"they're no friend of {dislike['x']}", reader, source)
    if (re.search(r"n't\b|\b(?:not|never|no|nobody|none|nothing)\b", unit) and low[0] in SUBJECTS) or _no_news(
        unit, low
    ):
        return None  # what they do not do, have or think is seldom matter for thanks
    if low[0] in PREDICATES and low[1:2] and low[1] in PREPOSITIONS:
        about = unit.split(" ", 2)[2] if len(low) > 2 else ""
        return phrase(Shape.TOPIC, about, reader, source, named=True) if about else None
    if low[0] == "they" and len(low) > 1 and low[1] in _OF_THINGS:
        return None  # "they warp": the parts, not the people
    if {"blame", "blames", "blamed"} & set(low[:3]) or _OWN_MATTER.search(unit):
        return None
    if low[0] in ("he", "she", "they"):
        verb = known(
            next((word for word in low[1:] if word not in ("also", "really", "still", "just", "nearly", "almost")), "")
        )
        return None if verb is not None and verb.base in _TALKING else reader_moment(Shape.FACT, unit, reader, source)
    if low[0] in ("he's", "she's", "they're", "they've"):
        return reader_moment(Shape.FACT, unit, reader, source)
    if is_form(low[0], Form.THIRD) and len(low) > 2 and _verb_here(low):
        entry = known(low[0])
        return None if entry and entry.base in _TALKING else reader_moment(Shape.FACT, f"they {unit}", reader, source)
    if patterns.GERUND_OF_FIRM.fullmatch(unit) and len(low) > 2:
        return reader_moment(Shape.FACT, f"they're {unit}", reader, source)
    return _statement(unit, low, reader, source)


# What is theirs at home, and what went wrong with them: nothing to be glad to hear.
_OWN_MATTER = re.compile(
    r"\b(?:has|have|had|got) (?:an? |two |three |his |her |their |the )?(?:[a-z]+ ){0,2}(?:dogs?|cats?|puppy|garden"
    r"|boat|car|bike|holiday|accent|tan|allotment)$"
    r"|\b(?:scared|afraid|terrified|sick|tired|fed up|ashamed) (?:of|with|by)\b|\bget(?:s|ting)? (?:burned|burnt"
    r"|stolen|robbed|sued|fined|shouted)\b"
)
_FEELING = re.compile(
    r"(?:he|she|they)(?:'s|'re| is| are| was| were| got| looked| seemed| felt) (?:so |very |really |pretty |quite "
    r"|super |all )*"
    r"(?:keen|happy|impressed|interested|excited|pleased|nice|friendly|surprised|delighted|chuffed|thrilled|into it"
    r"|on board|curious|amused"
    r"|charmed|moved|great|good|lovely|sweet|cool|fun|fine|ok|okay)$"
    r"|(?:he|she|they) (?:nearly |almost |really |just )?(?:cried|cry|laughed|smiled|nodded|lit|perked|frowned"
    r"|winced|sighed|hugged|clapped)\b",
    re.IGNORECASE,
)


def _no_news(unit: str, low: list[str]) -> bool:
    """What is too little, a fault of theirs, or an act towards the candidate: nothing one was "glad to hear"."""
    if len(low) < 4 and low[0] in SUBJECTS | {"he's", "she's", "they're", "they've"}:
        return True
    if re.match(r"(?:(?:he|she|they) )?wants? (?:(?:me|us) to |\w+ (?:to|by|from) \S*\d)", unit):
        return True
    if re.fullmatch(r"(?:he|she|they)(?:'s|'re| is| are) [a-z]+ [a-z]+", unit) and is_countable(low[-1]):
        return low[-2] not in DETERMINERS  # "she is foam hater"
    if low[-1] in ("that", "it", "this", "them", "down") or re.search(
        r"\b(?:send|sending|forward\w*|e-?mail\w*)\b", unit
    ):
        return True
    if _FEELING.match(unit) or re.search(
        r"\b(?:finds?|found|makes?|made|thinks?|thought|likes?|loves?) it\b", unit.partition(", ")[0]
    ):
        return True  # how they took something says nothing of it
    if re.search(r"\b(?:behind|short of|understaffed|struggling|stuck|out of date|badly|failing)\b", unit) and low[
        0
    ] in SUBJECTS | {"they're", "he's", "she's"}:
        return True
    if low[0] in SUBJECTS and re.search(r"\btoo \w+|\bstrict\b", unit):
        return True
    if low[0] in SUBJECTS and low[1:2] == ["did"]:
        return True  # what one did says little to whom did it
    acted = len(low) > 1 and low[0] in SUBJECTS and is_form(low[1], Form.PAST) and not is_form(low[1], Form.BASE)
    return (acted and bool({"me", "my"} & set(low))) or (low[0] in SUBJECTS and low[1:2] == ["cut"] and "my" in low)


_PEOPLE = frozenset("people those someone somebody anyone everyone everybody".split())


def _verb_here(low: list[str]) -> bool:
    """Whether a word in -s at the start is a verb: by itself, or by what follows it."""
    entry = known(low[0])
    noun_too = entry is not None and entry.base in NOUNISH
    after = DETERMINERS | _PEOPLE if noun_too else DETERMINERS | {"to", "at", "on", "in", "from", "up", "out"}
    return is_verb(low[0]) or low[1] in after or (low[1][0].isdigit() and not noun_too)


def _statement(unit: str, low: list[str], reader: Reader, source: str) -> Moment | None:
    """A plain statement of how things are there: "open enrolment is the crunch", "the menu changes weekly"."""
    if several_do(low) or _share_does(low):
        return _of_several(unit, low, source)
    at = next(
        (
            i
            for i, word in enumerate(low[1:6], 1)
            if word in ("is", "are") or (is_form(word, Form.THIRD) and is_verb(word))
        ),
        0,
    )
    if at and any(word in PREPOSITIONS for word in low[max(at - 2, 0) : at]) and low[at] not in ("is", "are"):
        at = 0  # "quarantined after two fails"
    if low[0] in ("told", "nobody", "none") or _OWN_MATTER.search(unit):
        return None
    owned = low[0] in ("the", "his", "her", "their") and has_verb(unit)
    if not (at or owned) or low[0] in SUBJECTS | QUESTION_WORDS or set(low) & patterns.TRIVIAL:
        return None
    if low[-1] in patterns.MANNER or any(word in SUBJECTS for word in low[:at]):
        return None
    if "," in unit and not _clause_at_start(unit.split(",", maxsplit=1)[0]):
        return None
    if low[at] == "is" and at > 1 and low[at - 1].endswith("ed") and low[at - 2].endswith("s"):
        return None  # "coats matted is 60% of work"
    unit, _, scrap = _scrap_off(unit)
    if re.search(
        r"\b(?:is|are|was|were) (?:\w+ )?(?:tiny|tight|small|low|weak|thin|useless|awful|dire|nil|zero)$", unit
    ):
        return None
    moment = reader_moment(Shape.STATED, with_subject_article(in_mid_sentence(unit)), reader, source)
    return replace(moment, lost=scrap) if moment is not None and scrap else moment


_SHARE = re.compile(
    r"(?:(?:about|over|nearly|almost|roughly) )?(?:\S+ (?:percent|per cent)|\d+%?|half|most|many|some|all"
    r"|two thirds|a third)"
    r"(?: of)?(?: the| their| our)? (?P<who>[a-z]+s|people|staff|children) (?P<verb>[a-z]+) [a-z]+"
)


def _share_does(low: list[str]) -> bool:
    """A share of several who do something: "half of the visitors leave at the till"."""
    found = _SHARE.match(" ".join(low))
    return found is not None and is_form(found["verb"], Form.BASE) and "v" in parts(found["verb"]).partition("/")[0]


def _scrap_off(unit: str) -> tuple[str, str, str]:
    """A clause, and after its comma a scrap that has a subject of its own and no verb ("…, dropouts high there")."""
    head, comma, tail = unit.rpartition(", ")
    low = [word.casefold() for word in words(tail)]
    own = len(low) > 1 and "n" in parts(low[0]) and is_quality(low[1]) and low[0] not in DETERMINERS
    return (head, comma, tail) if comma and own and not has_verb(tail) else (unit, "", "")


_SOMEBODY = frozenset("he she him her his hers i me my we us our you your".split())


def _of_several(unit: str, low: list[str], source: str) -> Moment | None:
    """What several do there: "residents choose when they get up". A "they" in it is theirs, not the reader's."""
    text = in_mid_sentence(unit)
    if (
        _SOMEBODY & set(low)
        or "," in unit.replace(", not ", " not ")
        or _ILL_NEWS & set(low[:5])
        or unclear(text)
        or unsound(f"that {text}")
    ):
        return None
    return Moment(Shape.STATED, text, source)


_ILL_NEWS = frozenset("leave quit complain churn hate fail die steal suffer lie cheat strike".split())


def _clause_at_start(part: str) -> bool:
    low = [word.casefold() for word in words(part)]
    return any(is_verb(word) or is_form(word, Form.THIRD) for word in low[1:])


def with_subject_article(clause: str) -> str:
    """The clause with an article before a bare singular subject ("menu changes weekly")."""
    tokens = clause.split(" ")
    cut = next((i for i, token in enumerate(tokens) if is_verb(token) or (i and is_form(token, Form.THIRD))), 0)
    return f"{with_article(' '.join(tokens[:cut]))} {' '.join(tokens[cut:])}" if cut else clause
