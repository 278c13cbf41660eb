from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.follow_up_kind import FollowUpKind

T = TypeVar("T", bound="ComposedDraft")


@_attrs_define
class ComposedDraft:
    """A mail as it would be written. `body` is plain text, paragraphs parted by an empty line.

    Attributes:
        follow_up (str): The key of the follow-up that it is for.
        kind (FollowUpKind): What is to be done.
        to_name (str):
        to_email (None | str):
        subject (str):
        body (str):
        in_reply_to (None | str):
        references (list[str]):
        not_before (datetime.date | None):
        by (datetime.date | None):
        warnings (list[str]): What was left out, and what to check.
    """

    follow_up: str
    kind: FollowUpKind
    to_name: str
    to_email: None | str
    subject: str
    body: str
    in_reply_to: None | str
    references: list[str]
    not_before: datetime.date | None
    by: datetime.date | None
    warnings: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        follow_up = self.follow_up

        kind = self.kind.value

        to_name = self.to_name

        to_email: None | str
        to_email = self.to_email

        subject = self.subject

        body = self.body

        in_reply_to: None | str
        in_reply_to = self.in_reply_to

        references = self.references

        not_before: None | str
        if isinstance(self.not_before, datetime.date):
            not_before = self.not_before.isoformat()
        else:
            not_before = self.not_before

        by: None | str
        if isinstance(self.by, datetime.date):
            by = self.by.isoformat()
        else:
            by = self.by

        warnings = self.warnings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "follow_up": follow_up,
                "kind": kind,
                "to_name": to_name,
                "to_email": to_email,
                "subject": subject,
                "body": body,
                "in_reply_to": in_reply_to,
                "references": references,
                "not_before": not_before,
                "by": by,
                "warnings": warnings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        follow_up = d.pop("follow_up")

        kind = FollowUpKind(d.pop("kind"))

        to_name = d.pop("to_name")

        def _parse_to_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        to_email = _parse_to_email(d.pop("to_email"))

        subject = d.pop("subject")

        body = d.pop("body")

        def _parse_in_reply_to(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        in_reply_to = _parse_in_reply_to(d.pop("in_reply_to"))

        references = cast(list[str], d.pop("references"))

        def _parse_not_before(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                not_before_type_0 = datetime.date.fromisoformat(data)

                return not_before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        not_before = _parse_not_before(d.pop("not_before"))

        def _parse_by(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                by_type_0 = datetime.date.fromisoformat(data)

                return by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        by = _parse_by(d.pop("by"))

        warnings = cast(list[str], d.pop("warnings"))

        composed_draft = cls(
            follow_up=follow_up,
            kind=kind,
            to_name=to_name,
            to_email=to_email,
            subject=subject,
            body=body,
            in_reply_to=in_reply_to,
            references=references,
            not_before=not_before,
            by=by,
            warnings=warnings,
        )

        composed_draft.additional_properties = d
        return composed_draft

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
