from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.evidence import Evidence


T = TypeVar("T", bound="Decision")


@_attrs_define
class Decision:
    """The window of days, both included, in which word was promised.

    Attributes:
        earliest (datetime.date):
        latest (datetime.date):
        quote (str):
        made_on (datetime.date):
        made_by (str):
        confidence (float):
        evidence (list[Evidence]):
    """

    earliest: datetime.date
    latest: datetime.date
    quote: str
    made_on: datetime.date
    made_by: str
    confidence: float
    evidence: list[Evidence]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        earliest = self.earliest.isoformat()

        latest = self.latest.isoformat()

        quote = self.quote

        made_on = self.made_on.isoformat()

        made_by = self.made_by

        confidence = self.confidence

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "earliest": earliest,
                "latest": latest,
                "quote": quote,
                "made_on": made_on,
                "made_by": made_by,
                "confidence": confidence,
                "evidence": evidence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.evidence import Evidence  # noqa: PLC0415

        d = dict(src_dict)
        earliest = datetime.date.fromisoformat(d.pop("earliest"))

        latest = datetime.date.fromisoformat(d.pop("latest"))

        quote = d.pop("quote")

        made_on = datetime.date.fromisoformat(d.pop("made_on"))

        made_by = d.pop("made_by")

        confidence = d.pop("confidence")

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        decision = cls(
            earliest=earliest,
            latest=latest,
            quote=quote,
            made_on=made_on,
            made_by=made_by,
            confidence=confidence,
            evidence=evidence,
        )

        decision.additional_properties = d
        return decision

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
