"""Follow-ups, drafts, notes and the profile, as the API takes and shows them."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from app.api.schemas.facts import Evidence
from app.api.schemas.words import Given, Line, Name, Shown, Words
from app.domain import drafts as domain
from app.domain.drafts import Tone
from app.domain.followups import FollowUpKind


class PlannedFollowUp(Shown):
    """One thing to do. `key` names it in its plan and stays the same however often it is planned."""

    key: str
    kind: FollowUpKind
    to_name: str
    to_email: str | None
    email_inferred: bool
    not_before: date | None
    by: date | None
    reason: str
    ended_by: str
    evidence: list[Evidence]


class Note(Given):
    """What the user says about the talk with one person."""

    about: Name
    text: Words

    def value(self) -> domain.Note:
        return domain.Note(self.about, self.text)


class Profile(Given):
    """What the user tells about themselves. Every draft is signed with the name."""

    name: Name
    signature: Words = ""
    tone: Tone = Tone.WARM
    points: list[Words] = Field(default=[], max_length=50, description="Selling points, in their own words.")
    references: list[Line] = Field(default=[], max_length=20)
    holiday_country: Annotated[str, Field(max_length=2, pattern="^([A-Z]{2})?$", description="ISO 3166.")] = ""
    paper_note: bool = False
    ask_leave: bool = False
    ask_feedback: bool = False

    @classmethod
    def of(cls, saved: domain.Profile) -> Profile:
        """A saved one, as it is: it may be longer than what is taken today, and nameless before the first saving."""
        told = {name: getattr(saved, name) for name in cls.model_fields}
        return cls.model_construct(**{**told, "points": list(saved.points), "references": list(saved.references)})

    def value(self) -> domain.Profile:
        told = self.model_dump()
        return domain.Profile(**{**told, "points": tuple(self.points), "references": tuple(self.references)})


class ComposedDraft(Shown):
    """A mail as it would be written. `body` is plain text, paragraphs parted by an empty line."""

    follow_up: str = Field(description="The key of the follow-up that it is for.")
    kind: FollowUpKind
    to_name: str
    to_email: str | None
    subject: str
    body: str
    in_reply_to: str | None
    references: list[str]
    not_before: date | None
    by: date | None
    warnings: list[str] = Field(description="What was left out, and what to check.")


def composed(key: str, draft: domain.Draft) -> ComposedDraft:
    """The draft as the API shows it."""
    return ComposedDraft(
        follow_up=key,
        kind=draft.kind,
        to_name=draft.to_name,
        to_email=draft.to_email,
        subject=draft.subject,
        body=draft.body,
        in_reply_to=draft.in_reply_to,
        references=list(draft.references),
        not_before=draft.not_before,
        by=draft.by,
        warnings=list(draft.warnings),
    )
