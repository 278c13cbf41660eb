"""Transcripts of single mails, for tests."""

from __future__ import annotations

from app.domain.mail import Mailbox
from app.reading import parse_message, transcribe
from app.reading.transcript import Transcript

MAILBOX = Mailbox("Keiko Barnhart", "keiko@mail.example", "Europe/London")


def mail(
    body: str,
    *,
    sender: str = "Dana Whitfield <dana@northlight.example>",
    subject: str = "Northlight",
    headers: str = "",
    number: int = 1,
) -> bytes:
    return (
        f"From: {sender}\nTo: Keiko Barnhart <keiko@mail.example>\nSubject: {subject}\n{headers}"
        f"Date: Tue, {9 + number} Mar 2026 09:00:00 +0000\nMessage-ID: <{number}@northlight.example>\n"
        f"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
    ).encode()


def transcript(*mails: bytes) -> Transcript:
    return transcribe([parse_message(raw, source="mail", zone=MAILBOX.time_zone) for raw in mails], MAILBOX)


def signed(text: str, title: str = "Recruiter") -> str:
    return f"Hi Keiko,\n\n{text}\n\nKind regards,\n\nDana Whitfield\n{title}\nNorthlight"
