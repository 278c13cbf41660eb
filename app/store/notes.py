"""Notes by candidacy and person, and the profile."""

from __future__ import annotations

from sqlmodel import col

from app.domain.drafts import Note, Profile, Tone
from app.store.tables import NoteRow, ProfileRow, utc_now
from app.store.unit import Unit

OWN = ""  # whom the user's note for themselves is about


def of_candidacy(unit: Unit, candidacy_id: str) -> tuple[Note, ...]:
    """By the name of whom they are about. The user's note for themselves is none of them: no draft may hold it."""
    rows = unit.seen(NoteRow, candidacy_id=candidacy_id, order_by="about")
    return tuple(Note(row.about, row.text) for row in rows if row.about != OWN)


def own(unit: Unit, candidacy_id: str) -> str:
    """What the user noted for themselves; empty for nothing."""
    row = unit.sole(NoteRow, candidacy_id=candidacy_id, about=OWN)
    return row.text if row is not None else ""


def put(unit: Unit, candidacy_id: str, note: Note) -> None:
    """Keep the note; an empty text removes it."""
    mine = (col(NoteRow.candidacy_id) == candidacy_id, col(NoteRow.about) == note.about)
    if not note.text.strip():
        unit.delete(NoteRow, *mine)
        return
    row = unit.one(NoteRow, *mine) or NoteRow(
        mailbox_id=unit.mailbox_id, candidacy_id=candidacy_id, about=note.about, text=""
    )
    row.text = note.text
    row.updated_at = utc_now()
    unit.add(row)


def rename(unit: Unit, candidacy_id: str, old: str, new: str) -> None:
    """A note about somebody whose name was corrected goes with them, unless there is one under the new name."""
    about = col(NoteRow.about)
    mine = col(NoteRow.candidacy_id) == candidacy_id
    if unit.one(NoteRow, mine, about == new) is None:
        unit.update(NoteRow, mine, about == old, values={"about": new})


def profile(unit: Unit) -> Profile | None:
    """The saved profile, None if none was saved."""
    row = unit.sole(ProfileRow)
    return as_profile(row) if row else None


def as_profile(row: ProfileRow) -> Profile:
    """The row as a value."""
    return Profile(
        name=row.name,
        signature=row.signature,
        tone=Tone(row.tone),
        points=tuple(row.points),
        references=tuple(row.references),
        holiday_country=row.holiday_country,
        paper_note=row.paper_note,
        ask_leave=row.ask_leave,
        ask_feedback=row.ask_feedback,
    )


def put_profile(unit: Unit, profile: Profile) -> None:
    """Takes the place of the one before."""
    row = unit.one(ProfileRow) or ProfileRow(mailbox_id=unit.mailbox_id, name="", tone="")
    row.name, row.signature, row.tone = profile.name, profile.signature, profile.tone.value
    row.points, row.references = list(profile.points), list(profile.references)
    row.holiday_country, row.paper_note = profile.holiday_country, profile.paper_note
    row.ask_leave, row.ask_feedback = profile.ask_leave, profile.ask_feedback
    row.updated_at = utc_now()
    unit.add(row)
