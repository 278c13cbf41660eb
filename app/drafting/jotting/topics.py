"""Topics and clauses for a moment: lists with their good items, and clauses turned to the reader."""

from __future__ import annotations

import re

from app.drafting.jotting import patterns
from app.drafting.jotting.lexicon import is_countable, is_quality, names, names_a_thing, parts
from app.drafting.jotting.loose import bare_noun_at, doubtful_phrase, loose_figures_off, standing_off
from app.drafting.jotting.moments import Moment, Reader, Shape
from app.drafting.jotting.person import question_from, to_reader
from app.drafting.jotting.phrases import (
    head,
    is_noun_phrase,
    is_shorthand,
    is_verb,
    joined,
    with_article,
    words,
)
from app.drafting.jotting.tails import bare_figure_off, loose_count_off, second_off
from app.drafting.jotting.verbs import IRREGULAR_PASTS, Form, is_form, known
from app.drafting.jotting.word_classes import (
    AUXILIARIES,
    COUNT_NOUNS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    SUBJECTS,
)
from app.drafting.jotting.words import COMMON, NUMBER_WORDS
from app.drafting.soundness import unsound


def phrase(shape: Shape, text: str, reader: Reader, source: str, *, named: bool = False) -> Moment | None:
    """A noun phrase or an embedded question as the thing talked about; a list keeps its good items. `named`: the note
    says that it was the subject, so that one plain word is enough."""
    text = patterns.HEADACHE.sub("", re.sub(r" = .*$", "", text))
    text = re.sub(r", (?:which|who|where) .*$", "", text)
    text = _EITHER.sub(r"\1 and \2", text)
    text = re.sub(r"^(?:a )?deep dives? (?:on |into |in )?", "", text)
    text = re.sub(r"(?<=[a-z]) (?:missing|lacking|gone) .*$", "", text)
    text = re.sub(r"^([\w -]+), not ([\w-]+(?: [\w-]+)?)$", r"\1 rather than \2", text)
    items = [
        item.strip(" .")
        for item in re.split(r",(?!\d{3}\b)| and (?=(?:how|what|why|where|when|whether|who)\b)| and (?=[^,]+$)", text)
        if item.strip(" .")
    ]
    turned = [
        (item, None if at and _predicate(item) else _item(item, reader, named=named) or _subject_alone(item, reader))
        for at, item in enumerate(items)
    ]
    good = [written for _, written in turned if written]
    if not good or len(good) < len(items) / 3 or (len(items) > 1 and len(good) == 1 and not turned[0][1]):
        return None
    if not named and len(items) == 1 and _unknown_word(good[0]):
        return None  # whether it wants an article cannot be told
    if len(good) > 1 and any(" and " in item and not _QUESTION.match(item) for item in good):
        good = good[:1]  # a list within a list reads badly
    lost = ", ".join(item for item, written in turned if not written)
    return Moment(shape, joined(good[:3]), source, lost=lost)


def _may_ask(tokens: list[str]) -> bool:
    """Whether some word after a question's first can be its verb: "how early planning" has none."""
    low = [token.casefold() for token in tokens[1:]]
    return any(w in AUXILIARIES or "'" in w or (known(w) is not None and not is_form(w, Form.GERUND)) for w in low)


_QUESTION = re.compile(r"(?:how|what|why|where|when|whether|who) ")


def _predicate(item: str) -> bool:
    """What is said of the item before it, no item itself: "launching Q3", "beats the rest on price"."""
    low = [word.casefold() for word in words(item)]
    if len(low) < 2 or low[1] in ("of", "and", "or"):
        return False
    entry = known(low[0])
    verbal = entry is not None and parts(entry.base)[:1] == "v"
    return verbal and (
        is_form(low[0], Form.THIRD)
        or (is_form(low[0], Form.GERUND) and (not parts(low[1]) or low[1] in PREPOSITIONS | DETERMINERS))
    )


def _unknown_word(text: str) -> bool:
    """One word in small letters that is in no list and has no ending that tells: "simulator"."""
    return re.fullmatch(r"[a-z]+", text) is not None and not parts(text) and not _NOUN_ENDING.search(text)


_WEEKDAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?$", re.IGNORECASE)
_SPAN_AT_END = re.compile(
    r"(?<!of)(?<!for)(?<!in)(?<!first)(?<!last)(?<!next) [\w,]+ (?:months?|weeks?|years?|days?|hours?)$|\bmax\b|%$"
)
_ADJECTIVE_AT_END = re.compile(r"(?:ical|ous|ful|less)$")


def _item(item: str, reader: Reader, *, named: bool) -> str | None:
    item = re.sub(r"^(?:(?:and|also|plus|mostly|mainly|lots of|all)(?! (?:the|of|my|our|your)) )+", "", item)
    item = re.sub(r" or not$", "", item)
    item = (
        re.sub(r"^([\w -]+?),? not (?=[\w -]+$)", r"\1 rather than ", item)
        if is_noun_phrase(item.partition(" not ")[0])
        else item
    )
    item = re.sub(r" (?:stuff|bits?|thingy?|things)(?= (?:i|we) |$)", "", item)
    item = re.sub(r" (?:obviously|finally|mostly|mainly|apparently|too|tho|though|as well|again|etc)$", "", item)
    item = _PRAISED.sub("", item)
    item = patterns.HEADACHE.sub("", item)
    item = re.sub(r"^(?:some|a bit of|a little|lots of|plenty of|loads of) (?=[a-z])", "", item)
    item = in_mid_sentence(item)
    item = re.sub(r"(?: (?:in|by|before|since|after|from|until))? (?:19|20)\d\d$", "", item)
    item = item if _MEETS.search(item) else _ON_DAYS.sub(r"\1 on \2", item)
    item = re.sub(r"^(?P<what>[\w -]+) new (?P<when>(?:in|from|this|next) .+)$", r"new \g<what> \g<when>", item)
    item = re.sub(r" \d[\d.]* ?% of (?:the |our |their |all )?[a-z]+$", "", item)
    item = re.sub(r"(?<=[a-z]ing) (?=each [a-z]+$)", " of ", item)
    item = re.sub(r" (?:so |very |really )?(?:hard|tough|tricky|difficult|impossible|easy) to [a-z]+$", "", item)
    item = re.sub(r"(?<=[a-z]s) (?:up|down) since .+$", "", item)
    item = standing_off(_BARE_MONTH.sub("", loose_figures_off(bare_figure_off(item))))
    item = re.sub(r"(?<=[a-zA-Z]) \d[\d.]* ?%(?= (?:on|in|at|for|during|among) )", "", item)
    item = re.sub(r"^((?:my|the|our) .+?) (?:that |which )?(?:we|i) \w+$", r"\1", item, flags=re.IGNORECASE)
    item = item[:at].rstrip() if (at := bare_noun_at(item)) > 0 else item
    first = words(item)[0].casefold() if words(item) else ""
    if first in QUESTION_WORDS and (len(words(item)) < 3 or not _may_ask(words(item))):
        return None
    item = re.sub(
        r"^([a-z][\w -]*[a-z]{3})(?<! in)(?<! for)(?<!from)(?<!until)(?<!since)(?<!next) (Q[1-4])$", r"\1 for \2", item
    )
    if first in QUESTION_WORDS:
        turned: str | None = _with_question_article(question_from(item))
    elif first == "team" and re.match(r"team of \w+", item):
        turned = f"your {item}"
    elif (
        is_noun_phrase(item)
        or (first == "my" and len(words(item)) > 1 and not AUXILIARIES & set(words(item.casefold())))
        or re.fullmatch(r"an? \w+ (?:i|when i) .+", item)
        or (
            named
            and len(words(item)) <= 3
            and not set(words(item.casefold())) & (PRONOUNS | AUXILIARIES | {"it", "to"})
        )
    ):
        turned = None if _no_item(item, first, named=named) else with_article(_period_first(item))
    else:
        return None
    turned = to_reader(turned, reader.called) if turned else None
    if (
        turned is None
        or unclear(turned)
        or unsound(f"about {turned}")
        or doubtful_phrase(turned, named=named)
        or set(words(turned.casefold())) <= reader.title | {"you", "your", "the"}
    ):
        return None
    turned = _WITH_GROUP.sub(lambda m: f"{m[1]} the {m[2]}" if m[2].split()[-1] in COUNT_NOUNS else m.group(), turned)
    counted = re.match(r"(?:\d[\d.,]*k?|two|three|four|five|six|seven|eight|nine|ten) [a-z]", turned)
    if counted and not named and len(words(turned)) == 2:
        return None  # a bare count ("3 vans") is no subject by itself
    in_words = counted and not counted[0][0].isdigit()
    return re.sub(r"\bi\b", "I", f"the {turned}" if in_words else turned)


# "Ofsted November": a month that nothing joins on.
_BARE_MONTH = re.compile(
    r"(?<!last)(?<!next)(?<!this)(?<! in)(?<! by)(?<!from)(?<! late)(?<!till)(?<!until)(?<!since)(?<!early)(?<!every)"
    r"(?<!each)(?<! for)(?<! of)(?<!before)(?<!after)(?<! to)(?<! mid)(?<! and)(?<! or) "
    r"(?:January|February|March|April|June|July|August|September|October|November|December)$"
)
_EITHER = re.compile(
    r"\b(?!(?:mon|tue|wed|thu|fri|sat|sun)|and/|either/|his/|her/|he/|she/|go/|in/|on/|off/|yes/)([a-z]{3,})/([a-z]{3,})\b(?!-|/)"
)
_PRAISED = re.compile(
    r"^(?:great|good|nice|lovely|interesting|fun|useful|helpful) (?=[\w-]+ (?:on|about|for|around)\b)"
)
_ON_DAYS = re.compile(
    r"^([a-z][\w -]*[a-z])(?<! on)(?<! every)(?<! most) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)$"
)
_MEETS = re.compile(r"\b(?:meets|opens|closes|starts|ends|comes|goes|leaves|arrives|happens|sits) [A-Z]\w+days$")
_TOO_WIDE = frozenset(
    """
    rep reps lad lads guy guys girls boss bosses owner people staff everyone team they folks kids thing things lots day
    week year time
    """.split()
)


def _subject_alone(item: str, reader: Reader) -> str | None:
    """What a clause is about, where the whole cannot be told: "calls doubled since May" -> "calls" has too little,
    "search and rescue calls doubled" -> "search and rescue calls"."""
    tokens = words(item)
    low = [token.casefold() for token in tokens]
    if low[:1] and low[0] in SUBJECTS | QUESTION_WORDS | AUXILIARIES | {"his", "her", "their"}:
        return None  # "her oven dies at 4am": what is theirs is no topic by itself
    if len(tokens) < 3 or {"i", "me", "my"} & set(low):
        return None
    cut = next((i for i, word in enumerate(low) if i and _ends_subject(low, i)), 0)
    if (
        not cut
        or low[cut - 1] in _TOO_WIDE | {"who", "that", "which", "and", "or", "to", "of"}
        or (cut == 1 and (len(low[0]) < 4 or not is_countable(low[0])))
    ):
        return None
    rest = low[cut + 1 :]
    if low[cut] in AUXILIARIES and 1 <= len(rest) <= 2 and is_quality(rest[-1]) and not is_form(rest[-1], Form.PAST):
        return None  # "the hut is grim": a verdict, no matter for a talk
    subject = item[: re.search(rf"\b{re.escape(tokens[cut])}\b", item).start()].strip(" ,")  # type: ignore[union-attr]
    return _item(subject, reader, named=False) if subject and subject != item else None


def _ends_subject(low: list[str], at: int) -> bool:
    word = low[at]
    if word in ("all", "mostly", "mainly") and low[at + 1 : at + 2] and low[at + 1] in PREPOSITIONS:
        return True
    if (
        word
        in (
            "every",
            "each",
            "per",
            "nobody",
            "everybody",
            "everyone",
            "always",
            "still",
            "going",
            "coming",
            "starting",
            "done",
        )
        or word in AUXILIARIES
    ):
        return True
    if low[at - 1] in DETERMINERS | PREPOSITIONS:
        return False
    return (is_form(word, Form.PAST) and not is_form(word, Form.BASE)) or (
        is_verb(word) and at + 1 < len(low) and (low[at + 1] in DETERMINERS | PREPOSITIONS or low[at + 1][0].isdigit())
    )


_BRANDS = frozenset(
    """
    slack teams word excel access oracle notion linear ruby python java swift rust spark go workday sage square stripe
    shell apple amazon target subway chrome edge windows unity unreal epic maya blender asana zoom confluence sketch
    """.split()
)


def in_mid_sentence(item: str) -> str:
    """A plain word's capital at the start of a note's sentence is taken off ("Kitchen visits"); names keep theirs."""
    first = words(item)[0] if words(item) else ""
    low = first.casefold()
    after = words(item)[1:2]
    told = (
        bool(parts(low)) and after == [word.casefold() for word in after] and low not in names() and low not in _BRANDS
    )
    plain = (
        told or low in COUNT_NOUNS | COMMON or known(low) is not None or (parts(low)[:1] == "n" and low not in _BRANDS)
    )
    return low + item[len(first) :] if plain and first == first.capitalize() and item.startswith(first) else item


_WITH_GROUP = re.compile(r"\b(with|for|from) ((?:[a-z-]+ )?[a-z]+)$")


_NOUN_ENDING = re.compile(
    r"(?:[^s]s|ing|ment|ness|ity|ance|ence|tion|sion|ship|ism|ware|age|ure|logy|graphy|ry|cs|sis)$"
)
_DURATION = re.compile(
    r"(?:about |over |only )?[\w.,]+ (?:minutes|hours?|days?|weeks?|months?|years?|percent)(?: (?:long|max|each))?"
    r"|\w+ ?%|\w+",
    re.IGNORECASE,
)


def _bare(item: str, *, named: bool) -> bool:
    """A loose word or a bare length of time: too little to have been the subject of a talk."""
    tokens = words(item)
    if re.fullmatch(
        r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?,? )?(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)", item.casefold()
    ):
        return True  # "Friday 5pm"
    if len(tokens) == 2 and tokens[0].casefold() in NUMBER_WORDS and not tokens[1].endswith(("s", "people", "staff")):
        return True
    if not _DURATION.fullmatch(item):
        return False
    if len(tokens) > 1:
        return tokens[0][0].isdigit() or tokens[0].casefold() in (*NUMBER_WORDS, "about", "over", "only", "few")
    low = tokens[0].casefold()
    weekday = _WEEKDAYS.fullmatch(low) is not None
    proper = tokens[0][:1].isupper() or (named and len(low) > 3) or (len(low) > 4 and names_a_thing(low))
    return weekday or not (proper or low in COUNT_NOUNS or _NOUN_ENDING.search(low))


_COUNTING = re.compile(r"\d+(?:st|nd|rd|th|-[a-z]+)?$|\d[\d.,]*k?$")


_THE_TALK = frozenset("talk chat interview conversation call".split())
_WHO = frozenset("competitor client customer supplier vendor partner colleague rival founder investor".split())


def _names_nothing(tokens: list[str], *, named: bool) -> bool:
    """A stretch whose head is no noun ("canteen grim"), a number without its noun ("3 in January"), or a trifle."""
    low = [token.casefold() for token in tokens]
    if low[0][0].isdigit() and (len(low) == 1 or low[1] in PREPOSITIONS or not _COUNTING.match(low[0])):
        return True
    if named and not is_quality(low[-1]):
        return False
    noun = head(tokens)
    if len(low) == 2 and (low[1] in _THE_TALK or (low[0] in _WHO and tokens[1] == low[1] and not parts(low[1]))):
        return True  # "boring talk"; "competitor wiz": a name that cannot be told from a word
    if noun in patterns.TRIVIAL and len(low) < (5 if noun in patterns.COMFORTS else 3):
        return True
    by_name = any(token[:1].isupper() for token in tokens if token.casefold() == noun)
    if not by_name and noun not in COUNT_NOUNS and not noun.endswith("ing") and not names_a_thing(noun):
        return True
    return is_quality(low[-1]) and low[-1] not in COUNT_NOUNS and not tokens[-1][:1].isupper()


# One person among those served or taught: theirs to tell of, not the candidate's.
_SOMEBODY_SINGLE = re.compile(
    r"(?:one|a|the|this|some) (?:[a-z]+ )?(?:boy|girl|child|kid|pupil|student|patient|resident|customer|client|man"
    r"|woman|lady|guy|tenant)\b"
    r"(?!'s|-| (?:care|service|experience|safety|record|file|journey|council|union|voice|success|support|survey"
    r"|centre|center))"
)


def _no_item(item: str, first: str, *, named: bool) -> bool:
    """Stretches that look like a noun phrase and are none: a bare length, a loose adjective."""
    if (is_form(first, Form.PAST) and first in IRREGULAR_PASTS) or first in ("no", "none", "very", "just"):
        return True
    if _names_nothing(words(item), named=named) or re.search(r"\b(?:yes|no|never|not|n't)\b", item):
        return True
    if _bare(item, named=named) or re.search(r"\b(?:the|this|for) (?:role|job|position|post)\b", item):
        return True
    if _TWO_COUNTS.search(item) or re.search(r"^[a-z]+ \d+(?:st|nd|rd|th) [a-z]+$", item):
        return True
    if re.search(r"[a-z] [a-z]+s [A-Z]{3,}$", item) or item in ("nights", "mornings", "evenings", "weekends", "days"):
        return True
    if re.search(r"s (?:one|two|some|none|most) [a-z]+s$", item):
        return True  # "three glasshouses one leaks"
    if _SOMEBODY_SINGLE.match(item):
        return True
    if item.count('"') and len(words(item)) < 3:
        return True
    if re.search(r" (?:mostly|mainly|all|nearly all|only) [A-Za-z]+$", item) or re.search(
        r"\b(?:legend|sign|star|gem|hero|laugh|sweetheart|character)$", item
    ):
        return True  # "guests mostly American": a state; "total legend": what somebody is
    if re.match(r"(?:the )?(?:last|first|next|old|new|other) ones?\b", item):
        return True
    if re.fullmatch(r"(?:the )?(?:more|less|fewer) .+", item) or _FORMALITY.fullmatch(item):
        return True
    if (
        _WEEKDAYS.search(item)
        and not re.search(r"\b(?:on|by|before|until|every|each|of|for|from|this|next) \w+$", item)
        and " " in item
    ):
        return True
    if re.match(
        "(?:people|staff|members|customers|clients|patients|volunteers|users|students|kids|children|teams) ", item
    ):
        return known(words(item)[1]) is not None  # "people leave after …"
    return bool(_SPAN_AT_END.search(item) or _ADJECTIVE_AT_END.search(item))


_TWO_COUNTS = re.compile(
    rf"\b(?:\d+|{'|'.join(NUMBER_WORDS[2:])}) [a-z]+s? (?:\d+|{'|'.join(NUMBER_WORDS[2:])}) [a-z]+"
)  # "three vans two apprentices"
# What the office sees to before one starts, and its comforts: no matter for thanks.
_FORMALITY = re.compile(
    r"(?:the |my )?(?:start(?:ing)? dates?|notice(?: period)?|drug (?:screen(?:ing)?|test)s?"
    r"|background (?:check|screening)s?"
    r"|(?:team |staff |free |office )?(?:lunch|coffee|drinks|pizza|cake)(?:e?s)?(?: (?:every|each|on) .+)?"
    r"|dbs(?: check)?|dress code|shift patterns?|right to work checks?|references|next steps?|timeline|paperwork"
    r"|contracts?)",
    re.IGNORECASE,
)


def _with_question_article(question: str | None) -> str | None:
    """ "how team plans work" -> "how the team plans work"."""
    if question is None:
        return None
    found = re.match(r"(how|why|what|where|when) (\w+) ", question)
    return (
        f"{found.group(1)} the {question[found.end(1) + 1 :]}" if found and found.group(2) in COUNT_NOUNS else question
    )


def _period_first(item: str) -> str:
    """ "index rebuild nightly at 3am" -> "nightly index rebuild at 3am"."""
    return re.sub(r"^(\w+(?: \w+)?) (nightly|daily|weekly|monthly)\b", r"\2 \1", item)


_CLAUSES = (Shape.FACT, Shape.SAID, Shape.STATED, Shape.WANT, Shape.DOING)


def reader_moment(shape: Shape, text: str, reader: Reader, source: str) -> Moment | None:
    """A clause about the reader, turned to address them; its first part where only that can be turned; None where it
    cannot be done safely."""
    text = loose_count_off(re.sub(r"(?: (?:always|though|tho|obviously|apparently|basically))?[\s.!,;:]*$", "", text))
    text, second = second_off(text) if shape in _CLAUSES else (text, "")
    turned, lost = to_reader(text, reader.called), second
    if turned is None:
        cut = re.split(r",? (?:and|but|so|because) ", text)[0]
        turned, lost = (
            (to_reader(cut, reader.called), f"{text[len(cut) :]} {second}".strip(" ,")) if cut != text else (None, "")
        )
    if turned is None or unclear(turned) or unsound(f"that {turned}") or len(words(turned)) < 2:
        return None
    return Moment(shape, _spelled_out(turned), source, lost=lost)


# "Germany is first market"
_FIRST_OF = re.compile(
    r"\b(is|are|was|were) ((?:first|second|third|main|biggest|largest|hardest) "
    r"(?!in |to |for |of |on |at |and )[a-z])"
)


def _spelled_out(text: str) -> str:
    text = re.sub(r"\bi\b", "I", text)
    text = _FIRST_OF.sub(r"\1 the \2", text)
    text = re.sub(r"\b(you|we) have got (?=[^\W\d_]|\d)", r"\1 have ", text)
    text = re.sub(r"\bI'd (?=(\w+))", lambda m: "I had " if _done(m[1]) else "I would ", text)
    return re.sub(r"\bI'd\b", "I would", text)


def _done(word: str) -> bool:
    """Whether a word after "I'd" makes it "I had": a participle that is no base form."""
    return is_form(word, Form.PARTICIPLE) and not is_form(word, Form.BASE)


def unclear(text: str) -> bool:
    """Leftover shorthand, signs, or an unbalanced quote: not fit for a letter."""
    if re.search(
        r"[a-zA-Z]\. \d|[a-z]{2}[bcdfghjklmnpqrstvwxz]'d\b|\b\d+x\d+|\bevery \d+(?:st|nd|rd|th)$|\?$|\b(?!24/7)\d+/\d+"
        r"|\bof one [a-z]+ing\b|\b(?:the|a) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)"
        r" (?:day|week|month|year)$",
        text,
    ):
        return True
    if (
        re.search(r"[=<>{}\[\]|#*~^_@\\]|\?\?|\.\.|->|\s[-–]\s?$|[;:]|\b[a-z]/[a-z]\b", text)
        or text.count('"') % 2
        or text.count("(") != text.count(")")
    ):
        return True
    return any(is_shorthand(word) for word in words(text))
