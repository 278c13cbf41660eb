"""Longer periods of the grammar: quarters, years, the weeks of a month, holidays."""

from __future__ import annotations

from app.reading.dates.names import ORDINALS, words
from app.reading.dates.tokens import (
    CODE_TOKEN,
    ORDINAL_TOKEN,
    WORD_TOKEN,
)
from app.reading.promise import feasts
from app.reading.promise.counts import Counts
from app.reading.promise.months import Month, NewYear, Quarter, WeekOfMonth
from app.reading.promise.phrases import Feast, Weekend
from app.reading.promise.units import Lead, Part, Period

Parsed = tuple[Period, int, Lead]
_BREAKS = words("break shutdown closure season period recess vacation holidays holiday")


class LongPeriods(Counts):
    """Productions that give (period, index after it, lead), or without the lead, or None."""

    def longer(self, i: int, part: Part, to: Part | None) -> tuple[Period, int] | None:
        """Quarters and years: "the end of Q1", "early in the second quarter", "the end of the year"."""
        del to
        at = i + (self.low(i) == "the")
        quarters = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
        if self.low(at) == "q" and self.token(at + 1).kind is CODE_TOKEN and self.token(at + 1).text in "1234":
            return Quarter(int(self.token(at + 1).text), part), at + 2
        if self.low(at) in quarters:
            return Quarter(quarters[self.low(at)], part), at + 1
        count = ORDINALS.get(self.low(at), 0)
        if 1 <= count <= 4 and self.low(at + 1) == "quarter":
            return Quarter(count, part), at + 2
        if self.low(at) in ("quarter", "year") and part is not Part.WHOLE:
            return Quarter(0 if self.low(at) == "quarter" else 5, part), at + 1
        if self.low(at) in ("next", "this") and self.low(at + 1) == "quarter":
            return Quarter(0, part, int(self.low(at) == "next")), at + 2
        if self.low(at) == "this" and self.low(at + 1) == "year" and part is not Part.WHOLE:
            return Quarter(5, part), at + 2
        if self.low(at) == "next" and self.low(at + 1) == "year" and part in (Part.WHOLE, Part.EARLY):
            return NewYear(), at + 2
        if self.low(at) == "year" and self.low(at + 1) == "end":
            return Quarter(5, Part.END), at + 2
        return None

    def weekend(self, i: int, part: Part, to: Part | None) -> tuple[Period, int] | None:
        del part, to
        at = i + (self.low(i) in ("the", "this", "next", "coming"))
        at += self.low(at) in ("coming", "long")
        bare = at == i and self.low(i - 1) in ("you", "u", "know")  # "i tell you weekend ok"
        if self.low(at) == "weekend" and (at > i or bare):
            return Weekend(), at + 1
        return None

    def week_of_month(self, i: int, lead: Lead) -> Parsed | None:
        """ "the first week of March", "the second full week in the new year", "the last week of the month"."""
        at = i + (self.low(i) == "the")
        token = self.token(at)
        count = -1 if token.low == "last" else ORDINALS.get(token.low, 0)
        if token.kind is ORDINAL_TOKEN:
            count = token.value
        if not -1 <= count <= 5 or count == 0:
            return None
        at += 1
        full = self.low(at) in ("full", "working", "complete")
        at += full
        if self.low(at) not in ("week", "wk") or self.low(at + 1) not in ("of", "in"):
            return None
        at += 2
        if self.days.items.month(at):
            year, end = self.days.items.year(at + 1)
            month = Month(self.days.items.month(at), year)
        elif self.low(at) in ("the", "this", "next") and self.low(at + 1) == "month":
            month, end = Month(offset=int(self.low(at) == "next")), at + 2
        elif (self.low(at), self.low(at + 1), self.low(at + 2)) == ("the", "new", "year"):
            month, end = Month(1), at + 3
        else:
            return None
        return WeekOfMonth(count, month, full), end, lead

    # Holidays

    def feast(self, i: int, lead: Lead) -> Parsed | None:
        """ "the new year", "after the holidays", "after Thanksgiving"; the break around one counts as the holidays."""
        early = self.low(i) in ("early", "the") and self.low(i + 1) in ("in", "early")
        at = i + 2 if early and self.low(i + 1) == "in" else i
        at += self.low(at) == "the"
        if self.low(at) == "new" and self.low(at + 1) in ("year", "calendar") and self.low(at - 1) == "the":
            return self._new_year(at + 2 + (self.low(at + 1) == "calendar"), lead)
        if self.low(at) == "new" and self.low(at + 1) == "year" and lead in (Lead.AFTER, Lead.IN, Lead.BY, Lead.BEFORE):
            return self._new_year(at + 2, lead)
        if end := self._holidays(at):
            return (NewYear(), end, lead) if self.base.month > 8 or self.base.month == 1 else None
        named = self.named(at)
        if named is None:
            return None
        feast, end = named
        if feast.name in ("christmas", "xmas") and self.low(end) in _BREAKS:
            return NewYear(), end + 1, lead
        end += self.low(end) in ("weekend", "break", "holiday", "holidays", "week", "itself")
        return feast, end, lead

    def _new_year(self, end: int, lead: Lead) -> Parsed:
        end += self.low(end) in ("break", "holiday", "holidays")
        return NewYear(), end, Lead.AFTER if lead is Lead.IN else lead

    def _holidays(self, at: int) -> int:
        """The index after "the holidays", "the festive season", "the holiday break"; 0 if they are not here."""
        if self.low(at - 1) != "the":
            return 0
        first, second = self.low(at), self.low(at + 1)
        if first in ("festive", "holiday", "winter", "year-end", "seasonal") and second in _BREAKS:
            return at + 2
        if first == "holidays":
            return at + 1
        return at + 2 if (first, second) == ("christmas", "holidays") else 0

    def named(self, at: int) -> tuple[Feast, int] | None:
        """The longest name of a holiday at token `at`."""
        token = self.token(at)
        if token.kind is not WORD_TOKEN or token.low not in feasts.FIRST_WORDS:
            return None
        for length in range(feasts.LONGEST, 0, -1):
            name = " ".join(low for k in range(length) if (low := self.low(at + k)) != ".")
            if name in feasts.NAMES:
                if feasts.feast_near(name, self.base, self.country) is None:
                    return None
                return Feast(name, self.country), at + length
        return None
