"""Addresses that look like another."""

from __future__ import annotations

import pytest

from app.domain.reading import Person
from app.sidebar.addresses import shown
from app.sidebar.rows import person_row
from tests.support.panels import reading, source


@pytest.mark.parametrize(
    ("email", "as_shown"),
    [
        ("omar@northlight.example", "omar@northlight.example"),
        ("omar@n\u043erthlight.example", "omar@xn--nrthlight-02h.example"),
        ("jörg@bücher.example", "jörg@xn--bcher-kva.example"),
        ("anna@straße.example", "anna@xn--strae-oqa.example"),
        ("omar@a_b.n\u043erthlight.example", "omar@a_b.xn--nrthlight-02h.example"),
        ("omar@i❤.example", "omar@xn--i-7iq.example"),
        ("omar@" + "ü" * 80, "omar@" + "ü" * 80),
        ("no address", "no address"),
    ],
)
def test_the_domain_is_shown_as_name_servers_know_it(email: str, as_shown: str) -> None:
    assert shown(email) == as_shown


def test_a_person_whose_domain_only_looks_like_the_companys_has_it_beside_their_name() -> None:
    omar = Person("Omar Haddad", "omar@n\u043erthlight.example", "Staff Engineer")
    row = person_row(omar, source(reading(interviewers=(omar,))), {})
    assert row.detail == "Staff Engineer · omar@xn--nrthlight-02h.example"
