"""What Google posts to an entry point: who the event is for, which mail is open, what was pressed and typed.

Everything but the two tokens is the user's own say about themselves (their locale, what they typed). A part that is
missing or of another kind than documented counts as absent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.sidebar.form import Form
from app.sidebar.gmail.action_context import CONTEXT

_LONGEST_VALUE = 10_000  # characters of one parameter or input
_MOST_VALUES = 300


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the add-on runtime. Empty strings stand for what it does not carry. `time_zone` is an IANA name
    that this machine knows, or empty. `form` holds parameters first, then inputs, so that an input wins."""

    user_id_token: str = ""
    access_token: str = ""
    scopes: frozenset[str] = frozenset()
    message_token: str = ""
    message_id: str = ""  # as the event has it
    thread_id: str = ""
    locale: str = ""
    time_zone: str = ""
    context: str = ""  # the signed context of the card whose button was pressed
    form: Form = Form(())  # noqa: RUF009

    def __repr__(self) -> str:
        return "Event()"  # tokens and what the user typed are kept out of logs


def parse(body: Mapping[str, Any]) -> Event:
    """The event of a posted JSON object. Never fails: what is not as documented is left out."""
    common, gmail = _object(body, "commonEventObject"), _object(body, "gmail")
    authorization = _object(body, "authorizationEventObject")
    zone = _zone(_text(_object(common, "timeZone"), "id"))
    parameters = [(name, value) for name, value in _texts(_object(common, "parameters")) if name != CONTEXT]
    scopes = authorization.get("authorizedScopes")
    return Event(
        user_id_token=_text(authorization, "userIdToken"),
        access_token=_text(authorization, "userOAuthToken"),
        scopes=frozenset(one for one in scopes if isinstance(one, str)) if isinstance(scopes, list) else frozenset(),
        message_token=_text(gmail, "accessToken"),
        message_id=_text(gmail, "messageId"),
        thread_id=_text(gmail, "threadId"),
        locale=_text(common, "userLocale"),
        time_zone=zone,
        context=_text(_object(common, "parameters"), CONTEXT),
        form=Form((*parameters, *_inputs(_object(common, "formInputs"), zone))[:_MOST_VALUES]),
    )


def _inputs(inputs: Mapping[str, Any], zone: str) -> Iterable[tuple[str, str]]:
    """Each value of each input by its name: texts as typed, dates as 2026-03-13, moments as 2026-03-13T13:00 in the
    zone, times as 13:00 (Google Workspace add-ons, "Event objects", form inputs)."""
    for name, given in inputs.items():
        if not isinstance(given, Mapping):
            continue
        values = _object(given, "stringInputs").get("value")
        for value in values if isinstance(values, list) else ():
            if isinstance(value, str):
                yield name, _clean(value)
        for kind, written in (("dateInput", _date), ("dateTimeInput", _moment), ("timeInput", _time)):
            value = written(_object(given, kind), zone)
            if value:
                yield name, value


def _date(value: Mapping[str, Any], _: str) -> str:
    """A date is midnight in UTC of the day that was chosen: never taken into the user's zone."""
    at = _instant(value)
    return at.date().isoformat() if at else ""


def _moment(value: Mapping[str, Any], zone: str) -> str:
    at = _instant(value)
    try:
        return at.astimezone(ZoneInfo(zone or "UTC")).strftime("%Y-%m-%dT%H:%M") if at else ""
    except OverflowError:  # in that zone it lies outside the calendar
        return ""


def _time(value: Mapping[str, Any], _: str) -> str:
    hours, minutes = value.get("hours", 0), value.get("minutes", 0)
    if not value or not isinstance(hours, int) or not isinstance(minutes, int):
        return ""
    return f"{hours:02}:{minutes:02}" if 0 <= hours < 24 and 0 <= minutes < 60 else ""


def _instant(value: Mapping[str, Any]) -> datetime | None:
    """`msSinceEpoch`, which is an int64 and so may come as a string (protobuf's JSON mapping)."""
    try:
        return datetime.fromtimestamp(int(value["msSinceEpoch"]) / 1000, UTC)
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return None


def _zone(name: str) -> str:
    try:
        return str(ZoneInfo(name)) if name else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""


def _object(value: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = value.get(name)
    return found if isinstance(found, Mapping) else {}


def _text(value: Mapping[str, Any], name: str) -> str:
    found = value.get(name)
    return _clean(found) if isinstance(found, str) else ""


def _texts(value: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    return ((name, _clean(text)) for name, text in value.items() if isinstance(text, str))


def _clean(text: str) -> str:
    """No half of a surrogate pair, which JSON can write and nothing can store or answer, and not without end."""
    return text[:_LONGEST_VALUE].encode("utf-8", "replace").decode()
