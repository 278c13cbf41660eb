"""Days, times and zones as a person reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.sidebar import when

AT = datetime(2026, 3, 6, 19, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en-GB,en;q=0.9", "en_GB"),
        ("en", "en"),
        ("en-AU", "en_AU"),
        ("de-DE,de;q=0.9,en;q=0.8", "en_DE"),
        ("de", "en_DE"),
        ("pt-BR", "en_150"),
        ("es-419", "en_001"),
        ("", "en_US"),
        ("*", "en_US"),
        ("xx-klingon;;;", "en_US"),
    ],
)
def test_a_locale_is_read_loosely_and_falls_back_to_english(tag: str, name: str) -> None:
    assert str(when.locale_of(tag)) == name


def test_days_are_short_in_every_english_locale() -> None:
    assert when.day(date(2026, 3, 13), when.locale_of("en-GB")) == "Fri 13 Mar"
    assert when.day(date(2026, 3, 13), when.locale_of("en-US")) == "Fri, Mar 13"


def test_who_reads_another_language_gets_english_words_in_the_order_and_by_the_clock_of_there() -> None:
    german, brazilian = when.locale_of("de"), when.locale_of("pt-BR")
    at = datetime(2026, 3, 13, 14, 0, tzinfo=UTC)
    assert (when.day(at.date(), german), when.clock(at, german)) == ("Fri, 13 Mar", "14:00")
    assert (when.day(at.date(), brazilian), when.clock(at, brazilian)) == ("Fri, 13 Mar", "14:00")


def test_a_relative_word_never_stands_without_its_day() -> None:
    british = when.locale_of("en-GB")
    assert when.relative_day(date(2026, 3, 7), date(2026, 3, 6), british) == "tomorrow, Sat 7 Mar"
    assert when.relative_day(date(2026, 3, 9), date(2026, 3, 6), british) == "Mon 9 Mar"


@pytest.mark.parametrize(
    ("zone", "locale", "text"),
    [
        ("America/Chicago", "en-US", "Fri, Mar 6, 1:00 – 3:15 pm CT"),
        ("America/Los_Angeles", "en-US", "Fri, Mar 6, 11:00 am – 1:15 pm PT"),
        ("Europe/London", "en-GB", "Fri 6 Mar, 19:00 – 21:15 GMT"),
        ("Asia/Singapore", "en-GB", "Sat 7 Mar, 03:00 – 05:15 Singapore time"),
        ("America/Sao_Paulo", "en-US", "Fri, Mar 6, 4:00 – 6:15 pm Sao Paulo time"),
    ],
)
def test_a_session_is_shown_in_the_mailbox_zone(zone: str, locale: str, text: str) -> None:
    shown = when.session(AT, AT + timedelta(hours=2, minutes=15), zone, when.locale_of(locale))
    assert shown == text


def test_a_session_without_an_end_shows_its_start_alone() -> None:
    assert when.session(AT, None, "Europe/London", when.locale_of("en-GB")) == "Fri 6 Mar, 19:00 GMT"
