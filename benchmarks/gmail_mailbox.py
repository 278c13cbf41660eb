"""The Gmail mailbox: its own time in reading a thread, and how many calls each press costs.

Own time is processor time of one thread from `mailbox.thread()` to RFC 5322 bytes, with answers of the Gmail API made
beforehand from the corpus, over a transport in process; beside it the same request by the bare HTTP client, which
reads the answer and does nothing with it. The calls are counted at the fake Gmail."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path

import httpx
from rich.console import Console
from rich.table import Table

from app.domain.mail import Mailbox
from app.mailboxes.gmail.access import EventGrant, OpenMessage
from app.mailboxes.gmail.mailbox import GmailMailbox
from app.mailboxes.gmail.scopes import TAP
from app.mailboxes.upstream.patience import Patience
from app.reading import parse_message
from app.services import drafts, threads
from tests.corpus.check import Case, cases_in
from tests.support import stand_ins
from tests.support.desks import open_store
from tests.support.fake_gmail import FakeGmail
from tests.support.gmail_desks import GmailUser, answering
from tests.support.gmail_worlds import Remembered
from tests.support.interview_thread import NOW

ROOT = Path(__file__).parents[1]
CORPORA = (ROOT / "tests" / "corpus" / "threads", ROOT.parent / "shared" / "corpus" / "dev")
PASSES = 5


def run(console: Console) -> None:
    console.print(asyncio.run(_own_time()))
    console.print(asyncio.run(_calls()))


async def _own_time() -> Table:
    table = Table(title="Reading a thread from Gmail", caption=f"processor time, quickest of {PASSES} passes each")
    for heading in ("corpus", "threads", "kB an answer", "median ms", "p99 ms", "bare client, median ms", "ratio"):
        table.add_column(heading, justify="left" if heading == "corpus" else "right")
    for folder in CORPORA:
        if not folder.is_dir():
            continue
        own, bare, sizes = [], [], []
        for case in cases_in([folder]):
            answer = await _answer(case)
            transport = httpx.MockTransport(partial(_respond, answer))
            async with httpx.AsyncClient(transport=transport, trust_env=False) as client:
                own.append(await quickest(partial(_read, client, case)))
                bare.append(await quickest(partial(client.get, f"{_BASE}/threads/{_THREAD}")))
            sizes.append(len(answer) / 1000)
        median, bare_median = statistics.median(own), statistics.median(bare)
        table.add_row(
            "own threads" if folder.name == "threads" else "shared dev",
            str(len(own)),
            f"{statistics.median(sizes):.0f}",
            f"{median:.2f}",
            f"{p99(own):.2f}",
            f"{bare_median:.2f}",
            f"{median / bare_median:.1f}",
        )
    return table


_BASE = "https://gmail.googleapis.com/gmail/v1/users/me"
_THREAD = "18c2f3a9b0d10000"


async def _answer(case: Case) -> bytes:
    """What threads.get gives for the case."""
    gmail = FakeGmail(case.mailbox.email)
    thread = ""
    for number, file in enumerate(case.mails):
        mail = gmail.box.receive(file.read_bytes(), "INBOX", thread_id=thread or None, internal_date=number)
        thread = mail.thread_id
    gmail.grant("token", *TAP)
    headers = {"authorization": "Bearer token", "x-goog-gmail-access-token": gmail.open(thread)}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(gmail), trust_env=False) as client:
        answer = await client.get(f"{_BASE}/threads/{thread}", params={"format": "full"}, headers=headers)
    return answer.raise_for_status().content


def _respond(answer: bytes, _: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=answer)


async def _read(client: httpx.AsyncClient, case: Case) -> object:
    return await _mailbox(client, case.mailbox).thread(_THREAD)


def _mailbox(client: httpx.AsyncClient, owner: Mailbox) -> GmailMailbox:
    return GmailMailbox(
        client,
        owner,
        [EventGrant("token", TAP, "AND7.x")],
        places=Remembered(),
        parse=parse_message,
        patience=Patience(attempts=1, deadline=time.monotonic() + 60),
        opened=OpenMessage(_THREAD, _THREAD),
    )


async def quickest(work: Callable[[], Awaitable[object]]) -> float:
    """Milliseconds of processor time."""
    spent = []
    for _ in range(PASSES):
        start = time.process_time()
        await work()
        spent.append((time.process_time() - start) * 1000)
    return min(spent)


def p99(values: Sequence[float]) -> float:
    return sorted(values)[max(0, int(len(values) * 0.99) - 1)]


async def _calls() -> Table:
    """For the interview thread of the tests: two interviewers with an address."""
    table = Table(title="Calls to Gmail", caption="two drafts: tap is the open message's access, offline a connection")
    for heading in ("drafts are", "access", "open", "draft all", "open again", "draft all again"):
        table.add_column(heading, justify="left" if heading in ("drafts are", "access") else "right")
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        for kind, parts in (("answers", answering), ("new mails", stand_ins.parts)):
            for offline in (False, True):
                user = GmailUser(store, parts(), offline, f"{kind} {offline}")
                counts = []
                for press in (threads.open_thread, drafts.write_all, threads.open_thread, drafts.write_all):
                    before = user.gmail.count()
                    await press(user.desk(), user.thread_id, now=NOW)
                    counts.append(str(user.gmail.count() - before))
                table.add_row(kind, "offline" if offline else "tap", *counts)
        store.engine.dispose()
    return table
