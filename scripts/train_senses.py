"""Train the sentence models of `app/reading/senses` anew from the labelled sentences of `tests/corpus/sentences`.

    python -m scripts.train_senses          (writes app/reading/senses/weights/*.txt; needs scikit-learn)
    python -m scripts.train_senses --check  (learns from one writer, measures on another; writes nothing)

Each folder below `tests/corpus/sentences` holds one writer's sentences, a file for each sense; a name that begins with
`own_` is the candidate's own voice, the others are the hiring side's. What whole annotated threads say beside that is
taken for what it most likely is (`unlabelled`), so that the models know how seldom an outcome is told.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path

from app.commands.requests import load_messages
from app.reading import transcribe
from app.reading.promise.promised import find_promised
from app.reading.senses.features import features
from app.reading.senses.model import Model
from app.reading.speech import fold, listen
from scripts.training import fit, report, write
from tests.corpus.asides import filled, lines
from tests.corpus.check import cases_in

SENTENCES = Path("tests/corpus/sentences")
THREADS = Path("tests/corpus/threads")
VOICES = ("company", "owner")
ASIDES = ("people-taught", "things-taught")
_VERDICTS = {"no", "hold", "offer", "reopened", "withdraw", "accept"}
_TOLD = {"rejected", "on_hold", "offered", "withdrawn"}
Example = tuple[frozenset[str], str]


def examples(voice: str, writers: Sequence[Path]) -> list[Example]:
    """(features, sense) of a voice's sentences, by those writers."""
    found = []
    for file in (file for writer in writers for file in sorted(writer.glob("*.txt"))):
        if file.stem.startswith("own_") is not (voice == "owner"):
            continue
        lines = file.read_text(encoding="utf-8").splitlines()
        sense = file.stem.removeprefix("own_")
        found += [(features(fold(line.strip())), sense) for line in lines if line.strip()]
    return found


def asides(voice: str) -> list[Example]:
    """(features, "none") of the sentences that the hiring side says in passing."""
    if voice == "owner":
        return []
    draw = random.Random(0)
    return [(features(fold(filled(line, draw))), "none") for name in ASIDES for line in lines(name)]


def unlabelled(voice: str, roots: Sequence[Path], known: Model) -> list[Example]:
    """Sentences of annotated threads in which no outcome is told: whatever else they are, they tell none.

    Of the other senses each takes the one that a first model finds likeliest; a promise is what the annotation quotes,
    and what the rules take for one is left out.
    """
    found: dict[str, Example] = {}
    for case in cases_in(roots):
        if case.truth.get("stage") in _TOLD:
            continue
        speech = listen(transcribe(load_messages(case.mails, case.mailbox.time_zone), case.mailbox))
        quote = fold((case.truth.get("decision") or {}).get("quote", ""))
        for sentence in (speech.company if voice == "company" else speech.owner).sentences:
            given = features(sentence.words)
            if quote and (quote in sentence.words or sentence.words in quote):
                found[sentence.words] = (given, "promise")
            elif not find_promised(sentence.words, sentence.at.date()):
                chances = known.judge(given)
                possible = chances.keys() - _VERDICTS - {"promise"}
                found[sentence.words] = (given, max(possible, key=lambda sense: (chances[sense], sense)))
    return [found[words] for words in sorted(found)]


def taught(given: list[Example], voice: str, roots: Sequence[Path], strength: float) -> Model:
    """The model from the labelled sentences, and from what the annotated threads below the roots say beside them."""
    first = fit(given, strength=strength, seen=2, least=30)
    return fit(given + unlabelled(voice, roots, first), strength=strength, seen=2, least=30)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="measure by writers, write nothing")
    parser.add_argument("--threshold", type=float, default=0.9)
    parser.add_argument("--strength", type=float, default=4.0, help="the inverse of the regularisation")
    options = parser.parse_args()
    writers = sorted(path for path in SENTENCES.iterdir() if path.is_dir())
    for voice in VOICES:
        if not options.check:
            write(voice, taught(examples(voice, writers) + asides(voice), voice, [THREADS], options.strength))
            continue
        for held in writers:
            given = examples(voice, [writer for writer in writers if writer is not held])
            asked = examples(voice, [held])
            print(f"\n{voice}: {len(given)} to learn, {len(asked)} of {held.name} to judge")
            report(fit(given, strength=options.strength, seen=2, least=30), asked, options.threshold)


if __name__ == "__main__":
    main()
