"""Telling a sender's own words from quotes: Afterword beside quotequail, on the forms that mail programs use.

A case is right if exactly the sender's own words come out. The forms are those of the tests: lines and header blocks
in many languages, with and without quote marks, above, below and between the quoted words.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import quotequail
from rich.console import Console
from rich.table import Table

from app.domain.mail import SegmentKind
from app.reading import parse_message
from tests.unit.reading.mail.test_separate import BLOCKS, OLD, OWN, WROTE

Case = tuple[str, str, str]
_HEAD = b"From: Ines <i@b.example>\nDate: Tue, 03 Mar 2026 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n"


def cases() -> Iterator[Case]:
    """Group, text, and the sender's own words in it."""
    marked = f"> {OLD}\n> \n> Best\n> Ana\n"
    for line in WROTE:
        yield "wrote line, marked quote", f"{OWN}\n\n{line}\n\n{marked}", OWN
        yield "wrote line, no marks", f"{OWN}\n\n{line}\n\n{OLD}\n", OWN
        yield "answer below the quote", f"{line}\n\n{marked}\n{OWN}\n", OWN
        yield "answers between", f"{line}\n> {OLD}\n\n{OWN}\n\n> Where?\n\nIn Bremen.\n", f"{OWN} In Bremen."
    for sender, sent, moment, to, subject in BLOCKS:
        fields = f"{sender}: Ana Ruiz <a@b.example>\n{sent}: {moment}\n{to}: Ines Falk\n{subject}: Interview"
        yield "header block", f"{OWN}\n\n{fields}\n\n{OLD}\n", OWN
        yield "header block under a rule", f"{OWN}\n\n{'_' * 32}\n{fields}\n\n{OLD}\n", OWN


def by_afterword(text: str) -> str:
    message = parse_message(_HEAD + text.encode(), source="case", zone="Europe/Berlin")
    return " ".join(message.text[s.start : s.end].strip() for s in message.segments if s.kind is SegmentKind.OWN)


def by_quotequail(text: str) -> str:
    found = quotequail.unwrap(text)
    if not found:
        return " ".join(text.split())
    return " ".join(str(found.get(key) or "").strip() for key in ("text_top", "text_bottom")).strip()


def run(console: Console) -> None:
    there = list(cases())
    groups = list(dict.fromkeys(group for group, _, _ in there))
    table = Table(title="The sender's own words, exactly")
    table.add_column("form")
    table.add_column("cases", justify="right")
    results = {}
    for name, read in (("Afterword", by_afterword), ("quotequail", by_quotequail)):
        table.add_column(name, justify="right")
        results[name] = _judged(read, there)
    for group in groups:
        right = [str(sum(ok for of, ok in judged if of == group)) for judged, _ in results.values()]
        table.add_row(group, str(sum(of == group for of, _, _ in there)), *right)
    table.add_row("ms a mail", "", *(f"{spent:.2f}" for _, spent in results.values()))
    console.print(table)
    console.print("Afterword parses the whole mail; quotequail is given its text.", style="dim")


def _judged(read: Callable[[str], str], there: list[Case]) -> tuple[list[tuple[str, bool]], float]:
    read(there[0][1])
    start = time.perf_counter()
    judged = [(group, " ".join(read(text).split()) == own) for group, text, own in there]
    return judged, (time.perf_counter() - start) * 1000 / len(there)
