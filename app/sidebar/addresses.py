"""Addresses as they are shown."""

from __future__ import annotations


def shown(email: str) -> str:
    """The address with its domain as name servers know it (RFC 5891): "nоrthlight.example" with a Cyrillic "о" reads
    as xn--nrthlight-02h.example, and nobody takes it for the company's. One that is no domain stays as it is."""
    local, at, domain = email.rpartition("@")
    if domain.isascii():
        return email
    try:
        return f"{local}{at}{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return email


def is_foreign(email: str) -> bool:
    """Whether it is shown otherwise than it is written."""
    return shown(email) != email
