from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_state import DeliveryState
from ..models.event_type import EventType

T = TypeVar("T", bound="Delivery")


@_attrs_define
class Delivery:
    """An event on its way. `answer` is the last status, or what kept it from being delivered.

    Attributes:
        id (str):
        event_id (str):
        type_ (EventType): What happened. The names are part of the API and stay as they are.
        at (datetime.datetime):
        state (DeliveryState): What became of one delivery.
        attempts (int):
        next_at (datetime.datetime):
        answer (str):
    """

    id: str
    event_id: str
    type_: EventType
    at: datetime.datetime
    state: DeliveryState
    attempts: int
    next_at: datetime.datetime
    answer: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        event_id = self.event_id

        type_ = self.type_.value

        at = self.at.isoformat()

        state = self.state.value

        attempts = self.attempts

        next_at = self.next_at.isoformat()

        answer = self.answer

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "event_id": event_id,
                "type": type_,
                "at": at,
                "state": state,
                "attempts": attempts,
                "next_at": next_at,
                "answer": answer,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        event_id = d.pop("event_id")

        type_ = EventType(d.pop("type"))

        at = datetime.datetime.fromisoformat(d.pop("at"))

        state = DeliveryState(d.pop("state"))

        attempts = d.pop("attempts")

        next_at = datetime.datetime.fromisoformat(d.pop("next_at"))

        answer = d.pop("answer")

        delivery = cls(
            id=id,
            event_id=event_id,
            type_=type_,
            at=at,
            state=state,
            attempts=attempts,
            next_at=next_at,
            answer=answer,
        )

        delivery.additional_properties = d
        return delivery

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
