"""The panel where drafts may not be written: its buttons open mails, filled in, one at a time; and such a mail in the
form that Office.js takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import escape
from typing import Any

from app.domain.drafts import Draft
from app.sidebar.model import Action, DraftRow, Panel, PersonRow, Weight
from app.sidebar.texts import say

LONGEST_FORM = 32 * 1024  # bytes of HTML that displayReplyForm takes (Office.js reference, "displayReplyForm")
_IN_THE_MAILBOX = ("rewrite", "withdraw")  # they need permission to write


def with_forms(panel: Panel) -> Panel:
    """The same panel; what would write a draft opens a mail, and "I sent it" stands beside it, since Afterword does
    not see that. `let_write` at its end asks for the permission."""
    people = tuple(replace(person, actions=tuple(_person(person))) for person in panel.people)
    actions = tuple(_next_step(panel.actions, any_person=any(_opens(one.actions) for one in people)))
    offers = tuple(replace(one, actions=tuple(map(_form, one.actions))) for one in panel.offers)
    let_write = Action("let_write", say("outlook.let_write"), weight=Weight.QUIET)
    hint = " ".join(filter(None, (panel.hint, say("outlook.forms_why"))))
    return replace(
        panel,
        people=people,
        actions=actions,
        offers=offers,
        drafts=tuple(map(_draft, panel.drafts)),
        hint=hint if _opens(actions) or any(_opens(one.actions) for one in people) else panel.hint,
        quiet=(let_write, *panel.quiet),
    )


def _opens(actions: Iterable[Action]) -> bool:
    return any(action.verb == "form" for action in actions)


def _keys(action: Action) -> int:
    return sum(name == "key" for name, _ in action.values)


def _form(action: Action) -> Action:
    if action.verb != "write":
        return action
    return replace(action, verb="form", label=say("outlook.form"))


def _next_step(actions: Iterable[Action], *, any_person: bool) -> Iterator[Action]:
    """One mail at a time: "write all" gives way to the buttons at the people."""
    for action in actions:
        if action.verb == "write" and _keys(action) > 1 and any_person:
            continue
        yield _form(action)
        if action.verb == "write" and _keys(action) == 1:
            yield _sent(action)


def _person(person: PersonRow) -> Iterator[Action]:
    for action in person.actions:
        if action.verb in _IN_THE_MAILBOX:
            continue
        yield _form(action)
        if action.verb == "write":
            yield _sent(action)


def _sent(action: Action) -> Action:
    keys = tuple((name, value) for name, value in action.values if name == "key")
    return Action("done", say("outlook.sent_it"), keys, (), Weight.QUIET, action.describes)


def _draft(draft: DraftRow) -> DraftRow:
    return replace(draft, actions=tuple(one for one in draft.actions if one.verb not in _IN_THE_MAILBOX))


def form_of(draft: Draft) -> dict[str, Any]:
    """What the pane needs to open the mail: a reply where the follow-up goes into the thread, else a new one."""
    paragraphs = (escape(one, quote=False).replace("\n", "<br>") for one in draft.body.strip().split("\n\n"))
    return {
        "kind": "reply" if draft.in_reply_to else "new",
        "to": [draft.to_email] if draft.to_email else [],
        "subject": draft.subject[:255],
        "html": "".join(f"<p>{one}</p>" for one in paragraphs),
        "check": list(draft.warnings),
    }
