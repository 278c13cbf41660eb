"""The phrases by which a mail says who interviews and who is out; `contact_words` has whom to write to."""

from __future__ import annotations

import re

from app.reading.late import late
from app.reading.people.absence import UNABLE

INTERVIEW_LABEL = late(
    r"(?:(?:your|the|interview|selection|oral|hiring|search|appointment|virtual|onsite|our)\s+){0,3}"
    r"(?:(?:name of (?:the )?)?interview(?:er|ers|ed by|ing)?(?:\(s\))?(?: names?)?(?: #?\d{1,2})?"
    r"|(?:panel\s+)?chair(?:person|ed by|man|woman)?|panel(?:l?ists?|\s+members?)?|members?(?: \d)?"
    r"|board(?:\s+members?)?"
    r"|committee(?:\s+members?)?|team"
    r"|who|with|host(?:ed by|s)?|assess(?:ors?|ed by)|led by|conducted by|attendees|participants|by"
    r"|present(?:ing|ation) to|audience|people (?:you(?:'ll| will) meet|on the call)"
    r"|on the (?:call|line|panel)|in the room|seeing|interview partners?"
    r"|gesprächspartner(?:in)?(?:nen)?|teilnehmer(?:innen|in)?|guests?(?: changed)?|entretien avec"
    r"|in|new|added|joining|replacement|stand-?in|unchanged|as before|staying|stays|remaining"
    r"|(?:your )?interlocut(?:eu|o)rs?|entrevistador(?:es|as|a)?|entrevista con|gesprek met|avec|mit|con|met|meeting"
    r"|meet)"
    r"|(?:who\s+)?you(?:['’]ll|\s+will|\s+would|['’]re|\s+are)\s+(?:be\s+)?(?:meet|see|speak|talk"
    r"|chat)(?:ing)?(?:\s+(?:with|to))?",
    re.IGNORECASE,
)
OPENS_LIST = late(
    r"\b(?:interview(?:ers?|ing|ed)?|panel(?:l?ists)?|board|committee|meet(?:ing)?|met|speak(?:ing)?"
    r"|talk(?:ing)?|chat(?:ting)?|see|seeing|conversations?|assessors?|hosts?|participants?|attendees|teilnehmer)\b"
    r"|\b(?:two|three|four|five|\d) of us\b"
    r"|\bminutes\b[^.!?]{0,20}\bwith\Z",
    re.IGNORECASE,
)
COLUMN = late(
    r"(?:with|who|interviewers?|panel(?: member)?s?|member|host|name|led by|people|interviewer\(s\)|avec|mit)\s*:?",
    re.IGNORECASE,
)
CLOCK = late(
    r"\b\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:-|–|—|to|until|bis)\s*\d{1,2}(?:[:.h]\d{2})?\b"
    r"|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s*[ap]\.?m\b",
    re.IGNORECASE,
)
# Between the sentence's beginning and the name: words for a talk, then whom it is with.
TALK = (
    r"(?:interview\w*|meet(?:s|ing|ings)?|met|speak(?:ing)?|spoke|talk(?:s|ing)?|chat(?:ting)?|calls?"
    r"|conversations?|sessions?"
    r"|discussion|panel|hour|half hour|half an hour|minutes|mins?|screen\w*|round|dive|sit(?:ting)? down|catch up"
    r"|(?:first|second|third|final|last|other|another) one"
    r"|you(?:['’]re| are) (?:on|up|booked|set|confirmed|scheduled)|zoom|teams|video|onsite|k[oō]rero"
    r"|one[- ]to[- ]one|one[- ]on[- ]one|1[:-]1|gespräch\w*|entretien|échange|rendez-vous|entrevista|gesprek)"
)
WITH = late(rf"\b{TALK}\b[^.?!\n]{{0,110}}?(?:\bwith\b|\bby\b|\bw/|\bpanel of\b|\bavec\b|\bmit\b)", re.IGNORECASE)
MEET = late(
    r"\b(?:you['’](?:d|ll) be with|you (?:will|would) be with|seeing, that['’]s|seeing is|meet|meeting|met by"
    r"|see|seeing|interviewers? (?:is|are|will be|would be)|interview(?:ed)? by"
    r"|(?:also )?(?:present|attending|in attendance) (?:will be|would be|are|is)(?: also)?"
    r"|panel (?:is|will be|would be|consists of|includes|comprises)|board (?:is|will be|consists of)"
    r"|(?:person|member|colleague|representative|panell?ist|interviewer)(?: (?:from|of) (?:the |our )?[\w &’'-]{2,40}?"
    r")?"
    r" (?:is|will be|will now be)|interlocutors?(?: (?:is|are|will be)|:)|partners? (?:is|are|will be)"
    r"|committee (?:is|will be)|(?:from|on) our side"
    r"|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|chat(?:ting)? (?:with|to)|introduc\w+ you to"
    r"|sit(?:ting)?(?: down)? with|questions? (?:will )?(?:come|are) from"
    r"|gespräch führ(?:en|t)|du (?:møter|träffar|treffer)|(?:sie|du) (?:treffen|triffst|sprechen mit)|vous "
    r"rencontrerez|u spreekt met"
    r"|(?:il|elle)? ?se fera avec|me and my|conocer[áa]s a"
    r"|(?:\A|[.?!:(,])\s*(?:I|me|myself) and|:\s*myself,"
    r"|you (?:\+|and)|(?:with|you,) me(?:,| and| &| plus)|between you and|it would be|it['’]?ll be"
    r"|it['’]?d be|it will be|it['’]?s|[\"“]?we[\"”]? (?:is|are|means?)"
    r"|(?:first|next|then)(?: up)? (?:is|comes)|followed by|(?:the )?turn of"
    r"|(?:assessed|observed|scored|conducted|led|run|hosted|chaired|joined|held|interviewed"
    r"|seen|received|accompanied)(?: and \w+)? by|join(?:ed|ing)? by|face|host(?:s|ed)?(?: is| are)?|on with|(?:is"
    r"|are) possible for|suits?|works for|(?:is|are) (?:good|fine|best|ok|okay) for)"
    r"\s+(?:(?:himself,?|herself,?|themselves,?) )?(?:(?:both|also|again|our|your|my|their|the|either|with|to|two|of"
    r"|you"
    r"|[^\W\d_]+ing)\s+){0,2}(?:(?:[^\W\d_][\w/&-]*\.?\s+){0,5}?"
    # "our tax senior, Ada Quill", "the Head of Year 9, Mr Quill", "our Director, Product Management, Ada Quill"
    r"|(?<=\sour\s|\sthe\s)(?:(?:[^\W\d_][\w/&'’-]*\s+){0,3}[^\W\d_][\w/&'’-]*|(?:(?-i:[A-Z])[\w/&'’-]*,?\s+|of\s+"
    r"|and\s+|for\s+|to\s+"
    r"|the\s+|in\s+|&\s+|\d+\s+|[–-]\s+){0,7}(?-i:[A-Z\d])[\w/&'’-]*),\s+)\Z",
    re.IGNORECASE,
)
INTERVIEW_WITH = late(
    r"\binterview(?:s|ed|ing)?(?: itself)? (?:is |will be |would be )?(?:with|by)\s+(?:our |the )?\Z", re.IGNORECASE
)
WITH_ALONE = late(
    r"\bwith\s+(?:(?:both|our|my|the|[^\W\d_]+ing)\s+){0,2}(?:[^\W\d_][\w/&-]*\s+){0,5}?\Z", re.IGNORECASE
)
DAY = late(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\btoday\b", re.IGNORECASE)
NOT_WITH = late(
    r"\b(?:before you (?:meet|see|talk to|speak to|speak with)|(?:great|good|lovely|nice"
    r"|positive) (?:first )?(?:conversation|chat|call|talk) with|ask for|contact|e-?mail|write to|cc|copied"
    r"|reach(?: out)?(?: to)?|on behalf of|via|tell"
    r"|thank\w*(?! (?:you )?(?:so much |very much |again |all )?for (?:\w+ ){0,3}?(?:meeting|speaking|talking"
    r"|chatting))"
    r"|told|notify|let|deal with|if you[^.!?:]*|EA to|assistant to|reports? to|reporting to"
    r"|instead of|in place of|replac\w+|rather than|feedback (?:from|with)|confirm(?:ed|s)?(?: it)? with"
    r"|check(?:ed)?(?: it)? with|arranged? with|agreed with|spoke with|spoken (?:with|to)"
    r"|catch(?:ing)? up with|word with|colleague|through your|husband|wife|partner|referees?|references?"
    r"|reference from|questions? (?:to|for)|liaise with|heard from|hear from|note from|mail from|below from"
    r"|(?:what|as|which|that|whatever) you and|sync(?:ing)?(?: up)? with|align(?:ing)? with|touch(?:ing)? base with"
    r"|regroup(?:ing)? with|debrief(?:ing)? with|check(?:ing)? in with|compar(?:e|ing) notes with|huddle with"
    r"|(?:talk|chat)(?:ing)? (?:it|this|that|things) (?:over|through) with|go(?:ing)? over (?:it|this|that|things) with"
    r"|sat down with|sit down with the|work(?:s|ed|ing)? (?:closely )?with|(?:make|makes|making) (?:the|a) (?:final )?"
    r"(?:call|decision) with|decide with|discuss(?:es|ed)? (?:it |this )?with)\s+(?:(?:our|my|the|your"
    r"|to)\s+)?(?:[^\W\d_]+\s+){0,3}\Z",
    re.IGNORECASE,
)
AFTER = late(
    r"(?:\s*\([^)]{0,60}\))?(?:\s*,[^.;\n]{2,70}?,)?\s*(?:,\s*)?(?:both|all|also|two|together|and the (?:team"
    r"|rest)|from [^.,;]{2,40})?\s*"
    r"(?:(?:would|will|['’]d|['’]ll|wants?|is going|are going|are|is|could|can|would both|will both|need|needs"
    r"|need about)\s+(?:(?:also|both|all|then|now|each|be|to|really|very|much|like|love|be pleased"
    r"|be delighted|be happy|keen)\s+){0,5})?"
    r"(?:(?:like|love|have)(?: to)?\s+(?:an?\s+)?(?:\w+\s+){0,3}(?:with you|you)"
    r"|(?:pleased|delighted|happy|excited|keen|like|love|looking forward|look forward"
    r"|looks forward) to (?:meet|see|speak|talk|chat|interview|hav|bring|get)\w*"
    r"|(?:meet|meeting|see|seeing|interview|interviewing|speak|speaking|talk|talking|chat"
    r"|chatting)\b(?: with)?(?: to)? (?:with )?you\b(?! at| in the| to the)"
    r"|(?:interview|chair|lead the|lead(?! you)|conduct(?! you)|sit in|sit on|sit|dial in|assess|observe|take part"
    r"|join(?:ing)?(?: us| you| them| in| the| [A-Z])?|be (?:here|there|on|joining|chairing|leading|interviewing)"
    r"|be chairing|chairing|on speaker|ring you(?: instead)?|call you|phone you|run|host|step in|stand in|fill in|cover"
    r"|be waiting for you|dial(?:ling)? in"
    r"|take over|takes? (?:his|her|their|the|over)(?! (?:the|your|this|my|all)(?: \w+)? (?:process|application"
    r"|coordinat"
    r"|recruit|case|file|correspond|communicat|search|vacanc|schedul|desk|inbox|task|work|candidate|mail|e-?mail"
    r"|arrange))|stay"
    r"|sits? in(?! (?:(?-i:[A-Z])|the |our |an? |his |her ))|lead)\b(?![^.!?]*\b(?:decision|outcome|result"
    r"|yes or no|either way)\b)"
    r"|(?:and I )?(?:are |is )?(?:both |all )?(?:free|available)\b(?= (?:on|next|this|for|at|from|mon|tue|wed|thu"
    r"|fri|\d))"
    r"|and (?:I|me) (?:will|['’]ll|would|['’]d|can) (?:\w+ ){0,2}(?:give you a (?:bell|ring|call|shout|buzz)|ring"
    r"|call|phone|meet|see|talk"
    r"|chat|speak|interview|be)\b"
    r"|(?:runs|leads|does|takes|holds|hosts) (?:it|these)\b(?! (?:himself|herself)? ?(?:well|seriously|easy|over))"
    r"|as (?:before|planned|arranged|agreed)\b|has you (?:all )?to (?:him|her|them)sel\w+"
    r"|and I (?:would|['’]d) (?:both |really |very much )?(?:like|love) you to (?:come|call|drop|pop|visit|join|see"
    r"|meet|be)\b"
    r"|and I (?:both |really )?(?:want|wanted) you to (?:come|call|drop|pop|visit|join|see|meet|be)\b"
    r"|(?:ask|go|walk|take) you\b(?= (?:through|about|some|a\b|the))|an? (?:hour|half hour|chat|call) with you)",
    re.IGNORECASE,
)
# What somebody named before it does with the candidate.
THEY_TALK = late(
    r"[^.;!?\n]{0,70}\b(?:who|he|she|they)(?:['’]ll|['’]d| will| would| is going to| are going to| wants? to"
    r"| (?:would|['’]d) (?:like|love) to)?"
    r" (?:also |then |just )?(?:(?:be )?(?:hav(?:e|ing)|do(?:ing)?|tak(?:e|ing)|run(?:ning)?|lead(?:ing)?"
    r"|chair(?:ing)?|hold(?:ing)?|conduct(?:ing)?) (?:the|a|your"
    r"|our) (?:\w+ )?(?:chat|talk|interview|conversation|call|screen\w*)"
    r"|(?:see|meet|interview|assess) you|(?:talk|speak|chat) (?:to|with) you)\b(?! (?:at|in"
    r"|to) (?:the )?(?:reception|lobby|door|gate|panel))"
    r"|[^.;!?\n]{0,50}\byou (?:will |['’]ll )?(?:talk|speak|chat|meet|sit(?: down)?) (?:to |with )?(?:him|her"
    r"|them)\b(?! to)",
    re.IGNORECASE,
)
"""Behind a name: "Bev, she does all our hiring and will have the chat with you", "Ana Ruiz, you talk with her"."""
ACTS = late(
    r"\b(?:interview|interviewing|interviews|meet|meeting|meets|see|seeing|sees|speak|speaking|speaks|talk|talking"
    r"|talks|chat|chatting|assess|assessing|assesses|test|testing"
    r"|observe|observing|question)\b(?: (?:with|to))? you(?!r)\b(?! (?:at|in|by) (?:the |our )?(?:reception"
    r"|lobby|door|gate|entrance|front|main))"
    r"|\b(?:conduct(?:s|ing)?|runs?|running|lead(?:s|ing)?|host(?:s|ing)?|chair(?:s|ing)?|hold(?:s|ing)?|do(?:es|ing)?"
    r"|takes?|taking|carry out|observe|observing|assess)\b (?:your|the|this|that|both)"
    r" (?:\w+ ){0,2}(?:interviews?|trial|shift|panel|session|lesson|assessment|call|exercise|conversation|test"
    r"|task|discussion|round|half|part)"
    r"|\b(?:is|be|are) (?:the|your) interviewers?\b|conducting it\b"
    r"|\btak(?:e|ing) you through|\bwalk(?:ing)? you through|\b(?:ask|asking) you (?:about|some|a|the|to)"
    r"|assigned as your interview",
    re.IGNORECASE,
)
NOT_ACTING = late(
    r"\b(?:reception\w*|referees?|tour|arrange|arranging|find (?:a )?(?:time|slot)|schedul\w+|set(?:ting)? up"
    r"|organi[sz]\w+|for you to|would like you to|wants? you to|asks? you to|asked me|told me|recommended)\b",
    re.IGNORECASE,
)
ENJOYED = late(
    r"(?:\s+and I)?(?:\s+both|\s+all)?\s+(?:both |all |really |thoroughly |very much |so |also )*(?:enjoyed"
    r"|liked|loved|(?:was|were) (?:very |really |so |all |both )*(?:v\.? )?(?:impressed|enthusiastic|taken|pleased"
    r"|positive|complimentary|delighted|keen)"
    r"|had a (?:blast|great|good)|thought you|"
    r"(?:is|was) [\w ]{3,30}? since (?:he|she) (?:met|saw|spoke)"
    r"|came (?:out|away)|gave me good|thought (?:very )?highly)",
    re.IGNORECASE,
)
OUT_AFTER = late(
    rf"(?:['’]s)?\s+[^.;?\n]{{2,90}}?\b(?:so|and)\s+(?:he|she|they)\s*(?:{UNABLE})|"
    rf"(?:\s*\([^)]*\)|\s*,[^,.;\n]{{2,60}},)?\s*(?:,?\s*(?:but|although|who)\s+(?:he|she|they)?\s*)?(?:{UNABLE}"
    r"|is no longer|has to\b"
    r"|(?:is|will be) on (?!the (?:panel|call|board|committee|line)|hand|speaker|teams|zoom|your)\w+)",
    re.IGNORECASE,
)
FOR_THE_ONE_BEFORE = late(
    r"\b(?:instead of|in place of|covers? for|covering for|in for|takes? over from|rather than) (?:him|her|them)\b"
    r"|\b(?:his|her|their) (?:place|stead|slot|seat|chair|spot|part|shoes|absence|deputy|stand-?in|successor"
    r"|replacement)\b"
    r"|\b(?:his|her|their) (?:half|hour|session|time|turn|bit|share|interview|questions)\b[^.;!?\n]{0,20}\b(?:taken"
    r"|covered|done|"
    r"run|filled|goes|passes|falls)\b",
    re.IGNORECASE,
)
OUT_BEFORE = late(
    r"\b(?:(?:be|is|are|comes?|coming|goes|going) in for|sitting in for|stepping in for|filling in for"
    r"|deputi[sz](?:es|ing) for|subbing for|instead of|in place of"
    r"|in (?:the )?stead of|replac(?:es|ing|e)|rather than|taking over from"
    r"|takes? over from|takes?|taking|stand(?:s|ing)? in for|cover(?:s|ing)? for|step(?:s|ping)? in for"
    r"|fill(?:s|ing)? in for|sits? in for|subs? for|swap(?:s|ped|ping)?(?: out)?(?: with| for)?"
    r"|swap\s*[:,–—-]\s*(?:[\w.'’-]+\s+){1,4}for|not)\s+(?:(?:our"
    r"|the)\s+)?(?:[^\W\d_]+\.?\s+)?\Z"
    r"|\b(?:every(?:one|body)|all|any(?:one|body)|panel|rest|both)\b[^.;!?\n]{0,30}\b(?:except|but|apart\s+from|bar|save"
    r"|other\s+than)\s+(?:for\s+)?(?:our\s+|the\s+)?(?:[^\W\d_]+\.?\s+)?\Z",
    re.IGNORECASE,
)
TAKES = late(
    r"['’]s?\s+(?:place|stead|slot|seat|chair|spot|part|absence)\b(?!\s+(?:does|do|is|stays?|remains?|will|hasn"
    r"|has)(?:n['’]t|\s+not)?"
    r"\s*(?:move|change|moving|changing|moved|changed|affected|unchanged|the\s+same|as\b|put|where|stay|remain)?\b)",
    re.IGNORECASE,
)
REPLACES = late(
    r"\binstead\b|\b(?:in|takes?|taking|taken?|fill(?:s|ing)?)\s+(?:over\s+)?(?:from\s+)?(?:his|her|their"
    r"|its)\s+(?:place|stead|slot|seat|chair|spot|part)\b|\bplace (?:is|will be|has been) taken|\breplac"
    r"|\bswap|\(not (?-i:[A-Z])|, not (?-i:[A-Z])|\bstand(?:s|ing)? in\b"
    r"|\bstep(?:s|ped|ping)? in\b|\bstead\b|\bfill(?:s|ing)? in\b|\btakes? (?:over|his|her|their)\b"
    r"|\bin (?:his|her|their) (?:place|absence)\b|\bsit(?:s|ting)? in (?:for|her|his)\b|\bpinch-?hit|\btak(?:e|es|ing"
    r"|en) (?:his|her|their) (?:half[- ]hour|half|hour|time|session|interview|part|turn|questions)\b"
    r"|\b(?:his|her|their) (?:half|hour|session|time|turn|bit|share|interview|questions|slot|part|place|seat) "
    r"(?:(?:is|will|has|been|be|now|being) ){1,3}(?:taken|covered|done|run|filled)\b"
    r"|\b(?:his|her|their) (?:half|hour|session|slot|part|place|seat|turn) (?:now )?(?:goes|passes|falls) to\b",
    re.IGNORECASE,
)
# The session goes on without the one who is out.
GOES_ON = late(
    r"\b(?:just|only|alone|on (?:his|her|their) own|without (?:him|her|them)|by (?:him|her)self|go(?:es)? ahead)\b",
    re.IGNORECASE,
)
# "Ana is unwell. We are going ahead with two": the sentence after the one that tells the absence
WITHOUT = late(
    r"\b(?:go(?:ing)?|went) ahead (?:anyway )?(?:with (?:two|one|three|the (?:other|rest|remaining)\w*|just)|without)\b"
    r"|\b(?:manage|do|cope|carry on|proceed|go on|be fine|start) without (?:him|her|them)\b"
    r"|\b(?:it(?:['’]ll| will)|there(?:['’]ll| will)|so) (?:just )?be (?:just )?(?:two|one|three"
    r"|the (?:other )?(?:two|three|others))\b"
    r"|\b(?:just|only) (?:the )?(?:other )?(?:two|one|three) (?:of us|of them|on the panel|interviewers?|then)\b"
    r"|\bpanel of (?:two|one|three) (?:now|then|instead)\b",
    re.IGNORECASE,
)
REMOVED = late(r"\s*(?:[-–—]|\()\s*(?:removed|cancelled|declined|no longer|replaced)\b", re.IGNORECASE)
SETTING = late(
    r"\b(?:interview\w*|panel|committee|meet|meeting|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)"
    r"|see(?:ing)? (?:you|two|both|us)|on the call|join(?:s|ing)?|conversation between|(?:first|second|third"
    r"|final|next) round|one-to-one"
    r"|take you through|walk you through|chair(?:s|ing|ed)?|assess\w*|vorstellungsgespräch"
    r"|gesprächspartner(?:in|innen)?|entretien|entrevista)\b",
    re.IGNORECASE,
)
HIRING_MANAGER = late(r"\b(?:hiring manager|the manager for this (?:role|post))\b[^.!?\n]{0,25}\Z", re.IGNORECASE)
IS_HIRING_MANAGER = late(
    r"\s*,\s+(?:who(?:['’]s|\s+is)\s+)?(?:the|your|our)\s+(?:hiring\s+manager|manager\s+(?:who\s+is\s+)?hiring|(?:line\s+)?manager\s+for"
    r"\s+this)\b",
    re.IGNORECASE,
)
SELF = late(
    r"(?:\A|[.?!:(]\s*)I and (?=[A-Z])|\A\W*(?:(?:[Jj]ust|[Ii]t['’]?s|[Ww]ith) )?[Mm]e (?:and|n|&|plus|\+) (?!(?:the"
    r"|a|an|you|your|will|then)\b)\w|\bwith (?:[A-Z][\w.'’-]+ ){1,4}and (?:me|myself)\b"
    r"|\b(?:(?:interview\w*|meet\w*|speak\w*|talk\w*|chat\w*|yarn|natter|cuppa|call|conversation|minutes|hour"
    r"|screen\w*|session"
    r"|sit down)\b[^.?!\n]{0,60}?\bwith (?:me\b|[^.?!\n]{2,60}? and (?:me|myself)\b)|me and (?:from |with |by )?"
    r"(?=[A-HJ-Z]|my\b|our\b|the\b)"
    r"|(?:[Ii]t|[Tt]hat)(?:['’]d| would|['’]ll| will) be [^.?!\n]{2,110}?,? (?:and|plus|&) (?:me"
    r"|myself)\b(?=\s*(?:[.,;:)(]|\Z))"
    r"|\b(?:meet|see|talk|speak|chat|interview)\w*\b[^.?!\n]{2,110}? (?:and|plus|&) (?:to |with "
    r"|by )?me\b(?=\s*(?:[.,;:)(]|\Z))"
    r"|and (?:me|myself)\b(?= (?:on|for|at|in|from|over)\b)|and myself\b"
    r"|\b(?:meet|meeting|met|with) (?:me|myself),|yours truly\b|myself and"
    r"|\bsee me\b(?! (?:if|for|about))|call with me\b(?! if)|I(?:['’]m| am)? (?:really |very "
    r"|so )?look(?:ing)? forward to (?:speaking|talking|chatting|our (?:call|chat|conversation|talk|interview)"
    r"|interviewing)"
    r"|(?:\A\W*(?:[Ww]ould |[Rr]eally )?|\bI\b[^.?!\n,]{0,30}?)(?:[Hh]appy|[Gg]lad|[Aa]ble|[Ff]ree|[Kk]een"
    r"|[Ll]ove) to (?:do|have|jump on|hop on|get on|make) (?:an? |our )[^.?!\n]{0,40}(?:call|chat|conversation"
    r"|interview|talk) with you|(?:have|invite) you (?:over|in|round|up) for a (?:talk|chat|coffee"
    r"|conversation)"
    r"|[Ll]et['’]s (?:(?:talk|chat|speak|meet|say)\b|do (?=\d|noon|[A-Z][a-z]+day\b|(?:the )?(?:morning|afternoon)))"
    r"|(?:[Tt]alk|[Ss]peak) (?:to you )?then\b"
    r"|\b[Ii] can (?:do|make) (?=(?i:mon|tue|wed|thu|fri|sat|sun|tomorrow|today|any\b|the \d))"
    r"|(?:\A|:\s*)(?:[Mm]e|[Mm]yself)(?:,|\s*\()"
    r"|(?:und|et|og|och|en) (?:ich|mir|moi|meg|mig|mij|jeg|ik)\b|mit mir\b|avec moi\b"
    r"|con(?:migo)\b"
    r"|just (?:be )?me\b|it(?:['’]d| would|['’]ll| will) (?:just )?be me\b"
    r"|(?:just )?us two\b(?! (?:weeks?|days?|hours?|months?|minutes?|to\b|names|numbers|refer\w+|contacts|copies"
    r"|dates|times|options|people))"
    r"|the two of us\b|[Yy]ou and (?:me|I)\b|I(?:['’]ll| will|['’]m going to) (?:also )?sit in\b"
    r"(?! (?:\w+ ){0,3}?to (?:observe|watch|listen|learn|take (?:the )?(?:notes|minutes)))"
    r"|meet (?:with )?me\b(?! at| in)|I(?:['’]ll| will| shall) (?:also |then )?be (?:chairing|leading"
    r"|interviewing|conducting|joining|hosting|running|doing the|on the panel|there too)|(?:I"
    r"|and) will (?:also )?be chairing|along with me\b"
    r"|I(?:['’]ll| will) (?:also |then )?(?:(?:walk|take|talk) you through (?:the|our|how)"
    r"|tell you (?:\w+ ){0,2}about (?:the|our|us))\b|(?:see|meet|interview|talk to|speak to) you with me\b"
    r"|[Ww]e(?:['’]ll| will|['’]d| would|['’]re going to) have our (?:talk|chat|interview|conversation)\b"
    r"|[Ww]e(?:['’]ll| can| could| will) (?:talk|chat|speak) (?:about|over|through) the (?:role|job|position|post"
    r"|opening|gig)\b"
    r"|\b(?:have|got|booked|put|pencilled) us (?:both )?(?:down|in\b|booked|for\b)"
    r"|[Ww]e (?:jump|hop|get|talk) on (?:the phone|a (?:quick |short )?call)\b"
    r"|I(?:['’]ll| will) (?:also )?(?:interview|chair"
    r"|sit in\b(?! (?:\w+ ){0,3}?to (?:observe|watch|listen|learn|take (?:the )?(?:notes|minutes)))"
    r"|join you|host|lead the)"
    r"|I(?:['’]d| would| should) (?:like|love|be glad|be keen) to (?:"
    r"(?!set up\b[^.?!\n]{0,50}\b(?:with|between) (?:our|my|his|her|their|[A-Z]))"  # "a call with our CFO"
    r"(?:do|have|run|conduct|set up|hold) (?:an?|our|the|that|this|some)\b|chat|talk"
    r"|speak|meet|hear|interview|get to know|learn)\b[^.?!\n]{0,60}?\b(?:you|interview|call|chat|screen\w*"
    r"|conversation)|I(?:['’]ll| will)? ?be doing the|(?:and|I(?:['’]ll)?)(?: will)?(?: also)? be sitting in\b"
    r"|(?:\A|[.!] )[Ll]ooking forward to our (?:chat|call|conversation|talk|interview)\b|(?:do|doing) the screen "
    r"myself|(?:have|do) one with you"
    r"|I (?:also |usually )?(?:chair|lead|run|conduct|hold)\b[^.?!\n]{0,30}\b(?:panel|interviews?|board|committee)\b"
    r"|\b(?:[Cc]ould|[Cc]an|[Mm]ay|[Ss]hall) I (?:please )?(?:interview|see|meet) you\b(?! (?:at|in) (?:the "
    r"|our )?(?:reception|lobby|door|gate))"
    r"|\bI(?:['’]ll| will| shall|['’]m going to|['’]d| would) be (?:there (?:together |along )?with (?=[A-Z])"
    r"|joined by\b)"
    r"|\b[Jj]oining me (?:will be|is|are)\b|\b(?:will|['’]ll|is going to|to) join me\b|\bjoins me\b"
    r"|\b(?:[Pp]anel|[Bb]oard|[Cc]ommittee|[Ii]nterviewers?)(?: (?:is|are|will be|would be|consists of|being)"
    r"|:) (?:me|myself)\b"
    r"|\b(?:suits?|works for) [^.?!\n]{2,60} and me\b|and I (?:for|on) the\b|while I ask\b|\bI(?:['’]ll"
    r"| will)? (?:do|ask|be doing|be asking) the (?:talking"
    r"|interview\w*|questions|asking)\b"
    r"|\bme (?:asking|doing|running|leading) (?:the|you|your|this)\b|[A-Z][\w'’-]+ and I (?:(?:will|are going to"
    r"|both) )?(?:ask|run|chair|lead|interview|sit)\b"
    r"|\bI(?:['’]d| would) (?:just )?(?:like|love|want) (?:(?:about|around|just|another) )?(?:\d+|ten|fifteen|twenty"
    r"|thirty|half an|an|a) ?(?:minutes|mins|hour|(?:quick |short )?(?:word|call|chat))\b"
    r"|\b(?:[Pp]resent|[Ii]t|[Tt]here)(?: (?:will|would|are|is)|['’](?:ll"
    r"|d))(?: be)? [^.?!\n]{2,150} and I(?=\s*(?:[.;:)]|\Z))"
    r"|\b(?:good|great|nice|lovely|glad|pleasure) to (?:have )?interview(?:ed)? you\b"
    r"|\bjoin [^.?!\n]{2,40}\b(?:interview\w*|when (?:he|she|they))\b[^.?!\n]{0,12}\byou\b"
    r"|\band I\b(?! (?:hope|trust|am glad))[^.?!\n]{0,90}?\b(?:meet|interview|speak (?:with|to)|talk (?:with|to)) you\b"
    r"|[A-Z][\w'’-]+,? and I\b[^.?!\n]{0,40}?\b(?:give you a (?:bell|ring|call|buzz|shout)|(?:call|ring|phone) you)\b"
    r"|\band I (?:have|['’]ve) (?:blocked|set aside|reserved|kept)\b"
    r"|\A\s*(?:\d[.)]|[-•*])\s*(?:[Mm]e|[Mm]yself)\s*(?:[,(.–-]|\Z)"
    r"|(?:and|with|by) the undersigned\b|\byour (?:humble |obedient )?servant\b|\bw/ ?me\b"
    r"|I(?:['’]m| am|['’]d be| would be|['’]ll be| will be) the one (?:who )?"
    r"you(?:['’]ll|['’]d| will| would)? (?:be )?(?:talk|speak|meet|see|chat)|(?:[|\t]\s*)me\s*(?:[|\t]|\Z)"
    r"|\b(?:conversation|talk|call|chat|interview|screen|interviews) myself\b|interview with (?:me"
    r"|myself)|(?:speak|talk|chat)(?:ing)? (?:with|to) me\b|(?:myself|I) (?:will|shall|would) (?:interview"
    r"|meet|see) you|(?:we|I)['’]ll meet you\b(?! (?:at|in) (?:the |our )?(?:reception|lobby|door|gate|front"
    r"|entrance|foyer))|for our (?:interview|chat|call|conversation|talk)\b)",
)
# "I have the flu", "I won't be there myself"
I_AM_OUT = late(
    r"\bI(?:['’]m| am) (?:now |afraid |sorry,? )?(?:ill|sick|unwell|poorly|in bed|laid up|off sick|stuck (?:in|at"
    r"|on))\b"
    r"|\bI(?:['’]ve| have)(?: got)? (?:the |a )?(?:flu|covid|fever|migraine|stomach bug)\b"
    r"|\bI (?:won['’]t|will not|shan['’]t) be (?:there|present|joining|in the room|on the (?:call|panel)|with you"
    r"|able to (?:join|be there|make it))\b"
    r"|\bI (?:don['’]t|do not|won['’]t|will not) (?:sit in|sit on|take part|interview)\b"
    r"(?! (?:before|until|till|by|at first|for the first|from the start|the whole))",
)
I_CALL = late(
    r"\bI(?:['’]ll| will| shall|['’]m going to| can|)\s+(?:then |just |personally )?(?:call|ring|phone|dial"
    r"|give you a (?:call|ring|bell)|be calling|be ringing)\s+(?:(?:you|your|on)\b|\(?\+?\d)",
    re.IGNORECASE,
)
# "Can I give you a bell tomorrow at 1?"
ASKS_TO_CALL = late(
    r"\b(?:can|could|may|shall) I (?:\w+ )?(?:(?:call|ring|phone) you\b|give you a (?:quick )?(?:call|ring|bell|buzz)\b"
    r"|(?:grab|catch|get|reach) you (?:by|on|over) (?:the )?(?:phone|telephone|mobile)\b)[^.!\n]*\?",
    re.IGNORECASE,
)
NEWS = late(
    r"\b(?:by (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|the|end|next|close)|decision|outcome|news"
    r"|feedback|yes|answer|either way|whichever|results?|afterwards|referees?|offer|before|beforehand|ahead of"
    r"|run through|brief you"
    r"|warm[- ]?up|prep\w*|practi[cs]e|debrief\w*|rehears\w+|catch[- ]?up|(?<!see )how it (?:goes|went)"
    r"|as soon as|once (?:I|we)"
    r"|the (?:minute|moment|second) (?:I|we|they|he|she)|to say|when I hear|hear back"
    r"|after (?:that|the)|no matter|to let you know"
    r"|let(?:s)? (?:you|me|us) know|update)\b|\bno within\b",
    re.IGNORECASE,
)
# "Fergus and I thought you interviewed beautifully", "Brigid and myself had a good laugh after you left"
WE_MET = late(
    r"\s+and (?:I|me|myself)\b[^.!?\n]{0,30}?\b(?:thought|think you|enjoyed|liked|loved|had a"
    r"|were (?:both |all |very |really |so )*(?:impressed|taken|struck)|felt|agreed|spent)\b",
)
AFTER_MEETING = late(
    r"\b(?:after|since|from) (?:I |we )?(?:meeting|met|seeing|saw|interviewing|interviewed) (?:with )?you\b"
    r"|\bI (?:really |very much |so )?(?:liked|enjoyed|loved) (?:our|the) (?:talk|chat|call"
    r"|conversation|interview|session)\b"
    r"|\b(?:after|when|since) [Ii] had you (?:on the phone|in|here|over)\b"
    r"|\b(?:[Ff]ollowing|[Aa]fter) our (?:[Zz]oom|[Tt]eams|call|interview|talk|chat|meeting"
    r"|conversation)\b[^.!?\n]{0,30}\bwith\b"
    r"|\b[Ii] (?:interviewed|met) you\b|\b(?:since|when) we met\b"
    r"|\b[Tt]hanks? (?:you )?(?:so much |very much |again )?for (?:coming (?:in|over|by|round) )?(?:on )?(?:[Mm]on"
    r"|[Tt]ues"
    r"|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un|yester|to)day\b[^.!?\n]{0,12}\bwe (?:both |all )?(?:really |so "
    r"|very much )?"
    r"(?:enjoyed|liked|loved)\b"
    r"|\b(?:[Gg]reat|[Gg]ood|[Ll]ovely|[Nn]ice) meeting (?:you|u)\b(?: (?:on|earlier))?"
    r" (?:yesterday|today|this|last|(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day)\b",
)
OUR_TALK = late(
    r"\b[Tt]hanks? (?:you )?(?:so much |again )?for (?:the|our|a) (?:\w+ )?(?:call|chat|talk|conversation) (?:today"
    r"|just now|earlier|yesterday|this|on|last)\b"
    r"|\b(?:(?:really |thoroughly )?enjoyed (?:our|the) (?:chat|conversation|talk|call|interview)|(?:great|good"
    r"|nice|lovely|pleasure|wonderful|fun) (?:to (?:talk|speak|meet|chat)|talking|speaking|meeting|chatting)"
    r"|from (?:this morning|yesterday|our (?:call|interview|chat))|I (?:really |so )?enjoyed (?:meeting"
    r"|talking|speaking|our)|enjoyed (?:meeting|talking|having|speaking)|liked talking|our (?:interview"
    r"|conversation|chat|call) (?:yesterday|today|this|on))\b",
    re.IGNORECASE,
)
OWNER_MET = late(
    r"\b(?:meet(?:ing)?(?: with)?|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|spoke (?:with|to)"
    r"|(?:conversation|interview|chat|call|talk) (?:with|from)|met(?: with)?|off with|session with"
    r"|time with|together with|alongside|along with|thanks (?:also |again |too )?to|(?:my )?(?:thanks|regards"
    r"|best) (?:on )?to)\s+(?:you,?\s+(?:and\s+)?)?(?:both\s+)?(?:with\s+)?(?:[^\W\d_]+\.?\s+)?\Z",
    re.IGNORECASE,
)
OWNER_AFTER = late(
    r"\s+(?:and I\s+)?(?:asked|took me|showed me|told me|walked me|wanted to know|said in|grilled)\b", re.IGNORECASE
)
# "On behalf of Priti, Gordon and myself, thank you for coming in"
WITH_MYSELF = late(
    r"\b(?:on behalf of|from) (?P<who>[^.;:\n]{2,60}?) and (?:myself|me)\b[^.!?\n]{0,20}\bthank", re.IGNORECASE
)
# "Avi was sorry to have missed it", told of a talk that was held
MISSED = late(
    r"\s+(?:is|was|were|are)\s+(?:so\s+|very\s+|really\s+)?(?:sorry|sad|gutted"
    r"|disappointed)\s+(?:not\s+to\s+(?:have\s+)?"
    r"(?:met|meet|see|seen|join\w*|make|be)|to\s+(?:have\s+)?miss(?:ed)?)\b"
    r"|\s*\([^()\n]{0,50}\b(?:he|she|they)\s+(?:could(?:n['’]t|\s+not)|was(?:n['’]t|\s+not)\s+able\s+to)\s+(?:make"
    r"|join|be|come)\b"
    r"|\s+(?:got\s+(?:sick|ill|stuck|called|held)|fell\s+ill|could(?:n['’]t|\s+not)\s+(?:make|join|be|come))\b",
    re.IGNORECASE,
)
# "Marnie can't make it, I'll call you myself"
MYSELF_INSTEAD = late(
    r"\bI(?:['’]ll| will| shall|['’]m going to| am going to)\b[^.;!?\n]{0,60}\b(?:myself|instead"
    r"|in (?:his|her|their) (?:place|stead))\b"
    r"|\byou(?:['’]ll| will) (?:just |now )?(?:have to (?:put up|make do) with"
    r"|be stuck with|be seeing|be meeting|get) me\b",
    re.IGNORECASE,
)
# "Ana has left us, so it'll be Leo Marsh": what follows of an absence.
TAKES_THEIR_PART = late(
    r"\bI(?:['’]ll| will|['’]m| am| shall)\b[^.;!?\n]{0,40}\b(?:tak(?:e|ing)|do(?:ing)?|cover(?:ing)?|fill(?:ing)?"
    r"|run(?:ning)?) "
    r"(?:his|her|their) (?:place|part|half|slot|seat|session|hour|share|time|turn|bit)\b"
    r"|\bI(?:['’]ll|\s+will|['’]m|\s+am|\s+shall)\s+(?:\w+\s+){0,2}?(?:step|stand|fill|sit)(?:p?ing)?\s+in\s+for\s+(?=[A-Z])",
    re.IGNORECASE,
)
NEITHER = late(r"\bneither\b[^.;!?\n]{2,60}\bnor\b", re.IGNORECASE)
SO_ANOTHER = late(
    r"\bso\s+(?:(?:it|that)(?:['’]ll|\s+will)\s+(?:now\s+)?be\b|(?:it|that)(?:['’]s|\s+is)\b"
    r"|you(?:['’]ll|\s+will)\s+(?:now\s+)?(?:have|get|be\s+with|meet|see|talk\s+to)\b"
    r"|(?-i:[A-Z])[\w'’-]+(?:\s+(?-i:[A-Z])[\w'’-]+)?\s+(?:will|is\s+going\s+to)\s+(?:now\s+)?(?:be|do|see|meet|take"
    r"|come|join)\b)",
    re.IGNORECASE,
)
GONE_LABEL = late(r"(?:out|removed|dropped|leaving|no longer|gone|off)", re.IGNORECASE)
BESIDE_BEFORE = late(r"\b(?:invigilated|proctored|shadowed|supervised) by\s*(?:our\s+)?\Z", re.IGNORECASE)
BESIDE_LABEL = late(r"(?:shadow(?:ing|s|ed by)?|observers?|observing|note[- ]?taker|scribe|minutes)", re.IGNORECASE)
# "Adding Theresa Cole to the group on Thursday"
ADDED = late(r"\b(?:adding|added|add)\s+(?:[\w.'’-]+\s+){0,4}\Z", re.IGNORECASE)
ADDED_TO = late(
    r"[^.;!?\n]{0,60}?\b(?:to|on)\s+(?:the|your|our|this|that)\s+(?:\w+['’]?s?\s+)?(?:group|panel|interviews?|call"
    r"|meeting"
    r"|conversation|session|line-?up|list|schedule|agenda)\b",
    re.IGNORECASE,
)
MET_BEFORE = late(
    r"\s*[(,]\s*you met (?:him|her|them)\b|\s*[(,]\s*(?:our|the) [\w /&-]{2,30} (?:whom |who |that )?you (?:met"
    r"|spoke (?:to|with)|saw)\b"
    r"|,? who (?:led|ran|chaired|did|held|conducted) (?:the|your|our) (?:\w+ )?(?:conversation|interview|panel|talk"
    r"|call|chat)\b"
    r"|,?\s+(?:who|whom) you(?:['’]ve)? (?:have )?(?:already )?(?:met|spoke (?:to|with)|talked (?:to|with)) "
    r"(?:last|on|yesterday|before|already|in (?:the|your|round)|at (?:your|the) (?:first|second|interview))\b",
    re.IGNORECASE,
)
# "I am pulling in Zanele", "I've asked Florian to join", "I'll bring Pat along"
BRINGS = late(
    r"\b(?:I|he|she|they|who|[A-Z][a-zß-ÿ]+)(?:['’]m| am|['’]s| is|['’]ve| have|['’]ll| will|['’]d| would)"
    r"\s+(?:be |also |then |now |just )?(?:(?:pulling|pulled|pull|roping"
    r"|roped|rope|dragging|dragged|drag|bringing|brought|bring) (?:in |along )?"
    r"|(?P<asks>ask(?:ed|ing)?|invit(?:ed|ing)|invite|got|have) )"
    r"(?:our |my )?(?:[\w/&-]+,? ){0,4}?\Z"
)
TO_JOIN = late(
    r"(?:\s*\([^)\n]{0,60}\))?(?:\s*,[^.;\n]{2,70}?,)?\s+(?:along\b|(?:there )?with (?:him|her|them|me|us)\b"
    r"|(?:to\s+(?:also\s+)?)(?:join|sit\s+in|come"
    r"|be\s+(?:there|with\s+us)|take\s+part|meet\s+you|see\s+you))",
    re.IGNORECASE,
)
# "She will see you in her office", of whom the sentence before spoke
PRONOUN_MEETS = late(
    r"(?:\W|\bboth\b)*(?:he|she|they)\s*(?:['’]ll|['’]d|\s(?:will|would|wants?|can|could))\b[^.!?\n]{0,30}\b(?:see|meet"
    r"|interview|speak|talk|chat|have|like) (?:\w+ )?(?:to |with )?you\b(?! (?:at|in) (?:the |our )?(?:reception|lobby"
    r"|door|gate))(?! to (?!come\b|meet\b|visit\b))"
    r"|\W*(?:he|she)\s+(?:proposes|suggests|offers)\b[^.!?\n]{4,90}\b(?:he|she)\s*(?:['’]ll|\swill)?\s*(?:calls?|rings?"
    r"|phones?) you\b",
    re.IGNORECASE,
)
PRONOUN_OUT = late(rf"(?:\A|[.;,]\s*)\W*(?:he|she|they)(?:['’]s\s|\s+)?(?=(?:\s*(?:{UNABLE})))", re.IGNORECASE)
BOTH = late(r"\bboth\b|\binterview|\bpanel\b|\bsee(?:ing)?\b|\bmeet(?:ing)?\b")
BOTH_OF_THEM = late(
    r"\b(?:meet|see|talk|speak|chat|sit(?: down)?|sitting down|meeting|talking"
    r"|interview\w*)\b[^.;!?\n]{0,30}\b(?:the two of them|both of them|them both|the pair of them)\b"
    r"|\b(?:the two of them|both of them|they both|the pair of them) (?:will|would|want|['’]ll"
    r"|['’]d)\b[^.;!?\n]{0,30}\byou\b",
    re.IGNORECASE,
)
# What stands between two names of one list.
CHAINED = late(
    r"(?:[^;!?]{0,110}?)(?:,|\b(?:and|und|og|och|et|en|y|e)\b(?![-.])|&|\bplus\b|/|\+|;|\bas well as\b)"
    r"\s*(?:(?:with|by|for)\s+)?(?:our"
    r"|their|the|also)?\s*(?:[^\W\d_][\w&/-]*[,.]?\s+){0,5}"
)
JOINED = late(r"(?:,| and| &|,? and (?:with )?)\s*(?:\w+\.\s*)?")
IF_ALL_GOES_WELL = late(
    r"\b(?:if|assuming|provided|should|once)\s+(?:(?:that|this|it|all|everything|things|you|he|she|they|we|both|the"
    r"|your|first"
    r"|call|talk|chat|interview|round|stage|screen)\s+){1,4}(?:goes?|went|is|are|likes?|get|clicks?|make|successful"
    r"|happy|through)"
    r"\s*(?:well|you|smoothly|to\s+plan|successful|through|happy|it|good|positive|past|on)\b",
    re.IGNORECASE,
)
"""A condition upon which later rounds hang, which nobody has agreed yet."""
ANOTHER_TIME = late(
    r"\b(?:could|can|would|shall|may|might) (?:we|you|i)\b[^.?!\n]{0,40}\b(?:start|begin|move|push|do|make it|meet"
    r"|shift|switch|re-?schedule|re-?arrange|talk|speak|come)\b"
    r"|\b(?:(?:need|have|like|going|want) to|let['’]?s|so we(?:['’]re| are)) "
    r"(?:move|push|shift|bring|moving|pushing|shifting|bringing)\b",
    re.IGNORECASE,
)
"""Of a sentence in which somebody cannot come at a time, and another time is looked for."""
