"""The wordings of a no, with and without the word."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_LY = r"(?: (?:\w+ly|now|also|since|already|just|then|all|both|therefore|however|sadly|instead|finally|sorry))?"
_PERSON = (
    r"(?:candidates?|applicants?|persons?|people|individuals?|finalists?|colleague|contenders?|hire|profile|fellow|"
    r"bloke|"
    r"chap|lad|"
    r"guy|girl|woman|man|lady|gentleman|teacher|nurse|engineer|professional)"
)
_OTHER_PERSON = (
    r"(?:(?:an?other|a different|other|the other|one of the other|an? internal|an? external|the internal|a stronger)"
    rf"(?: \w+){{0,2}}? {_PERSON}|(?:an?other|the other)(?: one| option| choice| profile)?(?=[,.!;]|$| who| with|"
    rf" whose)|"
    r"someone|somebody|(?:that|this|the same) (?:person|candidate|applicant|colleague|fellow|chap|lady|man|woman|one)|"
    r"one of (?:our|their) own|(?:a|the) (?:returning|redeployed|existing|current) \w+)\b"
)
_SOME_PERSON = (
    rf"(?:(?:an?|the|two|three) (?:[\w'-]+ ){{0,4}}?{_PERSON}(?: (?:who|whose|with|that|from))?|"
    r"(?:candidates|applicants|those|people) (?:who|whose|with)|"
    # whatever they are by trade: only a person is followed by "who"
    r"an? (?:[\w'-]+ ){1,3}?(?:who|whose)(?! (?:will|can|could|would|may|is going)\b))\b"
)
_JOB = r"(?:role|position|post|vacancy|job|place|seat|spot|opening|contract|appointment|desk|chair|berth)"
_HIRED = (
    r"(?:appointed|hired|selected|chosen|chose|picked|offered|engaged|recruited|preferred|recommended|favou?red|took|"
    r"taken on)"
)
_HIRE = r"(?:appoint|hire|select|choose|pick|engage|recruit|prefer|offer|go for|go with|bring on|make an offer to|give)"

# "we can't go ahead tomorrow morning" speaks of a talk, not of the candidate
_THAT_DAY = (
    r" (?:with )?(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|then\b|at (?:\d|noon)"
    r"|this (?:morning|afternoon|evening))"
)
REJECTIONS: tuple[Rule, ...] = (
    rule(
        "decided against",
        "decided,chosen,elected,opted,agreed",
        r"\b(?:decided|chosen|elected|opted|agreed)(?: that (?:we|they) will| at this (?:time|stage|point)|"
        r" on this occasion"
        r"|,)*? (?:not to|not|against) (?:be )?(?:proceed|progress|mov|tak|continu|pursu|go|mak|offer|appoint|hir|"
        r"extend|advanc|invit|bring|carry|shortlist|fill)",
        r"\b(?:until|anyone|anybody)\b",
    ),
    rule(
        "not taking further",
        "not,cannot,unable,no longer",
        r"\b(?:not|cannot|unable|no longer)(?: (?:be|to|been|able|going|in a position|wish\w*|want\w*|plan\w*|"
        r"look\w*|"
        r"intend\w*|like|\w+ly)){0,4} (?:proceed|progress|mov|tak|continu|pursu|go|advanc|carry|bring)\w*"
        r"(?: (?:you|(?:with )?your [\w -]{0,30}?|it|things|this|the process|the conversation|matters))??"
        r"(?: any| to the next)? ?(?:forward|further|ahead|stage|round)(?! (?:until|before|yet|to\b|at .{0,20}pace))"
        rf"(?!{_THAT_DAY})",
        r"\b(?:until|unless|without|before|anyone|anybody|yet)\b|\binterview (?:any )?(?:forward|ahead)"
        r"|\b(?:today|tomorrow|tonight|[a-z]+day|interview|call|meeting|session|talk|chat|visit)(?:'s [a-z]+)? "
        r"(?:cannot|can not|could not|will not|is not|may not) (?:now |then |in the end )?(?:be )?(?:go|going) ahead\b",
    ),
    rule(
        "not with your application",
        "not,cannot,unable,no longer",
        r"\b(?:not|cannot|unable|no longer)(?: (?:be|to|been|able|going|in a position|wish\w*|\w+ly)){0,4} "
        r"(?:proceed\w*|progress\w*|mov\w+|tak\w+|continu\w+|pursu\w+|go\w*|advanc\w+|consider\w*)"
        r"(?: (?:forward|further|ahead|on))?(?: with)? (?:you(?! (?:to|a|an|the|until|on|at|more)\b)|"
        r"your (?:application|candidacy|candidature|"
        r"profile|submission|cv))\b",
        r"\b(?:until|unless|without|before|yet|mad|crazy|daft|fools?|foolish|silly|stupid|bonkers)\b",
    ),
    rule(
        "another person instead",
        "with,for",
        r"\b(?:go|goes|gone|going|went|proceed\w*|mov(?:e|ed|ing)(?: forward| ahead| on)|progress\w*|press(?:ed|"
        r"ing)? on)"
        rf"(?: ahead| forward| on)? (?:with|for) (?:{_OTHER_PERSON}|{_SOME_PERSON})",
        r"\b(?:including you|you are one|as well as you|interviews? with|hope to|aim to|looking to|will decide)\b",
    ),
    rule(
        "others pursued",
        "pursu,explor,pass,focus",
        r"\b(?:decided|chosen|elected|opted|going|will|are|have)(?: \w+)? (?:to |be )?(?:pursu|explor|"
        r"focus)\w*(?: on| with)?"
        r" (?:an?other|other|different|stronger) (?:candidate|applicant|people|option|avenue|profile)s?"
        r"|\b(?:decided|chosen|elected|opted|going)(?: \w+)? to (?:take a )?pass(?: on| this|,|\.|$| and| for now|"
        r" for the)",
    ),
    rule(
        "another direction",
        "direction,way,route,path",
        r"\b(?:go|going|gone|went|head(?:ing|ed)?|mov(?:e|ed|ing)|take|taken|taking)(?: things| it| this| the \w+)?"
        r" (?:in |down )?(?:an? |another )?(?:very |slightly )?(?:different|another|other)? ?(?:direction|way|route|"
        r"path)\b",
        r"\b(?:on|own|all the|same|any|which|long|right|this|that|by the|half) (?:\w+ )?(?:way|route|path|"
        r"direction)\b"
        r"|\b(?:go|going|gone|went|take|taken|mov(?:e|ed|ing)) (?:in )?(?:the |a )?(?:direction|way|route|path)\b",
    ),
    rule(
        "another was chosen",
        "another,different,someone,somebody,other,internal,external,stronger,opted for,plumped for,decided for,own,"
        "returning,redeployed,existing",
        rf"\b(?:opted for|plumped for|decided for|decided in favou?r of) {_SOME_PERSON}|\b(?:{_HIRED}|"
        rf"settled (?:up)?on|decided (?:up)?on|decided for|decided in favou?r of|opted for|plumped for|"
        rf"given|gave|awarded|gone to|went to|goes to|offered)(?: (?:the|this|our) (?:[\w-]+ ){{0,5}}?{_JOB}| "
        rf"it)?(?: to)? {_OTHER_PERSON}",
        r"\b(?:for (?:an )?interview|to be interviewed|slots?|time slots?|dates?|next week)\b",
    ),
    rule(
        "to choose another",
        "decided,chosen,elected,opted,agreed,going to,choice,decision,resolved,voted",
        rf"\b(?:decided|chosen|elected|opted|agreed|going|choice|decision|resolved|"
        rf"voted)(?: \w+)? to {_HIRE}(?: (?:the|this|our) (?:[\w-]+ ){{0,5}}?{_JOB})?(?: "
        rf"to)? "
        rf"(?:{_OTHER_PERSON}|{_SOME_PERSON})",
    ),
    rule(
        "another has it",
        "candidate,applicant,person,someone,somebody,finalist,contender",
        r"\b(?:another|a different|other|the other|an? internal|the internal|(?:an?|the) (?:more|stronger|better)|"
        r"someone|"
        r"somebody|our first choice|the (?:preferred|successful|chosen))(?: \w+){0,2} ?(?:candidates?|applicants?|"
        r"persons?|people|finalists?|contender|else)?\b[^.]{0,50}\b(?:(?:has|have|was|were|is|are|been) "
        r"(?:\w+ )?(?:selected|appointed|chosen|offered|successful|preferred|hired|recommended|accepted)|"
        r"accepted (?:the|our))\b",
        r"\binterview(?:ed)?\b|\b(?:will be|when|once|to be)\b",
    ),
    rule(
        "others recommended",
        "recommended,selected,appointed,chosen",
        r"\b(?:recommended|selected|appointed|chosen|preferred) (?:the )?(?:\w+ )?other (?:candidate|applicant|"
        r"finalist)",
        r"\binterview\b",
    ),
    rule(
        "given to somebody",
        "given,offered,awarded,gone,went",
        rf"\b{_JOB}(?: \w+){{0,4}}? (?:(?:has|have|was|is|had) (?:\w+ )?(?:been )?(?:given|offered|awarded|gone)|"
        rf"went|goes)"
        rf" to (?:{_OTHER_PERSON}|{_SOME_PERSON})",
    ),
    rule(
        "the one they went with",
        "gone with,went with,chose,chosen,appointed,picked,hired,selected,gone for,went for,choosing",
        r"\b(?:person|candidate|applicant|one|fellow|chap|lad|woman|man|individual|colleague)(?:,? (?:that|whom|"
        r"who))?"
        rf" (?:we|they|he|she|i)(?: have| has)?{_LY} (?:gone with|went with|gone for|went for|chose|chosen|appointed|"
        r"picked|hired|selected|offered it to)",
    ),
    rule(
        "appointed somebody with",
        "appointed,hired,selected,chosen,chose,picked,offered,recruited,took,taken on",
        rf"\b(?:have|has|had|was|were|been|we|they|panel|board|committee|"
        rf"client)(?: been)?{_LY} {_HIRED}(?: (?:the|this|our) (?:[\w-]+ ){{0,5}}?{_JOB})?(?: to)?"
        rf" {_SOME_PERSON}",
        r"\b(?:for (?:an )?interview|to (?:be )?interview|will be|you are)\b|\bif\b",
    ),
    rule(
        "position filled",
        "filled,taken,closed,accepted,withdrawn,eliminated,filling",
        rf"\b(?:role|position|post|vacancy|job|opening|contract|seat on the team)s?(?: \w+){{0,4}}? (?:has|have|is|"
        rf"was|are)(?: now| since| already| just| unfortunately| sadly|"
        rf" in fact)*"
        r"(?: been)?(?: now| since| already)? (?:filled|taken|withdrawn|eliminated|accepted)\b"
        rf"|\b(?:have|has|had|we|they|been|now)(?: \w+)? filled (?:the|this|that|our|"
        rf"it)\b(?: \w+){{0,4}}? ?(?:{_JOB})?"
        rf"|\bno longer (?:recruiting|hiring|filling|looking to fill)|\bnot (?:be )?filling (?:the|"
        rf"this) (?:\w+ ){{0,3}}{_JOB}",
        r"\b(?:if|until|once|interview slot|slots?|unless|on a rolling)\b|\bare filled (?:on|by|from|in|through)\b",
    ),
    rule(
        "you were not successful",
        "not,unsuccessful",
        r"\b(?:not|never) (?:\w+ )?(?:been )?(?:\w+ly )?(?:been )?(?:successful|selected|chosen|appointed|"
        r"the successful|recommended for)\b"
        r"|\b(?:been|was|were|are|proved?|is) (?:\w+ )?unsuccessful\b|\bunsuccessful (?:on this occasion|this time|"
        r"in your|"
        r"following|at interview|for the|with your|application)\b",
        r"\bunsuccessful (?:candidates|applicants)\b|\bif you\b|\b(?:not been chosen|not yet|have not heard)\b"
        r"|\bcandidates who (?:are|were) not\b|\bwhether\b|\bchosen (?:anyone|anybody|someone|yet)\b",
    ),
    rule(
        "unable to offer",
        "unable,not,cannot",
        r"\b(?:unable|not|cannot)(?: (?:be|been|able|going|in a position|\w+ly|to)){0,3} (?:offer|mak|extend)\w*"
        rf"(?: you)? (?:an offer|(?:the|a|an|this|any) (?:[\w-]+ ){{0,5}}?{_JOB}\b|employment|"
        r"(?:it|this|that) to you\b)",
        r"\b(?:until|yet|before|unless|interview)\b|\bnot (?:\w+ )?been (?:able|made)\b.{0,30}\byet",
    ),
    rule(
        "a no",
        "no",
        r"\b(?:it's|it is|they (?:have )?said|answer (?:is|was)|came back (?:as|with)|come back (?:as|with)|"
        r"decision (?:is|was))"
        r"(?: unfortunately| sadly| afraid)?,? (?:a |an )?no(?=[,.!;]|$| this| from| i | for| on| in the end|"
        r" unfortunately|, i)",
        r"\bno (?:problem|rush|worries|trouble|longer|need|matter|hurry|later|more)\b|\byes or no\b|\bor a no\b",
    ),
    rule(
        "out of the running",
        "consider,running,contention,process",
        r"\bno longer (?:be(?:ing)? )?(?:consider(?:ing|ed)? (?:you|your)|under consideration|in the running|"
        r"in contention)"
        r"|\b(?:released?|removed?) (?:you|your application) from (?:further )?(?:consideration|the process)"
        r"|\b(?:will not|not) be (?:considered|considering you) (?:any )?further",
        r"\bif you (?:no longer|wish|would)\b",
    ),
    rule(
        "missed it",
        "get,got,make,made,missed,pipped,runner,second,second choice,lost out,beaten,edged,not taking,out",
        r"\byou (?:did not|have not|had not) (?:quite )?(?:get|got|make|made|gotten|land\w*) (?:it|the (?:job|role|"
        r"position|"
        r"cut|final|post|gig))\b|\b(?:you have|you|narrowly|just) missed out\b|\bpipped\b|\brunner-?up\b|"
        r"\bcame (?:a (?:very )?close )?second\b|\blost out to\b|\bsecond choice\b|\bnot go (?:our|your) way\b|"
        r"\b(?:beat|beaten|edged) (?:you )?(?:out|to it)\b",
        r"\b(?:runner-?up prize|as runner|ma[dk]e it (?:on|at|in|today|yesterday|for)\b)",
    ),
    rule(
        "not inviting on",
        "not,unable,cannot",
        r"\b(?:not|unable|cannot)(?: (?:be|to|able|going)){0,3} (?:invit|ask|bring|call|hav|tak|put)\w* you "
        r"(?:back|through|on|forward|to (?:the|a) (?:next|second|final|further)|for (?:a|the) (?:second|next|final|"
        r"further))",
        r"\b(?:until|yet|before|unless)\b",
    ),
    rule(
        "did not pass",
        "pass,meet,reach,score,threshold,appointable,mark,benchmark",
        r"\byou (?:did not|have not|failed to|were not able to) (?:pass|meet|reach|achieve|score|attain)\b"
        r"|\b(?:below|not reach|not meet) the (?:pass|minimum|required|benchmark|threshold|appointable)"
        r"|\b(?:not|non)[ -]?appointable\b",
    ),
    rule(
        "not the right match",
        "fit,match,suited,suitable",
        r"\b(?:you|your [\w ]{0,30}|it|this|we|they)\b[^.]{0,60}\bnot (?:quite |really |exactly )?(?:the |a |an )?"
        r"(?:right|good|best|strong|ideal|perfect|close)(?: enough)? (?:fit|match)\b",
        r"\b(?:slot|time|date|day)\b",
    ),
    rule(
        "regret about the application",
        "regret,sorry,unfortunately,sadly",
        r"\b(?:regret|sorry|unfortunately|sadly)\b[^.]{0,80}\b(?:application|candidacy|"
        r"candidature)\b[^.]{0,60}\b(?:not|unsuccessful|"
        r"declined|rejected|closed|turned down)\b",
        r"\b(?:received|complete|incomplete|attached|attachment|missing)\b",
    ),
    rule(
        "turned down",
        "rejected,turned down,declined,turn down,reject",
        r"\b(?:you (?:have been|were|are)|your (?:application|candidacy) (?:has been|was|is)|decided to|have to|"
        r"had to) "
        r"(?:reject(?:ed)?|turn(?:ed)? (?:you )?down|decline[d]?)\b",
        r"\bnot (?:been )?(?:rejected|declined|turned)\b|\bno one\b",
    ),
    rule(
        "ended up with another",
        "ended up,promot,close,closed",
        r"\bended up (?:hiring|going with|choosing|offering|appointing|picking)\b|\bpromot(?:e|ed|ing) (?:someone |"
        r"somebody )?(?:from within|internally)"
        rf"|\bclosed? (?:this|the|our) {_JOB} with\b",
        r"\bif\b",
    ),
    rule(
        "no fit for us",
        "fit,match,work out,working out",
        r"\bnot (?:think|feel|believe|see|convinced|sure)\b[^.]{0,40}\b(?:right|good|strong|great|best) (?:fit|"
        r"match)\b|\bnot (?:going to |quite |gonna )?(?:work|working) out\b",
        r"\b(?:slot|time works|date|day|tomorrow|(?:mon|tues|wednes|thurs|fri)day|at \d)\b",
    ),
    rule(
        "not on to the next round",
        "not,unable",
        r"\bnot (?:been )?(?:short-?listed|selected|invited|progressed|put forward) (?:for|to|through to) (?:the|"
        r"a) (?:next|second|final|further)\b|\b(?:unable|not able) to recommend you\b",
    ),
    rule(
        "another's name on it",
        "belongs to,fell on,fallen on,landed on,went to,gone to,goes to,going to,go to",
        r"\b(?:name|recommendation|appointment|role|job|position|post|place|seat|desk|chair|nod|choice|decision|lot|"
        r"vote|contract|it)\b[^.]{0,30}"
        r"\b(?:belongs to|fell on|fallen on|landed on|went to|has gone to|gone to|goes to|is going to|will go to) "
        rf"(?:{_OTHER_PERSON}|"
        rf"{_SOME_PERSON})",
        r"\b(?:if|whether|question|copy|mail|email|letter|invit\w+)\b",
    ),
)
