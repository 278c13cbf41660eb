"""Builders for panel sources: a candidacy at Northlight, with defaults that each test changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale

from app.domain.evidence import Evidence, Fact
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.mail import Mailbox
from app.domain.reading import Action, Interview, Kind, Mode, NextStep, Person, Promise, Reading, Stage
from app.sidebar.gmail.action_context import CardActions
from app.sidebar.gmail.cards import CardRenderer
from app.sidebar.gmail.routes import Urls
from app.sidebar.source import Item, PanelSource

ZONE = ZoneInfo("America/Chicago")
OWNER = Mailbox("Nadia Brooks", "nadia.brooks@mail.example", "America/Chicago")
NOW = datetime(2026, 3, 6, 17, 0, tzinfo=ZONE)
SAID = Evidence("m1", "you'll meet Omar, Lena and Sam")


def reading(stage: Stage = Stage.INTERVIEWED, **changes: object) -> Reading:
    base = Reading(
        kind=Fact(Kind.INTERVIEW, (SAID,)),
        stage=Fact(stage, (SAID,)),
        company=Fact("Northlight", (Evidence("m1", "Northlight"),)),
        role=Fact("Senior Data Engineer", ()),
        interviews=(
            Interview(
                datetime(2026, 3, 6, 13, 0, tzinfo=ZONE),
                datetime(2026, 3, 6, 15, 15, tzinfo=ZONE),
                Mode.VIDEO,
                ("Omar Haddad", "Lena Fuchs", "Sam Whitlock"),
                evidence=(SAID,),
            ),
        ),
        interviewers=(
            Person("Omar Haddad", "omar@northlight.example", "Staff Engineer", evidence=(SAID,)),
            Person("Lena Fuchs", "lena@northlight.example", "Engineering Manager", evidence=(SAID,)),
            Person("Sam Whitlock", evidence=(SAID,)),
        ),
        contacts=(Person("Dana Whitfield", "dana@northlight.example", "recruiter"),),
        promise=Promise(
            date(2026, 3, 6),
            date(2026, 3, 13),
            "by Friday",
            date(2026, 3, 6),
            "Dana Whitfield",
            (Evidence("m1", "by Friday"),),
        ),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def thank(name: str, email: str | None = None) -> Item:
    key = f"thank_you:{name.lower().replace(' ', '-')}:2026-03-06"
    return Item(
        FollowUp(key, FollowUpKind.THANK_YOU, name, email, date(2026, 3, 6), date(2026, 3, 7), "You met them today.")
    )


def check(not_before: date) -> Item:
    return Item(
        FollowUp(
            "status_check:dana-whitfield:1",
            FollowUpKind.STATUS_CHECK,
            "Dana Whitfield",
            "dana@northlight.example",
            not_before,
            not_before + timedelta(days=4),
            "An answer was promised by Fri 13 Mar.",
        )
    )


def source(
    read: Reading | None = None,
    step: NextStep | None = None,
    items: Sequence[Item] = (),
    now: datetime = NOW,
    closed: bool = False,
) -> PanelSource:
    return PanelSource(
        thread_id="t1",
        reading=read or reading(),
        next_step=step or NextStep(Action.NONE),
        mailbox=OWNER,
        now=now,
        items=tuple(items),
        authors={"m1": ("Dana Whitfield", datetime(2026, 3, 2, 10, 0, tzinfo=ZONE))},
        closed=closed,
        locale=Locale("en", "GB"),
    )


def signed(thread: str) -> str:
    """What stands for a signed context: as long as one."""
    return f"signed {thread}".ljust(230, ".")


def card_renderer(thread: str = "", zone: str = OWNER.time_zone) -> CardRenderer:
    """Makes cards whose buttons carry what `signed` gives for the thread's id."""
    actions = CardActions(Urls("https://afterword.example"), lambda context: signed(context.thread_id))
    return CardRenderer(actions.about(thread), zone)
