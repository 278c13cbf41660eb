"""Who may read what lies on the disk."""

from __future__ import annotations

from pathlib import Path


def open_to_others(path: Path) -> list[str]:
    """The folder and all in it that somebody else than the owner may read, write or enter, with the rights."""
    every = [path, *path.rglob("*")]
    return [f"{one.relative_to(path)} {one.stat().st_mode & 0o777:o}" for one in every if one.stat().st_mode & 0o077]
