"""The wordings in which a mail names an opening, and what is cut off them."""

from __future__ import annotations

import re

from app.reading.anchored import Anchored
from app.reading.late import late

_JOB = r"(?:role|position|post|vacancy|opening|opportunity|job|posting|stelle|poste)"
_UP = r"[^\W\d_a-zß-öø-ÿ]"
_CAP = (
    rf"(?:(?:Sr|Jr|Snr|Asst|Assoc)\.|{_UP}[\w/&+'’#-]*|\d{{1,2}}(?:st|nd|rd|th)?\b|[ivx]{{2,3}}\b|i[A-Z]\w+"
    rf"|\.NET|C\+\+)"
)
_LINK = r"(?:of|for|and|the|in|to|on|de|du|des|&|/|–|-|y|et|with)"
_BRACKET = r"(?:[ ]?\([^()\n]{2,40}\))"
# "Associate Solicitor, Construction & Engineering", "Team Leader - Voice (Telco)", "Teacher of Physics (Secondary)"
_TITLE = rf"{_CAP}(?:{_BRACKET}?(?:,[ ]|[ ][–-][ ]|[ ])(?:{_LINK}[ ]){{0,2}}{_CAP}){{0,9}}{_BRACKET}?"

OF = late(
    rf"(?i:\b(?:{_JOB}|as|title|advert(?:isement)?)\s+(?:of|as|for|is|would be|will be)\s+(?:an?\s+|our\s+|the\s+)?)"
    rf"(?P<title>{_TITLE})|(?i:\b{_JOB}:\s+)(?P<colon>{_TITLE})"
)
BEFORE = late(
    rf"\b(?:the|our|this|your|an?|about|for|on)\s+(?P<title>{_TITLE})\s+(?:{_JOB}s?|vacancies|interview"
    rf"|application|candidates?|req(?:uisition)?s?\b)"
)
FOR = late(
    rf"\b(?i:interview\w*|committee|search|appl(?:y|ied|ying|ication)|shortlisted|considered|candidacy"
    rf"|candidates?|screen|scheduled|invited?|tests?)\s+(?:\w+\s+){{0,3}}?(?:for|as|to|to the)\s+(?:an?\s+"
    rf"|our\s+|the\s+|be\s+(?:an?\s+)?)?(?P<title>{_TITLE})"
)
_HIRED = late(
    rf"\b(?:(?:job|position|employ\w*|join\w*(?: us)?|work|start|new|hiring|offer(?: you)?"
    rf"(?: the job)?)\s+as|hiring|recruiting(?: for)?|looking for|seeking|after|need|(?i:it['’]s|this is) for)\s+"
    rf"(?:an?\s+|our\s+|the\s+)?(?P<title>{_TITLE})"
)
_SMALL = r"(?:[^\W\d_][\w'’/-]*[ ]){0,4}[^\W\d_][\w'’/-]*"
# The same in lower case, where the last word has to be a job: "the night porter job", "to be a pastry chef".
_PLAIN = late(
    rf"\b(?:the|our|this|your|an?|for|two|three|several)\s+(?P<before>{_SMALL})\s+{_JOB}s?\b"
    rf"|\b(?:to be|as|for|need|hiring|seeking|looking for|become)\s+(?:an?|our|the)\s+(?:new\s+|good\s+|great\s+)?"
    rf"(?P<as>{_SMALL})(?=[\s,.!?]|\Z)",
    re.IGNORECASE,
)
_NEW = late(
    rf"\b(?i:would be|will be|to be|you['’]d be|you as|you to be)\s+(?i:our|the|an?)\s+(?i:new\s+)?(?P<title>{_TITLE})"
)
_LABELLED = late(
    r"(?:^|\n)[ \t]*(?:[-•*][ ]?)?(?:position|role|post|posting|vacancy|job(?:[ ]title)?|opening|stelle"
    r"|poste|puesto|functie|vacature|offre|oferta|vaga|stilling|tjänst|selection procedure|what|your interview"
    r"|interview)[ ]?"
    r"(?::|\t|–)[ \t]*(?:[\w/.-]*\d[\w/.-]*[ ]?(?:,|-|–)[ ])?(?P<title>[^\n\t]{3,90})",
    re.IGNORECASE,
)
ANCHORED_LABEL = Anchored(_LABELLED, open=("\n",), closing=(":", "\t", "–"), first=True)
_JOB_WORDS = tuple(_JOB[3:-1].split("|"))
ANCHORED = (
    (Anchored(OF, (*_JOB_WORDS, "as", "title", "advert")), 2.0),
    (
        Anchored(
            BEFORE,
            (),
            ("the", "our", "this", "your", "a", "for", "on"),
            (*_JOB_WORDS, "vacancies", "interview", "application", "candidate", "req"),
        ),
        1.6,
    ),
    (
        Anchored(
            FOR,
            (
                "interview", "committee", "search", "appl", "shortlisted", "considered", "candidacy", "candidate",
                "screen", "scheduled", "invite", "test",
            ),
        ),
        1.4,
    ),
    (
        Anchored(
            _HIRED,
            (
                "job", "position", "employ", "join", "work", "start", "new", "hiring", "offer", "recruiting",
                "looking for", "seeking", "after", "need", "it's", "it’s", "this is for",
            ),
        ),
        1.4,
    ),
    (Anchored(_NEW, ("would be", "will be", "to be", "you")), 1.2),
)  # fmt: skip
ANCHORED_PLAIN = Anchored(
    _PLAIN,
    ("to be", "as", "for", "need", "hiring", "seeking", "looking for", "become"),
    ("the", "our", "this", "your", "a", "two", "three", "several"),
    _JOB_WORDS,
)
NOISE = late(
    r"\b(?:final |second |first |third |technical |phone |video |virtual |panel |job |on-?site |in-person "
    r"|online |competency |oral )*(?:interviews?|entretien|gespräch|vorstellungsgespräch|invitation|invite"
    r"|confirmation|confirmed|booked|schedul\w+|reschedul\w+|updated?|cancell?ed|reminder|application|vacancy"
    r"|vacature|role|position|post|job|opening|chat|call|conversation|availability(?: needed)?|next steps?"
    r"|board notice|notice|change to panel|hold|shortlisted|requests?|follow[- ]?up|thank you|feedback"
    r"|accepted|declined|tentative|action required|external|slot|offer letter|offer|welcome|candidate|details"
    r"|you have been|your|update on|status|result|outcome|pick a time|with the panel|k[oō]rero|round|to)\b",
    re.IGNORECASE,
)
PREFIX = late(
    r"^\s*(?:(?:re|fwd?|aw|antw|antwort|sv|vs|wg|tr|rv|enc|res|ref|odp|ynt|回复|答复|转发|fw)\s*:\s*|\[[^\]]{1,40}\]\s*)+",
    re.IGNORECASE,
)
REFERENCE = late(
    r"\s*[(\[](?:[^()\[\]]*\d{3,}[^()\[\]]*|ref[^()\[\]]*|req[^()\[\]]*|[\d.]+ ?fte|m/[fw]/[dx]"
    r"|[fwm]/[^()\[\]]{1,5}|all genders|[^()\[\]]*\bterm\b[^()\[\]]*|remote|hybrid)[)\]]"
    r"|\s*[-–,|]?\s*\b(?:ref(?:erence)?|req(?:uisition)?|job id|vacancy|no)\b\.?:?\s*[\w/-]*\d[\w/-]*"
    r"|\b[A-Z]{0,8}[-/]?\d{2,}[-/][\w/-]+\b|\b\d{4,}\b",
    re.IGNORECASE,
)
TAIL = late(
    r"\s+(?:at|with|@|in our|in the|on our|on the|within|based|starting|and (?:have|would|are|we|your|the)|to"
    r"|from|team\b|here|as|by|on|via|over|for (?:us|our|the))(?:\s.*)?\Z|\s*[,–-]\s*(?:[A-Z]-?\d|grade [A-Z]\b"
    r"|grades? [\d-]+$|[\d.]+(?:[–-][\d.]+)? ?(?:hours|h\b|hrs)).*\Z",
)
WHEN = late(
    r",?\s+(?:on\s+)?(?:(?:next|this)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\Z"
    r"|,?\s+(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)\w*\b.*\Z",
    re.IGNORECASE | re.DOTALL,
)
LEAD = late(
    r"(?:(?:final|first|second|third|technical|phone|video|panel|job|onsite|online)\s+)*(?:interview|entretien"
    r"|assessment|screen)\s*(?:[,:–-]|for|with)\s+",
    re.IGNORECASE,
)
SPLIT = late(r"\s+[-–—|•·/]\s+|\s*\|\s*|\s*//\s*|:\s+|\s+@\s+|\?\s+|!\s+|\s·\s")
