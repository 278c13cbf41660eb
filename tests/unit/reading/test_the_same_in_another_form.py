"""What a thread says does not depend on the program that wrote it down: lines as divisions or paragraphs, broken lines,
one form of two. An eighth of the project's own threads, each read in both forms."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.commands.read import read_messages
from app.reading import parse_message
from tests.corpus.check import Case, cases_in
from tests.support.forms import FORMS

CORPUS = Path(__file__).parents[2] / "corpus"
LEAST = 0.97  # of the threads; a form may lose what only the layout told


def eighth() -> list[Case]:
    found = cases_in([CORPUS / "threads", CORPUS / "wild"])
    return [case for case in found if hashlib.sha256(case.name.encode()).digest()[2] % 8 == 0]


def said(case: Case, raw: list[bytes]) -> object:
    zone = case.mailbox.time_zone
    messages = [parse_message(mail, source=f"{number}.eml", zone=zone) for number, mail in enumerate(raw)]
    read, step, *_ = read_messages(messages, case.mailbox, case.now)
    days = (read.promise.earliest, read.promise.latest) if read.promise else None
    stage = read.stage.value if read.stage else None
    sessions = [(one.start, one.end, sorted(one.interviewers)) for one in read.interviews]
    return (
        read.kind.value.value,
        stage,
        sessions,
        sorted(one.name for one in read.interviewers),
        days,
        step and step.action,
    )


@pytest.mark.parametrize("form", FORMS)
def test_another_form_says_the_same(form: str) -> None:
    cases = eighth()
    other = {}
    for case in cases:
        raw = [file.read_bytes() for file in case.mails]
        changed = [FORMS[form](mail) for mail in raw]
        if changed != raw and (first := said(case, raw)) != (second := said(case, changed)):
            other[case.name] = (first, second)
    assert len(cases) > 60
    assert len(other) <= (1 - LEAST) * len(cases), other
