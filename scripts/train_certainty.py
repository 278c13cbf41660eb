"""Learn how sure the reader may be (`app/reading/certainty/learnt.py`) from annotated threads (needs scikit-learn).

python -m scripts.train_certainty

Learnt from threads and phrase banks as `tests.corpus.judged` says which (`is_to_learn_from`). A fact of a thread that
rules were made on counts a twentieth of one that nobody has looked at: it is right because it was made right. The
points of a sort's grounds come from a logistic regression; the table comes from scores that each fifth of the threads
got from the points of the other four, pooled until they rise.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.reading.certainty.grounds import Sort
from app.reading.certainty.scales import MOST, Scale
from tests.corpus.judged import Judged, every_judged

TARGET = Path("app/reading/certainty/learnt.py")
STRENGTH = 0.1  # the inverse of the regularisation
SEEN = 5  # facts on which a ground has to occur
TUNED_ON = 0.05  # what a fact counts of a thread that rules were made on
FOLDS = 5
LEAST = 12.0  # weight of the facts behind one step of the table
UNSEEN = 1.0  # facts right, and as many wrong, that each sort is thought to have had beside those seen
PRIOR = 4.0  # facts of the sort's usual share that each step is thought to have seen beside its own
_HEADER = '''"""Made by `scripts/train_certainty.py` from annotated threads; not written by hand."""

from __future__ import annotations

from app.reading.certainty.grounds import Sort
from app.reading.certainty.scales import Scale

'''


def weight(one: Judged) -> float:
    return TUNED_ON if one.tuned else 1.0


def scale(facts: Sequence[Judged]) -> Scale:
    """The scale of one sort."""
    counted = Counter(ground for one in facts for ground in one.fact.grounds)
    bias, points = _points(facts, counted)
    folds = [hashlib.sha256(one.thread.encode()).digest()[1] % FOLDS for one in facts]
    scores = [0] * len(facts)
    for fold in range(FOLDS):
        rest = [one for one, at in zip(facts, folds, strict=True) if at != fold]
        apart = Scale(*_points(rest, counted), ())
        for place, at in enumerate(folds):
            if at == fold:
                scores[place] = apart.score(facts[place].fact.grounds)
    return Scale(bias, points, steps(list(zip(scores, facts, strict=True))))


def _points(facts: Sequence[Judged], counted: Counter[str]) -> tuple[int, dict[str, int]]:
    """Nothing speaks for or against facts that are all right."""
    if all(one.right for one in facts):
        return 0, {}
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = DictVectorizer()
    known = [{ground: 1.0 for ground in sorted(one.fact.grounds) if counted[ground] >= SEEN} for one in facts]
    matrix = vectors.fit_transform(known)
    fitted: Any = LogisticRegression(C=STRENGTH, max_iter=2000).fit(
        matrix, [one.right for one in facts], sample_weight=[weight(one) for one in facts]
    )
    weights = {
        str(name): round(100 * float(w)) for name, w in zip(vectors.feature_names_, fitted.coef_[0], strict=True)
    }
    return round(100 * float(fitted.intercept_[0])), {name: points for name, points in weights.items() if points}


def steps(scored: Sequence[tuple[int, Judged]]) -> tuple[tuple[int, float], ...]:
    """The table: neighbours in score are pooled until each step has seen enough and the shares rise."""
    right, seen = sum(weight(one) * one.right for _, one in scored), sum(weight(one) for _, one in scored)
    usual = (right + UNSEEN) / (seen + 2 * UNSEEN)
    blocks: list[list[float]] = []  # weight, right, score times weight
    by_score: dict[int, list[float]] = {}
    for score, one in scored:
        block = by_score.setdefault(score, [0.0, 0.0, 0.0])
        block[0] += weight(one)
        block[1] += weight(one) * one.right
        block[2] += weight(one) * score
    for score in sorted(by_score):
        blocks.append(by_score[score])
        while len(blocks) > 1 and (blocks[-2][0] < LEAST or _share(blocks[-2], usual) >= _share(blocks[-1], usual)):
            last = blocks.pop()
            blocks[-1] = [a + b for a, b in zip(blocks[-1], last, strict=True)]
    if len(blocks) > 1 and blocks[-1][0] < LEAST:
        last = blocks.pop()
        blocks[-1] = [a + b for a, b in zip(blocks[-1], last, strict=True)]
    return tuple((round(block[2] / block[0]), round(min(MOST, _share(block, usual)), 3)) for block in blocks)


def _share(block: Sequence[float], usual: float) -> float:
    return (block[1] + PRIOR * usual) / (block[0] + PRIOR)


def write(scales: Mapping[Sort, Scale]) -> None:
    """Writes the scales as a module of `app/reading/certainty`."""
    text = [_HEADER, "SCALES = {\n"]
    for sort, made in scales.items():
        points = "".join(f'            "{name}": {value},\n' for name, value in sorted(made.points.items()))
        rising = "".join(f"            {step!r},\n" for step in made.steps)
        text.append(
            f"    Sort.{sort.name}: Scale(\n        bias={made.bias},\n        points={{\n{points}        }},\n"
            f"        steps=(\n{rising}        ),\n    ),\n"
        )
    TARGET.write_text("".join([*text, "}\n"]), encoding="utf-8")


def main() -> None:
    facts = [one for one in every_judged() if one.is_to_learn_from]
    scales = {sort: scale([one for one in facts if one.fact.sort is sort]) for sort in Sort}
    for sort, made in scales.items():
        print(f"{sort.value:14} {', '.join(f'{score}: {chance}' for score, chance in made.steps)}")
    write(scales)


if __name__ == "__main__":
    main()
