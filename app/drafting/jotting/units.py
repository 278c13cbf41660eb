"""Cutting a note into units that each tell one thing: sentences, clauses, what stands in brackets or after an arrow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.drafting.jotting.lexicon import parts
from app.drafting.jotting.moments import Reader
from app.drafting.jotting.phrases import is_shorthand, is_verb, words
from app.drafting.jotting.shapes import is_evaluation
from app.drafting.jotting.slips import afterthought, mended
from app.drafting.jotting.tidy import tidy
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import DETERMINERS, SUBJECTS
from app.drafting.jotting.words import SHORTHAND

_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"')])\s+|(?<=\S)\s*;\s+|\n+|(?<=[a-z])\.(?=[A-Z])")
_STOP_IN_BRACKETS = re.compile(r"(?<=\w)[.!?]+(?=\))\)")
_BULLET = re.compile(r"^\s*(?:(?!->)[-–—*•·>]+|\d{1,2}[.)])\s+")
_STARTERS = frozenset(
    """
    said says asked asks told mentioned wants wanted thinks loves loved liked likes has runs kept keeps
    explained showed used felt want need think
    """.split()
)
_EVERYBODY = frozenset("everyone everybody nobody there's".split())
TAIL = "… "  # before the tail of a clause that does not plainly belong to it


def sentences(text: str) -> Iterator[str]:
    """The stretches of a note between stops, semicolons and lines, without bullets."""
    held = ""
    text = _STOP_IN_BRACKETS.sub(")", text)  # "(14 weeks!)" ends no sentence
    for piece in _SENTENCE.split(text):
        bare = f"{held} {_BULLET.sub('', piece).strip()}".strip()
        last = words(bare)[-1] if bare.endswith(".") and words(bare) else ""
        held = bare if len(last) > 3 and is_shorthand(last) and last.casefold() not in SHORTHAND else ""
        if bare and not held:
            yield bare
    if held:
        yield held


def units(sentence: str, reader: Reader, spellings: tuple[str, ...], trade: str) -> Iterator[str]:
    """Stretches of a sentence that each tell one thing, tidied. One that stands after an arrow keeps it."""
    text, quotes = _masked_quotes(mended(_unlabelled(tidy(sentence, spellings, trade), reader), reader))
    for unit in _pieces(text, reader):
        yield re.sub(r"QUOTE(\d)X", lambda m: quotes[int(m.group(1))], _JUDGED.sub("", afterthought(unit)))


# "recall list = a mess": what it was about may be said, the judgement not.
_JUDGED = re.compile(
    r" (?:=|is|are|was) (?:a |an |the |total |complete |such )*(?:mess|pain|hell|nightmare|chaos|headache"
    r"|disaster|joke)\b.*$",
    re.IGNORECASE,
)


def _masked_quotes(text: str) -> tuple[str, list[str]]:
    """Quotations as one word each, so that no comma or "but" inside one splits it."""
    quotes = re.findall(r'"[^"]*"', text)[:9]
    for index, quote in enumerate(quotes):
        text = text.replace(quote, f"QUOTE{index}X", 1)
    return text, quotes


_JOINT = re.compile(
    r"(,\s+|\s+(?=but\b|whereas\b|and (?:i|he|she|they|we|said|asked|told|nobody|everybody|everyone|there's|it's)\b))",
    re.IGNORECASE,
)
# "onboarding: half of it waits for IT": what it was about, and what was said of it. Not a label of a question or quote.
_HEADED = re.compile(r"(?P<head>[^:;\"]{3,60}): (?=[^\s\d])")
_LABELS = re.compile(
    r"\b(?:ask\w*|q|qs|questions?|said|says|told|point|view|tip|advice|line|quote|motto|rule|wants?|needs?|like|e\.?g|next|note)\b",
    re.IGNORECASE,
)


_BEGINS = re.compile(r"^(?:and|or) (?=(?:how|what|why|where|when|whether|who)\b)")


def _pieces(text: str, reader: Reader) -> Iterator[str]:
    text = _within_clause(text)
    headed = _HEADED.match(text)
    if headed and not _LABELS.search(headed["head"]):
        text = f"{headed['head']} ; {text[headed.end() :]}"
    text = re.sub(r"\(([^()]*)\)", lambda m: f" ; {_aside(m[1])} ; " if " " in m[1] else " ; ", text)
    for chunk in re.split(r"\s;\s|\s[-–—]{1,2}\s|(?=->)|(?<=[.!?])\s+(?=->)", text):
        held = ""
        parts = _JOINT.split(chunk)
        for joint, part in zip(["", *parts[1::2]], parts[::2], strict=True):
            piece = re.sub(r"^(?:but|and|also|so|then|whereas)\s+", "", part.strip()) if held else part.strip()
            piece = _BEGINS.sub("", piece) if not held else piece
            if held and _starts_anew(piece, held, reader):
                yield held.strip(" .,!")
                held = piece
            else:
                held = f"{held}{joint.rstrip() or joint} {part.strip()}".strip() if held else piece
        if held.strip(" .,!->"):
            yield from _trimmed(held.strip(" .,!"))


def _aside(text: str) -> str:
    """What stands in brackets; a verb without a subject there speaks of the thing before it, not of the reader."""
    first = words(text)[0] if words(text) else ""
    return "" if is_form(first, Form.THIRD) and is_verb(first) else text


_WITHIN = re.compile(r" ?\(([^()]*)\)(?= (?:and|or|whether|to|in|for|of|with|on|at|from|by|is|are|was|were)\b)")


def _within_clause(text: str) -> str:
    """The clause around an aside in brackets as one stretch, and the aside after it."""
    asides = [aside for aside in _WITHIN.findall(text) if " " in aside]
    return " ; ".join([_WITHIN.sub("", text), *asides])


def _trimmed(unit: str) -> Iterator[str]:
    """A clause keeps a tail after a comma only where that plainly belongs to it; the rest is a unit of its own."""
    parts = unit.split(", ")
    if len(parts) > 2 and _has_predicate(parts[0]) and not unit.lower().startswith(("asked", "talked")):
        yield ", ".join(parts[:2])
        yield f"{TAIL}{', '.join(parts[2:])}"
    else:
        yield unit


def _has_predicate(part: str) -> bool:
    tokens = words(part)
    return any(is_verb(word) for word in tokens) or any(is_form(word, Form.THIRD) for word in tokens[:2])


def _unlabelled(text: str, reader: Reader) -> str:
    """Take off a label that only says who: "mrs T: …", "he: …", "sam, …"."""
    found = re.match(
        r"(?:(?:mr|mrs|ms|dr|prof|professor)\.? )?([\w'-]{1,20})(?: [\w'-]{1,20})?(?:[:,]| -)\s+", text, re.IGNORECASE
    )
    if not found:
        return text
    label = [word.casefold() for word in words(found.group())]
    titles = {"mr", "mrs", "ms", "dr", "prof", "professor", "dear", "hi", "hello", "hey"}
    own = [word[0] for word in words(reader.name.casefold()) if word not in titles]
    names = reader.called | set(own) | {"".join(own), "he", "she", "they", "him", "her"} | titles
    return text[found.end() :] if set(label) <= names else text


def _starts_anew(piece: str, held: str, reader: Reader) -> bool:
    tokens = [word.casefold() for word in words(piece)]
    if not tokens:
        return False
    first = tokens[0]
    if re.fullmatch(r"QUOTE\dX[ .!?]*", piece):
        return True
    if first in SUBJECTS - {"it's", "that's"} | _EVERYBODY or first in _STARTERS or is_evaluation(piece):
        return True
    if first in reader.called and len(tokens) > 1 and (is_verb(tokens[1]) or tokens[1].endswith("ed")):
        return True
    if is_form(first, Form.THIRD) and is_verb(first) and "n" not in parts(first).partition("/")[0] and len(tokens) > 2:
        return True
    if first in ("which", "who", "that", "with", "not", "in", "from", "for", "by", "on", "at"):
        return False
    verbal_before = any(is_verb(word) for word in words(held)) and known(first) is None
    verbal_now = any(is_verb(word) for word in tokens) and first not in DETERMINERS
    return verbal_now != verbal_before and (is_form(first, Form.THIRD, Form.PAST) or first in ("comp", "pay"))
