"""A draft speaks of nothing that is not sure."""

from __future__ import annotations

from dataclasses import replace

from app.domain.evidence import SURE
from app.domain.reading import Reading
from tests.support.scenes import reading, write


def drafted(read: Reading) -> str:
    draft = write(read=read)
    return f"{draft.subject}\n{draft.body}"


def test_a_role_and_a_company_that_are_not_sure_are_not_spoken_of() -> None:
    read = reading()
    assert read.role is not None
    assert read.company is not None
    doubt = SURE - 0.01
    unsure = replace(read, role=replace(read.role, confidence=doubt), company=replace(read.company, confidence=doubt))
    assert read.role.value in drafted(read)
    assert read.role.value not in drafted(unsure)
    assert read.company.value not in drafted(unsure)
