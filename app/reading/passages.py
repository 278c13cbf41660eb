"""From messages to a transcript: what was written by whom and when, each word once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache

from app.domain.mail import Address, Mailbox, Message, Segment, SegmentKind
from app.reading.mail.footers import is_boilerplate
from app.reading.names_match import name_words, same_name
from app.reading.transcript import Invite, Origin, Passage, Side, Transcript

_WORD = re.compile(r"\w+")
_RUN = 5  # words in a row that make two texts alike
_REPEATED = 0.6  # share of a quote's word runs that the thread holds already
_ANSWER = 4  # words: fewer are no answer that could be told from a slip
_SHORT = 12  # words: a quote as short as this is looked up as a whole
_MOST_LOOKED_UP = 200  # which would take long in a thread of nothing but such quotes
MAX_PASSAGE = 40_000  # characters of one person's words that are read for facts: no letter is as long
MAX_MESSAGE = 120_000  # characters of one message, quoted and forwarded mails among them
MAX_PASSAGES = 150  # of one message: its quotes, and the answers between them
_ORIGINS = {
    SegmentKind.OWN: Origin.WRITTEN,
    SegmentKind.QUOTED: Origin.QUOTED,
    SegmentKind.FORWARDED: Origin.FORWARDED,
}
_REPEATING = (SegmentKind.QUOTED, SegmentKind.FORWARDED)
_ENVELOPE = (SegmentKind.OWN, SegmentKind.SIGNATURE, SegmentKind.DISCLAIMER)


def word_runs(words: Sequence[str]) -> Iterable[int]:
    """Hashes of every five words in a row (of all words, if there are fewer)."""
    if len(words) <= _RUN:
        return (hash(tuple(words)),) if words else ()
    return map(hash, zip(words, words[1:], words[2:], words[3:], words[4:], strict=False))


class Writer:
    """Builds one transcript. Time and memory grow with the number of words in the thread, no faster."""

    def __init__(self, messages: Sequence[Message], mailbox: Mailbox) -> None:
        once: dict[str, Message] = {}
        for message in messages:
            once.setdefault(message.id, message)
        self.messages = tuple(sorted(once.values(), key=lambda message: message.date))
        self.mailbox = mailbox
        self.known: set[int] = set()
        self.said: list[str] = []
        self.looked_up = 0
        self.seen: set[str] = set()
        self.cut: dict[str, None] = {}  # the messages of which a passage, or the rest after many, was not read
        self.full: dict[str, None] = {}

    def transcript(self) -> Transcript:
        if any(segment.kind in _REPEATING for message in self.messages for segment in message.segments):
            for message in self.messages:
                for segment in message.segments:
                    if segment.kind in _ENVELOPE:
                        self._remember(message.text[segment.start : segment.end])
        drafts: list[tuple[datetime, int, int, Passage]] = []
        for number, message in enumerate(self.messages):
            for order, passage in enumerate(self._passages(message)):
                rank = order if passage.origin is Origin.WRITTEN else order - 10_000
                drafts.append((passage.date, number, rank, passage))
        drafts.sort(key=lambda draft: draft[:3])
        passages = tuple(_numbered(draft[3], index) for index, draft in enumerate(drafts))
        invites = tuple(Invite(event, message) for message in self.messages for event in message.calendar)
        warnings = tuple(
            dict.fromkeys([*(text for message in self.messages for text in message.warnings), *self._cuts()])
        )
        return Transcript(self.mailbox, self.messages, passages, invites, warnings)

    def _cuts(self) -> Iterator[str]:
        for source in self.cut:
            yield f"{source}: the text is very long; only its first {MAX_PASSAGE:,} characters were read for facts"
        for source in self.full:
            yield f"{source}: the mail is very long; only its beginning was read for facts"

    def _remember(self, text: str) -> None:
        """Note the words of a stretch, across its line ends and line by line."""
        whole: list[str] = []
        for line in text.casefold().split("\n"):
            words = _WORD.findall(line)
            whole += words
            if 0 < len(words) <= _RUN:
                self.known.add(hash(tuple(words)))
        self.known.update(word_runs(whole))
        self.said.append(" ".join(whole))

    def _passages(self, message: Message) -> Iterator[Passage]:
        left, passages = MAX_MESSAGE, 0
        for segment in message.segments:
            origin = _ORIGINS.get(segment.kind)
            if origin is None:
                continue
            start, end = _trimmed(message.text, segment)
            if start >= end:
                continue
            left, passages = left - min(end - start, MAX_PASSAGE), passages + 1
            if left < 0 or passages > MAX_PASSAGES:
                self.full[message.source] = None
                return
            if end - start > MAX_PASSAGE:
                end = _cut(message.text, start)
                self.cut[message.source] = None
            if origin is Origin.WRITTEN:
                yield self._written(message, start, end)
                continue
            text = message.text[start:end]
            if text in self.seen:
                continue
            self.seen.add(text)
            lines = [(line, _WORD.findall(line.casefold())) for line in text.split("\n")]
            if not self._repeats([words for _, words in lines]):
                self._remember(text)
                yield self._quoted(message, segment, origin, start, end)
            elif origin is Origin.QUOTED and segment.depth == 1:
                for first, last in self._answers(lines):
                    yield self._written(message, start + first, start + last)

    def _written(self, message: Message, start: int, end: int) -> Passage:
        side = self._side(message.sender)
        return Passage(0, message, Origin.WRITTEN, message.sender, side, message.date, start, end, message.signature)

    def _quoted(self, message: Message, segment: Segment, origin: Origin, start: int, end: int) -> Passage:
        from app.reading.mail.signature.block import quoted_signature

        author = segment.author or Address()
        side = self._side(author) if segment.author else Side.UNKNOWN
        date = min(segment.date or message.date, message.date)
        signature = quoted_signature(message, start, end, author)
        if signature is not None and signature.start > start:
            end = _trim_end(message.text, start, signature.start)
        return Passage(0, message, origin, author, side, date, start, end, signature)

    def _repeats(self, words: Sequence[Sequence[str]]) -> bool:
        """Whether a quote, given by the words of its lines, only says again what the thread holds."""
        runs = [run for line in words for run in word_runs(line)]
        if not runs:
            return True
        if sum(map(self.known.__contains__, runs)) >= _REPEATED * len(runs):
            return True
        if sum(map(len, words)) > _SHORT or self.looked_up >= _MOST_LOOKED_UP:
            return False
        self.looked_up += 1
        wanted = f" {' '.join(word for line in words for word in line)} "
        return any(wanted in f" {said} " for said in self.said)

    def _answers(self, lines: Sequence[tuple[str, list[str]]]) -> Iterator[tuple[int, int]]:
        """Where the sender wrote into a quote that carries no marks ("see my answers below"): lines of some words of
        which the thread holds no run. Lines with links, addresses and footers are what mail programs change or add."""
        filled = [words for _, words in lines if words]
        at = number = 0
        begin = end = -1
        for line, words in lines:
            if words:
                before = filled[number - 1][-_RUN + 1 :] if number else []
                number += 1
                after = filled[number][: _RUN - 1] if number < len(filled) else []
                if self._is_new(line, words, [*before, *words, *after]):
                    begin, end = (at if begin < 0 else begin), at + len(line)
                elif begin >= 0:
                    yield begin, end
                    begin = -1
            at += len(line) + 1
        if begin >= 0:
            yield begin, end

    def _is_new(self, line: str, words: Sequence[str], around: Sequence[str]) -> bool:
        """Whether the thread holds no run of the line's words, nor one across the line's ends (`around`)."""
        if len(words) < _ANSWER or not self.known.isdisjoint((*word_runs(words), *word_runs(around))):
            return False
        return not ("@" in line or "://" in line or is_boilerplate(line))

    def _side(self, author: Address) -> Side:
        if not author.email and not author.name:
            return Side.UNKNOWN
        if is_owner(author, self.mailbox):
            return Side.OWNER
        return Side.COMPANY


def _numbered(p: Passage, index: int) -> Passage:
    return Passage(index, p.message, p.origin, p.author, p.side, p.date, p.start, p.end, p.signature)


def is_owner(author: Address, mailbox: Mailbox) -> bool:
    """Whether an address is the mailbox owner's: the same mailbox (tags and Gmail's dots aside), or the same name. Of a
    double surname one half may be left out: Ana Ruiz-Vega writes as Ana Vega elsewhere."""
    if author.email and _mailbox_of(author.email) == _mailbox_of(mailbox.email):
        return True
    if not author.name:
        return False
    return (
        same_name(author.name, mailbox.name)
        or _is_half_of(author.name, mailbox.name)
        or _is_short_of(author.name, mailbox.name)
    )


def _is_short_of(name: str, owner: str) -> bool:
    """ "Nora W." of Nora Whitfield: as people show themselves at a provider of private mail."""
    one, other = name_words(name), name_words(owner)
    initial = one[-1].strip(".") if one else ""
    return len(one) == 2 and len(other) > 1 and one[0] == other[0] and initial == other[-1][:1]


@lru_cache(maxsize=1024)
def _is_half_of(name: str, owner: str) -> bool:
    """Whether both have the first name in common, and the one's surname is a part of the other's double one."""
    one, other = name_words(name), name_words(owner)
    if len(one) < 2 or len(other) < 2 or one[0] != other[0] or not ("-" in one[-1] or "-" in other[-1]):
        return False
    halves, others = set(one[-1].split("-")), set(other[-1].split("-"))
    return halves <= others or others <= halves


@lru_cache(maxsize=1024)
def _mailbox_of(email: str) -> str:
    local, _, domain = email.lower().partition("@")
    local = local.partition("+")[0]
    if domain in ("gmail.com", "googlemail.com"):
        return local.replace(".", "") + "@gmail.com"
    return f"{local}@{domain}"


def _trimmed(text: str, segment: Segment) -> tuple[int, int]:
    start, end = segment.start, segment.end
    while start < end and text[start].isspace():
        start += 1
    return start, _trim_end(text, start, end)


def _cut(text: str, start: int) -> int:
    """Where a text that is too long ends: with a line, if one ends near there."""
    end = start + MAX_PASSAGE
    line = text.rfind("\n", end - 2_000, end)
    return _trim_end(text, start, line if line > start else end)


def _trim_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def transcribe(messages: Sequence[Message], mailbox: Mailbox) -> Transcript:
    """The thread's passages and invites in order of time.

    A message given twice (the same id) counts once, a quote that repeats words of the thread not at all. `warnings`
    are those of the messages.
    """
    return Writer(messages, mailbox).transcript()
