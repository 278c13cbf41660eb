"""The kinds of text that a request may hold."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints

from app.domain.sane_dates import FIRST_YEAR, LAST_YEAR, is_sane
from app.reading.mail.zones import zone_info


class Given(BaseModel):
    """Root of what is sent to the API: what is not documented is refused, so that a typing error is noticed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Shown(BaseModel):
    """Root of what the API shows."""

    model_config = ConfigDict(from_attributes=True, frozen=True)


def _without_nul(value: str) -> str:
    if "\x00" in value:
        raise ValueError("it holds a NUL character")
    return value


def _is_zone(value: str) -> str:
    if zone_info(value) is None:
        raise ValueError("it is no known time zone: use an IANA name, as Europe/Dublin")
    return value


def _is_sane(value: datetime) -> datetime:
    if not is_sane(value):
        raise ValueError(f"it lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return value


_ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
Words = Annotated[str, StringConstraints(max_length=4000, strip_whitespace=True), AfterValidator(_without_nul)]
Line = Annotated[str, StringConstraints(max_length=200, strip_whitespace=True, pattern=_ONE_LINE)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True, pattern=_ONE_LINE)]
Email = Annotated[
    str,
    StringConstraints(
        max_length=320, strip_whitespace=True, to_lower=True, pattern=r"^[^@\s\x00-\x1f]+@[^@\s\x00-\x1f]+$"
    ),
]
Zone = Annotated[str, StringConstraints(max_length=64, pattern=r"^[A-Za-z0-9_+/-]+$"), AfterValidator(_is_zone)]
Moment = Annotated[AwareDatetime, AfterValidator(_is_sane), Field(description="RFC 3339, with an offset.")]
