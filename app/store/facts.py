"""Readings and evidence as JSON for the store. Quotes are cut short: the store never holds the body of a message."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from app.domain.evidence import Evidence
from app.domain.reading import Reading

LONGEST_QUOTE = 280
_IDENTIFIERS = ("id", "message_id", "references")  # a part of one names nothing

_readings: TypeAdapter[Reading] = TypeAdapter(Reading)
_evidence: TypeAdapter[tuple[Evidence, ...]] = TypeAdapter(tuple[Evidence, ...])


def dump_reading(reading: Reading) -> dict[str, Any]:
    facts: dict[str, Any] = _shortened(_readings.dump_python(reading, mode="json"))
    return facts


def load_reading(facts: dict[str, Any]) -> Reading:
    return _readings.validate_python(facts)


def dump_evidence(evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    spans: list[dict[str, Any]] = _shortened(_evidence.dump_python(evidence, mode="json"))
    return spans


def load_evidence(spans: list[dict[str, Any]]) -> tuple[Evidence, ...]:
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
