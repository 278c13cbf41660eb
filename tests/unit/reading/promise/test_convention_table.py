"""Property: every row of the convention table, from any day of any year, against plain day-stepping."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.reading.promise import find_promised, find_windows
from app.reading.promise.feasts import easter
from tests.unit.reading.promise import day_stepping as plain

BASES = st.dates(min_value=date(2021, 1, 1), max_value=date(2034, 12, 31))
ZONES = st.sampled_from(["America/New_York", "America/Toronto", "Europe/London", "Asia/Kolkata", "Pacific/Auckland"])
FRAMES = st.sampled_from(
    [
        "We'll let you know {}.",
        "You will hear from us {}, whichever way it goes.",
        "I expect the panel will have made its decision {}, and thank you again for coming in.",
        "Applicants will be notified of the outcome {}",
        "All being well, I'd hope to be back in touch {}!",
    ]
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January February March April May June July August September October November December").split()  # noqa: SIM905
NUMBERS = {1: "one", 2: "two", 3: "three", 5: "five", 10: "ten", 12: "twelve", 15: "fifteen", 20: "twenty"}
Row = tuple[str, Callable[[date], plain.Days]]


def days(count: int) -> timedelta:
    return timedelta(days=count)


def check(words: str, base: date, expected: plain.Days, frame: str = "We'll let you know {}.", zone: str = "") -> None:
    sentence = frame.format(words)
    [promised] = find_promised(sentence, base, zone=zone)
    got = (promised.window.earliest, promised.window.latest)
    assert got == expected, f"{sentence!r} on {base:%a %Y-%m-%d}: {got} instead of {expected}"


WEEK_ROWS: list[Row] = [
    ("by the end of the week", lambda b: (b, plain.friday_this_week(b))),
    ("by the end of this week", lambda b: (b, plain.friday_this_week(b))),
    ("this week", lambda b: (b, plain.friday_this_week(b))),
    ("by the end of next week", lambda b: (b, plain.monday_ahead(b) + days(4))),
    ("at the end of next week", lambda b: (plain.monday_ahead(b) + days(3), plain.monday_ahead(b) + days(4))),
    ("next week", lambda b: (plain.monday_ahead(b), plain.monday_ahead(b) + days(4))),
    ("sometime next week", lambda b: (plain.monday_ahead(b), plain.monday_ahead(b) + days(4))),
    ("early next week", lambda b: (plain.monday_ahead(b), plain.monday_ahead(b) + days(1))),
    ("at the beginning of next week", lambda b: (plain.monday_ahead(b), plain.monday_ahead(b) + days(1))),
    ("mid next week", lambda b: (plain.monday_ahead(b) + days(1), plain.monday_ahead(b) + days(3))),
    ("in the middle of next week", lambda b: (plain.monday_ahead(b) + days(1), plain.monday_ahead(b) + days(3))),
    ("late next week", lambda b: (plain.monday_ahead(b) + days(3), plain.monday_ahead(b) + days(4))),
    ("later next week", lambda b: (plain.monday_ahead(b) + days(3), plain.monday_ahead(b) + days(4))),
    ("towards the end of next week", lambda b: (plain.monday_ahead(b) + days(3), plain.monday_ahead(b) + days(4))),
    ("by early next week", lambda b: (b, plain.monday_ahead(b) + days(1))),
    ("the week after next", lambda b: (plain.monday_ahead(b) + days(7), plain.monday_ahead(b) + days(11))),
    ("by the end of the day", lambda b: (b, b)),
    ("by close of business", lambda b: (b, b)),
    ("by EOD", lambda b: (b, b)),
    ("tomorrow", lambda b: (b + days(1), b + days(1))),
    ("by the close of play tomorrow", lambda b: (b, b + days(1))),
    ("in about a week", lambda b: (b + days(7), b + days(9))),
    ("in a week or so", lambda b: (b + days(7), b + days(9))),
    ("within the next week or so", lambda b: (b, b + days(9))),
    ("in a couple of days", lambda b: (b + days(2), b + days(2))),
    ("within a couple of weeks", lambda b: (b, b + days(14))),
    ("in a few days", lambda b: (b + days(2), b + days(4))),
    ("in the next few days", lambda b: (b, b + days(4))),
    ("in a few weeks", lambda b: (b + days(14), b + days(28))),
    ("by the fortnight", lambda b: (b, b + days(14))),
    ("within the fortnight", lambda b: (b, b + days(14))),
    ("in a fortnight", lambda b: (b + days(14), b + days(14))),
    ("in two weeks' time", lambda b: (b + days(14), b + days(14))),
    ("over the coming three weeks", lambda b: (b, b + days(21))),
    ("in the next 24 hours", lambda b: (b, b + days(1))),
    ("within 72 hours", lambda b: (b, b + days(3))),
    ("within seven to ten days", lambda b: (b, b + days(10))),
    ("by the end of the month", lambda b: (b, plain.last_of_its_month(b))),
    ("by the end of next month", lambda b: (b, plain.last_of_its_month(plain.next_month(b)))),
    ("next month", lambda b: (plain.next_month(b), plain.last_of_its_month(plain.next_month(b)))),
    ("early next month", lambda b: (plain.next_month(b), plain.next_month(b) + days(9))),
    ("in the new year", lambda b: (date(b.year + 1, 1, 2), plain.first_full_working_week_friday(b.year + 1))),
]


@settings(deadline=None)  # shared machines stall
@given(st.sampled_from(WEEK_ROWS), BASES, FRAMES, ZONES)
def test_weeks_and_lengths(row: Row, base: date, frame: str, zone: str) -> None:
    words, expected = row
    if words == "in the new year" and base.day == base.month == 1:
        return
    check(words, base, expected(base), frame, zone)


@settings(deadline=None)  # shared machines stall
@given(BASES.filter(lambda b: b.weekday() < 4))
def test_later_this_week_begins_tomorrow(base: date) -> None:
    check("later this week", base, (base + days(1), plain.friday_this_week(base)))


@settings(deadline=None)  # shared machines stall
@given(BASES, st.sampled_from(WEEKDAYS), st.sampled_from(["by", "before", "no later than", "on", ""]))
def test_a_weekday_alone_is_its_next_occurrence_after_the_base(base: date, name: str, lead: str) -> None:
    day = plain.step(base + days(1), plain.weekday(WEEKDAYS.index(name)))
    check(f"{lead} {name}".strip(), base, (day if lead in ("on", "") else base, day))


@settings(deadline=None)  # shared machines stall
@given(BASES, st.sampled_from(WEEKDAYS))
def test_a_weekday_week_is_one_week_on(base: date, name: str) -> None:
    day = plain.step(base + days(1), plain.weekday(WEEKDAYS.index(name))) + days(7)
    check(f"by {name} week", base, (base, day))


@settings(deadline=None)  # shared machines stall
@given(
    BASES,
    st.integers(0, 120),
    st.sampled_from(["by {}", "before {}", "no later than {}", "on {}", "by {} at the latest"]),
)
def test_named_days_stand_for_themselves(base: date, shift: int, lead: str) -> None:
    day = base + days(shift)
    for written in (
        f"{day:%A} {day.day} {day:%B}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%b} {day.year}",
    ):
        check(lead.format(written), base, (day if lead.startswith("on") else base, day))


@settings(deadline=None)  # shared machines stall
@given(BASES, st.sampled_from(sorted(NUMBERS)), st.booleans(), FRAMES)
@example(date(2026, 2, 28), 1, True, "We'll let you know {}.")
def test_counts_of_days_and_working_days(base: date, count: int, spelt: bool, frame: str) -> None:
    number = NUMBERS[count] if spelt else str(count)
    day, week = ("day", "week") if count == 1 else ("days", "weeks")
    last = plain.working_days_on(base, count)
    check(f"within {number} {day}", base, (base, base + days(count)), frame)
    check(f"in {number} {day}", base, (base + days(count),) * 2, frame)
    check(f"within {number} business {day}", base, (base, last), frame)
    check(f"in {number} working {day}", base, (last, last), frame)
    check(f"within {number} {week}", base, (base, base + days(7 * count)), frame)
    check(f"in {number} {week}", base, (base + days(7 * count),) * 2, frame)


@settings(deadline=None)  # shared machines stall
@given(BASES, st.integers(1, 9), st.integers(1, 9), st.sampled_from(["-", " to ", "–", " or "]))
def test_ranges_of_counts(base: date, low: int, more: int, dash: str) -> None:
    high = low + more
    check(f"in {low}{dash}{high} days", base, (base + days(low), base + days(high)))
    check(f"in {low}{dash}{high} weeks", base, (base + days(7 * low), base + days(7 * high)))
    work = plain.working_days_on(base, low), plain.working_days_on(base, high)
    check(f"in {low}{dash}{high} business days", base, work)
    check(f"in the next {low}{dash}{high} weeks", base, (base, base + days(7 * high)))


@settings(deadline=None)  # shared machines stall
@given(BASES, st.integers(7, 60), st.sampled_from(["the week of", "week commencing", "w/c", "the week beginning"]))
def test_the_week_of_a_day(base: date, shift: int, words: str) -> None:
    day = base + days(shift)
    monday = plain.monday_before(day)
    check(f"{words} {day.day} {day:%B}", base, (monday, monday + days(4)))
    check(f"early in the week of {day:%B} {day.day}", base, (monday, monday + days(1)))
    check(f"late in the week of {day:%B} {day.day}", base, (monday + days(3), monday + days(4)))


@settings(deadline=None)  # shared machines stall
@given(BASES, st.integers(1, 50))
def test_calendar_weeks(base: date, number: int) -> None:
    def is_it(day: date) -> bool:
        return day.isocalendar().week == number and day.weekday() == 4

    friday = plain.step(base, is_it)
    if friday.isocalendar().year - base.isocalendar().year <= 1:
        check(f"in calendar week {number}", base, (friday - days(4), friday))
        check(f"in KW {number}", base, (friday - days(4), friday))


@settings(deadline=None)  # shared machines stall
@given(BASES, st.integers(1, 12))
def test_parts_of_a_named_month(base: date, month: int) -> None:
    first = plain.upcoming(base, month)
    if (first.year, first.month) == (base.year, base.month):
        return
    name, last = MONTHS[month - 1], plain.last_of_its_month(first)
    check(f"in {name}", base, (first, last))
    check(f"in early {name}", base, (first, first + days(9)))
    check(f"in mid-{name}", base, (first + days(10), first + days(19)))
    check(f"in late {name}", base, (first + days(20), last))
    check(f"by the end of {name}", base, (base, last))
    check(f"at the end of {name}", base, (last - days(6), last))
    check(f"by mid {name}", base, (base, first + days(19)))
    working = plain.step(first, lambda d: d.weekday() < 5)
    monday = plain.monday_before(working)
    check(f"in the first week of {name}", base, (monday, monday + days(4)))


@settings(deadline=None)  # shared machines stall
@given(BASES)
def test_the_running_month_counts_from_the_base(base: date) -> None:
    if base.day > 1:
        check(f"in {base:%B}", base, (base, plain.last_of_its_month(base)))
    check(f"by the end of {base:%B}", base, (base, plain.last_of_its_month(base)))


@settings(deadline=None)  # shared machines stall
@given(st.integers(2021, 2034), st.integers(4, 40))
def test_after_a_named_holiday(year: int, before: int) -> None:
    fourth = plain.step(plain.step(date(year, 11, 1), plain.weekday(3)) + days(21), plain.weekday(3))
    second = plain.step(date(year, 10, 1), plain.weekday(0)) + days(7)
    check("after Thanksgiving", fourth - days(before), plain.after_holiday(fourth), zone="America/Chicago")
    check("after Thanksgiving", second - days(before), plain.after_holiday(second), zone="America/Toronto")
    labor = plain.step(date(year, 9, 1), plain.weekday(0))
    check("after Labor Day", labor - days(before), plain.after_holiday(labor), zone="America/Denver")
    memorial = plain.step(date(year, 5, 31), plain.weekday(0), -1)
    check("after Memorial Day", memorial - days(before), plain.after_holiday(memorial), zone="America/Denver")
    sunday = easter(year)
    check("after Easter", sunday - days(before), (sunday + days(1), sunday + days(5)), zone="Europe/London")


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2024, "03-31"),
        (2025, "04-20"),
        (2026, "04-05"),
        (2027, "03-28"),
        (2030, "04-21"),
        (2038, "04-25"),
        (2285, "03-22"),
    ],
)
def test_easter_falls_where_the_almanac_has_it(year: int, day: str) -> None:
    assert easter(year) == date.fromisoformat(f"{year}-{day}")


@settings(deadline=None)  # shared machines stall
@given(st.integers(2021, 2034), st.integers(1, 100))
def test_after_the_holidays_is_the_first_full_week_of_january(year: int, before: int) -> None:
    base = date(year, 12, 31) - days(before)
    expected = date(year + 1, 1, 2), plain.first_full_working_week_friday(year + 1)
    check("after the holidays", base, expected)
    check("early in the new year", base, expected)


@settings(deadline=None)  # shared machines stall
@given(BASES, st.integers(1, 25), st.integers(1, 20))
def test_ranges_that_the_words_give(base: date, shift: int, length: int) -> None:
    first, last = base + days(shift), base + days(shift + length)
    check(f"between {first.day} {first:%B} and {last.day} {last:%B}", base, (first, last))
    check(f"between {first:%b} {first.day} and {last:%b} {last.day}", base, (first, last))
    if first.month == last.month:
        check(f"between the {first.day}th and the {last.day}th", base, (first, last))


@pytest.mark.parametrize("word", ["shortly", "soon", "as soon as we can", "in due course", "as soon as possible"])
def test_vague_words_promise_no_day(word: str) -> None:
    assert find_promised(f"We will let you know {word}.", date(2026, 3, 11)) == ()


@settings(deadline=None)  # shared machines stall
@given(st.sampled_from(WEEK_ROWS), BASES)
def test_the_span_holds_the_words(row: Row, base: date) -> None:
    text = f"Thanks again. We should have news {row[0]} for everyone."
    [window] = [w for w in find_windows(text, base) if text[w.start : w.end].split(maxsplit=1)[0] in row[0].split()]
    assert text[window.start : window.end] in text
    assert row[0].split()[-1] in text[window.start : window.end]
