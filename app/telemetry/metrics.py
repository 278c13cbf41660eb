"""Metrics of this process, as Prometheus takes them. Labels are routes, kinds and hosts, never a user or a mailbox."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
from prometheus_client import (
    CollectorRegistry,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

REGISTRY = CollectorRegistry()
ProcessCollector(registry=REGISTRY)
PlatformCollector(registry=REGISTRY)
GCCollector(registry=REGISTRY)

OBSERVED_AS = "observed_as"
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
REQUESTS = Histogram(
    "afterword_request_seconds",
    "How long requests took, by route as the program writes it, method and status.",
    ("route", "method", "status"),
    buckets=_SECONDS,
    registry=REGISTRY,
)
IN_FLIGHT = Gauge("afterword_requests_in_flight", "Requests at work now.", registry=REGISTRY)
UPSTREAM = Histogram(
    "afterword_upstream_seconds",
    "How long others took to begin an answer, by host and status, or the kind of failure.",
    ("host", "status"),
    buckets=_SECONDS,
    registry=REGISTRY,
)
TURN = Histogram(
    "afterword_store_turn_seconds",
    "How long a unit of work that writes waited for its turn.",
    buckets=(0.001, *_SECONDS),
    registry=REGISTRY,
)


def exposed(
    store: Mapping[str, tuple[str, float]], queues: Mapping[str, tuple[str, Mapping[str, float]]] | None = None
) -> bytes:
    """All metrics as text; `store` are figures of the store at this moment, by name, each with what it means; `queues`
    are such figures of each queue of the background work."""
    registry = CollectorRegistry()
    registry.register(_Figures(store, queues or {}))
    return generate_latest(REGISTRY) + generate_latest(registry)


class _Figures(Collector):
    def __init__(
        self, figures: Mapping[str, tuple[str, float]], queues: Mapping[str, tuple[str, Mapping[str, float]]]
    ) -> None:
        self._figures = figures
        self._queues = queues

    def collect(self) -> Iterable[Metric]:
        for name, (meaning, value) in self._figures.items():
            yield GaugeMetricFamily(f"afterword_{name}", meaning, value=value)
        for name, (meaning, by_queue) in self._queues.items():
            family = GaugeMetricFamily(f"afterword_{name}", meaning, labels=("queue",))
            for queue, value in by_queue.items():
                family.add_metric((queue,), value)
            yield family


class ObservedClient(httpx.AsyncClient):
    """Counts what it asks of others, by host; where users name the host, by what the request's extension `OBSERVED_AS`
    says: there may be any number of them, and whom they tell is nobody else's business."""

    async def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        begun, status = time.perf_counter(), "cancelled"
        try:
            response = await super().send(request, **how)
            status = str(response.status_code)
            return response
        except httpx.HTTPError as error:
            status = type(error).__name__
            raise
        finally:
            host = request.extensions.get(OBSERVED_AS, request.url.host)
            UPSTREAM.labels(host, status).observe(time.perf_counter() - begun)


def observed_client(connections: int, kept_alive: int) -> httpx.AsyncClient:
    """A client for calls to others, counted; at most so many connections, so many of them kept open. Calls for all
    users go over it, so it keeps no cookies: what one target sets would go along with another user's call, or fill the
    memory."""
    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=kept_alive)
    return ObservedClient(limits=limits, cookies=no_cookies())


def no_cookies() -> CookieJar:
    """A jar that takes none."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))
