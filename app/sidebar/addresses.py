"""Addresses as they are shown."""

from __future__ import annotations

import idna


def shown(email: str) -> str:
    """The address with its domain as name servers know it (RFC 5891; UTS 46 for capitals and the like):
    "nоrthlight.example" with a Cyrillic "о" reads as xn--nrthlight-02h.example, and nobody takes it for the company's.
    A part of it that no name may have (an underscore, a heart) is put so too where it can be; what is left stays."""
    local, at, domain = email.rpartition("@")
    return email if domain.isascii() else local + at + ".".join(_ascii(label) for label in domain.split("."))


def is_foreign(email: str) -> bool:
    """Whether it is shown otherwise than it is written."""
    return shown(email) != email


def _ascii(label: str) -> str:
    if label.isascii():
        return label
    try:
        return idna.encode(label, uts46=True).decode("ascii")
    except idna.InvalidCodepoint:
        return "xn--" + label.encode("punycode").decode("ascii")
    except UnicodeError:  # too long for a name, which nothing can be delivered to
        return label
