"""What is said in a thread: its sentences, each under its speaker, and the speech acts that rules hear in them.

A sentence is matched in a folded form (lower case, straight quotes, contractions written out, white space single), so
that a rule states each wording once. Rules are tables; a rule names the words it cannot do without, and its pattern is
tried only on sentences that hold one of them, which keeps the work linear in the length of the thread.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from app.domain.evidence import Evidence, Part
from app.domain.mail import Message
from app.reading.late import late
from app.reading.mail.for_software import without_spans, words_to_software
from app.reading.passages import is_owner
from app.reading.transcript import Invite, Origin, Passage, Side, Transcript

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_QUOTE_MARKS = re.compile(r"\n[>| \t]+")
_SHORT = re.compile(
    r"\b(?:(?P<can>ca)n'?t|(?P<will>wo)n'?t|(?P<shall>sha)n'?t|(?P<not>do|does|did|is|are|was|were|has|have|had|"
    r"could|"
    r"would|should)n'?t|(?P<have>i|you|we|they)'ve|(?P<are>you|we|they)'re|(?P<future>i|you|he|she|it|we|they|"
    r"that)'ll"
    r"|(?P<am>i)'?m)\b"
)
_LONG = {
    "can": "cannot",
    "will": "will not",
    "shall": "shall not",
    "not": "{} not",
    "have": "{} have",
    "are": "{} are",
    "future": "{} will",
    "am": "i am",
}
# As thumbs type. The common letters come first, for a search for fixed letters is quick.
_BARE = re.compile(r"nt(?:(?<=dont|cant|wont|isnt)|(?<=wasnt|didnt|hasnt)|(?<=doesnt|havent)|(?<=couldnt))")
# The sign comes first and what stands before it is looked at afterwards, for a search by a set of signs is quick.
_END = re.compile(
    r"[.!?…\n](?:(?<=\n)(?:[ \t>]*\n|(?=[ \t>]*(?:[-*•·✓✅👉]|\d+[.)])[ \t]))|(?<!\n)"
    r"(?<![ .](?:Mr|Ms|Dr|St|No|Lt|vs)[.!?…])(?<!(?:Mrs|Sgt|Eng|Mme|Rev|e\.g|i\.e|Req|ref)[.!?…])"
    r"(?<!(?:Prof|Capt)[.!?…])[.!?…]*[\"')\]]*(?=\s))"
)
_SAYING = 30  # characters from which the same words of two people are one's quote of the other
_LONGEST = 1200  # characters of a sentence that are looked at: longer ones are no prose


def _written_out(short: re.Match[str]) -> str:
    kind = short.lastgroup or "am"
    return _LONG[kind].format(short.group(kind))


def fold(text: str) -> str:
    """`text` as rules match it: lower case, straight quotes, contractions written out, white space single."""
    if not text.isascii():
        text = text.translate(_QUOTES)
    if "\n>" in text:
        text = _QUOTE_MARKS.sub(" ", text)
    folded = " ".join(text.split()).lower()
    if "'" in folded or "im " in folded or ("nt" in folded and _BARE.search(folded)):
        return _SHORT.sub(_written_out, folded)
    return folded


@dataclass(frozen=True)
class Sentence:
    """A sentence of a passage, a subject or a line of a calendar part (`part`). [start, end) counts in that part."""

    passage: Passage
    side: Side
    start: int
    end: int
    words: str
    part: Part = Part.TEXT
    source: str = ""  # the part's text, unless it is the message's

    @property
    def at(self) -> datetime:
        return self.passage.date

    @property
    def message(self) -> Message:
        return self.passage.message

    @property
    def evidence(self) -> Evidence:
        source = self.source or self.message.text
        return Evidence(self.message.id, source[self.start : self.end], self.part, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Rule:
    """A wording. `needs`: words (folded) of which a sentence must hold one; `unless`: what takes the meaning away.

    With `asserted`, a match that stands behind "if", "whether", "once" … in its clause does not count. `lasting`: what
    it tells may last "until" something, and stands then.
    """

    name: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    asserted: bool = True
    by_key: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False)  # needs by their `_key`
    keys: frozenset[str] = frozenset()
    lasting: bool = False


def rule(name: str, needs: str, pattern: str, unless: str = "", *, asserted: bool = True) -> Rule:
    """A rule from its texts; `needs` is a comma-separated list."""
    words = tuple(word.strip() for word in needs.split(","))
    by_key: dict[str, tuple[str, ...]] = {}
    for word in words:
        by_key[_key(word)] = (*by_key.get(_key(word), ()), word)
    return Rule(name, words, late(pattern), late(unless) if unless else None, asserted, by_key, frozenset(by_key))


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence in which a rule was heard; `match` counts in the folded words."""

    rule: Rule
    sentence: Sentence
    match: re.Match[str]


_SUPPOSED = re.compile(
    r"\b(?:if|unless|whether|in case|in the event|once|(?P<until>until|till)|as soon as|should (?:you|we|they|i|the|"
    r"your)|were to|"
    r"when(?!ever)(?! we (?:met|spoke|talked))|would have|provided|assuming|suppose|imagine)\b"
)
_FRESH = re.compile(
    r";| but | however|unfortunately|regret|sorry|sadly|, so | and (?:we|i) (?:have|are|am|would)\b|\): "
)


def supposed(words: str, start: int, *, lasting: bool = False) -> bool:
    """Whether what stands at `start` of the folded words is only supposed: "if we make you an offer". Of what is
    `lasting`, "until" tells how long: "until the budget is voted, the search is suspended"."""
    before = words[max(0, start - 90) : start]
    last_fresh = 0
    for fresh in _FRESH.finditer(before):
        last_fresh = fresh.end()
    return any(not (lasting and found["until"]) for found in _SUPPOSED.finditer(before, last_fresh))


_KEY = 6  # letters by which a word is looked up
_TOKEN = re.compile(r"\w+")
_HEAD = re.compile(rf"(\w{{1,{_KEY}}})\w*")


def _key(need: str) -> str:
    """The first letters of its longest word: a text in which no word begins with them does not hold the need."""
    return max(_TOKEN.findall(need), key=len, default="")[:_KEY]


class Voice:
    """Sentences of one side, in order of time, with their folded words in one text for quick look-ups."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self.sentences = tuple(sentences)
        starts, at = [], 0
        for sentence in self.sentences:
            starts.append(at)
            at += len(sentence.words) + 1
        self._starts = starts
        self.words = "\n".join(sentence.words for sentence in self.sentences)
        heads = set(_HEAD.findall(self.words))
        self._heads = heads.union(*({head[:length] for head in heads} for length in range(1, _KEY)))

    def _holding(self, wording: Rule) -> list[int]:
        found: set[int] = set()
        for key in wording.keys & self._heads:
            for word in wording.by_key[key]:
                at = self.words.find(word)
                while at >= 0:
                    index = bisect_right(self._starts, at) - 1
                    found.add(index)
                    following = index + 1
                    at = self.words.find(word, self._starts[following]) if following < len(self._starts) else -1
        return sorted(found)

    def hear(self, wording: Rule, *, keep: Callable[[Sentence], bool] | None = None) -> Iterator[Heard]:
        """The sentences in which the rule is heard, each once, in order."""
        if wording.keys.isdisjoint(self._heads):
            return
        for index in self._holding(wording):
            sentence = self.sentences[index]
            if keep is not None and not keep(sentence):
                continue
            match = wording.pattern.search(sentence.words)
            if match is None or (wording.unless is not None and wording.unless.search(sentence.words)):
                continue
            if wording.asserted and supposed(sentence.words, match.start(), lasting=wording.lasting):
                continue
            yield Heard(wording, sentence, match)

    def hear_any(self, wordings: Iterable[Rule]) -> tuple[Heard, ...]:
        """All that is heard of several rules, in order of time and place."""
        heads = self._heads
        found = [heard for wording in wordings if not wording.keys.isdisjoint(heads) for heard in self.hear(wording)]
        if len(found) < 2:
            return tuple(found)
        return tuple(sorted(found, key=lambda h: (h.sentence.at, h.sentence.passage.index, h.sentence.start)))


@dataclass(frozen=True)
class Speech:
    """All sentences of a thread. A subject is heard once, when it first appears (without Re:, Fwd: and the like)."""

    sentences: tuple[Sentence, ...]

    @cached_property
    def company(self) -> Voice:
        """The hiring side's words, of whoever writes for it."""
        return Voice(s for s in self.sentences if s.side is Side.COMPANY)

    @cached_property
    def owner(self) -> Voice:
        """The owner's own words. What they merely forward or quote of themselves stays in."""
        return Voice(s for s in self.sentences if s.side is Side.OWNER and s.part is Part.TEXT)


_REPLY_MARKS = re.compile(
    r"^(?:\s*(?:re|fwd?|fw|aw|wg|sv|vs|tr|antwort|rif|r|回复|转发)\s*(?:\[\d+\])?\s*[:：])+\s*", re.IGNORECASE
)


def _spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for stop in _END.finditer(text, start, end):
        yield at, stop.end()
        at = stop.end()
    yield at, end


def _side(passage: Passage, transcript: Transcript) -> Side:
    """Whose words these are: a quote without an author in a mail of the owner repeats the company's."""
    if passage.side is Side.UNKNOWN and is_owner(passage.message.sender, transcript.mailbox):
        return Side.COMPANY
    return passage.side


def _said(passage: Passage, side: Side) -> Iterator[Sentence]:
    text = passage.message.text
    for start, end in _spans(text, passage.start, passage.end):
        stripped = text[start:end].strip()
        if not stripped:
            continue
        first = text.index(stripped[0], start)
        yield Sentence(passage, side, first, first + len(stripped), fold(stripped[:_LONGEST]))


def _called(invite: Invite, passage: Passage, side: Side) -> Iterator[Sentence]:
    """What a calendar part says of itself: its summary and description, where they stand in its source."""
    lines = (invite.event.summary, *invite.event.description.split("\n"))
    for text in (piece for line in lines for piece in without_spans(line, words_to_software(line))):
        start = invite.event.source.find(text) if text.strip() else -1
        if start >= 0:
            yield Sentence(
                passage, side, start, start + len(text), fold(text[:_LONGEST]), Part.CALENDAR, invite.event.source
            )


def listen(transcript: Transcript) -> Speech:
    """The sentences of a transcript, message by message: a new subject, the words, what calendar parts say.

    Passages come in order of time; signatures are left out.
    """
    sentences: list[Sentence] = []
    known: set[str] = set()
    written = {passage.message.id for passage in transcript.passages if passage.origin is Origin.WRITTEN}
    wordless = (
        Passage(-number, message, Origin.WRITTEN, message.sender, _sender_side(message, transcript), message.date, 0, 0)
        for number, message in enumerate(transcript.messages, 1)
        if message.id not in written
    )
    for passage in sorted((*transcript.passages, *wordless), key=lambda passage: passage.date):
        side = _side(passage, transcript)
        if passage.origin is Origin.WRITTEN:
            subject = passage.message.subject
            bare = _REPLY_MARKS.sub("", subject)
            if bare and fold(bare) not in known and not words_to_software(bare):
                known.add(fold(bare))
                span = (len(subject) - len(bare), len(subject))
                sentences.append(Sentence(passage, side, *span, fold(bare), Part.SUBJECT, subject))
            for invite in transcript.invites:
                if invite.message is passage.message:
                    sentences.extend(s for s in _called(invite, passage, side) if s.words not in known)
                    known.add(fold(invite.event.summary))
        sentences.extend(_said(passage, side))
    return Speech(_each_once(sentences))


def _each_once(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Without what one side only repeats of the other's: a quote that no mark sets off from its writer's own words."""
    said: dict[str, Side] = {}
    kept = []
    for sentence in sentences:
        first = said.setdefault(sentence.words, sentence.side)
        if first is sentence.side or len(sentence.words) < _SAYING:
            kept.append(sentence)
    return tuple(kept)


def _sender_side(message: Message, transcript: Transcript) -> Side:
    return Side.OWNER if is_owner(message.sender, transcript.mailbox) else Side.COMPANY
