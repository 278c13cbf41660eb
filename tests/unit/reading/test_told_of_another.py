"""What is told of another vacancy or of somebody else is no outcome of the owner's candidacy."""

from __future__ import annotations

import pytest

from app.domain.reading import Stage
from app.reading.speech import listen
from app.reading.verdicts import verdicts
from tests.support.conversation import Turn, company, conversation, owner


def stages(*turns: Turn) -> list[Stage | None]:
    return [verdict.stage for verdict in verdicts(listen(conversation(*turns)))]


@pytest.mark.parametrize(
    "text",
    [
        "The night post has been filled, but that's a different vacancy from yours.",
        "The other position has been filled. Yours is still open.",
        "Our other vacancy is on hold, this one is live.",
        "The hiring freeze does not apply to your role.",
        "A friend of yours who applied was not successful, I hear. Your application is still being looked at.",
    ],
)
def test_another_vacancy_or_another_applicant_ends_nothing(text: str) -> None:
    assert stages(company(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "I've withdrawn my other applications, so I am all yours.",
        "I'd like to withdraw my remark about the weekend shifts.",
    ],
)
def test_what_else_the_owner_gives_up_is_no_withdrawal(text: str) -> None:
    assert stages(owner(text)) == []


def test_a_no_stands_though_other_openings_are_named() -> None:
    assert stages(company("We have decided to go with another candidate. Do look at our other positions.")) == [
        Stage.REJECTED
    ]


def test_a_withdrawal_is_noted_as_it_was_asked_for() -> None:
    assert stages(company("As you asked on the phone, I have withdrawn your application.")) == [Stage.WITHDRAWN]


@pytest.mark.parametrize(
    "text",
    [
        "You missed the pass mark for this panel by very little.",
        "The other candidate had a touch more patience with the machines.",
        "No joy this time, I'm sorry.",
        "They liked somebody else better.",
        "We're passing on your application.",
        "We'll be employing another of the people we saw.",
    ],
)
def test_a_no_may_be_told_in_few_words(text: str) -> None:
    assert stages(company(text)) == [Stage.REJECTED]


@pytest.mark.parametrize(
    "text",
    [
        "It's an offer!",
        "We choose you.",
        "I don't need to sleep on it. Come and join us.",
        "We'd be thrilled if you accepted the post.",
    ],
)
def test_an_offer_may_be_told_in_few_words(text: str) -> None:
    assert stages(company(text)) == [Stage.OFFERED]


@pytest.mark.parametrize(
    "text",
    [
        "Come and join us for lunch on Friday.",
        "We can offer you Monday at 3.15pm, as you have chosen.",
        "We have an offer of coffee for all who wait.",
        "The other candidate had a question about the parking.",
    ],
)
def test_few_words_of_something_else_tell_no_outcome(text: str) -> None:
    assert stages(company(text)) == []
