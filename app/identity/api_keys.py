"""API keys: who calls with one, and what it may do.

A key is `aw_`, eight letters or digits that name it for people, `_`, and 256 random bits in base64url. It is shown once
and stored as its SHA-256: of that many random bits a plain digest gives nothing away.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import string
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

PREFIX = "aw_"
_NAME_LETTERS = string.ascii_lowercase + string.digits
_SHAPE = re.compile(r"aw_[a-z0-9]{8}_[A-Za-z0-9_-]{43}")


class Scope(StrEnum):
    """What a key may do. Each of the first three includes those before it; `calendar` opens the private feed of what
    is due and nothing else."""

    READ = "read"
    DRAFT = "draft"
    ADMIN = "admin"
    CALENDAR = "calendar"


_INCLUDES = {
    Scope.READ: frozenset({Scope.READ}),
    Scope.DRAFT: frozenset({Scope.READ, Scope.DRAFT}),
    Scope.ADMIN: frozenset({Scope.READ, Scope.DRAFT, Scope.ADMIN}),
    Scope.CALENDAR: frozenset({Scope.CALENDAR}),
}


@dataclass(frozen=True, slots=True)
class ApiCaller:
    """Who calls: the owner of mailboxes (`Caller.account`, or LOCAL_OWNER), and what the key was made for."""

    owner: str
    scopes: frozenset[Scope]
    key_id: str = ""

    def may(self, scope: Scope) -> bool:
        """Whether the key allows what needs that scope."""
        return any(scope in _INCLUDES[held] for held in self.scopes)


class ApiKeys(Protocol):
    """The keys that were made. `app.services.api_keys.StoredKeys` keeps them in the store."""

    async def verify(self, secret: str) -> ApiCaller | None:
        """Whose key it is; None for one that is unknown, revoked or past its time. Notes when it was last used."""


def new_secret() -> str:
    """A fresh key."""
    name = "".join(secrets.choice(_NAME_LETTERS) for _ in range(8))
    return f"{PREFIX}{name}_{secrets.token_urlsafe(32)}"


def shown_prefix(secret: str) -> str:
    """The part of a key by which people know it: "aw_k3m9x2pq"."""
    return secret[: len(PREFIX) + 8]


def has_shape(secret: str) -> bool:
    """Whether it looks like a key at all: what does not needs no look into the store."""
    return _SHAPE.fullmatch(secret) is not None


def digest_of(secret: str) -> str:
    """What is stored of a key: 64 hexadecimal digits."""
    return hashlib.sha256(secret.encode()).hexdigest()
