"""A server that is told to stop finishes what is at work, says first that it is not ready, and leaves."""

from __future__ import annotations

import signal
import time
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

from tests.support.limits import LONG
from tests.support.server import serving


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=LONG) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def test_it_says_first_that_it_is_not_ready_and_a_second_signal_does_not_wait(tmp_path: Path) -> None:
    with serving(tmp_path, env={"AFTERWORD_DRAIN_SECONDS": "300"}) as server:
        assert status(f"{server.url}/ready") == 200
        server.process.send_signal(signal.SIGTERM)
        while status(f"{server.url}/ready") == 200:
            time.sleep(0.02)
        assert status(f"{server.url}/health") == 200
        assert server.process.poll() is None
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=LONG) in (0, -signal.SIGTERM)  # shorter than its time


def test_it_goes_by_itself_when_its_time_is_over(tmp_path: Path) -> None:
    with serving(tmp_path, env={"AFTERWORD_DRAIN_SECONDS": "0.5"}) as server:
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=LONG) in (0, -signal.SIGTERM)


def test_logs_are_json_where_that_is_set_and_hold_no_path(tmp_path: Path) -> None:
    with serving(tmp_path, env={"AFTERWORD_LOG_FORMAT": "json"}) as server:
        assert status(f"{server.url}/canary-in-a-path") == 404
        server.process.terminate()
        said = server.process.communicate(timeout=LONG)[0]
    assert '"route": "none"' in said
    assert "canary" not in said
