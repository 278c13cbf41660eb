"""What an entry point answers: the few shapes that the add-on runtime reads.

Google Workspace add-ons, "RenderActions", "SubmitFormResponse" and "Authorization and authentication": a trigger gets
RenderActions at the top level, a button a SubmitFormResponse around it. Some of Google's own samples answer buttons
without the wrapper; `Envelope.BARE` does so, should the wrapped form ever be refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from app.sidebar.gmail.widgets import PARAGRAPH, label

Answer = dict[str, Any]


class Envelope(StrEnum):
    """Whether answers stand within `renderActions` or by themselves (gmail-contract, 3)."""

    WRAPPED = "wrapped"
    BARE = "bare"


def push(card: dict[str, Any]) -> Answer:
    """A card on top of what is shown."""
    return {"pushCard": card}


def update(card: dict[str, Any]) -> Answer:
    """A card in the place of the one that is shown; what the user typed into fields of the same name stays."""
    return {"updateCard": card}


def to_root() -> Answer:
    """Back to the first card of the stack."""
    return {"popToRoot": True}


def trigger(card: dict[str, Any]) -> Answer:
    """The answer to an opened message or home page."""
    return {"action": {"navigations": [push(card)]}}


def pressed(
    envelope: Envelope,
    navigations: Sequence[Answer] = (),
    *,
    notice: str = "",
    host_action: Answer | None = None,
    link: str = "",
    reload: bool = False,
) -> Answer:
    """The answer to a button: cards to show in order, a line at the foot, what Gmail itself is to do, or a page to
    open in the browser. `reload`: the card is asked for again once that page is closed."""
    action: Answer = {}
    if navigations:
        action["navigations"] = list(navigations)
    if notice:
        action["notification"] = {"text": label(notice, PARAGRAPH)}
    if link:
        action["link"] = {"url": link, "openAs": "OVERLAY" if reload else "FULL_SIZE"}
        action["link"]["onClose"] = "RELOAD" if reload else "NOTHING"
    render: Answer = {"action": action} if action else {}
    if host_action:
        render["hostAppAction"] = host_action
    if envelope is Envelope.BARE:
        return render
    answer: Answer = {"renderActions": render}
    if navigations:
        answer["stateChanged"] = True  # cards below this one are stale now
    return answer


def open_draft(draft_id: str, thread_id: str) -> Answer:
    """Gmail opens a draft that was created through its API (GmailClientActionMarkup)."""
    markup = {"draftId": draft_id, "draftThreadId": thread_id}
    return {"gmailAction": {"openCreatedDraftActionMarkup": markup}}


def ask_for(scopes: Sequence[str]) -> Answer:
    """Google shows its consent prompt for these scopes alone, and repeats the user's last action afterwards."""
    return {"requesting_google_scopes": {"scopes": list(scopes)}}
