"""Corrections: the user's word, which outlives every later reading."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CorrectionKind(StrEnum):
    """Which fact the user corrected."""

    KIND = "kind"  # value: interview or other
    STAGE = "stage"  # value: a Stage
    COMPANY = "company"
    ROLE = "role"
    PROMISE = "promise"  # value: "2026-03-09/2026-03-13", or empty: none was made
    PERSON_ROLE = "person_role"  # subject: the name; value: interviewer, contact or none
    PERSON_NAME = "person_name"  # subject: the name as read; value: the right one
    PERSON_EMAIL = "person_email"
    PERSON_TITLE = "person_title"
    INTERVIEW_TIME = "interview_time"  # subject: the start as read; value: "start/end" or empty: never agreed


@dataclass(frozen=True, slots=True)
class Correction:
    """One fact as the user says it is. A later correction of the same kind and subject replaces it."""

    kind: CorrectionKind
    value: str
    subject: str = ""
