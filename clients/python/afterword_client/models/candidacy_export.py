from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.candidacy_export_kept_by_afterword import CandidacyExportKeptByAfterword


T = TypeVar("T", bound="CandidacyExport")


@_attrs_define
class CandidacyExport:
    """The rows kept of it, by table: facts, short quotes, corrections, notes, follow-ups, where drafts lie.

    Attributes:
        format_ (int):
        made_at (datetime.datetime):
        kept_by_afterword (CandidacyExportKeptByAfterword):
    """

    format_: int
    made_at: datetime.datetime
    kept_by_afterword: CandidacyExportKeptByAfterword
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        format_ = self.format_

        made_at = self.made_at.isoformat()

        kept_by_afterword = self.kept_by_afterword.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "format": format_,
                "made_at": made_at,
                "kept_by_afterword": kept_by_afterword,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.candidacy_export_kept_by_afterword import CandidacyExportKeptByAfterword  # noqa: PLC0415

        d = dict(src_dict)
        format_ = d.pop("format")

        made_at = datetime.datetime.fromisoformat(d.pop("made_at"))

        kept_by_afterword = CandidacyExportKeptByAfterword.from_dict(d.pop("kept_by_afterword"))

        candidacy_export = cls(
            format_=format_,
            made_at=made_at,
            kept_by_afterword=kept_by_afterword,
        )

        candidacy_export.additional_properties = d
        return candidacy_export

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
