"""Turning jotted words into written ones: shorthand, apostrophes, slips, capitals, numbers. Nothing is added."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

from app.drafting.jotting.lexicon import is_listed, names, parts
from app.drafting.jotting.signs import BY_DIGIT, BY_SIGN, NTH
from app.drafting.jotting.verbs import known
from app.drafting.jotting.word_classes import AUXILIARIES, COUNT_NOUNS, DETERMINERS, PREPOSITIONS, PRONOUNS
from app.drafting.jotting.words import (
    APOSTROPHES,
    CAPITALS,
    COMMON,
    MISSPELT,
    NUMBER_WORDS,
    SHORTHAND,
    SPOKEN_IN_TRADE,
)
from app.drafting.memory import kept_for_one_draft

_LINK = re.compile(r"\b(?:https?://|www\.)\S+|\b[\w.-]+\.(?:com|org|net|io|example|dev|co\.uk)/\S+", re.IGNORECASE)
_FILLERS = re.compile(
    r"\b(?:tbh|hmm+|lol|haha+|hah?|heh+|hehe+|rofl|lmao|omg|yay|ugh|meh|phew|argh|xx+|imo|imho|fyi|btw|nvm|tbc|fwiw"
    r"|ngl|ps)\b[,:]?",
    re.IGNORECASE,
)
_LAUGH = re.compile(r"(?<=[a-z]) (?:lol|haha+|hehe+|lmao) (?=(?:he|she|they|we|i|it)\b)")  # ends a thought
_BOUT = re.compile(
    r"\b((?:told|tell) (?:him|her|them)|asked|ask|talked|talk|chatted|spoke|stuff|answer|worried) bout\b"
)
_WORD = re.compile(r"[^\W_]+(?:['’/&.-][^\W_]+)*/?")
# "btw 4 entities", "btw sales and ops": no filler after a word and before two things or several.
_BETWEEN = re.compile(
    r"(?<=[a-z] )btw (?=\d|(?:two|three|four|five|all|both|the)\b|(?!i |he |she |we |they |it )[a-z-]+ (?:and|&|\+) )"
)
_TIGHT_DASH = re.compile(r"(?<=[a-z])[—–](?=[a-z])|—(?=[A-Za-z])|(?<=[a-z\d])—")
_UNIT = r"(?:page|day|week|month|year|hour|minute|person|bed|storey|story|seat|room|part|step|point|man|class)"
_HYPHENED = re.compile(
    rf"(?<![\d.,])\b(\d{{1,3}}(?:,\d{{3}})*|two|three|four|five|six|seven|eight|nine|ten)[ -]({_UNIT})\b(?= [a-z])",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    rf"(\b(?:{'|'.join(NUMBER_WORDS[2:])}) [a-z]+ (?:(?:down |up )?(?:to|from)|instead of|rather than|not|versus) )"
    r"([2-9])(?![\w.,%:])"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = "aeiou"
_UNITS = frozenset(
    """
    ms mm cm km kg mg ml ft mph st nd rd th mr mrs dr vs pm kw hz gb mb
    """.split()
)


@kept_for_one_draft
def visible(text: str) -> str:
    """Plain letters only: control and direction characters, pictures and links are gone, quotes are straight, nothing
    is shouted."""
    text = "\n".join(unshouted(line) for line in text.split("\n"))
    text = _LAUGH.sub("; ", text)
    text = _STRESSED.sub(lambda m: m[0].lower(), text)
    if "btw" in text:
        text = _BETWEEN.sub("between ", text)
    if any(dash in text for dash in "—–"):
        text = _TIGHT_DASH.sub(" – ", text)
    text = _FILLERS.sub(" ", _LINK.sub(" ", unicodedata.normalize("NFKC", text.replace("\r", "\n"))))
    text = text.translate(_SEEN)
    if "'" in text:
        text = re.sub(r"(?<!\w)'(?=\w)([^'\"\n]*(?:\w'\w[^'\"\n]*)*[\w.,!?])'(?!\w)", r'"\1"', text)
    text = re.sub(r"\bw (?=[a-z])", "with ", text)
    text = _BOUT.sub(r"\1 about", text)
    text = re.sub(r"\b(said|promised|told (?:him|her|them)) ill\b", r"\1 I'll", text, flags=re.IGNORECASE)
    text = re.sub(r"(?<=[a-z]) (?:n|'n'|'n) (?=[a-z])", " and ", text)
    text = re.sub(r"(^|[.?!;,\n] ?|- )me: ", r"\1i said ", text)
    text = re.sub(r" x\d{1,2}\b", "", text)
    text = re.sub(r"(?<=\w )em\b(?! dash)", "them", text)
    if " based " in text:
        text = re.sub(r"(?<!is )(?<!are )(?<!was )\b([a-z]{4,}) based (?=[a-z]{4,})", r"\1-based ", text)
    text = re.sub(r"(?<![\w.])v (?=[a-z]{3})", lambda m: _very_or_versus(m.string[: m.start()]), text)
    text = re.sub(
        r"\b(what|how|that|where|if|when|said|why|promised|told (?:him|her|them)) id\b",
        r"\1 I'd",
        text,
        flags=re.IGNORECASE,
    )
    return re.sub(r"[^\S\n]+", " ", text).strip()


_SHOUTED = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


# A small word in capitals within a sentence is stressed, not spelt: "permits are THE bottleneck".
_STRESSED = re.compile(
    r"(?<=[a-z] )(?:THE|NOT|VERY|ALL|EVERY|NEVER|ALWAYS|ONE|ONLY|SO|MORE|LESS|MUST|AND|BUT|NO|REALLY|HUGE|HATES"
    r"|LOVES|WANTS|NEEDS|BIG|MY|BEST|MOST)(?=[ .,!;:])"
)


def unshouted(text: str) -> str:
    """A text in capitals in lower case, but for short words that are in no list, which are abbreviations ("TIG")."""
    letters = [char for char in text if char.isalpha()]
    if len(letters) < 12 or sum(char.isupper() for char in letters) < 0.8 * len(letters):
        return text
    return _SHOUTED.sub(_lower, text)


def _lower(match: re.Match[str]) -> str:
    word, low = match[0], match[0].casefold()
    listed = parts(low) or known(low) or low in COMMON or low in SHORTHAND or low in APOSTROPHES or low in MISSPELT
    return word if len(word) < 5 and not listed and low not in _SMALL else low


_SMALL = PRONOUNS | DETERMINERS | PREPOSITIONS | AUXILIARIES | {"and", "or", "but", "not", "if", "so"}
_BEFORE_VERY = re.compile(
    r"(?:^|[,;:.!?(\n] ?|\b(?:is|was|are|were|be|been|he|she|they|it|s|and|but|so|all|felt|got) )$"
)


def _very_or_versus(before: str) -> str:
    """What "v" stands for: "was v clear", but "airflow v dagster"."""
    return "very " if _BEFORE_VERY.search(before.casefold()) else "versus "


_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "So", "Sk"}


class _Signs(dict[int, str | int]):
    """What becomes of a character, looked up in Unicode's table when it comes up the first time."""

    def __missing__(self, code: int) -> str | int:
        self[code] = " " if unicodedata.category(chr(code)) in _UNSEEN else code
        return self[code]


_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "→": "->"})
_SEEN = _Signs({**_STRAIGHT, ord("\n"): "\n"})


def tidy(text: str, names: Iterable[str] = (), trade: str = "") -> str:
    """Written form of a jotted stretch. `names` are spellings known from the thread (people, company, role words);
    `trade` keeps the shorthand that is at home in the job."""
    return _tidied(text, tuple(names), trade)


@kept_for_one_draft
def _tidied(text: str, names: tuple[str, ...], trade: str) -> str:
    spellings, home = _spellings(names), _home(trade)
    text = _DOCTOR.sub(_titled, _HOURLY.sub(" hour", text))
    if "/" in text:
        text = _PER.sub(lambda m: f" {_PERIOD_OF.get(m[1]) or f'a {m[1]}'}", text)
    if "~" in text or ">" in text or "<" in text:
        text = re.sub(r"(?<![-\w])([~<>]) ?(?=\d)", lambda m: _ABOUT[m[1]], text)
    text = _NTH_DAY.sub(lambda m: f"the {NTH.get(m[1], m[1])} {_WEEKDAY[m[2].lower()]}", text)
    text = _MINUTES.sub(r"\1 minute ", text) if "min " in text else text
    joined = _WORD.sub(lambda m: _word(m[0], spellings, home), text)
    joined = _SPACES.sub(" ", joined).strip()
    for sign, pattern, put in BY_SIGN:
        if sign in joined:
            joined = pattern.sub(put, joined)
    if _DIGIT.search(joined):
        for pattern, put in BY_DIGIT:
            joined = pattern.sub(put, joined)
    joined = _HYPHENED.sub(lambda m: f"{_in_words(m.group(1))}-{m.group(2)}", joined)
    joined = _TO_WORD.sub(lambda m: f"{m[1]} {NUMBER_WORDS[int(m[2])]} {m[3]}", joined)
    joined = _YEAR_OLDS.sub(r"\1-year-old\2", joined)
    return _FROM_TO.sub(lambda m: f"{m[1]}{NUMBER_WORDS[int(m[2])]}", joined)


# "from 9 to seven courses", "two four-year olds": what the steps before leave half done.
_TO_WORD = re.compile(rf"\b(from|between) ([2-9]) (to|and)(?= (?:{'|'.join(NUMBER_WORDS[2:])})\b)")
_YEAR_OLDS = re.compile(r"\b([a-z]+|\d+)[ -](?:year|yr) old(s?)\b")


_DOCTOR = re.compile(r"\b(dr|mr|mrs|ms|prof)(\.?) ([a-z]{2,})\b(?!')")


def _titled(match: re.Match[str]) -> str:
    """ "dr amin" is a name, whatever word it is like."""
    title, stop, name = match.groups()
    return match[0] if parts(name) or name in COMMON else f"{title.capitalize()}{stop} {name.capitalize()}"


_HOURLY = re.compile(r"(?<=\d) ?hr\b|(?<=\ban) hr\b|(?<=\bper) hr\b")
_MINUTES = re.compile(
    r"\b(\d+|two|three|five|ten) min (?=[a-z]{3,}[^s\W]s?\b)(?!late|each|max|long|with|from|into|over|after|before)"
)
# "92/hr", "12 pages/wk": so many in each.
_PER = re.compile(r"(?<=[a-z\d])/(hr|hour|wk|week|day|mth|mo|month|qtr|quarter|yr|year)\b")
_PERIOD_OF = {"hr": "an hour", "hour": "an hour", "wk": "a week", "mth": "a month", "mo": "a month", "qtr": "a quarter",
              "yr": "a year"}  # fmt: skip
_ABOUT = {"~": "about ", ">": "over ", "<": "under "}
_SPACES = re.compile(r" {2,}")
_DIGIT = re.compile(r"\d")


_SHORT_PLACES = frozenset(
    "iran iraq peru oman mali togo fiji cuba rome oslo lyon york utah iowa ohio lima riga bern kent".split()
)


def _in_words(number: str) -> str:
    if not number.isdigit():
        return number
    return NUMBER_WORDS[int(number)] if int(number) <= 10 else number


@kept_for_one_draft
def _home(trade: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", trade.casefold()))


@kept_for_one_draft
def _spellings(names: tuple[str, ...]) -> dict[str, str]:
    out = {}
    for name in names:
        for word in re.findall(r"[^\W_]+", name):
            if len(word) > 1 and word != word.lower() and word.casefold() not in COMMON:
                out[word.casefold()] = word
    return out


def _word(token: str, spellings: dict[str, str], home: Collection[str]) -> str:
    if token in _AS_IT_IS and token not in spellings:
        return token
    low = token.casefold()
    if low in SHORTHAND and low not in spellings and not (low in SPOKEN_IN_TRADE or low in home):
        return SHORTHAND[low]
    if low == "min":
        return "minutes"
    for table in (APOSTROPHES, MISSPELT):
        if low in table:
            return table[low]
    possessive = "'s" if low.endswith("'s") else ""
    stem = low.removesuffix("'s")
    if stem in CAPITALS:
        return CAPITALS[stem] + possessive
    if token == low and stem in names() and not parts(stem) and (len(stem) > 4 or stem in _SHORT_PLACES):
        return names()[stem] + possessive
    if stem in ("i'm", "i've", "i'd", "i'll"):
        return token[0].upper() + low[1:]
    if token == low and stem in spellings:
        return spellings[stem] + possessive
    if token == low and low.endswith("s") and spellings.get(low[:-1], "").isupper():
        return f"{spellings[low[:-1]]}s"
    if token == low and len(low) == 3 and _CONSONANTS.fullmatch(low) and low not in _CLIPPED:
        return low.upper()  # "dpf", "crm": an abbreviation of the trade
    return _mended(low) if token == low else token


_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{3}")
_CLIPPED = frozenset(
    "pts qty std msg txt pkg bkg cnt frm lvl prj tmw tmr mth wks hrs mtg thx pls ppl bdg mgr chk sth yrs kms mrs"
    " nth ppb ppm rpm kwh mwh fps cpm bpm".split()
)
_AS_IT_IS = COMMON - set(SHORTHAND) - set(APOSTROPHES) - set(MISSPELT) - set(CAPITALS) - {"min"}


@kept_for_one_draft
def _mended(word: str) -> str:
    """A slip of two neighbouring letters, or a lost vowel, that yields a very common word; else the word itself."""
    if len(word) < 3 or not word.isalpha() or word in COMMON or word in _LEGIT:
        return word
    swaps = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)} & COMMON
    if len(swaps) == 1 and (len(word) > 3 or word == "teh"):
        return swaps.pop()
    if len(word) > 4 and not any(vowel in word[-3:] for vowel in _VOWELS + "y"):
        grown = {word[:i] + vowel + word[i:] for i in range(1, len(word)) for vowel in _VOWELS} & COMMON
        if len(grown) == 1:
            return grown.pop()
    return _with_lost_letter(word) if len(word) > 6 else word


_CRAFTS = (("y", ""), ("ry", ""), ("ery", ""), ("ery", "e"))  # "butchery", "dentistry", "bakery" beside "butcher"


def _with_lost_letter(word: str) -> str:
    """A long word that is in no list, with the letter that makes it one ("terminolgy"), or with two letters swapped
    back; itself where none or several would do."""
    stem = re.sub(r"(?:ing|ed|s)$", "", word)
    if (
        stem != word
        and len(stem) > 3
        and (parts(stem) or parts(f"{stem}e") or (stem[-1] == stem[-2] and parts(stem[:-1])))
    ):
        return word  # a form of a word that is listed: "braking"
    if word.endswith("y") and any(parts(re.sub(f"{end}$", rest, word)) for end, rest in _CRAFTS):
        return word
    if parts(word) or known(word) is not None or word in COUNT_NOUNS or word in SHORTHAND:
        return word
    meant = {f"{word[:at]}{letter}{word[at:]}" for at in range(1, len(word)) for letter in _LETTERS}
    meant |= {f"{word[:i]}{word[i + 1]}{word[i]}{word[i + 2 :]}" for i in range(len(word) - 1)}
    found = [other for other in meant if is_listed(other) and not _other_spelling(word, other)]
    return found[0] if len(found) == 1 else word


def _other_spelling(word: str, other: str) -> bool:
    """Whether two words differ as American and British spelling do: "anesthesia", "color", "traveled"."""
    return any(other.replace(british, american) == word for british, american in _SPELLINGS)


_SPELLINGS = (("ae", "e"), ("oe", "e"), ("our", "or"), ("ll", "l"))


# English words that are a letter's swap away from a common one.
_LEGIT = frozenset(
    """
    form trail bread beard angel casual diary dairy quiet scared sacred united lots slot tops spot pots wells
    sing nods tea eat ate saw trial lion loin unti cast clam calm barn bran brand sued angle girl grill dose
    sated paly silt slit list bale able meter acre acme alter dose tired veer suing mete mani toady
    expect aunt tuna stale slate least steal teals arts rats star
    """.split()
)


_WEEKDAY = {"mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
            "thu": "Thursday",
            "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday"}  # fmt: skip
_NTH_DAY = re.compile(
    r"(?:\bthe )?\b(1st|2nd|3rd|first|second|third|last) (mon|tues?|weds?|thu(?:rs)?|fri|sat|sun)(?:day)?\b",
    re.IGNORECASE,
)
