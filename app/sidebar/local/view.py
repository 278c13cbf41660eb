"""What the local page shows of a thread: messages with the quoted evidence marked, and the panel's source."""

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
from app.domain.reading import Kind, NextStep, Reading
from app.domain.tracking import DraftState, TrackedDraft, TrackedFollowUp
from app.mailboxes.protocol import StoredDraft
from app.services.threads import OpenThread
from app.sidebar import when
from app.sidebar.source import DraftStatus, DraftView, Item, PanelSource

_FOLDED = {
    SegmentKind.QUOTED: "Quoted text",
    SegmentKind.ATTRIBUTION: "Quoted text",
    SegmentKind.DISCLAIMER: "Small print",
}
_STATUS = {
    DraftState.WRITING: DraftStatus.WRITTEN,
    DraftState.WRITTEN: DraftStatus.WRITTEN,
    DraftState.CHANGED: DraftStatus.EDITED,
    DraftState.WITHDRAWN: DraftStatus.WITHDRAWN,
    DraftState.SENT: DraftStatus.GONE,
    DraftState.GONE: DraftStatus.GONE,
}


@dataclass(frozen=True, slots=True)
class Piece:
    html: Markup
    folded: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class MessageView:
    id: str
    who: str
    to: str
    at: datetime
    when: str
    own: bool
    pieces: tuple[Piece, ...]
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ThreadView:
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
    html = Markup("<table>")
    for row in rows:
        cells = (Markup("<td>") + _marked(message.text, *cell, spans) + Markup("</td>") for cell in row.cells)
        html += Markup("<tr>") + Markup("").join(cells) + Markup("</tr>")
    return html + Markup("</table>")


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


def _pieces(message: Message, spans: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    segments: tuple[Segment, ...] = message.segments or (Segment(SegmentKind.OWN, 0, len(message.text)),)
    pieces: list[Piece] = []
    for segment in segments:
        if not message.text[segment.start : segment.end].strip():
            continue
        html = _shown(message, segment.start, segment.end, spans)
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


def thread_view(opened: OpenThread, mailbox: Mailbox, locale: Locale) -> ThreadView:
    """The open thread as the page's middle column shows it."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for piece in evidence_of(opened.reading):
        if piece.part is Part.TEXT and piece.end > piece.start:
            spans.setdefault(piece.message_id, []).append((piece.start, piece.end))
    zone = ZoneInfo(mailbox.time_zone)
    messages = []
    for message in opened.thread.messages:
        local = message.date.astimezone(zone)
        messages.append(
            MessageView(
                id=message.id,
                who=message.sender.name or message.sender.email,
                to=", ".join(a.name or a.email for a in (*message.to, *message.cc)),
                at=message.date,
                when=f"{when.day(local.date(), locale)}, {when.clock(local, locale)}",
                own=message.sender.email == mailbox.email,
                pieces=_pieces(message, sorted(spans.get(message.id, ()))),
                events=tuple(_event(event, mailbox, locale) for event in message.calendar),
            )
        )
    subject = opened.thread.messages[0].subject if opened.thread.messages else ""
    return ThreadView(opened.thread.id, subject or "(no subject)", tuple(messages))


def _draft_view(draft: TrackedDraft | None, to: str, stored: StoredDraft | None) -> DraftView | None:
    if draft is None:
        return None
    return DraftView(
        id=draft.id,
        to=to,
        subject=stored.subject if stored else "",
        status=_STATUS[draft.state],
        warnings=draft.warnings,
        why=draft.why,
    )


def _item(tracked: TrackedFollowUp, notes: dict[str, str], present: dict[str, StoredDraft]) -> Item:
    follow_up, draft = tracked.follow_up, tracked.draft
    stored = present.get(draft.mark) if draft else None
    view = _draft_view(draft, follow_up.to_name, stored)
    return Item(follow_up, tracked.state, notes.get(follow_up.to_name, ""), view)


def panel_source(
    opened: OpenThread,
    step: NextStep,
    *,
    mailbox: Mailbox,
    now: datetime,
    locale: Locale,
    drafts: Iterable[StoredDraft] = (),
) -> PanelSource:
    """What the panel is built from, out of an open thread."""
    notes = {note.about: note.text for note in opened.notes}
    present = {draft.mark: draft for draft in drafts}
    shown = (*opened.follow_ups, *(t for t in opened.past if t.draft and opened.reading.kind.value is Kind.INTERVIEW))
    return PanelSource(
        thread_id=opened.thread.id,
        reading=opened.reading,
        next_step=step,
        mailbox=mailbox,
        now=now,
        items=tuple(_item(tracked, notes, present) for tracked in shown),
        authors={m.id: (m.sender.name or m.sender.email, m.date) for m in opened.thread.messages},
        closed=bool(opened.candidacy and opened.candidacy.closed),
        locale=locale,
    )
