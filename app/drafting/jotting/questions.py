"""Questions of a note: what was asked, what stayed open, and what the other wished to know."""

from __future__ import annotations

import re
from dataclasses import replace

from app.drafting.jotting import patterns
from app.drafting.jotting.moments import Moment, Reader, Shape
from app.drafting.jotting.own import answer
from app.drafting.jotting.person import question_from
from app.drafting.jotting.phrases import words
from app.drafting.jotting.topics import phrase, reader_moment, unclear
from app.drafting.jotting.verbs import Form, is_form
from app.drafting.jotting.word_classes import PREPOSITIONS, QUESTION_WORDS


def open_question(unit: str, _reader: Reader, source: str) -> Moment | None:
    found = patterns.OPEN_LABEL.fullmatch(unit)
    asked = question_from(found["x"]) if found else None
    if found is None or asked is None or unclear(asked):
        return None
    left_open = re.search(r"\b(?:open|left|still|unanswered|hanging)\b", unit[: found.start("x")], re.IGNORECASE)
    return Moment(Shape.OPEN_QUESTION if left_open else Shape.ASKED, asked, source, marked=True)


def asked(unit: str, reader: Reader, source: str) -> Moment | None:
    unit = re.sub(r"^((?:\w+ )?ask(?:ed|s)(?: me)?):? \"([^\"]+?)\??\"$", r"\1 \2", unit)
    unit, _, reply = unit.partition(": ") if re.match(r"(?:\w+ )?ask(?:ed|s) ", unit) else (unit, "", "")
    moment = _question(unit, reader, source)
    said = answer(reply) if reply and moment is not None else ""
    return replace(moment, reply=said) if moment is not None and said and not unclear(said) else moment


def _question(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.ASKED.fullmatch(unit)
    asked = question_from(found["x"]) if found else None
    if asked is None and not found and _is_question(unit):
        asked = question_from(unit)
    if asked is None or re.fullmatch(r"(?:which|what|how many) (?:\w+|of .+)", asked):
        return None  # "which 3": of what, stands somewhere else
    asked, comma, said = _parted_question(asked)
    if comma and said:
        reply = answer(said)
        moment = reader_moment(Shape.ASKED, asked, reader, source)
        return (
            replace(moment, reply=reply if not unclear(reply) else "", lost="" if reply else said) if moment else None
        )
    bare = re.sub(r",? (?:yes|no|none|of course|sure|gladly|done|ok|fine)$", "", asked)
    moment = reader_moment(Shape.ASKED, bare, reader, source)
    if moment is None or not asked.startswith("whether I "):
        return moment
    return replace(moment, mine=bool(re.search(r", (?:yes|of course|sure|gladly)$", asked)))


def _parted_question(asked: str) -> tuple[str, str, str]:
    """A question of what one would do, and what stands after its comma: the answer, unless it goes on asking."""
    head, comma, tail = asked.partition(", ")
    first = words(tail)[0].casefold() if words(tail) else ""
    goes_on = first in QUESTION_WORDS | PREPOSITIONS | {
        "and",
        "or",
        "if",
        "as",
        "not",
        "rather",
        "i",
        "yes",
        "of",
        "sure",
        "gladly",
    }
    if not comma or goes_on or not re.match(r"(?:what|how|which|where) I(?: would| do| did| had|'d)\b", head):
        return asked, "", ""
    return head, comma, tail


def _is_question(unit: str) -> bool:
    if re.match(r"(?:would|could|can|will|should) (?:i|you) .+", unit, re.IGNORECASE):
        return True
    if re.match(r"(?:how|what|why|where|when) (?:do|would|did|could|can|will) you .+", unit, re.IGNORECASE):
        return True
    first = words(unit)[0].casefold() if words(unit) else ""
    about_me = re.search(r"\b(?:i|i'd|my|me)\b|'d i\b", unit, re.IGNORECASE)
    theirs = re.match(r"(?:how|what) (?:he|she|they)\b", unit, re.IGNORECASE)
    return first in QUESTION_WORDS and about_me is not None and theirs is None


def asked_about(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.first(patterns.ASKED_ABOUT, unit)
    made = (
        re.fullmatch(
            r"(?:my |the |a )?(?P<what>[a-z][a-z -]*?) [iI] (?P<verb>[a-z]+)(?P<rest>(?: [a-z -]+)?)", found["x"]
        )
        if found
        else None
    )
    if made is not None and is_form(made["verb"], Form.PAST) and words(made["what"])[0] not in QUESTION_WORDS:
        return Moment(
            Shape.ASKED_ABOUT,
            f"{'a' if found and found['x'].startswith('a ') else 'the'} {made['what']} I {made['verb']}{made['rest']}",
            source,
        )
    if found and re.match(r"(?:how|what|why) we [a-z]+", found["x"]) and not unclear(found["x"]):
        return (
            None if re.search(r"\b(?:he|she|they|you)\b", found["x"]) else Moment(Shape.ASKED_ABOUT, found["x"], source)
        )
    return phrase(Shape.ASKED_ABOUT, found["x"], reader, source, named="," not in found["x"]) if found else None
