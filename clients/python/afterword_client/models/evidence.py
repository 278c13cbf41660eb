from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.part import Part
from ..models.source import Source

T = TypeVar("T", bound="Evidence")


@_attrs_define
class Evidence:
    """The words that say so: `quote` stands at [start, end) of that part of that message. `source`: who found them.

    Attributes:
        message_id (str):
        quote (str):
        part (Part): Which text of a message an offset counts in.
        start (int):
        end (int):
        source (Source): Who found the words.
    """

    message_id: str
    quote: str
    part: Part
    start: int
    end: int
    source: Source
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message_id = self.message_id

        quote = self.quote

        part = self.part.value

        start = self.start

        end = self.end

        source = self.source.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message_id": message_id,
                "quote": quote,
                "part": part,
                "start": start,
                "end": end,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message_id = d.pop("message_id")

        quote = d.pop("quote")

        part = Part(d.pop("part"))

        start = d.pop("start")

        end = d.pop("end")

        source = Source(d.pop("source"))

        evidence = cls(
            message_id=message_id,
            quote=quote,
            part=part,
            start=start,
            end=end,
            source=source,
        )

        evidence.additional_properties = d
        return evidence

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
