"""The rows on thanks (T1 to T9), each in odd orders of events: what is planned, and what the drafts say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.drafts import Draft, Note, Tone
from app.domain.followups import Deed, FollowUp, FollowUpKind, FollowUpState
from app.drafting import check
from app.drafting.guard import ALIKE, counted, likeness
from app.drafting.passing_on import passed_on
from app.drafting.sentences import core, folded, split
from tests.support.conversation import Turn, at, owner
from tests.support.mail import OWNER
from tests.support.stories import (
    LENA,
    LENA_MAIL,
    OMAR,
    OMAR_MAIL,
    PROFILE,
    TO_BOTH,
    Story,
    day,
    invited,
    story,
    thanked,
    wrote,
)  # fmt: skip

THANKS, CARD = FollowUpKind.THANK_YOU, FollowUpKind.PAPER_NOTE
HELD = story(invited())
NOTES = {
    OMAR: "he showed me the rig in hall 3. wants fewer manual tests. asked how i'd handle flaky sensors",
    LENA: "talked about the move to cologne in june. she wants a tester who speaks up early. pay is 70k she thinks",
}


def names(found: list[FollowUp]) -> set[str]:
    return {item.to_name for item in found}


def written(held: Story, on: int = 4, *, tone: Tone = Tone.WARM) -> list[Draft]:
    """A thank-you to each, with what was noted, each beside those before it."""
    told = replace(held, profile=replace(held.profile, tone=tone))
    out: list[Draft] = []
    for item in told.of(THANKS, on):
        out.append(told.draft(item, on, note=NOTES.get(item.to_name, ""), siblings=out))
    return out


@pytest.mark.parametrize(
    ("after", "left"),
    [
        ((), {OMAR, LENA}),
        ((thanked(OMAR, 4, to=OMAR_MAIL, hour=17),), {LENA}),
        ((owner("Dear Omar and Lena,\n\nThank you both for your time today.", 4, to=TO_BOTH, hour=17),), set()),
    ],
    ids=["nobody thanked", "one thanked by hand", "both thanked in one mail"],
)
def test_t1_everyone_gets_a_note_of_their_own_until_they_are_thanked(after: tuple[Turn, ...], left: set[str]) -> None:
    assert names(story(invited(), *after).of(THANKS, 5)) == left


def test_t1_nobody_is_thanked_twice_for_one_day() -> None:
    """A second talk with the same person on the same day, after they were thanked for the first."""
    first = invited(hours="10:00 to 11:00", who=f"{OMAR} ({OMAR_MAIL})")
    second = invited(sent=4, hour=12, hours="16:00 to 17:00", who=f"{OMAR} ({OMAR_MAIL})")
    assert not story(first, second, thanked(OMAR, 4, to=OMAR_MAIL, hour=13)).of(THANKS, 4)
    with_lena = invited(sent=4, hour=12, hours="16:00 to 17:00", who=f"{LENA} ({LENA_MAIL})")
    both = story(first, with_lena, thanked(OMAR, 4, to=OMAR_MAIL, hour=13))
    assert (names(both.of(THANKS, 4, 14)), names(both.of(THANKS, 4))) == (set(), {LENA})


def test_t1_a_later_round_is_thanked_for_anew() -> None:
    again = story(invited(), thanked(OMAR, 4, to=OMAR_MAIL), thanked(LENA, 5, to=LENA_MAIL), invited(11, sent=7))
    assert [names(again.of(THANKS, on)) for on in (8, 11)] == [set(), {OMAR, LENA}]


def test_t1_what_was_called_off_is_not_thanked_for() -> None:
    off = wrote("I am sorry, but we have to cancel Friday's interview. I will be in touch with a new date.", 3)
    assert not story(invited(), off).of(THANKS, 4)


@pytest.mark.parametrize(("on", "offered"), [(4, True), (9, True), (10, False)])
def test_t2_thanks_are_due_the_next_day_and_offered_for_five(on: int, offered: bool) -> None:
    """The interview is on a Friday: the next day is a Saturday, and counts."""
    found = HELD.of(THANKS, on)
    assert bool(found) is offered
    assert all((item.not_before, item.by) == (day(4), day(5)) for item in found)


def test_t2_nothing_is_due_before_the_talk_is_over_and_a_moved_one_is_thanked_for_on_its_new_day() -> None:
    assert not HELD.of(THANKS, 4, 14)
    moved = wrote("Omar is ill: could we move Friday's interview to Monday 9 March, 14:00 to 15:00?", 3)
    agreed = owner("Dear Petra,\n\nMonday 9 March at 14:00 suits me well.\n\nInes", 3, hour=11)
    told = story(invited(), moved, agreed)
    assert not told.of(THANKS, 4)
    assert {item.by for item in told.of(THANKS, 7)} == {day(8)}


def test_t2_a_late_note_is_worded_for_the_delay() -> None:
    late, prompt = written(HELD, 8)[0], written(HELD)[0]
    assert "today" in prompt.body
    assert "today" not in late.body
    assert "Friday" in late.body


@pytest.mark.parametrize("tone", list(Tone))
def test_t3_two_notes_of_one_candidacy_share_no_sentence_and_never_read_alike(tone: Tone) -> None:
    one, other = written(HELD, tone=tone)
    assert not set(map(folded, split(core(one.body)))) & set(map(folded, split(core(other.body))))
    assert likeness(one.body, other.body) < ALIKE


def test_t3_each_note_speaks_of_the_talk_with_its_reader() -> None:
    drafts = {draft.to_name: draft.body for draft in written(HELD)}
    assert "flaky sensors" in drafts[OMAR] or "manual tests" in drafts[OMAR]
    assert "Cologne" in drafts[LENA]
    assert "Cologne" not in drafts[OMAR]


def test_t3_without_a_note_no_topic_is_invented() -> None:
    item = HELD.of(THANKS, 4)[0]
    draft = HELD.draft(item, 4)
    assert not [trace for trace in draft.traces if trace.source == "note"]


@pytest.mark.parametrize(
    ("points", "used"),
    [
        (("moved 1,900 test cases to a new rig",), "1,900 test cases"),
        (("8 yrs in rail, mostly brakes",), "eight years in rail"),
        (("salary 70k now", "asked for 80k"), ""),
        ((), ""),
    ],
)
def test_t4_a_point_is_the_users_own_or_none_is_made(points: tuple[str, ...], used: str) -> None:
    told = replace(HELD, profile=replace(PROFILE, points=points))
    draft = told.draft(told.of(THANKS, 4)[0], 4)
    assert used in draft.body
    assert "70k" not in draft.body
    assert bool(used) is any(trace.source == "profile" for trace in draft.traces)


@pytest.mark.parametrize("note", ["", "short", "; ".join(NOTES.values()), "the rig " * 400])
def test_t5_a_note_has_60_to_150_words(note: str) -> None:
    item = HELD.of(THANKS, 4)[0]
    assert 60 <= counted(HELD.draft(item, 4, note=note)) <= 150


@pytest.mark.parametrize(
    ("note", "kept_out", "named"),
    [
        (NOTES[LENA], "70k", "the salary remark"),
        ("4 day week?? and the pension. his divorce. talked about the rig", "divorce", "the remark about family"),
        ("my old boss was a nightmare, she laughed. asked about the rig", "nightmare", "the complaint"),
        ("asked why i'd leave my firm - boss trouble", "trouble", "the complaint"),
        ("asked why i'd leave my firm. talked about the rig", "leave my", "the complaint"),
    ],
)
def test_t6_pay_benefits_and_grievances_stay_out_and_are_named(note: str, kept_out: str, named: str) -> None:
    draft = HELD.draft(HELD.of(THANKS, 4)[0], 4, note=note)
    assert kept_out not in draft.body
    assert any(warning.startswith(f"left out: {named}") for warning in draft.warnings)


CARDS = replace(HELD, profile=replace(PROFILE, paper_note=True))


def test_t7_a_card_is_offered_the_same_day_where_the_user_wants_cards() -> None:
    assert {(item.to_name, item.not_before, item.by) for item in CARDS.of(CARD, 4)} == {
        (OMAR, day(4), day(5)), (LENA, day(4), day(5)),
    }  # fmt: skip
    assert not CARDS.of(CARD, 4, 14)
    assert not HELD.of(CARD, 4)
    assert not CARDS.of(CARD, 10)


def test_t7_a_card_posted_left_or_overtaken_by_a_no_is_offered_no_more() -> None:
    first = CARDS.of(CARD, 4)[0]
    for state in (FollowUpState.DONE, FollowUpState.DISMISSED):
        deed = Deed(CARD, at(4, 21), first.key, first.to_name, state)
        assert names(replace(CARDS, deeds=(deed,)).of(CARD, 5)) == {OMAR, LENA} - {first.to_name}
    no = wrote("Unfortunately, we have decided to go forward with another candidate.", 5)
    assert not replace(CARDS, turns=(*CARDS.turns, no)).of(CARD, 5)


def test_t7_a_card_goes_with_the_mail_sent_already_in_other_words_and_40_to_70_of_them() -> None:
    sent = replace(CARDS, turns=(*CARDS.turns, thanked(OMAR, 4, to=OMAR_MAIL, hour=17)))
    card = next(item for item in sent.of(CARD, 4) if item.to_name == OMAR)
    mail = written(CARDS)[-1]
    text = sent.draft(card, 4, note=NOTES[OMAR], siblings=[mail])
    assert 40 <= counted(text) <= 70
    assert text.to_email is None
    assert not set(map(folded, split(core(text.body)))) & set(map(folded, split(core(mail.body))))


SAM = "Sam Whitlock"


def test_t8_a_missing_address_is_shown_and_never_made_up() -> None:
    alone = story(invited(who=SAM))
    (item,) = alone.of(THANKS, 4)
    draft = alone.draft(item, 4)
    assert draft.to_email is None
    assert any("No address" in warning and "Petra" in warning for warning in draft.warnings)


def test_t8_an_address_inferred_from_colleagues_is_marked_and_not_filled_in() -> None:
    beside = story(invited(who=f"{OMAR} ({OMAR_MAIL}), {LENA} ({LENA_MAIL}) and {SAM}"))
    item = next(item for item in beside.of(THANKS, 4) if item.to_name == SAM)
    assert item.email_inferred is (item.to_email is not None)
    draft = beside.draft(item, 4)
    assert draft.to_email is None
    assert any("confirm it" in warning or "add it" in warning for warning in draft.warnings)


def test_t8_the_coordinator_is_asked_to_pass_the_thanks_on() -> None:
    alone = story(invited(who=SAM))
    (item,) = alone.of(THANKS, 4)
    reading = alone.read(4)
    petra = next(person for person in reading.contacts if person.name == "Petra Ahlers")
    made = passed_on(
        alone.draft(item, 4), petra, follow_up=item, reading=reading, profile=PROFILE, notes=(), mailbox=OWNER,
        now=at(4, 20),
    )  # fmt: skip
    assert made.to_email == petra.email
    assert "no address for Sam Whitlock" in made.body
    assert "pass on" in made.body
    assert made.in_reply_to


def test_t8_who_was_thanked_through_the_coordinator_is_thanked() -> None:
    """By hand or by the mail that Afterword wrote for it; whoever can be written to still gets a note of their own."""
    alone = story(invited(who=f"{OMAR} ({OMAR_MAIL}) and {SAM}"))
    item = next(item for item in alone.of(THANKS, 4) if item.to_name == SAM)
    petra = next(person for person in alone.read(4).contacts if person.name == "Petra Ahlers")
    asked = passed_on(
        alone.draft(item, 4), petra, follow_up=item, reading=alone.read(4), profile=PROFILE, notes=(), mailbox=OWNER,
        now=at(4, 20),
    )  # fmt: skip
    by_hand = (
        "Dear Petra,\n\nThank you for today. Could you pass my thanks for the talk on to Omar and Sam Whitlock?\n\nInes"
    )
    for text in (asked.body, by_hand):
        assert names(replace(alone, turns=(*alone.turns, owner(text, 4, hour=17))).of(THANKS, 5)) == {OMAR}
    bare = owner(
        "Dear Petra,\n\nThank you for today, I enjoyed the talk with Omar and Sam Whitlock.\n\nInes", 4, hour=17
    )
    assert names(replace(alone, turns=(*alone.turns, bare)).of(THANKS, 5)) == {OMAR, SAM}


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("on", [4, 8])
def test_t9_a_note_makes_no_promise_and_no_pressure(tone: Tone, on: int) -> None:
    for draft in written(HELD, on, tone=tone):
        low = draft.body.lower()
        assert not [w for w in ("guarantee", "promise you", "as soon as possible", "urgent", "other offer") if w in low]
        assert "?" not in draft.body


def test_t9_the_guard_refuses_pressure_whoever_wrote_it() -> None:
    draft = written(HELD)[0]
    pushed = replace(draft, body=draft.body.replace(",\n\n", ",\n\nI need an answer by tomorrow. ", 1))
    notes = (Note(draft.to_name, NOTES[draft.to_name]),)
    report = check(pushed, reading=HELD.read(4), profile=PROFILE, notes=notes, mailbox=OWNER)
    assert "pressure" in {problem.code for problem in report.problems}


def test_t9_a_no_ends_the_thanks() -> None:
    no = wrote("Unfortunately, we have decided to go forward with another candidate.", 5)
    assert not story(invited(), no).of(THANKS, 5)
