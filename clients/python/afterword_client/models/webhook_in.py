from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.event_type import EventType
from ..types import UNSET, Unset

T = TypeVar("T", bound="WebhookIn")


@_attrs_define
class WebhookIn:
    """Whom to tell of what.

    Attributes:
        mailbox_id (str):
        url (str):
        types (list[EventType] | Unset): Which events; empty: all.
    """

    mailbox_id: str
    url: str
    types: list[EventType] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        mailbox_id = self.mailbox_id

        url = self.url

        types: list[str] | Unset = UNSET
        if not isinstance(self.types, Unset):
            types = []
            for types_item_data in self.types:
                types_item = types_item_data.value
                types.append(types_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "mailbox_id": mailbox_id,
                "url": url,
            }
        )
        if types is not UNSET:
            field_dict["types"] = types

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mailbox_id = d.pop("mailbox_id")

        url = d.pop("url")

        _types = d.pop("types", UNSET)
        types: list[EventType] | Unset = UNSET
        if _types is not UNSET:
            types = []
            for types_item_data in _types:
                types_item = EventType(types_item_data)

                types.append(types_item)

        webhook_in = cls(
            mailbox_id=mailbox_id,
            url=url,
            types=types,
        )

        return webhook_in
