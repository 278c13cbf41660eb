"""The examples of the OpenAPI document: one thread, told from its mails to its drafts."""

from __future__ import annotations

import base64
import json
from typing import Any

Json = dict[str, Any]

MAIL = (
    "From: Dana Whitfield <dana@northlight.example>\r\n"
    "To: Alex Moreno <alex@mail.example>\r\n"
    "Date: Tue, 3 Mar 2026 10:00:00 +0000\r\n"
    "Message-ID: <1@northlight.example>\r\n"
    "Subject: Your interview with Northlight\r\n\r\n"
    "Dear Alex,\r\n\r\n"
    "your interview for the Senior Data Engineer role at Northlight is confirmed for Friday, 6 March 2026, "
    "13:00 to 14:00 London time, by video. You will meet Omar Haddad, Staff Engineer.\r\n\r\n"
    "We will let you know by Friday, 13 March.\r\n\r\n"
    "Best regards,\r\nDana Whitfield\r\nRecruiter, Northlight\r\n"
)
MAILBOX: Json = {"name": "Alex Moreno", "email": "alex@mail.example", "time_zone": "Europe/London"}
THREAD: Json = {
    "mailbox": MAILBOX,
    "now": "2026-03-06T17:00:00Z",
    "messages": [base64.b64encode(MAIL.encode()).decode()],
}
EVIDENCE: Json = {
    "message_id": "1@northlight.example",
    "quote": "You will meet Omar Haddad, Staff Engineer.",
    "part": "text",
    "start": 168,
    "end": 210,
    "source": "reader",
}
PERSON: Json = {
    "name": "Omar Haddad",
    "email": "omar.haddad@northlight.example",
    "title": "Staff Engineer",
    "email_inferred": False,
    "confidence": 0.97,
    "evidence": [EVIDENCE],
}


def _fact(value: str) -> Json:
    return {"value": value, "confidence": 0.98, "evidence": [EVIDENCE]}


READING: Json = {
    "kind": _fact("interview"),
    "stage": _fact("interviewed"),
    "company": _fact("Northlight"),
    "role": _fact("Senior Data Engineer"),
    "interviews": [
        {
            "start": "2026-03-06T13:00:00Z",
            "end": "2026-03-06T14:00:00Z",
            "mode": "video",
            "interviewers": ["Omar Haddad"],
            "subject": "",
            "place": "",
            "confidence": 0.95,
            "end_confidence": 0.98,
            "mode_confidence": 0.97,
            "evidence": [EVIDENCE],
        }
    ],
    "interviewers": [PERSON],
    "contacts": [{**PERSON, "name": "Dana Whitfield", "email": "dana@northlight.example", "title": "Recruiter"}],
    "decision": {
        "earliest": "2026-03-03",
        "latest": "2026-03-13",
        "quote": "We will let you know by Friday, 13 March.",
        "made_on": "2026-03-03",
        "made_by": "Dana Whitfield",
        "confidence": 0.96,
        "evidence": [EVIDENCE],
    },
    "warnings": [],
    "read_at": "2026-03-06T17:00:00Z",
}
NEXT: Json = {
    "action": "thank_you",
    "to": ["Omar Haddad"],
    "not_before": "2026-03-06",
    "by": "2026-03-07",
    "reason": "You met Omar Haddad on Fri 6 Mar.",
    "evidence": [EVIDENCE],
}
PLANNED: Json = {
    "key": "thank_you:omar-haddad:2026-03-06",
    "kind": "thank_you",
    "to_name": "Omar Haddad",
    "to_email": "omar.haddad@northlight.example",
    "email_inferred": False,
    "not_before": "2026-03-06",
    "by": "2026-03-07",
    "reason": "Omar Haddad interviewed you on Fri 6 Mar, and you have not thanked them since.",
    "ended_by": "You thank them yourself, or five days go by.",
    "evidence": [EVIDENCE],
}
READ: Json = {"reading": READING, "next": NEXT, "plan": [PLANNED]}
PROFILE: Json = {
    "name": "Alex Moreno",
    "signature": "Alex Moreno",
    "tone": "warm",
    "points": ["I rebuilt a billing pipeline that lost events under load"],
    "references": [],
    "holiday_country": "GB",
    "paper_note": False,
    "ask_leave": False,
    "ask_feedback": False,
}
COMPOSE: Json = {
    **THREAD,
    "profile": PROFILE,
    "notes": [{"about": "Omar Haddad", "text": "how they test their migrations"}],
}
COMPOSED: Json = {
    "drafts": [
        {
            "follow_up": PLANNED["key"],
            "kind": "thank_you",
            "to_name": "Omar Haddad",
            "to_email": "omar.haddad@northlight.example",
            "subject": "Thank you for today",
            "body": "Dear Omar,\n\nthank you for taking the time today …\n\nBest wishes\nAlex Moreno",
            "in_reply_to": None,
            "references": [],
            "not_before": "2026-03-06",
            "by": "2026-03-07",
            "warnings": [],
        }
    ]
}
_ID = "3f0c2c5e8c1b4d6f9a7e2b1c0d9e8f7a"
_OTHER_ID = "9a7e2b1c0d9e8f7a3f0c2c5e8c1b4d6f"
BOX: Json = {
    "id": _ID,
    "provider": "gmail",
    "address": "alex@mail.example",
    "name": "Alex Moreno",
    "time_zone": "Europe/London",
    "connection": "connected",
    "paused": False,
    "created_at": "2026-03-01T09:00:00Z",
}
THREAD_ROW: Json = {
    "id": "18f0a1b2c3d4e5f6",
    "mailbox_id": _ID,
    "subject": "Your interview with Northlight",
    "senders": ["Dana Whitfield"],
    "last_date": "2026-03-03T10:00:00Z",
    "message_count": 1,
    "unread": False,
    "kind": "interview",
    "stage": "interviewed",
    "company": "Northlight",
}
CANDIDACY: Json = {
    "id": _OTHER_ID,
    "mailbox_id": _ID,
    "company": "Northlight",
    "role": "Senior Data Engineer",
    "stage": "interviewed",
    "closed": False,
    "cards": None,
    "thread_ids": [THREAD_ROW["id"]],
    "created_at": "2026-03-03T10:05:00Z",
    "updated_at": "2026-03-06T17:00:00Z",
}
CANDIDACY_PERSON: Json = {
    "id": "1c0d9e8f7a3f0c2c5e8c1b4d6f9a7e2b",
    "candidacy_id": _OTHER_ID,
    "mailbox_id": _ID,
    "thread_id": THREAD_ROW["id"],
    "name": "Omar Haddad",
    "role": "interviewer",
    "email": None,
    "title": "Staff Engineer",
}
FOLLOW_UP: Json = {
    **PLANNED,
    "id": "5e8c1b4d6f9a7e2b1c0d9e8f7a3f0c2c",
    "mailbox_id": _ID,
    "candidacy_id": _OTHER_ID,
    "thread_id": THREAD_ROW["id"],
    "company": "Northlight",
    "role": "Senior Data Engineer",
    "state": "planned",
    "due": "2026-03-06",
    "snoozed_until": None,
    "draft_id": None,
    "prepare": None,
}
DRAFT: Json = {
    "id": "6f9a7e2b1c0d9e8f7a3f0c2c5e8c1b4d",
    "mailbox_id": _ID,
    "follow_up_id": FOLLOW_UP["id"],
    "thread_id": THREAD_ROW["id"],
    "kind": "thank_you",
    "to_name": "Omar Haddad",
    "to_email": "omar.haddad@northlight.example",
    "state": "written",
    "warnings": [],
    "why": "",
    "created_at": "2026-03-06T17:05:00Z",
    "updated_at": "2026-03-06T17:05:00Z",
}
DRAFT_TEXT: Json = {
    "draft": DRAFT,
    "subject": "Thank you for today",
    "body": "Dear Omar,\n\nthank you for taking the time today …\n\nBest wishes\nAlex Moreno",
}
CORRECTION: Json = {"kind": "person_email", "subject": "Omar Haddad", "value": "omar.haddad@northlight.example"}
FIND: Json = {
    "id": "9b1f4c0e77a2d3c5",
    "to_name": "Omar Haddad",
    "text": "The city opens its timetable data in May: https://data.example/timetables",
}
NOTE: Json = {"about": "Omar Haddad", "text": "how they test their migrations"}
OPEN_THREAD: Json = {
    "id": THREAD_ROW["id"],
    "mailbox_id": _ID,
    "candidacy_id": _OTHER_ID,
    "reading": READING,
    "next": NEXT,
    "follow_ups": [FOLLOW_UP],
    "corrections": [CORRECTION],
    "notes": [NOTE],
}
API_KEY: Json = {
    "id": "0d9e8f7a3f0c2c5e8c1b4d6f9a7e2b1c",
    "name": "job tracker",
    "prefix": "aw_k3m9x2pq",
    "scopes": ["draft"],
    "created_at": "2026-03-06T17:00:00Z",
    "expires_at": "2027-03-06T17:00:00Z",
    "last_used_at": None,
}


def as_form(request: Json) -> Json:
    """A request with mails in base64 as one with the mails as files."""
    rest = {name: value for name, value in request.items() if name != "messages"}
    return {"request": json.dumps(rest, ensure_ascii=False), "messages": [MAIL]}


def page(*items: Json) -> Json:
    """A page that is the last one."""
    return {"data": list(items), "next_cursor": None}


WEBHOOK: Json = {
    "id": "8e1c1b4d6f9a7e2b1c0d9e8f7a3f0c2c",
    "mailbox_id": _ID,
    "url": "https://tracker.example/afterword",
    "types": ["follow_up.due", "draft.created"],
    "state": "enabled",
    "why": "",
    "failing_since": None,
    "created_at": "2026-03-06T17:00:00Z",
    "updated_at": "2026-03-06T17:00:00Z",
}
DELIVERY: Json = {
    "id": "7a3f0c2c8e1c1b4d6f9a7e2b1c0d9e8f",
    "event_id": "2b1c0d9e8f7a3f0c2c8e1c1b4d6f9a7e",
    "type": "follow_up.due",
    "at": "2026-03-07T09:00:00Z",
    "state": "delivered",
    "attempts": 1,
    "next_at": "2026-03-07T09:00:00Z",
    "answer": "204",
}
