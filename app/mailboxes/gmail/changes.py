"""Following a Gmail mailbox: its history since a known place, being told by Pub/Sub that there is some, and pages of
threads by words. After Google's pages "Push notifications" and "Synchronize clients with Gmail"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.errors import MailNotFound, Refused
from app.mailboxes.gmail.api import Api
from app.mailboxes.gmail.calls import Calls
from app.mailboxes.protocol import Changes, Page, Watch
from app.mailboxes.shapes import Json, ids_in, object_in, objects, text, texts

PAGE = 25  # threads; each costs 40 units to read, of 6,000 in a minute
MOST_PAGES = 20  # of history; with more, looking at what is tracked is cheaper than going through it all
_GONE_OR_BACK = frozenset({"TRASH", "SPAM"})
_WATCH_FOR = timedelta(days=7)  # where the answer does not tell


@dataclass(frozen=True, slots=True)
class Following:
    """`topic` is the Pub/Sub topic that Gmail is to tell, as projects/…/topics/…; empty where nobody listens."""

    api: Api
    calls: Calls
    topic: str

    async def changes_since(self, cursor: str) -> Changes:
        """A place that Gmail has forgotten (after a week, sometimes after hours) gives the present one, not whole."""
        if not cursor:
            return Changes((), await self._present())
        threads: dict[str, None] = {}
        drafts, page = False, ""
        for _ in range(MOST_PAGES):
            try:
                answer = await self.api.ask(self.calls.history(cursor, page))
            except MailNotFound:
                return Changes((), await self._present(), drafts=True, whole=False)
            for one in objects(answer, "history"):
                found, of_drafts = _concerned(one)
                threads.update(dict.fromkeys(found))
                drafts = drafts or of_drafts
            reached, page = text(answer, "historyId", cursor), text(answer, "nextPageToken")
            if not page:
                return Changes(tuple(reversed(threads)), _later(cursor, reached), drafts=drafts)
        return Changes(tuple(reversed(threads)), await self._present(), drafts=True, whole=False)

    async def watch(self) -> Watch:
        """Once a day is often enough: a watch stands for seven days. Raises Refused where no topic is set, or where
        Gmail refuses it."""
        if not self.topic:
            raise Refused("No Pub/Sub topic is set.", advice="Set AFTERWORD_GMAIL_TOPIC; docs/gmail.md says how.")
        try:
            answer = await self.api.ask(self.calls.watch(self.topic))
        except Refused:  # one topic a developer: an older watch of ours goes to another
            await self.api.ask(self.calls.stop())
            answer = await self.api.ask(self.calls.watch(self.topic))
        until = text(answer, "expiration")
        known = until.isascii() and until.isdigit() and len(until) < 15
        return Watch(expires_at=datetime.fromtimestamp(int(until) / 1000, UTC) if known else _in_a_week())

    async def page(self, place: str, words: Sequence[str], since: datetime) -> Page:
        """Gmail does the filtering: 10 units a page, and only what it finds is read."""
        either = " ".join(f'"{word}"' for word in words)
        query = f"{{{either}}} after:{int(since.timestamp())} -in:chats -in:drafts"
        answer = await self.api.ask(self.calls.threads(query, limit=PAGE, page=place))
        about = answer.get("resultSizeEstimate")
        return Page(
            tuple(ids_in(answer, "threads")), text(answer, "nextPageToken"), about if isinstance(about, int) else 0
        )

    async def _present(self) -> str:
        return text(await self.api.ask(self.calls.profile()), "historyId")


def _concerned(entry: Json) -> tuple[list[str], bool]:
    """The threads of one entry of the history whose mail changed, and whether it tells of drafts. Other labels (read,
    starred) change no reading; a draft that is written anew shows as one gone and one come."""
    threads: list[str] = []
    drafts = False
    for kind in ("messagesAdded", "messagesDeleted"):
        for one in objects(entry, kind):
            message = object_in(one, "message")
            if "DRAFT" in texts(message, "labelIds"):
                drafts = True
            else:
                threads.append(text(message, "threadId"))
    for kind in ("labelsAdded", "labelsRemoved"):
        moved = (one for one in objects(entry, kind) if texts(one, "labelIds") & _GONE_OR_BACK)
        threads.extend(text(object_in(one, "message"), "threadId") for one in moved)
    return [one for one in threads if one], drafts


def _later(one: str, other: str) -> str:
    """The place goes forward only, in whatever order answers come."""
    return max(one, other, key=lambda place: (len(place), place))


def _in_a_week() -> datetime:
    return datetime.now(UTC) + _WATCH_FOR
