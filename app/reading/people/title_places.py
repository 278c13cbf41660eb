"""Where a job title stands beside a name: behind it, before it, in front of it at a line's head, after a clause."""

from __future__ import annotations

import re

from app.reading.late import late
from app.reading.people.cast import Mention
from app.reading.people.fields import is_field
from app.reading.people.jobs import has_job, is_job, title_at
from app.reading.people.spelling import fold, is_honorific
from app.reading.people.title_forms import HEADS, NOT_TITLES

_GLUE = late(
    r"(?:[ ]?\((?i:hons?|oxon|cantab|lond)\.?\))?"
    r"[ ]?(?:\((?i:cc['’]?d|copied(?: in)?|in (?:cc"
    r"|copy))(?: here)?\)[ ]?)?(?:\((?i:s?he|they|ms|mr|mrs|dr"
    r"|mx)\b[^()\n]{0,14}\)[ ]?)?(?:,[ ]?(?:(?!C[A-Z]{1,2}O\b|[SEA]?VP\b"
    r"|[AD]?GM\b|[FD]D\b|P?DG\b|D?RH\b|DAF\b|AVP\b|DVP\b"
    r"|PI\b|HR|EM\b|T?PMM?\b|CSM\b|SRE\b)"
    r"[A-Z][\w.]*[A-Z][\w.()]*|Jr\.?)(?=,|[ ][-–—(]|\t|\n))*[ ]?(?:\((?:https?:|www\."
    r"|linkedin)[^()\s]{0,120}\)[ ]?)?(?:[<\[][^<>\[\]\s]{3,80}@[^<>\[\]\s]{3,80}[>\]][ ]?)?(?:\((?i:chair\w*"
    r"|panel chair|(?:panel |board )?member|lead interviewer|note.taker)\)[ ]?)?"
    r"(?:(?:,|\(|\[|[–—-]>?|→|=|:|\||/|·|•|\t|\n)[ ]?(?:(?i:panel chair|chair\w*|lead interviewer|(?:my|the) (?:boss"
    r"|manager|line manager|deputy|colleague))[,;][ ])?(?:(?i:(?:in "
    r"|on )?(?:copy|cc)|cc['’]?d|copied(?: in)?),[ ])?(?:(?:in (?:his|her|their) (?:role|capacity) )?as[ ])?"
    r"(?:(?i:(?:job |current )?(?:title|position|designation|function"
    r"|role)(?: of (?:the )?\w+)?)[ ]?(?:[:\t]|[–-])[ ]?)?(?:(?:who(?: is|['’]s| leads as"
    r"| has been)|s?he(?: is|['’]s)|that(?: is|['’]s))(?: been)?[ ])?|(?:,[ ])?(?:is|who is"
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
_BEFORE = late(
    r"(?:\b(?:our|their|the|my|his|her|your|its)\s+)"
    r"((?:(?:[^\W\d_][\w/&'’-]*|&)\s+(?:[–-]\s+)?){0,6}?[^\W\d_][\w'’-]*(?:\s\([A-Z][\w &-]{1,30}\))?)"
    r"(?:,|\s*[-–—(])?\s*\Z",
    re.IGNORECASE,
)
_INNER = late(
    r".*\b(?:our|their|the|my|his|her|your|its)\s+((?:[^\W\d_][\w/&'’-]*\s+){0,5}?[^\W\d_][\w'’-]*)(?:,"
    r"|\s*[-–—])?\s*\Z",
    re.IGNORECASE | re.DOTALL,
)
# "Ada Quill from the Arts faculty and a parent rep (Bo Lind)"
_ANOTHER = late(
    r"\b(?:and|with|plus|,)\s+(?:an?|one\s+of\s+(?:our|the))\s+((?:(?!(?:with|our|the|to|from|by|chat|call"
    r"|word)\b)[^\W\d_][\w/&'’-]*\s+){0,3}[^\W\d_][\w'’-]*)\s*[(,]\s*\Z",
    re.IGNORECASE,
)
_LEADS = late(
    r"(?:\A|[\s(])((?:(?:Sous|Head|Chief|Deputy|Senior|Executive|Pastry|Detective|Police|Ward|Charge|Associate"
    r"|Assistant|Second|First)[ ]){1,2})\Z"
)
_TITLE_LED = late(r"Nurse|Sister|Chef|Captain|Inspector|Sergeant|Officer")  # "Clinical Lead Nurse Biju Thomas"
# "and head brewer Dan Ostler", in small letters
_IN_SMALL = late(
    r"(?:\band|\bwith|\bby|\bplus|\bmeet|\bsee|&|\+|\bmøter|[,;])[ ]((?:(?!(?:an?|the|our|your|their|my|his|her|its|to"
    r"|of|for|from|with|and|by|or|both|also|then|fellow|former|old|new|local|dear|hiring|one|two|will|is|are)\b)"
    r"[a-zß-öø-ÿ]+[ ]){0,2}[a-zß-öø-ÿ]+)[ ]\Z"
)
_SHORT_TITLE = late(
    r"\b(?:[Oo]ur|[Tt]heir|[Tt]he|[Mm]y|[Hh]is|[Hh]er)[ ]((?:MD|FD|GM|AGM|DGM|PI|HRD|EM|C[A-Z]O|[SEA]?VP))(?:,)?[ ]\Z"
)
_PAST_A_VERB = late(r".*\b(?:will|would|be|is|are|was|by|with|conducted|led|held|meet|see)[ ]", re.DOTALL)
_JOINS = frozenset({"and", "or", "plus", "with"})
_BARE = frozenset("assistant partner manager lead deputy member owner boss head chief sister mate".split())  # noqa: SIM905
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
_TRAIL = late(
    r"(?:\s*(?:,|;|/|&|\band\b|\bplus\b|\bas well as\b|\bwith\b|[-–—(+])\s*(?:(?:our|the|their|my)\s*)?)+\Z",
    re.IGNORECASE,
)
_CLOCK = late(r"\d{1,2}[:.]\d{2}|\d\s*[ap]\.?m", re.IGNORECASE)
_FIELD = late(
    r"[ ]?[–—-][ ]((?:[A-Z&][\w&]{0,30},?[ ]){0,6}\b(?:accounting|finance|engineering|sales|marketing|people"
    r"|operations|technology|legal"
    r"|nursing|education|data|product|design|research|digital|commercial|supply|procurement|surgery"
    r"|paediatrics|surgical|production|warehouse|maintenance|projects|planning|accounts|trading|retail|exports?"
    r"|qa|qc|it|hr|risk|audit|tax"
    r"|compliance|health|regulatory|clinical|quality|manufacturing|customer|affairs|programmes?|policy"
    r"|property|construction|logistics|payroll|infrastructure|security|science|analytics"
    r"|corporate)\b(?:[ ]?(?:&|and)[ ][A-Z]\w+)?)",
    re.IGNORECASE,
)


# "Senior Manager - Reconciliations": all up to the end of the line or clause, if a word of it is a field
_DASHED = late(
    r"[ ][–—-][ ]([A-Z][\w&/]*(?:[ ](?:(?:and|of|&)[ ])?[A-Z][\w&/]*){0,3})(?=[ ]*(?:[\n\t,;)]|\.(?:\s|\Z)|\Z|and\b))"
)
# The unit that a dean or head is of: "Dean, College of Arts and Sciences"
_UNIT = late(
    r",[ ](?:College|School|Faculty|Department|Division|Cent(?:re|er)|Institute|Office|Bureau|Unit|Branch"
    r"|Program(?:me)?)[ ](?:of|for)[ ](?:the[ ])?[A-Z][\w'’-]*(?:,?[ ](?:(?:and|of|&|the)[ ])*[A-Z][\w'’-]*){0,4}"
)
# What says of what, up to the end of the bracket ("(General Manager - Biomedical)") or line ("Manager: Northern Cape").
_BRACKET_ON = late(r"(?:[ ]?[–—-]|:|[ ]/)[ ]((?:[A-Z&][\w&'’.-]*[ ]?(?:(?:and|of|for|the)[ ])?){1,5})\)")
# "| General Manager - Ground Operations" in a table: all of a cell, behind a job that many have
_CELL_ON = late(r"[ ][–—-][ ]((?:[A-Z&][\w&'’-]*(?:,?[ ](?:(?:and|of|for|the|&)[ ])?)?){1,5})[ ]*(?=\n|\t|\Z)")
_LINE_ON = late(r":[ ]((?:[A-Z&][\w&'’.-]*[ ]?(?:(?:and|of|for|the)[ ])?){1,5})[ ]*(?=\n|\Z)")


def beside_name(text: str, start: int, end: int, name: str) -> tuple[int, int] | None:
    """The title on the line of the name itself: "Ada Quill, M.Sc., Laboratory Supervisor"."""
    at = text.find(name, start, end)
    return (
        after(text, at + len(name), end) if at >= 0 and "\n" not in text[at + len(name) : at + len(name) + 2] else None
    )


# What is seldom left without saying of what.
_OPEN = frozenset(
    ("Vice President", "Managing Director", "General Manager", "of Department", "of Faculty", "of School")
)


def with_field(text: str, at: int, end: int) -> int:
    """ "Senior Consultant – Accounting & Finance": the field after a dash belongs to the title."""
    if match := _FIELD.match(text, at, end):
        return match.end()
    words = _DASHED.match(text, at, end)
    return words.end(1) if words and any(map(is_field, words[1].split())) else at


def after(text: str, at: int, until: int) -> tuple[int, int] | None:
    """The title right behind a name that ends at `at`: "Ada Quill, our Head of Quality"."""
    glue = _GLUE.match(text, at, until)
    span = title_at(text, glue.end(), until) if glue else None
    if span is None:
        return None
    words = text[slice(*span)].split()
    if (len(words) <= 2 or " ".join(words[-2:]) in _OPEN) and not _CLOCK.search(text, text.rfind("\n", 0, at) + 1, at):
        span = span[0], with_field(text, span[1], until)
    if text[slice(*span)] in HEADS and (unit := _UNIT.match(text, span[1], until)):
        return span[0], unit.end()
    in_cell = text[span[0] - 1] == "\t" and len(text[slice(*span)].split()) <= 2
    if in_cell and (whole := _CELL_ON.match(text, span[1], until)):
        return span[0], whole.end(1)
    if whole := (_BRACKET_ON if text[span[0] - 1] == "(" else _LINE_ON).match(text, span[1], until):
        return span[0], whole.end(1)
    trail = _TRAIL.search(text, span[0], span[1])
    return (span[0], trail.start()) if trail else span


def behind(text: str, at: int, until: int, *, named: bool) -> tuple[int, int] | None:
    """The title behind a name: right there, after a clause, or in brackets. `named`: another name stands at `until`,
    to which a title right before it belongs ("Earl Hodge, Planner Tina Voight")."""
    span = after(text, at, until)
    if span is None and (more := _AND_IS.match(text, at, until)):
        span = title_at(text, more.end(), until)
        if span and named and text[span[1] : until].strip() == ",":
            return None  # "Ada Quill, who will chair, and our Head of Quality, Bo Lind"
    if span is None and (more := _IN_BRACKETS.match(text, at, until)):
        inner = title_at(text, more.end(), until)
        span = inner if inner and inner[0] == more.end() and text[inner[1] : inner[1] + 1] == ")" else None
    return None if span and named and text[span[1] : until] == " " else span


def keeps_last(text: str, end: int, until: int) -> bool:
    """Whether a name that ends at `end` has a title behind it: then the one before belongs to the name before
    ("Ada Quill, Head of Quality Bo Lind, Herd Manager")."""
    return text[end : end + 2] == ", " and after(text, end, until) is not None


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


def in_front(text: str, since: int, mention: Mention) -> tuple[int, int] | None:
    """ "CFO (Jonas Weber)", and a line's beginning "Head of Finance – Jonas Weber"."""
    low = max(since, mention.start - 100)
    match = _HEADED.search(text, low, mention.start)
    if match is None or not has_job(match[1]) or NOT_TITLES.search(match[1]):
        return None
    begins = low == match.start() or "\n" in text[match.start() : match.start(1)] or text[match.start() - 1] == "\n"
    return match.span(1) if match[2] == "(" or begins else None


# "the Dean, the Very Revd Ada Quill": a title, a comma, and the style of who has it.
_STYLED = late(
    r"\b(?:[Tt]he|[Oo]ur|[Tt]heir)[ ]((?:[A-Z][\w'’-]*[ ](?:of[ ](?:the[ ])?)?){0,3}[A-Z][\w'’-]*),[ ]"
    r"(?:the[ ])?(?:(?:Most|Very|Right|Rt\.?)[ ])?(?:(?:Revd?\.?|Reverend|Hon\.?|Honourable|Venerable|Ven\.?|Canon"
    r"|Prof\.?|Professor|Judge|Dame|Sir|Lord|Lady|Cllr\.?|Councillor)[ ])*\Z"
)
_STYLES = late(
    r"\A(?:the[ ])?(?:Revd?|Reverend|Hon|Honourable|Venerable|Ven|Canon|Prof|Professor|Judge|Dame|Sir|Lord|Lady|Cllr"
    r"|Councillor)\b"
)


def styled(text: str, since: int, mention: Mention) -> tuple[int, int] | None:
    """ "the Dean, the Very Revd Ada Quill": the title before a name that stands with its style."""
    if not _STYLES.match(text[mention.start : mention.end]):
        return None
    match = _STYLED.search(text, max(since, mention.start - 90), mention.start)
    return match.span(1) if match and has_job(match[1]) and not NOT_TITLES.search(match[1]) else None


# Where a title before a name begins: "our VP, Customer Operations, Ada Quill", "Panel: Manager, Civil Works Bo Lind".
_BEGINS = late(
    r"(?:\b(?:[Oo]ur|[Tt]heir|[Tt]he|[Mm]y|[Hh]is|[Hh]er|with|by|and|meet|see|is)[ ]|[:;\n•*][ ]?)"
    r"(?:(?:our|the|with)[ ])?(?=[A-Z])"
)


def _led(text: str, low: int, end: int) -> tuple[int, int] | None:
    """The title with a comma, a colon or a dot in it that ends right before a name."""
    for begins in _BEGINS.finditer(text, low, end):
        span = title_at(text, begins.end(), end)
        if span and not text[span[1] : end].strip(" ,–—-(") and not NOT_TITLES.search(text[slice(*span)]):
            return span
    return None


def before(text: str, since: int, mention: Mention) -> tuple[int, int] | None:
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
    if (
        match
        and (verb := _PAST_A_VERB.match(head, match.start(1), match.end(1)))
        and has_job(head[verb.end() : match.end(1)])
    ):
        return low + verb.end(), low + match.end(1)  # "The interview will be conducted by Principal Ada Quill"
    if another := _ANOTHER.search(head):
        return (low + another.start(1), low + another.end(1)) if has_job(another[1]) else None
    if match and fold(match[1].split()[-1]) in _JOINS:
        return None  # "Femi Lawal, our Post Supervisor and Ngozi Obiora"
    if match and has_job(match[1]) and not NOT_TITLES.search(match[1]) and not _HELPING.search(match.group()):
        return low + match.start(1), low + match.end(1)
    # "Chief Inspector James Obi", "Sous Chef Ben Hale": the word that leads the name is a job.
    leading = re.match(r"[^\W\d_]+", text[mention.start : mention.end])
    jobs = _LEADS.search(head) if leading and is_honorific(leading[0]) and is_job(leading[0]) else None
    if leading and not jobs and _TITLE_LED.fullmatch(leading[0]):
        jobs = _DIRECT.search(head)
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
    if led := _led(text, low, mention.start):
        return led
    direct = _DIRECT.search(head)
    if direct and has_job(direct[1].split()[-1]):
        start = low + direct.start(1)
        return start, start + len(direct[1].rstrip())
    return None
