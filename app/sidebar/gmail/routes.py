"""Every URL of the Gmail add-on, named once: for the manifest, the cards and the endpoints.

No URL carries a query: the system ID token's audience is the exact URL that Google called.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verb(StrEnum):
    """What a button asks for; each is an endpoint of its own. What each reads from parameters and inputs stands in
    `action_context`."""

    OPEN_THREAD = "open_thread"  # from the overview: the card of the context's thread
    REFRESH = "refresh"  # the card of the context's thread, read again; the retry button too
    SHOW = "show"  # what stands behind a row of that card (`about`): its quotes and a way to correct it
    SAVE_NOTES = "save_notes"
    SAVE_OWN_NOTE = "save_own_note"  # what the user notes for themselves
    WRITE = "write"  # one draft or all: the keys say which
    REWRITE = "rewrite"
    PASS_ON = "pass_on"  # noqa: S105 -- thanks for somebody without an address, by way of the coordinator
    OPEN_DRAFT = "open_draft"
    WITHDRAW = "withdraw"
    DISMISS = "dismiss"
    SHOW_TEXT = "show_text"  # the words of a card by hand or of an invitation to connect
    DONE = "done"  # what is no mail was done by hand
    RESTORE = "restore"
    PUT_OFF = "put_off"  # another week
    WAKE = "wake"  # put off no longer
    PREPARE = "prepare"  # its draft on its day, or not
    SAVE_FIND = "save_find"  # something to pass on to somebody
    DROP_FIND = "drop_find"
    CARDS = "cards"  # by hand, for this candidacy or not
    CLOSE = "close"
    REOPEN = "reopen"
    CORRECT = "correct"
    SHOW_HOME = "show_home"  # as the home page trigger, from a button
    SHOW_SETTINGS = "show_settings"
    SAVE_SETTINGS = "save_settings"
    PAUSE_SCAN = "pause_scan"  # the first look through the mailbox
    RESUME_SCAN = "resume_scan"
    MAKE_KEY = "make_key"  # an API key, shown once
    REVOKE_KEY = "revoke_key"
    EXPORT = "export"
    DELETE = "delete"  # first step: asks once more
    DELETE_CONFIRMED = "delete_confirmed"  # second step: deletes everything
    CONNECT = "connect"  # autopilot: gives the link to Google's consent page
    DISCONNECT = "disconnect"  # revokes the grant and forgets it


PREFIX = "/gmail"
HOMEPAGE = f"{PREFIX}/homepage"
MESSAGE = f"{PREFIX}/message"  # contextual trigger: a message was opened
SETTINGS = f"{PREFIX}/settings"  # universal action
# Pages in the user's browser, not called by Google's add-on runtime:
CONNECT_START = f"{PREFIX}/connect"
CONNECT_CALLBACK = f"{PREFIX}/connect/callback"
JOIN_START = f"{PREFIX}/join"  # an integration's user, who may never have opened a card
EXPORT_FILE = f"{PREFIX}/export"
GMAIL = "https://mail.google.com/mail/"  # where a mail that is not open, or the drafts, are opened
LOGO = f"{PREFIX}/logo.png"  # the picture beside Gmail's side panel


def action_path(verb: Verb) -> str:
    """Where the action with that verb is posted to."""
    return f"{PREFIX}/do/{verb.value}"


ENTRY_POINTS = (HOMEPAGE, MESSAGE, SETTINGS, *(action_path(verb) for verb in Verb))  # what Google may POST to


@dataclass(frozen=True, slots=True)
class Urls:
    """The absolute URLs below `base_url`, the https address under which Google reaches this server, without a slash
    at its end."""

    base_url: str

    def of(self, path: str) -> str:
        return f"{self.base_url.rstrip('/')}{path}"

    @property
    def homepage(self) -> str:
        return self.of(HOMEPAGE)

    @property
    def message(self) -> str:
        return self.of(MESSAGE)

    @property
    def settings(self) -> str:
        return self.of(SETTINGS)

    def action(self, verb: Verb) -> str:
        return self.of(action_path(verb))
