"""The Gmail mailbox on the fake Gmail, against what every mailbox keeps."""

from __future__ import annotations

import pytest

from tests.integration.mailboxes.contract import MailboxContract
from tests.support.gmail_worlds import GmailWorld


@pytest.fixture
def world() -> GmailWorld:
    return GmailWorld()


class TestGmailMailboxWithAnOfflineConnection(MailboxContract):
    pass
