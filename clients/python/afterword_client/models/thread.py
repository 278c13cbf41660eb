from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.correction import Correction
    from ..models.follow_up import FollowUp
    from ..models.next_step import NextStep
    from ..models.note import Note
    from ..models.reading import Reading


T = TypeVar("T", bound="Thread")


@_attrs_define
class Thread:
    """A thread as it was read, with the user's corrections laid over, and what comes next (null where nothing does).

    Attributes:
        id (str):
        mailbox_id (str):
        candidacy_id (None | str):
        reading (Reading): What was read out of a thread. For kind `other` all else is empty.
        next_ (NextStep | None):
        follow_ups (list[FollowUp]):
        corrections (list[Correction]):
        notes (list[Note]):
    """

    id: str
    mailbox_id: str
    candidacy_id: None | str
    reading: Reading
    next_: NextStep | None
    follow_ups: list[FollowUp]
    corrections: list[Correction]
    notes: list[Note]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.next_step import NextStep  # noqa: PLC0415

        id = self.id

        mailbox_id = self.mailbox_id

        candidacy_id: None | str
        candidacy_id = self.candidacy_id

        reading = self.reading.to_dict()

        next_: dict[str, Any] | None
        if isinstance(self.next_, NextStep):
            next_ = self.next_.to_dict()
        else:
            next_ = self.next_

        follow_ups = []
        for follow_ups_item_data in self.follow_ups:
            follow_ups_item = follow_ups_item_data.to_dict()
            follow_ups.append(follow_ups_item)

        corrections = []
        for corrections_item_data in self.corrections:
            corrections_item = corrections_item_data.to_dict()
            corrections.append(corrections_item)

        notes = []
        for notes_item_data in self.notes:
            notes_item = notes_item_data.to_dict()
            notes.append(notes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "mailbox_id": mailbox_id,
                "candidacy_id": candidacy_id,
                "reading": reading,
                "next": next_,
                "follow_ups": follow_ups,
                "corrections": corrections,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.correction import Correction  # noqa: PLC0415
        from ..models.follow_up import FollowUp  # noqa: PLC0415
        from ..models.next_step import NextStep  # noqa: PLC0415
        from ..models.note import Note  # noqa: PLC0415
        from ..models.reading import Reading  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        mailbox_id = d.pop("mailbox_id")

        def _parse_candidacy_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        candidacy_id = _parse_candidacy_id(d.pop("candidacy_id"))

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

        follow_ups = []
        _follow_ups = d.pop("follow_ups")
        for follow_ups_item_data in _follow_ups:
            follow_ups_item = FollowUp.from_dict(follow_ups_item_data)

            follow_ups.append(follow_ups_item)

        corrections = []
        _corrections = d.pop("corrections")
        for corrections_item_data in _corrections:
            corrections_item = Correction.from_dict(corrections_item_data)

            corrections.append(corrections_item)

        notes = []
        _notes = d.pop("notes")
        for notes_item_data in _notes:
            notes_item = Note.from_dict(notes_item_data)

            notes.append(notes_item)

        thread = cls(
            id=id,
            mailbox_id=mailbox_id,
            candidacy_id=candidacy_id,
            reading=reading,
            next_=next_,
            follow_ups=follow_ups,
            corrections=corrections,
            notes=notes,
        )

        thread.additional_properties = d
        return thread

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
