from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kind import Kind
from ..models.stage import Stage

T = TypeVar("T", bound="ThreadRow")


@_attrs_define
class ThreadRow:
    """A thread of a list. What is known of it is null or empty until it was opened once.

    Attributes:
        id (str):
        mailbox_id (str):
        subject (str):
        senders (list[str]):
        last_date (datetime.datetime):
        message_count (int):
        unread (bool):
        kind (Kind | None):
        stage (None | Stage):
        company (str):
    """

    id: str
    mailbox_id: str
    subject: str
    senders: list[str]
    last_date: datetime.datetime
    message_count: int
    unread: bool
    kind: Kind | None
    stage: None | Stage
    company: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        mailbox_id = self.mailbox_id

        subject = self.subject

        senders = self.senders

        last_date = self.last_date.isoformat()

        message_count = self.message_count

        unread = self.unread

        kind: None | str
        if isinstance(self.kind, Kind):
            kind = self.kind.value
        else:
            kind = self.kind

        stage: None | str
        if isinstance(self.stage, Stage):
            stage = self.stage.value
        else:
            stage = self.stage

        company = self.company

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "mailbox_id": mailbox_id,
                "subject": subject,
                "senders": senders,
                "last_date": last_date,
                "message_count": message_count,
                "unread": unread,
                "kind": kind,
                "stage": stage,
                "company": company,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        mailbox_id = d.pop("mailbox_id")

        subject = d.pop("subject")

        senders = cast(list[str], d.pop("senders"))

        last_date = datetime.datetime.fromisoformat(d.pop("last_date"))

        message_count = d.pop("message_count")

        unread = d.pop("unread")

        def _parse_kind(data: object) -> Kind | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                kind_type_0 = Kind(data)

                return kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Kind | None, data)

        kind = _parse_kind(d.pop("kind"))

        def _parse_stage(data: object) -> None | Stage:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                stage_type_0 = Stage(data)

                return stage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Stage, data)

        stage = _parse_stage(d.pop("stage"))

        company = d.pop("company")

        thread_row = cls(
            id=id,
            mailbox_id=mailbox_id,
            subject=subject,
            senders=senders,
            last_date=last_date,
            message_count=message_count,
            unread=unread,
            kind=kind,
            stage=stage,
            company=company,
        )

        thread_row.additional_properties = d
        return thread_row

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
