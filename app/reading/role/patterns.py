"""The wordings in which a mail names an opening, and what is cut off them."""

from __future__ import annotations

import re

from app.reading.anchored import Anchored
from app.reading.late import late

_JOB = (
    r"(?:role|position|post|vacancy|opening|opportunity|job|posting|gig|spot|stelle|poste|puesto|posizione|posición"
    r"|posição|vaga|functie|baan|tjänst|tjänsten|stilling|stillingen)"
)
_JOBS = r"(?:roles|positions|posts|vacancies|openings|jobs|places)"
_UP = r"[^\W\d_a-zß-öø-ÿ]"
_CAP = (
    rf"(?:(?:Sr|Jr|Snr|Asst|Assoc)\.|{_UP}[\w/&+'’#-]*|\d{{1,2}}(?:st|nd|rd|th)?\b|[ivx]{{2,3}}\b|i[A-Z]\w+"
    rf"|\.NET|C\+\+)"
)
_LINK = r"(?:of|for|and|the|in|to|on|de|du|des|&|/|–|-|y|et|with|für|för|voor)"
_BRACKET = r"(?:[ ]?\([^()\n]{2,40}\))"
# "Associate Solicitor, Construction & Engineering", "Team Leader - Voice (Telco)", "Teacher of Physics (Secondary)"
_TITLE = rf"{_CAP}(?:{_BRACKET}?(?:,[ ]|[ ][–-][ ]|[ ])(?:{_LINK}[ ]){{0,2}}{_CAP}){{0,9}}{_BRACKET}?"

OF = late(
    rf"(?i:\b(?:{_JOB}|{_JOBS}|as|title|advert(?:isement)?)(?:\s+in question)?\s+(?:of|as|for|is|would be"
    rf"|will be|als|som|comme|como|de|di|da|d['’])\s*(?<=[\s'’])"
    rf"(?:an?\s+|our\s+|the\s+)?)"
    rf"(?P<title>{_TITLE})|(?i:\b{_JOB}:\s+)(?P<colon>{_TITLE})"
    rf"|(?i:\b{_JOB})\s+\((?P<bracket>{_TITLE})\)"
)
# "the position Senior Scientist, Protein Analytics", without a word between.
_PLACED = late(rf"\b(?i:{_JOB}|title)(?:[ ]|[ ]?[-–:][ ])(?P<title>{_TITLE})")
_APPLIED = late(
    rf"\b(?i:appl(?:y|ied|ying|ications?)|bewerbung|candidatur[ae]|shortlisted|considered|selected|put forward"
    rf"|you down|candidate (?:will|would) be)(?: you)? "
    rf"(?:als|comme|au poste de|pour le poste de|como|(?:for|as|to be)|to[ ][^.;:!?\n]{{2,80}}?[ ](?:as|for))[ ]"
    rf"(?:(?:an?|our|the) )?(?P<title>{_TITLE})"
)
# "happy to go on with you for Claims Lead", where the sentence goes on or ends behind the title
_BEGINS = late(rf"\b(?:The|Our|Your|This)\s+(?P<title>{_TITLE})\s+(?:{_JOB}|interview|vacancy)\b")
_MEANT = late(
    rf"\b[Ff]or (?:the |an? |our )?(?P<title>{_TITLE})"
    r"(?=[.,;:!?\n]|\s+(?:and|on|at|in|with|before|is|will|the|we|you)\b|\Z)"
)
# "We do: Fleet Manager.", "Scrum Master, six months initially."
_BY_ITSELF = late(
    rf"(?:[.!?:]\s+|\n)(?P<title>{_TITLE})(?=\.|,\s+(?:\w+\s+){{0,2}}(?:months?|weeks?|years?|hours|contract|perm)\b"
    r"|,\s+(?:the|our)\s)"
)
# "Production Manager interview", a line of its own
_HEADLINE = late(
    rf"\n[ \t]*(?:[-–•*][ ])?(?P<title>{_TITLE})[ ](?i:interview|role|position|vacancy)[ \t]*[.:]?[ \t]*(?=\n|\Z)"
)
# "the line is Assistant Registrar, full time"; "…, Product Operations Lead, 45 min, Google Meet"
_TERMED = late(
    rf"(?:\b(?:is|as|for|an?|the)\s+|[,:–-]\s+|\)\s+)(?P<title>{_TITLE})(?:,\s+|\s+\()(?i:full[ -]?time|"
    rf"part[ -]?time|permanent"
    rf"|fixed[ -]term|temporary|casual|\d+ ?(?:min|hours|hrs)\b|[\d.]+ ?fte)"
)
BEFORE = late(
    rf"\b(?:the|our|this|your|an?|about|for|on|re)\s+(?:(?:two|three|four|several)\s+)?[\"“]?(?P<title>{_TITLE})(?:['’]s|[\"”])?"
    rf"\s+(?:{_JOB}s?"
    rf"|vacancies|interview"
    rf"|application|candidates?|req(?:uisition)?s?\b)"
)
FOR = late(
    rf"\b(?i:interview\w*|committee|search|appl(?:y|ied|ying|ication)|shortlisted|considered|candidacy"
    rf"|candidates?|screen|scheduled|invited?|tests?|round|stage|visit|on-?site|loop|slot|meeting|conversation"
    rf"|call|chat|shortlist|opening|cv|resume|résumé|profile|form)\s+(?:\w+\s+){{0,3}}?(?:for|as|to|to "
    rf"the):?\s+(?:an?\s+"
    rf"|our\s+|the\s+|be\s+(?:an?\s+)?)?(?P<title>{_TITLE})"
)
_HIRED = late(
    rf"\b(?:(?:job|position|employ\w*|join\w*(?: us)?|work|start|new|hiring|offer(?: you)?"
    rf"(?: the job)?)\s+as|hiring|recruiting(?: for)?|looking for|seeking|after|need|becom(?:e|ing)|"
    rf"(?i:it['’]s|this is) for|(?i:you(?:['’]d| would)?|him|her|them|me|us|team) as)\s+"
    rf"(?:an?\s+|our\s+|the\s+)?(?:next\s+|new\s+|first\s+)?(?P<title>{_TITLE})"
)
_SMALL = r"(?:\d{1,2}(?:st|nd|rd|th)[ ])?(?:[^\W\d_][\w'’/-]*[ ]){0,4}[^\W\d_][\w'’/-]*"
# The same in lower case, where the last word has to be a job: "the night porter job", "to be a pastry chef".
_PLAIN = late(
    rf"\b(?:the|our|this|your|an?|for|two|three|several|yes|ok|okay|re|about|regarding|that)\s+(?:(?:the|our|this|your|an?)\s+)?(?P<before>(?!(?:the|our|this|your|an?)\s){_SMALL})"
    rf"(?:['’]s)?\s+(?:{_JOB}s?|one(?!\s+of)|apprenticeship|traineeship|internship|advert|ad|shifts)\b"
    rf"|\b(?:to be|as|for|need|hiring|seeking|looking for|become|after|want(?:ing)?|recruiting|missing|replac(?:e|"
    rf"ing)|find(?:ing)?)\s+(?:an?|our|the)\s+(?:new\s+|good\s+|great\s+)?"
    rf"(?P<as>{_SMALL})(?=[\s,.!?]|\Z)"
    rf"|\b(?:{_JOB}|{_JOBS}|down|assignment|placement|interview(?:ed)?|trial|cover)\s+(?:of|as|for|als|som)\s+(?:an?\s+|our\s+|the\s+)?"
    rf"(?P<of>{_SMALL})",
    re.IGNORECASE,
)
_LABELLED = late(
    r"(?:^|\n)[ \t]*(?:[-•*][ ]?)?(?:position|role|post|posting|vacancy|job(?:[ ]title)?|opening|designation"
    r"|(?:position|role|post) applied(?: for)?|profile"
    r"|stelle|poste|puesto|functie|vacature|offre|oferta|vaga|stilling|tjänst|selection procedure|what"
    r"|your interview|interview)[ ]?"
    r"(?::|\t|–)[ \t]*(?:[\w/.-]*\d[\w/.-]*[ ]?(?:,|-|–)[ ])?(?P<title>[^\n\t]{3,90})",
    re.IGNORECASE,
)
# "RE: INTERVIEW FOR THE POSITION OF TEA BUYER", the heading of a letter
REGARDING = late(
    r"(?:^|\n)[ \t]*(?:RE|Re|REF|Ref|SUBJECT|Subject|Sub|Topic|Title"
    r"|Event(?:[ ][Nn]ame)?)[ ]?[:.][ \t]*(?P<line>[^\n]{6,140})"
)
# Any job with an article, where nothing better is: "our propagation supervisor is leaving", "It's the fitter one".
LOOSE = late(
    rf"\b(?:an?|our|the|as|for|of)\s+(?:next\s+|new\s+|first\s+|good\s+|second\s+|extra\s+)?"
    rf"(?=(?P<title>{_TITLE})|(?P<plain>{_SMALL}))"
)
# "Quill Foods\tShift Planner", "with Quill Foods (Shift Planner, Nights)", behind the employer's name
BESIDE_COMPANY = late(
    rf"[ ]?(?:\t|\||\(|[–-](?=[ ]))[ ]?(?P<title>{_CAP}(?:[ ]{_CAP}){{0,6}})(?=[ \t]*(?:[\n),|]|[–-][ ]|\Z))"
)
ANCHORED_LABEL = Anchored(_LABELLED, open=("\n",), closing=(":", "\t", "–"), first=True)
HEADED = 1.45  # of a line that is a title and "interview", and of a sentence that begins with "The … interview"
LABELLED = 1.8  # of what stands behind "Position:"
ENCLOSED = 1.6  # weight of what stands between "the" and "role"
_ARTICLE = ("a ", "an ", "a\n", "an\n")  # not within every word
_JOB_WORDS = tuple(_JOB[3:-1].split("|"))
ANCHORED = (
    (Anchored(OF, (*_JOB_WORDS, "as", "title", "advert")), 2.0),
    (
        Anchored(
            BEFORE,
            (),
            ("the", "our", "this", "your", *_ARTICLE, "for", "on ", "on\n", "re ", "re\n"),
            (*_JOB_WORDS, "vacancies", "interview", "application", "candidate", "req"),
        ),
        ENCLOSED,
    ),
    (
        Anchored(
            FOR,
            (
                "interview", "committee", "search", "appl", "shortlisted", "considered", "candidacy", "candidate",
                "screen", "scheduled", "invite", "test", "round", "stage", "visit", "onsite", "on-site", "loop", "slot",
                "meeting", "conversation", "call", "chat", "shortlist", "opening", "cv", "resume", "résumé", "profile",
                "form",
            ),
        ),
        1.4,
    ),
    (
        Anchored(
            _HIRED,
            (
                "job", "position", "employ", "join", "work", "start", "new", "hiring", "offer", "recruiting",
                "looking for", "seeking", "after", "need", "it's", "it’s", "this is for", "becom", "as a", "as our",
            ),
        ),
        1.4,
    ),
    (
        Anchored(
            _APPLIED,
            ("appl", "bewerbung", "candidat", "shortlisted", "considered", "selected", "put forward", "you down"),
        ),
        1.5,
    ),
    (Anchored(_HEADLINE, open=("\n",), closing=("interview", "role", "position", "vacancy")), HEADED),
    (Anchored(_BEGINS, ("the", "our", "your", "this")), HEADED),
    (Anchored(_MEANT, ("for",)), 0.9),
    (
        Anchored(
            _BY_ITSELF,
            open=(".", "!", "?", ":", "\n"),
            closing=(".", "month", "week", "year", "hours", "contract", "perm", ", the ", ", our "),
        ),
        0.8,
    ),
    (Anchored(_PLACED, (*_JOB_WORDS, "title")), 1.4),
    (
        Anchored(
            _TERMED,
            open=("is ", "as ", "for", *_ARTICLE, "the", ",", ":", "–", "-", ")"),
            closing=("full", "part", "permanent", "fixed", "temporary", "casual", "min", "hours", "hrs", "fte"),
        ),
        1.3,
    ),
)  # fmt: skip
# What a candidate writes: no headings, lists and terms of an opening.
ANCHORED_OF_OWNER = tuple(
    (anchored, weight)
    for anchored, weight in ANCHORED
    if anchored.pattern not in (_BY_ITSELF, _HEADLINE, _BEGINS, _TERMED)
)
ANCHORED_PLAIN = Anchored(
    _PLAIN,
    (
        "to be",
        "as",
        "for",
        "need",
        "hiring",
        "seeking",
        "looking for",
        "become",
        "after",
        "want",
        "recruiting",
        "missing",
        "replac",
        "find",
        *_JOB_WORDS,
        "vacancies",
        "down",
        "assignment",
        "placement",
        "interview",
        "trial",
        "cover",
    ),
    (
        "the",
        "our",
        "this",
        "your",
        *_ARTICLE,
        "for",
        "two",
        "three",
        "several",
        "yes",
        "ok",
        "re ",
        "about",
        "regarding",
        "that",
    ),
    (*_JOB_WORDS, " one", "apprenticeship", "traineeship", "internship", " ad", "shifts"),
)
NOISE = late(
    r"\b(?:(?:initial |intro |recruiter |hiring manager |first |technical )*(?:phone|telephone|video|recruiter|zoom"
    r"|teams) (?:pre-?)?screen(?:ing)?(?: call)?\b"
    r"|(?:screen(?:ing)?(?: call)?|on-?site|interview loop)(?=\s*(?:[-–—|:(]|\Z)))|"
    r"\b(?:final |second |first |third |technical |phone |telephone |video |virtual |panel |job |on-?site |in-person "
    r"|online |competency |oral |recruiter |hiring manager )*(?:interviews?|on-?site(?= (?:for|with) )|entretien"
    r"|gespräch|vorstellungsgespräch"
    r"|invitation|invite"
    r"|confirmation|confirmed|booked"
    r"|schedul(?:es?|ed|ing)(?! (?:coordinator|manager|officer|assistant|specialist|analyst|lead|clerk|planner)\b)"
    r"|reschedul\w+|updated?|cancell?ed|reminder"
    r"|application(?! (?:engineer|developer|support|analyst|specialist|architect|scientist|programmer|consultant"
    r"|administrator|security|packager|chemist)\w*\b)"
    r"|vacancy|vacature|role|position|post(?!-)|job|opening|chat(?! (?:support|agent|operator|advis[eo]r)\b)"
    r"|call(?! (?:cent(?:re|er)|handl(?:er|ing)|agent|taker|operator|advis[eo]r)\b)|conversation(?! designer)"
    r"|(?:(?:share|send|submit|provide|confirm|give us|enter) )?(?:your )?availability(?: needed)?|next steps?"
    r"|board notice|notice|change to panel|hold|shortlisted|requests?|follow[- ]?up|thank you|feedback"
    r"|accepted|declined|tentative|action required"
    r"|external(?! (?:affairs|relations|communications|audit\w*|funding|engagement|events|partnerships)\b)"
    r"|slot(?! (?:attendant|technician|supervisor|host)\b)|offer letter|offer"
    r"|welcome(?! (?:desk|host|cent(?:re|er)|assistant|officer)\b)"
    r"|candidate(?! (?:experience|engagement|attraction|care)\b)|details"
    r"|competition(?=[ ]*[#\d])|(?:selection|recruitment|hiring) process|proceso(?: de selección)?"
    r"|you have been|your|update on|status|result|outcome|pick a time|with the panel|k[oō]rero|round|to(?! the )"
    r"|(?:first|second|third|final|next|last|\d(?:st|nd|rd|th)) stage|stage \d|r\d)\b",
    re.IGNORECASE,
)
PREFIX = late(
    r"^\s*(?:(?:re|fwd?|aw|antw|antwort|sv|vs|wg|tr|rv|enc|res|ref|odp|ynt|回复|答复|转发|fw)\s*:\s*|\[[^\]]{1,40}\]\s*)+",
    re.IGNORECASE,
)
REFERENCE = late(
    r"\b(?:JR|REQ|R|JOB|REF|P|VN)-?\d{4,}\b[:,]?|(?-i:\b[A-Z]{2,5} )\d{2,4}/\d{2,5}\b"
    r"|\b[A-Z]{1,8}[-/]\d{2,}(?:[-/][\w/-]+)?\b[:,]?"
    r"|\s*[(\[](?:[^()\[\]]*\d{3,}[^()\[\]]*|ref[^()\[\]]*"
    r"|req[^()\[\]]*|[\d.,]+ ?fte[^()\[\]]*|(?-i:MPS|UPS|TLR)\b[^()\[\]]*|m/[fw]/[dx]|[a-z]{1,3}[- ]\d{1,2}|[hs]?eo"
    r"|[fwmh]/[^()\[\]]{1,5}|all genders|[^()\[\]]*\b(?:county|branch|base|campus|season|depot|store|city|town)"
    r"|[^()\[\]]*\d ?(?:pqe|yrs?|years?|min|mins|posts|positions|vacancies)"
    r"|[^()\[\]]*\b(?:term|ftc|months?|part[ -]time|full[ -]time|cover|cdi|cdd"
    r"|weekends?|(?-i:nights?)|remote|hybrid)\b[^()\[\]]*|[A-Z]{2,4}(?:/[A-Z]{2,4}){0,2}/\d{2})[)\]]"
    r"|\s*[-–,|]?\s*\b(?:ref(?:erence)?|req(?:uisition)?|job id|vacancy|no|announcement|posting|competition|kennziffer|"
    r"referenz(?:nummer)?|kenmerk|dnro|roll no)\b\.?:?\s*[\w/-]*\d[\w/-]*"
    r"|\b[A-Z]{0,8}[-/]?\d{2,}[-/][\w/-]+\b|\b\d{4,}\b",
    re.IGNORECASE,
)
TAIL = late(
    r"\s+(?:at|bij|bei|chez|presso|hos|with(?! [A-Z]\w+(?:ish|an|ese|ch|ic|se)\b)|@|in our|in the|on our|on the"
    r"|(?:Standort|Location|Niederlassung|Einsatzort|Arbeitsort|M/[SVYT]|MV|MF|MS|MY|RV|FV)(?=\s)"
    r"|within|based|starting|and (?:have|would|are|we|your|the)"
    r"|to(?! (?:the |our )?(?:C[A-Z]O|MD|Chief|Managing|Director|Head|President|Chair|Dean|Principal|[ES]?VP|Vice"
    r"|General|(?:Parish |Town |City |District )?Council|Board|Governors|Trustees|Committee|Court|Chapter)\b)"
    r"|from|team\b|wanted\b|needed\b|required\b|[xX] ?\d+\b|\d+[- ]?(?:months?|hrs?|hours)\b"
    r"|(?:maternity|paternity|sickness) cover\b|"
    r"GS-\d+|for an?|here|as|by|on|via|over|(?:roster|contract)(?=\s*\Z)|for (?:us|our|the))(?:\s.*)?\Z"
    r"|\s*[,–-]\s*(?:[A-Z]-?\d|grade "
    r"[A-Z]\b"
    r"|grades? [\d-]+$|[\d.]+(?:[–-][\d.]+)? ?(?:hours|h\b|hrs)).*\Z",
)
WHEN = late(
    r",?\s+(?:on\s+)?(?:(?:next|this)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\Z"
    r"|,?\s+(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
    r"|nov|dec)\w*\b.*\Z",
    re.IGNORECASE | re.DOTALL,
)
LEAD = late(
    r"(?:(?:final|first|second|third|technical|phone|video|panel|job|onsite|online|your|our|the|hiring manager"
    r"|recruiter"
    r"|manager|initial|introductory|informal|oral)\s+)*(?:interview"
    r"|entretien|assessment|screen(?:ing)?|on-?site|visit|loop|call|chat|round|conversation|meeting|slot|schedule"
    r"|programme|program|confirmation|invitation|shortlisting|longlisting|shortlisted|application)\s*(?:[,:–-]|for|with)\s+",
    re.IGNORECASE,
)
SPLIT = late(
    r"\s+[-–—|•·/]\s+|\s*<+[-=]*>+\s*|;\s+|\s*\|\s*|\s*//\s*|:\s+|\s+@\s+|\?\s+|!\s+|\s·\s|_(?=\w)|(?<=[Ii]nterview)-"
)
