"""The keys of this server: given in the settings, or kept in the data folder."""

from __future__ import annotations

from app.identity import key_ring
from app.identity.key_ring import KeyRing
from app.identity.vault import Vault
from app.settings import Settings


def keys_of(settings: Settings) -> tuple[KeyRing, Vault]:
    """The ring that the settings give, or else the one in the data folder (made at first use), and the vault over it.
    Raises InvalidInput where what is given is no ring, Unavailable where the folder can't be used."""
    given = settings.vault_keys.get_secret_value()
    if given:
        ring = key_ring.parse(given)
        return ring, Vault(ring)
    file = key_ring.KeyFile(settings.data_dir)
    ring = file.ring()
    return ring, Vault(ring, file.ring)
