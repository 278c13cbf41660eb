from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.compose_in_gmail_type_0 import ComposeInGmailType0
    from ..models.compose_in_graph_type_0 import ComposeInGraphType0
    from ..models.mailbox_owner import MailboxOwner
    from ..models.note import Note
    from ..models.profile import Profile


T = TypeVar("T", bound="ComposeIn")


@_attrs_define
class ComposeIn:
    """A thread, and what its drafts are made from.

    Attributes:
        mailbox (MailboxOwner): Whose mailbox the thread lies in: who writes as the owner is the candidate.
        now (datetime.datetime | None | Unset): Read as at this moment; left out: the present.
        messages (list[str] | Unset): RFC 5322 messages in base64, in any order.
        gmail (ComposeInGmailType0 | None | Unset): The answer of Gmail's users.threads.get (format full), or of
            users.messages.get.
        graph (ComposeInGraphType0 | None | Unset): Messages of Microsoft Graph: {"value": [message, …]}, or one
            message.
        profile (None | Profile | Unset): For what goes beyond the thread: cards, references …
        follow_ups (list[str] | Unset): Keys of the follow-ups to write; left out: thanks, question for news, reply to a
            no.
        notes (list[Note] | Unset):
        news (None | str | Unset): A point or piece of news to pass on.
    """

    mailbox: MailboxOwner
    now: datetime.datetime | None | Unset = UNSET
    messages: list[str] | Unset = UNSET
    gmail: ComposeInGmailType0 | None | Unset = UNSET
    graph: ComposeInGraphType0 | None | Unset = UNSET
    profile: None | Profile | Unset = UNSET
    follow_ups: list[str] | Unset = UNSET
    notes: list[Note] | Unset = UNSET
    news: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.compose_in_gmail_type_0 import ComposeInGmailType0  # noqa: PLC0415
        from ..models.compose_in_graph_type_0 import ComposeInGraphType0  # noqa: PLC0415
        from ..models.profile import Profile  # noqa: PLC0415

        mailbox = self.mailbox.to_dict()

        now: None | str | Unset
        if isinstance(self.now, Unset):
            now = UNSET
        elif isinstance(self.now, datetime.datetime):
            now = self.now.isoformat()
        else:
            now = self.now

        messages: list[str] | Unset = UNSET
        if not isinstance(self.messages, Unset):
            messages = self.messages

        gmail: dict[str, Any] | None | Unset
        if isinstance(self.gmail, Unset):
            gmail = UNSET
        elif isinstance(self.gmail, ComposeInGmailType0):
            gmail = self.gmail.to_dict()
        else:
            gmail = self.gmail

        graph: dict[str, Any] | None | Unset
        if isinstance(self.graph, Unset):
            graph = UNSET
        elif isinstance(self.graph, ComposeInGraphType0):
            graph = self.graph.to_dict()
        else:
            graph = self.graph

        profile: dict[str, Any] | None | Unset
        if isinstance(self.profile, Unset):
            profile = UNSET
        elif isinstance(self.profile, Profile):
            profile = self.profile.to_dict()
        else:
            profile = self.profile

        follow_ups: list[str] | Unset = UNSET
        if not isinstance(self.follow_ups, Unset):
            follow_ups = self.follow_ups

        notes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.notes, Unset):
            notes = []
            for notes_item_data in self.notes:
                notes_item = notes_item_data.to_dict()
                notes.append(notes_item)

        news: None | str | Unset
        if isinstance(self.news, Unset):
            news = UNSET
        else:
            news = self.news

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "mailbox": mailbox,
            }
        )
        if now is not UNSET:
            field_dict["now"] = now
        if messages is not UNSET:
            field_dict["messages"] = messages
        if gmail is not UNSET:
            field_dict["gmail"] = gmail
        if graph is not UNSET:
            field_dict["graph"] = graph
        if profile is not UNSET:
            field_dict["profile"] = profile
        if follow_ups is not UNSET:
            field_dict["follow_ups"] = follow_ups
        if notes is not UNSET:
            field_dict["notes"] = notes
        if news is not UNSET:
            field_dict["news"] = news

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.compose_in_gmail_type_0 import ComposeInGmailType0  # noqa: PLC0415
        from ..models.compose_in_graph_type_0 import ComposeInGraphType0  # noqa: PLC0415
        from ..models.mailbox_owner import MailboxOwner  # noqa: PLC0415
        from ..models.note import Note  # noqa: PLC0415
        from ..models.profile import Profile  # noqa: PLC0415

        d = dict(src_dict)
        mailbox = MailboxOwner.from_dict(d.pop("mailbox"))

        def _parse_now(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                now_type_0 = datetime.datetime.fromisoformat(data)

                return now_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        now = _parse_now(d.pop("now", UNSET))

        messages = cast(list[str], d.pop("messages", UNSET))

        def _parse_gmail(data: object) -> ComposeInGmailType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                gmail_type_0 = ComposeInGmailType0.from_dict(data)

                return gmail_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ComposeInGmailType0 | None | Unset, data)

        gmail = _parse_gmail(d.pop("gmail", UNSET))

        def _parse_graph(data: object) -> ComposeInGraphType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                graph_type_0 = ComposeInGraphType0.from_dict(data)

                return graph_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ComposeInGraphType0 | None | Unset, data)

        graph = _parse_graph(d.pop("graph", UNSET))

        def _parse_profile(data: object) -> None | Profile | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                profile_type_0 = Profile.from_dict(data)

                return profile_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Profile | Unset, data)

        profile = _parse_profile(d.pop("profile", UNSET))

        follow_ups = cast(list[str], d.pop("follow_ups", UNSET))

        _notes = d.pop("notes", UNSET)
        notes: list[Note] | Unset = UNSET
        if _notes is not UNSET:
            notes = []
            for notes_item_data in _notes:
                notes_item = Note.from_dict(notes_item_data)

                notes.append(notes_item)

        def _parse_news(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        news = _parse_news(d.pop("news", UNSET))

        compose_in = cls(
            mailbox=mailbox,
            now=now,
            messages=messages,
            gmail=gmail,
            graph=graph,
            profile=profile,
            follow_ups=follow_ups,
            notes=notes,
            news=news,
        )

        return compose_in
