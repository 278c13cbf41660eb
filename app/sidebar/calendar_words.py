"""What a line of a calendar part says, in words: nobody reads `ATTENDEE;CN=…:mailto:…`."""

from __future__ import annotations

import re

_LINE = re.compile(
    r"(?P<name>[A-Z][A-Z-]*)(?P<parameters>(?:;[A-Z-]+=(?:\"[^\"]*\"|[^;:\"]*))*):(?P<value>.*)", re.DOTALL
)
_CN = re.compile(r";CN=(?:\"([^\"]*)\"|([^;:\"]*))")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z?))?$")
_ESCAPES = {"\\n": " ", "\\N": " ", "\\,": ",", "\\;": ";", "\\\\": "\\"}


def in_words(quote: str) -> str:
    """The property's value as a person would say it (RFC 5545 §3.1): an attendee's name and address, a text without
    its escapes, a date as figures. What is no property line stays as it is."""
    return "; ".join(dict.fromkeys(_line(line.strip()) for line in quote.splitlines() if line.strip()))


def _line(line: str) -> str:
    found = _LINE.fullmatch(line)
    if found is None:
        return line
    value = re.sub(r"\\[nN,;\\]", lambda match: _ESCAPES[match[0]], found["value"])
    if found["name"] in ("ATTENDEE", "ORGANIZER"):
        address = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE)
        name = next((part for pair in _CN.findall(found["parameters"]) for part in pair if part), "")
        return f"{name} <{address}>" if name and name.casefold() != address.casefold() else address
    if found["name"].startswith("DT") and (stamp := _STAMP.fullmatch(value)):
        year, month, day, hour, minute, utc = stamp.groups()
        clock = f" {hour}:{minute}{' UTC' if utc else ''}" if hour else ""
        return f"{year}-{month}-{day}{clock}"
    return " ".join(value.split())
