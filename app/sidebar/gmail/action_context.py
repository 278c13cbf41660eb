"""What travels with every button of a card, and how it comes back.

A button's `action` has `function` (the verb's URL) and `parameters`, strings all:

- `ctx`: the signed context (thread, version, message), made for one user. Forged, or another user's, it is refused.
- the verb's own values, unsigned, since they name only what belongs to that user and thread:

| verb | parameters | inputs of the card (formInputs) |
| --- | --- | --- |
| write | `keys`: follow-up keys with a space between | `note:<key>` each, `news` |
| rewrite | `keys`: one key | `note:<key>`, `news` |
| save_notes | | `note:<key>` each |
| open_draft | `id`: the draft row's id | |
| withdraw, dismiss, done, restore | `key` | |
| correct | `kind`, `subject`, `value`; `was:<field>` each for kind `person` | `value`; `start`, `end`; `first`, `last`;
  `role`, `name`, `email`, `title` |
| show | `about`: as the renderer named it | |
| save_settings | | `name`, `signature`, `tone`, `points`, `references` (one a line), `holiday_country`, `paper_note`,
  `ask_leave`, `ask_feedback` |
| make_key | | `key_name`, `key_scope`, `key_days` |
| revoke_key | `key_id` | |
| cards | `wanted`: empty for no | |
| all others | | |

An input wins over a parameter of the same name. Dates and moments may come from date pickers: they are read as
`2026-03-13` and `2026-03-13T13:00` in the mailbox's zone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from app.identity.caller import Caller
from app.identity.signing import Signer
from app.sidebar.gmail.routes import Urls, Verb

CONTEXT = "ctx"  # the parameter's name
GOOD_FOR = timedelta(hours=24)  # Gmail shows a card again for as long as its tab stays open
_PURPOSE = "gmail action"


@dataclass(frozen=True, slots=True)
class ActionContext:
    """What a card was about when it was made. Ids are Gmail's API ids (hex); empty: a card about no thread.
    `version` is the thread's fingerprint: it tells a stale card, which an action then shows anew."""

    thread_id: str = ""
    version: str = ""
    message_id: str = ""  # the message that was open


def sign(signer: Signer, caller: Caller, context: ActionContext, *, now: datetime) -> str:
    """The context as text that only this caller can bring back, for as long as GOOD_FOR. `now` is aware."""
    values = {"t": context.thread_id, "v": context.version, "m": context.message_id}
    return signer.sign(_PURPOSE, caller, {k: v for k, v in values.items() if v}, now=now, good_for=GOOD_FOR)


def read(signer: Signer, caller: Caller, token: str, *, now: datetime) -> ActionContext:
    """Raises Forged (also for a context made for another user) or Expired."""
    values = signer.read(_PURPOSE, caller, token, now=now)
    return ActionContext(values.get("t", ""), values.get("v", ""), values.get("m", ""))


@dataclass(frozen=True, slots=True)
class CardActions:
    """Handed to the renderers: names every action of one card. `sign` gives the signed form of a context."""

    urls: Urls
    sign: Callable[[ActionContext], str]
    context: ActionContext = ActionContext()

    def about(self, thread_id: str, version: str = "", message_id: str = "") -> CardActions:
        """The same for a card, or a row of one, that is about that thread."""
        return replace(self, context=ActionContext(thread_id, version, message_id))

    def call(
        self, verb: Verb, values: Sequence[tuple[str, str]] = (), *, persist: bool = False, spinner: bool = True
    ) -> dict[str, Any]:
        """The `action` of an `onClick`. `persist` keeps what the user typed in the card while the action runs."""
        parameters = [{"key": CONTEXT, "value": self.sign(self.context)}]
        parameters += [{"key": name, "value": value} for name, value in values]
        action: dict[str, Any] = {"function": self.urls.action(verb), "parameters": parameters}
        if persist:
            return {**action, "persistValues": True, "loadIndicator": "NONE"}
        return {**action, "loadIndicator": "SPINNER" if spinner else "NONE"}
