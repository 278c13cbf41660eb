"""What the pane posts: which mail is open, what was pressed and typed, and what it may show.

Everything here is the caller's own say about themselves and touches their own rows alone; who they are stands in the
token. Ids are Outlook's REST ids, which are put into addresses of Microsoft Graph: no other letter gets there.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from app.sidebar.form import Form

LONGEST_HTML = 400_000  # characters of the open mail's body; what stands after them is not read

RestId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_=-]{0,1024}$")]
Short = Annotated[str, StringConstraints(max_length=1_000)]
Typed = Annotated[str, StringConstraints(max_length=20_000)]


class Access(StrEnum):
    """What the user lets Afterword do with the mailbox."""

    WRITE = "write"  # read the thread and put drafts into the Drafts folder
    READ = "read"  # read the thread; mails open filled in
    SHOWN = "shown"  # nothing through Microsoft Graph: the pane hands over the open mail


class View(StrEnum):
    """What the pane shows."""

    MAIL = "mail"
    HOME = "home"
    SETTINGS = "settings"


def _zone(name: str) -> str:
    """The zone's IANA name; empty for what is none."""
    try:
        return ZoneInfo(name).key if name else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""


class _Posted(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Who(_Posted):
    """A person as Office.js names them."""

    name: Short = ""
    email: Short = ""


class ShownMail(_Posted):
    """The open mail as Office.js gives it, at the rights of ReadItem. `start`, `end` and `location` are a meeting
    request's."""

    subject: Short = ""
    sender: Who = Who()
    to: Annotated[tuple[Who, ...], Field(max_length=500)] = ()
    cc: Annotated[tuple[Who, ...], Field(max_length=500)] = ()
    date: datetime
    message_id: Short = ""
    html: Annotated[str, StringConstraints(max_length=LONGEST_HTML)] = ""
    start: datetime | None = None
    end: datetime | None = None
    location: Short = ""


class Asked(_Posted):
    """One call of the pane. `thread` is that of the panel that is shown; `shown` comes with `Access.SHOWN`, and at
    a first look."""

    item: RestId = ""
    conversation: RestId = ""
    message_id: Short = ""  # the open mail's, as RFC 5322 has it
    thread: RestId = ""
    version: Annotated[str, StringConstraints(max_length=64)] = ""
    view: View = View.MAIL
    access: Access = Access.WRITE
    me: Who = Who()
    time_zone: Annotated[str, StringConstraints(max_length=100), AfterValidator(_zone)] = ""
    locale: Annotated[str, StringConstraints(max_length=40)] = ""
    shown: ShownMail | None = None
    fields: Annotated[tuple[tuple[Short, Typed], ...], Field(max_length=300)] = ()

    @property
    def form(self) -> Form:
        return Form(self.fields)
