"""The grammar of promised time: from running text to windows of days, with spans.

    window   = phrase [("or" | "to" | "/") phrase] ["at the latest" | "or sooner" | …]
    phrase   = [lead] period
    lead     = "by" | "before" | "no later than" | "on" | "in" | "within" | "after" | "from" | …
    period   = [part-of-day] days | part-of-day | week | weeks-part | month | count | holiday | quarter | weekend
    week     = [part] ("next week" | "this week" | "the week of" day | "calendar week" number | "the week after" …)
    month    = [part] (name [year] | "the month" | "next month") | nth "week of" month
    count    = ["about"] quantity unit ["or so"] [anchor]
    anchor   = ("of" | "from" | "after") (the interview | a condition | a day | "that")
    holiday  = "Thanksgiving" | "Easter" | "the holidays" | "the new year" | "the bank holiday" | …

A recursive descent over tokens; each production looks at a bounded number of them, so reading is linear.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.reading.dates.days import DayReader, is_month_first
from app.reading.dates.tokens import (
    BREAK_TOKEN,
    CODE_TOKEN,
    MARK_TOKEN,
    WORD_TOKEN,
    scan,
)
from app.reading.promise.feasts import country_of
from app.reading.promise.periods import Periods
from app.reading.promise.phrases import Count, Either, Feast, Fixed, Phrase
from app.reading.promise.units import Anchor, Lead, Period
from app.reading.promise.vocabulary import ARTICLES, FILLERS, LATEST, LEADS, STARTS

_RIGHT = ("straight", "right", "immediately", "directly", "just", "shortly", "soon")


@dataclass(frozen=True, slots=True)
class Window:
    """A window of days, both included, at [start, end) of the text, as counted from the day of the message.

    `anchor` says what it really counts from; `counted_from` gives the days once that day is known. `anchor_span`
    is where the anchor's words stand (for INTERVIEW and CONDITION). `led`: a preposition or "at the latest" marks
    it as a point in time; a bare "two weeks" may be a mere length. `base` is the day that it was counted from.
    """

    start: int
    end: int
    earliest: date
    latest: date
    phrase: Phrase
    base: date
    anchor: Anchor = Anchor.MESSAGE
    anchor_span: tuple[int, int] | None = None
    led: bool = True

    @property
    def is_count(self) -> bool:
        """Whether it is so many days or weeks from somewhere, and not days of its own."""
        return isinstance(self.phrase.period, Count)

    def counted_from(self, day: date) -> Window:
        """The same words counted from another day."""
        earliest, latest = self.phrase.days(day)
        return replace(self, earliest=earliest, latest=latest, base=day)


def find_windows(text: str, base: date, *, zone: str = "", day_first: bool | None = None) -> tuple[Window, ...]:
    """All windows of days in `text`, in order, none overlapping.

    `base` is the day of the message in the mailbox's zone, `zone` that zone's IANA name (it tells whose
    Thanksgiving is meant), `day_first` how the writer orders "3/5". Linear in the length of the text.
    """
    return Grammar(text, base, country_of(zone), day_first, month_first=is_month_first(zone)).windows()


def windows_of_part(
    text: str,
    part: tuple[int, int],
    base: date,
    *,
    zone: str,
    day_first: bool | None,
    previous: date | None,
) -> tuple[tuple[Window, ...], date | None]:
    """The windows of text[part], with spans in `text`; `previous` is the day named last before, and comes back "
    "anew."""
    grammar = Grammar(text[slice(*part)], base, country_of(zone), day_first, month_first=is_month_first(zone))
    grammar.previous = grammar.days.last = previous
    found = tuple(
        replace(
            w,
            start=w.start + part[0],
            end=w.end + part[0],
            anchor_span=(w.anchor_span[0] + part[0], w.anchor_span[1] + part[0]) if w.anchor_span else None,
        )
        for w in grammar.windows()
    )
    return found, grammar.previous


class Grammar(Periods):
    """The grammar over one text."""

    def __init__(
        self, text: str, base: date, country: str = "", day_first: bool | None = None, *, month_first: bool = True
    ) -> None:
        tokens = scan(text)
        self.named_last: Feast | None = None  # the holiday named last
        super().__init__(tokens, DayReader(text, tokens, base, day_first, month_first=month_first), base, country)

    def windows(self) -> tuple[Window, ...]:
        found: list[Window] = []
        i = 0
        while i < self.size:
            if not self._may_start(i):
                i += 1
                continue
            self.anchor, self.anchor_span = Anchor.MESSAGE, None
            parsed = self._joined(i)
            if parsed is None:
                i += 1
                continue
            phrase, end = parsed
            found.append(self._window(i, end, phrase))
            i = end
        return tuple(found)

    def _may_start(self, i: int) -> bool:
        """Whether a window could begin at token `i`; most words are none that one begins with."""
        token = self.tokens[i]
        if token.kind is WORD_TOKEN:
            if token.low in ARTICLES:
                following = self.token(i + 1)
                return following.kind is not WORD_TOKEN or following.low.removesuffix("'s") in STARTS
            return token.low.removesuffix("'s") in STARTS
        return token.kind not in (MARK_TOKEN, BREAK_TOKEN, CODE_TOKEN)

    def _window(self, begin: int, end: int, phrase: Phrase) -> Window:
        anchor = self.anchor
        day = self.previous if anchor is Anchor.DAY and self.previous else self.base
        earliest, latest = phrase.days(day)
        if not isinstance(phrase.period, Count) or anchor is Anchor.DAY:
            self.previous = self.days.last = latest
        return Window(
            start=self.tokens[begin].start,
            end=self.tokens[end - 1].end,
            earliest=earliest,
            latest=latest,
            phrase=phrase,
            base=day,
            anchor=anchor,
            anchor_span=self.anchor_span,
            led=self.led,
        )

    def _joined(self, i: int) -> tuple[Phrase, int] | None:
        """A phrase with what is joined to it, and "at the latest" behind."""
        parsed = self._phrase(i) or self._right_after(i)
        if parsed is None:
            return None
        phrase, end = parsed
        if isinstance(phrase.period, Feast):
            self.named_last = phrase.period
        led = self.led
        kept = self.anchor, self.anchor_span
        if more := self._other(i, end, phrase):
            phrase, end = more
        self.led = led
        if not isinstance(phrase.period, Count):
            self.anchor, self.anchor_span = kept
        at = end + (self.low(end) in (",", "("))
        behind = self.match(LATEST, at)
        if behind:
            closing = self.low(behind[1]) in (")", ",") and at > end
            end = behind[1] + closing
            self.led = True
            if behind[0] is Lead.BY and (phrase.lead in (Lead.BY, Lead.BEFORE, Lead.WITHIN) or _several(phrase.period)):
                return phrase, end  # "Thursday, Friday at the latest" begins on Thursday
            return Phrase(behind[0], phrase.period), end
        return phrase, end

    def _other(self, begin: int, end: int, phrase: Phrase) -> tuple[Phrase, int] | None:
        """The second half of "late next week or early the week after", "between mid and late March"."""
        low = self.low(end)
        between = "between" in (self.low(begin), self.low(begin - 1))
        latest = low == "," and bool(self.match(LATEST, end + 1) or self.match(LATEST, end + 2))
        if low not in ("or", "to", "/", "-") and not (low == "and" and between) and not latest:
            if low != "," or self.low(end + 1) != "or":
                return None
            end += 1
        at = end + 1
        while self.low(at) in FILLERS or self.low(at) in ("more", "even", "in", "but"):
            at += 1
        before = self.previous
        self.previous = phrase.days(self.base)[1]
        second = self._phrase(at)
        self.previous = before
        if second is None or isinstance(second[0].period, Count) != isinstance(phrase.period, Count):
            return None
        joined = Either(replace(phrase, lead=Lead.NONE) if phrase.lead is Lead.BY else phrase, second[0])
        return Phrase(phrase.lead if phrase.lead is Lead.BY else Lead.NONE, joined), second[1]

    def _right_after(self, i: int) -> tuple[Phrase, int] | None:
        """ "(Not before Easter, but) straight after (it)": after the holiday named last."""
        if self.named_last is None or self.low(i) not in _RIGHT or self.low(i + 1) not in ("after", "afterwards"):
            return None
        end = i + 2 + (self.low(i + 2) in ("it", "that", "this"))
        self.led = True
        return Phrase(Lead.AFTER, self.named_last), end

    def _phrase(self, i: int) -> tuple[Phrase, int] | None:
        lead, at = Lead.NONE, i
        if self.low(i) == "between":
            at = i + 1
        elif self.low(i) == "beginning" and self.low(i + 1) == "of":
            pass  # a part of what follows, and no "beginning Monday"
        elif matched := self.match(LEADS, i):
            lead, at = matched
            if self.low(i) == "come" and self.match(LEADS, at):
                return None  # "won't come until the 20th": the verb
            again = self.match(LEADS, at) if self.low(i) not in ("around", "about", "over") else None
            if again:  # "at the latest by", "sometime in", "by on or before"
                lead = again[0] if lead is Lead.ON or again[0] in (Lead.BY, Lead.AFTER) else lead
                at = again[1]
        start = at
        while self.low(at) in FILLERS or (self.low(at) == "," and self.low(at + 1) in FILLERS):
            at += 1
        at += at > start and self.low(at) == ","
        if at > i and self.low(at) == "the" and self.days.items.weekday(at + 1):
            at += not self._weekday_after(at)  # "by the Monday", as "by Monday"
        parsed = self.period(at, lead)
        if parsed is None:
            return None
        period, end, lead = parsed
        if not self._fits(lead, period, i):
            return None
        self.led = lead is not Lead.NONE or at > i or not isinstance(period, Count)
        if lead is Lead.NONE and period_from_an_interview(period, self.anchor):
            lead = Lead.WITHIN
        return Phrase(lead, period), end

    def _fits(self, lead: Lead, period: Period, i: int) -> bool:
        """ "for two weeks" is a length and "at two weeks" nothing; "over the next two weeks" became WITHIN."""
        if not isinstance(period, Count):
            return True
        if lead in (Lead.FROM, Lead.BEFORE) or (lead is Lead.ON and self.low(i) not in ("around", "about")):
            return False
        return not (lead is Lead.AFTER and self.anchor is not Anchor.MESSAGE)


def period_from_an_interview(period: Period, anchor: Anchor) -> bool:
    """ "Ten working days from the interview": its day is the first of the window (README, "Promises")."""
    return isinstance(period, Count) and period.low == period.high and anchor is Anchor.INTERVIEW


def _several(period: Period) -> bool:
    return isinstance(period, Either) or (isinstance(period, Fixed) and period.first != period.last)
