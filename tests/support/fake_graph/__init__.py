"""A Microsoft Graph of our own, as far as mail goes."""

from tests.support.fake_gmail.faults import Break, Faults, Instead
from tests.support.fake_graph.app import FakeGraph
from tests.support.fake_graph.box import Box, Item

__all__ = ["Box", "Break", "FakeGraph", "Faults", "Instead", "Item"]
