"""Job titles as the thread words them, with the words that give each to its person."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from app.domain.evidence import Evidence, Part
from app.domain.mail import Message
from app.reading.late import late
from app.reading.people.cast import Cast, Mention
from app.reading.people.jobs import has_job, is_job, singular, title_at
from app.reading.people.spelling import is_honorific
from app.reading.people.title_forms import Title, companies_of, trimmed
from app.reading.people.title_places import after, before, behind, beside_name, in_front, keeps_last, styled, with_field
from app.reading.transcript import Passage, Side, Transcript

# "I'm the CTO and one of three founders"
_I_AM = late(r"(?<![^\s(])I(?:['’]m| am) (?:also )?(?:the|our|a|an) (?=[^\W\d_])")
_SEVERAL = late(r"(?:two|both|three|four)\s+", re.IGNORECASE)
_LATER = late(r"[^.!?\n]{0,80}[.!?]\s+(?:He|She|They)(?:['’]s|['’]re|\s+is|\s+are)\s+(?=(?:our|the|their)\b)")
_SHE_IS = late(
    r"(?:(?<=[.!?\n),] )|(?<=\())(?:(?:[Hh]e|[Ss]he)(?:['’]s|\s+is)\s+(?:the\s+|our\s+|my\s+|(?=[A-Za-z]))"
    r"|(?:[Hh]is|[Hh]er|[Tt]heir)\s+(?:(?:job|official|full|formal)\s+)?(?:title|card|badge|door)\s+(?:is|says|reads)\s+"
    r"(?:the\s+)?)"
)


def find_titles(transcript: Transcript, cast: Cast) -> dict[str, Title]:
    """The best stated title of each member who has one, by canonical name."""
    companies = companies_of(transcript)
    best: dict[str, Title] = {}
    for passage in transcript.passages:
        for name, title in (*_signed(passage, cast), *_stated(passage, cast)):
            cut = trimmed(title, companies)
            if cut is not None and (name not in best or cut.rank > best[name].rank):
                best[name] = cut
    for message in transcript.messages:
        for name, title in _in_headers(message, cast):
            cut = trimmed(title, companies) if name not in best else None
            if cut is not None:
                best[name] = cut
    for invite in transcript.invites:
        for name, title in _in_calendar(invite.event.source, invite.message.id, cast):
            cut = trimmed(title, companies)
            if cut is not None and name not in best:
                best[name] = cut
    return best


def _signed(passage: Passage, cast: Cast) -> Iterator[tuple[str, Title]]:
    signature = passage.signature
    writer = cast.writer(passage.index)
    if passage.side is Side.OWNER or signature is None or writer is None:
        return
    text = passage.message.text
    first = writer.name.split()[0]
    if signature.title and signature.title_span and first not in signature.title and has_job(signature.title):
        start, end = signature.title_span
        longer = title_at(text, start, signature.end)
        end = longer[1] if longer and longer[0] == start and longer[1] > end else with_field(text, end, signature.end)
        start, end = _in_two_tongues(text, text.rfind("\n", 0, start) + 1, (start, end), first)
        yield writer.name, Title(text[start:end], 3, passage.evidence(start, end))
        return
    named = beside_name(text, signature.start, min(signature.end, signature.start + 160), writer.name)
    if named:
        yield writer.name, Title(text[slice(*named)], 3, passage.evidence(*named))
        return
    for line in re.finditer(r"[^\n\t|]+", text[signature.start : signature.end][:400]):
        start = signature.start + line.start()
        if (signature.name_span and start < signature.name_span[1]) or first in line[0]:
            continue
        span = title_at(text, start + len(line[0]) - len(line[0].lstrip()), start + len(line[0]))
        if span:
            span = _in_two_tongues(text, signature.start + line.start(), span, first)
            yield writer.name, Title(text[slice(*span)], 3, passage.evidence(*span))
            return


# "Tumuaki / " of "Tumuaki / Principal", a line of a signature
_OTHER_TONGUE = late(r"\s*([^\W\d_][^\W\d_]+(?: [^\W\d_]+){0,2}) / \Z")


def _in_two_tongues(text: str, line: int, span: tuple[int, int], name: str) -> tuple[int, int]:
    """With what stands before a stroke on the line: the same title in another language."""
    other = _OTHER_TONGUE.match(text[line : span[0]])
    return (line + other.start(1), span[1]) if other and name not in other[1] else span


def _stated(passage: Passage, cast: Cast) -> Iterator[tuple[str, Title]]:
    text = passage.message.text
    own = passage.side is Side.OWNER
    people = cast.mentions_in(passage.message.id, passage.start, passage.end)
    told = passage.start  # up to where titles were given to those named before
    yield from _said_later(passage, people)
    if not own:
        yield from _of_oneself(passage, cast)
    for index, mention in enumerate(people):
        until = people[index + 1].start if index + 1 < len(people) else passage.end
        since = people[index - 1].end if index else passage.start
        following = people[index + 1] if index + 1 < len(people) else None
        beyond = people[index + 2].start if index + 2 < len(people) else passage.end
        follows = following is not None and not keeps_last(text, following.end, beyond)
        span = styled(text, max(since, told), mention)
        if following and span is None and (theirs := styled(text, mention.end, following)):
            until = theirs[0]  # the title belongs to the next one
        span = (
            span
            or in_front(text, max(since, told), mention)
            or behind(text, mention.end, min(until, passage.end), named=follows)
            or before(text, max(since, told), mention)
        )
        if span is None:
            later = _LATER.match(text, mention.end, passage.end)
            span = title_at(text, later.end(), passage.end) if later else None
        if span is None:
            continue
        if (
            span[0] >= mention.end
            and text[span[1] : span[1] + 2] == ". "
            and following is not None
            and following.start <= span[1] + 2
            and is_honorific(text[slice(*span)].split()[-1])
        ):
            continue  # "Wouter Bakx, our HR adviser mrs. Lieke Smit": the next one's
        told = max(told, span[1])
        if wide := _EVERYWHERE.search(text[slice(*span)]):
            span = span[0], span[0] + wide.start()  # "Safety Coordinator, all sites"
        words = text[slice(*span)]
        if several := _SEVERAL.match(words):  # "the two partners, Fergus Lyle and Alastair Beggs"
            span = span[0] + several.end(), span[1]
            words = singular(text[slice(*span)])
            for last, one in itertools.pairwise(people[index:]):
                if not _ENUMERATED.fullmatch(text, last.end, one.start):
                    break
                yield one.person, Title(words, 1 if own else 2, passage.evidence(*span))
        if words.endswith(" respectively"):  # "Ada Hale and Bo Lind, our Head of Sales and Buyer respectively"
            each = _ENUMERATED.split(words.removesuffix(" respectively"))
            for one, own_title in zip(people[max(0, index + 1 - len(each)) : index + 1], each, strict=False):
                yield one.person, Title(own_title, 1 if own else 2, passage.evidence(*span))
            continue
        shared = (
            index > 0
            and re.fullmatch(r"\s*(?:,|and|&)\s*", text[since : mention.start])
            and (
                re.match(r"\s?[,(]\s*(?:our|the|both)\s+(?:two|both|three)?\s*", text[mention.end : mention.end + 24])
                or (span[0] > mention.end and singular(words) != words)  # "Ada Hale & Bo Lind, shop foremen"
            )
        )
        rank = 1 if own else 2
        yield mention.person, Title(singular(words) if shared else words, rank, passage.evidence(*span))
        if shared:
            yield people[index - 1].person, Title(singular(words), rank, passage.evidence(*span))


_EVERYWHERE = late(r",\s+(?:all|both|several|various)\s+\w+\Z", re.IGNORECASE)
_ENUMERATED = late(r"\s*(?:,|,?\s*(?:and|&))\s*")


def _of_oneself(passage: Passage, cast: Cast) -> Iterator[tuple[str, Title]]:
    """ "I'm the CTO": what the writer says that they are."""
    writer = cast.writer(passage.index)
    end = passage.signature.start if passage.signature else passage.end
    match = _I_AM.search(passage.message.text, passage.start, end) if writer else None
    span = title_at(passage.message.text, match.end(), end) if match else None
    if writer and span:
        yield writer.name, Title(passage.message.text[slice(*span)], 1, passage.evidence(*span))


def _said_later(passage: Passage, people: tuple[Mention, ...]) -> Iterator[tuple[str, Title]]:
    """ "He is the Regional Service Manager", "Her title is Director of Supply Chain": of the one named last."""
    text = passage.message.text
    for match in _SHE_IS.finditer(text, passage.start, passage.end):
        named = [m for m in people if m.end <= match.start()]
        span = title_at(text, match.end(), passage.end) if named else None
        if span is not None and (text[span[0]].isupper() or _is_post(match.group(), text, span)):
            yield named[-1].person, Title(text[slice(*span)], 2, passage.evidence(*span))


# "Zoe Adeleke | Talent Coordinator", "Kuhn, Marcia (Clinic Director)"
_DISPLAYED = late(r"(?:[ ]?\|[ ]?|[ ][–—-][ ]|\()([^()|–—]{4,60})\)?[ ]*\Z")


def _in_headers(message: Message, cast: Cast) -> Iterator[tuple[str, Title]]:
    """Titles in the names that headers display."""
    for part, address in ((Part.SENDER, message.sender), *((Part.RECIPIENTS, one) for one in message.cc)):
        match = _DISPLAYED.search(address.name)
        member = cast.with_email(address.email) if match and has_job(match[1]) else None
        if match and member and not member.name.startswith(match[1]):
            yield member.name, Title(match[1], 1, Evidence(message.id, match[1], part, *match.span(1)))


def _is_post(said: str, text: str, span: tuple[int, int]) -> bool:
    """Whether "she's the area manager" in small letters tells of a post: two words or more, a job the last of them,
    and without the article nothing behind it ("he's night shift manager, …")."""
    words = text[slice(*span)].split()
    if not (1 < len(words) < 6 and is_job(words[-1])):
        return False
    return not said.endswith(("is ", "s ")) or text[span[1] : span[1] + 1] in (",", ".", ";", ")", "\n", "")


def _in_calendar(source: str, message_id: str, cast: Cast) -> Iterator[tuple[str, Title]]:
    people = cast.mentions_in(message_id, 0, len(source), Part.CALENDAR)
    spaced = source.replace("\\,", " ,").replace("\\n", "\n ").replace("\\;", " ;")
    for index, mention in enumerate(people):
        until = people[index + 1].start if index + 1 < len(people) else len(source)
        span = after(spaced, mention.end, min(until, mention.end + 120))
        if span:
            quote = source[slice(*span)]
            words = spaced[slice(*span)].replace(" ,", ",")
            yield mention.person, Title(words, 2, Evidence(message_id, quote, Part.CALENDAR, *span))
