"""Our text is known again, whatever a mailbox does to its white space and encoding; a changed one is not ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.drafts import Draft
from app.domain.followups import FollowUpKind
from app.domain.mail import Mailbox
from app.domain.tracking import DraftState, TrackedDraft
from app.mailboxes.protocol import StoredDraft
from app.mailboxes.rfc5322 import draft_bytes
from app.mailboxes.texts import header, plain_text
from app.services.content import digest, digest_of, is_ours

ALEX = Mailbox("Alex Moreno", "alex@mail.example", "Europe/London")
DRAFT = Draft(FollowUpKind.THANK_YOU, "Omar Haddad", "omar@n.example", "Thank you", "Dear Omar,\n\nthanks.\n\nAlex")
TEXT = st.text(st.characters(codec="utf-8"), max_size=200)


def stored(draft: Draft, fingerprint: str = "f1") -> StoredDraft:
    raw = draft_bytes(draft, mark="m1", owner=ALEX, now=datetime(2026, 3, 6, tzinfo=UTC))
    return StoredDraft("1", "m1", fingerprint, header(raw, "Subject"), header(raw, "To"), plain_text(raw), "m1@x")


def tracked(state: DraftState, fingerprint: str = "", content: str = "") -> TrackedDraft:
    return TrackedDraft("d", "m1", state, "f", fingerprint=fingerprint, content=content)


@example("\U000e0041", "\u200bDear\u00adOmar", None)  # tags and other characters that no reader sees
@given(TEXT, TEXT, st.sampled_from(["omar@n.example", None]))
def test_what_was_written_is_known_again_by_its_text(subject: str, body: str, email: str | None) -> None:
    draft = replace(DRAFT, subject=subject, body=body, to_email=email)
    assert digest_of(stored(draft)) == digest(draft)


def test_any_change_of_words_subject_or_recipient_shows() -> None:
    others = (
        replace(DRAFT, body="Dear Omar,\n\nthanks!\n\nAlex"),
        replace(DRAFT, subject="Thanks"),
        replace(DRAFT, to_email="lena@n.example"),
        replace(DRAFT, to_email=None),
    )
    assert len({digest(draft) for draft in (DRAFT, *others)}) == 5


def test_a_written_draft_goes_by_the_mailboxs_fingerprint_alone() -> None:
    kept = tracked(DraftState.WRITTEN, "f1", digest(DRAFT))
    assert is_ours(kept, stored(DRAFT, "f1"))
    assert not is_ours(kept, stored(DRAFT, "f2"))  # the same words, but for instance an attachment more


def test_while_nothing_is_recorded_the_text_decides() -> None:
    begun = tracked(DraftState.WRITING, content=digest(DRAFT))
    assert is_ours(begun, stored(DRAFT))
    assert not is_ours(begun, stored(replace(DRAFT, body="mine now")))
    assert not is_ours(tracked(DraftState.WRITING), stored(DRAFT))


def test_what_is_the_users_stays_theirs() -> None:
    assert not is_ours(tracked(DraftState.CHANGED, "f1", digest(DRAFT)), stored(DRAFT, "f1"))
