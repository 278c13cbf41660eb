"""What an Outlook mailbox is handed in: a token source, and what the pane knows of the open message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.mailboxes.outlook.scopes import missing


class Grant(Protocol):
    """A token source for Microsoft Graph."""

    @property
    def scopes(self) -> frozenset[str]:
        """The granted permissions by their short names (`Mail.Read`). Empty means unknown: then every call is
        tried."""

    async def token(self, *, renew: bool = False) -> str:
        """The access token. `renew` says that the last one was refused. Raises NeedsConsent if there is no other,
        Unavailable if it could not be fetched."""


@dataclass(frozen=True, slots=True)
class GivenToken:
    """One token that cannot be renewed."""

    access_token: str
    scopes: frozenset[str] = frozenset()

    async def token(self, *, renew: bool = False) -> str:
        if renew or not self.access_token:
            raise missing("messages.list")
        return self.access_token

    def __repr__(self) -> str:
        return f"GivenToken(scopes={sorted(self.scopes)})"  # never the token: it would get into logs


@dataclass(frozen=True, slots=True)
class OpenMessage:
    """What is open in the pane: ids of the REST kind (`convertToRestId`). `conversation_id` and
    `internet_message_id` are what Office.js says of it, "" where it does not; they save a call where they are right."""

    id: str
    conversation_id: str = ""
    internet_message_id: str = ""


@dataclass(frozen=True, slots=True)
class DraftLinks:
    """Where a draft can be opened: in Outlook on the web, and by Office.js (`displayMessageForm`), "" where that id
    is not known."""

    web: str
    ews_id: str = ""
