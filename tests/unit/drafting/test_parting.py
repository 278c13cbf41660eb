"""Of a note's clause only the part that must not go out is left out, and the card quotes just that (etiquette T6)."""

from __future__ import annotations

import pytest

from app.drafting.jotting import understand
from tests.support.scenes import write


def told(note: str) -> tuple[list[str], list[tuple[str, str]]]:
    found = understand(
        note, name="Lena Fuchs", title="Engineering Manager", others=["Omar Haddad"], trade="Data Engineer"
    )
    return [moment.text for moment in found.moments], [(item.words, item.why) for item in found.left_out]


PAY, FAMILY, GOSSIP = "the salary remark", "the remark about family", "what was said about somebody else"


@pytest.mark.parametrize(
    ("note", "kept", "dropped"),
    [
        ("we talked about their move to Kafka and the salary of 80k", "your move to Kafka", ("the salary of 80k", PAY)),
        ("Kafka migration, salary 80k, on-call rota", "the Kafka migration and the on-call rota", ("salary 80k", PAY)),
        ("She explained how they split the monolith but salary is low", "explaining how you split the monolith",
         ("salary is low", PAY)),
        ("discussed salary and how they test", "how you test", ("salary", PAY)),
        ("we talked about why they pay below market and about graph databases", "graph databases",
         ("why they pay below market", PAY)),
        ("asked about my thesis and my kids", "my thesis", ("my kids", FAMILY)),
        ("talked about Kafka and Omar leaving", "Kafka", ("Omar leaving", GOSSIP)),
        ("he liked my API work and offered 85k if i start in june", "my API work",
         ("offered 85k if i start in june", PAY)),
    ],
)  # fmt: skip
def test_t6_one_forbidden_word_takes_only_its_own_part_along(note: str, kept: str, dropped: tuple[str, str]) -> None:
    assert told(note) == ([kept], [dropped])


@pytest.mark.parametrize(
    ("note", "secret"),
    [
        ("talked about their roadmap, the salary of 80k and that it goes up in june", "goes up"),
        ("talked about Kafka and her back surgery and the weeks off", "weeks off"),
        ("talked about the choice between pay and scope", "scope"),
        ("asked about salary and what they gave the one before me", "before me"),
        ("her ex boss is an idiot and they still use spreadsheets", "boss"),
        ("80k, the salary for the first year", "80k"),
    ],
)
def test_t6_what_leans_on_the_forbidden_part_stays_in_with_it(note: str, secret: str) -> None:
    moments, dropped = told(note)
    assert dropped
    assert not any(secret in moment for moment in moments)


def test_t6_the_draft_is_about_the_rest_and_its_warning_quotes_the_part_alone() -> None:
    draft = write(note="we talked about silage and the salary of 60k")
    assert "silage" in draft.body
    assert "left out: the salary remark (“the salary of 60k”)" in draft.warnings
