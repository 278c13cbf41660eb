"""What a draft may take as known: the person, the talk with them, the day it was, and how far back that lies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.drafts import Profile
from app.domain.followups import FollowUp
from app.domain.mail import Mailbox
from app.domain.reading import Interview, Mode, Person, Reading, Usage
from app.drafting.jotting.called import is_word
from app.drafting.jotting.lexicon import parts
from app.drafting.jotting.phrases import words

_TALK = {Mode.PHONE: "call", Mode.VIDEO: "conversation", Mode.ONSITE: "interview", None: "conversation"}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

# A session's name that can stand before "session" or "interview" as it is, without a person or a company in it.
_SUBJECTS = re.compile(
    r"(?:technical |final |first |second |panel |team |case |hiring manager |systems? )*"
    r"(?:system design|architecture|coding|pair(?:ing)?(?: programming)?|deep dive|case study|portfolio(?: review)?"
    r"|take-?home(?: review)?|live coding|code review|whiteboard|product sense|analytics|culture|values|leadership"
    r"|behaviou?ral|competency|presentation|teaching demo|trial|working|design critique|design|research talk|technical"
    r"|panel)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One draft's setting. Days are those of the mailbox's zone; `writes_on` is the day the mail is to go out."""

    follow_up: FollowUp
    reading: Reading
    profile: Profile
    mailbox: Mailbox
    now: datetime
    person: Person
    session: Interview | None
    writes_on: date
    next_session: Interview | None = None

    @property
    def usage(self) -> Usage:
        if self.reading.usage is not None:
            return self.reading.usage
        return Usage.AMERICAN if self.mailbox.time_zone.startswith(("America/", "US/")) else Usage.BRITISH

    @property
    def talk(self) -> str:
        """A noun for the session: call, conversation, interview."""
        return _TALK[self.session.mode if self.session else None]

    @property
    def session_day(self) -> date | None:
        return self.day_of(self.session.start) if self.session else None

    @property
    def late(self) -> bool:
        """Whether the mail goes out after the last day of its window (etiquette T2)."""
        return self.follow_up.by is not None and self.writes_on > self.follow_up.by

    @property
    def subject(self) -> str:
        """What the session was about, in lower case, where its name says so in plain words; else empty."""
        words = re.sub(r"\b(?:interview|session|round|chat|conversation|call|meeting)\b", "", self.raw_subject)
        words = " ".join(words.split())
        return words.lower() if _SUBJECTS.fullmatch(words) else ""

    @property
    def raw_subject(self) -> str:
        return self.session.subject.lower() if self.session else ""

    def day_of(self, moment: datetime) -> date:
        return moment.astimezone(ZoneInfo(self.mailbox.time_zone)).date()

    def on(self, day: date) -> str:
        """An adverb for a day gone by, as one would say it on the day of writing: today, yesterday, on Thursday."""
        ago = (self.writes_on - day).days
        if ago == 0:
            return "today"
        if ago == 1:
            return "yesterday"
        if 1 < ago < 7:
            return f"on {_DAYS[day.weekday()]}"
        return f"on {self.calendar_day(day)}"

    def calendar_day(self, day: date) -> str:
        if self.usage is Usage.BRITISH:
            return f"{day.day} {MONTHS[day.month - 1]}"
        return f"{MONTHS[day.month - 1]} {day.day}"

    def full_day(self, day: date) -> str:
        joint = " " if self.usage is Usage.BRITISH else ", "
        return f"{_DAYS[day.weekday()]}{joint}{self.calendar_day(day)}"


def occasion(follow_up: FollowUp, reading: Reading, profile: Profile, mailbox: Mailbox, now: datetime) -> Occasion:
    """Gather the setting of one draft. A follow-up planned for later is worded for the day on which it may go."""
    today = now.astimezone(ZoneInfo(mailbox.time_zone)).date()
    writes_on = max(today, follow_up.not_before) if follow_up.not_before else today
    person = _person(follow_up, reading)
    ended = [i for i in reading.interviews if (i.end or i.start) <= now]
    theirs = [i for i in ended if any(same_name(name, person.name) for name in i.interviewers)]
    ahead = [i for i in reading.interviews if i.start > now]
    chosen = theirs or [i for i in ended if not i.interviewers] or ended
    return Occasion(
        follow_up, reading, profile, mailbox, now, person, chosen[-1] if chosen else None, writes_on,
        ahead[0] if ahead else None,
    )  # fmt: skip


def _person(follow_up: FollowUp, reading: Reading) -> Person:
    for person in (*reading.interviewers, *reading.contacts):
        if same_name(person.name, follow_up.to_name):
            return person
    return Person(follow_up.to_name, follow_up.to_email, email_inferred=follow_up.email_inferred)


def same_name(one: str, other: str) -> bool:
    """Whether two spellings name one person: equal, or all words of the shorter among those of the longer."""
    a, b = (set(re.findall(r"[^\W\d_]+", name.casefold())) for name in (one, other))
    return bool(a and b) and (a <= b or b <= a)


def trade(reading: Reading) -> str:
    """What the job is about, for telling its own words from forbidden topics."""
    named = [reading.role.value if reading.role else "", reading.company.value if reading.company else ""]
    return " ".join([*named, *(interview.subject for interview in reading.interviews)])


def spellings(reading: Reading) -> tuple[str, ...]:
    """Spellings with capitals that the thread knows: people, the company, and words of the role such as iOS."""
    role = reading.role.value if reading.role else ""
    odd = [word for word in words(role) if word[1:] != word[1:].lower()]
    people = (*reading.interviewers, *reading.contacts)
    names = [word for person in people for word in words(person.name) if not is_word(word.casefold())]
    company = reading.company.value if reading.company else ""
    # "roofs" and "bakery" stay small where "Brightline Roofs" or "Mill Street Bakery" hires
    rare = [word for word in words(company) if not parts(word) and not word.endswith("ery")]
    return (*names, *rare, *odd)
