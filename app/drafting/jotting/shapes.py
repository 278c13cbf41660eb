"""Recognising one unit of a note as a moment. Each rule could be stated by a reader; what fits none is left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from app.drafting.jotting import patterns
from app.drafting.jotting.moments import Moment, Shape
from app.drafting.jotting.person import question_from, to_reader
from app.drafting.jotting.phrases import (
    DETERMINERS,
    QUESTION_WORDS,
    has_verb,
    is_noun_phrase,
    is_shorthand,
    joined,
    with_article,
    words,
)
from app.drafting.jotting.verbs import Form, is_form, known


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom the note is about: their names in lower case, and the words of their title."""

    called: frozenset[str]
    title: frozenset[str]


def is_manner(unit: str) -> bool:
    """A bare remark on how somebody was, or how the talk went ("quiet", "went fast")."""
    low = [word.casefold() for word in words(unit)]
    return bool(low) and all(word in patterns.MANNER | patterns.FILLING for word in low)


def is_evaluation(unit: str) -> bool:
    """A bare judgement on what stands before it ("good line", "love that")."""
    return patterns.EVALUATION.fullmatch(unit.strip()) is not None


def recognise(unit: str, reader: Reader, source: str) -> Moment | None:
    """The moment that a unit tells, or None where no rule fits it safely."""
    unit = unit.strip(" ,;:-–—.")
    if not unit or len(words(unit)) > 34:
        return None
    for rule in _RULES:
        moment = rule(unit, reader, source)
        if moment is not None:
            return moment if len(words(moment.text)) <= 26 else None
    return None


def _quote(unit: str, _reader: Reader, source: str) -> Moment | None:
    found = re.fullmatch(
        r"(?:(?:he|she|they) (?:said|called it|put it|says):? )?([\"'])(?P<x>[^\"]{8,90})\1", unit, re.IGNORECASE
    )
    if not found or len(words(found["x"])) < 3:
        return None
    text = found["x"].strip(" .,!")
    return Moment(Shape.QUOTE, text[0].lower() + text[1:] if not text.startswith("I ") else text, source)


def _open_question(unit: str, _reader: Reader, source: str) -> Moment | None:
    found = patterns.OPEN_LABEL.fullmatch(unit)
    asked = question_from(found["x"]) if found else None
    return Moment(Shape.OPEN_QUESTION, asked, source) if asked and not _unclear(asked) else None


def _asked(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.ASKED.fullmatch(unit)
    asked = question_from(found["x"]) if found else None
    if asked is None and not found and _is_question(unit):
        asked = question_from(unit)
    return _reader_moment(Shape.ASKED, asked, reader, source) if asked else None


def _is_question(unit: str) -> bool:
    first = words(unit)[0].casefold() if words(unit) else ""
    about_me = re.search(r"\b(?:i|i'd|my|me)\b|'d i\b", unit, re.IGNORECASE)
    theirs = re.match(r"(?:how|what) (?:he|she|they)\b", unit, re.IGNORECASE)
    return first in QUESTION_WORDS and about_me is not None and theirs is None


def _asked_about(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.ASKED_ABOUT.fullmatch(unit)
    return _phrase(Shape.ASKED_ABOUT, found["x"], reader, source) if found else None


def _request(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.REQUEST.fullmatch(unit)
    return (
        _phrase(Shape.REQUEST, re.sub(r"^(?:send|share) (?:him |her |them )?", "", found["x"]), reader, source)
        if found
        else None
    )


def _doing(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.DOING.fullmatch(unit)
    verb = known(found["verb"]) if found else None
    if not found or verb is None or re.match(r"me (?:a |the )?(?:\d|story|lot)", found["x"]):
        return None
    return _reader_moment(Shape.DOING, f"{verb.gerund} {found['x']}", reader, source)


def _said(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.SAID.fullmatch(unit)
    if not found:
        return None
    what = found["x"].strip()
    if not has_verb(what) and not re.search(r" [\"']\w", what):
        return _phrase(Shape.TOPIC, re.sub(r"^(?:about|lots about) ", "", what), reader, source)
    if re.match(r"(?:to |i\b|yes|no\b|ok)", what, re.IGNORECASE):
        return None
    return _reader_moment(Shape.SAID, what, reader, source)


def _wanted(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.WANT.fullmatch(unit)
    return _reader_moment(Shape.WANT, found["x"], reader, source) if found else None


def _liked(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.LIKED.fullmatch(unit)
    if not found:
        return None
    what = found["x"]
    idea = re.match(r"that i'?d? (?:would )?(?P<verb>[a-z]+) (?P<rest>.+)", what, re.IGNORECASE)
    if idea and (verb := known(idea["verb"])) is not None and is_form(idea["verb"], Form.BASE):
        what = f"the idea of {verb.gerund} {idea['rest']}"
    return _reader_moment(Shape.LIKED, re.sub(r"\bi\b", "I", what), reader, source)


def _enjoyed(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.ENJOYED.fullmatch(unit) or patterns.MY_PLEASURE.fullmatch(unit)
    return _reader_moment(Shape.ENJOYED, found["x"], reader, source) if found else None


def _being(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.BEING.fullmatch(unit)
    if not found or found["x"].casefold() in ("good", "clear", "open"):
        return None
    text = re.sub(r"^(clear|open|honest|candid|frank) on ", r"\1 about ", found["x"])
    return (
        None
        if text.startswith("good") and not text.startswith("good about")
        else _reader_moment(Shape.BEING, text, reader, source)
    )


def _topic_of_talk(unit: str, reader: Reader, source: str) -> Moment | None:
    for pattern in (patterns.TALKED, patterns.LOTS, patterns.KEPT, patterns.CARES, patterns.MINE):
        found = pattern.fullmatch(unit)
        if found:
            what = next(value for value in found.groupdict().values() if value)
            return _phrase(Shape.TOPIC, what, reader, source)
    return None


def _fact(unit: str, reader: Reader, source: str) -> Moment | None:
    """A clause whose subject is the reader or the reader's firm, or is left out before a verb in -s."""
    tokens = words(unit)
    low = [token.casefold() for token in tokens]
    if low[0] in reader.called and len(low) > 1 and is_form(low[1], Form.THIRD, Form.PAST):
        return _reader_moment(Shape.FACT, unit, reader, source)
    if low[0] in ("he", "she", "they", "he's", "she's", "they're", "they've"):
        return _reader_moment(Shape.FACT, unit, reader, source)
    if (
        is_form(low[0], Form.THIRD)
        and len(low) > 2
        and (has_verb(low[0]) or low[1] in DETERMINERS | {"to", "his", "her"})
    ):
        return _reader_moment(Shape.FACT, f"they {unit}", reader, source)
    if patterns.GERUND_OF_FIRM.fullmatch(unit) and len(low) > 2:
        return _reader_moment(Shape.FACT, f"they're {unit}", reader, source)
    if low[0] == "the" and has_verb(unit):
        return _reader_moment(Shape.SAID, unit, reader, source)
    return None


def _topic(unit: str, reader: Reader, source: str) -> Moment | None:
    low = [word.casefold() for word in words(unit)]
    if (
        low[0].endswith("ing")
        and is_form(low[0], Form.GERUND)
        and len(low) > 1
        and low[0] not in ("training", "planning", "pricing")
    ):
        return None
    if low[0] in (
        "also",
        "then",
        "so",
        "not",
        "no",
        "yes",
        "felt",
        "got",
        "had",
        "did",
        "too",
        "just",
        "only",
        "still",
        "why",
    ):
        return None
    return _phrase(Shape.TOPIC, unit, reader, source)


def _phrase(shape: Shape, text: str, reader: Reader, source: str) -> Moment | None:
    """A noun phrase or an embedded question as the thing talked about; a list keeps its good items."""
    items = [
        item.strip(" .") for item in re.split(r",| and (?=[^,]+$)", re.sub(r" = .*$", "", text)) if item.strip(" .")
    ]
    good = [turned for item in items if (turned := _item(item, reader))]
    if not good or len(good) < len(items) / 2:
        return None
    return Moment(shape, joined(good[:3]), source)


def _item(item: str, reader: Reader) -> str | None:
    item = re.sub(r"^(?:and|also|plus) ", "", item)
    first = words(item)[0].casefold() if words(item) else ""
    if first in QUESTION_WORDS:
        turned: str | None = question_from(item)
    elif is_noun_phrase(item) or (first in ("my", "how") and not is_shorthand(first)):
        turned = with_article(_period_first(item))
    else:
        return None
    turned = to_reader(turned, reader.called) if turned else None
    return None if turned is None or _unclear(turned) or set(words(turned.casefold())) <= reader.title else turned


def _period_first(item: str) -> str:
    """ "index rebuild nightly at 3am" -> "nightly index rebuild at 3am"."""
    return re.sub(r"^(\w+(?: \w+)?) (nightly|daily|weekly|monthly)\b", r"\2 \1", item)


def _reader_moment(shape: Shape, text: str, reader: Reader, source: str) -> Moment | None:
    text = re.sub(r"[\s.!,;:]+$", "", text)
    turned, lost = to_reader(text, reader.called), ""
    if turned is None:
        cut = re.split(r",? (?:and|but|so|because) ", text)[0]
        turned, lost = (to_reader(cut, reader.called), text[len(cut) :].strip(" ,")) if cut != text else (None, "")
    if turned is None or _unclear(turned) or len(words(turned)) < 2:
        return None
    return Moment(shape, re.sub(r"\bi\b", "I", turned), source, lost=lost)


def _unclear(text: str) -> bool:
    """Leftover shorthand, signs, or an unbalanced quote: not fit for a letter."""
    if (
        re.search(r"[=<>{}\[\]|#*~^_@\\]|\?\?|\.\.|->|\s[-–]\s?$|[;:]|\b\w/\w\b", text)
        or text.count('"') % 2
        or text.count("(") != text.count(")")
    ):
        return True
    return any(is_shorthand(word) for word in words(text))


_Rule = Callable[[str, Reader, str], Moment | None]
_RULES: tuple[_Rule, ...] = (
    _quote, _open_question, _request, _asked_about, _asked, _liked, _enjoyed, _doing, _wanted, _said, _topic_of_talk,
    _being, _fact, _topic,
)  # fmt: skip


def names_somebody(unit: str, others: Collection[str]) -> bool:
    """Whether a unit speaks of somebody else by a name known from the thread, or as "him" or "her" with a plus."""
    low = [word.casefold().removesuffix("'s") for word in words(unit)]
    return any(word in others for word in low) or bool(re.match(r"(?:him|her|them) (?:and|\+|&) ", unit, re.IGNORECASE))
