"""Periods of the grammar: weeks, months, counts, holidays, each tried at a token.

The productions are listed in `grammar`; `Periods.period` tries them in order.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from app.reading.dates.calendar import next_weekday
from app.reading.dates.names import words
from app.reading.dates.tokens import (
    BREAK_TOKEN,
    CLOCK_TOKEN,
    NUMBER_TOKEN,
    WORD_TOKEN,
)
from app.reading.promise.long_periods import LongPeriods
from app.reading.promise.months import Month
from app.reading.promise.phrases import CalendarWeek, Count, Fixed, Week
from app.reading.promise.units import Anchor, Lead, Part, Period, Unit
from app.reading.promise.vocabulary import (
    DAY_PARTS,
    PART_WORDS,
    PARTS,
    RELATIVE_WEEKS,
    WEEK_NUMBER,
    WEEK_OF,
    WEEK_REFERENCES,
)

Parsed = tuple[Period, int, Lead]
_LEADING_IN = words("in and during over within then so hear know touch told decide answer news word back everyone")
_DAYTIMES = words("day morning afternoon evening")
_OF_THAT_DAY = words("day afternoon evening night")
_THE_SAME = (["the", "same"], ["that", "same"], ["that", "very"])
_OUT = words("out over up done through")
_BEFORE_A_MONTH = words("in by before until during of through throughout after around sometime over to")


class Periods(LongPeriods):
    """The periods over one row of tokens. Every method gives (period, index after it, lead) or None."""

    def period(self, i: int, lead: Lead) -> Parsed | None:
        if self.token(i).kind is BREAK_TOKEN or i >= self.size:
            return None
        productions: tuple[Callable[[int, Lead], Parsed | None], ...] = (
            self._days,
            self._day_part,
            self.week_of_month,
            self._parted,
            self.count,
            self.feast,
        )
        for production in productions:
            if found := production(i, lead):
                return found
        return None

    # Days

    def _days(self, i: int, lead: Lead) -> Parsed | None:
        """Days that the text names: one, a range, or several of a list (from the first to the last)."""
        if self.low(i) == "between":
            i += 1
        if counted := self._weekday_after(i):
            return *counted, lead
        if self.low(i) == "that" and self.previous and (weekday := self.days.items.weekday(i + 1)):
            day = next_weekday(self.previous - timedelta(days=1), weekday - 1)
            return Fixed(day, day), i + 2, lead  # "interviews are on Tuesday, and decisions go out that Friday"
        mentions, end = self.days.chain(i)
        if not mentions:
            return self._that_day(i, lead)
        first = mentions[0]
        days = first.first, max(m.last for m in mentions)
        if first.first < self.base and not first.year_stated and not first.is_range and len(mentions) == 1:
            ahead = [d for d in first.others if d >= self.base and first.kind.value in ("date", "day")]
            days = (ahead[0], ahead[0]) if ahead else days
        if self.low(end) in ("morning", "afternoon", "evening", "night", "lunchtime", "noon", "cob", "eod", "midday"):
            end += 1
        if closing := self.match(DAY_PARTS, end):
            end = closing[1] if closing[0] else end  # "tomorrow close of business"
        return Fixed(days[0], max(days)), end, lead

    def _weekday_after(self, i: int) -> tuple[Period, int] | None:
        """ "the Monday after Thanksgiving", "the Tuesday after the 12th"."""
        at = i + (self.low(i) == "the")
        weekday = self.days.items.weekday(at)
        if not weekday or self.low(at + 1) not in ("after", "following"):
            return None
        behind = at + 2 + (self.low(at + 2) == "the")
        if feast := self.named(behind):
            day = next_weekday(feast[0].days(self.base)[1], weekday - 1)
            return Fixed(day, day), feast[1]
        mentions, end = self.days.chain(at + 2)
        if not mentions or mentions[-1].first <= self.base:
            return None
        day = next_weekday(mentions[-1].last, weekday - 1)
        return Fixed(day, day), end

    def _that_day(self, i: int, lead: Lead) -> Parsed | None:
        """ "the day after", "the next day", "that same day": from a day named before, or from what is named behind."""
        ahead = [self.low(i + k) for k in range(3)]
        if ahead[0] == "that" and ahead[1] in _OF_THAT_DAY and self.low(i - 1) == "after":
            return None  # "after that day we decide within a week"
        if ahead[0] == "that" and ahead[1] in _OF_THAT_DAY and self.previous:
            return Fixed(self.previous, self.previous), i + 2, lead
        if ahead[:2] in _THE_SAME and ahead[2] in _OF_THAT_DAY:
            day = self.previous or self.base
            return Fixed(day, day), i + 3, lead
        if ahead in (["the", "day", "after"], ["the", "day", "following"], ["the", "morning", "after"]):
            end = self.anchored(i + 2)
            if end > i + 3 or self.anchor is Anchor.DAY:
                return Count(1, 1, Unit.DAY), max(end, i + 3), lead
            if ahead[2] == "after" and self.previous and self.previous >= self.base:
                return self._day_behind_the_last(i + 3, lead)  # "(Council meets on the 17th:) the day after Council"
        if ahead[0] == "the" and ahead[1] in ("next", "following") and ahead[2] in _DAYTIMES and self.previous:
            return self._day_behind_the_last(i + 3, lead)
        return None

    def _day_behind_the_last(self, end: int, lead: Lead) -> Parsed:
        """The day after the one that was named last."""
        day = (self.previous or self.base) + timedelta(days=1)
        return Fixed(day, day), end, lead

    def _day_part(self, i: int, lead: Lead) -> Parsed | None:
        """ "noon on Friday", "5 pm on the 12th", "the end of the day", "close of business tomorrow"."""
        if (self.low(i), self.low(i + 1)) in (("the", "day"), ("the", "day's")):
            end = i + 2 + (self.low(i + 1) == "day" and self.low(i + 2) == "is")
            if end + (self.low(i + 1) == "day's") > i + 2 and self.low(end) in _OUT:
                return Fixed(self.base, self.base), end + 1, lead  # "before the day is out"
        matched = self.match(DAY_PARTS, i)
        clock = self.token(i).kind is CLOCK_TOKEN
        if matched is None and not clock:
            return None
        alone, end = matched or (False, i + 1)
        at = end
        while self.low(at) in ("on", "of", ",", "the", "next", "at", "by") and at < end + 2:
            if self.days.items.at(at):
                break
            at += 1
        if found := self._days(at, lead):
            return found
        if not alone:
            return None
        return Fixed(self.base, self.base), end, lead

    # Weeks and months

    def _parted(self, i: int, lead: Lead) -> Parsed | None:
        """A week, a month, a quarter, a year, with its part: "mid to late next week", "the end of March"."""
        part, to, at = Part.WHOLE, None, i
        if matched := self.match(PARTS, i):
            part, at = matched
            joined = at + 1 if self.low(at) in ("to", "-", "/", "or") else 0
            while joined and self.low(joined) in ("-", "to"):
                joined += 1
            if joined and self.low(joined) in PART_WORDS:
                to = PART_WORDS[self.low(joined)]
                at = joined + 1
            at += self.low(at) == "-"
        for production in (self._week, self._month, self.longer, self.weekend):
            found = production(at, part, to)
            if found is None:
                continue
            period, end = found
            if part is Part.LATE and self.low(i) in ("towards", "toward") and lead is Lead.BY:
                part = Part.END
            return period, end, lead
        return None

    def _rest_of_its_week(self, day: date) -> Fixed:
        """ "The trial is on Tuesday, we decide in the same week"; of a week named by its Friday, all of it."""
        friday = day + timedelta(days=4 - day.weekday())
        return Fixed(day if day < friday else friday - timedelta(days=4), friday)

    def _same_week(self, i: int, part: Part, to: Part | None) -> tuple[Period, int] | None:
        """ "(In) the same week", "(by the end of) that week", when a day has been named."""
        if self.previous is None or self.low(i) not in ("the", "that") or self.low(i + 1) not in ("same", "week"):
            return None
        end = i + 2 + (self.low(i + 1) == "same")
        if self.low(end - 1) != "week" or (end == i + 2 and self.low(i) == "the"):
            return None
        if part is not Part.WHOLE:
            return Week(day=self.previous, part=part, to=to), end
        led = self.low(i - 1) in _LEADING_IN or (self.low(i - 2), self.low(i - 1)) == ("course", "of")
        return (self._rest_of_its_week(self.previous), end) if led or end > i + 2 else None

    def _week(self, i: int, part: Part, to: Part | None) -> tuple[Period, int] | None:
        if matched := self.match(WEEK_OF, i):
            mentions, end = self.days.chain(matched[1])
            if mentions:
                return Week(day=mentions[0].first, part=part, to=to), end
            at = matched[1] + (self.low(matched[1]) == "the")
            feast = self.named(at)
            return (Week(day=feast[0].days(self.base)[0], part=part, to=to), feast[1]) if feast else None
        if numbered := self._week_number(i, part, to):
            return numbered
        if self.low(i + 1) == "week's" and self.low(i) in ("the", "this") and self.low(i + 2) in _OUT:
            return Week(0, part=Part.END), i + 3
        if same := self._same_week(i, part, to):
            return same
        matched_week = self.match(WEEK_REFERENCES, i)
        relative = self.match(RELATIVE_WEEKS, i)
        if relative and (matched_week is None or matched_week[0] < 2):
            return self._week_after(relative[1], part, to)
        if matched_week:
            offset, end = matched_week
            if offset == 0 and self._is_out(end):
                return Week(0, part=Part.END), end + 2
            if offset == 0 and not self._this_week_is_meant(i, end, part):
                return None
            if offset == 1 and self.low(i) == "the" and part is Part.WHOLE:
                return None  # "over the next week": a count
            return Week(offset, part=part, to=to), end
        if self.low(i) == "next" and part is not Part.WHOLE and self.token(i + 1).kind is not WORD_TOKEN:
            return Week(1, part=part, to=to), i + 1
        if self.low(i) == "eow":
            return Week(0, part=Part.END), i + 1
        if self.low(i) in ("midweek", "mid-week") or (self.low(i) == "week" and part is Part.MID):
            return Week(0, part=Part.MID), i + 1
        return None

    def _is_out(self, i: int) -> bool:
        """ "(before the week) is out"."""
        return self.low(i) == "is" and self.low(i + 1) in _OUT

    def _this_week_is_meant(self, i: int, end: int, part: Part) -> bool:
        """ "the week" needs a part before it ("the end of the week"); "a week", "week 3", "the week's" are others."""
        if self.low(i) == "this":
            return True
        if self.token(end).kind is NUMBER_TOKEN or self.low(end) in ("commencing", "of", "beginning", "after"):
            return False
        return part is not Part.WHOLE

    def _week_number(self, i: int, part: Part, to: Part | None) -> tuple[Period, int] | None:
        matched = self.match(WEEK_NUMBER, i)
        if matched is None:
            return None
        sure, at = matched
        token = self.token(at)
        if token.kind is not NUMBER_TOKEN or not 1 <= token.value <= 53:
            return None
        if not sure and self.low(i - 1) not in ("in", "by", "of", "during", "before"):
            return None
        year, end = self.days.items.year(at + 1)
        return CalendarWeek(token.value, year, part, to), end

    def _week_after(self, end: int, part: Part, to: Part | None) -> tuple[Period, int] | None:
        """The week after a day named behind ("the week after Easter") or before ("… and decide the week after")."""
        at = end + (self.low(end) in ("the", "on"))
        if feast := self.named(at):
            return Week(1, day=feast[0].days(self.base)[1], part=part, to=to), feast[1]
        mentions, after = self.days.chain(end) if end < self.size else ([], end)
        if mentions:
            return Week(1, day=mentions[-1].last, part=part, to=to), after
        if self.low(end) in ("that", "this") and self.low(end + 1) != "week":
            end += 1
        if anchor := self.anchor_at(end, (Anchor.INTERVIEW,)):
            return Week(1, part=part, to=to), anchor[0]
        return Week(1, day=self.previous, part=part, to=to), end

    def _month(self, i: int, part: Part, to: Part | None) -> tuple[Period, int] | None:
        pair = (self.low(i), self.low(i + 1))
        offsets = {("the", "month"): 0, ("this", "month"): 0, ("next", "month"): 1, ("the", "following"): 1}
        if pair in offsets and (pair[1] == "month" or self.low(i + 2) == "month"):
            end = i + (3 if pair[1] == "following" else 2)
            if pair == ("the", "month") and part is Part.WHOLE:
                return (Month(part=Part.END), end + 2) if self._is_out(end) else None
            if self.low(end) == "end" or self.low(end) == "'":
                return None
            return Month(offset=offsets[pair], part=part, to=to), end
        if pair[0] in ("month", "month's") and (pair[1] == "end" or part in (Part.MID, Part.END)):
            return Month(part=part if part is Part.MID else Part.END), i + 1 + (pair[1] == "end")
        at = i + (pair[0] == "the" and self.low(i + 1) == "month" and self.low(i + 2) == "of") * 3
        number = self.days.items.month(at)
        if number and self._names_a_month(at, part):
            year, end = self.days.items.year(at + 1)
            return Month(number, year, part=part, to=to), end
        return None

    def _names_a_month(self, i: int, part: Part) -> bool:
        """A capital and a preposition or a part before it; "May" at a sentence's start is a verb or a name."""
        if self.token(i).text[0].islower() and self.low(i) in ("may", "march", "mar"):
            return False
        if len(self.low(i)) < 3 or (self.low(i) in ("dec", "mar", "ago", "set") and part is Part.WHOLE and i == 0):
            return False
        return part is not Part.WHOLE or self.low(i - 1) in _BEFORE_A_MONTH
