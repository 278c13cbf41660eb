"""Noun phrases and clauses in jotted English: what stands alone as a topic, what has a verb, what is no word."""

from __future__ import annotations

import re
from itertools import pairwise

from app.drafting.jotting.lexicon import is_countable, parts
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import (
    AUXILIARIES,
    COUNT_NOUNS,
    DETERMINERS,
    NOUNISH,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    SUBJECTS,
    VERBAL_THIRDS,
)
from app.drafting.jotting.words import CAPITALS, COMMON, NUMBER_WORDS

_MASS_OR_PLURAL = re.compile(
    r"(?:s|ing|ment|ness|ity|ance|ence|tion|sion|ship|ism|work|ware|data|people|staff|children)$"
)
_WORD = re.compile(r"[^\W_]+(?:['’/&.-][^\W_]+)*")
_TAIL = re.compile(r"[bcdfghjklmnpqrstvwxz]{3,}$")
_FINE_TAILS = re.compile(
    "(?:[rlnm][bcdfgkmnpstvz]s|[rlnm]st|[rlnm]ch|[rlnm]th(?:s)?|[rlnm]sh|[lrn]ks|rds|rld|rldl?s?|rms|rns|rls|rps|"
    "rts|nts|nds"
    "|ngs?|ngth|nks|cks|cts|pts|fts|sts|sks|sps|xts|tch|ght|ghts|lth|lfth|lls|lps|lts|lds|lms|lks|ths|ths|phs|mps|"
    "mph|mpt|mpts"
    r"|ffs|sses|tts|dds|ggs|nns|bbs|rrs|zz|wns|wth|wls|wds|cht|dth|pth|xth|ltz|tz|ls|rch|rsh|yms|hms|nth|nths|ntl)$"
)
_SHORT_OK = frozenset(
    """
    hr tv cv pr ml km kg mm ms pm am vs mph nhs kp dj st nd rd th mr mrs dr by my try why fly dry gym ltd
    """.split()
)


def words(text: str) -> list[str]:
    """The words of the text as they stand, apostrophes and hyphens inside them kept."""
    return _WORD.findall(text)


def is_shorthand(word: str) -> bool:
    """A private abbreviation: no vowel, or an ending that no English word has ("xattn", "mgmt"). Capitals are names."""
    low = word.casefold()
    if not low.isalpha() or low in CAPITALS or low in COMMON or low in _SHORT_OK or word != low or known(low):
        return False
    if not re.search(r"[aeiouy]", low):
        return True
    return bool(_TAIL.search(low)) and not _FINE_TAILS.search(low) and not parts(low)


def is_verb(word: str) -> bool:
    """A word that is a finite verb wherever it stands in notes (not one that is a noun as often)."""
    low = word.casefold()
    if low in AUXILIARIES:
        return True
    verb = known(low)
    if low in VERBAL_THIRDS:
        return True
    if verb is None or low in NOUNISH:
        return False
    if is_form(low, Form.THIRD):
        return verb.base not in NOUNISH
    return is_form(low, Form.PAST) or is_form(low, Form.BASE)


def has_verb(text: str) -> bool:
    """Whether any word can be a finite verb."""
    return any(is_verb(word) for word in words(text))


def is_noun_phrase(text: str) -> bool:
    """A short run of words without a finite verb, a pronoun or a private abbreviation, and with a noun in it."""
    tokens = words(text)
    low = [token.casefold() for token in tokens]
    if not tokens or len(tokens) > 10 or re.search(r"[=<>{}\[\]|#*~^_?!]", text):
        return False
    if low[0] in ("home", "away", "back", "off") and low[1:2] and low[1] in ("every", "by", "at", "on", "from"):
        return False
    if low[0] in _NO_FIRST or low[-1] in _NO_LAST or "too" in low or (low[-1] in _NO_LAST_ALONE and len(low) < 3):
        return False
    if any(word in SUBJECTS or word in PRONOUNS - {"who"} for word in low) or any(
        is_shorthand(token) for token in tokens
    ):
        return False
    before_of = [
        word for word in low if word not in DETERMINERS | PREPOSITIONS and len(word) > 2 and not word.isdigit()
    ]
    if not before_of or low[-1] in DETERMINERS | PREPOSITIONS | AUXILIARIES or low[0] in AUXILIARIES:
        return False
    if (
        low[0] in PREPOSITIONS
        and low[0] not in ("over", "under")
        and low[:2] not in (["near", "misses"], ["near", "miss"])
    ):
        return False
    if _verbless_clause(low) or _past_with_object(tokens, low) or _plural_doing(low):
        return False
    return not any(_finite(tokens, low, index) for index in range(len(low)))


def several_do(low: list[str]) -> bool:
    """Several who do something, in two plain words at the start: "objects need stories", "residents choose when …", or
    two of them: "sales and dispatch have two numbers"."""
    if len(low) > 4 and low[1] == "and" and low[0].endswith("s") | low[2].endswith("s") and not is_verb(low[0]):
        return low[3] in ("have", "need", "want", "use", "share", "run", "are") and low[0] not in DETERMINERS
    if len(low) < 3 or not low[0].endswith("s") or low[0].endswith(("ss", "us", "is")) or low[0] in _PLURAL_FIRST:
        return False
    if "n" not in parts(low[0]) or low[0] in SUBJECTS or not is_form(low[1], Form.BASE) or low[1] in AUXILIARIES:
        return False
    if "v" not in parts(low[1]).partition("/")[0]:
        return False
    return is_verb(low[1]) or low[1] in ("need", "want") or low[2] in DETERMINERS | QUESTION_WORDS


def _plural_doing(low: list[str]) -> bool:
    """Several who do something, said with a word that may be a noun as well: "users churn after the first week"."""
    if several_do(low):
        return True
    if len(low) < 4 or not low[0].endswith("s") or low[0].endswith(("ss", "us", "is")) or low[0] in _PLURAL_FIRST:
        return False
    return low[2] in ("after", "before", "when", "until", "because", "if") and "v" in parts(low[1])


_PLURAL_FIRST = frozenset("sales operations customs goods sports systems arts communications news".split())


_ARTICLES = frozenset("a an the my your his her their our".split())
_BETWEEN_CLAUSES = frozenset(
    "but because although though unless if so still already due yet not almost there's".split()
)
_BEFORE_ARTICLE = PREPOSITIONS | frozenset("and or all both half what how why when where who to which".split())
# Words of a quality that a noun comes before when they take a preposition: "sceptical of the plan".
PREDICATES = frozenset(
    """
    sceptical skeptical keen wary curious worried excited proud fond critical aware careful doubtful enthusiastic
    relaxed realistic cautious unsure convinced happy unhappy optimistic pessimistic serious strict suspicious nervous
    """.split()
)
_PEOPLE_DO = frozenset(
    """
    ask tell say like love hire offer pitch recommend mention sketch want suggest agree laugh explain prefer hate show
    describe promise introduce encourage invite remember warn advise enjoy notice smile nod start join move
    """.split()
)


def _verbless_clause(low: list[str]) -> bool:
    """A clause whose verb was left out ("BIM still patchy", "engagement the hard bit", "retrofit first"), or two."""
    if _BETWEEN_CLAUSES & set(low) or (len(low) > 1 and low[-1] in ("first", "last")):
        return True
    if low[0] in PREDICATES or (len(low) > 1 and low[-1] in ("old", "ago", "based")):
        return True
    pairs = list(pairwise(low))
    if any(index and word == "live" and after in ("in", "on", "from") for index, (word, after) in enumerate(pairs)):
        return True
    return any(word in _ARTICLES and before not in _BEFORE_ARTICLE for before, word in pairs)


def _past_with_object(tokens: list[str], low: list[str]) -> bool:
    """A verb in the past at the start, with what it was done to: "hired three people", "recommended a talk"."""
    verb = known(low[0])
    if verb is None or not is_form(low[0], Form.PAST) or is_form(low[0], Form.BASE):
        return False
    following = low[1] if len(low) > 1 else ""
    governs = (
        following in DETERMINERS | PREPOSITIONS | {"to", "two", "three", "four", "five"} or following[:1].isdigit()
    )
    return verb.base in _PEOPLE_DO or governs or tokens[1:2] != [following]


_NO_FIRST = frozenset("never always nice very just half not no none done gone too only mostly sure".split())
_NO_LAST = frozenset(
    """
    soon always again though tho mostly already yet ever never too sure done gone proud ok okay fine there here
    late early later apparently maybe obviously finally really actually basically honestly everywhere too
    """.split()
)
_NO_LAST_ALONE = frozenset("open closed local new old big small high low long short".split())


def _works_as_verb(tokens: list[str], low: list[str], index: int) -> bool:
    """A word that is noun or verb, where its neighbours make it a verb: "peak starts October", "her ex runs the shop",
    "starts 4am"."""
    word, following = low[index], low[index + 1] if index + 1 < len(low) else ""
    if not following or not is_form(word, Form.THIRD) or word.endswith("ss"):
        return False
    noun_before = index > 0 and low[index - 1] not in DETERMINERS | PREPOSITIONS
    if index == 0:
        return following[0].isdigit()
    strong = following in DETERMINERS | {"everything", "everyone", "nothing"} or following[0].isdigit()
    strong = strong or (following in ("up", "out", "down", "away") and index + 2 < len(low))
    return noun_before and (strong or (tokens[index + 1] in _PERIODS))


_PERIODS = frozenset(
    """
    January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday
    """.split()
)


_PARTICLES = frozenset("out up down off on in over through".split())


def _finite(tokens: list[str], low: list[str], index: int) -> bool:
    """Whether the word at `index` works as a finite verb: a participle before a noun or after one does not."""
    word = low[index]
    if tokens[index].isupper() and len(word) > 1:
        return False  # an acronym
    if tokens[index] != word and (index or low[1:2] in (["versus"], ["and"], ["or"])):
        return False  # a name: "Rust versus Go"
    if _works_as_verb(tokens, low, index):
        return True
    if not is_verb(word) or (low[index + 1 : index + 2] == ["of"] and is_form(word, Form.BASE)):
        return False
    after_relative = any(earlier in ("who", "that", "which", "to") for earlier in low[:index])
    if after_relative or word in COUNT_NOUNS:
        return False
    if is_form(word, Form.PAST, Form.PARTICIPLE) and word not in AUXILIARIES:
        previous = low[index - 1] if index else ""
        if index == 2 and low[0] in ("a", "an") and low[3:4] and low[3] in ("at", "by", "in", "on", "for", "from"):
            return False  # "a signal passed at danger"
        return not (
            previous in DETERMINERS | (PREPOSITIONS - _PARTICLES) or (index == 0 and is_form(word, Form.PARTICIPLE))
        )
    return True


_DEFINITE = frozenset(
    """
    first second third next last new old nightly weekly daily monthly annual current whole main planned upcoming
    """.split()
)


def with_article(phrase: str) -> str:
    """Add "the" before a singular noun that cannot stand alone ("sync rewrite"), and before ordinals and "new …"."""
    tokens = words(phrase)
    if not tokens:
        return phrase
    first = tokens[0].casefold()
    if (
        first in DETERMINERS | PRONOUNS
        or first in NUMBER_WORDS
        or first in QUESTION_WORDS
        or first.isdigit()
        or (tokens[0][:1].isupper() and len(tokens) == 1)
    ):
        return phrase
    if tokens[-1] in ("debate", "question", "argument", "choice", "dilemma", "discussion") and " versus " in phrase:
        return f"the {phrase}"
    if _SPLITTING.match(phrase) and is_form(first, Form.GERUND):
        return phrase
    if phrase[:1] in "\"'" or first in ("how", "why", "what", "being", "having") or _COMPARED.search(phrase):
        return phrase
    noun = head(tokens)
    plural = noun.endswith("s") and not noun.endswith(("ss", "us", "is"))
    if not plural and _LOCATED.fullmatch(phrase) and not is_form(noun, Form.GERUND):
        return f"the {phrase}"
    if (
        noun in COUNT_NOUNS
        or (is_countable(_last_part(noun)) and not plural and not _names_thing(tokens, noun))
        or _unlisted_thing(tokens, noun)
        or (first in _DEFINITE and (not plural or first in ("first", "last", "next", "new", "nightly")))
    ):
        return f"the {phrase}"
    return phrase


def _last_part(noun: str) -> str:
    """What a hyphened word ends in, where it stands in no list as a whole: "pre-check" -> "check"."""
    return noun.partition("-")[2] if re.match("(?:pre|co|re|sub|post)-", noun) and not parts(noun) else noun


def _unlisted_thing(tokens: list[str], noun: str) -> bool:
    """A compound with a plain word at its end that is in no list: "freezer protocol"."""
    plain = (
        len(tokens) > 1
        and noun in tokens
        and tokens[1:2] != ["rather"]
        and noun.isalpha()
        and len(noun) > 3
        and not parts(noun)
    )
    return plain and not noun.endswith(("s", "al")) and not _MASS_OR_PLURAL.search(noun) and known(noun) is None


_SPLITTING = re.compile(
    r"[a-z]+ing (?:[a-z-]+ ){1,3}(?:from|into|between|out of) "
)  # "separating assessment from scaling"
_COMPARED = re.compile(r" (?:versus|over(?! (?:the|a|an)\b)|or) ")


def _names_thing(tokens: list[str], noun: str) -> bool:
    """Whether the head is written as a name is ("Kafka", "the Rogue River")."""
    return any(token.casefold() == noun and token[:1].isupper() for token in tokens)


_LOCATED = re.compile(
    r"(?:[\w-]+ ){1,3}(?:of|at|in|on|for) (?:the|our|your|their|his|her) .+", re.IGNORECASE
)  # definite by what follows


_AFTER_HEAD = PREPOSITIONS | {
    "and",
    "or",
    "who",
    "every",
    "each",
    "that",
    "which",
    "when",
    "instead",
    "rather",
    "because",
    "i",
    "we",
    "not",
    "coming",
    "starting",
    "due",
}


def head(tokens: list[str]) -> str:
    """The noun that a phrase is about, lower case: the last word before the first preposition or joint."""
    for index, token in enumerate(tokens):
        if index and token.casefold() in _AFTER_HEAD:
            return tokens[index - 1].casefold()
    return tokens[-1].casefold()


def joined(items: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
