"""Another wording of a finished draft, from outside, taken only if it stands the same guard and adds nothing.

Only the body's sentences are given out, without greeting and signature and with every name masked. What comes back may
use the draft's own words, the small words of English and those of our wordings, in any form, and may neither deny
nor ask more than the draft; any other word, a lost or made-up mask, or a complaint of the guard, and the default text
stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from app.domain.drafts import Draft, Tone
from app.domain.reading import Reading
from app.drafting.guard import LENGTHS, GuardReport
from app.drafting.jotting.word_classes import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, QUESTION_WORDS
from app.drafting.occasion import MONTHS
from app.drafting.sentences import core, paragraphs, split
from app.drafting.wordings import asking, door, moments, points, shorter, signing, thanks

LONGEST_ANSWER = 4000  # characters
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MASK = re.compile(r"<(\d{1,2})>")
# Words that turn what is said into its opposite, or a letter of thanks into another one.
_TURNING = re.compile(
    r"\b(?:not|no|never|nothing|nobody|none|neither|nor|without|hardly|barely|cannot|sorry|wrong|bad|problem|lost|leave"
    r"|left|instead|but|although)\b|n['’]t\b",
    re.IGNORECASE,
)
_ASKING = re.compile(r"\b(?:please|must|need|now|soon(?:er)?|send|want)\b|\?", re.IGNORECASE)
_CAPITALS = re.compile(r"(?<=[^\W\d_] |, )[A-Z][^\W_]+(?:[ -][A-Z][^\W_]+)*")
_NO_NAMES = frozenset(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", *MONTHS))
_ENDINGS = re.compile(r"(?:ing|ed|es|er|ly|s|e|d)$")


@dataclass(frozen=True, slots=True)
class Span:
    """What may leave: the sentences with names masked as <1>, <2> …, the tone, and the words that are fitting."""

    text: str
    tone: Tone
    least: int
    most: int
    names: tuple[str, ...]  # what the masks stand for; these stay here


class NotTaken(Exception):
    """The other wording is not used; the text says why, for the card."""


def span_of(draft: Draft, reading: Reading, tone: Tone) -> Span:
    """The part of a draft that a wording service needs."""
    text, names = core(draft.body), []
    for name in sorted(_names(reading) | _capitals(text, reading), key=len, reverse=True):
        pattern = re.compile(rf"\b{re.escape(name)}\b")
        if pattern.search(text):
            names.append(name)
            text = pattern.sub(f"<{len(names)}>", text)
    least, most = LENGTHS[draft.kind]
    return Span(text, tone, least, most, tuple(names))


def taken(draft: Draft, span: Span, answer: str, inspect: Callable[[Draft], GuardReport]) -> Draft:
    """The draft in the words of the answer. Raises NotTaken where they do not pass; `inspect` is the guard with the
    draft's own sources."""
    text = _unmasked(_cleaned(answer), span)
    before = core(draft.body)
    known = _words(before) | vocabulary()
    stems = {_stem(word) for word in known}
    added = sorted(word for word in _words(text) - known if _stem(word) not in stems)
    if added:
        raise NotTaken(f"it brought in “{added[0]}”")
    if len(_TURNING.findall(text)) != len(_TURNING.findall(before)):
        raise NotTaken("it turned something into its opposite")
    if len(_ASKING.findall(text)) > len(_ASKING.findall(before)):
        raise NotTaken("it asked for more")
    if len(split(text)) > len(split(before)) + 1:
        raise NotTaken("it said more than the draft")
    parts = paragraphs(draft.body)
    reworded = replace(draft, body="\n\n".join([parts[0], text, parts[-1]]))
    report = inspect(reworded)
    if not report.ok:
        raise NotTaken(report.problems[0].text)
    traces = tuple(trace for trace in draft.traces if trace.text.casefold() in text.casefold())
    if any(trace.source in ("note", "news") for trace in draft.traces) and not any(
        trace.source in ("note", "news") for trace in traces
    ):
        raise NotTaken("it lost what you noted")
    return replace(reworded, traces=traces)


def _cleaned(answer: str) -> str:
    text = answer.strip()
    if not text or len(text) > LONGEST_ANSWER:
        raise NotTaken("it was empty or endless")
    return "\n\n".join(" ".join(part.split()) for part in paragraphs(text))


def _unmasked(answer: str, span: Span) -> str:
    numbers = [int(number) for number in _MASK.findall(answer)]
    if any(not 1 <= number <= len(span.names) for number in numbers):
        raise NotTaken("it named somebody who is not meant")
    if set(numbers) != set(range(1, len(span.names) + 1)):
        raise NotTaken("it left a name out")
    if _order(answer) != _order(span.text):
        raise NotTaken("it gave names or numbers other places")
    return _MASK.sub(lambda match: span.names[int(match.group(1)) - 1], answer)


def _order(text: str) -> list[str]:
    """The masks and numbers of a text as they follow each other, each mask where it stands first."""
    found = re.findall(r"<\d{1,2}>|\d[\d.,:]*\d|\d", text)
    return list(dict.fromkeys(found))


def _names(reading: Reading) -> set[str]:
    """Every name that the thread knows, whole and in parts."""
    out: set[str] = set()
    for person in (*reading.interviewers, *reading.contacts):
        out |= {person.name, person.signs_as, *person.name.split()}
    if reading.company is not None:
        out.add(reading.company.value)
    return {name for name in out if len(name) > 1}


def _capitals(text: str, reading: Reading) -> set[str]:
    """Names inside sentences that the thread does not know: somebody whom only the note names. The role may be told."""
    role = _words(reading.role.value) if reading.role is not None else set()
    found = {match.group() for match in _CAPITALS.finditer(text)}
    return {name for name in found if name.split()[0] not in _NO_NAMES and not _words(name) <= role}


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word.removesuffix("'s")) if len(word) > 4 else word


def _words(text: str) -> set[str]:
    return {word.casefold().replace("’", "'") for word in _WORD.findall(text)}


@cache
def vocabulary() -> frozenset[str]:
    """The small words of English and the words of our own wordings: with these one can put a thing differently, and
    tell nothing new."""
    banks: Sequence[object] = (asking, door, moments, points, shorter, signing, thanks)
    texts = [value for bank in banks for name, value in vars(bank).items() if name.isupper() and isinstance(value, str)]
    small = DETERMINERS | PREPOSITIONS | PRONOUNS | AUXILIARIES | QUESTION_WORDS
    return frozenset(_words(" ".join(texts)) | small | {"and", "or", "but", "i", "s"})
