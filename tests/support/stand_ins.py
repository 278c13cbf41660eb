"""Small pure parts of the same shape as the real ones, for tests of the services: they read facts that a message
states in lines of their own ("Interviewer: Omar Haddad <omar@…>, Staff Engineer") and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from email import message_from_bytes
from email.utils import getaddresses, parsedate_to_datetime
from zoneinfo import ZoneInfo

from app.domain.drafts import Draft, Note, Profile
from app.domain.evidence import Evidence, Fact
from app.domain.followups import Deed, Find, FollowUp, FollowUpKind, Plan
from app.domain.mail import Address, Mailbox, Message
from app.domain.reading import Act, ActKind, Interview, Kind, Person, Promise, Reading, Stage
from app.mailboxes.texts import plain_text
from app.services.desk import PureParts


def parse(raw: bytes, *, source: str, zone: str) -> Message:
    mime = message_from_bytes(raw)

    def addresses(name: str) -> tuple[Address, ...]:
        return tuple(Address(shown, email.lower()) for shown, email in getaddresses(mime.get_all(name, [])))

    return Message(
        id=str(mime.get("Message-ID", "")).strip("<> ") or source,
        source=source,
        sender=addresses("From")[0],
        to=addresses("To"),
        cc=(),
        reply_to=(),
        date=parsedate_to_datetime(str(mime["Date"])),
        subject=str(mime.get("Subject", "")),
        text=plain_text(raw),
    )


def read(messages: Sequence[Message], mailbox: Mailbox, now: datetime, *, told: Kind | None = None) -> Reading:
    company = role = promise = stage = None
    interviews: list[Interview] = []
    interviewers: dict[str, Person] = {}
    contacts: dict[str, Person] = {}
    acts: list[Act] = []
    for message in messages:
        if message.sender.email == mailbox.email:
            acts.extend(Act(ActKind.THANKED, message.date, (name,)) for name in _said(message, "Thanks"))
            continue
        contacts[message.sender.name] = Person(message.sender.name, message.sender.email, last_wrote=message.date)
        for value in _said(message, "Company"):
            company = Fact(value, (_shown(message, value),))
        for value in _said(message, "Role"):
            role = Fact(value, (_shown(message, value),))
        for value in _said(message, "Interview"):
            start, end = value.split("/")
            interviews.append(Interview(datetime.fromisoformat(start), datetime.fromisoformat(end)))
        for value in _said(message, "Interviewer"):
            match = re.fullmatch(r"([^<,]+?)\s*(?:<([^>]+)>)?(?:,\s*(.+))?", value)
            assert match is not None
            person = Person(match[1], match[2], match[3], evidence=(_shown(message, value),))
            interviewers = {n: p for n, p in interviewers.items() if n not in person.name} | {person.name: person}
        for value in _said(message, "Decision"):
            day = date.fromisoformat(value)
            promise = Promise(message.date.date(), day, f"Decision: {value}", message.date.date(), message.sender.name)
        for value in _said(message, "Stage"):
            stage = Stage(value)
    if (company is None and told is None) or told is Kind.OTHER:
        return Reading(kind=Fact(Kind.OTHER), read_at=now)
    names = tuple(interviewers)
    if stage is None:
        stage = Stage.SCHEDULING
        if interviews:
            to_come = any(one.end is not None and one.end > now for one in interviews)
            stage = Stage.SCHEDULED if to_come else Stage.INTERVIEWED
    return Reading(
        kind=Fact(Kind.INTERVIEW),
        stage=Fact(stage),
        company=company,
        role=role,
        interviews=tuple(Interview(one.start, one.end, interviewers=names) for one in interviews),
        interviewers=tuple(interviewers.values()),
        contacts=tuple(person for name, person in contacts.items() if name not in interviewers),
        promise=promise,
        acts=tuple(acts),
        read_at=now,
    )


def plan(
    reading: Reading,
    mailbox: Mailbox,
    now: datetime,
    *,
    known: Iterable[FollowUp] = (),
    profile: Profile | None = None,
    deeds: Iterable[Deed] = (),
    finds: Iterable[Find] = (),
    cards: bool | None = None,
) -> Plan:
    if reading.stage is None or reading.stage.value is not Stage.INTERVIEWED or not reading.interviews:
        return Plan(())
    zone = ZoneInfo(mailbox.time_zone)
    day = reading.interviews[-1].start.astimezone(zone).date()
    thanked = {name for act in reading.acts if act.kind is ActKind.THANKED for name in act.to}
    thanked |= {deed.to_name for deed in deeds if deed.kind is FollowUpKind.THANK_YOU and deed.until is None}
    follow_ups = [
        FollowUp(
            key=f"thank_you:{person.name.lower().replace(' ', '-')}:{day}",
            kind=FollowUpKind.THANK_YOU,
            to_name=person.name,
            to_email=person.email,
            email_inferred=person.email_inferred,
            not_before=day,
            by=day + timedelta(days=1),
            reason=f"You met {person.name}.",
            evidence=person.evidence,
        )
        for person in reading.interviewers
        if person.name not in thanked
    ]
    if not follow_ups and reading.contacts:
        contact = reading.contacts[-1]
        due = (reading.promise.latest if reading.promise else day) + timedelta(days=3)
        follow_ups.append(
            FollowUp(
                f"status_check:1:{due}",
                FollowUpKind.STATUS_CHECK,
                contact.name,
                contact.email,
                due,
                None,
                "It is time.",
            )
        )
    return Plan(tuple(follow_ups))


def compose(
    follow_up: FollowUp,
    reading: Reading,
    profile: Profile,
    notes: Sequence[Note],
    *,
    news: str | None,
    siblings: Sequence[Draft],
    now: datetime,
    mailbox: Mailbox,
) -> Draft:
    said = next((note.text for note in notes if note.about == follow_up.to_name), "our talk")
    company = reading.company.value if reading.company else "you"
    return Draft(
        kind=follow_up.kind,
        to_name=follow_up.to_name,
        to_email=follow_up.to_email,
        subject=f"Thank you from {profile.name}",
        body=f"Dear {follow_up.to_name},\n\nthank you for {said} at {company}. {news or ''}\n\n{profile.signature}",
        warnings=() if said != "our talk" else ("no note",),
        not_before=follow_up.not_before,
        by=follow_up.by,
    )


def parts(version: str = "1") -> PureParts:
    return PureParts(parse=parse, read=read, plan=plan, compose=compose, version=version)


def _said(message: Message, what: str) -> list[str]:
    return [found.strip() for found in re.findall(rf"^{what}: (.+)$", message.text, re.MULTILINE)]


def _shown(message: Message, quote: str) -> Evidence:
    at = message.text.find(quote)
    return Evidence(message.id, quote, start=at, end=at + len(quote))
