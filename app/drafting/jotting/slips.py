"""Slips of hurried or foreign English, and initials for the reader, put right before a note is taken apart."""

from __future__ import annotations

import re
from collections.abc import Collection

from app.drafting.jotting.lexicon import is_countable, is_quality, parts
from app.drafting.jotting.moments import Reader
from app.drafting.jotting.phrases import head, is_verb, words
from app.drafting.jotting.verbs import Form, is_form, known
from app.drafting.jotting.word_classes import AUXILIARIES, COUNT_NOUNS, DETERMINERS, PREPOSITIONS
from app.drafting.jotting.words import NUMBER_WORDS

_TOLD = frozenset("ask explain tell talk say mention describe speak discuss answer show suggest recommend".split())
_HE_BASE = re.compile(r"\b([Hh]e|[Ss]he) (also |always |often |really )?([a-z]+)\b")
_DOING = re.compile(r"\b([Hh]e|[Ss]he|[Tt]hey|[Ww]e) ((?:now |still |also |already )?)([a-z]+ing)\b")
_WOULD = re.compile(r"\b([Hh]e|[Ss]he|[Tt]hey)'d (?=(?:love|like) (?:an?|someone|somebody|more|people)\b)")
_BARE_WHO = re.compile(r"\b(to|with|for|from|about) ([a-z]+) (?=who\b)")
_COMING = re.compile(
    r"\b(coming|starting|due|arriving|opening|launching|ending) (?=(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b)"
)
_FEWER = re.compile(r"\bless (?=[a-z]{3,}[a-rt-z]s\b)(?!\w+(?:us|is)\b)")
_INITIAL = re.compile(r"(^|[,;:] |\. |[-–] )([^\W\d_])(?= ([^\W\d_]+))")
_TITLED = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|herr|frau|madame)\.? (?=([^\W\d_]+))", re.IGNORECASE
)
_WANTS = re.compile(
    r"(?P<before>.*\b(?:want|wants|need|needs|looking for|would like|be|is|was)) (?P<what>[a-z][\w-]* ?.*)",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"(?<!the )(?<!my )(?<!your )\bfirst (\w+ (?:days|weeks|months|hours))\b", re.IGNORECASE)


_LABEL = re.compile(
    r"^(?:his|her|their) (?:view|take|point|advice|line|motto|rule|philosophy|opinion|mantra)"
    r"(?: (?:is|was)(?: that)?|:| [-–—]+| =) +(?=\w+ )",
    re.IGNORECASE,
)


# "his angle = X", "the big thing is X", "most of it was about X": a label before what was talked about.
_FOCUS = re.compile(
    r"^(?:(?:his|her|their|the|main|big|biggest) )*(?:angle|focus|thing|topic|theme|subject|passion|project"
    r"|concern|priority"
    r"|hobby ?horse|baby|agenda|interest)s?(?: (?:is|was|are|were)|:| [-–—]+| =) +(?:mostly |all |about )*(?=\w+)"
    r"|^(?:most of (?:it|this|that|the (?:talk|time|hour))|(?:it )?(?:was )?(?:all|mostly|mainly|largely)|the rest)"
    r" (?:was |is )?(?:about|on) ",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"^(?:scenario|case|case study|task|exercise|systems?|context|background|test|test piece|role ?play"
    r"|challenge|ask|agenda"
    r"|priorit(?:y|ies)|first|second|third|also|later|main|plus|new|next|now|then|after|so)"
    r"(?: (?:was|is))?: +(?=\w+)|^[a-z]+(?: [a-z]+)?: +(?=(?:he|she|they|i|we) [a-z])",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:(?:ok|okay|oh|so|but|well|anyway|right|also|again|and|plus|then|first|next|lastly|finally|later|mostly"
    r"|mainly|basically"
    r"|honestly|apparently|obviously|actually),? )+(?=(?:the|a|an|his|her|their|he|she|they|we|i|it|my|how|why"
    r"|what|asked|wants"
    r"|told|said|talked) )",
    re.IGNORECASE,
)


_AFTERTHOUGHT = re.compile(
    r"^(?P<x>[^\"]{12,}?),? (?:he|she|they) (?:reckons?|says?|said|thinks?|thought)$", re.IGNORECASE
)


_NEW_THING = re.compile(r"\b(since|with|on|for|in|after|before|about|of) new ([a-z]+)\b(?! [a-z]+s\b)")
_BARE_PREDICATE = re.compile(
    r"\b(is|was) (?=(?:(?:big|real|huge|key|main|major|top|strict|serious|constant) )?"
    r"(?:problem|issue|mess|mistake|pain|challenge|focus|priority|concern|headache|goal|topic|risk|question)\b)"
)
_LANDMARK = re.compile(
    r"\b(on|in|at|near|along|down|across|of) ((?:the )?)([a-z]{3,}) (river|county|valley|island|canyon|mountains?)\b"
)
# "handle agent that is late": a bare singular before a clause of its own.
_OBJECT = re.compile(
    r"\b(handle|manage|deal with|help|support|teach|train|treat|meet|find|hire|have) ([a-z]+)(?= (?:that"
    r"|who) (?:is|has|was|does)\b)"
)


_FIGURE = (
    rf"(?:[£$€]?\d+(?:[.,]\d+)*(?:%|k|m)?|{'|'.join(NUMBER_WORDS[1:])})"
    r"(?: (?:days|weeks|hours|minutes|months|percent|an? (?:hour|day|week|month|year)))?"
)
# "close takes 11 days, target 5": what they have, and what they would like.
_TARGET = re.compile(
    rf"^(?P<what>[a-z][a-z' -]{{2,40}}?)(?: is| takes| at|:|,| =)? (?:now |currently |about )?(?P<a>{_FIGURE})"
    r"(?: now| today)?(?:,| -| but| and)? (?:(?:he|she|they|it) )?(?:needs?|wants?|targets?|should be|ought to be"
    r"|must be"
    r"|aims? for|goal|aim)"
    rf"(?: (?:it )?(?:is|at|of|to be|to hit|to get to|to reach))?:? (?P<b>{_FIGURE})[.!]?$",
    re.IGNORECASE,
)


# "does the racks in the shop saves two days a floor"
_EFFECT = re.compile(
    r"(?P<before>^.*\b(?P<last>[a-z]{3,})) (?P<verb>saves|frees|halves|avoids) (?=\d|a |the |two |half |about |up to )"
)
_IDEA = re.compile(r"^my (?:idea|suggestion|proposal|answer)(?: (?:=|is|was)|:) +(?=\w)", re.IGNORECASE)
_SAID_AFTER = re.compile(r"^(?P<x>(?!.*\b(?:he|she|they|i)\b).{3,60}?),? i said$", re.IGNORECASE)
_MOVING = re.compile(r"^([A-Za-z][\w.]*) -> ([A-Za-z][\w.]*)(?=$|[,.;])")
_GROWING = re.compile(
    rf"^(?P<a>{_FIGURE}) (?P<what>[a-z][a-z' -]+?),? (?:now )?(?:going|growing|moving|rising) to (?P<b>{_FIGURE})$",
    re.IGNORECASE,
)
# "31 coaches, 6 are electric now"
_SOME_ARE = re.compile(
    rf"^(?P<all>\d+) (?P<what>[a-z -]+s), (?P<some>\d+|{'|'.join(NUMBER_WORDS[1:])}) (?:of them )?(?P<rest>(?:are"
    rf"|is|have|has|need|still) .+)$"
)


# "what does good look like" -> "what good looks like"
_WHAT_DOES = re.compile(
    r"\b(what|how|where|when|why) (?:does|do) (?!i\b|you\b|we\b)([a-z' -]{2,30}?) (look like|look|work|mean|fit|run"
    r"|happen|start|end)\b"
)
_THAT_IS = re.compile(r"\b(would like|wants?) that ((?:all|the|every|each|their|his|her) [a-z ]+?) (?:is|are) ")
_DID_I = re.compile(
    r"\basked (?:me )?(?:if i|did i|whether i) ever (?:did |do )?(?P<what>.+?)(?= i (?:did|do|have|had|can|said)\b"
    r"|[,.?]|$).*",
    re.IGNORECASE,
)


def _as_told(match: re.Match[str]) -> str:
    verb, _, rest = match[3].partition(" ")
    entry = known(verb)
    several = match[2].endswith("s") and not match[2].endswith("ss")
    form = verb if entry is None or several else entry.third
    return f"{match[1]} {match[2]} {form} {rest}".strip()


def _ever_did(match: re.Match[str]) -> str:
    first, _, rest = match["what"].partition(" ")
    entry = known(first)
    if entry is not None and is_form(first, Form.BASE) and "n" not in parts(first)[:1]:
        return f"asked whether I had ever {entry.participle} {rest}".strip()
    return f"asked whether I had ever done {match['what']}"


def _spelt(figure: str) -> str:
    return NUMBER_WORDS[int(figure)] if figure.isdigit() and int(figure) <= 10 else figure


def _some_of(match: re.Match[str]) -> str:
    return f"{_spelt(match['some'])} of the {match['all']} {match['what']} {match['rest']}"


def _with_effect(match: re.Match[str]) -> str:
    """What a whole clause does, as one would join it: "…, which saves two days"."""
    joined = match["last"] in {"which", "that", "who", "and", "it", "he", "she", "also", "really", "this"}
    clause = any(is_verb(word) or is_form(word, Form.THIRD) for word in words(match["before"])[:3])
    return match[0] if joined or not clause else f"{match['before']}, which {match['verb']} "


def _towards(match: re.Match[str]) -> str:
    what, before, after = match["what"], match["a"], match["b"]
    if " not " in what or any(is_verb(word) for word in words(what)):
        return match[0]
    unit = before.partition(" ")[2]
    if after in NUMBER_WORDS and before[:1].isdigit():
        after = str(NUMBER_WORDS.index(after))
    if unit and " " not in after:
        before, after = before.split(" ")[0], f"{after} {unit}"
    after = f"{after}%" if before.endswith("%") and after.isdigit() else after
    the = "" if words(what)[0].casefold() in DETERMINERS else "the "
    return f"wants {the}{what} to go from {before} to {after}"


def afterthought(unit: str) -> str:
    """ "8th grade is still too high she says" -> "said 8th grade is still too high"."""
    return _AFTERTHOUGHT.sub(r"said \g<x>", unit)


def mended(text: str, reader: Reader) -> str:
    """The stretch with "she ask" as "she asked", the reader's initial or title as a name, and "first 30 days" with
    its article."""
    text = _TARGET.sub(_towards, _LEADING.sub("", text))
    text = _IDEA.sub("i suggested ", text)
    text = _SAID_AFTER.sub(r"i said \g<x>", text)
    text = _MOVING.sub(r"talked about the move from \1 to \2", text)
    text = _GROWING.sub(lambda m: f"they're going from {_spelt(m['a'])} to {_spelt(m['b'])} {m['what']}", text)
    text = _SOME_ARE.sub(_some_of, text)
    text = _EFFECT.sub(_with_effect, text)
    text = _FOCUS.sub("talked about ", _CASE.sub("", text))
    text = _TITLED.sub(lambda m: "" if m.group(1).casefold() in reader.called else m.group(), text)
    text = _INITIAL.sub(lambda m: _by_initial(m, reader.called), text)
    text = _HE_BASE.sub(_agreeing, text)
    text = re.sub(
        r"^((?:we )?(?:talked|discussed|covered|chat|chatted)) ?: ?", "talked about ", text, flags=re.IGNORECASE
    )
    text = re.sub(
        r"\b([Hh]e|[Ss]he|[Tt]hey)'d (?=(?:love|like) (?:an?|someone|somebody|more|people)\b)", r"\1 would ", text
    )
    text = _DOING.sub(_in_progress, text)
    text = _BARE_WHO.sub(lambda m: f"{m[1]} {with_indefinite(m[2])} " if is_countable(m[2]) else m[0], text)
    text = _FEWER.sub("fewer ", _COMING.sub(r"\1 in ", text))
    text = re.sub(r"\b(showed me) ([a-z]+ [a-z]+)$", _shown, text)
    text = re.sub(r"\btold that\b", "said that", text)
    text = _WHAT_DOES.sub(_as_told, text)
    text = _THAT_IS.sub(r"\1 \2 to be ", text)
    text = _DID_I.sub(_ever_did, text)
    text = re.sub(r"(?<=[a-z]{3}) (he|she|they) (says?|said|reckons|thinks), ", r" \1 \2 ; ", text)
    text = re.sub(r"\babout: ", "about ", text)
    text = _BARE_PREDICATE.sub(r"\1 a ", text)
    text = re.sub(
        r"\b(?:sir|madam|ma'am) (?=(?:asked|said|told|wants|wanted|likes?|liked|explained|mentioned|also|is|was)\b)",
        "he ",
        text,
    )
    text = re.sub(
        r"\b([Hh]e|[Ss]he|[Tt]hey) told (?=(?!me\b|us\b|him\b|her\b|them\b|about\b|that\b|my\b)\w)", r"\1 said ", text
    )
    text = re.sub(
        r"\b(is|was|as) (?=(?:(?:big|real|huge|key) )?(?:problem|issue|mess|mistake|pain|challenge)\b)", r"\1 a ", text
    )
    text = _OBJECT.sub(lambda m: f"{m[1]} {'an' if m[2][0] in 'aeio' else 'a'} {m[2]}", text)
    text = _LABEL.sub("said ", text)
    text = _AFTERTHOUGHT.sub(r"said \g<x>", text)
    text = re.sub(r"\b(explained|described) me\b", r"\1 to me", text)
    text = re.sub(r"\b[Ww]e (speak|talk) about\b", "we talked about", text)
    text = re.sub(r"\b[Ww]e discuss\b", "we discussed", text)
    text = re.sub(r"\b(?:stuff|bits) (?=(?:i|we) )", "", text, flags=re.IGNORECASE)
    text = re.sub(r"\b(do|take|make|write|run|manage|bring|keep|set) own (?=[a-z])", r"\1 their own ", text)
    text = _NEW_THING.sub(lambda m: f"{m[1]} the new {m[2]}" if is_countable(m[2]) else m[0], text)
    text = re.sub(r"\bwhen ([a-z]+) (?=[a-z]+s\b)", lambda m: f"when the {m[1]} " if is_countable(m[1]) else m[0], text)
    text = _LANDMARK.sub(
        lambda m: f"{m[1]} {m[2]}{m[3].capitalize()} {m[4].capitalize()}" if not is_quality(m[3]) else m[0], text
    )
    text = re.sub(r"\b(for|in|on|of|after|during) (first|last) (?=\d|two|three|few)", r"\1 the \2 ", text)
    text = _PERIOD.sub(r"the first \1", text)
    return re.sub(r"\bdo (?=the first \w+ (?:days|weeks|months))", "do in ", text)


def _in_progress(match: re.Match[str]) -> str:
    """ "they moving to …" -> "they're moving to …"."""
    subject, adverb, doing = match.groups()
    if not is_form(doing, Form.GERUND):
        return match.group()
    return f"{subject}'{'s' if subject.casefold() in ('he', 'she') else 're'} {adverb}{doing}"


def with_indefinite(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def _shown(match: re.Match[str]) -> str:
    """ "showed me extraction room" -> "showed me the extraction room"."""
    what = match[2]
    last = what.rsplit(" ", 1)[1]
    bare = is_countable(last) and what.split(" ")[0] not in DETERMINERS | PREPOSITIONS
    return f"{match[1]} the {what}" if bare else match.group()


def _by_initial(match: re.Match[str], called: Collection[str]) -> str:
    """ "P thinks" in a note about Piers is "they think": a single letter before a verb, never "I" or an article."""
    before, letter, following = match.groups()
    initials = {name[0] for name in called}
    verb = is_form(following, Form.THIRD, Form.PAST) or following in ("is", "was", "has")
    if letter in ("i", "I", "a") or letter.casefold() not in initials or not verb:
        return match.group()
    return f"{before}they"


def _agreeing(match: re.Match[str]) -> str:
    subject, adverb, verb = match.groups()
    entry = known(verb)
    if entry is None or verb in AUXILIARIES or not is_form(verb, Form.BASE) or is_form(verb, Form.PAST):
        return match.group()
    return f"{subject} {adverb or ''}{entry.past if entry.base in _TOLD else entry.third}"


_WHO = re.compile(r"(?:[a-z]{2,}(?:er|or|ist|ian|man)|guy|vet|nurse|chef|cook|clerk|assistant|apprentice)$")


def _one_wanted(what: str) -> bool:
    """Whether what is wanted is one thing or person that needs an article."""
    noun, first = head(words(what)), words(what)[0]
    if first.endswith("s") and not first.endswith(("ss", "us", "is")):
        return False
    if noun in COUNT_NOUNS:
        return True
    return is_countable(noun) and (
        _WHO.match(noun) is not None or re.search(rf"\b{noun} (?:who|that) ", what) is not None
    )


def with_object_article(unit: str) -> str:
    """ "wants paper in June" -> "wants a paper in June": a bare singular thing that is wanted."""
    found = _WANTS.fullmatch(unit)
    if not found:
        return unit
    what = found["what"]
    first = words(what)[0].casefold() if words(what) else ""
    if not first or first in DETERMINERS | PREPOSITIONS | {"to", "one", "you", "someone", "somebody", "people"}:
        return unit
    if not _one_wanted(what) or is_form(first, Form.GERUND, Form.PARTICIPLE):
        return unit
    return f"{found['before']} {'an' if first[0] in 'aeio' else 'a'} {what}"
