"""The fields that came with a pressed button."""

from __future__ import annotations

from collections.abc import Sequence


class Form:
    """The fields of a form; the last of equal names wins, except where all are asked for."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._pairs = tuple(pairs)

    def one(self, name: str, default: str = "") -> str:
        """The last value of that name."""
        return next((v for k, v in reversed(self._pairs) if k == name), default)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Names and values in the order in which they came."""
        return self._pairs

    def with_prefix(self, prefix: str) -> dict[str, str]:
        """The fields whose names begin so, by the rest of the name."""
        return {k.removeprefix(prefix): v for k, v in self._pairs if k.startswith(prefix)}

    def has(self, name: str) -> bool:
        """Whether a field of that name was posted."""
        return any(k == name for k, _ in self._pairs)
