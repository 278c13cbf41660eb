"""A job that the company names and nobody holds: what the opening may be where nothing says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.reading.late import late
from app.reading.people.cast import Cast
from app.reading.role.forms import clean, is_role
from app.reading.role.gathering import Naming, is_for_another, is_past, people_names, up_to_job
from app.reading.role.patterns import LOOSE
from app.reading.transcript import Side, Transcript


def loose_namings(transcript: Transcript, cast: Cast, company: str) -> Iterator[Naming]:
    """What the company calls by a job's name and is nobody's: "we really need a second pair of hands, a baker". Asked
    for only where nothing else names the opening."""
    names = people_names(transcript, cast)
    for passage in transcript.passages:
        if passage.side is not Side.COMPANY:
            continue
        text, end = passage.message.text, passage.signature.start if passage.signature else passage.end
        for match in LOOSE.finditer(text, passage.start, end):
            group = match.lastgroup or "title"
            at, raw = match.start(group), match[group]
            if group == "plain":
                skipped, raw = up_to_job(raw)
                at += skipped
            found = clean(raw, company)
            if not found or not is_role(found, names, strict=True) or is_past(text, at) or is_for_another(text, at):
                continue
            if not _is_somebody(text, at, at + len(raw), end, names):
                yield Naming(found, LOOSELY, passage.evidence(at, at + len(raw)))


LOOSELY = 0.6  # of a job's name that no wording makes the opening's
_ACTS = late(
    r"\s*(?:,\s+(?:who|and|as well)|\([A-Z]|\s(?:will|would|has|had|have|can|could|may|might|and (?:I|me|myself)"
    r"|who|from|at|says?|said|loved|liked|wants?|thinks?|asked|asks|runs?|for you|or)\b)"
)
_BY_SOMEBODY = late(
    r"(?<!\w)(?:with|to|by|from|meet(?:ing)?|see(?:ing)?|between|miss|and|ask|tell|call|phone|email|shadow|am|is|was"
    r"|w/|\w+['’][ms]|include|including|report(?:ing)? to)\s+(?:both\s+|one of\s+)?(?:an?|the|our|my|their|his|her)?\s*"
    r"(?:current |former |new )?\Z",
    re.IGNORECASE,
)
_NEXT_WORD = late(r",?\s+(?:is\s+|called\s+|\()?([^\W\d_][\w'’-]*)")


def _is_somebody(text: str, start: int, stop: int, end: int, names: set[str]) -> bool:
    """Whether a job's name stands for a person: beside a name, or as one who does something."""
    following = _NEXT_WORD.match(text, stop, end)
    if following and (following[1].casefold() in names or following[1] in ("Mr", "Mrs", "Ms", "Dr", "Miss")):
        return True
    before = text[max(0, start - 30) : start]
    last = before.rstrip(" ,(-–").rpartition(" ")[2].casefold()
    article = last in ("our", "the", "a", "an", "my")
    return (
        last in names
        or last == "my"  # "once my accountant has done the sums"
        or (article and before.rstrip().rpartition(" ")[0].rstrip(" ,(-–").rpartition(" ")[2].casefold() in names)
        or _ACTS.match(text, stop, end) is not None
        or _BY_SOMEBODY.search(before) is not None
    )
