"""A mailbox of which only the open mail is seen, as its host's page hands it over: for a user who did not allow
more. It holds one thread of one message; nothing can be looked up or written in it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import Header
from email.message import Message as MimePart
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr

from icalendar import Calendar, Event, vCalAddress

from app.domain.drafts import Draft
from app.domain.errors import MailNotFound, NeedsConsent
from app.domain.mail import Address, Message
from app.domain.mail import Mailbox as Owner
from app.mailboxes.protocol import RawMessage, RawThread, StoredDraft, ThreadSummary, Wanted, always

_ADDRESS = re.compile(r"[!#-'*+\-/-9=?A-Z^-~.]+@[A-Za-z0-9.-]+")  # RFC 5322's dot-atoms


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """The open mail in its host's words. `id` is the provider's; `date`, `start` and `end` are aware; those of a
    meeting request's session are None for other mail."""

    id: str
    thread_id: str
    subject: str
    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    date: datetime
    message_id: str = ""
    html: str = ""
    start: datetime | None = None
    end: datetime | None = None
    location: str = ""


class ShownMailbox:
    """Implements `app.mailboxes.protocol.Mailbox` for the one open mail. `told` says on the panel that there may be
    more than this mail: a reading of it never replaces one of the whole thread."""

    def __init__(self, owner: Owner, shown: ShownMessage | None, *, told: str) -> None:
        self._owner = owner
        self._shown = shown
        self._told = told

    @property
    def owner(self) -> Owner:
        return self._owner

    async def search(self, query: str = "", *, limit: int = 100) -> Sequence[ThreadSummary]:
        raise _out_of_reach()

    async def thread(self, thread_id: str, *, wanted: Wanted = always) -> RawThread:
        """The open mail alone. Raises MailNotFound for another thread."""
        shown = self._shown
        if shown is None or shown.thread_id != thread_id:
            raise MailNotFound("That mail is not open.", kept="Nothing was changed.", advice="Open it in Outlook.")
        raw = message_bytes(shown)
        fingerprint = hashlib.sha256(raw).hexdigest()
        return RawThread(thread_id, (RawMessage(shown.id, raw),), fingerprint, (self._told,))

    async def create_draft(self, draft: Draft, *, mark: str, thread_id: str | None = None) -> StoredDraft:
        raise _out_of_reach()

    async def find_draft(self, mark: str) -> StoredDraft | None:
        raise _out_of_reach()

    async def update_draft(self, stored: StoredDraft, draft: Draft) -> StoredDraft:
        raise _out_of_reach()

    async def delete_draft(self, stored: StoredDraft) -> None:
        raise _out_of_reach()

    async def drafts(self) -> Sequence[StoredDraft]:
        raise _out_of_reach()

    async def sent_to(self, email: str, *, since: datetime) -> Sequence[Message]:
        raise _out_of_reach()

    async def was_sent(self, mark: str, *, since: datetime) -> bool:
        raise _out_of_reach()


def _out_of_reach() -> NeedsConsent:
    return NeedsConsent("Afterword does not have permission to read your mailbox.", kept="Nothing was changed.")


def message_bytes(shown: ShownMessage) -> bytes:
    """The mail as RFC 5322 bytes, with its session as a calendar part (RFC 5545) where it is a meeting request."""
    lines = [f"Subject: {_text(shown.subject)}", f"Date: {format_datetime(shown.date)}"]
    for name, people in (("From", (shown.sender,)), ("To", shown.to), ("Cc", shown.cc)):
        if written := [formataddr(one) for person in people if (one := _address(person))]:
            lines.append(f"{name}: {', '.join(written)}")
    message_id = "".join(shown.message_id.split()).strip("<>")
    if message_id and message_id.isascii() and message_id.isprintable():
        lines.append(f"Message-ID: <{message_id}>")
    body: MimePart = MIMEText(shown.html.encode("utf-8", "replace").decode(), "html", "utf-8")
    if shown.start is not None:
        calendar = MIMEText(_invitation(shown, shown.start).decode(), "calendar", "utf-8")
        calendar.set_param("method", "REQUEST")
        body = MIMEMultipart("alternative", _subparts=(body, calendar))
    return "\r\n".join(lines).encode("ascii") + b"\r\n" + body.as_bytes()


def _invitation(shown: ShownMessage, start: datetime) -> bytes:
    event = Event()
    event.add("uid", shown.message_id or shown.id)
    event.add("dtstamp", shown.date.astimezone(UTC))
    event.add("dtstart", start.astimezone(UTC))
    if shown.end is not None and shown.end > start:
        event.add("dtend", shown.end.astimezone(UTC))
    event.add("summary", _line(shown.subject))
    if shown.location:
        event.add("location", _line(shown.location))
    if shown.sender.email:
        event.add("organizer", _attendee(shown.sender))
    for person in (*shown.to, *shown.cc):
        if person.email:
            event.add("attendee", _attendee(person))
    calendar = Calendar()
    calendar.add("prodid", "-//Afterword//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "REQUEST")
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _attendee(person: Address) -> vCalAddress:
    address = vCalAddress(f"mailto:{_line(person.email)}")
    if person.name:
        address.params["CN"] = _line(person.name)
    return address


def _address(person: Address) -> tuple[str, str] | None:
    """Name and address; None for an address that no header can carry."""
    return (_line(person.name), person.email) if _ADDRESS.fullmatch(person.email) else None


def _text(text: str) -> str:
    """A header's text, as RFC 2047 words where it is not ASCII."""
    line = _line(text)
    return line if line.isascii() and "=?" not in line else Header(line, "utf-8").encode(linesep="\r\n")


def _line(text: str) -> str:
    """No control character gets into a header or a calendar line."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
