"""Wrong answers of the Gmail API: which of Afterword's errors they become, what is asked again, and when not."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import anyio
import httpx
import pytest
import respx
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import MailboxError, MailNotFound, NeedsConsent, Refused, Throttled, Unavailable
from app.mailboxes.gmail import scopes
from app.mailboxes.gmail.access import EventGrant, Grant
from app.mailboxes.gmail.mailbox import GmailMailbox
from app.mailboxes.upstream.patience import Patience
from tests.integration.mailboxes.contract import draft
from tests.support.gmail_answers import HTML, ME, THREAD, error, mailbox, message, offline, thread
from tests.support.interview_thread import INVITED
from tests.support.limits import LONG

pytestmark = pytest.mark.anyio


async def test_each_call_carries_both_tokens_and_is_the_one_the_discovery_document_names(
    google: respx.MockRouter,
) -> None:
    route = google.get(f"{ME}/threads/{THREAD}", params={"format": "full", "alt": "json"}).mock(return_value=thread())
    await mailbox().thread(THREAD)
    headers = route.calls[0].request.headers
    assert headers["authorization"] == "Bearer ya29.event"
    assert headers["x-goog-gmail-access-token"] == "AND7.x"
    assert "gzip" in headers["user-agent"]
    assert "gzip" in headers["accept-encoding"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (error(400, "invalidArgument"), Refused),
        (error(401, "authError"), NeedsConsent),
        (error(403, "insufficientPermissions"), NeedsConsent),
        (error(403, "domainPolicy"), Refused),
        (error(403, "dailyLimitExceeded"), Throttled),
        (error(403, "forbidden"), Refused),
        (error(404, "notFound"), MailNotFound),
        (error(410, "deleted"), MailNotFound),
        (error(413, "uploadTooLarge"), Refused),
        (httpx.Response(302, headers={"location": "https://accounts.google.com/"}), Unavailable),
    ],
)
async def test_what_asking_again_cannot_mend_is_asked_once(
    google: respx.MockRouter, answer: httpx.Response, expected: type[Exception]
) -> None:
    route = google.get(f"{ME}/threads/{THREAD}").mock(return_value=answer)
    with pytest.raises(expected):
        await mailbox(opened=False).thread(THREAD)
    assert route.call_count == 1


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (error(403, "rateLimitExceeded"), Throttled),
        (error(403, "userRateLimitExceeded"), Throttled),
        (error(429, "rateLimitExceeded"), Throttled),
        (error(400, "failedPrecondition", "Precondition check failed."), Refused),
        (error(500, "backendError"), Unavailable),
        (httpx.Response(502, html=HTML), Unavailable),
        (error(503), Unavailable),
        (httpx.Response(504), Unavailable),
        (httpx.Response(200, html="<p>Sign in to the hotel's Wi-Fi"), Unavailable),
        (httpx.Response(200, json=["no object"]), Unavailable),
        (httpx.ConnectError("refused"), Unavailable),
        (httpx.ReadTimeout("slow"), Unavailable),
        (httpx.RemoteProtocolError("cut"), Unavailable),
    ],
)
async def test_what_may_pass_is_asked_again_once_for_a_card_and_then_given_up(
    google: respx.MockRouter, answer: httpx.Response | Exception, expected: type[Exception]
) -> None:
    route = google.get(f"{ME}/threads/{THREAD}")
    route.side_effect = [answer, answer, answer]
    with pytest.raises(expected):
        await mailbox().thread(THREAD)
    assert route.call_count == 2


async def test_a_passing_fault_is_not_noticed(google: respx.MockRouter) -> None:
    route = google.get(f"{ME}/threads/{THREAD}")
    route.side_effect = [httpx.Response(502, html=HTML), thread()]
    assert len((await mailbox().thread(THREAD)).messages) == 1


async def test_in_the_background_it_is_asked_five_times(google: respx.MockRouter) -> None:
    route = google.get(f"{ME}/threads/{THREAD}").mock(return_value=error(503))
    with pytest.raises(Unavailable):
        await mailbox(offline(), patience=Patience(attempts=5, seconds=LONG, first_wait=0.0)).thread(THREAD)
    assert route.call_count == 5


async def test_a_refused_token_is_renewed_once(google: respx.MockRouter) -> None:
    route = google.get(f"{ME}/threads/{THREAD}")
    route.side_effect = [error(401, "authError"), thread()]
    await mailbox(offline("old", "new")).thread(THREAD)
    assert [call.request.headers["authorization"] for call in route.calls] == ["Bearer old", "Bearer new"]
    route.side_effect = [error(401, "authError"), error(401, "authError")]
    with pytest.raises(NeedsConsent):
        await mailbox(offline("old", "new")).thread(THREAD)


async def test_the_missing_scope_is_named() -> None:
    reading_only = EventGrant("ya29.event", frozenset({scopes.OPEN_MESSAGE}), "AND7.x")
    writing_only = EventGrant("ya29.event", frozenset({scopes.OPEN_COMPOSE}), "AND7.x")
    asked: Sequence[tuple[Grant, Callable[[GmailMailbox], object], str]] = [
        (writing_only, lambda box: box.thread(THREAD), scopes.OPEN_MESSAGE),
        (reading_only, lambda box: box.create_draft(draft(), mark="m1"), scopes.OPEN_COMPOSE),
        (reading_only, lambda box: box.search("words"), scopes.READONLY),
    ]
    for grant, ask, scope in asked:
        with pytest.raises(NeedsConsent) as caught:
            await ask(mailbox(grant, opened=False))  # type: ignore[misc]
        assert caught.value.scopes == (scope,)


async def test_unknown_scopes_are_tried(google: respx.MockRouter) -> None:
    google.get(f"{ME}/threads/{THREAD}").mock(return_value=error(403, "ACCESS_TOKEN_SCOPE_INSUFFICIENT"))
    google.get(f"{ME}/messages/{THREAD}").mock(return_value=error(403, "insufficientPermissions"))
    with pytest.raises(NeedsConsent) as caught:
        await mailbox(EventGrant("ya29.event", frozenset(), "AND7.x")).thread(THREAD)
    assert caught.value.scopes == (scopes.OPEN_MESSAGE,)


@pytest.mark.parametrize("answer", [error(403, "insufficientPermissions"), error(403, "forbidden"), error(404)])
async def test_a_thread_that_is_refused_falls_back_to_the_open_message_and_says_so(
    google: respx.MockRouter, answer: httpx.Response
) -> None:
    google.get(f"{ME}/threads/{THREAD}").mock(return_value=answer)
    google.get(f"{ME}/messages/{THREAD}").mock(return_value=httpx.Response(200, json=message()))
    read = await mailbox().thread(THREAD)
    assert len(read.messages) == 1
    assert read.warnings == ("Only the open message could be read, not the rest of the conversation.",)


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        ("seconds", 170),
        ("date", 190),
        ("message", 300),
        ("", 30),
    ],
)
async def test_the_user_is_told_when_to_come_back(google: respx.MockRouter, given: str, seconds: int) -> None:
    then = datetime.now(UTC) + timedelta(seconds=seconds)
    said = {"seconds": str(seconds), "date": format_datetime(then, usegmt=True)}.get(given)
    text = f"Retry after {then:%Y-%m-%dT%H:%M:%S.000Z}" if given == "message" else ""
    answer = error(429, "rateLimitExceeded", text, **({"retry-after": said} if said else {}))
    route = google.get(f"{ME}/threads/{THREAD}").mock(return_value=answer)
    patience = Patience(attempts=2, deadline=time.monotonic() + 120, first_wait=0.0, longest_wait=1_000.0)
    with pytest.raises(Throttled) as caught:
        await mailbox(patience=patience).thread(THREAD)
    assert caught.value.retry_at is not None
    assert then - timedelta(seconds=1) < caught.value.retry_at <= datetime.now(UTC) + timedelta(seconds=seconds)
    assert route.call_count == (2 if not given else 1)  # nobody waits past the deadline


async def test_nothing_is_sent_and_nothing_awaited_past_the_deadline(google: respx.MockRouter) -> None:
    asked: list[httpx.Request] = []

    async def slow(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        await anyio.sleep_forever()
        return thread()

    google.get(f"{ME}/threads/{THREAD}").mock(side_effect=slow)
    with pytest.raises(Unavailable):
        await mailbox(patience=Patience(attempts=9, deadline=time.monotonic())).thread(THREAD)
    assert not asked
    for seconds in (0.3, 3.0, 30.0):  # a machine that is too slow to ask within the first is given longer
        patience = Patience(attempts=9, deadline=time.monotonic() + seconds, seconds=LONG, first_wait=0.0)
        with pytest.raises(Unavailable):
            await mailbox(patience=patience).thread(THREAD)
        if asked:
            break
    assert len(asked) == 1


async def test_an_answer_that_takes_too_long_is_asked_for_again(google: respx.MockRouter) -> None:
    asked: list[httpx.Request] = []

    async def slow_at_first(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        if len(asked) == 1:
            await anyio.sleep_forever()
        return thread()

    google.get(f"{ME}/threads/{THREAD}").mock(side_effect=slow_at_first)
    patience = Patience(attempts=100, seconds=0.1, first_wait=0.0)  # a slow machine may take that long more often
    assert (await mailbox(patience=patience).thread(THREAD)).messages
    assert len(asked) >= 2


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "threadId",
                    "messages",
                    "threads",
                    "drafts",
                    "message",
                    "payload",
                    "labelIds",
                    "internalDate",
                    "raw",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.dictionaries(st.sampled_from(["id", "messages", "threads", "drafts", "message"]), _JSON)))
def test_answers_of_any_shape_end_in_a_result_or_in_one_of_the_five_errors(answers: list[dict[str, object]]) -> None:
    async def work() -> None:
        given = iter(answers)
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json=next(given, {})))
        box = mailbox(offline(), client=httpx.AsyncClient(transport=transport, trust_env=False))
        for verb in (
            lambda: box.thread(THREAD),
            lambda: box.search("words"),
            lambda: box.find_draft("m1"),
            lambda: box.create_draft(draft(), mark="m1"),
            lambda: box.sent_to("omar@northlight.example", since=INVITED),
        ):
            with suppress(MailboxError):
                await verb()

    anyio.run(work)
