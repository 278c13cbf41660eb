"""All words of a thread that may name the company that hires: each where it stands, and what stands around it.

Nothing is judged here but what cannot be a firm's name by its words alone; which of them is the employer is weighed in
`app.reading.employer.choice` by the grounds of `app.reading.employer.grounds`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Generator, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.domain.evidence import Evidence
from app.reading.employer.forms import sort_of, squeeze
from app.reading.employer.stretches import Stretch, stretches
from app.reading.employer.words import BODIES, LEGAL, LEGAL_NEXT, NOT_COMPANY, RUN, STREETS
from app.reading.late import late
from app.reading.people.spelling import fold, is_given
from app.reading.people.words import PLAIN
from app.reading.transcript import Side, Transcript

MOST = 1500  # namings that are looked at; a thread has some fifty


class Naming(NamedTuple):
    """Words that may name a firm. `whole`: no further word of a name stands beside them."""

    text: str
    key: str
    place: str  # "text", "signature", "subject", "shown" (a display name), "invite"
    whole: bool
    alone: bool  # all of its line, or of its part of a line
    before: str  # the word before, lower case, or the sign
    earlier: str  # the word before that
    after: str
    side: Side
    writer: str
    message: str  # of which message, by its id
    evidence: Evidence | None
    article: bool = False  # "The" belongs to it: a capital that begins no sentence


def namings(transcript: Transcript, labels: Collection[str], people: Collection[str]) -> Iterator[Naming]:
    """`labels` are the words of mail domains, `people` the names of people, both as `squeeze` gives them."""
    for stretch in stretches(transcript):
        yield from _named(stretch, labels, people)


def guessed(name: str) -> Naming:
    """A name that no text holds: what a mail domain tells."""
    return Naming(name, squeeze(name), "domain", True, False, "", "", "", Side.COMPANY, "", "", None)


_SMALL_NEXT = late(r"[ ]([^\W\d_]\w+)")
_LINE = "¶"  # where a line begins or ends
_EDGES = frozenset(("", _LINE, *",|·•;"))
_JOINS = frozenset(
    """
    of for the and a an de du des del della di da das do dos den der für van von y et e la las le les los na op &
    """.split()  # noqa: SIM905
)
_LINKING = frozenset(("na", "do", "de", "da"))  # between the words of a name; with capitals a legal form
# What a family's name begins with, and by it a firm's; small at the beginning of none.
_PARTICLES = frozenset("Van Von De Den Der Du Des Del Della Di Da Dos La Las Le Les Los El".split())  # noqa: SIM905
_INSIDE = frozenset("of for the and new first next great good final before once".split())  # noqa: SIM905
_OWNED = re.compile(r"['’]s\Z")


def _named(stretch: Stretch, labels: Collection[str], people: Collection[str]) -> Iterator[Naming]:
    text, spelt = stretch.text, 0
    initials = {"t", *(label[0] for label in labels)}  # "The Quill dom"
    for match in RUN.finditer(text, stretch.start, stretch.end):
        if match.start() < spelt:
            continue
        start, end = match.span()
        first = text[start].lower()
        is_other = "a" <= first <= "z" and first not in initials
        spelt = 0 if is_other else _as_the_domain(text, start, end, labels)
        if spelt:
            yield _naming(stretch, start, spelt, True)
            continue
        if _is_a_persons(match.group(), people):
            continue
        if text[start - 4 : start] == " of " and (of := _OF.search(text, max(stretch.start, start - 24), start)):
            yield _of_a_place(stretch, of.start(), end)
        for tokens in _pieces(match.group(), start, labels):
            yield from _spans(stretch, tokens, labels)
    yield from _with_a_capital_inside(stretch)
    if stretch.place in ("signature", "text"):
        yield from _in_small_letters(stretch, labels)


_INSIDE_A_WORD = late(r"[a-z][A-Z][a-z]")
_WRITTEN_SO = late(r"[a-z]{1,9}[A-Z][\w’'-]{2,20}(?![\w@/]|\.\w)")
_PRODUCTS = ("iphone", "ipad", "imac", "imessage", "icloud", "ebook", "email", "efiling", "javascript", "esign")


def _with_a_capital_inside(stretch: Stretch) -> Iterator[Naming]:
    """ "quillWorks", "eQuill Freight": names that begin with a small letter."""
    text = stretch.text
    for inside in _INSIDE_A_WORD.finditer(text, stretch.start, stretch.end):
        start = inside.start()
        while start > stretch.start and text[start - 1].isalnum():
            start -= 1
        word = _WRITTEN_SO.match(text, start, stretch.end)
        if word is None or text[start - 1 : start] in tuple("@./-_#=") or word[0].lower().startswith(_PRODUCTS):
            continue
        yield _naming(stretch, start, word.end(), True)
        goes_on = RUN.match(text, word.end() + 1, stretch.end) if text[word.end() : word.end() + 1] == " " else None
        if goes_on is not None and not any(map(_stops, goes_on[0].split(" "))):
            yield _naming(stretch, start, goes_on.end(), True)


# The kinds of houses that are named by their place; a small letter does not make them less of a name.
_OF = late(r"\b(?:municipality|university|city|town|county|borough|diocese|ministry|port|district|commune) of \Z")


def _of_a_place(stretch: Stretch, start: int, end: int) -> Naming:
    """ "the municipality of Quill" as "Municipality of Quill"."""
    found = _naming(stretch, start, end, True)
    text = found.text[0].upper() + found.text[1:]
    return found._replace(text=text, key=squeeze(text))


_BOTH = late(r" (?:and|und) ")
_OURSELVES = frozenset(("I", "Myself", "Me", "You", "We"))


def _is_a_persons(run: str, people: Collection[str]) -> bool:
    """Whether a run is a person's name, or begins with the only name they are called by: "Keiko Tanaka"."""
    first, _, last = run.partition(" ")
    sides = _BOTH.split(run) if " and " in run or " und " in run else ()
    if len(sides) > 1 and all(side in _OURSELVES or is_given(side.partition(" ")[0]) for side in sides):
        return True  # "Keiko Tanaka and Ben"
    alone = bool(last) and " " not in last and squeeze(first) in people and not sort_of(last)
    return alone or squeeze(run) in people


def _as_the_domain(text: str, start: int, end: int, labels: Collection[str]) -> int:
    """Where a name ends whose last words begin with small letters, as a mail domain spells it: "Quill dom"."""
    for _ in range(2):
        following = _SMALL_NEXT.match(text, end)
        if following is None or not following[1].islower():
            return 0
        end = following.end()
        if end - start < 40 and squeeze(text[start:end]) in labels:
            return end
    return 0


def _in_small_letters(stretch: Stretch, labels: Collection[str]) -> Iterator[Naming]:
    """ "quill design, leith" of lines that have no capitals, where a mail ends."""
    begin = stretch.start if stretch.place == "signature" else max(stretch.start, stretch.end - 300)
    end = min(stretch.end, begin + 300)
    for line in _LINES.finditer(stretch.text, begin, end):
        for match in _SMALL_PART.finditer(line[0]) if line[0].islower() else ():
            spelt = squeeze(match.group().replace("&", "and"))
            if spelt in labels or f"the{spelt}" in labels:
                at = line.start() + match.start()
                yield _naming(stretch, at, at + len(match.group()), True)


_LINES = late(r"[^\n]+")
_SMALL_PART = late(r"[^\W_][^\n,|·•@]*[^\W_]")
Token = tuple[str, int]  # a word and where it begins


def _pieces(run: str, at: int, labels: Collection[str]) -> Iterator[list[Token]]:
    """A run of words with capitals, cut at what no name holds: weekdays, "Your", the end of a sentence, "Ltd". What a
    mail domain spells is not cut: "Sun Quill"."""
    tokens: list[Token] = []
    words = run.split(" ")
    spelt = _spelt_by_a_domain(words, labels)
    for place, word in enumerate(words):
        kind = _stops(word)
        if kind and tokens and word == "Technical" and words[place + 1 :] and not _TALKS.match(words[place + 1]):
            kind = ""  # "Quill Technical Documents"
        if kind and tokens and words[place - 1] in ("&", "and") and fold(word).strip(".,") == "co":
            kind = ""  # "Quill & Co"
        if place in spelt and (kind != "end" or place + 1 < spelt.stop):
            kind = ""
        if kind == "end":
            tokens.append((word.rstrip("."), at))
        if not kind:
            tokens.append((word, at))
        elif tokens:
            yield tokens
            tokens = []
        at += len(word) + 1
    if tokens:
        yield tokens


_TALKS = late(
    r"(?:interview|round|screen|panel|assess|discussion|test|call|chat|task|exercise|phone|video|conv|session|stage|deep"
    r"|recruit|meet|talk|challenge|onsite|final|team|lead|support)",
    re.IGNORECASE,
)


def _spelt_by_a_domain(words: Sequence[str], labels: Collection[str]) -> range:
    """Which words of a run together spell a mail domain, where one of them would end a name."""
    if not any(map(_stops, words)):
        return range(0)
    keys = [squeeze(word) for word in words]
    for first in range(len(words) - 1):
        if any(label.startswith(keys[first]) for label in labels if keys[first]):
            for last in range(len(words), first + 1, -1):
                if "".join(keys[first:last]) in labels:
                    return range(first, last)
    return range(0)


# Zones of time, by their letters, that no name ends in.
_ZONES = frozenset(
    """
    eat wat cat sast ist sgt hkt jst kst aest aedt acst awst nzst nzdt brt edt cdt mdt pdt mst cst eet eest wib pht myt
    """.split()  # noqa: SIM905
)


# "10am it is, I've confirmed"
_SHORTENED = late(
    r"(?:i|we|you|they|he|she|it|that|there|what|who|here|let)['’](?:ve|d|ll|m|re|s)|[a-z]{2,6}n['’]t", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def _stops(word: str) -> str:
    bare = fold(word).strip(".,")
    if (word.isupper() and bare in _ZONES) or _SHORTENED.fullmatch(bare):
        return "no name"
    if word in _LINKING or bare == "bros":
        return ""
    if (bare in NOT_COMPANY and bare not in _INSIDE and bare not in STREETS) or _is_legal_form(word):
        return "no name"
    if bare == "sp" and word != bare:  # "Sp. z o.o."
        return "no name"
    ends = word.endswith(".") and "." not in word[:-1] and (len(word) > 4 or (len(word) == 3 and word[:-1].isupper()))
    return "end" if ends else ""


def _is_legal_form(word: str) -> bool:
    return word != "Spa" and LEGAL.fullmatch(f" {word}") is not None  # "Quill Hotel & Spa"


def _spans(stretch: Stretch, tokens: list[Token], labels: Collection[str]) -> Iterator[Naming]:
    """The piece, and what it begins and ends with."""
    low, high = 0, len(tokens)
    owns = high > 1 and tokens[0][0] in _PARTICLES and _is_inside(stretch, tokens[0][1], labels)
    while low < high and tokens[low][0].lower() in _JOINS and not owns:
        low += 1
    while high > low and tokens[high - 1][0].lower() in _JOINS:
        high -= 1
    low = _behind_a_body(tokens, low, high, labels)
    if low == high:
        return
    if not any(letter.isalpha() for word, _ in tokens[low:high] for letter in word):
        return
    if high - low == 1 and not _may_stand_alone(stretch, tokens[low], labels):
        return
    first, last = tokens[low][1], tokens[high - 1][1] + len(tokens[high - 1][0])
    yield _naming(stretch, first, last, True)
    high = yield from _without_endings(stretch, tokens, low, high)
    last = tokens[high - 1][1] + len(tokens[high - 1][0])
    if stretch.place == "shown":
        yield from _behind_an_office(stretch, tokens[low:high], last)
    if stretch.place in _RUNNING and not _may_be_parted(tokens[low:high], labels):
        return
    for cut in range(low + 1, high):
        if tokens[cut - 1][0].lower() not in _JOINS:
            yield _naming(stretch, first, tokens[cut - 1][1] + len(tokens[cut - 1][0]), False)
        if tokens[cut][0].lower() not in _JOINS:
            yield _naming(stretch, tokens[cut][1], last, False)


def _behind_a_body(tokens: Sequence[Token], low: int, high: int, labels: Collection[str]) -> int:
    """Where the house's own name begins, spelt by a mail domain, behind the body that has it: "Chapter of Quill
    Cathedral", "Stichting Quill Zorg"."""
    at = low
    while at < high and (fold(tokens[at][0]) in BODIES or (at > low and tokens[at][0].lower() in _JOINS)):
        at += 1
    return at if at < high and squeeze(" ".join(word for word, _ in tokens[at:high])) in labels else low


def _without_endings(stretch: Stretch, tokens: Sequence[Token], low: int, high: int) -> Generator[Naming, None, int]:
    """The piece without the office at its end ("Quill Human Resources"), and what of it stands before a year ("Quill
    Summer 2026"). Gives where it ends without the office."""
    first = tokens[low][1]
    while high - low > 1 and (words := _of_office(tokens, low, high)):
        high -= words
        while high - low > 1 and tokens[high - 1][0].lower() in _JOINS:
            high -= 1
        yield _naming(stretch, first, tokens[high - 1][1] + len(tokens[high - 1][0]), True)
    for cut in range(low + 1, high):
        if _YEAR.fullmatch(tokens[cut][0]):
            stop = cut - 1 - (cut - low > 1 and tokens[cut - 1][0].lower() in _SEASONS)
            yield _naming(stretch, first, tokens[stop][1] + len(tokens[stop][0]), True)
            break
    return high


def _behind_an_office(stretch: Stretch, tokens: Sequence[Token], last: int) -> Iterator[Naming]:
    """ "Quill" of "Recruitment Quill" and of "Talent for Quill"."""
    for cut in range(1, len(tokens)):
        joined = tokens[cut][0] == "for"
        if joined or (cut == 1 and sort_of(tokens[0][0]) == "office"):
            begin = cut + (joined or tokens[cut][0].lower() in _JOINS)
            if begin < len(tokens):
                yield _naming(stretch, tokens[begin][1], last, True)


def _of_office(tokens: Sequence[Token], low: int, high: int) -> int:
    """How many words at the end of a piece name an office: "Human Resources", "Talent Acquisition Team"."""
    for words in (2, 1):
        if high - low > words and sort_of(" ".join(word for word, _ in tokens[high - words : high])) == "office":
            return words
    return 0


_YEAR = late(r"20\d\d")
_SEASONS = frozenset(("spring", "summer", "autumn", "fall", "winter"))
_RUNNING = frozenset(("text", "footer", "signature"))


def _may_be_parted(tokens: Sequence[Token], labels: Collection[str]) -> bool:
    """Whether a part of the piece may be the name: where a mail domain begins as one of its words does, or a word of
    what a firm is stands in it."""
    for word, _ in tokens:
        if word in ("and", "for", "at") or sort_of(word) not in ("", "job"):
            return True
        if _begins_one(word, labels):
            return True
    return False


def _begins_one(word: str, labels: Collection[str]) -> bool:
    head = squeeze(word)[:4]
    return len(head) > 3 and any(label.startswith(head) for label in labels)


def _is_inside(stretch: Stretch, at: int, labels: Collection[str]) -> bool:
    """Whether the capital of a word is its own: it begins no sentence of running text, or a mail domain begins so."""
    if stretch.place != "text" or (stretch.text[at - 1 : at] == " " and stretch.text[at - 2] not in ".!?:"):
        return True
    key = squeeze(stretch.text[at : at + 12].partition("\n")[0])[:5]
    return any(label.startswith(key) for label in labels)


def _may_stand_alone(stretch: Stretch, token: Token, labels: Collection[str]) -> bool:
    """One word that begins a sentence of running text is no name unless a mail domain begins as it does."""
    word, at = token
    if stretch.place not in ("text", "footer") or LEGAL_NEXT.match(stretch.text, at + len(word)):
        return True
    if at >= 2 and stretch.text[at - 1] == " " and stretch.text[at - 2] not in ".!?:*–-":
        return True
    return _begins_one(word, labels) or (
        WISHES.match(stretch.text, at + len(word)) is not None and fold(word) not in PLAIN and not is_given(word)
    )


# "Quill would like to meet you", "The Quill team loved your CV"
WISHES = late(
    r"(?: (?:team|people|guys|folks|panel|side))?,? (?:(?:would|['’]d) (?:like|love)|wants?|(?:has|have) (?:asked"
    r"|invited"
    r"|confirmed|agreed|offered|decided|chosen|moved|picked|said|come back|got back)|loved|liked|invites?|is (?:keen"
    r"|happy"
    r"|looking|pleased|delighted)|are (?:keen|happy|looking|pleased|delighted)|can (?:see|meet|do|offer)"
    r"|could (?:see|meet"
    r"|do|offer)|came back|got back)\b"
)


def _naming(stretch: Stretch, start: int, end: int, whole: bool) -> Naming:
    text = stretch.text
    if text[end - 2 : end] in ("'s", "’s") and text[end : end + 1] != "":
        shown, owned = text[start : end - 2], True
    else:
        shown, owned = text[start:end], False
    shown = shown.rstrip(".") if shown.endswith(".") and "." not in shown[:-1] else shown
    before, earlier = _words_before(text, stretch.start, start)
    after = "'s" if owned else _after(text, end, stretch.end)
    if after and LEGAL_NEXT.match(text, end):
        after = "ltd"
    opens, closes = before in _EDGES, after in _EDGES
    return Naming(
        shown, squeeze(shown), stretch.place, whole, opens and closes, before, earlier, after,
        stretch.side, stretch.writer, stretch.message,
        Evidence(stretch.message, shown, stretch.part, start + stretch.shift, start + len(shown) + stretch.shift),
        text[max(0, start - 4) : start] == "The " and (stretch.place != "text" or _goes_on(text, start - 4)),
    )  # fmt: skip


def _goes_on(text: str, at: int) -> bool:
    """Whether a word stands inside of a sentence, or at the beginning of a line that has no verb: behind a comma."""
    return text[max(0, at - 1) : at] == " " and text[at - 2 : at - 1] not in tuple(".!?:")


def _words_before(text: str, begin: int, start: int) -> tuple[str, str]:
    """The word before on the same line, or the sign, and the word before that; a line's beginning is a line feed."""
    near = text[max(begin, start - 32) : start]
    line = near.rpartition("\n")[2]
    words = line.split()
    if words and words[-1].lower() in _ARTICLES:
        words.pop()
    if not words:
        return (_LINE if "\n" in near else ""), ""
    last = words[-1].lower()
    earlier = words[-2] if len(words) > 1 else ""
    if not last[-1].isalnum():
        return last[-1], last[:-1].strip(_SIGNS) or earlier.lower().strip(_SIGNS)
    return last.lstrip(_SIGNS), earlier.lower().strip(_SIGNS)


_ARTICLES = frozenset("the die der das den la le el il de".split())  # noqa: SIM905
_SIGNS = ".,:;!?()[]\"“”*-–'’"
_AFTER = re.compile(r"[ \t]*(\n|[\w'’-]+|[^\w\s])")


def _after(text: str, start: int, end: int) -> str:
    match = _AFTER.match(text, start, end)
    return "" if match is None else _LINE if match[1] == "\n" else match[1].lower()
