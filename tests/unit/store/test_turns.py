"""Writers of one process take turns: first come, first served."""

from __future__ import annotations

import threading
import time

import pytest

from app.store.turns import TooLong, Turns, turns_at
from tests.support.limits import LONG


def test_whoever_came_first_goes_first() -> None:
    turns, order = Turns(), []

    def go(number: int) -> None:
        with turns.mine(LONG):
            order.append(number)

    threads = [threading.Thread(target=go, args=(number,)) for number in range(8)]
    with turns.mine(LONG):
        for thread in threads:
            thread.start()
            while len(turns._waiting) < thread_number(threads, thread):
                time.sleep(0.001)
    for thread in threads:
        thread.join()
    assert order == list(range(8))


def thread_number(threads: list[threading.Thread], thread: threading.Thread) -> int:
    return threads.index(thread) + 1


def test_a_turn_that_does_not_come_is_given_up_and_blocks_nobody() -> None:
    turns = Turns()
    with turns.mine(LONG), pytest.raises(TooLong), turns.mine(0.02):
        raise AssertionError("there was no turn to have")
    with turns.mine(LONG):
        pass


def test_an_error_in_a_turn_passes_it_on() -> None:
    turns = Turns()
    with pytest.raises(ValueError, match="no"), turns.mine(LONG):
        raise ValueError("no")
    with turns.mine(LONG):
        pass


def test_engines_on_one_file_share_its_turns() -> None:
    assert turns_at("/data/one.sqlite3") is turns_at("/data/one.sqlite3")
    assert turns_at("/data/one.sqlite3") is not turns_at("/data/two.sqlite3")
