"""Where a draft goes: a reply in the thread or a mail of its own, under which subject, to which address."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.followups import FollowUpKind
from app.domain.reading import MessageRef
from app.drafting.choice import Chooser
from app.drafting.naming import first_name
from app.drafting.occasion import Occasion, same_name

_PREFIXES = re.compile(
    r"^(?:\s*(?:re|fwd?|fw|aw|antw(?:ort)?|sv|vs|tr|wg|res|rif|odp|rv|enc|ref|r[ée]p|ynt)\s*(?:\[\d+\])?\s*:)+\s*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+\.[^\s@<>,;:\"()\[\]\\]+")
# What a calendar sends when somebody takes or turns down an invitation: nobody's own words, and no one answers it.
_CALENDAR_ANSWER = re.compile(
    r"(?:(?:tentatively )?accepted|declined|tentative|zugesagt|abgesagt|mit vorbehalt|aceptad[oa]|accepté|refusé)\s*:",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


_NO_MAIL = (FollowUpKind.CONNECT, FollowUpKind.PAPER_NOTE)
_OF_ITS_OWN = (FollowUpKind.HEARTBEAT, FollowUpKind.REFERENCE_HEADS_UP)  # no mention of the application, or elsewhere


@dataclass(frozen=True, slots=True)
class Place:
    """Where a draft goes: to whom, under which subject, in reply to what (Message-IDs with their brackets)."""

    to_email: str | None
    subject: str
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def place(occasion: Occasion, chooser: Chooser) -> Place:
    """A reply for people on the thread (by its headers), else a new mail. No address is ever made up: a missing or a
    guessed one is left empty, and a warning says what to do (etiquette T8)."""
    if occasion.follow_up.kind in _NO_MAIL:
        return Place(None, "")
    email, warnings = _address(occasion)
    if occasion.follow_up.kind in _OF_ITS_OWN:
        return Place(email, header_text(_new_subject(occasion, chooser)), warnings=warnings)
    answered = _answered(occasion, email)
    if answered is None:
        return Place(email, header_text(_new_subject(occasion, chooser)), warnings=warnings)
    bare = _PREFIXES.sub("", answered.subject).strip()
    subject = f"Re: {bare}" if bare else _new_subject(occasion, chooser)
    references = tuple(dict.fromkeys((*answered.references, answered.id)))
    return Place(email, header_text(subject), answered.id, references, warnings)


def header_text(text: str) -> str:
    """One line, without control or direction characters: what came from mails and notes can add no header."""
    return " ".join(_CONTROL.sub(" ", text).split())[:300]


def _address(occasion: Occasion) -> tuple[str | None, tuple[str, ...]]:
    item = occasion.follow_up
    name = header_text(item.to_name)
    email = (item.to_email or "").strip().lower()
    helper = _who_can_help(occasion)
    ways = f"look on their card or LinkedIn{f', or ask {helper} to pass it on' if helper else ''}"
    if email and not _ADDRESS.fullmatch(email):
        return None, (f"The address read for {name} is not one that mail can go to: add the right one.",)
    if email and (item.email_inferred or occasion.person.email_inferred):
        guess = f"{email} is a guess from colleagues' addresses and was not filled in"
        return None, (f"No address for {name} in this thread. {guess}: confirm it, or {ways}.",)
    if not email:
        return None, (f"No address for {name} in this thread: add it, or {ways}.",)
    if any(ref.sender.email == email and ref.no_reply for ref in occasion.reading.messages):
        return None, (f"{email} takes no answers: add another address for {name}, or {ways}.",)
    return email, ()


def _who_can_help(occasion: Occasion) -> str:
    for person in (*occasion.reading.contacts, *occasion.reading.interviewers):
        if person.email and not person.email_inferred and not same_name(person.name, occasion.follow_up.to_name):
            return first_name(person.name)
    return ""


def _answered(occasion: Occasion, email: str | None) -> MessageRef | None:
    """The last message that person wrote themselves, else the last of the thread that they are on; no absence
    note and no answer of a calendar."""
    if email is None:
        return None
    messages = [ref for ref in occasion.reading.messages if not ref.absence and not _CALENDAR_ANSWER.match(ref.subject)]
    written = [ref for ref in messages if ref.sender.email == email]
    if written:
        return written[-1]
    on_it = [ref for ref in messages if any(address.email == email for address in ref.recipients)]
    from_company = [ref for ref in on_it if ref.sender.email != occasion.mailbox.email]
    return next(reversed(from_company or on_it), None)


def _new_subject(occasion: Occasion, chooser: Chooser) -> str:
    role = occasion.reading.role.value if occasion.reading.role else ""
    company = occasion.reading.company.value if occasion.reading.company else ""
    what = role or company
    if occasion.follow_up.kind is FollowUpKind.THANK_YOU:
        if not what:
            return "Thank you"
        return chooser.pick([f"Thank you – {what} interview", f"Thank you – {what}", f"{what} interview: thank you"])
    if occasion.follow_up.kind is FollowUpKind.STATUS_CHECK:
        return f"{what} interview: where things stand" if what else "My interview: where things stand"
    if occasion.follow_up.kind is FollowUpKind.HOLIDAY_GREETING:
        return "Best wishes for the holidays"
    if occasion.follow_up.kind is FollowUpKind.HEARTBEAT:
        return chooser.pick(["This may be of use to you", "Something that may interest you"])
    if occasion.follow_up.kind is FollowUpKind.REFERENCE_HEADS_UP:
        return f"Reference: {what}" if what else "You may be asked for a reference"
    return f"Thank you – {what}" if what else "Thank you"
