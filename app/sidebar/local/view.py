"""What the local page shows of a thread: messages with the quoted evidence marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from babel import Locale
from markupsafe import Markup, escape

from app.domain.evidence import Evidence, Part
from app.domain.mail import CalendarEvent, Line, Mailbox, Message, Segment, SegmentKind
from app.domain.reading import Reading
from app.mailboxes.headers import EPOCH
from app.services.threads import OpenThread
from app.sidebar import when

LONGEST = 20_000  # characters of a message that are shown in its thread; alone it is shown whole

_FOLDED = {
    SegmentKind.QUOTED: "Quoted text",
    SegmentKind.ATTRIBUTION: "Quoted text",
    SegmentKind.DISCLAIMER: "Small print",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a message, folded away under `label` or not."""

    html: Markup
    folded: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class MessageView:
    """A message as the page shows it; `when` is in the mailbox's zone."""

    id: str
    who: str
    to: str
    at: datetime
    when: str
    own: bool
    pieces: tuple[Piece, ...]
    events: tuple[str, ...]
    cut: int = 0  # how many characters it has, where not all of them are shown


@dataclass(frozen=True, slots=True)
class ThreadView:
    """A thread as the page shows it, oldest message first."""

    id: str
    subject: str
    messages: tuple[MessageView, ...]


def evidence_of(reading: Reading) -> Iterable[Evidence]:
    """All evidence of a reading."""
    for fact in (reading.kind, reading.stage, reading.company, reading.role):
        if fact:
            yield from fact.evidence
    for interview in reading.interviews:
        yield from interview.evidence
    for person in (*reading.interviewers, *reading.contacts):
        yield from (*person.evidence, *person.title_evidence, *person.email_evidence)
    for part in (reading.promise, reading.outcome):
        if part:
            yield from part.evidence


def _marked(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Markup:
    """[start, end) of a message's text, escaped, with the evidence in it marked."""
    html, at = Markup(""), start
    for first, last in spans:
        first, last = max(first, at), min(last, end)  # noqa: PLW2901
        if first >= last:
            continue
        html += escape(text[at:first]) + Markup("<mark>") + escape(text[first:last]) + Markup("</mark>")
        at = last
    return html + escape(text[at:end])


def _table(message: Message, rows: Sequence[Line], spans: Sequence[tuple[int, int]]) -> Markup:
    # A table that is too wide for its column is scrolled, also by keyboard; its words stay whole.
    html = Markup('<div class="wide" tabindex="0" role="group" aria-label="Table"><table>')
    for row in rows:
        cells = (Markup("<td>") + _marked(message.text, *cell, spans) + Markup("</td>") for cell in row.cells)
        html += Markup("<tr>") + Markup("").join(cells) + Markup("</tr>")
    return html + Markup("</table></div>")


def _shown(message: Message, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Markup:
    """[start, end) as HTML: text as it stands, runs of table rows as tables."""
    html, at = Markup(""), start
    rows = [line for line in message.lines if line.cells and start <= line.start and line.end <= end]
    for first, group in groupby(enumerate(rows), lambda pair: _run_start(message, rows, pair[0])):
        lines = [row for _, row in group]
        if len(lines) < 2:
            continue
        html += _marked(message.text, at, rows[first].start, spans) + _table(message, lines, spans)
        at = lines[-1].end
    return html + _marked(message.text, at, end, spans)


def _run_start(message: Message, rows: Sequence[Line], place: int) -> int:
    """The place of the first row of the run that this row belongs to: nothing but white space between them."""
    while place and not message.text[rows[place - 1].end : rows[place].start].strip():
        place -= 1
    return place


def _pieces(message: Message, spans: Sequence[tuple[int, int]], shown: int) -> tuple[Piece, ...]:
    """The first `shown` characters of a message's text, by who wrote them."""
    segments: tuple[Segment, ...] = message.segments or (Segment(SegmentKind.OWN, 0, len(message.text)),)
    pieces: list[Piece] = []
    for segment in segments:
        end = min(segment.end, shown)
        if not message.text[segment.start : end].strip():
            continue
        html = _shown(message, segment.start, end, spans)
        label = _FOLDED.get(segment.kind, "")
        # An attribution line and the quote below it fold away together.
        if label and pieces and pieces[-1].label == label:
            pieces[-1] = Piece(pieces[-1].html + html, folded=True, label=label)
        else:
            pieces.append(Piece(html, bool(label), label))
    return tuple(pieces)


def _event(event: CalendarEvent, mailbox: Mailbox, locale: Locale) -> str:
    start, end = event.start, event.end
    if isinstance(start, datetime):
        last = end if isinstance(end, datetime) else None
        time = when.session(start, last, mailbox.time_zone, locale)
    else:
        time = when.day(start, locale)
    names = ", ".join(a.address.name or a.address.email for a in event.attendees)
    lines = (f"Calendar ({event.method.value.lower()}): {event.summary}", time, event.location, names)
    return "\n".join(line for line in lines if line)


def thread_view(opened: OpenThread, mailbox: Mailbox, locale: Locale, alone: str = "") -> ThreadView:
    """The open thread as the page's middle column shows it; or, where `alone` is the id of one of its messages, that
    one whole."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for piece in evidence_of(opened.reading):
        if piece.part is Part.TEXT and piece.end > piece.start:
            spans.setdefault(piece.message_id, []).append((piece.start, piece.end))
    zone = ZoneInfo(mailbox.time_zone)
    messages = []
    only = [message for message in opened.thread.messages if message.id == alone]
    for message in only or opened.thread.messages:
        length = len(message.text)
        shown = length if only else LONGEST
        local = message.date.astimezone(zone)
        messages.append(
            MessageView(
                id=message.id,
                who=message.sender.name or message.sender.email or "(unknown sender)",
                to=", ".join(a.name or a.email for a in (*message.to, *message.cc)),
                at=message.date,
                when=_moment(local, locale),
                own=message.sender.email == mailbox.email,
                pieces=_pieces(message, sorted(spans.get(message.id, ())), shown),
                events=tuple(_event(event, mailbox, locale) for event in message.calendar),
                cut=length if length > shown else 0,
            )
        )
    subject = opened.thread.messages[0].subject if opened.thread.messages else ""
    return ThreadView(opened.thread.id, subject or "(no subject)", tuple(messages))


def _moment(local: datetime, locale: Locale) -> str:
    """A mail without a date that can be read is as old as the calendar of its parser."""
    if local.year <= EPOCH.year:
        return "without a date"
    return f"{when.day(local.date(), locale)}, {when.clock(local, locale)}"
