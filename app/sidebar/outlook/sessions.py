"""Our own bearer, for a user who signed in through the window: signed, short-lived, and kept by the pane in memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.errors import NotSignedIn
from app.identity.caller import Caller
from app.identity.microsoft import EntraCaller
from app.identity.signing import Expired, Forged, Signer

GOOD_FOR = timedelta(hours=8)  # a working day; what can be reached with it ends with the grant
_PREFIX = "aw1."
_PURPOSE = "outlook session"
_ANYBODY = Caller("afterword", "browser")  # the token itself says whose it is


def is_session(token: str) -> bool:
    """Whether it claims to be one of ours."""
    return token.startswith(_PREFIX)


@dataclass(frozen=True, slots=True)
class Sessions:
    """Bearers of our own, for users who signed in by the dialog. `tenants` are the only ones let in, empty for all: an
    operator who shuts one out does so at once."""

    signer: Signer
    tenants: frozenset[str] = frozenset()

    def issue(self, caller: EntraCaller, *, now: datetime) -> str:
        """A bearer for that user. `now` is aware."""
        values = {"t": caller.tenant, "o": caller.oid, "n": caller.name, "l": caller.login}
        return _PREFIX + self.signer.sign(_PURPOSE, _ANYBODY, values, now=now, good_for=GOOD_FOR)

    def caller(self, token: str, *, now: datetime) -> EntraCaller:
        """Whose bearer it is; the caller has no token of Entra's. Raises NotSignedIn."""
        try:
            told = self.signer.read(_PURPOSE, _ANYBODY, token.removeprefix(_PREFIX), now=now)
        except Expired as error:
            raise NotSignedIn("Your sign-in has ended.", reason="session over", advice="Sign in again.") from error
        except Forged as error:
            raise NotSignedIn("You are not signed in.", reason="session not ours", advice="Sign in again.") from error
        if self.tenants and told.get("t", "") not in self.tenants:
            raise NotSignedIn("You are not signed in.", reason="a tenant that is not let in")
        return EntraCaller(told.get("t", ""), told.get("o", ""), name=told.get("n", ""), login=told.get("l", ""))
