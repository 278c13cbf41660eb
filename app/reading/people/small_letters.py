"""Names in mails that are written in small letters alone: "me and jess, my sous chef"."""

from __future__ import annotations

from app.reading.late import late
from app.reading.people.spelling import is_given, is_honorific
from app.reading.people.words import NOT_NAMES, PLAIN

_RARE = 60  # of so many letters at most one is a capital, in such a mail
_LEAST = 20  # letters that it has to have
_WORD = late(r"(?<![\w@&/.'’-])[a-zà-öø-ÿ]{2,}(?![\w@/'’-]|\.\w)")
_FAMILY = late(r"[ ]([a-zà-öø-ÿ]{3,}(?:-[a-zà-öø-ÿ]+)?)(?=[ ]?[,(;]|[ ]?\n|\Z)")

# Given names that are everyday words, too, where no capital tells.
_WORDS = frozenset(
    """
    van ward hang patience grant des mai ed mark frank dean charity joy si guy junior don drew wanting ion maj reed gala
    cal miles lies foster moe agus gia noa loc ting mei ger chase buddy pal bill nel heath kit cliff viola nil greet mic
    sana rim amber inder dom norm ray mere rose grace gale octave diem ute fares hunter nada hind chin bud rata penny
    reg lan sherry ginger isa lex ember dev wan bea sol rob sue art rich gene jack nick lane dale glen ford wade hope
    dawn faith melody ruby jade pearl ivy holly violet daisy lily sandy star sky summer autumn brook max pat angel
    prince king earl duke marina carol chip rusty woody basil rosemary sage olive cherry clay rocky forest merry
    destiny trinity mercy honor justice major sonny trip tad bay sunny lucky ally mike jimmy tommy bobby
    """.split()  # noqa: SIM905
) - {"mike", "jimmy", "tommy", "bobby"}


def with_capitals(text: str, start: int, end: int) -> str:
    """The text (as long as before) in which the names of a stretch written in small letters begin with capitals; the
    text itself where the stretch has capitals of its own."""
    stretch = text[start:end]
    if len(stretch) < _LEAST or sum(map(str.isupper, stretch)) * _RARE > len(stretch):
        return text
    made: list[str] = []
    at = start
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        if match.start() < at or not _is_name(word):
            continue
        made += (text[at : match.start()], word.title())
        at = match.end()
        family = _FAMILY.match(text, at, end)
        led = text[match.start() - 1 : match.start()] == "(" or is_honorific(
            text[max(start, match.start() - 12) : match.start()].rpartition("\n")[2].strip().rpartition(" ")[2]
        )
        if family is None or family[1] in PLAIN or family[1] in NOT_NAMES:
            continue
        if led or text[family.end() : family.end() + 2].strip()[:1] == "(":
            made.append(f" {family[1].title()}")
            at = family.end()
    return "".join((text[:start], *made, text[at:])) if made else text


def _is_name(word: str) -> bool:
    return word not in PLAIN and word not in _WORDS and word not in NOT_NAMES and is_given(word.title())
