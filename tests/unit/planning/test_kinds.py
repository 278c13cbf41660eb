"""The follow-ups that go beyond the thread, and what moves a question: cards, connections, greetings, finds, cues."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.drafts import Profile
from app.domain.followups import Deed, Find, FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import Cue, CueKind, Reading, Stage
from app.planning.plan import plan
from app.planning.references import reference
from tests.support.readings import CHICAGO, DANA, FRIDAY, LENA, OMAR, QUOTE, asked, interview, reading, thanked

DAY = timedelta(days=1)
PROFILE = Profile("Ines Falk", holiday_country="US", paper_note=True)
THANKED = [thanked(FRIDAY + DAY, OMAR.name, LENA.name)]


def of_kind(
    kind: FollowUpKind,
    held: Reading,
    now: datetime,
    *,
    profile: Profile | None = PROFILE,
    deeds: tuple[Deed, ...] = (),
    finds: tuple[Find, ...] = (),
) -> list[FollowUp]:
    planned = plan(held, CHICAGO, now, profile=profile, deeds=deeds, finds=finds)
    return [follow_up for follow_up in planned.follow_ups if follow_up.kind is kind]


def question(held: Reading, now: datetime, profile: Profile = PROFILE, deeds: tuple[Deed, ...] = ()) -> FollowUp:
    return of_kind(FollowUpKind.STATUS_CHECK, held, now, profile=profile, deeds=deeds)[0]


@pytest.mark.parametrize("kind", list(FollowUpKind))
def test_every_kind_says_what_would_cancel_it(kind: FollowUpKind) -> None:
    assert FollowUp("k", kind, "Dana", None, None, None, "").ended_by.endswith(".")


def test_t7_a_card_is_offered_the_same_day_only_where_the_user_wants_cards() -> None:
    held = reading(interviews=[interview()])
    cards = of_kind(FollowUpKind.PAPER_NOTE, held, FRIDAY + 3 * DAY)
    assert {(card.to_name, card.not_before, card.by) for card in cards} == {
        (OMAR.name, date(2026, 3, 6), date(2026, 3, 7)),
        (LENA.name, date(2026, 3, 6), date(2026, 3, 7)),
    }
    assert not of_kind(FollowUpKind.PAPER_NOTE, held, FRIDAY + DAY, profile=replace(PROFILE, paper_note=False))
    assert not of_kind(FollowUpKind.PAPER_NOTE, held, FRIDAY + 6 * DAY)


def test_t7_a_card_that_was_posted_is_planned_no_more() -> None:
    held = reading(interviews=[interview()])
    posted = Deed(FollowUpKind.PAPER_NOTE, FRIDAY + DAY, key="paper_note:omar-haddad:2026-03-06")
    left = of_kind(FollowUpKind.PAPER_NOTE, held, FRIDAY + DAY, deeds=(posted,))
    assert [card.to_name for card in left] == [LENA.name]


def test_l1_connecting_waits_until_two_days_after_the_interview() -> None:
    held = reading(interviews=[interview()])
    found = of_kind(FollowUpKind.CONNECT, held, FRIDAY + DAY)
    assert {item.not_before for item in found} == {date(2026, 3, 8)}
    assert not of_kind(FollowUpKind.CONNECT, replace(held, interviews=()), FRIDAY)
    rejected = reading(Stage.REJECTED, [interview()], told_at=FRIDAY + DAY)
    assert not of_kind(FollowUpKind.CONNECT, rejected, FRIDAY + 3 * DAY)


def test_f1_references_hear_of_it_before_the_interview() -> None:
    profile = replace(PROFILE, references=("Marian Teague <m@teague.example>, supervising solicitor", "Dev Parmar"))
    ahead = reading(Stage.SCHEDULED, [interview()])
    found = of_kind(FollowUpKind.REFERENCE_HEADS_UP, ahead, FRIDAY - 3 * DAY, profile=profile)
    assert [(item.to_name, item.to_email, item.by) for item in found] == [
        ("Dev Parmar", None, date(2026, 3, 6)),
        ("Marian Teague", "m@teague.example", date(2026, 3, 6)),
    ]
    held = reading(interviews=[interview()])
    assert not of_kind(FollowUpKind.REFERENCE_HEADS_UP, held, FRIDAY + 5 * DAY, profile=profile)


def test_f1_a_reference_is_read_with_address_and_relation() -> None:
    found = reference("Marian Teague <m@teague.example>, supervising solicitor, 2023 to 2025")
    assert found is not None
    assert (found.name, found.email, found.relation) == (
        "Marian Teague", "m@teague.example", "supervising solicitor, 2023 to 2025",
    )  # fmt: skip


def december(promised: tuple[date, date] | None) -> Reading:
    start = datetime(2026, 12, 10, 15, tzinfo=UTC)
    return reading(interviews=[interview(start)], promised=promised, acts=[thanked(start + DAY, OMAR.name, LENA.name)])


def test_s6_a_greeting_comes_before_holidays_after_which_the_decision_falls() -> None:
    held = december((date(2027, 1, 2), date(2027, 1, 8)))
    found = of_kind(FollowUpKind.HOLIDAY_GREETING, held, datetime(2026, 12, 17, 15, tzinfo=UTC))
    assert [(g.to_name, g.not_before, g.by) for g in found] == [(DANA.name, date(2026, 12, 21), date(2026, 12, 23))]
    assert found[0].evidence == QUOTE


def test_s6_no_greeting_where_word_is_due_before_the_holidays() -> None:
    held = december((date(2026, 12, 10), date(2026, 12, 18)))
    assert not of_kind(FollowUpKind.HOLIDAY_GREETING, held, datetime(2026, 12, 17, 15, tzinfo=UTC))


def test_s1_no_question_falls_on_a_public_holiday_or_between_the_years() -> None:
    held = december((date(2026, 12, 10), date(2026, 12, 22)))
    assert question(held, datetime(2026, 12, 17, 15, tzinfo=UTC)).not_before == date(2027, 1, 4)
    easter = reading(interviews=[interview()], promised=(date(2026, 3, 6), date(2026, 3, 31)))
    british = replace(PROFILE, holiday_country="GB")
    assert question(easter, FRIDAY + 7 * DAY, british).not_before == date(2026, 4, 7)
    assert question(easter, FRIDAY + 7 * DAY).not_before == date(2026, 4, 3)


def with_cue(kind: CueKind, day: date | None = None, person: str = "") -> Reading:
    cue = Cue(kind, FRIDAY + DAY, day, person, QUOTE)
    return replace(reading(interviews=[interview()], acts=THANKED), cues=(cue,))


def test_s5_feel_free_to_check_in_after_a_day_moves_the_question_there() -> None:
    found = question(with_cue(CueKind.CHECK_IN_AFTER, date(2026, 3, 19)), FRIDAY + 2 * DAY)
    assert found.not_before == date(2026, 3, 20)
    assert QUOTE[0].quote in found.reason


def test_s5_please_do_not_contact_us_removes_the_question() -> None:
    held = with_cue(CueKind.DO_NOT_CONTACT)
    assert not of_kind(FollowUpKind.STATUS_CHECK, held, FRIDAY + 20 * DAY)
    assert not of_kind(FollowUpKind.HEARTBEAT, held, FRIDAY + 20 * DAY, finds=(Find("a grant", DANA.name),))


def test_s5_we_will_reach_out_doubles_the_week() -> None:
    assert question(with_cue(CueKind.WE_WILL_REACH_OUT), FRIDAY + 2 * DAY).not_before == date(2026, 3, 23)


def test_s5_an_out_of_office_moves_the_question_past_the_return() -> None:
    now, back = FRIDAY + 2 * DAY, date(2026, 3, 25)
    assert question(with_cue(CueKind.OUT_OF_OFFICE, back, DANA.name), now).not_before == date(2026, 3, 26)
    assert question(with_cue(CueKind.OUT_OF_OFFICE, back, "Somebody Else"), now).not_before == date(2026, 3, 13)


def test_s5_a_promise_made_after_a_cue_says_it_better() -> None:
    held = with_cue(CueKind.CHECK_IN_AFTER, date(2026, 4, 20))
    later = reading(promised=(date(2026, 3, 10), date(2026, 3, 13))).promise
    assert question(replace(held, promise=later), FRIDAY + 5 * DAY).not_before == date(2026, 3, 16)


def test_what_was_sent_by_hand_ends_that_follow_up_and_counts_as_a_question() -> None:
    """T1, S8: mails found in Sent count as those in the thread do."""
    held = reading(interviews=[interview()])
    sent = FollowUpState.SENT
    deeds = (
        Deed(FollowUpKind.THANK_YOU, FRIDAY + DAY, to_name=OMAR.name, state=sent),
        Deed(FollowUpKind.STATUS_CHECK, FRIDAY + 8 * DAY, to_name=DANA.name, state=sent),
    )
    thanks = of_kind(FollowUpKind.THANK_YOU, held, FRIDAY + DAY, deeds=deeds[:1])
    assert [item.to_name for item in thanks] == [LENA.name]
    assert question(held, FRIDAY + 9 * DAY, deeds=deeds).not_before == date(2026, 3, 23)
    again = (*deeds, Deed(FollowUpKind.STATUS_CHECK, FRIDAY + 18 * DAY, to_name=DANA.name, state=sent))
    assert not of_kind(FollowUpKind.STATUS_CHECK, held, FRIDAY + 19 * DAY, deeds=again)
    assert of_kind(FollowUpKind.MOVE_ON, held, FRIDAY + 19 * DAY, deeds=again)


def test_a_snooze_moves_the_window_and_a_dismissal_ends_it() -> None:
    held = reading(interviews=[interview()], acts=THANKED)
    before = question(held, FRIDAY + 2 * DAY)
    put_off = Deed(FollowUpKind.STATUS_CHECK, FRIDAY + 7 * DAY, before.key, until=date(2026, 3, 24))
    after = question(held, FRIDAY + 8 * DAY, deeds=(put_off,))
    assert (after.not_before, after.by) == (date(2026, 3, 24), date(2026, 3, 28))
    dismissed = Deed(FollowUpKind.STATUS_CHECK, FRIDAY + 7 * DAY, before.key, state=FollowUpState.DISMISSED)
    assert not of_kind(FollowUpKind.STATUS_CHECK, held, FRIDAY + 8 * DAY, deeds=(dismissed,))


FINDS = (Find("a grant for depots", DANA.name), Find("A  grant for depots", OMAR.name), Find("a talk", OMAR.name))


def test_h1_the_same_find_never_goes_to_two_people_and_only_after_the_thanks() -> None:
    thankful = reading(interviews=[interview()], acts=THANKED)
    found = of_kind(FollowUpKind.HEARTBEAT, thankful, FRIDAY + 3 * DAY, finds=FINDS)
    assert sorted(item.to_name for item in found) == [DANA.name, OMAR.name]
    assert len({item.key.rpartition(":")[2] for item in found}) == 2
    unthanked = reading(interviews=[interview()])
    assert {f.to_name for f in of_kind(FollowUpKind.HEARTBEAT, unthanked, FRIDAY + DAY, finds=FINDS)} == {DANA.name}
    assert {f.to_name for f in of_kind(FollowUpKind.HEARTBEAT, unthanked, FRIDAY + 9 * DAY, finds=FINDS)} == {DANA.name}


def test_h1_one_person_hears_at_most_once_in_21_days() -> None:
    held = reading(interviews=[interview()], acts=THANKED)
    first = of_kind(FollowUpKind.HEARTBEAT, held, FRIDAY + 3 * DAY, finds=FINDS[:1])[0]
    sent = Deed(FollowUpKind.HEARTBEAT, FRIDAY + 3 * DAY, first.key, DANA.name, FollowUpState.SENT)
    assert not of_kind(FollowUpKind.HEARTBEAT, held, FRIDAY + 4 * DAY, deeds=(sent,), finds=FINDS[:2])
    other = of_kind(FollowUpKind.HEARTBEAT, held, FRIDAY + 4 * DAY, deeds=(sent,), finds=(Find("news", DANA.name),))
    assert [item.not_before for item in other] == [date(2026, 3, 30)]


def test_p1_the_most_urgent_comes_first_and_keys_are_unique() -> None:
    held = reading(interviews=[interview()])
    planned = plan(held, CHICAGO, FRIDAY + DAY, profile=PROFILE).follow_ups
    assert [item.by or date.max for item in planned] == sorted(item.by or date.max for item in planned)
    assert len({item.key for item in planned}) == len(planned)


def test_nothing_but_the_reply_follows_a_no() -> None:
    """R1: a no ends questions, greetings, cards, finds and references alike."""
    rejected = reading(
        Stage.REJECTED, [interview()], acts=[*THANKED, asked(FRIDAY + 8 * DAY)], told_at=FRIDAY + 9 * DAY
    )
    profile = replace(PROFILE, references=("Dev Parmar",))
    planned = plan(rejected, CHICAGO, FRIDAY + 9 * DAY, profile=profile, finds=FINDS).follow_ups
    assert [item.kind for item in planned] == [FollowUpKind.KEEP_DOOR_OPEN]
