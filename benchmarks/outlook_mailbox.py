"""The Outlook mailbox: how many calls each press costs, and its own time in reading a thread.

Calls are counted at the fake Graph; a batch is one, as it is one round trip. Own time is processor time of one thread
from `mailbox.thread()` to RFC 5322 bytes, with answers of Graph made beforehand from the corpus."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path

import httpx
from rich.console import Console
from rich.table import Table

from app.domain.drafts import Profile
from app.mailboxes.outlook.access import GivenToken, OpenMessage
from app.mailboxes.outlook.lanes import Lane
from app.mailboxes.outlook.mailbox import OutlookMailbox
from app.mailboxes.outlook.scopes import DRAFTS
from app.mailboxes.upstream.patience import Patience
from app.reading import parse_message
from app.services import drafts, threads
from benchmarks.gmail_mailbox import CORPORA, PASSES, p99, quickest
from tests.corpus.check import Case, cases_in
from tests.support import stand_ins
from tests.support.desks import open_store
from tests.support.interview_thread import NOW
from tests.support.outlook_desks import OutlookUser, answering
from tests.support.outlook_threads import filled


def run(console: Console) -> None:
    console.print(asyncio.run(_calls()))
    console.print(asyncio.run(_single()))
    console.print(asyncio.run(_own_time()))


async def _calls() -> Table:
    """For the interview thread of the tests: two interviewers with an address."""
    table = Table(title="Calls to Microsoft Graph", caption="two drafts; a batch is one call")
    for heading in ("drafts are", "open", "draft all", "open again", "draft all again"):
        table.add_column(heading, justify="left" if heading == "drafts are" else "right")
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        for kind, parts in (("answers", answering), ("new mails", stand_ins.parts)):
            user = OutlookUser(store, parts(), kind)
            counts = []
            for press in (threads.open_thread, drafts.write_all, threads.open_thread, drafts.write_all):
                before = user.graph.count()
                await press(user.desk(), user.thread_id, now=NOW)
                counts.append(str(user.graph.count() - before))
            table.add_row(kind, *counts)
        store.engine.dispose()
    return table


async def _single() -> Table:
    """What one thing costs at the mailbox itself, beyond what was read in the same request."""
    table = Table(title="Calls to Microsoft Graph for one thing")
    table.add_column("what")
    table.add_column("calls", justify="right")
    with tempfile.TemporaryDirectory() as folder:
        user = OutlookUser(open_store(Path(folder)), answering(), "single")
        item, thread = user.invitation, user.thread_id
        told = OpenMessage(item.rest_id, thread, "<invite@northlight.example>")

        async def opened(open_message: OpenMessage) -> None:
            mailbox = user.desk().mailbox
            assert isinstance(mailbox, OutlookMailbox)
            await mailbox.thread(await mailbox.locate(open_message))

        async def written(*, answers: bool) -> None:
            mailbox = user.desk().mailbox
            await mailbox.thread(thread)
            made = answering() if answers else stand_ins.parts()
            opened = await threads.open_thread(user.desk(), thread, now=NOW)
            desk = user.desk()
            draft = made.compose(
                opened.follow_ups[0].follow_up,
                opened.reading,
                Profile("Alex Moreno"),
                (),
                news=None,
                siblings=(),
                now=NOW,
                mailbox=desk.owner,
            )
            before = user.graph.count()
            await mailbox.create_draft(draft, mark=f"m{answers}", thread_id=thread)
            counts.append(user.graph.count() - before)

        counts: list[int] = []
        for what, work in (
            ("open a thread, the pane telling conversation and Message-ID", partial(opened, told)),
            ("open a thread by its message alone", partial(opened, OpenMessage(item.rest_id))),
        ):
            before = user.graph.count()
            await work()
            table.add_row(what, str(user.graph.count() - before))
        for what, answers in (("write an answer, unread kept unread", True), ("write a new mail", False)):
            await written(answers=answers)
            table.add_row(what, str(counts[-1]))
    return table


async def _own_time() -> Table:
    table = Table(title="Reading a thread from Graph", caption=f"processor time, quickest of {PASSES} passes each")
    for heading in ("corpus", "threads", "kB an answer", "median ms", "p99 ms"):
        table.add_column(heading, justify="left" if heading == "corpus" else "right")
    for folder in CORPORA:
        if not folder.is_dir():
            continue
        own, sizes = [], []
        for case in cases_in([folder]):
            recorded = await _answers(case)
            own.append(await quickest(partial(_read, case, recorded)))
            sizes.append(sum(len(answer) for answer in recorded[1]) / 1000)
        name = "own threads" if folder.name == "threads" else "shared dev"
        median = f"{statistics.median(own):.2f}"
        table.add_row(name, str(len(own)), f"{statistics.median(sizes):.0f}", median, f"{p99(own):.2f}")
    return table


Recorded = tuple[str, list[bytes]]


async def _answers(case: Case) -> Recorded:
    """The conversation's id, and what Graph answers to each call of one reading."""
    graph, conversation = filled(case.mails, case.mailbox)
    answers: list[bytes] = []
    transport = httpx.ASGITransport(graph)

    async def note(response: httpx.Response) -> None:
        answers.append(await response.aread())

    async with httpx.AsyncClient(transport=transport, event_hooks={"response": [note]}, trust_env=False) as client:
        graph.grant("token", *DRAFTS)
        await _mailbox(client, case).thread(conversation)
    return conversation, answers


async def _read(case: Case, recorded: Recorded) -> object:
    conversation, answers = recorded
    left = iter(answers)
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=next(left)))
    async with httpx.AsyncClient(transport=transport, trust_env=False) as client:
        return await _mailbox(client, case).thread(conversation)


def _mailbox(client: httpx.AsyncClient, case: Case) -> OutlookMailbox:
    patience = Patience(attempts=1, deadline=time.monotonic() + 60)
    grant = GivenToken("token", DRAFTS)
    return OutlookMailbox(client, case.mailbox, grant, lane=Lane(), parse=parse_message, patience=patience)
