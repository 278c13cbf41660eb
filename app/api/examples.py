"""The examples of the OpenAPI document: one thread, told from its mails to its drafts."""

from __future__ import annotations

import base64
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
