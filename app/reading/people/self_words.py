"""How writers name themselves as one element of a schedule's line: "14:30 myself", "you + me + Priya", "he and I"."""

from __future__ import annotations

import re

from app.reading.late import late

_ENDS = r"(?=[ \t]*(?:\Z|[,.;:!)\n|\t&+/(–—-]|(?:and|plus|on|at|for|again|with|in)\b))"
AMONG = late(
    rf"(?:\A|[,/&+|\t(:–—]|\s-|\d|\d[ ]?[ap]\.?m\.?"
    rf"|\b(?:and|(?<!sign in )(?<!check in )with|plus|by|(?:come|go)(?:es|ing)?\s+(?:\w+\s+)?to))[ \t]*(?:me|myself"
    rf"|yours\s+truly){_ENDS}"
    r"|\b(?:me|myself)[ \t]*(?:and\b|plus\b|[&+]|n\b)"
    r"|(?<![,;.!?] )\b(?:(?:he|she|they|(?-i:[A-Z][\w'’-]+))\s+and|and\s+also)\s+(?-i:I)\b"
    r"(?!\s+(?:will\s+|can\s+)?(?:let|send|get|call|ring|write|come|hope|think|thought|know|am|was|look|ask|want)\b)"
    r"|\b(?:all|both|the)\s+(?:(?:two|three|four)\s+)?of\s+us\b|\bpair\s+of\s+us\b",
    re.IGNORECASE,
)
"""In a line with a session's time: the writer among those who sit in it."""
ALONE = late(r"[\s*•·▪◦–—-]*(?:and\s+|[\w &/]{1,25}\s?[–—:-]\s)?(?:me|myself)\b\s*(?:\Z|[,.!(:–—-])", re.IGNORECASE)
"""A line of a list that names the writer and nobody else."""

_MEMBER = (
    r"(?:[,:&–-]|\b(?:and|plus|of|is|are|be|being|with|includ(?:e|es|ing)|compris(?:e|es|ing)))\s+(?:me|myself|I)\b"
)
SEATED = late(
    rf"(?:(?:\A|\n)[ \t*•-]*(?:who|with|(?:interview |selection )?panel|interviewers?|interviewing|attendees|attending"
    rf"|present|meeting|you(?:['’]ll| will) (?:be )?(?:meet|meeting|see|seeing))[ \t]*[:–-][^\n]*?{_MEMBER}"
    rf"|\b(?:panel|committee|board|interviewers|interview(?:ing)? team)\b[^.!?\n]{{0,200}}?{_MEMBER})"
    r"(?=\s*(?:\Z|[,.;)(\n&]|(?:and|plus|as well as)\b))",
    re.IGNORECASE,
)
"""An entry or a sentence that lists a panel, up to where it lists the writer."""
OTHERS = late(
    r"\b(?:the|my) other (?:\w+ ){0,2}(?:panel(?:\s?lists?|ists?| members?)?|committee members?|interviewers?"
    r"|board members?|members? of the (?:panel|committee|board))\b"
    r"|\bmy (?:fellow |co-?)(?:panel(?:\s?lists?|ists?| members?)|interviewers?)\b",
    re.IGNORECASE,
)
"""Who sits beside the writer, unless somebody was named before."""
BESIDE_ME = late(
    r"\bmy\b[^;!?\n]{2,110}\b(?:will|['’]ll) (?:also )?(?:be (?:there|on the call|on the line|in the room) (?:too"
    r"|as well)"
    r"|join us|be joining us)\b",
    re.IGNORECASE,
)
"""Of a colleague of the writer's who comes beside the writer: "my co-PI will be there too"."""
PANEL_OF = late(
    r"\b(?:panel|committee|board|interviewers|interview(?:ing)? team)(?: members)?\b(?:[^.!?\n]{0,40}?\b(?:will be|is"
    r"|are|being|consists? of|comprises?|comprising|composed of|made up of|includes?|including)\b|\s*:)",
    re.IGNORECASE,
)
"""Before the names of a panel, the writer's own among them as anybody else's."""
DECIDED_BEFORE = late(
    r"\b(?:decid\w+|choos\w+|review\w*|discuss\w*|know|confers?|debrief\w*)\b[^.!?;\n]*\Z", re.IGNORECASE
)
"""Before "and I'll ring you": what the writer will ring about."""
STILL_COMES = late(
    r"[^.;!?\n]{0,90}\b(?:so|and|but)\s+(?:you(?:['’]ll|['’]d|\s+will|\s+would)?\s+(?:now\s+|then\s+|just\s+)?(?:have|see|meet|get"
    r"|be\s+(?:with|seeing|meeting)|talk\s+to|speak\s+(?:to|with))|(?:we|i)(?:['’]ve|\s+have)\s+(?:moved|shifted|swapped|put))"
    r"\s+(?:him|her|them)\b",
    re.IGNORECASE,
)
"""Behind somebody whom another thing keeps at the old hour: "got pulled into a call, so you'll have her from 1:00"."""
WATCHED = late(
    r"\b(?:demo\w*|lessons?|class|taught|teach\w*|lecture|micro-?teaching|practical|simulation|tasting|service|trial)\b"
    r"[^\n]*\bobserv(?:ers?|ed\s+by|ing)\s*:?\s*(?:[^\n]*,\s*|[^\n]*\band\s+)?(?:our\s+)?(?:[A-Z][a-z]{1,4}\.?\s+)?\Z",
    re.IGNORECASE,
)
"""Before a name: of a lesson the observers are who assesses it."""
