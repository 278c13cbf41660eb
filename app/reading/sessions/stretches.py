"""Which words of a sentence with several times belong to which: "10:00 Tom, 10:45 Bo", "Tom at 10, Bo at 10:45".

Names follow their times or come before them, the same way throughout a sentence; where they stand at both its ends, a
clause parts them: "Sipho at 9, then at 10 he and I".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.reading.late import late

_PARTS = late(
    r";|\s[–—-]\s|,?\s+(?:and\s+)?(?:then|afterwards|after\s+(?:that|which|lunch)|followed\s+by|before)\b"
    r"|[.!?]\s|,\s+(?:and|while|with)\s"
)


_GOES_ON = late(
    r";|,?\s+(?:and\s+)?(?:then|afterwards|after\s+(?:that|which|lunch)|followed\s+by)\b"
    r"|,?\s+and\s+(?=(?:\w+\s+){0,4}[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?\s+(?:takes?\s+)?(?:the|at)\s+\Z)"
)


def parted(
    text: str, start: int, end: int, times: Sequence[tuple[int, int]], people: Sequence[int]
) -> tuple[tuple[int, int], ...]:
    """The stretch of [start, end) that each of the times (spans, in order) has to itself. `people`: where somebody is
    named."""
    people = sorted(people)
    follow = any(at >= times[-1][1] for at in people)
    lead = any(at < times[0][0] for at in people)
    cuts = [start]
    for (_, past), (next_time, _) in pairwise(times):
        clause = _PARTS.search(text, past, next_time)
        goes_on = _GOES_ON.search(text, past, next_time)
        between = [at for at in people if past <= at < next_time]
        if goes_on and between and between[0] < goes_on.start() < between[-1]:
            clause = goes_on  # "at 10 with Tom, followed by half an hour with Bo at 11"
            cuts.append(clause.start())
            continue
        if lead and follow and clause:
            cuts.append(clause.start())
        else:
            cuts.append(past if lead and not follow else next_time)
    return tuple(pairwise([*cuts, end]))
