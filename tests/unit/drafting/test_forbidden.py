from __future__ import annotations

import pytest

from app.drafting.forbidden import Topic, forbidden


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("comp 185-200 and refresh i said ok", Topic.PAY),
        ("she said 34 + tronc", Topic.PAY),
        ("commission 8%", Topic.PAY),
        ("four-day week and pension", Topic.BENEFITS),
        ("his knee is bad", Topic.HEALTH),
        ("coughing all through", Topic.HEALTH),
        ("their son started school", Topic.FAMILY),
        ("my boss never lets me present", Topic.GRIEVANCE),
        ("Kofi may be quitting", Topic.GOSSIP),
        ("lost their head chef last month", Topic.GOSSIP),
        ("looked tired", Topic.PRIVATE),
        ("cricket man", Topic.PRIVATE),
        ("pls keep that to myself", Topic.CONFIDENCE),
        ("dont say i said", Topic.CONFIDENCE),
        ("the q4 thing isn't announced", Topic.CONFIDENCE),
        ("need an answer by friday, other offer", Topic.PRESSURE),
        ("wish i hadn't gone on", Topic.REGRET),
    ],
)
def test_a_topic_that_must_not_go_out_is_found(text: str, topic: Topic) -> None:
    """T6."""
    found = forbidden(text)
    assert found is not None
    assert found.topic is topic


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("training bill from 212k down to 90k a quarter", "Machine Learning Engineer"),
        ("fees of about £310k", "Client Manager"),
        ("from date of death to final accounts", "Paralegal"),
        ("benefits open enrolment in October", "Benefits Administrator"),
        ("payroll for 1,400 staff", "Payroll Officer"),
        ("patients on sick leave wait longest", "Staff Nurse"),
        ("maternity ward", "Midwife"),
        ("allergen book", "Sous Chef"),
        ("he was looking for someone who can lead", ""),
        ("it's the rent, the laundry and the neighbour", "Head of Community"),
        ("health equity in rural areas", "Programme Officer"),
        ("I have thought about the job quite a bit", ""),
        ("the benefits of crop rotation", "Farm Manager"),
        ("confidence intervals", "Analyst"),
        ("tips on grafting", "Gardener"),
    ],
)
def test_words_that_only_sound_forbidden_belong_in(text: str, trade: str) -> None:
    """T6, its false alarms: the job's own subject is not a private matter."""
    assert forbidden(text, trade) is None


def test_in_a_trade_of_pay_the_offer_itself_stays_out() -> None:
    assert forbidden("the pay they offered me", "Payroll Officer") is not None
