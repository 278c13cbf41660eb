"""What the reading tells of a session beside its day: how long it was to take, when in the day, whether with several,
and what the reader's office is. For texts that have no note to go by: nothing here is guessed."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from app.domain.reading import Interview
from app.drafting.occasion import Occasion

_LENGTHS = {20: "twenty minutes", 30: "half an hour", 60: "an hour", 90: "an hour and a half"}
_SEVERAL = 3
_LONGEST_FOR_ONE = 90  # minutes; of a longer session with several people nobody need have given all
_TITLE = re.compile(r"[A-Z][A-Za-z&'-]*(?: (?:of|for|and|&|[A-Z][A-Za-z&'-]*)){0,4}")
_AN = re.compile(r"[AEIO]|U(?!ni|s|K|X)|(?:[FHLMNRSX][A-Z]+|MLRO|VP)\b")


def sitting(occasion: Occasion) -> dict[str, str]:
    """Fields of wordings, each only where it is known: `length` ("half an hour"), `part` ("Tuesday afternoon"),
    `several` (the day, where three or more interviewed together), `a_title` ("a Head of Networks")."""
    out = {"a_title": _with_article(occasion.person.title or "")}
    session = occasion.session
    if session is not None:
        out["length"] = _length(session)
        out["part"] = _part(session.start.astimezone(ZoneInfo(occasion.mailbox.time_zone)))
        if len(session.interviewers) >= _SEVERAL and occasion.session_day is not None:
            out["several"] = f"on {occasion.calendar_day(occasion.session_day)}"
    return {name: text for name, text in out.items() if text}


def _length(session: Interview) -> str:
    if session.end is None:
        return ""
    minutes = int((session.end - session.start).total_seconds() // 60)
    return "" if len(session.interviewers) > 1 and minutes > _LONGEST_FOR_ONE else _LENGTHS.get(minutes, "")


def _part(start: datetime) -> str:
    named = "morning" if start.hour < 12 else "afternoon" if start.hour < 17 else "evening"
    return f"{start.strftime('%A')} {named}"


def _with_article(title: str) -> str:
    """The office with its article; empty for titles that are more than a plain name of one."""
    if not _TITLE.fullmatch(title) or (title.endswith("s") and " of " not in title):
        return ""
    return f"{'an' if _AN.match(title) else 'a'} {title}"
