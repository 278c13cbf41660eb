"""The phrases by which a mail says whom to write to, and who is there without a part in the interview."""

from __future__ import annotations

import re

from app.reading.late import late

CONTACT_LABEL = late(
    r"(?:(?:your|the|our|any|further|hr|day-of|on the day|more|client|main|key|primary|office|site|local"
    r"|company)\s+){0,3}"
    r"(?:contacts?(?: person| on the day| for questions)?|questions?(?: about \w+(?: \w+)?| to)?\??|recruiter"
    r"|co-?ordinator|organi[sz]er|point of contact|spoc|poc|booked by|rsvp(?: to)?|help|enquiries|queries"
    r"|ansprechpartner(?:in)?|contactpersoon)",
    re.IGNORECASE,
)
NO_SESSION = late(
    r"\b(?:lunch|breakfast|coffee|break|tour|pick-?up|drop-?off"
    r"|picks? you up|drives? you|show(?:s|n|ing)? you (?:a?round|the)|walk you (?:out|over|to"
    r"|round)|arriv\w+|(?:check|sign)[- ]?in|meet(?:s|ing)? you (?:at|in) (?:the )?(?:reception|lobby|door|gate|foyer"
    r"|entrance)|greet|collect you|welcome|cup of tea|no interview|not part of|no part in|shadowing"
    r"|takes? (?:the )?(?:notes?|minutes)|note[- ]taker|observers?|asks? nothing|no questions|debrief\w*)\b",
    re.IGNORECASE,
)
MEAL_WITH = late(
    r"\b(?:lunch\w*|breakfast|coffee|tea|dinner|drinks|tour)\b[^.;:!?\n]{0,25}\b(?:with|by)\b[^.;:!?\n]{0,40}\Z",
    re.IGNORECASE,
)
CONTACT_BEFORE = late(
    r"\b(?:give|drop|ping|message|contact|e-?mail|write (?:directly )?to|reach(?: out)?(?: to)?|call|ring"
    r"|phone|text|get (?:on to"
    r"|onto|in touch with|hold of)|in touch with|(?:questions?|queries|adjustments?)[^.!?\n]{0,60}?(?:to|for"
    r"|with)|notify|inform|let|confirm[^.!?\n]{0,60}? (?:to|with)"
    r"|reply to|respond to|liaise with|speak (?:to|with)|send[^.!?\n]{0,60}? to|turn to|copy(?:ing)?(?: in)?"
    r"|cc(?:['’]?d|ing)?|copied(?: in)?|colleague|recruiter|coordinator|secretary|assistant|looked after by"
    r"|deal with|please ask|try|over to|on to|loop(?:ing|ed)?(?: in)?|adding|connect(?:ing"
    r"|ed)? you with)\s*[,:]?\s*(?:(?:our|my|your|the|directly)\s+)?(?:[^\W\d_][\w&/-]*,?\s+){0,5}?\Z",
    re.IGNORECASE,
)
CONTACT_AFTER = late(
    r"(?:\s*\([^)]{0,60}\))?(?:\s*,[^.;\n]{2,70}?,)?(?:\s*\([^)]{0,30}\))?\s*(?:,\s*)?(?:(?:is"
    r"|will be) (?:covering (?:for me|my\b)|arranging|organi[sz]ing|coordinating|handling"
    r"|managing|scheduling|looking after|booking|in charge of (?:the )?(?:scheduling|process|arrangements))\b"
    r"|(?:is|will be|remains"
    r"|would be)\s+(?:also |available |your |the |at |on |happy |looking )*(?:contact|lady|one to|man to"
    r"|woman to|go-to|point|disposal|hand"
    r"|recruiter|coordinator|person|after)\b"
    r"|(?:takes?|taking|took|taken) over (?:as (?:your|the)\b|"
    r"(?:the|your|this|my|all)(?: \w+)? (?:process|applications?|coordination|recruitment|case|file|correspondence"
    r"|communication|search|vacanc\w+|scheduling|desk|inbox|tasks|work|candidates?|mails?|e-?mails?|arrangements)\b)"
    r"|(?:is|will be) (?:now |also )?(?:your|the) (?:\w+ )?contact"
    r"|who (?:coordinates|handles|arranges|organi[sz]es|schedules|looks after|manages|runs) (?:our|the|all|your) "
    r"(?:\w+ )?"
    r"(?:interviews?|schedul\w+|diary|diaries|calendar|process|arrangements|bookings?|logistics)"
    r"|(?:who )?(?:\(|is |are |both |also )*(?:copied|cc['’]?d|in copy|in cc|on copy)\b|(?:who "
    r"|(?:and )?(?:she|he|they) )?(?:will|['’]ll|can) (?:then )?(?:send|forward|share|follow up|be in touch"
    r"|coordinate|co-ordinate|arrange|organi[sz]e|sort|fix|help you|set (?:it |this )?up|schedule|take it from"
    r"|take over|look after)|can help|['’]s (?:e-?mail|number|mobile|cell|phone|direct line|line)|(?:sends?"
    r"|arranges|books"
    r"|handles) (?:you |the |your |all |everything ))",
    re.IGNORECASE,
)
# A talk that is told, up to the name of whom it is with: an address that stands after such a name is only a help.
ANNOUNCED_WITH = late(
    r"\b(?:you(?:['’]ll|['’]d|['’]re| will| would| shall| are)(?: (?:be|going|to|also|then|first|next|both)){0,4} "
    r"(?:speak|talk|chat|meet|sit down)(?:ing)? (?:with|to)"
    r"|(?:your|an?|the|this|our)\s+(?:[\w-]+ ){0,3}?(?:interview|call|conversation|chat|meeting|screen|session"
    r"|appointment|talk)s?\b(?:(?!\b(?:if|please|questions?|contact|e-?mail|write|reach|liaise|touch|check|ask|speak"
    r"|talk|confirm|copy|reply|deal)\b)[^.?!\n]){0,120}?\b(?:with|by))\s+"
    r"(?:(?:our|my|the|your)\s+)?(?:[^\W\d_][\w&/-]*,?\s+){0,5}?\Z",
    re.IGNORECASE,
)
ASKED_TO = late(
    r"\b(?:your|the|our) (?:recruiter|coordinator|contact(?: person)?|point of contact"
    r"|main contact)(?: for this(?: \w+)?| here| on the day)? (?:is|will be)\s+\Z|\b(?:please |kindly |can "
    r"|to |may |could )(?:contact|e-?mail|write (?:directly )?to|reach out to"
    r"|get in touch with|notify|confirm[^.!?\n]{0,60}? to|reply to|liaise with|turn to)\s+(?:(?:our|my|your"
    r"|the)\s+)?(?:[^\W\d_][\w&/-]*,?\s+){0,5}?\Z",
    re.IGNORECASE,
)
EMAIL_AFTER = late(
    r"[^.!?\n]{0,120}?[\w.+-]+@[\w-]+\.\w|[^.!?\n]{0,60}?(?:\bon|:|,|tel\.?|phone|\() ?\(?\+?\d[\d ().-]{6,}",
    re.IGNORECASE,
)
# A person named in such a sentence has no part in the interview.
BYSTANDER = late(
    r"\b(?:referees?|references?|found(?:ed|er)|established|recommend\w*|referred|speaks? highly|hello"
    r"|regards to|best to|reception\w*|badge|show you|shown|tour|lunch|coffee|reports? (?:in)?to|reporting to"
    r"|works? (?:for|under)|husband|wife|worked with|former|formerly|previous\w*|predecessor|congratulat\w+"
    r"|named after|author|article|blog|book|podcast|EA\b|assistant to|on behalf|hired|other candidate"
    r"|candidates?|appoint\w+|thank\w*|ask(?:ed)? for|through|via|feedback|decision|board (?:of|meeting)"
    r"|instead|contract|offer)\b",
    re.IGNORECASE,
)
NUMBER_OF = late(r"['’]s\s+(?:e-?mail|number|mobile|cell|phone|direct line)\b")
POSSESSES = late(r"['’]s\s+(?!place|stead|slot|team|panel)")
RECEPTION = late(r"\breception\w*\b|\bfront desk\b|\bgatehouse\b|\breport to\s+\Z", re.IGNORECASE)
# Of somebody who is there and has no part in the talk: who writes it down, who looks on, who opens the door.
REACHED_AT = late(
    r"(?:['’]s)?[^.;!?\n]{0,45}?(?<![\d:.])(?:\+?\(?\d[\d ().-]{6,14}\d(?![:\d])|[\w.+-]+@[\w-]+\.\w)",
)
"""A name with a telephone number or an address right behind it."""
FOR_HELP = late(
    r"\b(?:if|should|in case|for (?:anything|any|all|practical|questions|travel|help|directions)|questions?|queries"
    r"|trouble|grief"
    r"|lost|stuck|late|problems?|practical\w*|(?:call|ring|phone|text|e-?mail|contact|write to"
    r"|message)\s+(?:\w+\s+){0,4}\Z)\b",
    re.IGNORECASE,
)
LOOKS_ON = late(
    r"(?:\s*\([^)\n]{0,60}\))?(?:\s*,[^,.;\n]{2,60},)?[^.;:\n]{0,60}?\b(?:takes? (?:the )?(?:notes?|minutes)"
    r"|tak(?:e|ing) "
    r"(?:the )?(?:notes|minutes)|invigilat(?:es?|ing)|proctor(?:s|ing)?"
    r"|note[- ]?taker|(?:as |purely as )?(?:an? )?observers?\b|observe (?:only|the "
    r"process|our)"
    r"|sit(?:s|ting)? in (?:just |only |simply )?to (?:observe|watch|listen|shadow|learn)\b"
    r"|asks? nothing|(?:isn['’]t|is not|not) (?:be )?(?:part of|on) the (?:panel|interview)|say hello|give you "
    r"(?:a|some) (?:cup|tea|coffee)|sits? in silently"
    r"|(?:she|he|they)(?:['’]ll| will) (?:meet|greet|collect|fetch) you (?:in|at|from) (?:the |our )?(?:lobby|reception"
    r"|door|gate|entrance|foyer|front)"
    r"|(?:will|['’]ll) be (?:there|around|in) to (?:make|take|show|help|observe|greet|serve)\b|has your (?:badge"
    r"|pass)|(?:will|['’]ll|can) (?:then )?(?:let you in|park you|sign you in|buzz you in|show "
    r"you (?:a)?round"
    r"|give you (?:a|your|the) (?:badge|pass|(?:quick |short |little )?tour|(?:quick )?look (?:a)?round)|take "
    r"you on a tour)"
    r"|on (?:the )?(?:front desk|reception|gate|door)\b)",
    re.IGNORECASE,
)
# "or my colleague Petra Novak if the link plays up"
IF_TROUBLE = late(
    r"(?:\s*\([^)\n]{0,60}\))?(?:\s*,[^,.;\n]{2,60},)?\s*,?\s*(?:if|should|for (?:any|anything|questions|help"
    r"|directions|parking"
    r"|adjustments)|with any|about any|in case|when you (?:arrive|get))\b",
    re.IGNORECASE,
)
# "Ayanda Meyer (Studio Coordinator, 021 555 0109) will fetch you, ring her if the lift is out"
TO_BE_RUNG = late(
    r"[^.!?\n]{0,120}?\b(?:ring|call|text|phone|message|ping|buzz|e-?mail|ask) (?:her|him|them)\b(?! to\b)",
    re.IGNORECASE,
)
HEARD_FROM = late(
    r"\byou(?:['’]ll| will| should| can expect to| may) (?:also |then )?hear (?:\w+ ){0,2}?from"
    r" (?:our |my )?(?:[\w/&-]+,? ){0,3}?\Z",
    re.IGNORECASE,
)
YOUR_RECRUITER = late(r"\s*[,(]\s*your (?:\w+ )?(?:recruiter|coordinator|co-ordinator|contact)\b", re.IGNORECASE)
# Who decides with whom is no talk with the candidate.
DECIDES_WITH = late(
    r"\b(?:make|makes|making|take|takes) (?:the|a|our|his|her) (?:final )?(?:call|decision)\b[^.!?;\n]{0,20} "
    r"with\b[^.!?;\n]{0,50}\Z",
    re.IGNORECASE,
)
OPTIONAL = late(r"[ \t]*(?:[-–—(,][ \t]*)\(?(?:optional|organi[sz]er)\b", re.IGNORECASE)
THANKED_FOR_CARE = late(
    r"[^.!?\n]{0,20} for (?:the |your |her |his |their |all )?(?:tea|coffee|tour|help|arrang|organi|setting"
    r"|sorting|lift|patience"
    r"|directions|parking|welcome|biscuits|lunch|looking after)",
    re.IGNORECASE,
)
# Whom the mail names to write to instead of its writer: no exchange of interviewers.
AS_CONTACT = late(
    r"\b(?:as|be|is) (?:now )?(?:your|the) (?:\w+ )?(?:point of )?contact\b|\bcover(?:s|ing)? (?:for me|my "
    r"(?:desk|inbox|work))\b|\btak(?:es?|ing) over (?:the|your|this|my|all)(?: \w+)? (?:process|applications?"
    r"|coordination"
    r"|recruitment|case|file|correspondence|communication|search|vacanc\w+|scheduling|desk|inbox|tasks|work|candidates?"
    r"|mails?|e-?mails?|arrangements)\b",
    re.IGNORECASE,
)
ASKED_FOR_TIME = late(
    r"(?:\s*\([^)\n]{0,60}\))?(?:\s*,[^,.;\n]{2,60},)?\s+(?:has|have|had)?\s*(?:asked|told|got) me to (?:find|set"
    r"|arrange|book|fix|put|get|pair|sort|organi[sz]e|line up)\b(?:[^.!?\n]{0,50}\b(?:with|for) you\b"
    r"| you (?:up |in |down )?(?:with|for|to (?:meet|see|talk|speak))\b)",
    re.IGNORECASE,
)
