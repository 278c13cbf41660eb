"""Who may call the Gmail add-on, and what is said to nobody: forged tokens and contexts, other users, logs."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.identity.caller import Caller
from app.mailboxes.gmail.scopes import TAP
from app.sidebar.gmail.action_context import ActionContext, sign
from app.sidebar.gmail.routes import ENTRY_POINTS, HOMEPAGE, MESSAGE, Verb, action_path
from tests.support.addon import SCOPES, AddOnWorld, actions_in, card_of, cards_of, find, has, notice_of, words
from tests.support.fake_gmail import Mail
from tests.support.fake_gmail.faults import ERROR_503
from tests.support.google_tokens import SERVICE_ACCOUNT, system_token, user_token

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[AddOnWorld]:
    world = AddOnWorld(tmp_path)
    yield world
    await world.close()


@pytest.fixture
def mails(world: AddOnWorld) -> dict[str, Mail]:
    return world.fill()


@pytest.fixture
def thanks(mails: dict[str, Mail]) -> Mail:
    """The thread whose interview was today."""
    return next(mail for subject, mail in mails.items() if "Senior Data Engineer" in subject)


def keys_of(card: dict[str, Any]) -> list[str]:
    """The keys of "draft all"; none where there is nothing to write."""
    writes = [parameters_of(one) for one in actions_in(card) if one["function"].endswith("/write")]
    return max((one["keys"].split() for one in writes), key=len, default=[])


async def write_all(world: AddOnWorld, card: dict[str, Any], inputs: dict[str, str] | None = None) -> dict[str, Any]:
    return await world.press(card, Verb.WRITE, inputs, keys=" ".join(keys_of(card)))


def parameters_of(action: dict[str, Any]) -> dict[str, str]:
    return {one["key"]: one["value"] for one in action["parameters"]}


async def test_a_forged_context_is_refused_and_does_nothing(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    parameters = parameters_of(find(card, Verb.WRITE, keys=" ".join(keys_of(card))))
    good = parameters["ctx"]
    for forged in ("", "x", good[:-2], good[:-1] + ("A" if good[-1] != "A" else "B"), f"{good}.x", None):
        given = {**parameters, "ctx": forged} if forged is not None else {"keys": parameters["keys"]}
        response = await world.post(action_path(Verb.WRITE), world.event(given))
        assert (response.status_code, response.content) == (401, b"{}")
    assert world.gmail.box.drafts == {}


async def test_another_users_context_is_refused_and_does_nothing(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    parameters = parameters_of(find(card, Verb.WRITE, keys=" ".join(keys_of(card))))
    world.subject, world.email = "1002", "eve@mailbox.example"
    for verb in Verb:
        response = await world.post(action_path(verb), world.event(parameters))
        assert (response.status_code, response.content) == (401, b"{}"), verb
    assert world.gmail.box.drafts == {}


async def test_another_user_sees_nothing_of_what_is_kept(world: AddOnWorld, thanks: Mail) -> None:
    await world.open(thanks)
    assert has(await world.home(), Verb.OPEN_THREAD)
    world.subject, world.email = "1002", "eve@mailbox.example"
    home = await world.home()
    assert not has(home, Verb.OPEN_THREAD)
    signer = _signer(world)
    caller = Caller("https://accounts.google.com", "1002")
    own = sign(signer, caller, ActionContext(thanks.thread_id), now=world.now)
    answer = await world.ask(action_path(Verb.OPEN_THREAD), world.event({"ctx": own}))
    assert "Northlight" not in words(answer)


def _signer(world: AddOnWorld) -> Any:
    from app.identity.key_ring import from_file
    from app.identity.signing import Signer

    return Signer(tuple(from_file(world.folder).derived("signing").values()))


async def test_a_card_that_was_open_for_days_does_nothing_and_is_shown_anew(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    world.now += timedelta(hours=25)
    answer = await write_all(world, card)
    assert world.gmail.box.drafts == {}
    assert cards_of(answer)
    assert notice_of(answer)


@pytest.mark.parametrize("path", ENTRY_POINTS)
async def test_every_entry_point_refuses_a_caller_who_is_not_google(world: AddOnWorld, path: str) -> None:
    url = f"https://app.example{path}"
    other = next(one for one in ENTRY_POINTS if one != path)
    bad_tokens = (
        "x",
        user_token(),
        system_token(f"https://app.example{other}"),
        system_token(f"{url}/"),
        system_token(url, email="service-5678@gcp-sa-gsuiteaddons.iam.gserviceaccount.com"),
        system_token(url, exp=1),
    )
    for token in bad_tokens:
        response = await world.post(path, world.event(), token=token)
        assert (response.status_code, response.content) == (401, b"{}")
    assert (await world.client.post(path, json=world.event())).status_code == 401
    assert (await world.client.get(path)).status_code == 405
    assert world.gmail.calls == []


async def test_the_host_header_does_not_choose_the_audience(world: AddOnWorld) -> None:
    token = system_token(f"https://evil.example{HOMEPAGE}")
    for headers in ({"host": "evil.example"}, {"x-forwarded-host": "evil.example"}, {"forwarded": "host=evil.example"}):
        response = await world.post(HOMEPAGE, world.event(), token=token, **headers)
        assert response.status_code == 401
    behind_proxy = {"host": "10.0.0.7:8080", "x-forwarded-proto": "http"}
    assert (await world.post(HOMEPAGE, world.event(), **behind_proxy)).status_code == 200


@pytest.mark.parametrize(
    "changes",
    [{"sub": "1002"}, {"aud": "other-client"}, {"exp": 1}, {"email_verified": False}],
    ids=["unsigned", "client", "expired", "unverified"],
)
async def test_a_bad_user_token_is_refused(world: AddOnWorld, changes: dict[str, Any]) -> None:
    event = world.event()
    token = user_token(**changes) if "sub" not in changes else user_token()[:-4] + "AAAA"
    event["authorizationEventObject"]["userIdToken"] = token
    response = await world.post(HOMEPAGE, event)
    assert (response.status_code, response.content) == (401, b"{}")


async def test_the_body_is_not_read_before_the_caller_is_known(world: AddOnWorld) -> None:
    read = False

    async def body() -> AsyncIterator[bytes]:
        nonlocal read
        read = True
        yield b"{"

    response = await world.client.post(HOMEPAGE, content=body(), headers={"authorization": "Bearer x"})
    assert response.status_code == 401
    good = {"authorization": f"Bearer {system_token(f'https://app.example{HOMEPAGE}')}"}
    answers = {
        "text": await world.client.post(HOMEPAGE, content=b"{}", headers={**good, "content-type": "text/plain"}),
        "list": await world.client.post(HOMEPAGE, json=[], headers=good),
        "broken": await world.client.post(HOMEPAGE, content=b"{", headers={**good, "content-type": "application/json"}),
        "long": await world.client.post(HOMEPAGE, json={"x": "y" * 300_000}, headers=good),
    }
    told = {name: response.status_code for name, response in answers.items()}
    assert told == {"text": 415, "list": 400, "broken": 400, "long": 413}


async def test_while_googles_keys_cannot_be_had_nothing_is_done_and_something_is_shown(
    world: AddOnWorld, thanks: Mail
) -> None:
    world.google.issuer.status = 503
    world.opened = thanks
    assert card_of(await world.ask(MESSAGE))
    assert notice_of(await world.ask(action_path(Verb.WRITE)))
    assert world.gmail.calls == []


async def test_no_log_line_holds_an_address_a_subject_or_words_of_a_mail(
    world: AddOnWorld, mails: dict[str, Mail], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        for mail in mails.values():
            card = await world.open(mail)
            if has(card, Verb.WRITE):
                await write_all(world, card)
        await world.post(HOMEPAGE, world.event(), token=user_token())
        world.gmail.faults.lay("threads.get", *[ERROR_503] * 3)
        await world.open(mail)
    ours = "\n".join(one.getMessage() for one in caplog.records if one.name.startswith("afterword"))
    assert ours
    assert "@" not in ours.replace(SERVICE_ACCOUNT, "")
    for subject in mails:
        assert subject not in ours
    assert "ya29" not in caplog.text
    assert "AND7" not in caplog.text


async def test_ids_may_be_missing_from_a_press_since_the_card_names_them(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    parameters = parameters_of(find(card, Verb.WRITE, keys=" ".join(keys_of(card))))
    event = world.event(parameters)
    event["gmail"] = {"accessToken": event["gmail"]["accessToken"]}
    await world.ask(action_path(Verb.WRITE), event)
    assert len(world.gmail.box.drafts) == len(keys_of(card))


async def test_tap_mode_asks_for_no_restricted_scope() -> None:
    assert not {scope for scope in SCOPES if scope.endswith(("gmail.modify", "gmail.readonly", "gmail.compose"))}
    assert TAP < SCOPES
