from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="MailboxOwner")


@_attrs_define
class MailboxOwner:
    """Whose mailbox the thread lies in: who writes as the owner is the candidate.

    Attributes:
        email (str):
        time_zone (str):
        name (str | Unset):  Default: ''.
    """

    email: str
    time_zone: str
    name: str | Unset = ""

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        time_zone = self.time_zone

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "time_zone": time_zone,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        email = d.pop("email")

        time_zone = d.pop("time_zone")

        name = d.pop("name", UNSET)

        mailbox_owner = cls(
            email=email,
            time_zone=time_zone,
            name=name,
        )

        return mailbox_owner
