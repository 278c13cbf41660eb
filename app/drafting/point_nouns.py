"""Points that name a thing: its article, its number, and what goes on behind it."""

from __future__ import annotations

import re

from app.drafting.jotting.lexicon import is_countable
from app.drafting.jotting.phrases import has_verb, with_article, words
from app.drafting.jotting.verbs import Form, is_form
from app.drafting.jotting.word_classes import COUNT_NOUNS, DETERMINERS, PREPOSITIONS
from app.drafting.point_tails import NUMBER, lowered


def begins_with_vowel(word: str) -> bool:
    """Whether it is spoken with a vowel first, so that "an" stands before it."""
    if word.isupper() and len(word) > 1:
        return word[0] in "AEFHILMNORSX"
    return word[0].casefold() in "aeio"


_WITH_THING = re.compile(
    r"^(?P<verb>I (?:\w+ly )?(?:led|ran|run|lead|built|wrote|made|managed|manage|designed|created|launched"
    r"|started|developed|founded"
    r"|trained|set up|introduced|own|owned|kept|drew|planned|organised|organized|taught|coordinated|supervised"
    r"|rebuilt|planted"
    r"|supervise|rewrote|opened)) (?P<what>[A-Za-z][\w' -]*?)(?=$|,|;| (?:of|for|with|that|which|used|so|to|in"
    r"|on|at|from|by|and)\b)"
)


_KNOWN_THING = re.compile(
    r"^(?P<verb>I (?:grew|expanded|increased|improved|doubled|halved|tripled"
    r"|widened)) (?P<what>[a-z][a-z -]*?)(?= (?:from|by|to)\b)"
)


def with_owned_articles(clause: str) -> str:
    """ "I led crew of five" -> "I led a crew of five": a bare singular after a verb of making or leading."""
    grown = _KNOWN_THING.match(clause)
    if grown is not None:
        return f"{grown['verb']} {with_article(grown['what'])}{clause[grown.end() :]}"
    found = _WITH_THING.match(clause)
    if found is None:
        return clause
    tokens = words(found["what"])
    thing = is_countable(tokens[-1]) or tokens[-1] in COUNT_NOUNS
    if tokens[0].casefold() in DETERMINERS or not thing or len(tokens) > 4:
        return clause
    if any(is_form(token, Form.GERUND) for token in tokens[:1]) or tokens[0].casefold() in PREPOSITIONS:
        return clause
    if is_form(tokens[-1], Form.GERUND) and tokens[-1] not in ("building", "meeting"):
        return clause  # "summer reading"
    article = "an" if begins_with_vowel(tokens[0]) else "a"
    return f"{found['verb']} {article} {clause[found.start('what') :]}"


Made = tuple[str, str, int] | None


def noun(text: str) -> Made:
    """A noun phrase with what follows it; only where it says enough to stand in a sentence."""
    found = re.match(r"((?:[^,:]|(?<=\d),(?=\d))+)([,:]?)\s*(.*)", text)
    if found is None:
        return None
    head, mark, rest = found.groups()
    if words(text)[-1].casefold() in ("done", "finished", "complete", "ok", "yes"):
        return None
    if has_verb(head) or len(words(head)) < 2 or words(head)[0].casefold() in PREPOSITIONS:
        return None
    if re.match(r"[\d.,]+ (?:on|in|at|of)\b", head) or re.search(r"\b(?:every|each|per)\b|\b(?:last|this) \w+$", head):
        return None
    if (held := _where(text) or _office(head)) is not None:
        return held
    counted = re.match(rf"(?:[£$€]?\d|{NUMBER} )(?![\d]*-[a-z])", head) is not None
    determined = counted or words(head)[0].casefold() in DETERMINERS | {"about", "over", "some"}
    phrase = head if determined or is_plural(head) else with_own_article(head)
    if not phrase:
        return None
    if all(word[:1].isupper() for word in words(head) if word.casefold() not in PREPOSITIONS | {"the", "and"}):
        return None  # a bare name: what one has to do with it is not said
    phrase = lowered(phrase)
    return "", f"{phrase}{rest_of_noun(mark, rest)}", 1 if rest_of_noun(mark, rest) or not rest else 0


_DOER = re.compile(r"[a-z-]+(?:er|or|ist|ian)")
_NO_DOER = frozenset(
    """
    number order paper letter offer centre center register folder newsletter server filter sensor monitor motor tractor
    reactor calculator indicator elevator trailer container scanner tracker printer planner binder poster charter
    chapter barrier winter summer corner quarter border shelter cover power water timer router computer list checklist
    master factor vector error mirror floor door colour color labour labor behavior behaviour humor humour career buyer
    counter dinner supper layer tower shower matter manner sticker
    """.split()
)


_PLACE = re.compile(
    r"(?:[\w-]+ ){0,3}(?:school|hospital|hotel|college|depot|ward|shop|store|branch|farm|restaurant|kitchen|clinic"
    r"|nursery|surgery|practice|site|plant|warehouse|library|museum) (?:of|with) (?:about |over |nearly )?"
    r"\d[\d,]* [a-z-]+"
)


def _where(text: str) -> Made:
    """ "school of 600 pupils, eight years" -> "I have worked at a school of 600 pupils for eight years"."""
    head, _, rest = text.partition(", ")
    if not _PLACE.fullmatch(head):
        return None
    span = f" for {rest}" if re.fullmatch(rf"{NUMBER} (?:years|months|seasons)", rest) else ""
    return f"I have worked at {'an' if begins_with_vowel(words(head)[0]) else 'a'} {lowered(head)}{span}", "", 1


def _office(head: str) -> Made:
    """ "practice educator for six students" -> "I have worked as a practice educator …"; "first author on two papers"
    -> "I was first author …"."""
    doer = head_of(head)
    tokens = [word.casefold() for word in words(head)]
    if not _DOER.fullmatch(doer) or doer in _NO_DOER or not PREPOSITIONS & set(tokens) or tokens[0] in DETERMINERS:
        return None
    if tokens[0] in ("first", "second", "last", "sole", "joint", "lead", "co-author") or tokens[0] == "author":
        return f"I was {lowered(head)}", "", 1
    article = "an" if begins_with_vowel(tokens[0]) else "a"
    return f"I have worked as {article} {lowered(head)}", "", 1


def with_own_article(phrase: str) -> str:
    """A thing of one's own that the reader does not know: "a feature store"; empty where it is no countable noun."""
    if re.match(r"(?:first|second|third|last|only|whole|entire)[ -]", phrase):
        return f"the {phrase}"
    if (
        head_of(phrase) not in COUNT_NOUNS
        and not is_countable(head_of(phrase))
        and not re.match(r"\w+(?:s'|'s) ", phrase)
    ):
        return ""
    return f"{'an' if begins_with_vowel(words(phrase)[0]) else 'a'} {phrase}"


def rest_of_noun(mark: str, rest: str) -> str:
    """What goes on about a thing, as one would say it; what would make a sentence of its own is left off."""
    if not rest:
        return ""
    pieces = [part.strip() for part in rest.split(", ")]
    if words(pieces[0])[:1] and words(pieces[0])[0].casefold() in ("was", "were"):
        return f", which {pieces[0]}"
    if some := re.match(rf"({NUMBER}) ((?:with|by|in|of|for|as|on|at|from) .+)", pieces[0]):
        return f", {some[1]} of them {some[2]}"
    if re.match(
        rf"(?:{NUMBER}|all|both) (?:[a-z-]+ )?[a-z]+ (?:made|built|ran|wrote|took|came|grew|planted|painted|sang)\b",
        pieces[0],
    ):
        return f" in which {pieces[0]}"  # "shed project, nine men built bird boxes"
    told = [
        part
        for part in pieces[:2]
        if re.match(r"(?:about |over |some )?(?:\d|two\b|three\b|four\b|five\b|six\b)(?!\S* and )", part)
    ]
    if not told or re.search(r"\bfrom .* to\b", told[0]):
        return ""
    if has_verb(re.sub(r"\bwhen I \w+", "", told[0])):
        return f": {told[0]}" if mark == ":" else ""
    told = [re.sub(r"^(\d+%) (?=[a-z -]+[^s\W]$)", r"a \1 ", part) for part in told]
    return f", with {' and '.join(part for part in told if not has_verb(re.sub(r'when I .*', '', part)))}"


def is_plural(phrase: str) -> bool:
    """Whether the phrase names several things, by the ending of its main word."""
    head = head_of(phrase)
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))


def head_of(phrase: str) -> str:
    """The main word, in small letters: the last one before a preposition."""
    tokens = [word.casefold() for word in words(phrase)]
    cut = next((i for i, word in enumerate(tokens) if i and word in PREPOSITIONS), len(tokens))
    return tokens[cut - 1]
