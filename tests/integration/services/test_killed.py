"""Exactly one draft, though the process is killed between any two steps (real processes, SIGKILL, real disk)."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.claims import holder, is_gone


def kill(folder: Path, action: str, where: str, *, at_least: int) -> None:
    seed = secrets.randbelow(10**9)
    child = [sys.executable, "-m", "tests.integration.services.killed_child", str(folder), action, where, str(seed)]
    answer = subprocess.run(child, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    told = json.loads(answer.stdout)
    assert told["wrong"] == [], f"seed {seed}: {answer.stderr[-4000:]}"
    assert told["tried"] >= at_least


def test_a_press_killed_at_any_step_of_writing_leaves_one_draft_after_the_next_press(tmp_path: Path) -> None:
    kill(tmp_path, "write", "steps", at_least=60)


def test_a_press_killed_anywhere_leaves_one_draft_after_the_next_press(tmp_path: Path) -> None:
    kill(tmp_path, "write", "15", at_least=15)


def test_a_rewriting_killed_anywhere_leaves_one_whole_draft_the_old_or_the_new(tmp_path: Path) -> None:
    kill(tmp_path, "rewrite", "15", at_least=15)


def test_a_withdrawal_killed_anywhere_ends_with_no_draft(tmp_path: Path) -> None:
    kill(tmp_path, "withdraw", "12", at_least=12)


def test_four_processes_at_once_one_of_them_killed_leave_one_draft(tmp_path: Path) -> None:
    kill(tmp_path, "write", "crowd-8", at_least=8)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("action", "where"), [("rewrite", "steps"), ("withdraw", "steps"), ("write", "all")])
def test_killed_at_every_line(tmp_path: Path, action: str, where: str) -> None:
    kill(tmp_path, action, where, at_least=40)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_four_processes_at_once_for_long(tmp_path: Path) -> None:
    kill(tmp_path, "write", "crowd-300", at_least=300)


def test_a_process_is_known_to_be_gone_only_when_it_is() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", "from app.services.claims import holder; print(holder(), flush=True); input()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        name = other.stdout.readline().strip()
        assert not is_gone(name)
        other.kill()
    assert is_gone(name)
    assert not is_gone(holder())
    assert not is_gone("another machine/boot/1/1")
    assert not is_gone("nonsense")
    machine, _, started = holder().rsplit("/", 2)
    assert is_gone(f"{machine}/1/{started}0")  # the number came round again
