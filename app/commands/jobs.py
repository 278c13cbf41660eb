"""`afterword jobs` and `afterword scan`: what goes on by itself, and what was set aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.serve import fail, settings_from
from app.domain.errors import AfterwordError

if TYPE_CHECKING:
    from app.settings import Settings
    from app.store.set_aside import SetAside
    from app.store.unit import Store

DataDir = Annotated[Path | None, typer.Option(help="Where the store lies.")]
_REASONS = {"failed": "given up", "consent": "waits for the user's consent", "again": "about to be tried again"}


def jobs(
    *,
    again: Annotated[
        str, typer.Option(help='Try this one once more, by its id; "all" for all that were given up.')
    ] = "",
    drop: Annotated[str, typer.Option(help="Forget this one, by its id.")] = "",
    data_dir: DataDir = None,
) -> None:
    """Show the work in the background: how much waits, and what was set aside with the reason. No mail is shown."""
    settings = settings_from({"data_dir": data_dir})
    with _store(settings) as store:
        kept = list(_set_aside(store))
        if again:
            _try_again(store, kept, again)
        elif drop:
            _forget(store, kept, drop)
        else:
            _show(settings, kept)


def scan(
    *,
    pause: Annotated[bool, typer.Option("--pause", help="Stop first scans where they are.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Let paused ones go on.")] = False,
    mailbox: Annotated[str, typer.Option(help="Only of the mailbox of this address.")] = "",
    data_dir: DataDir = None,
) -> None:
    """Show how far the first scans of mailboxes are; pause them, or let them go on."""
    from app.store import due, scans
    from app.store.scans import ScanState

    if pause and resume:
        raise fail("choose one of --pause and --resume.")
    with _store(settings_from({"data_dir": data_dir})) as store:
        found = [one for one in due.all_scans(store.engine) if mailbox.lower() in ("", one.of)]
        if not found:
            typer.echo("There is no scan.")
        for one in found:
            rows = store.of(one.mailbox_id)
            if pause:
                rows.run(lambda u: scans.set_state(u, ScanState.PAUSED, among=(ScanState.RUNNING,)), writes=True)
            if resume:
                rows.run(lambda u: scans.set_state(u, ScanState.RUNNING, among=(ScanState.PAUSED,)), writes=True)
            now = rows.run(scans.find)
            if now is not None:
                told = f"{now.listed} threads looked at, {now.fetched} read, {now.interviews} about interviews"
                typer.echo(f"{one.of}: {now.state.value}, {told}")


@contextmanager
def _store(settings: Settings) -> Iterator[Store]:
    from app.store.engine import make_engine
    from app.store.schema import migrate
    from app.store.unit import Store

    try:
        engine = make_engine(settings.store_url)
        migrate(engine)
        try:
            yield Store(engine)
        finally:
            engine.dispose()
    except AfterwordError as error:
        raise fail(str(error)) from error


def _set_aside(store: Store) -> Iterable[SetAside]:
    from app.store import due, set_aside

    wanted = due.all_set_aside(store.engine)
    for mailbox_id in dict.fromkeys(one.mailbox_id for one in wanted):
        yield from store.of(mailbox_id).run(set_aside.every)


def _show(settings: Settings, kept: list[SetAside]) -> None:
    from app.background.engine_tables import counts_at

    counts = counts_at(settings.work_url)
    told = ", ".join(f"{count} {state}" for state, count in counts.items())
    typer.echo(f"Jobs: {told or 'none waiting'}.")
    if not kept:
        typer.echo("Nothing was set aside.")
    for one in kept:
        reason = _REASONS[one.reason.value]
        when = f"{one.created_at:%Y-%m-%d %H:%M} UTC"
        typer.echo(f"{one.id}  {one.name}, {reason} after {one.attempts} attempts since {when}: {one.why}")


def _try_again(store: Store, kept: list[SetAside], wanted: str) -> None:
    from functools import partial

    from app.store import set_aside
    from app.store.set_aside import Reason

    chosen = [one for one in kept if one.reason is Reason.FAILED and wanted in ("all", one.id)]
    for one in chosen:
        store.of(one.mailbox_id).run(partial(set_aside.ask_again, reason=Reason.FAILED, row_id=one.id), writes=True)
    _say(len(chosen), wanted, "will be tried again by a running worker")


def _forget(store: Store, kept: list[SetAside], wanted: str) -> None:
    from functools import partial

    from app.store import set_aside

    chosen = [one for one in kept if one.id == wanted]
    for one in chosen:
        store.of(one.mailbox_id).run(partial(set_aside.remove, row_id=one.id), writes=True)
    _say(len(chosen), wanted, "forgotten")


def _say(count: int, wanted: str, done: str) -> None:
    if not count and wanted != "all":
        raise fail(f"nothing of the id {wanted} was given up; `afterword jobs` shows what was.")
    typer.echo(f"{count} {done}.")
