"""Telling one's references in time (etiquette F1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from app.domain.followups import FollowUp, FollowUpKind
from app.domain.reading import Stage
from app.planning.naming import day_text, key, name_slug
from app.planning.next_step import over_at
from app.planning.setting import Setting

AHEAD = timedelta(days=7)
AFTER = timedelta(days=2)
_REFERENCE = re.compile(r"(?P<name>[^<>,;()]++)(?:<(?P<email>[^<>@\s]+@[^<>@\s]+)>|$|[,;(])\s*+[,;]?+\s*+(?P<rest>.*)")


@dataclass(frozen=True, slots=True)
class Reference:
    """Somebody who would speak for the candidate, as the profile names them."""

    name: str
    email: str | None
    relation: str = ""


def reference(text: str) -> Reference | None:
    """A reference as the profile has it: "Marian Teague <marian@example.org>, supervising solicitor"."""
    found = _REFERENCE.fullmatch(text)
    if not found or not re.search(r"[^\W\d_]", found["name"]):
        return None
    return Reference(found["name"].strip(), found["email"], (found["rest"] or "").strip(" .,;()"))


def reference_heads_ups(setting: Setting) -> Iterator[FollowUp]:
    """One line ahead to each reference, once a candidacy has got to interviews: by the day of the first that is to
    come, else within two days of the last. Not after that: then it would be no heads-up."""
    situation = setting.situation
    if situation.stage not in (Stage.SCHEDULED, Stage.INTERVIEWED) or not setting.reading.interviews:
        return
    ahead = [i for i in setting.reading.interviews if i.start > situation.now]
    sessions = sorted(setting.reading.interviews, key=lambda interview: interview.start)
    nearest = min(ahead, key=lambda i: i.start) if ahead else sessions[-1]
    day = situation.day(nearest.start)
    by = day if ahead else situation.day(over_at(nearest)) + AFTER
    if setting.today > by:
        return
    for text in setting.profile.references:
        person = reference(text)
        if person is not None:
            yield FollowUp(
                key=key(FollowUpKind.REFERENCE_HEADS_UP, name_slug(person.name)),
                kind=FollowUpKind.REFERENCE_HEADS_UP,
                to_name=person.name,
                to_email=person.email,
                not_before=day - AHEAD,
                by=by,
                reason=f"Your interview {'is' if ahead else 'was'} on {day_text(day)}, and they may be called soon.",
                evidence=nearest.evidence[:2],
            )
