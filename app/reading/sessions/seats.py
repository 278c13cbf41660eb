"""Whether a sentence that names somebody says that they interview, weighed by how the name stands in it.

Rules find the sentences that speak of a talk and of people (`told`); many that do are asides ("you would share an
office with Ana"). What is weighed is the sentence's build (a meeting verb before or behind the name, a time, a title,
whose place is taken) beside the words next to the name, so that wordings are weighed that no rule foresaw.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from app.reading.late import late
from app.reading.people.cast import Mention
from app.reading.senses.model import load

_MEETS = (
    r"(?:meet(?:ing|s)?|see(?:ing|n)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interview(?:ed|ing|s|ers?)?"
    r"|join(?:ed|ing|s)?|assess\w*|panel|board|committee|call(?:ed|ing|s)?|conversation|session|round|time|minutes|hour"
    r"|part|half|zoom|teams)"
)
_WHOSE = r"(?:(?:our|the|my|your|a|an|his|her|their|both|also|possibly|dr|mr|mrs|ms|prof|professor|miss|sir)\.?\s+)?"
_TITLE = r"(?:\s*\([^)]*\)|\s*,[^,.;\n]{2,60},)?"
_BEFORE = {
    "meet": late(
        rf"\b(?:meet|meeting|see|seeing|join|joining|interview|met|introduce)\s+(?:with\s+)?{_WHOSE}(?:[\w&/-]+,?\s+){{0,5}}$",
        re.IGNORECASE,
    ),
    "prep": late(rf"\b(?:with|by|to|and|plus|from|of|be|are|is|as)\s+{_WHOSE}(?:[\w&/-]+,?\s+){{0,4}}$", re.IGNORECASE),
    "meetprep": late(
        rf"\b{_MEETS}\b[^.;:!?]{{0,40}}\b(?:with|by|to|of|be|are|is|and|plus|from)\s+{_WHOSE}(?:[\w&/'’()-]+,?\s+){{0,6}}$",
        re.IGNORECASE,
    ),
    "youmeet": late(rf"\byou(?:['’]\w+)?\b[^.;:!?]{{0,50}}\b{_MEETS}\b[^.;:!?]{{0,60}}$", re.IGNORECASE),
    "colon": late(r"[:–—|\t-]\s*(?:[\w&/-]+,?\s+){0,3}$"),
    "clock": late(r"\d[:.h]?\d\d?\b[^.;!?]{0,60}$"),
    "start": late(
        r"^[\s*•-]*(?:(?:our|the|my|your)\s+(?:[\w&-]+\s+){1,4},?\s*|mr\.?\s|mrs\.?\s|ms\.?\s|dr\.?\s)?$", re.IGNORECASE
    ),
    "clause": late(
        r"\b(?:that|who|which|as|since|because|before|after|when|if|while|where|until)\s+(?:[\w'’-]+\s+){0,3}$",
        re.IGNORECASE,
    ),
    "group": late(
        r"[A-Z][\w)]+\s*(?:\band|,|&|\bplus)\s*(?:(?:our|the|my)\s+[^.;!?\n]{0,30}?)?(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?\s+)?$"
        r"|\b(?:me|myself|I)\s+(?:and|&|plus)\s+(?:(?:our|the|my)\s+[^.;!?\n]{0,30}?)?$"
    ),
}
_BEHIND = {
    "willmeet": late(
        rf"{_TITLE}[^.;!?]{{0,60}}?(?:will|would|['’]ll|['’]d|can|shall|is going to|are going to"
        r"|wants? to|likes? to|hopes? to|plans? to)\s+(?:\w+\s+){0,3}?"
        r"(?:meet|see|interview|speak|talk|chat|call|ring|phone|join|chair|lead|conduct"
        r"|run|host|take|do|sit|ask|be|have|hold|need|cover|step|stand)",
        re.IGNORECASE,
    ),
    "meetsyou": late(
        rf"{_TITLE}[^.;!?]{{0,60}}?\b(?:meet|see|interview|speak|talk|chat|call|ring|phone|join|assess|take|do|have|has"
        r"|show|walk|put|test)\w*\s+(?:to\s+|with\s+)?(?:you|us|me|it|this)\b",
        re.IGNORECASE,
    ),
    "title": late(r"\s*[,(–-]\s*(?:our|the|my|a)?\s*[A-Z]"),
    "and": late(
        r"\s*(?:\([^)]*\)|,[^,.;\n]{2,60},?)?\s*(?:and|&|plus|,)\s+(?:I\b|me\b|myself|(?:our|the|my)?\s*[A-Z])"
    ),
    "past": late(
        rf"{_TITLE},?\s*(?:who\s+)?(?:\w+ed|was|were|had|made|gave|began|left|took|wrote|led|told|said|came|went|got|ran"
        r"|lost|died|sold|built|won)\b",
        re.IGNORECASE,
    ),
    "present": late(rf"{_TITLE},?\s*(?:who\s+)?(?!is\b|as\b|has\b)\w+s\b", re.IGNORECASE),
    "is": late(rf"{_TITLE},?\s*(?:who\s+)?(?:is|has|are|have|['’]s)\b", re.IGNORECASE),
    "possesses": late(r"['’]s?\s+\w"),
    "who": late(r",?\s*who\b", re.IGNORECASE),
    "end": late(r"\s*[.!,;)]?\s*$"),
    "clock": late(r"[^.;!?]{0,60}\d[:.h]?\d\d?\b"),
    "prep": late(r"\s+(?:on|at|from|for|in|of|about|by)\b", re.IGNORECASE),
}
_WITHIN = {
    "time": late(
        r"\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b|o['’]clock|\bnoon\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
        r"|\b(?:mon|tue|wed|thu|fri|weds)\b|\b(?:january|february|march|april|june|july|august|september|october|november"
        r"|december)\b|\b\d+\s*(?:minutes|mins?|hours?)\b|half an hour|an hour",
        re.IGNORECASE,
    ),
    "replaces": late(
        r"\b(?:in (?:his|her|their|my)|(?:takes?|taking|taken|do(?:es|ing)?|fill\w*|cover\w*) (?:over|for|in|his|her"
        r"|their|the)\b|instead|stead|place|step\w*|stand\w* in|sit\w* in|replac\w+|pinch|swap\w*|joins?\b|chair)\b",
        re.IGNORECASE,
    ),
    "session": late(
        r"\b(?:interview\w*|meet(?:ing|s)?|panel|committee|board|conversation|round|call|zoom|teams|session|chat|talk"
        r"|visit|questions?)\b",
        re.IGNORECASE,
    ),
}
_STOPPED = late(r"[.!?]\s*$")
_YOU = late(r"\byou(?:['’]\w+|r)?\b", re.IGNORECASE)
_LAST = late(r"(\w+)\W*$")
_VERB = late(rf"{_TITLE},?\s*(?:who\s+)?(\w+)")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,:()&]")
_LINE = 60  # letters below which a line without a full stop is no sentence
_NEAR_BEFORE, _NEAR_BEHIND = 6, 7  # words that are looked at
_FAR = 300  # letters on either side that are looked at
_MANY = 40  # people in one sentence
_YOURS = frozenset(("you", "you'll", "you'd", "your"))


def sits(text: str, start: int, end: int, mention: Mention, people: Sequence[Mention], *, least: float) -> bool:
    """Whether the words [start, end) of the text may seat the mentioned person; `people`: all whom they name. False
    only where that is less likely than `least`. A list of very many people is no aside."""
    if len(people) > _MANY:
        return True
    return load("seats").judge(features(text, start, end, mention, people))["sits"] >= least


def features(text: str, start: int, end: int, mention: Mention, people: Sequence[Mention]) -> set[str]:
    """How the name stands in the words: their build, each two of its traits, and the words next to the name."""
    start, end = max(start, mention.start - _FAR), min(end, mention.end + _FAR)
    before, behind = text[start : mention.start], text[mention.end : end]
    build = set(_build(before, behind, text[start:end]))
    pairs = {f"{one}&{other}" for one, other in itertools.combinations(sorted(build), 2)}
    return build | pairs | set(_near(text, start, end, mention, people))


def _build(before: str, behind: str, whole: str) -> Iterator[str]:
    yield from (f"B:{name}" for name, pattern in _BEFORE.items() if pattern.search(before))
    yield from (f"A:{name}" for name, pattern in _BEHIND.items() if pattern.match(behind))
    yield from (name for name, pattern in _WITHIN.items() if pattern.search(whole))
    if not behind.strip(" .,;!)"):
        yield "last"
    if not _STOPPED.search(whole):
        yield "no stop"
        if len(whole) < _LINE:
            yield "line"


def _near(text: str, start: int, end: int, mention: Mention, people: Sequence[Mention]) -> Iterator[str]:
    before, behind = text[start : mention.start], text[mention.end : end]
    yield f"you{'<' if _YOU.search(before) else ''}{'>' if _YOU.search(behind) else ''}"
    last, verb = _LAST.search(before), _VERB.match(behind)
    yield f"<w {last[1].lower() if last else '^'}"
    if verb is not None:
        word = verb[1].lower()
        yield f">v {word}"
        yield f">suffix {next((s for s in ('ed', 'ing', 's') if word.endswith(s)), '')}"
    for sign, words in (
        ("<", _words(text, start, mention.start, people)[-_NEAR_BEFORE:]),
        (">", _words(text, mention.end, end, people)[:_NEAR_BEHIND]),
    ):
        yield from (f"{sign}{word}" for word in words)
        yield from (f"{sign}{one} {other}" for one, other in itertools.pairwise(words))
        near = ["^", *words][-2:] if sign == "<" else [*words, "$"][:2]
        yield f"{sign}{sign}{' '.join(near)}"
        yield f"{sign}{sign}{near[-1] if sign == '<' else near[0]}"
        if _YOURS & set(words):
            yield f"near you {sign}"


def _words(text: str, start: int, end: int, people: Sequence[Mention]) -> list[str]:
    """The words of the stretch, lower case; a person's name is "@"."""
    found: list[str] = []
    at = start
    for person in people:
        if start <= person.start and person.end <= end:
            found += _plain(text[at : person.start])
            found.append("@")
            at = person.end
    return found + _plain(text[at:end])


def _plain(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _TOKEN.findall(text)]
