from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connection import Connection

T = TypeVar("T", bound="Mailbox")


@_attrs_define
class Mailbox:
    """One mail account. While it is paused nothing goes on by itself.

    Attributes:
        id (str):
        provider (str):
        address (str):
        name (str):
        time_zone (str):
        connection (Connection): How a mailbox can be reached while nobody has it open.
        paused (bool):
        created_at (datetime.datetime):
    """

    id: str
    provider: str
    address: str
    name: str
    time_zone: str
    connection: Connection
    paused: bool
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        provider = self.provider

        address = self.address

        name = self.name

        time_zone = self.time_zone

        connection = self.connection.value

        paused = self.paused

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "provider": provider,
                "address": address,
                "name": name,
                "time_zone": time_zone,
                "connection": connection,
                "paused": paused,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        provider = d.pop("provider")

        address = d.pop("address")

        name = d.pop("name")

        time_zone = d.pop("time_zone")

        connection = Connection(d.pop("connection"))

        paused = d.pop("paused")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        mailbox = cls(
            id=id,
            provider=provider,
            address=address,
            name=name,
            time_zone=time_zone,
            connection=connection,
            paused=paused,
            created_at=created_at,
        )

        mailbox.additional_properties = d
        return mailbox

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
