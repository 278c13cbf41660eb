"""The calls of the Gmail API that the fake answers."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.support.fake_gmail import mime_tree, scopes
from tests.support.fake_gmail.answers import bad_request, insufficient, not_found
from tests.support.fake_gmail.box import Mail
from tests.support.fake_gmail.search import matches

if TYPE_CHECKING:
    from tests.support.fake_gmail.app import FakeGmail

Work = Callable[["FakeGmail", "Asked", frozenset[str]], Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: the ids in its path, its query, its body."""

    ids: list[str]
    values: dict[str, list[str]]
    body: bytes
    work: Work

    def value(self, name: str, default: str = "") -> str:
        return self.values.get(name, [default])[0]


@dataclass(frozen=True, slots=True)
class Route:
    name: str
    verb: str
    path: str
    work: Work


def _thread(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    form = asked.value("format", "full")
    if form not in ("full", "metadata", "minimal"):
        raise bad_request(f"Invalid value at 'format': {form}")
    mails = gmail.box.thread(asked.ids[0])
    return {
        "id": asked.ids[0],
        "historyId": str(max(mail.history_id for mail in mails)),
        "messages": [_message(gmail, mail, form, asked, granted) for mail in mails],
    }


def _one_message(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    mail = gmail.box.message(asked.ids[0])
    return _message(gmail, mail, asked.value("format", "full"), asked, granted)


def _message(gmail: FakeGmail, mail: Mail, form: str, asked: Asked, granted: frozenset[str]) -> dict[str, Any]:
    if form in ("full", "raw") and granted <= scopes.METADATA_ONLY:
        raise insufficient(f"Metadata scope doesn't allow format {form.upper()}")
    made: dict[str, Any] = {
        "id": mail.id,
        "threadId": mail.thread_id,
        "labelIds": sorted(mail.labels),
        "snippet": "",
        "historyId": str(mail.history_id),
        "internalDate": str(mail.internal_date),
        "sizeEstimate": len(mail.raw),
    }
    if form == "raw":
        made["raw"] = mime_tree.encode(mail.raw)
    elif form == "full":
        made["payload"] = mime_tree.payload(
            mail.raw, lambda data: gmail.box.keep_attachment(mail.id, data), inline_limit=gmail.inline_limit
        )
    elif form == "metadata":
        wanted = {name.lower() for name in asked.values.get("metadataHeaders", [])}
        fields = mime_tree.header_fields(mail.raw)
        made["payload"] = {"headers": [one for one in fields if not wanted or one["name"].lower() in wanted]}
    return made


def _attachment(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    message_id, data = gmail.box.attachments.get(asked.ids[1], ("", b""))
    if message_id != asked.ids[0]:
        raise not_found()
    return {"size": len(data), "data": mime_tree.encode(data), "attachmentId": asked.ids[1]}


def _found(gmail: FakeGmail, asked: Asked) -> list[Mail]:
    """Newest first; what was stored a moment ago is not in the index yet."""
    query = asked.value("q")
    found = [mail for mail in gmail.box.messages.values() if not query or matches(mail, query)]
    if query and gmail.index_lag:
        found = [mail for mail in found if mail.stored_at < time.monotonic() - gmail.index_lag]
    labels = set(asked.values.get("labelIds", []))
    found = [mail for mail in found if labels <= mail.labels]
    if asked.value("includeSpamTrash") != "true":
        found = [mail for mail in found if not mail.labels & {"SPAM", "TRASH"}]
    return sorted(found, key=lambda mail: mail.internal_date, reverse=True)


def _page(asked: Asked, key: str, rows: list[Any]) -> dict[str, Any]:
    most = int(asked.value("maxResults", "100"))
    start = int(asked.value("pageToken", "0"))
    answer: dict[str, Any] = {"resultSizeEstimate": len(rows)}
    if rows[start : start + most]:
        answer[key] = rows[start : start + most]
    if start + most < len(rows):
        answer["nextPageToken"] = str(start + most)
    return answer


def _messages(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    if asked.value("q") and granted <= scopes.METADATA_ONLY:
        raise insufficient("Metadata scope does not support 'q' parameter")
    return _page(asked, "messages", [{"id": m.id, "threadId": m.thread_id} for m in _found(gmail, asked)])


def _threads(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    ids = dict.fromkeys(mail.thread_id for mail in _found(gmail, asked))
    return _page(asked, "threads", [{"id": one, "snippet": "", "historyId": "1"} for one in ids])


def _draft(draft_id: str, mail: Mail) -> dict[str, Any]:
    return {"id": draft_id, "message": {"id": mail.id, "threadId": mail.thread_id, "labelIds": sorted(mail.labels)}}


def _written(asked: Asked) -> tuple[bytes, str]:
    try:
        message = json.loads(asked.body)["message"]
        return mime_tree.decode(message["raw"]), message.get("threadId", "")
    except (ValueError, KeyError, TypeError) as error:
        raise bad_request("Invalid draft") from error


def _create_draft(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    draft_id = gmail.box.create_draft(*_written(asked))
    return _draft(draft_id, gmail.box.draft(draft_id))


def _update_draft(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    return _draft(asked.ids[0], gmail.box.update_draft(asked.ids[0], *_written(asked)))


def _delete_draft(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    gmail.box.delete_draft(asked.ids[0])


def _get_draft(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    mail = gmail.box.draft(asked.ids[0])
    form = asked.value("format", "full")
    return {"id": asked.ids[0], "message": _message(gmail, mail, form, asked, granted)}


def _drafts(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    found = {mail.id for mail in _found(gmail, asked)}
    rows = [_draft(draft_id, mail) for draft_id, mail in gmail.box.newest_drafts() if mail.id in found]
    for row in rows:
        row["message"].pop("labelIds")
    return _page(asked, "drafts", rows)


def _history(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    start = int(asked.value("startHistoryId", "0"))
    if start < gmail.box.oldest_history:
        raise not_found()
    kinds = _kinds(asked)
    rows = []
    for one in gmail.box.history:
        if one.id > start and (not kinds or one.kind in kinds):
            stub = {"id": one.message_id, "threadId": one.thread_id, "labelIds": list(one.labels)}
            told = {"message": stub, "labelIds": list(one.labels)} if "labels" in one.kind else {"message": stub}
            rows.append({"id": str(one.id), "messages": [stub], one.kind: [told]})
    answer = _page(asked, "history", rows)
    answer.pop("resultSizeEstimate")
    return {**answer, "historyId": str(gmail.box.history_id)}


def _kinds(asked: Asked) -> set[str]:
    names = {"messageAdded": "messagesAdded", "messageDeleted": "messagesDeleted", "labelAdded": "labelsAdded"}
    return {names.get(one, "labelsRemoved") for one in asked.values.get("historyTypes", [])}


def _profile(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    box = gmail.box
    return {
        "emailAddress": box.email,
        "messagesTotal": len(box.messages),
        "threadsTotal": len(box.threads()),
        "historyId": str(box.history_id),
    }


def _watch(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    """One topic at a time, seven days from now."""
    topic = json.loads(asked.body).get("topicName", "")
    if not re.fullmatch(r"projects/[^/]+/topics/[^/]+", topic):
        raise bad_request("Invalid topicName")
    if gmail.box.watched_by not in ("", topic):
        raise bad_request("Only one user push notification client allowed per developer (call /stop then try again)")
    gmail.box.watched_by = topic
    gmail.box.watched_until = time.time() + 7 * 24 * 3600
    return {"historyId": str(gmail.box.history_id), "expiration": str(int(gmail.box.watched_until * 1000))}


def _stop(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    gmail.box.watched_by, gmail.box.watched_until = "", 0.0


def _labels(gmail: FakeGmail, asked: Asked, granted: frozenset[str]) -> Any:
    names = ("INBOX", "SENT", "DRAFT", "TRASH", "SPAM", "UNREAD", "STARRED", "IMPORTANT")
    return {"labels": [{"id": name, "name": name, "type": "system"} for name in names]}


_ME = r"/gmail/v1/users/me"
_ONE = r"/([^/]+)"
ROUTES = (
    Route("threads.get", "GET", f"{_ME}/threads{_ONE}", _thread),
    Route("threads.list", "GET", f"{_ME}/threads", _threads),
    Route("messages.get", "GET", f"{_ME}/messages{_ONE}", _one_message),
    Route("messages.list", "GET", f"{_ME}/messages", _messages),
    Route("messages.attachments.get", "GET", f"{_ME}/messages{_ONE}/attachments{_ONE}", _attachment),
    Route("drafts.create", "POST", f"{_ME}/drafts", _create_draft),
    Route("drafts.update", "PUT", f"{_ME}/drafts{_ONE}", _update_draft),
    Route("drafts.delete", "DELETE", f"{_ME}/drafts{_ONE}", _delete_draft),
    Route("drafts.get", "GET", f"{_ME}/drafts{_ONE}", _get_draft),
    Route("drafts.list", "GET", f"{_ME}/drafts", _drafts),
    Route("history.list", "GET", f"{_ME}/history", _history),
    Route("watch", "POST", f"{_ME}/watch", _watch),
    Route("stop", "POST", f"{_ME}/stop", _stop),
    Route("getProfile", "GET", f"{_ME}/profile", _profile),
    Route("labels.list", "GET", f"{_ME}/labels", _labels),
)
