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
    is_verb,
    with_article,
    words,
)
from app.drafting.jotting.tidy import tidy, visible
from app.drafting.jotting.verbs import Form, is_form, known

LONGEST = 30  # words of one point in a letter
_QUALITIES = frozenset(
    "experienced certified qualified licensed skilled advanced dedicated talented based varied".split()
)
_FIGURE = r"[£$€]?\d[\w.,%]*(?: (?:ms|hours|days|minutes|weeks|percent|per cent))?"
_CHANGE = re.compile(
    rf"(?P<what>[^,;:]+?)(?: went| down| up)? (?:from )?(?P<a>{_FIGURE})"
    r" ?(?:->|to|down to|up to) (?P<b>[£$€]?\d[\w.,%]*)(?P<rest>(?: .*|,.*)?)"
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
    text = tidy(re.sub(r"\s*\([^()]*\)", "", visible(point.replace("\n", " "))), spellings, trade)
    text = re.sub(r"^[-–—*•·\s]+|[\s.;,]+$", "", text)
    if not words(text) or _unfit(text):
        return None
    for rule in (_first_person, _were, _verb_first, _span, _change, _taken, _done, _role, _noun):
        found = rule(text)
        if found is not None:
            clause, noun, worth = found
            made = _shortened(clause or noun)
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
    for part in (text, *text.split(", ")[1:2]):
        found = _CHANGE.fullmatch(part)
        if found and not has_verb(found["what"]) and len(words(found["what"])) <= 8:
            rest = found["rest"]
            before, comma, after = rest.partition(", ")
            tail = f"{before}, with {after}" if comma and not has_verb(after) and not after.startswith("with") else rest
            return f"{_lower(with_article(found['what'].strip()))} went from {found['a']} to {found['b']}{tail}", "", 2
    return None


def _taken(text: str) -> _Made:
    found = _TAKEN.fullmatch(text)
    if not found or has_verb(found["what"]):
        return None
    return f"I took {_lower(found['what'])} from {found['a']} to {found['b']}{found['rest']}", "", 2


def _done(text: str) -> _Made:
    """ "about 120 wills drafted last year" -> "I drafted about 120 wills last year"."""
    found = _DONE.fullmatch(text)
    if not found or has_verb(found["what"]) or len(words(found["what"])) > 7:
        return None
    verb = found["verb"]
    entry = known(verb)
    if entry is None or not is_form(verb, Form.PAST, Form.PARTICIPLE) or entry.base == "be":
        return None
    what = _lower(found["what"])
    if not what[0].isdigit() and not re.match(r"(?:about|over|some|nearly|all|my|the|every|\w+s\b)", what):
        plural = words(what)[-1].endswith("s")
        what = what if plural else with_article(what)
    return f"I {entry.past} {what} {found['rest']}", "", 3


def _role(text: str) -> _Made:
    head, _, rest = text.partition(", ")
    if not _ROLE.fullmatch(head):
        return None
    joint = ": " if has_verb(rest) else ", "
    return "", f"my work as {_lower(head)}{joint + rest if rest else ''}", 1


def _noun(text: str) -> _Made:
    """A noun phrase with what follows it; only where it says enough to stand in a sentence."""
    found = re.match(r"((?:[^,:]|(?<=\d),(?=\d))+)([,:]?)\s*(.*)", text)
    if found is None:
        return None
    head, mark, rest = found.groups()
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
    phrase = _lower(phrase)
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


def _shortened(text: str) -> str:
    """At most two parts after the first; what speaks of a he or she whom nobody has named is cut."""
    text = re.sub(r",? and (?:he|she|his|her)\b[^,;]*", "", text)
    parts = re.split(r", |; ", text)
    kept = [parts[0]]
    for part in parts[1:3]:
        first = words(part)[0].casefold() if words(part) else ""
        if first in ("he", "she", "they") or len(words(" ".join([*kept, part]))) > LONGEST:
            break
        kept.append(part)
    out = kept[0]
    for index, part in enumerate(kept[1:]):
        out += _linked(part, last=index == len(kept) - 2, clause=text.startswith("I "), before=index > 0)
    return out.rstrip(" ,;:-")


def _linked(part: str, *, last: bool, clause: bool, before: bool) -> str:
    tokens = words(part)
    first = tokens[0].casefold() if tokens else ""
    if first in (
        "and",
        "but",
        "so",
        "which",
        "with",
        "without",
        "all",
        "now",
        "in",
        "on",
        "for",
        "from",
        "at",
        "by",
        "always",
    ):
        return f", {part}"
    changed = _CHANGE.fullmatch(part)
    if changed and not has_verb(changed["what"]):
        return f"; {_lower(changed['what'])} went from {changed['a']} to {changed['b']}{changed['rest']}"
    if first in ("was", "were"):
        return f", which {part}"
    if known(first) and is_form(first, Form.PAST):
        if len(tokens) > 1 and tokens[1].casefold() in ("with", "by"):
            return f", {part}"
        return f"; I {part}" if not clause else f", and {part}" if last else f", {part}"
    if re.match(r"\w+'s (?:a|an|the|now|in|at)\b", part):
        return f"; {part.replace(chr(39) + 's', ' is', 1)}"
    if any(is_verb(token) for token in tokens):
        return f", and {part}" if last and before else f"; {_with_subject(part)}"
    return f", {part}"


def _with_subject(clause: str) -> str:
    """The clause with an article before a bare singular subject ("allergen book is all mine")."""
    tokens = clause.split(" ")
    cut = next((index for index, token in enumerate(tokens) if is_verb(token)), 0)
    return f"{_lower(with_article(' '.join(tokens[:cut])))} {' '.join(tokens[cut:])}" if cut else _lower(clause)


def _unfit(text: str) -> bool:
    if re.search(r"[=<>{}\[\]|#*~^_@\\]|\?|\.\.|!", text.replace("->", " ")) or text.count('"') % 2:
        return True
    return any(is_shorthand(word) for word in words(text) if not re.search(r"\d", word) and len(word) > 4)


def _lower(text: str) -> str:
    """Lower case at the start, unless the word is a name or an acronym."""
    first = text.split(" ", 1)[0]
    return (
        text
        if first[:1].isupper() and (first.isupper() or first[1:] != first[1:].lower() or first == "I")
        else text[:1].lower() + text[1:]
    )
