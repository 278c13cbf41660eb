"""The vault: secrets at rest, sealed with AES-256-GCM (NIST SP 800-38D) under a versioned key.

A sealed secret is bound to its user, its mailbox and its purpose as associated data: copied into another row it does
not open. Nonces are random; a key seals far fewer than the 2^32 secrets for which that is sound.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.identity.caller import Caller
from app.identity.key_ring import KeyRing

_NONCE_BYTES = 12


class NotOpened(Exception):
    """The secret cannot be opened: its key is gone, or it was changed or moved."""


class NewerKey(NotOpened):
    """It is sealed with a key that this process does not know yet: the keys are being changed."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What the store keeps. `key_version` names the key, `box` is the nonce and the ciphertext with its tag."""

    key_version: int
    box: bytes


@dataclass(frozen=True, slots=True)
class Binding:
    """Whose secret it is, and what for."""

    caller: Caller
    mailbox_id: str
    purpose: str

    def data(self, key_version: int) -> bytes:
        parts = (str(key_version), self.purpose, self.caller.issuer, self.caller.subject, self.mailbox_id)
        encoded = [part.encode() for part in parts]
        return b"".join(len(part).to_bytes(4, "big") + part for part in encoded)


class Vault:
    """Seals with the ring's newest key and opens with the key that a secret names. `current` gives the ring as it is
    now, where it may change while the process runs."""

    def __init__(self, ring: KeyRing, current: Callable[[], KeyRing] | None = None) -> None:
        self._current = current
        self._take(ring)

    def _take(self, ring: KeyRing) -> None:
        self._ring = ring
        self._ciphers = {version: AESGCM(key) for version, key in ring.derived("vault").items()}

    def _look(self) -> None:
        if self._current is not None and (ring := self._current()) != self._ring:
            self._take(ring)

    @property
    def newest(self) -> int:
        """The version that seals."""
        return self._ring.newest

    def seal(self, secret: str, binding: Binding) -> Sealed:
        """Under the newest key."""
        self._look()
        nonce, version = os.urandom(_NONCE_BYTES), self.newest
        return Sealed(version, nonce + self._ciphers[version].encrypt(nonce, secret.encode(), binding.data(version)))

    def open(self, sealed: Sealed, binding: Binding) -> str:
        """Raises NotOpened, or NewerKey where waiting helps."""
        if sealed.key_version not in self._ciphers:
            self._look()
        cipher = self._ciphers.get(sealed.key_version)
        if cipher is None and sealed.key_version > self.newest:
            raise NewerKey
        if cipher is None or len(sealed.box) <= _NONCE_BYTES:
            raise NotOpened
        nonce, text = sealed.box[:_NONCE_BYTES], sealed.box[_NONCE_BYTES:]
        try:
            return cipher.decrypt(nonce, text, binding.data(sealed.key_version)).decode()
        except InvalidTag as error:
            raise NotOpened from error

    def is_outdated(self, sealed: Sealed) -> bool:
        """Whether a newer key is there to seal it with."""
        return sealed.key_version < self.newest
