"""The wordings that drafts are made of, as text: one a line, the tones it suits (w, p, f) before it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.domain.drafts import Tone
from app.domain.reading import Usage

_FIELD = re.compile(r"\{(\w+)\}")
_TONES = {"w": Tone.WARM, "p": Tone.PLAIN, "f": Tone.FORMAL}


_MAY_BE_EMPTY = ("day", "on_day")  # a talk on a day that nothing tells: the sentence does without


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence pattern: `[a|b]` is a choice, `{field}` is filled in. A wording with a field that is not known does
    not fit. `usage` is set where only one side of the Atlantic would put it so."""

    pattern: str
    tones: frozenset[Tone]
    usage: Usage | None
    fields: frozenset[str]

    def fits(self, tone: Tone, usage: Usage, known: Mapping[str, str]) -> bool:
        if tone not in self.tones or self.usage not in (None, usage):
            return False
        return all(known.get(field) or (field in _MAY_BE_EMPTY and field in known) for field in self.fields)


@cache
def bank(text: str) -> tuple[Wording, ...]:
    """Parse lines of "wpf: sentence"; "wp/uk:" and "wp/us:" hold for one usage only."""
    out = []
    for line in text.strip().splitlines():
        head, _, pattern = line.strip().partition(": ")
        tones, _, side = head.partition("/")
        usage = {"uk": Usage.BRITISH, "us": Usage.AMERICAN}.get(side)
        fields = frozenset(_FIELD.findall(pattern))
        out.append(Wording(pattern, frozenset(_TONES[tone] for tone in tones), usage, fields))
    return tuple(out)
