from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.stage import Stage

T = TypeVar("T", bound="Candidacy")


@_attrs_define
class Candidacy:
    """One application at one company.

    Attributes:
        id (str):
        mailbox_id (str):
        company (str):
        role (str):
        stage (None | Stage):
        closed (bool):
        cards (bool | None):
        thread_ids (list[str]):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
    """

    id: str
    mailbox_id: str
    company: str
    role: str
    stage: None | Stage
    closed: bool
    cards: bool | None
    thread_ids: list[str]
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        mailbox_id = self.mailbox_id

        company = self.company

        role = self.role

        stage: None | str
        if isinstance(self.stage, Stage):
            stage = self.stage.value
        else:
            stage = self.stage

        closed = self.closed

        cards: bool | None
        cards = self.cards

        thread_ids = self.thread_ids

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "mailbox_id": mailbox_id,
                "company": company,
                "role": role,
                "stage": stage,
                "closed": closed,
                "cards": cards,
                "thread_ids": thread_ids,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        mailbox_id = d.pop("mailbox_id")

        company = d.pop("company")

        role = d.pop("role")

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

        closed = d.pop("closed")

        def _parse_cards(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        cards = _parse_cards(d.pop("cards"))

        thread_ids = cast(list[str], d.pop("thread_ids"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        candidacy = cls(
            id=id,
            mailbox_id=mailbox_id,
            company=company,
            role=role,
            stage=stage,
            closed=closed,
            cards=cards,
            thread_ids=thread_ids,
            created_at=created_at,
            updated_at=updated_at,
        )

        candidacy.additional_properties = d
        return candidacy

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
