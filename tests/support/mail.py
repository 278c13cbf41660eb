"""Builders of mails as bytes, with defaults for all that a test does not speak of."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage

from app.domain.mail import Mailbox, Message
from app.reading import parse_message

OWNER = Mailbox("Ines Falk", "ines.falk@example.org", "Europe/Berlin")
RECRUITER = "Petra Ahlers <petra.ahlers@lindhorst-werke.example>"
OWNER_ADDRESS = "Ines Falk <ines.falk@example.org>"


def mail(
    text: str | None = None,
    *,
    html: str | None = None,
    calendar: str | None = None,
    method: str = "REQUEST",
    attached: Sequence[bytes] = (),
    sender: str = RECRUITER,
    to: str = OWNER_ADDRESS,
    date: str = "Mon, 02 Mar 2026 09:00:00 +0100",
    subject: str = "Interview",
    message_id: str | None = None,
    **headers: str,
) -> bytes:
    """A mail of these parts. Header names in `headers` are written with underscores."""
    made = EmailMessage()
    made["From"], made["To"], made["Date"], made["Subject"] = sender, to, date, subject
    made["Message-ID"] = f"<{message_id or abs(hash((text, html, date, sender, subject)))}@example.org>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    if text is not None:
        made.set_content(text)
    if html is not None:
        if text is None:
            made.set_content(html, subtype="html")
        else:
            made.add_alternative(html, subtype="html")
    if calendar is not None:
        if text is None and html is None:
            made.set_content("")
        made.add_alternative(calendar, subtype="calendar", params={"method": method})
    for inner in attached:
        from email import message_from_bytes
        from email.policy import default

        made.add_attachment(message_from_bytes(inner, policy=default))
    return made.as_bytes()


def parsed(raw: bytes, *, source: str = "01.eml", zone: str = OWNER.time_zone) -> Message:
    return parse_message(raw, source=source, zone=zone)


def invite(*lines: str, tail: str = "", method: str = "REQUEST", before: str = "") -> str:
    """A calendar part with one event of these property lines."""
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Example//EN",
            f"METHOD:{method}",
            *([before] if before else []),
            "BEGIN:VEVENT",
            "UID:one@example.org",
            "DTSTAMP:20260301T080000Z",
            *lines,
            *([tail] if tail else []),
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )
