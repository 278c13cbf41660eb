"""An item as Graph shows it: the fields that were selected, what was expanded, ids of the kind that was preferred."""

from __future__ import annotations

import re
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from tests.support.fake_graph.answers import bad_request, denied
from tests.support.fake_graph.box import Item

FIELDS = frozenset(
    {
        "id",
        "conversationId",
        "subject",
        "from",
        "sender",
        "toRecipients",
        "ccRecipients",
        "bccRecipients",
        "replyTo",
        "receivedDateTime",
        "sentDateTime",
        "createdDateTime",
        "lastModifiedDateTime",
        "isDraft",
        "isRead",
        "parentFolderId",
        "hasAttachments",
        "uniqueBody",
        "body",
        "bodyPreview",
        "internetMessageId",
        "internetMessageHeaders",
        "changeKey",
        "webLink",
        "categories",
        "importance",
    }
)
_ONLY_IF_SELECTED = ("internetMessageHeaders", "uniqueBody")
_PROPERTIES = re.compile(r"singleValueExtendedProperties\(\$filter=(.+)\)")
_EVENT = "microsoft.graph.eventMessage/event"


def folder_id(name: str) -> str:
    return f"AAMkAGI2-folder-{name}="


def shown(item: Item, *, select: str, expand: str, prefer: str, calendars: bool) -> dict[str, Any]:
    """`calendars`: whether the event of a meeting may be seen."""
    wanted = {name for name in select.split(",") if name}
    if unknown := wanted - FIELDS:
        raise bad_request(f"Could not find a property named '{min(unknown)}' on type 'microsoft.graph.message'.")
    whole = _whole(item, prefer)
    found = {name: value for name, value in whole.items() if name in wanted or (not wanted and _by_itself(name))}
    found = {"@odata.etag": item.etag, "id": whole["id"], **found}
    if item.arrived is not None and item.arrived.kind:
        found["@odata.type"] = item.arrived.kind
        if not wanted:
            found.update(item.arrived.meeting)
        found["meetingMessageType"] = item.arrived.meeting["meetingMessageType"]
    _expand(item, expand, found, calendars=calendars)
    return found


def _by_itself(name: str) -> bool:
    return name not in _ONLY_IF_SELECTED


def _whole(item: Item, prefer: str) -> dict[str, Any]:
    preview = " ".join(_visible(item.html).split())[:255]
    body = item.fields["body"]
    if 'outlook.body-content-type="text"' in prefer:
        body = {"contentType": "text", "content": _visible(item.html)}
    return {
        **item.fields,
        "id": item.immutable_id if 'IdType="ImmutableId"' in prefer else item.rest_id,
        "conversationId": item.conversation_id,
        "isDraft": item.draft,
        "parentFolderId": folder_id(item.folder),
        "body": body,
        "uniqueBody": body,
        "bodyPreview": preview,
        "changeKey": item.etag[3:-1],
        "webLink": f"https://outlook.office365.com/owa/?ItemID={item.rest_id}&exvsurl=1&viewmodel=ReadMessageItem",
    }


def _expand(item: Item, expand: str, found: dict[str, Any], *, calendars: bool) -> None:
    if not expand:
        return
    if expand == _EVENT:
        if item.arrived is None or not item.arrived.kind:
            raise bad_request("Parsing OData Select and Expand failed: the message has no event.")
        if not calendars:
            raise denied()
        found["event"] = item.arrived.event
        return
    match = _PROPERTIES.fullmatch(expand)
    if match is None:
        raise bad_request(f"Parsing OData Select and Expand failed: {expand}")
    ids = re.findall(r"id eq '([^']+)'", match.group(1))
    there = [{"id": one, "value": item.properties[one.lower()]} for one in ids if one.lower() in item.properties]
    if there:
        found["singleValueExtendedProperties"] = there


def _visible(html: str) -> str:
    body = LexborHTMLParser(html).body
    return body.text(separator="\n") if body is not None else ""
