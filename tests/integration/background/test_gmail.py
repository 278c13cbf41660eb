"""Gmail mailboxes followed by their push: notices come twice, late, in any order, forged, or not at all."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.background.gmail_push import PATH, GmailPush, router
from app.domain.errors import NeedsConsent
from app.identity.google import GoogleTokens
from app.identity.signing_keys import SigningKeys
from app.services import drafts, following
from app.services.desk import Desk
from app.store import watches
from tests.support.background import Site
from tests.support.desks import open_store
from tests.support.gmail_desks import GmailUser
from tests.support.google_tokens import FakeIssuer, claims, signed
from tests.support.interview_thread import NOW, later

pytestmark = pytest.mark.anyio
AUDIENCE = "https://app.example/push/gmail"
PUSHER = "pusher@ours.iam.gserviceaccount.com"
SUBSCRIPTION = "projects/ours/subscriptions/mail"
ADDRESS = "alex@mail.example"


@dataclass
class Followed:
    """A user's Gmail that is followed, and the endpoint that Pub/Sub calls."""

    folder: Path
    issuer: FakeIssuer = field(default_factory=FakeIssuer)
    user: GmailUser = field(init=False)
    site: Site = field(init=False)
    client: httpx.AsyncClient = field(init=False)

    def __post_init__(self) -> None:
        self.user = GmailUser(open_store(self.folder), offline=True)
        self.site = Site(self.folder, given=self.desk())
        tokens = GoogleTokens(SigningKeys(self.issuer.client()))
        app = FastAPI()
        app.include_router(router(GmailPush(self.site.store, tokens, AUDIENCE, PUSHER, SUBSCRIPTION)))
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://app.example")

    def desk(self) -> Desk:
        return self.user.desk()

    async def push(self, *, token: str | None = None, address: str = ADDRESS, **changes: Any) -> int:
        data = base64.b64encode(json.dumps({"emailAddress": address, "historyId": 1}).encode()).decode()
        body = {"message": {"data": data, "messageId": "1"}, "subscription": SUBSCRIPTION, **changes}
        given = token if token is not None else signed(claims(aud=AUDIENCE, email=PUSHER))
        answer = await self.client.post(PATH, json=body, headers={"Authorization": f"Bearer {given}"})
        return answer.status_code

    async def work(self) -> None:
        self.site.desk = self.desk()  # each job opens the mailbox anew
        await self.site.work()


@pytest.fixture
async def followed(tmp_path: Path) -> AsyncIterator[Followed]:
    made = Followed(tmp_path)
    await following.begin(made.site.desk.rows)
    await made.work()
    yield made
    made.site.store.engine.dispose()


def answer_no(followed: Followed, *, number: int = 1) -> None:
    box = followed.user.gmail.box
    box.receive(later(60 + number, "Stage: rejected\n", number=number), thread_id=followed.user.thread_id)


async def test_a_push_makes_the_mailbox_be_looked_at_and_pointless_drafts_go(followed: Followed) -> None:
    await drafts.write_all(followed.desk(), followed.user.thread_id, now=NOW)
    assert len(followed.user.drafts_to()) == 2
    answer_no(followed)
    assert await followed.push() == 204
    await followed.work()
    assert followed.user.drafts_to() == []
    assert "draft.withdrawn" in await followed.site.types()


async def test_notices_that_come_twice_and_late_change_nothing_more(followed: Followed) -> None:
    answer_no(followed)
    for _ in range(5):
        assert await followed.push() == 204
    await followed.work()
    told = await followed.site.types()
    before = followed.user.gmail.count("threads.get")
    for _ in range(5):
        await followed.push()
        await followed.work()
    assert await followed.site.types() == told
    assert followed.user.gmail.count("threads.get") == before


async def test_many_notices_at_once_cost_one_look(followed: Followed) -> None:
    before = followed.user.gmail.count("history.list")
    for _ in range(50):
        await followed.push()
    await followed.work()
    assert followed.user.gmail.count("history.list") == before + 1


async def test_a_place_that_gmail_has_forgotten_loses_nothing(followed: Followed) -> None:
    answer_no(followed)
    followed.user.gmail.box.forget_history()
    await followed.push()
    await followed.work()
    stages = [event.data.get("stage") for event in await followed.site.told()]
    assert "rejected" in stages


async def test_new_threads_that_came_before_a_forgotten_place_are_found(followed: Followed) -> None:
    raw = later(70, "Your interview.\nCompany: Quarry Mill\nStage: scheduling\n", number=9)
    raw = raw.replace(b"Subject: Re: Your interview", b"Subject: Another job").replace(b"In-Reply-To", b"X-None")
    followed.user.gmail.box.receive(raw, internal_date=int(datetime.now(UTC).timestamp() * 1000))
    followed.user.gmail.box.forget_history()
    await followed.push()
    await followed.work()
    assert (await followed.site.types()).count("candidacy.changed") == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"aud": "https://app.example/gmail/home"},
        {"email": "somebody@else.iam.gserviceaccount.com"},
        {"email_verified": None},
        {"iss": "https://accounts.example"},
        {"exp": 1},
    ],
    ids=lambda changes: next(iter(changes)),
)
async def test_a_push_that_is_not_ours_is_refused(followed: Followed, changes: dict[str, Any]) -> None:
    answer_no(followed)
    good = {"aud": AUDIENCE, "email": PUSHER}
    assert await followed.push(token=signed(claims(**{**good, **changes}))) == 401
    watching = await followed.site.desk.rows.read(watches.find)
    assert watching is not None
    assert watching.told == watching.seen


async def test_a_push_without_a_token_is_refused(followed: Followed) -> None:
    assert (await followed.client.post(PATH, json={})).status_code == 401
    assert await followed.push(token="no token") == 401


async def test_what_means_nothing_is_taken_so_that_it_does_not_come_again(followed: Followed) -> None:
    assert await followed.push(address="stranger@mail.example") == 204
    assert await followed.push(subscription="projects/others/subscriptions/x") == 204
    assert await followed.push(message={"data": "%%%"}) == 204
    assert await followed.push(message={"data": base64.b64encode(b"[1]").decode()}) == 204
    assert await followed.push(message="none") == 204
    token = signed(claims(aud=AUDIENCE, email=PUSHER))
    for body in (b"[]", b"no json", b"{" * 70_000):
        answer = await followed.client.post(PATH, content=body, headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 204


async def test_while_googles_keys_cannot_be_had_it_shall_come_again(followed: Followed) -> None:
    followed.issuer.status = 500
    assert await followed.push() == 503


async def test_a_mailbox_of_which_nothing_is_heard_is_looked_at_now_and_then(followed: Followed) -> None:
    answer_no(followed)
    followed.site.now = datetime.now(UTC) + timedelta(hours=1)
    await followed.site.rounds.look_after_watches()
    await followed.work()
    assert "rejected" in [event.data.get("stage") for event in await followed.site.told()]


async def test_a_connection_that_was_revoked_makes_the_mailbox_wait(followed: Followed) -> None:
    answer_no(followed)
    followed.user.revoked = True
    await followed.push()
    await followed.work()
    watching = await followed.site.desk.rows.read(watches.find)
    assert watching is not None
    assert watching.state is watches.WatchState.WAITING
    with pytest.raises(NeedsConsent):
        await followed.desk().mailbox.search()
    followed.user.revoked = False
    await following.begin(followed.site.desk.rows)
    await followed.work()
    assert "rejected" in [event.data.get("stage") for event in await followed.site.told()]
