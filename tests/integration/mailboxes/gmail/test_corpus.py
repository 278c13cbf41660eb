"""Whole threads by way of the Gmail API: what is read of them, word for word, is what is read of the files."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.read import read_messages
from tests.corpus.check import Case, cases_in, from_files, through_gmail
from tests.support.gmail_threads import messages_of

ROOT = Path(__file__).parents[4]
CORPORA = [ROOT / "tests" / "corpus" / "threads", ROOT.parent / "shared" / "corpus" / "dev"]
CASES = [case for corpus in CORPORA if corpus.is_dir() for case in cases_in([corpus])]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_messages_of_a_thread_are_the_same_through_gmail_as_from_its_files(case: Case) -> None:
    assert through_gmail(case) == from_files(case)


@pytest.mark.parametrize("case", CASES[::4], ids=lambda case: case.name)
def test_facts_and_their_evidence_are_the_same_through_gmail_as_from_the_files(case: Case) -> None:
    given, through = from_files(case), through_gmail(case)
    assert read_messages(through, case.mailbox, case.now) == read_messages(given, case.mailbox, case.now)


@pytest.mark.parametrize("case", CASES[::7], ids=lambda case: case.name)
def test_bodies_that_gmail_sets_apart_are_fetched_and_read_the_same(case: Case) -> None:
    assert messages_of(case.mails, case.mailbox, inline_limit=10) == from_files(case)
