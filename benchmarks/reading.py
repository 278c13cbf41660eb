"""Reading threads: time, memory and start, over the annotated corpora.

Each corpus is read in a process of its own, so that its memory is its own; the first pass warms up (libraries that
are loaded late, compiled patterns) and is reported as "first". Times are processor times of one thread: mail bytes
in, reading and next step out. The targets are the project's own (docs of the reader).
"""

from __future__ import annotations

import base64
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parents[1]
CORPORA = {"own threads": ROOT / "tests" / "corpus", "shared dev": ROOT.parent / "shared" / "corpus" / "dev"}
PASSES = 3
STARTS = 5
TARGETS = {"median": "5 ms", "p99": "25 ms", "memory": "150 MB", "import": "0.3 s", "long": "2 s"}


def run(console: Console) -> None:
    table = Table(
        title="Reading a thread",
        caption=f"quickest of {PASSES} passes for each thread; first: cold; once: the first pass over the others",
    )
    for heading in (
        "corpus",
        "threads",
        "messages",
        "first ms",
        "once ms",
        "median ms",
        "p99 ms",
        "parse ms",
        "memory MB",
    ):
        table.add_column(heading, justify="left" if heading == "corpus" else "right")
    for name, folder in CORPORA.items():
        if not folder.is_dir():
            console.print(f"{name}: {folder} is not there; left out")
            continue
        table.add_row(name, *_row(_in_process("--measure", str(folder))))
    table.add_row("target", "", "", "", TARGETS["median"], TARGETS["median"], TARGETS["p99"], "", TARGETS["memory"])
    console.print(table)
    starts = Table(title="Starting")
    starts.add_column("what")
    starts.add_column("seconds", justify="right")
    bare = _spent("pass")
    starts.add_row("import app.reading", f"{_spent('import app.reading') - bare:.3f}")
    starts.add_row("target", TARGETS["import"])
    starts.add_row("afterword read --help", f"{_timed([sys.executable, '-m', 'app', 'read', '--help']):.3f}")
    console.print(starts)
    console.print(_lengths())
    console.print(_large())


def _large() -> Table:
    """The peak memory of `afterword read` on large mails, each in a process of its own."""
    table = Table(title="Large mails", caption="peak memory of afterword read")
    table.add_column("what")
    table.add_column("memory MB", justify="right")
    with tempfile.TemporaryDirectory() as folder:
        for name, raw in large_mails().items():
            path = Path(folder) / "mail.eml"
            path.write_bytes(raw)
            table.add_row(name, f"{_in_process('--peak', str(path))['memory']:.0f}")
    table.add_row("target", TARGETS["memory"])
    return table


def _lengths() -> Table:
    """How the time grows with the thread, and what one very long mail takes."""
    table = Table(title="Long threads and mails", caption="processor time, parsing included")
    table.add_column("what")
    table.add_column("seconds", justify="right")
    for name, seconds in _in_process("--lengths").items():
        table.add_row(name, f"{seconds:.3f}")
    table.add_row("target of the long mail", TARGETS["long"])
    return table


def _row(figures: dict[str, Any]) -> list[str]:
    times = figures["times"]
    return [
        str(len(times)),
        str(figures["messages"]),
        f"{figures['first']:.1f}",
        f"{statistics.median(figures['once']):.2f}",
        f"{statistics.median(times):.2f}",
        f"{percentile(times, 0.99):.2f}",
        f"{statistics.median(figures['parse']):.2f}",
        f"{figures['memory']:.0f}",
    ]


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least that share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, min(len(ordered) - 1, round(share * len(ordered)) - 1))]


def _in_process(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.reading", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _spent(code: str) -> float:
    return min(_timed([sys.executable, "-c", code]) for _ in range(STARTS))


def _timed(command: list[str]) -> float:
    """Seconds of a fresh process that finds its modules compiled, as an installed program does."""
    with tempfile.TemporaryDirectory() as folder:
        given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**given, "PYTHONPYCACHEPREFIX": os.environ.get("PYTHONPYCACHEPREFIX", folder)}
        subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment)
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment)
        return time.perf_counter() - start


def measure(folder: Path) -> dict[str, Any]:
    """Milliseconds of each thread (whole, and parsing alone), of the first one cold, and the peak memory in MB."""
    from app.commands.read import read_messages
    from app.commands.requests import load_messages
    from app.machine import collect_garbage_seldom
    from app.reading import warm
    from tests.corpus.check import Case, cases_in

    cases = list(cases_in([folder]))
    collect_garbage_seldom()  # as the command does

    def whole(case: Case) -> None:
        read_messages(load_messages(case.mails, case.mailbox.time_zone), case.mailbox, case.now)

    def parse(case: Case) -> None:
        load_messages(case.mails, case.mailbox.time_zone)

    warm()
    first = _milliseconds(lambda: whole(cases[0]))
    once = [_milliseconds(lambda: whole(case)) for case in cases[1:]]  # noqa: B023
    times = [min(_milliseconds(lambda: whole(case)) for _ in range(PASSES)) for case in cases]  # noqa: B023
    parsed = [min(_milliseconds(lambda: parse(case)) for _ in range(PASSES)) for case in cases]  # noqa: B023
    return {
        "times": times,
        "once": once,
        "parse": parsed,
        "first": first,
        "messages": sum(len(case.mails) for case in cases),
        "memory": _own_peak(),
    }


def _own_peak() -> float:
    """The peak memory of this process in MB. On Linux not by `getrusage`, which begins with that of the process that
    started this one (execve keeps it)."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1_000
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)


_PARAGRAPH = (
    "We would like to invite you to an interview with Priya Raman, our Head of Finance, on {day} March at {hour}:30 pm "
    "in our office on Elm Street. Please bring a photo ID. We expect to decide by the end of next week. Item {number}."
)


def lengths() -> dict[str, float]:
    """Processor seconds of threads of 20 and 200 mails, each naming another time, and of a mail with 2 MB of text."""
    from app.commands.read import read_messages
    from app.domain.mail import Mailbox
    from app.reading import parse_message

    mailbox = Mailbox("Dana Fuchs", "dana@example.org", "Europe/London")
    now = datetime(2026, 6, 1, tzinfo=UTC)

    def paragraph(number: int) -> str:
        return _PARAGRAPH.format(day=1 + number % 28, hour=1 + number % 5, number=number)

    def mail(number: int, text: str) -> bytes:
        date = (datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(hours=7 * number)).strftime("%d %b %Y %H:%M:%S +0000")
        sides = ["Kelly Ostrander <kelly@northlight.example>", "Dana Fuchs <dana@example.org>"]
        sender, to = sides if number % 2 == 0 else sides[::-1]
        head = f"From: {sender}\nTo: {to}\nDate: {date}\nMessage-ID: <{number}@x>\nSubject: Interview, Accountant"
        return f"{head}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n".encode()

    def spent(mails: list[bytes]) -> float:
        start = time.process_time()
        parsed = [parse_message(raw, source=str(place), zone=mailbox.time_zone) for place, raw in enumerate(mails)]
        read_messages(parsed, mailbox, now)
        return time.process_time() - start

    def best(mails: list[bytes]) -> float:
        return min(spent(mails) for _ in range(PASSES))

    letter = "\n\n".join(paragraph(number) for number in range(2_000_000 // len(_PARAGRAPH)))
    return {
        "20 messages": best([mail(n, paragraph(n)) for n in range(20)]),
        "200 messages": best([mail(n, paragraph(n)) for n in range(200)]),
        "one mail with 2 MB of text": best([mail(0, letter)]),
    }


def large_mails() -> dict[str, bytes]:
    """A short letter alone; with a file of 30 MB; with 30 files of 1 MB; with such a file in ten parts within each
    other; and letters of 30 MB of text, as plain text, as HTML, and as base64 in another script."""
    letter = _PARAGRAPH.format(day=25, hour=3, number=1)
    russian = "Мы хотели бы пригласить вас на собеседование в пятницу, в три часа.\n" * 180_000
    size = 30_000_000

    def attached(kilobytes: int) -> bytes:
        lines = (b"QUJD" * 19 + b"\n") * (kilobytes * 1_000 // 77)
        head = b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
        return head + b"Content-Disposition: attachment; filename=a.pdf\n\n" + lines

    def several(number: int, *parts: bytes) -> bytes:
        boundary = b"--b%d" % number
        inner = b"".join(boundary + b"\n" + part + b"\n" for part in parts)
        return b"Content-Type: multipart/mixed; boundary=b%d\n\n" % number + inner + boundary + b"--\n"

    words = f"Content-Type: text/plain; charset=utf-8\n\n{letter}\n".encode()
    within = attached(30_000)
    for number in range(10):
        within = several(number, words, within)
    bodies = {
        "a short letter": words,
        "a file of 30 MB": several(0, words, attached(30_000)),
        "30 files of 1 MB": several(0, words, *(attached(1_000) for _ in range(30))),
        "a file of 30 MB, ten parts deep": within,
        "30 MB of plain text": b"Content-Type: text/plain\n\n" + f"{letter}\n\n".encode() * (size // len(letter)),
        "30 MB of HTML": b"Content-Type: text/html\n\n" + f"<p>{letter}</p>\n".encode() * (size // len(letter)),
        "30 MB of Russian in base64": b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(russian.encode()),
    }
    head = (
        b"From: Kelly Ostrander <kelly@northlight.example>\nTo: Dana Fuchs <dana@example.org>\nMessage-ID: <1@x>\n"
        b"Date: Mon, 05 Jan 2026 09:00:00 +0000\nSubject: Interview, Accountant\nMIME-Version: 1.0\n"
    )
    return {name: head + body for name, body in bodies.items()}


def peak(path: str) -> dict[str, float]:
    """The peak memory in MB of `afterword read` on that file. This process stays small, as the child is a copy of it
    at first."""
    subprocess.run([sys.executable, "-m", "app", "read", path], stdout=subprocess.DEVNULL, check=True, cwd=ROOT)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return {"memory": most / (1_000_000 if sys.platform == "darwin" else 1_000)}


def _milliseconds(action: Callable[[], None]) -> float:
    start = time.process_time()
    action()
    return (time.process_time() - start) * 1000


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(Path(sys.argv[2]))))
    elif sys.argv[1:2] == ["--lengths"]:
        print(json.dumps(lengths()))
    elif sys.argv[1:2] == ["--peak"]:
        print(json.dumps(peak(sys.argv[2])))
    else:
        run(Console(highlight=False))
