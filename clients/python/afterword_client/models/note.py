from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Note")


@_attrs_define
class Note:
    """What the user says about the talk with one person.

    Attributes:
        about (str):
        text (str):
    """

    about: str
    text: str

    def to_dict(self) -> dict[str, Any]:
        about = self.about

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "about": about,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        about = d.pop("about")

        text = d.pop("text")

        note = cls(
            about=about,
            text=text,
        )

        return note
