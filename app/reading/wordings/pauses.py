"""The wordings of an opening that is paused, and of one that is taken up again."""

from __future__ import annotations

from dataclasses import replace

from app.reading.speech import Rule, rule

_HOLDS: tuple[Rule, ...] = (
    rule(
        "on hold",
        "on hold,on ice,on pause,on stop,back burner,in limbo,up in the air,in abeyance,on standby,on stand-by",
        r"\b(?:role|position|post|vacancy|job|opening|"
        r"recruitment|search|hiring|process|everything|this)\b[^.,;]{0,30}\bon stand-?by\b|"
        r"\bon (?:temporary |indefinite |a )?(?:hold|ice|pause|the back burner|"
        r"stop(?= (?:for|until|till|here|at|while)|[.,;]|$))\b|\bin (?:limbo|abeyance)\b",
        r"\b(?:no longer|not|off|never)(?: \w+)? on (?:hold|ice|pause)\b|\b(?:keep|hold|put) (?:me|you|them|him|"
        r"her) on hold\b|\bphone\b|\bi was on hold|\bon hold with|\bput (?:your|my|other) [\w ]{0,20}on hold\b"
        r"|\bnot (?:been )?put on hold\b",
    ),
    rule(
        "hiring stopped",
        "freeze,frozen,froze,freezing,moratorium,paus,suspend,suspension,halt,shelved,parked,parking the,parking "
        "this,parking our,shelving the,shelving this,stood down,put back,defer",
        r"\b(?:hiring|recruit\w*|head-?count|requisitions?|vacanc\w+|positions?|roles?|post|search|process|"
        r"openings?|campaign|selections?|competition|"
        r"appointments?|hires?|procedure|jobs?|postings?|adverts?)\b[^.]{0,60}\b(?:freeze|frozen|froze|paus(?:e|ed|"
        r"ing)|suspend(?:ed|"
        r"ing)?|suspension|halt(?:ed|ing)?|shelved|parked|deferred|"
        r"stood down)\b"
        r"|\b(?:freeze|frozen|froze|freezing|moratorium|paus(?:e|ed|ing)|suspend(?:ed|ing)?|suspension|halt(?:ed|"
        r"ing)?|shelv(?:ed|ing)|park(?:ed|ing) (?:the|this|our)|parked|defer(?:red|ring))\b[^.]{0,60}"
        r"\b(?:hiring|recruit\w*|head-?count|requisitions?|vacanc\w+|positions?|roles?|post|search|process|"
        r"openings?|hires?|campaign|selection|appointments?|procedure)\b",
        r"\b(?:meeting|session|interview|call|decision|class|course|system|portal|travel)s?\b[^,;]{0,25}\b(?:paus|"
        r"suspend|defer|halt|frozen)|\b(?:not|no longer|never|nor)(?: \w+)?"
        r" (?:been )?(?:frozen|paused|suspended|halted|deferred)\b|\b(?:lifted|has ended|is over|unfrozen|thawed)\b|"
        r"\b(?:froze|frozen|freez\w+) (?:up|screen|video|during)\b|"
        r"\bno (?:hiring )?freeze\b|\bscreen froze|\bvideo froze",
    ),
    rule(
        "role postponed",
        "postpon,put off,pushed back,delayed indefinitely,push back",
        r"\b(?:hiring|recruitment|head-?count|vacancy|position|role|search|recruiting|opening|"
        r"appointment to the post|start of the (?:role|project))"
        r" (?:\w+ ){0,6}?(?:postponed|put off|delayed indefinitely|pushed (?:back|out|into))\b"
        r"|\b(?:postpon(?:e|ed|ing)|put(?:ting)? off|push(?:ed|ing)? back) (?:the |this |all |our |"
        r"any )?(?:\w+ ){0,2}?(?:hiring|recruitment|search|role|position|vacancy|post|hire)\b",
        r"\b(?:meeting|interview|session|council|call)\b",
    ),
    rule(
        "no hiring now",
        "hire,recruit,fill,appoint,proceed,move forward,go ahead,anyone,anybody",
        r"\b(?:not|cannot|unable|nobody|no one)\b(?: (?:be|to|able|allowed|permitted|currently|can|going|"
        r"\w+ly)){0,4} "
        r"(?:hire|hiring|recruit|recruiting|fill (?:the|this|any)|appoint|make any (?:hires|offers|appointments)|"
        r"move forward|go ahead|proceed)\b[^.]{0,80}\b(?:until|for now|for the time being|at the moment|at present|"
        r"right now|this (?:financial |fiscal |calendar )?(?:year|quarter)|currently|with any(?:one|body))",
        r"\b(?:decided not to hire|references|right to work|until we (?:have|hear|receive|get|see)|(?:forward|ahead|"
        r"proceed) with (?:you|your))\b",
    ),
    rule(
        "money withheld",
        "budget,funding,approval,sign-off,signoff,head count,headcount",
        r"\b(?:budget|funding|funds|head-?count|approval|sign-?off)\b[^.]{0,60}\b(?:pulled|withdrawn|withheld|"
        r"frozen|cut|under review|fallen through|fell through|lost|put back|not (?:yet )?"
        r"(?:been )?(?:approved|released|secured|signed off|agreed|confirmed))\b[^.]{0,100}\b(?:role|position|post|"
        r"vacancy|hire|hiring|"
        r"recruit\w*|search|wait|hold|paus\w+|cannot|not able|unable)\b"
        r"|\b(?:role|position|post|vacancy|hiring|recruit\w*|search)\b[^.]{0,80}\b(?:until|"
        r"pending)\b[^.]{0,40}\b(?:budget|funding|head-?count|approval)\b",
        r"\b(?:debrief|decision by|answer by)\b",
    ),
    rule(
        "no posts for now",
        "no new,no further,no more,no external,no additional,no posts,no hires,no appointments,no vacancies,no roles,"
        "no recruitment,no hiring,standing still,stand still,sitting still,nothing moves,nothing new",
        r"\b(?:told|instructed|asked|under orders)(?: us| we| me| there)?(?: \w+){0,3}? no (?:new |more |further )?"
        r"(?:hires|starters|recruits|appointments|recruitment|hiring)\b|"
        r"\b(?:no|nothing)(?: (?:new|further|more|other|external|additional|outside))* (?:[\w-]+ "
        r"){0,3}?(?:posts?|roles?|"
        r"positions?|vacanc(?:y|ies)|hires?|starters?|appointments?|jobs?|headcount|recruitment|hiring|contracts?) "
        r"(?:(?:are|is|will|can|may|shall|has|have|being|be|to|now)\s){1,4}(?:filled|made|recruited|advertised|"
        r"approved|"
        r"signed(?: off)?|released|opened|appointed|happen\w*|go\w* (?:ahead|forward|through))\b[^.]{0,80}\b(?:until|"
        r"till|"
        r"before|for now|for the (?:moment|time being|present)|at present|while|pending|this (?:\w+ )?(?:year|quarter|"
        r"term)|in the meantime)\b"
        r"|\b(?:posts?|roles?|positions?|vacanc(?:y|ies)|jobs?|hires?|hiring|recruitment)\b[^.]{0,30}\b(?:stand(?:s|"
        r"ing)?|"
        r"stood|sit(?:s|ting)?) (?:still|idle|empty until)\b|\bnothing moves (?:until|till|before)\b",
        r"\b(?:interview|slot|session|meeting)s?\b[^.]{0,20}\b(?:are|is|will|can)\b",
    ),
    rule(
        "laid aside",
        "shelf,fridge,freezer,drawer,mothball,cold storage,long finger,pulled,block,taking people,taking anyone,"
        "taking anybody,take anyone,take anybody,take people,take on anyone,take on anybody,taken on,take another,"
        "take somebody,take someone,take on another,take on somebody,bring anyone,bring anybody,bring in any,"
        "bring somebody,be hired",
        r"\b(?:role|position|post|vacancy|job|opening|search|recruitment|hiring|project|it(?= (?:is|was|has|will|must|"
        r"goes|stays|had)\b)|this one)\b[^.]{0,40}\b(?:on the "
        r"(?:shelf|long finger)|in (?:the (?:fridge|freezer|(?:bottom )?drawer)|cold storage)|mothballed)\b"
        r"|\bpulled the (?:\w+ )?(?:requisition|vacancy|role|position|post|headcount|funding|budget)\b"
        r"|\bblock(?:ed|s|ing)? (?:all |any |every |new )*(?:appointments?|hires?|hiring|recruitment|vacanc\w+|"
        r"posts?)\b"
        r"|\b(?:stop(?:ped|ping)?|not|cannot)\b(?: (?:be|to|able|allowed|going|currently))* (?:tak(?:e|ing) (?:on "
        r")?(?:people|"
        r"anyone|anybody|staff|new people|any new)(?: on)?)\b(?=[^.]{0,60}\b(?:till|until|before|this|for now|at "
        r"present))"
        r"|\b(?:not|cannot|nobody|no one)(?: (?:be|to|able|allowed|may|can))* (?:(?:tak(?:e|ing)|bring(?:ing)?) (?:on |"
        r"in )?(?:anyone|anybody|someone|somebody|people|another (?:pair of hands|person|man|woman|one|hand))"
        r"(?: on| in)?|be hired|be taken on)(?: (?:just|right))? (?:now|yet|at the moment|at present|for the (?:moment|"
        r"time being)|before|until|till|this (?:year|season|winter|spring|summer|autumn))\b"
        r"|\bbefore (?:anyone|anybody|any new \w+|new people|somebody) (?:is|are|can be|may be) (?:taken on|hired|"
        r"appointed|"
        r"recruited)\b",
        r"\b(?:interview|slot|session|meeting|reference)s?\b",
    ),
    rule(
        "told to stop",
        "stop,block on,ban on,pause on,hold off,rethink,nothing will happen,embargo,embargoed,not be appointing,not "
        "appointing",
        r"\bstop(?:ped|ping)? (?:(?:all|any|every|each|the|our|external|further|new) )*(?:hiring|hires?|recruit\w+|"
        r"appointments?|vacanc(?:y|ies)|posts|(?:new )?starters?)\b|\b(?:posts|vacancies|hires|appointments|jobs|"
        r"positions|roles) (?:are|is|have been|has been|were) (?:all )?stopped\b|"
        r"\b(?:block|ban|embargo|pause|stop) on (?:all |any |external )?(?:\w+ )?(?:hiring|recruit\w+|hires|"
        r"starters|appointments|vacancies)\b"
        r"|\bhold(?:ing)? off (?:on )?(?:filling|hiring|recruiting|appointing|making (?:an?|any) (?:appointment|"
        r"hire|offer))\b|\bnothing (?:will|can) (?:happen|move) with (?:this|the) (?:role|position|post|vacancy|"
        r"job)\b"
        r"|\bnot (?:be )?appointing\b[^.]{0,40}\b(?:for now|for the time being|at present|until|this year)|"
        r"\b(?:rethink|re-?scop|restructur|review)\w* (?:of )?(?:the|this) (?:role|position|"
        r"post)\b[^.]{0,60}\b(?:wait|pause|hold|for now|not)\b",
    ),
    rule(
        "brakes on",
        "brake,plug,sit tight,hold fire,held back,hold back,wait with,waiting with,cannot be filled,nothing can,"
        "stop the search,stopped the search,stood still,stop looking,stopped looking,stop everything,hold on with",
        r"\b(?:put|pulled|pull|putting|slam\w*|hit)\b[^.]{0,20}\b(?:the )?(?:brakes?|plug|handbrake|pause "
        r"button)\b[^.]{0,40}"
        r"\b(?:hiring|hires?|recruit\w*|appointments?|starters|positions?|roles?|posts?|vacanc\w+|search|"
        r"headcount|this)\b"
        r"|\b(?:sit(?:ting)? tight|hold(?:ing)? (?:fire|on)|wait(?:ing)?)(?: on| with)(?: (?:this|the|our|all|any|that|"
        r"every))+ "
        r"(?:\w+ )?(?:hire|hiring|appointment|position|post|role|vacancy|recruitment|job|starter|search)s?\b"
        r"|\b(?:role|position|post|vacancy|job|hire|appointment|opening)s? (?:is|are|has|have|was|were|will)(?: "
        r"be| been| "
        r"being)* (?:held back|held over|stood still|put back|held up)\b|\b(?:nothing|no (?:post|role|position|"
        r"vacanc(?:y|ies)|job)s?|cannot) (?:can |will |may )?be (?:filled|recruited|advertised|appointed|"
        r"hired)\b[^.]{0,60}\b"
        r"(?:before|until|till|for now|this year)\b"
        r"|\b(?:stop(?:ped|ping)?|halt\w*|call\w* a halt to) (?:the |our |all |this )?(?:search|looking|everything)\b"
        r"[^.]{0,30}\b(?:for now|for the moment|for the time being|until|till|at present|this year)\b",
        r"\b(?:interview|call|parking|session|slot|meeting)s?\b|\byou (?:have )?stopped looking\b",
    ),
)

HOLDS: tuple[Rule, ...] = tuple(replace(one, lasting=True) for one in _HOLDS)

REOPENINGS: tuple[Rule, ...] = (
    rule(
        "pause over",
        "lifted,back on,reopen,re-open,unfrozen,resum,restart,green light,go-ahead,off hold,released,live "
        "again,revived,thaw,un-paused,unpaused,approved",
        r"\b(?:freeze|pause|hold|moratorium|suspension)\b[^.]{0,30}\b(?:lifted|over|ended|removed|come off|thawed)\b"
        r"|\b(?:is|are|was|now|role|position|process|search|we are) (?:\w+ )?back on(?: track)?\b|\bre-?open(?:ed|"
        r"ing|s)?\b|\bun-?(?:frozen|paused)\b|\boff hold\b"
        r"|\b(?:resum(?:e|ed|ing)|restart(?:ed|ing)?)\b[^.]{0,30}\b(?:process|recruit\w*|hiring|search|interviews?|"
        r"conversations?|application)\b"
        r"|\b(?:process|recruit\w*|hiring|search)\b[^.]{0,30}\b(?:resum(?:e|ed|es|ing)|restart(?:ed|s|ing)?)\b"
        r"|\b(?:got|given|have|received|has)\b[^.]{0,20}\b(?:green light|go-ahead)\b|\b(?:role|position|post|budget|"
        r"headcount)\b[^.]{0,30}\b(?:released|approved)\b",
        r"\b(?:whether|if|not|until)\b[^.]{0,40}\b(?:back on|lifted|released|approved|resum|restart|reopen)",
    ),
    rule(
        "still interested",
        "still,declined,withdrawn,pulled out,dropped out,changed,fell through,turned",
        r"\b(?:candidate|person|hire|applicant|someone|somebody|he|she|they)\b[^.]{0,60}\b(?:declined|withdrawn|"
        r"withdrew|pulled out|dropped out|turned (?:it|us) down|fell through|"
        r"changed (?:his|her|their) minds?)\b|\bare you still (?:interested|available|looking|open|free|"
        r"on the market)|\bwould you still (?:be|consider|like)|"
        r"\bchanged our minds?\b|\bhad a rethink\b",
        asserted=False,
    ),
)
