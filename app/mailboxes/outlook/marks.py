"""Drafts of ours by their mark, wherever the user has moved them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import MailboxError
from app.mailboxes.outlook import stored
from app.mailboxes.outlook.api import Answer, Api
from app.mailboxes.outlook.calls import Calls
from app.mailboxes.outlook.folders import Folders
from app.mailboxes.shapes import Json, objects

_MOST_PAGES = 4


@dataclass(frozen=True, slots=True)
class Marks:
    """Drafts by our mark, an extended property of theirs. All methods raise MailboxError."""

    api: Api
    calls: Calls
    folders: Folders

    async def of(self, mark: str) -> list[Answer]:
        """Drafts with exactly that mark: Graph compares marks without regard to case."""
        return self._with(mark, await self.folders.beside(self.calls.marked(mark)))

    async def sent(self, mark: str) -> bool:
        """Whether a mail with that mark is no draft any more: what is sent keeps it, and so does what is deleted."""
        found = objects(await self.folders.beside(self.calls.marked(mark)), "value")
        return any(stored.mark_of(one) == mark and one.get("isDraft") is False for one in found)

    async def of_and_in(self, mark: str, conversation_id: str) -> tuple[list[Answer], list[Answer]]:
        """The same, and all drafts in that conversation, marked or not, in one round trip."""
        asked = [self.calls.marked(mark), self.calls.drafts_in(conversation_id)]
        answers: list[Answer] = []
        for one in await self.api.ask_all(asked):
            if isinstance(one, MailboxError):
                raise one
            answers.append(one)
        return self._with(mark, answers[0]), [one for one in objects(answers[1], "value") if self.stands(one)]

    async def every(self) -> Sequence[Answer]:
        """All drafts with a mark."""
        found = await self.api.pages_from(await self.folders.beside(self.calls.drafts()), most=_MOST_PAGES)
        return [one for one in found if stored.mark_of(one) and self.stands(one)]

    async def in_conversation(self, conversation_id: str) -> list[Answer]:
        """All drafts in it, marked or not."""
        listed = objects(await self.folders.beside(self.calls.drafts_in(conversation_id)), "value")
        return [one for one in listed if self.stands(one)]

    def _with(self, mark: str, answer: Answer) -> list[Answer]:
        return [one for one in objects(answer, "value") if stored.mark_of(one) == mark and self.stands(one)]

    def stands(self, message: Json) -> bool:
        """A draft, and not thrown away: Outlook moves what is deleted, and it stays a draft."""
        return message.get("isDraft") is True and self.folders.of(message) != "TRASH"
