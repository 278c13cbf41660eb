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
        sink.write(orjson.dumps(_reply(line, answer), option=orjson.OPT_APPEND_NEWLINE))
        sink.flush()


def _reply(line: bytes, answer: Callable[[ThreadRequest], dict[str, Any]]) -> dict[str, Any]:
    try:
        request = read_request(line)
        return {"case": request.given.get("case"), **answer(request)}
    except AfterwordError as error:
        return {"case": case_of(line), "error": str(error)}
    except Exception as error:
        # A defect of ours must not take the remaining requests with it.
        log.exception("A request failed")
        return {"case": case_of(line), "error": f"The thread could not be read: {type(error).__name__}."}
