"""The promises of word that a text makes: its windows of days, judged by the clauses they stand in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from app.reading.promise import word_lists as lists
from app.reading.promise.bounds import bounded, is_bounded
from app.reading.promise.by_words import is_asked, is_judged_a_promise
from app.reading.promise.clause import spelled_out
from app.reading.promise.grammar import Grammar, Window, windows_of_part
from app.reading.promise.hints import may_name_a_time, may_promise, may_refer_back, words_in
from app.reading.promise.sentences import Stretch, clauses, is_subordinate, sentences
from app.reading.promise.units import Anchor, Lead
from app.reading.promise.word import (
    Strength,
    asks,
    asks_about_another,
    chooses_whom_to_see,
    goes_on,
    has_a_clock,
    is_a_cleft,
    is_about_word,
    is_an_appointment,
    is_another_matter,
    is_denied,
    is_patience,
    may_mean_then,
    strength,
    tells_then,
    waits,
)

_QUOTE = 70
_FEW_WORDS = 5
_HAVING = ("have both", "have it", "have them")
_CONDITIONS = ("receive", *_HAVING, "get your", "got your", "have your", "submit", "return", "send", "sent", "hand in")
_COME_IN = (
    *(" are in", " is in", " are back", " is back", " have come in", " has come in", " come through"),
    *(" with us", " with me"),
)


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise of word in a text: when, how plainly, and where the words stand.

    `start` and `end` span the shortest words that say so, `window` says from what the days count.
    """

    window: Window
    strength: Strength
    start: int
    end: int
    confidence: float


@dataclass(slots=True)
class _Sentence:
    """A sentence: whether it names a time, it or one of the two before speaks of word, its days have to be read."""

    stretch: Stretch
    text: str
    named: bool
    speaks: bool
    read: bool = False


@dataclass(frozen=True)
class _Clause:
    stretch: Stretch
    text: str  # with its windows masked
    sentence: str
    windows: tuple[Window, ...]

    @cached_property
    def strength(self) -> Strength:
        return strength(self.text, self.sentence)

    @cached_property
    def has_verb(self) -> bool:
        heard = self.text.lower().split()
        return bool(heard) and heard[0] not in lists.ASIDES and not lists.HAS_VERB.isdisjoint(heard)

    @cached_property
    def subordinate(self) -> bool:
        return is_subordinate(self.text)


def find_promised(text: str, base: date, *, zone: str = "", day_first: bool | None = None) -> tuple[Promised, ...]:
    """All promises of word in `text`, in order. Arguments as for `find_windows`.

    Only sentences that name a time and speak of word, or follow such, are read closely.
    """
    found: list[Promised] = []
    previous: date | None = None
    left: tuple[Window, ...] = ()  # the last window of the sentence before, for "you will hear then"
    before: tuple[str, ...] = ()  # the two sentences before
    for one in _worth_reading(text):
        sentence, whole, speaks = one.stretch, one.text, one.speaks
        if one.read:
            part = (sentence.start, sentence.end)
            windows, previous = windows_of_part(text, part, base, zone=zone, day_first=day_first, previous=previous)
            windows = _on_the_same_day(text, bounded(text, windows, base, sentence.start), left)
            if windows and speaks and not is_asked(whole):
                plain = _mask(text, sentence, windows).replace("’", "'")
                waiting = any(is_about_word(words) and not asks(words) for words in before)
                found.extend(_promised((plain, text), sentence, windows, base, waiting))
            left = windows[-1:] if windows else left
        elif one.named:
            pass
        elif left and any(
            tells_then(whole[c.start : c.end], whole, whole) for c in clauses(whole, Stretch(0, len(whole)))
        ):
            found.append(Promised(left[0], Strength.TELLS, left[0].start, left[0].end, 0.85))
            left = ()
        else:
            left = ()
        before = (*before[-1:], whole)
    return tuple(found)


def _on_the_same_day(text: str, windows: tuple[Window, ...], left: tuple[Window, ...]) -> tuple[Window, ...]:
    """ "He decides by the end of next week, and you will have it the same day": on whichever of its days."""
    found = [*left]
    for window in windows:
        same = found[-1] if found and _SAME_DAY.match(text, window.start) else None
        if same is not None and same in left:  # its words stand in the sentence before
            same = replace(same, start=window.start, end=window.end)
        found.append(same or window)
    return tuple(found[len(left) :])


_SAME_DAY = re.compile(r"(?:on\s+)?(?:the|that)\s+(?:very\s+)?(?:same|very)\s+(?:day|afternoon|evening)", re.IGNORECASE)


def _worth_reading(text: str) -> list[_Sentence]:
    """The sentences up to the last that may promise something. What is named in one counts for those behind it only,
    and there only if they refer back: where none does, its days are not read."""
    found: list[_Sentence] = []
    heard: list[list[str]] = []
    speaks: list[bool] = []  # as far as that was asked
    for stretch in sentences(text):
        whole = text[stretch.start : stretch.end]
        heard.append(words_in(whole))
        named = may_name_a_time(heard[-1])
        if named:
            known = [one.text for one in found[len(speaks) :]]
            speaks += [may_promise(words) for words in (*known, whole)]
            speaks[-1] = speaks[-1] or is_judged_a_promise(whole)
        found.append(_Sentence(stretch, whole, named, speaks=named and any(speaks[-3:])))
    last, referred = 0, False
    for place in range(len(found) - 1, -1, -1):
        one = found[place]
        promises = one.speaks and not is_asked(one.text)
        then = not one.named and place > 0 and found[place - 1].named and may_mean_then(one.text)
        if promises or then:
            last = last or place + 1
        one.read = one.named and (promises or referred)
        referred = referred or then or (one.read and may_refer_back(heard[place]))
    return found[:last]


def _mask(text: str, stretch: Stretch, windows: Sequence[Window]) -> str:
    """The stretch with each window's words replaced by "by" and blanks, so that they are not read as other words."""
    pieces = []
    position = stretch.start
    for window in windows:
        start, end = max(window.start, position), min(window.end, stretch.end)
        if start >= end:
            continue
        pieces.append(text[position:start])
        pieces.append("by".ljust(end - start)[: end - start])
        position = end
    pieces.append(text[position : stretch.end])
    return "".join(pieces)


def _promised(
    texts: tuple[str, str], sentence: Stretch, windows: tuple[Window, ...], base: date, waiting: bool
) -> list[Promised]:
    plain, text = texts
    parts = _clauses(sentence, plain, windows)
    found: list[Promised] = []
    for i, part in enumerate(parts):
        for window in part.windows:
            told = _judge(parts, i, window, texts, waiting)
            if told is None:
                continue
            counted = _counted(_opened(window, text, parts, i), parts, i)
            if counted.latest < base and counted.anchor is Anchor.MESSAGE:
                continue
            found.append(_quoted(text, told[0], counted, told[1]))
    return found


def _clauses(sentence: Stretch, plain: str, windows: tuple[Window, ...]) -> list[_Clause]:
    """The clauses of the masked sentence. A window that runs over a cut stays with its beginning."""
    parts: list[_Clause] = []
    whole = spelled_out(plain)
    for cut in clauses(plain, Stretch(0, len(plain))):
        stretch = Stretch(cut.start + sentence.start, cut.end + sentence.start)
        clause = plain[cut.start : cut.end]
        inside = tuple(w for w in windows if stretch.start <= w.start < stretch.end)
        parts.append(_Clause(stretch, spelled_out(clause), whole, inside))
    return parts


def _judge(
    parts: list[_Clause], i: int, window: Window, texts: tuple[str, str], waiting: bool
) -> tuple[_Clause, Strength] | None:
    """The clause that makes `window` a promise, and how plainly; None if none does."""
    part = parts[i]
    plain, text = texts
    if is_patience(part.text) and (_is_until(window, text) or window.is_count):
        return part, Strength.DECIDES
    if not window.led and window.is_count and window.anchor is Anchor.MESSAGE:
        behind = parts[i + 1] if i + 1 < len(parts) else None
        if behind and behind.strength is Strength.TELLS and _AND_THEN.match(part.text + behind.text):
            return behind, Strength.TELLS  # "two days and I'll tell you"
        return (part, Strength.TELLS) if waits(part.text, plain) or part.strength > Strength.DECIDES else None
    if chooses_whom_to_see("".join(p.text for p in parts[max(i - 1, 0) : i + 1])) and part.strength < Strength.TELLS:
        return None
    teller = _teller(parts, i)
    if teller is not None and i and asks_about_another(teller.text, parts[i - 1].text):
        return None
    if teller is None:
        return _without_teller(parts, i, window, texts, waiting)
    if is_denied(teller.text) and teller.strength is not Strength.SILENCE and not _is_until(window, text):
        return None  # "you won't hear before Monday" promises nothing, "we won't know until Monday" does
    if (
        window.phrase.lead in (Lead.NONE, Lead.ON)
        and is_an_appointment(teller.text)
        and has_a_clock(text[part.stretch.start : max(part.stretch.end, window.end + 8)])
    ):
        return None
    if teller.strength is Strength.DECIDES and _tells_then(parts, i):
        return teller, Strength.TELLS
    return teller, teller.strength


def _without_teller(
    parts: list[_Clause], i: int, window: Window, texts: tuple[str, str], waiting: bool
) -> tuple[_Clause, Strength] | None:
    """What makes `window` a promise where no clause around it tells word itself."""
    part, (plain, text) = parts[i], texts
    if _tells_then(parts, i):
        return part, Strength.TELLS
    if i and _DOES_SO.match(part.text) and parts[i - 1].strength is Strength.TELLS:
        return part, Strength.TELLS  # "we write to everyone, and we do that within ten days"
    if _RECKONS.match(part.text) and any(p.strength is Strength.TELLS for p in parts[i + 1 :]):
        return part, Strength.DECIDES  # "she reckons early next week and I'll ring you the minute she rings me"
    if is_another_matter(part.text):
        return None
    if i + 1 < len(parts) and parts[i + 1].strength and is_a_cleft(part.text, parts[i + 1].text):
        return parts[i + 1], parts[i + 1].strength
    if _goes_on(parts, i, waiting, _is_until(window, text)):
        return part, Strength.DECIDES
    if window.is_count and waits(part.text, plain):
        return part, Strength.TELLS
    return (
        (part, Strength.DECIDES) if is_judged_a_promise(text[parts[0].stretch.start : parts[-1].stretch.end]) else None
    )


def _tells_then(parts: list[_Clause], i: int) -> bool:
    """ "They choose on Friday and you will hear from me then"."""
    rest = "".join(p.text for p in parts[i + 1 :])
    return any(not p.windows and tells_then(p.text, p.sentence, rest) for p in parts[i + 1 :])


def _opened(window: Window, text: str, parts: list[_Clause], i: int) -> Window:
    """ "We won't know until next week", "until Monday, when …": it comes then, not by then. But "bear with us for two
    weeks" lasts no longer than these."""
    if window.is_count and window.phrase.lead is Lead.NONE and is_patience(parts[i].text):
        phrase = replace(window.phrase, lead=Lead.WITHIN)
        earliest, latest = phrase.days(window.base)
        return replace(window, phrase=phrase, earliest=earliest, latest=latest)
    if not text[window.start : window.start + 9].lower().startswith(("until", "till", "til ", "not until")):
        return window
    when = i + 1 < len(parts) and parts[i + 1].text.strip(" ,;").lower().startswith("when")
    if not when and not is_denied(parts[i].text):
        return window
    phrase = replace(window.phrase, lead=Lead.NONE)
    earliest, latest = phrase.days(window.base)
    return replace(window, phrase=phrase, earliest=earliest, latest=latest)


def _teller(parts: list[_Clause], i: int) -> _Clause | None:
    """The clause that a window belongs to: its own, or the nearest one if its own has no verb."""
    part = parts[i]
    if part.strength:
        return part
    asked = parts[i - 1] if i and _WHETHER.match(part.text) else None
    if asked and asked.strength is Strength.TELLS and asked.text.rstrip().endswith(("you", "know")):
        return asked  # "we will let you know if it is you by Friday"
    if part.has_verb or part.subordinate or _REASON.match(part.text):
        return None
    following = parts[i + 1] if i + 1 < len(parts) else None
    before = parts[i - 1] if i else None
    if (i == 0 or not before or not before.strength) and len(part.text.split()) < _FEW_WORDS + len(part.windows):
        for step in range(i + 1, min(i + 3, len(parts))):
            if parts[step].strength:
                return parts[step]
            if parts[step].has_verb:
                break
    if before and not before.windows:
        for step in range(i - 1, max(i - 3, -1), -1):
            if parts[step].strength:
                return parts[step]
            if parts[step].has_verb:
                break
    if before and before.strength:
        return before
    return following if following and following.strength and not following.windows else None


_AND_THEN = re.compile(r"\W*by\W*(?:more\s+)?and\b", re.IGNORECASE)
_DOES_SO = re.compile(
    r"\W*(?:and\s+|but\s+)?(?:(?:we|i|they|he|she)(?:'ll|\s+will|\s+shall|\s+can)?\s+|will\s+)(?:\w+ly\s+|always\s+)?do\s+"
    r"(?:so|that|this|it)\s+by\b",
    re.IGNORECASE,
)
_RECKONS = re.compile(
    r"\W*(?:and\s+|but\s+|so\s+)?(?:she|he|they|[A-Z][\w'-]+)\s+(?:reckons?|thinks?|hopes?|guess(?:es)?|figures?"
    r"|says?|is\s+thinking|are\s+thinking|was\s+thinking)\s+(?:(?:it|that)(?:'ll|\s+will|\s+would)\s+be\s+)?by\W*"
    r"(?:for\s+(?:an?|the)\s+(?:answer|decision))?\W*$"
)
_WHETHER = re.compile(r"\W*(?:if|whether)\b", re.IGNORECASE)
_REASON = re.compile(r"\W*(?:because|as|since|although|though|whereas|while)\b", re.IGNORECASE)


def _goes_on(parts: list[_Clause], i: int, waiting: bool, until: bool) -> bool:
    """ "It will now be Wednesday", or just "By Friday", after words about the decision; "… before they decide"."""
    part = parts[i]
    before = waiting or any(is_about_word(p.text) for p in parts[:i])
    behind = i + 1 < len(parts) and bool(parts[i + 1].strength) and parts[i + 1].text.lower().startswith("before")
    few = part.text.lower().split()
    aside = all(p.text.strip(" ,;.!\n").lower() in lists.HOPES for k, p in enumerate(parts) if k != i)
    alone = (aside or few[0] == "so") and len(few) <= 3 and not part.has_verb and few[0] not in lists.WISHES
    return (before and (goes_on(part.text) or alone)) or (behind and (goes_on(part.text) or until))


_NO_LONGER = (
    "until",
    "till",
    "til ",
    "not until",
    "beyond",
    "past ",
    "any l",
    "later than",
    "longer tha",
    "for longer",
    "for more t",
)


def _is_until(window: Window, text: str) -> bool:
    """Whether a denial leaves a promise: "we won't know until Monday", "I won't keep you waiting beyond Monday"."""
    return is_bounded(window) or (text[window.start : window.start + 10].lower().startswith(_NO_LONGER))


def _counted(window: Window, parts: list[_Clause], i: int) -> Window:
    """A count with no anchor of its own takes the one that the sentence names: "once we've met all on the 12th, …
    within a week", "after your interview we'll … within five working days"."""
    if not window.is_count or window.anchor is not Anchor.MESSAGE:
        return window
    for k, part in enumerate(parts):
        if k == i or not part.subordinate:
            continue
        if part.windows:
            day = part.windows[-1].latest
            return replace(window.counted_from(day), anchor=Anchor.DAY)
        found = anchor_in(part.text)
        if found:
            span = (part.stretch.start + found[1][0], part.stretch.start + found[1][1])
            return replace(window, anchor=found[0], anchor_span=span)
    return window


def anchor_in(clause: str) -> tuple[Anchor, tuple[int, int]] | None:
    """The interview or the condition that a subordinate clause names, and its span in it."""
    grammar = Grammar(clause, date(2000, 1, 1))
    for i in range(min(grammar.size, 12)):
        if found := grammar.anchor_at(i, (Anchor.INTERVIEW, Anchor.CONDITION)):
            return grammar.anchor, found[1]
    lowered = clause.lower()
    for verb in _CONDITIONS:
        if (at := lowered.find(verb)) >= 0:
            return Anchor.CONDITION, (at, len(clause.rstrip()))
    if lowered.strip(" ,;\n").endswith(_COME_IN):
        return Anchor.CONDITION, (0, len(clause.rstrip()))
    return None


def _quoted(text: str, teller: _Clause, window: Window, told: Strength) -> Promised:
    """The shortest words: the window's, and those of the promise before it where they are few."""
    start, end = window.start, window.end
    clause = teller.stretch
    lead = len(text[clause.start : start]) - len(text[clause.start : start].lstrip(" \n\t,;:-–—("))
    if clause.start <= start < clause.end and start - clause.start - lead + (end - start) <= _QUOTE:
        start = clause.start + lead
    return Promised(window, told, start, end, _confidence(window, told))


def _confidence(window: Window, told: Strength) -> float:
    value = {Strength.TELLS: 0.97, Strength.DECIDES: 0.9, Strength.SILENCE: 0.6}.get(told, 0.5)
    if not window.led:
        value -= 0.1
    if window.anchor is Anchor.CONDITION:
        value -= 0.1
    if window.phrase.lead in (Lead.FROM, Lead.AFTER) or window.latest - window.earliest > timedelta(days=45):
        value -= 0.08
    return round(value, 2)
