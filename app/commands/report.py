"""A reading for the terminal: facts, and under each the words that say it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from app.domain.evidence import Evidence, Part
from app.domain.mail import Mailbox, Message
from app.domain.reading import Action, Interview, Kind, NextStep, Person, Promise, Reading, Stage

_STAGES = {
    Stage.SCHEDULING: "a time is still being looked for",
    Stage.SCHEDULED: "the next interview is to come",
    Stage.INTERVIEWED: "interviewed, no outcome yet",
    Stage.CANCELLED: "called off, no new time",
    Stage.ON_HOLD: "the company paused the opening",
    Stage.REJECTED: "turned down",
    Stage.OFFERED: "an offer was made",
    Stage.WITHDRAWN: "you withdrew",
}
_ACTIONS = {
    Action.NONE: "nothing to do",
    Action.PREPARE: "prepare for the interview",
    Action.THANK_YOU: "thank",
    Action.STATUS_CHECK: "ask for news:",
    Action.MOVE_ON: "move on; you have asked twice",
    Action.KEEP_DOOR_OPEN: "keep the door open with",
}
_QUOTE_LENGTH = 160
_MOST_QUOTES = 3  # of a fact


def print_report(
    messages: Sequence[Message],
    mailbox: Mailbox,
    reading: Reading,
    step: NextStep | None,
    console: Console | None = None,
) -> None:
    """Print the report to `console` (standard output by default)."""
    console = console or Console(highlight=False)
    sources = {message.id: message.source for message in messages}
    first = messages[0]
    console.print(Text(first.subject or "(no subject)", style="bold"))
    owner = f"{mailbox.name} <{mailbox.email}>" if mailbox.name else mailbox.email
    console.print(
        Text(f"{_count(len(messages), 'message')} in the mailbox of {owner}, {mailbox.time_zone}", style="dim")
    )
    console.print()
    table = Table.grid(padding=(0, 2))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for label, lines in _rows(reading, step):
        for index, (text, evidence) in enumerate(lines):
            table.add_row(label if not index else "", text)
            for quote in _quotes(evidence, sources):
                table.add_row("", Padding(quote, (0, 0, 0, 2)))
    console.print(table)
    for warning in reading.warnings:
        console.print(Text(f"! {warning}", style="yellow"))


_Lines = list[tuple[Text, tuple[Evidence, ...]]]


def _rows(reading: Reading, step: NextStep | None) -> list[tuple[str, _Lines]]:
    kind = reading.kind.value
    if kind is Kind.OTHER:
        return [("Kind", [(Text("no interview of the owner's as a candidate"), reading.kind.evidence)])]
    rows: list[tuple[str, _Lines]] = []
    for label, fact in (("Company", reading.company), ("Role", reading.role)):
        if fact is not None:
            rows.append((label, [(Text(fact.value), fact.evidence)]))
    if reading.stage is not None:
        text = Text(reading.stage.value.value.replace("_", " "), style="bold").append(
            f" – {_STAGES[reading.stage.value]}", style="not bold"
        )
        rows.append(("Stage", [(text, reading.stage.evidence)]))
    rows += [
        ("Interviews", [(_interview(one), one.evidence) for one in reading.interviews]),
        ("Interviewers", [(_person(one), one.evidence) for one in reading.interviewers]),
        ("Contacts", [(_person(one), one.evidence) for one in reading.contacts]),
    ]
    if reading.promise is not None:
        rows.append(("Word by", [(_promise(reading.promise), reading.promise.evidence)]))
    if step is not None:
        rows.append(("Next", [(_step(step), step.evidence)]))
    return [row for row in rows if row[1]]


def _interview(one: Interview) -> Text:
    text = Text(f"{one.start:%a %d %b %Y, %H:%M}")
    if one.end is not None:
        text.append(f"–{one.end:%H:%M}")
    text.append(f" (UTC{one.start:%z})", style="dim")
    about = "" if one.subject in one.interviewers else one.subject
    for part in (one.mode.value if one.mode else "", ", ".join(one.interviewers), about, one.place):
        if part:
            text.append(f" · {part}")
    return text


def _person(one: Person) -> Text:
    text = Text(one.name, style="bold")
    if one.title:
        text.append(f", {one.title}", style="not bold")
    if one.email:
        text.append(f" <{one.email}>", style="not bold")
        if one.email_inferred:
            text.append(" (inferred)", style="yellow")
    return text


def _promise(one: Promise) -> Text:
    text = Text(_day(one.latest) if one.earliest == one.latest else f"{_day(one.earliest)} to {_day(one.latest)}")
    return text.append(f" (told on {_day(one.made_on)}{' by ' + one.made_by if one.made_by else ''})", style="dim")


def _step(step: NextStep) -> Text:
    text = Text(_ACTIONS[step.action], style="bold")
    if step.to:
        text.append(" " + ", ".join(step.to))
    if step.not_before is not None and step.by is not None:
        text.append(f", {_day(step.not_before)} to {_day(step.by)}", style="not bold")
    if step.reason:
        text.append(f" – {step.reason}", style="dim")
    return text


def _day(day: date | datetime) -> str:
    return f"{day:%a %d %b %Y}"


def _quotes(evidence: Iterable[Evidence], sources: dict[str, str]) -> list[Text]:
    made: list[Text] = []
    told: list[str] = []
    for one in evidence:
        words = " ".join(one.quote.split())
        if len(made) == _MOST_QUOTES or any(words in other for other in told):
            continue  # the same words again, or a part of them
        told.append(words)
        if len(words) > _QUOTE_LENGTH:
            words = words[: _QUOTE_LENGTH - 1].rstrip() + "…"
        where = sources.get(one.message_id, one.message_id)
        place = "" if one.part is Part.TEXT else f", {one.part.value}"
        made.append(Text(f"“{words}” ", style="italic dim").append(f"({where}{place})", style="not italic dim"))
    return made


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
