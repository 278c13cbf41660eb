"""The drafts' rows, and the claim by which one press at a time writes a draft."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import timedelta

from sqlmodel import col

from app.domain.tracking import DraftState, TrackedDraft
from app.store.tables import DraftRow, FollowUpRow, MailboxRow, new_id, utc_now
from app.store.unit import Unit

CLAIM_FOR = timedelta(minutes=2)


def every(unit: Unit) -> tuple[TrackedDraft, ...]:
    """All drafts of the mailbox, oldest first."""
    return tuple(as_tracked(row) for row in unit.all(DraftRow, order_by=col(DraftRow.created_at)))


def get(unit: Unit, draft_id: str) -> TrackedDraft:
    """One draft by our id of it. Raises NotFound."""
    return as_tracked(unit.get(DraftRow, draft_id))


def begin(unit: Unit, follow_up_id: str, news: str = "", via: str = "") -> TrackedDraft:
    """The follow-up's row, made with state `writing` if there is none. A draft that is gone from the mailbox
    begins anew, under a new mark, so that what is left of the old one is never taken for the new."""
    row = unit.one(DraftRow, col(DraftRow.follow_up_id) == follow_up_id)
    if row is None:
        row = DraftRow(
            mailbox_id=unit.mailbox_id,
            follow_up_id=follow_up_id,
            mark=_mark(unit, follow_up_id, 1),
            state=DraftState.WRITING.value,
            news=news,
            via=via,
        )
    elif row.state in (DraftState.GONE, DraftState.WITHDRAWN):
        row.generation, row.state, row.why = row.generation + 1, DraftState.WRITING.value, ""
        row.mark = _mark(unit, follow_up_id, row.generation)
        row.provider_id = row.message_id = row.fingerprint = row.content = ""
        row.news, row.via, row.warnings = news, via, []
        row.updated_at = utc_now()
    return as_tracked(unit.add(row))


def _mark(unit: Unit, follow_up_id: str, generation: int) -> str:
    """32 hexadecimal digits that come out the same for the same follow-up of the same account, so that a draft which
    was written before the user deleted their account is found again and none is written beside it. By chance where
    another row has that mark."""
    item = unit.get(FollowUpRow, follow_up_id)
    whose = unit.get(MailboxRow, unit.mailbox_id)
    named = (whose.provider, whose.account, item.thread_id, item.key, str(generation))
    mark = hashlib.sha256("\n".join(named).encode()).hexdigest()[:32]
    return new_id() if unit.one(DraftRow, col(DraftRow.mark) == mark) else mark


def claim(unit: Unit, draft_id: str, holder: str, is_gone: Callable[[str], bool]) -> str | None:
    """A token by which only this press may go on; None while another one is at it. A claim whose process `is_gone`
    or whose time is up can be taken over."""
    row = unit.get(DraftRow, draft_id)
    now = utc_now()
    held = row.claim and row.claimed_until and row.claimed_until > now and not is_gone(row.claimed_by)
    if held:
        return None
    row.claim, row.claimed_by, row.claimed_until = new_id(), holder, now + CLAIM_FOR
    unit.add(row)
    return row.claim


def release(unit: Unit, draft_id: str, token: str) -> None:
    """Give the claim up; nothing happens if it was lost already."""
    unit.update(DraftRow, *_held(draft_id, token), values={"claim": "", "claimed_by": "", "claimed_until": None})


def intend(unit: Unit, draft_id: str, token: str, *, content: str, warnings: Sequence[str]) -> bool:
    """Write down which text is about to be written, before the mailbox is asked: after a crash it tells our text
    from one that the user has changed. False if the claim was lost."""
    values = {"state": DraftState.WRITING.value, "content": content, "warnings": list(warnings)}
    return unit.update(DraftRow, *_held(draft_id, token), values=values) == 1


def record(
    unit: Unit,
    draft_id: str,
    token: str,
    *,
    state: DraftState,
    provider_id: str,
    message_id: str,
    fingerprint: str,
    warnings: Sequence[str] | None = None,
) -> bool:
    """Write down where the draft lies, and what to tell of it if that is another thing than before. False if the claim
    was lost in the meantime."""
    values: dict[str, object] = {
        "state": state.value,
        "provider_id": provider_id,
        "message_id": message_id,
        "fingerprint": fingerprint,
        "updated_at": utc_now(),
        **({} if warnings is None else {"warnings": list(warnings)}),
    }
    return unit.update(DraftRow, *_held(draft_id, token), values=values) == 1


def put_at(unit: Unit, mark: str, provider_id: str, fingerprint: str) -> None:
    """Write down where the mailbox has put the draft of that mark, before its state is recorded."""
    values = {"provider_id": provider_id, "fingerprint": fingerprint}
    unit.update(DraftRow, col(DraftRow.mark) == mark, values=values)


def set_state(unit: Unit, draft_id: str, state: DraftState, *, why: str = "") -> None:
    """Record what became of it, with a reason for the user. Raises NotFound."""
    row = unit.get(DraftRow, draft_id)
    row.state, row.why, row.updated_at = state.value, why[:300], utc_now()
    unit.add(row)


def _held(draft_id: str, token: str) -> tuple[object, ...]:
    return col(DraftRow.id) == draft_id, col(DraftRow.claim) == token


def as_tracked(row: DraftRow) -> TrackedDraft:
    """The row as a value."""
    return TrackedDraft(
        id=row.id,
        mark=row.mark,
        state=DraftState(row.state),
        follow_up_id=row.follow_up_id,
        generation=row.generation,
        provider_id=row.provider_id,
        message_id=row.message_id,
        fingerprint=row.fingerprint,
        content=row.content,
        news=row.news,
        via=row.via,
        warnings=tuple(row.warnings),
        why=row.why,
        updated_at=row.updated_at,
    )
