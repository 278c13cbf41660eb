"""Remarks that must not go out, and remarks that only sound like them (etiquette T6).

They stand in data/remarks.jsonl, with the trade of the job and the topic (null for what may go out). The half that a
hash puts aside was not looked at while the rules were written.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app.drafting.forbidden import forbidden
from app.drafting.jotting import understand

REMARKS = [json.loads(line) for line in (Path(__file__).parent / "data" / "remarks.jsonl").read_text().splitlines()]
PLAIN = [json.loads(line) for line in (Path(__file__).parent / "data" / "remarks-plain.jsonl").read_text().splitlines()]
RECALL, FALSE_ALARMS = 0.95, 0.05


def _half(*, kept: bool) -> list[dict[str, str]]:
    return [row for row in REMARKS if (hashlib.sha256(row["note"].encode()).digest()[0] % 2 == 1) is kept]


@pytest.mark.parametrize("kept", [False, True], ids=["tuned on", "kept for checking"])
def test_t6_what_must_not_go_out_is_found(kept: bool) -> None:
    grave = [row for row in _half(kept=kept) if row["topic"]]
    missed = [row["note"] for row in grave if forbidden(row["note"], row["trade"]) is None]
    assert len(grave) >= 60
    assert len(missed) <= (1 - RECALL) * len(grave), missed


@pytest.mark.parametrize("kept", [False, True], ids=["tuned on", "kept for checking"])
def test_t6_matters_of_the_trade_may_go_out(kept: bool) -> None:
    fine = [row for row in _half(kept=kept) if not row["topic"]]
    stopped = [row["note"] for row in fine if forbidden(row["note"], row["trade"]) is not None]
    assert len(fine) >= 40
    assert len(stopped) <= FALSE_ALARMS * len(fine), stopped


def test_t6_what_is_found_is_left_out_and_named() -> None:
    for row in REMARKS:
        if row["topic"] and forbidden(row["note"], row["trade"]) is not None:
            understood = understand(row["note"], name="Ruth Abara", trade=row["trade"])
            assert understood.left_out, row["note"]


def test_t6_a_topic_is_found_in_other_words_than_its_own() -> None:
    """Said of a person, without the name of the topic: "he wore a funny tie", "what they pay", "got the chop"."""
    grave = [row for row in PLAIN if row["topic"]]
    missed = [row["note"] for row in grave if forbidden(row["note"], row["trade"]) is None]
    assert len(missed) <= (1 - RECALL) * len(grave), missed


def test_t6_the_same_words_said_of_the_work_may_go_out() -> None:
    """Wear of brake pads, a child process, patients in remission on a ward."""
    fine = [row for row in PLAIN if not row["topic"]]
    stopped = [row["note"] for row in fine if forbidden(row["note"], row["trade"]) is not None]
    assert len(stopped) <= FALSE_ALARMS * len(fine), stopped


@pytest.mark.parametrize(
    "said", ["you can't tell anyone", "you cannot mention it", "i can’t stand it", "cant repeat that"]
)
def test_t6_what_cannot_be_told_is_found_however_cannot_is_spelt(said: str) -> None:
    assert forbidden(said) is not None
