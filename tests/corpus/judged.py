"""Which facts of a reading are right, by the annotation: for measuring and teaching how sure the reader is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.commands.requests import load_messages
from app.domain.mail import Mailbox, Message
from app.domain.reading import Interview, Kind, Promise, Reading
from app.reading import read_strengths
from app.reading.certainty import Resting, Sort, resting, with_certainty
from tests.corpus.banks import BANKS, OPENED, items
from tests.corpus.check import cases_in
from tests.corpus.matching import instant, is_same_person, is_same_wording

Truth = dict[str, Any]
CORPUS = Path(__file__).parent
DEV = Path(__file__).parents[3] / "shared" / "corpus" / "dev"


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact that the reader stated: in which thread, on what grounds, how sure it said it was, and whether it is so.
    `tuned`: rules were made, or may have been, with an eye on the thread."""

    corpus: str
    thread: str
    tuned: bool
    fact: Resting
    stated: float
    right: bool

    @property
    def is_to_learn_from(self) -> bool:
        """Whether certainty may be learnt from it. What rules were made on is nearly all right and says little of mail
        that nobody has seen, so of the project's own threads that were kept from tuning every second one, by the second
        byte of its name's SHA-256, is learnt from as well: by its count of right and wrong, which changes no fact. The
        others, and those of the shared corpus, are for checking."""
        return self.tuned or (self.corpus != "dev" and hashlib.sha256(self.thread.encode()).digest()[1] % 2 == 0)


def every_judged() -> list[Judged]:
    """The facts of all corpora but those held back; the shared one only where it lies beside the checkout."""
    found = [*judged_threads("threads", [CORPUS / "threads"]), *judged_threads("wild", [CORPUS / "wild"])]
    found += judged_threads("dev", [DEV] if DEV.is_dir() else [])
    found += judged_banks(sorted(BANKS.glob("*.jsonl")))
    return found


def judged_threads(corpus: str, roots: Sequence[Path]) -> Iterator[Judged]:
    """The facts of whole annotated threads; those that the annotation says nothing of are left out."""
    for case in cases_in(roots):
        messages = load_messages(case.mails, case.mailbox.time_zone)
        for fact, stated, right in _judged(messages, case.mailbox, case.now, case.truth):
            yield Judged(corpus, case.name, corpus != "dev" or case.is_for_tuning, fact, stated, right)


def judged_banks(banks: Sequence[Path]) -> Iterator[Judged]:
    """The same of phrase banks: each says something of one sort or two."""
    for bank in banks:
        for item in items(bank):
            for fact, stated, right in _judged(item.messages(), item.mailbox, item.now, item.truth):
                tuned = item.is_for_tuning or bank.stem in OPENED
                yield Judged("banks", item.name, tuned, fact, stated, right)


def _judged(
    messages: Sequence[Message], mailbox: Mailbox, now: datetime, truth: Truth
) -> Iterator[tuple[Resting, float, bool]]:
    found = read_strengths(messages, mailbox, now)
    reading = with_certainty(found)
    for fact in resting(found):
        right = is_right(fact.sort, fact.place, reading, truth)
        if right is not None:
            yield fact, stated(fact.sort, fact.place, reading), right


def stated(sort: Sort, place: int, reading: Reading) -> float:
    """How sure the reading says that it is of that fact."""
    held: dict[Sort, Sequence[Any]] = {
        Sort.KIND: (reading.kind,),
        Sort.STAGE: (reading.stage,),
        Sort.COMPANY: (reading.company,),
        Sort.ROLE: (reading.role,),
        Sort.INTERVIEWER: reading.interviewers,
        Sort.CONTACT: reading.contacts,
        Sort.PROMISE: (reading.promise,),
    }
    if sort in held:
        return float(held[sort][place].confidence)
    one = reading.interviews[place]
    of_session = {Sort.SESSION_END: one.end_confidence, Sort.SESSION_MODE: one.mode_confidence}
    return of_session.get(sort, one.confidence)


def is_right(sort: Sort, place: int, reading: Reading, truth: Truth) -> bool | None:
    """Whether the fact is as annotated; None where the annotation does not say. An end or a mode is judged of sessions
    that begin as annotated; a fact of a thread that is about no interview is not judged beside its kind."""
    if sort is Sort.KIND:
        return bool(reading.kind.value == truth["kind"]) if "kind" in truth else None
    if truth.get("kind") == Kind.OTHER:
        return None
    if sort in (Sort.INTERVIEWER, Sort.CONTACT):
        person = (reading.interviewers if sort is Sort.INTERVIEWER else reading.contacts)[place]
        wanted = truth.get(f"{sort}s")
        return None if wanted is None else any(is_same_person(person.name, one["name"]) for one in wanted)
    if sort in (Sort.SESSION, Sort.SESSION_END, Sort.SESSION_MODE):
        return _session(sort, reading.interviews[place], truth)
    key = "decision" if sort is Sort.PROMISE else sort.value
    if key not in truth:
        return None
    if sort is Sort.PROMISE:
        return _promise(reading.promise, truth[key])
    if sort is Sort.STAGE:
        return reading.stage is not None and bool(reading.stage.value == truth[key])
    fact = reading.company if sort is Sort.COMPANY else reading.role
    return fact is not None and truth[key] is not None and is_same_wording(truth[key], fact.value)


def _session(sort: Sort, one: Interview, truth: Truth) -> bool | None:
    if "interviews" not in truth:
        return None
    same = [other for other in truth["interviews"] if instant(other["start"]) == one.start.timestamp()]
    if sort is Sort.SESSION:
        return bool(same)
    key = "end" if sort is Sort.SESSION_END else "mode"
    asked = [other for other in same if key in other]
    if not asked:
        return None
    if sort is Sort.SESSION_MODE:
        return any(other["mode"] == one.mode for other in asked)
    return one.end is not None and any(instant(other["end"]) == one.end.timestamp() for other in asked)


def _promise(promise: Promise | None, wanted: Truth | None) -> bool:
    if promise is None or wanted is None:
        return False
    return bool((wanted["earliest"], wanted["latest"]) == (promise.earliest.isoformat(), promise.latest.isoformat()))
