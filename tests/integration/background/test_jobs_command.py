"""`afterword jobs` and `afterword scan`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.store import scans, set_aside
from app.store.engine import make_engine
from app.store.set_aside import Reason
from app.store.unit import Rows, Store, Unit
from tests.support.desks import ALEX
from tests.support.stores import bring_to_head


@pytest.fixture
def rows(tmp_path: Path) -> Iterator[Rows]:
    engine = make_engine(f"sqlite:///{tmp_path / 'afterword.sqlite3'}")
    bring_to_head(engine)
    store = Store(engine)
    yield store.of(store.register("local", "a Maildir", ALEX))
    engine.dispose()


def run(tmp_path: Path, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, [*arguments, "--data-dir", str(tmp_path)])
    return result.exit_code, result.output


def give_up(unit: Unit) -> None:
    why = "RuntimeError at threads.py:86"
    set_aside.put(unit, "read:m:t", name="read", ids=("m", "t"), reason=Reason.FAILED, why=why, attempts=6)


def kept(rows: Rows) -> set_aside.SetAside:
    (one,) = rows.run(set_aside.every)
    return one


def test_where_nothing_ever_ran_there_is_nothing_to_show(tmp_path: Path) -> None:
    code, said = run(tmp_path, "jobs")
    assert (code, said) == (0, "Jobs: none waiting.\nNothing was set aside.\n")


def test_what_was_given_up_is_shown_with_the_reason(tmp_path: Path, rows: Rows) -> None:
    rows.run(give_up, writes=True)
    _, said = run(tmp_path, "jobs")
    assert "read, given up after 6 attempts" in said
    assert "RuntimeError at threads.py:86" in said
    assert kept(rows).id in said


@pytest.mark.parametrize("by_id", [True, False], ids=["by its id", "all"])
def test_what_was_given_up_can_be_tried_again(tmp_path: Path, rows: Rows, *, by_id: bool) -> None:
    rows.run(give_up, writes=True)
    code, said = run(tmp_path, "jobs", "--again", kept(rows).id if by_id else "all")
    assert (code, said) == (0, "1 will be tried again by a running worker.\n")
    assert kept(rows).reason is Reason.AGAIN


def test_what_was_given_up_can_be_forgotten(tmp_path: Path, rows: Rows) -> None:
    rows.run(give_up, writes=True)
    assert run(tmp_path, "jobs", "--drop", kept(rows).id) == (0, "1 forgotten.\n")
    assert rows.run(set_aside.every) == ()


def test_an_id_that_is_not_there_is_said(tmp_path: Path, rows: Rows) -> None:
    code, _ = run(tmp_path, "jobs", "--again", "nothing")
    assert code == 2


def test_scans_are_shown_paused_and_resumed(tmp_path: Path, rows: Rows) -> None:
    assert run(tmp_path, "scan") == (0, "There is no scan.\n")
    rows.run(scans.begin, writes=True)
    rows.run(lambda u: scans.went_on(u, before="", place="p", listed=25, fetched=20, interviews=5), writes=True)
    shown = "alex@mail.example: {}, 25 threads looked at, 20 read, 5 about interviews\n"
    assert run(tmp_path, "scan") == (0, shown.format("running"))
    assert run(tmp_path, "scan", "--pause") == (0, shown.format("paused"))
    assert run(tmp_path, "scan", "--pause", "--mailbox", "other@mail.example") == (0, "There is no scan.\n")
    assert run(tmp_path, "scan", "--resume") == (0, shown.format("running"))
