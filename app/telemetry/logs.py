"""Logs, one line an event, as text or as JSON. What an exception says is never written, only its kind and the lines of
code it came through: its words may be somebody's mail, or a statement with its values."""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO

OURS = ("afterword", "app")  # loggers that follow the level that is set; all others speak from WARNING on
_CAREFUL = ("uvicorn",)  # others whose words are their own
_ADDRESS = re.compile(r"[^\s<>\"'(),;:=\[\]]+@[^\s<>\"'(),;:\[\]]+")
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_LONGEST = 500  # characters of one message
_LINES = 12  # of code that an exception came through, the innermost last

request_id: ContextVar[str] = ContextVar("request_id", default="")
"""The id of the request at work, "" outside of one."""


def set_up(level: str, form: str, stream: TextIO | None = None) -> None:
    """Write logs to `stream` (else to stderr): `form` is "text" or "json". What was set up before is replaced."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Json() if form == "json" else Text())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in OURS:
        logging.getLogger(name).setLevel(level.upper())
    logging.captureWarnings(capture=True)


def without_addresses(text: str) -> str:
    """The text with whatever looks like a mail address taken out, and no longer than a line should be."""
    return _ADDRESS.sub("[address]", text)[:_LONGEST]


def told(record: logging.LogRecord) -> dict[str, Any]:
    """The event as plain values. Times are UTC, RFC 3339."""
    values: dict[str, Any] = {
        "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname.lower(),
        "logger": record.name,
        "message": without_addresses(_message(record)),
    }
    current = request_id.get()
    if current:
        values["request_id"] = current
    for name, value in vars(record).items():
        if name not in _STANDARD:
            values[name] = without_addresses(value) if isinstance(value, str) else value
    if record.exc_info and record.exc_info[0] is not None:
        values["error"] = record.exc_info[0].__name__
        values["at"] = places(record.exc_info[2])
    return values


def places(trace: TracebackType | None) -> list[str]:
    """The lines of code that an exception came through: file and line, nothing of what was in them."""
    frames = traceback.extract_tb(trace)
    return [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-_LINES:]]


def _message(record: logging.LogRecord) -> str:
    """What another library says may hold anything that it was given: its place has to do."""
    if record.name.partition(".")[0] in (*OURS, *_CAREFUL):
        return record.getMessage()
    return f"said at {Path(record.pathname).name}:{record.lineno}"


class Json(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(told(record), default=lambda value: type(value).__name__, ensure_ascii=False)


class Text(logging.Formatter):
    """For people: time, level, logger, message, then the other values."""

    def format(self, record: logging.LogRecord) -> str:
        values = told(record)
        head = f"{values.pop('time')} {values.pop('level').upper():7} {values.pop('logger')}: {values.pop('message')}"
        return " ".join([head, *(f"{name}={value}" for name, value in values.items())]).replace("\n", " ")
