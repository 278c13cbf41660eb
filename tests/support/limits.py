"""How long tests wait for something real, in seconds. Every wait is over as soon as it is there, so a limit costs
nothing but where something hangs; on a machine that has much else to do it must not decide how a test ends. A test
about lateness makes it itself: a clock handed in, a server that never answers."""

from __future__ import annotations

import sys
import time

from app.mailboxes.upstream.patience import Patience

LONG = 180.0
LONG_MS = LONG * 1000  # as a browser counts

OF_THE_PRODUCT = (
    "app.hosted.API_SECONDS",
    "app.mailboxes.upstream.patience.ANSWER_SECONDS",
    "app.mailboxes.upstream.sender.CONNECT_SECONDS",
    "app.operation.READY_SECONDS",
    "app.services.claims.WAIT_SECONDS",
    "app.services.outlook_autopilot.GOODBYE_SECONDS",
    "app.services.outlook_connecting._SECONDS",
    "app.services.webhook_delivery.SECONDS",
    "app.sidebar.gmail.endpoints.PRESS_SECONDS",
    "app.sidebar.gmail.endpoints.TRIGGER_SECONDS",
    "app.sidebar.outlook.endpoints.OPEN_SECONDS",
    "app.sidebar.outlook.endpoints.PRESS_SECONDS",
)
"""What users wait for at most: the same work takes far longer where a dozen other tests are at work."""


def patient(*, attempts: int = 2, seconds: float = LONG) -> Patience:
    """With a provider that is one of ours and answers at once, or a moment after it lost an answer."""
    return Patience(
        attempts=attempts, deadline=time.monotonic() + seconds, seconds=LONG, first_wait=0.0, look_again=0.01
    )


def lift_those_of_the_product() -> None:
    """In the modules that are there: a single unit test does not have to load all of them."""
    for where in OF_THE_PRODUCT:
        module, _, name = where.rpartition(".")
        if there := sys.modules.get(module):
            assert isinstance(getattr(there, name), float), f"no limit {where}"
            setattr(there, name, LONG)
