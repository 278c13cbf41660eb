"""What the desk of a Gmail event takes from the event and the mail."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.mail import Address, Message
from app.services.gmail_desks import Access, name_in


def message(sender: Address, *to: Address) -> Message:
    return Message(
        id="1",
        source="1",
        sender=sender,
        to=to,
        cc=(),
        reply_to=(),
        date=datetime(2026, 3, 6, tzinfo=UTC),
        subject="",
        text="",
    )


DANA = Address("Dana Whitfield", "dana@northlight.example")


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("Alex Moreno",), "Alex Moreno"),
        (("Alex", "Alex Moreno", ""), "Alex Moreno"),
        (("alex@mail.example",), ""),
        (("",), ""),
        ((), ""),
    ],
)
def test_the_owners_name_is_the_longest_that_goes_with_their_address(names: tuple[str, ...], found: str) -> None:
    messages = [message(DANA, Address(name, "Alex@mail.example")) for name in names]
    assert name_in([message(DANA), *messages], "alex@mail.example") == found


def test_no_token_shows_when_access_is_printed() -> None:
    access = Access("ya29.secret", frozenset({"scope"}), "AND7.secret", "1", "2", 0.0)
    assert "secret" not in repr(access)
