from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.mailbox_owner import MailboxOwner
    from ..models.profile import Profile
    from ..models.thread_in_gmail_type_0 import ThreadInGmailType0
    from ..models.thread_in_graph_type_0 import ThreadInGraphType0


T = TypeVar("T", bound="ThreadIn")


@_attrs_define
class ThreadIn:
    """A thread, in exactly one of three forms.

    Attributes:
        mailbox (MailboxOwner): Whose mailbox the thread lies in: who writes as the owner is the candidate.
        now (datetime.datetime | None | Unset): Read as at this moment; left out: the present.
        messages (list[str] | Unset): RFC 5322 messages in base64, in any order.
        gmail (None | ThreadInGmailType0 | Unset): The answer of Gmail's users.threads.get (format full), or of
            users.messages.get.
        graph (None | ThreadInGraphType0 | Unset): Messages of Microsoft Graph: {"value": [message, …]}, or one message.
        profile (None | Profile | Unset): For what goes beyond the thread: cards, references …
    """

    mailbox: MailboxOwner
    now: datetime.datetime | None | Unset = UNSET
    messages: list[str] | Unset = UNSET
    gmail: None | ThreadInGmailType0 | Unset = UNSET
    graph: None | ThreadInGraphType0 | Unset = UNSET
    profile: None | Profile | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.profile import Profile  # noqa: PLC0415
        from ..models.thread_in_gmail_type_0 import ThreadInGmailType0  # noqa: PLC0415
        from ..models.thread_in_graph_type_0 import ThreadInGraphType0  # noqa: PLC0415

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
        elif isinstance(self.gmail, ThreadInGmailType0):
            gmail = self.gmail.to_dict()
        else:
            gmail = self.gmail

        graph: dict[str, Any] | None | Unset
        if isinstance(self.graph, Unset):
            graph = UNSET
        elif isinstance(self.graph, ThreadInGraphType0):
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.mailbox_owner import MailboxOwner  # noqa: PLC0415
        from ..models.profile import Profile  # noqa: PLC0415
        from ..models.thread_in_gmail_type_0 import ThreadInGmailType0  # noqa: PLC0415
        from ..models.thread_in_graph_type_0 import ThreadInGraphType0  # noqa: PLC0415

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

        def _parse_gmail(data: object) -> None | ThreadInGmailType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                gmail_type_0 = ThreadInGmailType0.from_dict(data)

                return gmail_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ThreadInGmailType0 | Unset, data)

        gmail = _parse_gmail(d.pop("gmail", UNSET))

        def _parse_graph(data: object) -> None | ThreadInGraphType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                graph_type_0 = ThreadInGraphType0.from_dict(data)

                return graph_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ThreadInGraphType0 | Unset, data)

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

        thread_in = cls(
            mailbox=mailbox,
            now=now,
            messages=messages,
            gmail=gmail,
            graph=graph,
            profile=profile,
        )

        return thread_in
