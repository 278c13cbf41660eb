"""`afterword read`: what a thread says, as a report for people or as JSON for programs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from app.commands.paths import named
from app.domain.errors import AfterwordError, InvalidInput, UnreadableMail
from app.domain.mail import Mailbox, Message
from app.domain.reading import Kind, NextStep, Reading

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        help="The mails of one thread: .eml files, a folder of them (with the folders in it, hidden ones apart), an "
        "mbox file, or a Maildir (with its folders, own sent mail too; drafts, deleted and unwanted mail apart).",
        show_default=False,
        parser=named,  # what may not be read is named in words of our own, and the rest is read
        metavar="PATHS",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a report.")]
AsLines = Annotated[
    bool,
    typer.Option("--jsonl", help="Take one JSON request a line on standard input, answer each with one line."),
]
Now = Annotated[
    str | None,
    typer.Option(help="Read as at this moment, ISO 8601 with offset. [default: the present]", show_default=False),
]
OwnerName = Annotated[
    str | None, typer.Option("--mailbox-name", help="Whose mailbox it is. [default: guessed]", show_default=False)
]
OwnerEmail = Annotated[
    str | None,
    typer.Option("--mailbox-email", help="The owner's address. [default: who takes part most]", show_default=False),
]
Zone = Annotated[
    str | None,
    typer.Option("--time-zone", help="The owner's zone, an IANA name. [default: this machine's]", show_default=False),
]


SECOND_READER = "AFTERWORD_SECOND_READER_URL"


def read(
    paths: Paths = None,
    *,
    as_json: AsJson = False,
    as_lines: AsLines = False,
    now: Now = None,
    mailbox_name: OwnerName = None,
    mailbox_email: OwnerEmail = None,
    time_zone: Zone = None,
) -> None:
    """Read an interview thread: who interviews, when, what was promised, and what comes next.

    Nothing is written and nothing is sent. Each fact is shown with the words that say it.
    """
    if as_lines:
        _serve()
        return
    try:
        if not paths:
            raise InvalidInput("Name the mails to read.", advice="Try: afterword read a-folder-of-eml-files")
        messages, mailbox, missed = _thread(paths, mailbox_name, mailbox_email, time_zone)
        moment = _moment(now)
    except AfterwordError as error:
        typer.echo(f"afterword read: {error}", err=True)
        raise typer.Exit(2) from error
    reading, step = read_messages(messages, mailbox, moment, fill=_second_reader())
    if as_json:
        import orjson

        from app.commands.answers import answer_of

        sys.stdout.buffer.write(orjson.dumps(answer_of(reading, step), option=orjson.OPT_INDENT_2) + b"\n")
    else:
        from app.commands.report import print_report

        print_report(messages, mailbox, reading, step)
    for text in missed:
        typer.echo(f"afterword read: {text} The other mails were read without it.", err=True)
    if missed:
        raise typer.Exit(1)


Fill = Callable[[Reading, Sequence[Message], Mailbox], Reading]


def read_messages(
    messages: Sequence[Message], mailbox: Mailbox, now: datetime, *, fill: Fill | None = None
) -> tuple[Reading, NextStep | None]:
    """The reading and what comes next. `fill` adds what a second reader finds."""
    from app.planning.next_step import next_step
    from app.reading import read as read_thread

    reading = read_thread(messages, mailbox, now)
    if fill is not None:
        reading = fill(reading, messages, mailbox)
    return reading, next_step(reading, mailbox, now) if reading.kind.value is Kind.INTERVIEW else None


def _second_reader() -> Fill | None:
    """The second reader, where the settings name one. Without that nothing of it is loaded, and nothing leaves."""
    if not os.environ.get(SECOND_READER):
        return None
    import anyio

    from app.main import second_reader
    from app.settings import Settings

    service = second_reader(Settings())
    if service is None:  # pragma: no cover - the variable that was looked at is the setting
        return None
    return lambda reading, messages, mailbox: anyio.run(service.filled, reading, messages, mailbox)


def _serve() -> None:
    from app.commands.answers import answer_of
    from app.commands.line_protocol import serve_lines
    from app.commands.requests import ThreadRequest, load_messages
    from app.reading import warm

    fill = _second_reader()
    warm()

    def answer(request: ThreadRequest) -> dict[str, Any]:
        messages = load_messages(request.files, request.mailbox.time_zone)
        return answer_of(*read_messages(messages, request.mailbox, request.now, fill=fill))

    serve_lines(sys.stdin.buffer, sys.stdout.buffer, answer)


def _moment(now: str | None) -> datetime:
    from app.commands.requests import moment

    return moment(now) if now else datetime.now().astimezone()


def _thread(
    paths: Sequence[Path], name: str | None, email: str | None, zone: str | None
) -> tuple[tuple[Message, ...], Mailbox, list[str]]:
    """The messages, the mailbox, and what of `paths` could not be opened. Raises UnreadableMail if nothing could."""
    from dataclasses import replace

    from app.commands.mail_files import mails_at
    from app.commands.owner import guess_owner
    from app.commands.requests import checked_mailbox
    from app.commands.several import told_if_several
    from app.machine import machine_zone
    from app.mailboxes.repeats import told_apart
    from app.reading import parse_message
    from app.reading.mail.charset import without_surrogates

    mailbox = checked_mailbox("", "", zone or machine_zone())
    messages: list[Message] = []
    failures: list[str] = []
    missed: list[str] = []
    for source, raw in mails_at(paths):
        if isinstance(raw, UnreadableMail):
            missed.append(without_surrogates(raw.text))
            continue
        try:
            messages.append(parse_message(raw, source=source, zone=mailbox.time_zone))
        except UnreadableMail as error:
            failures.append(error.text)
    if not messages:
        raise UnreadableMail(" ".join(missed + failures) or "There are no messages.", kept="Nothing was read.")
    guessed = guess_owner(messages)
    owner = email.strip().lower() if email else guessed.email
    if email and "@" not in owner:
        raise InvalidInput(f"{email!r} is no address.", advice="Give --mailbox-email as name@domain.")
    several = told_if_several(messages, owner)
    if told := [*missed, *failures, *([several] if several else [])]:
        messages[0] = replace(messages[0], warnings=(*messages[0].warnings, *told))
    named = replace(mailbox, name=name or (guessed.name if owner == guessed.email else ""), email=owner)
    return told_apart(messages), named, missed
