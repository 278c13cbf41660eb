"""Turning jotted words into written ones: shorthand, apostrophes, slips, capitals, numbers. Nothing is added."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable

from app.drafting.jotting.lexicon import is_listed, names, parts
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
_COUNT = re.compile(  # "3 new schools", "2 of them", "growing to 9": not "tier 2", "fig 3", "Euro 6 fleet"
    r"(?<![\w.,:£$€/–-])([2-9])(?=(?: [a-z-]{3,}){0,2} (?:[a-z-]{2,}[^s\W]s|[A-Z]{2,}s|people|children|staff|men"
    r"|women)\b"
    r"| of (?:them|those|these|us|which)\b|-[a-z]{4,})"
    r"|(?<= growing to )([2-9])(?![\w.,%])|(?<=team of )([2-9])(?![\w%]|[.,]\d)|(?<=crew of )([2-9])(?![\w%]"
    r"|[.,]\d)|(?<=\ball )([2-9])(?= [a-z])|(?<= be )([1-9])(?![\w.,%])"
    r"|(?<=start with )([2-9])(?=$|[.,])"
)
_FROM_TO = re.compile(
    rf"(\b(?:{'|'.join(NUMBER_WORDS[2:])}) [a-z]+ (?:(?:down |up )?(?:to|from)|instead of|rather than|not|versus) )"
    r"([2-9])(?![\w.,%:])"
)
_SPANS = re.compile(
    r"(?<![\w.-])(?<!\bthe )(?<!\ba )([2-9]|\d{2,3}) (year|week|month|day|hour)"
    r"(?=$|[,.;]| (?:in|on|at|as|with|of|to|and|ago|now|from)\b)"
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
    text = _NTH_DAY.sub(lambda m: f"the {_NTH.get(m[1], m[1])} {_WEEKDAY[m[2].lower()]}", text)
    text = _MINUTES.sub(r"\1 minute ", text) if "min " in text else text
    joined = _WORD.sub(lambda m: _word(m[0], spellings, home), text)
    joined = _SPACES.sub(" ", joined).strip()
    for sign, pattern, put in _BY_SIGN:
        if sign in joined:
            joined = pattern.sub(put, joined)
    if _DIGIT.search(joined):
        for pattern, put in _BY_DIGIT:
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
_Put = str | Callable[[re.Match[str]], str]
_BEFORE_NOT = frozenset(
    """
    is are was were do does did has have had would could can will but and if why or it's that's should may might
    must
    """.split()
)


def _comma_not(match: re.Match[str]) -> str:
    """ "a real one from the backlog not a puzzle": a comma before the contrast, none after a verb."""
    before = match.string[: match.start()].rsplit(" ", 1)[-1].casefold()
    return " not " if before in _BEFORE_NOT or before.endswith(",") else ", not "


_APART = re.compile(r"[a-z]ing (?:[a-z-]+ ){1,3}from $")


def _place(match: re.Match[str]) -> str:
    """A word after "in", "from" or "near" that is in no list of words is a place ("in chakan"), but not what one thing
    is set apart from ("separating assessment from prophy")."""
    return match[1] if _APART.search(match.string[: match.start()]) else _named(match[1])


_COUNTRIES_TOO = frozenset("turkey china jordan chile".split())  # after "in" and "from" no bird and no plates


def _named(word: str) -> str:
    if word in _COUNTRIES_TOO:
        return word.capitalize()
    listed = (
        parts(word)
        or known(word)
        or word in COMMON
        or word.endswith(("ing", "ed", "ly", "s", "ment", "ion", "ware", "ity"))
    )
    return word if listed or word in NUMBER_WORDS else word.capitalize()


def _site(match: re.Match[str]) -> str:
    """ "depot at holbeck"."""
    return f"{match[1]} at {_named(match[2])}"


def _counterpart(match: re.Match[str]) -> str:
    """ "Kafka versus pulsar": what a name is set against is a name, if it is one word that is no everyday one."""
    name, other = match.groups()
    return match[0] if other in COMMON or other.endswith("s") else f"{name} versus {other.capitalize()}"


_SITES = (
    "depot|site|office|branch|plant|shop|campus|yard|works|store|warehouse|school|hospital|station|factory|farm|clinic"
    "|studio|hub|centre|center|lab|workshop|college|library|hotel|mill|quarry|port|harbour|harbor|terminal"
)
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


_PLACE_ENDS = r"(?=$|[,.;]| (?:and|or|with|for|on|is|was|in \d+)\b| \d)"
_WHEN = (
    r"(?:(?<=\bin )|(?<=\bby )|(?<= mid )|(?<=early )|(?<=late )"
    r"|(?<=until )|(?<=since )|(?<=from )|(?<=next )|(?<=last ))"
)
_BOTH = re.compile(r"(?<=\w) ?\+ ?(?=[^\W\d])|(?<=[^\W\d]) ?\+ ?(?=\w)|(?<=\w) & (?=\w)")
# What has to stand in a text for the pattern to be worth trying.
_BY_SIGN: tuple[tuple[str, re.Pattern[str], _Put], ...] = (
    ("ens ", re.compile(r"\b(men|women|children)s(?= [a-z])"), r"\1's"),
    ("nes ", re.compile(r"\b(everyone|someone|anyone)s(?= [a-z])"), r"\1's"),
    ("dys ", re.compile(r"\b(everybody|somebody|nobody|anybody)s(?= [a-z])"), r"\1's"),
    (
        "kids ",
        re.compile(
            r"\bkids (?=(?:frames|shoes|clothes|books|clinic|club|menu|room|corner|area|parties|camp|workshop)\b)"
        ),
        "children's ",
    ),
    ("its ", re.compile(r"\bits (?=(?:fine|ok|okay|good|great|hard|easy|clear|worth|like)\b)"), "it's "),
    (
        "been there ",
        re.compile(
            r"\bbeen there (?=(?:about |over |nearly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) years\b)"
        ),
        "been there for ",
    ),
    (
        "+",
        re.compile(r"(?<!grade )(?<!level )(?<!tier )(?<!band )(?<!year )\b(\d[\d,]*)\+ (?=[a-z])"),
        r"more than \1 ",
    ),
    ("+", re.compile(r"\b(grade|level|tier|band|year) (\d+)\+(?= |$)"), r"\1 \2 and above"),
    ("+", _BOTH, " and "),
    ("&", _BOTH, " and "),
    (" not ", re.compile(r"(?<=\w) not (?=(?:an?|the|in|by|for|at|on|every|each|just|only) |\")"), _comma_not),
    ("no", re.compile(r"\bno[ -](shows\b|show(?= (?:rate|policy|fee)))"), r"no-\1"),
    ("a/b", re.compile(r"\ba/b\b"), "A/B"),
    ("same ", re.compile(r"(?<!the )(?<!that )(?<!those )(?<!this )\bsame (?=[a-z])"), "the same "),
    ("start to", re.compile(r"(?<!from )\bstart to finish"), "from start to finish"),
    ("s ", re.compile(r"\b(mum|mom|dad|gran|nan|boss|grandad|grandma)s(?= [a-z])"), r"\1's"),
    ("may", re.compile(rf"{_WHEN}may\b|(?<= to )may(?=$|[,.;])"), "May"),
    (" not ", re.compile(r"(?<=\w) not (?=[a-z]+[.!]?$)"), _comma_not),
    ("dec", re.compile(rf"(?:{_WHEN}|(?<=for ))dec\b"), "December"),
    ("mar", re.compile(rf"{_WHEN}mar\b(?= \d|$|[,.;])"), "March"),
    ("march", re.compile(rf"{_WHEN}march\b"), "March"),
    (
        "self ",
        re.compile(r"\bself (?=service|check|storage|assessment|management|employed|catering|scan|care|study)"),
        "self-",
    ),
    (
        "its ",
        re.compile(
            r"\bits (?=(?:not|hardly|barely|never|all|so|too|very|really|always|still|just|only|a|an|the|been"
            r"|going|about|mostly|mainly)\b)"
        ),
        "it's ",
    ),
    ("day", re.compile(r"(?<=day) (pm|am)\b"), lambda m: " afternoon" if m[1] == "pm" else " morning"),
    ("days", re.compile(r"(?<=days) (pm|am)\b"), lambda m: " afternoons" if m[1] == "pm" else " mornings"),
    ("proper", re.compile(r"(?<=up )proper$|(?<=things )proper$|(?<=it )proper$"), "properly"),
    ("ys", re.compile(r"(?<=[a-z][bcdfghjklmnpqrstvwxz])ys\b"), "ies"),
    ("in ", re.compile(rf"(?<=\bin )([a-z]{{5,}}){_PLACE_ENDS}"), _place),
    ("from ", re.compile(rf"(?<=\bfrom )([a-z]{{5,}}){_PLACE_ENDS}"), _place),
    ("sat", re.compile(r"(?:(?<=\bin )|(?<=\bon )|(?<=\bnext )|(?<=\bthis )|(?<=\bevery ))sat\b"), "Saturday"),
    ("near ", re.compile(rf"(?<=\bnear )([a-z]{{5,}}){_PLACE_ENDS}"), _place),
    (" at ", re.compile(rf"\b({_SITES}) at ([a-z]{{5,}}){_PLACE_ENDS}"), _site),
    (" versus ", re.compile(r"\b([A-Z][a-z]+) versus ([a-z]{4,})(?=$|[,.;])"), _counterpart),
    ("black F", re.compile(r"\bblack Friday\b"), "Black Friday"),
)
_ONE = re.compile(
    r"(?:(?<=^)|(?<=wants )|(?<=want )|(?<=needs )|(?<=need )|(?<=from )|(?<=for )|(?<=just )|(?<=only )|(?<=has )"
    r"|(?<=with )|(?<=and )|(?<=by ))1(?= (?!in )[a-z]{3,})"
)
_NTH = {"1st": "first", "2nd": "second", "3rd": "third"}
_WEEKDAY = {"mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
            "thu": "Thursday",
            "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday"}  # fmt: skip
_NTH_DAY = re.compile(
    r"(?:\bthe )?\b(1st|2nd|3rd|first|second|third|last) (mon|tues?|weds?|thu(?:rs)?|fri|sat|sun)(?:day)?\b",
    re.IGNORECASE,
)
_BY_DIGIT: tuple[tuple[re.Pattern[str], _Put], ...] = (
    (re.compile(r"(?<=\s)@ ?(?=\d)"), "at "),
    (re.compile(r"\b(\d{1,3}) ?h\b"), r"\1 hours"),
    (re.compile(r"\b(\d{1,3}) ?mos?\b(?!\.)"), r"\1 months"),
    (re.compile(r"\b(\d{1,4}) ?degs?\b"), r"\1 degrees"),
    (_SPANS, r"\1 \2s"),
    (_COUNT, lambda m: NUMBER_WORDS[int(m[0].strip())]),
    (_ONE, "one"),
    (
        re.compile(
            r"(?:^|(?<=\ba )|(?<=\bthe )|(?<=\bmy )|(?<=\btheir )|(?<=\bin )|(?<=\bhis )|(?<=\bher ))(?:1st|2nd"
            r"|3rd)(?= \w)"
        ),
        lambda m: _NTH[m[0]],
    ),
    (re.compile(r"(?<=\bevery )([2-9])\b(?!\.\d)"), lambda m: NUMBER_WORDS[int(m[1])]),
)
