"""Moments that a careful writer would leave out rather than risk: clauses without a verb, pronouns that point at
nothing, and what somebody confides about themselves."""

from __future__ import annotations

import re

from app.drafting.jotting.lexicon import is_countable, is_listed, is_quality, parts
from app.drafting.jotting.loose import bare_noun_at, unknown_word
from app.drafting.jotting.moments import Moment, Shape
from app.drafting.jotting.phrases import has_verb, words
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS
from app.drafting.jotting.words import NUMBER_WORDS

# What one tells of oneself, of one's worries and of who is away: nobody wants to read it back.
CONFIDED = re.compile(
    r"\byou(?:'re|'ve|'d)?\b(?: \w+){0,3} (?:complain\w*|moan\w*|grumbl\w*|rant\w*|uncertain|insecure|desperate|lonely"
    r"|embarrassed|ashamed|overwhelmed|exhausted|frustrated|annoyed|angry|furious|panic\w*|regret\w*|dread\w*|sceptical|skeptical"
    r"|doubtful|unsure|suspicious|wary|unconvinced)\b"
    r"|\byou (?:are|were)\b[^,]* late\b|\byou(?:'re)\b[^,]* late\b"
    r"|\b(?:uncertain|insecure|running out|at risk|in doubt|under threat|may not be renewed)$"
    r"|\b(?:signed )?off (?:sick|ill|with \w+)|\bon (?:sick|long-term|maternity|parental) leave\b|\bburn(?:ed|t) out\b"
    r"|\b(?:two|three|four|several|half|some|one|most) (?:of (?:the|your) )?(?:\w+ )?(?:have |has |just )?"
    r"(?:left|quit)\b",
    re.IGNORECASE,
)
_MISFORMED = re.compile(
    r"\b(?:you|they|I|we|he|she) (?:seen|done|been|gone|shown|written|taken|given|driven|begun|known|grown|chosen)\b"
    r"|\b(?:is|are) (?:about |over |nearly )?(?:\w+) (?:hours?|minutes?|days?|weeks?|months?|years?|%) (?!old|long|away"
    r"|ago|late|early|of|for|to|in|at|behind|ahead|apart|a\b|per|from|and|or|before|after|on)[a-z]"
    r"|\b(?:in|at|of|for) (?:week|month|year)\b(?! (?:one|two|three|\d))"
    r"|\b(?:an?|some|the|that) \w+ thing$|[$£€]{2}|[$£€](?![\d])"
    r"|^you (?:also )?(?:want|need|would like) (?:it|them|this|that)\b"
    r"|\b(?:you're|you are|is|are) ex\b|\by(?:ou|our) .*\b(?:him|himself|herself)\b",
)
# Words of the pub: a note may have them, a letter may not.
_SLANG = re.compile(
    r"\b(?:guy|guys|bloke|blokes|fella|dude|mate|crap|shit|damn|bloody|gonna|ain't|daft|sucks|dodgy"
    r"|insane|crazy|lol|haha)\b",
    re.IGNORECASE,
)
_TRIFLE = re.compile(
    r"\b(?:uniforms?|dress code|car park|parking|canteen|vending|biscuits?)\b"
    r"|\b(?:dies|breaks|leaks|crashes|jams|stinks)\b",
    re.IGNORECASE,
)
_POINTS_AT_NOTHING = re.compile(
    r"^(?:you(?:'d|'ve|'re)?|I|it)(?: (?:\w+ly|would|will|have|had|are|were))* \w+ (?:it|them)\b"
)
_OURS = re.compile(r"\b(?:ours|mine|theirs|hers)\b")
_SITTING = re.compile(r"whether I(?:'m| am)? (?:ok|okay|fine|happy|alright|all right|good) with\b")
_WANTED_FIRST = frozenset("it them this that same ok okay".split())


def doubt(moment: Moment, before: Moment | None = None) -> str:
    """Why a moment had better not be told: "confided", "unclear", or empty where nothing speaks against it. `before` is
    the one told just before it, which a pronoun may point at."""
    text, shape = moment.text, moment.shape
    if shape is Shape.QUOTE:
        return "" if len(words(text)) > 3 or has_verb(text) else "unclear"  # "not since 2021": of what?
    if CONFIDED.search(text):
        return "confided"
    if _MISFORMED.search(text) or unknown_word(text) or _OURS.search(text) or _SITTING.match(text):
        return "unclear"
    if _SLANG.search(text):
        return "unclear"
    if shape is Shape.PROPOSED and " " not in text and "n" not in parts(text) and not text.endswith("ing"):
        return "unclear"
    if shape in (Shape.STATED, Shape.SAID) and not _claims(text):
        return "unclear"
    if shape is Shape.LIKED and re.search(r"\bthem\b", moment.source) and re.search(r"\byou\b", text):
        return "unclear"  # them: the people, or what was spoken of?
    if shape in (Shape.STATED, Shape.SAID) and _THOSE_ABOVE.match(text):
        return "confided"
    if shape is Shape.ASKED and _TELLS_NOTHING.search(text):
        return "unclear"
    if shape in (Shape.ANSWER, Shape.PROPOSED) and _BARE_NUMBER.search(text):
        return "unclear"
    if shape in (Shape.ASKED, Shape.ASKED_ABOUT) and _OWN_FAULT.search(text):
        return "unclear"
    if shape in _CLAUSES and (
        (before is None and _POINTS_AT_NOTHING.match(text)) or _TRIFLE.search(text) or _bare_being(text)
    ):
        return "unclear"
    if shape in (*_CLAUSES, Shape.WANT, Shape.DOING, Shape.TOLD, Shape.ANSWER) and bare_noun_at(text) >= 0:
        return "unclear"
    if moment.reply and (unknown_word(moment.reply) or bare_noun_at(moment.reply) >= 0):
        return "unclear"
    return "unclear" if shape is Shape.WANT and _no_want(text) else ""


# A question that shows oneself in a poor light is none to take up.
_OWN_FAULT = re.compile(
    r"\bI(?:'ve| have| had)?(?: ever| once)? (?:missed|failed|broke|broken|caused|lost|messed|wrecked|regret\w*)\b"
    r"|\b(?:weakness|weaknesses|mistake|mistakes|failure|failures)\b|\bI got (?:\w+ )?wrong\b|\bgap in my\b"
    r"|\bwhy I (?:left|was let go|quit|am leaving|want to leave)\b"
)
# What those above are said to want, or not to say: between the two who spoke.
_THOSE_ABOVE = re.compile(
    r"(?:the |your )?(?:board|management|head office|HQ|corporate|investors|shareholders|trustees|ministry|owners) "
    r"(?!meets\b|meeting)[a-z]+"
)
_TELLS_NOTHING = re.compile(r"\b(?:tell|show|give|send|put) (?:an?|the|my|your|some) [a-z]+$")
_BARE_NUMBER = re.compile(r"\b(?:to|by|of|at|from) \d+(?= and\b| or\b|$)")
_TO_NOBODY = re.compile(r"[a-z] (?:nobody|no one|everyone|everybody|somebody|someone) [a-z]+$")


def _claims(text: str) -> bool:
    """Whether a clause has a verb that can be none but a verb, so that "that" may stand before it."""
    tokens = [word if word == "May" else word.casefold() for word in words(text)]
    if _TO_NOBODY.search(text) and not AUXILIARIES & set(tokens):
        return False  # "the patch notes nobody understands"
    if AUXILIARIES & set(tokens) or any("'" in word for word in tokens):
        return True
    for at, word in enumerate(tokens[1:], 1):
        entry = known(word)
        if entry is None or tokens[at - 1] in DETERMINERS | PREPOSITIONS:
            continue
        if is_form(word, Form.PAST) and not is_form(word, Form.BASE) and "n" not in parts(word).partition("/")[0]:
            return True
        before = tokens[at - 1]
        several = before.endswith("s") or before in ("people", "staff", "you", "we", "they", "children")
        main = parts(entry.base).partition("/")[0]
        noun_too = is_listed(word) and "n" in parts(word)  # "clothes"
        if is_form(word, Form.THIRD) and "v" in main and not several and not noun_too:
            return True
        if word == entry.base and "v" in main and several:
            return True
    return False


_CLAUSES = (Shape.FACT, Shape.SAID, Shape.STATED, Shape.AGREED)


def _bare_being(text: str) -> bool:
    """ "you're ex burns unit", "the lead is joiner": a countable noun as what somebody is, without an article."""
    of_you = re.match(r"(?:you're|you are) (.+)$", text)
    rest = words(of_you[1]) if of_you else []
    if 2 <= len(rest) <= 4 and not (DETERMINERS | PREPOSITIONS | {"to", "and"}) & {word.casefold() for word in rest}:
        led = is_form(rest[0], Form.GERUND, Form.PARTICIPLE) or rest[0][0].isdigit() or rest[0] in NUMBER_WORDS
        if not led and not is_quality(rest[-1]) and parts(rest[-1])[:1] in ("n", "v"):
            return True  # "you're old school climb"
    found = re.match(r"(?:you're|you are) ([a-z]+)$", text)
    return found is not None and is_countable(found[1]) and not is_quality(found[1]) and "a" not in parts(found[1])


def _no_want(text: str) -> bool:
    """Whether what is wanted is no thing: a bare figure, a participle or an adjective ("under 2", "signed by both")."""
    tokens = [word.casefold() for word in words(text)]
    first, second = tokens[0], tokens[1] if len(tokens) > 1 else ""
    if re.fullmatch(r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:day|week|month|hour|minute)s?", text):
        return True
    if first in _WANTED_FIRST or first in PREPOSITIONS - {"more", "over"}:
        return True
    if re.fullmatch(r"[£$€]?\d[\d.,]*%?", first):
        return not second or second in PREPOSITIONS | {"to", "and", "or"}
    done = is_form(second, Form.PARTICIPLE) and not is_form(second, Form.BASE)
    if is_countable(first) and done:
        return True  # "crush used less"
    if first not in DETERMINERS and second in PREPOSITIONS - {"of", "versus"} | {"to"}:
        participle = is_form(first, Form.PARTICIPLE) and not is_form(first, Form.BASE)
        return participle or (is_quality(first) and first not in PRONOUNS)
    return len(tokens) == 1 and is_quality(first)
