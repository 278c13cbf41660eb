"""All that is kept of one mailbox: to hand it out, and to forget it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, cast

from sqlmodel import col

from app.store.tables import (
    CandidacyRow,
    CorrectionRow,
    DraftRow,
    FollowUpRow,
    MailboxRow,
    NoteRow,
    PersonRow,
    ReadingRow,
    Table,
)
from app.store.unit import Unit

_HIDDEN = frozenset({"claim", "claimed_by", "claimed_until"})  # of a press at work, nothing of the user's


def owned_tables() -> tuple[type[Any], ...]:
    """Every table whose rows belong to a mailbox, by name."""
    found = [table for table in Table.__subclasses__() if "mailbox_id" in table.model_fields]
    return tuple(sorted(found, key=lambda table: str(table.__tablename__)))


def everything(unit: Unit, *, secret: frozenset[str] = frozenset()) -> dict[str, list[dict[str, Any]]]:
    """The mailbox's rows by table, as JSON can hold them: instants in ISO 8601, UTC. Binary columns (sealed tokens)
    and the tables named as `secret` are left out."""
    mailbox = unit.one(MailboxRow)
    found = {"mailboxes": [_shown(mailbox)] if mailbox is not None else []}
    for table in owned_tables():
        if table.__tablename__ not in secret:
            found[str(table.__tablename__)] = [_shown(row) for row in unit.all(table)]
    return found


def of_candidacy(unit: Unit, candidacy_id: str) -> dict[str, list[dict[str, Any]]]:
    """The rows of one candidacy by table, in the same form: with its readings, people, notes, follow-ups, and the
    places of its drafts. Raises NotFound."""
    found = {"candidacies": [_shown(unit.get(CandidacyRow, candidacy_id))]}
    for table in (ReadingRow, PersonRow, NoteRow, FollowUpRow):
        mine = cast(Any, table).candidacy_id == candidacy_id
        found[str(table.__tablename__)] = [_shown(row) for row in unit.all(table, mine)]
    follow_ups = [row["id"] for row in found["follow_ups"]]
    found["drafts"] = [_shown(row) for row in unit.all(DraftRow, col(DraftRow.follow_up_id).in_(follow_ups))]
    threads = [row["thread_id"] for row in found["readings"]]
    corrections = unit.all(CorrectionRow, col(CorrectionRow.thread_id).in_(threads))
    found["corrections"] = [_shown(row) for row in corrections]
    return found


def forget(unit: Unit) -> None:
    """Delete the mailbox and, with it, every row that it owns (the tables' foreign keys cascade)."""
    unit.delete(MailboxRow)


def _shown(row: Table) -> dict[str, Any]:
    values = {name: value for name, value in row.model_dump(mode="python").items() if name not in _HIDDEN}
    return {name: _plain(value) for name, value in values.items() if not isinstance(value, bytes)}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, (date, datetime)) else value
