"""The texts of a thread in which a firm may be named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.evidence import Part
from app.domain.mail import Message, SegmentKind
from app.reading.late import late
from app.reading.people.spelling import is_given
from app.reading.role.patterns import PREFIX, SPLIT
from app.reading.transcript import Passage, Side, Transcript


class Stretch(NamedTuple):
    """A text to look through, and what is true of all that it names."""

    text: str
    start: int
    end: int
    place: str
    side: Side
    writer: str
    message: str
    part: Part
    shift: int = 0  # of the text's offsets to those of the evidence


_TAG = late(r"\[(?P<tag>[^\]\d]{1,40})\]")  # "[Quill Systems] Your interview"


def stretches(transcript: Transcript) -> Iterator[Stretch]:
    """Every text once: what each side wrote, signatures, subject lines, display names, footers, invites."""
    owner = transcript.mailbox.email
    for passage in transcript.passages:
        yield from _of_passage(passage)
    seen: set[str] = set()
    for message in transcript.messages:
        side = Side.OWNER if message.sender.email == owner else Side.COMPANY
        head = PREFIX.match(message.subject)
        start = head.end() if head else 0
        subject = message.subject[start:]
        if subject not in seen:
            seen.add(subject)
            writer = message.sender.email
            for tag in _TAG.finditer(message.subject, 0, start):
                span = tag.span("tag")
                yield Stretch(message.subject, *span, "subject", side, writer, message.id, Part.SUBJECT)
            for begin, end in _parts(message.subject, start):
                yield Stretch(message.subject, begin, end, "subject", side, writer, message.id, Part.SUBJECT)
        if side is not Side.OWNER:
            yield from _shown(message, seen)
        yield from _footers(message, side, seen)
    for invite in transcript.invites:
        for text in {invite.event.summary, invite.event.location}:
            at = invite.event.source.find(text)
            if text and at >= 0 and text not in seen:
                seen.add(text)
                writer = invite.message.sender.email
                yield from (
                    Stretch(text, a, b, "invite", Side.COMPANY, writer, invite.message.id, Part.CALENDAR, at)
                    for a, b in _parts(text, 0)
                )


def _of_passage(passage: Passage) -> Iterator[Stretch]:
    text, sender = passage.message.text, passage.author.email
    signature = passage.signature
    end = min(passage.end, signature.start) if signature else passage.end
    yield Stretch(text, passage.start, end, "text", passage.side, sender, passage.message.id, Part.TEXT)
    if signature is not None and passage.side is not Side.OWNER:
        begin, stop = signature.start, max(signature.end, passage.end)
        yield Stretch(text, begin, stop, "signature", passage.side, sender, passage.message.id, Part.TEXT)


def _footers(message: Message, side: Side, seen: set[str]) -> Iterator[Stretch]:
    for segment in message.segments:
        if segment.kind is SegmentKind.DISCLAIMER and side is not Side.OWNER:
            text = message.text[segment.start : segment.end]
            if text not in seen:
                seen.add(text)
                end = min(segment.end, segment.start + 1000)
                yield Stretch(
                    message.text, segment.start, end, "footer", side, message.sender.email, message.id, Part.TEXT
                )


def _parts(line: str, start: int) -> Iterator[tuple[int, int]]:
    """The parts of a line between dashes, bars and colons."""
    at = start
    for match in SPLIT.finditer(line, start):
        if match.start() > at:
            yield at, match.start()
        at = match.end()
    if at < len(line):
        yield at, len(line)


# "Quill, Ada (Quill Foods)": whose family's name may be the firm's, too, is named here as a person
_TURNED = late(r"[^\W\d_][\w'’ -]*, (?P<given>[^\W\d_][\w'’-]*)(?: [^\W\d_][\w.'’-]*){0,2}(?=\s*(?:\(|\Z))\s*\(?")


def _shown(message: Message, seen: set[str]) -> Iterator[Stretch]:
    for part, address in ((Part.SENDER, message.sender), *((Part.RECIPIENTS, a) for a in message.reply_to)):
        name = address.name
        if name and name not in seen and "@" not in name.replace(" @ ", ""):
            seen.add(name)
            at = str(address).find(name)
            turned = _TURNED.match(name)
            begin = turned.end() if turned is not None and is_given(turned["given"]) else 0
            if begin < len(name):
                yield Stretch(
                    name, begin, len(name), "shown", Side.COMPANY, address.email, message.id, part, max(at, 0)
                )
