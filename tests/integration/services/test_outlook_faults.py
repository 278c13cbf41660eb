"""Exactly one draft for each follow-up in Outlook, whatever breaks: random rounds of "draft all" under lost answers,
cut connections, error pages, works done twice, presses in two tabs, drafts written anew, and processes that end in the
middle."""

from __future__ import annotations

import random
from collections.abc import Callable

import anyio
import pytest

from app.domain.errors import AfterwordError
from app.domain.tracking import DraftState
from app.mailboxes.outlook.lanes import Lane
from app.services import drafts, notes, threads
from app.services.desk import PureParts
from app.store.unit import Store
from tests.integration.services.test_gmail_faults import BOTH, FAULTS, Ended, Ending
from tests.support import stand_ins
from tests.support.desks import open_store
from tests.support.fake_graph import Break
from tests.support.interview_thread import NOW
from tests.support.outlook_desks import OutlookUser, answering

pytestmark = pytest.mark.anyio
MODES: list[Callable[[], PureParts]] = [answering, stand_ins.parts]


async def press(user: OutlookUser) -> bool:
    """Whether all was written."""
    try:
        written = await drafts.write_all(user.desk(), user.thread_id, now=NOW)
    except (Ended, BaseExceptionGroup, AfterwordError):
        return False
    return len(written.drafts) == len(BOTH)


async def press_anew(user: OutlookUser, note: str) -> None:
    """The user takes down a note and has a draft written anew."""
    try:
        await notes.save(user.desk(), user.thread_id, "Omar Haddad", note)
        for view in await drafts.listing(user.desk()):
            await drafts.rewrite(user.desk(), view.tracked.id, now=NOW)
    except (Ended, BaseExceptionGroup, AfterwordError):
        return


def begun(store: Store, seed: int, chance: random.Random) -> OutlookUser:
    """A user whose Graph has its moods. Work done twice can be told only where a reply takes its mark with it."""
    user = OutlookUser(store, chance.choice(MODES)(), f"round {seed}")
    user.graph.reply_takes_properties = chance.random() < 0.6
    user.graph.box.strips_ids = chance.random() < 0.3
    faults = (*FAULTS, Break.TWICE) if user.graph.reply_takes_properties else FAULTS
    user.graph.faults.at_random(seed, chance.choice([0.1, 0.3, 0.5]), *faults)
    if chance.random() < 0.5:
        number, after = chance.randint(1, 10), chance.random() < 0.5
        user.wrap = lambda inner: Ending(inner, number, after)
    return user


def seen(user: OutlookUser, seed: int) -> str:
    """What a round that ended otherwise leaves to be looked at."""
    calls = " ".join(f"{call.method}:{call.status}" for call in user.graph.calls)
    drafts_there = [(item.to, item.properties, item.fields["internetMessageId"]) for item in user.graph.box.drafts]
    return f"seed {seed}, properties taken: {user.graph.reply_takes_properties}: {calls} {drafts_there}"


async def one_round(store: Store, seed: int) -> None:
    chance = random.Random(seed)
    user = begun(store, seed, chance)
    for _ in range(chance.randint(1, 3)):
        async with anyio.create_task_group() as tabs:
            for _ in range(chance.choice([1, 1, 2])):
                tabs.start_soon(press, user)
            if chance.random() < 0.3:
                tabs.start_soon(press_anew, user, f"note {chance.random()}")
        user.wrap, user.lane = lambda inner: inner, Lane()
    user.graph.faults.at_random(0, 0.0)
    assert await press(user), f"seed {seed}"
    assert user.drafts_to() == BOTH, seen(user, seed)
    assert await press(user)
    assert user.drafts_to() == BOTH, seen(user, seed)
    opened = await threads.open_thread(user.desk(), user.thread_id, now=NOW)
    states = {item.draft.state for item in opened.follow_ups if item.draft}
    assert states <= {DraftState.WRITTEN, DraftState.CHANGED}, f"seed {seed}"


@pytest.mark.timeout(900)
async def test_fifteen_rounds_end_with_one_draft_each(tmp_path_factory: pytest.TempPathFactory) -> None:
    store = open_store(tmp_path_factory.mktemp("store"))
    for seed in range(15):
        await one_round(store, seed)


@pytest.mark.soak
@pytest.mark.timeout(3600)
async def test_a_thousand_rounds_end_with_one_draft_each(tmp_path_factory: pytest.TempPathFactory) -> None:
    store = open_store(tmp_path_factory.mktemp("store"))
    for seed in range(1000, 2000):
        await one_round(store, seed)
