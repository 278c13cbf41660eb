"""Promises of word in recruiters' sentences: our reader beside dateparser and parsedatetime, in the same run.

`data/promises.jsonl` holds the sentences with the day on which each was written, the zone, and the window that the
convention table gives (null: nothing is promised). Those marked "before" were written before the reader was tuned:
at first sight it read 47 of 50; those marked "after" were written later, to find what it missed: 35 of 46 (one of
them, which left open what "it" was, has been replaced since).

A peer gives single days and does not say which of them is promised. So that none is short-changed, it is right if
any day that it returns is the last one (`latest`), or, for both, if it is the first as well or if "by" stands in
front (then the first is the day of writing). It is right about a sentence without promise if it returns no day.
"""

from __future__ import annotations

import json
import re
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from app.reading.promise import find_promised

SENTENCES = Path(__file__).parent / "data" / "promises.jsonl"
FLOOR = 2000
"""Sentences a second that the reader is to reach on an idle core."""
_BY = re.compile(r"\b(?:by|before|no later than|within|until|in the next|over the next|latest)\b", re.IGNORECASE)
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    base: date
    zone: str
    expected: Days | None
    written: str


Reader = Callable[[Sentence], list[Days]]
"""All windows that a reader could mean; none: it sees no promise."""


def load(path: Path = SENTENCES) -> list[Sentence]:
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        days = (date.fromisoformat(row["earliest"]), date.fromisoformat(row["latest"])) if row["latest"] else None
        found.append(Sentence(row["text"], date.fromisoformat(row["base"]), row["zone"], days, row["written"]))
    return found


def ours(sentence: Sentence) -> list[Days]:
    """One window: the plainest promise, the last of several."""
    said = find_promised(sentence.text, sentence.base, zone=sentence.zone)
    if not said:
        return []
    best = max(p.strength for p in said)
    window = [p for p in said if p.strength is best][-1].window
    return [(window.earliest, window.latest)]


def dateparser_reader() -> Reader:
    from dateparser.search import search_dates

    def read(sentence: Sentence) -> list[Days]:
        base = datetime.combine(sentence.base, datetime.min.time())
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future"}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = search_dates(sentence.text, languages=["en"], settings=settings) or []
        return _windows(sentence, [moment.date() for _, moment in found])

    return read


def parsedatetime_reader() -> Reader:
    import parsedatetime

    calendar = parsedatetime.Calendar()

    def read(sentence: Sentence) -> list[Days]:
        base = datetime.combine(sentence.base, datetime.min.time())
        found = calendar.nlp(sentence.text, sourceTime=base) or ()
        return _windows(sentence, [moment.date() for moment, *_ in found])

    return read


def _windows(sentence: Sentence, days: list[date]) -> list[Days]:
    """What single days could mean: themselves, and after "by" all days up to them."""
    by = _BY.search(sentence.text) is not None
    return [window for day in days for window in ([(day, day), (sentence.base, day)] if by else [(day, day)])]


@dataclass(frozen=True, slots=True)
class Figures:
    both: int
    latest: int
    none: int  # sentences without promise that were left alone
    seconds: float


def measure(read: Reader, sentences: list[Sentence], rounds: int = 5) -> Figures:
    """Counts over one round, and the CPU seconds that a round takes at best."""
    answers = [read(sentence) for sentence in sentences]
    both = latest = none = 0
    for sentence, windows in zip(sentences, answers, strict=True):
        if sentence.expected is None:
            none += not windows
        else:
            both += sentence.expected in windows
            latest += any(window[1] == sentence.expected[1] for window in windows)
    spent = []
    for _ in range(rounds):
        start = time.process_time()
        for sentence in sentences:
            read(sentence)
        spent.append(time.process_time() - start)
    return Figures(both, latest, none, min(spent))


def run(console: Console) -> None:
    sentences = load()
    promising = sum(sentence.expected is not None for sentence in sentences)
    table = Table(title=f"Promises: {promising} sentences that promise word, {len(sentences) - promising} that do not")
    for column in ("reader", "both days", "latest day", "rightly none", "before / after tuning", "sentences/s"):
        table.add_column(column, justify="left" if column == "reader" else "right")
    readers: dict[str, Reader] = {
        "afterword": ours,
        "dateparser": dateparser_reader(),
        "parsedatetime": parsedatetime_reader(),
    }
    speeds: dict[str, float] = {}
    for name, read in readers.items():
        halves = []
        for written in ("before", "after"):
            half = [sentence for sentence in sentences if sentence.written == written]
            figures = measure(read, half, rounds=1)
            halves.append(f"{100 * (figures.both + figures.none) / len(half):.1f} %")
        figures = measure(read, sentences)
        speeds[name] = len(sentences) / figures.seconds
        table.add_row(
            name,
            f"{100 * figures.both / promising:.1f} %",
            f"{100 * figures.latest / promising:.1f} %",
            f"{figures.none} of {len(sentences) - promising}",
            " / ".join(halves),
            f"{speeds[name]:,.0f}",
        )
    console.print(table)
    speed = speeds["afterword"]
    console.print(f"Floor: {FLOOR:,} sentences a second; {'reached' if speed >= FLOOR else 'MISSED'} ({speed:,.0f}).")
