"""Where the facts of a text come from: names, dates, numbers and quotations have to stand in what was given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property
from zoneinfo import ZoneInfo

from app.domain.drafts import Note, Profile
from app.domain.mail import Mailbox
from app.domain.reading import Reading
from app.drafting.jotting import sentences
from app.drafting.jotting.tidy import tidy, visible
from app.drafting.jotting.words import CAPITALS, NUMBER_WORDS
from app.drafting.occasion import spellings, trade
from app.drafting.sentences import split

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_NUMBER = re.compile(r"\d[\d.,:]*\d|\d")
_COUNTS = frozenset(NUMBER_WORDS[2:])
_QUOTED = re.compile(r"[\"“]([^\"“”]{3,})[\"”]")
_DAY_WORDS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    """.split()
)
_SALUTATIONS = frozenset(
    """
    dear hi hello mr mrs ms miss mx dr prof professor i sir dame thanksgiving easter
    """.split()
)


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s")


class _Known:
    """The words (folded, without a possessive) and the numbers of a text."""

    def __init__(self, text: str) -> None:
        self.words = {_folded(word) for word in set(_WORD.findall(text))}
        self.numbers = {number.strip(".,:") for number in _NUMBER.findall(text)}


class Sources:
    """All that a draft may draw facts from, folded for looking up."""

    def __init__(
        self, reading: Reading, profile: Profile, notes: Sequence[Note], news: str | None, mailbox: Mailbox
    ) -> None:
        self._read = _reading_texts(reading)
        self._typed = [*profile.points, *(note.text for note in notes), news or ""]
        named = [*_profile_texts(profile), mailbox.name, *(note.about for note in notes)]
        self._raw = _Known("\n".join([*self._read, *self._typed, *named]))
        self._reading = reading
        self.dates = set(_dates(reading, mailbox))

    @cached_property
    def _written(self) -> _Known:
        """What was typed, in its written form: only looked at where the raw form does not have it."""
        stretches = (stretch for text in self._typed if text for stretch in sentences(visible(text)))
        spelt, about = spellings(self._reading), trade(self._reading)
        return _Known("\n".join(tidy(stretch, spelt, about) for stretch in stretches))

    def has_word(self, word: str) -> bool:
        low = _folded(word)
        return low in self._raw.words or low in self._written.words

    def has_number(self, number: str) -> bool:
        """Whether the number was given, in figures or in words."""
        word = NUMBER_WORDS[int(number)] if number.isdigit() and int(number) < len(NUMBER_WORDS) else ""
        if any(number == str(day.day) for day in self.dates) or number in self._raw.numbers or word in self._raw.words:
            return True
        return number in self._written.numbers or word in self._written.words

    def has_day_word(self, word: str) -> bool:
        named = {name.casefold() for day in self.dates for name in (day.strftime("%A"), day.strftime("%B"))}
        return word.casefold() in named or self.has_word(word)


def untraced(text: str, sources: Sources) -> list[str]:
    """Names, numbers, days and quotations of a text that none of the sources holds."""
    out: list[str] = []
    for sentence in split(text):
        for index, match in enumerate(_WORD.finditer(sentence)):
            word = match.group()
            named = index > 0 and word[0].isupper() and _is_name(word, sentence[: match.start()])
            if (named and not _known_name(word, sources)) or (
                word.casefold() in _COUNTS and not _known_count(word, sources)
            ):
                out.append(word)
        out += [n for n in (m.strip(".,:") for m in _NUMBER.findall(sentence)) if not sources.has_number(n)]
        out += [quoted for quoted in _QUOTED.findall(sentence) if not all(map(sources.has_word, _WORD.findall(quoted)))]
    return list(dict.fromkeys(out))


def _is_name(word: str, before: str) -> bool:
    if word.casefold() in _SALUTATIONS or word.startswith(("I'", "I’")):
        return False
    return not before.rstrip().endswith((":", ".", "!", "?", '"', "“"))


def _known_name(word: str, sources: Sources) -> bool:
    if word.casefold() in _DAY_WORDS:
        return sources.has_day_word(word)
    return sources.has_word(word) or (CAPITALS.get(word.casefold()) == word and sources.has_word(word))


def _known_count(word: str, sources: Sources) -> bool:
    return sources.has_number(str(NUMBER_WORDS.index(word.casefold())))


def _reading_texts(reading: Reading) -> list[str]:
    out = [reading.role.value if reading.role else "", reading.company.value if reading.company else ""]
    for person in (*reading.interviewers, *reading.contacts):
        out += [person.name, person.title or "", person.signs_as, person.honorific]
    for interview in reading.interviews:
        out += [interview.subject, interview.place, *interview.interviewers]
    out += [ref.greeting for ref in reading.messages]
    return out


def _profile_texts(profile: Profile) -> Iterable[str]:
    return (profile.name, profile.signature, *profile.references)


def _dates(reading: Reading, mailbox: Mailbox) -> Iterable[date]:
    zone = ZoneInfo(mailbox.time_zone)
    for interview in reading.interviews:
        yield interview.start.astimezone(zone).date()
    if reading.promise is not None:
        yield reading.promise.earliest
        yield reading.promise.latest
