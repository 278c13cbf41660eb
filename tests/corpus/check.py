"""Read annotated threads in process and hold the figures against their floors.

    python -m tests.corpus.check [--floors FILE] [--misses] [--half tune|check] [--only TEXT] [--through gmail|outlook] DIR …

DIR holds cases (folders with truth.json), directly or in batches. `held-back` is read only when it is named itself.
The exit status is 1 if a figure lies below its floor or a thread could not be read.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.commands.answers import answer_of
from app.commands.read import read_messages
from app.commands.requests import load_messages
from app.domain.errors import AfterwordError
from app.domain.mail import Mailbox, Message
from tests.corpus.scoring import Score

HELD_BACK = "held-back"


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    folder: Path
    truth: dict[str, Any]

    @property
    def mailbox(self) -> Mailbox:
        given = self.truth["mailbox"]
        return Mailbox(given["name"], given["email"], given["time_zone"])

    @property
    def now(self) -> datetime:
        return datetime.fromisoformat(self.truth["now"])

    @property
    def mails(self) -> list[Path]:
        return sorted(self.folder.glob("*.eml"))

    @property
    def is_for_tuning(self) -> bool:
        """The half of a corpus that may be tuned on: the first byte of the name's SHA-256 is even."""
        return hashlib.sha256(self.name.encode()).digest()[0] % 2 == 0


def cases_in(roots: Iterable[Path]) -> Iterator[Case]:
    """Every case below the roots, in order of path; those held back only if a root lies within them."""
    for root in roots:
        for truth in sorted(root.rglob("truth.json")):
            if HELD_BACK in truth.relative_to(root).parts:
                continue
            yield Case(truth.parent.name, truth.parent, json.loads(truth.read_text(encoding="utf-8")))


Load = Callable[[Case], Sequence[Message]]


def from_files(case: Case) -> Sequence[Message]:
    return load_messages(case.mails, case.mailbox.time_zone)


def through_gmail(case: Case) -> Sequence[Message]:
    """The same mails as the Gmail mailbox reads them from the Gmail API."""
    from tests.support.gmail_threads import messages_of

    return messages_of(case.mails, case.mailbox)


def through_outlook(case: Case) -> Sequence[Message]:
    """The same mails as the Outlook mailbox reads them from Microsoft Graph."""
    from tests.support.outlook_threads import messages_of

    return messages_of(case.mails, case.mailbox)


def answer(case: Case, load: Load = from_files) -> dict[str, Any]:
    """The reader's answer. Raises an AfterwordError if the thread cannot be read."""
    return answer_of(*read_messages(load(case), case.mailbox, case.now))


WAYS: dict[str, Load] = {"gmail": through_gmail, "outlook": through_outlook}


def score(cases: Sequence[Case], load: Load = from_files) -> tuple[Score, dict[str, float], list[str]]:
    """The counts, the figures with number of cases and median time, and what could not be read."""
    counted, spent, failures = Score(), list[float](), list[str]()
    for case in cases:
        start = time.perf_counter()
        try:
            given = answer(case, load)
        except AfterwordError as error:
            failures.append(f"{case.name}: {error}")
            given = {}
        spent.append(time.perf_counter() - start)
        counted.add(case.name, case.truth, given)
    figures = counted.figures()
    figures["cases"] = len(cases)
    later = sorted(spent[1:] or spent)
    figures["ms_a_thread_median"] = round(later[len(spent) // 2 - 1] * 1000, 2)
    return counted, figures, failures


def below(figures: dict[str, float], floors: dict[str, float]) -> list[str]:
    """What lies below its floor, or is not measured at all."""
    return [
        f"{name}: {figures.get(name, 'not measured')} is below {floor}"
        for name, floor in sorted(floors.items())
        if figures.get(name, -1.0) < floor
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.corpus.check", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("roots", nargs="+", type=Path, metavar="DIR")
    parser.add_argument("--floors", type=Path, help="a JSON object: the least that each figure must be")
    parser.add_argument("--misses", action="store_true", help="print each wrong field")
    parser.add_argument("--half", choices=["tune", "check"], help="only the half to tune on, or the other")
    parser.add_argument("--only", default="", help="only the cases whose name holds this text")
    parser.add_argument("--through", choices=list(WAYS), help="read the mails by way of a (fake) API")
    given = parser.parse_args(arguments)
    cases = [
        case
        for case in cases_in(given.roots)
        if given.only in case.name and (given.half is None or case.is_for_tuning is (given.half == "tune"))
    ]
    if not cases:
        print(f"no cases under {', '.join(map(str, given.roots))}", file=sys.stderr)
        return 2
    counted, figures, failures = score(cases, WAYS.get(given.through, from_files))
    if given.misses:
        for miss in counted.misses:
            wanted, got = (json.dumps(value, ensure_ascii=False, default=str) for value in (miss.wanted, miss.given))
            print(f"{miss.case}\t{miss.figure}\twant {wanted}\tgot {got}")
    for name in sorted(figures):
        print(f"{name:32} {figures[name]}")
    for failure in failures:
        print(failure, file=sys.stderr)
    missed = below(figures, json.loads(given.floors.read_text(encoding="utf-8"))) if given.floors else []
    for line in missed:
        print(line, file=sys.stderr)
    return 1 if missed or failures else 0


if __name__ == "__main__":
    sys.exit(main())
