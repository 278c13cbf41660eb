"""Runs of words in running text that may be a person's name, with what speaks for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.reading.late import late
from app.reading.people.fields import FIELDS
from app.reading.people.jobs import ALSO_NAMES, NOUNS, is_job
from app.reading.people.spelling import Spelling, fold, is_given, is_honorific, is_postnominal, spell
from app.reading.people.words import FAMILY_FIRST, NOT_NAMES, PARTICLES, PLAIN

_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_LETTER = r"[^\W\d_]"
_CAP = (
    rf"(?:(?:Dr|Dipl|Univ|Prof)\.-[A-Z][a-z]{{2,4}}\.|(?:(?:[dlDL]|[Dd]ell|[Aa]ll)['’]{_UPPER}"
    rf"|[aAeEuU][lLs][-‑]{_UPPER}|{_UPPER}\.{_UPPER}\.(?=[ ]{_UPPER})|{_UPPER})"
    rf"{_LETTER}*(?:['’\-‑]{_LETTER}+)*(?:['’](?=[ ]{_UPPER}{_LETTER}))?(?:\(SA\))?\.?)"
)
_PART = (
    r"(?:[sd]/o|a/[lp]|binte|dela|delos|van|von|vom|zu|zur|der|den|de|del|della|dello|dei|degli|di|da|dos|das|do|du|des|la|las|los|le|les|ter|ten"
    r"|te|y|e|bin|binti|bint|ibn|al|el|ole|ap|af|av|op|'t|’t|dr|med)"
)
_NICK = rf"(?:[\"“„'‘(]{_UPPER}{_LETTER}+[\"”“'’)])"
_GAP = r"[ \u00a0\n]"
_RUN = late(rf"(?<![\w@&/.\-'’]){_CAP}(?:{_GAP}(?:{_NICK}{_GAP})?(?:{_PART}\.?{_GAP}){{0,4}}{_CAP})*")
_TITLE_OF = late(r"([^\W\d_]+) (?:of|for) (?:(?:[A-Z&][\w&'’-]*|and),? ){0,3}\Z")
_TOKEN = late(r"\S+")
_WRAPPED = 55  # a line shorter than this ends for a reason: a name does not run over its end

# Surnames that are words of places and organisations, or of everyday: good after a given name, if nothing else is odd.
SURNAMES = frozenset(
    """
    bay beach bell bridge brook brooks bush castle church close cook court cross day dean english field fields flood
    flowers ford forest fox france french frost gate german grove hall heath hill hills holland house hunt king
    kitchen lake lamb lane law little long love lodge manor mark marsh may meadows mill mills moon moss mount north
    page park parks peace peak pike place point pond pool pope price read reed rice rich ridge rivers river rose
    rush school said sharp shop short small snow spring square stone street strong summer summers sweet temple town
    trust tower vale view ward waters way wells west wharf white wild wise wood woods work yard young early art best
    good fair cotton hand link long major merry post quick ready steel swift weeks branch chambers free garden guest
    hope lock fine heads hands sun towers western an do so to oh
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Run:
    """A possible name at [start, end) of a text. `weight` is what its own words say: below 0 against, 2 for it."""

    start: int
    end: int
    spelling: Spelling
    weight: int

    @property
    def honorific(self) -> str:
        return self.spelling.honorific


def runs_in(text: str, start: int, end: int) -> Iterator[Run]:
    """All runs in [start, end) of `text`, from left to right."""
    for match in _RUN.finditer(text, start, end):
        written = match.group()
        if _is_everyday(written) or _NUMBERED.match(text, match.end()):
            continue
        if written.isalpha():  # one word
            office = written.isupper() and written.lower() in _OFFICES  # "the ED, Mr. Sola Akinwande"
            if not (office or is_honorific(written) or is_job(written) or is_postnominal(written, after=0)):
                run = _run(text, [match.span()])
                if run is not None:
                    yield run
            continue
        tokens = [(m.start() + match.start(), m.end() + match.start()) for m in _TOKEN.finditer(written)]
        for first, last in _pieces(text, tokens):
            if _is_title_end(text, tokens, first):
                continue
            named = last - first > 2 and _is_of_title(text, tokens, first)  # "our Head of Atelier Francesca Pagani"
            run = _run(text, tokens[first + named : last])
            if run is not None:
                yield run


_NUMBERED = re.compile(r"[-/_]\d")  # "SRI-0261"


@lru_cache(maxsize=4096)
def _is_everyday(run: str) -> bool:
    """Most runs are one word that begins a sentence."""
    key = fold(run).strip(".,'")
    return key in PLAIN or key in NOT_NAMES


def _pieces(text: str, tokens: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches of tokens between words that are no part of a name, ends of sentences and ends of lines."""
    first = 0
    for place, (begin, end) in enumerate(tokens):
        word = text[begin:end]
        begins_line = place > first and text[tokens[place - 1][1] : begin].find("\n") >= 0
        if begins_line and (not _is_wrapped(text, begin) or is_honorific(word)):
            yield from _stretch(first, place)
            first = place
        if _is_foreign(word, place == first, tokens, place, text):
            yield from _stretch(first, place)
            first = place + 1
        elif (word.endswith(".") and not _keeps_dot(word)) or word.endswith(("'s", "’s")):
            yield from _stretch(first, place + 1)
            first = place + 1
    yield from _stretch(first, len(tokens))


def _is_title_end(text: str, tokens: list[tuple[int, int]], first: int) -> bool:
    """Whether words go on with a title: "de Création" of "Directeur de Création"."""
    written = text[slice(*tokens[first])]
    return first > 0 and written.islower() and is_job(text[slice(*tokens[first - 1])])


def _is_of_title(text: str, tokens: list[tuple[int, int]], first: int) -> bool:
    """Whether the first word is what a title is of, and a given name follows it."""
    begin, end = tokens[first]
    held = _TITLE_OF.search(text, max(0, begin - 60), begin)
    return (
        held is not None
        and is_job(held[1])
        and text[begin - 2] != ","
        and not (is_given(text[begin:end]) or is_honorific(text[begin:end]))
        and is_given(text[slice(*tokens[first + 1])])
    )


def _stretch(first: int, last: int) -> Iterator[tuple[int, int]]:
    if last > first:
        yield first, last


def _is_wrapped(text: str, begin: int) -> bool:
    newline = text.rfind("\n", 0, begin)
    above = text.rfind("\n", 0, newline) + 1
    return newline - above >= _WRAPPED and "\t" not in text[above:newline]


# Greetings, with their accents where the folded word is somebody's name ("Ola").
_GREETINGS = frozenset(
    """
    olá oi sæl sæll mōrena ahoj cześć szia bok živjo labas sveiki salve buongiorno buonasera bom boa guten goedemorgen
    goedemiddag goedendag goddag hyvää merhaba selam shalom sawubona dumela molo habari jambo hujambo witaj zdravo
    dobrý dobry dobar saludos gentile egregio spettabile kära bästa käre
    """.split()  # noqa: SIM905
)
# "our MD Priya Nair", "her PA Jackie"
_OFFICES = frozenset("pa ea ed md fd gm agm dgm hrd vp svp evp ceo coo cfo cto cio cmo".split())  # noqa: SIM905


def _is_foreign(word: str, leads: bool, tokens: list[tuple[int, int]], place: int, text: str) -> bool:
    """Whether a word parts names: an everyday word, a job, an organisation's word."""
    key = fold(word).strip(".,'\"()")
    key = key.removesuffix("'s")
    if key.startswith("i'") or (leads and key in _OFFICES and word.isupper()):
        return True  # "Tell Ruth I'm in"
    if leads and len(key) > 4 and key.endswith("ly") and word.istitle() and not is_given(word):
        return True  # "Sadly Tomas has been called away"
    if leads and word.lower() in _GREETINGS:
        return True  # "Olá Inês"
    if is_honorific(word) and (leads or word.endswith(".")):
        return False
    before = "" if leads else text[slice(*tokens[place - 1])]
    ends = word.endswith(".") and not _keeps_dot(word)
    after = "" if ends or place + 1 >= len(tokens) else text[slice(*tokens[place + 1])]
    if before and is_honorific(before):
        leads = True  # "Dr April Long"
        if after and len(key) == 1 and word[0].isupper():
            return False  # "Mr A. Mason", "Mr I Bevan"
        if after and key in PLAIN and not word.endswith(".") and _may_be_family(after):
            return False  # "Mr Sunday Okafor"
    if not leads and (parts := _parts_within(key, before, after, place, len(tokens))) is not None:
        return parts
    if key in NOT_NAMES or is_job(word) or _SCIENCE.search(key) is not None:
        named = leads and key in NOT_NAMES and is_given(word) and after and not word.endswith(".")
        return not (named and _may_be_family(after) and fold(after).strip(".,'") not in SURNAMES)  # "Charity Whitefish"
    # "May Lin" and "Will Barton" are people, "May" and "Will" alone are not.
    if key in PLAIN:
        follows = after and not word.endswith(".")
        return not (leads and is_given(word) and follows and _may_be_family(after))
    return False


def _parts_within(key: str, before: str, after: str, place: int, count: int) -> bool | None:
    """Of a word behind another: whether it parts names, where its neighbours tell; else None."""
    if key in PARTICLES:  # "Dev y Marcus" are two people, "Ortega y Gasset" is one
        two = is_given(after) and (is_given(before) or (place > 1 and count > place + 2))
        return key in ("y", "e") and after != "" and (two or (is_honorific(after) and count > place + 2))
    if key in SURNAMES and not after and _may_lead(before):
        return False
    if key in ALSO_NAMES and (is_given(before) or _INITIAL.fullmatch(before)):
        return after != "" and is_job(after)
    return False if before[-1] in "'’" else None  # "Ochieng' Were"


_SCIENCE = late(r"\w(?:ology|ography|oscopy|ometry|onomy|otherapy|nomics|chemistry|physics)\Z")


def _may_lead(word: str) -> bool:
    """Whether a word may be the given name before a surname that is a word of everyday."""
    return is_given(word) or not (word.endswith(".") or _is_everyday(word) or is_job(word) or is_honorific(word))


def _may_be_family(word: str) -> bool:
    key = fold(word).strip(".,'")
    if key in SURNAMES:
        return True  # "April Long"
    return key not in PLAIN and key not in NOT_NAMES and not is_given(word) and not is_job(word)


def _keeps_dot(word: str) -> bool:
    return (
        is_honorific(word)
        or len(word.strip(".")) == 1
        or (len(word) <= 5 and "." in word[:-1])
        or fold(word) in ("jr.", "st.")
    )


def _run(text: str, tokens: list[tuple[int, int]]) -> Run | None:
    while tokens and fold(text[slice(*tokens[-1])]).strip(".") in PARTICLES and text[tokens[-1][0]].islower():
        tokens = tokens[:-1]
    if not tokens:
        return None
    start, end = tokens[0][0], tokens[-1][1]
    written = text[start:end]
    if written.endswith(("'s", "’s")):
        end -= 2
    elif written.endswith(".") and len(text[slice(*tokens[-1])]) > 2:
        end -= 1
    spelling = spell(text[start:end].replace("\n", " "))
    if spelling is None or (len(spelling.words) == 1 and is_honorific(spelling.words[0])):
        return None
    return Run(start, end, spelling, _weight(spelling) - 2 * _is_part_of_more(text, start, end))


_INITIAL = late(rf"{_UPPER}\.")
_NEXT = late(r"[ ]([^\W\d_][\w'’-]*)")
_PLACE = late(
    r"\b(?:hotel|hospital|school|camp|cafe|café|rue|calle|via|lake|mount|fort|saint|bistro|rua|plaza)\s\Z",
    re.IGNORECASE,
)


def _is_part_of_more(text: str, start: int, end: int) -> bool:
    """Whether a run goes on as a title or an organisation ("Senior Cloud" Engineer, "Larkmoor Animal" Hospital)."""
    following = _NEXT.match(text, end)
    if following and following[1][0].isupper() and (fold(following[1]) in NOT_NAMES or is_job(following[1])):
        return True
    return bool(_PLACE.search(text, max(0, start - 10), start))


@lru_cache(maxsize=2048)
def _weight(spelling: Spelling) -> int:
    key = spelling.key
    weight = 2 if spelling.honorific else 0
    if len(key) == 1:
        return weight + (1 if is_given(spelling.words[0]) and key[0] not in PLAIN else 0)
    if is_given(spelling.words[0]) or (
        key[0] in FAMILY_FIRST and len(key) <= 4 and any(is_given(word) for word in spelling.words[1:])
    ):
        weight += 2
    elif key[0] in FAMILY_FIRST and len(key) == 3 and all(map(str.isalpha, key)):
        weight += 1  # "Ong Boon Kiat"
    elif len(key[0]) == 1 or any(is_given(word) for word in spelling.words[1:]) or any(k in PARTICLES for k in key[1:]):
        weight += 1
    if spelling.nickname:
        weight += 1
    if key[-1] in SURNAMES or key[-1] in NOT_NAMES:
        weight -= 1
    if key[-1] in ALSO_NAMES and key[-1] in NOUNS and not spelling.honorific:
        weight -= 1  # "Alison Cook" may be a person, "Urban Forester" an opening
    if key[-1] in FIELDS and key[-1] not in SURNAMES and not spelling.honorific:
        weight -= 2
    if spelling.text.isupper():
        weight -= 1
    return weight
