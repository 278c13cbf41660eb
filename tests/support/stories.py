"""Candidacies told in mails: who writes what on which day, and what is planned and written of it at a moment.

Days count from Monday 2 March 2026, hours are local (Berlin)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.drafts import Draft, Note, Profile
from app.domain.followups import Deed, Find, FollowUp, FollowUpKind
from app.domain.reading import Reading
from app.drafting import compose
from app.planning.plan import plan
from app.reading import read
from tests.support.conversation import Turn, at, company, messages, owner
from tests.support.mail import OWNER

MONDAY = date(2026, 3, 2)
OMAR, LENA, PETRA = "Omar Haddad", "Lena Fuchs", "Petra Ahlers"
OMAR_MAIL, LENA_MAIL = "omar.haddad@lindhorst-werke.example", "lena.fuchs@lindhorst-werke.example"
PROFILE = Profile(
    OWNER.name,
    OWNER.name,
    points=("moved 1,900 test cases to a new rig", "eight years in rail"),
    holiday_country="DE",
)
TO_BOTH = f"{OMAR} <{OMAR_MAIL}>, {LENA} <{LENA_MAIL}>"


def day(number: int) -> date:
    """The date of that day of the story."""
    return MONDAY + timedelta(days=number)


def invited(
    on: int = 4, *, sent: int = 0, hours: str = "14:00 to 15:00", who: str = "", then: str = "", **other: object
) -> Turn:
    """An interview is confirmed for a day, with Omar and Lena if nobody else is named; `then` is said after it."""
    people = who or f"{OMAR} ({OMAR_MAIL}) and {LENA} ({LENA_MAIL})"
    when = day(on)
    text = (
        "Dear Ines,\n\nYour video interview for the Test Engineer role at Lindhorst Werke is confirmed for "
        f"{when:%A} {when.day} {when:%B %Y}, {hours}, with {people}.\n\n{then}\n\nKind regards,\n{PETRA}\n"
        "Recruiter, Lindhorst Werke"
    )
    return company(text, sent, **other)


def wrote(text: str, on: int, **other: object) -> Turn:
    """The recruiter writes on a day."""
    return company(f"Dear Ines,\n\n{text}\n\nKind regards,\n{PETRA}", on, **other)


def thanked(who: str, on: int, *, to: str, hour: int = 18) -> Turn:
    """The owner thanks somebody on a day."""
    text = f"Dear {who.split(maxsplit=1)[0]},\n\nThank you for your time today, I enjoyed our interview.\n\nInes"
    return owner(text, on, to=f"{who} <{to}>", hour=hour)


def asked(on: int) -> Turn:
    """The owner asks for news on a day."""
    return owner("Dear Petra,\n\nMay I ask whether there is any news about the Test Engineer role?\n\nInes", on)


@dataclass(frozen=True)
class Story:
    """The mails of one candidacy."""

    turns: tuple[Turn, ...]
    profile: Profile = PROFILE
    deeds: tuple[Deed, ...] = ()
    finds: tuple[Find, ...] = ()

    def read(self, on: int, hour: int = 20) -> Reading:
        sent = [turn for turn in self.turns if (turn.day, turn.hour) <= (on, hour)]
        return read(messages(*sent), OWNER, at(on, hour))

    def planned(self, on: int, hour: int = 20, *, known: Iterable[FollowUp] = ()) -> tuple[FollowUp, ...]:
        """What is planned at that hour, of the mails that have come by then."""
        return plan(
            self.read(on, hour), OWNER, at(on, hour), known=known, profile=self.profile, deeds=self.deeds,
            finds=self.finds,
        ).follow_ups  # fmt: skip

    def of(self, kind: FollowUpKind, on: int, hour: int = 20) -> list[FollowUp]:
        """The follow-ups of one kind, whether their day has come or not."""
        return [item for item in self.planned(on, hour) if item.kind is kind]

    def draft(
        self, item: FollowUp, on: int, hour: int = 20, *, note: str = "", news: str | None = None,
        siblings: Sequence[Draft] = (),
    ) -> Draft:  # fmt: skip
        notes = (Note(item.to_name, note),) if note else ()
        return compose(
            item, self.read(on, hour), self.profile, notes, news=news, siblings=siblings, now=at(on, hour),
            mailbox=OWNER,
        )  # fmt: skip


def story(*turns: Turn, profile: Profile = PROFILE, deeds: Iterable[Deed] = (), finds: Iterable[Find] = ()) -> Story:
    """A story out of its mails."""
    return Story(turns, profile, tuple(deeds), tuple(finds))
