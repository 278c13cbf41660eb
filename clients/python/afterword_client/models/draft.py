from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.draft_state import DraftState
from ..models.follow_up_kind import FollowUpKind

T = TypeVar("T", bound="Draft")


@_attrs_define
class Draft:
    """A draft's place. Its text lies in the mailbox and nowhere else.

    Attributes:
        id (str):
        mailbox_id (str):
        follow_up_id (str):
        thread_id (str):
        kind (FollowUpKind): What is to be done.
        to_name (str):
        to_email (None | str):
        state (DraftState): What became of a draft.
        warnings (list[str]):
        why (str): For a withdrawn one: what made it pointless.
        created_at (datetime.datetime):
        updated_at (datetime.datetime | None):
    """

    id: str
    mailbox_id: str
    follow_up_id: str
    thread_id: str
    kind: FollowUpKind
    to_name: str
    to_email: None | str
    state: DraftState
    warnings: list[str]
    why: str
    created_at: datetime.datetime
    updated_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        mailbox_id = self.mailbox_id

        follow_up_id = self.follow_up_id

        thread_id = self.thread_id

        kind = self.kind.value

        to_name = self.to_name

        to_email: None | str
        to_email = self.to_email

        state = self.state.value

        warnings = self.warnings

        why = self.why

        created_at = self.created_at.isoformat()

        updated_at: None | str
        if isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "mailbox_id": mailbox_id,
                "follow_up_id": follow_up_id,
                "thread_id": thread_id,
                "kind": kind,
                "to_name": to_name,
                "to_email": to_email,
                "state": state,
                "warnings": warnings,
                "why": why,
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

        follow_up_id = d.pop("follow_up_id")

        thread_id = d.pop("thread_id")

        kind = FollowUpKind(d.pop("kind"))

        to_name = d.pop("to_name")

        def _parse_to_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        to_email = _parse_to_email(d.pop("to_email"))

        state = DraftState(d.pop("state"))

        warnings = cast(list[str], d.pop("warnings"))

        why = d.pop("why")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_updated_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        updated_at = _parse_updated_at(d.pop("updated_at"))

        draft = cls(
            id=id,
            mailbox_id=mailbox_id,
            follow_up_id=follow_up_id,
            thread_id=thread_id,
            kind=kind,
            to_name=to_name,
            to_email=to_email,
            state=state,
            warnings=warnings,
            why=why,
            created_at=created_at,
            updated_at=updated_at,
        )

        draft.additional_properties = d
        return draft

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
