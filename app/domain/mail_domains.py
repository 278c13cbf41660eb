"""Whom a mail address's domain belongs to."""

from __future__ import annotations

from functools import lru_cache

_SECOND_LEVEL = frozenset("co com org ac gov net edu nhs govt school sch gob gouv or ne".split())  # noqa: SIM905
_FREE_MAIL = frozenset(
    """
    gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web proton protonmail pm fastmail
    zoho mail yandex qq foxmail 163 126 naver daum libero orange wanadoo laposte free t-online bluewin btinternet
    comcast verizon att shaw rogers bigpond optusnet rediffmail tutanota hey
    """.split()  # noqa: SIM905
)


@lru_cache(maxsize=1024)
def domain_label(email: str) -> str:
    """The label of a domain that names its holder: "mossbridge" of t@mail.mossbridge.co.uk, "" for free mail."""
    labels = email.partition("@")[2].lower().split(".")
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        labels = labels[:-1]
    label = labels[-2] if len(labels) >= 2 else ""
    return "" if label in _FREE_MAIL else label
