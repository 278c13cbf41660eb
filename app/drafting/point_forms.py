"""The forms in which points are jotted down, each with the clause or the noun phrase that it makes (etiquette T4)."""

from __future__ import annotations

import re

from app.drafting.jotting.lexicon import is_countable, parts
from app.drafting.jotting.phrases import has_verb, with_article, words
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import DETERMINERS, NOUNISH, PREPOSITIONS
from app.drafting.jotting.words import NUMBER_WORDS
from app.drafting.point_holdings import had, span, span_of, standing, years
from app.drafting.point_nouns import (
    Made,
    head_of,
    is_plural,
    noun,
    with_own_article,
)
from app.drafting.point_tails import CHANGE, NUMBER, lowered

_QUALITIES = frozenset(
    "experienced certified qualified licensed skilled advanced dedicated talented based varied".split()
)
# Of a thing, not done to it, where no article follows: "flipped lab course, 120 students".
_OF_A_THING = frozenset("flipped blended guided shared mixed combined revised integrated paired linked".split())
_TITLES_OF_TRADE = frozenset("registered chartered accredited appointed sworn trained apprenticed".split())
_TAKEN = re.compile(
    r"(?P<what>(?:about |over |some |nearly )?\d[\d,]* [^,;:]+?) from (?P<a>[^,;:\d]+?) to (?P<b>[^,;:]+)(?P<rest>.*)"
)
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
    r"|treasurer|trustee|volunteer|supervisor|coordinator|organiser|organizer|editor|examiner|assessor|member"
    r"|manager|instructor"
    r"|president))(?: (?:on|for|of|at|in) [^,]+)?|(?P<lead>(?:lead|head|chief|senior|deputy"
    r"|sole) [\w-]+(?: (?:on|for|of|at|in) [^,]+)?)"
)


_ONE_OF_SEVERAL = re.compile(
    r"(?:[\w-]+ ){0,2}(?:mentor|coach|rep|representative|volunteer|supervisor|coordinator|organi[sz]er|editor"
    r"|examiner|assessor"
    r"|member|manager|instructor|trustee)\b(?! of the)", re.IGNORECASE
)  # fmt: skip
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


_NONE_OF = re.compile(
    r"(?:no|zero|not one|not a single) (?P<what>.+?) (?P<rest>(?:in|on|over|during|across|for) .+)", re.IGNORECASE
)


def _had_none(text: str) -> Made:
    """ "no callbacks on last 60 installs" -> "I had no callbacks on the last 60 installs"."""
    found = _NONE_OF.fullmatch(text)
    if found is None or has_verb(found["what"]):
        return None
    rest = re.sub(r"^(\w+) (last|past|first|same) ", r"\1 the \2 ", found["rest"])
    return f"I had no {found['what']} {rest}", "", 2


def _first_person(text: str) -> Made:
    if re.match(r"I(?:'m|'ve|'d)? ", text) or (text.startswith(("My ", "my ")) and has_verb(text)):
        return text[0].lower() + text[1:] if text.startswith("My ") else text, "", 3
    return None


def _were(text: str) -> Made:
    """ "all my returns in by the 19th" -> "all my returns were in by the 19th"."""
    found = re.fullmatch(
        r"(?P<what>(?:all |both )?(?:of )?my (?:\w+ ){0,3}?\w+s) (?P<rest>(?:in|out|done|ready|on time|up)\b.*)", text
    )
    return (f"{found['what']} were {found['rest']}", "", 3) if found else None


# What a participle before a noun says of it, where a change in figures follows: "missed appointments from 11% to 4%".
_STATES = frozenset(
    """
    missed lost failed unpaid delayed returned rejected wasted dropped abandoned repeated cancelled canceled broken
    completed escaped reported unfilled stolen damaged expired spoiled spoilt misplaced complained forgotten discarded
    hurt skipped denied disputed unplanned planned scheduled booked paid repeat fixed used unused refused blocked
    """.split()
)


def _state_of_a_thing(first: str, text: str) -> bool:
    return first in _STATES and CHANGE.fullmatch(text) is not None


def _bare_thing(text: str) -> bool:
    """Whether what stands before the first comma ends in a singular thing without any article."""
    head = [word.casefold() for word in words(text.partition(",")[0])]
    return len(head) < 5 and is_countable(head[-1]) and not (DETERMINERS | PREPOSITIONS) & set(head)


def _verb_first(text: str) -> Made:
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
    if (verb in _OF_A_THING and _bare_thing(text)) or (verb == "paid" and following.endswith("s")):
        return None
    if verb in _TITLES_OF_TRADE and is_countable(following):
        return None  # "registered interpreter, 11 years": what one is, not what one did
    entry = known(verb)
    if entry is None:
        plain_past = verb.endswith("ed") and len(verb) > 4 and verb not in _QUALITIES
        return (f"I {text[0].lower()}{text[1:]}", "", 3) if plain_past else None
    if parts(verb).startswith("a") and re.match(r"[a-z]+ (?!a |an |the |my |\d)[\w -]+ for \w+ years$", text):
        return None  # "mixed year class for three years"
    if is_form(verb, Form.PAST) and not is_form(following, Form.PAST) and following not in ("by", "and"):
        return f"I {text[0].lower()}{text[1:]}", "", 3
    if is_form(verb, Form.THIRD) and following in DETERMINERS:
        return f"I {re.sub(re.escape(tokens[lead]), entry.base, text, count=1)}", "", 3
    if is_form(verb, Form.BASE) and (
        following in DETERMINERS or following[0].isdigit() or (following in ("up", "on", "out") and verb not in NOUNISH)
    ):
        return f"I {text[0].lower()}{text[1:]}", "", 3
    if is_form(verb, Form.GERUND) and re.search(r"\b(?:since \d{4}|for (?:\w+ )?(?:years|months))\b", text):
        return f"I have been {text[0].lower()}{text[1:]}", "", 3
    return None


# "…, just walking the floor": how a change was brought about.
_BY_DOING = re.compile(
    r", (?:with )?(just |mostly |mainly |)"
    r"(?=(?:walk|writ|call|ask|talk|mov|chang|us|buy|mak|ring|train|delet|rewrit|teach|switch|batch|automat|cut"
    r"|add)\w*ing\b)"
)


def _change(text: str) -> Made:
    """ "training bill from 212k down to 90k a quarter" -> "the training bill went from …"; also as a second part."""
    first = words(text)[0].casefold()
    loose = (first in _OF_A_THING and _bare_thing(text)) or _state_of_a_thing(first, text)
    if is_form(first, Form.PAST) and not loose:
        return None
    counted = _FROM_HEAD.fullmatch(text)
    if counted and not has_verb(counted["what"]):
        what = lowered(with_article(counted["what"].strip()))
        return told_change(what, counted["a"], counted["b"], counted["rest"]), "", 2
    for part in (text, *text.split(", ")[1:3]):
        found = CHANGE.fullmatch(part)
        what = found["what"] if found else ""
        what = what.partition(" ")[2] if _state_of_a_thing(first, part) else what  # "missed" is no verb there
        if found and not has_verb(what) and len(words(found["what"])) <= 8:
            rest = found["rest"]
            before, comma, after = rest.partition(", ")
            tail = (
                f"{before}, with {after}"
                if comma and not has_verb(after) and not re.match("with|by|(?:not|mostly|mainly|just) by", after)
                else rest
            )
            tail = _BY_DOING.sub(r", \1by ", tail, count=1)
            what = lowered(with_article(found["what"].strip()))
            ending = f"{tail}{'' if comma else _on_what(text, part)}"
            return told_change(what, found["a"], found["b"], ending), "", 3
    return None


def told_change(what: str, before: str, after: str, ending: str) -> str:
    """A change in figures among one's own points is one's own doing: "I brought X down from A to B"."""
    one, other = (_figure(text) for text in (before, after))
    span, unit = _span(before, ending), _span(after, ending)
    if one is not None and other is not None and span and unit:
        one, other = one * span, other * unit
    way = "" if one is None or other is None or one == other else " down" if other < one else " up"
    return f"I brought {what}{way} from {before} to {after}{ending}"


_SECONDS = {
    "ms": 0.001,
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86400,
    "week": 604800,
    "month": 2629800,
    "year": 31557600,
}


def _span(text: str, ending: str) -> float:
    """The seconds of the unit of time that stands with a figure, or else begins the ending; 0 without one."""
    found = re.search(r"\b(ms|(?:second|minute|hour|day|week|month|year))s?\b", text) or re.match(
        r" (ms|(?:second|minute|hour|day|week|month|year))s?\b", ending
    )
    return _SECONDS[found[1]] if found else 0.0


def _figure(text: str) -> float | None:
    found = re.match(r"(?:[a-z]+ )?[£$€]?(\d[\d.,]*)", text)
    if found is None:
        first = text.split(" ", maxsplit=1)[0].casefold()
        return float(NUMBER_WORDS.index(first)) if first in NUMBER_WORDS else None
    bare = found[1].rstrip(".,").replace(",", "")
    return float(bare) if re.fullmatch(r"\d+(?:\.\d+)?", bare) else None


def _on_what(text: str, part: str) -> str:
    """What stands before a change that is told second: "app with 1.4m users, crashes from 9 to 3" -> " on an app …"."""
    head = text.removesuffix(part).rstrip(", ")
    if not head or text == part or has_verb(head) or not 2 <= len(words(head)) <= 9 or "," in head:
        return ""
    gerund = head_of(head).endswith("ing")
    bare = not is_plural(head) and not gerund and words(head)[0].casefold() not in DETERMINERS and not head[0].isdigit()
    article = ("an " if head[0].casefold() in "aeio" else "a ") if bare else ""
    return f" {'on' if ' with ' in head else 'with'} {article}{lowered(head)}"


def _taken(text: str) -> Made:
    found = _TAKEN.fullmatch(text)
    if not found or has_verb(found["what"]):
        return None
    return f"I took {lowered(found['what'])} from {found['a']} to {found['b']}{found['rest']}", "", 2


def _done(text: str) -> Made:
    """ "about 120 wills drafted last year" -> "I drafted about 120 wills last year"."""
    found = _DONE.fullmatch(text)
    if not found or has_verb(found["what"]) or len(words(found["what"])) > 7:
        return None
    verb = found["verb"]
    entry = known(verb)
    by_others = re.match(r"by (?:over |about |more than |nearly )?(?:\d|half|most|all|[a-z]+s\b)", found["rest"])
    if verb in _DONE_BY_OTHERS or (by_others and not re.match(r"by (?:\w+ing|\d[\d.]*%$|half$)", found["rest"])):
        return "", f"{lowered(found['what'])} {verb} {found['rest']}", 1
    if entry is None or not is_form(verb, Form.PAST, Form.PARTICIPLE) or entry.base == "be":
        return None
    what = lowered(found["what"])
    if not what[0].isdigit() and not re.match(r"(?:about|over|some|nearly|all|my|the|every|\w+s\b)", what):
        what = what if is_plural(what) else with_own_article(what) or what
    past = verb if is_form(verb, Form.PAST) else entry.past
    return f"I {past} {what} {found['rest']}", "", 3


def _doing_thing(text: str) -> Made:
    """ "traffic light sheet cut queries by half" -> "my traffic light sheet cut queries by half"."""
    found = re.fullmatch(
        rf"(?P<what>(?:[a-z-]+ ){{1,4}}?)(?P<verb>{_EFFECTS}) "
        r"(?P<rest>(?!by |last |this |from |in half|to |down |per ).+)",
        text,
    )
    if not found or has_verb(found["what"]) or words(found["what"])[0].casefold() in DETERMINERS | PREPOSITIONS:
        return None
    return f"my {text}", "", 2


_EFFECTS = (
    "cut|lifted|increased|improved|boosted|halved|doubled|tripled|saved|reduced|raised|brought|won|grew|freed|replaced"
)


def _role(text: str) -> Made:
    head, _, rest = text.partition(", ")
    if not _ROLE.fullmatch(head):
        return None
    joint = ", and " if has_verb(rest) else ", "
    article = "a " if _ONE_OF_SEVERAL.match(head) else ""
    return f"I have worked as {article}{lowered(head)}{joint + rest if rest else ''}", "", 1


RULES = (
    _first_person, _were, had, span, span_of, standing, _change, _verb_first, years, _taken, _had_none, _doing_thing,
    _done, _role, noun,
)  # fmt: skip
