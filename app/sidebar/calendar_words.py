"""What a line of a calendar part says, in words: nobody reads `ATTENDEE;CN=…:mailto:…`."""

from __future__ import annotations

import re
from datetime import datetime

from babel import Locale

from app.sidebar import when

_LINE = re.compile(
    r"(?P<name>[A-Z][A-Z-]*)(?P<parameters>(?:;[A-Z-]+=(?:\"[^\"]*\"|[^;:\"]*))*):(?P<value>.*)", re.DOTALL
)
_CN = re.compile(r";CN=(?:\"([^\"]*)\"|([^;:\"]*))")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z?))?$")
_SAID = {"DTSTART": "starts ", "DTEND": "ends "}
_ESCAPES = {"\\n": " ", "\\N": " ", "\\,": ",", "\\;": ";", "\\\\": "\\"}


def in_words(quote: str, locale: Locale) -> str:
    """The property's value as a person would say it (RFC 5545 §3.1): an attendee's name and address, a text without
    its escapes, a day and time as the locale has them and as the line states them, not in the reader's zone. What is
    no property line stays as it is."""
    return "; ".join(dict.fromkeys(_line(line.strip(), locale) for line in quote.splitlines() if line.strip()))


def _line(line: str, locale: Locale) -> str:
    found = _LINE.fullmatch(line)
    if found is None:
        return line
    value = re.sub(r"\\[nN,;\\]", lambda match: _ESCAPES[match[0]], found["value"])
    if found["name"] in ("ATTENDEE", "ORGANIZER"):
        address = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE)
        name = next((part for pair in _CN.findall(found["parameters"]) for part in pair if part), "")
        return f"{name} <{address}>" if name and name.casefold() != address.casefold() else address
    if found["name"].startswith("DT") and (stated := _moment(value, locale)):
        return f"{_SAID.get(found['name'], '')}{stated}"
    return " ".join(value.split())


def _moment(value: str, locale: Locale) -> str:
    """ "Fri 6 Mar 2026, 13:00"; empty for what is no DATE or DATE-TIME (RFC 5545 §3.3.4, §3.3.5)."""
    stamp = _STAMP.fullmatch(value)
    if stamp is None:
        return ""
    year, month, day, hour, minute, utc = stamp.groups()
    try:
        moment = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0))  # noqa: DTZ001 -- as stated
    except ValueError:
        return ""
    said = f"{when.day(moment.date(), locale)} {year}"
    return f"{said}, {when.clock(moment, locale)}{' UTC' if utc else ''}" if hour else said
