"""Read the phrase banks and hold the share of right answers against its floors.

    python -m tests.corpus.banks.check [--floors FILE] [--half tune|check] [--misses] [BANK.jsonl …]

Of a bank's truth each key is one answer: stage, kind, company, role, decision (both days), next (the action),
interviewers and contacts (all names and no other), interviews (all beginnings and no other). Four answers more are
counted as in the whole threads: title (each stated title of a person found), and who, end and mode of each session
found, where the bank's truth says them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from app.commands.answers import answer_of
from app.commands.read import read_messages
from tests.corpus.banks import BANKS, Item, items
from tests.corpus.check import below
from tests.corpus.matching import are_same_people, folded, instant, is_same_title, matched


def right(key: str, wanted: Any, given: Any) -> bool:
    """Whether an answer is right, by the conventions of the whole threads' figures."""
    if key in ("interviewers", "contacts"):
        names = [one["name"] for one in wanted], [one["name"] for one in given or ()]
        return len(names[0]) == len(names[1]) == len(matched(*names))
    if key == "interviews":
        return sorted(_begins(wanted)) == sorted(_begins(given or ()))
    if key == "decision" and wanted and given:
        return all(wanted[day] == given[day] for day in ("earliest", "latest"))
    if key == "next":
        return bool(wanted["action"] == (given or {}).get("action"))
    if key in ("company", "role"):
        return folded(wanted) == folded(given)
    return bool(wanted == given)


def _answers_of(item: Item, given: dict[str, Any]) -> Iterator[tuple[str, bool, Any, Any]]:
    for key, wanted in item.truth.items():
        yield key, right(key, wanted, given.get(key)), wanted, given.get(key)


def _begins(interviews: Sequence[dict[str, Any]]) -> list[float]:
    return [datetime.fromisoformat(one["start"]).timestamp() for one in interviews]


def details(truth: dict[str, Any], answer: dict[str, Any]) -> Iterator[tuple[str, bool, Any, Any]]:
    """Figure, whether right, what was wanted and what was given, of what lies inside of people and sessions."""
    for key in ("interviewers", "contacts"):
        wanted, given = truth.get(key) or [], answer.get(key) or []
        for index, other in matched([one["name"] for one in wanted], [one["name"] for one in given]):
            if title := wanted[index].get("title"):
                yield "title", is_same_title(title, given[other].get("title")), wanted[index], given[other]
    sessions = {instant(one["start"]): one for one in answer.get("interviews") or ()}
    for one in truth.get("interviews") or ():
        if (session := sessions.get(instant(one["start"]))) is None:
            continue
        if "interviewers" in one:
            people = session["interviewers"]
            yield "who", are_same_people(one["interviewers"], people), one["interviewers"], people
        if "mode" in one:
            yield "mode", one["mode"] == session["mode"], one, session["mode"]
        if "end" in one:
            yield "end", (one["end"] and instant(one["end"])) == (session["end"] and instant(session["end"])), one, session


def answers(item: Item) -> dict[str, Any]:
    return answer_of(*read_messages(item.messages(), item.mailbox, item.now))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.corpus.banks.check",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("banks", nargs="*", type=Path, metavar="BANK")
    parser.add_argument("--floors", type=Path, help="a JSON object: the least that each share must be")
    parser.add_argument("--half", choices=["tune", "check"], help="only the half to tune on, or the other")
    parser.add_argument("--misses", action="store_true", help="print each wrong answer")
    options = parser.parse_args(arguments)
    found, asked = Counter[str](), Counter[str]()
    for bank in options.banks or sorted(BANKS.glob("*.jsonl")):
        for item in items(bank):
            if options.half is not None and item.is_for_tuning is not (options.half == "tune"):
                continue
            given = answers(item)
            for key, good, wanted, got in (*_answers_of(item, given), *details(item.truth, given)):
                name = f"{bank.stem}.{key}"
                asked[name] += 1
                found[name] += good
                if options.misses and not good:
                    print(f"{item.name}\t{key}\twant {json.dumps(wanted)}\tgot {json.dumps(got)}")
    figures = {name: round(found[name] / asked[name], 4) for name in sorted(asked)}
    for name, share in figures.items():
        print(f"{name:28} {share:.4f}  of {asked[name]}")
    missed = below(figures, json.loads(options.floors.read_text(encoding="utf-8"))) if options.floors else []
    for line in missed:
        print(line, file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
