"""Short forms: where people write them, and where nobody does."""

from __future__ import annotations

import pytest

from app.drafting.contracting import contracted


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("I am glad that you are well.", "I'm glad that you're well."),
        ("Could you tell me where you are in the process?", "Could you tell me where you are in the process?"),
        ("I wondered how it is at the moment.", "I wondered how it is at the moment."),
        ('You said "it is not done yet".', 'You said "it is not done yet".'),
        ("I have seen that I cannot stay.", "I've seen that I can't stay."),
    ],
)
def test_s3_short_forms_stand_where_people_write_them(full: str, short: str) -> None:
    assert contracted(full) == short
