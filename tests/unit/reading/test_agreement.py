"""Sessions and roles tell one truth about who interviews."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

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
