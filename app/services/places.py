"""Where drafts were put, remembered with their rows: what `app.mailboxes.gmail.access.Places` asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.tracking import DraftState
from app.mailboxes.gmail.access import Place
from app.store import drafts as draft_rows
from app.store import follow_ups as follow_up_rows
from app.store.unit import Rows, Unit

_MAY_STAND = (DraftState.WRITING, DraftState.WRITTEN, DraftState.CHANGED)


@dataclass(frozen=True, slots=True)
class StoredPlaces:
    """The places of one mailbox's drafts."""

    rows: Rows

    async def every(self) -> Sequence[Place]:
        """Those that may still stand among the drafts."""
        return await self.rows.read(_every)

    async def keep(self, mark: str, draft_id: str, fingerprint: str) -> None:
        """The draft with that mark stands there now. A mark that no row has (any more) is no error."""
        await self.rows.write(lambda unit: draft_rows.put_at(unit, mark, draft_id, fingerprint))


def _every(unit: Unit) -> Sequence[Place]:
    placed = [draft for draft in draft_rows.every(unit) if draft.provider_id and draft.state in _MAY_STAND]
    return [
        Place(
            draft.mark,
            draft.provider_id,
            draft.fingerprint,
            follow_up_rows.get(unit, draft.follow_up_id).follow_up.to_email or "",
        )
        for draft in placed
    ]
