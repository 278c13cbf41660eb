"""Dates as they are written: the grammar from tokens to an item with what is stated and what is left out.

    date    = number ["." | "of" | "de"] month [year] | month number [year] | numeric | the-ordinal
    numeric = "3/5" | "05/03/2026" | "2026-03-05" | "05.03.2026" | "5.3."

Every production looks at a bounded number of tokens.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from app.reading.dates.names import LOWER_CASE_WORDS, MONTHS, NUMBERS, ORDINALS, WEEKDAYS, words
from app.reading.dates.tokens import (
    BREAK_TOKEN,
    CLOCK_TOKEN,
    DATE_TOKEN,
    NUMBER_TOKEN,
    ORDINAL_TOKEN,
    WORD_TOKEN,
    Token,
)

_NONE = Token(BREAK_TOKEN, "", "", 0, 0)
_COUNTED = frozenset(("noon", "sharp", "minutes", "mins", "min", "hours", "hrs"))
_LEADS = words(
    "the on by before after until till through thru from between to since around of commencing beginning ending "
    "starting or and than le el del il am den der dem zum bis vom"
)
_AFTER_AN_ORDINAL = words(
    "at from between and or to in with if is was will would works work suits suit looks sounds please then when as "
    "so but by on until till we i you it he she they the a an around about because for latest best instead too also "
    "works' onwards onward after before inclusive, que à um ab oder und bis might may can could should that this my "
    "our your which who where has have are were not now just only really either through thru via depending"
)
_FRACTIONS = words(
    "grade grades level band year years class ratio unit suite apt floor room page section rev version phase part "
    "chapter size score scored rated rating key stage no nr ref tier form"
)


class ItemKind(Enum):
    """What one item of a list of days states of its day."""

    DATE = auto()  # its month is stated (or inherited within a list)
    NUMERIC = auto()  # "3/5": two numbers whose order may be open
    DAY = auto()  # "the 12th"
    BARE = auto()  # "12" within a list, whose month stands elsewhere
    WEEKDAY = auto()
    RELATIVE = auto()


DATE_ITEM, NUMERIC_ITEM, DAY_ITEM = ItemKind.DATE, ItemKind.NUMERIC, ItemKind.DAY
BARE_ITEM, WEEKDAY_ITEM, RELATIVE_ITEM = ItemKind.BARE, ItemKind.WEEKDAY, ItemKind.RELATIVE


@dataclass(frozen=True, slots=True)
class Item:
    """`end` is the index after its last token. `weeks` is added to a weekday; `which` is this, next, last, coming,
    following or week (`weeks` from the base's own week)."""

    kind: ItemKind
    begin: int
    end: int
    day: int = 0
    month: int = 0
    year: int = 0
    weekday: int | None = None
    which: str = ""
    weeks: int = 0
    offset: int = 0


class DatedItems:
    """The grammar over one row of tokens."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.size = len(tokens)

    def token(self, i: int) -> Token:
        return self.tokens[i] if 0 <= i < self.size else _NONE

    def low(self, i: int) -> str:
        return self.tokens[i].low if 0 <= i < self.size else ""

    def date(self, i: int) -> Item | None:
        """A date without a weekday in front."""
        token = self.token(i)
        if token.kind is DATE_TOKEN:
            return self._numeric(i)
        if token.kind in (NUMBER_TOKEN, ORDINAL_TOKEN):
            return self._closed(self._number_first(i))
        if token.kind is WORD_TOKEN:
            if token.low == "the":
                return self._the(i)
            if self.month(i):
                return self._closed(self._month_first(i))
        return None

    def month(self, i: int) -> int:
        """The month named at token `i`, or 0. Small "may" and "mar" are words of English."""
        token = self.token(i)
        number = MONTHS.get(token.low, 0) if token.kind is WORD_TOKEN else 0
        if number and token.text[0].islower() and token.low in LOWER_CASE_WORDS:
            before = self.token(i - 1)
            beside = before.kind is ORDINAL_TOKEN or (before.kind is NUMBER_TOKEN and before.value < 32)
            after = self.token(i + 1).kind
            fits = beside or (token.low not in ("may", "march") and after is NUMBER_TOKEN)
            return number if fits or self.low(i - 1) == "de" else 0
        return number

    def year(self, i: int) -> tuple[int, int]:
        """A year at token `i` (a comma may stand before it) and the index after it; (0, i) if there is none."""
        at = i + 1 if self.low(i) in (",", "de", "del") else i
        token = self.token(at)
        if token.kind is NUMBER_TOKEN and 1990 <= token.value <= 2100 and token.end - token.start == 4:
            return token.value, at + 1
        if self.low(i) == "'" and token is self.token(i):
            short = self.token(i + 1)
            if short.kind is NUMBER_TOKEN and short.end - short.start == 2 and short.start == token.end:
                return 2000 + short.value, i + 2
        return 0, i

    def _number_first(self, i: int) -> Item | None:
        token = self.token(i)
        if not 1 <= token.value <= 31:
            return None
        at = i + 1
        if self.low(at) in (".", "of", "de") or (self.low(at) == "-" and self.token(at).start == token.end):
            at += 1
        if self.low(at) == "of":
            at += 1
        if month := self.month(at):
            at += (
                2
                if self.low(at + 1) == "." and self.token(at).end == self.token(at + 1).start and len(self.low(at)) < 5
                else 1
            )
            if self.low(at) == "-" and self.token(at).start == self.token(at - 1).end:
                year, after = self.year(at + 1)
                at = after if year else at
            else:
                year, at = self.year(at)
            return Item(DATE_ITEM, i, at, token.value, month, year)
        if token.kind is ORDINAL_TOKEN:
            return self._ordinal(i, token.value, i + 1)
        return None

    def _abbreviated(self, i: int) -> bool:
        """Whether the dot behind token `i` is an abbreviation's."""
        return self.low(i + 1) == "." and self.token(i).end == self.token(i + 1).start and len(self.low(i)) < 6

    def _month_first(self, i: int) -> Item | None:
        at = i + 1
        if self.low(at) == ".":
            at += 1
        if self.low(at) in ("the", "-"):
            at += 1
        token = self.token(at)
        worded = ORDINALS.get(token.low, 0) if token.kind is WORD_TOKEN else 0
        value = worded or token.value
        if token.kind not in (NUMBER_TOKEN, ORDINAL_TOKEN) and not worded:
            return None
        if not 1 <= value <= 31 or self.low(at + 1) in _COUNTED:
            return None
        year, end = self.year(at + 1)
        return Item(DATE_ITEM, i, end, value, MONTHS[self.low(i)], year)

    def _numeric(self, i: int) -> Item | None:
        parts = [int(p) for p in self.low(i).replace("-", "/").replace(".", "/").split("/") if p]
        if len(parts) == 2:
            if self.low(i - 1) in _FRACTIONS or self.token(i + 1).low in ("hours", "days", "of", "years", "stars"):
                return None
            if max(parts) > 31 or min(parts) < 1 or min(parts) > 12:
                return None
            return self._closed(Item(NUMERIC_ITEM, i, i + 1, parts[0], parts[1]))
        first, second, third = parts
        if first > 31:
            return self._closed(Item(DATE_ITEM, i, i + 1, third, second, first if second < 13 else 0))
        year = third if third > 99 else 2000 + third
        return self._closed(Item(NUMERIC_ITEM, i, i + 1, first, second, year))

    def _the(self, i: int) -> Item | None:
        token = self.token(i + 1)
        if token.kind in (NUMBER_TOKEN, ORDINAL_TOKEN):
            found = self._closed(self._number_first(i + 1))
            return replace(found, begin=i) if found else None
        at = i + 2
        value = ORDINALS.get(token.low, 0)
        if token.low in ("twenty", "thirty") and self.low(i + 2) == "-":
            value, at = NUMBERS[token.low] + ORDINALS.get(self.low(i + 3), 99), i + 4
        if not 0 < value <= 31:
            return None
        if self.low(at) == "of" and self.month(at + 1):
            year, end = self.year(at + 2)
            return Item(DATE_ITEM, i, end, value, self.month(at + 1), year)
        return self._ordinal(i, value, at) if value > 9 else None

    def _ordinal(self, i: int, day: int, end: int) -> Item | None:
        """ "12th" without a month, unless it counts something ("the 12th floor")."""
        if self.low(end) == "of":
            words = [self.low(end + k) for k in (1, 2)]
            if words in (["this", "month"], ["next", "month"], ["the", "month"]):
                return Item(DAY_ITEM, i, end + 3, day, offset=int(words[0] == "next"), which=words[0])
            return None
        spoken = self.low(end) in ("quarter", "half") and self.low(end + 1) in ("past", "to", "after")
        if self.plain_word(end) and not self.weekday(end) and not spoken:
            return None
        led = self.low(i) == "the" or self.low(i - 1) in _LEADS or self.weekday(i - 1 - (self.low(i - 1) == ","))
        if not led and not self._listed(i):
            return None
        return Item(DAY_ITEM, i, end, day)

    def _listed(self, i: int) -> bool:
        return self.low(i - 1) in (",", "-", "/", "&") and self.token(i - 2).kind in (
            ORDINAL_TOKEN,
            NUMBER_TOKEN,
        )

    def _closed(self, item: Item | None) -> Item | None:
        """Take in a weekday that stands behind the date: "8 January (Thu)", "March 5th, Thursday"."""
        if item is None or item.weekday is not None:
            return item
        at = item.end
        if self.low(at) == "(" and (weekday := self.weekday(at + 1)):
            dotted = self.low(at + 2) == "."
            if self.low(at + 2 + dotted) == ")":
                return replace(item, weekday=weekday - 1, end=at + 3 + dotted)
        return item

    def clock(self, i: int) -> bool:
        """Whether the number at `i` tells a time of day: "2 - 3pm", "10 to 11 am"."""
        if self.low(i + 1) in ("-", "to", "and", "or") and self.token(i + 2).kind is CLOCK_TOKEN:
            return True
        return self.low(i + 1) in _COUNTED

    def weekday(self, i: int) -> int:
        """1 for a Monday named at token `i`, to 7; 0 for none. "Thursday's" counts, "Thursdays" does not."""
        token = self.token(i)
        if token.kind is not WORD_TOKEN:
            return 0
        low = token.low.removesuffix("'s")
        if low not in WEEKDAYS:
            return 0
        if low in LOWER_CASE_WORDS and not self._dated(i + 1):
            after = self.token(i + 1)
            if token.text[0].islower() or (after.kind is WORD_TOKEN and self.plain_word(i + 1)):
                return 0
        return WEEKDAYS[low] + 1

    def plain_word(self, i: int) -> bool:
        """Whether token `i` is a word that could be counted or named by what stands before it."""
        return self.token(i).kind is WORD_TOKEN and self.low(i).partition("'")[0] not in _AFTER_AN_ORDINAL

    def _dated(self, i: int) -> bool:
        at = i + 1 if self.low(i) in (".", ",", "the") else i
        token = self.token(at)
        if token.kind in (ORDINAL_TOKEN, DATE_TOKEN):
            return True
        return token.kind is NUMBER_TOKEN and 1 <= token.value <= 31
