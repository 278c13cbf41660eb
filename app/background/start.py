"""Starting the background work of a process: of the local page, or of all mailboxes that are connected."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial

import anyio
import anyio.to_thread

from app.background.crew import Crew, LivingEngine
from app.background.foreman import where
from app.background.work import DELIVER, Deliver
from app.domain.errors import Unavailable
from app.mailboxes.protocol import TellsItself
from app.services import following
from app.services.claims import holder, is_gone
from app.services.desk import Desk
from app.services.standing import StandingDesks
from app.store.due import Whose
from app.store.unit import Store

START_AFTER = 1.0  # seconds: the first page comes first
TRY_AGAIN_AFTER = 30.0
_logger = logging.getLogger("afterword.background")


async def make_engine(url: str, *, at_once: int = 8) -> LivingEngine:
    """The durable engine for this process. In a thread, since to import it takes a second."""
    return await anyio.to_thread.run_sync(partial(_make_engine, url, at_once))


def _make_engine(url: str, at_once: int) -> LivingEngine:
    from app.background.durable import DurableEngine

    return DurableEngine(url, executor_id=holder(), is_gone=is_gone, at_once=at_once, slow=(DELIVER,))


async def follow_local(
    work_url: str, store: Store, desk: Callable[[], Desk], deliver: Deliver, clock: Callable[[], datetime]
) -> None:
    """Follow the mailbox of the local page until cancelled. `desk` gives the one that is served now. The page works
    without it: what fails is said in the log and tried again."""
    wait = START_AFTER
    while True:
        try:
            await following.begin(desk().rows)  # from now on the page says that the mail is being read
            await anyio.sleep(wait)
            wait = 0.0
            await _follow_local(work_url, store, desk, deliver, clock)
        except Exception as error:  # noqa: BLE001
            _logger.warning("the work in the background stopped: %s", where(error))
        await anyio.sleep(TRY_AGAIN_AFTER)


async def follow_all(
    work_url: str,
    store: Store,
    desks: StandingDesks,
    deliver: Deliver,
    *,
    providers: tuple[str, ...],
    clock: Callable[[], datetime],
) -> None:
    """Work for all mailboxes of these providers until cancelled, beside whatever other processes do so. What fails is
    said in the log and tried again."""
    while True:
        try:
            crew = Crew(
                store=store,
                desks=desks,
                engine=await make_engine(work_url),
                deliver=deliver,
                whose=lambda: Whose(providers=providers),
                clock=clock,
            )
            async with crew.at_work():
                await anyio.sleep_forever()
        except Exception as error:  # noqa: BLE001
            _logger.warning("the work in the background stopped: %s", where(error))
        await anyio.sleep(TRY_AGAIN_AFTER)


async def _follow_local(
    work_url: str, store: Store, desk: Callable[[], Desk], deliver: Deliver, clock: Callable[[], datetime]
) -> None:
    async def served(mailbox_id: str) -> Desk | None:
        if desk().rows.mailbox_id != mailbox_id:  # begun when another one was served: it waits for that to come again
            raise Unavailable("This mailbox is not served at the moment.", kept="Nothing was changed.")
        return desk()

    crew = Crew(
        store=store,
        desks=served,
        engine=await make_engine(work_url, at_once=4),
        deliver=deliver,
        whose=lambda: Whose(mailbox_ids=(desk().rows.mailbox_id,)),
        clock=clock,
    )
    async with crew.at_work():
        await following.begin(desk().rows)
        mailbox = desk().mailbox
        if not isinstance(mailbox, TellsItself):
            await anyio.sleep_forever()
            return
        async for _ in mailbox.notices():
            if not await following.tell(desk().rows):
                await following.begin(desk().rows)
