"""Builder of plain messages for tests of mailboxes and services."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime


def eml(
    *,
    date: datetime,
    sender: str = "Dana Whitfield <dana@northlight.example>",
    to: str = "Alex Moreno <alex@mail.example>",
    subject: str = "Your interview",
    body: str = "Hello Alex,\n\nsee you soon.\n\nDana\n",
    message_id: str | None = "one@northlight.example",
    in_reply_to: str = "",
    references: str = "",
    extra: str = "",
) -> bytes:
    """RFC 5322 bytes with lines ended by \\n; ids without brackets, `references` separated by spaces."""
    lines = [f"From: {sender}", f"To: {to}", f"Subject: {subject}", f"Date: {format_datetime(date)}"]
    if message_id:
        lines.append(f"Message-ID: <{message_id}>")
    if in_reply_to:
        lines.append(f"In-Reply-To: <{in_reply_to}>")
    if references:
        lines.append("References: " + " ".join(f"<{one}>" for one in references.split()))
    if extra:
        lines.append(extra)
    lines += ["MIME-Version: 1.0", 'Content-Type: text/plain; charset="utf-8"', "Content-Transfer-Encoding: 8bit", ""]
    return ("\n".join(lines) + "\n" + body).encode()
