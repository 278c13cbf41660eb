"""Clock times as mails write them."""

from __future__ import annotations

from datetime import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.sessions.clock import find_clocks


def read(text: str, *, labelled: bool = False) -> list[str]:
    return [
        f"{c.begin:%H:%M}" + (f"-{c.until:%H:%M}" if c.until is not None else "")
        for c in find_clocks(text, labelled=labelled)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:00 AM – 9:45 AM", "09:00-09:45"),
        ("from 10:00 to approx. 15:00", "10:00-15:00"),
        ("13u30", "13:30"),
        ("Sunday after we close (3ish)", "15:00"),
        ("Tuesday at 2pm", "14:00"),
        ("14:00", "14:00"),
        ("14.30 Uhr", "14:30"),
        ("1400 hrs", "14:00"),
        ("1500hrs", "15:00"),
        ("09:15 hrs at the Conference Room", "09:15"),
        ("12h00 – 13h00", "12:00-13:00"),
        ("à 16h00", "16:00"),
        ("Saturday the 14th, 8 in the morning, at the shop", "08:00"),
        ("half past two", "14:30"),
        ("half two", "14:30"),
        ("quarter to three", "14:45"),
        ("a quarter past five", "17:15"),
        ("twenty past ten", "10:20"),
        ("ten thirty", "10:30"),
        ("noon", "12:00"),
        ("12 noon", "12:00"),
        ("midday on Friday", "12:00"),
        ("4 o’clock", "16:00"),
        ("at 15.00 o'clock", "15:00"),
        ("at 3", "15:00"),
        ("@ 3", "15:00"),
        ("at two on Friday", "14:00"),
        ("from 9 to 10.30", "09:00-10:30"),
        ("from 16.30 to 17.30 o'clock", "16:30-17:30"),
        ("between 3 and 5", "15:00-17:00"),
        ("2:00 – 3:15 pm", "14:00-15:15"),
        ("11-1 pm", "11:00-13:00"),
        ("11-11:45 am", "11:00-11:45"),
        ("11:45 am-12:45 pm", "11:45-12:45"),
        ("12:45-1:30 pm", "12:45-13:30"),
        ("12-1 pm", "12:00-13:00"),
        ("noon to 1", "12:00-13:00"),
        ("2pm-3", "14:00-15:00"),
        ("3.30 to 4", "15:30-16:00"),
        ("1:20 p.m. to 1:50 p.m.", "13:20-13:50"),
        ("10.00am – 10.40am", "10:00-10:40"),
        ("at 7 in the evening", "19:00"),
        ("Tuesday evening at 7", "19:00"),
        ("tomorrow morning at 8", "08:00"),
        ("from ten to eleven", "10:00-11:00"),
        ("3p – 4p ET", "15:00-16:00"),
        ("3 pacific", "15:00"),
        ("13:20-14:00 (Danish time)", "13:20-14:00"),
        ("11:00 CET - 11:45 CET", "11:00-11:45"),
        ("I'll call Tuesday the 9th about 6, 20 mins tops", "18:00"),
        ("Wednesday afternoon, say 3", "15:00"),
        ("a trial morning on Friday 12 June, 9 to 12", "09:00-12:00"),
        ("on Thursday 10-11", "10:00-11:00"),
    ],
)
def test_a_time_is_read_as_people_mean_it(text: str, expected: str) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "within 5-7 business days",
        "3-4 one-hour windows",
        "from 7 to 14 Jan he is away",
        "at 14 Fownes Quay",
        "at 700 Marquette Ave",
        "call 01632 960 177",
        "604-555-0190 x 2206",
        "0.8 FTE",
        "for two hours",
        "at one of our sites",
        "£6.50",
        "reference 26-0418",
        "12/04/2026",
        "2.5 hours",
        "the first three rounds",
        "at 3 different schools",
        "between 3 and 5 candidates",
        "on Thursday about 6 people came",
        "On Friday 9 to 12 candidates come in",
        "version 1.2.3",
    ],
)
def test_other_numbers_are_no_times(text: str) -> None:
    assert read(text) == []


def test_a_labelled_value_needs_no_mark_of_a_time() -> None:
    assert read("10-11", labelled=True) == ["10:00-11:00"]
    assert read("10-11") == []


def test_two_zones_give_two_times_each_with_its_zone() -> None:
    first, second = find_clocks("2:00 PM ET / 11:00 AM PT")
    assert (first.begin, second.begin) == (time(14), time(11))
    assert first.zone is not None
    assert second.zone is not None
    assert (first.zone.zones[0], second.zone.zones[0]) == ("America/New_York", "America/Los_Angeles")


@given(
    st.times(), st.sampled_from(["{:%I:%M %p}", "{:%H:%M}", "{:%I.%M%p}"]), st.sampled_from(["at ", "Time: ", "(", ""])
)
def test_what_is_written_out_in_full_is_read_back(moment: time, form: str, before: str) -> None:
    moment = moment.replace(second=0, microsecond=0)
    written = form.format(moment)
    if form == "{:%H:%M}" and 1 <= moment.hour <= 9:
        written = f"0{moment.hour}:{moment:%M}"
    (clock,) = find_clocks(before + written)
    assert clock.begin == moment


@given(st.integers(1, 12), st.integers(1, 12), st.sampled_from(["am", "pm"]))
def test_a_range_with_one_mark_never_runs_backwards_nor_beyond_half_a_day(first: int, last: int, mark: str) -> None:
    if first == last:
        return
    (clock,) = find_clocks(f"from {first} to {last}{mark}")
    assert clock.until is not None
    begin, until = clock.begin.hour, clock.until.hour
    assert (until - begin) % 24 <= 12


@given(st.text(alphabet="0123456789:.–- apmto\n", max_size=400))
def test_any_text_is_read_without_error_and_in_order(text: str) -> None:
    clocks = find_clocks(text)
    assert all(one.start < one.end <= other.start for one, other in pairwise(clocks))


@pytest.mark.parametrize("words", ["in the morning Pacific time", "in the morning, their time not ours, so Pacific"])
def test_a_zone_may_stand_behind_the_part_of_the_day(words: str) -> None:
    (clock,) = find_clocks(f"Tuesday the 16th, 10 {words}. 50 minutes on Teams.")
    assert clock.zone is not None
    assert clock.zone.zones == ("America/Los_Angeles",)
