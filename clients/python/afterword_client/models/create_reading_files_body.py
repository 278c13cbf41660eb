from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import File

T = TypeVar("T", bound="CreateReadingFilesBody")


@_attrs_define
class CreateReadingFilesBody:
    """
    Attributes:
        request (str): The JSON form without its messages.
        messages (list[File]): The mails as files.
    """

    request: str
    messages: list[File]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        request = self.request

        messages = []
        for messages_item_data in self.messages:
            messages_item = messages_item_data.to_tuple()

            messages.append(messages_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "request": request,
                "messages": messages,
            }
        )

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("request", (None, str(self.request).encode(), "text/plain")))

        for messages_item_element in self.messages:
            files.append(("messages", messages_item_element.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        request = d.pop("request")

        messages = []
        _messages = d.pop("messages")
        for messages_item_data in _messages:
            messages_item = File(payload=BytesIO(messages_item_data))

            messages.append(messages_item)

        create_reading_files_body = cls(
            request=request,
            messages=messages,
        )

        create_reading_files_body.additional_properties = d
        return create_reading_files_body

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
