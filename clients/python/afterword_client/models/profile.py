from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.tone import Tone
from ..types import UNSET, Unset

T = TypeVar("T", bound="Profile")


@_attrs_define
class Profile:
    """What the user tells about themselves. Every draft is signed with the name.

    Attributes:
        name (str):
        signature (str | Unset):  Default: ''.
        tone (Tone | Unset): How the user's mails sound.
        points (list[str] | Unset): Selling points, in their own words.
        references (list[str] | Unset):
        holiday_country (str | Unset): ISO 3166. Default: ''.
        paper_note (bool | Unset):  Default: False.
        ask_leave (bool | Unset):  Default: False.
        ask_feedback (bool | Unset):  Default: False.
    """

    name: str
    signature: str | Unset = ""
    tone: Tone | Unset = UNSET
    points: list[str] | Unset = UNSET
    references: list[str] | Unset = UNSET
    holiday_country: str | Unset = ""
    paper_note: bool | Unset = False
    ask_leave: bool | Unset = False
    ask_feedback: bool | Unset = False

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        signature = self.signature

        tone: str | Unset = UNSET
        if not isinstance(self.tone, Unset):
            tone = self.tone.value

        points: list[str] | Unset = UNSET
        if not isinstance(self.points, Unset):
            points = self.points

        references: list[str] | Unset = UNSET
        if not isinstance(self.references, Unset):
            references = self.references

        holiday_country = self.holiday_country

        paper_note = self.paper_note

        ask_leave = self.ask_leave

        ask_feedback = self.ask_feedback

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if signature is not UNSET:
            field_dict["signature"] = signature
        if tone is not UNSET:
            field_dict["tone"] = tone
        if points is not UNSET:
            field_dict["points"] = points
        if references is not UNSET:
            field_dict["references"] = references
        if holiday_country is not UNSET:
            field_dict["holiday_country"] = holiday_country
        if paper_note is not UNSET:
            field_dict["paper_note"] = paper_note
        if ask_leave is not UNSET:
            field_dict["ask_leave"] = ask_leave
        if ask_feedback is not UNSET:
            field_dict["ask_feedback"] = ask_feedback

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        signature = d.pop("signature", UNSET)

        _tone = d.pop("tone", UNSET)
        tone: Tone | Unset
        if isinstance(_tone, Unset):
            tone = UNSET
        else:
            tone = Tone(_tone)

        points = cast(list[str], d.pop("points", UNSET))

        references = cast(list[str], d.pop("references", UNSET))

        holiday_country = d.pop("holiday_country", UNSET)

        paper_note = d.pop("paper_note", UNSET)

        ask_leave = d.pop("ask_leave", UNSET)

        ask_feedback = d.pop("ask_feedback", UNSET)

        profile = cls(
            name=name,
            signature=signature,
            tone=tone,
            points=points,
            references=references,
            holiday_country=holiday_country,
            paper_note=paper_note,
            ask_leave=ask_leave,
            ask_feedback=ask_feedback,
        )

        return profile
