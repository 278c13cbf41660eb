"""The calls of Graph that the fake answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from tests.support.fake_graph import followed
from tests.support.fake_graph.answers import Problem, bad_id, bad_request, changed, not_found
from tests.support.fake_graph.box import FOLDERS, Box, Item
from tests.support.fake_graph.entities import folder_id, shown
from tests.support.fake_graph.odata import chosen

if TYPE_CHECKING:
    from tests.support.fake_graph.app import FakeGraph

Work = Callable[["FakeGraph", "Asked"], Any]
Answered = tuple[int, Any]
ENDPOINT = "https://graph.microsoft.com/v1.0"
_WRITABLE = frozenset(
    {"subject", "body", "toRecipients", "ccRecipients", "bccRecipients", "replyTo", "categories", "internetMessageId"}
)
_WRITABLE_AFTER = frozenset({"isRead", "categories"})
_QUOTE = (
    '<hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr">'
    "<font><b>From:</b> {sender}<br><b>Sent:</b> {sent}<br><b>Subject:</b> {subject}</font></div><div>{inner}</div>"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request within one user's mailbox."""

    box: Box
    scopes: frozenset[str]
    ids: list[str]
    values: dict[str, str]
    headers: dict[str, str]
    body: dict[str, Any]

    def value(self, name: str) -> str:
        return self.values.get(f"${name}", "")

    @property
    def prefer(self) -> str:
        return self.headers.get("prefer", "")

    @property
    def item(self) -> Item:
        if not re.fullmatch(r"[A-Za-z0-9_=-]+", self.ids[0]):
            raise bad_id()
        return self.box.find(self.ids[0])


@dataclass(frozen=True, slots=True)
class Route:
    name: str
    verb: str
    path: str
    needs: frozenset[str]  # one of these
    work: Callable[[FakeGraph, Asked], Answered]


def _show(graph: FakeGraph, asked: Asked, item: Item) -> dict[str, Any]:
    calendars = not graph.events_need_a_calendar or "Calendars.Read" in asked.scopes
    return shown(
        item, select=asked.value("select"), expand=asked.value("expand"), prefer=asked.prefer, calendars=calendars
    )


def _message(graph: FakeGraph, asked: Asked) -> Answered:
    return 200, _show(graph, asked, asked.item)


def _messages(graph: FakeGraph, asked: Asked) -> Answered:
    items = list(asked.box.items.values())
    return _listed(graph, asked, items, "/me/messages")


def _folder_messages(graph: FakeGraph, asked: Asked) -> Answered:
    name = _folder_name(asked.ids[0])
    items = [item for item in asked.box.items.values() if item.folder == name]
    return _listed(graph, asked, items, f"/me/mailFolders/{asked.ids[0]}/messages")


def _listed(graph: FakeGraph, asked: Asked, items: list[Item], path: str) -> Answered:
    found = chosen(items, only=asked.value("filter"), order=asked.value("orderby"), search=asked.value("search"))
    if not asked.value("orderby") and not asked.value("search"):
        found = graph.shuffled(found)
    top, skip = int(asked.value("top") or 10), int(asked.values.get("$skip", "0"))
    if not 1 <= top <= 1000:
        raise bad_request("Invalid $top")
    answer: dict[str, Any] = {"value": [_show(graph, asked, item) for item in found[skip : skip + top]]}
    if skip + top < len(found):
        values = {**asked.values, "$skip": str(skip + top)}
        answer["@odata.nextLink"] = f"{graph.endpoint}{path}?{urlencode(values)}"
    return 200, answer


def _folder_name(given: str) -> str:
    for name in FOLDERS:
        if given in (name, folder_id(name)):
            return name
    raise not_found()


def _folder(graph: FakeGraph, asked: Asked) -> Answered:
    name = _folder_name(asked.ids[0])
    return 200, {"id": folder_id(name)}


def _create(graph: FakeGraph, asked: Asked) -> Answered:
    fields, properties = _taken(asked.body, _WRITABLE | {"isRead"})
    return 201, _show(graph, asked, asked.box.create(fields, properties))


def _create_reply(graph: FakeGraph, asked: Asked) -> Answered:
    item = asked.item
    given = asked.body.get("message", {})
    if asked.body.get("comment") and "body" in given:
        raise bad_request("Comment and message body cannot both be given.")
    if item.arrived is not None and item.arrived.kind and not graph.replies_to_meetings:
        raise Problem(400, "ErrorInvalidRequest", "The operation is not supported for this item.")
    fields, properties = _taken(given, _WRITABLE)
    sender = item.fields["replyTo"] or [item.fields["from"]]
    subject = item.fields["subject"]
    reply = {
        "subject": subject if subject.lower().startswith("re:") else f"Re: {subject}",
        "toRecipients": sender,
        "body": {"contentType": "html", "content": _quoted(item, asked.body.get("comment", ""))},
        **fields,
    }
    answered = {"String 0x1042": item.fields["internetMessageId"]} if item.fields["internetMessageId"] else {}
    taken = properties if graph.reply_takes_properties else {}
    made = asked.box.create(reply, {**answered, **taken}, item.conversation_id)
    if graph.reply_marks_read:
        item.fields["isRead"] = True
        item.change += 1
    return 201, _show(graph, asked, made)


def _quoted(item: Item, comment: str) -> str:
    inner = re.sub(r"</?(?:html|body)[^>]*>|<head.*?</head>", "", item.html, flags=re.IGNORECASE | re.DOTALL)
    sender = (item.fields["from"] or {}).get("emailAddress", {})
    quote = _QUOTE.format(
        sender=sender.get("name"), sent=item.fields["sentDateTime"], subject=item.fields["subject"], inner=inner
    )
    words = "<br>".join(comment.split("\n"))
    return f"<html><head></head><body>{f'<div>{words}</div>' if comment else ''}{quote}</body></html>"


def _update(graph: FakeGraph, asked: Asked) -> Answered:
    item = asked.item
    _match(item, asked)
    fields, properties = _taken(asked.body, (_WRITABLE if item.draft else frozenset()) | _WRITABLE_AFTER)
    asked.box.change(item, fields, properties)
    return 200, _show(graph, asked, item)


def _delete(graph: FakeGraph, asked: Asked) -> Answered:
    item = asked.item
    _match(item, asked)
    asked.box.remove(item)
    return 204, None


def _match(item: Item, asked: Asked) -> None:
    wanted = asked.headers.get("if-match")
    if wanted and wanted != item.etag:
        raise changed()


def _taken(body: dict[str, Any], allowed: frozenset[str]) -> tuple[dict[str, Any], dict[str, str]]:
    fields = {name: value for name, value in body.items() if name != "singleValueExtendedProperties"}
    if unknown := set(fields) - allowed:
        raise Problem(400, "ErrorInvalidPropertySet", f"The property '{min(unknown)}' cannot be set.")
    for one in (*fields.get("toRecipients", []), *fields.get("ccRecipients", [])):
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", one["emailAddress"]["address"]):
            raise Problem(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.")
    properties = body.get("singleValueExtendedProperties", [])
    return fields, {one["id"]: one["value"] for one in properties}


def _attachments(graph: FakeGraph, asked: Asked) -> Answered:
    wanted = set(asked.value("select").split(",")) | {"@odata.type"}
    found = asked.item.arrived.attachments if asked.item.arrived else []
    return 200, {"value": [{name: value for name, value in one.items() if name in wanted} for one in found]}


def _attachment(graph: FakeGraph, asked: Asked) -> Answered:
    for one in asked.item.arrived.attachments if asked.item.arrived else []:
        if one["id"] == asked.ids[1]:
            return 200, {name: value for name, value in one.items() if name != "raw"}
    raise not_found()


def _attached_mail(graph: FakeGraph, asked: Asked) -> Answered:
    for one in asked.item.arrived.attachments if asked.item.arrived else []:
        if one["id"] == asked.ids[1] and "raw" in one:
            return 200, one["raw"]
    raise not_found()


def _translate(graph: FakeGraph, asked: Asked) -> Answered:
    forms = {"restId": "rest_id", "ewsId": "ews_id", "restImmutableEntryId": "immutable_id"}
    source, target = forms[asked.body["sourceIdType"]], forms[asked.body["targetIdType"]]
    found = []
    for given in asked.body["inputIds"]:
        items = [item for item in asked.box.items.values() if getattr(item, source) == given]
        found += [{"sourceId": given, "targetId": getattr(item, target)} for item in items]
    return 200, {"value": found}


def _me(graph: FakeGraph, asked: Asked) -> Answered:
    box = asked.box
    return 200, {"id": "1", "displayName": box.name, "mail": box.email, "userPrincipalName": box.email}


def _delta(graph: FakeGraph, asked: Asked) -> Answered:
    return followed.delta(graph, asked, _folder_name(asked.ids[0]))


_ONE = r"/([^/]+)"
_READ = frozenset({"Mail.Read", "Mail.ReadWrite"})
_WRITE = frozenset({"Mail.ReadWrite"})
_ANY = frozenset({"User.Read", "Mail.Read", "Mail.ReadWrite"})
ROUTES = (
    Route("me", "GET", "/me", frozenset({"User.Read"}), _me),
    Route("messages.list", "GET", "/me/messages", _READ, _messages),
    Route("messages.create", "POST", "/me/messages", _WRITE, _create),
    Route("messages.get", "GET", f"/me/messages{_ONE}", _READ, _message),
    Route("messages.update", "PATCH", f"/me/messages{_ONE}", _WRITE, _update),
    Route("messages.delete", "DELETE", f"/me/messages{_ONE}", _WRITE, _delete),
    Route("messages.createReply", "POST", f"/me/messages{_ONE}/createReply", _WRITE, _create_reply),
    Route("attachments.list", "GET", f"/me/messages{_ONE}/attachments", _READ, _attachments),
    Route("attachments.get", "GET", f"/me/messages{_ONE}/attachments{_ONE}", _READ, _attachment),
    Route("messages.value", "GET", f"/me/messages{_ONE}/attachments{_ONE}/\\$value", _READ, _attached_mail),
    Route("folders.get", "GET", f"/me/mailFolders{_ONE}", _READ, _folder),
    Route("folders.messages", "GET", f"/me/mailFolders{_ONE}/messages", _READ, _folder_messages),
    Route("folders.delta", "GET", f"/me/mailFolders{_ONE}/messages/delta", _READ, _delta),
    Route("subscriptions.create", "POST", "/subscriptions", _READ, followed.subscribe),
    Route("subscriptions.delete", "DELETE", f"/subscriptions{_ONE}", _READ, followed.end),
    Route("subscriptions.update", "PATCH", f"/subscriptions{_ONE}", _READ, followed.renew),
    Route("translate", "POST", "/me/translateExchangeIds", _ANY, _translate),
)
