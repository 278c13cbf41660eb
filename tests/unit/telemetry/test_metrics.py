"""Calls to others are counted by host and outcome; what is exposed is Prometheus' text."""

from __future__ import annotations

import httpx
import pytest
import respx
from prometheus_client.parser import text_string_to_metric_families

from app.telemetry import metrics

pytestmark = pytest.mark.anyio


def count(status: str) -> float:
    labels = {"host": "mail.example", "status": status}
    return metrics.REGISTRY.get_sample_value("afterword_upstream_seconds_count", labels) or 0.0


@respx.mock
async def test_a_call_is_counted_by_its_status_or_its_failure() -> None:
    respx.get("https://mail.example/ok").respond(200)
    respx.get("https://mail.example/away").mock(side_effect=httpx.ConnectTimeout("away"))
    before = count("200"), count("ConnectTimeout")
    async with metrics.observed_client(5, 5) as client:
        await client.get("https://mail.example/ok")
        with pytest.raises(httpx.ConnectTimeout):
            await client.get("https://mail.example/away")
    assert (count("200"), count("ConnectTimeout")) == (before[0] + 1, before[1] + 1)


@respx.mock
async def test_hosts_that_users_name_make_no_labels_of_their_own() -> None:
    respx.post("https://203.0.113.8/").respond(204)
    async with metrics.observed_client(5, 5) as client:
        await client.post("https://203.0.113.8/", extensions={metrics.OBSERVED_AS: "webhook"})
    text = metrics.exposed({}).decode()
    assert 'afterword_upstream_seconds_count{host="webhook",status="204"}' in text
    assert "203.0.113.8" not in text


async def test_what_is_exposed_can_be_read_by_prometheus() -> None:
    text = metrics.exposed({"mailboxes": ("Mailboxes that have rows.", 3.0)}).decode()
    found = {family.name: family for family in text_string_to_metric_families(text)}
    assert found["afterword_mailboxes"].samples[0].value == 3
    assert {"afterword_request_seconds", "afterword_store_turn_seconds", "process_resident_memory_bytes"} <= set(found)


async def test_figures_of_the_queues_carry_their_names() -> None:
    text = metrics.exposed({}, {"jobs_waiting": ("Jobs that wait.", {"work": 3, "deliver": 0})}).decode()
    (family,) = (one for one in text_string_to_metric_families(text) if one.name == "afterword_jobs_waiting")
    assert {one.labels["queue"]: one.value for one in family.samples} == {"work": 3, "deliver": 0}


@respx.mock
async def test_what_one_target_sets_goes_along_with_no_other_call() -> None:
    told = respx.post("https://203.0.113.7/").respond(204, headers={"Set-Cookie": "mine=1; Path=/; Max-Age=9999"})
    async with metrics.observed_client(5, 5) as client:
        for name in ("first.example", "second.example"):
            await client.post("https://203.0.113.7/", headers={"Host": name})
        assert not client.cookies
    assert ["cookie" in call.request.headers for call in told.calls] == [False, False]
