"""Many users at once: each opens a mail, waits a while, and opens it again. Both sides are processes of their own."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any

import httpx

USERS, SECONDS, PAUSE = 50, 20.0, 4.0
DELAY = 0.150  # seconds of each call to the provider


async def load(call: Callable[[int], Awaitable[httpx.Response]]) -> list[float]:
    """Milliseconds of each call, of all users for SECONDS."""
    took: list[float] = []
    end = time.monotonic() + SECONDS

    async def user(number: int) -> None:
        pauses = random.Random(number)
        await asyncio.sleep(pauses.uniform(0, PAUSE))
        while time.monotonic() < end:
            start = time.perf_counter()
            response = await call(number)
            took.append((time.perf_counter() - start) * 1000)
            response.raise_for_status()
            await asyncio.sleep(pauses.uniform(0.75, 1.25) * PAUSE)

    await asyncio.gather(*(user(number) for number in range(USERS)))
    return took


def processor_ms(process: ForkProcess) -> float:
    """Processor time that the process has spent so far, in its own code and the system's (proc(5), fields 14, 15)."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[98]


@contextmanager
def process(target: Callable[..., None], *arguments: Any) -> Iterator[ForkProcess]:
    running = multiprocessing.get_context("fork").Process(target=target, args=arguments, daemon=True)
    running.start()
    try:
        yield running
    finally:
        running.terminate()
        running.join(10)


async def until_ready(client: httpx.AsyncClient) -> None:
    for _ in range(200):
        try:
            (await client.get("/health")).raise_for_status()
        except httpx.TransportError:
            await asyncio.sleep(0.05)
        else:
            return
    raise RuntimeError("the application did not get ready")
