"""The Gmail mailbox on the fake Gmail, against what every mailbox keeps."""

from __future__ import annotations

import pytest

from tests.integration.mailboxes.contract import MailboxContract
from tests.integration.mailboxes.followed import FollowedContract
from tests.support.gmail_worlds import GmailWorld


@pytest.fixture
def world() -> GmailWorld:
    return GmailWorld()


class TestGmailMailboxWithAnOfflineConnection(MailboxContract):
    pass


class TestAGmailMailboxThatIsFollowed(FollowedContract):
    @pytest.fixture
    def world(self) -> GmailWorld:
        """One that forgot how it began."""
        made = GmailWorld()
        made.gmail.box.forget_history()
        made.gmail.box.oldest_history -= 1
        return made
