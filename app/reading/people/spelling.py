"""One written form of a person's name, taken apart: words, honorific, nickname; and whether two forms are one name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from app.reading.late import late
from app.reading.people.given import GIVEN
from app.reading.people.nicknames import are_akin, is_short_for
from app.reading.people.words import (
    FAMILY_FIRST,
    FOLLOWING_HONORIFICS,
    HONORIFICS,
    NOT_NAMES,
    PARTICLES,
    POSTNOMINALS,
)

_SPECIAL = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_BEYOND_LATIN = "\u0370"  # where the Greek letters begin, and all other scripts behind them
_ARTICLES = frozenset({"le", "la", "lo", "mc", "st", "el", "al", "ab", "ap", "ó", "o"})
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "`": "'", "´": "'", "‑": "-", "‐": "-", "\u00a0": " "})

# "Dana Fuchs via Hirelane", "Dana Fuchs | Nimbrook", "Dana Fuchs - Nimbrook", "Dana Fuchs @ Nimbrook"
_TAIL = late(r"\s*(?:\||·|•|\s[-–—/]\s|\s@\s|\bvia\b|\s(?:at|from|of)\s|\bon behalf of\b).*\Z", re.IGNORECASE)
_PLAIN_NAME = late(r"[^\W\d_]+(?:[ ][^\W\d_]+){0,3}\Z")  # nothing but words
_PARTED = late(r"\b(?:via|at|from|of|on)\b", re.IGNORECASE)
_BRACKET = late(r"\s*[(\[{]([^()\[\]{}]{0,80})[)\]}]\s*")
_QUOTED = late(r"\s[\"“”„«»'‘’]([^\"“”„«»'‘’\s]{2,20})[\"“”„«»'’](?=\s)")
_PRONOUNS = late(r"\b(?:she|he|they|ze|ella|elle|el|il|sie|er|hen|any)\b\s*(?:/|\Z)", re.IGNORECASE)
_WORD = late(r"[^\s,;]+")
_ENDS_WITH_INITIAL = late(r"(?:\A|[\s.])[^\W\d_]\.\Z")
_INITIAL = late(r"(?:[^\W\d_]\.?-?){1,3}\Z")
_BEHIND = late(r"[-‑](san|sama|sensei|ssi|nim)\Z")  # "Nakamura-san"
_NAME_WORD = late(r"(?:[sd]/o|a/[lp])\Z|'?[^\W\d_]+(?:['\-.][^\W\d_]+)*[.']?\Z")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case, no accents, straight apostrophes: for comparing."""
    if text.isascii():
        return text.replace("`", "'").lower()
    text = unicodedata.normalize("NFKD", text.translate(_QUOTES).casefold().translate(_SPECIAL))
    return "".join(c for c in text if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name in reading order. `nickname` is what stood in quotes or brackets; `turned`: it was "Last, First"."""

    words: tuple[str, ...]
    honorific: str = ""
    nickname: str = ""
    turned: bool = False
    text: str = field(init=False, compare=False, default="")
    key: tuple[str, ...] = field(init=False, compare=False, default=())  # folded words
    parts: tuple[str, ...] = field(init=False, compare=False, default=())  # the same with hyphens parted
    given: tuple[str, ...] = field(init=False, compare=False, default=())  # those of them that may be a given name

    def __post_init__(self) -> None:
        key = tuple(fold(word).strip(".'") for word in self.words)
        object.__setattr__(self, "text", " ".join(self.words))
        object.__setattr__(self, "key", key)
        parts = _split(key)
        object.__setattr__(self, "parts", parts)
        object.__setattr__(self, "given", _given(parts))


def _given(parts: tuple[str, ...]) -> tuple[str, ...]:
    if len(parts) > 2 and parts[0] in FAMILY_FIRST:
        return parts[1:]
    return tuple(name for name in parts[:-1] if name not in PARTICLES)


@lru_cache(maxsize=4096)
def is_honorific(word: str) -> bool:
    """Whether it stands before names as a title of address, in any case and with or without its dot."""
    return fold(word).replace(".", "").strip("'") in HONORIFICS


def is_postnominal(word: str, *, after: int = 2) -> bool:
    """A degree, chartered title or "Jr" after `after` words of a name: from the list, or two to six capitals."""
    bare = fold(word).replace(".", "")
    if bare in POSTNOMINALS:
        return sum(c.isupper() for c in word) >= 2 or bare in ("jr", "sr", "esq", "phd", "ba", "ma", "med", "hons")
    letters = re.sub(r"[^\w]", "", word)
    shouts = after >= 2 and 2 <= len(letters) <= 6 and letters.isupper() and not re.search(r"[-'’]", word)
    return shouts and not is_given(word)  # "DESMOND, PAUL"


@lru_cache(maxsize=2048)
def spell(raw: str) -> Spelling | None:
    """The name in a header, table cell or signature line, or None if no name is left.

    "van der Berg, Dr. Johan (Nimbrook)", "OKORO Ada", "Wong Ka Yan (Kelly)", "Robert 'Bob' Hale, FRICS".
    """
    if _PLAIN_NAME.match(raw) and not _PARTED.search(raw):
        words, turned, nickname, honorific = raw.split(), False, "", ""
        words = _without_postnominals(words)
    else:
        words, turned, nickname, honorific = _taken_apart(raw)
    if len(words) > 2 and words[0] == "The" and is_honorific(words[1]):
        words = words[1:]  # "The Rev. Ada Quill"
    front, words = _without_honorifics(words)
    if words and (behind := _BEHIND.search(words[-1])):
        words[-1], front = words[-1][: behind.start()], front or behind[1]
    if len(words) > 1 and fold(words[-1]) in FOLLOWING_HONORIFICS:
        words = words[:-1]  # "Emre Bey"
    words = _of_one_script([word for word in words if _NAME_WORD.match(word)])
    if not words or len(words) > 7:
        return None
    words, rotated = _from_capitals(words)
    return Spelling(tuple(words), front or honorific, nickname, turned or rotated)


def _of_one_script(words: list[str]) -> list[str]:
    """A name in two scripts ("Pei-Ling Wu 吳佩玲") by its Latin form."""
    latin = [word for word in words if word[0] < _BEYOND_LATIN]
    return latin if len(latin) > 1 else words


def _taken_apart(raw: str) -> tuple[list[str], bool, str, str]:
    """The words in reading order, whether they were turned round, nickname and honorific of a name with marks in it."""
    text = raw.translate(_QUOTES).strip(' \t\n"“”„*_<>')
    text = text.strip(",;: ") if _ENDS_WITH_INITIAL.search(text) else text.strip(".,;: ")
    text, nickname, honorific = _without_brackets(text)
    text = _TAIL.sub("", f" {text} ").strip(' -–—|,;:"')
    words, turned = _in_order(text)
    return words, turned, nickname, honorific


def _without_brackets(text: str) -> tuple[str, str, str]:
    """Text without "(…)" and quoted nicknames; the nickname; an honorific that stood in brackets ("(Ms)")."""
    nickname = honorific = ""
    for match in _BRACKET.finditer(text):
        inner = match.group(1).strip(" .\"'")
        words = inner.split()
        if _PRONOUNS.match(inner) or not words:
            continue
        if all(is_honorific(word) for word in words):
            honorific = inner
        elif all(fold(word) in GIVEN and word[:1].isupper() for word in words) and len(words) <= 2:
            nickname = inner
    text = _BRACKET.sub(" ", text)
    quoted = _QUOTED.search(text)
    if quoted:
        nickname = quoted.group(1)
        text = text[: quoted.start()] + " " + text[quoted.end() :]
    return " ".join(text.split()), nickname, honorific


def _in_order(text: str) -> tuple[list[str], bool]:
    """The words in reading order; "Last, First" turned round, ", FRICS" and ", Company" dropped."""
    head, comma, tail = text.partition(",")
    words = _without_postnominals(_WORD.findall(head))
    if not comma:
        return words, False
    rest = [part for part in tail.split(",") if part.strip()]
    first = _without_postnominals(next((_WORD.findall(part) for part in rest if not _is_postnominals(part)), []))
    return (first + words, True) if is_turned(words, first) else (words, False)


def _is_postnominals(part: str) -> bool:
    return all(is_postnominal(word) for word in part.split())


def is_turned(last: list[str], first: list[str]) -> bool:
    """Whether words around a comma are "Last, First", not "First Last, Company" or "First Last, Title"."""
    bare = [word for word in first if not is_honorific(word)]
    if not last or not bare or len(bare) > 4 or len(last) > 5:
        return False
    keys = [fold(word).strip(".") for word in bare]
    if any(not _NAME_WORD.match(word) for word in last + bare) or any(key in NOT_NAMES for key in keys):
        return False
    if any(fold(word) in NOT_NAMES for word in last) or not bare[0][:1].isupper():
        return False
    if is_given(bare[0]):
        return True
    if len(last) == 1 or fold(last[0]) in PARTICLES:
        return not is_given(last[0]) or len(bare) == 1
    return False


def _without_honorifics(words: list[str]) -> tuple[str, list[str]]:
    front: list[str] = []
    rest = list(words)
    while len(rest) > 1 and is_honorific(rest[0]):
        front.append(rest.pop(0))
    kept = [word for place, word in enumerate(rest) if place == 0 or not (word.endswith(".") and is_honorific(word))]
    if not front and len(kept) < len(rest):
        front = [word for word in rest[1:] if word.endswith(".") and is_honorific(word)]
    return " ".join(front), kept


def _without_postnominals(words: list[str]) -> list[str]:
    kept = list(words)
    titles = sum(is_honorific(word) for word in words)
    while len(kept) > 1 and is_postnominal(kept[-1], after=len(kept) - 1 - titles) and not _all_capitals(kept[:-1]):
        kept.pop()
    return kept


def _all_capitals(words: list[str]) -> bool:
    return all(word.isupper() for word in words if len(word.strip(".")) > 1)


def _from_capitals(words: list[str]) -> tuple[list[str], bool]:
    """Capitals lowered; a family name in capitals before the given one ("FIGUEIREDO Teresa") goes behind it."""
    shouted = [len(word.strip(".")) > 1 and word.isupper() and not _is_initials(word, words) for word in words]
    lowered = [_capitalised(word) if loud else word for word, loud in zip(words, shouted, strict=True)]
    if shouted and shouted[0] and not all(shouted) and any(not loud for loud in shouted):
        split = shouted.index(False)
        plain = lowered[split:]
        if not any(shouted[split:]) and (is_given(plain[0]) or fold(words[0]) not in FAMILY_FIRST):
            return plain + lowered[:split], True
    return lowered, False


def _is_initials(word: str, words: list[str]) -> bool:
    bare = word.strip(".")
    others = [other for other in words if other is not word]
    if fold(bare) in PARTICLES:
        return False
    if word is words[0] and len(words) > 2 and fold(bare) in _ARTICLES and words[1].isupper() and len(words[1]) > 2:
        return False  # "LE GUENNEC Jean"
    return len(bare) <= 2 and "." not in bare and bool(others) and not _all_capitals(others) and bare.isascii()


def _capitalised(word: str) -> str:
    return "".join(part.capitalize() if part.isalpha() else part for part in re.split(r"([-'’])", word))


@lru_cache(maxsize=8192)
def is_given(word: str) -> bool:
    """Whether a word, or a half of a hyphened one, is on the list of given names."""
    key = fold(word).strip(".'")
    return key in GIVEN or ("-" in key and any(part in GIVEN for part in key.split("-")))


def _split(key: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for word in key for part in word.split("-") if part)


def family(key: tuple[str, ...]) -> tuple[str, ...]:
    """The family name: the last word with the particles before it (by spelling alone; wrong for "Lim Siew Hoon")."""
    start = len(key) - 1
    while start > 1 and key[start - 1] in PARTICLES:
        start -= 1
    return key[start:]


def same_person(a: Spelling, b: Spelling) -> bool:
    """Whether two spellings of two words or more name one person, as far as spelling says."""
    x, y = a.parts, b.parts
    if len(x) < 2 or len(y) < 2:
        return x == y and a.honorific == b.honorific
    if set(x).isdisjoint(y):
        return False  # whatever is left out or shortened, one word is written alike
    small, large = (x, y) if len(x) <= len(y) else (y, x)
    if set(small) <= set(large):
        return True
    if _last_initial(x, y) or _last_initial(y, x):
        return True
    return _same_with_short_first(a, b, x, y) or _same_by_nickname(a, y) or _same_by_nickname(b, x)


def _last_initial(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """ "Keisha M." of Keisha Marlow."""
    return (
        len(short) == 2 and len(short[1]) == 1 and short[0] == full[0] and any(w.startswith(short[1]) for w in full[1:])
    )


def _same_with_short_first(a: Spelling, b: Spelling, x: tuple[str, ...], y: tuple[str, ...]) -> bool:
    last_a, last_b = set(_split(family(a.key))) - PARTICLES, set(_split(family(b.key))) - PARTICLES
    if not last_a & last_b:
        return False
    first_a, first_b = a.key[0], b.key[0]
    if are_akin(first_a, first_b) or are_akin(x[0], y[0]):
        return True
    return _initials_match(a, b) or _initials_match(b, a)


def _initials_match(short: Spelling, full: Spelling) -> bool:
    """ "D. Okonkwo", "JF de Valombreuse", "K. S. Raghunath": each initial begins a word of the full form, in order."""
    if not _INITIAL.match(short.words[0]) or not short.words[0].isupper():
        return False
    shortened = (word for word in short.key[: -len(family(short.key))] if word not in full.key)  # "D. Vaz Ferreira"
    letters = "".join(c for word in shortened for c in word if c.isalpha())
    given = _split(full.key[: -len(family(full.key))])
    return bool(letters) and bool(given) and letters[0] == given[0][0] and len(letters) <= max(3, len(given))


def _same_by_nickname(a: Spelling, other: tuple[str, ...]) -> bool:
    """ "Wong Ka Yan (Kelly)" and "Kelly Wong"."""
    return bool(a.nickname) and fold(a.nickname) in other and bool(set(a.parts) & set(other))


def is_first_name_of(word: str, spelling: Spelling) -> bool:
    """Whether one word is what a person of that spelling is called by: a given name, its short form or nickname."""
    key = fold(word).strip(".")
    names = spelling.parts
    if spelling.nickname and key == fold(spelling.nickname):
        return True
    if len(names) == 1:
        return key == names[0]
    given = spelling.given
    return key == spelling.key[0] or key in given or (bool(given) and is_short_for(key, given[0]))


def is_family_initial_of(spelling: Spelling, full: Spelling) -> bool:
    """ "Dr. V" of Anneliese Voorhees."""
    letter = spelling.key[0]
    return bool(spelling.honorific) and len(spelling.key) == 1 and len(letter) == 1 and full.key[-1].startswith(letter)


def is_family_name_of(words: tuple[str, ...], spelling: Spelling) -> bool:
    """Whether words (without honorific) are the family name of that spelling, or the end or a half of it."""
    key = tuple(fold(word).strip(".") for word in words)
    own = spelling.key
    if key[-1] not in own and "-" not in own[-1]:
        return False
    if len(own) < 2:
        return key == own
    if own[0] in FAMILY_FIRST and key == own[:1]:
        return True
    if key == own[-len(key) :] and len(key) < len(own):
        return True
    tails = [own[start:] for start in range(1, len(own))]
    return key in tails or (
        len(key) == 1 and (key[0] in own[-1].split("-") or key[0] in own[1:]) and key[0] not in PARTICLES
    )
