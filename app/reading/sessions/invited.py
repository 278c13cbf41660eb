"""Who is invited to a session: an event's attendees and the people in its title, without those who only arrange."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.evidence import Part
from app.reading.people.cast import Cast
from app.reading.sessions.invites import Step
from app.reading.sessions.ledger import Appointment
from app.reading.transcript import Transcript


def with_invited(
    names: list[str], appointment: Appointment, cast: Cast, transcript: Transcript, ended: Sequence[Appointment] = ()
) -> list[str]:
    """The names with an invite's people; what an update adds or drops changes the names too. An invite that stands in
    for that of a session that has `ended` is an update of it."""
    earlier = [one for one in ended if one.steps and one.agreed.at < appointment.agreed.at]
    before: set[str] | None = None
    if earlier and appointment.steps:
        writers = {p.author.email for p in transcript.passages}
        held = {name for step in earlier[-1].steps for name in _attendees(step, cast, transcript, writers)[0]}
        now = {name for step in appointment.steps for name in _attendees(step, cast, transcript, writers)[0]}
        if now & held:
            names = [name for name in names if name not in held - now]
    for step in appointment.steps:
        writers = {p.author.email for p in transcript.passages if p.date <= step.invite.message.date}
        found, spare = _attendees(step, cast, transcript, writers)
        titled = _titled(step, cast, transcript)
        present = list(dict.fromkeys([*titled, *(found or (spare if not names and not titled else []))]))
        if before is not None:
            gone = before - set(present)
            names = [name for name in names if name not in gone] + [
                n for n in present if n not in before and n not in names
            ]
        else:
            names = names + [name for name in present if name not in names]
        before = set(present)
    return names


def _attendees(step: Step, cast: Cast, transcript: Transcript, writers: set[str]) -> tuple[list[str], list[str]]:
    """The attendees who are people, without the owner and optional guests; apart, those who (also) arrange."""
    owner = transcript.mailbox.email.lower()
    organizer = step.event.organizer.address.email if step.event.organizer is not None else ""
    found: list[str] = []
    spare: list[str] = []
    for attendee in step.event.attendees:
        email = attendee.address.email
        if (
            not attendee.person
            or email == owner
            or attendee.role == "OPT-PARTICIPANT"
            or attendee.partstat == "DECLINED"
        ):
            continue
        member = cast.with_email(email)
        name = member.name if member is not None else attendee.address.name
        if not name or "@" in name:
            continue
        (spare if email == organizer or email in writers else found).append(name)
    if not found and not spare and step.event.organizer is not None and step.event.organizer.person:
        member = cast.with_email(organizer)
        spare = [member.name] if member is not None else []
    return found, spare


def _titled(step: Step, cast: Cast, transcript: Transcript) -> list[str]:
    """Who is named in the event's title: "Interview: Colin / Theodora"."""
    source = step.event.source
    match = re.search(r"^SUMMARY[^\n]*", source, re.MULTILINE)
    if match is None:
        return []
    found = cast.mentions_in(step.invite.message.id, match.start(), match.end(), Part.CALENDAR)
    mentions = [m for m in found if source[m.start : m.end] == m.text]  # not one of another event in the same mail
    owner = transcript.mailbox
    member = cast.with_email(owner.email.lower())
    own = {owner.name, member.name if member else owner.name}
    return list(dict.fromkeys(mention.person for mention in mentions if mention.person not in own))
