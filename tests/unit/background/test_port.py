"""Jobs and their ids."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from app.background.foreman import Backoff, where
from app.background.port import Job


def test_the_same_job_has_the_same_id_and_another_another() -> None:
    assert Job("read", ("m", "t")).id == Job("read", ("m", "t")).id
    assert len({Job("read", ("m", "t")).id, Job("read", ("m", "u")).id, Job("turn", ("m", "t")).id}) == 3


def test_ids_stay_short_however_long_a_threads_id_is() -> None:
    one, other = Job("read", ("m", "x" * 900)), Job("read", ("m", "x" * 899 + "y"))
    assert len(one.id) <= 120
    assert one.id != other.id
    assert one.id.startswith("read:")


def test_each_attempt_has_an_id_of_its_own() -> None:
    job = Job("read", ("m", "t"))
    assert len({job.id, job.again().id, job.again().again().id}) == 3
    assert job.again().ids == job.ids


def test_pauses_grow_up_to_a_ceiling() -> None:
    backoff = Backoff(first=timedelta(seconds=5), longest=timedelta(hours=1))
    pauses = [backoff.pause(attempt) for attempt in range(1, 40)]
    assert timedelta(seconds=4) <= pauses[0] <= timedelta(seconds=6)
    assert all(later > earlier for earlier, later in pairwise(pauses[:5]))
    assert max(pauses) <= timedelta(hours=1.2)


def test_where_an_error_came_up_is_told_without_its_words() -> None:
    try:
        Backoff.pause(None, 1)  # type: ignore[arg-type]
    except AttributeError as error:
        told = where(error)
    assert told.startswith("AttributeError at foreman.py:")
    assert "None" not in told
