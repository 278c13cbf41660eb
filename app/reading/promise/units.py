"""The small words of the grammar's values: leads, parts, units, anchors, and what a period is."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto
from typing import Protocol

Days = tuple[date, date]
FRIDAY = 4


class Period(Protocol):
    """A stretch of days, once it is known from which day it counts."""

    def days(self, base: date) -> Days: ...


class Lead(Enum):
    """The word in front, as far as it changes the days."""

    NONE = auto()
    BY = auto()  # by, before, no later than, until
    BEFORE = auto()
    WITHIN = auto()  # within, in the next, over the coming
    IN = auto()
    ON = auto()
    AFTER = auto()
    FROM = auto()  # from … on, not before, at the earliest


class Anchor(Enum):
    """What a window counts from."""

    MESSAGE = auto()  # the day of the message
    INTERVIEW = auto()  # an interview's day
    DAY = auto()  # a day that the text names ("within two days of the panel on Thursday", "the Monday after that")
    CONDITION = auto()  # the day on which something is done or received


class Part(Enum):
    """Which part of a period is meant."""

    WHOLE = auto()
    EARLY = auto()
    MID = auto()
    LATE = auto()
    LATER = auto()
    END = auto()
    FIRST_HALF = auto()
    SECOND_HALF = auto()


class Unit(Enum):
    """What a promise counts in."""

    DAY = auto()
    WORKING_DAY = auto()
    WEEK = auto()
    MONTH = auto()
    HOUR = auto()
