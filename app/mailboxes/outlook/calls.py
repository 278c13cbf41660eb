"""The calls of Microsoft Graph that Afterword makes. They are built here and sent by another.

Every one asks for immutable ids, so that a draft that the user moves is found where it went (Outlook, "Obtain immutable
identifiers"). A property that is sorted by is always the first that is filtered by: Graph refuses the rest as
inefficient, so a conversation is sorted by whoever reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

import orjson

from app.domain.errors import Unavailable
from app.mailboxes.outlook.ids import rest
from app.mailboxes.upstream.calls import Call

ENDPOINT = "https://graph.microsoft.com/v1.0"
MARK = "String {6f1d3c5a-2b0e-4a57-9d7c-8e2f4b6a1c90} Name ThreadDraftKey"
WRITTEN = "String {6f1d3c5a-2b0e-4a57-9d7c-8e2f4b6a1c90} Name ThreadDraftText"
IN_REPLY_TO = "String 0x1042"  # PidTagInReplyToId ([MS-OXPROPS])
REFERENCES = "String 0x1039"  # PidTagInternetReferences
IMMUTABLE = 'IdType="ImmutableId"'
UTC_TIMES = 'outlook.timezone="UTC"'
MOST_IN_A_BATCH = 20

_HEAD = "id,conversationId,subject,from,receivedDateTime,isDraft,isRead,parentFolderId"
SUMMARY_FIELDS = f"{_HEAD},bodyPreview"
MESSAGE_FIELDS = (
    f"{_HEAD},internetMessageId,sender,toRecipients,ccRecipients,replyTo,sentDateTime,hasAttachments,body,"
    "internetMessageHeaders"
)
SENT_FIELDS = "id,toRecipients,ccRecipients,sentDateTime,isDraft"
DRAFT_FIELDS = (
    "id,conversationId,subject,toRecipients,ccRecipients,bccRecipients,isDraft,hasAttachments,body,internetMessageId,"
    "createdDateTime,parentFolderId,webLink"
)
_PROPERTIES = f"singleValueExtendedProperties($filter=id eq '{MARK}' or id eq '{WRITTEN}')"
_LONG_AGO = "1900-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Calls:
    """Builders of calls to one Graph."""

    endpoint: str = ENDPOINT

    def me(self) -> Call:
        """Whose mailbox it is."""
        return self._get("me", "/me", {"$select": "displayName,mail,userPrincipalName"})

    def message(self, message_id: str, fields: str) -> Call:
        return self._get("messages.get", _message(message_id), {"$select": fields})

    def conversation(self, conversation_id: str, fields: str = MESSAGE_FIELDS, *, top: int = 50) -> Call:
        """All of it, drafts too, from every folder, in no order."""
        only = f"conversationId eq '{_quoted(conversation_id)}'"
        return self._get("messages.list", "/me/messages", {"$filter": only, "$top": top, "$select": fields})

    def event(self, message_id: str) -> Call:
        """A meeting request with its event: the attendees stand there."""
        query = {"$expand": "microsoft.graph.eventMessage/event"}
        return self._get("messages.event", _message(message_id), query, prefer=UTC_TIMES)

    def meeting(self, message_id: str) -> Call:
        """A meeting request with what it says of itself: when and where."""
        return self._get("messages.get", _message(message_id), {}, prefer=UTC_TIMES)

    def attachments(self, message_id: str) -> Call:
        query = {"$select": "id,name,contentType,size,isInline"}
        return self._get("attachments.list", f"{_message(message_id)}/attachments", query)

    def attachment(self, message_id: str, attachment_id: str) -> Call:
        path = f"{_message(message_id)}/attachments/{quote(attachment_id, safe='')}"
        return self._get("attachments.get", path, {})

    def attached_mail(self, message_id: str, attachment_id: str) -> Call:
        """Its bytes; inside a batch they come as base64."""
        path = f"{_message(message_id)}/attachments/{quote(attachment_id, safe='')}/$value"
        return self._get("messages.value", path, {})

    def folder(self, name: str) -> Call:
        """A well-known folder ("deleteditems")."""
        return self._get("folders.get", f"/me/mailFolders/{name}", {"$select": "id"})

    def newest(self, *, top: int) -> Call:
        query = {
            "$filter": f"receivedDateTime ge {_LONG_AGO} and isDraft eq false",
            "$orderby": "receivedDateTime desc",
            "$top": top,
            "$select": SUMMARY_FIELDS,
        }
        return self._get("messages.list", "/me/messages", query)

    def matching(self, words: Sequence[str], *, top: int) -> Call:
        """Messages that hold all the words, the newest first."""
        search = " AND ".join(f'\\"{word}\\"' for word in words)
        query = {"$search": f'"{search}"', "$top": top, "$select": SUMMARY_FIELDS}
        return self._get("messages.list", "/me/messages", query)

    def sent(self, since: datetime, *, top: int) -> Call:
        """What lies among the sent mail since then. `since` is aware."""
        moment = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        query = {
            "$filter": f"sentDateTime ge {moment}",
            "$orderby": "sentDateTime desc",
            "$top": top,
            "$select": SENT_FIELDS,
        }
        return self._get("messages.list", "/me/mailFolders/sentitems/messages", query)

    def marked(self, mark: str) -> Call:
        """Drafts and others with that mark. Graph compares it without regard to case."""
        only = f"singleValueExtendedProperties/Any(ep: ep/id eq '{MARK}' and ep/value eq '{_quoted(mark)}')"
        query = {"$filter": only, "$expand": _PROPERTIES, "$top": 10, "$select": DRAFT_FIELDS}
        return self._get("messages.list", "/me/messages", query)

    def draft(self, draft_id: str) -> Call:
        return self._get("messages.get", _message(draft_id), {"$expand": _PROPERTIES, "$select": DRAFT_FIELDS})

    def drafts(self, *, top: int = 50) -> Call:
        """From every folder: the user may have moved one."""
        query = {"$filter": "isDraft eq true", "$expand": _PROPERTIES, "$top": top, "$select": DRAFT_FIELDS}
        return self._get("messages.list", "/me/messages", query)

    def drafts_in(self, conversation_id: str) -> Call:
        only = f"conversationId eq '{_quoted(conversation_id)}'"
        query = {"$filter": only, "$expand": _PROPERTIES, "$top": 50, "$select": DRAFT_FIELDS}
        return self._get("messages.list", "/me/messages", query)

    def answered(self, internet_message_id: str) -> Call:
        only = f"internetMessageId eq '<{_quoted(internet_message_id)}>'"
        query = {"$filter": only, "$top": 5, "$select": f"{_HEAD},internetMessageId"}
        return self._get("messages.list", "/me/messages", query)

    def create_reply(self, message_id: str, body: Mapping[str, Any]) -> Call:
        return self._send("messages.createReply", "POST", f"{_message(message_id)}/createReply", body)

    def create(self, message: Mapping[str, Any]) -> Call:
        return self._send("messages.create", "POST", "/me/messages", message)

    def update(self, message_id: str, changes: Mapping[str, Any], *, etag: str = "") -> Call:
        """`etag` lets it be done only while nobody else has changed the message."""
        return self._send("messages.update", "PATCH", _message(message_id), changes, etag=etag)

    def delete(self, message_id: str, *, etag: str = "") -> Call:
        headers = {"If-Match": etag} if etag else {}
        return self._call("messages.delete", "DELETE", _message(message_id), headers=headers)

    def translate(self, message_id: str, *, source: str, target: str) -> Call:
        body = {"inputIds": [message_id], "sourceIdType": source, "targetIdType": target}
        return self._send("translate", "POST", "/me/translateExchangeIds", body)

    def delta(self, folder: str, since: datetime) -> Call:
        """What comes into a folder from then on; the answer's deltaLink goes on from there. `since` is aware."""
        moment = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        query = {
            "changeType": "created",
            "$select": "conversationId,isDraft",
            "$filter": f"receivedDateTime ge {moment}",
        }
        return self._get("messages.delta", f"/me/mailFolders/{folder}/messages/delta", query)

    def any_of(self, words: Sequence[str], *, top: int) -> Call:
        """Messages that hold one of the words, the newest first."""
        search = " OR ".join(f'\\"{word}\\"' for word in words)
        query = {"$search": f'"{search}"', "$top": top, "$select": "conversationId,receivedDateTime,isDraft"}
        return self._get("messages.list", "/me/messages", query)

    def subscribe(self, body: Mapping[str, Any]) -> Call:
        return self._send("subscriptions.create", "POST", "/subscriptions", body)

    def renew(self, subscription_id: str, expires: str) -> Call:
        path = f"/subscriptions/{quote(subscription_id, safe='')}"
        return self._send("subscriptions.update", "PATCH", path, {"expirationDateTime": expires})

    def unsubscribe(self, subscription_id: str) -> Call:
        return self._call("subscriptions.delete", "DELETE", f"/subscriptions/{quote(subscription_id, safe='')}")

    def page(self, link: str) -> Call:
        """The next page, at the address that Graph gave. Raises Unavailable for one that lies elsewhere: the token
        goes there."""
        if not link.startswith(f"{self.endpoint}/"):
            raise Unavailable("Outlook's answer could not be read.", kept="Nothing was changed.")
        return Call("messages.page", "GET", link, {"Prefer": IMMUTABLE}, None)

    def batch(self, calls: Sequence[Call]) -> Call:
        """Up to twenty calls in one, all side by side."""
        requests = []
        for number, call in enumerate(calls):
            one: dict[str, Any] = {"id": str(number), "method": call.verb, "url": call.uri.removeprefix(self.endpoint)}
            one["headers"] = dict(call.headers)
            if call.body is not None:
                one["body"] = orjson.loads(call.body)
            requests.append(one)
        name = "batch.write" if any(call.changes for call in calls) else "batch.read"
        if name == "batch.write" and all(call.again for call in calls):
            name = "batch.repeatable"
        return self._send(name, "POST", "/$batch", {"requests": requests})

    def _get(self, method: str, path: str, query: Mapping[str, object], *, prefer: str = "") -> Call:
        return self._call(
            method, "GET", f"{path}?{urlencode(query, quote_via=quote)}" if query else path, prefer=prefer
        )

    def _send(self, method: str, verb: str, path: str, body: Mapping[str, Any], *, etag: str = "") -> Call:
        headers = {"Content-Type": "application/json", **({"If-Match": etag} if etag else {})}
        return self._call(method, verb, path, headers=headers, body=orjson.dumps(body))

    def _call(
        self,
        method: str,
        verb: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        prefer: str = "",
    ) -> Call:
        preferences = f"{IMMUTABLE}, {prefer}" if prefer else IMMUTABLE
        return Call(method, verb, f"{self.endpoint}{path}", {"Prefer": preferences, **(headers or {})}, body)


def _message(message_id: str) -> str:
    return f"/me/messages/{quote(rest(message_id), safe='')}"


def _quoted(value: str) -> str:
    """Within an OData string a quote is written twice."""
    return value.replace("'", "''")
