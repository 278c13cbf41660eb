from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="FeedIn")


@_attrs_define
class FeedIn:
    """What the feed is called among the keys: revoking that key ends it.

    Attributes:
        name (str | Unset):  Default: 'calendar'.
    """

    name: str | Unset = "calendar"

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        feed_in = cls(
            name=name,
        )

        return feed_in
