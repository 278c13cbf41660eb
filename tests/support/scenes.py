"""One invented candidacy for tests of drafting: three interviewers, a recruiter, a promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.drafts import Draft, Note, Profile, Tone
from app.domain.evidence import Fact
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.mail import Address, Mailbox
from app.domain.reading import Interview, Kind, MessageRef, Mode, Person, Promise, Reading, Stage, Usage
from app.drafting import compose

ZONE = ZoneInfo("America/Chicago")
MAILBOX = Mailbox("Ada Byrne", "ada@example.com", "America/Chicago")
INTERVIEWED = datetime(2026, 3, 5, 13, 0, tzinfo=ZONE)  # a Thursday
NOW = datetime(2026, 3, 6, 9, 0, tzinfo=ZONE)
PROFILE = Profile(
    "Ada Byrne",
    "Ada Byrne\n312-555-0100",
    Tone.PLAIN,
    ("moved 1,900 pages from a wiki to a searchable handbook", "cut the nightly load from 6 hours to 40 minutes"),
)
DANA = Person("Dana Whitfield", "dana@northlight.example", "Recruiter", last_wrote=NOW)
OMAR = Person("Omar Haddad", "omar@northlight.example", "Staff Engineer")
LENA = Person("Lena Fuchs", "lena@northlight.example", "Engineering Manager")
SAM = Person("Sam Whitlock", None, "Product Manager")


def message(number: int, sender: Person | None, *, greeting: str = "Hi Ada,", subject: str = "Interview") -> MessageRef:
    """A message of the thread: from a person to the candidate, or from the candidate to Dana."""
    ada, dana = Address("Ada Byrne", MAILBOX.email), Address(DANA.name, DANA.email or "")
    return MessageRef(
        id=f"{number}@northlight.example",
        subject=subject,
        sender=Address(sender.name, sender.email or "") if sender else ada,
        recipients=(ada,) if sender else (dana,),
        date=datetime(2026, 3, number, 10, tzinfo=ZONE),
        references=tuple(f"{n}@northlight.example" for n in range(1, number)),
        greeting=greeting,
    )


def reading(**changes: object) -> Reading:
    base = Reading(
        kind=Fact(Kind.INTERVIEW),
        stage=Fact(Stage.INTERVIEWED),
        company=Fact("Northlight"),
        role=Fact("Senior Data Engineer"),
        interviews=(
            Interview(INTERVIEWED, INTERVIEWED.replace(hour=15), Mode.VIDEO, (OMAR.name, LENA.name, SAM.name)),
        ),
        interviewers=(OMAR, LENA, SAM),
        contacts=(DANA,),
        promise=Promise(date(2026, 3, 6), date(2026, 3, 13), "by the 13th", date(2026, 3, 6), DANA.name),
        company_last_wrote=NOW,
        messages=(message(1, DANA), message(2, None, greeting="Hi Dana,"), message(3, DANA)),
        usage=Usage.AMERICAN,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def follow_up(person: Person = OMAR, kind: FollowUpKind = FollowUpKind.THANK_YOU, **changes: object) -> FollowUp:
    windows = {
        FollowUpKind.THANK_YOU: (date(2026, 3, 5), date(2026, 3, 6)),
        FollowUpKind.STATUS_CHECK: (date(2026, 3, 16), date(2026, 3, 20)),
        FollowUpKind.KEEP_DOOR_OPEN: (date(2026, 3, 6), date(2026, 3, 8)),
    }
    opens, closes = windows.get(kind, (None, None))
    base = FollowUp(f"{kind}:{person.name}", kind, person.name, person.email, opens, closes, "")
    return replace(base, **changes)  # type: ignore[arg-type]


def write(
    person: Person = OMAR,
    kind: FollowUpKind = FollowUpKind.THANK_YOU,
    *,
    note: str = "",
    notes: Sequence[Note] = (),
    siblings: Sequence[Draft] = (),
    news: str | None = None,
    profile: Profile = PROFILE,
    read: Reading | None = None,
    now: datetime = NOW,
    item: FollowUp | None = None,
) -> Draft:
    """Compose in this scene; `note` is one about the person written to."""
    given = (*notes, Note(person.name, note)) if note else tuple(notes)
    return compose(
        item or follow_up(person, kind),
        read or reading(),
        profile,
        given,
        news=news,
        siblings=siblings,
        now=now,
        mailbox=MAILBOX,
    )
