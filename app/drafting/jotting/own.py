"""What the candidate said themselves: an answer to a question, an idea that was liked, a story that was told."""

from __future__ import annotations

import re
from dataclasses import replace

from app.drafting.jotting.lexicon import is_quality, parts
from app.drafting.jotting.moments import Moment, Reader, Shape
from app.drafting.jotting.phrases import has_verb, is_noun_phrase, is_verb, words
from app.drafting.jotting.topics import phrase, unclear
from app.drafting.jotting.verbs import Form, base_of, is_form, known
from app.drafting.jotting.word_classes import AUXILIARIES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, SUBJECTS
from app.drafting.jotting.words import NUMBER_WORDS
from app.drafting.soundness import unsound

_SAID = re.compile(
    r"(?:(?:so |and )?i )?(?:also )?(?:said|say|answer(?:ed)?|suggest(?:ed)?|propos(?:ed|e)|repl(?:ied|y)"
    r"|told (?:him|her|them)|told(?= about\b)"
    r"|argued|explain(?:ed)?|mentioned|mention|talked about|describ(?:ed|e))"
    r"(?: (?:him|her|them))?(?: that)?:? (?P<x>.+)",
    re.IGNORECASE,
)
_WOULD = re.compile(r"(?:i'd|i would|id|i'll|i will) (?P<x>.+)", re.IGNORECASE)
# "my point about X she noted down", "my idea of X he liked"
_MINE_LIKED = re.compile(
    r"(?:my|the) (?P<what>(?:[\w-]+ ){0,2}(?:point|idea|question|suggestion|story|example|piece|sketch|plan"
    r"|proposal|answer)"
    r"\b.*?),? (?:which )?(?:he|she|they) (?:really |also |even )?(?:liked|loved|noted|wrote|found good"
    r"|took a note|noted that"
    r"|found interesting|found helpful|wants to share|wanted to keep|laughed)\b.*",
    re.IGNORECASE,
)
_PLEASED = re.compile(
    r"(?:and |which )?(?:(?:he|she|they) )?(?:really |seemed to |visibly |also )*(?:liked?|loved|enjoyed"
    r"|agreed(?: with)?|nodded"
    r"(?: (?:at|along|to))?|lit up(?: at)?|perked up(?: at)?|smiled(?: at)?|noted|wrote|was (?:into"
    r"|pleased with|happy with|taken with))"
    r"(?: (?:that|it|this|the idea|down|a lot))*",
    re.IGNORECASE,
)
# What one said one would do for them.
_OFFER = re.compile(
    r"(?:so |and )?(?:i |i've )?(?:also )?(?:(?:promised|offered) (?:(?:him|her|them) )?(?:to |i'd |i'll |i would "
    r"|i will )"
    r"|(?:said|told (?:him|her|them)) (?:that )?(?:i'd|i'll|i would|i will) )"
    r"(?P<x>(?:send|share|forward|bring|show|look|draw|dig|write|put|pass|check|find|lend|run|help|teach|test|try|build|make|prepare|cook|bake|e-?mail|mail|sketch"
    r"|introduce)\b.+)",
    re.IGNORECASE,
)
_FOR_ME = re.compile(r"\b(?:me|us)\b", re.IGNORECASE)  # "offered to show me": that was the other's offer
_HELD = re.compile(
    r"(?:so |and |but )?i (?:still )?(?:think|thought|reckon|reckoned|suspect|believe|argued|felt"
    r"|feel) (?:that )?(?P<x>.+)",
    re.IGNORECASE,
)
# "i measure standing": what one does, said in the present.
_HABIT = re.compile(
    r"(?:and |but )?i (?:always |usually |also )?(?P<verb>(?!think|want|like|love|hope|need|feel|guess|know|wonder"
    r"|believe|agree|wish"
    r"|forget|remember|doubt|mean|have|am|can|could|was|did|had|will|get|say|said|hate|prefer|suspect|reckon"
    r"|suppose|ask|tell|see"
    r"|explain|describe|mention|show|talk|speak|propose"
    r"|live|miss|look|seem|worry|understand|trust|promise|offer|suggest|thank|send|owe)[a-z]+) (?P<x>(?!it\b|that\b"
    r"|this\b|so\b|my best)\w.+)",
    re.IGNORECASE,
)
_MEMORIES = re.compile(r"(?:and )?we(?:'ve| have)? both (?P<x>.+)", re.IGNORECASE)


_WISHES = frozenset("want need like love prefer expect accept hope wish take leave be have get".split())


def own(unit: str, before: list[Moment], reader: Reader, source: str) -> Moment | None:
    """The moments' last with the candidate's answer to it, or a moment of its own, for a unit in which the candidate
    tells what they said; None where it is no such unit or not safe. The caller replaces the last one where the two have
    the same question (see `answers`)."""
    liked = _MINE_LIKED.fullmatch(unit)
    if liked is not None:
        return _clean(Moment(Shape.LIKED, f"my {liked['what']}", source))
    shared = _MEMORIES.fullmatch(unit)
    if shared is not None and len(words(shared["x"])) > 2:
        return _clean(Moment(Shape.FACT, f"we both {shared['x']}", source))
    offered = _OFFER.fullmatch(unit)
    if offered is not None and not _FOR_ME.search(offered["x"]):
        what = re.sub(r"\b(?:him|her|them)\b", "you", re.sub(r"\b(?:his|their)\b", "your", offered["x"]))
        return _clean(Moment(Shape.OFFERED, re.sub(r"\byou (?=[a-z]+ing\b)", "your ", what), source))
    held = _HELD.fullmatch(unit)
    if held is not None:
        heard = bool(before) and before[-1].shape in (Shape.SAID, Shape.WANT, Shape.ASKED, Shape.TOPIC)
        return _clean(_opinion(held["x"], source)) if heard else None
    habit = _HABIT.fullmatch(unit)
    if habit is not None and before and known(habit["verb"]) is not None and is_form(habit["verb"], Form.BASE):
        return _clean(_own_fact(f"I {habit['verb']} {habit['x']}", source))
    would = _WOULD.fullmatch(unit)
    if would is not None and before and len(words(would["x"])) > 2 and words(would["x"])[0].casefold() not in _WISHES:
        what = re.sub(r"^(?:rather|still|probably|just|maybe|also) ", "", would["x"])
        return _clean(Moment(Shape.ANSWER, f"I would {what}", source)) if is_form(words(what)[0], Form.BASE) else None
    put = re.fullmatch(r"i asked (?:him |her |them )?(?:about|abt) (?P<x>.+)", unit, re.IGNORECASE)
    if put is not None:
        return _clean(phrase(Shape.TOPIC, put["x"], reader, source, named="," not in put["x"]))
    found = _SAID.fullmatch(unit)
    if found is None:
        return None
    idea = _PROPOSED.fullmatch(unit)
    if idea is not None and _thing_proposed(idea["x"]):
        return _clean(_proposal(idea["x"], reader, source))
    mine = unit.casefold().startswith(("i ", "so i ", "and i ", "told "))
    asked = before[-1] if before and before[-1].shape in (Shape.ASKED, Shape.OPEN_QUESTION) else None
    if before and before[-1].shape is Shape.TOPIC and before[-1].text.split(" ")[0] in QUESTION_WORDS:
        asked = replace(before[-1], shape=Shape.ASKED)  # "what good looks like? I said …"
    if not mine and (
        asked is None or asked.reply or (asked.source != source and not unit.casefold().startswith("said "))
    ):
        return None
    what = re.sub(r"^about ", "", found["x"].strip())
    if asked is not None and not asked.reply and (said := answer(what)):
        return _clean(replace(asked, reply=said))
    return _clean(_told(what, reader, source)) if mine else None


def answer(what: str) -> str:
    """The candidate's own answer as "to …" or a noun phrase; empty where it is neither."""
    would = _WOULD.fullmatch(what)
    what = would["x"] if would else what
    tokens = words(what)
    if (
        not 1 <= len(tokens) <= 16
        or re.search(r"[=<>\[\]|#?;:]", what)
        or {"you", "he", "she"} & set(what.casefold().split())
    ):
        return ""
    first = tokens[0].casefold()
    if is_form(first, Form.BASE) and (would or _bids(tokens)):
        return f"to {what}"
    if len(tokens) == 1 and is_quality(first):
        return ""  # "said probably" answers nothing
    if would or first in AUXILIARIES | SUBJECTS | QUESTION_WORDS | {"yes", "no", "not", "ok", "fine", "sure"}:
        return ""
    if first in PREPOSITIONS and first not in ("with", "by", "through"):
        return ""
    bare = re.sub(r"^(?:with|by|through) ", "", what)
    if "," in bare and _claims([word.casefold() for word in tokens]):
        return ""  # "the deposit covers the first, the second costs"
    plain = len(tokens) < 5 and first in DETERMINERS and "n" in parts(tokens[-1]) and not is_verb(tokens[1])
    return what if is_noun_phrase(bare) or plain else ""


def _bids(tokens: list[str]) -> bool:
    """Whether a base form at the start rules what follows: "rank by cost", "listen first", "do it in small groups"."""
    if len(tokens) == 1 or tokens[0] != tokens[0].lower():
        return is_verb(tokens[0])
    second = tokens[1].casefold()
    return is_verb(tokens[0]) or second in DETERMINERS | {"it", "them", "by", "to", "with", "at", "on", "first", "in"}


def pleased(unit: str) -> bool:
    """A unit that only says that the reader liked what stands before it."""
    return _PLEASED.fullmatch(unit.strip(" .,!")) is not None


_AND_DO = re.compile(r"\band ([a-z]+)(?= (?:it|them|that|this|the|a|an|one|every|each)\b)")


def _and_doing(match: re.Match[str]) -> str:
    """ "starting small and publish it" -> "… and publishing it"."""
    entry = known(match[1])
    return f"and {entry.gerund}" if entry is not None and is_form(match[1], Form.BASE) else match[0]


def welcomed(moment: Moment) -> Moment:
    """The moment, now that the reader was pleased with it: a proposal of the candidate's becomes what they liked."""
    if moment.shape is Shape.OPINION:
        return replace(moment, shape=Shape.LIKED, text=f"the idea that {moment.text}")
    if moment.shape is Shape.ANSWER:
        verb, _, rest = moment.text.removeprefix("I would ").partition(" ")
        entry = known(verb)
        if entry is not None:
            return replace(
                moment, shape=Shape.LIKED, text=f"the idea of {entry.gerund} {_AND_DO.sub(_and_doing, rest)}".strip()
            )
    return replace(moment, marked=True)


def _claims(tokens: list[str]) -> bool:
    """Whether a verb stands after a subject, outside a relative clause: "a naming rule saves hours"."""
    for at, word in enumerate(tokens):
        if word in QUESTION_WORDS | {"that"}:
            return False
        if not at or tokens[at - 1] in DETERMINERS | PREPOSITIONS or at == len(tokens) - 1:
            continue
        if word in AUXILIARIES:
            return True
        base = base_of(word)
        verbal = known(word) is not None or "v" in parts(base)
        if (
            verbal
            and word != base
            and is_form(word, Form.THIRD) | word.endswith("s")
            and not tokens[at - 1].endswith("s")
        ):
            return True
        if verbal and word == base and tokens[at - 1].endswith("s") and parts(base)[:1] != "n":
            return True
    return False


def _opinion(what: str, source: str) -> Moment | None:
    """A claim in the present tense that stands by itself: "a shorter form gets more answers"."""
    what = re.split(r"(?<=\w) (?=it (?:takes|is|means|works|saves)\b)", what)[0] if not what.startswith("it") else what
    tokens = [word.casefold() for word in words(what)]
    if len(tokens) < 4 or not _claims(tokens):
        return None
    if (
        tokens[0] in SUBJECTS | QUESTION_WORDS | {"yes", "no", "not", "that", "this", "these", "those"}
    ) and not re.match(r"(?:it's|it is) (?:the|a|an|about)\b", what):
        return None
    if re.search(r"\b(?:i|you|he|she|they|we|him|her|me|us|my|our|this place|job|role)\b", what, re.IGNORECASE):
        return None
    if any(is_form(word, Form.PAST) and not is_form(word, Form.BASE, Form.PARTICIPLE) for word in tokens):
        return None
    what = re.sub(r"(?<=[a-z]s) (first|second|last|next) (?=[a-z]+)", r" the \1 ", what.partition(", ")[0])
    return Moment(Shape.OPINION, what[0].lower() + what[1:] if what[1:2].islower() else what, source)


def _own_fact(what: str, source: str) -> Moment | None:
    """A clause on one's own work: "we hold it at 18 degrees", "I measure standing". What one is, wants or lacks, is
    no such fact."""
    found = re.match(
        r"(?:we|I) (?:always |usually |only |once )?([a-z]+) (?!it$|that$|this$|them$|so$|similar)", what, re.IGNORECASE
    )
    verb = known(found[1]) if found else None
    if (
        found is None
        or (verb is None and "v" not in parts(found[1]))
        or base_of(found[1]) in _WISHES | {"think", "feel", "know", "hope", "get", "leave", "quit", "lose", "fail"}
    ):
        return None
    if found[1] in AUXILIARIES or re.search(r"n't\b|\b(?:not|never|no|nobody|you|your|us|boss|manager)\b", what):
        return None
    return (
        Moment(Shape.TOLD, re.sub(r"^i\b", "I", what[0].lower() + what[1:]), source) if len(words(what)) > 3 else None
    )


_PROPOSED = re.compile(r"(?:so |and )?i (?:suggested|proposed|recommended|pitched|floated) (?P<x>.+)", re.IGNORECASE)


def _thing_proposed(what: str) -> bool:
    first = words(what)[0].casefold() if words(what) else ""
    whole = len(words(what)) < 9 and not {"where", "who", "which", "that", "and"} & set(what.split())
    return (first in DETERMINERS and whole) or (not has_verb(what) and not is_form(first, Form.GERUND))


def _proposal(what: str, reader: Reader, source: str) -> Moment | None:
    """A thing that was proposed, new to the reader: "a morning huddle"."""
    bare = re.sub(r" first$", "", what.partition(", ")[0])
    found = phrase(Shape.PROPOSED, bare, reader, source, named=True)
    if found is None or bare.startswith("the ") or not found.text.startswith("the "):
        return found
    rest = found.text.removeprefix("the ")
    return replace(found, text=f"{'an' if rest[0] in 'aeio' else 'a'} {rest}")


_ABOUT_IT = re.compile(r".*\btold (?:(?:him|her|them) )?(?:all )?(?:about|abt) ", re.IGNORECASE)


def _told(what: str, reader: Reader, source: str) -> Moment | None:
    would = _WOULD.fullmatch(what)
    if would is not None and words(would["x"])[0].casefold() in _WISHES:
        return None
    if would is not None and is_form(words(would["x"])[0], Form.BASE):
        return Moment(Shape.ANSWER, f"I would {would['x']}", source)
    first = words(what)[0].casefold() if words(what) else ""
    if re.match(r"(?:what|how) (?:we|i) \w+ ", what, re.IGNORECASE):
        return Moment(Shape.TOPIC, re.sub(r"\bi\b", "I", what[0].lower() + what[1:]), source)
    if re.fullmatch(r"(?:the|my|our) [\w' -]+? (?:i|we) [\w' -]+", what, re.IGNORECASE):
        return Moment(Shape.TOPIC, re.sub(r"\bi\b", "I", what), source)
    if first in ("the", "my", "our") and (
        not has_verb(what) or _ABOUT_IT.match(source) or re.search(r" (?:i|we) \w+", what)
    ):
        return phrase(Shape.TOPIC, what, reader, source, named=True)
    tokens = words(what)
    if len(tokens) > 2 and is_form(first, Form.BASE) and not is_form(first, Form.PAST) and _bids(tokens):
        return Moment(Shape.ANSWER, f"I would {what}", source)
    if (held := _opinion(what, source) or _own_fact(what, source)) is not None:
        return held
    if "v" in parts(first) and len(tokens) > 2 and (tokens[1].casefold() in DETERMINERS or tokens[1][0].isdigit()):
        return Moment(Shape.ANSWER, f"I would {what}", source)
    said = re.match(r"(?:so |and )?i said ", source, re.IGNORECASE) is not None and len(tokens) > 2
    if (
        said
        and first not in PREPOSITIONS | SUBJECTS | QUESTION_WORDS | {"yes", "no", "not", "ok", "my", "sure", "maybe"}
        and not has_verb(what)
    ):
        return _proposal(what, reader, source)
    entry = known(first)
    if entry is not None and is_form(first, Form.GERUND) and len(tokens) > 2 and not has_verb(" ".join(tokens[1:])):
        return Moment(Shape.ANSWER, f"I would {entry.base} {what[len(first) :].strip()}", source)
    return None


def _clean(moment: Moment | None) -> Moment | None:
    """The moment where its text can stand in a letter."""
    if moment is None:
        return None
    text = re.sub(r"\bi\b", "I", moment.text)
    if moment.shape is Shape.ANSWER:
        text = re.sub(r" ([2-9])$", lambda m: f" {NUMBER_WORDS[int(m[1])]}", text)
    if unclear(text) or (moment.reply and unclear(moment.reply)) or unsound(f"that {text}") or len(words(text)) > 26:
        return None
    if re.search(r"\b(?:he|she|him|her|his|they|them)\b", text):
        return None
    return replace(moment, text=text)
