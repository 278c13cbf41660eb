"""A user's tokens for Microsoft Graph: kept sealed with their rows, and handed to their mailbox as a grant."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import NeedsConsent
from app.identity.caller import Caller
from app.identity.entra.tokens import GraphTokens, Partition
from app.identity.microsoft import EntraCaller
from app.identity.vault import Binding, NotOpened, Sealed, Vault
from app.mailboxes.outlook.scopes import full, short
from app.store import tokens
from app.store.unit import Rows

PURPOSE = "token cache"


@dataclass(frozen=True, slots=True)
class SealedCaches:
    """Implements `app.identity.entra.tokens.Caches` for one user: what was kept for one purpose, or for another user,
    does not open for this one."""

    caller: Caller
    rows: Rows
    vault: Vault

    async def load(self, partition: Partition) -> str:
        """What cannot be opened counts as nothing: the user signs in again."""
        found = await self.rows.read(lambda unit: tokens.find(unit, partition.value))
        if found is None:
            return ""
        try:
            kept = json.loads(self.vault.open(Sealed(*found), self._binding))
        except NotOpened:
            return ""
        return str(kept["cache"]) if kept["for"] == partition.value else ""

    async def keep(self, partition: Partition, cache: str) -> None:
        if not cache:
            await self.rows.write(lambda unit: tokens.remove(unit, partition.value))
            return
        sealed = self.vault.seal(json.dumps({"for": partition.value, "cache": cache}), self._binding)
        await self.rows.write(lambda unit: tokens.put(unit, partition.value, sealed.key_version, sealed.box))

    @property
    def _binding(self) -> Binding:
        return Binding(self.caller, self.rows.mailbox_id, PURPOSE)


@dataclass
class GraphGrant:
    """Implements `app.mailboxes.outlook.access.Grant`: `wanted` are the permissions to ask for, by short names;
    `lasting` are the caches that serve where nothing can be asked on the caller's behalf."""

    tokens: GraphTokens
    who: EntraCaller
    caches: SealedCaches
    wanted: Sequence[str]
    scopes: frozenset[str] = frozenset()
    lasting: Sequence[Partition] = (Partition.BACKGROUND,)

    async def token(self, *, renew: bool = False) -> str:
        """Raises NeedsConsent naming what to ask the user for, and the other mailbox errors."""
        try:
            found = await self.tokens.token(self.who, self.caches, self.wanted, renew=renew, lasting=self.lasting)
        except NeedsConsent as error:
            error.scopes = error.scopes or tuple(full(one) for one in self.wanted)
            raise
        self.scopes = frozenset(short(one) for one in found.scopes)
        return found.access_token
