"""The user's own points: choosing the ones that fit, and putting jotted ones into the first person (etiquette T4).

Nothing is added to a point but "I", an article, or a verb that it plainly leaves out; a point that cannot be put into
a sentence safely is not used."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.drafting.jotting.phrases import (
    COUNT_NOUNS,
    DETERMINERS,
    PREPOSITIONS,
    has_verb,
    is_shorthand,
    with_article,
    words,
)
from app.drafting.jotting.tidy import tidy, visible
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.memory import kept_for_one_draft
from app.drafting.point_tails import CHANGE, LONGEST, NUMBER, lowered, shortened

_QUALITIES = frozenset(
    "experienced certified qualified licensed skilled advanced dedicated talented based varied".split()
)
_TAKEN = re.compile(
    r"(?P<what>(?:about |over |some |nearly )?\d[\d,]* [^,;:]+?) from (?P<a>[^,;:\d]+?) to (?P<b>[^,;:]+)(?P<rest>.*)"
)
_SPAN = re.compile(
    r"(?P<span>(?:about |over |nearly |some )?(?:\d+|\w+) (?:years?|months?|seasons?|terms?|summers?|winters?))"
    r" (?P<rest>(?:on|in|at|as|with|running|of|teaching|leading|managing|building|working|doing) .+)", re.IGNORECASE
)  # fmt: skip
_AFTER_DONE = (
    "last|this|in|a|per|every|since|by|for|over|with|without|on|from|end|the same|each|at|within|through|across|under"
    "|during|before|after"
)
_DONE = re.compile(
    r"(?P<what>(?:about |over |some |nearly |all )?[^,;:]+?) (?P<verb>[a-z]+) "
    rf"(?P<rest>(?:{_AFTER_DONE})\b.*)"
)
_ROLE = re.compile(
    r"(?P<role>(?:[\w-]+ ){0,3}(?:lead|head|chair|captain|coach|owner|champion|rep|representative|mentor|secretary"
    r"|treasurer|trustee|volunteer|supervisor|coordinator|organiser|organizer|editor|examiner|assessor|member|manager|instructor"
    r"|president))"
)


# What others do to one's work: "two reports quoted in the House of Lords" were not quoted by their author.
_DONE_BY_OTHERS = frozenset(
    """
    quoted cited featured accepted awarded named shortlisted nominated published adopted copied praised rated answered
    invited passed selected chosen used commissioned funded reviewed approved recommended shown exhibited printed
    """.split()
)
_FROM_HEAD = re.compile(
    rf"(?P<what>[^,;:\d]+?)(?:,| of) (?P<a>{NUMBER} [a-z]+) to (?P<b>\d[\d,.]*)(?P<rest>(?: .*|,.*)?)"
)


@dataclass(frozen=True, slots=True)
class Point:
    """`clause` is a sentence without its full stop, in the first person, or `noun` a phrase; one of them is empty."""

    source: str
    clause: str = ""
    noun: str = ""
    worth: int = 0  # how well it reads: more is better

    @property
    def text(self) -> str:
        return self.clause or self.noun


def written(point: str, spellings: Iterable[str] = (), trade: str = "") -> Point | None:
    """A jotted point as a clause in the first person or a noun phrase; None where neither is safe."""
    return _written(point, tuple(spellings), trade)


@kept_for_one_draft
def _written(point: str, spellings: tuple[str, ...], trade: str) -> Point | None:
    text = tidy(re.sub(r"\s*\([^()]*\)", "", visible(point.replace("\n", " "))), spellings, trade)
    text = re.sub(r"^[-–—*•·\s]+|[\s.;,]+$", "", text)
    if not words(text) or _unfit(text):
        return None
    for rule in (_first_person, _were, _verb_first, _span, _change, _taken, _doing_thing, _done, _role, _noun):
        found = rule(text)
        if found is not None:
            clause, noun, worth = found
            made = shortened(clause or noun)
            if not made or len(words(made)) > LONGEST or len(words(made)) < 3:
                return None
            return Point(point, made if clause else "", "" if clause else made, worth)
    return None


_Made = tuple[str, str, int] | None


def _first_person(text: str) -> _Made:
    if re.match(r"I(?:'m|'ve|'d)? ", text) or (text.startswith(("My ", "my ")) and has_verb(text)):
        return text[0].lower() + text[1:] if text.startswith("My ") else text, "", 3
    return None


def _were(text: str) -> _Made:
    """ "all my returns in by the 19th" -> "all my returns were in by the 19th"."""
    found = re.fullmatch(
        r"(?P<what>(?:all |both )?(?:of )?my (?:\w+ ){0,3}?\w+s) (?P<rest>(?:in|out|done|ready|on time|up)\b.*)", text
    )
    return (f"{found['what']} were {found['rest']}", "", 3) if found else None


def _verb_first(text: str) -> _Made:
    """ "moved 1,900 pages …" -> "I moved 1,900 pages …"; "run the lunch …" -> "I run the lunch …"."""
    tokens = words(text)
    lead = (
        1
        if tokens[0].casefold() in ("personally", "once", "single-handedly", "also", "first", "successfully")
        and len(tokens) > 2
        else 0
    )
    verb = tokens[lead].casefold()
    if len(tokens) < lead + 3:
        return None
    following = tokens[lead + 1].casefold()
    entry = known(verb)
    if entry is None:
        plain_past = verb.endswith("ed") and len(verb) > 4 and verb not in _QUALITIES
        return (f"I {text[0].lower()}{text[1:]}", "", 3) if plain_past else None
    if is_form(verb, Form.PAST) and not is_form(following, Form.PAST) and following not in ("by", "and"):
        return f"I {text[0].lower()}{text[1:]}", "", 3
    if is_form(verb, Form.THIRD) and following in DETERMINERS:
        return f"I {re.sub(re.escape(tokens[lead]), entry.base, text, count=1)}", "", 3
    if is_form(verb, Form.BASE) and (following in DETERMINERS | {"up", "on", "out"} or following[0].isdigit()):
        return f"I {text[0].lower()}{text[1:]}", "", 3
    if is_form(verb, Form.GERUND) and re.search(r"\b(?:since \d{4}|for (?:\w+ )?(?:years|months))\b", text):
        return f"I have been {text[0].lower()}{text[1:]}", "", 3
    return None


def _span(text: str) -> _Made:
    found = _SPAN.fullmatch(text)
    return (f"I have spent {found['span'].lower()} {found['rest']}", "", 3) if found else None


def _change(text: str) -> _Made:
    """ "training bill from 212k down to 90k a quarter" -> "the training bill went from …"; also as a second part."""
    counted = _FROM_HEAD.fullmatch(text)
    if counted and not has_verb(counted["what"]):
        what = lowered(with_article(counted["what"].strip()))
        return f"{what} went from {counted['a']} to {counted['b']}{counted['rest']}", "", 2
    for part in (text, *text.split(", ")[1:2]):
        found = CHANGE.fullmatch(part)
        if found and not has_verb(found["what"]) and len(words(found["what"])) <= 8:
            rest = found["rest"]
            before, comma, after = rest.partition(", ")
            tail = f"{before}, with {after}" if comma and not has_verb(after) and not after.startswith("with") else rest
            what = lowered(with_article(found["what"].strip()))
            return f"{what} went from {found['a']} to {found['b']}{tail}{'' if comma else _on_what(text, part)}", "", 2
    return None


def _on_what(text: str, part: str) -> str:
    """What stands before a change that is told second: "app with 1.4m users, crashes from 9 to 3" -> " on an app …"."""
    head = text.removesuffix(part).rstrip(", ")
    if not head or text == part or has_verb(head) or not 2 <= len(words(head)) <= 9 or "," in head:
        return ""
    bare = not _plural(head) and words(head)[0].casefold() not in DETERMINERS and not head[0].isdigit()
    article = ("an " if head[0].casefold() in "aeio" else "a ") if bare else ""
    return f" {'on' if ' with ' in head else 'with'} {article}{lowered(head)}"


def _taken(text: str) -> _Made:
    found = _TAKEN.fullmatch(text)
    if not found or has_verb(found["what"]):
        return None
    return f"I took {lowered(found['what'])} from {found['a']} to {found['b']}{found['rest']}", "", 2


def _done(text: str) -> _Made:
    """ "about 120 wills drafted last year" -> "I drafted about 120 wills last year"."""
    found = _DONE.fullmatch(text)
    if not found or has_verb(found["what"]) or len(words(found["what"])) > 7:
        return None
    verb = found["verb"]
    entry = known(verb)
    if verb in _DONE_BY_OTHERS:
        return "", f"{lowered(found['what'])} {verb} {found['rest']}", 1
    if entry is None or not is_form(verb, Form.PAST, Form.PARTICIPLE) or entry.base == "be":
        return None
    what = lowered(found["what"])
    if not what[0].isdigit() and not re.match(r"(?:about|over|some|nearly|all|my|the|every|\w+s\b)", what):
        plural = words(what)[-1].endswith("s")
        what = what if plural else with_article(what)
    return f"I {entry.past} {what} {found['rest']}", "", 3


def _doing_thing(text: str) -> _Made:
    """ "traffic light sheet cut queries by half" -> "my traffic light sheet cut queries by half"."""
    found = re.fullmatch(rf"(?P<what>(?:[a-z-]+ ){{1,4}}?)(?P<verb>{_EFFECTS}) (?P<rest>(?!by |last |this ).+)", text)
    if not found or has_verb(found["what"]) or words(found["what"])[0].casefold() in DETERMINERS | PREPOSITIONS:
        return None
    return f"my {text}", "", 2


_EFFECTS = "cut|halved|doubled|tripled|saved|reduced|raised|brought|won|grew|freed|replaced"


def _role(text: str) -> _Made:
    head, _, rest = text.partition(", ")
    if not _ROLE.fullmatch(head):
        return None
    joint = ": " if has_verb(rest) else ", "
    return "", f"my work as {lowered(head)}{joint + rest if rest else ''}", 1


def _noun(text: str) -> _Made:
    """A noun phrase with what follows it; only where it says enough to stand in a sentence."""
    found = re.match(r"((?:[^,:]|(?<=\d),(?=\d))+)([,:]?)\s*(.*)", text)
    if found is None:
        return None
    head, mark, rest = found.groups()
    if words(text)[-1].casefold() in ("done", "finished", "complete", "ok", "yes"):
        return None
    if has_verb(head) or len(words(head)) < 2 or words(head)[0].casefold() in PREPOSITIONS:
        return None
    plural_or_counted = head[0].isdigit() or words(head)[0].casefold() in DETERMINERS | {"about", "over", "some"}
    phrase = head if plural_or_counted else with_article(head)
    if _singular_without_article(phrase):
        phrase = f"the {phrase}"
    if not (
        phrase[0].isdigit() or words(phrase)[0].casefold() in DETERMINERS | {"about", "over", "some"} or _plural(phrase)
    ):
        return None
    phrase = lowered(phrase)
    if not rest:
        return "", phrase, 1
    first = words(rest)[0].casefold() if words(rest) else ""
    if first in ("was", "were"):
        return "", f"{phrase}, which {rest}", 1
    if mark == ":" or has_verb(rest):
        return "", f"{phrase}: {rest}", 1
    return "", f"{phrase}, {rest}", 0


def _singular_without_article(phrase: str) -> bool:
    first = words(phrase)[0].casefold()
    if first in DETERMINERS or first[0].isdigit():
        return False
    return _head(phrase) in COUNT_NOUNS or bool(re.match(r"\w+(?:s'|'s) ", phrase))


def _plural(phrase: str) -> bool:
    head = _head(phrase)
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))


def _head(phrase: str) -> str:
    tokens = [word.casefold() for word in words(phrase)]
    cut = next((i for i, word in enumerate(tokens) if i and word in PREPOSITIONS), len(tokens))
    return tokens[cut - 1]


def _unfit(text: str) -> bool:
    if re.search(r"[=<>{}\[\]|#*~^_@\\]|\?|\.\.|!", text.replace("->", " ")) or text.count('"') % 2:
        return True
    return any(is_shorthand(word) for word in words(text) if not re.search(r"\d", word) and len(word) > 4)
