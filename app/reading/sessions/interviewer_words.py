"""The words by which mails say who interviews, who does not, and who takes whose place."""

from __future__ import annotations

import re

from app.reading.late import late
from app.reading.people.absence import UNABLE
from app.reading.sessions.phrases import Opening

MEETS = late(
    r"\b(?:in\s*,\s*(?-i:[A-Z])[\w'’-]+(?:\s+(?-i:[A-Z])[\w'’-]+)?\s+out\b|cover(?:s|ing)?\s+for|in\s+for\s+(?-i:[A-Z])[\w'’-]+|(?:questions?|seen"
    r"|interviewed|assessed)\s+(?:will\s+)?(?:come|by|from)|(?:are|is|be)\s+(?:both\s+|all\s+)?"
    r"(?:free|available|there|present|in\s+the\s+room)|seen|has\s+you\s+to|me\s+and|me\s+plus|with|meet(?:ing|s)?"
    r"|see|seeing|interview(?:ed|ers?|ing|s)?|panel|board|committee|speak(?:ing)?"
    r"|talk(?:ing)?|chat|chair(?:ed|ing)?|join(?:s|ing|ed)?|accompanied\s+by|(?:comes|steps|jumps)\s+in|conduct(?:ed|ing)?|led|lead|assess\w*"
    r"|(?:would|['’]d|wants?)\s*(?:like|love|be|to)|ask(?:ing)?\s+(?:you|the|a\s+few|some)|across\s+the\s+table"
    r"|sit(?:s|ting)?|(?:from|on)\s+our\s+side|takes?|taking|taken|pinch[-\s]?hit\w*|fill(?:s|ing)?\s+in|st(?:and"
    r"|ep)(?:s|ing|ping)?\s+in|place|stead|instead|(?:his|her|their)\s+(?:part|half|slot|hour|session|time|turn"
    r"|seat)|you\s+two"
    r"|just|on\s+speaker|it\s+would\s+be|it['’]?(?:d|s|ll)\s+be|interview\s+partners?|calls?\s+you|rings?\s+you"
    r"|phones?\s+you|(?:called|rung|phoned|grilled|received)\s+by|(?:do(?:es)?|runs?|leads?|holds?|hosts?)\s+(?:it|these|them)|observed|scored|run\s+by|hosted"
    r"|both\s+do|stay|for\s+you|between|need\s+(?:about|you)"
    r"|(?:is|are)\s+in(?=\s*(?:[.;!]|$))|(?:quarter|half|hour|minutes|time|slot|part)\s+(?:is|are"
    r"|will\s+be)\s+(?:for|with)"
    r"|you['’]re\s+seeing|suits?|blocked|is\s+possible|works?\s+(?:well\s+)?for|(?:is|are)\s+(?:also\s+)?(?:good"
    r"|fine|best|ok|okay)\s+(?:for|with)|can\s+do|give\s+you\s+a"
    r"|(?<!you\s)(?:has|have|offers)\s+(?:(?:got|an?|some|the|two|three|four|free|\w+ed)\s+){0,3}(?:slots?|time"
    r"|gaps?|openings?|space|windows?)"
    r"|put\s+you\s+(?:on|through)|have\s+a\s+word|on\s+the\s+(?:call|line)|add(?:ed|ing)|(?:first|next)\s+up"
    r"|followed\s+by|turn\s+of|(?:bring|drag|rop|pull|have|has)(?:ging|ing|e|s)?"
    r"(?=\s+(?-i:[A-Z])[^.;!?\n]{2,50}\b(?:along|too|as\s+well|with\s+(?:him|her|them|me|us))\b))\b|\bw/",
    re.IGNORECASE,
)
NOT_BEFORE = late(
    r"\b(?:you['’]?d|you\s+would)\s+(?:be\s+)?(?:work|report)(?:ing)?\s+(?:closely\s+|mostly\s+|directly\s+)?"
    r"(?:alongside|with|for|under|beside|to)\s+(?:[\w.]+,?\s+){0,5}$|"
    r"\bfor\s+(?:anything|all|any|practical|questions|travel|help)\b[^.;!?\n]{0,30}\b(?:talk|speak|write)\s+(?:to"
    r"|with)\s+$|"
    r"\bbefore\s+you\s+(?:meet|see|talk\s+to|speak\s+to|speak\s+with)\s+(?:our\s+|the\s+)?$|"
    r"\b(?:great|good|lovely|nice|positive)\s+(?:first\s+)?(?:conversation|chat|call"
    r"|talk)\s+with\s+(?:[\w.]+,?\s+){0,3}$|"
    r"\b(?:following|after|since|from|enjoyed)\s+(?:your|the|our|last\s+\w+['’]s)\s+(?:(?:first|initial|recent"
    r"|earlier|last|phone|video)\s+)?"
    r"(?:interview|chat|call|talk|meeting|conversation|screen)\s+with\s+(?:[\w.]+,?\s+){0,4}$|"
    r"\b(?:agreed|arranged|discussed|spoke|spoken|talked)\s+(?:with"
    r"|to)\s+(?:our\s+|my\s+|the\s+)?(?:[\w.]+,?\s+){0,5}$|"
    r"\b(?:(?:arranged|organi[sz]ed|booked|scheduled|set\s+up|coordinated)\s+(?:for\s+you\s+)?by|ask\s+for|contact"
    r"|e-?mail|write\s+to|cc|copied|questions?\s+to|reach(?:\s+out\s+to)?"
    r"|on\s+behalf\s+of|via|thank(?:s|ing)?(?:\s+to)?|tell|told|notify|deal\s+with|trouble[^.!?]*|(?:if"
    r"|should)\s+you[^.!?:]*|EA\s+to|assistant\s+to|reports?\s+to|report\s+to|instead\s+of|in\s+place\s+of"
    r"|replac(?:es|ing)|rather\s+than|feedback\s+from|decision\s+from|ring\s+up|handed\s+to"
    r"|taking\s+over\s+from|through\s+(?:your\s+(?:former\s+)?colleague)?|from)\s+(?:our\s+|my\s+"
    r"|the\s+|your\s+)?(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
NOT_AFTER = late(
    r"\s+(?:asks|wonders)\s+(?:whether|if|me\b|us\b|you\b)|\s+reports\b|"
    r"\s+(?:has\s+|have\s+)?asked\s+(?:me\s+|us\s+)?to\s+(?:take|put|move|bring|invite)\s+you\s+(?:through|forward"
    r"|on|back|along)\b|"
    r"\s+(?:and\s+(?:i|myself)\s+)?(?:both\s+|all\s+)?(?:were\b|was\b|really\b|enjoyed|loved|liked|came\s+(?:out|away)|thought|felt"
    r"|had\s+a|has\s+(?:given|come\s+back|now)|hopes?\b|(?:sits?|works?|lives?|(?:is|are)\s+based)\s+(?:in|at"
    r"|out\s+of)\s+(?-i:[A-Z])|(?:wants?|would\s+like|['’]d\s+like|wishes|decided|is\s+keen"
    r"|are\s+keen)\s+to\s+(?:go\s+(?:on|ahead|further|forward)|continue|proceed|progress|move\s+(?:on|ahead|forward)"
    r"|carry\s+on|take\s+(?:it|this|you|things)\s+(?:further|forward|on)"
    r"|(?:invite|put|take|bring|move)\s+you\s+(?:to|through\s+to|on\s+to|onto)\s+(?:a|an|the|our)\s+(?:second|final"
    r"|next|third|last"
    r"|stage|round))|will\s+(?:be\s+in\s+touch|decide|mark"
    r"|discuss|let)"
    r"|plan\s+to|tells?\b|says?\b|mentioned|think)|"
    r"(?:\s*\([^)]*\)|\s*,[^,.;\n]{2,60},)?\s*,?\s*(?:['’]s\s+(?:EA|PA|assistant|office|secretary|team)"
    r"|(?:who\s+)?will\s+(?:send|forward|e?mail|be\s+in\s+touch|meet\s+you\s+(?:at|in|by)\s+(?:the\s+)?(?:\w+\s+)?(?:reception|lobby"
    r"|door|gate|entrance|foyer|front|station|barrier|desk|car\s+park)|greet|collect|show|take\s+you|let\s+you|come\s+back|contact|arrange|set\s+up"
    r"|give\s+you(?!\s+a\s+(?:quick\s+)?(?:call|ring|bell|buzz)))"
    r"|is\s+(?:your|the)\s+contact|tells?\s+me|told\s+me|mentioned|suggested|referred|can\s+help"
    r"|(?:has\s+)?asked\s+me(?!\s+to\s+(?:set|book|put|arrange|find|fix|line|sort|organi[sz]e|get|pair))|recommended"
    r"|speaks\s+highly)",
    re.IGNORECASE,
)
OUT_AFTER = late(
    rf"(?:['’]s)?\s+[^.;?\n]{{2,90}}?\b(?:so|and)\s+(?:he|she|they)\s*(?:{UNABLE})|"
    rf"(?:\s*\([^)]*\)|\s*,[^,.;\n]{{2,60}},)?\s*(?:,?\s*(?:but|although|who)\s+(?:he|she|they)?\s*)?(?:{UNABLE})",
    re.IGNORECASE,
)
ELSEWHERE = late(
    r"(?:\s*\([^)]*\)|\s*,[^,.;\n]{2,60},)?\s*(?:is|are|was|will\s+be|['’]s)\s+(?:(?:based|now|still|currently)\s+)?"
    r"(?:with\s+the|at\s+an?\b|at\s+the|in\s+(?-i:[A-Z])|on\s+(?:the|our|a)\b|needed|required|teaching|travel\w*"
    r"|called)",
    re.IGNORECASE,
)
"""Of whom it is said where they work or what they do: no absence where nobody takes their place."""
OUT_BEFORE = late(
    r"\b(?:(?:be|is|are|comes?|coming|goes|going)\s+in\s+for|sit(?:s|ting)?\s+in\s+for|fill(?:s|ing)?\s+in\s+for|deputi[sz](?:es|ing)\s+for|subb?(?:s|ing)?\s+for"
    r"|instead\s+of|in\s+place\s+of|replac(?:es|ing)|rather\s+than|not|taking\s+over\s+from|stand(?:s"
    r"|ing)?\s+in\s+for|cover(?:s|ing)?\s+for|step(?:s|ping)?\s+in\s+for|removed:?"
    r"|\bswap\s*[:,–—-]\s*(?:[\w.'’-]+\s+){1,4}for)\s+(?:\w+\.?\s+)?$"
    r"|\b(?:every(?:one|body)|all|any(?:one|body)|panel|rest|both)\b[^.;!?\n]{0,30}\b(?:except|but|apart\s+from|bar|save"
    r"|other\s+than)\s+(?:for\s+)?(?:our\s+|the\s+)?(?:\w+\.?\s+)?$",
    re.IGNORECASE,
)
REPLACES = Opening(
    "instead myself his her their in take takes taking taken replac* pinch* fill fills filling cover* stand stands "
    "standing step"
    " steps stepping rather stead seat slot chair spot part absence sit sits sitting swap* place does do doing",
    r"\b(?:instead\b|rather\s+than\b|(?:his|her|their)\s+(?:half|hour|session|slot|part|place|seat|turn|interview)\s+(?:(?:is|will"
    r"|has|been|be|now|being)\s+)*"
    r"(?:taken|covered|filled|goes|passes|falls)\b|(?:does|do|doing)\s+(?:his|her|their)\s+(?:part|half|share"
    r"|session|interview)\b|i(?:['’]ll|\s+will)\b[^.;!?\n]{0,60}\bmyself\b|(?:in|takes?|taking)\s+(?:his|her|their"
    r"|over)\b|place\s+(?:is|will\s+be|has\s+been)\s+taken"
    r"|(?<=['’]s\s)(?:place|stead|seat|slot|chair|spot|part|absence)\b|replac|pinch[-\s]?hit\w*|fill(?:s"
    r"|ing)?\s+in\b|cover(?:s|ing)?\s+for\b"
    r"|in\s+for\s+(?-i:[A-Z])|tak(?:es?|ing|en)\s+(?:his|her|their)\b|stand(?:s"
    r"|ing)?\s+in\b|step(?:s|ping)?\s+in\b|stead\b|sit(?:s|ting)?\s+in\b|swap)",
)
TAKES_THEIR_PART = late(
    r"\bI(?:['’]ll|\s+will|['’]m|\s+am|\s+shall)\b[^.;!?\n]{0,40}\b(?:tak(?:e|ing)|do(?:ing)?|cover(?:ing)?"
    r"|fill(?:ing)?|run(?:ning)?)\s+"
    r"(?:his|her|their)\s+(?:place|part|half|slot|seat|session|hour|share|time|turn|bit)\b"
    r"|\bI(?:['’]ll|\s+will|['’]m|\s+am|\s+shall)\s+(?:\w+\s+){0,2}?(?:step|stand|fill|sit)(?:p?ing)?\s+in\s+for\s+(?=[A-Z])",
    re.IGNORECASE,
)
NEITHER = late(r"\bneither\b[^.;!?\n]{2,60}\bnor\b", re.IGNORECASE)
"""Before two names: who is meant is absent."""
TAKES_OVER = late(
    r"\b(?:tak(?:es?|ing|en)\s+over\b(?!\s+from)|(?:stands?|standing|steps?|stepping|fills?|filling)\s+in\b)",
    re.IGNORECASE,
)
"""Somebody comes in another's place, whoever that is."""
IN_THEIR_PLACE = late(
    r"['’]s?\s+(?:place|stead|slot|seat|chair|spot|part|absence)\b(?!\s+(?:does|do|is|stays?|remains?|will|hasn"
    r"|has)\b)",
    re.IGNORECASE,
)
"""Behind the name of somebody in whose place another comes."""
SO = late(r"[,;]?\s+(?:so|therefore|hence|and\s+so|which\s+means)\b|\s[-–—]\s")
ELEMENT_BEFORE = late(
    r"(?:^|[,:;=–—(|-]|\b(?:and|w/|plus|who)|&|\+)\s*(?:(?:our|the|my)\s+[\w ]{2,40},?\s+)?$", re.IGNORECASE
)
ELEMENT_AFTER = late(
    r"(?:\s*\([^)\n]{1,60}\))?\s*(?:$|[,.;:)|\n–—+&-]|(?:and|on|at|in|via|over|by\s+(?:phone|video)|for|from"
    r"|who(?!['’]s))\b"
    r"|(?:is|are)\s+(?:now\s+|all\s+|both\s+)?(?:confirmed|fixed|booked|set|down|in|here|around|at|on)\b"
    r"|(?:asking|attending|present|interviewing|hosting|presiding)\b)",
    re.IGNORECASE,
)
"""Around somebody named as one element of a time's line: "Tuesday 12 October, 16h15, Art Mason, town office."."""
SUBJECT_WITH = late(
    r"\b(?:interview|intro(?:duction)?|call|chat|meeting|talk|conversation|time|zoom|teams|screen|slot|session"
    r"|round)\s*(?:\w+\s+)?(?:with|w/)\s+",
    re.IGNORECASE,
)
OPENS_LIST = late(
    r"\b(?:(?:two|three|four|five|\d)\s+of\s+us|conversations|sessions|calls|chats|interview\w*|panel|board"
    r"|committee|meet(?:ing)?(?:\s+with)?|met\s+by"
    r"|speak(?:ing)?\s+(?:with|to)"
    r"|talk(?:ing)?\s+(?:with|to)|with|see|composed|consists?|on\s+the\s+(?:call|line))\b[^.!?\n]*:?\s*$",
    re.IGNORECASE,
)
MYSELF = Opening(
    "conversation talk call chat interview screen interviews joining join joins is are be being of come go pop head "
    "doing running taking handling holding leading with see "
    "be meet to from by me and myself yours "
    "just it it'd it'll we we'll have got booked put pencilled"
    " us chat talk speak speaking i i'm i'll i'd the undersigned your you w",
    r"\b(?:(?:doing|running|taking|handling|holding|leading)\s+(?:the|your|this)\s+(?:\w+\s+)?(?:screen|interview"
    r"|call|round)\w*\s+myself\b"
    r"|(?:have|got|booked|put|pencilled)\s+us\s+(?:both\s+)?(?:down|in\b|booked|for\b)"
    r"|we(?:['’]ll|\s+(?:can|could|will))\s+(?:talk|chat|speak)\s+(?:about|over|through)\s+the\s+(?:role|job"
    r"|position|post"
    r"|opening|gig)\b"
    r"|(?:(?<!sign\sin\s)(?<!check\sin\s)with|see)\s+me\b(?!\s+(?:if|know))|(?:be|meet|to|from|by)\s+me\s+(?:and|plus)\b|to\s+me\s*\+"
    r"|me\s+(?:and|plus)\s+(?-i:[A-Z])|(?<=[.!?,:–—-]\s)me\s+(?:and|n|&|plus)\s+(?!(?:the|a|an|you|your|will|then)\b)\w"
    r"|(?<=[.)•*-]\s)myself\s*(?=[,(.\n]|\Z)|(?:and|with|by)\s+the\s+undersigned\b|your\s+(?:humble\s+"
    r"|obedient\s+)?servant\b|w/\s?me\b|i(?:['’]m|\s+am|['’]d\s+be|['’]ll\s+be"
    r"|\s+will\s+be)\s+the\s+one\s+(?:who\s+)?you"
    r"|i(?:['’]ll|\s+will)\b[^.;!?\n]{0,60}\byou\s+myself\b|[|\t]\s*me\s*(?=[|\t\n]|\Z)"
    r"|joining\s+me\s+(?:will\s+be|is|are)\b|joins?\s+me\b|(?:is|are|be|being|of)\s+me(?=,\s+(?-i:[A-Z]))"
    r"|and\s+(?:(?:to|with|by)\s+)?me\b(?=\s*[,.;)]|\s+(?:best|fine|well|both|too|and|on|at|will|would))"
    r"|and\s+myself\b|myself\s+and\b"
    r"|\bi\s+and\s+(?-i:[A-Z])|:\s*myself,"
    r"|(?:come|go|pop|head)\s+(?:(?:up|down|over|back|across|through|round)\s+)?to\s+(?:see\s+)?me\b"
    r"|(?:conversation|talk|call|chat|interview|screen|interviews)\s+myself\b|just\s+(?:be\s+)?me\b|yours\s+truly\b"
    r"|the\s+two\s+of\s+us\b|you\s+and\s+(?:me|i)\b"
    r"|i(?:['’]ll|\s+will|['’]m\s+going\s+to)\s+(?:also\s+)?sit\s+in\b"
    r"(?!\s+(?:\w+\s+){0,3}?to\s+(?:observe|watch|listen|learn|take\s+(?:the\s+)?(?:notes|minutes)))"
    r"|i(?:['’]ll|\s+will)?\s+(?:take|have|see|do)\s+(?:him|her|you|them)\b(?=\s+(?:first|then|from|at|on|for)\b)"
    r"|it(?:['’]d|\s+would|['’]ll)\s+(?:just\s+)?be\s+me|us\s+two\b(?!\s+(?:weeks?|days?|hours?|months?|minutes?"
    r"|to\b|names|numbers|refer\w+|contacts|copies|dates|times|options|people))|(?:chat|talk|meet"
    r"|speak(?:ing)?)\s+(?:with|to)\s+me\b"
    r"|meet\s+me\b(?!\s+(?:at|in))|i\s+(?:will|shall|['’]ll)\s+(?:also\s+)?be\s+(?:there\s+(?:together|along)\s+with"
    r"|joined\s+by|chairing|leading"
    r"|interviewing|joining|conducting"
    r"|on\s+the\s+panel|there\s+with)|i\s+lead[^.!?\n]{0,60}chairing"
    r"|and\s+i['’](?:ll|d)\s+(?:(?:also|both|then|just|be|like|love)\s+|to\s+){0,3}(?:meet|see|interview|speak|talk"
    r"|chat|ask|sit|chair|join|do\b|run"
    r"|hold|lead|host|have\s+(?:a\s+)?(?:half|an?\s+(?:hour|chat|talk)|chat)|walk|go\s+(?:through|over)|on\s+the|there"
    r"|have\s+one\s+with|(?:call|ring|phone|dial)\b(?![^.!?\n]{0,40}\b(?:with|either|when|once|as\s+soon|after|then"
    r"|by|news|decision|answer)\b))\w*"
    r"|(?P<beside>and\s+i(?:\s+(?:would|will|shall|should|can|could|have|both|need|want|look|are)|['’](?:d|ll))\b"
    r"(?!\s+(?:thought|enjoyed|liked|loved|felt|were|really|agreed|had|came)\b)"
    r"(?!\s+(?:then\s+|just\s+)?(?:take|bring|show|tell|let|send|forward|pass|confirm|arrange|book|sort|fix"
    r"|get\s+back|come\s+back|be\s+in\s+touch)\b))"
    r"|i\s+look\s+forward\s+to\s+(?:interviewing|our\s+(?:interview|conversation|call|chat)))",
)
THANKED_BEFORE = late(r"\b(?:thank(?:s|\s+you)|great|good|nice|lovely|enjoyed|pleasure)\b[^.!?\n]*$", re.IGNORECASE)
"""Before words of a talk with the writer: it lies behind."""
SOMEBODY_BEFORE = late(r"(?:[A-Z][\w'’-]+|\)|,)\s+$")
WAS_MYSELF = late(
    r"\b(?:great|good|lovely|nice|wonderful|pleasure|fun|enjoyed|delight(?:ful)?)\s+(?:(?:to|it\s+was)\s+)?(?:speak"
    r"|talk|chatt?|meet|connect)"
    r"(?:ing)?\s+(?:(?:with|to)\s+)?you\b|\benjoyed\s+our\s+(?:\w+\s+)?(?:chat|call|conversation|talk|interview"
    r"|meeting)\b",
    re.IGNORECASE,
)
"""Of a talk that was held when they were written, by who held it."""
MAYBE_MYSELF = late(
    r"\b(?:i['’]d|i\s+would|i\s+want|happy|love|like)\s+(?:like\s+|love\s+)?to\s+(?:do|have|run|conduct"
    r"|set\s+up|chat|talk|speak|meet"
    r"|hear)\b[^.!?\n]{0,40}\b(?:you|interview|call|chat|screen\w*)|\b(?:talk|speak|chat)\s+(?:(?:to|with)\s+you\s+)?then\b"
    r"|\bi\s+can\s+(?:do|make|manage)\s+(?=mon|tue|wed|thu|fri|sat|sun|tomorrow|today|this\b|next\b|the\s+\d|any\b)"
    r"|\bi(?:['’]m|\s+am)\s+(?:around|free|available)\s+(?=on\b|all\b|most\b|any\b|between\b|from\b|after\b|tomorrow|today"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next\b|this\b)",
    re.IGNORECASE,
)
I_CALL = late(
    r"(?:\bwe\s+(?:jump|hop|get|talk)\s+on\s+(?=the\s+phone|a\s+(?:\w+\s+)?call)|\b(?:can|could|may|shall)\s+i\s+"
    r"|\bi\s*(?:['’]ll|will|shall|could|can|['’]m\s+going\s+to"
    r"|(?=call\s+you|ring\s+you|phone\s+you)|\s+(?:would|will|shall|plan|want|have|am)\b[^.;!?\n]{2,90}\band\s+(?:will|shall)"
    r"))\s*(?:call|ring|phone|catch\s+you"
    r"|dial|(?:grab|get|reach)\s+you\s+(?:by|on|over)\s+(?:the\s+)?(?:phone|telephone|mobile)"
    r"|give\s+you\s+a\s+(?:quick\s+)?(?:call|ring"
    r"|bell)|be\s+calling|walk\s+you|tell\s+you\s+about)",
    re.IGNORECASE,
)
NEWS = late(
    r"\b(?:decision|outcome|news|feedback|yes\s+or|answer|either\s+way|whichever|result|afterwards|referees?"
    r"|with\s+a\s+yes|warm[-\s]?up|prep\w*|practi[cs]e|debrief\w*|rehears\w+|catch[-\s]?up"
    r"|(?<!see )how\s+it\s+(?:goes|went))\b",
    re.IGNORECASE,
)
PREPARES = late(
    r"\b(?:prep(?:aration)?|briefing|debrief|warm[-\s]?up|rehears\w+|feedback|catch[-\s]?up|pre-interview)\s+(?:chat"
    r"|call|talk"
    r"|session|meeting|conversation)\b|\bto\s+(?:prep|prepare|brief|debrief)\s+you\b|\b(?:run"
    r"|talk)\s+you\s+through\s+what\s+to\s+expect\b",
    re.IGNORECASE,
)
"""A talk beside the interview, before or after it."""
NO_WRITER = late(r"\bwill\s+(?:ring|call|phone|meet|see|interview)\s+you\s+instead\b", re.IGNORECASE)
GONE_FROM_LIST = late(r"[ \t]*[-–—(]*[ \t]*(?:removed|no\s+longer|cancel+ed)\b", re.IGNORECASE)
BYSTANDS = late(
    r",\s*(?:who|whom|whose)\b(?!\s+(?:will|would|['’]ll|is\s+(?:our|the|a)\b|heads?|leads?|runs?|manages?|chairs?))"
)
"""Of somebody named below a list, words that tell a story of theirs and no part in the talk."""
BESIDE_LIST = late(r"[ \t]*[-–—(]+[ \t]*(?:optional|organi[sz]er|coordinator)\b", re.IGNORECASE)
SPEAKS_OF = late(
    r"\s*(?:['’](?:ll|d|s)\b|\s(?:will|would|has|had|is|was|can|could|wants?|asked|may|might|should)\b)", re.IGNORECASE
)
"""Behind a name that begins a line: a sentence about the person, not their place in a list."""
WHO_WILL = late(
    r"[^.;\n]{0,60}\b(?:who|he|she)(?:['’]ll|\s+will|\s+is\s+going\s+to|\s+would)\s+(?:be\s+)?(?:assess|interview"
    r"|lead|chair|run|hold|meet|see|conduct|talk|speak|test|put\s+you|walk\s+you\s+through|take\s+you\s+through)"
    r"|[^.;\n]{0,60}\b(?:you(?:['’]ll|\s+will|\s+are\s+going\s+to)?\s+(?:be\s+)?(?:talk|speak|meet|sit|chat"
    r"|interview)(?:ing|s)?\s+(?:down\s+)?"
    r"(?:to|with)?\s*(?:him|her|them)|(?:he|she)(?:['’]s|\s+is)\s+(?:the\s+one\s+)?(?:who(?:['’]ll|\s+will|\s+is)?\s+)?"
    r"(?:interview|see|meet)(?:s|ing)?\s+you)\b",
    re.IGNORECASE,
)
CONJOINED = late(
    r"(?:\s*\([^)\n]{1,80}\))?(?:,[^,.;:\n]{2,70}?)?,?\s*(?:\b(?:and|und|og|och|et|en|y|e)\b(?![-.])|&|,|/|\bplus\b"
    r"|\bas\s+well\s+as\b"
    r"|\balong\s+with\b|;)\s*(?:also\s+|possibly\s+|probably\s+|perhaps\s+|maybe\s+|hopefully\s+)?(?:(?:by|with"
    r"|to)\s+)?"
    r"(?:(?:our|the|my)\s+[^,.;:\n]{2,50}?,?\s*)?(?:[A-Z][a-z]{1,5}\.?\s+){0,2}"
)
LISTED_ANEW = late(
    r"\b(?:panel|committee|board|line-?up|interviewers?|interview\s+team)(?:\s+(?:is|are|will)\s+now\b"
    r"|\s+(?:has|have)\s+changed\b[^.;\n]{0,20}:|\s+now\s+(?:is|consists|comprises))"
    r"|\b(?:new|revised|updated|final)\s+(?:panel|line-?up|committee|board)\s*(?:is\b|will\s+be\b|:|consists\b)",
    re.IGNORECASE,
)
LISTED_PERSON = late(r"\s*(?:$|\n|[,(|\t:–—-]|\b[A-Z]{2,5}\b)")
ARRANGES = late(
    r"\b(?:recruit\w*|recrut\w*|reclut\w*|talentos?|talents?|humanos?|humaines|umane|rrhh|rekrut\w*|rekryter\w*"
    r"|personal(?:referent|abteilung|leit|sach|wesen)\w*|kadr\w*|human|people|hr|personnel|resourc\w*|staffing"
    r"|coordinator|co-ordinator|assistant"
    r"|secretary|administrat\w*|office"
    r"|scheduler|sourcer|sourcing|consultant|adviser|advisor|support|reception\w*|account\s+manager|clerk"
    r"|bursar|practice\s+manager)\b",
    re.IGNORECASE,
)
HANDS_OVER = late(
    r"(?:\s*\([^)\n]{1,60}\)|,[^,.;\n]{2,60},)?\s+(?:(?:who|will|then|['’]ll)\s+){0,3}(?:hand|pass|walk|bring|send"
    r"|take)(?:s|ing)?"
    r"\s+you\s+(?:over|on|along|back|up|down|across|through)\b",
    re.IGNORECASE,
)
"""Of somebody whose part ends where another's begins."""
FOR_THE_ONE_BEFORE = late(
    r"\b(?:instead\s+of|in\s+place\s+of|covers?\s+for|covering\s+for|in\s+for|takes?\s+over\s+from|rather\s+than)"
    r"\s+(?:him|her|them)\b|\b(?:his|her|their)\s+(?:place|stead|slot|seat|chair|spot|part|shoes|absence|deputy"
    r"|stand-?in|successor|replacement)\b",
    re.IGNORECASE,
)
"""The one who is replaced was named in a sentence before."""
ASKS_QUESTIONS = late(
    r"\bquestions?\s+(?:will\s+|all\s+)?(?:come|are)\s+from\s+(?:me\s+and\s+)?(?:from\s+)?(?:(?:our|my|the|your)\s+)?"
    r"(?:[\w&/-]+,?\s+){0,5}$",
    re.IGNORECASE,
)
PRONOUN = late(
    r"(?:\A\s*|[,;:–—-]\s+|\b(?:so|and|where|when|then|as|because)\s+)(?:he|she)\s+and\b[^.;!?]{0,60}\Z", re.IGNORECASE
)
"""Before another name: whom the sentence before named and this one, "She and our Head of Strategy"."""
WITH_THEM = late(
    r"\b(?:you|you['’]ll|we)\b[^.;!?\n]{0,60}\bwith\s+(?:him|her)\b(?=\s*(?:,|and\b|first\b|then\b|on\b|for\b|from\b"
    r"|at\b|in\b))",
    re.IGNORECASE,
)
"""Before another name: a part with whom the sentence before named."""
POSSESSES = late(
    r"['’]s\s+(?:boss|manager|deputy|line\s+manager|colleagues?|team|office|assistant|EA|PA|secretary|number\s+two"
    r"|surname|last\s+name|name"
    r"|successor|predecessor|wife|husband|partner|brother|sister|son|daughter|mother|father|diary|calendar)\b",
    re.IGNORECASE,
)
"""Behind a name: the sentence is about somebody or something of theirs."""
NOT_THERE = late(
    r"\s*[;,–(-]\s*(?:who|she|he|they)\s+(?:won['’]t|will\s+not|isn['’]t|is\s+not|can['’]t|cannot)\s+(?:be\s+(?:at|in|on|part\b)|interview"
    r"|take\s+part|attend|sit)\w*|[^.;!?\n]{0,60}\b(?:won['’]t|will\s+not|isn['’]t|is\s+not|cannot|can['’]t"
    r"|not\s+going\s+to)\s+(?:now\s+)?(?:be\s+)?(?:there\b|present\b|joining\b"
    r"|join\s+(?:us|you|in|the)|in\s+the\s+room|on\s+the\s+(?:call|panel)|on\s+this\s+one|with\s+us"
    r"|able\s+to\s+(?:join|make\s+it|come|be\s+there))",
    re.IGNORECASE,
)
"""Behind a name: its bearer takes no part, whoever comes or not."""
ALSO = late(
    r"\b(?:as\s+well|too)\s*(?:[.!,;]|\Z)|\bwill\s+also\b|\b(?:asked|invited|roped)\b[^.!?\n]*\bto\s+(?:join|sit\s+in)\b"
    r"(?!\s+(?:on\s+|with\s+)?(?-i:[A-Z]))",
    re.IGNORECASE,
)
PRONOUN_MEETS = late(
    r"\b(?:he|she)\s*(?:['’]ll|['’]d|\s(?:will|would|wants?|can|could))\b[^.!?\n]{0,30}\b(?:see|meet|interview|speak"
    r"|talk|chat|need|have\s+you|minutes|hour)\b|\b(?:he|she)\s+(?:calls|rings|phones|will\s+(?:call|ring|phone))\s+you\b",
    re.IGNORECASE,
)
LOOKS_ON = late(
    r"(?:\s*\([^)]*\)|\s*,[^,.;\n]{2,60},)?\s*,?\s*(?:[\w'’]+\s+){0,4}?(?:takes?\s+(?:the\s+)?(?:notes?|minutes)"
    r"|taking\s+(?:the\s+)?(?:notes?|minutes)|invigilat(?:es?|ing)|proctor(?:s|ing)?|(?:as\s+)?(?:an?\s+)?observer"
    r"|sit(?:s|ting)?\s+in\s+(?:just\s+|only\s+|simply\s+)?to\s+(?:observe|watch|listen|shadow|learn))\b"
    r"|[^.;\n]{0,20}\b(?:she|he|they)(?:['’]ll|\s+will)\s+(?:meet|greet|collect|fetch)\s+you\s+(?:in|at|from)\s+"
    r"(?:the\s+|our\s+)?(?:lobby|reception|door|gate|entrance|foyer|front)|[^.;\n]{0,60}\basks?\s+nothing\b",
    re.IGNORECASE,
)
"""Of somebody who is in the room and asks nothing."""
LOOKS_ON_GATE = late(
    r"notes?\b|minutes|observ|nothing|lobby|reception|door|gate|entrance|foyer|front|shadow|listen|watch|learn"
    r"|scribe|invigilat|proctor",
    re.IGNORECASE,
)
BESIDE_BEFORE = late(
    r"\b(?:shadow(?:ing|s|ed\s+by)?|observers?|observing|note[- ]?taker|scribe|invigilat(?:ed"
    r"\s+by|ors?)|proctor(?:ed\s+by|s)?)\s*:?\s*(?:our\s+)?\Z",
    re.IGNORECASE,
)
BECAUSE = late(r"\b(?:as|because|since|while)\s+\Z", re.IGNORECASE)
GONE_BEFORE = late(r"(?:\A|\n)[\s•*-]*(?:out|removed|dropped|leaving|no\s+longer|gone)\s*:\s*\Z", re.IGNORECASE)
