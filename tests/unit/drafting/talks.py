"""Talks with one or more people, as a candidate typed them on a phone, in many trades and countries. All invented.

They stand in data/talks.json: `must` are lists of words of which a thank-you has to hold one each (what a careful
writer would not leave out), `must_not` are words that no draft may hold. The half that a hash puts aside was not read
while the composer was written.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.drafts import Draft, Note, Profile, Tone
from app.domain.evidence import Fact
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.mail import Mailbox
from app.domain.reading import Interview, Kind, Mode, Person, Promise, Reading, Stage, Usage
from app.drafting import compose

START = datetime(2026, 3, 3, 15, tzinfo=UTC)
CONTACT = Person("Jo Tanner", "jo.tanner@company.example", "Coordinator", last_wrote=START - timedelta(days=3))
_BY_CANDIDATE = (FollowUpKind.KEEP_DOOR_OPEN, FollowUpKind.STATUS_CHECK, FollowUpKind.HOLIDAY_GREETING)


@dataclass(frozen=True, slots=True)
class Told:
    """What the candidate noted about one person."""

    person: Person
    note: str
    must: tuple[tuple[str, ...], ...]
    must_not: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """One interview: the reading, the candidate's profile and notes."""

    name: str
    reading: Reading
    profile: Profile
    mailbox: Mailbox
    told: tuple[Told, ...]
    days_later: int

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(Note(told.person.name, told.note) for told in self.told)

    @property
    def kept_for_checking(self) -> bool:
        return hashlib.sha256(self.name.encode()).digest()[0] % 2 == 1

    def thanks(self, tone: Tone | None = None, *, noted: bool = True) -> list[Draft]:
        """A thank-you to each, three hours after the talk or some days late."""
        out: list[Draft] = []
        for told in self.told:
            out.append(self.draft(FollowUpKind.THANK_YOU, told.person, tone, siblings=out, noted=noted))
        return out

    def draft(
        self, kind: FollowUpKind, person: Person, tone: Tone | None = None, *, siblings: list[Draft], noted: bool = True
    ) -> Draft:
        days = {FollowUpKind.THANK_YOU: 0, FollowUpKind.CONNECT: 2, FollowUpKind.PAPER_NOTE: 0}.get(kind, 12)
        now = START + timedelta(hours=3, days=days + self.days_later)
        profile = self.profile if tone is None else _in_tone(self.profile, tone)
        due = FollowUp(
            f"{kind}:{person.name}", kind, person.name, person.email, now.date(), date(2026, 3, 4) if not days else
            now.date(), "",
        )  # fmt: skip
        return compose(
            due, self.reading, profile, self.notes if noted else (),
            news=None, siblings=siblings, now=now, mailbox=self.mailbox,
        )  # fmt: skip


def _in_tone(profile: Profile, tone: Tone) -> Profile:
    return Profile(profile.name, profile.signature, tone, profile.points)


def talks() -> tuple[Talk, ...]:
    """All talks, in the order of the file."""
    return tuple(_talk(row) for row in json.loads((Path(__file__).parent / "data" / "talks.json").read_text()))


def _talk(row: dict[str, Any]) -> Talk:
    told = tuple(
        Told(_person(given), given["note"], tuple(map(tuple, given["must"])), tuple(given["must_not"]))
        for given in row["people"]
    )
    held = Interview(START, START + timedelta(hours=1), Mode(row["mode"]), tuple(one.person.name for one in told))
    reading = Reading(
        kind=Fact(Kind.INTERVIEW),
        stage=Fact(Stage.INTERVIEWED),
        company=Fact(row["company"]),
        role=Fact(row["role"]),
        interviews=(held,),
        interviewers=tuple(one.person for one in told),
        contacts=(CONTACT,),
        promise=Promise(date(2026, 3, 9), date(2026, 3, 13), "next week", made_on=START.date(), made_by="Jo Tanner"),
        usage=Usage.AMERICAN if row["zone"].startswith("America") else Usage.BRITISH,
    )
    profile = Profile(row["owner"], row["owner"], Tone(row["tone"]), tuple(row["points"]))
    mailbox = Mailbox(row["owner"], "me@example.org", row["zone"])
    return Talk(row["name"], reading, profile, mailbox, told, row["days_later"])


def _person(given: dict[str, Any]) -> Person:
    title, _, name = given["name"].partition(" ")
    titled = title.strip(".") in ("Dr", "Prof", "Mr", "Mrs", "Ms")
    return Person(
        name if titled else given["name"], f"{given['name'].split()[-1].lower()}@company.example", given["title"],
        honorific=title.strip(".") if titled else "",
    )  # fmt: skip
