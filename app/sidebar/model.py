"""What a sidebar shows, as values in reading order, whatever the host: the panel of a thread, the overview, the
settings, and notices."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

WAS = "was:"  # before the name of a field: the value that it was shown with
NOTE = "note:"  # what the name of a note's field begins with; the follow-up's key comes after it
ASKED = "asked"  # keys of the note fields that a card had, told by a host that leaves out empty ones


class PanelState(StrEnum):
    """Which of the panel's states is shown; `docs/panel.md` has their words."""

    THANK_YOU = "thank_you"
    AHEAD = "ahead"
    WAITING = "waiting"
    ASK = "ask"
    LET_GO = "let_go"
    NO = "no"
    OUTCOME = "outcome"
    SCHEDULING = "scheduling"
    CLOSED = "closed"
    OTHER = "other"
    UNREAD = "unread"
    UNSURE = "unsure"  # what comes next turns on a question to the user


class Weight(StrEnum):
    """How much a button stands out."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"


class FieldKind(StrEnum):
    """What is typed into a field."""

    TEXT = "text"
    LINES = "lines"
    EMAIL = "email"
    DAY = "day"
    MOMENT = "moment"  # a local date and time in the mailbox's zone
    CHOICE = "choice"
    SWITCH = "switch"  # value: "on" or empty


@dataclass(frozen=True, slots=True)
class Field:
    """Something to fill in."""

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    value: str = ""
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # (value, label)
    typed: bool = False  # `value` is what the user typed and was not taken: it stays in sight
    was: str = ""  # what is kept of it, where `value` may be what was typed


@dataclass(frozen=True, slots=True)
class Action:
    """A button. `verb` names what the host asks the backend to do; `values` travel with it, fields are filled in."""

    verb: str
    label: str
    values: tuple[tuple[str, str], ...] = ()
    fields: tuple[Field, ...] = ()
    weight: Weight = Weight.SECONDARY
    describes: str = ""  # what a screen reader adds: whom the button is about
    thread: str = ""  # the thread it is about, where that is another one than the panel's


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence as shown under "why?"."""

    words: str
    said: str  # who wrote it and when
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """An interviewer or contact, with what can be done about them."""

    key: str
    name: str
    detail: str = ""
    status: str = ""  # "", "drafted", "thanked", "dismissed"
    status_text: str = ""
    note: Field | None = None
    actions: tuple[Action, ...] = ()
    quotes: tuple[Quote, ...] = ()
    changes: tuple[Action, ...] = ()
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact that was read."""

    label: str
    value: str
    quotes: tuple[Quote, ...] = ()
    changes: tuple[Action, ...] = ()
    uncertain: bool = False
    detail: str = ""  # where it takes place


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft, with what to check in it."""

    to: str
    subject: str
    status: str = ""
    notices: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that Afterword is not sure of and asks."""

    text: str
    words: str
    answers: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that one could do and need not: a card by hand, a greeting, connecting."""

    text: str
    day: str
    actions: tuple[Action, ...] = ()
    words: str = ""  # what to write or paste there, once it was asked for; with line breaks
    notices: tuple[str, ...] = ()  # what was left out of the words, and what to check


@dataclass(frozen=True, slots=True)
class Panel:
    """The whole sidebar beside a thread."""

    state: PanelState
    headline: str
    reason: str = ""
    reason_quotes: tuple[Quote, ...] = ()
    question: Question | None = None
    actions: tuple[Action, ...] = ()  # what comes next; the first is the main one
    drafts: tuple[DraftRow, ...] = ()
    drafts_title: str = ""
    title: str = ""  # "Northlight · Senior Data Engineer"
    facts: tuple[FactRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    contacts: tuple[PersonRow, ...] = ()
    later: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    quiet: tuple[Action, ...] = ()
    hint: str = ""  # said beside the actions: a line about the talk makes it yours
    elsewhere: str = ""  # what is due in other threads
    warnings: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class OverviewItem:
    """A candidacy in the overview. `open` opens its card."""

    title: str  # "Northlight · Senior Data Engineer"
    text: str  # the next step
    day: str
    open: Action


@dataclass(frozen=True, slots=True)
class OverviewGroup:
    """Rows of the overview under one title."""

    title: str  # "Due today (2)"
    items: tuple[OverviewItem, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """Something that goes on by itself, how far it is, and how to pause it."""

    text: str
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class OverviewPanel:
    """The home page. Without groups, `reason` says how to get started."""

    headline: str
    reason: str = ""
    groups: tuple[OverviewGroup, ...] = ()
    actions: tuple[Action, ...] = ()
    progress: Progress | None = None  # of the first look through the mailbox


@dataclass(frozen=True, slots=True)
class SettingsGroup:
    """Fields that are saved together by the actions below them, or lines that say how something stands."""

    title: str
    lines: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class SettingsPanel:
    """The settings, group by group."""

    headline: str
    groups: tuple[SettingsGroup, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A state in which there is no panel to show: what is the matter, what was kept, what can be done."""

    headline: str
    lines: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
