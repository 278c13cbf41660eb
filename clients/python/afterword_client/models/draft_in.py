from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="DraftIn")


@_attrs_define
class DraftIn:
    """What to write: the follow-up's id, and a point or piece of news to pass on.

    Attributes:
        follow_up_id (str):
        news (None | str | Unset):
    """

    follow_up_id: str
    news: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        follow_up_id = self.follow_up_id

        news: None | str | Unset
        if isinstance(self.news, Unset):
            news = UNSET
        else:
            news = self.news

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "follow_up_id": follow_up_id,
            }
        )
        if news is not UNSET:
            field_dict["news"] = news

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        follow_up_id = d.pop("follow_up_id")

        def _parse_news(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        news = _parse_news(d.pop("news", UNSET))

        draft_in = cls(
            follow_up_id=follow_up_id,
            news=news,
        )

        return draft_in
