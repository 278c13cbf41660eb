"""Whose words are whose: the segments of a message's text.

A pass over the lines keeps a stack of quotes that are open. One opened by quote marks (or a blockquote) closes when
the marks end; one opened by a header block without marks, as Outlook writes it, lasts to the end of its depth.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from app.domain.mail import Address, Segment, SegmentKind, Signature
from app.reading.mail.attribution import FORWARD_SUBJECT, Attribution, header_block, may_begin_attribution, wrote_line
from app.reading.mail.body import Body, Mark
from app.reading.mail.footers import banner_length, footer_start
from app.reading.mail.signature.block import find_signature

MAX_HEADED = 2_000  # quotes of one mail that are known by a line or block of their own
MAX_OPEN = 60  # quotes within quotes; of deeper ones each takes the place of the one before


@dataclass(frozen=True, slots=True)
class Context:
    """What the envelope says: who sends, when, under which subject; `zone` is for quoted dates without an offset."""

    sender: Address
    date: datetime
    subject: str
    zone: tzinfo


@dataclass(slots=True)
class _Frame:
    """An open quote whose content stands at `base` quote marks. `fresh`: no word of it has been read yet."""

    kind: SegmentKind
    base: int
    author: Address | None = None
    date: datetime | None = None
    subject: str = ""
    fresh: bool = True


@dataclass(slots=True)
class _Run:
    kind: SegmentKind
    first: int  # line
    last: int  # line after the last
    depth: int
    frame: _Frame | None


def quote_zone(sent: datetime, mailbox: tzinfo) -> tzinfo:
    """The zone in which a mail program wrote the dates of quotes: the sender's own, or the mailbox's if that is hidden.

    Many servers stamp UTC whatever the sender's zone, so an offset of nought says nothing.
    """
    return sent.tzinfo if sent.tzinfo is not None and sent.utcoffset() else mailbox


def separate(body: Body, context: Context) -> tuple[tuple[Segment, ...], Signature | None]:
    """An ordered partition of `body.text`, and the sender's signature where there is one."""
    if not body.lines:
        return (), None
    runs = _Scan(body, context).runs()
    pieces: list[tuple[SegmentKind, int, int, int, _Frame | None]] = []
    signature: Signature | None = None
    signed = None
    feet = {run.first: footer_start(body, run.first, run.last) for run in runs if run.kind is SegmentKind.OWN}
    for run in reversed(runs):
        if signature is None and run.kind is SegmentKind.OWN and feet[run.first] > run.first:
            signature = find_signature(body, run.first, feet[run.first], context.sender)
            signed = run if signature else None
    for run in runs:
        if run.kind is SegmentKind.OWN:
            parts = _own_parts(body, run, feet[run.first], signature if run is signed else None)
            pieces += [(kind, a, b, 0, None) for kind, a, b in parts]
        else:
            pieces.append((run.kind, run.first, run.last, run.depth, run.frame))
    return _segments(body, pieces), signature


def _own_parts(body: Body, run: _Run, foot: int, signature: Signature | None) -> list[tuple[SegmentKind, int, int]]:
    """An own run cut into warning banner, words, signature and footer, as line ranges; empty ones are left out."""
    head = run.first + banner_length(body, run.first, run.last)
    foot = max(head, foot)
    parts = [(SegmentKind.DISCLAIMER, run.first, head)]
    if signature is None:
        parts += [(SegmentKind.OWN, head, foot)]
    else:
        first = next(i for i in range(run.first, run.last) if body.lines[i].start >= signature.start)
        after = next((i for i in range(first, foot) if body.lines[i].start >= signature.end), foot)
        parts += [
            (SegmentKind.OWN, head, first),
            (SegmentKind.SIGNATURE, max(head, first), after),
            (SegmentKind.OWN, after, foot),
        ]
    parts.append((SegmentKind.DISCLAIMER, foot, run.last))
    return [part for part in parts if part[2] > part[1]]


def _segments(body: Body, pieces: list[tuple[SegmentKind, int, int, int, _Frame | None]]) -> tuple[Segment, ...]:
    made: list[Segment] = []
    at = 0
    for index, (kind, _, _, depth, frame) in enumerate(pieces):
        following = pieces[index + 1][1] if index + 1 < len(pieces) else None
        end = len(body.text) if following is None else body.lines[following].start
        author, date = (frame.author, frame.date) if frame else (None, None)
        made.append(Segment(kind, at, end, depth, author, date))
        at = end
    return tuple(made)


class _Scan:
    def __init__(self, body: Body, context: Context) -> None:
        self.body = body
        self.context = context
        self.texts = [text.replace("\t", " ") if "\t" in text else text for text in body.texts]
        self.frames: list[_Frame] = []
        self.found: list[_Run] = []
        self.headed = 0  # quotes opened by words of their own

    def runs(self) -> list[_Run]:
        index, count = 0, len(self.texts)
        while index < count:
            depth = self.body.depths[index]
            while self.frames and depth < self.frames[-1].base:
                self.frames.pop()
            attached = self.body.marks[index] is Mark.FORWARD
            may_begin = attached or (self.headed < MAX_HEADED and may_begin_attribution(self.texts[index]))
            if may_begin and (used := self._attribution(index, attached)):
                self.headed += 1
                index += used
                continue
            if depth > (self.frames[-1].base if self.frames else 0):
                self.frames.append(_Frame(SegmentKind.QUOTED, depth))
            if self.frames:
                self.frames[-1].fresh = False
            self._add(self.frames[-1].kind if self.frames else SegmentKind.OWN, index, index + 1)
            index += 1
        return self.found

    def _add(self, kind: SegmentKind, first: int, last: int) -> None:
        frame = self.frames[-1] if self.frames else None
        if self.found:
            previous = self.found[-1]
            if previous.kind is kind and previous.frame is frame and kind is not SegmentKind.ATTRIBUTION:
                previous.last = last
                return
        self.found.append(_Run(kind, first, last, len(self.frames), frame))

    def _attribution(self, index: int, attached: bool) -> int:
        """Read an attribution or header block that begins at this line; how many lines it takes, 0 if there is none."""
        text = self.texts[index]
        depth = self.body.depths[index]
        ahead = [text]
        for other in range(index + 1, min(index + 17, len(self.texts))):
            if self.body.depths[other] != depth:
                break
            ahead.append(self.texts[other])
        before = self._date()
        zone = quote_zone(self.context.date, self.context.zone)
        found = header_block(ahead, zone, before, attached=attached)
        by_block = found is not None
        if found is None:
            found = wrote_line(ahead, zone, before)
            if found is not None and not self._holds(index, found):
                found = None
        if found is None:
            return 0
        self._open(found, index, by_block)
        self._add(SegmentKind.ATTRIBUTION, index, index + found.count)
        return found.count

    def _holds(self, index: int, found: Attribution) -> bool:
        """Whether something is quoted below: deeper, or, if sender and time are given, at the same depth."""
        after = index + found.count
        if after >= len(self.texts):
            return found.author is not None and found.date is not None
        if self.body.depths[after] > self.body.depths[index]:
            return True
        return found.date is not None and found.author is not None

    def _open(self, found: Attribution, index: int, by_block: bool) -> None:
        depth = self.body.depths[index]
        after = index + found.count
        base = depth
        if after < len(self.texts) and self.body.depths[after] > depth and not by_block:
            base = self.body.depths[after]
        enclosing = self.frames[-1].subject if self.frames else self.context.subject
        forward = found.forward or (by_block and bool(FORWARD_SUBJECT.match(enclosing)))
        kind = SegmentKind.FORWARDED if forward else SegmentKind.QUOTED
        date = found.date
        if date is not None:
            date = min(date, self._date().astimezone(date.tzinfo or UTC))
        if depth > (self.frames[-1].base if self.frames else 0):
            self.frames.append(_Frame(kind, depth))
        top = self.frames[-1] if self.frames else None
        if top is not None and top.fresh and top.author is None and base == top.base:
            top.kind, top.author, top.date, top.subject = kind, found.author, date, found.subject
            return
        if len(self.frames) >= MAX_OPEN:
            self.frames.pop()
        self.frames.append(_Frame(kind, base, found.author, date, found.subject))

    def _date(self) -> datetime:
        """No later than this can what is quoted here have been written: a quote's date is no later than those of the
        quotes around it."""
        innermost = next((frame.date for frame in reversed(self.frames) if frame.date is not None), None)
        return self.context.date + timedelta(hours=14) if innermost is None else min(self.context.date, innermost)
