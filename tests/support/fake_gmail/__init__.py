"""A Gmail API of our own for tests and benchmarks."""

from tests.support.fake_gmail.app import FakeGmail, Seen
from tests.support.fake_gmail.box import Box, Mail
from tests.support.fake_gmail.faults import Break, Faults, Instead

__all__ = ["Box", "Break", "FakeGmail", "Faults", "Instead", "Mail", "Seen"]
