"""Readings and evidence as JSON for the store. Quotes are cut short: the store never holds the body of a message."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter

from app.domain.evidence import Evidence
from app.domain.reading import Reading
from app.domain.sane_dates import is_sane

LONGEST_QUOTE = 280
_IDENTIFIERS = ("id", "message_id", "references")  # a part of one names nothing

_readings: TypeAdapter[Reading] = TypeAdapter(Reading)
_evidence: TypeAdapter[tuple[Evidence, ...]] = TypeAdapter(tuple[Evidence, ...])


def dump_reading(reading: Reading) -> dict[str, Any]:
    """As JSON values, quotes cut short."""
    facts: dict[str, Any] = _shortened(_readings.dump_python(reading, mode="json"))
    return facts


def load_reading(facts: dict[str, Any]) -> Reading:
    """What `dump_reading` gave. Sessions and promises outside the years that a thread can speak of (kept by an earlier
    version) are left out: sums with them leave the calendar."""
    reading = _readings.validate_python(facts)
    sane = tuple(one for one in reading.interviews if is_sane(one.start) and (one.end is None or is_sane(one.end)))
    promise = reading.promise
    if promise is not None and not (is_sane(promise.earliest) and is_sane(promise.latest)):
        promise = None
    if len(sane) == len(reading.interviews) and promise is reading.promise:
        return reading
    return replace(reading, interviews=sane, promise=promise)


def dump_evidence(evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    """As JSON values, quotes cut short."""
    spans: list[dict[str, Any]] = _shortened(_evidence.dump_python(evidence, mode="json"))
    return spans


def load_evidence(spans: list[dict[str, Any]]) -> tuple[Evidence, ...]:
    """What `dump_evidence` gave."""
    return _evidence.validate_python(spans)


def _shortened(value: Any) -> Any:
    """The same, with every text that is taken from a message no longer than LONGEST_QUOTE."""
    if isinstance(value, dict):
        return {key: inner if key in _IDENTIFIERS else _shortened(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_shortened(inner) for inner in value]
    if isinstance(value, str) and len(value) > LONGEST_QUOTE:
        return value[: LONGEST_QUOTE - 1] + "…"
    return value
