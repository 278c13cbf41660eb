"""Sentences of a body: splitting, masking and counting, as the guard, the likeness check and the bench need them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.drafting.memory import kept_for_one_draft

_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|e\.g|i\.e|vs|No|approx|[A-Z])\.$")
_BREAK = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘']?[A-Z0-9£$€])")
_END_INSIDE = re.compile(r"[.!?][\"”’']?\s")
_GREETING = re.compile(r"^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b[^\n]{0,80},?$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_](?:[\w'’&./%-]*[\w%])?")


def paragraphs(body: str) -> list[str]:
    """The blocks between blank lines, without empty ones."""
    return [part.strip() for part in re.split(r"\n\s*\n", body) if part.strip()]


def core(body: str) -> str:
    """The body without its greeting line and without its closing and signature (the last block)."""
    parts = paragraphs(body)
    if parts and _GREETING.match(parts[0]):
        parts = parts[1:]
    return "\n\n".join(parts[:-1] if len(parts) > 1 else parts)


def split(text: str) -> list[str]:
    """Sentences in order. Abbreviated titles and initials end none."""
    if "\n" not in text and _END_INSIDE.search(text) is None:
        return [text.strip()] if text.strip() else []
    out: list[str] = []
    for part in paragraphs(text):
        held = ""
        for piece in _BREAK.split(part):
            held = f"{held} {piece}".strip() if held else piece
            if not _ABBREVIATION.search(held):
                out.append(held)
                held = ""
        if held:
            out.append(held)
    return out


@kept_for_one_draft
def folded(sentence: str) -> str:
    """A sentence for comparing: case, punctuation and space do not count."""
    return " ".join(_WORD.findall(sentence.casefold().replace("’", "'")))


def masked(sentence: str, names: Iterable[str]) -> str:
    """The folded sentence with every given name (whole or in part) as a dash."""
    words = {part.casefold() for name in names for part in _WORD.findall(name) if len(part) > 1}
    return " ".join("–" if word in words else word for word in folded(sentence).split())


def count_words(text: str) -> int:
    """How many words, as the length rules (etiquette T5, S3) count them."""
    return len(_WORD.findall(text))
