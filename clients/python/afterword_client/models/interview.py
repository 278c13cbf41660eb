from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mode import Mode

if TYPE_CHECKING:
    from ..models.evidence import Evidence


T = TypeVar("T", bound="Interview")


@_attrs_define
class Interview:
    """An agreed session. Times carry the offset of the zone that the company states. `confidence` is that it is agreed
    and begins then.

        Attributes:
            start (datetime.datetime):
            end (datetime.datetime | None):
            mode (Mode | None):
            interviewers (list[str]):
            subject (str):
            place (str):
            confidence (float):
            end_confidence (float):
            mode_confidence (float):
            evidence (list[Evidence]):
    """

    start: datetime.datetime
    end: datetime.datetime | None
    mode: Mode | None
    interviewers: list[str]
    subject: str
    place: str
    confidence: float
    end_confidence: float
    mode_confidence: float
    evidence: list[Evidence]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start = self.start.isoformat()

        end: None | str
        if isinstance(self.end, datetime.datetime):
            end = self.end.isoformat()
        else:
            end = self.end

        mode: None | str
        if isinstance(self.mode, Mode):
            mode = self.mode.value
        else:
            mode = self.mode

        interviewers = self.interviewers

        subject = self.subject

        place = self.place

        confidence = self.confidence

        end_confidence = self.end_confidence

        mode_confidence = self.mode_confidence

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "start": start,
                "end": end,
                "mode": mode,
                "interviewers": interviewers,
                "subject": subject,
                "place": place,
                "confidence": confidence,
                "end_confidence": end_confidence,
                "mode_confidence": mode_confidence,
                "evidence": evidence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.evidence import Evidence  # noqa: PLC0415

        d = dict(src_dict)
        start = datetime.datetime.fromisoformat(d.pop("start"))

        def _parse_end(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                end_type_0 = datetime.datetime.fromisoformat(data)

                return end_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        end = _parse_end(d.pop("end"))

        def _parse_mode(data: object) -> Mode | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                mode_type_0 = Mode(data)

                return mode_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Mode | None, data)

        mode = _parse_mode(d.pop("mode"))

        interviewers = cast(list[str], d.pop("interviewers"))

        subject = d.pop("subject")

        place = d.pop("place")

        confidence = d.pop("confidence")

        end_confidence = d.pop("end_confidence")

        mode_confidence = d.pop("mode_confidence")

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        interview = cls(
            start=start,
            end=end,
            mode=mode,
            interviewers=interviewers,
            subject=subject,
            place=place,
            confidence=confidence,
            end_confidence=end_confidence,
            mode_confidence=mode_confidence,
            evidence=evidence,
        )

        interview.additional_properties = d
        return interview

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
