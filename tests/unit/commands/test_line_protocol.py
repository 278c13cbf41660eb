"""One line in, one line out, whatever the line holds."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import orjson
import pytest

from app.commands.line_protocol import serve_lines
from app.commands.requests import ThreadRequest, load_messages
from tests.support.mail import OWNER, mail

GOOD: dict[str, Any] = {
    "case": "one",
    "messages": [],
    "mailbox": {"name": OWNER.name, "email": OWNER.email, "time_zone": OWNER.time_zone},
    "now": "2026-03-06T18:30:00+01:00",
}


def _answer(request: ThreadRequest) -> dict[str, Any]:
    messages = load_messages(request.files, request.mailbox.time_zone)
    return {"texts": [message.text for message in messages], "warnings": list(messages[0].warnings)}


def _served(*lines: bytes) -> list[dict[str, Any]]:
    sink = io.BytesIO()
    serve_lines(io.BytesIO(b"\n".join(lines) + b"\n"), sink, _answer)
    return [orjson.loads(line) for line in sink.getvalue().splitlines()]


@pytest.fixture
def good(tmp_path: Path) -> dict[str, Any]:
    (tmp_path / "01.eml").write_bytes(mail("See you at ten."))
    return {**GOOD, "messages": [str(tmp_path / "01.eml")]}


@pytest.mark.parametrize(
    ("broken", "case", "says"),
    [
        (b"{", None, "no JSON"),
        (b"[1]", None, "no JSON object"),
        (orjson.dumps({"case": "a"}), "a", "messages"),
        (orjson.dumps({**GOOD, "case": 7, "messages": "x.eml"}), 7, "messages"),
        (orjson.dumps({**GOOD, "messages": []}), "one", "no messages"),
        (orjson.dumps({**GOOD, "messages": ["/nowhere/01.eml"]}), "one", "/nowhere/01.eml could not be read"),
        (orjson.dumps({**GOOD, "messages": ["a\0b"]}), "one", "no path"),
        (orjson.dumps({**GOOD, "mailbox": None}), "one", "mailbox"),
        (orjson.dumps({**GOOD, "mailbox": {"name": "A", "email": "a", "time_zone": "UTC"}}), "one", "mailbox.email"),
        (
            orjson.dumps({**GOOD, "mailbox": {"name": "A", "email": "a@b.org", "time_zone": "Mars/Olympus"}}),
            "one",
            "'Mars/Olympus' is no known time zone",
        ),
        (orjson.dumps({**GOOD, "now": "yesterday"}), "one", "no moment"),
        (orjson.dumps({**GOOD, "now": "2026-03-06T18:30:00"}), "one", "no moment"),
        (b"\xff\xfe", None, "no JSON"),
    ],
)
def test_a_broken_request_is_answered_and_the_next_is_served(
    broken: bytes, case: object, says: str, good: dict[str, Any]
) -> None:
    first, second = _served(broken, orjson.dumps(good))
    assert first["case"] == case
    assert says in first["error"]
    assert second == {"case": "one", "texts": ["See you at ten."], "warnings": []}


def test_a_mail_that_cannot_be_read_is_named_beside_the_rest(tmp_path: Path, good: dict[str, Any]) -> None:
    (tmp_path / "02.eml").write_bytes(b"\x00\x01\x02")
    (answer,) = _served(orjson.dumps({**good, "messages": [*good["messages"], str(tmp_path / "02.eml")]}))
    assert answer["texts"] == ["See you at ten."]
    assert len(answer["warnings"]) == 1
    assert "02.eml is no mail" in answer["warnings"][0]
    assert "read without it" in answer["warnings"][0]


def test_a_defect_in_the_reader_is_an_answer_too(caplog: pytest.LogCaptureFixture) -> None:
    def fails(_: ThreadRequest) -> dict[str, Any]:
        raise ZeroDivisionError

    sink = io.BytesIO()
    serve_lines(io.BytesIO(orjson.dumps(GOOD)), sink, fails)
    assert orjson.loads(sink.getvalue()) == {"case": "one", "error": "The thread could not be read: ZeroDivisionError."}
    assert "A request failed" in caplog.text


@pytest.mark.parametrize("now", ["9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"])
def test_a_now_at_the_edge_of_the_calendar_is_refused(now: str, good: dict[str, Any]) -> None:
    refused, answered = _served(orjson.dumps({**good, "now": now}), orjson.dumps(good))
    assert refused["case"] == "one"
    assert "outside the years 1971 to 2200" in refused["error"]
    assert answered["texts"] == ["See you at ten."]


def test_an_answer_that_cannot_be_written_does_not_stop_the_next(good: dict[str, Any]) -> None:
    sink = io.BytesIO()
    answers = iter([{"text": "\ud800"}, {"text": "fine"}])
    lines = orjson.dumps(good) + b"\n" + orjson.dumps(good) + b"\n"
    serve_lines(io.BytesIO(lines), sink, lambda _: next(answers))
    first, second = (orjson.loads(line) for line in sink.getvalue().splitlines())
    assert first["case"] == "one"
    assert first["error"].startswith("The thread could not be read")
    assert second == {"case": "one", "text": "fine"}
