"""Weekdays and relative days, alone or with a date behind them.

    day      = [weekday-phrase ["," | "the" | "("]] date | weekday-phrase | relative
    weekday-phrase = ["this" | "next" | "last" | "coming" | "following"] weekday ["week" | "fortnight" | "next week"]
                   | ("a week" | "two weeks") ("on" | "from") (weekday | "today" | "tomorrow")
                   | "next week" ["on"] weekday
    relative = "today" | "tomorrow" | "the day after tomorrow" | "this morning" …

`Items.at(i)` tries the grammar at token `i`. Every production looks at a bounded number of tokens.
"""

from __future__ import annotations

from dataclasses import replace

from app.reading.dates.dated import (
    BARE_ITEM,
    RELATIVE_ITEM,
    WEEKDAY_ITEM,
    DatedItems,
    Item,
)
from app.reading.dates.names import MONTHS, NUMBERS, RELATIVE, SHORT_WEEKDAYS, WEEKDAYS, words
from app.reading.dates.tokens import (
    CLOCK_TOKEN,
    DATE_TOKEN,
    NUMBER_TOKEN,
    WORD_TOKEN,
)

_BEFORE_A_DATE = frozenset({",", "(", "-", "on", "·", "|", ":"})
_PARTS_OF_TODAY = words("morning afternoon evening")
_DAY_PARTS = words("morning afternoon evening lunchtime am pm")
_SAYS_WHICH = words("on , - : ( maybe perhaps say either ideally preferably possibly probably")
"""Between "next week" and its day."""
_WEEKS = frozenset({"week", "weeks", "fortnight"})
_QUALIFIERS = {"this": "this", "next": "next", "last": "last", "past": "last", "coming": "coming", "upcoming": "coming"}


STARTS = frozenset(
    {*MONTHS, *WEEKDAYS, *SHORT_WEEKDAYS, *RELATIVE, *_QUALIFIERS, "the", "a", "one", "two", "three", "week"}
    | {f"{weekday}'s" for weekday in WEEKDAYS}
)
"""Words that a day can begin with."""


class Items(DatedItems):
    """The grammar of days over one row of tokens."""

    def at(self, i: int) -> Item | None:
        """The day that begins at token `i`, as far as it goes, or None."""
        token = self.token(i)
        if token.kind is WORD_TOKEN:
            return self._worded(i)
        return self.date(i)

    def _worded(self, i: int) -> Item | None:
        low = self.low(i)
        if low in RELATIVE:
            if low in ("today", "tomorrow") and self.low(i + 1) in ("week", "fortnight"):  # "tomorrow week"
                return Item(RELATIVE_ITEM, i, i + 2, offset=RELATIVE[low] + (7 if self.low(i + 1) == "week" else 14))
            return Item(RELATIVE_ITEM, i, i + 1, offset=RELATIVE[low])
        if self.weekday(i):
            return None if self.low(i - 1) in ("every", "each") else self._weekday(i, i, "")
        if low == "the":
            return self._the_words(i) or self._the(i)
        if low in _QUALIFIERS:
            return self._qualified(i)
        if low in ("a", "one", "two", "three", "week"):
            return self._weeks_on(i)
        return self.date(i) or self._short_weekday(i)

    def _the_words(self, i: int) -> Item | None:
        words = (self.low(i + 1), self.low(i + 2), self.low(i + 3))
        if words == ("day", "after", "tomorrow"):
            return Item(RELATIVE_ITEM, i, i + 4, offset=2)
        if words == ("day", "before", "yesterday"):
            return Item(RELATIVE_ITEM, i, i + 4, offset=-2)
        if words[0] == "following" and self.weekday(i + 2):
            return self._weekday(i, i + 2, "following")
        if words[0] in ("coming", "next", "last") and self.weekday(i + 2):
            return self._weekday(i, i + 2, _QUALIFIERS[words[0]])
        if self.weekday(i + 1) and words[1] in ("after", "following"):
            stop = i + (4 if words[2] in ("that", "this") else 3)
            return Item(WEEKDAY_ITEM, i, stop, weekday=self.weekday(i + 1) - 1, which="following")
        return None

    def _qualified(self, i: int) -> Item | None:
        """ "this Thursday", "next week Tuesday", "this morning"."""
        low, second = self.low(i), self.low(i + 1)
        if low == "this" and second in _PARTS_OF_TODAY:
            return Item(RELATIVE_ITEM, i, i + 2)
        if second == "week":
            at = i + 2
            while at < i + 4 and self.low(at) in _SAYS_WHICH:
                at += 1
            if low in ("next", "this") and self.weekday(at):
                found = self._weekday(i, at, "week")
                return replace(found, weeks=int(low == "next")) if found.which == "week" else found
            return None
        if low == "this" and second in ("coming", "upcoming", "next") and self.weekday(i + 2):
            return self._weekday(i, i + 2, "coming")
        return self._weekday(i, i + 1, _QUALIFIERS[low]) if self.weekday(i + 1) else None

    def _weeks_on(self, i: int) -> Item | None:
        """ "a week on Friday", "two weeks from tomorrow", "a week today"."""
        if self.low(i) != "week" and self.low(i + 1) not in _WEEKS:
            return None
        at = i if self.low(i) == "week" else i + 1
        count = 1 if self.low(i) in ("a", "week") else NUMBERS.get(self.low(i), 1)
        if self.low(at) == "fortnight":
            count = 2
        elif self.low(at) not in ("week", "weeks"):
            return None
        at += 1
        linked = self.low(at) in ("on", "from")
        at += linked
        if (low := self.low(at)) in ("today", "tomorrow"):
            return Item(RELATIVE_ITEM, i, at + 1, offset=7 * count + RELATIVE[low])
        if linked and (weekday := self.weekday(at)):
            item = self._weekday(i, at, "")
            return replace(item, weeks=count) if item.kind is WEEKDAY_ITEM else replace(item, weekday=weekday - 1)
        return None

    def _short_weekday(self, i: int) -> Item | None:
        low = self.low(i)
        if low not in SHORT_WEEKDAYS or (self.token(i).text[0].islower() and low != "mar"):
            return None
        at = i + 1
        while at < i + 3 and self.low(at) in (".", ","):
            at += 1
        found = self.date(at) if self.token(at).kind in (NUMBER_TOKEN, DATE_TOKEN) else None
        return replace(found, begin=i, weekday=SHORT_WEEKDAYS[low]) if found and found.month else None

    def _weekday(self, begin: int, i: int, which: str) -> Item:
        """A weekday at token `i`, with the date or the week that follows it."""
        weekday = self.weekday(i) - 1
        at = i + 1
        at += self._abbreviated(i)
        behind = self._week_behind(begin, at, weekday)
        which, at, weeks = (behind.which, behind.end, behind.weeks) if behind.end > at else (which, at, 0)
        if dated := self.date(at + (self.low(at) in _BEFORE_A_DATE)):
            return replace(dated, begin=begin, weekday=weekday, which=which, weeks=weeks)
        number = self._bare(at)
        if number:
            return Item(BARE_ITEM, begin, number, self.token(number - 1).value, weekday=weekday, which=which)
        return Item(WEEKDAY_ITEM, begin, at, weekday=weekday, which=which, weeks=weeks)

    def _week_behind(self, begin: int, at: int, weekday: int) -> Item:
        """ "Friday week", "Monday next", "Tuesday of next week", "Thursday this week", "Friday fortnight"."""
        nothing = Item(WEEKDAY_ITEM, begin, at, weekday=weekday)
        part = at + (self.low(at) in ("early", "late", "mid"))
        if self.low(part) in _DAY_PARTS:  # "Wednesday afternoon next week"
            behind = self._week_behind(begin, part + 1, weekday)
            return behind if behind.which == "week" else nothing
        words = (self.low(at), self.low(at + 1), self.low(at + 2))
        of = 1 if words[0] in ("of", "in", "the") and words[1] in ("next", "this", "the", "following") else 0
        if of and words[1] == "the" and words[2] == "following":
            of = 2
        word, unit = self.low(at + of), self.low(at + of + 1)
        if unit == "week" and word in ("next", "this", "following"):
            stop, weeks = at + of + 2, int(word != "this")
            return replace(nothing, end=stop, which="week", weeks=weeks)
        if words[0] == "week" and words[1] not in ("of", "commencing", "beginning", "ending"):
            return replace(nothing, end=at + 1, which="", weeks=1)
        if words[0] == "fortnight":
            return replace(nothing, end=at + 1, which="", weeks=2)
        if words[0] == "next" and self.token(at + 1).kind is not WORD_TOKEN:
            return replace(nothing, end=at + 1, which="next")
        return nothing

    def _bare(self, at: int) -> int:
        """The index after a plain number that may be a day of the month ("Monday 16"), or 0."""
        at += self.low(at) == ","
        token = self.token(at)
        if token.kind is not NUMBER_TOKEN or not 1 <= token.value <= 31 or self.clock(at):
            return 0
        if self.plain_word(at + 1):
            return 0
        if self.low(at + 1) in ("-", ":", "/") and self.token(at + 2).kind in (NUMBER_TOKEN, CLOCK_TOKEN):
            return 0
        return at + 1
