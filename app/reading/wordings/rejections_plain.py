"""A no in plain words: what people say who write no letters of rejection."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_JOB = r"(?:role|position|post|vacancy|job|place|seat|spot|opening|contract|appointment|gig|shift|desk|chair|berth)"
_OTHER = (
    r"(?:(?:the |an?)?other(?:s| (?:\w+ )?(?:candidate|applicant|finalist|fella|fellow|person|guy|lad|lass|lady|man|"
    r"woman|girl|bloke|one|chap))|someone|somebody|one of our own|an (?:internal|external|outside|in-house)\b)"
)

_DECIDERS = (
    r"(?:they|we|boss|client|board|panel|owners?|partners|team|directors?|manager|committee|governors|trust|trustees|"
    r"school|firm|company|council|jury)"
)

_ASKED_ONE = (
    r"(?:someone|somebody|(?:the |an)other (?:one|candidate|applicant|finalist|person|lady|gentleman|woman|man|fellow|"
    r"chap|lad|lass|guy|girl|bloke)|the other(?=[,.;]|$)|another(?=[,.;]|$)|an? (?:[\w'-]+ ){1,4}?"
    r"(?:who (?:has|had|ran|runs|worked|works|did|does|knows|came|comes)|(?:from|with)(?=[^.]{0,60}\b(?:to take|"
    r"to join|"
    r"accepted|said yes|starts|agreed))))"
)
_TO_DO_IT = r"to (?:take (?:the|this|it|on|over)|join us|do (?:it|the job)|fill|start|come (?:on board|and join|to us))"

PLAIN_NOES: tuple[Rule, ...] = (
    rule(
        "somebody taken on",
        "took him,took her,took them,taken him,taken her,taken them,took someone,took somebody,taken someone,taken"
        " somebody,"
        "took on,taken on",
        r"\b(?:i|we|he|she|they)(?: have| has)? (?:now |already |since )?(?:took|taken) (?:(?:him|her|them|someone"
        r"|somebody"
        r"|another \w+|the other \w+)(?: else)? on|on (?:someone|somebody|another|the other|an? (?:\w+ ){0,3}?(?:who"
        r"|with|from)))\b",
        r"\b(?:if|whether|before|when|last year|years? ago|trial)\b",
    ),
    rule(
        "not the mail you hoped for",
        "were hoping,hoped for,you wanted,wish i had,decided against,have filled,has been filled,is filled,back to you",
        r"\b(?:this|it|that|mail|message|letter|note|news|answer)(?: \w+){0,2}? (?:is|was) (?:certainly "
        r"|perhaps )?(?:not|never) "
        r"the (?:one|mail|message|letter|news|answer|outcome|result|reply) (?:that )?you (?:were|had been|had"
        r"|have been)? ?"
        r"(?:hop\w+|wait\w+|wish\w+|want\w*)"
        r"|\b(?:i|we) wish (?:i|we) had (?:other|better|different|happier|kinder|nicer) (?:news|words|things)"
        r"|\b(?:we|they|he|she|board|panel|partners|committee)(?: have| has)? decided against"
        r"(?= (?:you|it|taking|hiring|going|appointing|this|your)\b|[.,;!]|$)"
        r"|\bthis one (?:(?:we|they) (?:have|had) (?:now )?filled|(?:is|has been|was) (?:now )?(?:filled|gone|taken))\b"
        r"|\b(?:your (?:papers|documents|portfolio|certificates|folder|file|application)) (?:is|are|come|comes|go|goes)"
        r"(?: \w+){0,3}? back to you\b",
        r"\b(?:if|whether|before)\b|\bcopies\b|\bsigned\b|\bto sign\b",
    ),
    rule(
        "the search goes on",
        "keep looking,looking,search",
        r"\b(?:we|i|they|he|she)(?: \w+){0,4}? (?:keep|carry on|continue|resume|go on|extend|re-?open|widen)(?:ing)? "
        r"(?:looking|(?:our|the|their) search|searching|with (?:our|the|their) search)\b"
        r"(?! for (?:a |another )?(?:date|time|slot|room|day))",
        r"\b(?:if|whether|until|while|meanwhile|in case|you (?:will|should|must|can)|your search|not)\b",
    ),
    rule(
        "handed over to another",
        "the keys to,the reins to,the apron to,the baton to,the job to,the post to,the role to,the spot to,the chair "
        "to,the gig to",
        r"\b(?:we|i|they|he|she|board|panel|owners?|boss|client)(?: have| has|'ve|'s)?(?: now| since| in the end)? "
        r"(?:handed|given|gave|passed|offered) (?:over )?the (?:keys|reins|apron|baton|job|post|role|spot|chair"
        r"|gig) to "
        r"(?!you\b|your\b|us\b|me\b|him(?:self)?\b)\w",
        r"\b(?:interview|panel|call|meeting|session|tour|slot|if|whether|until|reference|years? ago|last (?:year"
        r"|spring|time))\b",
    ),
    rule(
        "asked another to do it",
        "asked,said yes,gave the,given the",
        rf"\b(?!you\b|was\b|were\b)\w+(?: have| has|'s|'ve)?(?: now| since| already| just)? asked {_ASKED_ONE}"
        rf"(?! (?:else )?(?:(?:from|with) (?:\w+ ){{1,3}}?)?(?:(?!{_TO_DO_IT})to|if|whether|about|for (?:a|the|an|"
        rf"some)))"
        r"|\b(?:someone|somebody|another|(?:the |an)other \w+)\b[^.]{0,60}\bsaid yes to (?:us|it|the (?:job|post|"
        r"role|offer))\b"
        rf"|\b(?:we|they|i|he|she)(?: have| has)? (?:gave|given) (?:the|this|our) (?:[\w-]+ ){{0,3}}?(?:{_JOB}|"
        r"shifts|hours) to (?:an? (?:[\w'-]+ ){1,4}?(?:who|from|with)|someone|somebody|the other)",
        r"\b(?:interview|panel|call|meeting|session|tour|slot|if|whether|until|reference|colleague|(?:mon|tues|wednes|"
        r"thurs|fri)day at|at \d)\b",
    ),
    rule(
        "nobody is needed",
        "after all,any more,anymore,any longer,no longer",
        r"\b(?:we|i|they|boss|owners?|company|client)(?: (?:will|do|shall|would|are|now))* (?:not|no longer)(?: be)? "
        r"(?:need(?:ing)?|hir(?:e|ing)|tak(?:e|ing) on|looking for|employ(?:ing)?|replac(?:e|ing)) "
        r"(?:an?|the|another|any|him|her|that) (?!second|further|third|final|more|interview|reference|portfolio|copy|"
        r"cv|visa|car|test|task)(?:[\w'-]+ ){0,4}?(?:after all|any ?more|any longer|at all)\b",
        r"\b(?:if|whether|until|interview|room|slot|copies|test|task|reference|parking)\b",
    ),
    rule(
        "it goes to another",
        "give the,give this,give our,giving the,giving this,giving our,given the,given this,given our,goes to,go to,"
        "going to,went to,gone to",
        r"\b(?:we|i|they|he|she|board|chef|boss|committee|panel|owners?)(?: (?:have|has|will|shall|am|are|is|now|"
        r"therefore|instead|decided to|going to|chosen to|want to)){0,3} (?:give|giving|given) (?:the|this|our) "
        rf"(?:[\w-]+ ){{0,3}}?{_JOB} to (?!you\b|whoever|one of you)(?:an?|the|one|some\w+|another|our|my) "
        rf"|\b{_JOB} (?:(?:will|shall|is|has|now|to|be|therefore|sadly)\s){{0,3}}(?:goes|go|going|went|gone) to (?:an? "
        r"(?:[\w'-]+ ){1,4}?(?:who|from|with|already)|someone|somebody|another|(?:the|one of the) other)\b",
        r"\b(?:interview|panel member|call|meeting|session|tour|slot|if|whether|until|reference|"
        r"best (?:person|candidate)|advert|market|public|print|press|tender|vote|board)\b",
    ),
    rule(
        "no better word to send",
        "favourable,favorable,better news,better answer,happier,answer you,news you,outcome you,cheerier,positive "
        "answer,positive reply,good news",
        r"\b(?:not (?:be )?able to|unable to|cannot|could not|wish (?:i|we) (?:had|could)|not have|do not have|not)"
        r"(?: (?:give|send|bring|have|offer|write|make|share))?(?: you)?(?: with)? (?:(?:an?|the|any) )?(?:more )?"
        r"(?:favou?rable|better|happier|cheerier|positive|different) (?:reply|answer|news|message|outcome|word|"
        r"response)\b|\bnot (?:have )?the (?:answer|news|outcome|reply|result|call|mail|e-?mail|"
        r"message) (?:that )?you (?:were|"
        r"are|will have been|had been|have been|would have|might have|may have) (?:hop|wait|wish|want|look)\w+",
        r"\b(?:parking|visa|room|date|time|slot|train|hotel|expenses|yet|until)\b",
    ),
    rule(
        "short of the mark",
        "threshold,pass mark,standard for,cut-off,the mark",
        r"\b(?:missed|fell (?:just |a little )?short of|did not (?:quite )?(?:reach|meet|make)|were (?:just )?below|"
        r"not above) the "
        r"(?:\w+ )?(?:threshold|pass mark|cut-off|standard for (?:appointment|the post)|mark(?= for|[,.]|$))",
    ),
    rule(
        "the other had more",
        "that little,little more,a bit more,a touch,edge,else more,else better,no joy,no luck,votes for,passing on "
        "your,"
        "another of",
        r"\b(?:other|another|second) (?:candidate|applicant|finalist|person|one)\b[^.]{0,12}\b(?:had|has|brought) "
        r"(?:that|the|a) "
        r"(?:little|touch|bit|edge|shade)\b|\blik(?:ed|es?) (?:somebody|someone) else (?:even )?(?:more|better)\b|"
        r"\bno (?:joy|luck)\b"
        r"(?= i am afraid|, i am afraid|,? sorry|,? this time|[.!]|$)|\bvotes for (?:the|another) (?:other "
        r")?(?:candidate|finalist|"
        r"applicant|person)\b|\bpassing on your (?:candidacy|application|profile|candidature)\b(?! to)|"
        r"\b(?:employing|appointing|"
        r"hiring|taking on|engaging) another of the\b",
        r"\b(?:reaching|finding|parking|calling|phone)\b",
    ),
    rule(
        "they went for somebody",
        "went for,gone for,going for,plumped for,voted for,opted for,went with,gone with,came down for",
        rf"\b{_DECIDERS}(?: (?:have|has|had|all|both|finally|eventually|narrowly|sadly|just))* (?:went for|gone for|"
        r"plumped for|voted for|opted for|went with|gone with|came down for) (?:a |an |the |your )(?!time|date|slot|"
        r"room|"
        r"venue|day|later|earlier|different (?:time|day|date|slot|venue|room|format)|walk|coffee|lunch|drink|dinner|"
        r"meal|"
        r"video|phone|call|new (?:time|date|format)|longer|shorter|second round|vote|break|look|option|\d|teams|"
        r"zoom)\w+",
        r"\b(?:if|whether|until|before|you\b(?!r fellow)|interview|meeting|supplier|system|agency|tool|software)\b",
    ),
    rule(
        "their name was another",
        "your name,your way,filled by,signed,suited,suits,fitted,fits,matched,matches,gets the,got the,"
        "takes the,has the",
        r"\byour name (?:is|was) not (?:the one|among|on (?:it|the)|drawn|picked|chosen|read)\b"
        r"|\bnot (?:be )?(?:coming|headed|going|heading) your way\b"
        rf"|\b{_JOB} (?:(?:will|is|has|to|be|been|being|now)\s){{1,4}}filled by (?:an?|the|one|some)\b(?! "
        rf"(?:interview|"
        r"competition|selection|open))"
        r"|\b(?:contract|deal|papers?|offer)\b[^.]{0,20}\bsigned\b[^.]{0,30}\b(?:with|by) (?:another|somebody|"
        r"someone|the "
        r"other)\b"
        r"|\b(?:another|the other|a different) (?:\w+ )?(?:applicant|candidate|finalist|person|"
        r"colleague)\b[^.]{0,60}\b"
        r"(?:suited|suits|fitted|fits|matched|matches)\b[^.]{0,25}\b(?:better|best|more)\b"
        rf"|\b(?:someone|somebody|another)\b[^.]{{0,80}}\b(?:gets|got|takes|took|has) the (?:[\w-]+ ){{0,5}}?{_JOB}\b",
        r"\b(?:if|whether|until|once)\b",
    ),
    rule(
        "filled from inside",
        "internal,inside,within,in-house,inhouse,redeploy,our own,their own,its own,transferr,own ranks",
        rf"\b(?:filled|fill|filling|covered|taken|kept|keep(?:ing)?|appointed|hired|recruited|cover(?:ing)?|staffed|"
        rf"gone|went|going|given)(?: (?:it|this|the (?:[\w-]+ ){{0,5}}?"
        rf"{_JOB}))?(?: \w+ly)? (?:from (?:inside|within)|internal(?:ly)?|inside|in-?house|(?:from|by|with|to) "
        rf"(?:\w+ )"
        r"{0,3}?(?:our|their|its) own(?: ranks| people| staff| team)?|from (?:among )?(?:our|their|its) (?:own "
        r")?(?:ranks|"
        r"people|"
        r"staff))\b|\b(?:redeploy(?:ed|ing|s)?|transferr(?:ed|ing)|mov(?:ed|ing))\b[^.]{0,50}\binto (?:it|this|the "
        rf"{_JOB})\b",
        r"\b(?:if|whether|until|you (?:are|were|have been)|also advertised|candidates? (?:are|is))\b",
    ),
    rule(
        "the other one starts",
        "the other,another,an other,other one",
        r"\b(?:the |an)other (?:\w+ ){0,2}?(?:candidate|applicant|finalist|fella|fellow|person|guy|lad|lass|lady|man|"
        r"woman|girl|bloke|one|chap|gentleman)\b[^.?]{0,90}?\b(?:starts|begins|joins|will (?:start|join|begin)|(?:is|"
        r"are|will be) (?:starting|joining|taking it|getting it)|got (?:it|the nod|there first)|gets (?:it|the)|"
        r"has (?:got |accepted |taken )?(?:it\b|the job|the edge)|had the edge|just (?:shaded|nudged|edged|pipped))\b",
        r"\b(?:starts|begins|will start) (?:at|on (?:zoom|teams))\b|\b(?:interview|session|call|round|slot|if|"
        r"exercise|"
        r"down to you|for the same|you and the other)\b",
    ),
    rule(
        "one from within",
        "promot,within,our own,in-house,internal",
        r"\b(?:promot(?:e|ed|ing)|mov(?:e|ed|ing)|appoint(?:ed|ing)?|giv(?:e|en|ing)|gave|gone (?:to|with)|"
        r"went (?:to|with)|fill(?:ed|ing) (?:it|the \w+)) (?:\w+ ){0,3}?(?:one of our own|from within|internally|"
        r"in-?house)\b",
        r"\b(?:if|whether|you were promoted|you have been promoted)\b",
    ),
    rule(
        "they picked the other",
        "picked,chose,chosen,preferred,plumped,took,taken,hired,hiring,went,gone,going,sided",
        rf"\b(?:they|we|he|she|boss|client|board|panel|owners?|partners|team|directors?|manager|committee|have|has)\b"
        rf"(?: \w+){{0,3}}? (?:picked|chose|chosen|preferred|plumped for|hired|hiring|went for|gone for|went with|"
        rf"gone with|going with|going for|taken on|took on) {_OTHER}",
        r"\b(?:slot|time|room|date|day|option|link|for (?:an )?interview|train|road|venue|to (?:interview|see|"
        r"meet))\b",
    ),
    rule(
        "chose but not you",
        "not you,not to be,not meant to be,not going to be yours,not be yours,was not yours,is not yours,"
        "not going your way",
        r"\b(?:it|choice|name|person|one|pick|that)(?:'s| is| was| has) not (?:been )?you\b(?! who| that| were)|"
        rf"\b(?:it|this|{_JOB}|one)(?: one| time)? (?:is|was|has) (?:just |simply |sadly )?not (?:meant )?to be\b"
        rf"(?=[,.!;]|$| this| on| for you| i'm| i am)|\b(?:it|this|this one|{_JOB}) (?:is|was|will) not "
        rf"(?:going to )?"
        r"(?:be )?yours\b",
        r"\bmistake\b|\bfault\b",
    ),
    rule(
        "cannot give you the job",
        "give you,take you on,hire you,offer you,employ you,bring you on,have you on,place for you,room for you",
        rf"\b(?:cannot|not|unable)(?: (?:be|to|able|going|in a position|\w+ly)){{0,5}} (?:(?:give|offer|"
        rf"award)(?:ing)? you (?:the|a|this|an) (?:[\w-]+ ){{0,4}}?{_JOB}\b(?! of)|take you on\b(?! (?:mon|tue|"
        rf"wed|thu|fri|"
        r"the|a tour))|hire you\b|employ you\b|bring you on(?=[.,!;]|$| board| this)|(?:find|have) (?:a "
        r")?(?:place|room) "
        r"for you\b)",
        r"\b(?:until|yet|before|unless|interview|slot|parking)\b",
    ),
    rule(
        "inability to go on",
        "inability,unable,not able,not in a position",
        r"\b(?:inability|unable|not able|not in a position) to (?:\w+ ){0,2}?(?:consider|shortlist|progress|"
        r"take|proceed "
        r"with|support|recommend) (?:you|your (?:candidature|candidacy|application|profile|case|cv))\b"
        r"(?! (?:to|on) (?:mon|tue|wed|thu|fri|\d))",
        r"\b(?:until|yet|before|unless)\b",
    ),
    rule(
        "having to say no",
        "say no,saying no,said no,a no,is no,was no,of no,be no,thumbs down,say yes",
        r"\b(?:we|i|they|had|have|having|hate|hard|got|must)\b(?: \w+){0,3}? (?:to |'ve )?(?:say|saying|said) no\b"
        r"(?! (?:more|to (?:a|the|an) (?:coffee|lift|tea)))|\b(?:answer|verdict|decision|word)\b[^.?]{0,40}\b"
        r"(?:is|was|has to be|had to be|will have to be|came back)(?: sadly| unfortunately| therefore)?,? (?:as )?"
        r"(?:a )?no(?=[,.!;]|$| and| i| this| for| from)|\bthumbs down\b",
        r"\b(?:yes or no|if you|you (?:can|may|could|are free to|want to) say no|not (?:want to )?say(?:ing)? no|"
        r"never|no one|whether|easy to say no|free to say)\b",
    ),
    rule(
        "somebody else in the seat",
        "someone else,somebody else,another,new person,new colleague",
        rf"\b(?:someone|somebody) else (?:will be |is |has |will |is now )(?:\w+ly )?(?:joining us|joined|"
        rf"starting|started|"
        rf"taking|taken|filling|filled|got|getting|doing|doing it|stepping) (?:in |up |on |with us )?(?:in |as |"
        rf"for )?(?:the |this |our |that )?(?:\w+ ){{0,2}}?{_JOB}\b",
        r"\b(?:interview|call|panel|meeting|if)\b",
    ),
    rule(
        "decided on one",
        "decided on,settled on,decided for,decided in favo,fixed on,hired,agreed on,found,found our",
        r"\b(?:decided|settled|agreed|fixed|landed) (?:up)?on (?:an?|the) (?:[\w-]+ ){0,3}?(?:candidate|applicant|"
        r"person|colleague|finalist|fellow)\b|\b(?:we|they|have|has)(?: since| now| already| just)* hired "
        rf"(?:for|into|to fill) (?:this|the|that|our) (?:\w+ ){{0,3}}?{_JOB}\b|\b(?:have|has|they|we)(?: now| "
        rf"since)? "
        r"found (?:our|their|someone|somebody) (?:new )?(?:person|match|for the|who|to fill|with)",
        r"\b(?:you|date|time|slot)\b(?!r)|\bif\b|\bto interview\b",
    ),
    rule(
        "the vote went against",
        "vote,nod,coin,scales,balance,cookie,cards,tipped,swung",
        r"\b(?:vote|nod|coin|balance|scales?|decision|choice|things?|it|scoring|scores)\b(?: \w+){0,3}? (?:fell|"
        r"fallen|went|"
        r"gone|tipped|swung|tilted|came down|landed) (?:narrowly |just )?(?:(?:to|towards?|in favou?r of) "
        r"(?:the )?(?:other|"
        r"another|someone|somebody)|the other way|against you|another way|elsewhere)\b",
        r"\b(?:if|whether)\b",
    ),
    rule(
        "offered elsewhere",
        "elsewhere,to others,other candidates,other applicants,other people,others",
        rf"\b(?:{_JOB}|offer)s?(?: \w+){{0,3}}? (?:has|have|was|is|were)(?: \w+)? (?:been )?(?:offered|given|"
        rf"awarded|gone|"
        r"made|promised) (?:elsewhere|to others)\b|\b(?:look(?:ed|ing)?|gone|go|going|went) elsewhere(?: for| "
        r"with|[.,!]|$)|"
        r"\b(?:going|go|went|gone|moving|move|proceeding|proceed|continue|continuing)(?: ahead| on| forward)? with "
        r"(?:the )?(?:other|others|different|stronger)(?: (?:\w+ )?(?:candidate|applicant|people|finalist|"
        r"person))?s?\b",
        r"\b(?:if|whether|you (?:go|look|went)|interviews? with|talks? with|meetings? with|before|until)\b",
    ),
    rule(
        "not the one this time",
        "not,did not",
        r"\byou (?:were|are)(?: just| sadly| unfortunately)? not (?:quite )?(?:the one|our (?:first )?(?:choice|"
        r"pick)|"
        r"among (?:them|those|the)|one of (?:them|those|the)|on (?:it|the (?:final )?(?:short-?)?list)|picked|"
        r"taken)\b|"
        r"\byou (?:have|did)(?: just| sadly| unfortunately)? not (?:quite )?(?:been (?:the one|picked|taken|"
        r"among|our)|"
        r"make (?:it|the (?:final )?(?:short-?)?list)|made (?:it|the (?:final )?(?:short-?)?list)|"
        r"get (?:it|this one|the nod)|come (?:out )?top)\b",
        r"\b(?:if|whether|on the call|on the line|the only one|invite|obliged|ma[dk]e it (?:to|on|in|at|today|"
        r"for))\b",
    ),
)
