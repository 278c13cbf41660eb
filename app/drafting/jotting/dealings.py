"""What both sides did and settled in a talk: requests, invitations, offers, agreements, things done together."""

from __future__ import annotations

import re
from dataclasses import replace

from app.drafting.jotting import patterns
from app.drafting.jotting.moments import Moment, Reader, Shape
from app.drafting.jotting.phrases import has_verb
from app.drafting.jotting.topics import phrase, reader_moment
from app.drafting.jotting.verbs import Form, is_form, known


def request(unit: str, reader: Reader, source: str) -> Moment | None:
    """What was asked for, or promised: a draft cannot hold it, the user has to see to it."""
    promised = patterns.PROMISED.fullmatch(unit)
    found = promised or patterns.REQUEST.fullmatch(unit)
    if not found:
        return None
    what = re.sub(r"^(?:send|share|bring) (?:(?:him|her|them) )?", "", found["x"])
    return phrase(Shape.PROMISED if promised else Shape.REQUEST, what, reader, source)


def doing(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.DOING.fullmatch(unit)
    verb = known(found["verb"]) if found else None
    if found is not None and re.search(r"\b(?:it|that|this|them)$", found["x"]):
        return None
    if not found or verb is None or re.match(r"me (?:a |the )?(?:\d|story|lot|they|he|she)", found["x"]):
        return None
    if re.search(r"\bone (?:on|in|at|there|then)\b", found["x"]):
        return None
    done = re.split(r", (?=(?:the|a|an|his|her|their|my)\b)", found["x"])[0]
    return reader_moment(Shape.DOING, f"{verb.gerund} {done}", reader, source)


def suggested(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.SUGGESTED.fullmatch(unit)
    return reader_moment(Shape.SUGGESTION, found["x"], reader, source) if found else None


def invited(unit: str, reader: Reader, source: str) -> Moment | None:
    """What the reader would have the candidate come for: "said come show me", "wants me to visit the yard"."""
    found = patterns.INVITED.fullmatch(unit)
    if not found:
        return None
    what = re.sub(
        r"^(come|go)(?: and)? (?=(?:show|see|watch|meet|try|help|talk|look|do|have)\b)", r"\1 and ", found["x"]
    )
    what = re.sub(
        r"(?<! on)(?<! this)(?<! next)(?<! every) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)", " on ", what
    )
    return reader_moment(Shape.INVITED, re.sub(r"\bme\b", "you", what), reader, source)


def offering(unit: str, reader: Reader, source: str) -> Moment | None:
    """What the reader will do for the candidate: "he's sending me the run sheet" -> "offering to send me …"."""
    found = patterns.OFFERING.fullmatch(unit)
    verb = known(found["verb"]) if found else None
    if found is None or verb is None:
        return None
    return reader_moment(Shape.DOING, f"offering to {verb.base} me {found['x']}", reader, source)


def agreed(unit: str, reader: Reader, source: str) -> Moment | None:
    found = patterns.AGREED.fullmatch(unit)
    if not found:
        return None
    what = found["x"]
    if found["that"] == "on":
        topic = phrase(Shape.AGREED, what, reader, source, named=True)
        return replace(topic, text=f"on {topic.text}") if topic is not None else None
    if found["that"] == "to":
        return None
    return reader_moment(Shape.AGREED, f"that {what}", reader, source) if has_verb(what) else None


_NO_JOINT_DEED = frozenset(
    """
    be have do get go run lose miss skip finish start end argue fight clash disagree differ struggle need want can
    have agree sit meet overrun wait think know leave lack hope use work make
    """.split()
)


def did_together(unit: str, reader: Reader, source: str) -> Moment | None:
    """ "we swapped stories" -> "swapping stories"."""
    found = re.fullmatch(r"we (?:also |both |then |even )?(?P<verb>[a-z]+) (?P<x>[\w' -]+)", unit, re.IGNORECASE)
    verb = known(found["verb"]) if found else None
    if not found or verb is None or verb.base in _NO_JOINT_DEED or not is_form(found["verb"], Form.PAST):
        return None
    if re.search(r"\b(?:it|that|this|them|him|her|i)\b", found["x"], re.IGNORECASE):
        return None
    return reader_moment(Shape.ENJOYED, f"{verb.gerund} {found['x']}", reader, source)
