from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.correction_kind import CorrectionKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="CorrectionIn")


@_attrs_define
class CorrectionIn:
    """One fact as the user says it is; a later one of the same kind and subject replaces it. `subject`: for a person
    their name as read, for an interview's time its start as read. `value` by kind: `interview` or `other`; a stage; a
    name; "2026-03-09/2026-03-13" or empty for a promise; `interviewer`, `contact` or `none`; "start/end" or empty.

        Attributes:
            thread_id (str):
            kind (CorrectionKind): Which fact the user corrected.
            value (str):
            subject (str | Unset):  Default: ''.
    """

    thread_id: str
    kind: CorrectionKind
    value: str
    subject: str | Unset = ""

    def to_dict(self) -> dict[str, Any]:
        thread_id = self.thread_id

        kind = self.kind.value

        value = self.value

        subject = self.subject

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "thread_id": thread_id,
                "kind": kind,
                "value": value,
            }
        )
        if subject is not UNSET:
            field_dict["subject"] = subject

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        thread_id = d.pop("thread_id")

        kind = CorrectionKind(d.pop("kind"))

        value = d.pop("value")

        subject = d.pop("subject", UNSET)

        correction_in = cls(
            thread_id=thread_id,
            kind=kind,
            value=value,
            subject=subject,
        )

        return correction_in
