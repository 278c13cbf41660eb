"""Names taken apart and compared, over generated names."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.people.nicknames import FULL_FORMS, are_akin, is_short_for
from app.reading.people.spelling import Spelling, fold, same_person, spell

GIVEN_NAMES = (
    "Dana",
    "José",
    "Anne-Marie",
    "Siobhán",
    "Zoë",
    "Kwame",
    "Priya",
    "Tomasz",
    "Ximena",
    "Jens-Ole",
    "Aoife",
)
FAMILY_NAMES = (
    "Fuchs", "O'Dowd", "van der Berg", "de la Fuente", "Nair", "Müller-Hale", "Al-Sulami", "Okoro", "McQuillan",
    "d'Harcourt", "Le Goff", "Szentgyörgyi", "ole Sadera", "von Trapp", "Østergaard",
)  # fmt: skip
HONORIFICS = ("Dr", "Dr.", "Prof.", "Mr", "Mrs.", "Ms", "Herr", "Frau", "Señora", "Mme", "Capt.", "Prof. Dr.", "Mdm")
DEGREES = ("PhD", "Ph.D.", "RN", "FRICS", "MBA", "CPA", "CA(SA)", "CPHR", "MD", "Jr.", "OBE", "MCIPD", "Ed.D.")
TAILS = (
    " | Northlight",
    " (Northlight)",
    " via Hirelane",
    " - Northlight",
    " (she/her)",
    " @ Northlight",
    " [External]",
)

given_names = st.sampled_from(GIVEN_NAMES)
family_names = st.sampled_from(FAMILY_NAMES)


def known(raw: str) -> Spelling:
    spelling = spell(raw)
    assert spelling is not None
    return spelling


@given(given_names, family_names)
def test_last_first_is_turned_round(first: str, last: str) -> None:
    assert known(f"{last}, {first}").text == known(f"{first} {last}").text == f"{first} {last}"


@given(given_names, family_names, st.sampled_from(HONORIFICS))
def test_honorifics_are_kept_apart(first: str, last: str, honorific: str) -> None:
    for raw in (f"{honorific} {first} {last}", f"{last}, {honorific} {first}"):
        spelling = known(raw)
        assert spelling.text == f"{first} {last}"
        assert spelling.honorific == honorific


@given(given_names, family_names, st.lists(st.sampled_from(DEGREES), min_size=1, max_size=3))
def test_degrees_are_left_out(first: str, last: str, degrees: list[str]) -> None:
    assert known(f"{first} {last}, {', '.join(degrees)}").text == f"{first} {last}"
    assert known(f"{first} {last} {degrees[0]}").text == f"{first} {last}"


@given(given_names, family_names, st.sampled_from(TAILS))
def test_what_follows_a_name_is_left_out(first: str, last: str, tail: str) -> None:
    assert known(f"{first} {last}{tail}").text == f"{first} {last}"


@given(given_names, family_names)
def test_accents_case_and_order_do_not_part_a_person(first: str, last: str) -> None:
    plain = "".join(c for c in unicodedata.normalize("NFKD", f"{first} {last}") if not unicodedata.combining(c))
    whole = known(f"{first} {last}")
    assert same_person(whole, known(plain))
    assert same_person(whole, known(f"{last}, {first}"))
    assert same_person(known(f"{first} {last}".upper()), whole)


@given(given_names, family_names)
def test_an_initial_stands_for_the_first_name(first: str, last: str) -> None:
    assert same_person(known(f"{first[0]}. {last}"), known(f"{first} {last}"))


@given(st.sampled_from(sorted(FULL_FORMS)), family_names)
def test_a_nickname_stands_for_each_of_its_full_forms(short: str, last: str) -> None:
    for full in FULL_FORMS[short]:
        assert same_person(known(f"{short.title()} {last}"), known(f"{full.title()} {last}"))


@given(given_names, given_names, family_names)
def test_different_first_names_are_different_people(one: str, other: str, last: str) -> None:
    if not are_akin(fold(one), fold(other)):
        assert not same_person(known(f"{one} {last}"), known(f"{other} {last}"))


@given(given_names, family_names, family_names)
def test_different_family_names_are_different_people(first: str, one: str, other: str) -> None:
    if one != other:
        assert not same_person(known(f"{first} {one}"), known(f"{first} {other}"))


@pytest.mark.parametrize(("name", "kept"), [("Lim Siew Hoon", "Lim Siew Hoon"), ("WONG Ka Yan", "Wong Ka Yan")])
def test_family_names_that_stand_first_stay_first(name: str, kept: str) -> None:
    assert known(name).text == kept


@pytest.mark.parametrize(
    ("raw", "nickname"),
    [("Wong Ka Yan (Kelly)", "Kelly"), ('Rafael "Rafa" Quintero', "Rafa"), ("Robert 'Bob' Hale, FRICS", "Bob")],
)
def test_a_nickname_is_read_and_names_the_person(raw: str, nickname: str) -> None:
    spelling = known(raw)
    assert spelling.nickname == nickname
    assert nickname not in spelling.words
    assert same_person(spelling, known(f"{nickname} {spelling.words[0] if 'Wong' in raw else spelling.words[-1]}"))


@pytest.mark.parametrize(
    ("raw", "kept"),
    [("Emre Bey", "Emre"), ("Nil Hanım", "Nil"), ("Tanaka-san", "Tanaka"), ("Park Eun-ji", "Park Eun-ji")],
)
def test_words_of_address_behind_a_name_are_left_out(raw: str, kept: str) -> None:
    assert known(raw).text == kept


def test_short_forms_go_one_way() -> None:
    assert is_short_for("bob", "robert")
    assert not is_short_for("robert", "bob")


@given(st.text(max_size=200))
def test_any_text_is_taken_apart_without_an_error(raw: str) -> None:
    spelling = spell(raw)
    assert spelling is None or 1 <= len(spelling.words) <= 7


@pytest.mark.parametrize(
    ("short", "full", "one"),
    [
        ("Freddie Haas", "Winifred Haas", True),
        ("Bix Oyama", "Beatrix Oyama", True),
        ("Pete Aalto", "Petteri Aalto", True),
        ("Kobus Brand", "Jacobus Brand", True),
        ("Freddie Haas", "Winifred Hale", False),
        ("Bix Oyama", "Bernadette Oyama", False),
        ("Pete Aalto", "Pekka Aalto", False),
    ],
)
def test_a_nickname_with_the_same_family_name_is_the_same_person(short: str, full: str, *, one: bool) -> None:
    a, b = spell(short), spell(full)
    assert a is not None
    assert b is not None
    assert same_person(a, b) is one
