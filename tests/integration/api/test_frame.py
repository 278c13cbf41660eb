"""What holds for every call: keys and scopes, problems, request ids, rate limits, Idempotency-Key."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.api import examples
from app.identity.api_keys import Scope, new_secret
from app.services import stateless
from app.store.owner_tables import AnswerRow
from tests.support.api_worlds import ApiWorld, problem_of

pytestmark = pytest.mark.anyio
READINGS = "/v1/readings"


async def test_without_a_key_that_opens_nothing_is_done(world: ApiWorld) -> None:
    for headers in (
        {},
        {"Authorization": "Bearer"},
        {"Authorization": f"Bearer {new_secret()}"},
        {"Authorization": "Basic YTpi"},
        {"Authorization": "Bearer aw_é".encode("latin-1")},
    ):
        response = await world.client.post(READINGS, json=examples.THREAD, headers=headers)  # type: ignore[arg-type]
        problem_of(response, "unauthenticated")
        assert response.headers["www-authenticate"].startswith("Bearer")


async def test_a_key_for_the_calendar_reads_no_mail(world: ApiWorld) -> None:
    response = await world.client.post(READINGS, json=examples.THREAD, headers=await world.key(Scope.CALENDAR))
    assert "read" in problem_of(response, "missing-scope")["detail"]


async def test_a_wider_scope_includes_the_narrower_ones(world: ApiWorld) -> None:
    for scope in (Scope.READ, Scope.DRAFT, Scope.ADMIN):
        response = await world.client.post(READINGS, json=examples.THREAD, headers=await world.key(scope))
        assert response.status_code == 200


async def test_every_answer_has_a_request_id_the_callers_own_if_it_is_well_formed(world: ApiWorld) -> None:
    fresh = await world.client.get("/v1/nothing")
    assert re.fullmatch("[0-9a-f]{32}", fresh.headers["x-request-id"])
    for given, kept in (("my-request-1234", True), ("short", False), ("x" * 65, False), ("with space in it", False)):
        response = await world.client.get("/v1/nothing", headers={"X-Request-Id": given})
        assert (response.headers["x-request-id"] == given) is kept
        problem_of(response, "not-found")


async def test_what_the_framework_refuses_is_a_problem_too(world: ApiWorld) -> None:
    key = await world.key()
    wrong_verb = await world.client.delete(READINGS, headers=key)
    problem_of(wrong_verb, "method-not-allowed")
    assert wrong_verb.headers["allow"] == "POST"
    problem_of(await world.client.post(READINGS, content=b"{", headers=key), "invalid-request")
    problem_of(await world.client.post(READINGS, content=b"x" * 25_000_001, headers=key), "too-large")


async def test_an_address_with_a_line_break_is_answered_by_the_api_too(world: ApiWorld) -> None:
    problem_of(await world.client.get("/v1/candidacies/%0D%0Ax/export", headers=await world.key()), "not-found")
    problem_of(await world.client.get("/v1/%0A"), "not-found")


async def test_what_is_wrong_with_a_request_is_told_by_place_and_never_repeated(world: ApiWorld) -> None:
    body = {**examples.THREAD, "mailbox": {"email": "no address", "time_zone": "Mars/Base"}, "subjekt": "secret words"}
    response = await world.client.post(READINGS, json=body, headers=await world.key())
    told = problem_of(response, "invalid-request")
    assert {one["where"] for one in told["errors"]} == {
        "body /mailbox/email",
        "body /mailbox/time_zone",
        "body /subjekt",
    }
    assert "secret words" not in response.text
    assert "no address" not in response.text


async def test_a_defect_of_ours_is_a_problem_whose_log_line_quotes_nothing(
    world: ApiWorld, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the words of a mail")

    monkeypatch.setattr(stateless, "read", broken)
    response = await world.client.post(READINGS, json=examples.THREAD, headers=await world.key())
    told = problem_of(response, "unexpected")
    assert response.status_code == 500
    assert "the words of a mail" not in response.text + caplog.text
    assert told["request_id"] in caplog.text
    assert "RuntimeError" in caplog.text


async def test_calls_are_counted_and_too_many_are_told_when_to_come_back(tmp_path: Path) -> None:
    world = ApiWorld(tmp_path, extra_settings={"api_units_per_minute": 11})
    mine, other = await world.key(), await world.key(owner="somebody else")
    for left in (6, 1):
        response = await world.client.post(READINGS, json=examples.THREAD, headers=mine)
        assert response.headers["ratelimit-policy"] == '"default";q=11;w=60'
        assert re.fullmatch(rf'"default";r={left};t=\d+', response.headers["ratelimit"])
    refused = await world.client.post(READINGS, json=examples.THREAD, headers=mine)
    problem_of(refused, "rate-limited")
    assert 0 < int(refused.headers["retry-after"]) <= 60
    assert refused.headers["ratelimit"].startswith('"default";r=1;')
    assert (await world.client.post(READINGS, json=examples.THREAD, headers=other)).status_code == 200
    await world.close()


class TestIdempotencyKey:
    async def test_the_same_request_again_is_told_so(self, world: ApiWorld) -> None:
        headers = {**await world.key(), "Idempotency-Key": "once"}
        first = await world.client.post(READINGS, json=examples.THREAD, headers=headers)
        again = await world.client.post(READINGS, json=examples.THREAD, headers=headers)
        assert again.json() == first.json()
        assert "idempotency-replayed" not in first.headers
        assert again.headers["idempotency-replayed"] == "true"

    async def test_another_request_under_the_same_key_is_refused(self, world: ApiWorld) -> None:
        headers = {**await world.key(), "Idempotency-Key": "once"}
        await world.client.post(READINGS, json=examples.THREAD, headers=headers)
        other = {**examples.THREAD, "now": "2026-03-07T17:00:00Z"}
        problem_of(await world.client.post(READINGS, json=other, headers=headers), "idempotency-key-reused")
        compose = await world.client.post("/v1/drafts:compose", json=examples.THREAD, headers=headers)
        problem_of(compose, "idempotency-key-reused")

    async def test_files_sent_again_are_the_same_request(self, world: ApiWorld) -> None:
        headers = {**await world.key(), "Idempotency-Key": "files"}
        told = {"request": json.dumps({"mailbox": examples.MAILBOX, "now": "2026-03-06T17:00:00Z"})}
        files = [("messages", ("1.eml", examples.MAIL.encode()))]
        answers = [await world.client.post(READINGS, data=told, files=files, headers=headers) for _ in range(2)]
        assert [one.status_code for one in answers] == [200, 200]
        assert answers[1].headers["idempotency-replayed"] == "true"

    async def test_a_refused_request_leaves_the_key_free(self, world: ApiWorld) -> None:
        headers = {**await world.key(), "Idempotency-Key": "once"}
        assert (await world.client.post(READINGS, json={}, headers=headers)).status_code == 422
        assert (await world.client.post(READINGS, json=examples.THREAD, headers=headers)).status_code == 200

    async def test_keys_of_two_users_are_two_keys_and_end_after_a_day(self, world: ApiWorld) -> None:
        mine, other = await world.key(), await world.key(owner="somebody else")
        for key in (mine, other):
            await world.client.post(READINGS, json=examples.THREAD, headers={**key, "Idempotency-Key": "once"})
        world.now += timedelta(hours=24)
        later = {**examples.THREAD, "now": "2026-03-07T17:00:00Z"}
        response = await world.client.post(READINGS, json=later, headers={**mine, "Idempotency-Key": "once"})
        assert response.status_code == 200

    async def test_no_word_of_a_mail_is_kept_for_it(self, world: ApiWorld) -> None:
        headers = {**await world.key(), "Idempotency-Key": "once"}
        await world.client.post("/v1/drafts:compose", json=examples.COMPOSE, headers=headers)
        (row,) = await world.owned().read(lambda unit: unit.all(AnswerRow))
        assert row.status == 200
        assert row.body == ""
        assert "Omar" not in str(row.model_dump())

    @pytest.mark.parametrize("key", ["", "x" * 256, "two words"])
    async def test_a_key_has_1_to_255_signs_without_spaces(self, world: ApiWorld, key: str) -> None:
        headers = {**await world.key(), "Idempotency-Key": key}
        problem_of(await world.client.post(READINGS, json=examples.THREAD, headers=headers), "invalid-request")


async def test_the_document_is_openapi_3_1_with_an_example_for_every_operation(world: ApiWorld) -> None:
    told: dict[str, Any] = (await world.client.get("/openapi.json")).json()
    assert told["openapi"].startswith("3.1")
    for path, item in told["paths"].items():
        for verb, one in item.items():
            where = f"{verb} {path}"
            assert path.startswith("/v1/")
            good = next(answer for code, answer in one["responses"].items() if code < "300")
            assert "content" not in good or all("example" in kind for kind in good["content"].values()), where
            asked = [given for given in one.get("parameters", ()) if given.get("required")]
            shown = ["example" in given for given in asked]
            assert all(shown) if "content" not in good else True, f"{where}: it answers with nothing but takes these"
            assert "{" not in path or "404" in one["responses"], where
            if "requestBody" in one:
                assert "example" in one["requestBody"]["content"]["application/json"], where
            if verb == "post":
                assert {"$ref": "#/components/parameters/IdempotencyKey"} in one["parameters"], where
            for code in ("401", "403", "422", "429", "500"):
                if one["security"]:
                    assert "application/problem+json" in one["responses"][code]["content"], where
