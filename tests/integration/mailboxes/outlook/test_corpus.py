"""Whole threads by way of Microsoft Graph: the facts that are read of them are those that are read of the files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.commands.answers import answer_of
from app.commands.read import read_messages
from tests.corpus.check import Case, answer, cases_in, through_outlook
from tests.support.outlook_threads import messages_of

ROOT = Path(__file__).parents[4]
CORPORA = [ROOT / "tests" / "corpus" / "threads", ROOT.parent / "shared" / "corpus" / "dev"]
CASES = [case for corpus in CORPORA if corpus.is_dir() for case in cases_in([corpus])]


def facts(given: dict[str, Any]) -> dict[str, Any]:
    """Without where they stand: Graph tells a meeting's facts and not the calendar part that they stood in."""
    return {name: value for name, value in given.items() if name not in ("evidence", "confidence")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_facts_of_a_thread_are_the_same_through_graph_as_from_its_files(case: Case) -> None:
    assert facts(answer(case, through_outlook)) == facts(answer(case))


@pytest.mark.parametrize("case", CASES[::7], ids=lambda case: case.name)
def test_it_is_the_same_whether_graph_gives_plain_text_as_such_or_as_html(case: Case) -> None:
    messages = messages_of(case.mails, case.mailbox, plain_stays_text=True)
    assert facts(answer_of(*read_messages(messages, case.mailbox, case.now))) == facts(answer(case))
