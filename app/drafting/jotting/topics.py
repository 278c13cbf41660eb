"""Topics and clauses for a moment: lists with their good items, and clauses turned to the reader."""

from __future__ import annotations

import re

from app.drafting.jotting import patterns
from app.drafting.jotting.moments import Moment, Reader, Shape
from app.drafting.jotting.person import question_from, to_reader
from app.drafting.jotting.phrases import (
    COUNT_NOUNS,
    QUESTION_WORDS,
    is_noun_phrase,
    is_shorthand,
    joined,
    with_article,
    words,
)
from app.drafting.jotting.verbs import IRREGULAR_PASTS, Form, is_form, known


def phrase(shape: Shape, text: str, reader: Reader, source: str) -> Moment | None:
    """A noun phrase or an embedded question as the thing talked about; a list keeps its good items."""
    text = patterns.HEADACHE.sub("", re.sub(r" = .*$", "", text))
    items = [item.strip(" .") for item in re.split(r",| and (?=[^,]+$)", text) if item.strip(" .")]
    good = [turned for item in items if (turned := _item(item, reader))]
    if not good or len(good) < len(items) / 2:
        return None
    return Moment(shape, joined(good[:3]), source)


_WEEKDAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?$", re.IGNORECASE)
_SPAN_AT_END = re.compile(
    r"(?<!of)(?<!for)(?<!in)(?<!first)(?<!last)(?<!next) [\w,]+ (?:months?|weeks?|years?|days?|hours?)$|\bmax\b|%$"
)
_ADJECTIVE_AT_END = re.compile(r"(?:ical|ous|ful|less)$")


def _item(item: str, reader: Reader) -> str | None:
    item = re.sub(r"^(?:and|also|plus) ", "", item)
    item = re.sub(r" (?:19|20)\d\d$", "", item)
    first = words(item)[0].casefold() if words(item) else ""
    if first in QUESTION_WORDS:
        turned: str | None = _with_question_article(question_from(item))
    elif first == "team" and re.match(r"team of \w+", item):
        turned = f"your {item}"
    elif (
        is_noun_phrase(item)
        or (first == "my" and len(words(item)) > 1)
        or re.fullmatch(r"an? \w+ (?:i|when i) .+", item)
    ):
        turned = None if _no_item(item, first) else with_article(_period_first(item))
    else:
        return None
    turned = to_reader(turned, reader.called) if turned else None
    if turned is None or unclear(turned) or set(words(turned.casefold())) <= reader.title | {"you", "your", "the"}:
        return None
    return re.sub(r"\bi\b", "I", turned)


def _no_item(item: str, first: str) -> bool:
    """Stretches that look like a noun phrase and are none: a bare length, a loose adjective."""
    if (is_form(first, Form.PAST) and first in IRREGULAR_PASTS) or first in ("no", "none", "very", "just"):
        return True
    if (
        _WEEKDAYS.search(item)
        and not re.search(r"\b(?:on|by|before|until|every|each|of|for|from|this|next) \w+$", item)
        and " " in item
    ):
        return True
    if re.match(
        "(?:people|staff|members|customers|clients|patients|volunteers|users|students|kids|children|teams) ", item
    ):
        return known(words(item)[1]) is not None  # "people leave after …"
    return bool(_SPAN_AT_END.search(item) or _ADJECTIVE_AT_END.search(item))


def _with_question_article(question: str | None) -> str | None:
    """ "how team plans work" -> "how the team plans work"."""
    if question is None:
        return None
    found = re.match(r"(how|why|what|where|when) (\w+) ", question)
    return (
        f"{found.group(1)} the {question[found.end(1) + 1 :]}" if found and found.group(2) in COUNT_NOUNS else question
    )


def _period_first(item: str) -> str:
    """ "index rebuild nightly at 3am" -> "nightly index rebuild at 3am"."""
    return re.sub(r"^(\w+(?: \w+)?) (nightly|daily|weekly|monthly)\b", r"\2 \1", item)


def reader_moment(shape: Shape, text: str, reader: Reader, source: str) -> Moment | None:
    text = re.sub(r"[\s.!,;:]+$", "", text)
    turned, lost = to_reader(text, reader.called), ""
    if turned is None:
        cut = re.split(r",? (?:and|but|so|because) ", text)[0]
        turned, lost = (to_reader(cut, reader.called), text[len(cut) :].strip(" ,")) if cut != text else (None, "")
    if turned is None or unclear(turned) or len(words(turned)) < 2:
        return None
    return Moment(shape, _spelled_out(turned), source, lost=lost)


def _spelled_out(text: str) -> str:
    text = re.sub(r"\bi\b", "I", text)
    return re.sub(r"\bI'd\b", "I would", text)


def unclear(text: str) -> bool:
    """Leftover shorthand, signs, or an unbalanced quote: not fit for a letter."""
    if (
        re.search(r"[=<>{}\[\]|#*~^_@\\]|\?\?|\.\.|->|\s[-–]\s?$|[;:]|\b\w/\w\b", text)
        or text.count('"') % 2
        or text.count("(") != text.count(")")
    ):
        return True
    return any(is_shorthand(word) for word in words(text))
