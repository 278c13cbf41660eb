"""What of the words at a title's place is the title: no company, no department, no mere part in the panel."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.domain.evidence import Evidence
from app.domain.mail_domains import domain_label
from app.reading.late import late
from app.reading.people.fields import is_field
from app.reading.people.jobs import OPEN_ENDED, has_job, is_job, is_short_post, is_title_without_noun
from app.reading.people.spelling import fold
from app.reading.people.words import NOT_NAMES
from app.reading.transcript import Side, Transcript

_KIN_AND = late(r"(?:[a-z]+(?:['’]s)?[ ]){0,2}([a-z]+)[ ]and[ ](?:(?:our|the|my)[ ])?(?=[A-Z])")
_LETTERS = frozenset("MD FD GM PI HRD EM".split())  # noqa: SIM905
NOT_TITLES = late(
    r"(?:.*\bhiring manager\b.*|organi[sz]er|member|chair\w*|contact|host|interviewer|panel\w*|recruiting|recruitment"
    r"|interviewers?|hiring manager)\Z",
    re.IGNORECASE,
)
_COMPANY_END = late(r"(?:,|\s@|\s+at|\s+for|\s+with|\s[-–—|/])\s+(?:the\s+)?([^,|@]+)\Z")
_OWNED = late(r"[a-zß-öø-ÿ]+['’]s (?=[A-Z])")  # "the site's Fish Health Lead"


@dataclass(frozen=True, slots=True)
class Title:
    """What a person is called, how far to trust the place (3: their own signature), and its words."""

    text: str
    rank: int
    evidence: Evidence


# "Adding Principal Theresa Cole to the group"
_GERUND = late(r"(?:Adding|Meeting|Including|Introducing|Copying|Seeing|Welcoming|Joining|Assuming) (?=[A-Z])")


def trimmed(title: Title, companies: frozenset[str]) -> Title | None:
    """Without the company at the end; None where nothing but a role or a department is left."""
    text = _GERUND.sub("", re.sub(r"\s+", " ", title.text).strip(" ,;:-–—|*_."))
    while True:
        match = _COMPANY_END.search(text)
        head = text[: match.start()] if match else ""
        if not match or not _is_company(match[1], companies) or not has_job(head) or _heads_it(head, match[1]):
            break
        text = text[: match.start()].strip(" ,;:-–—|")
    text = _without_house(text, companies)
    if owned := _OWNED.match(text):
        text = text[owned.end() :]
    if (kin := _KIN_AND.match(text)) and not is_job(kin[1]):
        text = text[kin.end() :]  # "brother and the Site Manager"
    if (clause := _AND_WHO.search(text)) and has_job(text[: clause.start()]):
        text = text[: clause.start()]
    if (apart := _APART.search(text)) and has_job(text[: apart.start()]) and text[: apart.start()] not in HEADS:
        text = text[: apart.start()]
    if text in _LETTERS:
        return replace(title, text=text)
    if (
        text[:4].lower() in ("for ", "for:")
        or not (has_job(text) or is_title_without_noun(text) or is_short_post(text))
        or NOT_TITLES.fullmatch(text)
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


def _heads_it(title: str, part: str) -> bool:
    """Whether the second part is what the title heads: "Dean, College of Arts and Sciences"."""
    return title in HEADS and " of " in part


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
# What says nothing without the unit that it heads: "Head, Department of Psychology".
HEADS = frozenset("Head Dean Chair Director Manager Chief Lead Secretary Administrator Coordinator".split())  # noqa: SIM905
_AND_WHO = late(r",?\s+and\s+(?:whose|who|whom|which|to whom|under whom|is|was|has|will|would|can)\b.*\Z", re.DOTALL)
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


def companies_of(transcript: Transcript) -> frozenset[str]:
    """The hiring side's names as its domains and signatures spell them, in lower case without spaces."""
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


_PARTING = late(r"\s*(?:,\s|\s@\s|\sat\s|\s[-–—|]\s)\s*([^,@|]+)\Z")
_LEGAL_FORM = late(
    r",? (?:ltd|limited|inc|llc|llp|plc|gmbh|ag|as|asa|ab|oy|aps|a/s|bv|nv|b\.v\.|n\.v\.|sa|sas|sarl|srl|spa"
    r"|pty ltd|pte ltd|pvt ltd|co|corp|kk)\.?\Z"
)


def without_firm(title: str, company: str) -> str:
    """ "Principal" of "Principal, Quill Elementary", the company's name being known."""
    parting = _PARTING.search(title)
    if parting is None:
        return title
    head, last = title[: parting.start()], parting[1]
    firm = fold(company).removeprefix("the ")
    said = fold(last).removeprefix("the ")
    same = said == firm or _LEGAL_FORM.sub("", said) == firm
    of_field = [is_field(word) for word in last.split()]
    return head if same and (not any(of_field) or (head.lower() not in OPEN_ENDED and not all(of_field))) else title
