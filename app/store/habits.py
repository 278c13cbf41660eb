"""How a mailbox's user works, at one look: how they write, and whether drafts are prepared for them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.drafts import Profile
from app.store import notes, watches
from app.store.tables import MailboxRow, ProfileRow
from app.store.unit import Unit
from app.store.work_tables import WatchRow


@dataclass(frozen=True, slots=True)
class Habits:
    """`profile` is None if none was saved. `prepares`: drafts are written on their day without being asked for; None
    where nothing goes on while nobody looks, so that none can be prepared."""

    profile: Profile | None
    prepares: bool | None


def of_mailbox(unit: Unit) -> Habits:
    """Those of a mailbox that is gone are nobody's."""
    found = unit.seen_with(MailboxRow, ProfileRow, WatchRow)
    _, profile, watch = found[0] if found else (None, None, None)
    return Habits(notes.as_profile(profile) if profile else None, watches.preparing(watch) if watch else None)
