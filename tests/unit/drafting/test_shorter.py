"""Holiday greeting, find passed on, word to a reference, invitation to connect, card: each within its bounds."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.drafts import Draft, Note, Profile, Tone
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.reading import Interview, Person, Usage
from app.drafting import NotDrafted, check
from app.drafting.choice import Chooser
from app.drafting.guard import ALIKE, LENGTHS, counted, likeness
from app.drafting.letter import letter
from app.drafting.occasion import occasion
from app.drafting.sentences import core
from app.drafting.wordings import asking, bank, shorter, thanks
from tests.support.scenes import DANA, INTERVIEWED, LENA, MAILBOX, NOW, OMAR, PROFILE, follow_up, reading, write

NOTES = (Note(OMAR.name, "talked kafka vs pulsar. wants someone who writes things down"),)
MARIAN = Person("Marian Teague", "m@teague.example")
LINKED = "new open data set of depot energy use https://data.example/depots"


def profile(tone: Tone) -> Profile:
    return replace(PROFILE, tone=tone, references=("Marian Teague <m@teague.example>",))


def text(
    kind: FollowUpKind, person: Person, tone: Tone = Tone.WARM, *, by: date | None = None, news: str | None = None
) -> Draft:
    item = FollowUp(f"{kind}:{person.name}", kind, person.name, person.email, by and by - timedelta(days=2), by, "")
    draft = write(person, kind, notes=NOTES, profile=profile(tone), news=news, item=item)
    report = check(draft, reading=reading(), profile=profile(tone), notes=NOTES, news=news, mailbox=MAILBOX)
    assert report.ok, report.problems
    return draft


@pytest.mark.parametrize("tone", list(Tone))
def test_s6_a_greeting_wishes_well_and_looks_forward_to_the_new_year(tone: Tone) -> None:
    draft = text(FollowUpKind.HOLIDAY_GREETING, DANA, tone, by=date(2026, 12, 23))
    assert "the holidays" in draft.body
    assert "in the new year" in draft.body
    assert "?" not in draft.body
    assert draft.in_reply_to  # into the thread


def test_s6_thanksgiving_and_easter_are_called_by_their_names() -> None:
    assert "after Thanksgiving" in text(FollowUpKind.HOLIDAY_GREETING, DANA, by=date(2026, 11, 25)).body
    assert "after Easter" in text(FollowUpKind.HOLIDAY_GREETING, DANA, by=date(2026, 4, 2)).body


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("news", [LINKED, "the city opens a fund for small data teams", "https://data.example/x"])
def test_h1_a_find_is_passed_on_in_two_or_three_sentences_without_the_application(tone: Tone, news: str) -> None:
    draft = text(FollowUpKind.HEARTBEAT, OMAR, tone, news=news)
    body = core(draft.body)
    assert not {"interview", "role", "position", "decision"} & set(body.lower().split())
    assert counted(draft) <= LENGTHS[FollowUpKind.HEARTBEAT][1]
    assert ("https://" in news) == ("https://" in body)
    assert draft.in_reply_to is None  # no thread about the application either


@pytest.mark.parametrize("news", [None, "", "hmm ?? ->"])
def test_h1_without_something_worth_passing_on_nothing_is_written(news: str | None) -> None:
    with pytest.raises(NotDrafted):
        text(FollowUpKind.HEARTBEAT, OMAR, news=news)


def test_h1_the_guard_refuses_a_find_that_speaks_of_the_application() -> None:
    draft = text(FollowUpKind.HEARTBEAT, OMAR, news=LINKED)
    spoilt = replace(draft, body=draft.body.replace("https://", "I am still keen on the role. https://"))
    found = check(spoilt, reading=reading(), profile=PROFILE, notes=NOTES, news=LINKED, mailbox=MAILBOX)
    assert "own-matter" in {problem.code for problem in found.problems}


@pytest.mark.parametrize("tone", list(Tone))
def test_f1_a_reference_is_told_of_the_interview_and_asked_to_say_when_contacted(tone: Tone) -> None:
    draft = text(FollowUpKind.REFERENCE_HEADS_UP, MARIAN, tone)
    assert "Senior Data Engineer" in draft.body
    assert "Northlight" in draft.body
    assert "let me know" in draft.body or "line if they do" in draft.body or "tell me if they" in draft.body
    assert draft.in_reply_to is None


def test_f1_an_interview_to_come_is_told_as_one_to_come() -> None:
    ahead = reading(interviews=(Interview(INTERVIEWED + timedelta(days=7)),))
    item = FollowUp("r", FollowUpKind.REFERENCE_HEADS_UP, MARIAN.name, MARIAN.email, None, None, "")
    body = write(MARIAN, FollowUpKind.REFERENCE_HEADS_UP, item=item, read=ahead, profile=profile(Tone.PLAIN)).body
    assert "I have an interview" in body
    assert "on Thursday, March 12" in body


@pytest.mark.parametrize("tone", list(Tone))
def test_l1_an_invitation_is_shorter_than_300_characters(tone: Tone) -> None:
    draft = text(FollowUpKind.CONNECT, OMAR, tone)
    assert len(draft.body) < 300
    assert "Kafka versus Pulsar" in draft.body
    assert (draft.to_email, draft.subject) == (None, "")


@pytest.mark.parametrize("tone", list(Tone))
def test_t7_a_card_says_it_in_other_words_than_the_mail(tone: Tone) -> None:
    mail = write(OMAR, notes=NOTES, profile=profile(tone))
    item = FollowUp("p", FollowUpKind.PAPER_NOTE, OMAR.name, None, None, None, "")
    card = write(OMAR, FollowUpKind.PAPER_NOTE, notes=NOTES, profile=profile(tone), siblings=[mail], item=item)
    assert 40 <= counted(card) <= 70
    assert likeness(card.body, mail.body) < ALIKE
    assert "yesterday" not in card.body  # it is read days later
    assert not [told for told in card.warnings if told.startswith("check")]


def test_t7_a_card_without_a_note_invents_no_topic() -> None:
    card = text(FollowUpKind.PAPER_NOTE, LENA)
    assert "talking about" not in card.body


def test_move_on_is_no_mail() -> None:
    """S8: the candidacy is offered for closing, nothing is written."""
    with pytest.raises(NotDrafted):
        text(FollowUpKind.MOVE_ON, DANA)


@pytest.mark.parametrize("kind", [k for k in FollowUpKind if k is not FollowUpKind.MOVE_ON])
def test_every_fact_of_every_kind_is_traced(kind: FollowUpKind) -> None:
    """T4: the trace is part of the draft, and each traced stretch stands in it."""
    by = date(2026, 12, 23) if kind is FollowUpKind.HOLIDAY_GREETING else None
    draft = text(kind, DANA if kind is FollowUpKind.KEEP_DOOR_OPEN else OMAR, by=by, news=LINKED)
    assert all(trace.text.strip() in draft.body for trace in draft.traces)
    assert draft.traces


def _every_sentence(bank_text: str) -> str:
    return " ".join(wording.pattern for wording in bank(bank_text))


def test_t7_a_card_does_not_claim_a_mail_that_may_not_have_been_sent() -> None:
    said = _every_sentence(shorter.CARD_OPENING).casefold()
    assert not re.search(r"\b(?:already|second thank-you|my (?:e?mail|message) will)\b", said)


def test_f1_nobody_is_told_to_be_the_first_since_several_references_are_told() -> None:
    said = _every_sentence(shorter.REFERENCE_NEWS + shorter.REFERENCE_NEWS_PAST)
    assert "the first to know" not in said


def test_s6_the_wish_agrees_with_any_holiday() -> None:
    """ "Easter brings", "the holidays bring": a verb that goes with both."""
    assert not re.search(r"\{season\} (?:bring|give|let)|\|(?:bring|give|let)s?\]", shorter.HOLIDAY_WISH)


@pytest.mark.parametrize("usage", list(Usage))
def test_who_is_keen_and_whom_one_meets_goes_by_the_thread(usage: Usage) -> None:
    """British threads say "keen" and "meeting me", American ones "excited" and "meeting with me"."""
    banks = (asking.OPENING, asking.OPENING_PROMISED, asking.OPENING_AGAIN, asking.POINT_NONE, thanks.INTEREST)
    informal = [w for text in banks for w in bank(text) if Tone.FORMAL not in w.tones and w.usage in (None, usage)]
    keen = [wording.pattern for wording in informal if re.search(r"\bkeen(?:er)?\b", wording.pattern)]
    assert bool(keen) is (usage is Usage.BRITISH)
    page = letter(occasion(follow_up(), reading(usage=usage), PROFILE, MAILBOX, NOW), Chooser(""), ())
    assert page.known["meeting"] == ("meeting" if usage is Usage.BRITISH else "meeting with")


def test_t7_what_a_card_has_no_room_for_is_named() -> None:
    """Nothing that was noted goes missing without a word."""
    card = text(FollowUpKind.PAPER_NOTE, OMAR)
    assert "Kafka" in card.body
    assert [told for told in card.warnings if "a card has room for one thing" in told] == [
        "left out: “wants someone who writes things down” (a card has room for one thing)"
    ]
    assert not any("has room" in told for told in text(FollowUpKind.CONNECT, OMAR).warnings)
