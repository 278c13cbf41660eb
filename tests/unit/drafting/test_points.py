from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drafting.fitting import chosen
from app.drafting.points import written


@pytest.mark.parametrize(
    ("jotted", "clause"),
    [
        ("moved 1,900 pages from a wiki to a handbook", "I moved 1,900 pages from a wiki to a handbook"),
        ("run the harbour choir, 30 people a week", "I run the harbour choir, 30 people a week"),
        ("waiting list from 14 weeks down to 6", "I brought the waiting list down from 14 weeks to 6"),
        ("cold start on old phones 3.8s -> 1.3s", "I brought the cold start on old phones down from 3.8s to 1.3s"),
        ("about 80 wills drafted last year", "I drafted about 80 wills last year"),
        ("14 months on the night desk at the Courier", "I have spent 14 months on the night desk at the Courier"),
        (
            "mentored 5 engineers, 2 of them are seniors now",
            "I mentored five engineers, and two of them are seniors now",
        ),
        ("all my returns in by the 19th", "all my returns were in by the 19th"),
        ("I keep bees", "I keep bees"),
        ("MA in textile conservation, Glasgow", "I have an MA in textile conservation"),
        ("Montessori diploma", "I have a Montessori diploma"),
        ("own shop for 9 years", "I have had my own shop for nine years"),
        ("RHS silver medal 2022", "I won an RHS silver medal in 2022"),
        ("8 yrs stainless pipe", "I have eight years of experience with stainless pipe"),
        ("5 summers of track work", "I have five summers of track work behind me"),
        ("6 years as tram driver", "I have spent six years as a tram driver"),
        ("142% of quota in 2025", "I reached 142% of quota in 2025"),
        ("FIA qualified 2021", "I have been FIA qualified since 2021"),
        ("ran summer reading for 600 children", "I ran summer reading for 600 children"),
        ("reviewed a 200,000 page production", "I reviewed a 200,000-page production"),
        ("taught 24 four year olds", "I taught 24 four-year-olds"),
        (
            "moved a batch job to streaming, latency from 6 h to 5 min",
            "I moved a batch job to streaming, and latency went from six hours to five minutes",
        ),
        ("chartered since 2022", "I have been chartered since 2022"),
        ("first aid instructor since 2017", "I have been a first aid instructor since 2017"),
        ("led crew of 5, 140 roofs last year", "I led a crew of five, with 140 roofs last year"),
        ("no callbacks on last 60 installs", "I had no callbacks on the last 60 installs"),
        ("12 years, 700 births", "I have 12 years of experience, with 700 births"),
        (
            "pages from 31 a week to 6, by deleting alerts",
            "I brought pages down from 31 a week to 6, by deleting alerts",
        ),
    ],
)
def test_a_jotted_point_becomes_a_sentence_in_the_first_person(jotted: str, clause: str) -> None:
    """T4: nothing is added but what the jotting leaves out."""
    point = written(jotted)
    assert point is not None
    assert point.clause == clause


def test_a_point_without_a_verb_stays_a_noun_phrase() -> None:
    point = written("tenants' forum with 11,000 members: 3 mods when i came, 26 when i left")
    assert point is not None
    assert point.noun == ("a tenants' forum with 11,000 members, with three moderators when I came and 26 when I left")


@pytest.mark.parametrize("jotted", ["", "???", "{{point}}", "led", "a = b", "🌟", "Guild of Master Bakers, Advanced"])
def test_a_point_that_gives_no_safe_sentence_is_not_used(jotted: str) -> None:
    assert written(jotted) is None


def test_the_point_that_shares_the_letters_words_comes_first() -> None:
    """T4."""
    points = [p for p in (written("ran the choir for 9 years"), written("pruned the orchard with volunteers")) if p]
    assert chosen(points, "Head Gardener, the walled orchard", "", 1)[0].source.startswith("pruned")


def test_a_point_that_a_sibling_carries_is_not_told_again() -> None:
    """T3."""
    points = [p for p in (written("pruned the orchard with volunteers"),) if p]
    assert chosen(points, "orchard", "Hi, I pruned the orchard with volunteers.", 1) == []


@given(st.text(max_size=200))
def test_no_point_breaks_the_writing(jotted: str) -> None:
    point = written(jotted)
    assert point is None or point.text.strip()
