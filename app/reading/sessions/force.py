"""How firmly the company names a time: as agreed, as fixed but awaiting a yes, as open, or hedged."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum
from itertools import pairwise

from app.reading.late import late
from app.reading.role.titles import roles_in_subject
from app.reading.sessions.cues import Act, Cues
from app.reading.sessions.picks import box, is_labelled
from app.reading.sessions.slot import Role, Slot, Spoken
from app.reading.sessions.units import Unit


class Force(StrEnum):
    """How firmly a time is stated."""

    AGREED = "agreed"
    FIXED = "fixed"
    OPEN = "open"
    HEDGED = "hedged"


_SHORT_QUESTION = 30  # characters
_BARE = 16  # characters beside a time in a line that is nothing else
_OTHER_BUSINESS = late(
    r"\b(?:(?:a|your|the)\s+medical\b(?!\s+(?!is|at|on|with|before|after|and|will|for)\w)"
    r"|medical\s+(?:check|exam|test|screen|form|clear|assess|appoint)\w*|drug\s+(?:test|screen)|first\s+day"
    r"|(?<!salary, )(?<!pay, )(?<!hours, )start(?:ing)?\s+(?:date|on|work)|onboarding|orientation"
    r"|fingerprint\w*"
    r"|open\s+(?:day|evening)|(?:job|career)s?\s+fair|info(?:rmation)?\s+(?:session|evening)|webinar"
    r"|prep(?:aration)?\s+(?:call|chat|session)|debrief|(?<!see )how\s+it\s+(?:went|goes)|catch[-\s]?up"
    r"|feedback\s+(?:call|chat|session)"
    r"|(?:discuss|talk\s+(?:through|about|over)|go\s+(?:through|over))\s+(?:the|your|our)\s+(?:details|offer"
    r"|terms|contract|feedback)"
    r"|clocks\s+(?:go|change|will)|committee\s+(?:sits|meets)|board\s+(?:sits|meets)|links?\s+expires?|posting\s+closes|applications?\s+close)\b",
    re.IGNORECASE,
)
_MAYBE_OTHER_BUSINESS = late(
    r"\b(?:decision|outcome|the\s+results?\b|contract|references?\b|expenses|either\s+way"
    r"|yes\s+or\s+(?:a\s+)?no|feedback|the\s+offer"
    r"|(?<!can you )(?<!could you )(?<!will you )(?<!would you )(?:call|ring|phone)\s+me|give\s+me\s+a"
    r"|other\s+candidates?|show\s+you\s+a?round|(?:a\s+)?(?:look|nosey|wander)\s+a?round|informal\s+(?:visit|look))\b",
    re.IGNORECASE,
)
_SESSION = late(
    r"\b(?:meet(?:ing)?\s+(?:you|with)|(?<!show\syou\s)(?<!look\s)(?<!wander\s)round|panel|interview|talk|chat|sit\s+down|on-?site|zoom|teams|presentation|in\s+person|come\s+in"
    r"|see\s+you|session|slot)\b",
    re.IGNORECASE,
)
_INTERVIEW = late(
    r"\binterview|\bintervju|\binterviu|\binterjú|\bentrevist|\bentretien|\bentrevue|gespräch|\bgesprek|samtale\b|\bcolloquio"
    r"|\brozmow|\bpohovor|\bhaastattelu|\bvisio\b|\bphone\s+screen|\bscreening|\bassessment\b|\bmeet|\bcall\b|\bchat\b|\bpanel\b|\bboard\b|\btime\s+with\b"
    r"|\bslots?\b|\bappointment\b",
    re.IGNORECASE,
)
_ABOUT_A_MEETING = (Act.MEET, Act.CONFIRM, Act.MOVE, Act.ACCEPT, Act.ASK, Act.AWAIT, Act.CHOICE, Act.HEDGE)
_TO_READER = late(
    r"\b(?:you|your|yours|us|we|let['’]?s)\b|\b(?:can|could)\s+(?:both|all)\b"
    r"|\b(?:have|see|meet|interview|invite|speak\s+(?:to|with)|talk\s+(?:to|with))\s+(?:him|her|them)\b",
    re.IGNORECASE,
)
_OF_A_PLAN = late(
    r"\W*(?:(?:and|then|so)\W+)?(?:(?:the|your)\s+(?:first|second|third|fourth|next|other|final|last)\b(?!\s+candidate)"
    r"|(?:part|round|session|stage|interview|talk)\s+(?:one|two|three|four|[1-4])\b)",
    re.IGNORECASE,
)
"""How a sentence begins that goes on with a plan: "The second, with Bo, follows on Thursday at 2"."""
_JOB = late(
    r"\b(?:role|position|vacancy|job|shortlist\w*|applica(?:tion|nt)|candidate|cv|résumé|resume)\b", re.IGNORECASE
)
_FIXES = late(
    r"\blet['’]?s\s+(?:do|say|make\s+it|go\s+(?:for|with))\b"
    r"|\b(?:works|suits|is\s+good|is\s+fine)\s+(?:on\s+(?:our|my)\s+(?:end|side)|for\s+(?:us|me)|here)\b"
    r"|\b(?:we|i)\s+(?:can|could)\s+(?:do|see\s+you)\b|\bask\s+for\s+(?-i:[A-Z])|\b(?:we|i)\s+have\s+you\s+(?:down\s+)?(?:for|on|at)\b",
    re.IGNORECASE,
)
"""Words that fix a time with the reader, in a mail that never says what for."""
PLAINLY = late(r"\binterview\b(?!\s+(?:prep|feedback))", re.IGNORECASE)
_ANNOUNCES = late(r"\bconfirm(?:ed|ing|ation)\b|\bbooked\b|\bscheduled\b", re.IGNORECASE)
_WITH = late(
    r"[^.!?\n]{0,40}?(?:\bwith\b|\bw/|\bavec\b|\bmit\b|\bcon\b|\bcom\b)\s*(?:our\s|my\s|the\s|both\s)?(?:[a-z]+\s){0,3}"
    r"(?-i:me\b|myself\b|us\b|[A-Z])",
    re.IGNORECASE,
)
_FREE = late(
    r"\b(?:i\s+am|i['’]m|we\s+are|we['’]re|and\s+i\s+are|(?:both|all)\s+are|are\s+(?:both|all))\s+(?:both\s+|all\s+)?"
    r"(?:free|available|around)\b|\b(?:can|could)\s+(?:both|all)\s+(?:do|make|manage)\b"
    r"|(?<!\byou)(?<!\bi)\s(?:has|have)\s+(?:got\s+)?(?:(?:an?|some|one|the|\w+ed|free|short|small)\s+){0,3}"
    r"(?:time|gap|opening|space|window|hole)\b|\boffers\s+(?:you\s+)?(?=\d|\w+day\b)",
    re.IGNORECASE,
)
"""A side says when it is free: it puts a time forward."""
_PRESENT = late(
    r"\b(?:is|are|will\s+be)\s+(?:both\s+|all\s+)?(?:in|here|there|around|free|available|on\s+site|at)\b", re.IGNORECASE
)
"""Where people are at several times, one of which is to be the session's."""
_UNSETTLED = late(
    r"\bnothing\s+(?:is|has\s+been|['’]s)\s+(?:yet\s+)?(?:fixed|settled|firm|definite|final|agreed|confirmed|booked|set)\b"
    r"|\b(?:your|a)\s+first\s+and\s+(?:a\s+)?second\s+(?:choice|preference|option)s?\b|\b(?:come|get)\s+back\s+(?:to\s+you\s+)?with\s+a"
    r"\s+(?:firm|final|confirmed)\s+(?:time|slot|date)\b"
    r"|\b(?:isn['’]t|(?:it|this|that|which|time|date|slot)\s+is\s+not|it['’]s\s+not)\s+(?:yet\s+)?(?:fixed|settled|firm|definite|final"
    r"|agreed|certain|set\s+in\s+stone|confirmed)\b|\b(?:don['’]t|do\s+not)\s+(?:book|plan|take|ask\s+for|arrange)\b[^.!?\n]{0,30}"
    r"\b(?:leave|day\s+off|time\s+off|travel|tickets?|trains?|anything)\b",
    re.IGNORECASE,
)
"""That what was named is not agreed by the company itself yet."""
_CHOOSES = late(r"\bor\b|\?|\b(?:from|instead|mov\w+|not|free|available)\b", re.IGNORECASE)
_OR = late(r"\bor\b(?!\s+(?:so|thereabouts|less|more|longer|two\b(?!\s+p)))", re.IGNORECASE)
_ASKED_BEFORE = late(
    r"\b(?:thank(?:s|\s+you)|based\s+on|given|confirm(?:ed|ing)|sen(?:t|ding)|shar(?:ed|ing)|gave|giving|according\s+to"
    r"|in\s+line\s+with|to\s+suit|fits?|match(?:es|ing)?)\b[^.!?\n]{0,50}$",
    re.IGNORECASE,
)
"""Before "your availability": it was asked for in another mail, and is known."""
_ASKS_BACK = late(
    r"\b(?:shout|say|tell\s+(?:me|us)|let\s+(?:me|us)\s+know|holler|scream|yell|ring|call|text|write)\b[^.!?\n]{0,30}\bif\b"
    r"|\b(?:does|would|will|is)\s+(?:that|this|it)\b[^.!\n]{0,30}\?",
    re.IGNORECASE,
)
_CONSENT = late(
    r"\b(?:ok(?:ay)?|fine|good|suits?|works?|manage|possible|convenient|alright|all\s+right|do|can|could|would|make\s+it"
    r"|right|deal|agreed|yes)\b|\binterview\b",
    re.IGNORECASE,
)
"""In a short question, what asks whether the time suits."""
_WISHES = late(r"\b(?:we|i)(?:['’]d|\s+(?:should|would))\s+(?:very\s+much\s+)?(?:like|love|wish)\b", re.IGNORECASE)
_YOU_WILL = late(
    r"\byou(?:['’]ll|\s+will)\s+(?:be\s+)?(?:see|meet|seen|met|interviewed|speak|talk|sit)\w*\b", re.IGNORECASE
)
_WHICH = late(r"\?|\b(?:which|options?|choose|pick|slots|choices?|possible|possibilities)\b", re.IGNORECASE)


def is_time(spoken: Spoken, slot: Slot) -> bool:
    """Whether a slot can be a session's time: whole, ahead of the words, no window, and about no other business."""
    if slot.begin is None or slot.window or slot.begin <= spoken.passage.date:
        return False
    return not is_other_business(spoken, slot)


def is_other_business(spoken: Spoken, slot: Slot) -> bool:
    """Whether a slot's sentence is about the outcome, a talk about the talk, or what comes after being hired."""
    unit = spoken.units[slot.unit]
    if unit.row or unit.label:
        return False
    words = spoken.passage.message.text[unit.start : unit.end]
    if PLAINLY.search(words) is not None:
        return False
    if _OTHER_BUSINESS.search(words) is not None:
        return True
    return _MAYBE_OTHER_BUSINESS.search(words) is not None and _SESSION.search(words) is None


def says_interview(spoken: Spoken, cues: Cues) -> bool:
    """Whether a passage, or its mail's subject, speaks of a meeting or of a job at all."""
    if cues.any(Act.MEET) is not None or _INTERVIEW.search(spoken.passage.message.subject) is not None:
        return True
    if any(cues.any(act) is not None for act in (Act.ASK, Act.CHOICE)):
        return True  # "Are you free on Wednesday at 11?"
    if len([slot for slot in spoken.slots if slot.until is not None and _is_listed(spoken, slot)]) > 1:
        return True  # a schedule
    if _is_told_by_hours(spoken) or any(slot.begin is not None and _is_asked(spoken, slot) for slot in spoken.slots):
        return True  # "Come and sit with me on Thursday the 12th, 14h00?"
    if cues.any(Act.CONFIRM) is not None and any(slot.begin is not None for slot in spoken.slots):
        return True  # "Thursday at 2 with Lena is fixed"
    if any(_is_with(spoken, slot) for slot in spoken.slots):
        return True  # "Friday 9 July at 10h00 with Helga"
    if any(slot.begin is not None and _is_accepted(spoken, slot, cues) for slot in spoken.slots):
        return True  # "Tuesday at 3 is fine with us"
    if _JOB.search(spoken.passage.text) is not None:
        return True
    if all(slot.begin is None for slot in spoken.slots):
        return False
    if _FIXES.search(spoken.passage.text) is not None:
        return True  # "let's do Thursday at 11, at the pottery"
    return bool(roles_in_subject(spoken.passage.message))  # "Crane technician": "can do Wednesday, 7.30am"


def _is_with(spoken: Spoken, slot: Slot) -> bool:
    """Whether words right behind a whole time say with whom it is."""
    if slot.begin is None or slot.role is not Role.MEETING:
        return False
    unit = spoken.units[slot.unit]
    return _WITH.match(spoken.passage.message.text, slot.end, unit.end) is not None


def _is_accepted(spoken: Spoken, slot: Slot, cues: Cues) -> bool:
    unit = spoken.units[slot.unit]
    return slot.role is Role.MEETING and bool(cues.within(Act.ACCEPT, slot.end, unit.end))


def _is_told_by_hours(spoken: Spoken) -> bool:
    """ "Friday 12 June. Ana Ruiz first, from 1 till 2, then Ben Okri at 2": a day, and who comes at which hour."""
    return len([slot for slot in spoken.slots if slot.carried and slot.role is Role.MEETING]) > 1


def _is_asked(spoken: Spoken, slot: Slot) -> bool:
    unit = spoken.units[slot.unit]
    return slot.role is Role.MEETING and spoken.passage.message.text[slot.end : unit.end].rstrip().endswith("?")


def _is_listed(spoken: Spoken, slot: Slot) -> bool:
    unit = spoken.units[slot.unit]
    return unit.row or unit.item


def concerns_reader(spoken: Spoken, slot: Slot, cues: Cues) -> bool:
    """Whether a slot's sentence is about the reader's meeting, not about what others do at that time."""
    unit = spoken.units[slot.unit]
    if unit.row or unit.item or unit.label or _fills(spoken, slot) or goes_on(spoken, slot):
        return True
    if slot.carried and (_is_told_by_hours(spoken) or _follows_a_question(spoken, slot)):
        return True
    if _OF_A_PLAN.match(text := spoken.passage.message.text, unit.start):
        return True
    if any(cues.within(act, unit.start, unit.end) for act in _ABOUT_A_MEETING):
        return True
    if _FREE.search(text, unit.start, unit.end) is not None:
        return True
    if _are_several_at_once(spoken, slot):
        return True
    if _is_with(spoken, slot) or slot.start - unit.start < 15 or "?" in text[slot.end : unit.end]:
        return True  # it begins with the time, or asks
    if slot.unit + 1 < len(spoken.units) and _is_short_question(text, spoken.units[slot.unit + 1]):
        return True  # "Joy has time on Friday at 11. Suits?"
    return _TO_READER.search(text, unit.start, unit.end) is not None


def _are_several_at_once(spoken: Spoken, slot: Slot) -> bool:
    """ "Ana and Bo are in the office on Monday (9 am) and on Tuesday (2 pm)", of an interview by the subject."""
    message = spoken.passage.message
    if _INTERVIEW.search(message.subject) is None or sum(one.unit == slot.unit for one in spoken.slots) < 2:
        return False
    return _PRESENT.search(_words(spoken, slot)) is not None


def _follows_a_question(spoken: Spoken, slot: Slot) -> bool:
    """ "Can you do Friday 12 June? I was thinking of 10am." """
    if not slot.unit:
        return False
    asked = spoken.units[slot.unit - 1]
    return spoken.passage.message.text[asked.start : asked.end].rstrip().endswith("?")


def goes_on(spoken: Spoken, slot: Slot) -> bool:
    """Whether a sentence without a day goes from time to time: "13:00 Ada Hale, 13:50 Bo Lind, 14:40 our director"."""
    beside = [one for one in spoken.slots if one.unit == slot.unit]
    times = [one for one in beside if one.clock is not None and one.role is Role.MEETING]
    named = any((not one.carried and one.days) or one.window for one in beside)
    here = any(one.clock is slot.clock for one in times)
    return here and len(times) > 1 and not named and _CHOOSES.search(_words(spoken, slot)) is None


def _words(spoken: Spoken, slot: Slot) -> str:
    unit = spoken.units[slot.unit]
    return spoken.passage.message.text[unit.start : unit.end]


def _is_short_question(text: str, unit: Unit) -> bool:
    words = text[unit.start : unit.end].strip()
    return len(words) <= _SHORT_QUESTION and words.endswith("?") and _CONSENT.search(words) is not None


def judge(spoken: Spoken, slots: list[Slot], cues: Cues) -> list[tuple[Slot, Force]]:
    """Each slot of a company's passage with its force."""
    if slots and _UNSETTLED.search(spoken.passage.text) is not None:
        return [(slot, Force.HEDGED) for slot in slots]
    listed = _are_alternatives(spoken, slots, cues)
    return [(slot, _force(spoken, slot, cues, listed=listed)) for slot in slots]


def _force(spoken: Spoken, slot: Slot, cues: Cues, *, listed: bool) -> Force:
    unit = spoken.units[slot.unit]
    bounds = unit.start, unit.end
    text = spoken.passage.message.text
    asks = text[max(unit.start, unit.end - 4) : unit.end].rstrip("\"'”’) \n").endswith("?")
    if hedges := cues.within(Act.HEDGE, *bounds):
        if asks or not _asks_back(spoken, slot) or not text[hedges[0].start :].lower().startswith("pencil"):
            return Force.HEDGED
        return Force.FIXED  # "I've pencilled you in for Friday at 10, shout if that's no good"
    if listed:
        return Force.OPEN
    if (
        asks
        or _FREE.search(text, *bounds) is not None
        or (cues.within(Act.ASK, *bounds) and not _summons(spoken, slot, cues))
        or cues.within(Act.CHOICE, *bounds)
    ):
        return Force.OPEN
    asked_after = slot.unit + 1 < len(spoken.units) and _is_short_question(text, spoken.units[slot.unit + 1])
    if asked_after and not cues.within(Act.CONFIRM, *bounds):
        return Force.FIXED  # "Wednesday at 11, at ours. Fine with you?"
    awaits = cues.any(Act.AWAIT)
    if awaits is None:
        return Force.AGREED
    confirms = [
        cue for cue in cues.of(Act.CONFIRM) if not _inside_await(cue.start, cues) and cue.start < slot.end + 200
    ]
    firm = any(_ANNOUNCES.search(text, cue.start, cue.end + 1) or True for cue in confirms)
    return Force.AGREED if firm or _ANNOUNCES.search(spoken.passage.message.subject) else Force.FIXED


def _summons(spoken: Spoken, slot: Slot, cues: Cues) -> bool:
    """Whether a letter that would like to see the reader says at once how it will be, and asks for no answer: "We
    should like to interview you on 25 March at 2.30 pm. You will see our Senior Solicitor"."""
    text = spoken.passage.message.text
    if cues.any(Act.AWAIT) is not None or "?" in spoken.passage.text:
        return False
    wishes = _WISHES.search(text, spoken.units[slot.unit].start, slot.start)
    return wishes is not None and _YOU_WILL.search(text, spoken.units[slot.unit].end, spoken.passage.end) is not None


def _asks_back(spoken: Spoken, slot: Slot) -> bool:
    """Whether the slot's sentence or the next asks to be told whether the time suits."""
    units = spoken.units[slot.unit : slot.unit + 2]
    return _ASKS_BACK.search(spoken.passage.message.text, slot.end, units[-1].end) is not None


def _inside_await(at: int, cues: Cues) -> bool:
    return any(cue.start <= at < cue.end for cue in cues.of(Act.AWAIT))


def _are_alternatives(spoken: Spoken, slots: list[Slot], cues: Cues) -> bool:
    """Whether several times are there to choose from: an "or", a word of choice before them, or a bare list of days."""
    if not slots:
        return False
    text = spoken.passage.message.text
    first = min(slot.start for slot in slots)
    choices = [
        cue
        for act in (Act.CHOICE, Act.SEEK)
        for cue in cues.by_act.get(act, ())
        if not (
            _inside_await(cue.start, cues)
            or _ASKED_BEFORE.search(text, max(spoken.passage.start, cue.start - 60), cue.start)
        )
    ]
    if len(slots) == 1:
        return any(_choice_in_table(text, cue.start, cue.end) for cue in choices)
    days = {slot.begin.date() for slot in slots if slot.begin is not None}
    people = any(spoken.units[slot.unit].row and len(spoken.units[slot.unit].cells) > 2 for slot in slots)
    if (
        choices
        and not _follow_each_other(spoken, slots)
        and not (people and (len(days) == 1 or _differ(spoken, slots)))
    ):
        return True
    if any(box(spoken, slot) is not None for slot in slots):
        return True
    if all(is_labelled(spoken, slot) and _fills(spoken, slot) for slot in slots) and _asks_which(spoken):
        return True
    if any(_OR.search(text, a.end, _at(a, b)) and _at(a, b) - a.end < 60 for a, b in pairwise(slots)):
        return True
    return len(days) > 1 and (
        _are_of_presence(spoken, slots)
        or any(_introduces(text, cue.end, first) for cue in cues.of(Act.ASK) if cue.start < first)
        or _is_bare_list(spoken, slots, cues)
    )


def _at(before: Slot, slot: Slot) -> int:
    """Where a slot begins; of one that shares its day with the one before, its hour: "Tuesday at 10 or 11"."""
    return slot.clock.start if slot.clock is not None and slot.start < before.end else slot.start


def _differ(spoken: Spoken, slots: list[Slot]) -> bool:
    """Whether each time's row says something else, as the rows of a programme do; those of a choice say the same."""
    text = spoken.passage.message.text
    rows = [spoken.units[slot.unit] for slot in slots]
    # the same time on another clock, in a cell of its own, says nothing else
    said = {_HOURS.sub("", text[slot.end : row.end]) for slot, row in zip(slots, rows, strict=True)}
    return all(row.row for row in rows) and len(said) == len(slots)


_HOURS = late(r"[\d:.h\s|]+(?:[ap]\.?m\b\.?)?")


_BREAK = timedelta(minutes=30)


def _follow_each_other(spoken: Spoken, slots: list[Slot]) -> bool:
    """Whether lines of one day go from hour to hour, each with something else beside its time: a programme."""
    spans = [(slot.begin, slot.until) for slot in slots]
    rows = [spoken.units[slot.unit] for slot in slots]
    if not all(row.row or row.item for row in rows) or len({slot.unit for slot in slots}) < len(slots):
        return False
    said = {spoken.passage.message.text[slot.end : row.end].strip() for slot, row in zip(slots, rows, strict=True)}
    if "" in said or len(said) < len(slots):
        return False
    return all(
        begin is not None and until is not None and following is not None and until <= following <= until + _BREAK
        for (begin, until), (following, _) in pairwise(spans)
    )


def _are_of_presence(spoken: Spoken, slots: list[Slot]) -> bool:
    """ "Ana and Bo are in the office on Monday (9 am) and on Tuesday (2 pm)" """
    unit = spoken.units[slots[0].unit]
    alone = len({slot.unit for slot in slots}) == 1
    return alone and _PRESENT.search(spoken.passage.message.text, unit.start, unit.end) is not None


def _is_bare_list(spoken: Spoken, slots: list[Slot], cues: Cues) -> bool:
    """Lines of nothing but a time, in a mail that waits for an answer and confirms nothing."""
    waits = cues.any(Act.AWAIT) is not None and cues.any(Act.CONFIRM) is None
    return waits and all(_fills(spoken, slot) for slot in slots)


def _asks_which(spoken: Spoken) -> bool:
    """Whether the mail or its subject asks to choose, so that a numbered list is one to choose from."""
    return "?" in spoken.passage.text or _WHICH.search(spoken.passage.message.subject) is not None


def _introduces(text: str, end: int, first: int) -> bool:
    """Whether a question runs on to a list of times: "Could you do one of:"."""
    between = text[end:first]
    return len(between) < 160 and (
        between.rstrip().endswith((":", "?")) or ":" in between or not between.strip(" \n-*•")
    )


def _choice_in_table(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    if re.search(r"\b(?:different|another|other|new)\s+(?:time|slot|day|date)", words, re.IGNORECASE):
        return False  # the link by which a booked call may be moved
    return re.search(r"choose|pick|select|open|book|available", words, re.IGNORECASE) is not None


def _fills(spoken: Spoken, slot: Slot) -> bool:
    """Whether a line is nothing but its time, or its times."""
    unit = spoken.units[slot.unit]
    times = [one for one in spoken.slots if one.unit == slot.unit and one.begin is not None] or [slot]
    words, at = 0, unit.start
    for one in times:
        words, at = words + max(0, one.start - at), max(at, one.end)
    return words + unit.end - at < _BARE * min(2, len(times))


def arrivals(spoken: Spoken) -> list[Slot]:
    """Times at which to arrive: the session's, where nothing better is said."""
    return [slot for slot in spoken.slots if slot.role is Role.ARRIVAL and is_time(spoken, slot)]
