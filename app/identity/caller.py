"""Who is calling: an issuer and the subject it vouches for, never an address."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """A user as their issuer knows them for good. `email` is what it says today: it changes and is reused, so it
    names nothing in the store."""

    issuer: str
    subject: str
    email: str = ""

    @property
    def account(self) -> str:
        """The name of their rows: unlike for any other issuer and subject."""
        return f"{self.issuer} {self.subject}"

    @classmethod
    def of(cls, account: str) -> Caller:
        """The user whose rows are called so. An issuer is a URL, which holds no space (RFC 3986)."""
        issuer, _, subject = account.partition(" ")
        return cls(issuer, subject)
