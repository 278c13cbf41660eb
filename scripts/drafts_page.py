"""Write docs/drafts.md anew: one draft of every kind in each tone, from an invented candidacy: `make drafts-page`.

The page is to be read aloud. A test holds it against the composer, so that it always shows what is written today.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from app.domain.drafts import Draft, Note, Profile, Tone
from app.domain.evidence import Fact
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.mail import Address, Mailbox
from app.domain.reading import Interview, Kind, MessageRef, Mode, Person, Promise, Reading, Stage, Usage
from app.drafting import compose

TARGET = Path(__file__).parent.parent / "docs" / "drafts.md"
ZONE = ZoneInfo("America/Chicago")
MAILBOX = Mailbox("Ada Byrne", "ada@example.com", "America/Chicago")
HELD = datetime(2026, 3, 6, 13, tzinfo=ZONE)
DANA = Person("Dana Whitfield", "dana@northlight.example", "Recruiter", last_wrote=HELD)
OMAR = Person("Omar Haddad", "omar@northlight.example", "Staff Engineer")
LENA = Person("Lena Fuchs", "lena@northlight.example", "Engineering Manager")
MARIAN = Person("Marian Teague", "marian@teague.example")
NOTES = (
    Note(
        OMAR.name, "talked kafka vs pulsar. asked how i'd split the orders table. salary 140. they run on-call in pairs"
    ),
    Note(LENA.name, "moving to six week cycles. said 'a plan is a promise'. wants someone who writes things down"),
)
POINTS = (
    "moved 1,900 pages from a wiki to a searchable handbook",
    "cut the nightly load from 6 hours to 40 minutes",
)
FIND = "the city opens a fund for small data teams https://city.example/data-fund"
READING = Reading(
    kind=Fact(Kind.INTERVIEW),
    stage=Fact(Stage.INTERVIEWED),
    company=Fact("Northlight"),
    role=Fact("Senior Data Engineer"),
    interviews=(Interview(HELD, HELD.replace(hour=15), Mode.VIDEO, (OMAR.name, LENA.name)),),
    interviewers=(OMAR, LENA),
    contacts=(DANA,),
    promise=Promise(date(2026, 3, 6), date(2026, 3, 13), "by Friday the 13th", date(2026, 3, 6), DANA.name),
    messages=(
        MessageRef(
            "1@northlight.example", "Your interview", Address(DANA.name, DANA.email or ""),
            (Address(MAILBOX.name, MAILBOX.email),), HELD, greeting="Hi Ada,",
        ),
    ),
    usage=Usage.AMERICAN,
)  # fmt: skip


def _follow_up(kind: FollowUpKind, person: Person, day: date, number: int = 1) -> FollowUp:
    return FollowUp(f"{kind}:{person.name}:{number}", kind, person.name, person.email, day, day, "")


_MARCH = date(2026, 3, 6)
SHOWN = (
    ("Thank-you, with a note", _follow_up(FollowUpKind.THANK_YOU, OMAR, _MARCH), True),
    ("Thank-you to the second interviewer", _follow_up(FollowUpKind.THANK_YOU, LENA, _MARCH), True),
    ("Thank-you without a note", _follow_up(FollowUpKind.THANK_YOU, OMAR, _MARCH, 2), False),
    ("Asking for news", _follow_up(FollowUpKind.STATUS_CHECK, DANA, date(2026, 3, 16)), True),
    ("Reply to a no", _follow_up(FollowUpKind.KEEP_DOOR_OPEN, DANA, date(2026, 3, 13)), False),
    ("Holiday greeting", _follow_up(FollowUpKind.HOLIDAY_GREETING, DANA, date(2026, 12, 23)), False),
    ("A find passed on", _follow_up(FollowUpKind.HEARTBEAT, OMAR, date(2026, 3, 30)), False),
    ("Word to a reference", _follow_up(FollowUpKind.REFERENCE_HEADS_UP, MARIAN, date(2026, 3, 7)), False),
    ("Invitation to connect", _follow_up(FollowUpKind.CONNECT, OMAR, date(2026, 3, 8)), True),
    ("Card by hand", _follow_up(FollowUpKind.PAPER_NOTE, OMAR, _MARCH), True),
)


def drafts(tone: Tone) -> Iterator[tuple[str, Draft]]:
    """Each kind's draft in that tone, under its heading."""
    profile = Profile("Ada Byrne", "Ada Byrne\n312-555-0100", tone, POINTS, ("Marian Teague <marian@teague.example>",))
    written: list[Draft] = []
    for title, item, noted in SHOWN:
        rejected = item.kind is FollowUpKind.KEEP_DOOR_OPEN
        heard = replace(READING, stage=Fact(Stage.REJECTED), promise=None) if rejected else READING
        draft = compose(
            item, heard, profile, NOTES if noted else (),
            news=FIND if item.kind is FollowUpKind.HEARTBEAT else None,
            siblings=written, now=HELD.replace(hour=18), mailbox=MAILBOX,
        )  # fmt: skip
        written.append(draft)
        yield title, draft


def page() -> str:
    """The whole page as Markdown."""
    lines = [
        "# What the drafts sound like",
        "",
        "One draft of every kind in each tone, written by the composer from an invented candidacy, without a language",
        "model. Made by `make drafts-page`; a test fails when the page and the composer differ. The notes were:",
        "",
        *(f"- {note.about}: “{note.text}”" for note in NOTES),
    ]
    for tone in Tone:
        lines += ["", f"## {tone.value.capitalize()}"]
        for title, draft in drafts(tone):
            lines += ["", f"### {title}", ""]
            if draft.subject:
                lines += [f"Subject: {draft.subject}", ""]
            lines += [f"> {line}".rstrip() for line in draft.body.split("\n")]
            lines += ["", *(f"- On the card: {warning}" for warning in draft.warnings)] if draft.warnings else []
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
    print(f"Wrote {TARGET}")
