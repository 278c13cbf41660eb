"""Signs, figures and short forms of a note in words: "w/", "->", "3 hrs", "2nd", a place in lower case."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.drafting.jotting.lexicon import parts
from app.drafting.jotting.verbs import known
from app.drafting.jotting.words import COMMON, NUMBER_WORDS

_COUNT = re.compile(  # "3 new schools", "2 of them", "growing to 9": not "tier 2", "fig 3", "Euro 6 fleet"
    r"(?<![\w.,:£$€/–-])([2-9])(?=(?: [a-z-]{3,}){0,2} (?:[a-z-]{2,}[^s\W]s|[A-Z]{2,}s|people|children|staff|men"
    r"|women)\b"
    r"| of (?:them|those|these|us|which)\b|-[a-z]{4,})"
    r"|(?<= growing to )([2-9])(?![\w.,%])|(?<=team of )([2-9])(?![\w%]|[.,]\d)|(?<=crew of )([2-9])(?![\w%]"
    r"|[.,]\d)|(?<=\ball )([2-9])(?= [a-z])|(?<= be )([1-9])(?![\w.,%])"
    r"|(?<=start with )([2-9])(?=$|[.,])"
)


_SPANS = re.compile(
    r"(?<![\w.-])(?<!\bthe )(?<!\ba )([2-9]|\d{2,3}) (year|week|month|day|hour)"
    r"(?=$|[,.;]| (?:in|on|at|as|with|of|to|and|ago|now|from)\b)"
)


_Put = str | Callable[[re.Match[str]], str]


_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_MONTH_NAMES = "January February March April May June July August September October November December".split()
_MONTHS = re.compile(rf"(?<!-)\b{_MONTH} ?[-–] ?{_MONTH}\b(?!-)", re.IGNORECASE)


def _month(short: str) -> str:
    return next(month for month in _MONTH_NAMES if month.startswith(short[:3].capitalize()))


def _product(match: re.Match[str]) -> str:
    """A program's name after "in": "checklists in word"."""
    return {"powerpoint": "PowerPoint", "sharepoint": "SharePoint"}.get(match[1], match[1].capitalize())


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


_PLACE_ENDS = r"(?=$|[,.;]| (?:and|or|with|for|on|is|was|in \d+)\b| \d)"


_WHEN = (
    r"(?:(?<=\bin )|(?<=\bby )|(?<= mid )|(?<=early )|(?<=late )"
    r"|(?<=until )|(?<=since )|(?<=from )|(?<=next )|(?<=last ))"
)


_BOTH = re.compile(r"(?<=\w) ?\+ ?(?=[^\W\d])|(?<=[^\W\d]) ?\+ ?(?=\w)|(?<=\w) & (?=\w)")


# What has to stand in a text for the pattern to be worth trying.
BY_SIGN: tuple[tuple[str, re.Pattern[str], _Put], ...] = (
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
    (
        "in ",
        re.compile(r"\b(?<=[a-z] in )(excel|word|outlook|powerpoint|sharepoint|slack|notion|jira)\b(?! [a-z])"),
        _product,
    ),
    ("-", _MONTHS, lambda m: f"from {_month(m[1])} to {_month(m[2])}"),
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


NTH = {"1st": "first", "2nd": "second", "3rd": "third"}


BY_DIGIT: tuple[tuple[re.Pattern[str], _Put], ...] = (
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
        lambda m: NTH[m[0]],
    ),
    (re.compile(r"(?:(?<=\bin )|(?<=since ))'?([6-9]\d)(?=$|[.,;]| and\b)"), r"19\1"),
    (re.compile(r"(?<=[a-z] of )([2-9])(?=$|[,;]| =)"), lambda m: NUMBER_WORDS[int(m[1])]),
    (re.compile(r"(?<=\bevery )([2-9])\b(?!\.\d)"), lambda m: NUMBER_WORDS[int(m[1])]),
)
