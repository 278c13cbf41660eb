"""Questions for news by what they ask: whether somebody decided, answered or told, whether the place is gone."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_PLACE = (
    r"(?:job|role|position|post|vacancy|place|spot|seat|opening|gig|contract|apprenticeship|traineeship|shift|berth|"
    r"desk|chair|appointment)"
)
_SOMEONE = r"(?:any|some)(?:one|body)|one of us|a (?:person|candidate|name)"
_TOLD = r"(?:name|answer|decision|yes|no|nod|verdict|steer|word|result|ruling|preference|date|green light)"
_DECIDED = (
    r"(?:(?:said|say|heard|hear|told you|let (?:you|anything) \w+|mentioned|mention) (?:anything|something|any more|"
    r"yes|no|which|who)|"
    r"(?:got|get|gotten|come|came|been) back (?:to|with)(?! work)|respond(?:ed)?|repl(?:ied|y)|"
    r"decid(?:e|ed)|chosen|choose|picked|settled|ma(?:de|ke) (?:up )?(?:an?|any|the|their|his|her|your|its)(?: \w+)? "
    r"(?:minds?|choice|decision|pick|call|appointment|offer)|"
    rf"(?:given?|gave|sent) (?:you|us) (?:an?|any|the|their|his|her)(?: \w+)? {_TOLD}|"
    r"sign(?:ed)? (?:it |anything |this |that |things |the \w+ )?off|"
    rf"(?:land(?:ed)?|agreed?|fix(?:ed)?|go(?:ne)? (?:with|for)|went (?:with|for)|hired?|appoint(?:ed)?|found|find|"
    rf"taken|took) (?:(?:up)?on )?(?:{_SOMEONE})|"
    rf"(?:fill(?:ed)?|give|given|gave|offer(?:ed)?|award(?:ed)?) (?:the|this|that|your) (?:[\w'-]+ ){{0,4}}?{_PLACE}|"
    r"(?:end|ended) up (?:giving|choosing|hiring|picking|going|taking|appointing)|"
    r"(?:nearer|closer|further|farther|near|close)(?: on)?(?: to| with|\b(?=\?)))"
)
_THING = (
    r"\b(?:parking|room|address|link|invite|documents?|certificates?|transcripts?|references?|referees?|forms?|"
    r"receipts?|expenses?|tickets?|invoice|claim|train|hotel|my (?:old|current|new) (?:boss|employer|manager)|"
    r"(?:interview|meeting|call|start) (?:time|date|slot)|time for (?:the|our) (?:call|talk|interview|meeting))\b"
)

ASKS_WHAT_BECAME: tuple[Rule, ...] = (
    rule(
        "whether it is decided",
        "has,have,had,did,is,are,whether,if",
        rf"\b(?:has|have|had|did|whether|if|are|is) (?!i\b|we\b|my\b)(?:[\w'.,&-]+ ){{1,8}}?{_DECIDED}"
        r"[^?]{0,90}\?|"
        rf"\b(?:ask|asking|find out|know|knew|hear|see|wonder\w*|check|tell me|enquire|inquire)\b[^.?]{{0,20}}\b"
        rf"(?:if|whether) (?!i\b|we\b|my\b)(?:[\w'.,&-]+ ){{1,8}}?{_DECIDED}",
        rf"{_THING}|\b(?:decided?|chosen?|chose|picked|settled|said|say|sent you|agreed) (?:up)?(?:on )?(?:the|an?|"
        r"which|what|about the) (?:time|date|day|hour|slot|place|room)\b",
        asserted=False,
    ),
    rule(
        "whether there is word",
        "there",
        r"\b(?:if|whether) there (?:is|was|are|were|has been|had been|have been|might be|may be|will be)"
        r"(?: \w+){0,4}? (?:news|updates?|word|decisions?|feedback|outcome|progress|movement|results?|verdict|answer)\b"
        r"|\b(?:is|are|was|has|have) there (?:been )?(?:\w+ ){0,3}?(?:news|updates?|word|decision|feedback|outcome|"
        r"movement|results?|verdict|answer)\b[^.]{0,80}\?",
        rf"{_THING}|\bword (?:document|file)\b",
        asserted=False,
    ),
    rule(
        "where I stand",
        "where i,where that leaves,where this leaves,where it leaves,where things leave",
        r"\bwhere i (?:now |currently |still |actually )?stand\b|\bwhere (?:that|this|it|things) leaves? (?:me|my)\b",
        r"\b(?:show|showed|told|tell|explain) you where i\b|\bthat is where i\b",
        asserted=False,
    ),
    rule(
        "a reminder of a question",
        "remind,reminder",
        r"\bremind(?:er|ing)?\b(?: you| once more| again| politely| kindly)* (?:about|of|on) my (?:\w+ ){0,2}?(?:"
        r"question|e-?mail|mail|message|note|enquiry|inquiry|application|candidacy|candidature|interview)\b"
        r"(?! (?:on|at|tomorrow|is)\b)",
        asserted=False,
    ),
    rule(
        "whether the place is gone",
        "job,role,position,post,vacancy,place,spot,seat,opening,gig,hope,hoping,hat,frame,picture,race,mix",
        rf"\b(?:is|has|was|did) (?:somebody|someone|anybody|anyone|the|that|this|your)\b[^.?]{{0,40}}?\b{_PLACE}\b"
        r"[^.?]{0,20}?\b(?:gone|go|taken|filled|given|still (?:open|free|going|there))\b[^.]{0,30}\?|"
        rf"\b(?:has|did|have) (?:{_SOMEONE}|they|you|the other one) (?:already )?(?:got|get|take|taken|land|landed) "
        rf"(?:the|that) (?:\w+ )?{_PLACE}\b[^.]{{0,30}}\?|"
        r"\b(?:am|should|can|do|could|may) i (?:\w+ )?still (?:\w+ )?(?:hop(?:e|ing)|in the (?:hat|frame|picture|"
        r"race|mix|running)|have a (?:chance|hope|shout))\b",
        rf"{_THING}",
        asserted=False,
    ),
)
