"""Sessions and roles tell one truth about who interviews."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.evidence import Evidence, Part
from app.domain.reading import Interview, Person
from app.reading.agreement import agreed_interviews
from app.reading.people.roles import People

AT = datetime(2026, 3, 6, 10, tzinfo=UTC)


def people(*names: str) -> People:
    return People(tuple(Person(name) for name in names), (Person("Dana Whitfield"),))


def test_who_only_arranges_leaves_the_sessions_list() -> None:
    (session,) = agreed_interviews(
        (Interview(AT, interviewers=("Dana Whitfield", "Omar Haddad")),), people("Omar Haddad")
    )
    assert session.interviewers == ("Omar Haddad",)


def test_the_only_session_is_held_by_all_interviewers_when_its_line_names_none() -> None:
    (session,) = agreed_interviews((Interview(AT),), people("Omar Haddad", "Lena Fuchs"))
    assert session.interviewers == ("Omar Haddad", "Lena Fuchs")


def test_of_several_sessions_none_gets_interviewers_that_its_line_does_not_name() -> None:
    later = Interview(AT + timedelta(hours=1), interviewers=("Lena Fuchs",))
    first, second = agreed_interviews((Interview(AT), later), people("Omar Haddad", "Lena Fuchs"))
    assert (first.interviewers, second.interviewers) == ((), ("Lena Fuchs",))


def said_in(mail: str) -> tuple[Evidence, ...]:
    return (Evidence(mail, "words", Part.TEXT, 0, 5),)


@pytest.mark.parametrize(("others", "seated"), [(False, ("Omar Haddad", "Lena Fuchs")), (True, ("Omar Haddad",))])
def test_who_interviews_sits_in_the_only_session_unless_the_thread_tells_of_others(
    others: bool, seated: tuple[str, ...]
) -> None:
    (session,) = agreed_interviews(
        (Interview(AT, interviewers=("Omar Haddad",)),), people("Omar Haddad", "Lena Fuchs"), others=others
    )
    assert session.interviewers == seated


def test_who_sits_nowhere_sits_in_the_session_that_their_own_mail_tells_of() -> None:
    screen = Interview(AT, interviewers=("Omar Haddad",), evidence=said_in("one"))
    panel = Interview(AT + timedelta(days=7), interviewers=("Lena Fuchs",), evidence=said_in("two"))
    named = (Person("Omar Haddad"), Person("Lena Fuchs"), Person("Ada Quill", evidence=said_in("two")))
    first, second = agreed_interviews((screen, panel), People(named), others=True)
    assert (first.interviewers, second.interviewers) == (("Omar Haddad",), ("Lena Fuchs", "Ada Quill"))


def test_who_is_named_in_a_mail_of_several_sessions_gets_no_seat_by_that() -> None:
    rows = [Interview(AT + timedelta(hours=n), interviewers=("Lena Fuchs",), evidence=said_in("one")) for n in (0, 1)]
    named = (Person("Lena Fuchs"), Person("Ada Quill", evidence=said_in("one")))
    assert all(one.interviewers == ("Lena Fuchs",) for one in agreed_interviews(rows, People(named)))
