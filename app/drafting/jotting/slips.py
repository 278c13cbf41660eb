"""Slips of hurried or foreign English, and initials for the reader, put right before a note is taken apart."""

from __future__ import annotations

import re
from collections.abc import Collection

from app.drafting.jotting.moments import Reader
from app.drafting.jotting.phrases import AUXILIARIES, COUNT_NOUNS, DETERMINERS, PREPOSITIONS, head, words
from app.drafting.jotting.verbs import Form, is_form, known

_TOLD = frozenset("ask explain tell talk say mention describe speak discuss answer show suggest recommend".split())
_HE_BASE = re.compile(r"\b([Hh]e|[Ss]he) (also |always |often |really )?([a-z]+)\b")
_INITIAL = re.compile(r"(^|[,;:] |\. |[-–] )([^\W\d_])(?= ([^\W\d_]+))")
_TITLED = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|herr|frau|madame)\.? (?=([^\W\d_]+))", re.IGNORECASE
)
_WANTS = re.compile(
    r"(?P<before>.*\b(?:want|wants|need|needs|looking for|would like|be|is|was)) (?P<what>[a-z][\w-]* ?.*)",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"(?<!the )(?<!my )(?<!your )\bfirst (\w+ (?:days|weeks|months|hours))\b", re.IGNORECASE)


_LABEL = re.compile(
    r"^(?:his|her|their) (?:view|take|point|advice|line|motto|rule|philosophy|opinion|mantra)"
    r"(?: (?:is|was)(?: that)?|:| [-–—]+| =) +(?=\w+ )",
    re.IGNORECASE,
)


_AFTERTHOUGHT = re.compile(
    r"^(?P<x>[^\"]{12,}?),? (?:he|she|they) (?:reckons?|says?|said|thinks?|thought)$", re.IGNORECASE
)


def mended(text: str, reader: Reader) -> str:
    """The stretch with "she ask" as "she asked", the reader's initial or title as a name, and "first 30 days" with
    its article."""
    text = _TITLED.sub(lambda m: "" if m.group(1).casefold() in reader.called else m.group(), text)
    text = _INITIAL.sub(lambda m: _by_initial(m, reader.called), text)
    text = _HE_BASE.sub(_agreeing, text)
    text = re.sub(
        r"^((?:we )?(?:talked|discussed|covered|chat|chatted)) ?: ?", "talked about ", text, flags=re.IGNORECASE
    )
    text = re.sub(r"\btold that\b", "said that", text)
    text = _LABEL.sub("said ", text)
    text = _AFTERTHOUGHT.sub(r"said \g<x>", text)
    text = re.sub(r"\b(explained|described) me\b", r"\1 to me", text)
    text = re.sub(r"\b[Ww]e (speak|talk) about\b", "we talked about", text)
    text = re.sub(r"\b[Ww]e discuss\b", "we discussed", text)
    text = _PERIOD.sub(r"the first \1", text)
    return re.sub(r"\bdo (?=the first \w+ (?:days|weeks|months))", "do in ", text)


def _by_initial(match: re.Match[str], called: Collection[str]) -> str:
    """ "P thinks" in a note about Piers is "they think": a single letter before a verb, never "I" or an article."""
    before, letter, following = match.groups()
    initials = {name[0] for name in called}
    verb = is_form(following, Form.THIRD, Form.PAST) or following in ("is", "was", "has")
    if letter in ("i", "I", "a") or letter.casefold() not in initials or not verb:
        return match.group()
    return f"{before}they"


def _agreeing(match: re.Match[str]) -> str:
    subject, adverb, verb = match.groups()
    entry = known(verb)
    if entry is None or verb in AUXILIARIES or not is_form(verb, Form.BASE) or is_form(verb, Form.PAST):
        return match.group()
    return f"{subject} {adverb or ''}{entry.past if entry.base in _TOLD else entry.third}"


def with_object_article(unit: str) -> str:
    """ "wants paper in June" -> "wants a paper in June": a bare singular thing that is wanted."""
    found = _WANTS.fullmatch(unit)
    if not found:
        return unit
    what = found["what"]
    first = words(what)[0].casefold() if words(what) else ""
    if not first or first in DETERMINERS | PREPOSITIONS | {"to", "you", "someone", "somebody", "people"}:
        return unit
    if head(words(what)) not in COUNT_NOUNS or is_form(first, Form.GERUND, Form.PARTICIPLE):
        return unit
    return f"{found['before']} {'an' if first[0] in 'aeio' else 'a'} {what}"
