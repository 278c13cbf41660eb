"""Job titles as the thread words them, with the words that give each to its person."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.evidence import Evidence, Part
from app.domain.mail_domains import domain_label
from app.reading.late import late
from app.reading.people.cast import Cast, Mention
from app.reading.people.jobs import has_job, is_job, is_title_without_noun, singular, title_at
from app.reading.people.spelling import fold, is_honorific
from app.reading.people.words import NOT_NAMES
from app.reading.transcript import Passage, Side, Transcript

_GLUE = late(
    r"[ ]?(?:\((?i:cc['’]?d|copied(?: in)?|in (?:cc|copy))(?: here)?\)[ ]?)?(?:\((?i:s?he|they|ms|mr|mrs|dr"
    r"|mx)\b[^()\n]{0,14}\)[ ]?)?(?:,[ ]?(?:(?!C[A-Z]{1,2}O\b|[SEA]?VP\b"
    r"|[AD]?GM\b|FD\b|AVP\b|DVP\b"
    r"|PI\b|HR|EM\b|TPM\b|SRE\b)[A-Z][\w.]*[A-Z][\w.()]*|Jr\.?)(?=,|[ ][-–—(]|\t|\n))*[ ]?(?:\((?:https?:|www\."
    r"|linkedin)[^()\s]{0,120}\)[ ]?)?(?:\((?i:chair\w*"
    r"|panel chair|lead interviewer)\)[ ]?)?"
    r"(?:(?:,|\(|[–—-]|:|\||/|·|•|\t|\n)[ ]?(?:(?i:panel chair|chair\w*|lead interviewer|(?:my|the) (?:boss"
    r"|manager|line manager|deputy|colleague))[,;][ ])?(?:(?i:(?:in "
    r"|on )?(?:copy|cc)|cc['’]?d|copied(?: in)?),[ ])?"
    r"(?:(?i:(?:job |current )?(?:title|position|designation|function"
    r"|role)(?: of (?:the )?\w+)?)[ ]?(?:[:\t]|[–-])[ ]?)?(?:(?:who(?: is|['’]s| leads as"
    r"| has been)|s?he(?: is|['’]s))(?: been)?[ ])?|(?:,[ ])?(?:is|who is"
    r"|who['’]s|who has been|['’]s|as)(?:[ ](?:been|also|currently|now))?[ ](?=(?:our|the|their|its|my|his|her|[A-Z]))"
    r"|[ ](?=(?:our|my)[ ]))"
)
# "Ada Quill, who set up the lab and is now our Head of Quality", "Bo Lind, her nephew and our Herd Manager"
_AND_IS = late(
    r"\s*,\s+(?:who|whom|he|she|her|his|our|my|the)\b[^.!?;:\n]{0,60}?\band\s+(?:(?:who\s+)?(?:is|['’]s)\s+"
    r"(?:(?:also|now|currently|the|our|my|their)\s+)*(?=[A-Z])|(?:our|the|my|their)\s+(?=[A-Z]))"
)
# "Max Day does the first half (Yard Manager)"
_IN_BRACKETS = late(r"\s+[^.!?;:\n()]{3,50}\(")
_KIN_AND = late(r"(?:[a-z]+(?:['’]s)?[ ]){0,2}([a-z]+)[ ]and[ ](?:(?:our|the|my)[ ])?(?=[A-Z])")
_BEFORE = late(
    r"(?:\b(?:our|their|the|my|his|her|your|its)\s+)"
    r"((?:(?:[^\W\d_][\w/&'’-]*|&)\s+(?:[–-]\s+)?){0,6}?[^\W\d_][\w'’-]*)(?:,|\s*[-–—(])?\s*\Z",
    re.IGNORECASE,
)
_INNER = late(
    r".*\b(?:our|their|the|my|his|her|your|its)\s+((?:[^\W\d_][\w/&'’-]*\s+){0,5}?[^\W\d_][\w'’-]*)(?:,"
    r"|\s*[-–—])?\s*\Z",
    re.IGNORECASE | re.DOTALL,
)
_LEADS = late(
    r"(?:\A|[\s(])((?:(?:Sous|Head|Chief|Deputy|Senior|Executive|Pastry|Detective|Police|Ward|Charge|Associate"
    r"|Assistant|Second|First)[ ]){1,2})\Z"
)
# "and head brewer Dan Ostler", in small letters
_IN_SMALL = late(
    r"(?:\band|\bwith|\bby|\bplus|\bmeet|\bsee|&|\+|\bmøter|,)[ ]((?:(?!(?:an?|the|our|your|their|my|his|her|its|to|of"
    r"|for|from|with|and|by|or|both|also|then|fellow|former|old|new|local|dear|hiring|one|two|will|is|are)\b)"
    r"[a-zß-öø-ÿ]+[ ]){0,2}[a-zß-öø-ÿ]+)[ ]\Z"
)
_SHORT_TITLE = late(
    r"\b(?:[Oo]ur|[Tt]heir|[Tt]he|[Mm]y|[Hh]is|[Hh]er)[ ]((?:MD|FD|GM|AGM|DGM|PI|HRD|EM|C[A-Z]O|[SEA]?VP))(?:,)?[ ]\Z"
)
_JOINS = frozenset({"and", "or", "plus", "with"})
_BARE = frozenset("assistant partner manager lead deputy member owner boss head chief sister mate".split())  # noqa: SIM905
_LETTERS = frozenset("MD FD GM PI HRD EM".split())  # noqa: SIM905
# "I'm the CTO and one of three founders"
_I_AM = late(r"(?<![^\s(])I(?:['’]m| am) (?:also )?(?:the|our|a|an) (?=[^\W\d_])")
_SEVERAL = late(r"(?:two|both|three|four)\s+", re.IGNORECASE)
_DIRECT = late(r"((?:[^\W\d_a-zß-öø-ÿ][\w/&'’-]*\s+(?:of\s+|&\s+|and\s+)?){1,5})\Z")
# "a QA Lead by the name of Pat Shine"
_BY_NAME = late(r"\b(?:an?|our|the|their)[ ]([^,.;:!?\n]{2,50}?)[ ](?:by the name of|called|named)[ ]\Z")
# "with Head of Service Desk Wes Tamblyn"
_HEAD_OF = late(
    r"\b((?:(?:Deputy|Acting|Interim|Senior|Group|Global|Regional|Assistant|Associate) )?(?:Head|Director|VP"
    r"|Chief|Manager|Dean|Chair|Professor|Keeper|Secretary|Minister|Lead)"
    r" (?:of|for) (?:[A-Z&][\w&'’-]*(?: and| &|,)? ){0,4}[A-Z][\w&'’-]*)"
    r" \Z"
)
_LATER = late(r"[^.!?\n]{0,80}[.!?]\s+(?:He|She|They)(?:['’]s|['’]re|\s+is|\s+are)\s+(?=(?:our|the|their)\b)")
_TRAIL = late(
    r"(?:\s*(?:,|;|/|&|\band\b|\bplus\b|\bas well as\b|\bwith\b|[-–—(+])\s*(?:(?:our|the|their|my)\s*)?)+\Z",
    re.IGNORECASE,
)
_NOT_TITLES = late(
    r"(?:.*\bhiring manager\b.*|organi[sz]er|member|chair\w*|contact|host|interviewer|panel\w*|recruiting|recruitment"
    r"|interviewers?|hiring manager)\Z",
    re.IGNORECASE,
)
_COMPANY_END = late(r"(?:,|\s@|\s+at|\s+for|\s+with|\s[-–—|])\s+(?:the\s+)?([^,|@]+)\Z")


@dataclass(frozen=True, slots=True)
class Title:
    """What a person is called, how far to trust the place (3: their own signature), and its words."""

    text: str
    rank: int
    evidence: Evidence


def find_titles(transcript: Transcript, cast: Cast) -> dict[str, Title]:
    """The best stated title of each member who has one, by canonical name."""
    companies = _companies(transcript)
    best: dict[str, Title] = {}
    for passage in transcript.passages:
        for name, title in (*_signed(passage, cast), *_stated(passage, cast)):
            cut = _trimmed(title, companies)
            if cut is not None and (name not in best or cut.rank > best[name].rank):
                best[name] = cut
    for invite in transcript.invites:
        for name, title in _in_calendar(invite.event.source, invite.message.id, cast):
            cut = _trimmed(title, companies)
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
        end = longer[1] if longer and longer[0] == start and longer[1] > end else _with_field(text, end, signature.end)
        yield writer.name, Title(text[start:end], 3, passage.evidence(start, end))
        return
    named = _beside_name(text, signature.start, min(signature.end, signature.start + 160), writer.name)
    if named:
        yield writer.name, Title(text[slice(*named)], 3, passage.evidence(*named))
        return
    for line in re.finditer(r"[^\n\t|]+", text[signature.start : signature.end][:400]):
        start = signature.start + line.start()
        if (signature.name_span and start < signature.name_span[1]) or first in line[0]:
            continue
        span = title_at(text, start + len(line[0]) - len(line[0].lstrip()), start + len(line[0]))
        if span:
            yield writer.name, Title(text[slice(*span)], 3, passage.evidence(*span))
            return


_CLOCK = late(r"\d{1,2}[:.]\d{2}|\d\s*[ap]\.?m", re.IGNORECASE)
_FIELD = late(
    r"[ ]?[–—-][ ]((?:[A-Z&][\w&]{0,30},?[ ]){0,6}\b(?:accounting|finance|engineering|sales|marketing|people"
    r"|operations|technology|legal"
    r"|nursing|education|data|product|design|research|digital|commercial|supply|procurement|surgery"
    r"|paediatrics|surgical|production|warehouse|maintenance|projects|planning|accounts|trading|retail|exports?"
    r"|qa|qc|it|hr|risk|audit|tax"
    r"|compliance|health|regulatory|clinical|quality|manufacturing|customer|affairs|programmes?|policy"
    r"|property|construction|logistics|infrastructure|security|science|analytics"
    r"|corporate)\b(?:[ ]?(?:&|and)[ ][A-Z]\w+)?)",
    re.IGNORECASE,
)


def _beside_name(text: str, start: int, end: int, name: str) -> tuple[int, int] | None:
    """The title on the line of the name itself: "Ada Quill, M.Sc., Laboratory Supervisor"."""
    at = text.find(name, start, end)
    return (
        _after(text, at + len(name), end) if at >= 0 and "\n" not in text[at + len(name) : at + len(name) + 2] else None
    )


def _with_field(text: str, at: int, end: int) -> int:
    """ "Senior Consultant – Accounting & Finance": the field after a dash belongs to the title."""
    match = _FIELD.match(text, at, end)
    return match.end() if match else at


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
        follows = index + 1 < len(people)
        span = (
            _in_front(text, max(since, told), mention)
            or _behind(text, mention.end, min(until, passage.end), named=follows)
            or _before(text, max(since, told), mention)
        )
        if span is None:
            later = _LATER.match(text, mention.end, passage.end)
            span = title_at(text, later.end(), passage.end) if later else None
        if span is None:
            continue
        told = max(told, span[1])
        words = text[slice(*span)]
        if several := _SEVERAL.match(words):  # "the two partners, Fergus Lyle and Alastair Beggs"
            span = span[0] + several.end(), span[1]
            words = singular(text[slice(*span)])
            for after, one in itertools.pairwise(people[index:]):
                if not _ENUMERATED.fullmatch(text, after.end, one.start):
                    break
                yield one.person, Title(words, 1 if own else 2, passage.evidence(*span))
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
        if span is not None and text[span[0]].isupper():
            yield named[-1].person, Title(text[slice(*span)], 2, passage.evidence(*span))


def _after(text: str, at: int, until: int) -> tuple[int, int] | None:
    glue = _GLUE.match(text, at, until)
    span = title_at(text, glue.end(), until) if glue else None
    if span is None:
        return None
    if len(text[slice(*span)].split()) <= 2 and not _CLOCK.search(text, text.rfind("\n", 0, at) + 1, at):
        span = span[0], _with_field(text, span[1], until)
    trail = _TRAIL.search(text, span[0], span[1])
    return (span[0], trail.start()) if trail else span


def _behind(text: str, at: int, until: int, *, named: bool) -> tuple[int, int] | None:
    """The title behind a name: right there, after a clause, or in brackets. `named`: another name stands at `until`,
    to which a title right before it belongs ("Earl Hodge, Planner Tina Voight")."""
    span = _after(text, at, until)
    if span is None and (more := _AND_IS.match(text, at, until)):
        span = title_at(text, more.end(), until)
        if span and named and text[span[1] : until].strip() == ",":
            return None  # "Ada Quill, who will chair, and our Head of Quality, Bo Lind"
    if span is None and (more := _IN_BRACKETS.match(text, at, until)):
        inner = title_at(text, more.end(), until)
        span = inner if inner and inner[0] == more.end() and text[inner[1] : inner[1] + 1] == ")" else None
    return None if span and named and text[span[1] : until] == " " else span


_SHE_IS = late(
    r"(?<=[.!?\n),] )(?:(?:[Hh]e|[Ss]he)(?:['’]s|\s+is)\s+(?:the\s+|our\s+|my\s+|(?=[A-Z]))"
    r"|(?:His|Her|Their)\s+(?:job\s+)?title\s+is\s+(?:the\s+)?)"
)
# "your recruiter, Theo Marsh": what somebody is to the reader, and "my sister Ruth"
_HELPING = late(
    r"\b(?:your (?:recruiter|coordinator|contact|host|guide|buddy)|(?:my|his|her|their|our) (?:sister|brother"
    r"|partner|wife"
    r"|husband|mother|father|son|daughter|cousin|partners? in crime)|partners in crime)\b(?! (?:manager|director"
    r"|lead|chef))",
    re.IGNORECASE,
)
_HEADED = late(
    r"(?:\A|[\n\t,;:]|\b(?:and|our|the|with|by|under|meet|see|to)\b|[-–•*][ ])\s*(?:our |the )?"
    r"((?:[^\W\d_a-zß-öø-ÿ][\w/&'’.-]*|of"
    r"|and|&|for|,)(?:,?[ ](?:[^\W\d_a-zß-öø-ÿ][\w/&'’.-]*|of|and|&|for|the)){0,7})[ ]?(\(|[–—-]|:|\t)[ ]?\Z"
)


def _in_front(text: str, since: int, mention: Mention) -> tuple[int, int] | None:
    """ "CFO (Jonas Weber)", and a line's beginning "Head of Finance – Jonas Weber"."""
    low = max(since, mention.start - 100)
    match = _HEADED.search(text, low, mention.start)
    if match is None or not has_job(match[1]) or _NOT_TITLES.search(match[1]):
        return None
    begins = low == match.start() or "\n" in text[match.start() : match.start(1)] or text[match.start() - 1] == "\n"
    return match.span(1) if match[2] == "(" or begins else None


def _before(text: str, since: int, mention: Mention) -> tuple[int, int] | None:
    """ "our Managing Partner, Eoin Lacey", "their medical director, Dr. Beazley", "Practice Manager Dawn Ostrowski"."""
    low = max(since, mention.start - 90)
    head = text[low : mention.start]
    match = _BEFORE.search(head)
    nearer = _BEFORE.search(match[1]) if match else None
    if (
        match
        and (nearer or re.search(r"\b(?:is|are|will|be|of the|with|by|and)\b", match[1]))
        and (shorter := _INNER.search(head))
    ):
        match = shorter
    if match and fold(match[1].split()[-1]) in _JOINS:
        return None  # "Femi Lawal, our Post Supervisor and Ngozi Obiora"
    if match and has_job(match[1]) and not _NOT_TITLES.search(match[1]) and not _HELPING.search(match.group()):
        return low + match.start(1), low + match.end(1)
    # "Chief Inspector James Obi", "Sous Chef Ben Hale": the word that leads the name is a job.
    leading = re.match(r"[^\W\d_]+", text[mention.start : mention.end])
    jobs = _LEADS.search(head) if leading and is_honorific(leading[0]) and is_job(leading[0]) else None
    if leading and jobs:
        return low + jobs.start(1), mention.start + leading.end()
    letters, small = _SHORT_TITLE.search(head), _IN_SMALL.search(head)
    if small and (not is_job(small[1].split()[-1]) or small[1] in _BARE):
        small = None
    if brief := letters or small:
        return low + brief.start(1), low + brief.end(1)
    if named := _BY_NAME.search(head):
        span = title_at(text, low + named.start(1), low + named.end(1))
        return span if span and span[1] == low + named.end(1) else None
    if headed := _HEAD_OF.search(head):
        return low + headed.start(1), low + headed.end(1)
    direct = _DIRECT.search(head)
    if direct and has_job(direct[1].split()[-1]):
        start = low + direct.start(1)
        return start, start + len(direct[1].rstrip())
    return None


def _in_calendar(source: str, message_id: str, cast: Cast) -> Iterator[tuple[str, Title]]:
    people = cast.mentions_in(message_id, 0, len(source), Part.CALENDAR)
    spaced = source.replace("\\,", " ,").replace("\\n", "\n ").replace("\\;", " ;")
    for index, mention in enumerate(people):
        until = people[index + 1].start if index + 1 < len(people) else len(source)
        span = _after(spaced, mention.end, min(until, mention.end + 120))
        if span:
            quote = source[slice(*span)]
            words = spaced[slice(*span)].replace(" ,", ",")
            yield mention.person, Title(words, 2, Evidence(message_id, quote, Part.CALENDAR, *span))


# "Adding Principal Theresa Cole to the group"
_GERUND = late(r"(?:Adding|Meeting|Including|Introducing|Copying|Seeing|Welcoming|Joining|Assuming) (?=[A-Z])")


def _trimmed(title: Title, companies: frozenset[str]) -> Title | None:
    """Without the company at the end; None where nothing but a role or a department is left."""
    text = _GERUND.sub("", re.sub(r"\s+", " ", title.text).strip(" ,;:-–—|*_."))
    while True:
        match = _COMPANY_END.search(text)
        if not match or not _is_company(match[1], companies) or not has_job(text[: match.start()]):
            break
        text = text[: match.start()].strip(" ,;:-–—|")
    text = _without_house(text, companies)
    if (kin := _KIN_AND.match(text)) and not is_job(kin[1]):
        text = text[kin.end() :]  # "brother and the Site Manager"
    if (apart := _APART.search(text)) and has_job(text[: apart.start()]):
        text = text[: apart.start()]
    if text in _LETTERS:
        return replace(title, text=text)
    if (
        text[:4].lower() in ("for ", "for:")
        or not (has_job(text) or is_title_without_noun(text))
        or _NOT_TITLES.fullmatch(text)
        or len(text) > 90
    ):
        return None
    at = title.evidence.quote.find(text)
    evidence = title.evidence
    if at >= 0:
        evidence = Evidence(
            evidence.message_id, text, evidence.part, evidence.start + at, evidence.start + at + len(text)
        )
    return Title(text, title.rank, evidence)


def _without_house(text: str, companies: frozenset[str]) -> str:
    """ "HR Manager, Hotel Astoria, Graz" up to the house, "Engineering Manager of the forecasting team" up to it."""
    team = _OF_TEAM.search(text)
    if team and team.start() and " " in text[: team.start()] and has_job(text[: team.start()]):
        return text[: team.start()]
    for part in _PART.finditer(text):
        if _is_company(part[1], companies) and has_job(text[: part.start()]):
            return text[: part.start()]
    return text


# A department's or a street's name behind a title: "Associate Professor, Dept. of Geology".
_APART = late(
    r",\s+(?:(?:Dept\.?|Department|Faculty|Institute|Division)\s+(?:of|for)\b.*|[^,]*\b(?:Road|Street|Avenue|Lane|Rd|Ave))\Z"
)
_OF_TEAM = late(r"\s+(?:of|in|on) (?:the|our) [\w-]+(?: [\w-]+)? (?:team|department|dept|group|unit|squad)\Z")
_PART = late(r",\s+([^,|@]+)(?=,)")


def _is_company(part: str, companies: frozenset[str]) -> bool:
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", part)]
    joined = "".join(words)
    if len(joined) > 3 and any(joined.startswith(c) or (len(joined) > 4 and c.startswith(joined)) for c in companies):
        return True
    return any(word in _ORGANISATIONS for word in words) and not has_job(part)


_ORGANISATIONS = NOT_NAMES & frozenset(
    """
    university universitat universite hospital hospitals school college trust ltd limited gmbh inc plc llp bank council
    museum foundation institute agency hotel academy association airways airlines pharmacy studios group society church
    """.split()  # noqa: SIM905
)


def _companies(transcript: Transcript) -> frozenset[str]:
    found: set[str] = set()
    for passage in transcript.passages:
        if passage.side is Side.OWNER:
            continue
        label = re.sub(r"[^a-z0-9]", "", domain_label(passage.author.email))
        if len(label) > 3:
            found.add(label)
        if passage.signature and passage.signature.company:
            found.add(re.sub(r"[^a-z0-9]", "", fold(passage.signature.company)))
    return frozenset(found)
