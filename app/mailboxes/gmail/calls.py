"""The calls of the Gmail API that Afterword makes, each built by google-api-python-client from the discovery document
it brings along: names and parameters are checked, and nothing is fetched for it. They are sent by another."""

from __future__ import annotations

import base64
from dataclasses import replace
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from app.mailboxes.upstream.calls import Call

ENDPOINT = "https://gmail.googleapis.com/"
THREAD_FIELDS = "id,messages(id,threadId,labelIds,internalDate,payload)"
MESSAGE_FIELDS = "id,threadId,labelIds,internalDate,payload"
LIST_HEADERS = ("From", "To", "Cc", "Subject", "Date", "Message-ID")
HISTORY_FIELDS = (
    "historyId,nextPageToken,history(messagesAdded(message(threadId,labelIds)),"
    "messagesDeleted(message(threadId,labelIds)),labelsAdded(message(threadId),labelIds),"
    "labelsRemoved(message(threadId),labelIds))"
)
_ME = "me"
_ANY = "any-thread-at-all"  # stands for a thread's id in a call that is built once


class _NoTransport:
    """The client library wants a transport when it is made. It never gets to use this one."""

    def request(self, *_: object, **__: object) -> None:
        raise AssertionError("a call is built here and sent elsewhere")

    def close(self) -> None:
        pass


class Calls:
    """Builders of calls. Made once a process for each endpoint (`calls_to`): that costs some hundredths of a second."""

    def __init__(self, endpoint: str = ENDPOINT) -> None:
        from googleapiclient.discovery import build

        service = build(
            "gmail",
            "v1",
            static_discovery=True,
            cache_discovery=False,
            http=_NoTransport(),
            client_options={"api_endpoint": endpoint},
        )
        self._users: Any = service.users()
        self._threads: Any = self._users.threads()
        self._messages: Any = self._users.messages()
        self._attachments: Any = self._messages.attachments()
        self._drafts: Any = self._users.drafts()
        self._history: Any = self._users.history()
        self._any_thread = _call(self._threads.get(userId=_ME, id=_ANY, format="full", fields=THREAD_FIELDS))

    def thread(self, thread_id: str) -> Call:
        """Every card makes this call: it is built once, and only the id is put into it."""
        return replace(self._any_thread, uri=self._any_thread.uri.replace(_ANY, quote(thread_id, safe="")))

    def thread_heads(self, thread_id: str) -> Call:
        return _call(self._threads.get(userId=_ME, id=thread_id, format="metadata", metadataHeaders=list(LIST_HEADERS)))

    def threads(self, query: str, *, limit: int, page: str = "") -> Call:
        return _call(self._threads.list(userId=_ME, maxResults=limit, **_given(q=query, pageToken=page)))

    def history(self, start: str, page: str = "") -> Call:
        given = _given(pageToken=page)
        return _call(
            self._history.list(userId=_ME, startHistoryId=start, maxResults=500, fields=HISTORY_FIELDS, **given)
        )

    def profile(self) -> Call:
        return _call(self._users.getProfile(userId=_ME))

    def watch(self, topic: str) -> Call:
        body = {"topicName": topic, "labelIds": ["INBOX", "SENT"], "labelFilterBehavior": "include"}
        return _call(self._users.watch(userId=_ME, body=body))

    def stop(self) -> Call:
        return _call(self._users.stop(userId=_ME))

    def message(self, message_id: str) -> Call:
        return _call(self._messages.get(userId=_ME, id=message_id, format="full", fields=MESSAGE_FIELDS))

    def messages(self, query: str, *, limit: int, page: str = "") -> Call:
        return _call(self._messages.list(userId=_ME, maxResults=limit, **_given(q=query, pageToken=page)))

    def attachment(self, message_id: str, attachment_id: str) -> Call:
        return _call(self._attachments.get(userId=_ME, messageId=message_id, id=attachment_id))

    def draft(self, draft_id: str) -> Call:
        return _call(self._drafts.get(userId=_ME, id=draft_id, format="raw"))

    def drafts(self, query: str = "", *, limit: int = 100) -> Call:
        return _call(self._drafts.list(userId=_ME, maxResults=limit, **_given(q=query)))

    def create_draft(self, raw: bytes, thread_id: str = "") -> Call:
        return _call(self._drafts.create(userId=_ME, body=_draft_body(raw, thread_id)))

    def update_draft(self, draft_id: str, raw: bytes, thread_id: str = "") -> Call:
        return _call(self._drafts.update(userId=_ME, id=draft_id, body=_draft_body(raw, thread_id)))

    def delete_draft(self, draft_id: str) -> Call:
        return _call(self._drafts.delete(userId=_ME, id=draft_id))


@lru_cache(maxsize=8)
def calls_to(endpoint: str = ENDPOINT) -> Calls:
    """The calls to the Gmail API that stands at `endpoint`."""
    return Calls(endpoint)


def _given(**values: str) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}


def _draft_body(raw: bytes, thread_id: str) -> dict[str, Any]:
    message = {"raw": base64.urlsafe_b64encode(raw).decode("ascii")}
    if thread_id:
        message["threadId"] = thread_id
    return {"message": message}


def _call(request: Any) -> Call:
    """From googleapiclient.http.HttpRequest. The user agent keeps its "gzip", without which Gmail compresses nothing;
    which encodings are taken is for the sender to say."""
    headers = {name: value for name, value in request.headers.items() if name != "accept-encoding"}
    return Call(request.methodId, request.method, request.uri, headers, request.body)
