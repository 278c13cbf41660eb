"""The few errors that Afterword raises on purpose, under one root.

    AfterwordError
    ├── InvalidInput        400  what was asked for cannot be understood
    ├── NotSignedIn         401  nothing proves who is calling
    ├── NotFound            404  the thread, message, draft or row is not there
    ├── Conflict            409  the thing was changed elsewhere in the meantime
    ├── UnreadableMail      422  a file is no mail, or cannot be read
    ├── CallError                a call of the REST API was not let in, whatever it asked for
    │   ├── Unauthenticated 401  there is no key, or one that opens nothing
    │   ├── MissingScope    403  the key may not do this
    │   ├── NotAsBefore     412  what If-Match names is not what there is now
    │   ├── KeyReused       422  an Idempotency-Key came again with another request
    │   └── RateLimited     429  more calls than are allowed: come back after `retry_after` seconds
    └── MailboxError             the mailbox's provider said no; five kinds, whatever the provider
        ├── NeedsConsent    403  the grant is missing, expired or too narrow: ask the user again
        ├── MailNotFound    404  the provider does not have it (any more)
        ├── Throttled       429  come back at `retry_at`
        ├── Refused         422  the provider will not do this, however often it is asked
        └── Unavailable     503  the provider (or the disk) did not answer: retry later

Every error carries a text made for the user: what happened, what was kept, what to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime


class AfterwordError(Exception):
    """Root of all errors of Afterword: `status` is an HTTP status, `kind` a stable name, `text` is for the user."""

    status = 500
    kind = "error"

    def __init__(self, text: str, *, kept: str = "", advice: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.kept = kept
        self.advice = advice

    def __str__(self) -> str:
        return " ".join(part for part in (self.text, self.kept, self.advice) if part)


class InvalidInput(AfterwordError):
    """What was asked for cannot be understood."""

    status = 400
    kind = "invalid-input"


class NotSignedIn(AfterwordError):
    """Nothing proves who is calling. `reason` is for the log: it holds nothing of the token."""

    status = 401
    kind = "not-signed-in"

    def __init__(self, text: str, *, reason: str = "", kept: str = "", advice: str = "") -> None:
        super().__init__(text, kept=kept, advice=advice)
        self.reason = reason


class NotFound(AfterwordError):
    """The thread, message, draft or row is not there."""

    status = 404
    kind = "not-found"


class Conflict(AfterwordError):
    """The thing was changed elsewhere in the meantime."""

    status = 409
    kind = "conflict"


class UnreadableMail(AfterwordError):
    """`source` names the file or the provider's message."""

    status = 422
    kind = "unreadable-mail"

    def __init__(self, text: str, *, source: str = "", kept: str = "", advice: str = "") -> None:
        super().__init__(text, kept=kept, advice=advice)
        self.source = source


class CallError(AfterwordError):
    """A call of the REST API was not let in."""

    status = 400
    kind = "call"


class Unauthenticated(CallError):
    """There is no key, or one that opens nothing."""

    status = 401
    kind = "unauthenticated"


class MissingScope(CallError):
    """The key may not do this."""

    status = 403
    kind = "missing-scope"


class NotAsBefore(CallError):
    """What If-Match names is not what there is now."""

    status = 412
    kind = "not-as-before"


class KeyReused(CallError):
    """An Idempotency-Key came again with another request."""

    status = 422
    kind = "idempotency-key-reused"


class RateLimited(CallError):
    """More calls than are allowed: come back after `retry_after` seconds."""

    status = 429
    kind = "rate-limited"

    def __init__(self, text: str, *, retry_after: int, kept: str = "", advice: str = "") -> None:
        super().__init__(text, kept=kept, advice=advice)
        self.retry_after = retry_after


class MailboxError(AfterwordError):
    """The mailbox's provider said no."""

    status = 502
    kind = "mailbox"


class NeedsConsent(MailboxError):
    """`scopes` are those to ask the user for; empty where the provider did not tell which are missing."""

    status = 403
    kind = "needs-consent"

    def __init__(self, text: str, *, scopes: Sequence[str] = (), kept: str = "", advice: str = "") -> None:
        super().__init__(text, kept=kept, advice=advice)
        self.scopes = tuple(scopes)


class MailNotFound(MailboxError):
    """The provider does not have it, or not any more."""

    status = 404
    kind = "mail-not-found"


class Throttled(MailboxError):
    """Too many calls: come back at `retry_at`."""

    status = 429
    kind = "throttled"

    def __init__(self, text: str, *, retry_at: datetime | None = None, kept: str = "", advice: str = "") -> None:
        super().__init__(text, kept=kept, advice=advice)
        self.retry_at = retry_at


class Refused(MailboxError):
    """The provider will not do this, however often it is asked."""

    status = 422
    kind = "refused"


class Unavailable(MailboxError):
    """The provider or the disk did not answer: retry later."""

    status = 503
    kind = "unavailable"
