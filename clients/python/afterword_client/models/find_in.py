from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="FindIn")


@_attrs_define
class FindIn:
    """Something that may help one person of the candidacy (a link, or a line), and their name as read.

    Attributes:
        to_name (str):
        text (str):
    """

    to_name: str
    text: str

    def to_dict(self) -> dict[str, Any]:
        to_name = self.to_name

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "to_name": to_name,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        to_name = d.pop("to_name")

        text = d.pop("text")

        find_in = cls(
            to_name=to_name,
            text=text,
        )

        return find_in
