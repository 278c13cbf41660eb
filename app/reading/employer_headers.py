"""Firms that headers name: display names of offices and their people, and the parts of a subject line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from app.domain.evidence import Evidence, Part
from app.domain.mail import Address, Message
from app.reading.anchored import ground
from app.reading.employer_forms import is_kin, says_what, squeeze, trimmed, without_legal_form
from app.reading.employer_words import HEADS_SUBJECT, NAME, OFFICE, ORGANISATION, PHRASES, RUN
from app.reading.late import late
from app.reading.people.addresses import person_of
from app.reading.people.jobs import has_job
from app.reading.role_patterns import PREFIX, SPLIT

Named = tuple[str, float, Evidence]  # a firm's name, its weight, and where it stands

_IN_BRACKETS = late(r"[(|@]\s*([^()|@]{3,60})\)?\s*\Z")
# "Kim @ Quill Feeds", "Tunde from Quill", "Jobs at Quill"
_OF_A_FIRM = late(rf"\A[^\W\d_][^@|,]{{0,40}}?\s+(?:@|from|at|bei|chez)\s+(?:the\s+)?(?P<name>{NAME})\s*\Z")


def displayed(
    message: Message, of_people: set[str], labels: set[str], is_company: Callable[[str], bool]
) -> Iterator[Named]:
    """Display names: "Northlight Careers", "Dana Fuchs (Northlight)", "HR, University of Harzberg", "Jobs at Quill".
    `of_people` are the names of people, `labels` the words of mail domains, both as `squeeze` gives them."""
    for part, address in ((Part.SENDER, message.sender), *((Part.RECIPIENTS, a) for a in message.reply_to)):
        line = str(address)
        found = _behind(address, is_company)
        if not found and address.name and squeeze(address.name) not in of_people:
            found = tuple(_of_address(address, labels, is_company))
        for name, weight in found:
            yield name, weight, Evidence(message.id, line, part, 0, len(line))


def _behind(address: Address, is_company: Callable[[str], bool]) -> tuple[tuple[str, float], ...]:
    match = _OF_A_FIRM.match(address.name)
    name = without_legal_form(match["name"]) if match else ""
    return ((name, 1.2),) if len(name) > 2 and is_company(name) else ()


def _of_address(address: Address, labels: set[str], is_company: Callable[[str], bool]) -> Iterator[tuple[str, float]]:
    bracket = _IN_BRACKETS.search(address.name)
    if bracket and person_of(Address(address.name[: bracket.start()])):
        name = without_legal_form(OFFICE.sub(" ", bracket[1]))
        if is_company(name):
            yield name.title() if name.isupper() and len(name) > 5 else name, 1.2
    if person_of(address) is None or squeeze(address.name) in labels or address.name.startswith("The "):
        if bracket and ORGANISATION.search(bracket[1]):
            name = without_legal_form(bracket[1])
            yield name.title() if name.isupper() else name, 1.2
            return
        for piece in re.split(r",\s+|\s[-–|]\s", address.name):
            bare = OFFICE.sub(" ", re.sub(r"\([^)]*\)", " ", piece))
            name = without_legal_form(" ".join(bare.split()))
            if len(name) > 2 and is_company(name):
                known = " " in name or any(is_kin(squeeze(name), label) for label in labels)
                yield name, 1.2 if known else 0.4


def of_subject(
    message: Message, labels: set[str], is_company: Callable[[str], bool], *, client_apart: bool
) -> Iterator[Named]:
    """Firms that the subject names: before its first colon, in a phrase ("your interview at Quill"), or as a part of
    its own ("Quill Museum - Conservator - interview"), unless an agency's client is looked for there anyway."""
    heads = HEADS_SUBJECT.match(message.subject) if ": " in message.subject else None
    name = trimmed(heads["name"]) if heads else ""
    known = name and (name in message.text or any(is_kin(squeeze(name), label) for label in labels))
    if heads and len(name) > 2 and known and is_company(name):
        at = heads.start("name")
        yield name, 0.8, Evidence(message.id, name, Part.SUBJECT, at, at + len(name))
    where = ground(message.subject, 0, len(message.subject))
    for pattern, weight in PHRASES:
        for match in pattern.finditer(where):
            name = trimmed(match["name"])
            if name and is_company(name):
                at = match.start("name")
                yield name, weight, Evidence(message.id, name, Part.SUBJECT, at, at + len(name))
    if not client_apart:
        yield from _parts(message, labels, is_company)


def _parts(message: Message, labels: set[str], is_company: Callable[[str], bool]) -> Iterator[Named]:
    """A part between dashes or bars that is a name and no job: surer where it says that it is a firm or a mail domain
    begins as it does; else only where it has several words, beside a part that is a job."""
    body = PREFIX.sub("", message.subject)
    parts = [part.strip() for part in SPLIT.split(body)]
    if len(parts) < 2:
        return
    beside_job = any(has_job(part) for part in parts)
    for part in parts:
        if not RUN.fullmatch(part) or OFFICE.search(part) or has_job(part):
            continue
        name = trimmed(part)
        if len(name) < 3 or not is_company(name):
            continue
        first = squeeze(name.split()[0])[:5]
        sure = says_what(name) or (len(first) > 3 and any(label.startswith(first[:4]) for label in labels))
        if sure or (beside_job and " " in name):
            at = message.subject.find(name)
            yield name, 1.2 if sure else 0.4, Evidence(message.id, name, Part.SUBJECT, at, at + len(name))
