"""What the panel asks instead of telling: one question at a time, and nothing told or offered upon it meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.evidence import SURE, Evidence, Fact
from app.domain.reading import Action, Kind, NextStep, Person, Reading, Stage
from app.reading.corrections import apply, check
from app.sidebar.model import PanelState, Question
from app.sidebar.outlook import pane
from app.sidebar.panel import build
from tests.support.panels import NOW, card_renderer, reading, source

DOUBT = SURE - 0.01
SAID = (Evidence("m1", "we have gone with somebody else"),)
THANKS = NextStep(Action.THANK_YOU, ("Omar Haddad", "Lena Fuchs", "Sam Whitlock"))
NO = NextStep(Action.KEEP_DOOR_OPEN, ("Dana Whitfield",))


def asked(read: Reading, step: NextStep = THANKS) -> Question:
    question = build(source(read, step)).question
    assert question is not None
    return question


def answered(read: Reading, answer: int, step: NextStep = THANKS) -> Reading:
    """The reading after that answer of the panel's question."""
    told = dict(asked(read, step).answers[answer].values)
    correction = Correction(CorrectionKind(told["kind"]), told["value"], told["subject"])
    check(correction)
    return apply(read, (correction,), NOW)


def rejected() -> Reading:
    return replace(reading(), stage=Fact(Stage.REJECTED, SAID, DOUBT))


def test_at_the_stated_level_nothing_is_asked() -> None:
    people = (Person("Priya Rao", "priya@n.example", confidence=SURE),)
    assert build(source(reading(interviewers=people), THANKS)).question is None


def test_a_no_that_is_not_sure_is_asked_and_no_reply_offered() -> None:
    panel = build(source(rejected(), NO))
    assert panel.state is PanelState.UNSURE
    assert panel.question is not None
    assert (panel.question.text, panel.question.words) == ("Did they decide against you here?", SAID[0].quote)
    assert not panel.actions


def test_the_answer_yes_makes_the_outcome_certain_and_no_gives_what_the_sessions_say() -> None:
    assert answered(rejected(), 0, NO).stage == Fact(Stage.REJECTED)
    assert answered(rejected(), 1, NO).stage == Fact(Stage.INTERVIEWED)
    ahead = replace(rejected(), interviews=(replace(reading().interviews[0], start=NOW + timedelta(days=1), end=None),))
    assert answered(ahead, 1, NO).stage == Fact(Stage.SCHEDULED)
    assert answered(replace(rejected(), interviews=()), 1, NO).stage == Fact(Stage.SCHEDULING)


@pytest.mark.parametrize("stage", [Stage.OFFERED, Stage.ON_HOLD, Stage.CANCELLED, Stage.WITHDRAWN])
def test_every_outcome_has_a_question_of_its_own(stage: Stage) -> None:
    read = replace(reading(), stage=Fact(stage, SAID, DOUBT))
    assert asked(read, NextStep(Action.NONE)).text.endswith("?")


@pytest.mark.parametrize("stage", [Stage.SCHEDULING, Stage.SCHEDULED, Stage.INTERVIEWED])
def test_a_stage_that_nobody_told_is_not_asked_for(stage: Stage) -> None:
    assert build(source(replace(reading(), stage=Fact(stage, SAID, DOUBT)), THANKS)).question is None


def test_a_contact_that_is_not_sure_is_asked_about_before_a_question_for_news_goes_to_them() -> None:
    dana = replace(reading().contacts[0], confidence=DOUBT, evidence=SAID)
    read, step = reading(contacts=(dana,)), NextStep(Action.STATUS_CHECK, ("Dana Whitfield",))
    assert asked(read, step).text == "Does Dana Whitfield speak for the company here?"
    assert build(source(read, step)).state is PanelState.UNSURE
    assert answered(read, 0, step).contacts[0].confidence == 1.0
    assert answered(read, 1, step).contacts == ()


def test_mail_that_is_perhaps_no_interview_is_asked_about_and_not_put_away() -> None:
    read = Reading(Fact(Kind.OTHER, SAID, DOUBT))
    panel = build(source(read))
    assert panel.state is PanelState.UNSURE
    assert panel.question is not None
    assert panel.question.text == "Is this about an interview of yours?"
    assert answered(read, 1).kind == Fact(Kind.OTHER)
    assert build(source(answered(read, 1))).headline == "Nothing to follow up here."


def test_both_hosts_show_the_question_of_such_mail() -> None:
    panel = build(source(Reading(Fact(Kind.OTHER, SAID, DOUBT))))
    assert "Is this about an interview of yours?" in pane.render(panel, action_url="/do")
    assert "Is this about an interview of yours?" in str(card_renderer().thread(panel))


def test_an_end_or_a_mode_that_is_not_sure_is_marked() -> None:
    one = replace(reading().interviews[0], mode_confidence=DOUBT)
    (row,) = [row for row in build(source(reading(interviews=(one,)), THANKS)).facts if row.label == "Interview"]
    assert row.uncertain


def test_questions_come_one_at_a_time_the_most_consequential_first() -> None:
    people = (Person("Priya Rao", "priya@n.example", confidence=DOUBT),)
    read = replace(rejected(), interviewers=people, kind=Fact(Kind.INTERVIEW, SAID, DOUBT))
    assert asked(read, NO).text.startswith("Is this about")
    read = answered(read, 0, NO)
    assert asked(read, NO).text.startswith("Did they decide")
    read = answered(read, 1, NO)
    assert asked(read).text.startswith("Is Priya Rao")
    assert build(source(answered(read, 0), THANKS)).question is None
