"""Notes: what the user says about the talk with one person."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.drafts import Note
from app.domain.errors import InvalidInput, NotFound
from app.services.desk import Desk
from app.store import notes as rows
from app.store import readings
from app.store.unit import Unit

LONGEST = 4000  # characters of one note
LONGEST_NAME = 200


async def save(desk: Desk, thread_id: str, about: str, text: str) -> tuple[Note, ...]:
    """Keep a note about that person; an empty text removes it. Gives all notes of the candidacy. Raises as
    `save_all` does."""
    return await save_all(desk, thread_id, (Note(about, text),))


async def save_all(desk: Desk, thread_id: str, notes: Iterable[Note]) -> tuple[Note, ...]:
    """Keep these notes, all or none of them; an empty text removes one. Gives all notes of the candidacy. Raises
    NotFound for a thread that was never opened or is about no interview, InvalidInput for a note that is too long or
    about nobody, with the name of whom it is about."""
    tidied = [checked(note) for note in notes]

    def work(unit: Unit) -> tuple[Note, ...]:
        stored = readings.find(unit, thread_id)
        if stored is None or stored.candidacy_id is None:
            raise NotFound("There is no interview in this thread to note something about.", kept="Nothing was changed.")
        for note in tidied:
            rows.put(unit, stored.candidacy_id, note)
        return rows.of_candidacy(unit, stored.candidacy_id)

    return await desk.rows.write(work)


async def own(desk: Desk, thread_id: str) -> str:
    """What the user noted for themselves about the application of that thread; empty for nothing."""

    def work(unit: Unit) -> str:
        stored = readings.find(unit, thread_id)
        return rows.own(unit, stored.candidacy_id) if stored is not None and stored.candidacy_id else ""

    return await desk.rows.read(work)


async def save_own(desk: Desk, thread_id: str, text: str) -> None:
    """Keep what the user notes for themselves: it is shown again, and no draft is made from it. An empty text removes
    it. Raises as `save_all` does."""
    if len(text) > LONGEST:
        raise InvalidInput(
            f"The note for yourself has {len(text)} characters; {LONGEST} are the most.",
            kept="No note was saved.",
            advice="Shorten it, then press again.",
        )

    def work(unit: Unit) -> None:
        stored = readings.find(unit, thread_id)
        if stored is None or stored.candidacy_id is None:
            raise NotFound("There is no interview in this thread to note something about.", kept="Nothing was changed.")
        rows.put(unit, stored.candidacy_id, Note(rows.OWN, text.strip()))

    await desk.rows.write(work)


def checked(note: Note) -> Note:
    """The note, tidied. Raises InvalidInput for one that is too long or about nobody."""
    """The note, tidied. Raises InvalidInput for one that is too long or about nobody."""
    about, text = " ".join(note.about.split()), note.text.strip()
    if not about or len(about) > LONGEST_NAME:
        raise InvalidInput("A note needs the name of a person.", kept="No note was saved.")
    if len(text) > LONGEST:
        raise InvalidInput(
            f"The note about {about} has {len(text)} characters; {LONGEST} are the most.",
            kept="No note was saved.",
            advice="Shorten it, then press again.",
        )
    return Note(about, text)
