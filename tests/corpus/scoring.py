"""The corpus's figures: how near an answer comes to a case's truth."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.corpus.matching import (
    are_same_people,
    folded,
    instant,
    is_same_title,
    is_same_wording,
    matched,
)

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Miss:
    case: str
    figure: str
    wanted: Any
    given: Any


@dataclass(slots=True)
class Score:
    """Counts over all cases. `shares`: right and asked; `sets`: found, too many, missing."""

    shares: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    sets: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0]))
    misses: list[Miss] = field(default_factory=list)
    case: str = ""

    def count(self, figure: str, right: bool, wanted: Any = None, given: Any = None, *, quiet: bool = False) -> bool:
        entry = self.shares[figure]
        entry[0] += right
        entry[1] += 1
        if not right and not quiet:
            self.miss(figure, wanted, given)
        return right

    def count_set(self, figure: str, found: int, given: int, wanted: int) -> bool:
        entry = self.sets[figure]
        entry[0] += found
        entry[1] += given - found
        entry[2] += wanted - found
        return found == given == wanted

    def miss(self, figure: str, wanted: Any, given: Any) -> None:
        self.misses.append(Miss(self.case, figure, wanted, given))

    def figures(self) -> dict[str, float]:
        """Shares and F1 values, rounded to four places."""
        made = {name: round(right / asked, 4) for name, (right, asked) in self.shares.items()}
        for name, (found, extra, missing) in self.sets.items():
            made[f"{name}.precision"] = round(found / (found + extra), 4) if found + extra else 1.0
            made[f"{name}.recall"] = round(found / (found + missing), 4) if found + missing else 1.0
            whole = 2 * found + extra + missing
            made[f"{name}.f1"] = round(2 * found / whole, 4) if whole else 1.0
        return made

    # -- one case ---------------------------------------------------------------------------------------------------

    def add(self, case: str, truth: Json, answer: Json) -> bool:
        """Count one case; whether all that `perfect` asks for is right."""
        self.case = case
        right = [self.count("kind", answer.get("kind") == truth["kind"], truth["kind"], answer.get("kind"))]
        if truth["kind"] != "other":
            stage = answer.get("stage")
            right.append(self.count("stage", stage == truth["stage"], truth["stage"], stage))
            for key in ("company", "role"):
                self.count(key, is_same_wording(truth[key], answer.get(key)), truth[key], answer.get(key))
            right.append(self._people("interviewers", truth, answer))
            self._people("contacts", truth, answer)
            right.append(self._interviews(truth["interviews"], answer.get("interviews") or []))
            right.append(self._decision(truth["decision"], answer.get("decision")))
            right += self._next(truth["next"], answer.get("next") or {})
        return self.count("perfect", all(right), quiet=True)

    def _people(self, key: str, truth: Json, answer: Json) -> bool:
        wanted, given = truth[key], answer.get(key) or []
        pairs = matched(_names(wanted), _names(given))
        whole = self.count_set(key, len(pairs), len(given), len(wanted))
        if not whole:
            self.miss(key, _names(wanted), _names(given))
        for index, other in pairs:
            self._person(key, wanted[index], given[other])
        return whole

    def _person(self, key: str, wanted: Json, given: Json) -> None:
        if wanted["email"]:
            same = folded(given.get("email")) == folded(wanted["email"])
            self.count(f"{key}.email", same, wanted, given)
        elif given.get("email") and not given.get("email_inferred"):
            self.count(f"{key}.email", False, wanted, given)
        if wanted["title"]:
            title = given.get("title")
            self.count(f"{key}.title", is_same_title(wanted["title"], title), wanted["title"], title)

    def _interviews(self, wanted: Sequence[Json], given: Sequence[Json]) -> bool:
        free = list(given)
        found = 0
        for one in wanted:
            at_that_time = [other for other in free if instant(other.get("start")) == instant(one["start"])]
            if not at_that_time:
                continue
            best = max(at_that_time, key=lambda other: _shared(one, other))
            free = [other for other in free if other is not best]
            found += 1
            self._interview(one, best)
        whole = self.count_set("interviews", found, len(given), len(wanted))
        if not whole:
            self.miss("interviews", [one["start"] for one in wanted], [one.get("start") for one in given])
        return whole

    def _interview(self, wanted: Json, given: Json) -> None:
        self.count("interviews.end", instant(given.get("end")) == instant(wanted.get("end")), wanted, given)
        if wanted.get("mode"):
            mode = given.get("mode")
            self.count("interviews.mode", mode == wanted["mode"], wanted["mode"], mode)
        people = given.get("interviewers") or []
        same = are_same_people(wanted["interviewers"], people)
        self.count("interviews.interviewers", same, wanted["interviewers"], given.get("interviewers"))

    def _decision(self, wanted: Json | None, given: Json | None) -> bool:
        self.count_set("promise", int(bool(wanted and given)), int(bool(given)), int(bool(wanted)))
        if wanted and given:
            right = all(wanted[key] == given.get(key) for key in ("earliest", "latest"))
        else:
            right = not wanted and not given
        self.count("decision", right, wanted, given)
        if wanted:
            self.count("decision.latest", (given or {}).get("latest") == wanted["latest"], quiet=True)
        return right

    def _next(self, wanted: Json, given: Json) -> list[bool]:
        right = [self.count("next.action", wanted["action"] == given.get("action"), wanted, given)]
        if right[0]:
            to = given.get("to") or []
            right.append(self.count("next.to", are_same_people(wanted["to"], to), wanted["to"], given.get("to")))
            dates = all(wanted[key] == given.get(key) for key in ("not_before", "by"))
            right.append(self.count("next.dates", dates, wanted, given))
        return right


def _names(people: Sequence[Json]) -> list[str]:
    return [person.get("name") or "" for person in people]


def _shared(one: Json, other: Json) -> int:
    return len(matched(one["interviewers"], other.get("interviewers") or []))
