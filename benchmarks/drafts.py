"""Drafts over the annotated threads, with the candidates' notes where there are any and without.

Measured: drafts, refusals of the guard by reason, the greatest likeness of two siblings, words, sentences that recur
(names masked, greetings and closings aside) in more than 3 % of the drafts, facts without a source, time a draft. What
a process does once, at its first drafts (read the lists of words, compile patterns), is measured apart.
Cards by hand, which are sent beside the mails, are counted apart. Readings are built from the annotations, so that the
figures are the composer's own.
"""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path

from rich.console import Console
from rich.table import Table

from app.domain.drafts import Draft, Note, Profile, Tone
from app.domain.followups import FollowUpKind
from app.drafting import check, compose
from app.drafting.guard import counted, likeness
from app.drafting.sentences import core, masked, split
from app.drafting.tracing import Sources, untraced
from tests.support.cases import Case, cases

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "tests" / "corpus" / "threads", ROOT.parent / "shared" / "corpus" / "dev")
RECURRING = 0.03


@dataclass(slots=True)
class Figures:
    """What was counted over one set of drafts."""

    drafts: int = 0
    milliseconds: list[float] = field(default_factory=list)
    words: list[int] = field(default_factory=list)
    refusals: Counter[str] = field(default_factory=Counter)
    alike: float = 0.0
    untraced: int = 0
    left_out: int = 0
    sentences: list[set[str]] = field(default_factory=list)

    def recurring(self) -> float:
        """The share of sentences that stand, names masked, in more than 3 % of the drafts."""
        seen = Counter(sentence for draft in self.sentences for sentence in draft)
        total = sum(seen.values())
        often = sum(count for count in seen.values() if count > max(1, RECURRING * self.drafts))
        return often / total if total else 0.0


def measured(jobs: Iterable[tuple[Case, Profile, tuple[Note, ...], str | None]]) -> Figures:
    figures = Figures()
    for case, profile, notes, news in jobs:
        written: list[Draft] = []
        sources = Sources(case.reading, profile, notes, news, case.mailbox)
        for follow_up in case.follow_ups:
            started = time.thread_time()  # of this thread alone: what else the machine does is not the composer
            draft = compose(
                follow_up, case.reading, profile, notes, news=news, siblings=written, now=case.now, mailbox=case.mailbox
            )
            figures.milliseconds.append((time.thread_time() - started) * 1000)
            report = check(
                draft, reading=case.reading, profile=profile, notes=notes, news=news, siblings=written,
                mailbox=case.mailbox, sources=sources,
            )  # fmt: skip
            figures.refusals.update(problem.code for problem in report.problems)
            figures.untraced += len(untraced(core(draft.body), sources))
            figures.words.append(counted(draft))
            figures.left_out += sum(warning.startswith("left out") for warning in draft.warnings)
            figures.sentences.append({masked(sentence, _names(case)) for sentence in split(core(draft.body))})
            written.append(draft)
        figures.drafts += len(written)
        pairs = (likeness(one.body, other.body) for one, other in combinations(written, 2))
        figures.alike = max([figures.alike, *pairs])
    return figures


def _names(case: Case) -> list[str]:
    people = [person.name for person in (*case.reading.interviewers, *case.reading.contacts)]
    return [*people, case.reading.company.value if case.reading.company else ""]


def with_notes(found: Iterable[Case]) -> Iterator[tuple[Case, Profile, tuple[Note, ...], str | None]]:
    for case in found:
        if case.profile is not None:
            yield case, case.profile, case.notes, case.news


def without_notes(found: Iterable[Case]) -> Iterator[tuple[Case, Profile, tuple[Note, ...], str | None]]:
    """Each thread in one tone, by turns, with the user's points where there are any."""
    for number, case in enumerate(found):
        tone = list(Tone)[number % len(Tone)]
        yield case, replace(case.profile or Profile(case.mailbox.name, case.mailbox.name), tone=tone), (), None


def cards(found: Iterable[Case]) -> Iterator[tuple[Case, Profile, tuple[Note, ...], str | None]]:
    """A card by hand to everybody of each thread who is thanked, without notes, in all tones: by turns there would be
    so few that two of a kind make 3 %."""
    for case, profile, notes, news in without_notes(found):
        thanked = [one for one in case.follow_ups if one.kind is FollowUpKind.THANK_YOU]
        items = tuple(replace(one, key=f"card:{one.key}", kind=FollowUpKind.PAPER_NOTE) for one in thanked)
        for tone in Tone:
            yield replace(case, follow_ups=items), replace(profile, tone=tone), notes, news


def run(console: Console) -> None:
    found = [case for folder in FOLDERS if folder.is_dir() for case in cases(folder)]
    table = Table(title=f"Drafts over {len(found)} threads for which a mail comes next", title_justify="left")
    table.add_column("")
    once = measured(with_notes(found)).milliseconds
    columns = {
        "with notes": measured(with_notes(found)),
        "without": measured(without_notes(found)),
        "cards": measured(cards(found)),
    }
    for name in columns:
        table.add_column(name, justify="right")
    for label, values in _rows(list(columns.values())):
        table.add_row(label, *values)
    console.print(table)
    mails = [columns[name] for name in columns if name != "cards"]
    console.print(_times(mails, once))


def _rows(several: list[Figures]) -> Iterator[tuple[str, list[str]]]:
    yield "drafts", [str(f.drafts) for f in several]
    yield "refused by the guard", [str(sum(f.refusals.values())) for f in several]
    for code in sorted({code for f in several for code in f.refusals}):
        yield f"  {code}", [str(f.refusals[code]) for f in several]
    yield "greatest likeness of siblings", [f"{f.alike:.1f}" for f in several]
    yield "words: min, median, max", [_spread(f.words) for f in several]
    yield "sentences recurring in over 3 %", [f"{f.recurring():.1%}" for f in several]
    yield "facts without a source", [str(f.untraced) for f in several]
    yield "remarks left out", [str(f.left_out) for f in several]
    yield (
        "ms of processor time a draft: median, max",
        [
            f"{statistics.median(f.milliseconds):.1f}, {max(f.milliseconds):.0f}" if f.milliseconds else "–"
            for f in several
        ],
    )


def _times(several: Iterable[Figures], once: list[float]) -> str:
    every = [one for figures in several for one in figures.milliseconds]
    if not every or not once:
        return "no drafts to measure"
    return (
        f"all {len(every)} drafts together: {statistics.median(every):.1f} ms at the median; "
        f"the first of a process: {once[0]:.0f} ms, with its word lists and patterns"
    )


def _spread(words: list[int]) -> str:
    return f"{min(words)}, {statistics.median(words):.0f}, {max(words)}" if words else "–"
