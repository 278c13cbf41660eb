"""What is kept about a candidacy between two openings: its follow-ups with their state, and their drafts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.followups import Find, FollowUp, FollowUpState
from app.domain.reading import Stage


class DraftState(StrEnum):
    """What became of a draft."""

    WRITING = "writing"  # the row stands; whether the mailbox has the draft shows a search for its mark
    WRITTEN = "written"  # in the mailbox, as Afterword wrote it
    CHANGED = "changed"  # the user changed it: it is theirs, never overwritten or deleted
    WITHDRAWN = "withdrawn"  # became pointless and was untouched: deleted by Afterword
    SENT = "sent"  # gone from the drafts, and a mail to that person went out
    GONE = "gone"  # the user deleted it


@dataclass(frozen=True, slots=True)
class TrackedDraft:
    """A draft's place in the mailbox. The text itself stays in the mailbox. Times are UTC."""

    id: str
    mark: str
    state: DraftState
    follow_up_id: str
    generation: int = 1  # counts up when a new draft takes the place of one that is gone
    provider_id: str = ""
    message_id: str = ""
    fingerprint: str = ""
    content: str = ""  # digest of the text that was to be written
    news: str = ""  # what the user gave for it
    via: str = ""  # the address of the one who is asked to pass it on
    warnings: tuple[str, ...] = ()
    why: str = ""  # for a withdrawn one: what made it pointless; for a changed one: why it is not found by its mark
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TrackedFollowUp:
    """A follow-up with what became of it."""

    id: str
    candidacy_id: str
    thread_id: str
    follow_up: FollowUp
    state: FollowUpState
    draft: TrackedDraft | None = None
    updated_at: datetime | None = None
    snoozed_until: date | None = None  # the user has put it off to that day
    prepare: bool | None = None  # whether its draft is to be prepared on its day; None: as the mailbox's others

    @property
    def put_off(self) -> FollowUp:
        """The follow-up with its window from the day to which the user put it off, as long as it was."""
        first, until = self.follow_up.not_before, self.snoozed_until
        if until is None or (first is not None and until <= first):
            return self.follow_up
        by = self.follow_up.by
        if by is not None:
            by = until + (by - first) if first is not None else max(by, until)
        return replace(self.follow_up, not_before=until, by=by)


@dataclass(frozen=True, slots=True)
class Candidacy:
    """One application at one company, over all its threads."""

    id: str
    company: str
    role: str
    stage: Stage | None
    closed: bool = False
    finds: tuple[Find, ...] = ()  # what the user found for somebody of it (etiquette H1)
    cards: bool | None = None  # whether cards by hand are wanted for it (etiquette T7); None: as the profile says
