"""Which messages belong together."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mail import Address
from app.mailboxes.conversations import base_subject, group
from app.mailboxes.headers import Head

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DANA, ALEX = Address("Dana", "dana@n.example"), Address("Alex", "alex@mail.example")


def head(
    name: str, *links: str, hours: int = 0, subject: str = "Interview", sender: Address = DANA, to: Address = ALEX
) -> tuple[str, Head]:
    return name, Head(name, links, subject, sender, (to,), START + timedelta(hours=hours))


def threads(*heads: tuple[str, Head]) -> list[tuple[str, ...]]:
    given_heads: dict[Hashable, tuple[str, Head]] = {one[0]: one for one in heads}
    return [tuple(map(str, one.keys)) for one in group(given_heads)]


def test_replies_join_what_they_name_also_over_a_message_that_is_missing() -> None:
    assert threads(head("a"), head("c", "a", "b", hours=2), head("d", "b", hours=3)) == [("a", "c", "d")]


def test_conversations_come_the_newest_first_and_their_messages_the_oldest_first() -> None:
    assert threads(head("a"), head("x", hours=5, subject="Other"), head("b", "a", hours=9)) == [("a", "b"), ("x",)]


def test_the_same_subject_alone_joins_nothing() -> None:
    assert len(threads(head("a"), head("b", hours=1))) == 2


def test_a_reply_by_its_subject_joins_the_last_earlier_one_with_somebody_in_common() -> None:
    x, y = Address("X", "x@x.example"), Address("Y", "y@y.example")
    assert threads(head("a"), head("b", hours=1, subject="Re: Interview")) == [("a", "b")]
    assert len(threads(head("a", sender=x, to=y), head("b", hours=1, subject="Re: Interview"))) == 2
    assert len(threads(head("a"), head("b", hours=24 * 61, subject="Re: Interview"))) == 2


def test_a_reply_that_names_a_message_we_hold_is_not_drawn_elsewhere_by_its_subject() -> None:
    assert sorted(
        threads(head("a"), head("x", hours=1, subject="Other"), head("b", "x", hours=2, subject="Re: Interview"))
    ) == [("a",), ("x", "b")]


@pytest.mark.parametrize(
    ("subject", "base", "replies"),
    [
        ("Interview", "interview", False),
        ("Re: AW: [EXT] Fwd:  Interview  today", "interview today", True),
        ("RE[2]: Interview", "interview", True),
        ("Re:", "", True),
        ("Research post", "research post", False),
        ("Regarding: x", "regarding: x", False),
    ],
)
def test_reply_marks_are_taken_off_a_subject(subject: str, base: str, replies: bool) -> None:
    assert base_subject(subject) == (base, replies)


@given(
    st.lists(
        st.tuples(st.integers(0, 9), st.lists(st.integers(0, 12), max_size=3)), max_size=10, unique_by=lambda x: x[0]
    )
)
def test_every_message_is_in_exactly_one_conversation_and_order_changes_nothing(
    drawn: list[tuple[int, list[int]]],
) -> None:
    heads = [head(str(name), *map(str, links), hours=name) for name, links in drawn]
    there = threads(*heads)
    assert sorted(key for thread in there for key in thread) == sorted(name for name, _ in heads)
    assert threads(*reversed(heads)) == there
