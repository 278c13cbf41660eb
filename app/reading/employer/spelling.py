"""What the words of a name say for it, wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.reading.employer.forms import is_generic, sort_of, squeeze
from app.reading.employer.words import COMMON, DESCRIBES, TOWNS
from app.reading.late import late
from app.reading.people.jobs import has_job, is_job
from app.reading.people.spelling import fold

_SEARCHERS = late(r"\b(?:executive search|executive recruit\w+)\b", re.IGNORECASE)
_WHOSE = late(r"[^\W\d_]+['’]s\s+")  # "The Baker's Kitchen" is no baker


def of_words(text: str) -> Iterator[str]:
    """The grounds that a name gives by its words alone."""
    words = text.split()
    yield f"words {min(len(words), 5)}"
    last = last_of(text)
    if last:
        yield f"ends in {last}"
    if sort_of(words[0]) and len(words) > 1:
        yield f"begins with {sort_of(words[0])}"
    if text.isupper():
        yield "capitals" if len(text) > 5 else "short capitals"
    if fold(text) in TOWNS:
        yield "a town"
    if "&" in text:
        yield "and sign"
    if any(map(str.isdigit, text)):
        yield "digits"
    if len(squeeze(text)) < 4:
        yield "short"
    if squeeze(words[0]) in COMMON:
        yield "common first word"
    bare = _WHOSE.sub("", DESCRIBES.sub("", text))
    graded = len(words) > 1 and len(words[-1]) < 4 and words[-1].isupper() and is_job(words[-2])
    single = last == "profession" and len(words) > 1 and "&" not in text and _is_one_job(words[-1])
    if graded or single or has_job(_SEARCHERS.sub("", bare)):
        yield "job"
    elif has_job(text):
        yield "profession"


def last_of(text: str) -> str:
    """What the end of a name says it is."""
    return "generic" if is_generic(text) else sort_of(text.rpartition(" ")[2])


def _is_one_job(word: str) -> bool:
    return is_job(word) and not word.endswith("s")
