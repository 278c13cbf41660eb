"""What a list of messages does not bring along and a reader needs: who is invited to a meeting, what is attached, and
the words of attached calendars and mails. Twenty questions go in one."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.errors import MailboxError, MailNotFound, Refused
from app.mailboxes.outlook.api import Answer, Api
from app.mailboxes.outlook.calls import Calls
from app.mailboxes.outlook.meetings import calendar_part, is_meeting, method_of
from app.mailboxes.outlook.mime import Attached, Found
from app.mailboxes.shapes import Json, objects, text
from app.mailboxes.upstream.calls import Call

MOST_BYTES = 3_000_000  # of one attachment that is fetched
_CALENDAR_ENDINGS = (".ics", ".ical", ".ifb", ".vcs")
_MAIL = "#microsoft.graph.itemAttachment"


async def fetched(api: Api, calls: Calls, messages: Sequence[Json]) -> tuple[dict[str, Found], list[str]]:
    """By message id, and what could not be fetched."""
    meetings = [text(one, "id") for one in messages if is_meeting(one)]
    carriers = [text(one, "id") for one in messages if one.get("hasAttachments") is True]
    found: dict[str, Found] = {}
    warnings: list[str] = []
    about = calls.event if api.lane.shows_events else calls.meeting
    asked = [*(about(one) for one in meetings), *(calls.attachments(one) for one in carriers)]
    if not asked:
        return found, warnings
    answers = await api.ask_all(asked)
    shown = await _meetings(api, calls, meetings, answers[: len(meetings)])
    for message_id, answer in zip(meetings, shown, strict=True):
        if isinstance(answer, MailboxError):
            warnings.append(f"What a meeting request says could not be fetched: {answer.text}")
        else:
            found[message_id] = Found(calendar_part(answer), method_of(answer))
    attached, missed = await _attachments(api, calls, carriers, answers[len(meetings) :])
    for message_id, those in attached.items():
        found[message_id] = replace(found.get(message_id, Found()), attachments=tuple(those))
    return found, warnings + missed


async def _meetings(
    api: Api, calls: Calls, ids: Sequence[str], answers: Sequence[Answer | MailboxError]
) -> list[Answer | MailboxError]:
    """Where the event is not shown (it may take a calendar's permission, which is not asked for), what the request
    says of itself has to do."""
    shown = list(answers)
    hidden = [at for at, one in enumerate(shown) if isinstance(one, (Refused, MailNotFound))]
    if hidden and api.lane.shows_events:
        api.lane.shows_events = not any(isinstance(shown[at], Refused) for at in hidden)
        for at, answer in zip(hidden, await api.ask_all([calls.meeting(ids[at]) for at in hidden]), strict=True):
            shown[at] = answer
    return shown


async def _attachments(
    api: Api, calls: Calls, ids: Sequence[str], answers: Sequence[Answer | MailboxError]
) -> tuple[dict[str, list[Attached]], list[str]]:
    listed: dict[str, list[Attached]] = {}
    warnings: list[str] = []
    wanted: list[tuple[str, int, Call]] = []
    for message_id, answer in zip(ids, answers, strict=True):
        if isinstance(answer, MailboxError):
            warnings.append(f"What is attached to a message could not be seen: {answer.text}")
            continue
        for one in objects(answer, "value"):
            if one.get("isInline") is True and not _is_calendar(one):
                continue
            those = listed.setdefault(message_id, [])
            if call := _to_fetch(calls, message_id, one):
                wanted.append((message_id, len(those), call))
            those.append(_attached(one))
    if wanted:
        bodies = await api.ask_all([call for _, _, call in wanted])
        for (message_id, at, call), body in zip(wanted, bodies, strict=True):
            if isinstance(body, MailboxError):
                warnings.append(f"A part of a message could not be fetched: {body.text}")
            else:
                listed[message_id][at] = replace(listed[message_id][at], data=_data(call, body))
    return listed, warnings


def _to_fetch(calls: Calls, message_id: str, one: Json) -> Call | None:
    size = one.get("size")
    if not isinstance(size, int) or size > MOST_BYTES:
        return None
    if text(one, "@odata.type") == _MAIL:
        return calls.attached_mail(message_id, text(one, "id"))
    return calls.attachment(message_id, text(one, "id")) if _is_calendar(one) else None


def _is_calendar(one: Json) -> bool:
    return "calendar" in text(one, "contentType").lower() or text(one, "name").lower().endswith(_CALENDAR_ENDINGS)


def _attached(one: Json) -> Attached:
    if text(one, "@odata.type") == _MAIL:
        return Attached(text(one, "name"), "message/rfc822")
    return Attached(text(one, "name"), text(one, "contentType"))


def _data(call: Call, body: dict[str, Any]) -> str:
    name = "value" if call.method == "messages.value" else "contentBytes"
    plain = "".join(text(body, name).split())
    try:
        return base64.encodebytes(base64.b64decode(plain, validate=True)).decode("ascii").replace("\n", "\r\n")
    except ValueError:
        return ""
