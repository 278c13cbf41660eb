"""Stored readings, with the candidacy they belong to and its people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col

from app.domain.followups import Find
from app.domain.reading import Kind, Reading, Stage
from app.domain.tracking import Candidacy
from app.store.facts import dump_reading, load_reading
from app.store.tables import CandidacyRow, CorrectionRow, PersonRow, ReadingRow, utc_now
from app.store.unit import Unit
from app.store.work_tables import TimerRow


@dataclass(frozen=True, slots=True)
class StoredReading:
    """A reading as it was read, before corrections, and the candidacy that it belongs to. `basis` names what it was
    read from."""

    thread_id: str
    basis: str
    reading: Reading
    candidacy: Candidacy | None

    @property
    def candidacy_id(self) -> str | None:
        return self.candidacy.id if self.candidacy else None


def find(unit: Unit, thread_id: str) -> StoredReading | None:
    """The reading kept of that thread, None if it was never opened."""
    found = unit.seen_with(ReadingRow, CandidacyRow, thread_id=thread_id)
    return _stored(*found[0]) if found else None


def every(unit: Unit, thread_ids: Sequence[str] | None = None) -> Sequence[StoredReading]:
    """The readings kept, of all threads or of those named."""
    if thread_ids is None:
        found = unit.seen_with(ReadingRow, CandidacyRow)
    else:
        found = unit.seen_with(ReadingRow, CandidacyRow, thread_id=thread_ids)
    return tuple(_stored(reading, candidacy) for reading, candidacy in found)


def interviews(unit: Unit) -> tuple[str, ...]:
    """The threads that are about an interview, as they were read last."""
    return tuple(row.thread_id for row in unit.all(ReadingRow, col(ReadingRow.kind) == Kind.INTERVIEW.value))


def remove(unit: Unit, thread_id: str) -> None:
    """What was read of a thread that is no more, and who is known from it."""
    unit.delete(PersonRow, col(PersonRow.thread_id) == thread_id)
    unit.delete(ReadingRow, col(ReadingRow.thread_id) == thread_id)


def purge_closed(unit: Unit, before: datetime) -> int:
    """Delete candidacies that were closed before then, with their readings, people, follow-ups, drafts' rows, notes,
    and the corrections and timers of their threads; how many there were. A thread of theirs that is opened again is
    read anew."""
    old = [row.id for row in unit.all(CandidacyRow, col(CandidacyRow.closed_at) < before)]
    threads = [row.thread_id for row in unit.all(ReadingRow, col(ReadingRow.candidacy_id).in_(old))]
    unit.delete(CorrectionRow, col(CorrectionRow.thread_id).in_(threads))
    unit.delete(TimerRow, col(TimerRow.thread_id).in_(threads))
    return unit.delete(CandidacyRow, col(CandidacyRow.id).in_(old))


def save(unit: Unit, thread_id: str, basis: str, reading: Reading) -> None:
    """Keep what was read. The candidacy stays as it was: `assign` sees to that."""
    row = unit.one(ReadingRow, col(ReadingRow.thread_id) == thread_id) or ReadingRow(
        mailbox_id=unit.mailbox_id, thread_id=thread_id, basis=basis, kind=""
    )
    row.basis = basis
    row.kind = reading.kind.value.value
    row.facts = dump_reading(reading)
    row.read_at = reading.read_at or utc_now()
    unit.add(row)


def assign(unit: Unit, thread_id: str, reading: Reading) -> Candidacy | None:
    """The candidacy of a thread, by the reading with corrections laid over: made if it is the first word from that
    company, and brought up to date. None for a thread that is no interview (rows of before stay, unlinked)."""
    row = unit.one(ReadingRow, col(ReadingRow.thread_id) == thread_id)
    if row is None:
        return None
    if reading.kind.value is Kind.OTHER:
        return None
    candidacy = unit.get(CandidacyRow, row.candidacy_id) if row.candidacy_id else _same_application(unit, reading)
    if candidacy is None:
        candidacy = CandidacyRow(mailbox_id=unit.mailbox_id)
    if reading.company:
        candidacy.company = reading.company.value[:200]
        candidacy.company_key = _folded(candidacy.company)
    if reading.role:
        candidacy.role = reading.role.value[:200]
    candidacy.stage = reading.stage.value.value if reading.stage else ""
    candidacy.updated_at = utc_now()
    unit.add(candidacy)
    row.candidacy_id = candidacy.id
    unit.add(row)
    _save_people(unit, candidacy.id, thread_id, reading)
    return as_candidacy(candidacy)


def stands(unit: Unit, thread_id: str, kept: Candidacy, reading: Reading) -> bool:
    """Whether the thread's candidacy, as it is `kept`, and its people are just what the reading says, so that `assign`
    would change nothing."""
    company = reading.company.value[:200] if reading.company else kept.company
    role = reading.role.value[:200] if reading.role else kept.role
    stage = reading.stage.value if reading.stage else None
    if (kept.company, kept.role, kept.stage) != (company, role, stage):
        return False
    people = unit.seen(PersonRow, thread_id=thread_id, candidacy_id=kept.id)
    return {(one.name, one.role, one.email, one.title) for one in people} == set(_people(reading))


def candidacy(unit: Unit, candidacy_id: str) -> Candidacy:
    """The one with that id. Raises NotFound."""
    return as_candidacy(unit.get(CandidacyRow, candidacy_id))


def amend(
    unit: Unit, candidacy_id: str, *, company: str | None = None, role: str | None = None, stage: str | None = None
) -> None:
    """Keep what the user says of it; None leaves a field as it is. Raises NotFound."""
    row = unit.get(CandidacyRow, candidacy_id)
    if company is not None:
        row.company = company[:200]
        row.company_key = _folded(row.company)
    row.role = row.role if role is None else role[:200]
    row.stage = row.stage if stage is None else stage
    row.updated_at = utc_now()
    unit.add(row)


def set_finds(unit: Unit, candidacy_id: str, finds: Sequence[Find]) -> None:
    """In the place of those before. Raises NotFound."""
    row = unit.get(CandidacyRow, candidacy_id)
    row.finds = [{"to_name": one.to_name, "text": one.text} for one in finds]
    row.updated_at = utc_now()
    unit.add(row)


def set_cards(unit: Unit, candidacy_id: str, wanted: bool | None) -> None:
    """Whether cards by hand are wanted for it (etiquette T7); None: as the profile says. Raises NotFound."""
    row = unit.get(CandidacyRow, candidacy_id)
    row.cards = wanted
    row.updated_at = utc_now()
    unit.add(row)


def set_closed(unit: Unit, candidacy_id: str, at: datetime | None) -> None:
    """Close the candidacy at that moment, or open it again with None. Raises NotFound."""
    row = unit.get(CandidacyRow, candidacy_id)
    row.closed_at = at
    row.updated_at = utc_now()
    unit.add(row)


def candidacies(unit: Unit) -> Sequence[Candidacy]:
    """All, in the order in which they were made."""
    return tuple(as_candidacy(row) for row in unit.all(CandidacyRow, order_by=col(CandidacyRow.created_at)))


def _same_application(unit: Unit, reading: Reading) -> CandidacyRow | None:
    """An open candidacy at that company; when both name a role, it has to be the same one."""
    if reading.company is None:
        return None
    role = _folded(reading.role.value) if reading.role else ""
    for row in unit.all(
        CandidacyRow,
        col(CandidacyRow.company_key) == _folded(reading.company.value[:200]),
        col(CandidacyRow.closed_at).is_(None),
    ):
        if not role or not row.role or _folded(row.role) == role:
            return row
    return None


def _save_people(unit: Unit, candidacy_id: str, thread_id: str, reading: Reading) -> None:
    unit.delete(PersonRow, col(PersonRow.thread_id) == thread_id)
    for name, role, email, title in _people(reading):
        unit.add(
            PersonRow(
                mailbox_id=unit.mailbox_id,
                candidacy_id=candidacy_id,
                thread_id=thread_id,
                name=name,
                role=role,
                email=email,
                title=title,
            )
        )


def _people(reading: Reading) -> Sequence[tuple[str, str, str | None, str | None]]:
    """The people of a reading, each name once: name, role, address, title."""
    found: dict[str, tuple[str, str, str | None, str | None]] = {}
    for role, people in (("interviewer", reading.interviewers), ("contact", reading.contacts)):
        for person in people:
            name = person.name[:200]
            found.setdefault(name, (name, role, person.email, person.title[:200] if person.title else None))
    return tuple(found.values())


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _stored(row: ReadingRow, candidacy: CandidacyRow | None) -> StoredReading:
    belongs_to = as_candidacy(candidacy) if candidacy else None
    return StoredReading(row.thread_id, row.basis, load_reading(row.facts), belongs_to)


def as_candidacy(row: CandidacyRow) -> Candidacy:
    """The row as a value."""
    return Candidacy(
        id=row.id,
        company=row.company,
        role=row.role,
        stage=Stage(row.stage) if row.stage else None,
        closed=row.closed_at is not None,
        finds=tuple(Find(one["text"], one["to_name"]) for one in row.finds or ()),
        cards=row.cards,
    )
