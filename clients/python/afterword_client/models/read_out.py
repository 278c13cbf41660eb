from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.next_step import NextStep
    from ..models.planned_follow_up import PlannedFollowUp
    from ..models.reading import Reading


T = TypeVar("T", bound="ReadOut")


@_attrs_define
class ReadOut:
    """A reading with what comes next (null for a thread about no interview) and the plan.

    Attributes:
        reading (Reading): What was read out of a thread. For kind `other` all else is empty.
        next_ (NextStep | None):
        plan (list[PlannedFollowUp]):
    """

    reading: Reading
    next_: NextStep | None
    plan: list[PlannedFollowUp]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.next_step import NextStep  # noqa: PLC0415

        reading = self.reading.to_dict()

        next_: dict[str, Any] | None
        if isinstance(self.next_, NextStep):
            next_ = self.next_.to_dict()
        else:
            next_ = self.next_

        plan = []
        for plan_item_data in self.plan:
            plan_item = plan_item_data.to_dict()
            plan.append(plan_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reading": reading,
                "next": next_,
                "plan": plan,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.next_step import NextStep  # noqa: PLC0415
        from ..models.planned_follow_up import PlannedFollowUp  # noqa: PLC0415
        from ..models.reading import Reading  # noqa: PLC0415

        d = dict(src_dict)
        reading = Reading.from_dict(d.pop("reading"))

        def _parse_next_(data: object) -> NextStep | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                next_type_0 = NextStep.from_dict(data)

                return next_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NextStep | None, data)

        next_ = _parse_next_(d.pop("next"))

        plan = []
        _plan = d.pop("plan")
        for plan_item_data in _plan:
            plan_item = PlannedFollowUp.from_dict(plan_item_data)

            plan.append(plan_item)

        read_out = cls(
            reading=reading,
            next_=next_,
            plan=plan,
        )

        read_out.additional_properties = d
        return read_out

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
