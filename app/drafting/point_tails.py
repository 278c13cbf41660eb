"""What follows a point's first comma, joined on as one would say it, and how a change in figures is told."""

from __future__ import annotations

import re

from app.drafting.jotting.phrases import has_verb, is_verb, with_article, words
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.words import CAPITALS, NUMBER_WORDS

_SPELT = frozenset(CAPITALS.values())
LONGEST = 30  # words of one point in a letter
NUMBER = r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)"
_AMOUNT = (
    r"(?:about |under |over |nearly |around )?(?:[£$€]?\d[\w.,%]*(?: in \d+)?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
FIGURE = rf"{_AMOUNT}(?: (?:ms|hours|days|minutes|weeks|months|percent|per cent))?(?: an? (?:day|week|month|year))?"
CHANGE = re.compile(
    rf"(?P<what>[^,;:]+?)(?: went| down| up)? (?:from )?(?P<a>{FIGURE})"
    rf" ?(?:->|to|down to|up to) (?P<b>{_AMOUNT})(?P<rest>(?: .*|,.*)?)"
)
_MOVED = re.compile(rf"(?P<what>[^,;:\d]+?) (?P<way>down|up)(?: by)? (?P<by>{FIGURE}(?: \w+)?)(?P<rest>.*)")


# "lifted trial sign-ups 22%"
_BY_SHARE = re.compile(
    r"(\b(?:cut|lifted|raised|reduced|grew|increased|improved|boosted|dropped) (?:[a-z-]+ ){1,4}?[a-z-]{3,})"
    r"(?<! by)(?<! to)(?<! of)(?<! over)(?<! under)(?<! about)(?<! from) (\d[\d.]*%)(?=$|,)"
)


def shortened(text: str) -> str:
    """At most two parts after the first; what speaks of a he or she whom nobody has named is cut."""
    text = re.sub(r",? and (?:he|she|his|her)\b[^,;]*", "", text)
    text = _BY_SHARE.sub(r"\1 by \2", text)
    parts = re.split(r", |; ", text)
    kept = [parts[0]]
    for part in parts[1:3]:
        first = words(part)[0].casefold() if words(part) else ""
        if first in ("he", "she", "they") or len(words(" ".join([*kept, part]))) > LONGEST:
            break
        kept.append(part)
    out = kept[0]
    for index, part in enumerate(kept[1:]):
        if re.match(rf"{NUMBER} ", part) and not has_verb(part) and " with " in f"{out} ":
            break  # one "with" is enough
        out += _of_size(part) or _linked(
            part, last=index == len(kept) - 2, clause=text.startswith("I "), before=index > 0
        )
    out = re.sub(r"(?<=, and )([2-9])(?= [a-z]+\b(?! ?%))", lambda m: NUMBER_WORDS[int(m[1])], out)
    return out.rstrip(" ,;:-")


_COUNTED = re.compile(
    rf"{NUMBER} (?:[a-z-]+ ){{0,3}}[a-z-]+s(?: (?:(?:last|this|in|of) .*|an? (?:day|week|month|year|shift)))?"
    r"|\d[\d.]* ?% (?:fewer|less|more|higher|lower|faster|better) [^,]+"
)


_SOME_DONE = re.compile(rf"({NUMBER}) ([a-z]+(?:ed|en|own|ut))((?: .*)?)")
_GREATEST = re.compile(
    r"((?:the )?(?:largest|biggest|smallest|longest|oldest|highest|busiest)) (?:was |had |for |with )?(\d.*)"
)


def _among_them(part: str) -> str | None:
    """How many of them came to something, and the greatest of them: "…, three published", "…, largest 1,200 guests"."""
    if (some := _SOME_DONE.fullmatch(part)) and is_form(some[2], Form.PARTICIPLE):
        return f", {some[1]} of them {some[2]}{some[3]}"
    if greatest := _GREATEST.fullmatch(part):
        return f", the {greatest[1].removeprefix('the ')} with {greatest[2]}"
    return None


def _counted(part: str, *, before: bool) -> str | None:
    """How many there were, or how much on average, on to what they were part of."""
    if (among := _among_them(part)) is not None:
        return among
    if re.match(rf"{NUMBER} of (?:them|those|which) ", part) and not has_verb(part):
        return f", {part}"
    if not before and (_COUNTED.fullmatch(part) or re.fullmatch(r"(?:one|a single|the same) [a-z-]+", part)):
        return f", with {part}"
    rate = re.fullmatch(
        r"(\d[\d.]*%) (success|retention|uptime|attendance|pass|recall|renewal|completion|occupancy)", part
    )
    if rate is not None and not before:
        return f", with {'an' if rate[1].startswith(('8', '11%', '18')) else 'a'} {rate[1]} {rate[2]} rate"
    if re.fullmatch(r"[£$€]?\d[\w.,]* (?:total|overall)", part):
        return f", {part.split(' ', 1)[0]} in total"
    mean = re.fullmatch(rf"average ([a-z -]+?) ((?:about )?{NUMBER}%?(?: [a-z]+)?)", part)
    return f", {'and' if before else 'with'} an average {mean[1]} of {mean[2]}" if mean is not None else None


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
        "because",
        "after",
        "when",
        "while",
    ):
        return f", {part}"
    moved = _MOVED.fullmatch(part)
    if moved and not has_verb(moved["what"]):
        told = f"{lowered(with_article(moved['what']))} went {moved['way']} by {moved['by']}{moved['rest']}"
        return f", and {told}" if clause and last else f"; {told}"
    if re.match("took me |took us ", part):
        return f", and it {part}"
    if clause and re.fullmatch(rf"{NUMBER} (?:hours|days|weeks|months|years)", part):
        return f", in {part}"
    if clause and (gone := re.fullmatch(rf"was ({NUMBER}(?: \w+)?)", part)):
        return f", down from {gone[1]}"
    if (counted := _counted(part, before=before)) is not None:
        return counted
    changed = CHANGE.fullmatch(part)
    if changed and not has_verb(changed["what"]):
        told = f"{lowered(with_article(changed['what']))} went from {changed['a']} to {changed['b']}{changed['rest']}"
        return f", and {told}" if clause and last else f"; {told}"
    if re.match(r"(?:no|zero|not one|nobody|no one) ", part):
        return f", and {part}" if any(is_verb(token) for token in tokens) else f", with {part}"
    if first in ("was", "were"):
        return f", which {part}"
    if known(first) and is_form(first, Form.PAST):
        if len(tokens) > 1 and tokens[1].casefold() in ("with", "by"):
            return f", {part}"
        return f"; I {part}" if not clause else f", and {part}" if last else f", {part}"
    if re.match(r"\w+'s (?:a|an|the|now|in|at)\b", part):
        return f"; {part.replace(chr(39) + 's', ' is', 1)}"
    if clause and is_form(first, Form.BASE) and is_verb(first):
        return f", and {part}" if last else f", {part}"
    if any(is_verb(token) for token in tokens):
        return f", and {part if before else _with_subject(part)}" if last else f"; {_with_subject(part)}"
    return f", {part}"


def _of_size(part: str) -> str | None:
    """ "…, team of 12" -> "…, in a team of 12"; "…, up to 300 guests" -> "… with up to 300 guests"."""
    if re.fullmatch(r"(?:team|crew) of \w+", part):
        return f", in a {part}"
    return f" with {part}" if re.match(r"up to \d", part) and not has_verb(part) else None


def _with_subject(clause: str) -> str:
    """The clause with an article before a bare singular subject ("allergen book is all mine")."""
    tokens = clause.split(" ")
    cut = next((index for index, token in enumerate(tokens) if is_verb(token)), 0)
    subject = with_article(" ".join(tokens[:cut]))
    subject = f"the {subject}" if re.fullmatch(r"(?:most|least|[a-z]{3,}est)", subject) else subject
    return f"{lowered(subject)} {' '.join(tokens[cut:])}" if cut else lowered(clause)


def lowered(text: str) -> str:
    """Lower case at the start, unless the word is a name or an acronym."""
    first = text.split(" ", 1)[0]
    return (
        text
        if first in _SPELT
        or (first[:1].isupper() and (first.isupper() or first[1:] != first[1:].lower() or first == "I"))
        else text[:1].lower() + text[1:]
    )
