"""Traces by OpenTelemetry, where they are switched on: one span a request, named by its route. The libraries are an
extra (`pip install 'afterword[otel]'`); without them, and without an endpoint, nothing is traced and nothing imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import InvalidInput

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Span


@dataclass(frozen=True, slots=True)
class Traces:
    """Where spans go."""

    provider: TracerProvider

    @contextmanager
    def request(self, headers: Iterable[tuple[bytes, bytes]]) -> Iterator[Span]:
        """A span for a request, a child of the caller's if they sent a traceparent (W3C Trace Context)."""
        from opentelemetry import trace
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        carrier = {name.decode("latin-1"): value.decode("latin-1") for name, value in headers if name == b"traceparent"}
        parent = TraceContextTextMapPropagator().extract(carrier)
        tracer = self.provider.get_tracer("afterword")
        with tracer.start_as_current_span(
            "request", parent, trace.SpanKind.SERVER, record_exception=False, set_status_on_exception=False
        ) as span:
            yield span

    def close(self) -> None:
        """Hand over what was not yet handed over."""
        self.provider.shutdown()


def end(span: Span, route: str, method: str, status: int) -> None:
    """Name the span and say how the request ended (OpenTelemetry semantic conventions for HTTP)."""
    span.update_name(f"{method} {route}")
    told: Mapping[str, str | int] = {
        "http.request.method": method,
        "http.route": route,
        "http.response.status_code": status,
    }
    span.set_attributes(told)


def set_up(endpoint: str, version: str) -> Traces | None:
    """None without an endpoint. Raises InvalidInput where the extra is not installed."""
    if not endpoint:
        return None
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError as error:
        raise InvalidInput(
            "AFTERWORD_OTEL_ENDPOINT is set, but OpenTelemetry is not installed.",
            advice="pip install 'afterword[otel]', or leave it out.",
        ) from error
    resource = Resource.create({"service.name": "afterword", "service.version": version})
    provider = TracerProvider(resource=resource)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint)))
    return Traces(provider)
