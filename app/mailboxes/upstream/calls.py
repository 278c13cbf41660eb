"""A call of a provider's API, built and not yet sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Call:
    """`method` is a name for it ("gmail.users.threads.get"), for scopes and counts."""

    method: str
    verb: str
    uri: str
    headers: Mapping[str, str] = field(repr=False)
    body: str | bytes | None = field(repr=False)

    @property
    def again(self) -> bool:
        """Whether doing it twice does no more than doing it once."""
        return self.verb != "POST" or self.method in _ASKING_POSTS or self.method == "batch.repeatable"

    @property
    def changes(self) -> bool:
        """Whether it changes anything in the mailbox."""
        return self.verb != "GET" and self.method not in _ASKING_POSTS


# Graph asks the first two by POST; a watch of Gmail's that is asked for twice is asked for once.
_ASKING_POSTS = frozenset({"batch.read", "translate", "gmail.users.watch", "gmail.users.stop"})
