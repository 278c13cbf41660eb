"""Which folder is which: messages name theirs by an id, and some folders mean something."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import MailboxError, MailNotFound, Refused
from app.mailboxes.outlook.api import Answer, Api
from app.mailboxes.outlook.calls import Calls
from app.mailboxes.shapes import Json, text
from app.mailboxes.upstream.calls import Call

_NAMES = {"sentitems": "SENT", "deleteditems": "TRASH", "junkemail": "SPAM"}
OTHER = "INBOX"


class Folders:
    """The well-known folders of one mailbox, asked for once and together with whatever is asked first."""

    def __init__(self, api: Api, calls: Calls) -> None:
        self._api = api
        self._calls = calls

    def of(self, message: Json) -> str:
        """SENT, TRASH or SPAM; INBOX for all others."""
        folder_id = text(message, "parentFolderId")
        known = self._api.lane.folders.items()
        return next((_NAMES[name] for name, known_id in known if known_id and known_id == folder_id), OTHER)

    async def beside(self, call: Call) -> Answer:
        """The call's answer; afterwards the folders are known. Raises MailboxError."""
        unknown = [name for name in _NAMES if name not in self._api.lane.folders]
        if not unknown:
            return await self._api.ask(call)
        answer, *found = await self._api.ask_all([call, *(self._calls.folder(name) for name in unknown)])
        self._learn(unknown, found)
        if isinstance(answer, MailboxError):
            raise answer
        return answer

    def _learn(self, names: Sequence[str], answers: Sequence[Answer | MailboxError]) -> None:
        for name, answer in zip(names, answers, strict=True):
            if isinstance(answer, dict) and text(answer, "id"):
                self._api.lane.folders[name] = text(answer, "id")
            elif isinstance(answer, (MailNotFound, Refused)):
                self._api.lane.folders[name] = ""  # this mailbox has none
