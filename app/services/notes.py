"""Notes: what the user says about the talk with one person."""

from __future__ import annotations

from app.domain.drafts import Note
from app.domain.errors import InvalidInput, NotFound
from app.services.desk import Desk
from app.store import notes as rows
from app.store import readings
from app.store.unit import Unit

LONGEST = 4000


async def save(desk: Desk, thread_id: str, about: str, text: str) -> tuple[Note, ...]:
    """Keep a note about that person; an empty text removes it. Gives all notes of the candidacy. Raises NotFound for
    a thread that was never opened or is about no interview, InvalidInput for a note that is too long."""
    about, text = " ".join(about.split()), text.strip()
    if not about or len(about) > 200:
        raise InvalidInput("A note needs the name of a person.", kept="Nothing was changed.")
    if len(text) > LONGEST:
        raise InvalidInput(f"A note may have {LONGEST} characters.", kept="Nothing was changed.")

    def work(unit: Unit) -> tuple[Note, ...]:
        stored = readings.find(unit, thread_id)
        if stored is None or stored.candidacy_id is None:
            raise NotFound("There is no interview in this thread to note something about.", kept="Nothing was changed.")
        rows.put(unit, stored.candidacy_id, Note(about, text))
        return rows.of_candidacy(unit, stored.candidacy_id)

    return await desk.rows.write(work)
