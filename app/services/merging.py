"""Merging two candidacies that are one application: what the reader took for two companies or roles."""

from __future__ import annotations

from sqlmodel import col

from app.domain.errors import InvalidInput
from app.domain.followups import FollowUpState
from app.store import readings
from app.store.tables import CandidacyRow, DraftRow, FollowUpRow, NoteRow, PersonRow, ReadingRow
from app.store.unit import Unit


def merge(unit: Unit, candidacy_id: str, into_id: str) -> None:
    """Move threads, people, notes, finds and follow-ups to the other candidacy, and let this one go. Where both planned
    the same step, the one with a draft stays, else the other's. Raises NotFound, InvalidInput for one with itself."""
    if candidacy_id == into_id:
        raise InvalidInput("A candidacy cannot be merged with itself.", kept="Nothing was changed.")
    goes, stays = readings.candidacy(unit, candidacy_id), readings.candidacy(unit, into_id)
    there = {"candidacy_id": stays.id}
    _follow_ups(unit, goes.id, stays.id)
    _notes(unit, goes.id, stays.id)
    unit.update(NoteRow, col(NoteRow.candidacy_id) == goes.id, values=there)
    unit.update(PersonRow, col(PersonRow.candidacy_id) == goes.id, values=there)
    unit.update(ReadingRow, col(ReadingRow.candidacy_id) == goes.id, values=there)
    readings.set_finds(unit, stays.id, list(dict.fromkeys((*stays.finds, *goes.finds))))
    readings.set_cards(unit, stays.id, goes.cards if stays.cards is None else stays.cards)
    unit.delete(CandidacyRow, col(CandidacyRow.id) == goes.id)


def _follow_ups(unit: Unit, goes: str, stays: str) -> None:
    """One follow-up has at most one draft, so of two with the same key one has to give way; a draft never does."""
    standing = {row.key: row for row in unit.all(FollowUpRow, col(FollowUpRow.candidacy_id) == stays)}
    drafted = {row.follow_up_id for row in unit.all(DraftRow)}
    for row in unit.all(FollowUpRow, col(FollowUpRow.candidacy_id) == goes):
        other = standing.get(row.key)
        if other is not None and row.id in drafted and other.id in drafted:
            row.key = f"{row.key[:260]}:{row.id}"  # both stand in the mailbox; the plan knows the other
            row.state = FollowUpState.OBSOLETE.value if row.state == FollowUpState.PLANNED.value else row.state
        elif other is not None:
            loser = other if row.id in drafted else row
            unit.delete(FollowUpRow, col(FollowUpRow.id) == loser.id)
            if loser is row:
                continue
        row.candidacy_id = stays
        unit.add(row)


def _notes(unit: Unit, goes: str, stays: str) -> None:
    """What the user noted of the same person in both stands in one note: their words are never dropped."""
    standing = {row.about: row for row in unit.all(NoteRow, col(NoteRow.candidacy_id) == stays)}
    for row in unit.all(NoteRow, col(NoteRow.candidacy_id) == goes):
        other = standing.get(row.about)
        if other is not None:
            other.text = other.text if row.text == other.text else f"{other.text}\n{row.text}"
            unit.add(other)
            unit.delete(NoteRow, col(NoteRow.id) == row.id)
