"""The Gmail add-on from the posted event to the draft in the mailbox, with the access of the open message alone."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import pytest

from app.domain.mail import Mailbox, Message
from app.domain.reading import Kind, Reading
from app.identity.caller import Caller
from app.mailboxes.gmail.scopes import OPEN_COMPOSE, OPEN_MESSAGE
from app.main import pure_parts
from app.services import gmail_desks
from app.sidebar.gmail.routes import HOMEPAGE, MESSAGE, SETTINGS, Verb, action_path
from app.sidebar.gmail.visits import IDENTITY_SCOPE
from tests.support import addon
from tests.support.addon import SCOPES, AddOnWorld, actions_in, card_of, find, has, notice_of, words
from tests.support.fake_gmail import Mail
from tests.support.fake_gmail.faults import ERROR_503, HTML_502, TOO_MANY, Instead

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


async def test_an_opened_mail_gives_its_card_with_one_upstream_read(world: AddOnWorld, mails: dict[str, Mail]) -> None:
    asking = mails["Analytics Lead: conversation with Priyanka"]
    await world.open(asking)
    world.gmail.calls.clear()
    card = await world.open(asking)
    assert has(card, Verb.WRITE)
    assert [call.method for call in world.gmail.calls] == ["threads.get"]


async def test_from_the_open_mail_to_one_draft_for_each_person(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    keys = keys_of(card)
    assert len(keys) >= 2
    answer = await write_all(world, card, {f"note:{keys[0]}": "we talked about backfills in Dagster"})
    assert len(world.gmail.box.drafts) == len(keys)
    assert len(set(world.drafts())) == len(keys)
    assert "Drafts" in notice_of(answer)
    assert has(card_of(answer), Verb.OPEN_DRAFT)
    noted = [mail for _, mail in world.gmail.box.newest_drafts() if b"backfills" in mail.raw]
    assert len(noted) == 1


async def test_a_repeated_press_writes_nothing_twice(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    first = await write_all(world, card)
    drafts = dict(world.gmail.box.drafts)
    again = await write_all(world, card)
    assert world.gmail.box.drafts == drafts
    assert notice_of(first) == notice_of(again)


async def test_two_tabs_that_press_at_once_write_one_draft_each(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    async with anyio.create_task_group() as tasks:
        for _ in range(3):
            tasks.start_soon(write_all, world, card)
    assert len(world.gmail.box.drafts) == len(keys_of(card)) == len(set(world.drafts()))


async def test_drafts_can_be_written_one_at_a_time(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    for count, key in enumerate(keys_of(card), 1):
        await world.press(card, Verb.WRITE, keys=key)
        assert len(world.gmail.box.drafts) == count


async def test_a_written_draft_opens_in_gmail_itself(world: AddOnWorld, thanks: Mail) -> None:
    written = await write_all(world, await world.open(thanks))
    opened = await world.press(card_of(written), Verb.OPEN_DRAFT)
    markup = opened["renderActions"]["hostAppAction"]["gmailAction"]["openCreatedDraftActionMarkup"]
    assert markup["draftId"] in world.gmail.box.drafts
    assert markup["draftThreadId"] == world.gmail.box.draft(markup["draftId"]).thread_id


async def test_a_draft_that_the_user_deleted_is_said_to_be_gone(world: AddOnWorld, thanks: Mail) -> None:
    card = card_of(await write_all(world, await world.open(thanks)))
    for draft_id in list(world.gmail.box.drafts):
        world.gmail.box.delete_draft(draft_id)
    answers = []
    for action in actions_in(card):
        if action["function"].endswith("/open_draft"):
            parameters = parameters_of(action)
            answers.append(await world.ask(action_path(Verb.OPEN_DRAFT), world.event(parameters)))
    assert answers
    joined = [one for one in answers if "hostAppAction" not in one["renderActions"]]
    assert joined, "a draft of the open thread is seen to be gone"
    assert "Drafts" in notice_of(joined[0])


async def test_a_note_is_kept_and_stands_in_its_field_again(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    parameters = {"ctx": context(card)}
    typed = {f"note:{keys_of(card)[0]}": "the migration to Iceberg"}
    await world.ask(action_path(Verb.SAVE_NOTES), world.event(parameters, typed))
    assert "the migration to Iceberg" in words(await world.open(thanks))


def context(card: dict[str, Any]) -> str:
    return parameters_of(next(iter(actions_in(card))))["ctx"]


async def test_leaving_somebody_out_and_taking_them_back(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    before = keys_of(card)
    without = card_of(await world.press(card, Verb.DISMISS))
    assert len(keys_of(without)) == len(before) - 1
    again = card_of(await world.press(card, Verb.DISMISS))
    assert keys_of(again) == keys_of(without)
    back = card_of(await world.press(without, Verb.RESTORE))
    assert keys_of(back) == before


async def test_closing_withdraws_untouched_drafts_and_opening_again_plans_anew(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    written = card_of(await write_all(world, card))
    closed = card_of(await world.press(written, Verb.CLOSE))
    assert has(closed, Verb.REOPEN)
    left = dict(world.gmail.box.drafts)  # those that cannot be seen with this access
    assert len(left) < len(keys_of(card))
    await write_all(world, card)
    assert world.gmail.box.drafts == left, "a stale card writes nothing for one that is closed"
    reopened = card_of(await world.press(closed, Verb.REOPEN))
    assert has(reopened, Verb.CLOSE)
    assert has(card_of(await world.press(closed, Verb.REOPEN)), Verb.CLOSE)


async def test_a_correction_stands_and_a_thread_called_no_interview_is_left_alone(
    world: AddOnWorld, thanks: Mail
) -> None:
    card = await world.open(thanks)
    other = card_of(await world.press(card, Verb.CORRECT, kind="kind", value="other"))
    assert not has(other, Verb.WRITE)
    back = card_of(await world.press(other, Verb.CORRECT, kind="kind", value="interview"))
    assert has(back, Verb.WRITE)


async def test_the_overview_opens_the_card_of_a_thread_that_is_not_open_from_what_is_kept(
    world: AddOnWorld, mails: dict[str, Mail]
) -> None:
    for mail in mails.values():
        await world.open(mail)
    home = await world.home()
    world.gmail.calls.clear()
    card = card_of(await world.press(home, Verb.OPEN_THREAD))
    assert card["name"] == "thread"
    assert world.gmail.calls == []


async def test_writing_from_the_card_of_a_thread_that_is_not_open_leads_to_the_mail(
    world: AddOnWorld, mails: dict[str, Mail], thanks: Mail
) -> None:
    await world.open(thanks)
    home = await world.home()
    card = card_of(await world.press(home, Verb.OPEN_THREAD))
    for mail in (None, next(one for one in mails.values() if one.thread_id != thanks.thread_id)):
        world.opened = mail
        answer = await write_all(world, card)
        if mail is not None:
            assert answer["renderActions"]["action"]["link"]["url"].startswith("https://mail.google.com/")
        assert world.gmail.box.drafts == {}


async def test_settings_are_kept(world: AddOnWorld, thanks: Mail) -> None:
    await world.open(thanks)
    card = card_of(await world.ask(SETTINGS))
    typed = {"name": "Robin Ashdown", "tone": "plain", "signature": "Robin A.", "points": "cut the load\nled two"}
    saved = card_of(await world.press(card, Verb.SAVE_SETTINGS, typed))
    assert "Robin A." in words(saved)
    assert "led two" in words(card_of(await world.ask(SETTINGS)))


async def test_a_key_is_made_once_however_often_its_button_is_pressed(world: AddOnWorld, thanks: Mail) -> None:
    card = card_of(await world.ask(SETTINGS))
    typed = {"key_name": "my tracker", "key_scope": "read", "key_days": "90"}
    first, second = [await world.press(card, Verb.MAKE_KEY, typed) for _ in range(2)]
    assert "Your new key" in words(card_of(first))
    assert "made a moment ago" in notice_of(second)
    assert words(card_of(await world.ask(SETTINGS))).count('"text": "Revoke ') == 1


async def test_the_owners_name_comes_from_the_mail(world: AddOnWorld, thanks: Mail) -> None:
    await world.open(thanks)
    assert "Robin Ashdown" in words(card_of(await world.ask(SETTINGS)))


async def test_a_first_opening_asks_gmail_once_and_reads_once_though_it_learns_the_owners_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts, owners = pure_parts(), []

    def counting(messages: Sequence[Message], mailbox: Mailbox, now: datetime, *, told: Kind | None = None) -> Reading:
        owners.append(mailbox.name)
        return parts.read(messages, mailbox, now, told=told)

    monkeypatch.setattr(addon, "pure_parts", lambda: replace(parts, read=counting))
    world = AddOnWorld(tmp_path)
    mail = next(mail for subject, mail in world.fill().items() if "Senior Data Engineer" in subject)
    for _ in range(2):
        world.gmail.calls.clear()
        assert "Thank three people" in words(await world.open(mail))
        assert owners == ["Robin Ashdown"]
        assert world.gmail.count("threads.get") == 1
    await world.close()


async def test_the_export_is_a_file_behind_a_link_that_is_good_for_a_while(world: AddOnWorld, thanks: Mail) -> None:
    await world.open(thanks)
    card = card_of(await world.ask(SETTINGS))
    link = (await world.press(card, Verb.EXPORT))["renderActions"]["action"]["link"]["url"]
    response = await world.client.get(link)
    assert response.status_code == 200
    assert "attachment" in response.headers["content-disposition"]
    assert response.headers["cache-control"] == "no-store"
    assert response.json()["kept_by_afterword"]["follow_ups"]
    assert "ya29" not in response.text
    for bad in (link[:-1], link.partition("?")[0], link.replace("export", "connect")):
        assert (await world.client.get(bad)).status_code == 400
    world.now += timedelta(minutes=16)
    assert (await world.client.get(link)).status_code == 400


async def test_everything_is_deleted_in_two_steps(world: AddOnWorld, thanks: Mail) -> None:
    await write_all(world, await world.open(thanks))
    settings = card_of(await world.ask(SETTINGS))
    sure = card_of(await world.press(settings, Verb.DELETE))
    caller = Caller("https://accounts.google.com", world.subject)
    assert world.store.find(gmail_desks.PROVIDER, caller.account) is not None
    answer = await world.press(sure, Verb.DELETE_CONFIRMED)
    assert world.store.find(gmail_desks.PROVIDER, caller.account) is None
    assert answer["renderActions"]["action"]["navigations"][0] == {"popToRoot": True}
    assert world.drafts(), "drafts in the mailbox are the user's"
    await world.press(sure, Verb.DELETE_CONFIRMED)
    assert world.store.find(gmail_desks.PROVIDER, caller.account) is None


async def test_with_the_access_of_the_open_message_nothing_else_is_ever_asked_for(
    world: AddOnWorld, mails: dict[str, Mail]
) -> None:
    """The promise of the tap mode: no restricted scope, and no call that would need one."""
    for mail in mails.values():
        card = await world.open(mail)
        if has(card, Verb.WRITE):
            card = card_of(await write_all(world, card))
        if has(card, Verb.OPEN_DRAFT):
            await world.press(card, Verb.OPEN_DRAFT)
        if has(card, Verb.CLOSE):
            await world.press(card, Verb.CLOSE)
    await world.home()
    assert world.gmail.box.drafts or world.gmail.count("drafts.create")
    assert {call.status for call in world.gmail.calls} <= {200, 204}
    asked = {call.method for call in world.gmail.calls}
    assert asked <= {
        "threads.get",
        "messages.get",
        "messages.attachments.get",
        "drafts.create",
        "drafts.update",
        "drafts.delete",
    }


@pytest.mark.parametrize(
    ("lacking", "verb"), [(OPEN_MESSAGE, None), (OPEN_COMPOSE, Verb.WRITE)], ids=["reading", "writing drafts"]
)
async def test_a_partial_grant_asks_for_the_missing_scope_alone(
    world: AddOnWorld, thanks: Mail, lacking: str, verb: Verb | None
) -> None:
    world.scopes = SCOPES - {lacking}
    card = await world.open(thanks)
    answer = await world.press(card, verb or Verb.REFRESH)
    assert answer == {"requesting_google_scopes": {"scopes": [lacking]}}
    assert world.gmail.box.drafts == {}
    world.scopes = SCOPES
    repeated = await world.press(card, verb or Verb.REFRESH)
    assert has(card_of(repeated), Verb.WRITE if verb is None else Verb.OPEN_DRAFT)


async def test_a_scope_that_is_granted_and_yet_refused_is_not_asked_for_again(world: AddOnWorld, thanks: Mail) -> None:
    card = await world.open(thanks)
    refused = json.dumps({"error": {"code": 403, "errors": [{"reason": "insufficientPermissions"}]}}).encode()
    world.gmail.faults.lay("drafts.create", *[Instead(403, refused)] * 9)
    answer = await write_all(world, card)
    assert "requesting_google_scopes" not in answer
    assert notice_of(answer)


async def test_a_user_who_has_not_agreed_to_be_named_is_asked_to(world: AddOnWorld, thanks: Mail) -> None:
    world.opened = thanks
    for path in (HOMEPAGE, MESSAGE, SETTINGS, action_path(Verb.WRITE)):
        event = world.event({"ctx": "x"})
        del event["authorizationEventObject"]["userIdToken"]
        assert await world.ask(path, event) == {"requesting_google_scopes": {"scopes": [IDENTITY_SCOPE]}}
    assert world.gmail.calls == []


@pytest.mark.parametrize("fault", [ERROR_503, HTML_502, TOO_MANY, Instead(500, b"")], ids=lambda f: str(f.status))
async def test_a_gmail_that_fails_gives_a_card_with_a_way_to_try_again(
    world: AddOnWorld, thanks: Mail, fault: Instead
) -> None:
    world.gmail.faults.lay("threads.get", *[fault] * 9)
    card = await world.open(thanks)
    assert find(card, Verb.REFRESH)
    world.gmail.faults._waiting.clear()
    assert has(card_of(await world.press(card, Verb.REFRESH)), Verb.WRITE)


async def test_an_error_that_nobody_foresaw_shows_a_card_and_nothing_of_itself(
    world: AddOnWorld, thanks: Mail, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(*_: object, **__: object) -> None:
        raise RuntimeError("Dear Robin, the secret words of a mail")

    monkeypatch.setattr("app.sidebar.gmail.visits.threads.open_thread", fails)
    with caplog.at_level(logging.DEBUG):
        shown = await world.open(thanks)
        notice = notice_of(await world.press(shown, Verb.REFRESH))
    for told in (words(shown), notice, caplog.text):
        assert "secret" not in told
    assert "RuntimeError" in caplog.text


async def test_an_answer_comes_before_google_gives_up(
    world: AddOnWorld, thanks: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, seconds in (("TRIGGER_SECONDS", 0.3), ("PRESS_SECONDS", 0.3), ("_FOR_THE_ANSWER", 0.1)):
        monkeypatch.setattr(f"app.sidebar.gmail.endpoints.{name}", seconds)
    world.gmail.delay = float("inf")
    late = await world.open(thanks)
    assert notice_of(await world.press(late, Verb.REFRESH))
