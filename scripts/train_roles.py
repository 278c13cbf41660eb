"""Train the model that weighs who interviews (`app/reading/senses/weights/roles.txt`) from annotated threads and banks.

python -m scripts.train_roles          (writes the weights; needs scikit-learn)
python -m scripts.train_roles --check  (learns from one half, measures on the other; writes nothing)
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
from app.reading.people.names import find_cast
from app.reading.people.roles import casting
from app.reading.senses.model import Model
from app.reading.sessions import read_sessions
from scripts.training import fit, report, write
from tests.corpus.asides import filled, lines, with_asides
from tests.corpus.banks import BANKS, OPENED, items
from tests.corpus.check import Case, cases_in
from tests.corpus.matching import is_same_person

THREADS = (Path("tests/corpus/threads"), Path("tests/corpus/wild"))
TAUGHT = ("people", "panels", "sessions", "titled", "layouts", "openings")  # the banks that say who interviews
COPIES = 3  # of a thread, each with other asides in it
ASIDES = 2  # in a copy
COUNTS = 0.3  # what a person of a copy counts for beside one of the thread itself; whom the aside names counts whole
Example = tuple[str, set[str], str, float]


def examples(threads: Sequence[Path], banks: Sequence[Path]) -> Iterator[Example]:
    """(thread, features, part) of every person whom the threads name; the part is the annotation's."""
    for case in cases_in(threads):
        if case.truth["kind"] == "interview":
            messages = load_messages(case.mails, case.mailbox.time_zone)
            yield from _people(case.name, messages, case.mailbox, case.now, case.truth)
            yield from _beside_asides(case)
    for bank in banks:
        for item in items(bank):
            if item.is_for_tuning or bank.stem in OPENED:
                yield from _people(item.name, item.messages(), item.mailbox, item.now, item.truth)


def _beside_asides(case: Case) -> Iterator[Example]:
    """The people of the thread when its mails mention somebody else in passing, who has no part in it."""
    draw = random.Random(case.name)
    raw = [path.read_bytes() for path in case.mails]
    asides = lines("people-taught")
    for _ in range(COPIES):
        given = with_asides(raw, case.mailbox.email, [filled(one, draw) for one in draw.sample(asides, ASIDES)], draw)
        if given is None:
            return
        zone = case.mailbox.time_zone
        messages = [
            parse_message(one, source=path.name, zone=zone) for path, one in zip(case.mails, given, strict=True)
        ]
        for name, features, part, _ in _people(case.name, messages, case.mailbox, case.now, case.truth):
            yield name, features, part, 1.0 if part == "nobody" else COUNTS


def _people(
    name: str, messages: Sequence[Message], mailbox: Mailbox, now: Any, truth: dict[str, Any]
) -> Iterator[Example]:
    transcript = transcribe(messages, mailbox)
    cast = find_cast(transcript)
    given = casting(transcript, cast, read_sessions(transcript, cast, now).agreed)
    given.gather()
    interviewers = {one["name"] for one in truth.get("interviewers", ())}
    interviewers |= {one for session in truth.get("interviews", ()) for one in session["interviewers"]}
    for person, features in given.features().items():
        if any(is_same_person(person, one) for one in interviewers):
            yield name, features, "interviewer", 1.0
        elif any(is_same_person(person, one["name"]) for one in truth.get("contacts", ())):
            yield name, features, "contact", 1.0
        elif "contacts" in truth:
            yield name, features, "nobody", 1.0


def taught(known: Sequence[Example], strength: float) -> Model:
    given = [(features, part) for _, features, part, _ in known]
    return fit(given, strength=strength, seen=3, least=4, weights=[weight for *_, weight in known])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="learn from one half, measure on the other")
    parser.add_argument("--strength", type=float, default=1.5, help="the inverse of the regularisation")
    options = parser.parse_args()
    known = sorted(examples(THREADS, [BANKS / f"{name}.jsonl" for name in TAUGHT]), key=lambda e: e[0])
    if options.check:
        for turn in (0, 1):
            half = [e for e in known if _turn(e[0]) % 2 == turn]
            rest = [e for e in known if _turn(e[0]) % 2 != turn]
            report(taught(half, options.strength), [(features, part) for _, features, part, _ in rest], 0.5)
        return
    write("roles", taught(known, options.strength))


def _turn(name: str) -> int:
    return sum(name.encode())


if __name__ == "__main__":
    main()
