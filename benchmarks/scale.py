"""A million users on paper: quotas, rows, processor time, machines and money, from what one user costs.

    python -m benchmarks.scale        writes benchmarks/scale.md

The costs are measured (`python -m benchmarks user_costs`); how often things happen and what machines cost is assumed
here, in one place, to be changed and reckoned again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

PAGE = Path(__file__).parent / "scale.md"
COSTS = Path(__file__).parent / "data" / "user_costs.json"

UNITS = {  # Gmail API, "Usage limits", as of 2026-09
    "history.list": 2,
    "threads.get": 40,
    "threads.list": 10,
    "drafts.list": 5,
    "drafts.create": 10,
    "watch": 100,
}
PER_MINUTE, PER_DAY, PER_USER_MINUTE = 1_200_000, 80_000_000, 6_000


@dataclass(frozen=True, slots=True)
class Assumed:
    """How often things happen to one connected user, and what machines cost."""

    users: int = 1_000_000  # all connected for background work, all on Gmail: the dearest case
    pushes: float = 60  # a day: each new mail, and each mail that is read or filed
    looks: float = 25  # a day: pushes that come close together are one look
    fetched: float = 3  # threads a day that pass the cheap filter and are read whole
    cards: float = 4  # a day: a thread opened beside the sidebar, known already
    drafts: float = 0.3  # a day: two a week
    watch_days: float = 5  # a watch lasts seven days and is renewed two before its end
    busiest_hour: float = 0.12  # of a day's work
    thread_kilobytes: float = 60  # of an answer of threads.get
    scan_threads: float = 200  # read whole when a mailbox is connected
    joining: float = 10_000  # users a day
    used: float = 0.6  # of a core, before it counts as full
    core_month: float = 30  # US dollars: a core of a rented server with 4 GB
    gigabyte_month: float = 0.12  # of replicated database storage
    kept_days: float = 2  # of finished jobs in the engine's tables
    job_kilobytes: float = 2.1  # of one there


@dataclass(frozen=True, slots=True)
class Costs:
    """What was measured: milliseconds of processor time, bytes and rows. One core's worth of the machine named."""

    open_new_ms: float
    open_new_database_ms: float
    open_known_ms: float
    open_known_database_ms: float
    draft_ms: float
    draft_database_ms: float
    job_ms: float
    job_database_ms: float
    rows: float
    bytes: float


def costs() -> Costs:
    """The last figures."""
    measured: Mapping[str, float] = json.loads(COSTS.read_text())["figures"]
    return Costs(**{one.name: measured[one.name] for one in fields(Costs)})


@dataclass(frozen=True, slots=True)
class Load:
    """A day of all users, and its busiest hour."""

    units: float  # of Gmail's quota, a day
    units_minute: float  # in the busiest hour
    core_seconds: float  # of the application, a day
    database_seconds: float
    cores: float  # in the busiest hour
    database_cores: float
    jobs_second: float  # in the busiest hour
    incoming: float  # gigabytes a day
    rows: float
    gigabytes: float
    scan_units: float  # of one user who joins
    joining_units: float  # a day


def load(a: Assumed, c: Costs) -> Load:
    """Pure arithmetic."""
    gets = a.fetched + a.cards
    units = (
        a.looks * UNITS["history.list"]
        + gets * UNITS["threads.get"]
        + a.drafts * (UNITS["drafts.create"] + UNITS["drafts.list"] + UNITS["threads.get"])
        + UNITS["watch"] / a.watch_days
    )
    own = a.looks * c.job_ms + a.fetched * c.open_new_ms + a.cards * c.open_known_ms + a.drafts * c.draft_ms
    database = (
        a.looks * c.job_database_ms
        + a.fetched * c.open_new_database_ms
        + a.cards * c.open_known_database_ms
        + a.drafts * c.draft_database_ms
    )
    busy = a.busiest_hour / 3600
    engine = a.users * a.looks * a.kept_days * a.job_kilobytes / 1e6
    scan = a.scan_threads * UNITS["threads.get"] + a.scan_threads / 100 * UNITS["threads.list"]
    return Load(
        units=a.users * units,
        units_minute=a.users * units * busy * 60,
        core_seconds=a.users * own / 1000,
        database_seconds=a.users * database / 1000,
        cores=a.users * own / 1000 * busy / a.used,
        database_cores=a.users * database / 1000 * busy / a.used,
        jobs_second=a.users * a.looks * busy,
        incoming=a.users * gets * a.thread_kilobytes / 1e6,
        rows=a.users * c.rows,
        gigabytes=a.users * c.bytes / 1e9 + engine,
        scan_units=scan,
        joining_units=a.joining * scan,
    )


def page(a: Assumed, c: Costs) -> str:
    """The page as Markdown."""
    return (
        "\n".join([*_head(), *_assumed(a), *_measured(c), *_reckoned(a, load(a, c)), *_sizes(a, c), *_findings(a, c)])
        + "\n"
    )


def _head() -> Iterable[str]:
    measured = json.loads(COSTS.read_text())
    yield "# A million users, on paper"
    yield ""
    yield "Nobody has run this. It is arithmetic over what one user costs, measured, and over how often things happen,"
    yield "assumed. `python -m benchmarks user_costs` measures anew, `python -m benchmarks.scale` reckons and writes this page."
    yield f"Measured on {measured['day']} with CPython {measured['python']} on a machine of {measured['cores']} cores that was"
    yield "busy with other work; processor time, not waiting. The mail lies on disk there: fetching it by HTTP, TLS and the"
    yield "checks of tokens come on top and are not in these figures."


def _assumed(a: Assumed) -> Iterable[str]:
    yield from _table("Assumed, of each user", "", [
        ("connected users, all on Gmail, all followed in the background", f"{a.users:,}"),
        ("pushes a day; looks at the mailbox that come of them", f"{a.pushes:g}; {a.looks:g}"),
        ("threads a day that pass the cheap filter and are read whole", f"{a.fetched:g}"),
        ("threads a day opened beside the sidebar", f"{a.cards:g}"),
        ("drafts a day", f"{a.drafts:g}"),
        ("share of a day's work in its busiest hour", f"{a.busiest_hour:.0%}"),
        ("a core counts as full at", f"{a.used:.0%}"),
        ("a core a month; a gigabyte of database a month", f"${a.core_month:g}; ${a.gigabyte_month:g}"),
    ])  # fmt: skip


def _measured(c: Costs) -> Iterable[str]:
    yield from _table("Measured, milliseconds of processor time", "application; PostgreSQL", [
        ("a thread read for the first time, planned and kept", f"{c.open_new_ms:.1f}; {c.open_new_database_ms:.1f}"),
        ("a thread opened that is known and unchanged", f"{c.open_known_ms:.1f}; {c.open_known_database_ms:.1f}"),
        ("a draft written, with opening the threads in which none is due", f"{c.draft_ms:.1f}; {c.draft_database_ms:.1f}"),
        ("a background job that does nothing", f"{c.job_ms:.1f}; {c.job_database_ms:.1f}"),
        ("rows of a user with eight threads; kilobytes with indexes", f"{c.rows:.0f}; {c.bytes / 1000:.0f}"),
    ])  # fmt: skip


def _reckoned(a: Assumed, told: Load) -> Iterable[str]:
    month = (told.cores + told.database_cores) * a.core_month + told.gigabytes * a.gigabyte_month
    yield from _table("Reckoned, for all of them", "", [
        ("Gmail's quota a day", f"{told.units / 1e6:,.0f} million units, {told.units / PER_DAY:.1f} times the {PER_DAY / 1e6:.0f} million"),
        ("Gmail's quota in a minute of the busiest hour", f"{told.units_minute / 1e6:.2f} million units of {PER_MINUTE / 1e6:.1f}: {told.units_minute / PER_MINUTE:.0%}"),
        ("a mailbox that joins", f"{told.scan_units:,.0f} units: {told.scan_units / PER_USER_MINUTE:.1f} minutes of its own quota"),
        (f"{a.joining:,.0f} that join in a day", f"{told.joining_units / 1e6:,.0f} million units more: {told.joining_units / PER_DAY:.0%} of the day's"),
        ("jobs a second in the busiest hour", f"{told.jobs_second:,.0f}"),
        ("cores for the application in the busiest hour", f"{told.cores:,.0f}"),
        ("cores for PostgreSQL in the busiest hour", f"{told.database_cores:,.0f}"),
        ("mail that comes in, a day", f"{told.incoming:,.0f} GB, none of it kept"),
        ("rows; gigabytes with indexes and the engine's tables", f"{told.rows / 1e6:,.0f} million; {told.gigabytes:,.0f}"),
        ("money for cores and storage", f"${month:,.0f} a month, {month / a.users * 100:.2f} cents a user"),
    ])  # fmt: skip


def _sizes(a: Assumed, c: Costs) -> Iterable[str]:
    yield ""
    yield "| users | application cores | PostgreSQL cores | GB | jobs a second | Gmail's day |"
    yield "| ---: | ---: | ---: | ---: | ---: | ---: |"
    for users in (1_000, 10_000, 100_000, 1_000_000):
        one = load(_with(a, users), c)
        yield (
            f"| {users:,} | {one.cores:.2f} | {one.database_cores:.2f} | {one.gigabytes:.2f} "
            f"| {one.jobs_second:,.1f} | {one.units / PER_DAY:.1%} |"
        )


def _with(a: Assumed, users: int) -> Assumed:
    return Assumed(**{one.name: getattr(a, one.name) for one in fields(a) if one.name != "users"} | {"users": users})


def _findings(a: Assumed, c: Costs) -> Iterable[str]:
    told = load(a, c)
    most = int(a.users * PER_DAY / told.units)
    gets = a.users * (a.fetched + a.cards) * UNITS["threads.get"] / told.units
    looks = a.users * a.looks * c.job_ms / 1000 / told.core_seconds
    yield ""
    yield "## What gives way first"
    yield ""
    yield f"1. **Gmail's quota.** A project of usual size carries about {most:,} users followed like this; what Google asks"
    yield f"   beyond {PER_DAY / 1e6:.0f} million units a day has to be agreed with Google. {gets:.0%} of the units are"
    yield "   `threads.get`: a stricter cheap filter, and metadata before whole threads, save most."
    yield f"2. **Joining.** A first scan of {a.scan_threads:g} threads costs as much as {told.scan_units / (told.units / a.users):.0f} days of being followed. Scans have"
    yield "   to share what the day leaves over; they can be paused and go on later."
    yield f"3. **One PostgreSQL.** {told.database_cores:,.0f} cores in the busiest hour are still one machine; jobs are"
    yield f"   {looks:.0%} of the application's processor time, so a plain table in place of the engine is the first thing to"
    yield "   measure then. Rows of different mailboxes never meet in a query, so mailboxes can be parted over several"
    yield "   databases by their id."
    yield "4. **Nothing else.** No thread is held open for a user, timers are rows, and mail is never kept. What is asked"
    yield "   at every push, round and event finds its rows by an index: 0.1 ms among a million mailboxes on PostgreSQL 15."


def _table(title: str, head: str, rows: Iterable[tuple[str, str]]) -> Iterable[str]:
    yield ""
    yield f"| {title} | {head} |"
    yield "| --- | ---: |"
    for name, value in rows:
        yield f"| {name} | {value} |"


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(Assumed(), costs()))


if __name__ == "__main__":
    main()
