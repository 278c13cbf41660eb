"""Messages that share a Message-ID are copies only if they say the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.mailboxes.repeats import same_words, told_apart
from app.reading import parse_message
from tests.support.eml import eml

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BODY = "You will meet Omar.\n"


def ids(*raws: bytes) -> list[str]:
    messages = [parse_message(raw, source="x", zone="UTC") for raw in raws]
    return [message.id[:7] for message in told_apart(messages)]


def test_a_copy_keeps_the_id() -> None:
    copy = eml(date=START, message_id="1@n", body=BODY, extra="Received: from elsewhere")
    listed = eml(date=START, message_id="1@n", body=BODY + "\n--\nThe list's footer\n")
    assert ids(eml(date=START, message_id="1@n", body=BODY), copy, listed) == ["1@n"] * 3


@pytest.mark.parametrize(
    "other",
    [
        eml(date=START, message_id="1@n", body="You will meet Lena.\n"),
        eml(date=START, message_id="1@n", body=BODY, sender="Lena <lena@northlight.example>"),
    ],
)
def test_other_words_or_another_sender_make_another_message(other: bytes) -> None:
    assert ids(eml(date=START, message_id="1@n", body=BODY), other) == ["1@n", "sha256:"]
    assert ids(eml(date=START, message_id="1@n", body=BODY), other, other) == ["1@n", "sha256:", "1@n"]


def test_nothing_is_not_part_of_everything() -> None:
    assert not same_words("", "words")
    assert same_words("", " \n")
    assert same_words("some  words\nhere", "some words here, and more")
