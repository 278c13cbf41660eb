"""A meeting request as Graph gives it (`eventMessage` and its `event`), as the calendar part that it came from.

Times are written in the zone in which the meeting was made, where Graph tells it: who reads them says them in that
zone. Attendees stand in the event; where it is not shown, the mail's own recipients are who was asked."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from app.mailboxes.outlook.mime import addresses, moment
from app.mailboxes.shapes import Json, object_in, objects, text
from app.reading.mail.zones import zone_info, zone_name

_METHODS = {
    "meetingrequest": "REQUEST",
    "meetingcancelled": "CANCEL",
    "meetingaccepted": "REPLY",
    "meetingdeclined": "REPLY",
    "meetingtentativelyaccepted": "REPLY",
    "meetingtenativelyaccepted": "REPLY",  # Graph's own spelling
}
_ANSWERS = {"meetingaccepted": "ACCEPTED", "meetingdeclined": "DECLINED"}
_PARTSTATS = {
    "accepted": "ACCEPTED",
    "organizer": "ACCEPTED",
    "declined": "DECLINED",
    "tentativelyaccepted": "TENTATIVE",
}
_ROLES = {"required": "REQ-PARTICIPANT", "optional": "OPT-PARTICIPANT", "resource": "NON-PARTICIPANT"}
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_TICKS = re.compile(r"(\.\d{6})\d+")  # Graph writes seven decimals


def is_meeting(message: Json) -> bool:
    """Whether the message is a request, its cancellation, or an answer to one."""
    return "eventMessage" in text(message, "@odata.type")


def method_of(message: Json) -> str:
    """The iTIP method (RFC 5546)."""
    return _METHODS.get(text(message, "meetingMessageType").lower(), "REQUEST")


def calendar_part(message: Json) -> str:
    """RFC 5545 text of the meeting; "" where the message does not say when it is. `message` is the single message,
    with its event where that is shown."""
    event = object_in(message, "event")
    start = _when(event, "start") or _when(message, "startDateTime")
    if start is None:
        return ""
    end = _when(event, "end") or _when(message, "endDateTime")
    zone = text(event, "originalStartTimeZone") or text(object_in(message, "startDateTime"), "timeZone")
    whole_days = bool(event.get("isAllDay", message.get("isAllDay")) is True)
    stamp = moment(message, "sentDateTime") or moment(message, "receivedDateTime") or start
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Microsoft Graph//eventMessage//EN",
        f"METHOD:{method_of(message)}",
        "BEGIN:VEVENT",
        f"UID:{_text(text(event, 'iCalUId') or text(message, 'conversationId') or text(message, 'id'))}",
        f"DTSTAMP:{_utc(stamp)}",
        f"SEQUENCE:{_sequence(stamp)}",
        _time("DTSTART", start, zone, whole_days=whole_days),
        *([_time("DTEND", end, zone, whole_days=whole_days)] if end else []),
        *_occurrence(event, zone),
        f"SUMMARY:{_text(text(event, 'subject') or text(message, 'subject'))}",
        *_place(event, message),
        *_people(event, message),
        *(["STATUS:CANCELLED"] if event.get("isCancelled") is True or method_of(message) == "CANCEL" else []),
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(lines)


def _sequence(stamp: datetime) -> int:
    """Graph tells no SEQUENCE; a version that was sent later is the newer one."""
    return max(0, int((stamp - datetime(2000, 1, 1, tzinfo=UTC)).total_seconds() // 60))


def _occurrence(event: Json, zone: str) -> list[str]:
    """Which one of a series it is, where it is one that was moved."""
    at = moment(event, "originalStart")
    return [_time("RECURRENCE-ID", at, zone, whole_days=False)] if at and text(event, "type") == "exception" else []


def _place(event: Json, message: Json) -> list[str]:
    place = text(object_in(event, "location"), "displayName") or text(object_in(message, "location"), "displayName")
    link = text(object_in(event, "onlineMeeting"), "joinUrl")
    lines = [f"LOCATION:{_text(place)}"] if place else []
    return [*lines, f"DESCRIPTION:{_text(link)}"] if link else lines


def _people(event: Json, message: Json) -> list[str]:
    organizer = object_in(event, "organizer") or object_in(message, "from")
    lines = [_person("ORGANIZER", organizer, "")] if organizer else []
    if method_of(message) == "REPLY":
        answer = _ANSWERS.get(text(message, "meetingMessageType").lower(), "TENTATIVE")
        return [*lines, _person("ATTENDEE", object_in(message, "from"), f";PARTSTAT={answer}")]
    attendees = objects(event, "attendees")
    if attendees:
        return [*lines, *(_attendee(one) for one in attendees)]
    for name, role in (("toRecipients", "required"), ("ccRecipients", "optional")):
        for person, email in addresses(message, name):
            one = {"emailAddress": {"name": person, "address": email}, "type": role}
            lines.append(_attendee(one))
    return lines


def _attendee(one: Json) -> str:
    kind = text(one, "type")
    state = _PARTSTATS.get(text(object_in(one, "status"), "response").lower(), "NEEDS-ACTION")
    room = ";CUTYPE=RESOURCE" if kind == "resource" else ""
    return _person("ATTENDEE", one, f"{room};ROLE={_ROLES.get(kind, 'REQ-PARTICIPANT')};PARTSTAT={state}")


def _person(name: str, one: Json, parameters: str) -> str:
    address: dict[str, Any] = object_in(one, "emailAddress")
    shown = _CONTROL.sub(" ", text(address, "name")).replace('"', "'").strip()
    email = re.sub(r"[\s:;,<>]|[\x00-\x1f]", "", text(address, "address"))
    common = f';CN="{shown}"' if shown and shown.lower() != email.lower() else ""
    return f"{name}{common}{parameters}:mailto:{email}"


def _when(holder: Json, name: str) -> datetime | None:
    """A dateTimeTimeZone, aware; None if there is none that can be read."""
    found = object_in(holder, name)
    try:
        local = datetime.fromisoformat(_TICKS.sub(r"\1", text(found, "dateTime")))
    except ValueError:
        return None
    if local.tzinfo is not None:
        return local
    zone = zone_info(zone_name(text(found, "timeZone"))) if text(found, "timeZone") else None
    return local.replace(tzinfo=zone or UTC)


def _time(name: str, at: datetime, zone_label: str, *, whole_days: bool) -> str:
    if whole_days:
        return f"{name};VALUE=DATE:{at.strftime('%Y%m%d')}"
    label = zone_name(zone_label)
    zone = zone_info(label) if label else None
    if zone is None or label in ("UTC", "Etc/UTC", "Etc/GMT"):
        return f"{name}:{_utc(at)}"
    return f"{name};TZID={label}:{at.astimezone(zone).strftime('%Y%m%dT%H%M%S')}"


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(value: str) -> str:
    """RFC 5545 §3.3.11."""
    plain = _CONTROL.sub(" ", value)
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").strip()
