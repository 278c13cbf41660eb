from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="PrepareIn")


@_attrs_define
class PrepareIn:
    """Whether its draft is written on its day without being asked for.

    Attributes:
        wanted (bool):
    """

    wanted: bool

    def to_dict(self) -> dict[str, Any]:
        wanted = self.wanted

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "wanted": wanted,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        wanted = d.pop("wanted")

        prepare_in = cls(
            wanted=wanted,
        )

        return prepare_in
