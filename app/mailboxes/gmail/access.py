"""What a Gmail mailbox is handed in: grants (whose token may do what), and where drafts were put before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.mailboxes.gmail.scopes import ADD_ON_ONLY, ALLOWED, missing


class Grant(Protocol):
    """A token source. An add-on event gives one that reaches the open conversation; an offline connection gives one
    that reaches what the user agreed to. A mailbox may hold both, and uses for each call the first that allows it."""

    @property
    def scopes(self) -> frozenset[str]:
        """The granted scopes as full URLs. Empty means unknown: then a call that an add-on may make is tried."""

    @property
    def message_token(self) -> str:
        """The event's `gmail.accessToken`, sent along with every call; "" for an offline grant."""

    async def token(self, *, renew: bool = False) -> str:
        """The access token. `renew` says that the last one was refused. Raises NeedsConsent if there is no other,
        Unavailable if it could not be fetched."""


@dataclass(frozen=True, slots=True)
class EventGrant:
    """The grant that comes with an add-on event: `authorizationEventObject.userOAuthToken` and `authorizedScopes`, and
    `gmail.accessToken`. It cannot be renewed: a refused token asks for consent."""

    access_token: str
    scopes: frozenset[str] = frozenset()
    message_token: str = ""

    async def token(self, *, renew: bool = False) -> str:
        if renew or not self.access_token:
            raise missing("gmail.users.threads.get")
        return self.access_token

    def __repr__(self) -> str:
        return f"EventGrant(scopes={sorted(self.scopes)})"  # never the tokens: they would get into logs


@dataclass(frozen=True, slots=True)
class OpenMessage:
    """What is open in the sidebar's Gmail: canonical ids (app.mailboxes.gmail.ids)."""

    id: str
    thread_id: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a draft was put. `id` and `fingerprint` are those of its StoredDraft, `to` is the address it was for."""

    mark: str
    id: str
    fingerprint: str
    to: str = ""


class Places(Protocol):
    """The memory of where drafts were put, of one mailbox. It outlives the process: on it hangs whether a draft that
    Gmail does not let us look for is written twice."""

    async def every(self) -> Sequence[Place]:
        """Those that may still stand among the drafts."""

    async def keep(self, mark: str, draft_id: str, fingerprint: str) -> None:
        """The draft with that mark stands there now."""


def grants_for(method: str, grants: Sequence[Grant]) -> tuple[Grant, ...]:
    """The grants that allow the call, in order; those whose scopes are not known come last, for calls that an add-on
    may make. Raises NeedsConsent naming the scope to ask for if there is none."""
    allowed = frozenset(ALLOWED[method])
    known = [grant for grant in grants if grant.scopes & allowed]
    unknown = [grant for grant in grants if not grant.scopes and allowed & ADD_ON_ONLY]
    if not known and not unknown:
        raise missing(method)
    return (*known, *unknown)


def may(method: str, grants: Sequence[Grant]) -> bool:
    """Whether a grant is known to allow the call."""
    allowed = frozenset(ALLOWED[method])
    return any(grant.scopes & allowed for grant in grants)
