"""What speaks for or against a candidacy in the words of small firms, of other languages, and of the owner's own "
"side."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_PAY = (
    r"[$£€]\s?\d{1,3}(?:[.,]\d{1,3})?k\b|[$£€]\s?\d{1,3}(?:[.,]\d\d)? (?:an|per|p/?)\s?(?:hour|h\b|hr)|"
    r"\b\d{1,3} (?:euros?|pounds?|dollars?|bucks) an hour\b"
)

PLAIN_WORK: tuple[Rule, ...] = (
    rule(
        "taken on",
        "start,anybody on,anyone on,somebody on,someone on,take you on,fit,hour,k,portfolio,set on me,pair of hands,"
        "extra hand,help out,your knives,your tools,per h,probearbeit",
        rf"\b(?:can|could|would|will) (?:you|u) (?:be able to )?start (?:on |from |in |by |already )?(?:\d|next|this|"
        rf"mon|"
        rf"tue|wed|thu|fri|sat|sun|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|straight|right away)|"
        rf"{_PAY}|"
        r"\btak(?:e|ing) (?:you|anybody|anyone|somebody|someone) on\b|\b(?:if|whether) (?:you are|u are|ur|u r|"
        r"you) (?:an? |"
        r"the )?(?:good |right )?fit\b|\bportfolio (?:part|review|round|session)\b|\b(?:another|extra|more) (?:pair of "
        r"hands|hands)\b|\bbring (?:along )?your (?:own )?(?:knives|tools|shears|whites|boots|overalls|scissors)\b|"
        r"\bprobearbeiten\b|\btrial (?:morning|afternoon|evening|week)\b",
        r"\b(?:course|class|term|tour|study|workshop on|expenses|ticket)\b",
        asserted=False,
    ),
)

APPLIED_ABROAD: tuple[Rule, ...] = (
    rule(
        "an application in other languages",
        "bewerb,candidatur,sollicit,ansök,søknad,ansøg,hakemu,aplikac,postula,kandidatur,jelentkez",
        r"\b(?:bewerbung(?:en|sgespräch)?|candidatur[ae]|sollicitatie\w*|ansökan|søknad\w*|ansøgning\w*|"
        r"(?:työ)?hakemu\w*|"
        r"aplikac\w+|postulaci[oó]n|kandidatur\w*|jelentkez\w+)\b",
        asserted=False,
    ),
    rule(
        "a selection",
        "selection",
        r"\bselection (?:committee|panel|board|process|procedure|day)\b|\bselection for (?:the )?[\w-]+ [\w-]+",
        r"\b(?:university|course|school place|team selection|seed|product)\b",
        asserted=False,
    ),
)

SECOND_TALK: tuple[Rule, ...] = (
    rule(
        "one of several talks",
        "second,third,final,follow-up",
        r"\b(?:our|your|the) (?:second|third|final|follow-up) (?:talk|interview|conversation|chat)\b",
        asserted=False,
    ),
)

OWN_SIDE: tuple[Rule, ...] = (
    rule(
        "the owner's own hiring",
        "ask the questions,tell them,tell him,tell her,let them know,let him know,let her know,i can start,i could "
        "start,"
        "your decision,in your calendar,in your diary",
        r"\byou(?: and \w+)? (?:ask|lead|put) the questions\b|\b(?:tell|let) (?:them|him|"
        r"her) (?:know )?(?:a )?yes or no\b|"
        r"\bi (?:can|could|am able to) start (?:work )?(?:on|from|in|next|immediately|right away|straight|as soon)\b|"
        r"\bi (?:wait|await|am waiting|hope|look forward)(?: for| to)? your (?:decision|positive (?:reply|answer))\b",
        r"\b(?:process|talk|call|interview|meeting) (?:on|from|at)\b|\byour decision (?:on|about) (?:the|our) offer\b",
        asserted=False,
    ),
)

ON_AIR: tuple[Rule, ...] = (
    rule(
        "before a microphone",
        "presenter,host,reporter,on air,live,broadcast,goes online,go online,goes out,listeners,line check,sound check",
        r"\binterview (?:with|by) (?:our|the|my) (?:\w+ )?(?:presenter|host|reporter|journalist|correspondent|editor)\b"
        r"[^.]{0,40}\babout (?!the (?:\w+ ){1,3}(?:role|position|job|post))|\bwhen you are on air\b|\b(?:you are|"
        r"you will be|"
        r"going) (?:on air|live)\b|\b\d{1,2}[:.]\d\d live\b|\blive (?:on air|in the studio|at \d)|\b(?:sound|"
        r"recording|segment|interview|episode|clip|video) "
        r"(?:goes|will go|is going) (?:online|live|up on|out on|on air)\b|"
        r"\bour listeners\b|\b(?:line|sound) check\b",
        r"\b(?:role|position|job|vacancy|shift|post) (?:of|as|for)\b|\bapplication\b",
        asserted=False,
    ),
)

CLAIMS: tuple[Rule, ...] = (
    rule(
        "an office that examines a claim",
        "housing officer,housing association,assess your,tenancy,eligib,entitle,benefit",
        r"\b(?:with|by) (?:our|the|a) (?:housing|benefits?|welfare|immigration|admissions?|loan) officer\b|\b(?:assess|"
        r"verify|examine|review) your (?:claim|need|needs|eligibility|entitlement)\b|\btenancy (?:interview|"
        r"application|"
        r"offer|team)\b",
        r"\b(?:role|position|job|vacancy|post) (?:of|as|for)\b|\b(?:role|position|post|job)\b",
        asserted=False,
    ),
)

ADVANCE_PAID: tuple[Rule, ...] = (
    rule(
        "money before the talk",
        "deposit,refundable,upi,seat",
        r"\b(?:have to|need to|must|should|required to|asked to|kindly|please) deposit\b|\bdeposit (?:of )?(?:rs\b|"
        r"inr|ngn|"
        r"kes|usd|eur|gbp|[$£€₹₦]|\d)|\brefundable (?:security|deposit|amount|money)\b|\b(?:pay|paid|payment|"
        r"transfer) (?:\w+ )?"
        r"(?:on|via|through|by) (?:upi|m-?pesa|paytm|gpay|google pay|cash ?app|zelle|venmo)\b",
        r"\b(?:never|not|no) (?:\w+ ){0,3}(?:deposit|pay|payment|fees?|money)\b|\bdeposit (?:your|the) (?:bag|phone|"
        r"coat|id)",
        asserted=False,
    ),
)
