"""Train the model that weighs whether a sentence seats somebody (`app/reading/senses/weights/seats.txt`).

python -m scripts.train_seats          (writes the weights; needs scikit-learn)
python -m scripts.train_seats --check  (learns from one half of threads and asides, measures on the other)

What the rules of `app.reading.sessions.told` would take for a seat is collected from the annotated threads and banks,
and from copies of the threads with asides in them: whoever the annotation lists sits, others do not.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from app.commands.requests import load_messages
from app.domain.mail import Mailbox, Message
from app.reading import parse_message, transcribe
from app.reading.people.cast import Mention
from app.reading.people.names import find_cast
from app.reading.senses.model import Model
from app.reading.sessions import read_sessions, seats
from scripts.training import fit, report, write
from tests.corpus.asides import filled, lines, with_asides
from tests.corpus.banks import BANKS, OPENED, items
from tests.corpus.check import Case, cases_in
from tests.corpus.matching import is_same_person

THREADS = (Path("tests/corpus/threads"), Path("tests/corpus/wild"))
TAUGHT = ("people", "panels", "sessions", "titled", "layouts", "openings")  # the banks that say who interviews
COPIES = 6  # of a thread, each with other asides in it
ASIDES = 2  # in a copy
COUNTS = 3.0  # what one that seats nobody counts for: there are fewer of them than asides in the world
Example = tuple[str, set[str], str, float]


class _Collected:
    """Takes the place of the model while threads are read: lets everybody sit and notes who was asked about."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, set[str]]] = []

    def sits(self, text: str, start: int, end: int, mention: Mention, people: Sequence[Mention], **_: float) -> bool:
        self.asked.append((mention.person, seats.features(text, start, end, mention, people)))
        return True


def examples(asides: Sequence[str]) -> Iterator[Example]:
    """(thread, features, part, weight) of each naming that the rules take for a seat; of equal ones the first."""
    seen: set[frozenset[str]] = set()
    for name, features, part in _all(asides):
        if frozenset(features) not in seen:
            seen.add(frozenset(features))
            yield name, features, part, 1.0 if part == "sits" else COUNTS


def _all(asides: Sequence[str]) -> Iterator[tuple[str, set[str], str]]:
    for case in cases_in(THREADS):
        if case.truth["kind"] == "interview":
            messages = load_messages(case.mails, case.mailbox.time_zone)
            for features, part in _namings(messages, case.mailbox, case.now, case.truth):
                yield case.name, features, part
            for features, part in _beside_asides(case, asides):
                if part == "apart":
                    yield case.name, features, part
    for name in TAUGHT:
        for item in items(BANKS / f"{name}.jsonl"):
            if item.is_for_tuning or name in OPENED:
                for features, part in _namings(item.messages(), item.mailbox, item.now, item.truth):
                    yield item.name, features, part


def _namings(
    messages: Sequence[Message], mailbox: Mailbox, now: Any, truth: dict[str, Any]
) -> Iterator[tuple[set[str], str]]:
    if "interviewers" not in truth:
        return
    collected, real = _Collected(), seats.sits
    seats.sits = collected.sits
    try:
        transcript = transcribe(messages, mailbox)
        sessions = read_sessions(transcript, find_cast(transcript), now)
    finally:
        seats.sits = real
    interviewers = {one["name"] for one in truth["interviewers"]}
    for person, features in collected.asked:
        if any(is_same_person(person, one) for one in interviewers):
            yield features, "sits"
        elif person not in sessions.displaced:
            yield features, "apart"


def _beside_asides(case: Case, asides: Sequence[str]) -> Iterator[tuple[set[str], str]]:
    draw = random.Random(case.name)
    raw = [path.read_bytes() for path in case.mails]
    for _ in range(COPIES):
        given = with_asides(raw, case.mailbox.email, [filled(one, draw) for one in draw.sample(asides, ASIDES)], draw)
        if given is None:
            return
        zone = case.mailbox.time_zone
        messages = [
            parse_message(one, source=path.name, zone=zone) for path, one in zip(case.mails, given, strict=True)
        ]
        yield from _namings(messages, case.mailbox, case.now, case.truth)


def taught(known: Sequence[Example], strength: float) -> Model:
    given = [(features, part) for _, features, part, _ in known]
    return fit(given, strength=strength, seen=2, least=4, weights=[weight for *_, weight in known])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="learn from one half, measure on the other")
    parser.add_argument("--strength", type=float, default=0.3, help="the inverse of the regularisation")
    options = parser.parse_args()
    asides = lines("people-taught")
    if not options.check:
        write("seats", taught(sorted(examples(asides), key=lambda e: e[0]), options.strength))
        return
    halves = [sorted(examples(asides[turn::2]), key=lambda e: e[0]) for turn in (0, 1)]
    for turn in (0, 1):
        known = [e for e in halves[turn] if _turn(e[0]) % 2 == turn]
        rest = [e for e in halves[1 - turn] if _turn(e[0]) % 2 != turn]
        print(len(known), sum(e[2] == "apart" for e in known))
        model = taught(known, options.strength)
        for threshold in (0.5, 0.67):
            report(model, [(features, part) for _, features, part, _ in rest], threshold)


def _turn(name: str) -> int:
    return sum(name.encode())


if __name__ == "__main__":
    main()
