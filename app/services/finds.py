"""Finds: something that may help one person of a candidacy, which the user wants to pass on (etiquette H1)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from app.domain.errors import InvalidInput, NotFound
from app.domain.followups import Find, FollowUp, FollowUpKind
from app.planning.heartbeats import mark_of
from app.services.desk import Desk
from app.services.notes import LONGEST_NAME
from app.store import readings
from app.store.unit import Unit

LONGEST = 1000  # characters of one find
MOST = 20  # of one candidacy


async def of_thread(desk: Desk, thread_id: str) -> tuple[Find, ...]:
    """Those of the thread's candidacy, in the order in which they were given. Raises NotFound."""
    return await desk.rows.read(lambda unit: readings.candidacy(unit, _candidacy(unit, thread_id)).finds)


async def add(desk: Desk, thread_id: str, find: Find) -> tuple[Find, ...]:
    """Keep a find; the next opening plans when it can be passed on. Gives all of the candidacy. Raises as `put`
    does, NotFound for a thread that was never opened or is about no interview."""
    return await desk.rows.write(lambda unit: put(unit, _candidacy(unit, thread_id), find))


async def remove(desk: Desk, thread_id: str, find_id: str) -> tuple[Find, ...]:
    """Forget a find; one that is not there is no error. The next opening withdraws its draft, if that is untouched.
    Raises NotFound for a thread that was never opened or is about no interview."""
    return await desk.rows.write(lambda unit: drop(unit, _candidacy(unit, thread_id), find_id))


def put(unit: Unit, candidacy_id: str, find: Find) -> tuple[Find, ...]:
    """Keep one more; the same one twice is one. Raises InvalidInput for one that is empty or too long, for nobody, or
    beyond the number that can be kept; NotFound."""
    given = checked(find)
    kept = readings.candidacy(unit, candidacy_id).finds
    if given in kept:
        return kept
    if len(kept) >= MOST:
        raise InvalidInput(
            f"{MOST} finds are the most for one candidacy.", kept="Nothing was saved.", advice="Remove one first."
        )
    readings.set_finds(unit, candidacy_id, (*kept, given))
    return (*kept, given)


def drop(unit: Unit, candidacy_id: str, find_id: str) -> tuple[Find, ...]:
    """Forget the one that is called so. Raises NotFound for the candidacy."""
    kept = readings.candidacy(unit, candidacy_id).finds
    left = tuple(one for one in kept if id_of(one) != find_id)
    if left != kept:
        readings.set_finds(unit, candidacy_id, left)
    return left


def id_of(find: Find) -> str:
    """What a find is called among those of its candidacy: 16 hexadecimal digits."""
    return hashlib.blake2b(f"{find.to_name}\n{find.text}".encode(), digest_size=8).hexdigest()


def checked(find: Find) -> Find:
    """The find, tidied. Raises InvalidInput."""
    to_name, text = " ".join(find.to_name.split()), " ".join(find.text.split())
    if not to_name or len(to_name) > LONGEST_NAME:
        raise InvalidInput("A find needs the name of the person whom it suits.", kept="Nothing was saved.")
    if not text:
        raise InvalidInput("Say what you found: a link, or a line.", kept="Nothing was saved.")
    if len(text) > LONGEST:
        raise InvalidInput(
            f"The find for {to_name} has {len(text)} characters; {LONGEST} are the most.",
            kept="Nothing was saved.",
            advice="Shorten it, then press again.",
        )
    return Find(text, to_name)


def text_for(follow_up: FollowUp, finds: Iterable[Find]) -> str:
    """What that heartbeat passes on; empty for another kind, or where the find was removed."""
    if follow_up.kind is not FollowUpKind.HEARTBEAT:
        return ""
    mark = follow_up.key.rpartition(":")[2]
    return next((one.text for one in finds if mark_of(one) == mark and one.to_name == follow_up.to_name), "")


def _candidacy(unit: Unit, thread_id: str) -> str:
    stored = readings.find(unit, thread_id)
    if stored is None or stored.candidacy_id is None:
        raise NotFound("There is no interview in this thread to keep a find for.", kept="Nothing was saved.")
    return stored.candidacy_id
