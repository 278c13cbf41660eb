from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.drafts import Draft
from app.domain.followups import FollowUpKind
from app.drafting import guard
from app.drafting.guard import GuardReport, check, counted, likeness
from tests.support.scenes import DANA, LENA, MAILBOX, OMAR, PROFILE, reading, write

GOOD = write(OMAR, note="schema drift")


def _codes(draft: Draft, **given: object) -> set[str]:
    report: GuardReport = check(draft, reading=reading(), profile=PROFILE, mailbox=MAILBOX, **given)  # type: ignore[arg-type]
    return {problem.code for problem in report.problems}


def _with(sentence: str, draft: Draft = GOOD) -> Draft:
    head, _, rest = draft.body.partition("\n\n")
    return replace(draft, body=f"{head}\n\n{sentence} {rest}")


def test_a_composed_draft_passes() -> None:
    assert check(GOOD, reading=reading(), profile=PROFILE, mailbox=MAILBOX).ok


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("The salary you named suits me.", "forbidden-pay"),
        ("I hope your bad back gets better.", "forbidden-health"),
        ("Say hello to your wife and kids, and mind the baby: his wife was kind.", "forbidden-family"),
        ("I have another offer that runs out soon.", "forbidden-pressure"),
        ("You seemed bored at times.", "forbidden-private"),
        ("My boss is a nightmare.", "forbidden-grievance"),
        ("I heard that Lena is about to quit.", "forbidden-gossip"),
        ("Just checking in.", "filler"),
        ("I hope this email finds you well.", "filler"),
        ("Please answer as soon as possible.", "pressure"),
        ("Great! Really great! So great!", "exclamation"),
        ("I enjoyed meeting [name].", "placeholder"),
        ("See https://evil.example/x for more.", "link"),
        ("It reminded me of Barcelona.", "untraced"),
        ("I led 47 people.", "untraced"),
        ("We spoke on Sunday.", "untraced"),
        ("You said “the moon is cheese”.", "untraced"),
        ("We talked about schema drift -> late data.", "shorthand"),
        ("Did I get the job?", "questions"),
    ],
)
def test_the_guard_refuses_with_a_reason(sentence: str, code: str) -> None:
    """T3, T6, T9, S3: each by its name."""
    assert code in _codes(_with(sentence))


def test_too_short_and_too_long_are_refused() -> None:
    """T5."""
    assert "length" in _codes(replace(GOOD, body="Hi Omar,\n\nThank you.\n\nBest,\nAda"))
    assert "length" in _codes(_with("The work was good to hear about. " * 40))


def test_a_question_for_news_asks_exactly_once() -> None:
    """S3."""
    asked = write(DANA, FollowUpKind.STATUS_CHECK)
    assert "questions" not in _codes(asked)
    assert "questions" in _codes(replace(asked, body=asked.body.replace("?", ".")))
    assert "questions" in _codes(replace(asked, body=asked.body.replace("?", "? Any news?")))


def test_a_sentence_shared_with_a_sibling_is_refused() -> None:
    """T3."""
    other = write(LENA, siblings=[GOOD])
    assert not _codes(other, siblings=[GOOD])
    shared = GOOD.body.split("\n\n")[1]
    assert {"sibling-sentence"} <= _codes(_with(shared, other), siblings=[GOOD])


def test_the_same_text_to_two_people_is_refused() -> None:
    """T3."""
    copied = replace(GOOD, to_name=LENA.name, body=GOOD.body.replace("Omar", "Lena"))
    assert {"sibling-sentence", "sibling-likeness"} <= _codes(copied, siblings=[GOOD])


def test_a_link_that_the_user_gave_may_stand() -> None:
    given = "a fund opens https://news.example/fund"
    assert "link" not in _codes(_with("See https://news.example/fund there."), news=given)


def test_the_greeting_has_to_name_the_reader() -> None:
    assert "greeting" in _codes(replace(GOOD, body=GOOD.body.replace("Hi Omar", "Hi Bob")))


def test_a_line_break_in_the_subject_is_refused() -> None:
    assert "unprintable" in _codes(replace(GOOD, subject="Thank you\nBcc: x@evil.example"))


def test_names_of_the_reading_and_numbers_of_the_profile_are_traced() -> None:
    fine = _with("Dana and Lena at Northlight know that I moved 1,900 pages on Thursday.")
    assert "untraced" not in _codes(fine)


def test_words_are_counted_without_closing_and_signature() -> None:
    assert (
        counted(Draft(FollowUpKind.THANK_YOU, "Omar", None, "s", "Hi Omar,\n\nThank you for it.\n\nBest,\nAda B.")) == 6
    )


def test_likeness_sets_greeting_and_closing_aside() -> None:
    one = "Hi Omar,\n\nThe orchard was lovely in autumn.\n\nBest,\nAda"
    two = "Hi Omar,\n\nMy brother drives heavy lorries.\n\nBest,\nAda"
    assert likeness(one, one) == 100
    assert likeness(one, two) < 60


def test_t3_t5_t7_s3_the_bounds_are_those_of_the_etiquette() -> None:
    """Stated here in figures: a test that takes them from the guard would follow whatever it says."""
    lengths = [
        guard.LENGTHS[kind] for kind in (FollowUpKind.THANK_YOU, FollowUpKind.STATUS_CHECK, FollowUpKind.PAPER_NOTE)
    ]
    assert lengths == [(60, 150), (40, 110), (40, 70)]
    assert (guard.ALIKE, guard.LONGEST_INVITATION) == (60.0, 299)
