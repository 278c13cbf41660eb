from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.drafts import Profile, Tone
from app.domain.reading import Person, Usage
from app.drafting.naming import first_name, last_name
from tests.support.scenes import OMAR, follow_up, message, reading, write

FORMAL = Profile("Ada Byrne", "Ada", Tone.FORMAL)


def _greeting(person: Person, *, note: str = "", profile: Profile = FORMAL, **changes: object) -> str:
    read = reading(interviewers=(person,), **changes)
    item = follow_up(OMAR, to_name=person.name, to_email=person.email)
    return write(person, note=note, read=read, profile=profile, item=item).body.split("\n")[0]


def test_the_first_name_is_the_rule() -> None:
    assert _greeting(OMAR, profile=Profile("Ada", "Ada")) == "Hi Omar,"
    assert _greeting(OMAR) == "Dear Omar,"


def test_the_short_name_they_sign_with_is_used() -> None:
    assert _greeting(replace(OMAR, name="Juliane Haddad", signs_as="Jules")) == "Dear Jules,"


def test_a_chinese_surname_that_stands_first_is_the_one_behind_the_title() -> None:
    person = replace(OMAR, name="Lim Boon Keng", honorific="Mr")
    assert _greeting(person, usage=Usage.BRITISH) == "Dear Mr Lim,"
    assert _greeting(replace(person, honorific="")) == "Dear Boon Keng,"
    assert (first_name("Lin Zhang"), last_name("Chen Maria Keller")) == ("Lin", "Keller")


def test_a_doctor_who_signs_as_one_is_called_so() -> None:
    person = replace(OMAR, honorific="Dr.", signs_as="Dr. Haddad")
    assert _greeting(person) == "Dear Dr. Haddad,"
    assert _greeting(person, usage=Usage.BRITISH) == "Dear Dr Haddad,"


def test_a_doctor_who_signs_with_the_first_name_is_called_by_it() -> None:
    assert _greeting(replace(OMAR, honorific="Dr", signs_as="Omar")) == "Dear Omar,"


def test_a_title_stands_in_a_formal_thread() -> None:
    assert _greeting(replace(OMAR, honorific="Mr"), usage=Usage.BRITISH) == "Dear Mr Haddad,"


def test_the_candidates_own_earlier_greeting_is_kept() -> None:
    own = replace(message(2, None, greeting="Dear Mr Haddad,"), recipients=(message(1, OMAR).sender,))
    assert _greeting(OMAR, messages=(message(1, OMAR), own)) == "Dear Mr Haddad,"


def test_a_title_in_the_note_is_taken_up() -> None:
    assert _greeting(OMAR, note="mr haddad, pipelines", usage=Usage.BRITISH) == "Dear Mr Haddad,"


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Omar Haddad", "Omar", "Haddad"),
        ("J. Robert Hale", "Robert", "Hale"),
        ("Annelie van der Westhuizen", "Annelie", "van der Westhuizen"),
        ("Prince", "Prince", "Prince"),
    ],
)
def test_names_are_taken_apart_with_initials_and_particles(name: str, first: str, last: str) -> None:
    assert (first_name(name), last_name(name)) == (first, last)
