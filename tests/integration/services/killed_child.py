"""Run by the kill tests in a process of its own, which forks one process for each press and kills it with SIGKILL.

    python -m tests.integration.services.killed_child FOLDER ACTION WHERE SEED

WHERE is `steps` (each line of the functions that write, once), a number (so many lines at random), `all`, or
`crowd-` and a number (so many rounds of four presses at once). A press is killed when it has come to a given line of
Afterword's own code, counted over all its threads; then the
user presses again in a new process. After each kill and after the second press the Maildir is looked at. One JSON
object is printed: how many lines a press has, how many were tried, and what was wrong.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import shutil
import signal
import sys
import threading
import time
import traceback
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import app
from app.domain.tracking import DraftState
from app.services import drafts, follow_ups, notes, threads
from app.services.desk import Desk
from app.store.unit import Store
from tests.support.desks import ACCOUNT, ALEX, draft_files, open_desk, open_maildir, open_store, receive
from tests.support.interview_thread import NOW, THREAD, invite
from tests.support.stand_ins import parts

OMAR = "thank_you:omar-haddad:2026-03-06"
STEPS = {
    "writing.py": ("write_once", "write_anew", "_create", "_intend", "_record"),
    "withdrawal.py": ("withdraw_if_untouched", "_set_draft"),
    "claims.py": ("claimed", "_wait_for"),
    "drafts.py": ("begin", "claim", "intend", "record", "release", "set_state"),
    "maildir.py": ("deliver", "write_temporary", "sync_directory"),
    "local.py": ("_create", "_update", "_delete"),
}
OURS = str(Path(app.__file__).parent)
NOTE = "the move to streams"


async def press(desk: Desk) -> None:
    await drafts.write(desk, THREAD, OMAR, now=NOW)


async def press_anew(desk: Desk) -> None:
    (view,) = await drafts.listing(desk)
    await drafts.rewrite(desk, view.tracked.id, now=NOW)


async def press_away(desk: Desk) -> None:
    await follow_ups.dismiss(desk, THREAD, OMAR)


async def restart(desk: Desk) -> None:
    await drafts.finish_interrupted(desk, now=NOW)


ACTIONS: dict[str, tuple[Callable[[Desk], Awaitable[None]], range, int]] = {
    # the press that is killed, how many drafts may lie there then, how many must after the second press
    "write": (press, range(2), 1),
    "rewrite": (press_anew, range(1, 2), 1),
    "withdraw": (press_away, range(2), 0),
}


def prepare(folder: Path, action: str) -> None:
    """A mailbox and a store as they are before the press."""
    folder.mkdir()

    async def work() -> None:
        desk = open_desk(folder)
        receive(folder, invite())
        await threads.open_thread(desk, THREAD, now=NOW)
        if action != "write":
            await press(desk)
        await notes.save(desk, THREAD, "Omar Haddad", NOTE)

    in_fork(lambda: asyncio.run(work()))


def in_fork(work: Callable[[], object], *, die_at: int | None = None, record: Path | None = None) -> int:
    """Run in a process of its own; gives how it ended (0, 1, or minus the signal)."""
    return ended(fork(work, die_at=die_at, record=record))


def ended(pid: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def fork(work: Callable[[], object], *, die_at: int | None = None, record: Path | None = None) -> int:
    pid = os.fork()
    if pid == 0:
        code = 0
        try:
            seen = trace(die_at) if die_at is not None or record is not None else []
            work()
            sys.settrace(None)
            if record is not None:
                record.write_text(json.dumps(seen))
        except BaseException:  # noqa: BLE001 -- the forked process must not run the parent's code
            traceback.print_exc()
            code = 1
        finally:
            os._exit(code)
    return pid


def trace(die_at: int | None) -> list[tuple[str, str, int]]:
    """The lines of Afterword's code that this process comes to, in all threads (file, function, line), in order;
    it dies when it comes to the `die_at`th, counted from 1."""
    seen: list[tuple[str, str, int]] = []

    def on_line(frame: FrameType, event: str, _argument: object) -> Any:
        code = frame.f_code
        if not code.co_filename.startswith(OURS):
            return None
        if event == "line":
            seen.append((Path(code.co_filename).name, code.co_name, frame.f_lineno))
            if len(seen) == die_at:
                os.kill(os.getpid(), signal.SIGKILL)
        return on_line

    threading.settrace(on_line)
    sys.settrace(on_line)
    return seen


def chosen(seen: list[tuple[str, str, int]], where: str, seed: int) -> list[int]:
    every = range(1, len(seen) + 1)
    if where == "all":
        return list(every)
    if where != "steps":
        return sorted(random.Random(seed).sample(every, min(int(where), len(every))))
    first: dict[tuple[str, str, int], int] = {}
    for number, (file, function, line) in enumerate(seen, start=1):
        if function in STEPS.get(file, ()):
            first.setdefault((file, function, line), number)
    return sorted(first.values())


@cache
def store_at(folder: Path) -> Store:
    """One engine for all the forked processes, without connections but with its statements compiled."""
    return open_store(folder)


def run(folder: Path, action: Callable[[Desk], Awaitable[object]]) -> None:
    async def work() -> None:
        store = store_at(folder)
        await action(Desk(open_maildir(folder), store.of(store.register("local", ACCOUNT, ALEX)), parts()))

    asyncio.run(work())
    store_at(folder).engine.dispose()


def wrong(folder: Path, allowed: range, where: str) -> list[str]:
    files = draft_files(folder)
    told = [] if len(files) in allowed else [f"{where}: {len(files)} drafts"]
    for path in files:
        raw = path.read_bytes()
        if not raw.endswith(b"Alex Moreno\n") or b"\nX-Draft-Id: " not in raw:
            told.append(f"{where}: a part of a draft")
    return told


async def check_rows(desk: Desk) -> None:
    """The rows say what lies in the mailbox."""
    opened = await threads.open_thread(desk, THREAD, now=NOW)
    draft = opened.follow_ups[0].draft
    assert draft is not None
    there = await desk.mailbox.find_draft(draft.mark) is not None
    assert draft.state in ((DraftState.WRITTEN,) if there else (DraftState.WITHDRAWN, DraftState.GONE)), draft


def kill_at(folder: Path, action: str, line: int, template: Path) -> list[str]:
    """Kill one press at that line, look, press again, look again."""
    pressed, after_kill, after_all = ACTIONS[action]

    async def press_again(desk: Desk) -> None:
        await pressed(desk)
        await check_rows(desk)

    shutil.copytree(template, folder)
    code = in_fork(lambda: run(folder, pressed), die_at=line)
    told = [] if code in (-signal.SIGKILL, 0) else [f"line {line}: the press ended with {code}"]
    told += wrong(folder, after_kill, f"line {line}, killed")
    if action == "write" and line % 2:  # every other time the server starts anew before the user presses again
        code = in_fork(lambda: run(folder, restart))
        told += [f"line {line}: the restart ended with {code}"] if code else []
    code = in_fork(lambda: run(folder, press_again))
    told += [f"line {line}: the second press ended with {code}"] if code else []
    told += wrong(folder, range(after_all, after_all + 1), f"line {line}, pressed again")
    if action == "rewrite" and NOTE.encode() not in draft_files(folder)[0].read_bytes():
        told.append(f"line {line}: the old text still")
    shutil.rmtree(folder)
    return told


def crowd(folder: Path, lines: int, chance: random.Random, template: Path) -> list[str]:
    """Four processes press at once, one of them is killed on its way; the others must come to an end by themselves,
    with one draft between them."""
    shutil.copytree(template, folder)
    start = time.monotonic() + 0.3

    def press_at_once() -> None:
        time.sleep(max(0.0, start - time.monotonic()))
        run(folder, press)

    line = chance.randint(1, lines)
    pids = [fork(press_at_once, die_at=line if number == 0 else None) for number in range(4)]
    codes = [ended(pid) for pid in pids]
    told = [] if codes[0] in (-signal.SIGKILL, 0) and not any(codes[1:]) else [f"line {line}: ended with {codes}"]
    told += wrong(folder, range(1, 2), f"line {line} of one among four")
    code = in_fork(lambda: run(folder, check_rows))
    told += [f"line {line} of one among four: rows and mailbox disagree"] if code else []
    shutil.rmtree(folder)
    return told


def main(folder: Path, action: str, where: str, seed: int) -> None:
    template, at = folder / "template", folder / "at"
    prepare(template, action)
    for record in (None, folder / "seen.json"):
        shutil.copytree(template, at)
        if record is None:
            run(at, ACTIONS[action][0])  # here, so that the forked processes need not import and compile again
        else:
            in_fork(lambda: run(at, ACTIONS[action][0]), record=record)
        shutil.rmtree(at)
    seen = json.loads((folder / "seen.json").read_text())
    told: list[str] = []
    if where.startswith("crowd-"):
        chance, rounds = random.Random(seed), int(where.removeprefix("crowd-"))
        for _ in range(rounds):
            told += crowd(at, len(seen), chance, template)
    else:
        lines = chosen([tuple(line) for line in seen], where, seed)
        rounds = len(lines)
        for line in lines:
            told += kill_at(at, action, line, template)
    print(json.dumps({"lines": len(seen), "tried": rounds, "wrong": told}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
