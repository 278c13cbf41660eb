"""Webhooks: who is told of what happens. They are kept by mailbox; their secrets are sealed and shown once."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import anyio.to_thread

from app.domain.errors import InvalidInput, NotFound
from app.domain.events import EventType
from app.identity.caller import Caller
from app.identity.public_hosts import checked_url
from app.identity.vault import Binding, NotOpened, Vault
from app.identity.vault import Sealed as SealedSecret
from app.store import events
from app.store import webhooks as rows
from app.store.unit import Store, Unit
from app.store.webhooks import Webhook, WebhookState

PURPOSE = "webhook secret"  # as the change of the vault's keys knows it
MOST = 20  # of one mailbox
_SECRET_BYTES = 32  # Standard Webhooks, "Symmetric": between 24 and 64


@dataclass(frozen=True, slots=True)
class Made:
    """A webhook and its secret ("whsec_…"), which is shown this once."""

    webhook: Webhook
    secret: str


@dataclass(frozen=True, slots=True)
class Webhooks:
    """The verbs, each for one mailbox by its id; another's webhooks are not there (NotFound). `allow_private` is for
    tests and for a server of one's own: http and addresses of one's own network are taken then."""

    store: Store
    vault: Vault
    allow_private: bool = False

    async def create(self, mailbox_id: str, url: str, types: Sequence[EventType] = ()) -> Made:
        """Tell that URL of events of these types, none for all. Raises InvalidInput for a URL that cannot be, or one
        webhook too many."""
        checked_url(url, allow_http=self.allow_private)
        secret = _new_secret()
        sealed = self.vault.seal(secret, await self._binding(mailbox_id))

        def work(unit: Unit) -> Webhook:
            if len(rows.every(unit)) >= MOST:
                raise InvalidInput(f"A mailbox has {MOST} webhooks at most.", kept="Nothing was changed.")
            return rows.add(unit, url, _once(types), sealed.key_version, sealed.box)

        return Made(await self.store.of(mailbox_id).write(work), secret)

    async def every(self, mailbox_id: str) -> tuple[Webhook, ...]:
        return await self.store.of(mailbox_id).read(rows.every)

    async def get(self, mailbox_id: str, webhook_id: str) -> Webhook:
        """Raises NotFound."""
        return await self.store.of(mailbox_id).read(lambda unit: rows.get(unit, webhook_id))

    async def change(
        self,
        mailbox_id: str,
        webhook_id: str,
        *,
        url: str | None = None,
        types: Sequence[EventType] | None = None,
        enabled: bool | None = None,
        seen: Callable[[Webhook], None] = lambda _: None,
    ) -> Webhook:
        """What is not given stays. Enabled again it is told of what happens from then on; what it missed can be
        replayed. `seen` is called with the webhook as it was, in the same unit of work, and may raise. Raises NotFound,
        InvalidInput."""
        if url is not None:
            checked_url(url, allow_http=self.allow_private)
        state = None if enabled is None else WebhookState.ENABLED if enabled else WebhookState.DISABLED
        wanted = None if types is None else _once(types)

        def work(unit: Unit) -> Webhook:
            seen(rows.get(unit, webhook_id))
            changed = rows.change(unit, webhook_id, url=url, types=wanted, state=state)
            if state is WebhookState.DISABLED:
                rows.give_up_all(unit, webhook_id, "disabled")
            return changed

        return await self.store.of(mailbox_id).write(work)

    async def new_secret(self, mailbox_id: str, webhook_id: str) -> Made:
        """Another secret in the place of the one before, which signs nothing any more. Raises NotFound."""
        secret = _new_secret()
        sealed = self.vault.seal(secret, await self._binding(mailbox_id))
        changed = await self.store.of(mailbox_id).write(
            lambda unit: rows.seal_anew(unit, webhook_id, sealed.key_version, sealed.box)
        )
        return Made(changed, secret)

    async def delete(self, mailbox_id: str, webhook_id: str) -> None:
        """With what was to be delivered to it. Raises NotFound."""
        await self.store.of(mailbox_id).write(lambda unit: rows.remove(unit, webhook_id))

    async def replay(self, mailbox_id: str, webhook_id: str, event_id: str) -> None:
        """Deliver that event (again). Raises NotFound."""
        await self.store.of(mailbox_id).write(lambda unit: rows.replay(unit, webhook_id, event_id))

    async def replay_since(self, mailbox_id: str, webhook_id: str, moment: datetime) -> int:
        """Deliver (again) all that happened since then and that it wants to hear of; how much that is. Raises
        NotFound, InvalidInput while it is disabled."""

        def work(unit: Unit) -> int:
            webhook = rows.get(unit, webhook_id)
            if webhook.state is WebhookState.DISABLED:
                raise InvalidInput(
                    "This webhook is disabled.", kept="Nothing is delivered.", advice="Enable it, then replay."
                )
            wanted = [one for one in events.since(unit, moment) if not webhook.types or one.type in webhook.types]
            for one in wanted:
                events.deliver(unit, webhook_id, one.id)
            return len(wanted)

        return await self.store.of(mailbox_id).write(work)

    async def secret_of(self, mailbox_id: str, sealed: rows.Sealed) -> str:
        """To sign with. Raises NotFound where the vault does not know its key any more."""
        try:
            return self.vault.open(SealedSecret(sealed.key_version, sealed.box), await self._binding(mailbox_id))
        except NotOpened:
            raise NotFound("The webhook's secret cannot be opened any more.", advice="Make it a new one.") from None

    async def _binding(self, mailbox_id: str) -> Binding:
        known = await anyio.to_thread.run_sync(self.store.get, mailbox_id)
        if known is None:
            raise NotFound("That mailbox is not there any more.", kept="Nothing was changed.")
        return Binding(Caller.of(known.account), mailbox_id, PURPOSE)


def _new_secret() -> str:
    return "whsec_" + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def _once(types: Sequence[EventType]) -> tuple[EventType, ...]:
    return tuple(dict.fromkeys(types))
