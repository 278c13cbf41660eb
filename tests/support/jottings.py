"""Notes as people jot them down after a talk: elliptic, misspelt, in mixed persons, with what must not go out.

All invented; they stand in jottings.json. `secret` are words that no draft may hold.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.drafts import Draft, Note, Profile, Tone
from app.domain.evidence import Fact
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.mail import Mailbox
from app.domain.reading import Interview, Kind, Mode, Person, Reading, Stage, Usage
from app.drafting import compose

START = datetime(2026, 3, 6, 13, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Jotting:
    role: str
    company: str
    person: str
    title: str
    note: str
    points: tuple[str, ...]
    secret: tuple[str, ...]
    tone: Tone
    american: bool

    @property
    def mailbox(self) -> Mailbox:
        return Mailbox("Kit Morrow", "kit@example.org", "America/Chicago" if self.american else "Europe/London")

    @property
    def interviewer(self) -> Person:
        title, _, name = self.person.partition(" ")
        titled = title.strip(".") in ("Dr", "Prof", "Sir", "Herr")
        honorific = title.strip(".") if titled and title != "Herr" else ""
        return Person(name if titled else self.person, "them@company.example", self.title, honorific=honorific)

    @property
    def reading(self) -> Reading:
        person = self.interviewer
        held = Interview(START, START + timedelta(hours=1), Mode.VIDEO, (person.name,))
        return Reading(
            kind=Fact(Kind.INTERVIEW),
            stage=Fact(Stage.INTERVIEWED),
            company=Fact(self.company),
            role=Fact(self.role),
            interviews=(held,),
            interviewers=(person,),
            usage=Usage.AMERICAN if self.american else Usage.BRITISH,
        )

    @property
    def profile(self) -> Profile:
        return Profile("Kit Morrow", "Kit Morrow", self.tone, self.points)

    @property
    def notes(self) -> tuple[Note, ...]:
        return (Note(self.interviewer.name, self.note),)

    def thanks(self) -> Draft:
        """The thank-you note, written three hours after the talk."""
        person = self.interviewer
        due = FollowUp(
            f"thank_you:{person.name}", FollowUpKind.THANK_YOU, person.name, person.email,
            date(2026, 3, 6), date(2026, 3, 7), "",
        )  # fmt: skip
        return compose(
            due, self.reading, self.profile, self.notes,
            news=None, siblings=(), now=START + timedelta(hours=3), mailbox=self.mailbox,
        )  # fmt: skip


def jottings() -> tuple[Jotting, ...]:
    rows = json.loads(Path(__file__).with_name("jottings.json").read_text())
    return tuple(
        Jotting(**{**row, "points": tuple(row["points"]), "secret": tuple(row["secret"]), "tone": Tone(row["tone"])})
        for row in rows
    )
