"""The shapes that Google's add-on runtime reads as an answer (RenderActions, SubmitFormResponse, the request for
scopes), modelled strictly, since Google's Python packages hold cards alone. Cards are checked by `card_checks`."""

from __future__ import annotations

import json
import re
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, model_validator

from app.sidebar.gmail.manifest import deployment
from tests.support.card_checks import check_card
from tests.support.google_tokens import BASE_URL

PREFIXES = deployment(BASE_URL)["addOns"]["common"]["openLinkUrlPrefixes"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Navigation(_Strict):
    pushCard: dict[str, Any] | None = None  # noqa: N815 -- the wire's own names
    updateCard: dict[str, Any] | None = None  # noqa: N815
    pop: Literal[True] | None = None
    popToRoot: Literal[True] | None = None  # noqa: N815
    popToCard: str | None = None  # noqa: N815

    @model_validator(mode="after")
    def one_step(self) -> Navigation:
        assert len(self.model_fields_set) == 1, "one key a step"
        return self


class Notification(_Strict):
    text: str

    @model_validator(mode="after")
    def is_no_markup(self) -> Notification:
        assert not re.search(r"[<>]", self.text), "whether it is read as HTML is not documented"
        return self


class Link(_Strict):
    url: str
    openAs: Literal["FULL_SIZE", "OVERLAY"]  # noqa: N815
    onClose: Literal["NOTHING", "RELOAD"]  # noqa: N815

    @model_validator(mode="after")
    def may_be_opened(self) -> Link:
        assert self.url.startswith(tuple(PREFIXES)), "Gmail opens no link that the manifest does not name"
        return self


class Action(_Strict):
    navigations: list[Navigation] | None = None
    notification: Notification | None = None
    link: Link | None = None


class DraftMarkup(_Strict):
    draftId: str  # noqa: N815
    draftThreadId: str  # noqa: N815


class GmailAction(_Strict):
    openCreatedDraftActionMarkup: DraftMarkup  # noqa: N815


class HostAction(_Strict):
    gmailAction: GmailAction  # noqa: N815


class RenderActions(_Strict):
    action: Action | None = None
    hostAppAction: HostAction | None = None  # noqa: N815

    @model_validator(mode="after")
    def says_something(self) -> RenderActions:
        assert self.action or self.hostAppAction, "an empty answer is not documented"
        return self


class SubmitFormResponse(_Strict):
    renderActions: RenderActions  # noqa: N815
    stateChanged: bool | None = None  # noqa: N815


class Scopes(_Strict):
    scopes: list[str]


class AskForScopes(_Strict):
    requesting_google_scopes: Scopes


def check_answer(answer: dict[str, Any], *, trigger: bool) -> None:
    """Raises an error with what Google could not read. A trigger is answered by RenderActions, all else by a
    SubmitFormResponse; either may be a request for scopes."""
    if "requesting_google_scopes" in answer:
        AskForScopes.model_validate(answer)
        return
    render = (
        RenderActions.model_validate(answer) if trigger else SubmitFormResponse.model_validate(answer).renderActions
    )
    for step in (render.action.navigations or []) if render.action else []:
        card = step.pushCard or step.updateCard
        if card is not None:
            check_card(card, BASE_URL)
    assert len(json.dumps(answer, ensure_ascii=False).encode()) <= 30_000
