"""What the panel says, state by state."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from itertools import chain

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.evidence import Evidence, Fact
from app.domain.followups import FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import Action, Kind, NextStep, Outcome, Person, Promise, Reading, Stage
from app.reading.corrections import apply
from app.sidebar.model import Panel, PanelState
from app.sidebar.outlook import pane
from app.sidebar.panel import build
from app.sidebar.source import DraftStatus, DraftView, Item
from tests.support.panels import NOW, OWNER, ZONE, card_renderer, check, reading, source, thank

THANKS = NextStep(Action.THANK_YOU, ("Omar Haddad", "Lena Fuchs", "Sam Whitlock"), date(2026, 3, 6), date(2026, 3, 7))
TEAM = (thank("Omar Haddad", "omar@northlight.example"), thank("Lena Fuchs"), thank("Sam Whitlock"))


def words(panel: Panel) -> str:
    """All that the panel says, in order."""
    texts = [panel.headline, panel.reason, panel.title, panel.drafts_title, *panel.later, *panel.warnings]
    texts += [f"{f.label} {f.value}" for f in panel.facts]
    texts += [f"{p.name} {p.detail} {p.status_text}" for p in chain(panel.people, panel.contacts)]
    texts += [a.label for a in chain(panel.actions, panel.quiet)]
    texts += [n for d in panel.drafts for n in d.notices]
    return "\n".join(texts)


def test_after_an_interview_it_says_whom_to_thank_by_when_and_why() -> None:
    panel = build(source(step=THANKS, items=TEAM))
    assert panel.state is PanelState.THANK_YOU
    assert panel.headline == "Thank three people by tomorrow, Sat 7 Mar"
    assert panel.reason == "You met them today, 13:00 – 15:15 CT."
    assert [a.label for a in panel.actions] == ["Write 3 drafts"]


def test_each_person_to_thank_has_a_note_field_and_their_title() -> None:
    panel = build(source(step=THANKS, items=TEAM))
    omar, _, sam = panel.people
    assert (omar.name, omar.detail) == ("Omar Haddad", "Staff Engineer")
    assert omar.note is not None
    assert omar.note.hint == "A line is enough: topic, something they said"
    assert sam.detail == "no address in this thread"


def test_a_drafted_note_leaves_the_others_to_write() -> None:
    drafted = replace(TEAM[0], state=FollowUpState.DRAFTED, draft=DraftView("d1", "Omar Haddad", "Re: Northlight"))
    panel = build(source(step=THANKS, items=(drafted, *TEAM[1:])))
    assert panel.headline.startswith("Thank two people")
    assert panel.people[0].status_text == "draft written"
    assert panel.drafts_title == "1 draft is in your Drafts folder."
    assert [a.verb for a in panel.drafts[0].actions] == ["open_draft", "withdraw"]


def test_a_note_beside_a_draft_says_that_it_waits_for_another_writing() -> None:
    drafted = replace(TEAM[0], state=FollowUpState.DRAFTED, draft=DraftView("d1", "Omar Haddad", "Re"))
    omar, lena, _ = build(source(step=THANKS, items=(drafted, *TEAM[1:]))).people
    assert omar.note is not None
    assert lena.note is not None
    assert omar.note.hint == "Gets into the draft with “Write again”."
    assert "Write again" in [one.label for one in omar.actions]
    assert lena.note.hint == "A line is enough: topic, something they said"


def test_a_note_beside_a_draft_of_the_users_own_says_that_it_comes_too_late() -> None:
    view = DraftView("d1", "Omar Haddad", "Re", DraftStatus.EDITED)
    omar = build(source(step=THANKS, items=(replace(TEAM[0], state=FollowUpState.DRAFTED, draft=view),))).people[0]
    assert omar.note is not None
    assert omar.note.hint == "You have changed this draft: a note no longer gets into it."
    assert "Write again" not in [one.label for one in omar.actions]


def test_what_was_left_out_of_a_draft_is_named() -> None:
    view = DraftView("d1", "Omar Haddad", "Re", warnings=("left out: the salary remark", "the name Boru"))
    panel = build(source(step=THANKS, items=(replace(TEAM[0], state=FollowUpState.DRAFTED, draft=view),)))
    assert panel.drafts[0].notices == ("left out: the salary remark", "check: the name Boru")


def test_a_draft_that_the_user_changed_cannot_be_withdrawn() -> None:
    view = DraftView("d1", "Omar Haddad", "Re", DraftStatus.EDITED)
    panel = build(source(step=THANKS, items=(replace(TEAM[0], state=FollowUpState.DRAFTED, draft=view),)))
    assert [a.verb for a in panel.drafts[0].actions] == ["open_draft"]


def test_a_draft_that_a_mail_program_saved_anew_is_to_be_looked_for_in_the_folder() -> None:
    view = DraftView("d1", "Omar Haddad", "", DraftStatus.EDITED, why="Your mail program seems to have saved it anew.")
    panel = build(source(step=THANKS, items=(replace(TEAM[0], state=FollowUpState.DRAFTED, draft=view),)))
    assert panel.drafts[0].actions == ()
    assert panel.drafts[0].notices[0].endswith("Look into your Drafts folder.")


def test_before_an_interview_it_says_when_and_that_nothing_is_to_send() -> None:
    at = datetime(2026, 3, 5, 9, 0, tzinfo=ZONE)
    panel = build(source(reading(Stage.SCHEDULED), NextStep(Action.PREPARE), now=at))
    assert panel.state is PanelState.AHEAD
    assert panel.headline == "Tomorrow, Fri 6 Mar, 13:00 CT"
    assert panel.reason == "Nothing to send before it. Three people will meet you."
    assert panel.later == ("Thank-you notes on Fri 6 Mar",)


def test_while_waiting_it_says_until_when_and_who_promised() -> None:
    step = NextStep(Action.STATUS_CHECK, ("Dana Whitfield",), date(2026, 3, 16), date(2026, 3, 20))
    at = datetime(2026, 3, 10, 9, 0, tzinfo=ZONE)
    panel = build(source(step=step, items=(check(date(2026, 3, 16)),), now=at))
    assert panel.state is PanelState.WAITING
    assert panel.headline == "Nothing to send until Mon 16 Mar"
    assert panel.reason == "Dana Whitfield promised an answer by Fri 13 Mar."
    assert panel.reason_quotes[0].words == "by Friday"
    assert panel.reason_quotes[0].said == "Dana Whitfield, Mon 2 Mar, 10:00"
    assert not panel.actions


def test_a_day_that_the_user_set_is_not_called_a_promise() -> None:
    step = NextStep(Action.STATUS_CHECK, ("Dana Whitfield",), date(2026, 3, 16), date(2026, 3, 20))
    own = Promise(date(2026, 3, 2), date(2026, 3, 13), "", date(2026, 3, 2), "Dana Whitfield")
    for day, said in (
        (10, "You noted that they answer by Fri 13 Mar."),
        (16, "You noted that they answer by Fri 13 Mar; it is Mon 16 Mar."),
    ):
        at = datetime(2026, 3, day, 9, 0, tzinfo=ZONE)
        panel = build(source(reading(promise=own), step, items=(check(date(2026, 3, 16)),), now=at))
        assert panel.reason.startswith(said)
        (answer,) = [row for row in panel.facts if row.label == "Answer"]
        assert answer.value == "by Fri 13 Mar (you set it)"


def test_on_its_day_it_offers_the_question() -> None:
    step = NextStep(Action.STATUS_CHECK, ("Dana Whitfield",), date(2026, 3, 16), date(2026, 3, 20))
    at = datetime(2026, 3, 16, 9, 0, tzinfo=ZONE)
    panel = build(source(step=step, items=(check(date(2026, 3, 16)),), now=at))
    assert panel.state is PanelState.ASK
    assert panel.headline == "Ask Dana Whitfield for news"
    assert "it is Mon 16 Mar" in panel.reason
    assert "First of at most two questions" in panel.reason
    assert [a.verb for a in panel.actions] == ["write", "put_off"]


def test_after_two_questions_it_offers_to_close() -> None:
    last = datetime(2026, 3, 2, 9, 0, tzinfo=ZONE)
    panel = build(source(reading(company_last_wrote=last), NextStep(Action.MOVE_ON)))
    assert panel.state is PanelState.LET_GO
    assert panel.reason == "The last word from them came on Mon 2 Mar."
    assert [a.verb for a in panel.actions] == ["close"]


def test_a_no_is_told_with_the_day_and_the_reply_it_allows() -> None:
    outcome = Outcome("Dana Whitfield", NOW, (Evidence("m1", "we went with another candidate"),))
    step = NextStep(Action.KEEP_DOOR_OPEN, ("Dana Whitfield",), date(2026, 3, 6), date(2026, 3, 8))
    panel = build(source(reading(Stage.REJECTED, outcome=outcome, promise=None), step))
    assert panel.headline == "They said no (Fri 6 Mar)"
    assert panel.reason.endswith("Best by Sun 8 Mar.")
    assert panel.reason_quotes[0].words == "we went with another candidate"


@pytest.mark.parametrize("stage", [Stage.OFFERED, Stage.ON_HOLD, Stage.CANCELLED, Stage.WITHDRAWN])
def test_an_outcome_offers_no_draft(stage: Stage) -> None:
    panel = build(source(reading(stage)))
    assert panel.state is PanelState.OUTCOME
    assert not panel.actions


def test_mail_that_is_no_interview_gets_one_line_and_a_way_to_say_it_is() -> None:
    panel = build(source(Reading(Fact(Kind.OTHER))))
    assert panel.headline == "Nothing to follow up here."
    assert [a.label for a in panel.actions] == ["Read it as one", "Overview"]
    assert not panel.facts


def test_a_closed_candidacy_can_be_opened_again() -> None:
    panel = build(source(step=THANKS, items=TEAM, closed=True))
    assert panel.state is PanelState.CLOSED
    assert [a.verb for a in panel.actions] == ["reopen"]


def test_what_it_is_not_sure_of_it_asks_one_question_at_a_time() -> None:
    people = (Person("Priyanka Rao", evidence=(Evidence("m1", "Priyanka and the team look forward"),), confidence=0.4),)
    panel = build(source(reading(interviewers=people), THANKS))
    assert panel.question is not None
    assert panel.question.text == "Is Priyanka Rao one of your interviewers?"
    assert panel.question.words == "Priyanka and the team look forward"
    assert [a.label for a in panel.question.answers] == ["Yes", "No, they arrange it"]


def test_warnings_of_the_reading_are_shown() -> None:
    panel = build(source(reading(warnings=("02.eml has a broken calendar part.",)), THANKS, TEAM))
    assert panel.warnings == ("02.eml has a broken calendar part.",)


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("action", list(Action))
def test_no_state_praises_presses_or_shouts(stage: Stage, action: Action) -> None:
    step = NextStep(action, ("Dana Whitfield",), date(2026, 3, 6), date(2026, 3, 7))
    said = words(build(source(reading(stage), step, (*TEAM, check(date(2026, 3, 16))))))
    assert "!" not in said
    assert not any(word in said.lower() for word in ("great", "congratulations", "hurry", "chance", "best of luck"))
    assert OWNER.email not in said


def test_an_inferred_address_is_taken_with_one_press_and_is_no_longer_inferred() -> None:
    guessed = replace(reading().interviewers[0], email="o.haddad@northlight.example", email_inferred=True)
    read = reading(interviewers=(guessed,))
    step = NextStep(Action.THANK_YOU, ("Omar Haddad",))
    for items in ((thank("Omar Haddad", guessed.email),), ()):
        (row,) = build(source(read, step=step, items=items)).people
        use = row.actions[0]
        assert (use.label, use.fields) == ("Use this address", ())
        assert use.describes == "Omar Haddad, o.haddad@northlight.example"
        told = dict(use.values)
        corrected = apply(read, (Correction(CorrectionKind(told["kind"]), told["value"], told["subject"]),))
        assert corrected.interviewers[0].email == guessed.email
        assert not corrected.interviewers[0].email_inferred
        (row,) = build(source(corrected, step=step, items=items)).people
        assert all(action.label != "Use this address" for action in row.actions)


def test_both_hosts_show_the_press_that_takes_an_inferred_address() -> None:
    guessed = replace(reading().interviewers[0], email="o.haddad@northlight.example", email_inferred=True)
    for items in ((thank("Omar Haddad", guessed.email),), ()):
        step = NextStep(Action.THANK_YOU if items else Action.NONE, ("Omar Haddad",))
        panel = build(source(reading(interviewers=(guessed,)), step=step, items=items))
        assert "Use this address" in pane.render(panel, action_url="/do")
        assert "Use this address" in str(card_renderer().thread(panel))


def test_what_is_due_today_is_said_to_be_due_today() -> None:
    step = replace(THANKS, by=NOW.date())
    assert build(source(reading(), step, TEAM)).headline == "Thank three people today"


def test_a_closed_one_asks_for_no_notes_and_offers_no_drafts() -> None:
    panel = build(source(step=THANKS, items=TEAM, closed=True))
    assert not [one for person in panel.people for one in (person.note, *person.actions) if one]
    assert "reopen" in [action.verb for action in panel.actions]


def test_of_a_thread_in_another_language_it_is_said_that_an_interview_may_go_unseen() -> None:
    foreign = replace(reading(), kind=Fact(Kind.OTHER), language="de")
    panel = build(source(foreign))
    assert panel.headline == "This thread is in German"
    assert "may miss an interview here" in panel.reason
    assert panel.actions[0].verb == "correct"


def test_where_a_draft_would_be_in_another_language_than_the_thread_it_is_said_before() -> None:
    step = NextStep(Action.STATUS_CHECK, ("Dana Whitfield",), date(2026, 3, 2), date(2026, 3, 20))
    one = Item(FollowUp("q", FollowUpKind.STATUS_CHECK, "Dana Whitfield", "d@n.example", date(2026, 3, 2), None, ""))
    panel = build(source(replace(reading(), language="fr"), step, (one,)))
    assert "This thread is in French; Afterword drafts in English." in panel.reason
