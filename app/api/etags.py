"""ETag and If-Match (RFC 9110, 8.8.3 and 13.1.1) on what can be edited in two places."""

from __future__ import annotations

import hashlib
import re
from typing import Annotated, TypeVar

from fastapi import Header, Response
from pydantic import BaseModel

from app.domain.errors import NotAsBefore

IfMatch = Annotated[
    str | None,
    Header(
        max_length=500,
        description="The ETag of what you saw: the change is made only if it still is so. Without it, the last wins.",
    ),
]
Model = TypeVar("Model", bound=BaseModel)
_TAG = re.compile(r'"([^"]*)"')


def etag_of(shown: BaseModel) -> str:
    """A strong validator: it changes with whatever is shown."""
    return f'"{hashlib.sha256(shown.model_dump_json().encode()).hexdigest()[:32]}"'


def tagged(response: Response, shown: Model) -> Model:
    """The same, with its ETag among the answer's headers."""
    response.headers["ETag"] = etag_of(shown)
    return shown


def check(if_match: str | None, shown: BaseModel) -> None:
    """Raises NotAsBefore if the caller saw something else."""
    if if_match is None or if_match.strip() == "*":
        return
    if etag_of(shown).strip('"') not in _TAG.findall(if_match):
        raise NotAsBefore(
            "It was changed since you saw it.", kept="Nothing was changed.", advice="Get it again, then change it."
        )
