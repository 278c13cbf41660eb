"""The profile: what the user tells about themselves."""

from __future__ import annotations

from app.domain.drafts import Profile
from app.domain.errors import InvalidInput
from app.services.desk import Desk
from app.store import notes as rows


async def get(desk: Desk) -> Profile:
    """The saved profile, or one that knows the mailbox owner's name only."""
    saved = await desk.rows.read(rows.profile)
    return saved or unsaved(desk)


def unsaved(desk: Desk) -> Profile:
    """The profile of one who saved none."""
    return Profile(name=desk.owner.name, signature=desk.owner.name)


async def save(desk: Desk, profile: Profile) -> Profile:
    """Raises InvalidInput without a name, since every draft is signed with it."""
    if not profile.name.strip():
        raise InvalidInput("A name is needed: your drafts are signed with it.", kept="Nothing was changed.")
    await desk.rows.write(lambda unit: rows.put_profile(unit, profile))
    return profile
