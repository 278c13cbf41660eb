"""Training of the linear models in `app/reading/senses` (needs scikit-learn: `make train` installs it)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any

from app.reading.senses.model import SCALE, Model

TARGET = Path("app/reading/senses/weights")


def fit(
    given: Sequence[tuple[AbstractSet[str], str]],
    *,
    strength: float,
    seen: int,
    least: int,
    weights: Sequence[float] | None = None,
) -> Model:
    """A multinomial logistic regression of (features, sense) pairs.

    `strength` is the inverse of the regularisation; features that occur fewer than `seen` times are left out, as are
    in the end those of which no weight reaches `least` hundredths. `weights` says how much each pair counts (else all
    count alike). Of two senses the second has the weights of both, halved and with either sign.
    """
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    counted = Counter(feature for features, _ in given for feature in features)
    vectors = DictVectorizer()
    matrix = vectors.fit_transform([{f: 1.0 for f in sorted(features) if counted[f] >= seen} for features, _ in given])
    fitted: Any = LogisticRegression(C=strength, max_iter=1000).fit(
        matrix, [sense for _, sense in given], sample_weight=weights
    )
    coefficients, intercepts = fitted.coef_, fitted.intercept_
    if len(coefficients) == 1:
        coefficients = [-coefficients[0] / 2, coefficients[0] / 2]
        intercepts = [-intercepts[0] / 2, intercepts[0] / 2]
    lines = []
    for index, feature in enumerate(vectors.get_feature_names_out()):
        row = [round(float(column[index]) * SCALE) for column in coefficients]
        if max(map(abs, row)) >= least:
            lines.append(f"{feature}\t{' '.join(map(str, row))}")
    bias = tuple(round(float(b) * SCALE) for b in intercepts)
    return Model(tuple(map(str, fitted.classes_)), bias, "\n".join(sorted(lines)))


def report(model: Model, given: Sequence[tuple[AbstractSet[str], str]], threshold: float) -> None:
    """Prints how many of each sense are found at the threshold, and how many of those so called are."""
    judged = [(model.judge(features), sense) for features, sense in given]
    for sense in model.senses:
        called = [real for chances, real in judged if chances[sense] >= threshold]
        right, wanted = called.count(sense), sum(real == sense for _, real in judged)
        recall, precision = right / max(1, wanted), right / max(1, len(called))
        print(f"{sense:14} {right:4} of {wanted:4} found ({recall:.2f}), {len(called):4} so called ({precision:.2f})")


def write(name: str, model: Model) -> None:
    """Writes the model where `app.reading.senses.model.load` finds it."""
    (TARGET / f"{name}.txt").write_text(model.text, encoding="utf-8")
