"""Where people are named: headers, calendar parts, signatures, and possible names in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.domain.evidence import Part
from app.domain.mail import Address, Message, Segment, SegmentKind, Signature
from app.reading.late import late
from app.reading.people.addresses import is_shared, person_of, takes_no_replies
from app.reading.people.jobs import has_job, is_job, title_at
from app.reading.people.members import Sighting, Source
from app.reading.people.scan import SURNAMES, Run, runs_in
from app.reading.people.spelling import Spelling, fold, is_first_name_of, is_given, is_honorific, is_turned, spell
from app.reading.people.words import NOT_NAMES, PLAIN
from app.reading.transcript import Invite, Origin, Passage, Side

# Words before a name that say a person follows.
_BEFORE = late(
    r"(?:\b(?:with|meet|meeting|by|and|between|for|call|ring|see|seeing|contact|interviewers?|panel(?:l?ists?)?|board"
    r"|committee|who|dear|hi|hello|hey|regards|thanks|cheers|best|cc|tell|thank|join|to|from|myself|include|includes"
    r"|be|so|but|because"
    r"|colleagues?|named?|namely|introduce|members?|team|host|hosted|lead|through|via|i\.a\.|per pro|p\.?p\.?)"
    r"|[:+&/,;(•*\t–—-]|\A|\n|[.!?]\s)\s*(?:our|my|their|the|his|her)?\s*\Z",
    re.IGNORECASE,
)
_CUE = late(
    r"\b(?:with|meet|meeting|by:?|interviewers?:?|panel:?|panel will be|(?:speak|talk|chat)(?:ing)? (?:to|with)"
    r"|who:?|contact:?|call|see(?:ing)?|introduce you to"
    r"|colleagues?|brother|sister|business partner|boss|deputy|successor|replacement|stand-?in|(?:bring|drag|rop"
    r"|pull)(?:ging|ing|ped|led|ged|s"
    r"|es)?(?: along| in)?"
    r"|host:?)\s*\Z",
    re.IGNORECASE,
)
_TALKS_TO = late(
    r"\b(?:(?:meet|speak|talk|chat)(?:ing)?\s+(?:with|to)|(?:call|chat|conversation|talk|time|hour|minutes"
    r"|one),?\s+with"
    r"|interviewers?(?:\s+(?:is|are|will\s+be))?:?|(?:interviewed|seen|chaired|led|assessed|called|phoned|rung"
    r"|taken)\s+by|(?:goes|passes|falls)\s+to"
    r")\s+(?:(?:our|my|both)\s+)?\Z",
    re.IGNORECASE,
)
_RINGS = late(
    r"\s*(?:,[^,.;\n]{2,60},|\([^()\n]{2,60}\))?\s*(?:(?:will|would|can|could|is\s+going\s+to|['’]ll)\s+(?:then\s+"
    r"|also\s+)?"
    r"(?:phone|call|ring|dial|telephone|chair|sit\b|join\b|see\s+you|meet\s+you|walk\s+you|take\s+you|conduct"
    r"|(?:run|lead|take|do|hold|host)\s+(?:the|it|your|this)|interview|be\s+calling)"
    r"|(?:phones|calls|rings|interviews)\s+you\b|(?:now\s+)?(?:(?:takes|stands|steps|fills)\s+(?:over|in|his|her"
    r"|their)|covers\s+for)\b|at\s+(?:the|our|his|her)\s+(?:\w+\s+)?(?:office|desk|bench|counter)\b)",
    re.IGNORECASE,
)
_AT_TIME = late(
    r"\s+(?:at|@)\s+(?:\d{1,2}(?:[:.]\d\d)?\b(?!\s*%)|noon)|,\s+\d{1,2}(?:[:.]\d\d)?\s?[ap]m\b", re.IGNORECASE
)
_TIME_BEFORE = late(r"\b\d{1,2}(?:[:.h]\d{2}|[ ]?[ap]\.?m\.?)[ ]?[,:–—-]?[ ]\Z", re.IGNORECASE)
_ROW_BEGINS = late(r"[ \t•*·-]{0,4}\d{1,2}[:.h]\d{2}")
_BRACKETED = late(r"([^\W\d_]+)\s?\(\Z")  # "our service manager (Dex)"
# "at the hangar (Isla Grande, hangar 7)", "Quinta do Monte Frio"
_OF_A_PLACE = late(
    r"\b(?:hangar|office|site|building|room|store|branch|depot|clinic|campus|plant|gate|terminal|dock|pier|quay|yard"
    r"|farm|floor"
    r"|studio|lab|laboratory|warehouse|shop|hall|hotel|restaurant|kitchen|ward|unit|base|station|airport|school"
    r"|hospital|house|stop"
    r"|entrance|address|location|venue|place)\s?\(\Z"
    r"|\b(?-i:[A-Z])\w+\s(?:do|da|dos|das|del|della|di|du|des|of)\s\Z",
    re.IGNORECASE,
)
_IN = late(r"\b(?:in|near|outside|across|around|via|into)\s\Z", re.IGNORECASE)
_OF_KIN = late(
    r"\b(?:my|our|his|her|their|(?-i:[A-Z])[\w-]+['’]s)\s+(?:(?:younger|older|elder|eldest|youngest"
    r"|business)\s+)?(?:son|daughter|wife|husband|brother|sister|dad|mum|mom"
    r"|father|mother|partner|cousin|nephew|niece|uncle|aunt|missus|fianc[ée]e?|(?:son|daughter|brother"
    r"|sister)[- ]in[- ]law|number\s+two|opposite\s+number|second[- ]in[- ]command"
    r"|right[- ]hand\s+(?:man|woman))\s?,?\s?\Z",
    re.IGNORECASE,
)
_SAYS_NAME = late(r"(?:\A|[\n\t])[ ]*(?:full\s+)?name:[ ]*\Z", re.IGNORECASE)
_KIN = frozenset("dad mum mom father mother wife husband brother sister son daughter uncle aunt cousin boss".split())  # noqa: SIM905
_ADDRESSED = late(r"\s{0,2}(?:(?:at|on|via)\s)?[(<\[]?(?:mailto:)?([\w.+-]{2,40})@[\w.-]+\.\w")
_JOINED = late(r"(?:,? and|,| &) [A-Z][\w'’-]+| (?:and|&) I\b(?! (?:hope|trust|am|was)\b)")
_TOLD = late(
    r"\b(?:myself\s+and|myself,|me\s+and|me\s+plus|give|ask|asked|tell|told|text|ping|message|drop|email|thank|met"
    r"|saw|possibly|probably|perhaps|maybe"
    r"|hopefully|ask\s+for|leave\s+it\s+(?:to|with)|poor|old|young)\s+\Z",
    re.IGNORECASE,
)
# "Bev, she does all our hiring", "Liesbeth (you met her on round 2)", "Brigid and myself"
_SPOKEN_OF = late(
    r"\s+from\s+(?:the\s+|our\s+)?(?:[\w&-]+\s+){0,2}?(?:team|department|side|(?-i:[A-Z])\w+)\b"
    r"|\s*,\s+(?:she|he|who|whom)\b|\s*\((?:you\s+(?:met|spoke|saw|talked)|she|he|who)\b|\s+and\s+(?:myself|me)\b",
    re.IGNORECASE,
)
_DOES = late(
    r"\s*(?:,|\(|–|—|-)?\s*(?:who|whom|will|would|is|are|was|has|had|said|says|asked|wants|can|could|cannot|can['’]t"
    r"|leads|runs|heads|does|interviews|conducts|chairs|looks|mentioned|told|thinks|came|enjoyed|wrote|called"
    r"|joins|takes|sits|manages"
    r"|['’](?:ll|d)\b)\b",
    re.IGNORECASE,
)
_TURNED = late(
    r"(?:\A|(?<=[\n\t;|•*])|(?<=:[ ]))[ \t]*(?:[-–•*▪·][ \t]*|\d{1,2}[.)][ \t]*)?(?P<last>[^\W\d_][^\n\t,;:()|]{0,40}),"
    r"[ ](?P<first>(?:[^\W\d_]{1,6}\.?[ ])?[^\W\d_][^\n\t,;:()|–—]{1,30}?)"
    r"(?=[ ][-–—][ ]|,|[ \t]*\(|[ ]*[\n\t;|]|[ ]*\Z)"
)
_REMARK = late(r"\s*\([^()]*\)\s*|,.*\Z")
_NAME_LINES = 6  # lines of a signature among which a full name is looked for
_LONGEST = 400_000  # characters of one text that are searched for names
ENOUGH = 2  # evidence that makes a run of two words or more a person


def header_sightings(message: Message) -> Iterator[Sighting]:
    """Named people of From, To, Cc and Reply-To, with their addresses."""
    order = message.date.timestamp()
    at = 0
    addresses = [(Part.SENDER, message.sender)]
    addresses += [(Part.RECIPIENTS, address) for address in (*message.to, *message.cc, *message.reply_to)]
    for part, address in addresses:
        spelling = person_of(address)
        if spelling:
            place = (order, 0, at)
            end = at + len(address.name)
            yield Sighting(spelling, Source.HEADER, message.id, part, at, end, address.name, place, address.email)
        if part is Part.RECIPIENTS:
            at += len(str(address)) + 2


def invite_sightings(invite: Invite) -> Iterator[Sighting]:
    """Organiser and attendees of a calendar event."""
    event = invite.event
    order = invite.message.date.timestamp()
    for person in (*((event.organizer,) if event.organizer else ()), *event.attendees):
        spelling = (person_of(person.address) or _spelt_by(person.address)) if person.person else None
        if spelling:
            name = person.address.name or person.address.email.partition("@")[0]
            at = event.source.find(name, *person.span)
            start, end = (at, at + len(name)) if at >= 0 else person.span
            place = (order, 2, start)
            yield Sighting(
                spelling, Source.INVITE, invite.message.id, Part.CALENDAR, start, end, name, place, person.address.email
            )


_SPELT_OUT = late(r"([a-z]{2,15})[._]([a-z]{2,20})@")


def _spelt_by(address: Address) -> Spelling | None:
    """Whom an address without a name spells out, given name first: "owen.pugh@…"."""
    match = None if address.name or is_shared(address.email) else _SPELT_OUT.match(address.email)
    return spell(f"{match[1].title()} {match[2].title()}") if match and is_given(match[1]) else None


def author_sighting(passage: Passage) -> Sighting | None:
    """The author of a quoted or forwarded passage; an own message's author stands in its header."""
    written = passage.origin is Origin.WRITTEN
    spelling = None if written or passage.side is Side.OWNER else person_of(passage.author)
    if spelling is None:
        return None
    name = passage.author.name
    at = passage.message.text.rfind(name, 0, passage.start)
    start, end = (at, at + len(name)) if at >= 0 else (passage.start, passage.start)
    place = (passage.date.timestamp(), 0, start)
    email = passage.author.email
    return Sighting(spelling, Source.HEADER, passage.message.id, Part.TEXT, start, end, name, place, email)


_QUOTED_ADDRESS = late(
    r"(?:^[^\n:;<>]{1,20}:|[;>]\s*+,?+)[ \t]*+([^<>:;\n\t\"][^<>:;\n\t]{1,60}?)[\"']?[ \t]*+<([^<>\s]+@[^<>\s]+)>",
    re.MULTILINE,
)


def quoted_recipients(passage: Passage) -> Iterator[Sighting]:
    """Who stands in the header block above a forwarded or quoted passage ("To: …", "Cc: …")."""
    if passage.origin is Origin.WRITTEN:
        return
    message = passage.message
    above = [s for s in message.segments if s.kind is SegmentKind.ATTRIBUTION and s.end <= passage.start]
    if not above:
        return
    segment = above[-1]
    for match in _QUOTED_ADDRESS.finditer(message.text, segment.start, segment.end):
        address = Address(match[1].strip(" \"'"), match[2].lower().removeprefix("mailto:"))
        spelling = person_of(address)
        if spelling:
            start, end = match.span(1)
            place = (passage.date.timestamp(), 0, start)
            yield Sighting(
                spelling, Source.HEADER, message.id, Part.TEXT, start, end, address.name, place, address.email
            )
    yield from _named_recipients(passage, segment)


_NAMED_RECIPIENTS = late(
    r"^[ \t*]{0,3}(?:To|Cc|Required(?: Attendees)?|An|Erforderlich|À|Pour|Para|Aan|Til|Till|A):\*?[ \t]*"
    r"(?P<names>[^\n<>@]{3,400})$",
    re.MULTILINE,
)


def _named_recipients(passage: Passage, segment: Segment) -> Iterator[Sighting]:
    """Those whom a desktop program names without their addresses: "To: Gareth Lyle; Adeyemi, Simone"."""
    message = passage.message
    for match in _NAMED_RECIPIENTS.finditer(message.text, segment.start, segment.end):
        for part in re.finditer(r"[^;]+", match["names"]):
            name = part[0].strip(" '\t*")
            spelling = person_of(Address(name, "")) if 1 < len(name.split()) < 6 else None
            if spelling is None or not (is_given(spelling.words[0]) or spelling.turned):
                continue
            start = match.start("names") + part.start() + part[0].index(name)
            place = (passage.date.timestamp(), 0, start)
            yield Sighting(spelling, Source.HEADER, message.id, Part.TEXT, start, start + len(name), name, place)


def signature_sighting(passage: Passage) -> Sighting | None:
    """Who signs a passage of the company's side: by the full name where a signature holds more than the sign-off."""
    signature = passage.signature
    if signature is None or passage.side is Side.OWNER:
        return None
    author = "" if is_shared(passage.author.email) or takes_no_replies(passage.author.email) else passage.author.email
    if len(signature.name.split()) < 2 and (full := _full_name_below(passage, signature)):
        return replace(full, author=author)
    if not signature.name:
        return None
    start, end = signature.name_span or (signature.start, signature.start)
    line = passage.message.text[start : signature.end].partition("\n")[0]
    spelling = spell(re.split(r"[\t|,]", line)[0]) if re.search(r"[(\"“]", line) else None
    if spelling is None or signature.name.split()[0] not in spelling.words:
        spelling = spell(signature.name)
    if spelling is None or (has_job(spelling.text) and not is_given(spelling.words[0])):
        return None
    if any(word in NOT_NAMES or word in PLAIN for word in spelling.key) and not is_given(spelling.words[0]):
        return None
    place = (passage.date.timestamp(), 1, start)
    message_id = passage.message.id
    return Sighting(spelling, Source.SIGNATURE, message_id, Part.TEXT, start, end, signature.name, place, author=author)


def _full_name_below(passage: Passage, signature: Signature) -> Sighting | None:
    """The line of a signature that is a full name, below a first name or an initial: "Bernie", "Bernadette Scahill"."""
    called = fold(signature.name).strip(".")
    text = passage.message.text
    at = signature.start
    for line in text[signature.start : signature.end].split("\n")[:_NAME_LINES]:
        written = _REMARK.sub("", line).strip(" -–—*_\t")
        start = at + line.find(written)
        at += len(line) + 1
        spelling = spell(written) if 1 < len(written.split()) < 6 and not has_job(written) else None
        if spelling is None or not 1 < len(spelling.words) < 5 or not is_given(spelling.words[0]):
            continue
        if any(word in NOT_NAMES or word in PLAIN for word in spelling.key[1:]):
            continue
        if not called or called[0] == spelling.key[0][0] or is_first_name_of(called, spelling):
            place = (passage.date.timestamp(), 1, start)
            end = start + len(written)
            return Sighting(spelling, Source.SIGNATURE, passage.message.id, Part.TEXT, start, end, written, place)
    return None


def candidates(text: str, start: int, end: int) -> list[tuple[Run, int]]:
    """Possible names in [start, end) of a text in order of place, each with its evidence: `ENOUGH` makes a name."""
    end = min(end, start + _LONGEST)
    found = list(_turned(text, start, end))
    taken = [(run.start, run.end) for run, _ in found]
    place = 0
    for run in runs_in(text, start, end):
        while place < len(taken) and taken[place][1] <= run.start:
            place += 1
        if place >= len(taken) or run.end <= taken[place][0]:
            found.append((run, _evidence(text, run, start, end)))
    found.sort(key=lambda pair: pair[0].start)
    for place in (*range(len(found) - 1, -1, -1), *range(len(found))):
        found[place] = found[place][0], _beside_others(text, found, place)
    return found


def _beside_others(text: str, found: list[tuple[Run, int]], place: int) -> int:
    """What a run's neighbours add: who stands in one list with people is one of them ("Frank Hale and Bo Lindgren"),
    and what a title before it says belongs to that title ("Ada Hale, Director, Income Generation")."""
    run, evidence = found[place]
    before = found[place - 1] if place else None
    if before and before[1] >= ENOUGH and len(run.spelling.words) > 2 and not run.spelling.honorific:
        headed = _HEADS.fullmatch(text, before[0].end, run.start)
        if headed and not _title_after(text, run.end, min(len(text), run.end + _NEAR)):
            return 0  # "Reto Huber, Head Nat Cat Modelling"
    if run.weight < 0 or run.weight >= ENOUGH or evidence < run.weight:
        return evidence
    after = found[place + 1] if place + 1 < len(found) else None
    if before and before[1] >= ENOUGH and run.weight <= 0 and _TITLED.fullmatch(text, before[0].end, run.start):
        span = title_at(text, before[0].end + 2, run.end)
        if span is not None and span[1] >= run.start - 2:
            return 0
    if before and before[1] >= ENOUGH and run.weight <= 0 and not is_given(run.spelling.words[0]):
        held = _TITLE_GOES_ON.fullmatch(text, before[0].end, run.start)
        if held is not None and has_job(held[1]):
            return 0  # "Thibault Ségur, Responsable Qualité Cuir"
    if evidence >= ENOUGH:
        return evidence
    if (
        len(run.spelling.words) > 1
        and run.weight > 0
        and any(
            known is not None and known[1] >= ENOUGH and _in_lines(text, known[0], run) for known in (before, after)
        )
    ):
        return ENOUGH
    for one, other, known in ((before, found[place], before), (found[place], after, after)):
        if one is None or other is None or known is None or known[1] < ENOUGH or known[0].weight < 1:
            continue
        listed = _LISTED.fullmatch(text, one[0].end, other[0].start)
        if listed is None:
            continue
        if len(run.spelling.words) > 1 or run.weight > 0:
            sure = listed["and"] or (";" in listed[0] and len(run.spelling.words) == 2)
            return max(evidence, min(ENOUGH, run.weight + _context(text, run, 0, len(text)) + (2 if sure else 1)))
        if listed["and"] and _title_after(text, run.end, min(len(text), run.end + _NEAR)):
            return ENOUGH
    return evidence


def _in_lines(text: str, one: Run, other: Run) -> bool:
    """Whether two names begin lines that follow each other, each with something behind a comma or a dash."""
    first, second = sorted((one, other), key=lambda run: run.start)
    return (
        text.count("\n", first.end, second.start) == 1
        and not text[text.rfind("\n", 0, first.start) + 1 : first.start].strip(" \t-–—*•·▪")
        and not text[text.rfind("\n", 0, second.start) + 1 : second.start].strip(" \t-–—*•·▪")
        and all(_GOES_ON.match(text, run.end) is not None for run in (first, second))
    )


_GOES_ON = late(r"\s?(?:,|[–—-]|\(|:|\t)\s?\w")
_NEAR = 80  # characters in which a title begins after a name
_LISTED = late(
    r"(?:\s*\([^()\n]{2,60}\))?(?:,[^.;:!?\n]{2,60},)?\s*(?:(?P<and>(?:,\s*)?(?:and|und|og|och|et|en|y|e|&|/|\+"
    r"|plus)\s)|[,;]\s)\s*"
)
_HEADS = late(
    r"\s*[,(–—-]\s*(?:(?:Global|Group|Deputy|Regional|Senior)\s)?(?:Head|Director|Lead|VP|SVP|EVP|Chief|Manager)\s"
)
_TITLE_GOES_ON = late(r"\s*(?:,|\(|[–—-]|:|\t|\n)\s*([^,.;:!?\n\t()]{2,40})[ ]")
_TITLED = late(r",[^.;:!?\n]{2,60},\s")


def _turned(text: str, start: int, end: int) -> Iterator[tuple[Run, int]]:
    """ "Halvorsen, Ingrid - Shift Supervisor" at the beginning of a line, list item or cell."""
    for match in _TURNED.finditer(text, start, end):
        last, first = match["last"].split(), match["first"].split()
        if not is_turned(last, first) or any(fold(word) in PLAIN for word in last):
            continue
        given = next((word for word in first if not is_honorific(word)), "")
        if not is_given(given) or (is_given(last[0]) and len(last) > 1):
            continue
        shouted = (match["last"] + match["first"]).isupper() and text.startswith(("(", " ("), match.end())
        if is_given(last[0]) and not (shouted or _title_after(text, match.end("first"), end)):
            continue
        if len(first) > 1 and not (is_given(first[-1]) or len(first[-1].strip(".")) == 1 or is_honorific(first[0])):
            continue  # "Exactly, Padma Raghunathan, Finance Director"
        spelling = spell(text[match.start("last") : match.end("first")])
        if spelling and len(spelling.words) > 1:
            yield Run(match.start("last"), match.end("first"), spelling, ENOUGH), ENOUGH


def _evidence(text: str, run: Run, start: int, end: int) -> int:
    """What a run's own words and those around it say. Where its own are enough, the others are not asked."""
    if len(run.spelling.words) == 1 and run.weight <= 0:
        apart = run.start == start or not _CAPITAL_BEFORE.search(text, max(start, run.start - 30), run.start)
        titled = run.weight == 0 and apart and _OUR.match(text, run.end, end) and _title_after(text, run.end, end)
        return ENOUGH if titled else run.weight  # "and Jools (our store manager)"
    if run.weight == -1 and len(run.spelling.words) == 2 and run.spelling.key[-1] in SURNAMES:
        # "Hoyt Young, Chief Building Inspector": a title alone tells them from "Harbour Street".
        titled = _title_after(text, run.end, end) or (
            is_given(run.spelling.words[0]) and _title_before(text[max(start, run.start - 40) : run.start])
        )
        return ENOUGH if titled else run.weight
    if run.weight < 0:
        return run.weight
    if (
        len(run.spelling.words) == 1
        and not run.spelling.honorific
        and _IN.search(text, max(start, run.start - 12), run.start)
    ):
        return 0  # "in Emerson and Farah is on the road"
    if not run.spelling.honorific and _OF_A_PLACE.search(text, max(start, run.start - 40), run.start):
        return 0
    return run.weight if run.weight >= ENOUGH else run.weight + _context(text, run, start, end)


def _context(text: str, run: Run, start: int, end: int) -> int:
    before = text[max(start, run.start - 40) : run.start]
    evidence = 2 if _is_addressed(text, run, end) or _SAYS_NAME.search(before) else 0
    of_opening = _OF_OPENING.search(text, max(start, run.start - 90), run.start)
    if _title_after(text, run.end, end) or (_title_before(before) and of_opening is None):
        evidence += 2
    if _is_cell(text, run):
        evidence += 1
    if len(run.spelling.words) > 1 and (_TALKS_TO.search(before) or _RINGS.match(text, run.end, end)):
        evidence += 1  # an employer may be interviewed with, but it does not ring anybody up
    if len(run.spelling.words) > 1 and is_given(run.spelling.words[0]):
        evidence += _MEETS_OUR.search(text, max(start, run.start - 80), run.start) is not None
    timed = _AT_TIME.match(text, run.end, end) or _TIME_BEFORE.search(before)
    if timed or (len(run.spelling.words) == 1 and _ends_row(text, run)):
        evidence += 1
    if len(run.spelling.words) == 1 and (held := _BRACKETED.search(before)):
        evidence += is_job(held[1]) or fold(held[1]) in _KIN
    told = len(run.spelling.words) == 1 and (
        _JOINED.match(text, run.end, end) or _TOLD.search(before) or _SPOKEN_OF.match(text, run.end, end)
    )
    if (
        told
        or _OF_KIN.search(before)
        or _CUE.search(before.rstrip(" ,"))
        or (_BEFORE.search(before) and _DOES.match(text, run.end, end))
    ):
        evidence += 1
    return evidence


def _is_addressed(text: str, run: Run, end: int) -> bool:
    """Whether an address that says one of its words follows the run: "Nele Voigt (nele@kornblume.app)"."""
    match = _ADDRESSED.match(text, run.end, end)
    local = match[1].casefold() if match else ""
    return any(len(word) > 2 and word in local for word in run.spelling.key)


def _ends_row(text: str, run: Run) -> bool:
    """Whether a dash and one word end a schedule's line: "10.30-11.00 - Founder chat - Nikolaj"."""
    if text[run.end : run.end + 1] not in ("", "\n") or text[max(0, run.start - 2) : run.start] not in (
        "- ",
        "– ",
        "— ",
    ):
        return False
    return _ROW_BEGINS.match(text, text.rfind("\n", 0, run.start) + 1) is not None


def _is_cell(text: str, run: Run) -> bool:
    """Whether two words or more are all that a table's cell holds."""
    if len(run.spelling.words) < 2 or text[max(0, run.start - 3) : run.start].rstrip(" ")[-1:] not in ("\t", "|"):
        return False
    return text[run.end : run.end + 2].strip(" ")[:1] in ("", "\t", "|", "\n")


def _title_after(text: str, at: int, end: int) -> bool:
    match = _APPOSITION.match(text, at, end)
    return bool(match) and title_at(text, match.end(), end) is not None if match else False


_CAPITAL_BEFORE = late(r"\b[A-Z][\w&'’-]*[ ]\Z")
_OUR = late(r"\s?(?:\(|, )(?:our|my|the)\s", re.IGNORECASE)
_APPOSITION = late(
    r"[ ]?(?:\(s?he/\w+\)|\([Mm][a-z]{1,3}\.?\))?[ ]?(?:,[ ]?[A-Z][\w.()]{1,8}(?=,))*"
    r"(?:(?:,|\(|[–—/-]|:|\||\t|\n|is)[ ]?(?:who is )?|[ ](?=(?:our|my)[ ]))"
)


# "you will meet our Chief Sub, Tom Hall"
_MEETS_OUR = late(
    r"\b(?:meet|meeting|with|by|see|seeing|(?:speak|talk)(?:ing)? (?:to|with)) (?:with )?(?:our|the|their) "
    r"[^.!?;:\n]{2,60}, \Z"
)
_CLOSES = late(r"[\n\t.;:!?]")
_TITLE_OF = late(
    r"\b(?:[Oo]ur|[Mm]y|[Tt]heir|[Tt]he) (?:[A-Z][\w&-]* ){0,2}([^\W\d_]+) (?:of|for) (?:(?:[A-Z&][\w&-]*"
    r"|and) ?){1,3}\Z"
)


# "your application for Postdoctoral Researcher Coastal Groundwater": the title goes on
_OF_OPENING = late(
    r"\b(?:[Aa]pplication|[Aa]ppl(?:y|ied)|[Rr]ole|[Pp]ost|[Pp]osition|[Vv]acancy|[Jj]ob|[Oo]pening|[Oo]pportunity"
    r"|[Ii]nterest)\b[^.!?,\n]{0,12}?\b(?:for|of|as|in)\s+(?:(?:the|our|an?)\s+)?(?:[A-Z][\w&/-]*\s){1,4}\Z"
)


def _title_before(before: str) -> bool:
    """ "our Finance Director, Bob Hale", "Practice Manager Dawn Ostrowski"."""
    before = before.rstrip(" ,")
    if (held := _TITLE_OF.search(before)) and is_job(held[1]):
        return True  # "our VP of Product, Madis Rebane"
    word = before[before.rfind(" ") + 1 :]
    words = _CLOSES.split(word)[-1].split() if word else []
    return bool(words) and has_job(words[-1])


def subject_candidates(message: Message) -> list[tuple[Run, int]]:
    """Runs of words in the subject that can be names, each with how much speaks for it."""
    found = candidates(message.subject, 0, len(message.subject))
    # A subject strings names of firms, openings and people together: what stands beside a name says little there.
    return [(run, evidence if run.weight > 0 else min(evidence, run.weight)) for run, evidence in found]


def calendar_candidates(invite: Invite) -> list[tuple[Run, int]]:
    """Names in an event's summary and description; places count in the event's source."""
    found: list[tuple[Run, int]] = []
    for match in re.finditer(r"^(?:SUMMARY|DESCRIPTION)[;:][^\n]*", invite.event.source, re.MULTILINE):
        text = match.group().replace("\\n", " \n").replace("\\N", " \n").replace("\\,", " ,").replace("\\;", " ;")
        colon = text.find(":") + 1
        summary = text.startswith("SUMMARY")
        for run, evidence in candidates(text, colon, len(text)):
            shifted = Run(run.start + match.start(), run.end + match.start(), run.spelling, run.weight)
            found.append((shifted, min(evidence, run.weight) if summary and run.weight <= 0 else evidence))
    return found
