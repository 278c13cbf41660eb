"""The panel's rows: what was read, each fact with its words and a way to correct it, and the people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.corrections import CorrectionKind
from app.domain.evidence import SURE
from app.domain.followups import FollowUpKind, FollowUpState
from app.domain.reading import Interview, Mode, Person, Promise
from app.domain.strangers import coordinator, strangers
from app.reading.corrections import LONGEST_SUBJECT, LONGEST_VALUE
from app.sidebar import addresses, when
from app.sidebar.model import NOTE, Action, FactRow, Field, FieldKind, PersonRow, Weight
from app.sidebar.source import DraftStatus, Item, PanelSource
from app.sidebar.texts import say

PERSON = "person"  # a correction of whatever a person's form changed
PERSON_FIELDS = {
    "role": CorrectionKind.PERSON_ROLE,
    "email": CorrectionKind.PERSON_EMAIL,
    "title": CorrectionKind.PERSON_TITLE,
    "name": CorrectionKind.PERSON_NAME,
}

_MODES = {Mode.PHONE: "facts.phone", Mode.VIDEO: "facts.video", Mode.ONSITE: "facts.onsite"}


def correct(kind: CorrectionKind, label: str, *fields: Field, subject: str = "", value: str | None = None) -> Action:
    """A correction as an action: its value is fixed, or comes from the fields."""
    values = [("kind", kind.value), ("subject", subject)]
    if value is not None:
        values.append(("value", value))
    return Action("correct", label, tuple(values), fields, Weight.QUIET)


def _moment(value: datetime | None, source: PanelSource) -> str:
    return value.astimezone(ZoneInfo(source.mailbox.time_zone)).strftime("%Y-%m-%dT%H:%M") if value else ""


def session_text(interview: Interview, source: PanelSource) -> str:
    """'Fri 6 Mar, 1:00 – 3:15 pm CT, by video'."""
    text = when.session(interview.start, interview.end, source.mailbox.time_zone, source.locale)
    return f"{text}, {say(_MODES[interview.mode])}" if interview.mode else text


def promise_text(promise: Promise, source: PanelSource) -> str:
    """ "by Fri 13 Mar (promised)"; days are the mailbox's. What no mail says, the user said."""
    first, last = promise.earliest, promise.latest
    by = "promised" if promise.evidence else "set"
    if first == last:
        return say(f"facts.{by}_on", day=source.day(last))
    if first <= promise.made_on:
        return say(f"facts.{by}_by", day=source.day(last))
    return say(f"facts.{by}_between", first=source.day(first), last=source.day(last))


def fact_rows(source: PanelSource) -> tuple[FactRow, ...]:
    """Company, role, each session, the answer: in this order, with what says so and a way to change it."""
    reading = source.reading
    rows: list[FactRow] = []
    for kind, fact, missing in (
        (CorrectionKind.COMPANY, reading.company, "facts.no_company"),
        (CorrectionKind.ROLE, reading.role, "facts.no_role"),
    ):
        value = fact.value if fact else ""
        label = say(f"facts.{kind.value}")
        change = correct(kind, say("quiet.save"), Field("value", label, value=value[:LONGEST_VALUE]))
        quotes = source.quotes(fact.evidence) if fact else ()
        rows.append(FactRow(label, value or say(missing), quotes, (change,), bool(fact and fact.confidence < SURE)))
    rows.extend(_interview_row(interview, source) for interview in reading.interviews)
    if not reading.interviews:
        rows.append(FactRow(say("facts.interview"), say("facts.no_time"), (), (_interview_change("", None, source),)))
    rows.append(_answer_row(reading.promise, source))
    return tuple(rows)


def _interview_change(subject: str, interview: Interview | None, source: PanelSource) -> Action:
    return correct(
        CorrectionKind.INTERVIEW_TIME,
        say("quiet.save"),
        Field("start", say("quiet.start"), FieldKind.MOMENT, _moment(interview.start if interview else None, source)),
        Field("end", say("quiet.end"), FieldKind.MOMENT, _moment(interview.end if interview else None, source)),
        subject=subject,
    )


def _interview_row(interview: Interview, source: PanelSource) -> FactRow:
    subject = interview.start.isoformat()
    changes = (
        _interview_change(subject, interview, source),
        correct(CorrectionKind.INTERVIEW_TIME, say("quiet.never"), subject=subject, value=""),
    )
    text = session_text(interview, source)
    unsure = min(interview.confidence, interview.end_confidence, interview.mode_confidence) < SURE
    if interview.interviewers:
        text = f"{text}, {', '.join(interview.interviewers)}"
    quotes = source.quotes(interview.evidence)
    place = say("facts.place", place=interview.place) if interview.place else ""
    return FactRow(say("facts.interview"), text, quotes, changes, unsure, place)


def _answer_row(promise: Promise | None, source: PanelSource) -> FactRow:
    label = say("facts.answer")

    def days(first: date | None, last: date | None) -> Action:
        return correct(
            CorrectionKind.PROMISE,
            say("quiet.save"),
            Field("first", say("quiet.first_day"), FieldKind.DAY, first.isoformat() if first else ""),
            Field("last", say("quiet.last_day"), FieldKind.DAY, last.isoformat() if last else ""),
        )

    if promise is None:
        return FactRow(label, say("facts.no_promise"), (), (days(None, None),))
    none = correct(CorrectionKind.PROMISE, say("quiet.no_promise"), value="")
    changes = (days(promise.earliest, promise.latest), none)
    quotes = source.quotes(promise.evidence)
    return FactRow(label, promise_text(promise, source), quotes, changes, promise.confidence < SURE)


def person_changes(person: Person, role: str = "interviewer") -> tuple[Action, ...]:
    """One form for what can be wrong about a person: their part in it, name, address, title. What each field was
    shown with travels along, so that only what was changed becomes a correction."""
    if len(person.name) > LONGEST_SUBJECT:
        return ()  # no name that a correction could go by
    told = {"role": role, "name": person.name, "email": person.email or "", "title": person.title or ""}
    shown = {name: value[:LONGEST_VALUE] for name, value in told.items()}
    roles = tuple((value, say(f"quiet.is_{value}")) for value in ("interviewer", "contact", "none"))
    fields = (
        Field("role", say("quiet.role_of", name=person.name), FieldKind.CHOICE, role, choices=roles),
        Field("name", say("quiet.name"), value=shown["name"]),
        *((Field("email", say("quiet.email"), FieldKind.EMAIL, shown["email"]),) if _has_address(person) else ()),
        Field("title", say("quiet.title"), value=shown["title"]),
    )
    shown = {field.name: shown[field.name] for field in fields}
    values = [("kind", PERSON), ("subject", person.name), *((f"was:{name}", value) for name, value in shown.items())]
    return (Action("correct", say("quiet.save"), tuple(values), fields, Weight.QUIET),)


def _detail(person: Person) -> str:
    parts = [person.title or ""]
    if not person.email:
        parts.append(say("person.no_address"))
    elif person.email_inferred:
        parts.append(say("person.inferred", email=addresses.shown(person.email)))
    elif addresses.is_foreign(person.email):
        parts.append(addresses.shown(person.email))
    return " · ".join(part for part in parts if part)


def _has_address(person: Person) -> bool:
    return bool(person.email) and not person.email_inferred


def _inferred_address(person: Person) -> tuple[Action, ...]:
    """One press that takes an inferred address for the person's own: without it nothing is addressed there (etiquette
    T8)."""
    if not person.email_inferred or not person.email or len(person.name) > LONGEST_SUBJECT:
        return ()
    label = say("person.use_address")
    use = correct(CorrectionKind.PERSON_EMAIL, label, subject=person.name, value=person.email)
    return (replace(use, describes=f"{person.name}, {addresses.shown(person.email)}"),)


def _address_change(person: Person) -> tuple[Action, ...]:
    """The "Add address" button for a person without one (etiquette T8)."""
    if _has_address(person) or len(person.name) > LONGEST_SUBJECT:
        return ()
    return (
        correct(
            CorrectionKind.PERSON_EMAIL,
            say("person.add_address"),
            Field("value", say("quiet.email"), FieldKind.EMAIL, person.email or ""),
            subject=person.name,
        ),
    )


def _is_unsure(person: Person, source: PanelSource) -> bool:
    return person.confidence < SURE or person.name in strangers(source.reading, source.mailbox.email)


def person_row(person: Person, source: PanelSource, thanks: dict[str, Item]) -> PersonRow:
    """A person with their thank-you item, if one is due: a note field, what was done, what can be done."""
    quotes = source.quotes((*person.evidence, *person.title_evidence, *person.email_evidence))
    changes = (*_address_change(person), *person_changes(person))
    unsure = _is_unsure(person, source)
    item = None if source.closed else thanks.get(person.name)  # a closed one asks for nothing any more
    if item is None:
        detail = _detail(person)
        actions = _inferred_address(person)
        return PersonRow(
            person.name, person.name, detail, actions=actions, quotes=quotes, changes=changes, uncertain=unsure
        )
    key = item.follow_up.key
    note = Field(
        f"{NOTE}{key}",
        say("thank_you.note_label"),
        FieldKind.LINES,
        item.note,
        hint=_note_hint(item),
        was=item.note,
    )
    status = ""
    if item.state is FollowUpState.DISMISSED:
        status, actions = "dismissed", (Action("restore", say("person.restore"), (("key", key),), (), Weight.QUIET),)
        note_field = None
    elif item.state in (FollowUpState.DONE, FollowUpState.SENT):
        status, actions, note_field = "thanked", (), None
    else:
        status = "drafted" if item.state is FollowUpState.DRAFTED else ""
        note_field = note
        one = Action("write", say("person.one"), (("key", key),), (note,), Weight.QUIET, person.name)
        skip = Action("dismiss", say("person.skip"), (("key", key),), (), Weight.QUIET, person.name)
        again = Action("rewrite", say("thank_you.again"), (("key", key),), (note,), Weight.QUIET, person.name)
        untouched = item.draft is not None and item.draft.status is DraftStatus.WRITTEN
        actions = (again if untouched else one, skip) if untouched or not status else (skip,)
        via = coordinator(source.reading, source.mailbox.email) if not _has_address(person) and not status else None
        if via is not None:
            label = say("person.pass_on", name=via.name)
            ask = Action("pass_on", label, (("key", key),), (), Weight.SECONDARY, person.name)
            actions = (ask, *actions)
    return PersonRow(
        key,
        person.name,
        _detail(person),
        status,
        say(f"person.{status}") if status else "",
        note_field,
        (*_inferred_address(person), *actions) if status in ("", "drafted") else actions,
        quotes,
        changes,
        unsure,
    )


def _note_hint(item: Item) -> str:
    """What a note can be; beside a draft that stands, what it takes for the note to get into it."""
    if item.state is FollowUpState.DRAFTED and item.draft is not None:
        if item.draft.status is DraftStatus.WRITTEN:
            return say("thank_you.note_waits", again=say("thank_you.again"))
        if item.draft.status is DraftStatus.EDITED:
            return say("thank_you.note_too_late")
    return say("thank_you.note_hint")


def people_rows(source: PanelSource) -> tuple[PersonRow, ...]:
    """The interviewers, in the reading's order."""
    thanks = {item.follow_up.to_name: item for item in source.of_kind(FollowUpKind.THANK_YOU)}
    return tuple(person_row(person, source, thanks) for person in source.reading.interviewers)


def contact_rows(source: PanelSource) -> tuple[PersonRow, ...]:
    """Who else speaks for the company, in the reading's order."""
    return tuple(
        PersonRow(
            person.name,
            person.name,
            person.title or "",
            quotes=source.quotes((*person.evidence, *person.title_evidence)),
            changes=person_changes(person, "contact"),
            uncertain=_is_unsure(person, source),
        )
        for person in source.reading.contacts
    )
