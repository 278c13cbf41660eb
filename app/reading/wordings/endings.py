"""What the candidate tells of the end: pulled out, accepted an offer, was told a no elsewhere."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"

WITHDRAWALS: tuple[Rule, ...] = (
    rule(
        "withdraw",
        "withdraw,withdrew",
        r"\bwithdr(?:aw|awing|awn|ew)\b(?: (?:my|from|myself|the|this|as|at)\b|[.,;!]|$)|\bwithdrawal\b",
        r"\b(?:not|never|do not want to|without|may|might|rather not|hate to|forced to) (?:\w+ ){0,2}withdr"
        r"|\boffer\b[^.;]{0,40}\bwithdr|\bwithdr\w+ (?:of )?(?:the|your|its|their) (?:\w+ )?offer\b"
        r"|\byou (?:have |had |are |were )?withdr",
    ),
    rule(
        "out of the process",
        "pull out,pulling out,pulled out,bow out,bowing out,step back,stepping back,step away,step aside,stand "
        "down,stepping away,stepping aside,drop out,dropping out,take myself,remove,take me,"
        "take my name,standing down,opt out",
        r"\b(?:i|i'd|i'll|i had|i would|i will|i think i had|i should) (?:better |rather |now |best )?(?:step|stand"
        r"|bow) (?:back|aside|down|away|"
        r"out)(?: now| here| then)?(?=[.,;!]|$)|\b(?:pull(?:ing|ed)?|bow(?:ing)?|drop(?:ping)?|opt(?:ing)?) out\b"
        r"|\bstep(?:ping)? (?:back|away|"
        r"aside) from (?:the|this|your)\b|\bstand(?:ing)? down (?:from|as a)\b"
        r"|\b(?:take|taking|remove|removing) (?:me|myself|my (?:name|application|hat)) (?:from|out of|off)\b",
        r"\bnot (?:\w+ ){0,3}(?:pull|bow|drop|step)|\b(?:newsletter|mailing|e-?mail|copy|cc) (?:list|line)\b|"
        r"\bthis thread\b",
    ),
    rule(
        "taken another",
        "accepted,accept,taken,signed,taking",
        r"\b(?:i have|i|have|just|decided to|going to|chosen to)(?: \w+ly| now| since| just|"
        r" verbally)? (?:accept(?:ed)?|tak(?:e|en)|sign(?:ed)?(?: for| with)?|taking|accepting) "
        r"(?:an?other|an?|the other|the|up)? ?(?:[\w-]+ ){0,3}?(?:offer|role|position|job|post|contract)\b(?! you)",
        r"\baccept (?:your|the|this) (?:kind |generous )?offer\b(?!.{0,30}\b(?:from|at|with|elsewhere)\b)|"
        r"\baccepted (?:your|the) (?:kind |generous )?(?:offer|invit)|\bnot (?:yet )?(?:accept|sign|taken)|"
        r"\b(?:read|reread|looked at|seen) the\b|\bfrom you\b|\btaken (?:a|the) (?:role|position)s? (?:in|"
        r"of) responsib|\binterview\b.{0,20}\bposition",
    ),
    rule(
        "found something",
        "taken something,found something,accepted something,signed with,signed for,right move,right role,right "
        "fit,right step,right time,right job,no thank",
        r"\b(?:taken|found|accepted|got) something (?:else|closer|nearer|new|better)\b|\bsigned (?:with|"
        r"for) (?:another|a different|someone|somebody)\b|\bnot (?:\w+ )?the right (?:move|role|fit|step|job|time|"
        r"opportunity) for (?:me|us)\b"
        r"|\bsay no,? (?:thank you|thanks)\b|\bno thank you\b[^.]{0,20}\b(?:role|job|offer|position|post)",
        r"\bnot (?:yet )?(?:found|taken|signed)\b",
    ),
    rule(
        "not going on",
        "not,no longer,cannot,unable",
        r"\b(?:i|have|and|but)\b[^.]{0,30}\b(?:decided|chosen|elected|concluded)\b[^.]{0,30}\b(?:not to|"
        r"against) (?:proceed|go|continu|pursu|tak|mov|accept|progress|apply|attend|carry)"
        r"|\b(?:will not(?: be able to)?|cannot|not able to|unable to|not going to|"
        r"no longer(?: able)?(?: to)?) (?:\w+ )?(?:be "
        r")?(?:proceed\w*|continu\w*(?! (?:the|this|our) (?:call|meeting|chat|conversation))|pursu\w*|progress\w*|"
        r"tak\w+ (?:it|this|things|my application|up the)"
        r"|go(?:ing)? (?:ahead|any further|further|forward)|mov\w+ forward|accept(?:ing)? (?:the|your) (?:offer|"
        r"role|position|post|job))\b"
        r"|\bno longer (?:interested|available for (?:the|this)|looking|in the (?:market|running)|wish\w* to|"
        r"want to|a candidate|be considered)",
        r"\b(?:until|unless|before|tomorrow|that (?:day|time|slot)|monday|tuesday|wednesday|thursday|friday|"
        r"if you)\b(?!.{0,60}\b(?:application|process|role)\b)|\bonly\b",
    ),
    rule(
        "staying or declining",
        "stay,staying,decline,turn down,turn it down,pass on,remain,declining,turning,say no,passing on",
        r"\bdecided to (?:stay|remain)\b|\bstaying put\b|\b(?:going|have|decided|like|need|wish|afraid i must|"
        r"i must)(?: to)?(?: \w+ly)? (?:decline|turn (?:it|this|you) down|turn down (?:the|your)|pass on (?:the|"
        r"this|your)|say no to (?:the|your|this))"
        r"|\b(?:writing|write|decided|chosen|regret|sorry) (?:\w+ ){0,3}?to (?:\w+ly )?(?:decline|turn down|refuse|"
        r"reject) "
        r"(?:the|your|this) (?:[\w-]+ ){0,2}?(?:offer|job|role|post|position)\b"
        r"|\bi (?:am|will be) (?:\w+ly )?(?:declining|turning (?:it|this|you) down|turning down (?:the|your)|"
        r"passing on (?:the|this)|staying (?:put|where i am|on (?:at|with)|with my))",
        r"\b(?:decline|pass on|turn down) (?:the |your |that |this )?(?:slot|time|date|monday|tuesday|wednesday|"
        r"thursday|friday|lunch|dinner|coffee|parking|taxi|(?:calendar |meeting )?invit\w+(?! to interview))\b",
    ),
    rule(
        "not for me",
        "not for me,going to pass,gonna pass,will pass,leave it there,leave it at that,leave it here,have to pass,"
        "count me out,rather not,prefer not,not consider me,do not consider,rule myself out,scratch me",
        r"\b(?:it|this|job|role|position|place|one|that|commute|shifts?|hours)(?:'s| is| was| are)?(?: just| "
        r"really| probably)? "
        r"not for me\b|\b(?:going to|gonna|will|have to|must|think i will|would rather)(?: \w+ly)? pass(?=[.,"
        r"!;]|$| on "
        r"(?:this|the|it|your)(?! (?:slot|time|tour|coffee|lunch))| this)|\bleave it (?:there|at that|here)\b|"
        r"\bcount me out\b|\b(?:rather|prefer) not (?:to )?(?:continue|go on|proceed|carry on|go any further|"
        r"pursue|go "
        r"ahead)\b|\bnot consider me\b|\b(?:rule|ruling|count|counting) myself out\b|\bscratch me\b",
        rf"^(?:\w+ )?{_DAY}[^.]{{0,12}}\bnot for me\b|\b(?:slot|date|tour|lunch|coffee|ask) ?(?:is|are|was)? "
        rf"?not for me\b|"
        r"\bnot for me to\b|\bpass (?:it|this|that|them|your|her|his|my) (?:on|along)\b|\bpass (?:the|an?) "
        r"(?:exam|test|assessment|course)",
    ),
    rule(
        "the slot to another",
        "slot to,place to,spot to,interview to,time to,slot go,place go,shook on staying,shook hands on staying",
        r"\b(?:give|offer|pass|let) (?:my|the) (?:\w+ )?(?:slot|place|spot|interview|time)\b[^.]{0,12}\b"
        r"(?:to (?:some(?:one|body)|another|the next|the other)|go to (?:some(?:one|body)|another|the next))\b"
        r"|\bshook(?: hands)? on staying\b",
        r"\b(?:if|another (?:time|slot|day|date)|re-?schedul|later in the)\b",
    ),
    rule(
        "said yes elsewhere",
        "yes to,staying,stay,counter,made me,matched,better offer,another offer,start with,start at,starting with",
        r"\b(?:said|saying|say) yes to (?:it|them|another|a different|the other|someone else|somebody else|their)\b|"
        r"\b(?:i am|am|be|decided on|and i am) staying(?= (?:put|with|where|here|on|at)|[.,!;]|$)|"
        r"\b(?:accepted|taking|taken|took|take) (?:their|the|a) counter-? ?offer\b|"
        r"\b(?:i am|i will be|i) start(?:ing)? (?:with|at) (?:another|a different|someone else|a competitor)\b",
        r"\b(?:staying (?:at|in|with|near|over|on)(?: \w+){0,3} (?:hotel|friends?|family|hostel|inn|night|town|"
        r"city|call|line)|"
        r"if|whether|not|have not|before)\b",
    ),
)

WITHDRAWALS_NOTED: tuple[Rule, ...] = (
    rule(
        "withdrawal noted",
        "withdraw,accepted another,taken another,pulling out,other offer,pull out,bow out,removed",
        r"\b(?:sorry|sad|disappointed|understand|thank(?:s| you)|noted|confirm\w*|"
        r"acknowledge\w*)\b[^.]{0,60}\b(?:you have|you are|your|that you)\b[^.]{0,30}\b(?:withdr\w+|withdrawal|"
        r"accepted another|"
        r"taken another|pull\w* out|bow\w* out|decided not to)\b|\byou have (?:now |successfully )?withdrawn\b|"
        r"\bwithdrawn (?:your application|you from)[^.]{0,30}\b(?:as|at your) (?:you )?request|"
        r"\b(?:as you (?:asked|requested|wished|wanted)|at your (?:own )?(?:wish|request))\b[^.]{0,60}\bwithdr",
        r"\b(?:if|may|can|could|would like to|wish to|treated as|taken as|deemed)\b[^.]{0,40}\bwithdr|"
        r"\boffer\b[^.]{0,40}\bwithdr|\bwithdr\w+ (?:of )?(?:the|our|your|its|their) (?:\w+ )?offer\b",
    ),
)

ACCEPTANCES: tuple[Rule, ...] = (
    rule(
        "offer accepted",
        "accept,thank,signed,offer",
        r"\b(?:accept|accepting|accepted) (?:your|the|this|with pleasure your) (?:[\w-]+ ){0,3}?(?:offer|role|"
        r"position|post|job)\b"
        r"|\bthank you(?: \w+){0,4} for (?:the|your|making me (?:an|the)) (?:[\w-]+ ){0,2}?offer\b|"
        r"\bsigned (?:contract|offer|copy|letter)\b",
        r"\boffer of (?:an? )?(?:interview|help|lift|call|chat|meeting|coffee|time|feedback)|\boffer to (?:meet|"
        r"talk|help|call|reschedule|move|chat|speak)|\b(?:another|other|elsewhere|competing)\b|"
        r"\bnot\b|\boffer (?:me )?an interview\b|\bnda\b",
    ),
)

LOSSES_TOLD: tuple[Rule, ...] = (
    rule(
        "the owner was told no",
        "sorry,disappoint,sad,gutted,not get,shame,letting me know",
        r"\b(?:sorry|disappointed|sad|gutted|shame|pity)\b[^.]{0,40}\b(?:not (?:to )?(?:be )?(?:get|got|getting|"
        r"join|joining|selected|successful|chosen|to have got)|did not get|was not (?:successful|"
        r"selected|chosen)|it was not me|it is a no|it was a no)\b"
        r"|\bletting me know (?:that )?(?:i (?:did not|was not|have not)|you have (?:chosen|gone|decided)|"
        r"the (?:role|position|job|post) (?:has )?(?:gone|went))\b",
        r"\b(?:sorry (?:i|that i) did not get (?:back|your|this|to)|did not get (?:to\b|(?:your|the|a|any) (?:mail|"
        r"email|"
        r"message|link|invite|reply|call)))\b",
    ),
)
