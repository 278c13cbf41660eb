"""Train the model of a thread's kind (`app/reading/senses/weights/kinds.txt`) from annotated threads, banks and mails.

python -m scripts.train_kinds          (writes the weights; needs scikit-learn)
python -m scripts.train_kinds --check  (learns from five sixths, measures on the last; writes nothing)
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.commands.requests import load_messages
from app.domain.evidence import Part
from app.domain.mail import Mailbox, Message
from app.reading import transcribe
from app.reading.senses.features import thread_features
from app.reading.speech import listen
from scripts.training import fit, report, write
from tests.corpus.banks import BANKS, items
from tests.corpus.check import cases_in
from tests.corpus.mails import shorts

THREADS = (Path("tests/corpus/threads"), Path("tests/corpus/wild"))
_ALIKE = 0.4  # what a bank's thread counts: many of them are made after one pattern
Example = tuple[set[str], str, float]


def examples() -> Iterator[Example]:
    """(features, kind, how much it counts) of all threads that may be learnt from."""
    for case in cases_in(THREADS):
        messages = load_messages(case.mails, case.mailbox.time_zone)
        yield _features(messages, case.mailbox), case.truth["kind"], 1.0
    for bank in sorted(BANKS.glob("*.jsonl")):
        for item in items(bank):
            if item.is_for_tuning:
                said = _features(item.messages(), item.mailbox)
                yield said, item.truth.get("kind", "interview"), 1.0 if "kind" in item.truth else _ALIKE
    for short in shorts():
        item = short.as_item()
        yield _features(item.messages(), item.mailbox), short.kind, 1.0


def _features(messages: Sequence[Message], mailbox: Mailbox) -> set[str]:
    speech = listen(transcribe(messages, mailbox))
    subject = [s.words for s in speech.company.sentences if s.part is Part.SUBJECT]
    company = [s.words for s in speech.company.sentences if s.part is not Part.SUBJECT]
    return thread_features(subject, company, [s.words for s in speech.owner.sentences])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="measure on a sixth, write nothing")
    parser.add_argument("--threshold", type=float, default=0.8)
    parser.add_argument("--strength", type=float, default=0.3, help="the inverse of the regularisation")
    options = parser.parse_args()
    known = list(examples())
    taught = [one for number, one in enumerate(known) if number % 6] if options.check else known
    sums = {kind: sum(weight for _, one, weight in taught if one == kind) for kind in ("interview", "other")}
    whole = sum(sums.values())
    model = fit(
        [(said, kind) for said, kind, _ in taught],
        strength=options.strength,
        seen=2,
        least=4,
        weights=[weight * whole / (2 * sums[kind]) for _, kind, weight in taught],
    )
    if options.check:
        report(model, [(said, kind) for said, kind, _ in known[::6]], options.threshold)
    else:
        write("kinds", model)


if __name__ == "__main__":
    main()
