"""The API on PostgreSQL: pages, words, changes and deletion as on SQLite."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.errors import NotAsBefore
from app.services import candidacies
from app.services.holdings import HeldCandidacy
from app.store.engine import make_engine
from app.store.owned import Owned
from app.store.tables import CandidacyRow
from app.store.unit import Store
from tests.integration.api.test_resources import SECOND, Caller
from tests.support.api_worlds import ServedWorld, problem_of
from tests.support.desks import ALEX
from tests.support.stores import bring_to_head

pytestmark = pytest.mark.anyio


@pytest.fixture
async def caller(tmp_path: Path, postgres_url: str) -> AsyncIterator[Caller]:
    world = ServedWorld(tmp_path, database_url=postgres_url)
    await world.fill()
    yield Caller(world, await world.key())
    await world.close()


async def test_the_lists_page_filter_and_search(caller: Caller) -> None:
    for path in ("/follow-ups", "/candidacies", "/people", "/drafts"):
        whole = [one["id"] for one in (await caller.ok("GET", path))["data"]]
        paged, cursor = list[str](), ""
        while True:
            page = await caller.ok("GET", f"{path}?limit=1{cursor}")
            paged += [one["id"] for one in page["data"]]
            if page["next_cursor"] is None:
                break
            cursor = f"&cursor={page['next_cursor']}"
        assert paged == whole, path
    assert len((await caller.ok("GET", "/candidacies?q=NORTH+senior&stage=interviewed&closed=false"))["data"]) == 1
    assert (await caller.ok("GET", "/people?q=%25"))["data"] == []
    due = (await caller.ok("GET", "/follow-ups?due_to=2026-03-07&due_from=2026-03-06&state=planned"))["data"]
    assert {one["kind"] for one in due} == {"thank_you"}


async def test_a_day_in_a_life_of_a_candidacy(caller: Caller) -> None:
    one = await caller.first("/follow-ups?kind=status_check")
    await caller.ok("POST", f"/follow-ups/{one['id']}:snooze", {"until": "2026-03-20"})
    draft = await caller.ok("POST", "/drafts", {"follow_up_id": one["id"]}, Idempotency_Key="k")
    assert (await caller.ok("POST", "/drafts", {"follow_up_id": one["id"]}, Idempotency_Key="k")) == draft
    other = await caller.call("POST", "/drafts", {"follow_up_id": one["id"], "news": "x"}, Idempotency_Key="k")
    problem_of(other, "idempotency-key-reused")
    caller.world.receive(SECOND.encode())
    box = f"/mailboxes/{caller.world.mailbox_id}/threads"
    for row in (await caller.ok("GET", box))["data"]:
        await caller.ok("GET", f"{box}/{row['id']}")
    goes, stays = [row["id"] for row in (await caller.ok("GET", "/candidacies"))["data"]]
    merged = await caller.ok("POST", f"/candidacies/{goes}:merge", {"into": stays})
    assert len(merged["thread_ids"]) == 2
    assert (await caller.ok("POST", f"/candidacies/{stays}:close"))["closed"]
    problem_of(await caller.call("GET", "/candidacies/%00"), "not-found")
    assert (await caller.call("DELETE", "/account")).status_code == 204
    problem_of(await caller.call("GET", "/mailboxes"), "unauthenticated")


async def test_of_two_owners_who_saw_the_same_one_changes_it(postgres_url: str) -> None:
    """The service that had a mailbox join, and the user whose it is: each has a turn of their own, the mailbox one."""
    store = Store(make_engine(postgres_url))
    bring_to_head(store.engine)
    box = store.of(store.register("gmail", "issuer subject", ALEX, belongs_to="tracker"))
    row = box.run(
        lambda unit: unit.add(CandidacyRow(mailbox_id="", company="Northlight", role="Engineer")), writes=True
    )

    def seen(held: HeldCandidacy) -> None:
        if held.candidacy.role != "Engineer":
            raise NotAsBefore("It was changed since you saw it.")

    outcomes = list[str]()

    async def change(owner: str, role: str) -> None:
        said = [Correction(CorrectionKind.ROLE, role)]
        try:
            await candidacies.amend(Owned(store.engine, owner), row.id, said, seen=seen)
            outcomes.append("changed")
        except NotAsBefore:
            outcomes.append("refused")

    async with anyio.create_task_group() as tasks:
        for number in range(4):
            tasks.start_soon(change, "tracker", f"Lead {number}")
            tasks.start_soon(change, "issuer subject", f"Head {number}")
    store.engine.dispose()
    assert sorted(outcomes) == ["changed", *["refused"] * 7]
