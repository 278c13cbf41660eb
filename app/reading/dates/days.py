"""Days and ranges of days in running text.

    >>> from datetime import date
    >>> [m] = find_days("See you Thursday, March 5!", date(2026, 2, 27))
    >>> m.first, m.agrees, m.year_stated
    (datetime.date(2026, 3, 5), True, False)

Rules for what is left out: a weekday alone is its next occurrence after the base; "next Thursday" lies in the
next week (Monday to Sunday); a date without a year is the nearest one, distance back counting double; "the 12th"
is the next 12th from the base on; of "3/5" a stated weekday decides, then a number over 12, then `day_first`,
then which of the two lies near ahead.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from app.reading.dates.calendar import (
    add_months,
)
from app.reading.dates.dated import (
    BARE_ITEM,
    DATE_ITEM,
    DAY_ITEM,
    NUMERIC_ITEM,
    RELATIVE_ITEM,
    WEEKDAY_ITEM,
    Item,
)
from app.reading.dates.items import STARTS, Items
from app.reading.dates.names import words
from app.reading.dates.resolve import DayKind, DayMention, Join, Reading, Resolver
from app.reading.dates.tokens import (
    BREAK_TOKEN,
    CLOCK_TOKEN,
    CODE_TOKEN,
    MARK_TOKEN,
    NUMBER_TOKEN,
    WORD_TOKEN,
    Token,
    numeric_dates,
    scan,
)

__all__ = ["DayKind", "DayMention", "DayReader", "Join", "day_first_habit", "find_days", "is_month_first"]

_RANGE = frozenset({"to", "-", "through", "thru", "until", "till", "bis"})
_CHOICE = {"or": "or", "oder": "or", "/": "or", "and": "and", "&": "and", "und": "and", ",": "and"}
_MOVED = words("move moved moving change changed changing push pushed shift shifted reschedule rescheduled")
_DAY_PARTS = words("morning afternoon evening eve lunchtime am pm night")
_NO_START = frozenset({MARK_TOKEN, BREAK_TOKEN, CLOCK_TOKEN, CODE_TOKEN})
_KINDS = {
    WEEKDAY_ITEM: DayKind.WEEKDAY,
    DAY_ITEM: DayKind.DAY,
    BARE_ITEM: DayKind.DAY,
    RELATIVE_ITEM: DayKind.RELATIVE,
}
_HOUR_BEHIND = words("at @ kl klo um")
_LONGEST_LIST = 8
_SLASHED = re.compile(r"\d[./-]\d")
_LONGEST_RANGE = timedelta(days=370)


def find_days(
    text: str, base: date, *, day_first: bool | None = None, month_first: bool = True, offset: int = 0
) -> tuple[DayMention, ...]:
    """All days and ranges of days in `text`, in order, none overlapping.

    `base` is the day on which the text was written, in the zone that its days are meant in. `day_first`: how its
    writer orders "3/5", if known (see `day_first_habit`); `month_first`: how their country does. `offset` is added to
    the places of what is found. Linear in the length of the text.
    """
    return DayReader(text, scan(text), base, day_first, month_first=month_first, offset=offset).all()


# Of the cities of America those whose countries do not put the month first.
_LATIN = frozenset(
    """
    Bogota Lima Santiago Caracas Buenos_Aires Cordoba Montevideo Asuncion La_Paz Guayaquil Panama Costa_Rica Guatemala
    El_Salvador Tegucigalpa Managua Havana Santo_Domingo Mexico_City Monterrey Tijuana Cancun Merida Chihuahua
    Hermosillo Sao_Paulo Fortaleza Recife Bahia Manaus Belem Cuiaba Porto_Velho Maceio Jamaica Port_of_Spain Barbados
    Guyana Paramaribo Cayenne Martinique Guadeloupe Nassau Belize
    """.split()  # noqa: SIM905
)


def is_month_first(zone: str) -> bool:
    """Whether "3/5" is 5 March where clocks go by that IANA zone: in the United States, Canada (as often as not) and
    the Philippines. Where no zone is known, too."""
    area, _, city = zone.rpartition("/")
    if area.startswith("America"):
        return city not in _LATIN
    return area in ("", "US", "Canada") or city in ("Honolulu", "Guam", "Manila")


def day_first_habit(text: str) -> bool | None:
    """Whether this text's numeric dates put the day first, told by numbers over 12 and dots; None if none tells."""
    if _SLASHED.search(text) is None:
        return None
    votes = 0
    for token in numeric_dates(text):
        parts = [int(p) for p in token.text.replace("-", "/").replace(".", "/").split("/") if p]
        if "." in token.text or (parts[0] > 12 >= parts[1] and parts[0] < 32):
            votes += parts[0] < 32
        elif len(parts) > 1 and parts[0] <= 12 < parts[1] < 32:
            votes -= 1
    return None if votes == 0 else votes > 0


class DayReader(Resolver):
    """The days of one row of tokens. The promise grammar asks `chain` for the days at a token."""

    def __init__(
        self,
        text: str,
        tokens: list[Token],
        base: date,
        day_first: bool | None = None,
        *,
        month_first: bool = True,
        offset: int = 0,
    ) -> None:
        super().__init__(tokens, base, day_first, month_first=month_first)
        self.text = text
        self.items = Items(tokens)
        self.offset = offset
        self.group = 0  # of the next mentions

    def all(self) -> tuple[DayMention, ...]:
        found: list[DayMention] = []
        after = 0
        for i, token in enumerate(self.tokens):
            if i < after or token.kind in _NO_START or (token.kind is WORD_TOKEN and token.low not in STARTS):
                continue
            self.group = len(found)
            mentions, after = self.chain(i)
            found.extend(mentions)
        return tuple(found)

    def chain(self, i: int) -> tuple[list[DayMention], int]:
        """The days that begin at token `i`, with all that are listed on, and the index after them."""
        if i >= len(self.tokens):
            return [], i
        token = self.tokens[i]
        if token.kind in _NO_START or (token.kind is WORD_TOKEN and token.low not in STARTS):
            return [], i
        first = self._item(i)
        if first is None:
            return [], i
        items, joins = [first], [""]
        while len(items) < _LONGEST_LIST:
            step = self._next(items[-1], i)
            if step is None:
                break
            join, item = step
            if self._names_day_of(items[-1], item):
                items[-1] = replace(items[-1], end=item.end, weekday=item.weekday)
                continue
            items.append(item)
            joins.append(join)
        items, joins = _inherit(items, joins)
        if not items:
            return [], i
        mentions, kept = self._mentions(items, joins)
        return mentions, (kept if mentions else i)

    def _item(self, i: int, listed: Item | None = None) -> Item | None:
        """The item at token `i`; a plain number counts within a list, or where one with a month follows."""
        item = self.items.at(i)
        if item is not None:
            return item
        token = self.tokens[i]
        if token.kind is not NUMBER_TOKEN or not 1 <= token.value <= 31 or self.items.clock(i):
            return None
        if listed is None and self.items.low(i - 1) in _HOUR_BEHIND:
            return None  # "Monday 8 June at 10, Tuesday 9 June at 14, or …"
        if listed is not None and listed.kind in (DATE_ITEM, BARE_ITEM):
            return Item(BARE_ITEM, i, i + 1, token.value)
        after = i + 1 + (self.items.low(i + 1) == ".")
        if self.items.low(after) == "-" and self.items.weekday(after + 1):
            return None  # "Day 1 - Tuesday, March 10": the number counts the days
        if listed is None and self.items.low(after) in ("-", "/", "or", "and", "to", "&", ","):
            return Item(BARE_ITEM, i, after, token.value)
        return None

    def _next(self, item: Item, begin: int) -> tuple[str, Item] | None:
        """The separator and the item listed on behind `item`."""
        at = item.end
        at += item.kind is WEEKDAY_ITEM and self._day_goes_on(at)
        low = self.items.low(at)
        join = "to" if low in _RANGE else _CHOICE.get(low, "")
        if join == "and" and self.items.low(begin - 1) == "between" and low == "and":
            join = "to"
        if not join:
            return None
        at += 1
        if low == "," and self.items.low(at) in ("or", "and"):
            join, at = self.items.low(at), at + 1
        if self.items.low(at) in ("on", "possibly", "maybe", "until") and join != "to":
            at += 1
        if join == "to" and low == "to" and self._moved(begin):
            return None
        if low in ("-", "/") and "\n" in self.text[self.tokens[at - 2].end : self.tokens[at - 1].start]:
            return None  # the dash of a list's next item
        if at >= len(self.tokens):
            return None
        found = self._item(at, item)
        if found is None or (found.kind is RELATIVE_ITEM and low in (",", "-")):
            return None
        if low == "," and found.kind is BARE_ITEM and found.weekday is None and not self._goes_on(found):
            return None
        return join, found

    def _day_goes_on(self, at: int) -> bool:
        """ "Tuesday morning or Thursday afternoon": a part of the day, and behind it another day."""
        if self.items.low(at) not in _DAY_PARTS or self.items.low(at + 1) not in _CHOICE:
            return False
        comma = self.items.low(at + 1) == "," and self.items.low(at + 2) in ("or", "and")
        return self.items.weekday(at + 2 + comma) > 0

    def _names_day_of(self, dated: Item, item: Item) -> bool:
        """ "20 May 2026, Wednesday": a bare weekday behind a date that falls on it."""
        if dated.kind not in (DATE_ITEM, NUMERIC_ITEM) or dated.weekday is not None or item.kind is not WEEKDAY_ITEM:
            return False
        if item.which or item.weeks or self.items.low(dated.end) not in (",", "-"):
            return False
        days = self.resolve(dated, None).days
        return bool(days) and days[0].weekday() == item.weekday

    def _goes_on(self, item: Item) -> bool:
        """Whether a plain number behind a comma is part of a list of days and counts nothing else."""
        low = self.items.low(item.end)
        return low in ("and", "or", ",", "&") or self.items.month(item.end) > 0

    def _moved(self, begin: int) -> bool:
        """ "moved from Thursday to Friday" is no range."""
        return any(self.items.low(i) in _MOVED for i in range(max(0, begin - 6), begin))

    def _mentions(self, items: list[Item], joins: list[str]) -> tuple[list[DayMention], int]:
        found: list[DayMention] = []
        end = items[0].begin
        for item, join in zip(items, joins, strict=True):
            reading = self.resolve(item, found[-1] if found else None)
            if not reading.days:
                break
            mention = self._mention(item, reading, join)
            if join == "to" and found:
                ranged = _ranged(found[-1], mention, reading.days)
                if ranged is None:
                    break
                found[-1] = ranged
            else:
                found.append(mention)
            end = self._end(item)
            self.last = found[-1].last
        return found, end

    def _end(self, item: Item) -> int:
        """A weekday whose plain number did not fit ("Monday 16 people") ends before the number."""
        if item.kind is WEEKDAY_ITEM and self.tokens[item.end - 1].kind is NUMBER_TOKEN:
            return item.end - 1 - (self.tokens[item.end - 2].low == ",")
        return item.end

    def _mention(self, item: Item, reading: Reading, join: str) -> DayMention:
        kind = _KINDS.get(item.kind, DayKind.DATE)
        start, end = self.tokens[item.begin].start, self.tokens[item.end - 1].end
        if item.kind is BARE_ITEM and reading.agrees is None:
            kind, end = DayKind.WEEKDAY, self.tokens[item.end - 2].end
        return DayMention(
            start=start + self.offset,
            end=end + self.offset,
            kind=kind,
            first=reading.days[0],
            last=reading.days[0],
            weekday=item.weekday,
            year_stated=item.year > 0,
            agrees=reading.agrees,
            ambiguous=reading.ambiguous,
            others=reading.days[1:],
            group=self.group,
            join=Join(join) if join in ("and", "or") else Join.NONE,
        )


def _in_its_week(items: list[Item]) -> list[Item]:
    """ "Tuesday or Wednesday next week": the week said of the last of ascending weekdays is that of all."""
    last = items[-1]
    if len(items) == 1 or last.kind is not WEEKDAY_ITEM or last.which != "week":
        return items
    days = [item.weekday if item.kind is WEEKDAY_ITEM and item.weekday is not None else -1 for item in items]
    bare = all(not item.which and not item.weeks for item in items[:-1])
    if not bare or -1 in days or days != sorted(set(days)):
        return items
    return [replace(item, which=last.which, weeks=last.weeks) for item in items]


def _inherit(items: list[Item], joins: list[str]) -> tuple[list[Item], list[str]]:
    """Give the members of a list their month and year: from behind ("3 or 4 March") or before ("March 9 and 13")."""
    items = _in_its_week(items)
    if len(items) == 1 and (items[0].kind is not BARE_ITEM or items[0].weekday is not None):
        return items, joins
    month = year = 0
    filled = list(items)
    for i in range(len(filled) - 1, -1, -1):
        item = filled[i]
        if item.kind is DATE_ITEM:
            month, year = item.month, item.year or year
            filled[i] = replace(item, year=year)
        elif item.kind in (BARE_ITEM, DAY_ITEM) and month and not item.which:
            filled[i] = replace(item, kind=DATE_ITEM, month=month, year=year)
    month = year = 0
    for i, item in enumerate(filled):
        if item.kind is DATE_ITEM:
            month, year = item.month, item.year
        elif item.kind is BARE_ITEM and month:
            filled[i] = replace(item, kind=DATE_ITEM, month=month, year=year)
    for i, item in enumerate(filled):
        if item.kind is BARE_ITEM and item.weekday is None:
            return filled[:i], joins[:i]
    return filled, joins


def _ranged(first: DayMention, last: DayMention, readings: tuple[date, ...]) -> DayMention | None:
    """A range from two mentions, or None where its end lies before its beginning in every reading."""
    ends = [d for d in readings if first.first < d <= first.first + _LONGEST_RANGE]
    if not ends and not last.year_stated and last.kind is DayKind.DAY:
        ends = [d for d in (add_months(readings[0], 1), add_months(readings[0], 2)) if d > first.first]
    if not ends:
        return None
    return replace(first, end=last.end, last=ends[0], year_stated=first.year_stated or last.year_stated)
