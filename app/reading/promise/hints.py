"""Quick looks at a sentence, which spare most of them the closer reading."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.reading.dates.names import MONTHS, RELATIVE, WEEKDAYS, words
from app.reading.late import late
from app.reading.promise import feasts

_TIMES = words(
    "week midweek weekend fortnight day month quarter year hour hr holiday eod eow cob eob today tonight tomorrow tmrw "
    "morning afternoon evening night noon midday lunch business festive midnight wk kw cw w/c w/b w/e play break close "
    "bd"
)
_STEMS = words(
    "let hear know tell told inform intimat notif contact touch back reach call ring bell buzz phon telephon e-?mail"
    " mail writ "
    "text messag updat advis repl respon revert answer communicat shar convey relay publish releas report ping "
    "decid decision choos chos select pick appoint final conclu settl delibera vot mind wrap clos complet finish "
    "sort fill process outcome result verdict feedback news word determin clarity closure yes letter offer "
    "something concrete thought either way posted misery suspense waiting resolv announc follow speak talk line "
    "shout note wait take turn expect issue sent out allow give next chat "
    "smoke offer job promis limbo inbox eye choice appoint picture "
    "judg say patien bear tight dangling hanging dark tenterhook haven't have not nothing brief go"
)


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    return late(r"\b(?:" + "|".join(sorted(names, key=len, reverse=True)) + ")")


_TIME_WORDS = frozenset(
    {
        *_TIMES,
        *(time + "s" for time in _TIMES),
        *MONTHS,
        *WEEKDAYS,
        *RELATIVE,
        *"0123456789",
        *(name.split()[0] for name in feasts.NAMES),
    }
)
_ANY_WORD = late(r"[^\W\d_]+(?:/[bcew]\b)?|\d")
_WORD = _any_of([*_STEMS, "on ?to you", "on (?:schedule|track|course)"])
_BACK_WORDS = words(
    "that then this which after afterwards later thereafter following same next day week on post it same those"
)


def words_in(sentence: str) -> list[str]:
    """The sentence's words in lower case, and its figures one by one."""
    return _ANY_WORD.findall(sentence.lower())


def may_name_a_time(heard: list[str]) -> bool:
    """Whether a sentence of these words holds a figure or a word of time at all."""
    return not _TIME_WORDS.isdisjoint(heard)


def may_refer_back(heard: list[str]) -> bool:
    """Whether what a sentence of these words says may count from a day that was named before it."""
    return not _BACK_WORDS.isdisjoint(heard)


def may_promise(sentence: str) -> bool:
    """Whether the sentence holds a word of telling, deciding or waiting at all."""
    return _WORD.search(sentence.lower()) is not None
