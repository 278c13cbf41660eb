"""Notes as jotted down: what they say, in a form that sentences can be built around, and what was left out and why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.drafting.forbidden import SAID, Topic, forbidden
from app.drafting.jotting import patterns
from app.drafting.jotting.certain import doubt
from app.drafting.jotting.loose import bare_noun_at
from app.drafting.jotting.moments import LeftOut, Moment, Reader, Shape, Understood
from app.drafting.jotting.own import answer, own, pleased, welcomed
from app.drafting.jotting.parting import parted
from app.drafting.jotting.phrases import words
from app.drafting.jotting.shapes import is_evaluation, is_kind_word, is_manner, names_somebody, recognise
from app.drafting.jotting.tidy import visible
from app.drafting.jotting.typed import as_typed
from app.drafting.jotting.units import TAIL, sentences, units
from app.drafting.jotting.word_classes import DETERMINERS, PRONOUNS, SUBJECTS
from app.drafting.jotting.words import COMMON, OTHER_LANGUAGES

__all__ = ["LeftOut", "Moment", "Shape", "Understood", "sentences", "understand"]

LONGEST_NOTE = 2000
_NOT_ENGLISH = "it does not seem to be in English"
NO_MATTER = "it says how the talk went, not what was said"
UNCLEAR = "not clear enough to put into a sentence"


@dataclass(frozen=True, slots=True)
class _Setting:
    reader: Reader
    others: frozenset[str]
    spellings: tuple[str, ...]
    trade: str


def understand(
    note: str, *, name: str, title: str = "", others: Iterable[str] = (), spellings: Iterable[str] = (), trade: str = ""
) -> Understood:
    """Read a note about the talk with one person. Pure; never raises, whatever the note holds.

    `others` are names of other people of the thread: what is said about them is left out. `spellings` give known
    capitals, `trade` the words of the job (role, company, session)."""
    reader = Reader(
        visible(name),
        frozenset(word.casefold() for word in words(name)) - {"de", "van", "der", "von"},
        frozenset(word.casefold() for word in words(title))
        | {"recruiter", "manager", "partner", "director", "founder"},
    )
    other_names = {w.casefold() for other in others for w in words(other) if len(w) > 2} - reader.called
    text = visible(note[: 4 * LONGEST_NOTE])
    unmentionable = {word.casefold() for word in _UNMENTIONABLE.findall(text)} - _SILENCE
    setting = _Setting(reader, frozenset(other_names | unmentionable), tuple(spellings), trade)
    if not text or _NOTHING.fullmatch(text):
        return Understood()
    if not _english(text):
        return Understood(left_out=(LeftOut(_short(text), _NOT_ENGLISH),))
    left_out = [LeftOut("the rest of a very long note", "")] if len(text) > LONGEST_NOTE else []
    moments: list[Moment] = []
    previous = ""
    for sentence in sentences(text[:LONGEST_NOTE]):
        found, dropped = _of_sentence(sentence, previous, moments, setting)
        moments, left_out, previous = found, left_out + dropped, sentence
    moments, doubtful = _certain(moments)
    left_out += doubtful
    quoted = (LeftOut(as_typed(item.words, note), item.why) if item.why else item for item in left_out)
    return Understood(tuple(moments), tuple(dict.fromkeys(quoted)))


def _certain(moments: list[Moment]) -> tuple[list[Moment], list[LeftOut]]:
    """The moments that may safely be told, and what is left out for being doubtful or confided."""
    kept: list[Moment] = []
    dropped: list[LeftOut] = []
    for given in moments:
        moment = _bare_tail_off(_subject_of_weakness(given))
        why = doubt(moment, kept[-1] if kept else None)
        if why:
            dropped.append(LeftOut(_short(moment.source), SAID[Topic.PRIVATE] if why == "confided" else UNCLEAR))
        else:
            kept.append(moment)
    return kept, dropped


_WEAKNESS = re.compile(
    r"(?P<what>(?:the |your )?[\w' -]+?) (?:is|are|was|were)"
    r"(?: (?:very|really|rather|pretty|quite|so|too|still|a bit))*"
    r" (?:weak|poor|bad|low|overdue|terrible|awful|messy|thin|dire|patchy|shaky|dreadful|useless|hopeless|full|tight)"
    r"(?: [\w' -]+)?"
)


def _subject_of_weakness(moment: Moment) -> Moment:
    """What somebody said is in a poor way is talked about, and not read back to them: "the cut-off is weak"."""
    found = _WEAKNESS.fullmatch(moment.text) if moment.shape in (Shape.SAID, Shape.STATED) else None
    if found is None or found["what"].split(" ")[0].casefold() in PRONOUNS | {"you", "that", "this"}:
        return moment
    return replace(moment, shape=Shape.TOPIC, text=found["what"])


def _bare_tail_off(moment: Moment) -> Moment:
    """A thing talked about without the tail that wants an article ("the tapir we trained with banana")."""
    at = bare_noun_at(moment.text) if moment.shape in (Shape.TOPIC, Shape.ENJOYED, Shape.LIKED) else -1
    return replace(moment, text=moment.text[:at].rstrip()) if at > 0 else moment


def _of_sentence(
    sentence: str, previous: str, before: list[Moment], setting: _Setting
) -> tuple[list[Moment], list[LeftOut]]:
    """The moments so far with this sentence's own, and what it leaves out."""
    reader, trade = setting.reader, setting.trade
    kept_quiet = forbidden(sentence, trade)
    if kept_quiet is not None and kept_quiet.topic in (Topic.CONFIDENCE, Topic.REGRET):
        if _is_bare_marker(sentence) and kept_quiet.topic is Topic.CONFIDENCE:
            rest = [moment for moment in before if moment.source != previous]
            return rest, [LeftOut(_short(previous), kept_quiet.said)] if len(rest) < len(before) else []
        return before, [LeftOut(_short(sentence), kept_quiet.said)]
    moments, dropped = list(before), []

    def fault(text: str) -> str:
        found = forbidden(text, trade)
        if found is None:
            return SAID[Topic.GOSSIP] if names_somebody(text, setting.others) else ""
        return found.said

    mine = False
    for given in units(sentence, reader, setting.spellings, trade):
        unit = f"I {given}" if mine and re.match(r"(?:said|suggested|told (?:him|her|them))\b", given) else given
        mine = re.match(r"i\b", unit, re.IGNORECASE) is not None  # "I agreed & said …"
        if not unit.startswith(TAIL) and fault(unit):
            split = parted(unit, fault)
            dropped += [LeftOut(_short(words), why) for words, why in split.dropped]
            unit = split.kept
        if not unit:
            continue
        if unit.startswith(TAIL):
            dropped.append(LeftOut(_short(unit.removeprefix(TAIL)), UNCLEAR))
        elif patterns.ASIDE.fullmatch(unit.strip(" .,!")) or patterns.YES.fullmatch(unit.strip(" .,!")):
            moments = _affirmed(unit, moments)
        elif is_manner(unit):
            dropped.append(LeftOut(_short(unit), NO_MATTER if is_kind_word(unit) else SAID[Topic.PRIVATE]))
        elif (
            _answers_lost(unit, previous, before)
            or _points_back(unit, dropped)
            or not _add(unit, sentence, reader, moments)
        ):
            dropped.append(LeftOut(_short(unit), UNCLEAR))
        elif moments and moments[-1].lost and moments[-1].source == sentence:
            dropped.append(LeftOut(_short(moments[-1].lost), UNCLEAR))
    if kept_quiet is not None and not any(item.why in SAID.values() for item in dropped):
        return before, [LeftOut(_short(sentence), kept_quiet.said)]  # it shows only in the words as typed
    return moments, dropped


def _answers_lost(unit: str, previous: str, before: list[Moment]) -> bool:
    """Whether "said …" without a subject answers a question that was left out: then who said it cannot be told."""
    asked = re.search(r"\bask(?:ed|s)?\b", previous) is not None and not any(m.source == previous for m in before)
    return asked and re.match(r"said\b(?! (?:that )?(?:i'd|i'll|i would|i will)\b)", unit, re.IGNORECASE) is not None


def _points_back(unit: str, dropped: list[LeftOut]) -> bool:
    """Whether a unit speaks of an "it" that was left out just before it."""
    if re.search(r"\b(?:about|on|with) (?:it|this)$|^(?:and |but )?i \w+ (?:it's|it is) ", unit, re.IGNORECASE):
        return False
    return bool(dropped) and re.search(r"\b(?:it|them|this)\b(?! (?:is|was|week|year|summer))", unit) is not None


def _add(unit: str, sentence: str, reader: Reader, moments: list[Moment]) -> bool:
    """Add what the unit tells; True also where there is nothing to tell (a name, a judgement, an aside)."""
    bare = unit.strip(" ,;:->–—.!?()")
    low = [word.casefold() for word in words(bare)]
    if not low or set(low) <= reader.called | reader.title | {"mr", "mrs", "ms", "dr", "prof", "the", "from", "hr"}:
        return True
    if is_evaluation(bare):
        if moments:
            moments[-1] = _replaced(moments[-1], marked=True)
        return True
    if re.fullmatch(
        "(?:and |which )?(?:i (?:can|could|do|have|would|am|did)(?: (?:do )?(?:that|it|so|this))?|so (?:can|do|"
        "have) i|me too)",
        bare,
        re.IGNORECASE,
    ):
        if moments and moments[-1].shape in (Shape.WANT, Shape.FACT):
            moments[-1] = _replaced(moments[-1], mine=True)
        return True
    if patterns.ASIDE.fullmatch(bare) or (not moments and _is_title(low)):
        return True
    if unit.startswith("->"):
        return _answer(bare, reader, sentence, moments)
    if pleased(bare) or _SMILED.match(bare):
        if moments and pleased(bare):
            moments[-1] = welcomed(moments[-1])
        return True
    mine = own(bare, moments, reader, sentence)
    if mine is not None:
        if moments and mine.reply and mine.text == moments[-1].text:
            moments.pop()
        moments.append(mine)
        return True
    moment = recognise(unit, reader, sentence)
    if moment is None:
        return False
    return _placed(moment, bare, sentence, moments)


def _placed(moment: Moment, bare: str, sentence: str, moments: list[Moment]) -> bool:
    """Put a moment after those of the talk so far, or on to the one it belongs to: a question's "it", the answer after
    a dash, a list of topics. False where it points at nothing."""
    last = moments[-1] if moments else None
    if moment.shape is Shape.ASKED and (pointing := _POINTING.fullmatch(moment.text)) is not None:
        return _resolved(moment, pointing["before"], moments)
    here = last is not None and last.source == sentence and moment.shape is Shape.TOPIC
    if last is not None and here and last.shape is Shape.ASKED and not last.reply and _MY_DEED.search(last.text):
        reply = answer(bare)  # "asked who I'd ring first - the yards"
        moments[-1:] = [replace(last, reply=reply)] if reply else [last, moment]
    elif last is not None and here and last.shape is Shape.TOPIC:
        moments[-1] = _replaced(last, text=_listed(last.text, moment.text))
    else:
        moments.append(moment)
    return True


_MY_DEED = re.compile(r"\bI(?: would|'d)\b")
_SMILED = re.compile(r"(?:he|she|they) (?:laughed|smiled|nodded|grinned)\b", re.IGNORECASE)
_POINTING = re.compile(
    r"(?P<before>how I (?:would |could |had )?(?:handle|handled|tackle|approach|solve|fix|deal with|manage|improve"
    r"|avoid|prevent)) (?:it|that|this|them)"
)
_NOTHING = re.compile(r"[\W\d_]*(?:(?:n/?a|none|nil|nothing|tbd|tba)[\W\d_]*)?", re.IGNORECASE)
_OFFICES = frozenset(
    """
    director manager recruiter trustee founder foreman forewoman supervisor president partner ceo cto cfo coo boss owner
    headteacher principal chair chairman chairwoman coordinator secretary treasurer registrar dean provost
    """.split()
)


def _is_title(low: list[str]) -> bool:
    """What only says what the reader is ("ops director"), as a note often begins."""
    return len(low) <= 3 and low[-1] in _OFFICES


def _affirmed(unit: str, moments: list[Moment]) -> list[Moment]:
    """The moments, where the last is a question that the unit says yes to, with that answer."""
    last = moments[-1] if moments else None
    if last is None or not last.text.startswith("whether I ") or not patterns.YES.fullmatch(unit.strip(" .,!")):
        return moments
    return [*moments[:-1], _replaced(last, mine=True)]


def _answer(bare: str, reader: Reader, sentence: str, moments: list[Moment]) -> bool:
    """What stands after an arrow: the candidate's own answer to a question before it, else a moment of its own."""
    asked = moments[-1] if moments and moments[-1].shape in (Shape.ASKED, Shape.OPEN_QUESTION) else None
    plain = not re.search(r"[=<>\[\]|#?;:]", bare) and not any(
        word.casefold() in SUBJECTS - {"i"} for word in words(bare)
    )
    if asked is not None and plain and 1 <= len(words(bare)) <= 14:
        yes = re.match(r"yes\b", bare, re.IGNORECASE) is not None
        moments[-1] = _replaced(
            asked, reply="" if yes else answer(bare), mine=yes and asked.text.startswith("whether I ")
        )
        return True
    moment = recognise(bare, reader, sentence)
    if moment is None or moment.shape is Shape.TOPIC:
        return False
    moments.append(moment)
    return True


def _replaced(moment: Moment, *, text: str = "", reply: str = "", mine: bool = False, marked: bool = False) -> Moment:
    return Moment(
        moment.shape, text or moment.text, moment.source, reply or moment.reply, mine or moment.mine,
        marked or moment.marked, moment.lost,
    )  # fmt: skip


def _resolved(moment: Moment, before: str, moments: list[Moment]) -> bool:
    """Put a question about "it" in the place of the topic before it, which "it" is; False where there is none."""
    topic = moments[-1] if moments and moments[-1].shape is Shape.TOPIC else None
    if topic is None or len(words(topic.text)) > 7:
        return False
    moments[-1] = replace(moment, text=f"{before} {topic.text}")
    return True


def _listed(one: str, other: str) -> str:
    items = [*re.split(r", | and ", one), other] if len(one.split()) <= 14 else [one]
    return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else one


_SILENCE = frozenset(
    """
    dont do not never please pls repeat mention tell say share quote pass on anyone anybody people that this it he she
    they said says keep to myself yourself between us off the record hush quiet confidential strictly secret in
    confidence i told me so and but just public yet official for now private of course under nda an a out leave
    """.split()
)
_UNMENTIONABLE = re.compile(
    r"(?:do ?n[o'’]?t|dont|never|not to) (?:mention|name|quote|bring up)"
    r"(?: the| her| his| their| to| any)* ([^\W\d_]{4,})",
    re.IGNORECASE,
)


def _is_bare_marker(sentence: str) -> bool:
    """A sentence that only asks for silence about what stands before it ("dont repeat", "pls keep that to myself")."""
    low = {word.casefold().replace("'", "") for word in words(sentence)}
    return low <= _SILENCE


def _english(text: str) -> bool:
    """Whether a note can be read as English: few letters of other alphabets, and no other language's small words."""
    tokens = [word.casefold() for word in words(text) if word.isalpha()]
    if not tokens or sum(word.isascii() for word in tokens) < len(tokens) * 0.6:
        return False
    foreign = sum(word in OTHER_LANGUAGES for word in tokens)
    english = sum(word in COMMON or word in DETERMINERS or word in PRONOUNS for word in tokens)
    return foreign < 2 or foreign <= english


def _short(text: str) -> str:
    text = " ".join(text.split()).strip(" .,;")
    return text if len(text) <= 60 else f"{text[:57].rstrip()}…"
