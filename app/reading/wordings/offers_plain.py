"""An offer in plain words: that they want the candidate, and the terms that come with it."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_DAYS = r"(?:mon|tue|wed|thu|fri|sat|sun)\w*"
_APPOINT = r"(?:appoint|hire|employ|engage|recruit)"

PLAIN_OFFERS: tuple[Rule, ...] = (
    rule(
        "picked you",
        "picked you,chosen you,chose you,gone for you,went for you,gone with you,decided on you,"
        "decided for you,settled "
        "on you,voted for you,work for us,work with us,bring you on,taking you on",
        r"\b(?:we|they|board|panel|committee|partners|governors|team|client|everyone|have|has)(?: \w+){0,2}? "
        r"(?:picked|"
        r"chosen|chose|gone for|went for|gone with|decided (?:on|for)|settled on|voted for) you\b(?! (?:for (?:an? |"
        r"the )?"
        r"(?:\w+ )?(?:interview|round|stage|assessment|trial|call|shortlist)|to (?:attend|interview|meet|come|"
        r"present|talk|"
        r"speak|go|move|progress|be interviewed)|as one of|among|for the (?:next|final|second|short)))"
        r"|(?:^|[:,!.-] )(?:please )?come (?:and )?work (?:for|with) us\b|\b(?:like|love|want|glad|happy|delighted|"
        r"pleased|"
        r"going) to (?:bring you on|take you on|be taking you on)\b(?! (?:a |the )?(?:tour|walk|site|visit|to the))",
        r"\b(?:if|whether|not|why|would you like to)\b",
    ),
    rule(
        "a desk of one's own",
        "you a desk,you a locker,you a bench,you a place,you a hook,you a laptop,you a uniform,when can you"
        " start,said yes,"
        "welcome to",
        r"\b(?:cleared|freed|emptied|ordered|found|got|set up|bought) (?:up )?you (?:a|your own) (?:desk|locker"
        r"|bench|hook|laptop|"
        r"uniform|chair|parking space)\b"
        r"|\b(?:said|says) yes (?:before|as soon as|the minute|the moment) you\b"
        r"|^\W*(?:and |so )?welcome to (?!the (?:interview|process|next|second|final|portal|call|meeting|waiting)"
        r"|our careers)"
        r"[a-z&' -]{2,30}!?$",
        r"\b(?:if|whether|until|for the (?:day|trial|interview|visit)|when you (?:arrive|come))\b",
    ),
    rule(
        "mad not to",
        "not to take you,not to hire you,not to have you,on top,first choice,number one,unanimous",
        r"\b(?:mad|crazy|daft|fools?|foolish|silly|stupid|bonkers) not to (?:take|hire|have|want|bring) you\b"
        r"|\byou (?:have )?(?:came|come) (?:out )?on top\b(?! in the (?:test|quiz))"
        r"|\byou (?:are|were) (?:our|the|their|everyone's|everybody's) (?:clear |unanimous )?(?:first|number one) "
        r"(?:choice|pick)\b",
        r"\b(?:if|whether|would have been|were he|second|but|until|unfortunately)\b",
    ),
    rule(
        "an offer in three words",
        "an offer,choose you,chose you,join us,honoured,honored,delighted,thrilled,got the job,hired,job is yours",
        r"\b(?:it is|it's|this is) an offer\b(?! (?:of|to|for))|\bwe (?:choose|chose) you\b(?! (?:for|to))|(?:^|"
        r"[,:!-] )(?:do |please )?"
        r"come and join us(?=[.!]|$)|\b(?:honou?red|delighted|thrilled|overjoyed) if you (?:accepted|accept|would "
        r"accept|took|"
        r"joined|would join|would take)\b(?! (?:the )?(?:invitation|call|us for))|\byou (?:have )?got the job\b|"
        r"\byou are hired\b",
        r"\b(?:not|whether|lunch|coffee|tea|dinner|drinks?|if you are|once|unless|open day|call|tour)\b",
    ),
    rule(
        "a yes to you",
        "a yes,said yes,say yes,all yes,yes from,yes to you,thumbs up,is yes,you accepted",
        r"\banswer is yes\b|\b(?:glad|delighted|thrilled|happy|pleased|chuffed) (?:that )?you (?:have )?(?:said yes|"
        r"accepted)(?=[.,!]|$| and)|"
        r"\b(?:it is|it's|that is|that's|answer is|verdict is|is|be) a (?:\w+ )?yes\b(?=[,.!]|$| from (?:all|"
        r"everyone|"
        r"everybody|both|us|the (?:board|panel|team|owners|partners|boss|committee|client))| to you)|"
        r"\b(?:everyone|everybody|all|both|they|board|panel|client|partners|owners?|boss|committee)(?: of (?:us|"
        r"them))? "
        r"(?:all )?(?:said|says|voted) yes\b(?! to (?:the )?(?:time|date|slot|thursday|monday))",
        rf"\b(?:if|whether|slot|time|date|works?|{_DAYS} at|at \d|for {_DAYS}|see you|interview|call|chat|next round|"
        r"second round|meet)\b",
    ),
    rule(
        "your appointment",
        "your appointment,your employment,appoint you,appointing you,hiring you,hire you,employ you",
        r"\b(?:confirm|confirming|approved|agreed|ratified|announce) (?:of )?(?:your )(?:appointment|employment) "
        r"(?:as|to|with|in|from)\b(?! (?:the|our|this)? ?(?:interview|call|slot|panel))|"
        rf"\b(?:agreed|voted|resolved|chosen|recommended|approved|pleased|happy|delighted|glad|proud|"
        rf"unanimous\w*) to "
        rf"(?:\w+ly )?{_APPOINT} you\b|\bapproved your (?:hire|appointment)\b",
        rf"\b(?:interview|dentist|doctor|slot|time|{_DAYS} at)\b|\bnot\b",
    ),
    rule(
        "you are our pick",
        "our pick,our choice,the one,our first,our person,our next,our new,in the job,on the payroll,on payroll",
        r"\byou are (?:\w+ )?(?:our|the board's|the panel's|their) (?:\w+ )?(?:pick|choice|person|one)\b|\byou "
        r"are the one "
        r"(?:we|they) (?:want|chose|picked|would like|are going)|\byou are our (?:new|next) \w+|\b(?:put|have|"
        r"get) you on "
        r"(?:the |our )?payroll\b",
        r"\b(?:if|whether|not|interviewer|one of)\b",
    ),
    rule(
        "selected for the post",
        "selected,chosen,appointed,picked,successful",
        r"\b(?:congratulations|pleased|delighted|happy|glad|great news|good news)\b[^.]{0,60}\byou (?:have been|"
        r"are|were|"
        r"had been)(?: \w+ly)? (?:selected|chosen|appointed|picked|successful) (?:for|to|as|in) (?:the|our|a|an) "
        r"(?:[\w-]+ ){0,4}?(?:post|position|role|job|vacancy)\b",
        r"\b(?:interview|short-?list\w*|round|stage|assessment|panel|slot|meet|discussion|subject to)\b",
    ),
    rule(
        "wants to start you",
        "start you,have you start,bring you on",
        r"\b(?:want|like|love|happy|going|ready)\b(?:\s\w+){0,3} to (?:start you|have you start"
        r"|bring you on(?:board)?)\b"
        r"(?! (?:the|your) (?:process|application|interview|test|assessment))",
        r"\b(?:if|whether|before|interview|process|assessment|test)\b",
    ),
    rule(
        "come and work here",
        "come and join,come and work,come work,come join,come on board,come aboard,join us as,start with us,"
        "take the post,take the job,take the role,take up the,have you as,you to take,join the crew,come to us",
        r"\b(?:like|love|want|thrilled|delighted|happy|glad|pleased|tempt|persuade|over the moon|chuffed|hope|"
        r"made up|"
        r"stoked|rapt)\b[^.]{0,30}\b(?:you|u)\b[^.]{0,14}\b(?:to |would |will |can )?(?:come (?:and |to "
        r")?(?:join|work|on "
        r"board|aboard|be)|take (?:up )?(?:the|this|on the) (?:job|role|post|position)|join (?:us|our \w+) "
        r"(?:as|from|permanently|full|part|in the|on the team)|start with us)\b|\b(?:like|love|happy|pleased|"
        r"delighted|"
        r"want|glad) to have you (?:as|with us|in the (?:job|post|role)|start|on the (?:books|crew|staff))\b",
        r"\b(?:interview|call|chat|zoom|meeting|tour|coffee|lunch|trial|panel|session|round|not|meet|see)\b",
    ),
    rule(
        "they want you",
        "want you,wants you,like you,love you",
        r"\b(?:we|they|he|she|boss|board|team|client|owners?|partners|school|everyone|everybody)(?: \w+){0,2}? "
        r"wants? "
        r"you(?=[!.,;]|$| (?:for the (?:job|role|post|position)|in the (?!call|meeting|interview|panel|office (?:on|"
        r"for|by|at)|building|room)\w+ (?:from|on the|by the|starting)|as |on the (?:team|crew|books|boat|staff|"
        r"floor|bus|payroll|"
        r"squad|ward|shift|rota|farm|line-?up)))|"
        r"\b(?:like|love|want) you (?:as|to be) our (?:new |next )?(?!guest|speaker|referee|interviewee|"
        r"panellist|contact)\w+",
        r"\b(?:not|if|whether|interview|meet|see|second|back|prepare)\b",
    ),
)

TERMS: tuple[Rule, ...] = (
    rule(
        "wanted",
        "like you,love you,want you,tempt you,say yes,hoping for,hope you,congrat,welcome,think it over,have a think,"
        "that you,if you,for you to,good news,great news,delighted,let us have you,"
        "let me know if you accept,sleep on it,yours if,with a yes,you will do,wants you",
        r"\byou will do(?= (?:nicely|just fine|fine))?(?=[,.!;]|$)|\b(?:all|both|founders?|owners?|partners|everyone|"
        r"boss|board|team) (?:\w+ ){0,2}?wants? you(?=[,.!;]|$)|"
        r"\b(?:like|love|want|tempt) you\b(?= (?:on|in|at|behind|with|as|to (?:take|start|join|run|lead|head)|"
        r"from)|\?)|"
        r"\b(?:hop(?:e|ing)|love|like)\b[^.]{0,25}\b(?:say yes|for (?:the|a) yes|accept)\b|\bcongrat\w*|\bwelcome\b|"
        r"\b(?:happy|delighted|pleased|glad|thrilled|honou?red|overjoyed)\b[^.]{0,12}\b(?:that|if|for) you(?: would| "
        r"could|"
        r" were)?(?: to)? (?:take|took|join|joined|come (?:to|and)|came to|lead|led|run|ran|head|start|started|"
        r"accept|accepted)\b|"
        r"\bhave a think\b|\bthink (?:it|this) over\b|\bsleep on it\b|\bwith a yes\b|\bif you want it\b",
        r"\byou (?:on|in|at|from|with) (?:the )?(?:call|zoom|teams|site|"
        rf"{_DAYS}|\d|interview|panel|link|meeting|video)|\binterview\b|\bto meet\b|\bwelcome to (?:bring|ask|"
        rf"call|ring|"
        r"write|reply|send|contact)|\bsecond round\b|\bwelcome (?:any|your)\b",
    ),
    rule(
        "start",
        "start,from the,begin,commenc,first day,first shift,1st,take the,join us,run the,lead the,head the,take over",
        rf"\b(?:start(?:ing|s)?(?: date)?|begin(?:ning)?|commenc\w+|first (?:day|shift))(?: \w+){{0,3}}? "
        rf"(?:(?:on )?(?:the )?"
        rf"\d{{1,2}}\b(?!:)|{_DAYS}|(?:in |from )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|next "
        rf"month|straight)"
        r"|\bwhen (?:can|could) you (?:start|begin)\b|\b(?:can|could) you start (?:on )?(?:the )?\d|"
        r"\bstart date\b|\b(?:take|join|run|lead|head)\b[^.]{0,40}\bfrom "
        r"(?:the )?"
        r"(?:\d{1,2}(?:st|nd|rd|th)?\b(?!:)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)",
        r"\b(?:interview|call|meeting|session|we) (?:will )?(?:start|begin)|\bstart(?:s|ing)? at\b|\bapplication",
    ),
    rule(
        "pay and hours",
        "hours,salary,a year,a day,per day,per year,per annum,an hour,per hour,level,pay,award,week,lpa,ctc,days off,"
        "holiday,notice,pension",
        r"\b\d+(?:\.\d+)? hours (?:a week|per week|over|weekly|on)|\bsalary\b|\b[\d.,]+k?\b[^.]{0,12}\b(?:a "
        r"year|per year|per annum|"
        r"an hour|per hour|a day|per day|lpa|a month|per month|"
        r"plus)\b|\b\d+k\b|\bctc\b|\blevel \d|\bunder the award\b|\bpension\b|"
        r"\b(?:your|with) notice\b|\bannual leave\b|\bdays? off\b",
        r"\bexpect(?:ed|ation)\w*\b|\b(?:your|current|last) (?:ctc|salary)\b",
    ),
    rule(
        "paperwork",
        "contract,paperwork,letter of,offer letter,offer,in writing,the letter,a letter,paper",
        r"\bpaper(?:s|work)? (?:is |are )?(?:coming|to follow|follows?)\b|"
        r"\b(?:contract|paperwork|offer letter|letter of (?:offer|appointment))\b(?! (?:role|position|job|work|"
        r"was|with))|\b(?:the|a|your) letter (?:is |comes |follows |will be )?(?:attached|enclosed|with this|in the "
        r"post|"
        r"follows|for (?:you to sign|signature))\b",
        r"\b(?:your|current) contract (?:ends|with)|\bcontract(?:or)?s? (?:manager|administrator|analyst)",
    ),
)
