"""What a mail says in passing (a founder's van, the canteen's hours, somebody's leave) changes nothing that is read."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

from app.commands.read import read_messages
from app.reading import parse_message
from tests.corpus.asides import lines, with_asides
from tests.corpus.check import Case, cases_in

CORPUS = Path(__file__).parents[2] / "corpus"
LEAST = 0.97  # of the threads that an aside was put into


def said(case: Case, raw: list[bytes]) -> object:
    zone = case.mailbox.time_zone
    messages = [parse_message(mail, source=f"{number}.eml", zone=zone) for number, mail in enumerate(raw)]
    read, step, *_ = read_messages(messages, case.mailbox, case.now)
    return (
        read.kind.value.value,
        read.stage.value if read.stage else None,
        [(one.start, one.end, one.mode and one.mode.value, sorted(one.interviewers)) for one in read.interviews],
        sorted(one.name for one in read.interviewers),
        (read.promise.earliest, read.promise.latest) if read.promise else None,
        step and step.action,
    )


def test_an_aside_changes_nothing() -> None:
    asides = lines("checked")
    asked, other = 0, {}
    for case in cases_in([CORPUS / "threads", CORPUS / "wild"]):
        if case.truth["kind"] != "interview" or hashlib.sha256(case.name.encode()).digest()[2] % 4:
            continue
        raw = [file.read_bytes() for file in case.mails]
        draw = random.Random(case.name)
        given = with_asides(raw, case.mailbox.email, [draw.choice(asides)], draw)
        if given is None:
            continue
        asked += 1
        if (first := said(case, raw)) != (second := said(case, given)):
            other[case.name] = (first, second)
    assert asked > 80
    assert len(other) <= (1 - LEAST) * asked, other
