"""A quick look before long lists of patterns: at each word only those are tried that can begin with its letter.

Python's engine tries every alternative of a list at every place. Sorted by first letters, most places need few."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

_ANY = frozenset(map(chr, range(33, 127))) | frozenset("£€’‘“”–—")
_OTHER = ""  # stands for a letter of which nothing is known
_ZERO_WIDTH = ("(?=", "(?!", "(?<=", "(?<!")
_PLACE = re.compile(r"(?<!\w)\S")


def quick_look(patterns: Iterable[str]) -> Callable[[str], bool]:
    """Whether any of the patterns (in lower case, to be found at the start of a word) may be in a text. They are sorted
    when the first text comes, and those of a letter compiled at the first word with it: all at once takes a program
    that only starts half a second."""
    lists = list(patterns)
    sorted_ones: dict[str, list[str]] = {}
    ready: dict[str, re.Pattern[str] | None] = {}

    def compiled(letter: str) -> re.Pattern[str] | None:
        if not sorted_ones:
            sorted_ones.update(_by_letter(lists))
        several = sorted_ones.get(letter, [])
        if letter == _OTHER:
            several = list(dict.fromkeys(one for those in sorted_ones.values() for one in those))
        ready[letter] = re.compile("|".join(several)) if several else None
        return ready[letter]

    def may_hold(text: str) -> bool:
        for place in _PLACE.finditer(text):
            letter = place.group()
            letter = letter if letter in _ANY else _OTHER
            tried = ready[letter] if letter in ready else compiled(letter)
            if tried is not None and tried.match(text, place.start()) is not None:
                return True
        return False

    return may_hold


def _by_letter(patterns: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for pattern in patterns:
        for alternative in top_level(pattern):
            for letter in first_letters(alternative) or _ANY:
                found.setdefault(letter, []).append(alternative)
    return found


def top_level(pattern: str) -> list[str]:
    """The alternatives of a pattern, parted at the bars that stand in no group and no class."""
    out, begun = [], 0
    for at, sign, depth in _signs(pattern):
        if sign == "|" and depth == 0:
            out.append(pattern[begun:at])
            begun = at + 1
    return [*out, pattern[begun:]]


def _signs(pattern: str) -> Iterator[tuple[int, str, int]]:
    """Each sign outside of classes with its place and the depth of groups around it; an escaped one counts as one."""
    at, depth, in_class = 0, 0, False
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 2
            continue
        if in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
        else:
            depth -= sign == ")"
            yield at, sign, depth
            depth += sign == "("
        at += 1


def first_letters(pattern: str) -> frozenset[str]:
    """The letters that a match of this alternative can begin with; empty where any may."""
    found, _ = _first(pattern)
    return frozenset() if found >= _ANY else found


def _first(pattern: str) -> tuple[frozenset[str], bool]:
    """The first letters, and whether the pattern may match nothing at all."""
    found: frozenset[str] = frozenset()
    while pattern:
        letters, empty, rest = _element(pattern)
        found |= letters
        quantifier = re.match(r"(?:[?*]|\{0?,\d+\})[?+]?|[+]\??|\{\d+(?:,\d*)?\}", rest)
        if quantifier is not None:
            rest = rest[quantifier.end() :]
            empty = empty or quantifier.group()[0] in "?*" or quantifier.group().startswith(("{0", "{,"))
        if not empty:
            return found, False
        pattern = rest
    return found, True


def _element(pattern: str) -> tuple[frozenset[str], bool, str]:
    """The first element of a pattern: its letters, whether it may match nothing, and what stands after it."""
    if pattern[0] == "(":
        end = next(at for at, sign, depth in _signs(pattern) if sign == ")" and depth == 0) + 1
        if pattern.startswith(_ZERO_WIDTH):
            return frozenset(), True, pattern[end:]
        inner = [_first(part) for part in top_level(pattern[1 : end - 1].removeprefix("?:"))]
        return (
            frozenset(letter for letters, _ in inner for letter in letters),
            any(empty for _, empty in inner),
            pattern[end:],
        )
    if pattern[0] == "[":
        end = pattern.index("]", 2) + 1
        simple = not re.search(r"[\\^-]", pattern[1 : end - 1])
        return frozenset(pattern[1 : end - 1]) if simple else _ANY, False, pattern[end:]
    if pattern[0] == "\\":
        kind = pattern[1]
        if kind in "bB":
            return frozenset(), True, pattern[2:]
        return (
            frozenset("0123456789") if kind == "d" else _ANY if kind.isalpha() else frozenset(kind),
            False,
            pattern[2:],
        )
    if pattern[0] in "^$":
        return frozenset(), True, pattern[1:]
    return _ANY if pattern[0] == "." else frozenset(pattern[0]), False, pattern[1:]
