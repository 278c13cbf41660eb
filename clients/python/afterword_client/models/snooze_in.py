from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SnoozeIn")


@_attrs_define
class SnoozeIn:
    """The day from which it is due again, in the mailbox's zone: within a year.

    Attributes:
        until (datetime.date):
    """

    until: datetime.date

    def to_dict(self) -> dict[str, Any]:
        until = self.until.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "until": until,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        until = datetime.date.fromisoformat(d.pop("until"))

        snooze_in = cls(
            until=until,
        )

        return snooze_in
