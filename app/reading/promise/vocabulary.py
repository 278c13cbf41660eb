"""The words of the grammar: leads, parts, units, quantities, anchors. Sequences of words, longest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from app.reading.dates.names import MONTHS, NUMBERS, ORDINALS, RELATIVE, SHORT_WEEKDAYS, WEEKDAYS, words
from app.reading.promise import feasts
from app.reading.promise.units import Lead, Part, Unit

T = TypeVar("T")
Sequences = Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]


def sequences(table: Mapping[str, T]) -> Sequences[T]:
    """Index phrases by their first word, longest first."""
    index: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for phrase, value in table.items():
        split = tuple(phrase.split())
        index.setdefault(split[0], []).append((split, value))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in index.items()}


def _each(phrases: str, value: T) -> dict[str, T]:
    return dict.fromkeys((p.strip() for p in phrases.split("|")), value)


LEADS: Sequences[Lead] = sequences(
    _each(
        "by | by about | by around | no later than | not later than | latest by | at the latest by | at the latest on "
        "| at latest by | on or before | until | till"
        " | til | through | up until | up to | come | latest | at the latest "
        "| by at the latest | by at latest | by no later than | not after | by or before | by or on | on or by "
        "| beyond | any later than | later than | longer than | any longer than "
        "| for longer than | for more than | past",
        Lead.BY,
    )
    | _each("before | prior to | ahead of | in advance of", Lead.BEFORE)
    | _each(
        "on | at | around | about | on or around | on or about | around about | for | during | sometime | some time "
        "| sometime on | sometime in | sometime during | some time in | some time on | over | sometime over | towards "
        "| toward | as early as | not until | throughout | across | in the course of",
        Lead.ON,
    )
    | _each("in", Lead.IN)
    | _each(
        "within | inside | inside of | in the space of | in under | in less than "
        "| in no more than | in at most | in max",
        Lead.WITHIN,
    )
    | _each(
        "after | following | straight after | immediately after | right after | just after | shortly after "
        "| soon after | sometime after | some time after | the other side of | once we are past "
        "| once we're past | back after | not until after",
        Lead.AFTER,
    )
    | _each(
        "from | starting | as of | as from | not before | no earlier than | no sooner than | any time from "
        "| anytime from | beginning | starting from | earliest | at the earliest",
        Lead.FROM,
    )
)
FILLERS = words(
    "about around roughly approximately probably hopefully likely say maybe perhaps possibly either sometime"
)

PARTS: Sequences[Part] = sequences(
    _each("early | early in | early on in | early on | earlyish | the early part of | the early days of", Part.EARLY)
    | _each(
        "the beginning of | beginning of | the start of | start of | the first part of | the top of | top of",
        Part.EARLY,
    )
    | _each("the first few days of | the opening days of | the first third of", Part.EARLY)
    | _each(
        "mid | mid - | middle of | the middle of | around the middle of | in the middle of | midway through "
        "| the middle third of",
        Part.MID,
    )
    | _each("late | late in | the latter part of | the later part of | the back end of | the tail end of", Part.LATE)
    | _each("the last third of", Part.LATE)
    | _each("the last days of | the last few days of | towards the end of | toward the end of", Part.LATE)
    | _each("towards the back end of | towards the tail end of | near the end of | the latter end of", Part.LATE)
    | _each("later | later in | later on in | later on", Part.LATER)
    | _each("the end of | end of | the very end of | close of | the close of | the last day of | last day of", Part.END)
    | _each("the first half of | first half of", Part.FIRST_HALF)
    | _each("the second half of | second half of | the latter half of | the back half of", Part.SECOND_HALF)
)
PART_WORDS = {"early": Part.EARLY, "mid": Part.MID, "middle": Part.MID, "late": Part.LATE, "later": Part.LATE}

UNITS: Sequences[Unit] = sequences(
    _each("day | days | day's | calendar days | calendar day | full days", Unit.DAY)
    | _each(
        "business day | business days | working day | working days | work day | work days | workdays | workday "
        "| weekdays | week days | bank days | clear working days | full working days | full business days "
        "| office days | trading days | bd | bds",
        Unit.WORKING_DAY,
    )
    | _each("week | weeks | week's | wk | wks | full weeks | calendar weeks | working weeks", Unit.WEEK)
    | _each("month | months | month's", Unit.MONTH)
    | _each("hour | hours | hrs", Unit.HOUR)
)
QUANTITIES: Sequences[tuple[int, int]] = sequences(
    {name: (value, value) for name, value in NUMBERS.items()}
    | _each("a | an | one | the", (1, 1))
    | _each("a couple of | a couple | couple of | couple | the couple of", (2, 2))
    | _each("a few | few | several | a handful of | a good few", (2, 4))
    | _each("a couple or three | two or three | a couple - three", (2, 3))
    | _each("one or two | a or two", (1, 2))
)
ANCHOR_PREPOSITIONS = words("of from after following since")

WEEK_REFERENCES: Sequences[int] = sequences(
    _each("next week | next wk | next working week | the next week | the coming week | the next working week", 1)
    | _each("this week | this wk | the week | the working week | this working week | the business week | week", 0)
    | _each("this coming week | the week ahead | the upcoming week", 1)
    | _each("the week after next | week after next | a week after next", 2)
)
RELATIVE_WEEKS = sequences(
    _each("the following week | the week after | the week following | the next week after", True)
)
WEEK_OF: Sequences[bool] = sequences(
    _each(
        "the week of | week of | the week commencing | week commencing | the week beginning | week beginning "
        "| the week starting | week starting | w / c | w / b | wc | wb | the w / c | the week ending | week ending "
        "| w / e | the week that begins on | the week which starts on | the week starting on | wk of | wk commencing "
        "| the week containing | the week with",
        True,
    )
)
WEEK_NUMBER = sequences(
    _each("calendar week | cal week | kw | cw | week number | iso week | wk", True) | {"week": False}
)

INTERVIEW_NOUNS = words(
    "interview interviews onsite onsites on-site call chat conversation conversations meeting meetings panel visit "
    "screen screening round rounds session sessions assessment presentation talk discussion loop trial shift lesson "
    "audition board exam exams examination oral appointment centre center zoom interviewing viva superday day date"
)
INTERVIEW_WORDS = words(
    "your the our this that their his her each final last second first third next panel phone video on-site "
    "onsite on site technical teams zoom initial one's candidate's candidates' every round and with hiring individual "
    "in person face to team intro introductory screening virtual remote work trial teaching case study assessment "
    "actual date of candidate completed completing concluding"
)
INTERVIEW_VERBS = words("meeting interviewing speaking talking seeing chatting attending")
CONDITION_WORDS = words(
    "getting receiving receipt sending submitting submission returning completing completion handing having "
    "uploading delivering hearing obtaining collecting finishing sending-in arrival delivery return"
)
"""What a condition begins with: "within four days of getting your references"."""
DAY_PARTS: Sequences[bool] = sequences(
    _each(
        "the end of the day | end of the day | end of day | the end of day | eod | cob | eob | close of business "
        "| the close of business | close of play | the close of play | close of day | the close of day | end of play "
        "| the end of play | end of business | the end of business | close of trading | end of the working day "
        "| the end of the working day | the end of the business day | end of business day | midnight | the end of "
        "the school day | end of the school day "
        "| the end of the teaching day "
        "| end of today | the end of today | the close of business today",
        True,
    )
    | _each(
        "noon | midday | lunch | lunchtime | lunch time | the morning of | the afternoon of | the evening of "
        "| first thing | first thing on | the end of | end of | tea time | teatime | late | early | late on | early "
        "on "
        "| later | later on | the close of | close of | close | the close | mid - morning | mid - afternoon "
        "| dinner time | breakfast "
        "| arvo | the arvo",
        False,
    )
)
"""True: on its own it means the base's day; False: only before a day ("noon on Friday")."""
LATEST = sequences(
    _each(
        "at the latest | at the very latest | at latest | latest | at the outside | at worst | by the latest "
        "| or sooner | or earlier | or before | if not before | if not sooner | if not earlier | max | at most "
        "| at the most | maximum | tops | the latest",
        Lead.BY,
    )
    | _each("onwards | onward | at the earliest | earliest", Lead.FROM)
)
OR_SO = sequences(_each("or so | or thereabouts | ish | - ish | give or take", True))
_OWN_STARTS = words(
    "between other first second third fourth last q q1 q2 q3 q4 next week weekend weekends midweek month month's "
    "fortnight holidays holiday festive winter seasonal new following coming upcoming just up no more less under same "
    "very straight right immediately directly shortly soon "
    "morning afternoon evening night working business quarter year long this that day beginning start middle latter eow"
)
STARTS = (
    frozenset(
        word.removesuffix("'s")
        for table in (LEADS, PARTS, QUANTITIES, WEEK_REFERENCES, RELATIVE_WEEKS, WEEK_OF, WEEK_NUMBER, DAY_PARTS)
        for word in table
    )
    | frozenset({*MONTHS, *WEEKDAYS, *SHORT_WEEKDAYS, *RELATIVE, *ORDINALS, *NUMBERS, *_OWN_STARTS})
    | frozenset(name.split()[0] for name in feasts.NAMES)
)
"""Words that a window of days can begin with."""
ARTICLES = words("the a an this that")
