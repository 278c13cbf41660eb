"""What the resources do: mailboxes, threads, candidacies, people, follow-ups, drafts, profile, keys, account, feed."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from typing import Any

import httpx
import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator

from app.api import examples
from app.identity.api_keys import Scope
from app.store.owner_tables import AnswerRow
from tests.support.api_worlds import Json, ServedWorld, problem_of
from tests.support.desks import draft_files

pytestmark = pytest.mark.anyio
SECOND = (
    examples.MAIL.replace("<1@northlight.example>", "<2@northlight.example>")
    .replace("Your interview with Northlight", "Interview at Northlight Labs")
    .replace("at Northlight is", "at Northlight Labs is")
    .replace("Recruiter, Northlight", "Recruiter, Northlight Labs")
    .replace("Omar Haddad", "Lena Fuchs")
)


class Caller:
    """Calls with one key; `ok` wants success."""

    def __init__(self, world: ServedWorld, key: dict[str, str]) -> None:
        self.world, self.key = world, key

    async def call(self, verb: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        given = {**self.key, **{name.replace("_", "-"): value for name, value in headers.items()}}
        return await self.world.client.request(verb, f"/v1{path}", json=body, headers=given)

    async def ok(self, verb: str, path: str, body: Any = None, **headers: str) -> Any:
        response = await self.call(verb, path, body, **headers)
        assert response.status_code < 300, f"{verb} {path}: {response.text}"
        return response.json() if response.content else None

    async def first(self, path: str) -> Json:
        found: Json = (await self.ok("GET", path))["data"][0]
        return found


@pytest.fixture
async def caller(served: ServedWorld) -> Caller:
    await served.fill()
    return Caller(served, await served.key())


class TestMailboxes:
    async def test_are_listed_paused_and_let_go_on(self, caller: Caller) -> None:
        one = await caller.first("/mailboxes")
        assert (one["connection"], one["paused"]) == ("local", False)
        path = f"/mailboxes/{one['id']}"
        assert (await caller.ok("PATCH", path, {"paused": True}))["paused"]
        assert (await caller.first("/mailboxes"))["paused"]
        assert not (await caller.ok("PATCH", path, {"paused": False}))["paused"]

    async def test_a_change_that_saw_something_else_is_refused(self, caller: Caller) -> None:
        path = f"/mailboxes/{caller.world.mailbox_id}"
        seen = (await caller.call("GET", path)).headers["etag"]
        assert (await caller.call("PATCH", path, {"paused": True}, If_Match=seen)).status_code == 200
        problem_of(await caller.call("PATCH", path, {"paused": False}, If_Match=seen), "not-as-before")
        assert (await caller.ok("GET", path))["paused"]

    async def test_a_maildir_is_not_connected_over_the_net(self, caller: Caller) -> None:
        path = f"/mailboxes/{caller.world.mailbox_id}"
        wanted = {"return_url": "https://tracker.example/"}
        problem_of(await caller.call("POST", f"{path}:connect", wanted), "invalid-input")
        assert await caller.ok("POST", f"{path}:disconnect") == {"revoked": True}


class TestThreads:
    async def test_a_search_pages_through_them_without_loss(self, caller: Caller) -> None:
        for number in range(4):
            text = examples.MAIL.replace("<1@", f"<more-{number}@").replace("Your interview with", f"No {number} from")
            caller.world.receive(text.replace("3 Mar 2026", f"{number + 4} Mar 2026").encode())
        path, seen, cursor = f"/mailboxes/{caller.world.mailbox_id}/threads?limit=2", list[str](), ""
        while True:
            page = await caller.ok("GET", f"{path}{cursor}")
            seen += [one["id"] for one in page["data"]]
            if page["next_cursor"] is None:
                break
            cursor = f"&cursor={page['next_cursor']}"
        assert len(seen) == len(set(seen)) == 5
        assert [one["id"] for one in (await caller.ok("GET", f"{path}&q=Labs"))["data"]] == []

    async def test_a_correction_outlives_the_next_opening_until_it_is_taken_back(self, caller: Caller) -> None:
        box = f"/mailboxes/{caller.world.mailbox_id}"
        thread = (await caller.first(f"{box}/threads"))["id"]
        told = {"thread_id": thread, "kind": "role", "value": "Platform Engineer"}
        await caller.ok("POST", f"{box}/corrections", told)
        assert (await caller.ok("GET", f"{box}/threads/{thread}"))["reading"]["role"]["value"] == "Platform Engineer"
        await caller.ok("DELETE", f"{box}/corrections?thread_id={thread}&kind=role")
        opened = await caller.ok("GET", f"{box}/threads/{thread}")
        assert opened["reading"]["role"]["value"] == "Senior Data Engineer"
        assert opened["next"]["action"] == "thank_you"
        assert [one["kind"] for one in opened["follow_ups"]][:2] == ["thank_you", "status_check"]

    async def test_a_correction_that_fits_no_reading_is_refused(self, caller: Caller) -> None:
        told = {"thread_id": "t", "kind": "stage", "value": "winning"}
        path = f"/mailboxes/{caller.world.mailbox_id}/corrections"
        problem_of(await caller.call("POST", path, told), "invalid-input")


class TestCandidacies:
    async def test_are_found_by_words_stage_and_whether_they_are_closed(self, caller: Caller) -> None:
        for query, count in (
            ("q=north", 1),
            ("q=NORTH+senior", 1),
            ("q=100%25", 0),
            ("stage=interviewed", 1),
            ("stage=offered", 0),
            ("closed=true", 0),
        ):
            assert len((await caller.ok("GET", f"/candidacies?{query}"))["data"]) == count, query

    async def test_what_the_user_says_of_one_holds_after_the_next_opening(self, caller: Caller) -> None:
        one = await caller.first("/candidacies")
        path = f"/candidacies/{one['id']}"
        seen = (await caller.call("GET", path)).headers["etag"]
        changed = await caller.ok("PATCH", path, {"company": "Northlight GmbH", "stage": "offered"}, If_Match=seen)
        assert (changed["company"], changed["stage"]) == ("Northlight GmbH", "offered")
        problem_of(await caller.call("PATCH", path, {"role": "x"}, If_Match=seen), "not-as-before")
        box = caller.world.mailbox_id
        opened = await caller.ok("GET", f"/mailboxes/{box}/threads/{one['thread_ids'][0]}")
        assert opened["reading"]["company"]["value"] == "Northlight GmbH"
        assert (await caller.ok("GET", path))["stage"] == "offered"

    async def test_of_two_that_change_what_both_saw_one_is_refused(self, caller: Caller) -> None:
        path = f"/candidacies/{(await caller.first('/candidacies'))['id']}"
        seen = (await caller.call("GET", path)).headers["etag"]
        calls = [caller.call("PATCH", path, {"role": f"Role {n}"}, If_Match=seen) for n in range(8)]
        statuses = sorted(response.status_code for response in await asyncio.gather(*calls))
        assert statuses == [200, *[412] * 7]

    async def test_closing_withdraws_the_untouched_draft_and_reopening_takes_it_back(self, caller: Caller) -> None:
        follow_up = await caller.first("/follow-ups?kind=status_check")
        await caller.ok("POST", "/drafts", {"follow_up_id": follow_up["id"]})
        path = f"/candidacies/{(await caller.first('/candidacies'))['id']}"
        assert (await caller.ok("POST", f"{path}:close"))["closed"]
        assert (await caller.first("/drafts"))["state"] == "withdrawn"
        assert draft_files(caller.world.folder) == []
        problem_of(await caller.call("POST", "/drafts", {"follow_up_id": follow_up["id"]}), "conflict")
        assert not (await caller.ok("POST", f"{path}:reopen"))["closed"]

    async def test_two_that_are_one_application_are_merged_with_all_they_have(self, caller: Caller) -> None:
        caller.world.receive(SECOND.encode())
        box = f"/mailboxes/{caller.world.mailbox_id}/threads"
        for row in (await caller.ok("GET", box))["data"]:
            await caller.ok("GET", f"{box}/{row['id']}")
        stays = await caller.first("/candidacies?q=labs")
        goes = next(one for one in (await caller.ok("GET", "/candidacies"))["data"] if one["id"] != stays["id"])
        note = {"about": "Omar Haddad", "text": "trains"}
        await caller.ok("PUT", f"/candidacies/{goes['id']}/notes", note)
        for one, text in ((stays, "their tests"), (goes, "their week")):
            await caller.ok("PUT", f"/candidacies/{one['id']}/notes", {"about": "Dana Whitfield", "text": text})
        merged = await caller.ok("POST", f"/candidacies/{goes['id']}:merge", {"into": stays["id"]})
        assert len(merged["thread_ids"]) == 2
        assert len((await caller.ok("GET", "/candidacies"))["data"]) == 1
        kept = await caller.call("GET", f"/candidacies/{stays['id']}/notes")
        both = {"about": "Dana Whitfield", "text": "their tests\ntheir week"}
        assert sorted(kept.json()["data"], key=lambda one: str(one["about"])) == [both, note]
        late = {"If_Match": '"as it was before"'}
        problem_of(await caller.call("PUT", f"/candidacies/{stays['id']}/notes", note, **late), "not-as-before")
        await caller.ok("PUT", f"/candidacies/{stays['id']}/notes", note, If_Match=kept.headers["etag"])
        names = {one["name"] for one in (await caller.ok("GET", f"/people?candidacy_id={stays['id']}"))["data"]}
        assert {"Omar Haddad", "Lena Fuchs", "Dana Whitfield"} <= names
        problem_of(await caller.call("GET", f"/candidacies/{goes['id']}"), "not-found")
        keys = [one["key"] for one in (await caller.ok("GET", "/follow-ups?limit=200"))["data"]]
        assert len(keys) == len(set(keys))
        for row in (await caller.ok("GET", box))["data"]:
            assert (await caller.ok("GET", f"{box}/{row['id']}"))["candidacy_id"] == stays["id"]

    async def test_the_export_holds_all_of_one(self, caller: Caller) -> None:
        one = await caller.first("/candidacies")
        kept = (await caller.ok("GET", f"/candidacies/{one['id']}/export"))["kept_by_afterword"]
        assert [row["company"] for row in kept["candidacies"]] == ["Northlight"]
        assert {len(kept["readings"]), len(kept["follow_ups"]) > 1} == {1}


class TestFollowUps:
    async def test_come_by_the_day_from_which_they_are_due_in_pages(self, caller: Caller) -> None:
        whole = [one["id"] for one in (await caller.ok("GET", "/follow-ups"))["data"]]
        assert len(whole) >= 2
        days = [one["due"] for one in (await caller.ok("GET", "/follow-ups"))["data"] if one["due"]]
        assert days == sorted(days)
        paged, cursor = list[str](), ""
        while True:
            page = await caller.ok("GET", f"/follow-ups?limit=1{cursor}")
            paged += [one["id"] for one in page["data"]]
            if page["next_cursor"] is None:
                break
            cursor = f"&cursor={page['next_cursor']}"
        assert paged == whole
        due = (await caller.ok("GET", "/follow-ups?due_to=2026-03-07"))["data"]
        assert {one["kind"] for one in due} == {"thank_you"}

    async def test_one_put_off_is_due_on_that_day_and_also_after_the_next_opening(self, caller: Caller) -> None:
        one = await caller.first("/follow-ups?kind=thank_you")
        put_off = await caller.ok("POST", f"/follow-ups/{one['id']}:snooze", {"until": "2026-03-09"})
        assert (put_off["due"], put_off["not_before"]) == ("2026-03-09", "2026-03-06")
        await caller.ok("GET", f"/mailboxes/{one['mailbox_id']}/threads/{one['thread_id']}")
        assert (await caller.ok("GET", f"/follow-ups/{one['id']}"))["due"] == "2026-03-09"
        for day in ("2026-03-06", "2027-06-01"):
            problem_of(await caller.call("POST", f"/follow-ups/{one['id']}:snooze", {"until": day}), "invalid-input")

    async def test_are_dismissed_completed_and_restored(self, caller: Caller) -> None:
        one = await caller.first("/follow-ups?kind=thank_you")
        for verb, state in (("dismiss", "dismissed"), ("restore", "planned"), ("complete", "done")):
            assert (await caller.ok("POST", f"/follow-ups/{one['id']}:{verb}"))["state"] == state
        snooze = await caller.call("POST", f"/follow-ups/{one['id']}:snooze", {"until": "2026-03-09"})
        problem_of(snooze, "conflict")


class TestDrafts:
    async def test_a_preview_writes_nothing_and_a_draft_is_written_once(self, caller: Caller) -> None:
        follow_up = await caller.first("/follow-ups?kind=status_check")
        asked = {"follow_up_id": follow_up["id"]}
        preview = await caller.ok("POST", "/drafts:preview", asked)
        assert draft_files(caller.world.folder) == []
        response = await caller.call("POST", "/drafts", asked, Idempotency_Key="one")
        assert response.status_code == 201
        again = await caller.call("POST", "/drafts", asked, Idempotency_Key="one")
        assert again.json() == response.json()
        assert again.headers["location"] == response.headers["location"] == f"/v1/drafts/{response.json()['id']}"
        await caller.ok("POST", "/drafts", asked)
        assert len(draft_files(caller.world.folder)) == 1
        shown = await caller.ok("GET", f"/drafts/{response.json()['id']}")
        assert (shown["subject"], shown["body"]) == (preview["subject"], preview["body"])
        kept = await caller.world.owned().read(lambda unit: [row.body for row in unit.all(AnswerRow)])
        assert preview["body"][:40] not in str(kept)
        withdrawn = await caller.ok("POST", f"/drafts/{response.json()['id']}:withdraw")
        assert withdrawn["state"] == "withdrawn"
        assert draft_files(caller.world.folder) == []
        assert (await caller.ok("GET", f"/drafts/{response.json()['id']}"))["body"] is None

    async def test_a_key_for_reading_writes_no_draft(self, caller: Caller) -> None:
        follow_up = await caller.first("/follow-ups?kind=status_check")
        caller.key = await caller.world.key(Scope.READ)
        asked = {"follow_up_id": follow_up["id"]}
        problem_of(await caller.call("POST", "/drafts", asked), "missing-scope")
        assert (await caller.call("POST", "/drafts:preview", asked)).status_code == 200


async def test_the_profile_is_what_drafts_are_signed_with_and_two_places_do_not_overwrite_each_other(
    caller: Caller,
) -> None:
    path = f"/mailboxes/{caller.world.mailbox_id}/profile"
    seen = (await caller.call("GET", path)).headers["etag"]
    changed = {**examples.PROFILE, "signature": "A. Moreno"}
    response = await caller.call("PUT", path, changed, If_Match=seen)
    assert response.json() == await caller.ok("GET", path) == changed
    problem_of(await caller.call("PUT", path, examples.PROFILE, If_Match=seen), "not-as-before")
    follow_up = await caller.first("/follow-ups?kind=status_check")
    assert (await caller.ok("POST", "/drafts:preview", {"follow_up_id": follow_up["id"]}))["body"].endswith("A. Moreno")


class TestKeys:
    async def test_one_is_shown_once_also_to_a_repeated_request_and_opens_until_revoked(self, caller: Caller) -> None:
        wanted = {"name": "tracker", "scopes": ["read"]}
        made = await caller.ok("POST", "/api-keys", wanted, Idempotency_Key="key")
        again = await caller.ok("POST", "/api-keys", wanted, Idempotency_Key="key")
        assert again == {**made, "secret": None}
        kept = await caller.world.owned().read(lambda unit: [row.body for row in unit.all(AnswerRow)])
        assert made["secret"] not in str(kept)
        new = Caller(caller.world, {"Authorization": f"Bearer {made['secret']}"})
        assert await new.ok("GET", "/candidacies")
        problem_of(await new.call("GET", "/api-keys"), "missing-scope")
        await caller.ok("DELETE", f"/api-keys/{made['id']}")
        problem_of(await new.call("GET", "/candidacies"), "unauthenticated")

    async def test_none_is_made_for_the_past_or_for_the_calendar(self, caller: Caller) -> None:
        past = {"name": "x", "scopes": ["read"], "expires_at": "2026-03-06T16:00:00Z"}
        problem_of(await caller.call("POST", "/api-keys", past), "invalid-input")
        calendar = {"name": "x", "scopes": ["calendar"]}
        problem_of(await caller.call("POST", "/api-keys", calendar), "invalid-request")


async def test_the_feed_shows_what_is_due_to_whoever_has_its_address_until_it_is_revoked(caller: Caller) -> None:
    feed = await caller.ok("POST", "/calendar-feeds", {"name": "phone"})
    assert feed["url"].startswith("http://127.0.0.1/v1/calendars/aw_")
    response = await caller.world.client.get(feed["url"])
    assert response.headers["content-type"].startswith("text/calendar")
    assert response.headers["RateLimit"].startswith('"default";r=')
    entries = list(Calendar.from_ical(response.content).walk("VEVENT"))
    due = [one for one in (await caller.ok("GET", "/follow-ups?state=planned"))["data"] if one["due"]]
    assert sorted(str(one["uid"]) for one in entries) == sorted(f"{one['id']}@afterword" for one in due)
    thanks = next(one for one in entries if "Thank Omar Haddad" in str(one["summary"]))
    days = thanks.to_ical().decode()
    assert "DTSTART;VALUE=DATE:20260306" in days
    assert "DTEND;VALUE=DATE:20260308" in days
    assert "Northlight" in str(thanks["summary"])
    as_key = {"Authorization": f"Bearer {feed['url'].rpartition('/')[2].removesuffix('.ics')}"}
    problem_of(await caller.world.client.get("/v1/follow-ups", headers=as_key), "missing-scope")
    await caller.ok("DELETE", f"/api-keys/{feed['key_id']}")
    problem_of(await caller.world.client.get(feed["url"]), "not-found")


class TestAccount:
    async def test_the_archive_holds_every_mailbox_and_no_key(self, caller: Caller) -> None:
        response = await caller.call("GET", "/account/export")
        with zipfile.ZipFile(io.BytesIO(response.content)) as bundle:
            files = {name: json.loads(bundle.read(name)) for name in bundle.namelist()}
        assert set(files) == {f"mailbox-{caller.world.mailbox_id}.json", "api-keys.json"}
        kept = files[f"mailbox-{caller.world.mailbox_id}.json"]["kept_by_afterword"]
        assert kept["candidacies"][0]["company"] == "Northlight"
        assert caller.key["Authorization"].removeprefix("Bearer ")[12:].encode() not in response.content

    async def test_deleting_leaves_no_row_and_the_draft_in_the_mailbox(self, caller: Caller) -> None:
        follow_up = await caller.first("/follow-ups?kind=status_check")
        await caller.ok("POST", "/drafts", {"follow_up_id": follow_up["id"]}, Idempotency_Key="d")
        assert (await caller.call("DELETE", "/account")).status_code == 204
        with caller.world.store.engine.connect() as connection:
            from app.store.columns import Table

            filled = [n for n, t in Table.metadata.tables.items() if connection.execute(t.select().limit(1)).first()]
        assert filled == []
        assert len(draft_files(caller.world.folder)) == 1
        problem_of(await caller.call("GET", "/mailboxes"), "unauthenticated")


@pytest.mark.parametrize("cursor", ["x", "e30", "WyJhIiwiYiJd", "WzEsMl0", "%00"])
async def test_a_cursor_that_no_page_gave_is_refused(caller: Caller, cursor: str) -> None:
    problem_of(await caller.call("GET", f"/follow-ups?cursor={cursor}"), "invalid-request")


async def test_every_example_of_the_document_is_of_the_documented_form(served: ServedWorld) -> None:
    told: Json = (await served.client.get("/openapi.json")).json()
    checked = 0
    for path, item in told["paths"].items():
        for verb, one in item.items():
            shown = [one.get("requestBody", {}), *one["responses"].values()]
            for content in (content for part in shown for content in part.get("content", {}).values()):
                if "example" in content and "schema" in content:
                    schema = {**content["schema"], "components": told["components"]}
                    faults = [error.message for error in Draft202012Validator(schema).iter_errors(content["example"])]
                    assert faults == [], f"{verb} {path}"
                    checked += 1
    assert checked > 40
