"""What the last import of a mailbox had to leave out, kept beside the Maildir: names of files and reasons, no mail."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from app.disk import write_private


def write(path: Path, left_out: Sequence[str]) -> None:
    """Keep it in place of the last one, in one step. Raises OSError."""
    temporary = path.with_name(f"{path.name}.new")
    write_private(temporary, json.dumps({"left_out": list(left_out)}, indent=1).encode())
    temporary.replace(path)


def left_out(path: Path) -> tuple[str, ...]:
    """What could not be imported, a sentence each; a report that is gone or broken tells of nothing."""
    try:
        told = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return ()
    lines = told.get("left_out") if isinstance(told, dict) else None
    return tuple(str(line) for line in lines) if isinstance(lines, list) else ()
