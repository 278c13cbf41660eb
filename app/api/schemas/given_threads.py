"""A thread as a caller hands it in: RFC 5322 messages, or what the Gmail API or Microsoft Graph gave."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo

from fastapi.exceptions import RequestValidationError
from pydantic import Field, ValidationInfo, model_validator

from app.api.schemas.mails import Note, Profile
from app.api.schemas.words import Email, Given, Line, Moment, Words, Zone
from app.domain.mail import Mailbox as Owner
from app.mailboxes.gmail import payload
from app.mailboxes.gmail.conversation import pieces_of
from app.mailboxes.outlook import mime as graph
from app.mailboxes.shapes import object_in, objects, text
from app.services.stateless import GivenMail, GivenThread

MOST_MESSAGES = 200
_LONGEST_MESSAGE = 34_000_000  # characters of base64: 25 MB of mail


class MailboxOwner(Given):
    """Whose mailbox the thread lies in: who writes as the owner is the candidate."""

    name: Line = ""
    email: Email
    time_zone: Zone

    def value(self) -> Owner:
        return Owner(self.name, self.email, self.time_zone)


class ThreadIn(Given):
    """A thread, in exactly one of three forms."""

    mailbox: MailboxOwner
    now: Moment | None = Field(default=None, description="Read as at this moment; left out: the present.")
    messages: Annotated[list[Annotated[str, Field(max_length=_LONGEST_MESSAGE)]], Field(max_length=MOST_MESSAGES)] = (
        Field(default=[], description="RFC 5322 messages in base64, in any order.")
    )
    gmail: dict[str, Any] | None = Field(
        default=None, description="The answer of Gmail's users.threads.get (format full), or of users.messages.get."
    )
    graph: dict[str, Any] | None = Field(
        default=None, description='Messages of Microsoft Graph: {"value": [message, …]}, or one message.'
    )
    profile: Profile | None = Field(default=None, description="For what goes beyond the thread: cards, references …")

    @model_validator(mode="after")
    def _one_form(self, info: ValidationInfo) -> Self:
        forms = sum((bool(self.messages), self.gmail is not None, self.graph is not None))
        if forms != (0 if info.context else 1):  # beside files there is none
            raise ValueError("give exactly one of messages, gmail and graph")
        return self

    def value(self, now: datetime) -> GivenThread:
        """The thread, read at `now` unless it says when. Raises RequestValidationError."""
        owner = self.mailbox.value()
        made: Callable[[], list[bytes]] = self._decoded
        if self.gmail is not None:
            made = self._from_gmail
        elif self.graph is not None:
            made = self._from_graph
        mails = tuple(GivenMail(f"message {number}", raw) for number, raw in enumerate(made(), 1))
        return GivenThread(mails, owner, self.now or now, self.profile.value() if self.profile else None)

    def _decoded(self) -> list[bytes]:
        found = []
        for number, message in enumerate(self.messages):
            try:
                found.append(base64.b64decode("".join(message.split()).translate(_STANDARD), validate=True))
            except (binascii.Error, ValueError):
                raise invalid("It is no base64", "messages", number) from None
        return found

    def _from_gmail(self) -> list[bytes]:
        given = self.gmail or {}
        if "messages" not in given:
            given = {"messages": [given]}
        raw = [payload.raw_bytes(text(one, "raw")) for one in objects(given, "messages") if text(one, "raw")]
        pieces = sorted(pieces_of(given), key=lambda piece: piece.date)
        found = raw or [payload.message_bytes(one.payload) for one in pieces if one.payload and not one.is_draft]
        return _some(found, "gmail")

    def _from_graph(self) -> list[bytes]:
        given = self.graph or {}
        given = given if "value" in given else {"value": [given]}
        sent = [one for one in objects(given, "value") if one.get("isDraft") is not True and object_in(one, "body")]
        zone = ZoneInfo(self.mailbox.time_zone)
        return _some([graph.message_bytes(one, zone=zone) for one in sent], "graph")


class ComposeIn(ThreadIn):
    """A thread, and what its drafts are made from."""

    follow_ups: Annotated[list[Line], Field(max_length=50)] = Field(
        default=[], description="Keys of the follow-ups to write; left out: thanks, question for news, reply to a no."
    )
    notes: list[Note] = Field(default=[], max_length=50)
    news: Words | None = Field(default=None, description="A point or piece of news to pass on.")


_STANDARD = str.maketrans("-_", "+/")


def invalid(what: str, *where: str | int) -> RequestValidationError:
    """A part of the body that is not as documented."""
    return RequestValidationError([{"loc": ("body", *where), "msg": what, "type": "value"}])


def _some(found: list[bytes], where: str) -> list[bytes]:
    if not found or len(found) > MOST_MESSAGES:
        raise invalid(f"It holds no messages, or more than {MOST_MESSAGES}", where)
    return found
