"""One JSON request a line in, one flushed JSON answer a line out; a broken request never stops the next."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, BinaryIO

import orjson

from app.commands.requests import ThreadRequest, case_of, read_request
from app.domain.errors import AfterwordError

log = logging.getLogger(__name__)


def serve_lines(source: BinaryIO, sink: BinaryIO, answer: Callable[[ThreadRequest], dict[str, Any]]) -> None:
    """Answer each line of `source` with {"case": …} and what `answer` gives, or {"case": …, "error": text}."""
    for line in source:
        if not line.strip():
            continue
        sink.write(_reply(line, answer))
        sink.flush()


def _reply(line: bytes, answer: Callable[[ThreadRequest], dict[str, Any]]) -> bytes:
    try:
        request = read_request(line)
        return _line({"case": request.given.get("case"), **answer(request)})
    except AfterwordError as error:
        return _line({"case": case_of(line), "error": _writable(str(error))})
    except Exception as error:
        # A defect of ours must not take the remaining requests with it.
        log.exception("A request failed")
        return _line({"case": case_of(line), "error": f"The thread could not be read: {type(error).__name__}."})


def _line(given: dict[str, Any]) -> bytes:
    return orjson.dumps(given, option=orjson.OPT_APPEND_NEWLINE)


def _writable(text: str) -> str:
    """The text with its lone surrogates (bytes of a path that are no UTF-8) replaced, so that JSON can hold it."""
    return text.encode("utf-8", "replace").decode("utf-8")
