"""Bytes of a mail to a `Message`: MIME, charsets, HTML or plain text, calendar parts, attached mails."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from app.domain.errors import UnreadableMail
from app.domain.mail import Address, CalendarEvent, Message
from app.reading.mail import headers
from app.reading.mail.attachments import (
    MAX_DEPTH,
    MAX_PARTS,
    MAX_TEXT,
    MAX_TEXT_BYTES,
    SEALED,
    head_start,
    is_calendar,
    is_passed_over,
    without_unread,
)
from app.reading.mail.body import Mark, RoughLine, assemble
from app.reading.mail.bounds import lines_within, markup_within, text_within
from app.reading.mail.charset import decode_bytes, without_surrogates
from app.reading.mail.for_software import without_words_to_software
from app.reading.mail.html import read_html
from app.reading.mail.mime import BrokenEncoding, Entity, entity
from app.reading.mail.plain import read_plain, unwrap
from app.reading.mail.separate import Context, separate
from app.reading.mail.zones import zone_info

MAX_BYTES = 25_000_000  # what large mail providers take; what is not read of it does not count
_ENOUGH = 200  # characters: an HTML part with as many is no empty shell beside its plain text
_OUTLOOKS_OWN = ("application/ms-tnef", "application/vnd.ms-tnef")
_INK = re.compile(rb"\S")
_HEADERS = ("from", "date", "subject", "to", "message-id", "received", "sender", "return-path", "mime-version")


@dataclass(slots=True)
class _Content:
    """What has been found in the parts so far."""

    source: str
    zone: tzinfo
    lines: list[RoughLine] = field(default_factory=list)
    events: list[CalendarEvent] = field(default_factory=list)
    calendars: set[str] = field(default_factory=set)
    attachments: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    parts: int = 0

    def warn(self, text: str) -> None:
        warning = f"{self.source}: {text}"
        if warning not in self.warnings and len(self.warnings) < 50:
            self.warnings.append(warning)


def parse_message(raw: bytes, *, source: str, zone: str) -> Message:
    """Parse one RFC 5322 message. `source` names it in warnings; `zone` is the mailbox's IANA zone.

    What cannot be read in it is left out and named in `warnings`. Raises UnreadableMail if it is no mail at all.
    """
    source = without_surrogates(source)  # a file name may hold bytes that are no UTF-8
    mailbox = zone_info(zone) or UTC
    content = _Content(source, mailbox)
    kept = without_unread(raw) if len(raw) > MAX_BYTES else raw
    if len(kept) > MAX_BYTES:
        content.warn(f"the mail has {len(raw) // 1_000_000} MB; only the first {MAX_BYTES // 1_000_000} MB were read")
    mime = _mime(kept, source)
    _collect(mime, content, 0)
    sender = _sender(mime)
    subject = headers.header_text(mime, "subject")
    date = _date(mime, content)
    lines, to_software = without_words_to_software(content.lines)
    if to_software:
        content.warn("the mail has sentences that speak to software instead of you; they were left out")
    body = assemble(lines)
    segments, signature = separate(body, Context(sender, date, subject, mailbox))
    ids = headers.message_ids(mime.get("message-id") or "")
    replies = headers.message_ids(mime.get("in-reply-to") or "")
    return Message(
        id=ids[0] if ids else "sha256:" + hashlib.sha256(memoryview(raw)[:MAX_BYTES]).hexdigest(),
        source=source,
        sender=sender,
        to=headers.addresses(mime, "to"),
        cc=headers.addresses(mime, "cc"),
        reply_to=headers.addresses(mime, "reply-to"),
        date=date,
        subject=subject,
        text=body.text,
        lines=body.lines,
        segments=segments,
        links=body.links,
        signature=signature,
        calendar=tuple(content.events),
        in_reply_to=replies[0] if replies else None,
        # RFC 5322, 3.6.4: without References, an In-Reply-To of one id stands for them.
        references=headers.message_ids(mime.get("references") or "") or (replies if len(replies) == 1 else ()),
        automatic=headers.is_automatic(mime, subject),
        bulk=headers.is_bulk(mime),
        no_reply=headers.is_no_reply(sender.email),
        attachments=tuple(content.attachments),
        speaks_to_software=to_software,
        warnings=tuple(content.warnings),
    )


def _mime(raw: bytes, source: str) -> Entity:
    start = head_start(raw)
    if _INK.search(raw, start) is None:
        raise UnreadableMail(f"{source} is empty.", source=source)
    mime = entity(raw, start=start, end=min(len(raw), MAX_BYTES))
    if not any(name in _HEADERS for name, _ in mime.fields):
        raise UnreadableMail(
            f"{source} is no mail: it has none of the header fields of one (From, Date, Subject …).", source=source
        )
    return mime


def _sender(mime: Entity) -> Address:
    found = headers.addresses(mime, "from") or headers.addresses(mime, "sender")
    return found[0] if found else Address()


def _date(mime: Entity, content: _Content) -> datetime:
    raw = mime.get("date") or ""
    date = headers.header_date(raw)
    if date is not None:
        return date
    for received in mime.all("received"):
        date = headers.header_date(received.rpartition(";")[2].strip())
        if date is not None:
            content.warn("the mail has no date that can be read; the time of its delivery stands in")
            return date
    content.warn("the mail has no date that can be read; 1970 stands in")
    return datetime(1970, 1, 1, tzinfo=UTC)


def _collect(mime: Entity, content: _Content, depth: int) -> None:
    content.parts += 1
    if content.parts > MAX_PARTS or depth > MAX_DEPTH:
        what = f"more than {MAX_PARTS} parts" if content.parts > MAX_PARTS else f"parts nested deeper than {MAX_DEPTH}"
        content.warn(f"the mail has {what}; the rest was not read")
        return
    kind = mime.type
    if kind == "multipart/alternative":
        _alternative(mime, content, depth)
    elif kind in ("message/rfc822", "message/global"):
        _attached(mime, content, depth)
    elif kind.startswith("multipart/"):
        for part in mime.parts():
            if content.parts > MAX_PARTS:
                break
            _collect(part, content, depth + 1)
        _report(mime, content)
    else:
        _leaf(mime, kind, content)


def _alternative(mime: Entity, content: _Content, depth: int) -> None:
    """Of several renderings of one text the richest; calendar parts beside it count whichever is chosen."""
    parts = list(mime.parts())
    _report(mime, content)
    plain = [part for part in parts if part.type == "text/plain"]
    rich = [part for part in parts if part not in plain and "calendar" not in part.type]
    before = len(content.lines)
    for part in parts:
        if "calendar" in part.type:
            _collect(part, content, depth + 1)
    for part in rich:
        _collect(part, content, depth + 1)
    if not plain:
        return
    words = sum(len(line.text) for line in content.lines[before:])
    if words >= _ENOUGH:
        return
    text, flowed, delsp = _text(plain[0], content)
    fuller, _ = lines_within(read_plain(text_within(text)[0], flowed=flowed, delsp=delsp))
    if sum(len(line.text) for line in fuller) > words * 2:
        content.lines[before:] = fuller


def _report(mime: Entity, content: _Content) -> None:
    """Hand on what was wrong with the form of a part, once."""
    for fault in mime.faults:
        content.warn(f"a part of the type {mime.type}: {fault}")
    mime.faults.clear()


def _attached(mime: Entity, content: _Content, depth: int) -> None:
    """An attached mail is a forwarded one: its head and its words go in at one quote depth more."""
    inner = mime.attached()
    before = len(content.lines)
    for name in ("From", "Date", "To", "Subject"):
        if value := headers.header_text(inner, name.lower()):
            first = len(content.lines) == before
            mark = Mark.FORWARD if first else Mark.NONE
            content.lines.append(RoughLine(f"{name}: {value}", gap=first and before > 0, mark=mark))
    start = len(content.lines)
    _collect(inner, content, depth + 1)
    if start < len(content.lines):
        content.lines[start].gap = True
    for line in content.lines[before:]:
        line.depth += 1


def _leaf(mime: Entity, kind: str, content: _Content) -> None:
    name = headers.decode_words(mime.filename)
    if is_passed_over(mime, name):
        if kind in SEALED:
            content.warn("the mail is encrypted or sealed; what is in it was not read")
        elif kind in _OUTLOOKS_OWN or name.lower() == "winmail.dat":
            content.warn("the mail holds a winmail.dat (Outlook's own format), which was not read")
        content.attachments.append(name or kind)
    elif is_calendar(mime, name):
        _calendar(mime, name, content)
    elif kind == "text/html":
        text, _, _ = _text(mime, content)
        text, problem = markup_within(text)
        _append(content, unwrap(read_html(text)), problem)
    else:
        text, flowed, delsp = _text(mime, content)
        text, problem = text_within(text)
        _append(content, read_plain(text, flowed=flowed, delsp=delsp), problem)


def _append(content: _Content, lines: list[RoughLine], problem: str = "") -> None:
    lines, problems = lines_within(lines)
    for text in (problem, *problems):
        if text:
            content.warn(f"part {content.parts}: {text}")
    if lines and content.lines:
        lines[0].gap = True
    content.lines += lines


def _text(mime: Entity, content: _Content) -> tuple[str, bool, bool]:
    """The decoded text of a part, and its format=flowed and DelSp parameters."""
    data, whole = _bytes(mime, content)
    label = mime.parameter("charset")
    text, known = decode_bytes(data, label, whole=whole)
    if not known:
        content.warn(
            f"part {content.parts}: the charset {label[:40]!r} is unknown or wrong; it was read as best it could be"
        )
    if len(text) > MAX_TEXT or not whole:
        text = text[:MAX_TEXT]
        content.warn(f"part {content.parts}: only the first {len(text):,} characters were read")
    flowed = mime.parameter("format").lower() == "flowed"
    return text, flowed, flowed and mime.parameter("delsp").lower() == "yes"


def _bytes(mime: Entity, content: _Content) -> tuple[bytes, bool]:
    """As many of the part's bytes as are read, and whether those are all."""
    try:
        found = mime.beginning(MAX_TEXT_BYTES)
        _report(mime, content)
        return found
    except BrokenEncoding:
        content.warn(f"part {content.parts}: its transfer encoding is broken; the part was left out")
        return b"", True


def _calendar(mime: Entity, name: str, content: _Content) -> None:
    from app.reading.mail.calendar import BrokenCalendar, read_calendar

    text, _, _ = _text(mime, content)
    fingerprint = "".join(text.split())
    if fingerprint in content.calendars:
        return  # Google sends the part a second time as an attachment
    content.calendars.add(fingerprint)
    label = f"calendar part {name or content.parts}"
    try:
        events, problems = read_calendar(text, content.zone, mime.parameter("method"))
    except BrokenCalendar as error:
        content.warn(f"{label} is broken and was left out: {error}")
        return
    content.events += events
    for problem in problems:
        content.warn(f"{label}: {problem}")
    if not events and not problems and "VCALENDAR" not in text.upper():
        content.warn(f"{label} is broken and was left out: it holds no calendar")
