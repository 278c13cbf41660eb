"""`afterword draft --jsonl`: the drafts of what comes next in a thread, one request a line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from app.commands.requests import ThreadRequest
from app.domain.drafts import Draft, Note, Profile, Tone
from app.domain.errors import InvalidInput
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.reading import Action, NextStep, Person, Reading
from app.drafting.occasion import same_name

AsLines = Annotated[
    bool,
    typer.Option("--jsonl", help="Take one JSON request a line on standard input, answer each with one line."),
]

_KINDS = {
    Action.THANK_YOU: FollowUpKind.THANK_YOU,
    Action.STATUS_CHECK: FollowUpKind.STATUS_CHECK,
    Action.KEEP_DOOR_OPEN: FollowUpKind.KEEP_DOOR_OPEN,
}


def draft(*, as_lines: AsLines = False) -> None:
    """Write the drafts of what comes next: thank-yous, a question for news, or a reply to a no.

    A request is one of `afterword read --jsonl` with "profile", "notes" (by interviewer) and "news". Nothing is put
    into a mailbox and nothing is sent.
    """
    if not as_lines:
        typer.echo(
            "afterword draft: say --jsonl and give requests on standard input, one JSON object a line.", err=True
        )
        raise typer.Exit(2)
    from app.commands.line_protocol import serve_lines

    serve_lines(sys.stdin.buffer, sys.stdout.buffer, answer)


def answer(request: ThreadRequest) -> dict[str, Any]:
    """{"drafts": […]}, empty where nothing is to be written; what the user has to be asked about first stands under
    "asked_first". Raises InvalidInput for a profile or notes of no use."""
    from app.commands.read import read_messages
    from app.commands.requests import load_messages
    from app.drafting import compose
    from app.planning.doubts import is_asked_first
    from app.planning.next_step import Situation

    profile = profile_of(request.given.get("profile"), request.mailbox.name)
    notes = notes_of(request.given.get("notes"))
    news = request.given.get("news")
    if news is not None and not isinstance(news, str):
        raise InvalidInput('"news" must be a text or null.')
    messages = load_messages(request.files, request.mailbox.time_zone)
    reading, step = read_messages(messages, request.mailbox, request.now)
    written: list[Draft] = []
    situation = Situation(reading, request.mailbox, request.now)
    planned = follow_ups(step, reading) if step else []
    asked = [item for item in planned if is_asked_first(item, situation) and not _spoken_for(item, notes)]
    for item in planned:
        if item in asked:
            continue
        written.append(  # each keeps apart from those before it
            compose(
                item, reading, profile, notes, news=news, siblings=written, now=request.now, mailbox=request.mailbox
            )
        )
    made: dict[str, Any] = {"drafts": [as_json(one) for one in written]}
    if asked:
        made["asked_first"] = [{"kind": item.kind.value, "to": item.to_name} for item in asked]
    return made


def _spoken_for(item: FollowUp, notes: Sequence[Note]) -> bool:
    """Whether the user's own note on a talk with that person says that there was one."""
    return item.kind is FollowUpKind.THANK_YOU and any(same_name(note.about, item.to_name) for note in notes)


def follow_ups(step: NextStep, reading: Reading) -> list[FollowUp]:
    """One follow-up for each person that the next step names; none for steps that are no mail."""
    kind = _KINDS.get(step.action)
    if kind is None:
        return []
    people = {person.name: person for person in (*reading.contacts, *reading.interviewers)}
    return [_follow_up(kind, people.get(name, Person(name)), step) for name in step.to]


def _follow_up(kind: FollowUpKind, person: Person, step: NextStep) -> FollowUp:
    return FollowUp(
        key=f"{kind}:{person.name.casefold().replace(' ', '-')}:{step.not_before or ''}",
        kind=kind,
        to_name=person.name,
        to_email=person.email,
        not_before=step.not_before,
        by=step.by,
        reason=step.reason,
        evidence=step.evidence,
        email_inferred=person.email_inferred,
    )


def profile_of(given: object, owner: str) -> Profile:
    """A profile from JSON; without one, the mailbox owner's name in the warm tone. Raises InvalidInput."""
    if given is None:
        return Profile(owner)
    if not isinstance(given, dict):
        raise InvalidInput('"profile" must be an object.')
    points = given.get("points") or []
    if not isinstance(points, list) or not all(isinstance(point, str) for point in points):
        raise InvalidInput('"profile.points" must be a list of texts.')
    tone = given.get("tone") or Tone.WARM
    if tone not in list(Tone):
        raise InvalidInput(f'"profile.tone" is {tone!r}; it may be warm, plain or formal.')
    return Profile(
        name=str(given.get("name") or owner),
        signature=str(given.get("signature") or ""),
        tone=Tone(tone),
        points=tuple(points),
    )


def notes_of(given: object) -> tuple[Note, ...]:
    """Notes from {"interviewer": "text"}; empty ones are left out. Raises InvalidInput."""
    if given is None:
        return ()
    if not isinstance(given, dict) or not all(text is None or isinstance(text, str) for text in given.values()):
        raise InvalidInput('"notes" must be an object of texts by interviewer.')
    return tuple(Note(str(name), text) for name, text in given.items() if text and text.strip())


def as_json(one: Draft) -> dict[str, Any]:
    """The draft with the keys of the line protocol."""
    return {
        "kind": one.kind.value,
        "to": {"name": one.to_name, "email": one.to_email},
        "subject": one.subject,
        "body": one.body,
        "in_reply_to": one.in_reply_to,
        "not_before": one.not_before.isoformat() if one.not_before else None,
        "by": one.by.isoformat() if one.by else None,
        "warnings": list(one.warnings),
    }
