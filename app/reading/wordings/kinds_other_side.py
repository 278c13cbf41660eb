"""What shows that the owner sits on the other side: they hire, or somebody applies to them."""

from __future__ import annotations

from app.reading.speech import Rule, rule

OWNER_HIRES: tuple[Rule, ...] = (
    rule(
        "a scorecard",
        "scorecard,score card,score sheet,scoring,marking,rubric,interview kit,scores,ratings,interview notes,"
        "feedback form",
        r"\b(?:submit|complete|fill (?:in|out)|send|enter|share|return)(?: us| me)? (?:in )?your (?:scorecard|"
        r"score ?card|scores?|feedback form|interview notes|ratings?|score ?sheet)\b"
        r"|\blet (?:me|us) have your (?:scores?|ratings?|marks|score ?(?:card|sheet)s?)\b"
        r"|\bscorecards?\b|\b(?:scoring|marking|assessment|evaluation) (?:sheets?|grids?|matrix|matrices|forms?)\b"
        r"(?=[^.]{0,40}\b(?:folder|pack|attached|enclosed|portal|link|drive|beforehand|in advance|panel|return|"
        r"complete))|\binterview kit\b|\b(?:resume|résumé|cv)s? and (?:rubric|scorecard|questions|"
        r"score ?sheet)",
        asserted=False,
    ),
    rule(
        "asked to interview somebody",
        "can you,could you,would you,interview him,interview her,will you,candidate 1,candidate one,candidate a,"
        "in the system,screens,feedback by,feedback in",
        r"\b(?:can|could|would|will) you (?:please |also )?interview (?!on|at|with us|for us|this|next|in)\w|"
        r"\binterview (?:him|her) (?:on|at|with|for)\b|\b(?:can|could|would|will) you (?:please |also )?(?:take|do|"
        r"run|cover|"
        r"pick up|handle|own|help with) (?:\w+ ){0,3}?(?:screens|screening calls|(?:phone|first|technical|onsite) "
        r"interviews)\b|"
        r"\bcandidate (?:1|one|a)\b|\b(?:your )?feedback (?:in|into) (?:the system|the ats|the portal|greenhouse|lever|"
        r"ashby|workday)\b",
        asserted=False,
    ),
    rule(
        "on the hiring panel",
        "panel,interviewing,shadowing,chairing,hiring committee,search committee,agreeing to,agreed to,act as,acting "
        "as,serve as,serving as,act for,willing to,declare,assessor,cvs of,score sheet,scoresheet,honorarium",
        r"\byou (?:are|will be|have been (?:put|placed)) (?:on|sitting on|joining|chairing|part of) (?:the |our |"
        r"this )?(?:\w+ )?panel\b(?! (?:discussion|side|of))|(?<!will )(?<!'ll )(?<!would )(?<!also )\b(?:sit"
        r"|sitting|serve|serving|be) on (?:the|our"
        r"|an?) (?:\w+ )?(?:interview|"
        r"hiring|selection|appointment|recruitment)? ?panel\b"
        r"(?! (?:will|are|side))|\byou (?:are|will be|would be) (?:interviewing(?! (?:with|at|for|on|by|in)\b)"
        r"|shadowing|"
        r"chairing)\b|"
        r"^interview panel: (?:[\w-]+ ){0,3}(?:role|post|position|candidates?|\d)|"
        r"\bpanel (?:duty|briefing)\b[^.]{0,40}\b(?:please|you|your)\b|\b(?:dear|all) panel(?: members?)?\b|"
        r"\bpanel members?,? please\b|"
        r"\bthanks for (?:agreeing to )?interview(?:ing)? (?:for us|with us today|our candidate)|"
        r"\bcould you (?:interview|sit in on)\b|\byou (?:will|would) sit on (?:the|our)\b|"
        r"\b(?:serve|act|join us) as (?:an? |the |our )?(?:external|outside|independent|lay|academic) (?:panel "
        r"|board )?"
        r"(?:members?|assessors?|examiners?|panell?ists?)\b|"
        r"\b(?:cvs?|applications|files|dossiers) of the (?:\w+ )?(?:shortlisted |short-listed )?(?:candidates"
        r"|applicants)\b[^.]{0,70}"
        r"\b(?:to you|attached|enclosed|for you)\b|\bscore ?sheets?\b[^.]{0,50}\b(?:attached|to you|enclosed)\b|"
        r"\bhonorarium\b"
        r"|\b(?:agree(?:ing|d)|willing|offer(?:ing|ed)|happy) to interview (?!with|for|at|on|in|via|over|by|this|"
        r"next|again|you|me|us|during|when|then|and|but|or|after|before)\w"
        r"|\b(?:agree(?:ing|d)|willing|offer(?:ing|ed)) to (?:act|serve|sit|chair|assess|represent|take part|stand "
        r"in|help "
        r"(?:us )?(?:interview|assess))\b[^.]{0,70}\b(?:interviews?|interviewing|panel|board|committee|assessors?|"
        r"representative|appointments?)\b"
        r"|\b(?:act|acting|serve|serving) as (?:(?:the|our|an?) )?(?:[\w-]+ ){0,3}?(?:representative|assessor|panel "
        r"(?:member|lead)|panellist|panelist|lay member|external member|rater|marker)\b"
        r"|\bdeclare (?:any|a|your|all) (?:conflicts? of )?interests?\b",
        r"\b(?:gill|who|he|she|they) will be (?:sitting|chairing|on)\b|\bi (?:will be )?chair",
        asserted=False,
    ),
    rule(
        "who writes seeks work",
        "looking for,seeking,your ad,your advert,apply for your,work for you",
        r"\bi (?:am|was|have been) (?:currently |now )?(?:looking for|seeking) (?:an? |some |new )?(?:[\w-]+ ){0,2}?"
        r"(?:job|work|position|employment|post|placement|shifts?)\b"
        r"|\bi (?:saw|read|found|noticed) your (?:ad|advert|advertisement)\b"
        r"|\bthank you for your (?:ad|advert|advertisement)\b",
        r"\b(?:why are you|are you|you are|candidates? who|on behalf of)\b",
        asserted=False,
    ),
    rule(
        "a candidate in the third person",
        "the candidate,the applicant,your candidate,questions,told,promised,her cv,his cv,their cv,for candidate",
        r"\bthe (?:candidate|applicant)'s (?:cv|resume|résumé|portfolio|application)\b|\b(?:his|her) (?:cv|resume|"
        r"résumé)\b[^.]{0,40}\b(?:attached|before|read|look)|\byou (?:have got|have|take|will (?:ask|lead|cover|"
        r"take)) questions? \d"
        r"|\bwe (?:have )?(?:told|promised) (?:the (?:applicant|candidate)|(?!them|him|her|you|us|everyone|all|the|"
        r"that|me|people)\w+) (?:a|to expect|that (?:he|she|they) (?:will|would))\b|\bwhat did you think of (?:him|"
        r"her|them|the candidate)|\bshortlisting (?:grid|meeting)\b",
        r"\bour client\b",
        asserted=False,
    ),
)
OTHERS_APPLY: tuple[Rule, ...] = (
    rule(
        "a candidate put forward to the owner",
        "for your,cv of,cv for,resume of,resume for,profile of,candidate for,for an interview,for interview,"
        "confirmed with,"
        "to meet him,to meet her,to meet them,to see him,to see her,to see them,interview them",
        r"\b(?:cv|resume|résumé|profile|details)s? (?:of|for) (?!your|the (?:role|position|post"
        r"|job))[^.]{3,60}\bfor your "
        r"(?:[\w/-]+ ){0,4}?(?:position|role|vacancy|opening|post|job|requirement)\b|"
        r"\b(?:he|she|they|candidate) (?:can|could|is able to|would be able to|is free to) (?:come|attend|travel|do"
        r"|make)\b"
        r"[^.]{0,50}\bfor an? (?:\w+ )?interview\b|\b(?:candidates?|somebody|someone|people) for your "
        r"(?:[\w/-]+ ){0,4}?(?:position|role|vacancy|opening|post|job)\b|"
        r"\binterview\b[^.]{0,60}\bconfirmed with (?:him|her|them|the candidate)\b|\b(?:would|do) you (?:like|want) to "
        r"(?:meet|see|interview) (?:him|her|them)\b",
        r"\b(?:your|my) (?:cv|resume|résumé|profile)\b|\bsent (?:him|her|them) your\b",
        asserted=False,
    ),
    rule(
        "somebody applies to the owner",
        "inviting me,invitation to interview,shortlisting me,interviewing me,considering me,your ad,your advert,"
        "your post,your vacancy,my cv,my resume,my references,my certificates,my "
        "application,work for you,"
        "i am applying,i would like to apply,i am interested in the",
        r"\bthank(?:s| you)(?: \w+){0,3} for (?:inviting|short-?listing|interviewing|considering) me\b|"
        r"\b(?:saw|seen|answering|responding to|response to|reply to|replying to|read) your (?:ad|advert|"
        r"advertisement|"
        r"posting|vacancy)\b(?! (?:reply|response|answer))|\b(?:my (?:cv|resume|résumé|references?|certificates|"
        r"application) "
        r"(?:is|are|,)? ?(?:attached|enclosed|below))|\bi (?:am|would like to|want to) apply(?:ing)? (?:for|to)\b|"
        r"\blove to (?:come and )?work for you\b",
        r"\byou (?:saw|answered|wrote)\b",
        asserted=False,
    ),
    rule(
        "the owner sits on the other side",
        "sit in with,sit in on,second pair of eyes,sit with me,in your tray,your notes on,ask the,you ask,take "
        "the technical,"
        "cvs are,resumes are,we have,we are seeing,we are interviewing,people we",
        r"\b(?:you(?: will| would| could| can| may)?(?: please| also)?(?: to| be)?|for|mind|happy to|glad to|free to"
        r"|please) "
        r"sit(?:ting)? in (?:with me|with us|on (?:the|an|both|these|two|three|our|my)|for me)\b|\bsecond "
        r"pair of eyes\b|"
        r"\b(?:cvs|resumes|résumés|applications|their cvs?) (?:are|is) (?:in|on) (?:your|the)\b|\byou (?:ask|"
        r"lead|take|do|cover) "
        r"the [\w -]{0,40}(?:stuff|questions?|part|bit|side)\b[^.]{0,20}\bi(?:'ll| will| ask| lead| take| do| "
        r"cover)\b|"
        r"\bget (?:me|us) your (?:notes|thoughts|scores|marks|feedback|ratings) (?:on|by|before|after|for)\b|"
        r"\bwe have \w+(?: [\w-]+)? at \d[\d:.]*(?: ?[ap]m)? and \w+(?: [\w-]+)? at \d|"
        r"\bwe are (?:seeing|interviewing|meeting) (?:two|three|four|five|six|several|a few|\d) (?:people|candidates|"
        r"applicants) (?:for|on)\b(?=.{0,60}\b(?:can|could|would) you\b)",
        r"\binterview you\b",
        asserted=False,
    ),
)
OWNER_HOSTS: tuple[Rule, ...] = (
    rule(
        "the owner invites or decides",
        "invite you,interview you,interviewing you,your application,applying,let you know,in touch,offer you",
        r"\b(?:pleasure of|be|enjoy(?:ed)?|am) interviewing you\b|\b(?:we|i) (?:would like|are pleased|would love|am "
        r"pleased) to (?:invite|interview|offer) you\b|"
        r"\bthank(?:s| you) for (?:your application|applying|your interest in (?:the|our))|\bwe (?:will|"
        r"shall) let you know\b"
        r"|\bwill be in touch (?:once|when|after|as soon as) we\b|\byour application (?:has|was|for)\b",
        asserted=False,
    ),
)
