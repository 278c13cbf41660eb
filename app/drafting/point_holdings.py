"""Points that say what one is, holds, or has behind one: a trade, a degree, a licence, years of something."""

from __future__ import annotations

import re

from app.drafting.jotting.phrases import has_verb, words
from app.drafting.jotting.verbs import Form, is_form
from app.drafting.jotting.word_classes import PREPOSITIONS
from app.drafting.point_nouns import Made, begins_with_vowel, rest_of_noun, with_own_article

_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few)"
_SPAN = re.compile(
    rf"(?P<span>(?:about |over |nearly |some )?{_COUNT} (?:years?|months?|seasons?|terms?|summers?|winters?))"
    r" (?P<rest>(?:(?:on|in|at|as|with|running|teaching|leading|managing|building|working|doing) .+"
    r"|chairside|freelance"
    r"|backstage|abroad|offshore|underground|full[- ]time))(?=$|,).*", re.IGNORECASE
)  # fmt: skip
_SINCE = re.compile(
    r"(?P<what>[^,;:\d]+?) since (?P<rest>\d{4}|the .+)"
    r"|(?P<formal>[^,;:]+ (?:certified|qualified|chartered|licensed|registered|accredited)) (?:in )?(?P<year>\d{4})",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(
    r"(?:[\w&.-]+ ){0,3}(?:certified|qualified|chartered|licensed|registered|accredited|trained)(?: (?:in|as|by) .+)?",
    re.IGNORECASE,
)
_AGENT = re.compile(
    r"(?:[\w&'-]+ ){0,4}[\w-]+(?:er|or|ist|ian|ant|smith|wright|nurse|journeyman|electrician|responder)", re.IGNORECASE
)


def standing(text: str) -> Made:
    """What one is: "chartered since 2022", "Passivhaus designer", "boilermaker by trade"."""
    head, _, rest = text.partition(", ")
    since = _SINCE.fullmatch(head)
    what = (since["what"] or since["formal"]) if since else re.sub(r" by trade$", "", head)
    when = (since["rest"] or since["year"]) if since else ""
    if (has_verb(what) and not _QUALIFIED.fullmatch(what)) or re.search(r"\b(?:the|an?|every|each|per|my)\b", what):
        return None
    if _QUALIFIED.fullmatch(what):
        return (f"I have been {what} since {when}" if since else f"I am {what}"), "", 1
    if not _AGENT.fullmatch(what) or (rest and not since):
        return None
    first = words(what)[0]
    article = "an" if begins_with_vowel(first) else "a"
    told = f"I have been {article} {what} since {when}" if since else f"I am {article} {head}"
    return told, "", 2 if since else 1


def years(text: str) -> Made:
    """ "11 years, 600 births" -> "I have 11 years of experience, with 600 births"."""
    found = re.fullmatch(r"(?P<span>(?:about |over |nearly )?[\w-]+ years)(?P<rest>, .*)?", text)
    if found is None or not re.match(r"(?:\w+ )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)", found["span"]):
        return None
    return f"I have {found['span']} of experience{rest_of_noun(',', (found['rest'] or '').removeprefix(', '))}", "", 1


def span(text: str) -> Made:
    found = _SPAN.fullmatch(text)
    if found is None:
        return None
    rest = re.sub(r"^as (?=[a-z])([^,]+)", lambda m: f"as {with_own_article(m[1]) or m[1]}", found["rest"])
    return f"I have spent {found['span'].lower()} {rest}", "", 3


_SPAN_OF = re.compile(
    rf"(?P<span>(?:about |over |nearly |some )?{_COUNT} (?:years?|months?|seasons?|terms?|summers?|winters?))"
    r"(?P<of> of)?(?: experience(?: (?P<in>in|with|of|at|as))?)? (?P<what>[a-z][^,;:]*)(?P<rest>(?:,.*)?)",
    re.IGNORECASE,
)


def span_of(text: str) -> Made:
    """ "five summers of track work", "8 years stainless pipe": what one has behind one."""
    found = _SPAN_OF.fullmatch(text)
    if found is None or has_verb(found["what"]) or words(found["what"])[0].casefold() in PREPOSITIONS:
        return None
    if found["of"]:
        return f"I have {found['span'].lower()} of {found['what']} behind me{found['rest']}", "", 2
    if is_form(words(found["what"])[0], Form.GERUND):
        return f"I have spent {found['span'].lower()} {found['what']}{found['rest']}", "", 2
    if _AGENT.fullmatch(found["what"]):
        return f"I have spent {found['span'].lower()} as {with_own_article(found['what']) or found['what']}", "", 2
    return f"I have {found['span'].lower()} of experience {found['in'] or 'with'} {found['what']}{found['rest']}", "", 2


_DEGREE = r"(?:MA|MSc|MEng|MBA|MPhil|MSW|BSc|BA|BEng|BEd|PhD|PGCE|LLB|LLM|HND|HNC)"
_PAPER = (
    r"(?:diploma|degree|certificate|certification|licen[cs]e|qualification|accreditation|apprenticeship|ticket"
    r"|doctorate|master's|bachelor's)"
)
_CREDENTIAL = re.compile(
    rf"(?P<what>{_DEGREE}|(?:[\w&.'-]+ ){{0,4}}{_PAPER})(?P<more> (?:in|from|for) [^,;:]+)?(?:,.*)?"
)
_PRIZE = re.compile(r"(?P<what>(?:[\w&.'-]+ ){0,4}(?:medal|award|prize|trophy))(?: (?:in )?(?P<year>\d{4}))?(?:,.*)?")
_OWN = re.compile(r"own (?P<what>[a-z-]+(?: [a-z-]+)?) (?P<rest>(?:for|since) [^,;:]+)(?:,.*)?")
# "FLT licence counterbalance and reach"
_FOR_WHAT = re.compile(r"\b(licen[cs]e|ticket|certificate|certification) (?=[a-z]+(?: and [a-z]+)?$)")
_QUOTA = re.compile(r"\d+ ?% (?:of|to|above|over) (?:my |the )?(?:[a-z]+ )?(?:quota|target|plan|goal|budget)s?\b.*")


def had(text: str) -> Made:
    """What one holds, won, or has of one's own: a degree, a licence, a medal, a shop."""
    if found := _OWN.fullmatch(text):
        return f"I have had my own {found['what']} {found['rest']}", "", 2
    if _QUOTA.fullmatch(text):
        return f"I reached {text}", "", 3
    text = _FOR_WHAT.sub(r"\1 for ", text)
    prize = _PRIZE.fullmatch(text)
    found = prize or _CREDENTIAL.fullmatch(text)
    if found is None or has_verb(found["what"]) or PREPOSITIONS & {w.casefold() for w in words(found["what"])}:
        return None
    what = f"{'an' if begins_with_vowel(words(found['what'])[0]) else 'a'} {found['what']}"
    if prize:
        when = f" in {prize['year']}" if prize["year"] else ""
        return f"I won {what}{when}", "", 2
    return f"I have {what}{found['more'] or ''}", "", 1
