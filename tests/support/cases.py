"""Readings and follow-ups built from a case's truth, for tests and benches of what comes after reading."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses
from pathlib import Path
from typing import Any

from app.domain.drafts import Note, Profile, Tone
from app.domain.evidence import Fact
from app.domain.followups import FollowUp, FollowUpKind
from app.domain.mail import Address, Mailbox
from app.domain.reading import (
    Act,
    ActKind,
    Interview,
    Kind,
    MessageRef,
    Mode,
    Outcome,
    Person,
    Promise,
    Reading,
    Stage,
    Usage,
)

_ASKED = re.compile(r"\b(?:update|news|any word|hear|heard|status|where things stand|decision)\b", re.IGNORECASE)
_GREETING = re.compile(r"^(?:dear|hi|hello|hey|good (?:morning|afternoon))\b.{0,60}$", re.IGNORECASE)
_HONORIFIC = r"\b(Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\b\.? "


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    reading: Reading
    follow_ups: tuple[FollowUp, ...]
    mailbox: Mailbox
    now: datetime
    profile: Profile | None = None
    notes: tuple[Note, ...] = ()
    news: str | None = None
    traps: tuple[str, ...] = ()


def cases(folder: Path) -> Iterator[Case]:
    """Every case of a corpus folder for which a draft comes next, read from its truth.json and messages."""
    for truth_file in sorted(folder.glob("*/truth.json")):
        case = case_of(truth_file.parent)
        if case.follow_ups:
            yield case


def case_of(folder: Path) -> Case:
    truth = json.loads((folder / "truth.json").read_text())
    mails = [
        message_from_bytes(p.read_bytes(), _class=EmailMessage, policy=policy.default)
        for p in sorted(folder.glob("*.eml"))
    ]
    mailbox = Mailbox(**truth["mailbox"])
    reading = _reading(truth, mails, mailbox)
    talk = folder / "talk.json"
    given = json.loads(talk.read_text()) if talk.exists() else {}
    return Case(
        name=folder.name,
        reading=reading,
        follow_ups=tuple(_follow_ups(truth, reading)),
        mailbox=mailbox,
        now=datetime.fromisoformat(truth["now"]),
        profile=profile_of(given["profile"]) if given else None,
        notes=tuple(Note(name, text) for name, text in (given.get("notes") or {}).items() if text),
        news=given.get("news"),
        traps=tuple(given.get("traps") or ()),
    )


def profile_of(given: dict[str, Any]) -> Profile:
    return Profile(
        name=given["name"],
        signature=given.get("signature", ""),
        tone=Tone(given.get("tone", "warm")),
        points=tuple(given.get("points") or ()),
    )


def _reading(truth: dict[str, Any], mails: list[EmailMessage], mailbox: Mailbox) -> Reading:
    refs = tuple(_ref(mail) for mail in mails)
    if truth["kind"] != "interview":
        return Reading(kind=Fact(Kind.OTHER), messages=refs)
    body = "\n".join(_text(mail) for mail in mails)
    theirs = [ref for ref in refs if ref.sender.email != mailbox.email]
    british = mailbox.time_zone.startswith(("Europe", "Australia", "Africa", "Asia", "Pacific/Auckland"))
    promise = truth["decision"]
    asked = [ref for mail, ref in zip(mails, refs, strict=True) if ref.sender.email == mailbox.email and _asks(mail)]
    return Reading(
        kind=Fact(Kind.INTERVIEW),
        stage=Fact(Stage(truth["stage"])),
        company=Fact(truth["company"]) if truth["company"] else None,
        role=Fact(truth["role"]) if truth["role"] else None,
        interviews=tuple(
            Interview(
                start=datetime.fromisoformat(i["start"]),
                end=datetime.fromisoformat(i["end"]) if i["end"] else None,
                mode=Mode(i["mode"]) if i["mode"] else None,
                interviewers=tuple(i["interviewers"]),
            )
            for i in truth["interviews"]
        ),
        interviewers=tuple(_person(p, refs, body) for p in truth["interviewers"]),
        contacts=tuple(_person(p, refs, body) for p in truth["contacts"]),
        promise=Promise(
            date.fromisoformat(promise["earliest"]), date.fromisoformat(promise["latest"]), promise["quote"],
            made_on=theirs[-1].date.date(), made_by=_promiser(promise["quote"], mails, mailbox),
        ) if promise else None,
        outcome=Outcome((truth["next"]["to"] or [""])[0], theirs[-1].date) if truth["stage"] == "rejected" else None,
        acts=tuple(Act(ActKind.ASKED_FOR_NEWS, ref.date) for ref in asked if _after_interview(ref, truth)),
        company_last_wrote=theirs[-1].date if theirs else None,
        messages=refs,
        usage=Usage.BRITISH if british else Usage.AMERICAN,
    )  # fmt: skip


def _after_interview(ref: MessageRef, truth: dict[str, Any]) -> bool:
    starts = [datetime.fromisoformat(i["start"]) for i in truth["interviews"]]
    return bool(starts) and ref.date > max(starts) and truth["next"]["action"] in ("status_check", "move_on")


def _asks(mail: EmailMessage) -> bool:
    own = re.split(r"\nOn .{0,80}wrote:|\n>|\n_{5,}", _text(mail))[0]
    return bool(_ASKED.search(own))


def _promiser(quote: str, mails: list[EmailMessage], mailbox: Mailbox) -> str:
    for mail in mails:
        ref = _ref(mail)
        if ref.sender.email != mailbox.email and " ".join(quote.split()) in " ".join(_text(mail).split()):
            return ref.sender.name
    return ""


def _person(given: dict[str, Any], refs: tuple[MessageRef, ...], body: str) -> Person:
    wrote = [ref.date for ref in refs if given["email"] and ref.sender.email == given["email"]]
    surname = re.escape(given["name"].split()[-1])
    honorific = re.search(rf"{_HONORIFIC}(?:\w+ )?{surname}", body)
    return Person(
        name=given["name"],
        email=given["email"],
        title=given["title"],
        honorific=honorific.group(1) if honorific else "",
        last_wrote=max(wrote, default=None),
    )


def _follow_ups(truth: dict[str, Any], reading: Reading) -> Iterator[FollowUp]:
    step = truth["next"]
    if truth["kind"] != "interview" or step["action"] not in ("thank_you", "status_check", "keep_door_open"):
        return
    kind = FollowUpKind(step["action"])
    for name in step["to"]:
        person = next((p for p in (*reading.interviewers, *reading.contacts) if p.name == name), Person(name))
        yield FollowUp(
            key=f"{kind}:{name.casefold().replace(' ', '-')}:{step['not_before']}",
            kind=kind,
            to_name=name,
            to_email=person.email,
            not_before=date.fromisoformat(step["not_before"]) if step["not_before"] else None,
            by=date.fromisoformat(step["by"]) if step["by"] else None,
            reason="",
        )


def _ref(mail: EmailMessage) -> MessageRef:
    (name, email) = next(iter(getaddresses([str(mail["From"] or "")])), ("", ""))
    people = getaddresses([str(mail[key]) for key in ("To", "Cc") if mail[key]])
    lines = [line.strip() for line in _text(mail).splitlines() if line.strip()]
    return MessageRef(
        id=str(mail["Message-ID"] or "").strip("<> "),
        subject=str(mail["Subject"] or ""),
        sender=Address(name, email.lower()),
        recipients=tuple(Address(n, e.lower()) for n, e in people),
        date=datetime.strptime(str(mail["Date"]), "%a, %d %b %Y %H:%M:%S %z"),
        references=tuple(re.findall(r"<([^<>]+)>", str(mail["References"] or ""))),
        greeting=lines[0] if lines and _GREETING.match(lines[0]) else "",
        no_reply=bool(re.match(r"(?:no-?reply|do-?not-?reply)", email, re.IGNORECASE)),
    )


def _text(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    if part is None:
        return ""
    content = part.get_content()
    return content if isinstance(content, str) else ""
