"""Following an Outlook mailbox: what came since a known place (delta), being told that something came (a subscription),
and pages of conversations by words. After Microsoft's pages "Get incremental changes to messages in a folder",
"Change notifications overview" and "Reduce missing subscriptions and change notifications"."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import orjson

from app.domain.errors import MailNotFound, Refused, Unavailable
from app.mailboxes.outlook.api import Api
from app.mailboxes.outlook.calls import Calls
from app.mailboxes.protocol import Changes, Page, Watch
from app.mailboxes.shapes import objects, text

FOLDERS = ("inbox", "sentitems")  # not all messages: our own drafts would echo
LONGEST = timedelta(minutes=10_080 - 15)  # of a subscription to messages, and some minutes to spare
PAGE = 25
_MOST_PAGES = 50
_SECRET_BYTES = 32  # clientState takes 128 characters


@dataclass(frozen=True, slots=True)
class Callbacks:
    """Where Graph tells of changes, and of what becomes of the subscription; https addresses of ours."""

    notice: str
    lifecycle: str


def now() -> datetime:
    """The present, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Following:
    """`callbacks` is None where nobody can be called: then the mailbox is looked at now and then."""

    api: Api
    calls: Calls
    callbacks: Callbacks | None = None
    clock: Callable[[], datetime] = now

    async def changes_since(self, cursor: str) -> Changes:
        """A cursor holds a link for each folder. One that Graph takes no more (410), or that is none, gives the
        present place, not whole."""
        links = _links(cursor)
        if not links:
            return Changes((), await self._present(), drafts=bool(cursor), whole=not cursor)
        threads: dict[str, None] = {}
        reached: dict[str, str] = {}
        for folder, link in links.items():
            try:
                found, reached[folder] = await self._walk(self.calls.page(link).uri)
            except (MailNotFound, Unavailable) as error:
                if isinstance(error, Unavailable) and link.startswith(f"{self.calls.endpoint}/"):
                    raise
                return Changes((), await self._present(), drafts=True, whole=False)
            threads.update(dict.fromkeys(found))
        # A sent mail may have been a draft of ours; what else befalls drafts is no news in these folders.
        return Changes(tuple(threads), _cursor(reached), drafts=bool(threads))

    async def watch(self, standing: Watch | None) -> Watch:
        """Renews what stands; one that Graph does not know any more is made anew, with a new secret. Raises Refused
        where nobody can be called."""
        if self.callbacks is None:
            raise Refused("No public address is set.", advice="Set AFTERWORD_PUBLIC_BASE_URL.")
        until = self.clock() + LONGEST
        if standing is not None and standing.id:
            try:
                await self.api.ask(self.calls.renew(standing.id, _moment(until)))
                return Watch(standing.id, until)
            except MailNotFound:
                pass
        secret = secrets.token_urlsafe(_SECRET_BYTES)
        body = {
            "changeType": "created",
            "notificationUrl": self.callbacks.notice,
            "lifecycleNotificationUrl": self.callbacks.lifecycle,
            "resource": "me/mailFolders('inbox')/messages",
            "expirationDateTime": _moment(until),
            "clientState": secret,
        }
        answer = await self.api.ask(self.calls.subscribe(body))
        return Watch(text(answer, "id"), until, secret)

    async def unwatch(self, subscription_id: str) -> None:
        """Be told no more. Raises MailNotFound for one that has ended."""
        await self.api.ask(self.calls.unsubscribe(subscription_id))

    async def page(self, place: str, words: Sequence[str], since: datetime) -> Page:
        """Graph's search gives the newest first and takes no date beside the words: it ends where the dates do."""
        answer = await self.api.ask(self.calls.page(place) if place else self.calls.any_of(words, top=PAGE))
        found: dict[str, None] = {}
        for one in objects(answer, "value"):
            if (_date(text(one, "receivedDateTime")) or since) < since:
                return Page(tuple(found))
            if one.get("isDraft") is not True and text(one, "conversationId"):
                found.setdefault(text(one, "conversationId"))
        return Page(tuple(found), text(answer, "@odata.nextLink"))

    async def _present(self) -> str:
        reached: dict[str, str] = {}
        for folder in FOLDERS:
            _, reached[folder] = await self._walk(self.calls.delta(folder, self.clock()).uri)
        return _cursor(reached)

    async def _walk(self, link: str) -> tuple[list[str], str]:
        """The conversations that are named from there on, and the link to go on from. One may be named twice."""
        threads: list[str] = []
        for _ in range(_MOST_PAGES):
            answer = await self.api.ask(self.calls.page(link))
            threads += [text(one, "conversationId") for one in objects(answer, "value") if "@removed" not in one]
            after, link = text(answer, "@odata.deltaLink"), text(answer, "@odata.nextLink")
            if after:
                return [one for one in threads if one], after
            if not link:
                break
        raise MailNotFound("Outlook did not say where to go on.", kept="Nothing was lost.")


def _links(cursor: str) -> dict[str, str]:
    """Empty for what is no cursor of ours."""
    try:
        found = orjson.loads(cursor)
    except orjson.JSONDecodeError:
        return {}
    links = {name: found.get(name) for name in FOLDERS} if isinstance(found, dict) else {}
    return {name: link for name, link in links.items() if isinstance(link, str)} if all(links.values()) else {}


def _cursor(links: dict[str, str]) -> str:
    return orjson.dumps(links).decode()


def _moment(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _date(value: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
