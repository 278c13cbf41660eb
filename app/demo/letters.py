"""The demo's threads, from templates to MIME. A template holds the messages of one thread, the oldest first, divided
by a line of equals signs; each has headers, then parts that begin with a line `--- media/type`."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, StrictUndefined

from app.demo.moments import Moments
from app.domain.mail import Mailbox as Owner

_PART = re.compile(r"^--- (text/.+)$", re.MULTILINE)
_BETWEEN = re.compile(r"^={8,}\n", re.MULTILINE)
_OURS = ("reply", "unread")  # headers that tell the builder something and go no further

_jinja = Environment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)  # noqa: S701 -- mail, no page


@dataclass(frozen=True, slots=True)
class Letter:
    """One message: its bytes (lines ended by \\n), whether the owner wrote it, and whether it was opened."""

    raw: bytes
    own: bool
    unread: bool
    date: datetime


@dataclass(slots=True)
class _Written:
    message_id: str
    sender: str
    date: datetime
    text: str


@dataclass(slots=True)
class _Thread:
    """A thread as far as it is written: what the next message can reply to and quote."""

    name: str
    owner: Owner
    moments: Moments
    written: list[_Written] = field(default_factory=list)

    def letter(self, template: str) -> Letter:
        text = _jinja.from_string(template).render(
            self.moments.names(),
            me=f"{self.owner.name} <{self.owner.email}>",
            quoted=self.quoted,
            quoted_html=self.quoted_html,
            event=self.event,
        )
        head, *pieces = _PART.split(text)
        headers = [(name, value) for name, _, value in (line.partition(": ") for line in head.strip().splitlines())]
        parts = list(zip(pieces[::2], (piece.strip("\n") + "\n" for piece in pieces[1::2]), strict=True))
        told = {name.lower(): value for name, value in headers}
        mail = EmailMessage()
        for name, value in headers:
            if name.lower() not in _OURS:
                mail[name] = value
        mail["Message-ID"] = f"<{self._id(len(self.written))}@{told['from'].rpartition('@')[2].rstrip('>')}>"
        if "reply" in told:
            mail["In-Reply-To"] = self.written[-1].message_id
            mail["References"] = " ".join(one.message_id for one in self.written)
        _fill(mail, parts)
        date = parsedate_to_datetime(told["date"])
        plain = next((body for kind, body in parts if kind == "text/plain"), "") or _bare(parts[0][1])
        self.written.append(_Written(str(mail["Message-ID"]), told["from"], date, plain))
        raw = mail.as_bytes().replace(b"\r\n", b"\n")
        return Letter(raw, self.owner.email in told["from"], "unread" in told, date)

    def quoted(self) -> str:
        last = self.written[-1]
        return f"{self._wrote(last)}\n\n" + "\n".join(f"> {line}".rstrip() for line in last.text.splitlines())

    def quoted_html(self) -> str:
        last = self.written[-1]
        body = "<br>\n".join(html.escape(line) for line in last.text.splitlines())
        style = "margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex"
        quote = f'<blockquote style="{style}">{body}</blockquote>'
        return f'<div class="gmail_quote"><div>{html.escape(self._wrote(last))}</div>{quote}</div>'

    def event(
        self,
        *,
        uid: str,
        start: datetime,
        end: datetime,
        summary: str,
        organizer: tuple[str, str],
        place: str,
        people: Sequence[tuple[str, str]],
    ) -> str:
        """A calendar part (RFC 5545), times in UTC."""
        lines = [
            "BEGIN:VCALENDAR",
            "PRODID:-//Afterword//Demo//EN",
            "VERSION:2.0",
            "METHOD:REQUEST",
            "BEGIN:VEVENT",
            f"UID:{uid}-{self._id(0)}",
            f"DTSTAMP:{_utc(self.moments.at(self.moments.before(start.date(), 4), '09:00'))}",
            f"DTSTART:{_utc(start)}",
            f"DTEND:{_utc(end)}",
            f"SUMMARY:{_escaped(summary)}",
            f"ORGANIZER;CN={organizer[0]}:mailto:{organizer[1]}",
            *(f"ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE;CN={name}:mailto:{email}" for name, email in people),
            f"LOCATION:{_escaped(place)}",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
        return "\r\n".join(line if len(line) <= 74 else _folded(line) for line in lines)

    def _id(self, number: int) -> str:
        told = f"{self.name} {number} {self.moments.today}"
        return f"{hashlib.sha256(told.encode()).hexdigest()[:20]}.{number}"

    def _wrote(self, one: _Written) -> str:
        local = one.date.astimezone(ZoneInfo(self.moments.zone))
        return f"On {local:%a}, {local.day} {local:%b %Y} at {local:%H:%M}, {one.sender} wrote:"


def letters(owner: Owner, moments: Moments) -> list[Letter]:
    """All messages of the demo mailbox, thread by thread."""
    found: list[Letter] = []
    for template in sorted(files("app.demo").joinpath("threads").iterdir(), key=lambda file: file.name):
        if template.name.endswith(".mail"):
            thread = _Thread(template.name, owner, moments)
            found.extend(thread.letter(text) for text in _BETWEEN.split(template.read_text("utf-8")))
    return found


def _fill(mail: EmailMessage, parts: Sequence[tuple[str, str]]) -> None:
    """One part, or several as alternatives of each other; an invitation is also attached, as calendars send it."""
    for number, (kind, body) in enumerate(parts):
        subtype = kind.partition(";")[0].removeprefix("text/")
        options: dict[str, Any] = {"subtype": subtype, "charset": "utf-8"}
        if subtype == "calendar":
            options["params"] = {"method": "REQUEST"}
        if number == 0:
            mail.set_content(body, **options)
        else:
            mail.add_alternative(body, **options)
    if calendar := [body for kind, body in parts if kind.startswith("text/calendar")]:
        mail.add_attachment(calendar[0].encode(), maintype="application", subtype="ics", filename="invite.ics")


def _bare(markup: str) -> str:
    text = re.sub(r"(?s)<div class=\"gmail_quote\">.*</div>", "", markup)
    text = re.sub(r"</(p|tr|td|th)>|<br>", "\n", text)
    return html.unescape(re.sub(r"<[^>]+>", "", text)).strip() + "\n"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(ZoneInfo('UTC')):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")


def _folded(line: str) -> str:
    return "\r\n ".join(line[at : at + 73] for at in range(0, len(line), 73))
