from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.candidacy_person_role import CandidacyPersonRole

T = TypeVar("T", bound="CandidacyPerson")


@_attrs_define
class CandidacyPerson:
    """Somebody of a candidacy, as a thread names them.

    Attributes:
        id (str):
        candidacy_id (str):
        mailbox_id (str):
        thread_id (str):
        name (str):
        role (CandidacyPersonRole):
        email (None | str):
        title (None | str):
    """

    id: str
    candidacy_id: str
    mailbox_id: str
    thread_id: str
    name: str
    role: CandidacyPersonRole
    email: None | str
    title: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        candidacy_id = self.candidacy_id

        mailbox_id = self.mailbox_id

        thread_id = self.thread_id

        name = self.name

        role = self.role.value

        email: None | str
        email = self.email

        title: None | str
        title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "candidacy_id": candidacy_id,
                "mailbox_id": mailbox_id,
                "thread_id": thread_id,
                "name": name,
                "role": role,
                "email": email,
                "title": title,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        candidacy_id = d.pop("candidacy_id")

        mailbox_id = d.pop("mailbox_id")

        thread_id = d.pop("thread_id")

        name = d.pop("name")

        role = CandidacyPersonRole(d.pop("role"))

        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))

        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))

        candidacy_person = cls(
            id=id,
            candidacy_id=candidacy_id,
            mailbox_id=mailbox_id,
            thread_id=thread_id,
            name=name,
            role=role,
            email=email,
            title=title,
        )

        candidacy_person.additional_properties = d
        return candidacy_person

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
