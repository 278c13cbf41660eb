"""Counts of days, weeks and months, with what they count from."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from app.reading.dates.days import DayReader
from app.reading.dates.names import NUMBERS, words
from app.reading.dates.tokens import (
    BREAK_TOKEN,
    MARK_TOKEN,
    NUMBER_TOKEN,
    ORDINAL_TOKEN,
    WORD_TOKEN,
    Token,
)
from app.reading.promise.phrases import Count
from app.reading.promise.units import Anchor, Lead, Period, Unit
from app.reading.promise.vocabulary import (
    ANCHOR_PREPOSITIONS,
    CONDITION_WORDS,
    INTERVIEW_NOUNS,
    INTERVIEW_VERBS,
    INTERVIEW_WORDS,
    OR_SO,
    QUANTITIES,
    UNITS,
    Sequences,
)

T = TypeVar("T")
Parsed = tuple[Period, int, Lead]
_NONE = Token(BREAK_TOKEN, "", "", 0, 0)
_NEXT = ("next", "coming", "following", "upcoming", "ensuing")
_ABOUT = ("about", "around", "roughly", "approximately", "approx", "circa")
_AT_MOST = ("most", "under", "than", "to", "maximum", "max")
_NOT_AFTER_A_COUNT = words(
    "notice long old ago each per interview interviews event events contract course leave holiday holidays trip "
    "session sessions call chat meeting onsite trial shift tour visit off slot slots window windows workshop "
    "experience probation programme program project exercise assignment early late earlier passed"
)
_A_TALK = words("interview interviews onsite panel trial assessment audition")
_WHOLE = words("week month")
_HAPPENS = words("reaching arriving landing coming clearing being")
_WHO_MEET = words("you you've we we've i i've they they've he's she's he she")
_MEET = words("come came visit visited meet met talk talked speak spoke spoken been interview interviewed see seen saw")
_NUMBERED = words("day round session part stage interview")
_NUMBERS = words("one two three four 1 2 3 4")
_WHOSE = words("your the our my his her their him them us me")
_MET_WHERE = words("in here over by round you us with to seen interviewed")
_BY_WHOM = words("our us my your you")
_WHOM = words("you us with the everyone to all")
_OF_SOMETHING = words("your the all both their our her his these those my that each")
_PHRASE_ENDS = ("and", "so", "but", "or", "we", "you'll")
_LONGEST_ANCHOR = 9
_COUNTING = words("counted counting reckoned running starting")


class Counts:
    """Counts over one row of tokens, and the state of the reading: the day named last, the anchor found."""

    def __init__(self, tokens: list[Token], days: DayReader, base: date, country: str) -> None:
        self.tokens = tokens
        self.size = len(tokens)
        self.lows = tuple(token.low for token in tokens)
        self.days = days
        self.base = base
        self.country = country
        self.previous: date | None = None  # the last day of the window or day mentioned before
        self.anchor = Anchor.MESSAGE
        self.anchor_span: tuple[int, int] | None = None
        self.led = True

    def token(self, i: int) -> Token:
        return self.tokens[i] if 0 <= i < self.size else _NONE

    def low(self, i: int) -> str:
        return self.lows[i] if 0 <= i < self.size else ""

    def match(self, table: Sequences[T], i: int) -> tuple[T, int] | None:
        """The longest phrase of `table` at token `i`, and the index after it."""
        rows = table.get(self.lows[i]) if 0 <= i < self.size else None
        if rows is None:
            return None
        following = self.low(i + 1)
        for phrase, value in rows:
            length = len(phrase)
            if length == 1 or (phrase[1] == following and self.lows[i : i + length] == phrase):
                return value, i + length
        return None

    def count(self, i: int, lead: Lead) -> Parsed | None:
        """ "two weeks", "the next few days", "5-7 business days", "a week or so", "a day or two"."""
        if self.lows[i : i + 4] == ("this", "time", "next", "week"):
            return Count(1, 1, Unit.WEEK), i + 4, lead
        if self.lows[i : i + 3] == ("this", "day", "week"):
            return Count(1, 1, Unit.WEEK), i + 3, lead
        at, fuzzy = i, False
        while self.low(at) in (*_ABOUT, "just", "up", "at", "no", "more", "less", *_AT_MOST) and at < i + 4:
            fuzzy = fuzzy or self.low(at) in _ABOUT
            lead = Lead.WITHIN if self.low(at) in _AT_MOST else lead
            at += 1
        following = self.low(at) in ("the", "this") and self.low(at + 1) in _NEXT
        following = following or (self.low(at) in _NEXT and lead in (Lead.IN, Lead.WITHIN, Lead.ON))
        if following:
            at += 1 + (self.low(at) not in _NEXT)
            lead = Lead.WITHIN
        elif lead is Lead.WITHIN and self.low(at) == "the" and self.low(at + 1) in _WHOLE:
            at, following = at + 1, True  # "within the week"
        fuzzy = fuzzy or self.low(i - 1) in (*_ABOUT, "say")
        fortnight = self._fortnight(at, lead)
        found = fortnight or self._quantified(at, following)
        if found is None:
            return None
        low, high, unit, end, loose = found
        if so := self.match(OR_SO, end):
            fuzzy, end = True, so[1]
        if self.low(end) in ("'", "time") or self.low(end + 1) == "time":
            end = self._time(end)
        if self._is_a_length(i, end):
            return None
        end = self.anchored(end)
        if self.anchor is Anchor.MESSAGE and self._counts_from_before(i):
            self.anchor = Anchor.DAY
        if fortnight and lead is Lead.BY:
            lead = Lead.WITHIN
        return Count(low, high, unit, fuzzy or loose), end, lead

    def _counts_from_before(self, i: int) -> bool:
        """ "(Tuesday the 28th.) After that day we decide within one week": from the day that was named before."""
        if self.previous is None or self.previous < self.base:
            return False
        for k in range(i - 1, max(i - 9, -1), -1):
            if self.token(k).kind is BREAK_TOKEN:
                return False
            if self.low(k) in ("afterwards", "thereafter") or (
                self.low(k) == "after" and self.low(k + 1) in ("that", "which", "this", "it")
            ):
                return True
        return False

    def _fortnight(self, at: int, lead: Lead) -> tuple[int, int, Unit, int, bool] | None:
        """ "a fortnight", "the fortnight", "the next fortnight"."""
        begin = at + (self.low(at) in ("a", "the", "one"))
        if self.low(begin).removesuffix("'s") != "fortnight":
            return None
        if self.low(begin - 1) == "the" and lead not in (Lead.BY, Lead.WITHIN, Lead.IN, Lead.ON, Lead.BEFORE):
            return None
        return 2, 2, Unit.WEEK, begin + 1, False

    def _quantified(self, at: int, following: bool) -> tuple[int, int, Unit, int, bool] | None:
        quantity = self._quantity(at)
        if quantity is None:
            if not following:
                return None
            quantity = (1, 1, at)
        low, high, end = quantity
        if self.low(at) == "the" and not following:
            return None
        if (bare := self.match(UNITS, end)) is None:
            return None
        unit, end = bare
        if (low, high) == (1, 1) and self.low(end) == "or" and self.low(end + 1) in ("two", "so", "more", "2", "three"):
            if self.low(end + 1) in ("two", "2", "three"):
                return 1, 3 if self.low(end + 1) == "three" else 2, unit, end + 2, False
            return 1, 1, unit, end, False
        more = self._quantity(end + 1) if self.low(end) in ("to", "or", "-") else None
        if more and (second := self.match(UNITS, more[2])):
            return self._mixed(low, unit, more[1], *second)
        return low, high, unit, end, False

    def _mixed(self, low: int, unit: Unit, high: int, other: Unit, end: int) -> tuple[int, int, Unit, int, bool]:
        """ "A week to ten days": both in days."""
        days = {Unit.WEEK: 7, Unit.DAY: 1, Unit.MONTH: 30}
        if unit is other or unit not in days or other not in days:
            return low, high, other, end, False
        return low * days[unit], high * days[other], Unit.DAY, end, False

    def _quantity(self, i: int) -> tuple[int, int, int] | None:
        """A number, a range of numbers or words for them; (low, high, index after)."""
        token = self.token(i)
        if token.kind is NUMBER_TOKEN and token.value < 400:
            low = high = token.value
            end = i + 1
        elif matched := self.match(QUANTITIES, i):
            (low, high), end = matched
            if self.low(i) in ("twenty", "thirty", "forty", "fifty", "sixty") and self.low(end) == "-":
                units = NUMBERS.get(self.low(end + 1), 0)
                low, high, end = low + units, high + units, end + 2
        else:
            return None
        if self.low(end) == "(" and self.low(end + 2) == ")":
            end += 3
        if self.low(end) in ("-", "to", "or", "/", "and") and self.low(end + 1) not in ("a", "an", "the"):
            second = self.token(end + 1)
            value = second.value if second.kind is NUMBER_TOKEN else NUMBERS.get(second.low, 0)
            if low < value < 400 and (self.low(end) != "and" or self.low(i - 1) == "between"):
                return low, value, end + 2
        return low, high, end

    def _time(self, end: int) -> int:
        """Take in "time" of "in two weeks' time", "in a week's time"."""
        if self.low(end) == "'":
            end += 1
        return end + (self.low(end) == "time")

    def _is_a_length(self, i: int, end: int) -> bool:
        if self.low(i - 1) in ("last", "past", "previous", "every", "for"):
            return True
        after = self.low(end)
        if after in _NOT_AFTER_A_COUNT or (self.low(end - 1) == "-" and after):
            return True
        return after in ("a", "of") and self.low(end + 1) in ("week", "month", "year", "leave", "holiday", "experience")

    # What a count counts from

    def anchored(self, end: int) -> int:
        """Read "of your interview", "after that", "from today", "later" behind a count; gives the index after it."""
        counting = end + (self.low(end) == ",")
        if self.low(counting) in _COUNTING and self.low(counting + 1) in ANCHOR_PREPOSITIONS:
            end = counting + 1  # "within 5 days, counted from the day …"
        low = self.low(end)
        if low in ("later", "afterwards", "thereafter", "thereof", "after", "on"):
            closed = self.token(end + 1).kind is not WORD_TOKEN or self.low(end + 1) in ("and", "but", "so", "or")
            if (closed and low != "on") or low in ("afterwards", "thereafter", "thereof"):
                self.anchor = Anchor.DAY if self.previous else Anchor.MESSAGE
                return end + 1
        if low not in ANCHOR_PREPOSITIONS and low != "post":
            return end
        at = end + 1
        second = self.low(at)
        if second in ("now", "today") or (second == "this" and self.low(at + 1) in ("message", "email", "mail")):
            return at + 1 + (second == "this")
        if self.previous and (known := self._known_day(at)):
            self.anchor = Anchor.DAY
            return known
        if second in ("that", "then", "this", "which") and self.low(at + 1) not in INTERVIEW_NOUNS:
            self.anchor = Anchor.DAY if self.previous else Anchor.MESSAGE
            return at + 1
        mentions, after = self.days.chain(at) if at < self.size else ([], at)
        if mentions:
            self.previous, self.anchor = mentions[-1].last, Anchor.DAY
            return after
        if not self._interview(at) and (happened := self._on_its_day(at)):
            return happened
        found = self.anchor_at(at, (Anchor.INTERVIEW, Anchor.CONDITION))
        return found[0] if found else end

    def _known_day(self, i: int) -> int:
        """ "(Within a week of) that date", "the closing date", when that day has been named; the index after it."""
        if self.low(i) in ("that", "this") and self.low(i + 1) in ("date", "day", "deadline"):
            return i + 2
        if self.low(i) == "the" and self.low(i + 1) in ("closing", "deadline", "cut"):
            return i + 2 + (self.low(i + 1) != "deadline") + (self.low(i + 2) == "-")
        return 0

    def _on_its_day(self, i: int) -> int:
        """ "(Within two days of) the chair getting back on Monday": what happens on a day that is named behind it."""
        for k in range(i, min(i + _LONGEST_ANCHOR, self.size)):
            if self.token(k).kind is BREAK_TOKEN or self.low(k) in _PHRASE_ENDS:
                return 0
            if self.low(k) == "on" and (day := self._day_behind(k))[0]:
                self.previous, self.anchor = day[0], Anchor.DAY
                return day[1]
        return 0

    def anchor_at(self, i: int, kinds: tuple[Anchor, ...]) -> tuple[int, tuple[int, int]] | None:
        """An interview or a condition named at token `i`; sets the anchor, and gives the index after and the span."""
        if self.low(i) in CONDITION_WORDS or (self.low(i) in _WHOSE and self.low(i + 1) in CONDITION_WORDS):
            if Anchor.CONDITION not in kinds:
                return None
            end = self._phrase_end(i)
            span = (self.tokens[i].start, self.tokens[end - 1].end)
            self.anchor, self.anchor_span = Anchor.CONDITION, span
            return end, span
        if Anchor.CONDITION in kinds and (self._day_when(i) or self._event(i)):
            end = self._phrase_end(i)
            self.anchor, self.anchor_span = Anchor.CONDITION, (self.tokens[i].start, self.tokens[end - 1].end)
            return end, self.anchor_span
        end = self._interview(i)
        if not end:
            return None
        span = (self.tokens[i].start, self.tokens[end - 1].end)
        self.anchor, self.anchor_span = Anchor.INTERVIEW, span
        mentions, after = self._day_behind(end)
        if mentions:  # "within a week of the interviews on the 12th": that day, whoever's they are
            self.previous, self.anchor, end = mentions, Anchor.DAY, after
        elif self.previous and self.previous >= self.base and {"the", "last"} <= set(self.lows[i:end]):
            self.anchor = Anchor.DAY  # "we see people until the 12th, and a week after the last interview …"
        return end, span

    def _event(self, i: int) -> bool:
        """ "(Within five days of) your transcripts reaching us", "all references being in"."""
        if self.low(i) not in _OF_SOMETHING:
            return False
        return any(self.low(k) in _HAPPENS for k in range(i + 1, i + 6)) and self._interview(i) == 0

    def _day_when(self, i: int) -> bool:
        """ "The day (on which) both your referees have replied": a day that an event sets."""
        if self.low(i) != "the" or self.low(i + 1) not in ("day", "date", "moment", "point"):
            return False
        return any(self.low(k) in ("have", "has", "we've", "arrive", "arrives") for k in range(i + 2, i + 9))

    def _day_behind(self, end: int) -> tuple[date | None, int]:
        at = end + (self.low(end) == "on")
        if self.low(end) not in ("on", "tomorrow", "today") or at >= self.size:
            return None, end
        mentions, after = self.days.chain(at)
        return (mentions[-1].last, after) if mentions else (None, end)

    def _interview(self, i: int) -> int:
        """The index after a noun phrase of an interview or "meeting you", or 0."""
        verb = i + (self.low(i) in _BY_WHOM)  # "within ten days of our seeing you"
        if self.low(verb) in INTERVIEW_VERBS and self.low(verb + 1) in _WHOM:
            return self._phrase_end(verb)
        if self.low(i) in _WHO_MEET:
            met = next((k for k in range(i + 1, i + 4) if self.low(k) in _MEET), 0)  # "a week after you've been in"
            here = met + 1 + (self.low(met + 1) in _MET_WHERE)
            away = self.low(met) == "been" and here == met + 1  # "you've been selected"
            return here + (self.low(here) == "you") if met and not away else 0
        if self.low(i) in ("coming", "your") and self.low(i + 1 + (self.low(i) == "your")) in ("in", "coming"):
            return i + 2 + (self.low(i) == "your")
        last = 0
        for at in range(i, min(i + _LONGEST_ANCHOR, self.size)):
            low = self.low(at)
            if low.removesuffix("'s") in INTERVIEW_NOUNS:
                last = at + 1
            elif low not in INTERVIEW_WORDS and low != "-" and self.token(at).kind is not ORDINAL_TOKEN:
                described = at > i and self.token(at).kind is WORD_TOKEN and self.low(at + 1) in _A_TALK
                if not described or low in _PHRASE_ENDS:
                    break
        numbered = last > i and self.low(last - 1) in _NUMBERED and self.low(last) in _NUMBERS
        return last + numbered  # "day two"

    def _phrase_end(self, i: int) -> int:
        """The end of a noun phrase: the next mark, conjunction or verb of the promise, ten tokens at most."""
        at = i + 1
        while at < min(i + 10, self.size):
            token = self.token(at)
            if token.kind in (MARK_TOKEN, BREAK_TOKEN) or token.low in (
                "and",
                "so",
                "but",
                "or",
                "we",
                "we'll",
                "i'll",
                "they'll",
                "you'll",
            ):
                break
            at += 1
        return at
