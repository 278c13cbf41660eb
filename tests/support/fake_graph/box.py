"""The mailbox behind the fake: items in folders, ids that stay and ids that do not, and what Exchange does."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from tests.support.fake_graph.answers import not_found
from tests.support.fake_graph.exchange import Arrived, arrived, base_subject, stored_html

_BREAKS = re.compile(r"[\r\n]+")
FOLDERS = ("inbox", "drafts", "sentitems", "deleteditems", "junkemail", "archive")


@dataclass(slots=True)
class Item:
    """One message. `fields` are the properties in Graph's names and shapes; `change` counts up with each change."""

    number: int
    folder: str
    conversation_id: str
    fields: dict[str, Any]
    draft: bool = False
    change: int = 1
    moves: int = 0
    properties: dict[str, str] = field(default_factory=dict)  # extended ones, by id in lower case
    arrived: Arrived | None = None

    @property
    def immutable_id(self) -> str:
        return f"AAkALgAAAAAAHYQDEapmEc2byACqAC_EWg{self.number:08d}="

    @property
    def rest_id(self) -> str:
        """Another one after each move to another folder."""
        return f"AAMkAGI2-{self.number:08d}_{self.moves:02d}AAA="

    @property
    def ews_id(self) -> str:
        return self.rest_id.replace("-", "/").replace("_", "+")

    @property
    def etag(self) -> str:
        return f'W/"CQAAABYAAA{self.change:06d}"'

    @property
    def html(self) -> str:
        return str(self.fields["body"]["content"])

    @property
    def to(self) -> list[str]:
        return [one["emailAddress"]["address"] for one in self.fields.get("toRecipients", [])]


class Box:
    """All that one user's Outlook holds."""

    def __init__(self, email: str, name: str = "Alex Moreno", zone: str = "Europe/London") -> None:
        self.email = email
        self.zone = zone
        self.name = name
        self.items: dict[int, Item] = {}
        self.strips_ids = False  # as a client that keeps classes and no ids in a body
        self.plain_stays_text = False
        self.keeps_headers_of_sent = False
        self._numbers = itertools.count(1)
        self._conversations = itertools.count(1)

    def receive(
        self, raw: bytes, folder: str = "inbox", *, conversation_id: str = "", at: datetime | None = None
    ) -> Item:
        """A mail arrives, in the conversation that it answers."""
        mail = arrived(raw, zone=self.zone, plain_stays_text=self.plain_stays_text)
        fields = dict(mail.fields)
        if folder == "sentitems" and not self.keeps_headers_of_sent:
            fields.pop("internetMessageHeaders")
        if at is not None:
            fields["receivedDateTime"] = fields["createdDateTime"] = stamp(at)
        fields["isRead"] = folder == "sentitems"
        conversation = conversation_id or self._answered(mail) or self._new_conversation()
        item = self._add(folder, conversation, fields)
        item.arrived = mail
        return item

    def send(self, raw: bytes, *, conversation_id: str = "") -> Item:
        """The user's own mail goes out."""
        return self.receive(raw, "sentitems", conversation_id=conversation_id)

    def create(self, fields: dict[str, Any], properties: dict[str, str], conversation_id: str = "") -> Item:
        """A draft."""
        now = stamp(datetime.now(UTC))
        number = len(self.items) + 1
        whole = {
            "subject": "",
            "toRecipients": [],
            "ccRecipients": [],
            "bccRecipients": [],
            "replyTo": [],
            "from": self.me,
            "sender": self.me,
            "hasAttachments": False,
            "isRead": True,
            "categories": [],
            "receivedDateTime": now,
            "sentDateTime": now,
            "createdDateTime": now,
            "internetMessageId": f"<DRAFT{number:06d}@outlook.example>",
            **fields,
        }
        whole["body"] = stored_html(whole.get("body", {}), strips_ids=self.strips_ids)
        item = self._add("drafts", conversation_id or self._new_conversation(), whole)
        item.draft = True
        item.properties = {name.lower(): value for name, value in properties.items()}
        return item

    def change(self, item: Item, fields: dict[str, Any], properties: dict[str, str]) -> None:
        """By the user or by an app."""
        if "body" in fields:
            fields = {**fields, "body": stored_html(fields["body"], strips_ids=self.strips_ids)}
        if "subject" in fields and base_subject(fields["subject"]) != base_subject(item.fields["subject"]):
            item.conversation_id = self._new_conversation()
        item.fields.update(fields)
        item.properties.update({name.lower(): value for name, value in properties.items()})
        item.change += 1

    def move(self, item: Item, folder: str) -> None:
        item.folder = folder
        item.moves += 1
        item.change += 1

    def remove(self, item: Item) -> None:
        del self.items[item.number]

    def send_draft(self, item: Item) -> None:
        """The user sends it."""
        item.draft = False
        self.move(item, "sentitems")

    def find(self, given: str) -> Item:
        """By either kind of id; a REST id that is out of date names nothing."""
        for item in self.items.values():
            if given in (item.immutable_id, item.rest_id):
                return item
        raise not_found()

    @property
    def me(self) -> dict[str, Any]:
        return {"emailAddress": {"name": self.name, "address": self.email}}

    @property
    def drafts(self) -> list[Item]:
        return [item for item in self.items.values() if item.draft]

    def _add(self, folder: str, conversation_id: str, fields: dict[str, Any]) -> Item:
        item = Item(next(self._numbers), folder, conversation_id, fields)
        self.items[item.number] = item
        return item

    def _new_conversation(self) -> str:
        return f"AAQkAGI2-conv{next(self._conversations):06d}AQAA="

    def _answered(self, mail: Arrived) -> str:
        for item in self.items.values():
            known = item.fields["internetMessageId"]
            same = base_subject(item.fields["subject"]) == base_subject(mail.fields["subject"])
            if known and known in mail.references and same:
                return item.conversation_id
        return ""


def stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def mime_of(item: Item) -> bytes:
    """A draft as Exchange would send it."""
    mail = EmailMessage(policy=SMTP.clone(max_line_length=100_000, cte_type="8bit"))
    people = [one["emailAddress"] for one in item.fields["toRecipients"]]
    if people:
        mail["To"] = ", ".join(f"{one['name']} <{one['address']}>" for one in people)
    mail["Subject"] = item.fields["subject"]
    mail["Date"] = format_datetime(datetime.fromisoformat(item.fields["createdDateTime"]))
    raw = mail.as_bytes().rstrip() + b"\r\n"
    for name, key in (
        ("Message-ID", ""),
        ("In-Reply-To", "string 0x1042"),
        ("References", "string 0x1039"),
    ):
        value = item.properties.get(key, "") if key else item.fields["internetMessageId"]
        if value:
            raw += f"{name}: {_BREAKS.sub(' ', value)}\r\n".encode()
    return raw + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + item.html.encode()
