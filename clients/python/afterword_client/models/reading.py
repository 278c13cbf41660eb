from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.decision import Decision
    from ..models.fact_kind import FactKind
    from ..models.fact_stage import FactStage
    from ..models.factstr import Factstr
    from ..models.interview import Interview
    from ..models.person import Person


T = TypeVar("T", bound="Reading")


@_attrs_define
class Reading:
    """What was read out of a thread. For kind `other` all else is empty.

    Attributes:
        kind (FactKind):
        stage (FactStage | None):
        company (Factstr | None):
        role (Factstr | None):
        interviews (list[Interview]):
        interviewers (list[Person]):
        contacts (list[Person]):
        decision (Decision | None):
        warnings (list[str]):
        read_at (datetime.datetime | None):
    """

    kind: FactKind
    stage: FactStage | None
    company: Factstr | None
    role: Factstr | None
    interviews: list[Interview]
    interviewers: list[Person]
    contacts: list[Person]
    decision: Decision | None
    warnings: list[str]
    read_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.decision import Decision  # noqa: PLC0415
        from ..models.fact_stage import FactStage  # noqa: PLC0415
        from ..models.factstr import Factstr  # noqa: PLC0415

        kind = self.kind.to_dict()

        stage: dict[str, Any] | None
        if isinstance(self.stage, FactStage):
            stage = self.stage.to_dict()
        else:
            stage = self.stage

        company: dict[str, Any] | None
        if isinstance(self.company, Factstr):
            company = self.company.to_dict()
        else:
            company = self.company

        role: dict[str, Any] | None
        if isinstance(self.role, Factstr):
            role = self.role.to_dict()
        else:
            role = self.role

        interviews = []
        for interviews_item_data in self.interviews:
            interviews_item = interviews_item_data.to_dict()
            interviews.append(interviews_item)

        interviewers = []
        for interviewers_item_data in self.interviewers:
            interviewers_item = interviewers_item_data.to_dict()
            interviewers.append(interviewers_item)

        contacts = []
        for contacts_item_data in self.contacts:
            contacts_item = contacts_item_data.to_dict()
            contacts.append(contacts_item)

        decision: dict[str, Any] | None
        if isinstance(self.decision, Decision):
            decision = self.decision.to_dict()
        else:
            decision = self.decision

        warnings = self.warnings

        read_at: None | str
        if isinstance(self.read_at, datetime.datetime):
            read_at = self.read_at.isoformat()
        else:
            read_at = self.read_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "stage": stage,
                "company": company,
                "role": role,
                "interviews": interviews,
                "interviewers": interviewers,
                "contacts": contacts,
                "decision": decision,
                "warnings": warnings,
                "read_at": read_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.decision import Decision  # noqa: PLC0415
        from ..models.fact_kind import FactKind  # noqa: PLC0415
        from ..models.fact_stage import FactStage  # noqa: PLC0415
        from ..models.factstr import Factstr  # noqa: PLC0415
        from ..models.interview import Interview  # noqa: PLC0415
        from ..models.person import Person  # noqa: PLC0415

        d = dict(src_dict)
        kind = FactKind.from_dict(d.pop("kind"))

        def _parse_stage(data: object) -> FactStage | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                stage_type_0 = FactStage.from_dict(data)

                return stage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FactStage | None, data)

        stage = _parse_stage(d.pop("stage"))

        def _parse_company(data: object) -> Factstr | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                company_type_0 = Factstr.from_dict(data)

                return company_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Factstr | None, data)

        company = _parse_company(d.pop("company"))

        def _parse_role(data: object) -> Factstr | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                role_type_0 = Factstr.from_dict(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Factstr | None, data)

        role = _parse_role(d.pop("role"))

        interviews = []
        _interviews = d.pop("interviews")
        for interviews_item_data in _interviews:
            interviews_item = Interview.from_dict(interviews_item_data)

            interviews.append(interviews_item)

        interviewers = []
        _interviewers = d.pop("interviewers")
        for interviewers_item_data in _interviewers:
            interviewers_item = Person.from_dict(interviewers_item_data)

            interviewers.append(interviewers_item)

        contacts = []
        _contacts = d.pop("contacts")
        for contacts_item_data in _contacts:
            contacts_item = Person.from_dict(contacts_item_data)

            contacts.append(contacts_item)

        def _parse_decision(data: object) -> Decision | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                decision_type_0 = Decision.from_dict(data)

                return decision_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decision | None, data)

        decision = _parse_decision(d.pop("decision"))

        warnings = cast(list[str], d.pop("warnings"))

        def _parse_read_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                read_at_type_0 = datetime.datetime.fromisoformat(data)

                return read_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        read_at = _parse_read_at(d.pop("read_at"))

        reading = cls(
            kind=kind,
            stage=stage,
            company=company,
            role=role,
            interviews=interviews,
            interviewers=interviewers,
            contacts=contacts,
            decision=decision,
            warnings=warnings,
            read_at=read_at,
        )

        reading.additional_properties = d
        return reading

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
