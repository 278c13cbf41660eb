"""Every request is noted by its route as the program writes it, however it ends."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from fastapi import FastAPI
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from app.domain.errors import InvalidInput
from app.telemetry import metrics, traces
from app.telemetry.around import Around
from app.telemetry.logs import request_id
from app.telemetry.traces import Traces
from tests.support.asking import Asking

PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


def application(tracing: Traces | None = None) -> FastAPI:
    app, inner = FastAPI(), FastAPI()

    @app.get("/threads/{thread_id}")
    async def thread(thread_id: str) -> dict[str, str]:
        return {"id": thread_id, "request": request_id.get()}

    @app.get("/broken")
    async def broken() -> None:
        raise ValueError("no")

    @inner.get("/readings/{reading_id}")
    async def reading(reading_id: str) -> dict[str, str]:
        return {"id": reading_id}

    app.mount("/v1", inner)
    app.add_middleware(Around, traces=tracing)
    return app


def count(route: str, method: str = "GET", status: str = "200") -> float:
    labels = {"route": route, "method": method, "status": status}
    return metrics.REGISTRY.get_sample_value("afterword_request_seconds_count", labels) or 0.0


@pytest.mark.parametrize(
    ("path", "route", "status"),
    [
        ("/threads/a-secret-id", "/threads/{thread_id}", 200),
        ("/v1/readings/a-secret-id", "/v1/readings/{reading_id}", 200),
        ("/nowhere/a-secret-id", "none", 404),
        ("/broken", "/broken", 500),
    ],
)
def test_a_request_is_logged_and_counted_by_its_route(
    path: str, route: str, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    before = count(route, status=str(status))
    with caplog.at_level(logging.INFO, "afterword.http"):
        answer = Asking(application()).get(path)
    assert answer.status_code == status
    (record,) = [one for one in caplog.records if one.name == "afterword.http"]
    told: dict[str, Any] = vars(record)
    assert (told["route"], told["method"], told["status"]) == (route, "GET", status)
    assert "secret" not in str(told)
    assert count(route, status=str(status)) == before + 1


def test_a_made_up_method_makes_no_label_of_its_own() -> None:
    before = count("/threads/{thread_id}", "other", "405")
    Asking(application()).request("BREW", "/threads/x")
    assert count("/threads/{thread_id}", "other", "405") == before + 1


def test_the_callers_request_id_is_kept_if_it_is_one() -> None:
    client = Asking(application())
    assert client.get("/threads/x", headers={"X-Request-Id": "abc-12345"}).json()["request"] == "abc-12345"
    assert client.get("/threads/x", headers={"X-Request-Id": "a b\n<c>"}).json()["request"] != "a b\n<c>"
    assert request_id.get() == ""


def test_a_request_is_one_span_below_its_callers() -> None:
    kept = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    client = Asking(application(Traces(provider)))
    client.get("/threads/a-secret-id", headers={"traceparent": PARENT})
    client.get("/broken")
    first, second = kept.get_finished_spans()
    assert first.name == "GET /threads/{thread_id}"
    assert dict(first.attributes or {}) == {
        "http.request.method": "GET",
        "http.route": "/threads/{thread_id}",
        "http.response.status_code": 200,
    }
    assert first.parent is not None
    assert f"{first.parent.trace_id:032x}" in PARENT
    assert (second.name, second.events) == ("GET /broken", ())
    provider.shutdown()


def test_nothing_is_traced_unless_it_is_switched_on(monkeypatch: pytest.MonkeyPatch) -> None:
    assert traces.set_up("", "1") is None
    monkeypatch.setitem(__import__("sys").modules, "opentelemetry.sdk.trace", None)
    with pytest.raises(InvalidInput, match=r"afterword\[otel\]"):
        traces.set_up("http://127.0.0.1:4318/v1/traces", "1")
