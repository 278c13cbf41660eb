"""Recognising one unit of a note as a moment. Each rule could be stated by a reader; what fits none is left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import replace

from app.drafting.jotting import dealings, patterns, questions
from app.drafting.jotting.called import is_word, names_one_of
from app.drafting.jotting.facts import fact, with_subject_article
from app.drafting.jotting.moments import Moment, Reader, Shape
from app.drafting.jotting.phrases import has_verb, is_verb, words
from app.drafting.jotting.slips import with_object_article
from app.drafting.jotting.topics import in_mid_sentence, phrase, reader_moment
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import (
    AUXILIARIES,
    COUNT_NOUNS,
    DETERMINERS,
    NOUNISH,
    PREPOSITIONS,
    SUBJECTS,
)


def is_manner(unit: str) -> bool:
    """A bare remark on how somebody was, or how the talk went ("quiet", "went fast")."""
    low = [word.casefold() for word in words(unit)]
    return bool(low) and all(word in patterns.MANNER | patterns.FILLING for word in low)


def is_kind_word(unit: str) -> bool:
    """A bare kind word on how it went: nothing private, and nothing to build a sentence on either."""
    return all(word.casefold() in patterns.KIND | patterns.FILLING for word in words(unit))


def is_evaluation(unit: str) -> bool:
    """A bare judgement on what stands before it ("good line", "love that")."""
    return patterns.EVALUATION.fullmatch(unit.strip()) is not None


def recognise(unit: str, reader: Reader, source: str) -> Moment | None:
    """The moment that a unit tells, or None where no rule fits it safely."""
    unit = _loose_tail_off(_by_pronoun(unit.strip(" ,;:-–—."), reader))
    if re.match(r"(?:he|she)\b", unit, re.IGNORECASE) and re.search(r"\bthem\b", unit, re.IGNORECASE):
        return None  # who is spoken of as "she" is not "them"
    if not unit or len(words(unit)) > 34 or _asked_of_them(unit) or _IF_HIRED.search(unit):
        return None
    for rule in _RULES:
        moment = rule(unit, reader, source)
        if moment is not None:
            return moment if len(words(moment.text)) <= 26 else None
    return None


def _asked_of_them(unit: str) -> bool:
    """A question of the candidate's own: "does she want digital reports"."""
    low = [word.casefold() for word in words(unit)[:2]]
    return len(low) > 1 and low[0] in AUXILIARIES and low[1] in SUBJECTS - {"i", "you", "we"}


# What holds only for whoever gets the job: it takes the answer for granted.
_IF_HIRED = re.compile(
    r"\b(?:if|when|once) i (?:get|got|am|was|start(?:ed)?|join(?:ed)?)(?: (?:it|in|the job|hired|this))?\b"
    r"|\bis mine\b",
    re.IGNORECASE,
)
_FINE_TAIL = re.compile(
    r"(?:who|which|that|not|then|where|when|so|because|as|rather|even|both|all|fewer|more|less|and|or|but|\w+ing)\b",
    re.IGNORECASE,
)


def _loose_tail_off(unit: str) -> str:
    """A clause without a last comma's scrap of two or three words ("…, half done", "…, 2 acres")."""
    head, comma, tail = unit.rpartition(", ")
    tokens = [word.casefold() for word in words(tail)]
    if comma and re.fullmatch(r"(?:so |very |really |quite |pretty |too )+\w+", tail):
        return head
    if not comma or "," in head or not tokens or len(tokens) > 3 or _FINE_TAIL.match(tail):
        return unit
    if tokens[0] in DETERMINERS | PREPOSITIONS or not _predicate_first(head):
        return unit
    return head


def _predicate_first(part: str) -> bool:
    """Whether a stretch is a clause: a pronoun with its verb, or a verb form at the start that rules one."""
    low = [word.casefold() for word in words(part)]
    return bool(low) and (low[0] in SUBJECTS or (low[0] in _CLAUSE_VERBS and len(low) > 2) or low[0].endswith("ing"))


_CLAUSE_VERBS = frozenset("said says wants needs thinks runs keeps cures moving opening growing building".split())


def _by_pronoun(unit: str, reader: Reader) -> str:
    """The reader's name as subject becomes "they", so that one pattern serves "ruth said" and "she said"."""
    titled = re.match(r"(?:the )?[A-Z][a-z]+ (?=([^\W\d_]+) ([^\W\d_]+))", unit)  # "Matron Hale asked …"
    if titled and titled[1].casefold() in reader.called and (is_verb(titled[2]) or is_form(titled[2], Form.PAST)):
        unit = unit[titled.end() :]
    found = re.match(r"([^\W\d_]+)(?: ([^\W\d_]+))? (?=([^\W\d_]+))", unit)
    if not found or found.group(1).casefold() not in reader.called:
        return unit
    if is_word(found.group(1).casefold()) and not names_one_of(words(unit), 0, reader.called):
        return unit
    unit = re.sub(r"^(\w+) been (?=\w)", r"\1 has been ", unit)
    found = re.match(r"([^\W\d_]+)(?: ([^\W\d_]+))? (?=([^\W\d_]+))", unit) or found
    verb = found.group(2) if found.group(2) and found.group(2).casefold() not in reader.called else found.group(3)
    if not (is_form(verb, Form.THIRD, Form.PAST) or is_verb(verb)):
        return unit
    return f"they {unit[found.start(2) if verb == found.group(2) else found.start(3) :]}"


def _quote(unit: str, reader: Reader, source: str) -> Moment | None:
    found = re.fullmatch(
        r"(?:(?:he|she|they) )?(?:(?:said|called it|put it|says):? )?\"(?P<x>[^\"]{8,90})\""
        r"(?:,? (?:he|she|they) (?:said|says|calls it|called it))?", unit, re.IGNORECASE
    )  # fmt: skip
    if not found or len(words(found["x"])) < 3:
        return None
    text = found["x"].strip(" .,!")
    wanted = re.fullmatch(
        r"(?:please |just )?(?:send|bring|show|e-?mail) (?:me|us|it|over) (?:that |the |your |a )?(?P<x>[\w' -]+)",
        text,
        re.IGNORECASE,
    )
    if wanted is not None:
        return phrase(Shape.REQUEST, f"the {wanted['x']}", reader, source, named=True)
    if re.match(
        r"(?:please |just )?(?:call|let|tell|give|send|bring|show|come|wait|ask|do|make|get|write|find) (?:me|us"
        r"|back|in|it)\b",
        text,
        re.IGNORECASE,
    ):
        return None  # said to the candidate alone: no line to remember
    if len(words(text)) < 5 and re.search(r"\b(?:that|this|it)$", text):
        return None  # "I'd take that": of what, stands somewhere else
    return Moment(Shape.QUOTE, text if re.match(r"I\b", text) else text[0].lower() + text[1:], source)


# What only the one it was said to can be meant by: "if you do that I'll back you".
_ADDRESSED = re.compile(
    r"\b(?:I'll|ill (?=[a-z])|(?:back|with|to|for|tell|show|call|ring|give|send|let|want|like|see|e-?mail) you\b)",
    re.IGNORECASE,
)


def _of_another(what: str) -> bool:
    """ "says he's a crook", "said she is useless": a verdict with a pronoun, which is hardly about the speaker."""
    return bool(re.match(r"(?:he|she)(?:'s| is| was)(?: such)? an? \w+(?: \w+)?$", what, re.IGNORECASE))


def _said(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.SAID.fullmatch(unit)
    if not found or _of_another(found["x"].strip()):
        return None
    what = re.sub(r"^(?:honestly|frankly|basically|actually|really|apparently|obviously),? ", "", found["x"].strip())
    if _ADDRESSED.search(what) or re.fullmatch(r"\"[^\"]*\"", what) or re.match(r"(?:nobody|no one|none)\b", what):
        return None
    brought = re.fullmatch(r"(?:bring|send)(?: (?:me|him|her|them|us))? (?P<what>(?:[a-z'-]+ ?){1,5})", what)
    if brought is not None and patterns.TO_SHOW.search(brought["what"]):
        asked = re.sub(r"\byour\b", "my", brought["what"].strip())
        return phrase(Shape.REQUEST, asked, reader, source, named=True)
    first = words(what)[0].casefold() if words(what) else ""
    if _commands(what):
        what = re.split(r",? (?:that's|it's|because|so) ", what)[0]
        return reader_moment(Shape.SUGGESTION, re.sub(r"\byour\b", "my", what), reader, source)
    if (
        re.match(r"(?:to |i\b|i'|yes|no\b|ok|(?:that|it) (?:is|was)\b|(?:it|that)'s\b)", what, re.IGNORECASE)
        or first in AUXILIARIES
    ):
        return None
    if re.fullmatch(r"(?:it|that|this|they|he|she) (?:\w+n't|not|\w+)", what):
        return None  # "it will": says nothing by itself
    clause = first in SUBJECTS or has_verb(what) or re.search(r" \"\w", what)
    if not clause and re.match(r"(?:(?:he|she|they) )?(?:thinks?|thought|reckon|feel|felt|believe|argue)", unit):
        return None
    if not clause:
        return phrase(Shape.TOPIC, re.sub(r"^(?:about|lots about) ", "", what), reader, source)
    if _MAXIM.fullmatch(what):
        return reader_moment(Shape.SAID, what, reader, source)
    what = _WOULD_DO.sub(r"\g<0> it", in_mid_sentence(what))
    return reader_moment(Shape.SAID, with_subject_article(with_object_article(what)), reader, source)


_WOULD_DO = re.compile(r"\b(?:would|could|can|will|might|should) (?:fix|solve|cover|address|prevent|settle|cure|cut)$")
_MAXIM = re.compile(r"[a-z]+ (?:is|are) [a-z]+")  # "service is theatre": no article on either side


def _commands(what: str) -> bool:
    """Whether a stretch that starts with a verb's base bids somebody do something: an object or "be" follows."""
    if len(words(what)) < 3 or not is_form(words(what)[0], Form.BASE) or is_form(words(what)[0], Form.PAST):
        return False
    first, second = (word.casefold() for word in words(what)[:2])
    if re.search(r"\b(?:you|i|we|is|are|was)\b", what, re.IGNORECASE):
        return False
    return first == "be" or second in DETERMINERS or second in ("with", "at", "to", "on", "it", "them")


_SOME_GUY = re.compile(r"\b(?:an? )?(?:guy|bloke|fella|girl|lad) (?=for|who|to|with)")


def _wanted(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.WANT.fullmatch(with_object_article(_SOME_GUY.sub("someone ", unit)))
    if not found:
        return None
    what = re.sub(r", (?=fewer |less |more )", " and ", found["x"])
    what = re.sub(r"\b(someone|somebody|people|a person) that\b", r"\1 who", what)
    what, _, unsaid = what.partition(" but ")
    what = re.sub(r",? (?:and )?then [a-z]+(?: [a-z]+)?$", "", what)
    what = re.sub(r"(?<=[a-z]) no (?=(?:[a-z]+ )?[a-z]+ing$)", " without ", what)
    what, _, second = _parted_want(what)
    first = words(what)[0].casefold()
    if (first not in NOUNISH | DETERMINERS and is_form(first, Form.PAST)) or re.match(
        r"\w+ (?:to|by|from) \S*\d", what
    ):
        return None  # "wants cut to 500": what, is not said
    what = re.sub(r"(?<! if),? (?:and )?not \w+$", "", what)
    moment = reader_moment(Shape.WANT, _BARE_PLACE.sub(_placed, what), reader, source)
    return replace(moment, lost=second or f"but {unsaid}") if moment is not None and (second or unsaid) else moment


# "fairness in rota"
_BARE_PLACE = re.compile(r"(?<= )(in|on|for|with) ([a-z]+)$")


def _placed(match: re.Match[str]) -> str:
    return f"{match[1]} the {match[2]}" if match[2] in COUNT_NOUNS else match[0]


def _parted_want(what: str) -> tuple[str, str, str]:
    """What is wanted, and a second clause after its comma, which tells of something else ("…, the last one quit")."""
    head, comma, rest = what.partition(", ")
    low = [word.casefold() for word in words(rest)]
    before = low[:1] in (["last"], ["previous"], ["old"]) and low[1:2] and low[1] in ("one", "guy", "person", "hire")
    clause = bool(low) and (low[0] in SUBJECTS or low[0] in ("the", "his", "her", "their")) and has_verb(rest)
    return (head, comma, rest) if (before or clause) and len(words(head)) > 1 else (what, "", "")


def _liked(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.LIKED.fullmatch(unit)
    if not found:
        return None
    what = found["x"]
    idea = re.match(r"that i'?d? (?:would )?(?P<verb>[a-z]+) (?P<rest>.+)", what, re.IGNORECASE)
    if idea and (verb := known(idea["verb"])) is not None and is_form(idea["verb"], Form.BASE):
        what = f"the idea of {verb.gerund} {idea['rest']}"
    return reader_moment(Shape.LIKED, what, reader, source)


def _enjoyed(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.first(patterns.ENJOYED, unit)
    return reader_moment(Shape.ENJOYED, found["x"], reader, source) if found else None


def _being(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.BEING.fullmatch(unit)
    if not found or found["x"].casefold() in ("clear", "open"):
        return None
    text = re.sub(r" (?:about|on|with) (?:it|that|this|everything)$", "", found["x"])
    text = re.sub(r"^(clear|open|honest|candid|frank) on ", r"\1 about ", text)
    return (
        Moment(Shape.BEING, text, source) if len(words(text)) == 1 else reader_moment(Shape.BEING, text, reader, source)
    )


def _topic_of_talk(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.first(patterns.TALKED, unit)
    if not found:
        return None
    what = re.sub(r"^(?:hearing about|seeing) ", "", found["x"])
    return phrase(Shape.TOPIC, what, reader, source, named="," not in what)


_NO_TOPIC = frozenset("also then so not no yes felt got had did too just only still why none".split())


def _topic(unit: str, reader: Reader, source: str) -> Moment | None:
    low = [word.casefold() for word in words(unit)]
    if (
        low[0].endswith("ing")
        and is_form(low[0], Form.GERUND)
        and len(low) > 1
        and low[1] not in ("for", "of")
        and low[0] not in COUNT_NOUNS | {"training", "pricing", "missing"}
    ):
        return None
    if {"maybe", "perhaps", "possibly"} & set(low):
        return None
    if low[0] in _NO_TOPIC or (low[-1] in patterns.MANNER and "," not in unit) or low[0] == "told":
        return None
    return phrase(Shape.TOPIC, unit, reader, source)


_Rule = Callable[[str, Reader, str], Moment | None]
_RULES: tuple[_Rule, ...] = (
    _quote, questions.open_question, dealings.invited, dealings.offering, dealings.agreed, questions.asked_about,
    dealings.request, dealings.suggested, questions.asked, _liked,
    _enjoyed, dealings.doing,
    _wanted, _said,
    _topic_of_talk, dealings.did_together, _being, fact, _topic,
)  # fmt: skip


def names_somebody(unit: str, others: Collection[str]) -> bool:
    """Whether a unit speaks of somebody else by a name known from the thread, or as "him" or "her" with a plus."""
    tokens = words(unit)
    return any(names_one_of(tokens, at, others) for at in range(len(tokens))) or bool(
        re.match(r"(?:him|her|them) (?:and|\+|&) ", unit, re.IGNORECASE)
    )
