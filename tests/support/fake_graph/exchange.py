"""What Exchange makes of a mail that arrives: one body, attachments, and a meeting out of an invitation."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from html import escape
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from tests.support.fake_gmail.mime_tree import header_fields

_PREFIX = re.compile(r"^\s*(?:re|fwd?|aw|sv|rv|tr)\s*(?:\[\d+\])?\s*:\s*", re.IGNORECASE)
_ID = re.compile(r"<[^<>\s]+>")
_METHODS = {"REQUEST": "meetingRequest", "CANCEL": "meetingCancelled", "REPLY": "meetingAccepted"}
_TYPES = {"REQUEST": "eventMessageRequest", "CANCEL": "eventMessage", "REPLY": "eventMessageResponse"}
_OLSON_TO_WINDOWS = {zone: name for name, zone in WINDOWS_TO_OLSON.items()}
_HEAD = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'


@dataclass
class Arrived:
    """`fields` in Graph's names and shapes. `event` is the meeting in the calendar, for an invitation."""

    fields: dict[str, Any]
    references: set[str]
    kind: str = ""  # the derived type
    event: dict[str, Any] = field(default_factory=dict)
    meeting: dict[str, Any] = field(default_factory=dict)  # what the message itself says of the meeting
    attachments: list[dict[str, Any]] = field(default_factory=list)


def arrived(raw: bytes, *, zone: str = "UTC", plain_stays_text: bool = False) -> Arrived:
    """`zone` is the mailbox's: a calendar's time without a zone is taken to be in it."""
    mail = message_from_bytes(raw)
    html, plain, calendar, attachments = _leaves(mail)
    sender = _people(mail, "From")[:1]
    fields: dict[str, Any] = {
        "subject": _decoded(_raw(mail, "Subject")),
        "from": next(iter(sender), None),
        "sender": next(iter(_people(mail, "Sender") or sender), None),
        "toRecipients": _people(mail, "To"),
        "ccRecipients": _people(mail, "Cc"),
        "bccRecipients": [],
        "replyTo": _people(mail, "Reply-To"),
        "internetMessageId": next(iter(_ID.findall(str(mail.get("Message-ID", "")))), ""),
        "receivedDateTime": _date(mail),
        "sentDateTime": _date(mail),
        "createdDateTime": _date(mail),
        "body": _body(html, plain, plain_stays_text=plain_stays_text),
        "internetMessageHeaders": header_fields(raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")),
        "hasAttachments": any(not one["isInline"] for one in attachments),
        "categories": [],
    }
    references = set(_ID.findall(f"{mail.get('References', '')} {mail.get('In-Reply-To', '')}"))
    found = Arrived(fields, references, attachments=attachments)
    if calendar is not None:
        _make_meeting(found, calendar, ZoneInfo(zone))
    return found


def base_subject(subject: str) -> str:
    bare = subject
    while match := _PREFIX.match(bare):
        bare = bare[match.end() :]
    return " ".join(bare.casefold().split())


def stored_html(body: dict[str, str], *, strips_ids: bool = False) -> dict[str, str]:
    """A body as Exchange keeps it: with a head of its own, without comments and scripts."""
    content = body.get("content", "")
    if body.get("contentType", "text").lower() != "html":
        return converted(content)
    content = re.sub(r"<!--.*?-->|<script.*?</script>", "", content, flags=re.DOTALL | re.IGNORECASE)
    if strips_ids:
        content = re.sub(r'\sid="[^"]*"', "", content)
    if "<head" not in content.lower():
        inner = re.sub(r"</?(?:html|body)[^>]*>", "", content, flags=re.IGNORECASE)
        content = f"<html><head>\r\n{_HEAD}</head><body>{inner}</body></html>"
    return {"contentType": "html", "content": content}


def converted(plain: str) -> dict[str, str]:
    """Plain text in the HTML that Exchange shows it as."""
    lines = [_shown(line) for line in plain.replace("\r\n", "\n").rstrip("\n").split("\n")]
    inner = "<br>\r\n".join(lines)
    content = (
        f'<html><head>\r\n{_HEAD}<meta name="Generator" content="Microsoft Exchange Server">\r\n'
        "<!-- converted from text -->\r\n<style><!-- .EmailQuote { margin-left: 1pt; padding-left: 4pt; } --></style>"
        '</head>\r\n<body>\r\n<font size="2"><span style="font-size:11pt;"><div class="PlainText">'
        f"{inner}</div></span></font>\r\n</body>\r\n</html>\r\n"
    )
    return {"contentType": "html", "content": content}


def _shown(line: str) -> str:
    shown = (
        re.sub(r"(?<= ) |^ ", "\u00a0", escape(line, quote=False)).replace("\u00a0", "&nbsp;").replace("\t", "&nbsp; ")
    )
    return re.sub(r"https?://[^\s<>&]+", lambda found: f'<a href="{found[0]}">{found[0]}</a>', shown)


def _body(html: list[str], plain: list[str], *, plain_stays_text: bool) -> dict[str, str]:
    if html:
        return {"contentType": "html", "content": "\r\n".join(html)}
    if plain_stays_text:
        return {"contentType": "text", "content": "\r\n".join(plain)}
    return converted("\n".join(plain))


def _leaves(mail: Message) -> tuple[list[str], list[str], Calendar | None, list[dict[str, Any]]]:
    html, plain, attachments = list[str](), list[str](), list[dict[str, Any]]()
    calendar: Calendar | None = None
    waiting = [mail]
    while waiting:
        part = waiting.pop(0)
        payload = part.get_payload()
        kind, apart = part.get_content_type(), part.get_content_disposition() == "attachment"
        if kind == "message/rfc822" and isinstance(payload, list):
            attachments.append(_attached_mail(payload[0], len(attachments)))
        elif isinstance(payload, list):
            waiting[:0] = [one for one in payload if isinstance(one, Message)]
        elif kind == "text/html" and not apart:
            html.append(_text(part))
        elif kind == "text/plain" and not apart and not part.get_filename():
            plain.append(_unflowed(part))
        elif kind == "text/calendar" and not apart and (meeting := _single_meeting(part)):
            calendar = meeting
        else:
            attachments.append(_attachment(part, len(attachments)))
    return html, plain, calendar, attachments


def _single_meeting(part: Message) -> Calendar | None:
    """An invitation, its cancellation or an answer to it, of one event; else it stays an attachment."""
    try:
        found = Calendar.from_ical(_text(part))
    except ValueError:
        return None
    method = str(found.get("METHOD", "") or part.get_param("method") or "").upper()
    single = len(found.walk("VEVENT")) == 1 and method in _METHODS and "RRULE" not in found.walk("VEVENT")[0]
    return found if single else None


def _make_meeting(found: Arrived, calendar: Calendar, zone: ZoneInfo) -> None:
    event: Any = calendar.walk("VEVENT")[0]
    method = str(calendar.get("METHOD")).upper()
    start = event["DTSTART"].dt
    end = event["DTEND"].dt if "DTEND" in event else (start + event["DURATION"].dt if "DURATION" in event else None)
    whole = not isinstance(start, datetime)
    place = {"displayName": str(event.get("LOCATION", ""))}
    attendees = event.get("ATTENDEE", [])
    found.kind = f"#microsoft.graph.{_TYPES[method]}"
    found.meeting = {
        "meetingMessageType": _meeting_type(method, attendees),
        "startDateTime": _moment(start, zone),
        "endDateTime": _moment(end, zone) if end else None,
        "location": place,
        "isAllDay": whole,
        "isOutOfDate": False,
        "type": "singleInstance",
    }
    found.event = {
        "iCalUId": str(event.get("UID", "")),
        "subject": str(event.get("SUMMARY", "")),
        "start": _moment(start, zone),
        "end": _moment(end, zone) if end else None,
        "originalStartTimeZone": _zone(event["DTSTART"], zone),
        "isAllDay": whole,
        "isCancelled": method == "CANCEL",
        "location": place,
        "type": "singleInstance",
        "organizer": _calendar_person(event["ORGANIZER"]) if "ORGANIZER" in event else None,
        "attendees": [_attendee(one) for one in (attendees if isinstance(attendees, list) else [attendees])],
        "onlineMeeting": None,
    }


def _meeting_type(method: str, attendees: Any) -> str:
    first = attendees[0] if isinstance(attendees, list) and attendees else attendees
    state = str(getattr(first, "params", {}).get("PARTSTAT", "")).upper()
    if method == "REPLY" and state == "DECLINED":
        return "meetingDeclined"
    if method == "REPLY" and state == "TENTATIVE":
        return "meetingTenativelyAccepted"
    return _METHODS[method]


def _moment(value: date | datetime, zone: ZoneInfo) -> dict[str, str]:
    if isinstance(value, datetime):
        value = value.replace(tzinfo=value.tzinfo or zone).astimezone(UTC)
        return {"dateTime": value.strftime("%Y-%m-%dT%H:%M:%S.0000000"), "timeZone": "UTC"}
    return {"dateTime": f"{value.isoformat()}T00:00:00.0000000", "timeZone": "UTC"}


def _zone(start: Any, zone: ZoneInfo) -> str:
    """By the name that the calendar gives it, in Windows' words where they have one."""
    name = str(start.params.get("TZID", "") or (zone if getattr(start.dt, "tzinfo", None) is None else "UTC"))
    return _OLSON_TO_WINDOWS.get(name, name)


def _calendar_person(value: Any) -> dict[str, Any]:
    email = re.sub(r"^mailto:", "", str(value), flags=re.IGNORECASE)
    return {"emailAddress": {"name": str(value.params.get("CN", email)), "address": email}}


def _attendee(value: Any) -> dict[str, Any]:
    role = str(value.params.get("ROLE", "")).upper()
    resource = str(value.params.get("CUTYPE", "")).upper() in ("RESOURCE", "ROOM")
    kind = "resource" if resource else "optional" if role == "OPT-PARTICIPANT" else "required"
    states = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentativelyAccepted"}
    state = states.get(str(value.params.get("PARTSTAT", "")).upper(), "notResponded")
    return {**_calendar_person(value), "type": kind, "status": {"response": state, "time": "0001-01-01T00:00:00Z"}}


def _attachment(part: Message, number: int) -> dict[str, Any]:
    data = part.get_payload(decode=True)
    raw = data if isinstance(data, bytes) else b""
    inline = part.get_content_disposition() == "inline" or bool(part.get("Content-ID"))
    return {
        "@odata.type": "#microsoft.graph.fileAttachment",
        "id": f"AAMkAGI2-att{number:04d}=",
        "name": _decoded(part.get_filename() or ("invite.ics" if "calendar" in part.get_content_type() else "")),
        "contentType": part.get_content_type(),
        "size": len(raw),
        "isInline": inline and "calendar" not in part.get_content_type(),
        "contentBytes": base64.b64encode(raw).decode(),
    }


def _attached_mail(mail: Any, number: int) -> dict[str, Any]:
    raw = mail.as_bytes()
    return {
        "@odata.type": "#microsoft.graph.itemAttachment",
        "id": f"AAMkAGI2-att{number:04d}=",
        "name": _decoded(_raw(mail, "Subject")),
        "contentType": None,
        "size": len(raw),
        "isInline": False,
        "raw": base64.b64encode(raw).decode(),
    }


def _text(part: Message) -> str:
    data = part.get_payload(decode=True)
    raw = data if isinstance(data, bytes) else b""
    try:
        return raw.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return raw.decode("latin-1")


def _unflowed(part: Message) -> str:
    """RFC 3676: a line that ends in a space goes on in the next of the same depth."""
    content = _text(part).replace("\r\n", "\n")
    if str(part.get_param("format", "")).lower() != "flowed":
        return content
    lines: list[str] = []
    flows = False
    for line in content.split("\n"):
        bare = line.removeprefix(" ")
        if flows and lines:
            lines[-1] += bare
        else:
            lines.append(bare)
        flows = bare.endswith(" ") and bare != "-- " and not bare.startswith(">")
    return "\n".join(lines)


def _people(mail: Message, name: str) -> list[dict[str, Any]]:
    pairs = getaddresses([str(one) for one in mail.get_all(name, [])])
    return [{"emailAddress": {"name": _decoded(person) or email, "address": email}} for person, email in pairs if email]


def _raw(mail: Message, name: str) -> str:
    """As it came, also where it came in plain UTF-8, which the standard library makes something else of."""
    return next((str(value) for key, value in mail.raw_items() if key.lower() == name.lower()), "")


def _decoded(value: str) -> str:
    value = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (LookupError, ValueError):
        return value


def _date(mail: Message) -> str:
    try:
        moment = parsedate_to_datetime(str(mail.get("Date", "")))
    except (ValueError, TypeError, OverflowError):
        moment = datetime(2026, 1, 1, tzinfo=UTC)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
