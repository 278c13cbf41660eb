"""Days in running text: what is written, what is left out, and what is no day at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reading.dates.days import DayKind, DayMention, Join, day_first_habit, find_days

FRIDAY = date(2026, 2, 27)

SINGLE = [
    ("Thursday, March 5, 2026", "2026-03-05"),
    ("5 March", "2026-03-05"),
    ("the 5th of March", "2026-03-05"),
    ("Mar. 5", "2026-03-05"),
    ("March the 5th", "2026-03-05"),
    ("2-Mar-2026", "2026-03-02"),
    ("2026-03-05", "2026-03-05"),
    ("05.03.2026", "2026-03-05"),
    ("13/03/2026", "2026-03-13"),
    ("3/13/26", "2026-03-13"),
    ("Thu 5/3", "2026-03-05"),
    ("Thu 3/5", "2026-03-05"),
    ("Thu., Mar. 5", "2026-03-05"),
    ("8 January (Thu)", "2026-01-08"),
    ("Thursday next, 5 March", "2026-03-05"),
    ("Friday week, 13 March", "2026-03-13"),
    ("Thursday the 12th", "2026-03-12"),
    ("Monday 9", "2026-03-09"),
    ("Thursday", "2026-03-05"),
    ("this Thursday", "2026-03-05"),
    ("next Thursday", "2026-03-05"),
    ("Thursday week", "2026-03-12"),
    ("a week on Friday", "2026-03-13"),
    ("two weeks from Monday", "2026-03-16"),
    ("Tuesday of next week", "2026-03-03"),
    ("next week Tuesday", "2026-03-03"),
    ("Tuesday this week", "2026-02-24"),
    ("last Tuesday", "2026-02-24"),
    ("today", "2026-02-27"),
    ("this afternoon", "2026-02-27"),
    ("tomorrow", "2026-02-28"),
    ("the day after tomorrow", "2026-03-01"),
    ("a week today", "2026-03-06"),
    ("the 5th of next month", "2026-03-05"),
    ("Donnerstag, 5. März 2026", "2026-03-05"),
    ("Do, 05.03.", "2026-03-05"),
    ("jeudi 5 mars", "2026-03-05"),
    ("jueves 5 de marzo de 2026", "2026-03-05"),
    ("giovedì 5 marzo", "2026-03-05"),
    ("donderdag 5 maart", "2026-03-05"),
    ("the twenty-third of March", "2026-03-23"),
]

NO_DAYS = [
    "Grade 4/5 Long Term Occasional Teacher",
    "Call 630.555.0119 or 555-0147, posting 26-0418, 1.0 FTE",
    "I may call, so march on",
    "We sat down with Sun Microsystems",
    "in March 2026",
    "Please send 3-4 one-hour windows",
    "the 12th floor, 240 - 5 Ave SW",
    "The partners meet on Thursdays and every Friday",
    "the second of two rounds",
    "from 10 to 11",
    "30 February 2026 and 31/04/2026",
    "v3.11.2 at https://example.org/2026/03/05",
    "9-10am or 10:30 or 9.30",
]


def only(text: str, base: date = FRIDAY, day_first: bool | None = None) -> DayMention:
    [mention] = find_days(text, base, day_first=day_first)
    return mention


@pytest.mark.parametrize(("text", "day"), SINGLE)
def test_a_day_is_found_with_the_span_of_its_words(text: str, day: str) -> None:
    sentence = f"We could meet on {text}, if that suits."
    mention = only(sentence)
    assert mention.first == mention.last == date.fromisoformat(day)
    assert text.removeprefix("the ") in sentence[mention.start : mention.end]


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_is_left_alone(text: str) -> None:
    assert find_days(text, FRIDAY) == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("3–7 March", "2026-03-03", "2026-03-07"),
        ("from 3 to 7 March", "2026-03-03", "2026-03-07"),
        ("between the 3rd and the 7th", "2026-03-03", "2026-03-07"),
        ("between Monday and Wednesday", "2026-03-02", "2026-03-04"),
        ("Mon-Wed", "2026-03-02", "2026-03-04"),
        ("March 5th through 9th", "2026-03-05", "2026-03-09"),
        ("Mar 30 - Apr 2", "2026-03-30", "2026-04-02"),
        ("3/30-4/2", "2026-03-30", "2026-04-02"),
        ("December 24 to January 1", "2025-12-24", "2026-01-01"),
        ("between the 27th and the 3rd", "2026-02-27", "2026-03-03"),
    ],
)
def test_a_range_is_one_mention(text: str, first: str, last: str) -> None:
    mention = only(text)
    assert (mention.first, mention.last) == (date.fromisoformat(first), date.fromisoformat(last))
    assert mention.is_range


@pytest.mark.parametrize(
    ("text", "days", "join"),
    [
        ("Monday or Tuesday", ["2026-03-02", "2026-03-03"], Join.OR),
        ("March 9 and 13", ["2026-03-09", "2026-03-13"], Join.AND),
        ("9, 10 and 11 March 2026", ["2026-03-09", "2026-03-10", "2026-03-11"], Join.AND),
        ("Tuesday 3 or Wednesday 4 March", ["2026-03-03", "2026-03-04"], Join.OR),
        ("the 9th or the 10th", ["2026-03-09", "2026-03-10"], Join.OR),
    ],
)
def test_the_days_of_a_list_stand_one_by_one_in_one_group(text: str, days: list[str], join: Join) -> None:
    mentions = find_days(text, FRIDAY)
    assert [m.first.isoformat() for m in mentions] == days
    assert {m.group for m in mentions} == {0}
    assert mentions[-1].join is join


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Wednesday afternoon next week", ["03-11"]),
        ("Tuesday or Wednesday next week", ["03-10", "03-11"]),
        ("Tuesday morning or Thursday afternoon next week", ["03-10", "03-12"]),
        ("Thursday or Friday this week", ["03-05", "03-06"]),
        ("Thursday or Monday next week", ["03-05", "03-09"]),
        ("next week, maybe Tuesday", ["03-10"]),
        ("Tuesday 10th quarter past 8", ["03-10"]),
        ("Monday 9 March at 10, Tuesday 10 March at 14, or Friday 13 March at 9", ["03-09", "03-10", "03-13"]),
    ],
)
def test_the_week_said_last_and_the_hours_between_leave_each_day_its_own(text: str, days: list[str]) -> None:
    assert [f"{found.first:%m-%d}" for found in find_days(text, date(2026, 3, 2))] == days


def test_days_with_times_between_them_are_not_one_list() -> None:
    mentions = find_days("Monday 11am, Tuesday 3pm or Wednesday 9am", FRIDAY)
    assert [m.group for m in mentions] == [0, 1, 2]


def test_moving_from_one_day_to_another_is_no_range() -> None:
    assert [m.is_range for m in find_days("We moved it from Thursday to Friday", FRIDAY)] == [False, False]


def test_a_weekday_that_contradicts_its_date_is_reported_and_the_date_stands() -> None:
    mention = only("Thursday, March 6, 2026")
    assert (mention.first, mention.agrees) == (date(2026, 3, 6), False)
    assert mention.others == (date(2026, 3, 5),)


def test_a_weekday_decides_between_day_first_and_month_first() -> None:
    mention = only("Sunday 05/04/2026", day_first=False)
    assert (mention.first, mention.agrees, mention.ambiguous) == (date(2026, 4, 5), True, False)


def test_an_open_order_follows_the_sender_and_else_says_that_it_is_open() -> None:
    assert only("05/03/2026", day_first=True).first == date(2026, 3, 5)
    assert only("05/03/2026", day_first=False).first == date(2026, 5, 3)
    guess = only("05/03/2026")
    assert guess.ambiguous
    assert set(guess.others) | {guess.first} == {date(2026, 3, 5), date(2026, 5, 3)}


def test_without_any_sign_the_order_that_lies_near_ahead_is_taken() -> None:
    assert only("9/3", date(2026, 2, 27)).first == date(2026, 3, 9)
    assert only("3/9", date(2026, 2, 27)).first == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("text", "habit"),
    [("due 13/03/2026", True), ("due 3/13", False), ("due 3/4", None), ("am 3.4.2026", True), ("2026-03-04", None)],
)
def test_a_text_shows_its_writers_habit(text: str, habit: bool | None) -> None:
    assert day_first_habit(text) is habit


@pytest.mark.parametrize(
    ("base", "text", "day"),
    [
        ("2026-03-20", "your interview on March 5", "2026-03-05"),
        ("2026-12-28", "on January 7", "2027-01-07"),
        ("2026-01-05", "on December 18", "2025-12-18"),
        ("2026-11-20", "from 1 March", "2027-03-01"),
        ("2026-02-10", "Thursday 11 February", "2027-02-11"),
    ],
)
def test_a_year_left_out_is_the_nearest_that_fits(base: str, text: str, day: str) -> None:
    assert only(text, date.fromisoformat(base)).first.isoformat() == day


def test_a_weekday_alone_offers_the_last_one_as_another_reading() -> None:
    mention = only("Friday")
    assert (mention.first, mention.others) == (date(2026, 3, 6), (date(2026, 2, 27),))
    assert mention.kind is DayKind.WEEKDAY


def test_the_following_monday_counts_from_the_day_named_before() -> None:
    days = [m.first for m in find_days("The panel meets on the 12th. Expect a call the following Monday.", FRIDAY)]
    assert days == [date(2026, 3, 12), date(2026, 3, 16)]


DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 12, 31))


@settings(deadline=None)  # shared machines stall
@given(DAYS, st.integers(-100, 150))
def test_every_way_to_write_a_full_date_gives_that_date(base: date, shift: int) -> None:
    day = base + timedelta(days=shift)
    for form in ("%A, %B %d, %Y", "%d %B %Y", "%a %d %b %Y", "%Y-%m-%d", "%d.%m.%Y", "%B %d %Y", "%A %d/%m/%Y"):
        text = day.strftime(form)
        assert only(f"Seen on {text} at noon", base, day_first=True).first == day, text


@settings(deadline=None)  # shared machines stall
@given(DAYS, st.integers(-40, 150))
def test_a_weekday_and_a_day_without_a_year_give_that_date(base: date, shift: int) -> None:
    day = base + timedelta(days=shift)
    assert only(f"on {day:%A}, {day.day} {day:%B}", base).first == day
    assert only(f"on {day:%a} {day:%b} {day.day}", base).first == day


@settings(deadline=None)  # shared machines stall
@given(st.text(max_size=400), DAYS)
def test_any_text_is_read_and_spans_lie_in_order_within_it(text: str, base: date) -> None:
    mentions = find_days(text, base)
    edges = [edge for m in mentions for edge in (m.start, m.end)]
    assert edges == sorted(edges)
    assert all(0 <= m.start < m.end <= len(text) and m.first <= m.last for m in mentions)


PIECES = """5 12 31 3/5 2026 2026-03-05 5th the of March may Sat Thursday, next week a on - , . to and or between 5.
05.03."""
FRAGMENTS = st.sampled_from(PIECES.split())


@settings(deadline=None)  # shared machines stall
@given(st.lists(FRAGMENTS, max_size=40), DAYS)
def test_any_jumble_of_date_words_is_read(pieces: list[str], base: date) -> None:
    text = " ".join(pieces)
    assert all(text[m.start : m.end].strip() for m in find_days(text, base))


@pytest.mark.timeout(90)  # time that grows with the square would take many minutes
@pytest.mark.parametrize("piece", ["1/2 ", "5, ", "Monday or ", "1/2-", "1.1.", "the 12th and ", "\n ", "5 and ", "a-"])
def test_hostile_repetition_is_read_to_its_end(piece: str) -> None:
    text = piece * 24_000
    assert all(text[found.start : found.end].strip() for found in find_days(text, FRIDAY))


def test_a_number_that_counts_the_days_of_a_visit_begins_no_range() -> None:
    (found,) = find_days("Day 1 - Tuesday, March 10", date(2026, 3, 2))
    assert (found.first, found.last) == (date(2026, 3, 10), date(2026, 3, 10))


@pytest.mark.parametrize("text", ["20 May 2026, Wednesday", "May 20, Wednesday", "20 May - Wednesday at noon"])
def test_a_weekday_behind_its_date_is_no_second_day(text: str) -> None:
    (found,) = find_days(text, date(2026, 5, 14))
    assert (found.first, found.agrees) == (date(2026, 5, 20), True)


def test_another_weekday_behind_a_date_is_a_day_of_its_own() -> None:
    dated, _ = find_days("20 May, Friday", date(2026, 5, 14))
    assert dated.first == date(2026, 5, 20)


@pytest.mark.parametrize(
    "text",
    [
        "March 5 - 9:00 am",
        "Thursday, March 5 – 9:00 AM - 10:00 AM",
        "Mar 5th - 9:00",
        "March 5 to 9:00",
        "March 5 2-3pm",
        "5 March 2 - 3pm",
        "Thu March 5 - noon",
    ],
)
def test_an_hour_behind_a_dash_ends_no_range_of_days(text: str) -> None:
    (mention,) = find_days(text, FRIDAY)
    assert (mention.first, mention.last) == (date(2026, 3, 5), date(2026, 3, 5))
