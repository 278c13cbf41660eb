"""Train the weights by which the reader chooses the employer's name from all that a thread holds
(`app/reading/senses/weights/employer.txt`; needs scipy, which scikit-learn brings).

python -m scripts.train_choices          (writes the weights)
python -m scripts.train_choices --check  (leaves out a tenth of the threads after the other and measures on it, does
                                          so by writers, then learns from all and measures on the halves that nobody
                                          tunes on)

A conditional logistic regression: of a thread's candidates, the more probable one that is right, the better. Nothing is
learnt from threads in which no candidate is right, nor from the halves that are kept from tuning. Each thread teaches
under its employer's name and, where that can be replaced everywhere, under others that nobody has (`scripts.renamed`).
"""

from __future__ import annotations

import argparse
import hashlib
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.commands.requests import load_messages
from app.domain.mail import Mailbox, Message
from app.domain.reading import Person
from app.reading import parse_message, transcribe
from app.reading.employer import choice as employer
from app.reading.employer.said import as_said
from app.reading.people.cast import Cast
from app.reading.people.names import find_cast
from app.reading.people.roles import read_people
from app.reading.sessions import read_sessions
from app.reading.transcript import Transcript
from app.reading.weighing import SCALE, weigh
from scripts.renamed import coined, renamed_mails, renaming
from scripts.training import TARGET
from tests.corpus.banks import BANKS, OPENED, Item, items
from tests.corpus.check import Case, cases_in
from tests.corpus.judged import DEV
from tests.corpus.matching import is_same_wording

STRENGTH = 1.0  # the inverse of the regularisation
FOLDS = 10
SEEN = 3  # threads in which a ground has to occur
COPIES = 3  # of a thread, under other names of its employer
COUNTS = 0.3  # what a copy counts for beside the thread itself
LEAST = 2  # hundredths below which a weight is left out


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidates of one thread: the grounds of each, which are right, and of which what is then said is right.
    `group` is its writer's."""

    group: str
    fold: int  # with which of the tenths it is left out
    tuned: bool
    copy: bool  # under another name of the employer
    grounds: tuple[frozenset[str], ...]
    right: tuple[bool, ...]
    said: tuple[bool, ...]

    @property
    def teaches(self) -> bool:
        return any(self.right) and not all(self.right)


Candidates = Callable[[Transcript, Cast, Sequence[Person]], Iterator[tuple[str, frozenset[str], str]]]


def names(
    transcript: Transcript, cast: Cast, interviewers: Sequence[Person]
) -> Iterator[tuple[str, frozenset[str], str]]:
    found = employer.candidates(transcript, cast, interviewers)
    for key in found.named:
        yield found.texts[key], frozenset(found.of(key)), found.texts[as_said(key, found, transcript)]


CHOICES: dict[str, tuple[str, Candidates]] = {
    "employer": ("company", names)
}  # by table: the truth's key, what there is


def choices(key: str, candidates: Candidates) -> Iterator[Choice]:
    """Every thread whose annotation has the key."""
    for group, name, tuned, copy, truth, messages, mailbox, now in _threads():
        if truth.get(key):
            transcript = transcribe(messages, mailbox)
            cast = find_cast(transcript)
            sides = read_people(transcript, cast, read_sessions(transcript, cast, now).agreed)
            found = list(candidates(transcript, cast, sides.interviewers))
            right = tuple(is_same_wording(truth[key], text) for text, _, _ in found)
            said = tuple(is_same_wording(truth[key], text) for _, _, text in found)
            fold = hashlib.sha256(name.encode()).digest()[1] % FOLDS
            yield Choice(group, fold, tuned, copy, tuple(grounds for _, grounds, _ in found), right, said)


_Thread = tuple[str, str, bool, bool, dict[str, Any], Sequence[Message], Mailbox, datetime]


def _threads() -> Iterator[_Thread]:
    roots = [Path("tests/corpus/threads"), Path("tests/corpus/wild"), *([DEV] if DEV.is_dir() else [])]
    for root in roots:
        for case in cases_in([root]):
            if case.truth["kind"] == "interview":
                tuned = root != DEV or case.is_for_tuning
                group = f"{root.name} {'' if root == DEV else case.name[0]}"
                messages = load_messages(case.mails, case.mailbox.time_zone)
                yield group, case.name, tuned, False, case.truth, messages, case.mailbox, case.now
                for new, copied in _copies(case) if tuned else ():
                    truth = {**case.truth, "company": new}
                    yield group, case.name, tuned, True, truth, copied, case.mailbox, case.now
    for bank in sorted(BANKS.glob("*.jsonl")):
        for item in items(bank):
            tuned = bank.stem in OPENED or item.is_for_tuning
            yield f"bank {bank.stem}", item.name, tuned, False, item.truth, item.messages(), item.mailbox, item.now
            for new, other in _of_item(item) if tuned else ():
                truth = {**item.truth, "company": new}
                yield f"bank {bank.stem}", item.name, tuned, True, truth, other.messages(), item.mailbox, item.now


def _copies(case: Case) -> Iterator[tuple[str, Sequence[Message]]]:
    old, raw = case.truth.get("company") or "", [file.read_bytes() for file in case.mails]
    draw = random.Random(case.name)
    for _ in range(COPIES if old else 0):
        new = coined(draw)
        mails = renamed_mails(raw, old, new)
        for one in (mails,) if mails else ():
            zone = case.mailbox.time_zone
            yield new, [parse_message(mail, source=case.name, zone=zone) for mail in one]


def _of_item(item: Item) -> Iterator[tuple[str, Item]]:
    old, draw = item.truth.get("company") or "", random.Random(item.name)
    for _ in range(COPIES if old else 0):
        new = coined(draw)
        change = renaming(old, new, [text for mail in item.mails for text in mail.values()])
        if change is not None:
            yield (
                new,
                replace(item, mails=tuple({key: change(text) for key, text in mail.items()} for mail in item.mails)),
            )


def fit(given: Sequence[Choice]) -> dict[str, int]:
    """The weights in hundredths."""
    import numpy as np
    from scipy.optimize import minimize
    from scipy.sparse import csr_matrix

    taught = [one for one in given if one.teaches]
    counted = Counter(ground for one in taught for ground in frozenset().union(*one.grounds))
    place = {ground: at for at, ground in enumerate(sorted(g for g, count in counted.items() if count >= SEEN))}
    rows = [sorted(place[g] for g in grounds if g in place) for one in taught for grounds in one.grounds]
    held = [at for row in rows for at in row]
    ends = np.cumsum([0, *map(len, rows)])
    matrix = csr_matrix((np.ones(len(held)), held, ends), shape=(len(rows), len(place)))
    right = np.array([is_right for one in taught for is_right in one.right])
    thread = np.repeat(np.arange(len(taught)), [len(one.right) for one in taught])
    counts = np.array([COUNTS if one.copy else 1.0 for one in taught])

    def loss(points: Any) -> tuple[float, Any]:
        scores = matrix @ points
        top = np.full(len(taught), -np.inf)
        np.maximum.at(top, thread, scores)
        powers = np.exp(scores - top[thread])
        whole = np.bincount(thread, powers)
        good = np.maximum(np.bincount(thread, np.where(right, powers, 0.0)), 1e-300)
        slope = (powers / whole[thread] - np.where(right, powers, 0.0) / good[thread]) * counts[thread]
        cost = float((np.log(whole / good) * counts).sum() + points @ points / (2 * STRENGTH))
        return cost, matrix.T @ slope + points / STRENGTH

    found = minimize(loss, np.zeros(len(place)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    weights = {ground: round(SCALE * float(found[at])) for ground, at in place.items()}
    return {ground: weight for ground, weight in weights.items() if abs(weight) >= LEAST}


def chosen_right(one: Choice, table: dict[str, int]) -> bool:
    scores = [weigh(grounds, table) for grounds in one.grounds]
    return bool(scores) and one.said[scores.index(max(scores))]


def check(known: Sequence[Choice]) -> None:
    tuned, rest = [one for one in known if one.tuned], [one for one in known if not one.tuned]
    tables = [fit([one for one in tuned if one.fold != fold]) for fold in range(FOLDS)]
    for what, asked in (("a tenth left out", False), ("the same, under other names", True)):
        of_it = [one for one in tuned if one.copy is asked]
        right = sum(chosen_right(one, tables[one.fold]) for one in of_it)
        print(f"{what:32} {right:4} of {len(of_it):4} right ({right / max(1, len(of_it)):.3f})")
    for group in sorted({one.group for one in tuned}):
        table = fit([one for one in tuned if one.group != group])
        _report(f"{group}, left out", [one for one in tuned if one.group == group and not one.copy], table)
    table = fit(tuned)
    for group in sorted({one.group for one in rest}):
        _report(f"{group}, the other half", [one for one in rest if one.group == group], table)


def _report(name: str, asked: Sequence[Choice], table: dict[str, int]) -> None:
    right = sum(chosen_right(one, table) for one in asked)
    there = sum(any(one.right) for one in asked)
    print(f"{name:32} {right:4} of {len(asked):4} right ({right / len(asked):.2f}), {there:4} among the candidates")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="measure on what was left out; write nothing")
    options = parser.parse_args()
    for name, (key, candidates) in CHOICES.items():
        known = list(choices(key, candidates))
        if options.check:
            check(known)
        else:
            table = fit([one for one in known if one.tuned])
            lines = "".join(f"{ground}\t{weight}\n" for ground, weight in sorted(table.items()))
            (TARGET / f"{name}.txt").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main()
