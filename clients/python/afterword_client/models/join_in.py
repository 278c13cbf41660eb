from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.join_in_provider import JoinInProvider
from ..types import UNSET, Unset

T = TypeVar("T", bound="JoinIn")


@_attrs_define
class JoinIn:
    """A mailbox that is not among yours yet, and the IANA name of the zone in which its user lives.

    Attributes:
        return_url (str):
        time_zone (str):
        provider (JoinInProvider | Unset):  Default: JoinInProvider.GMAIL.
    """

    return_url: str
    time_zone: str
    provider: JoinInProvider | Unset = JoinInProvider.GMAIL

    def to_dict(self) -> dict[str, Any]:
        return_url = self.return_url

        time_zone = self.time_zone

        provider: str | Unset = UNSET
        if not isinstance(self.provider, Unset):
            provider = self.provider.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "return_url": return_url,
                "time_zone": time_zone,
            }
        )
        if provider is not UNSET:
            field_dict["provider"] = provider

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        return_url = d.pop("return_url")

        time_zone = d.pop("time_zone")

        _provider = d.pop("provider", UNSET)
        provider: JoinInProvider | Unset
        if isinstance(_provider, Unset):
            provider = UNSET
        else:
            provider = JoinInProvider(_provider)

        join_in = cls(
            return_url=return_url,
            time_zone=time_zone,
            provider=provider,
        )

        return join_in
