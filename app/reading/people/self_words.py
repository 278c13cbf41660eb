"""How writers name themselves as one element of a schedule's line: "14:30 myself", "you + me + Priya", "he and I"."""

from __future__ import annotations

import re

from app.reading.late import late

_ENDS = r"(?=[ \t]*(?:\Z|[,.;:)\n|\t&+/(–—-]|(?:and|plus|on|at|for|again|with|in)\b))"
AMONG = late(
    rf"(?:\A|[,/&+|\t(:–—]|\s-|\d|\d[ ]?[ap]\.?m\.?"
    rf"|\b(?:and|with|plus|by|(?:come|go)(?:es|ing)?\s+(?:\w+\s+)?to))[ \t]*(?:me|myself|yours\s+truly){_ENDS}"
    r"|\b(?:me|myself)[ \t]*(?:and\b|plus\b|[&+]|n\b)"
    r"|(?<![,;.!?] )\b(?:(?:he|she|they|(?-i:[A-Z][\w'’-]+))\s+and|and\s+also)\s+(?-i:I)\b"
    r"(?!\s+(?:will\s+|can\s+)?(?:let|send|get|call|ring|write|come|hope|think|thought|know|am|was|look|ask|want)\b)"
    r"|\b(?:all|both|the)\s+(?:(?:two|three|four)\s+)?of\s+us\b|\bpair\s+of\s+us\b",
    re.IGNORECASE,
)
"""In a line with a session's time: the writer among those who sit in it."""
ALONE = late(r"[\s*•·▪◦–—-]*(?:and\s+|[\w &/]{1,25}\s?[–—:-]\s)?(?:me|myself)\b\s*(?:\Z|[,.(:–—-])", re.IGNORECASE)
"""A line of a list that names the writer and nobody else."""
