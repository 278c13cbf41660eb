"""One press at a time works on a draft: a claim in its row, held by a token, left by a process that died."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import anyio

from app.domain.errors import Conflict
from app.domain.tracking import TrackedDraft
from app.services.desk import Desk
from app.store import drafts as draft_rows
from app.store.unit import Unit

WAIT_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Claim:
    """A draft's row, held by `token` against every other press."""

    token: str
    draft: TrackedDraft


@asynccontextmanager
async def claimed(desk: Desk, draft_id: str) -> AsyncIterator[Claim]:
    """Hold the draft's row against every other press, in this process and others. Waits for one that is at it.
    Raises Conflict when that takes too long."""
    claim = await _wait_for(desk, draft_id)
    try:
        yield claim
    finally:
        with anyio.CancelScope(shield=True):
            await desk.rows.write(lambda unit: draft_rows.release(unit, draft_id, claim.token))


async def _wait_for(desk: Desk, draft_id: str) -> Claim:
    def take(unit: Unit) -> Claim | None:
        token = draft_rows.claim(unit, draft_id, holder(), is_gone)
        return Claim(token, draft_rows.get(unit, draft_id)) if token else None

    give_up = time.monotonic() + WAIT_SECONDS
    pause = 0.01
    while True:
        claim = await desk.rows.write(take)
        if claim is not None:
            return claim
        if time.monotonic() > give_up:
            raise Conflict(
                "This draft is being written elsewhere.", kept="Nothing was changed.", advice="Try again in a minute."
            )
        await anyio.sleep(pause)
        pause = min(pause * 2, 0.5)


@cache
def _here() -> str:
    """This machine since its last start: a process number means something only within it."""
    boot = Path("/proc/sys/kernel/random/boot_id")
    return f"{socket.gethostname()}/{boot.read_text().strip() if boot.exists() else ''}"


def holder() -> str:
    """This process: machine, number, and when it started, since numbers come round again."""
    return f"{_here()}/{os.getpid()}/{_started(os.getpid())}"


def is_gone(name: str) -> bool:
    """Whether the process of that name is known to have died. One on another machine never is: its time runs out."""
    try:
        here, pid, started = name.rsplit("/", 2)
        if here != _here():
            return False
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except (ValueError, PermissionError):
        return False
    return bool(started) and started != _started(int(pid))


def _started(pid: int) -> str:
    """Clock ticks from the machine's start to the process's (proc(5), field 22); empty where there is no /proc.
    A process that has ended but was not collected yet (state Z) counts as gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ""
    return "ended" if fields[0] in ("Z", "X") else fields[19]
