"""A change of the vault's keys: every kept secret is opened with the key it names and sealed with the newest."""

from __future__ import annotations

from dataclasses import dataclass

from app.identity.caller import Caller
from app.identity.vault import Binding, NotOpened, Sealed, Vault
from app.store import operator
from app.store.unit import Store


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many secrets were sealed anew, how many could not be opened (they stay as they are), and the versions of
    keys under which anything is sealed now."""

    resealed: int
    not_opened: int
    in_use: frozenset[int]


def reseal(store: Store, vault: Vault) -> Rotated:
    """Seal everything under the newest key. May be stopped and begun again, and run beside a working server: a secret
    that is replaced in the meantime keeps its newer seal. Raises Unavailable."""
    resealed = not_opened = 0
    for row in operator.sealed_before(store, vault.newest):
        binding = Binding(Caller.of(row.account), row.mailbox_id, row.purpose)
        try:
            secret = vault.open(Sealed(row.key_version, row.box), binding)
        except NotOpened:
            not_opened += 1
            continue
        anew = vault.seal(secret, binding)
        resealed += operator.reseal(store, row, anew.key_version, anew.box)
    return Rotated(resealed, not_opened, operator.key_versions_in_use(store))
