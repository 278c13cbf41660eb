"""Requests for a thread, as one JSON object a line, and the mails that they name."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson

from app.domain.errors import AfterwordError, InvalidInput, UnreadableMail
from app.domain.mail import Mailbox, Message
from app.domain.sane_dates import FIRST_YEAR, LAST_YEAR, is_sane


@dataclass(frozen=True, slots=True)
class ThreadRequest:
    """`given` is the whole JSON object, for what else a command takes from it. `now` is aware."""

    case: str
    files: tuple[Path, ...]
    mailbox: Mailbox
    now: datetime
    given: dict[str, Any] = field(default_factory=dict)


def case_of(line: bytes) -> Any:
    """The request's `case`, as far as the line can be read at all; None otherwise."""
    try:
        given = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    return given.get("case") if isinstance(given, dict) else None


def read_request(line: bytes) -> ThreadRequest:
    """{"case", "messages": [paths], "mailbox": {"name", "email", "time_zone"}, "now"}. Raises InvalidInput."""
    try:
        given = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise InvalidInput(f"The line is no JSON: {error}.") from error
    if not isinstance(given, dict):
        raise InvalidInput("The request is no JSON object.")
    files = given.get("messages")
    if not isinstance(files, list) or not all(isinstance(one, str) for one in files):
        raise InvalidInput('"messages" must be a list of paths.')
    return ThreadRequest(
        case=str(given.get("case", "")),
        files=tuple(Path(one) for one in files),
        mailbox=_mailbox(given.get("mailbox")),
        now=moment(given.get("now")),
        given=given,
    )


def _mailbox(given: object) -> Mailbox:
    if not isinstance(given, dict):
        raise InvalidInput('"mailbox" must be an object with name, email and time_zone.')
    values = {key: given.get(key) for key in ("name", "email", "time_zone")}
    for key, value in values.items():
        if not isinstance(value, str) or (key == "email" and "@" not in value):
            raise InvalidInput(f'"mailbox.{key}" is missing or is no {"address" if key == "email" else "text"}.')
    return checked_mailbox(str(values["name"]), str(values["email"]), str(values["time_zone"]))


def checked_mailbox(name: str, email: str, time_zone: str) -> Mailbox:
    """A mailbox whose time zone is a known IANA name. Raises InvalidInput."""
    from app.reading.mail.zones import zone_info

    if zone_info(time_zone) is None:
        raise InvalidInput(f"{time_zone!r} is no known time zone.", advice="Use an IANA name, such as Europe/Dublin.")
    return Mailbox(name, email.strip().lower(), time_zone)


def moment(given: object) -> datetime:
    """ISO 8601 with an offset as an aware datetime. Raises InvalidInput."""
    try:
        value = datetime.fromisoformat(given) if isinstance(given, str) else None
    except ValueError:
        value = None
    if value is None or value.utcoffset() is None:
        raise InvalidInput(f"{given!r} is no moment.", advice="Write it as 2026-03-06T18:30:00-06:00.")
    if not is_sane(value):
        raise InvalidInput(f"{given!r} lies outside the years {FIRST_YEAR} to {LAST_YEAR}.")
    return value


def load_messages(files: Sequence[Path], zone: str) -> tuple[Message, ...]:
    """The mails in these files. One that cannot be read becomes a warning on the others.

    Raises UnreadableMail if there is none that can be read, naming each file.
    """
    from app.mailboxes.repeats import told_apart
    from app.reading import parse_message

    messages: list[Message] = []
    failures: list[str] = []
    for file in files:
        try:
            messages.append(parse_message(read_bytes(file), source=file.name, zone=zone))
        except AfterwordError as error:
            failures.append(error.text)
    if not messages:
        what = " ".join(failures) if failures else "The thread has no messages."
        raise UnreadableMail(what, source=", ".join(map(str, files)), kept="Nothing was read.")
    if failures:
        left_out = tuple(f"{failure} The other messages were read without it." for failure in failures)
        messages[0] = replace(messages[0], warnings=messages[0].warnings + left_out)
    return told_apart(messages)


def read_bytes(file: Path) -> bytes:
    """The file's bytes. Raises UnreadableMail with the system's reason."""
    try:
        mode = file.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # a pipe may never end, a device may never answer
            raise UnreadableMail(f"{file} is no file but a pipe or a device.", source=str(file))
        return file.read_bytes()
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise UnreadableMail(f"{file} could not be read ({reason}).", source=str(file)) from error
    except ValueError as error:
        raise UnreadableMail(f"{str(file)[:200]!r} is no path ({error}).", source=str(file)) from error
