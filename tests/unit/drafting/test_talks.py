"""Talks as candidates note them on a phone: what a careful writer would not leave out stands in the thank-you, what
must not go out does not (etiquette T3, T5, T6). The talks stand in data/talks.json; half of them was kept
for checking."""

from __future__ import annotations

import re

import pytest

from app.domain.drafts import Draft, Tone
from app.drafting import check
from app.drafting.sentences import core
from tests.unit.drafting.talks import Talk, Told, talks

ALL = talks()
HEARD = {"tuned on": 0.9, "kept for checking": 0.7}  # the least share of what a careful writer would take up


def _lacking(told: Told, draft: Draft) -> int:
    body = core(draft.body).casefold()
    return sum(not any(word.casefold() in body for word in some) for some in told.must)


@pytest.mark.parametrize("half", HEARD)
def test_t3_what_was_talked_about_is_taken_up(half: str) -> None:
    chosen = [talk for talk in ALL if talk.kept_for_checking == (half == "kept for checking")]
    pairs = [pair for talk in chosen for pair in zip(talk.told, talk.thanks(), strict=True)]
    wanted = sum(len(told.must) for told, _ in pairs)
    lacking = sum(_lacking(told, draft) for told, draft in pairs)
    assert wanted >= 30
    assert lacking <= (1 - HEARD[half]) * wanted


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("talk", ALL, ids=lambda talk: talk.name)
def test_t6_what_must_stay_in_stays_in(talk: Talk, tone: Tone) -> None:
    for told, draft in zip(talk.told, talk.thanks(tone), strict=True):
        body = core(draft.body).casefold()
        found = [word for word in told.must_not if re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", body)]
        assert not found, draft.body


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("talk", ALL, ids=lambda talk: talk.name)
def test_t5_every_thank_you_passes_the_guard_with_a_note_and_without(talk: Talk, tone: Tone) -> None:
    """T1, T3, T5: brief, traced, and no two of one interview alike."""
    for noted in (True, False):
        written: list[Draft] = []
        for draft in talk.thanks(tone, noted=noted):
            report = check(
                draft, reading=talk.reading, profile=talk.profile, notes=talk.notes if noted else (),
                siblings=written, mailbox=talk.mailbox,
            )  # fmt: skip
            assert report.ok, (report.problems, draft.body)
            written.append(draft)
