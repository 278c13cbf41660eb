"""Log lines say what happened and where in our code, and nothing of anybody's mail."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from app.telemetry import logs

SECRET = "alex.moreno@mail.example"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    ours = {name: logging.getLogger(name).level for name in logs.OURS}
    yield
    root.handlers[:] = before
    root.setLevel(level)
    for name, was in ours.items():
        logging.getLogger(name).setLevel(was)
    logging.captureWarnings(capture=False)


def lines(form: str = "json", level: str = "info") -> io.StringIO:
    stream = io.StringIO()
    logs.set_up(level, form, stream)
    return stream


def only(stream: io.StringIO) -> dict[str, Any]:
    (line,) = stream.getvalue().splitlines()
    values: dict[str, Any] = json.loads(line)
    return values


def test_an_event_is_one_json_object_with_its_time_and_values() -> None:
    stream = lines()
    logging.getLogger("afterword.http").info("request", extra={"route": "/v1/readings", "ms": 12.5})
    told = only(stream)
    assert told.pop("time").endswith("+00:00")
    assert told == {
        "level": "info",
        "logger": "afterword.http",
        "message": "request",
        "route": "/v1/readings",
        "ms": 12.5,
    }


def test_text_is_one_line_too() -> None:
    stream = lines("text")
    logging.getLogger("afterword.http").info("two\nlines", extra={"status": 200})
    (line,) = stream.getvalue().splitlines()
    assert line.endswith("INFO    afterword.http: two lines status=200")


def test_an_exception_leaves_its_kind_and_places_and_not_its_words() -> None:
    stream = lines()
    try:
        raise ValueError(f"Subject: your interview, from {SECRET}")
    except ValueError:
        logging.getLogger("afterword.x").exception("a job failed")
    told = only(stream)
    assert told["error"] == "ValueError"
    assert told["at"][0].startswith("test_logs.py:")
    assert "interview" not in stream.getvalue()


@pytest.mark.parametrize(
    "text", [f"from {SECRET}", f"to:{SECRET},", f"<{SECRET}>", f"({SECRET})", f'"A" <{SECRET}>', f"[{SECRET}]"]
)
def test_addresses_are_taken_out(text: str) -> None:
    stream = lines()
    logging.getLogger("afterword").info(text, extra={"who": text})
    assert "moreno" not in stream.getvalue()
    assert stream.getvalue().count("[address]") == 2


def test_other_libraries_speak_from_warnings_on_and_without_their_values() -> None:
    stream = lines(level="debug")
    logging.getLogger("httpx").info("HTTP Request: GET %s", "https://mail.example/?q=secret")
    logging.getLogger("sqlalchemy.engine").info("INSERT %s", "secret")
    assert stream.getvalue() == ""
    logging.getLogger("other").warning(f"could not use {'secret'}")  # noqa: G004
    assert only(stream)["message"].startswith("said at test_logs.py:")


def test_levels_below_the_one_that_is_set_are_not_written() -> None:
    stream = lines(level="warning")
    logging.getLogger("afterword.http").info("request")
    assert stream.getvalue() == ""


def test_the_request_at_work_is_named() -> None:
    stream = lines()
    token = logs.request_id.set("abcdef0123")
    logging.getLogger("afterword").info("in it")
    logs.request_id.reset(token)
    assert only(stream)["request_id"] == "abcdef0123"
