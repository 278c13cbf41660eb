"""A no that only tells whom the company took: "settled on the lady who …", "the other lad was a better fit"."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_SOMEBODY = (
    r"(?:candidate|applicant|finalist|person|colleague|lady|gentleman|man|woman|chap|lad|lass|guy|girl|fellow|"
    r"fella|bloke|couple|pair of hands)"
)
_WHO = rf"(?:(?:some(?:body|one)(?: else)?|(?:an?|the|one of the) (?:[\w-]+ ){{0,3}}?{_SOMEBODY})\b)"
_NOT_SO = (
    r"\b(?:if|whether|until|before|when|will have|going to|to (?:meet|see|interview|call|ring|help|assist|join us on)|"
    r"interviewer|panel(?:list)?|recruiter|call|slot|for the (?:call|interview|panel|chat)|not|never|nobody)\b"
)

OTHERS_CHOSEN: tuple[Rule, ...] = (
    rule(
        "took somebody else",
        "settled on,chose,chosen,picked,took,taken,gone for,went for,going for,take some,take a,take the,taking some,"
        "decided on,plumped for,opted for",
        rf"\b(?:settled on|chose|chosen|picked|took on|gone (?:for|with)|went (?:for|with)|decided on|plumped for|"
        rf"opted for|decided to (?:take|go (?:for|with)|hire)(?: on)?|(?:are|is) taking(?: on)?) {_WHO}"
        rf"(?= (?:who|with|whose|that|from|already|in-house)\b)",
        _NOT_SO,
    ),
    rule(
        "one asked who said yes",
        "asked,offered",
        r"\b(?:i|we|they|he|she)(?: have|'ve| has)? (?:now )?(?:asked|offered (?:it|the [\w-]+) to) (?!you\b)[\w'-]+"
        r"(?: [\w'-]+){0,3}?,? (?:who|and (?:he|she|they|that))\b[^.]{0,100}\b(?:said yes|say yes|agreed|accepted|"
        r"(?:will )?starts?|has it)\b",
        r"\b(?:interview|panel|reference|referee|call|slot|if|whether|sit in|join us (?:on|at|for))\b",
    ),
    rule(
        "job is staffed",
        "staffed,allocated,assigned",
        r"\b(?:position|role|post|vacancy|job|place|contract|berth|seat|shift)\b[^.]{0,60}\b(?:has|have|is|was|were)"
        r"(?: now| since| already| been)* (?:staffed|allocated|assigned)\b(?! to you\b)",
        r"\b(?:if|until|once|interview|slot|interviewer|recruiter|well staffed|fully staffed team)\b",
    ),
    rule(
        "no fit",
        "fit is,fit was,match is,match was,for this crew,for this team,for this post,for this role,for this job",
        r"\b(?:fit|match) (?:is|was) not (?:quite |really |simply )?(?:there|right|what)\b|\byou are[^.]{0,50}\bnot "
        r"(?:quite |really )?the (?:one|person|man|woman) for (?:this|the|our) (?:crew|team|post|role|job|place)\b",
        r"\b(?:if|whether|until|decide)\b",
    ),
    rule(
        "another fits better",
        "better,stronger,closer,edged",
        rf"\bother (?:[\w-]+ )?{_SOMEBODY} (?:was|is|seems?|seemed|came out|had|has|looked) (?:simply |just |slightly |"
        rf"marginally )?(?:an? |the )?(?:better|stronger|closer)\b|\banother (?:[\w-]+ )?{_SOMEBODY} (?:edged|just "
        rf"edged|pipped)\b",
        _NOT_SO,
    ),
    rule(
        "second place",
        "second,runner-up,runner up,reserve",
        r"\byou (?:were|came|are|finished|ended up|have been placed|were placed)(?: \w+){0,2}? (?:an? )?(?:very |"
        r"really |extremely )?(?:close second|runner-?up|runner up|second choice|our second|on the reserve list)\b",
        r"\b(?:if|whether|interview|round|slot)\b",
    ),
    rule(
        "no favourable reply",
        "favourable,favorable,positive follow,positive answer,positive reply,positive response,positively",
        r"\b(?:not|unable to|no)\b[^.;]{0,40}\b(?:favou?rable|positive) (?:follow-?up|answer|reply|response|outcome|"
        r"decision)\b|\b(?:cannot|could not|not able to|unable to|not) (?:answer|reply|respond)[^.;]{0,20} "
        r"positively\b",
        r"\b(?:yet|until|if|whether)\b",
    ),
    rule(
        "cannot appoint",
        "appoint,take you on,hire you",
        r"\b(?:cannot|could not|unable to|not able to|will not be able to|not in a position to) (?:appoint|hire|"
        r"employ|take) you\b(?! (?:to|before|until|on (?:mon|tue|wed|thu|fri)))(?: on)?",
        r"\b(?:yet|until|before|unless|if|whether|without)\b",
    ),
    rule(
        "not this time",
        "not this time",
        r"(?:^|[,;:!-] |\b(?:sorry|afraid)\b[^.]{0,30})not this time\b(?! (?:of|but|slot))",
        r"\b(?:slot|monday|tuesday|wednesday|thursday|friday|works?)\b|\?",
    ),
)
