from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.follow_up_kind import FollowUpKind
from ..models.follow_up_state import FollowUpState

if TYPE_CHECKING:
    from ..models.evidence import Evidence


T = TypeVar("T", bound="FollowUp")


@_attrs_define
class FollowUp:
    """A follow-up with what became of it. `due` is the day from which it can be done, or to which it was put off.

    Attributes:
        key (str):
        kind (FollowUpKind): What is to be done.
        to_name (str):
        to_email (None | str):
        email_inferred (bool):
        not_before (datetime.date | None):
        by (datetime.date | None):
        reason (str):
        ended_by (str):
        evidence (list[Evidence]):
        id (str):
        mailbox_id (str):
        candidacy_id (str):
        thread_id (str):
        company (str):
        role (str):
        state (FollowUpState): How far a follow-up is.
        due (datetime.date | None):
        snoozed_until (datetime.date | None):
        draft_id (None | str):
        prepare (bool | None): Whether its draft is prepared on its day; null: as the others.
    """

    key: str
    kind: FollowUpKind
    to_name: str
    to_email: None | str
    email_inferred: bool
    not_before: datetime.date | None
    by: datetime.date | None
    reason: str
    ended_by: str
    evidence: list[Evidence]
    id: str
    mailbox_id: str
    candidacy_id: str
    thread_id: str
    company: str
    role: str
    state: FollowUpState
    due: datetime.date | None
    snoozed_until: datetime.date | None
    draft_id: None | str
    prepare: bool | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        kind = self.kind.value

        to_name = self.to_name

        to_email: None | str
        to_email = self.to_email

        email_inferred = self.email_inferred

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

        reason = self.reason

        ended_by = self.ended_by

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        id = self.id

        mailbox_id = self.mailbox_id

        candidacy_id = self.candidacy_id

        thread_id = self.thread_id

        company = self.company

        role = self.role

        state = self.state.value

        due: None | str
        if isinstance(self.due, datetime.date):
            due = self.due.isoformat()
        else:
            due = self.due

        snoozed_until: None | str
        if isinstance(self.snoozed_until, datetime.date):
            snoozed_until = self.snoozed_until.isoformat()
        else:
            snoozed_until = self.snoozed_until

        draft_id: None | str
        draft_id = self.draft_id

        prepare: bool | None
        prepare = self.prepare

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "kind": kind,
                "to_name": to_name,
                "to_email": to_email,
                "email_inferred": email_inferred,
                "not_before": not_before,
                "by": by,
                "reason": reason,
                "ended_by": ended_by,
                "evidence": evidence,
                "id": id,
                "mailbox_id": mailbox_id,
                "candidacy_id": candidacy_id,
                "thread_id": thread_id,
                "company": company,
                "role": role,
                "state": state,
                "due": due,
                "snoozed_until": snoozed_until,
                "draft_id": draft_id,
                "prepare": prepare,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.evidence import Evidence  # noqa: PLC0415

        d = dict(src_dict)
        key = d.pop("key")

        kind = FollowUpKind(d.pop("kind"))

        to_name = d.pop("to_name")

        def _parse_to_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        to_email = _parse_to_email(d.pop("to_email"))

        email_inferred = d.pop("email_inferred")

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

        reason = d.pop("reason")

        ended_by = d.pop("ended_by")

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        id = d.pop("id")

        mailbox_id = d.pop("mailbox_id")

        candidacy_id = d.pop("candidacy_id")

        thread_id = d.pop("thread_id")

        company = d.pop("company")

        role = d.pop("role")

        state = FollowUpState(d.pop("state"))

        def _parse_due(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                due_type_0 = datetime.date.fromisoformat(data)

                return due_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        due = _parse_due(d.pop("due"))

        def _parse_snoozed_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                snoozed_until_type_0 = datetime.date.fromisoformat(data)

                return snoozed_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        snoozed_until = _parse_snoozed_until(d.pop("snoozed_until"))

        def _parse_draft_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        draft_id = _parse_draft_id(d.pop("draft_id"))

        def _parse_prepare(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        prepare = _parse_prepare(d.pop("prepare"))

        follow_up = cls(
            key=key,
            kind=kind,
            to_name=to_name,
            to_email=to_email,
            email_inferred=email_inferred,
            not_before=not_before,
            by=by,
            reason=reason,
            ended_by=ended_by,
            evidence=evidence,
            id=id,
            mailbox_id=mailbox_id,
            candidacy_id=candidacy_id,
            thread_id=thread_id,
            company=company,
            role=role,
            state=state,
            due=due,
            snoozed_until=snoozed_until,
            draft_id=draft_id,
            prepare=prepare,
        )

        follow_up.additional_properties = d
        return follow_up

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
