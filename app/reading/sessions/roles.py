"""What a time is the time of: a meeting, an arrival, a break, a deadline, an old appointment."""

from __future__ import annotations

import re

from app.reading.late import late
from app.reading.mail.signature.words import TITLE_WORDS
from app.reading.people.jobs import is_job
from app.reading.sessions.clock import Clock
from app.reading.sessions.slot import Role
from app.reading.sessions.units import Unit

_ARRIVAL = late(
    r"\b(?:arriv\w+|check[- ]?in|sign(?:ing)?[- ]?in|buzz\s+in|be\s+(?:at|in|here|there)\b[^.;\n]{0,40}\b(?:for"
    r"|by|at)|come\s+to\b[^.;\n]{0,40}\bfor"
    r"|reception\s+(?:for|at|by|from)|(?:in|at)\s+the\s+(?:lobby|reception|foyer|front\s+desk|gate|entrance"
    r"|car\s+park)\s+(?:for|at|by|from)|report\s+(?:to|at|by)|reporting\s+time|regist(?:er|ration)\s+(?:at|from|is|opens|by)"
    r"|doors?\s+opens?|turn\s+up|get\s+(?:here|there)|induction|log\s+(?:in|on)\s+(?:by|at)|gate\b)",
    re.IGNORECASE,
)
_ASIDE = late(
    r"\b(?:train|bus|buses|flight|ferry|sailing|seat\s+is\s+booked|boards?\s+at|in\s+time\s+for\s+the|parking"
    r"|car\s+park|taxi|cab|shuttle|(?:pick(?:s|ed)?|collect(?:s|ed)?|fetch(?:es|ed)?)\s+you\b|driver\s+(?:can|will"
    r"|could|would|is|leaves|comes|takes|brings)|hotel\s+(?:check|room|booking|is|has)|free\s+(?:after|until|from"
    r"|till)|office\s+(?:is|hours)"
    r"|offices\s+(?:are|close)|(?<!after\swe\s)(?<!once\swe\s)(?<!when\swe\s)(?<!after\s)clos(?:es|ed|ing|e)"
    r"|locks?(?:\s+(?:up|itself))?|shuts?|open(?:ing)?\s+(?:hours|from|until|till|at|between)|lunch\w*"
    r"|breaks?\b(?!\s*-?\s*room)|(?P<coffee>coffee)(?!\s*-?\s*room)|tea\s+break|dinner|breakfast"
    r"|due\b|submit\w*|expires?|(?:on|my|off|late|early|night)\s+(?:own\s+)?shifts?|shift\s+(?:starts|ends|until)"
    r"|(?:call"
    r"|ring|reach|phone|catch|get|contact|find)\s+(?P<us>me|us)\b|helpdesk|reachable|(?:i\s+am|i['’]m|we\s+are|we['’]re)\s+contactable"
    r"|(?:i|we|he|she|they)(?:['’]ve|['’]s|\s+have|\s+has)\s+(?:got\s+)?(?:someone|somebody"
    r"|the\s+next\s+(?:candidate|applicant|one)"
    r"|another(?!\s+(?:\w+\s+)?(?:slot|opening|time|gap|option|date|window|possibility|one|day|half|hour))"
    r"|an?\s+(?:meeting|call|class|clinic|delivery|dentist|train))"
    r"|(?:i['’]m|i\s+am|s?he(?:['’]s|\s+is))\s+(?:on\s+the\s+(?:phone|road|ward|floor)|busy|teaching|operating"
    r"|in\s+(?:a\s+)?(?:meeting|surgery|class|court|theatre)s?)"
    r"|lines\s+are|unsubscribe|webinar|orientation\s+day|teach\b|on\s+nights|working\s+hours|business\s+hours"
    r"|deadline|tour\b|shows?\s+you\s+(?:a?round|the|our|what)|delivery|handover"
    r"|fills\s+up|before\s+we\s+start|(?P<after>after\s+that|afterwards)|be\s+(?:sent|e-?mailed|issued|shared|handed|given)\b"
    r"|will\s+be\s+sent|will\s+send|will\s+be\s+released"
    r"|come\s+back\s+to\s+you|let\s+you\s+know\s+by|hear\s+(?:from|back)|until\s+about|invigilat\w+)\b",
    re.IGNORECASE,
)
# A break of the writer's that only tells the time of day: "while we're all at lunch", "in my lunch break".
_BY_A_BREAK = late(
    r"\b(?:while|when|whilst|as)\s+(?:\S+\s+){1,4}?(?:at|on|off\s+(?:at|to)|having|out\s+(?:at|for|to))\s+(?:\w+\s+)?"
    r"(?:lunch|dinner|breakfast|breaks?)\b"
    r"|\b(?:in|during|on|over|before|after|until|till)\s+(?:my|his|her|our|their|your|the)\s+(?:own\s+)?(?:(?:lunch"
    r"|coffee|tea"
    r"|dinner)(?:\s*-?\s*(?:break|hour|time))|break)\b"
    r"|\b(?:just\s+|right\s+|shortly\s+)?(?:before|after|until|till|past)\s+(?:(?:my|his|her|our|your|their)\s+)?(?:lunch|dinner"
    r"|breakfast)\b",
    re.IGNORECASE,
)
# What goes on at that time elsewhere: "at 5.30 when the door is shut", "once the last bus has gone".
_WHEN = late(
    r"(?<=\d)(?:\s*[ap]\.?m\.?)?\s+(?:when|once|while|after|before|as)\s+(?:the|our|my|we|they)\b[^,.;!?\n]*",
    re.IGNORECASE,
)
_INVITES_TO = {
    "coffee": late(
        r"\b(?:join|meet)\s+(?:me|us|you)\b|\bto\s+(?:discuss|talk|chat|hear|meet|go\s+(?:through|over))\b",
        re.IGNORECASE,
    ),
    "us": late(
        r"\b(?:can|could|would|will|might)\s+you\s+(?:please\s+|perhaps\s+|possibly\s+)?(?:give\s+us\s+a\s+)?"
        r"(?:call|ring|phone)\b",
        re.IGNORECASE,
    ),
    "after": late(
        r"\b(?:you|you['’]ll)\s+(?:(?:will|would|can|could)\s+)?(?:then\s+)?(?:sit\s+down|speak|talk|meet|see|come|go"
        r"|have)\b|\b(?:sit|sitting)\s+down\s+with\b|\bis\s+with\b",
        re.IGNORECASE,
    ),
}
"""What makes of a coffee, of "call me" or of what comes afterwards the talk itself: "join me for coffee to discuss the
post"."""
_DEADLINE = late(
    r"\b(?:due|deadline|respon(?:d|se)\s+by|reply\s+by|accept\s+by|expir\w*|start(?:ing)?\s+date|first\s+day"
    r"|valid\s+until|closing(?!\s+(?:interview|talk|chat|session|meeting|round|conversation|discussion|panel))"
    r"|return\s+by)\b",
    re.IGNORECASE,
)
_PAUSE = late(
    r"\b(?:lunch\w*|breaks?\b(?!\s+(?:it|this|that|into|the|down|things|stuff)\b)|coffee|tea\b|dinner|breakfast"
    r"|tour\b|refreshments|free\s+time|buffer|drinks"
    r"|breather|recess|intermission|interval|pause|rest\b(?!\s+of)|pizza|sandwich\w*|snacks?"
    r"|caf[ée]\b|kaffee\w*|mittag\w*|pausa|d[ée]jeuner|almuerzo|pranzo"
    r"|check[-\s]?out|transfer|depart(?:s|ure|ing)?\b"
    r"|(?<![A-Za-z] - )(?:wrap[-\s]?up|finish|close|end)\b(?![ ]*[\t|:–—-]+[ ]*(?:with[ ])?"
    r"(?:me\b|(?-i:(?:[A-Z][a-z]*\.?[ ]){1,3}[A-Z]))))",
    re.IGNORECASE,
)
ENDS_ALL = late(
    r"\W*(?:approx\w*\W+)?(?:end|ends|finish|finished|close|closes|done|all\s+done|over|home\s+time)"
    r"(?:\s+of\s+(?:the\s+)?(?:interviews?|day|session|programme|visit))?\W*",
    re.IGNORECASE,
)
"""The row with which a programme ends: "11:15 End"."""
_MEETING_WORD = late(
    r"\b(?:interview\w*|panel|trial|audition|lesson|meet(?:ing)?\s+with|assess\w*|presentation|exercise"
    r"|critique|scored|observed)\b",
    re.IGNORECASE,
)
_TITLE_BEHIND = late(r"(?<=[^\W\d_])(?:,[ ]|[ ]\()[A-Z][\w&'’-]*(?:[ ](?:of|and|&|[A-Z][\w&'’-]*)){1,4}")
_NOT_ASSESSED = late(
    r"\b(?:no|not|without|un)\s*(?:a\s+|any\s+)?(?:\w+\s+){0,2}?(?:part|assess\w*|interview\w*|scored|evaluat\w*)",
    re.IGNORECASE,
)
# What a candidate may stay for if they like is no part of the interview: "Evensong, which you are invited to attend".
_AS_YOU_LIKE = late(
    r"\byou(?:['’]re|\s+are)\s+(?:(?:very|most|all|both|more\s+than|\w+ly)\s+){0,2}welcome\b"
    r"|\bwhich\s+you\s+are\s+(?:\w+ly\s+)?"
    r"invited\b|\boptional\b|\b(?:if|should)\s+you(?:['’]d)?\s+(?:would\s+)?(?:wish|like|want|care|fancy)\b"
    r"|\bfeel\s+free\b",
    re.IGNORECASE,
)
_ROUND = late(
    r"\A\W*(?:guided\s+|short\s+|quick\s+)?(?:walk|stroll|wander|look)\s+(?:through|round|around)\b|\A\W*(?:visit"
    r"|viewing)\s+(?:to|of)\b",
    re.IGNORECASE,
)
"""How the row of a way round the place begins."""
_ARRIVAL_ROW = late(
    r"\b(?:pick[- ]?up|picked\s+up|drop[- ]?off|collection|taxi|shuttle"
    r"|arriv\w*|check[- ]?in|welcome|registration|sign[- ]?in|departure|end\s+of\s+(?:the\s+)?day|travel"
    r"|transfer)\b",
    re.IGNORECASE,
)
OLD_BEFORE = late(
    r"\b(?:instead\s+of|rather\s+than|in\s+place\s+of|not|old\s*:|previous(?:ly)?(?:\s+scheduled)?"
    r"|(?:had|['’]d)\s+(?:offered|proposed|suggested|pencilled\s+in|planned)(?:\s+you)?"
    r"|(?:time|slot|date)s?\s+(?:that\s+)?(?:i|we)\s+(?:offered|proposed|suggested|gave)(?:\s+you)?,?"
    r"|original(?:ly)?(?:\s+(?:scheduled|planned|time|slot))?|was(?:\s+(?:at|for|on|scheduled\s+for))?"
    r"|from\s+the|no\s+longer)\s*:?\s*(?:(?:at|on|for|the|our|your)\s+)*$",
    re.IGNORECASE,
)
_OLD_AFTER = late(
    r"[^.!?\n]{0,30}?\b(?:has|have|had|is|was)\s+(?:now\s+|had\s+to\s+be\s+|been\s+){0,3}(?:re-?scheduled|moved"
    r"|changed|postponed"
    r"|re-?arranged|put\s+back|pushed\s+back|brought\s+forward)(?=\s*(?:[.;,!\n]|\Z)|\s+(?:from"
    r"|to)\s+(?:the\s+)?(?:\d|mon|tue|wed"
    r"|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    re.IGNORECASE,
)
"""Behind the time that an interview had: "on 22 June at 13:15 has been rescheduled"."""
MOVED_FROM = late(
    r"\b(?:mov\w+|chang\w+|resched\w+|push\w+|shift\w+|brought\s+forward"
    r"|put\s+back)\b[^.!?\n]{0,60}(?<!\bnow\s)\bfrom\s+(?:(?!to\b)\S+\s+){0,5}$",
    re.IGNORECASE,
)
_ENDS = late(
    r"\b(?:done|finish\w*|go\b|wrap\w*|end(?:s|ing|ed)?|out\b|free|over|away|through|concluded?)\s*(?:up\s+|again\s+"
    r"|of\s+here\s+)?(?:by|at|before|around|about|until|till)?\s*$",
    re.IGNORECASE,
)
# A time that names a train, boat or flight: "the 12.05 back", "I'll come over on the 9.40".
_NAMES_A_TRAIN = late(
    r"\b(?:(?:come|coming|over|arriv\w+|travel\w*|back|in|up|down)\s+on|off|catch|miss|board)\s+the\s+$", re.IGNORECASE
)
WE_ARE_DONE = late(
    r",?\s+(?:we|you)(?:['’]re|\s+are|['’]ll\s+be|\s+will\s+be)\s+(?:all\s+)?(?:done|finished|through)\b", re.IGNORECASE
)
_TRAVEL = late(
    r"\b(?:seats?|flights?|tickets?|trains?|coach|ferry)\s+(?:is|are|was|were|has\s+been"
    r"|have\s+been)\s+(?:now\s+)?booked\b"
    r"|\b(?:truck|lorry|train|bus|plane|boat|ferry|van)\b[^.,;!?\n]{0,40}\b(?:leaves|departs|goes|arrives)\b",
    re.IGNORECASE,
)
# "You are invited to an interview on Thursday, March 25 by 10:00am prompt": in the English of West Africa and India
_INVITED_BY = late(
    r"\b(?:invited|scheduled|slated|fixed|billed|hold(?:s|ing)?|come|attend)\b(?:(?!\b(?:confirm|reply|respond|let"
    r"|submit"
    r"|send|hear|arriv\w+|complete|return|report)\b)[^;!?\n]){0,200}\d[^\W_]{0,2},?\s+(?:prompt(?:ly)?\s+)?by\s+\Z",
    re.IGNORECASE,
)
# "Come for 9.45; the panel starts at 10", "9.45 for 10": the hour of the panel stands behind.
_FOR = late(r"\bfor\s+(?:about\s+|around\s+)?\Z", re.IGNORECASE)
_STARTS_BEHIND = late(
    r"[^.!?\n]{0,80}\b(?:starts?|begins?|kicks?\s+off|sits?|gets?\s+(?:going|under\s*way))\s+(?:\w+\s+)?at\s+\d"
    r"|\s+for\s+(?:an?\s+)?\d{1,2}(?:[.:]\d\d)?(?:\s*(?:am|pm|o['’]clock))?(?:\s+start)?(?=[\s.,;)]|\Z)",
    re.IGNORECASE,
)
_CLAUSE = late(r"[;.!?\n]\s|,\s|\s[-–—]\s|\sbut\s|\bor\b|[()]|:\s")


_SENTENCE_END = re.compile(r"[.!?;]\s")  # behind "When:" more is told of the day than the time is the time of


_TO_ARRIVE = late(
    r"\b(?:arrive|arriving|be\s+there|be\s+here|check\s+in|sign\s+in|register)\s+(?:\w+\s+)?(?:at|by|from|for|around)\s+$",
    re.IGNORECASE,
)
_FOR_A_MEAL = late(
    r"\W{0,2}\s*(?:for|to\s+(?:have|join\s+us\s+for|get)|there['’]s|we(?:['’]ll)?\s+have|you(?:['’]ll)?\s+have)\s+(?:\w+\s+){0,2}?"
    r"(?:lunch|dinner|breakfast|drinks|tour|break)\b",
    re.IGNORECASE,
)
"""Behind an hour: "at 11:15, to have lunch with the team"."""
_HEADS_A_ROW = re.compile(r"[,:]|\s[-–—]\s")  # behind the time with which a line of a schedule begins
# "from 9.30, one of the nurses shows you the ward, that is only a tour"
_SHOWN_ROUND = late(
    r"\s*,\s*[^,.;:!?\n]{2,60}\b(?:will\s+|['’]ll\s+)?shows?\s+you\s+(?:a?round|the|our|what|over)\b"
    r"|[^.;:!?\n]{0,90},?\s+(?:that|it|this)(?:\s+is|['’]s)\s+(?:only|just|purely|merely)\s+(?:a|the)\s+(?:\w+\s+)?(?:tour|look"
    r"|visit|walk|welcome|coffee|hello)\b",
    re.IGNORECASE,
)
# "Dr. V got an 8:30 crown dropped on her"
_ONES = late(r"\b(?:got|has|have|had|with|is|on|booked)\s+(?:into\s+)?an?\s+$", re.IGNORECASE)
_OF_A_THING = late(
    r"\s+(?!(?:start|slot|interview|meeting|call|chat|session|talk|conversation|appointment|time|opening|gap|zoom|teams|phone|video"
    r"|spot|on|at|with|in|for|and|or|if|free|available|that|which|tomorrow|today|mon|tue|wed|thu|fri)\w*\b)[a-z]{3,}",
    re.IGNORECASE,
)
_HEADED_BY_A_DEADLINE = late(
    r"\W*(?:the\s+)?(?:deadline|closing\s+date|cut-?off)\b[^:;.!?\n]{0,40}(?::|\s[-–—]\s|\bis\b)", re.IGNORECASE
)
_LINE_HEAD = 6  # letters of a bullet before a line's time
_NIGHT = 4  # the hour before which a time on nobody's other clock is no session's


def role_of(text: str, unit: Unit, label: str, clock: Clock) -> Role:
    """What a clock time is, told by its label, its row, or the words of its clause."""
    if label == "old":
        return Role.OLD
    if clock.sure and clock.zone is None and clock.until is None and clock.begin.hour < _NIGHT:
        return Role.ASIDE  # nobody interviews at two in the night: "a driver who won't answer the phone at 2 am"
    before = text[max(unit.start, clock.start - 90) : clock.start]
    if _is_old(text, unit, clock, before):
        return Role.OLD
    if clock.lead in ("by", "before", "until", "till", "after") and clock.until is None:
        if clock.lead == "by" and _INVITED_BY.search(text, unit.start, clock.start):
            return Role.MEETING
        return Role.LIMIT
    if _HEADED_BY_A_DEADLINE.match(text, unit.start, clock.start) or _ENDS.search(
        re.sub(r"(?:(?:by|at|before|around|about)\s*){1,2}$", "", before.rstrip())
    ):
        return Role.LIMIT
    if clock.until is None and (WE_ARE_DONE.match(text, clock.end) or _ends_all(text, unit, clock)):
        return Role.LIMIT
    if unit.row or (unit.item and clock.start - unit.start < 12) or label in ("time", "when"):
        if _DEADLINE.search(text, unit.start, unit.end):
            return Role.LIMIT
        words = text[clock.end : unit.end]
        return _row_role(_SENTENCE_END.split(words, maxsplit=1)[0] if label in ("time", "when") else words)
    if not text[unit.start : clock.start].strip() and _HEADS_A_ROW.match(text, clock.end):
        return _row_role(text[clock.end : unit.end])  # a schedule told in sentences: "Quarter to ten, coffee."
    if _TRAVEL.search(text, unit.start, unit.end):
        return Role.ASIDE
    if clock.until is None and not clock.bare and _NAMES_A_TRAIN.search(before):
        return Role.ASIDE
    clause_start = max((unit.start, *(m.end() for m in _CLAUSE.finditer(text, unit.start, clock.start))))
    ending = _CLAUSE.search(text, clock.end, unit.end)
    clause_end = ending.start() if ending else unit.end
    clause = text[clause_start:clause_end]
    if _SHOWN_ROUND.match(text, clock.end, unit.end) or (
        clock.until is None and _ONES.search(before) and _OF_A_THING.match(text, clock.end, unit.end)
    ):
        return Role.ASIDE
    arrives = _ARRIVAL.search(before[-70:].rpartition("\n")[2]) and not _MEETING_WORD.search(clause)
    arrives = arrives or _TO_ARRIVE.search(before) is not None
    if arrives or (clock.until is None and _comes_before_the_start(text, unit, clock, before)):
        return Role.ARRIVAL
    return _of_clause(clause, meal=clock.until is None and _FOR_A_MEAL.match(text, clock.end, unit.end) is not None)


def _of_clause(clause: str, *, meal: bool) -> Role:
    """A meeting's hour, or that of something beside it, by the words of its clause; `meal`: one follows the hour."""
    if _MEETING_WORD.search(clause):
        return Role.MEETING
    aside = _ASIDE.search(_WHEN.sub(" ", _BY_A_BREAK.sub(" ", clause)))
    if aside is None:
        return Role.ASIDE if meal else Role.MEETING
    invites = _INVITES_TO.get(aside.lastgroup or "")
    return Role.ASIDE if invites is None or invites.search(clause) is None else Role.MEETING


def _ends_all(text: str, unit: Unit, clock: Clock) -> bool:
    """Whether a line is the hour at which everything ends: "11.20 finish"."""
    return clock.start - unit.start < _LINE_HEAD and ENDS_ALL.fullmatch(text, clock.end, unit.end) is not None


def _is_old(text: str, unit: Unit, clock: Clock, before: str) -> bool:
    if OLD_BEFORE.search(before) or (clock.lead != "to" and MOVED_FROM.search(before)):
        return True
    return clock.lead not in ("to", "for") and _OLD_AFTER.match(text, clock.end, unit.end) is not None


def _comes_before_the_start(text: str, unit: Unit, clock: Clock, before: str) -> bool:
    behind = _STARTS_BEHIND.match(text, clock.end, unit.end)
    return behind is not None and (behind[0].lstrip().startswith("for ") or _FOR.search(before) is not None)


def _row_role(words: str) -> Role:
    """What a schedule's row is, told by the words behind its time, people's titles apart: nobody has a break with the
    "Tour Manager"."""
    if ENDS_ALL.fullmatch(words):
        return Role.LIMIT
    words = _TITLE_BEHIND.sub(lambda found: " " if _is_title(found[0]) else found[0], words)
    assessed = _MEETING_WORD.search(words) is not None and _NOT_ASSESSED.search(words) is None
    if (_PAUSE.search(words) or _AS_YOU_LIKE.search(words) or _ROUND.search(words)) and not assessed:
        return Role.ASIDE
    if _ARRIVAL_ROW.search(words) and not assessed:
        return Role.ARRIVAL
    return Role.MEETING


def _is_title(words: str) -> bool:
    return TITLE_WORDS.search(words) is not None or any(map(is_job, words.lower().split()))
