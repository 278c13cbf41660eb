from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.stage import Stage
from ..types import UNSET, Unset

T = TypeVar("T", bound="CandidacyChange")


@_attrs_define
class CandidacyChange:
    """What to correct, in all of its threads; what is left out stays. The user's word outlives every later reading.
    `cards`: whether to remind of cards by hand for this one, whatever the settings say.

        Attributes:
            company (None | str | Unset):
            role (None | str | Unset):
            stage (None | Stage | Unset):
            cards (bool | None | Unset):
    """

    company: None | str | Unset = UNSET
    role: None | str | Unset = UNSET
    stage: None | Stage | Unset = UNSET
    cards: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        company: None | str | Unset
        if isinstance(self.company, Unset):
            company = UNSET
        else:
            company = self.company

        role: None | str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        else:
            role = self.role

        stage: None | str | Unset
        if isinstance(self.stage, Unset):
            stage = UNSET
        elif isinstance(self.stage, Stage):
            stage = self.stage.value
        else:
            stage = self.stage

        cards: bool | None | Unset
        if isinstance(self.cards, Unset):
            cards = UNSET
        else:
            cards = self.cards

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if company is not UNSET:
            field_dict["company"] = company
        if role is not UNSET:
            field_dict["role"] = role
        if stage is not UNSET:
            field_dict["stage"] = stage
        if cards is not UNSET:
            field_dict["cards"] = cards

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_company(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        company = _parse_company(d.pop("company", UNSET))

        def _parse_role(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        role = _parse_role(d.pop("role", UNSET))

        def _parse_stage(data: object) -> None | Stage | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                stage_type_0 = Stage(data)

                return stage_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Stage | Unset, data)

        stage = _parse_stage(d.pop("stage", UNSET))

        def _parse_cards(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        cards = _parse_cards(d.pop("cards", UNSET))

        candidacy_change = cls(
            company=company,
            role=role,
            stage=stage,
            cards=cards,
        )

        return candidacy_change
