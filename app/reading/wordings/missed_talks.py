"""The wordings by which one says afterwards that an agreed talk did not happen, and those by which it did."""

from __future__ import annotations

from app.reading.late import late

_TALK = r"(?:interview|call|meeting|session|conversation|chat|talk|appointment|slot|zoom|video call|phone call)"
_NOT = (
    r"(?:did not|never|could not|was not able to|were not able to|was unable to|were unable to|failed to|not manage to)"
)
_TALK_DID_NOT = (
    rf"\b{_TALK}(?: \w+){{0,4}} (?:fell through|(?:did not|never|could not|failed to) (?:in the end |actually |then )?"
    r"(?:happen|take place|go ahead|come off|come about|materiali[sz]e|start|begin|work out))\b"
)
TALK_DID_NOT_HAPPEN = late(_TALK_DID_NOT)
DID_NOT_HAPPEN = late(
    r"\b(?:nobody|no one|no-one|none of (?:you|us|them)|not a soul)(?: else)?(?: ever| had| has)? (?:\w+ly )?"
    r"(?:joined|show(?:ed|n)|turned up|dial\w+ in|came|come|picked up|was there|was on|called|rang|appeared|"
    r"answered(?= (?:the (?:phone|door|bell|call)|when|at)\b|[.,;!?]|$)|"
    r"arrived|connected|logged (?:on|in)|let me in|was waiting|met me)\b"
    rf"|\b(?:i|we|you|he|she|they|one|panel|interviewers?|manager|colleagues?|candidate|team|lead|director|"
    rf"[a-z]+) {_NOT} "
    r"(?:\w+ )?(?:join|turn up|show(?: up)?|(?<!you did not )make it|attend|dial in|"
    r"connect(?! with)|come|be there|appear|"
    r"(?:call|ring|phone) (?:you|me)|speak(?: to| with)?|talk(?: to| with)?|meet(?= (?:you|each|me|us|him|her|them|"
    r"up)\b|[.,;!?]|$)|"
    r"see (?:each other|you(?! (?:as|in|"
    r"fit\w*|working|doing|with)\b))|"
    rf"reach (?:you|me|each other)|get (?:hold of|through to) (?:you|me)|get (?:on|in|into|onto|to) (?:the|our|"
    rf"your) {_TALK}|"
    r"get (?:to|the chance to|a chance to) (?:speak|meet|talk))\b"
    rf"|{_TALK_DID_NOT}"
    rf"|\bmiss(?:ed|ing) (?:each other|one another|you\b(?! (?:already|all|at|when|there))|(?:the|our|your|my|this|"
    rf"today's|yesterday's|that) "
    rf"(?:[\w-]+ ){{0,2}}?{_TALK}\b)|\bno-show\b|\bstood (?:me|you|us) up\b|\bnever (?:got|came) to (?:speak|talk|"
    rf"meet)\b"
    rf"|\b(?:before|until) we (?:could|had|even) (?:start\w*|beg[iau]n|sp[eo]a?k\w*|talk\w*|met|meet)\b"
    r"|\b(?:apolog\w+|sorry)(?: \w+){0,3}? for not (?:being (?:on|at|in|there)|joining|turning up|calling|coming|"
    r"showing|"
    r"making it|attending|ringing)\b"
    r"|\bended up (?:not )?(?:waiting for nobody|not (?:meeting|speaking|talking))\b"
)
TOOK_PLACE = late(
    r"\b(?:enjoyed|enjoyable|pleasure|went well|insightful|interesting|great|good|lovely|nice) "
    r"(?:\w+ ){0,2}?(?:meeting|talking|speaking|chatting|to (?:meet|speak|talk)|conversation|discussion|having)\b|"
    r"\bthank(?:s| you)(?: \w+){0,3} for (?:coming|meeting|speaking|talking|the (?:good |great )?(?:conversation|"
    r"interview|talk))"
    r"\b|\b(?:the )?(?:rest|others|remaining|everyone else)\b|\bon (?:his|her|their) behalf\b|"
    r"\bas you know\b|\bmissed (?:you )?out\b|\bmissed the (?:part|bit|point|question|beginning|start|end)\b"
)
