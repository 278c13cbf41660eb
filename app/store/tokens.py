"""A user's token caches at a provider, by what they are for. They come sealed and are kept so."""

from __future__ import annotations

from sqlmodel import col

from app.store.tables import TokenRow, utc_now
from app.store.unit import Unit


def find(unit: Unit, partition: str) -> tuple[int, bytes] | None:
    """Version of the key and box; None if nothing is kept."""
    row = unit.sole(TokenRow, partition=partition)
    return None if row is None else (row.key_version, row.box)


def put(unit: Unit, partition: str, key_version: int, box: bytes) -> None:
    """In the place of the one before."""
    row = unit.one(TokenRow, col(TokenRow.partition) == partition)
    row = row or TokenRow(mailbox_id=unit.mailbox_id, partition=partition, key_version=0, box=b"")
    row.key_version, row.box, row.updated_at = key_version, box, utc_now()
    unit.add(row)


def remove(unit: Unit, partition: str = "") -> None:
    """One, or all of them."""
    unit.delete(TokenRow, *([col(TokenRow.partition) == partition] if partition else []))
