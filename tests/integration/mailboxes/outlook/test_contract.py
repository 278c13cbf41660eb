"""The Outlook mailbox on the fake Graph, against what every mailbox keeps."""

from __future__ import annotations

import pytest

from tests.integration.mailboxes.contract import MailboxContract
from tests.support.outlook_worlds import OutlookWorld


@pytest.fixture
def world() -> OutlookWorld:
    return OutlookWorld()


class TestOutlookMailbox(MailboxContract):
    pass


class TestOutlookMailboxWhereAClientDropsTheIdsInABody(MailboxContract):
    @pytest.fixture
    def world(self) -> OutlookWorld:
        world = OutlookWorld()
        world.box.strips_ids = True
        return world
