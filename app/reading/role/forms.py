"""A job title apart from the words that stand around it: days, places, references, the company."""

from __future__ import annotations

import re
from functools import lru_cache

from app.reading.late import late
from app.reading.people.fields import is_a_field, is_field
from app.reading.people.jobs import has_job, is_job
from app.reading.people.spelling import fold, is_given
from app.reading.role.patterns import LEAD, REFERENCE, TAIL, WHEN
from app.reading.role.words import names_job

_FOR_THE = late(r"\A.*\bfor (?:the|an?|our|your)\s+(?=\S)")  # "Monday for the Grounds Supervisor interview"
_DETERMINERS = late(
    r"^(?:(?:an?|the|our|your|of|for|as|with|interview|new|open|vacant|above|re|about|quick|brief|short|hello|"
    r"regarding|concerning|arrangements)"
    r"\s+)+",
    re.IGNORECASE,
)
_BOUND = late(r"\A(?:position|post|role|vacancy|job) (?:of|for) (?:an? |the )?(?=\S)", re.IGNORECASE)
_NO_MORE = late(r"\[[\s,–-]*\]|\([\s,–-]*\)")  # brackets that held a name or a number
_FIRST_GRADE = late(r",\s+I\Z")
_ROLE_WORD = late(r"[^\W\d_][\w'’-]*")


@lru_cache(maxsize=256)
def _company_pattern(company: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:\s*[,–—|-]\s*|\s+(?:at|with|@)\s+)?(?:the\s+)?{re.escape(company)}(?:['’]s)?\b", re.IGNORECASE
    )


@lru_cache(maxsize=256)  # the same words are weighed as several candidates
def clean(raw: str, company: str, *, whole: bool = False) -> str:
    """A title without what stands around it; `whole`: its words say where it ends, so that a last part stays."""
    raw = _GREETED.sub("", raw.strip())
    lead = _FOR_THE.match(raw)
    text = WHEN.sub("", raw[lead.end() :] if lead and not has_job(lead.group()) else raw)
    text = REFERENCE.sub("", TAIL.sub("", LEAD.sub("", text)))
    text = _NEXT_CLAUSE.sub("", TAIL.sub("", text))
    if (
        company and company.casefold() in text.casefold() and not _is_a_title(company)
    ):  # its pattern is a new one for each thread: 0.4 ms
        text = _company_pattern(company).sub(" ", text)
    text = _as_titled(_BOUND.sub("", _DETERMINERS.sub("", text.strip())))
    text = _FIRST_GRADE.sub("", " ".join(_NO_MORE.sub(" ", text).split())).strip(' ,;:.-–—|/!?*"“”')
    if text[:1] == "[" and text[-1:] == "]":
        text = text[1:-1]
    text = _STAGE.sub("", _INSTITUTION.sub("", text))
    if (whose := _WHOSE.match(text)) is not None and is_given(whose[1]):
        text = text[whose.end() :]  # "panel for Nora's Head of Music interview"
    text = (text if whole else _without_place(text)).strip(" ,;:-–—")
    text = _IN_TOWN.sub(_of_what, text)
    if text.isupper() and len(text) > 5:
        text = " ".join(_in_mixed_case(word) for word in text.split())
    return text


_GREETED = late(r"\s+(?:Dear|Hi|Hello|Hey)\b[^\n]{0,40}\Z")  # a salutation that follows with no blank line
# "Project Officer (ref. 014), the Selection Board is pleased": what follows a reference that was taken out
_NEXT_CLAUSE = late(r",\s+(?:the|we|our|i|it|please|kindly|and|your|this)\s.*\Z", re.DOTALL)
_STAGE = late(
    r"\s+(?:gigs?|ads?|advert|advertisement|listing|opp|shortlisting|panel|(?:assessment|selection|trial|open|recruitment"
    r"|taster)"
    r" (?:day|cent(?:re|er)|shift|event|morning|afternoon|evening)|trial|final"
    r"|(?:first|second|third|1st|2nd|3rd|next)(?: round| stage)?|day)\Z",
    re.IGNORECASE,
)
_WHOSE = late(r"([^\W\d_]+)['’]s\s+(?=\w)")
_IN_TOWN = late(r"(?P<job>[^\W\d_]+) in (?P<what>[A-Z][^,()]*)\Z")
_OF_SUBJECTS = frozenset(
    "lecturer professor reader fellow tutor specialist teacher lead instructor postdoc student researcher phd".split()  # noqa: SIM905
)


def _of_what(match: re.Match[str]) -> str:
    """A "Consultant in Palliative Medicine" is one of that field, a "Consultant in Lyon" works there."""
    known = not is_job(match["job"]) or fold(match["job"]) in _OF_SUBJECTS or any(map(is_field, match["what"].split()))
    return match[0] if known else match["job"]


def _is_a_title(company: str) -> bool:
    """Whether what was taken for the company ends as a title does and a firm's name does not: "… Quality Engineer"."""
    last = company.rpartition(" ")[2]
    return is_job(last) and not last.casefold().endswith("s") and not company.casefold().startswith("the ")


_UNCLOSED = late(r"\s*\([^()]*\Z")
_IN_BRACKETS = late(r"[^()]*\(([^()]+)\)\s*\Z")
_SEARCH = late(r"(?<!,)\s+search\Z")


def _as_titled(text: str) -> str:
    """Without a bracket that nothing closes and the "search" for who is to have the title; where only the bracket
    holds a job, what stands in it: "Initial (Copy Chief)"."""
    text = _SEARCH.sub("", _UNCLOSED.sub("", text))
    bracket = _IN_BRACKETS.match(text)
    if bracket and has_job(bracket[1]) and not has_job(text[: bracket.start(1)]):
        return bracket[1]
    head, _, tail = text.partition(" - ")
    return tail if tail and has_job(tail) and not names_job(head) else text  # "Addetto Vendite - Sales Assistant"


def _in_mixed_case(word: str) -> str:
    if word in _SMALL_WORDS:
        return word.lower()
    return word if len(word) <= 2 or "/" in word or "&" in word else word.capitalize()


_SMALL_WORDS = frozenset("OF AND FOR THE IN TO".split())  # noqa: SIM905
_UNKNOWN_PART = late(r",\s+(?P<part>[^,()]+)(?P<rest>,[^()]*)?\Z")


def _known_part(match: re.Match[str]) -> str:
    """A last comma part stays where it says what of, or holds a grade: "Teacher, Grade 4", "Manager, Payments"."""
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", match["part"])]
    if not names_job(match.string[: match.start()]):
        return match[0]
    taught = any(word in _TEACHING for word in fold(match.string[: match.start()]).split())
    short = match["part"].isalpha() and match["part"].isupper() and match["part"] not in _ROSTERS
    stays = (len(match["part"]) > 2 and short) or any(
        is_a_field(word) or is_job(word) for word in words if word not in _GRADES
    )
    return match[0] if stays or (taught and any(word in _GRADES for word in words)) else ""


_ROSTERS = frozenset(("FIFO", "DIDO", "BIBO", "TBC", "FTC"))
_TEACHING = frozenset("teacher teachers tutor instructor educator headteacher principal".split())  # noqa: SIM905
_GRADES = frozenset("grade grades band level year tier class key stage".split())  # noqa: SIM905


_AT_A_PLACE = late(
    r"\s[-–—]\s[^-–—]*\b(?:hybrid|remote|on-?site)\b[^-–—]*\Z|\s[-–—]\s[A-Z][\w. ]*,\s[A-Z]{2}\Z", re.IGNORECASE
)
_GRADE_BEHIND = late(r"(?<=\))\s+[A-Z]{1,2}\d{1,2}\Z")
_AN_HOUR = late(r"\d[:.]\d\d|\d ?[ap]m\b", re.IGNORECASE)


def _without_place(text: str) -> str:
    """ "Data Engineer - Leeds": one last word after a dash that is no field, grade or job is a place."""
    text = _UNKNOWN_PART.sub(_known_part, _GRADE_BEHIND.sub("", text))
    text = _AT_A_PLACE.sub("", text)
    head, hyphen, place = text.rpartition("-")
    if hyphen and place.istitle() and is_job(head.rpartition(" ")[2]) and not is_job(place) and not is_field(place):
        return head  # "Java Developer-Noida"
    match = re.search(r"\s[-–—]\s+([^\W\d_][\w'’.-]*)\Z", text)
    if match is None or not has_job(text[: match.start()]):
        return text
    word = fold(match[1])
    known = is_a_field(word) or is_job(word) or match[1].isupper() or not match[1][0].isupper()
    return text if known else text[: match.start()].rstrip()


_INSTITUTION = late(
    r",\s+[^,]*\b(?:Directorate|Ministry|Faculty|Institute|School|University|College|Hospital|Council|Academy|Museum|Trust|Ltd|LLC|Clinic|Church|Library|"
    r"Elementary"
    r"|Primary|Secondary|High|Middle|Depot|Office|Cent(?:re|er)|Campus|Branch|Store|[Bb]ase|Farm|Ward|Surgery|Theatre|"
    r"Restaurant"
    r"|Plant|House|District|County|Airport|Station|Site|Hotel)(?:\s+(?:of|for|at|in|\d)\b[^,]*)?(?:,.*)?\Z"
)
_ARRANGING = frozenset(
    """
    recruiter hiring interviewer interview you your monday tuesday wednesday thursday friday
    """.split()  # noqa: SIM905
)
_DAYS = frozenset("saturday sunday today tomorrow".split())  # noqa: SIM905
_NOT_ROLES = frozenset(
    """
    executive board council cabinet
    above following same new next first second final interview position role job post vacancy opening team panel company
    zoom teams google microsoft your our this that application time date hr monday tuesday wednesday thursday friday
    """.split()  # noqa: SIM905
)


_NO_FIRST = frozenset("i we you a how whether me my in at on to with from by".split())  # noqa: SIM905


def is_role(text: str, names: set[str], *, strict: bool) -> bool:
    """Whether the words can be a title; `strict`: only where one of them is a job. `names` are people's, folded."""
    words = _ROLE_WORD.findall(text)
    if not words or len(words) > 11 or len(text) > 90:
        return False
    folded = [word.casefold() for word in words]
    first = text.split(maxsplit=1)[0].casefold()  # "A&P Mechanic" begins with no article
    if all(word in _NOT_ROLES for word in folded) or first in _NO_FIRST or _AN_HOUR.search(text):
        return False
    if folded[-1] in ("mr", "mrs", "ms", "miss", "dr", "prof"):
        return False  # "our Hotel Manager Mr. Quill"
    if any(word in names and not is_job(word) for word in folded):
        return False
    if any(word in _ARRANGING for word in folded) or any(word in _DAYS for word in folded):
        return False
    return names_job(text) if strict else (len(words) >= 2 or names_job(text))
