"""Where people are interviewed, or met by appointment, without being candidates for a job; and who asks the questions.

Each is told by a word of its setting beside the talk. A job in such a setting is a job: so these weigh less than the
plain signs, and a thread that names an opening outweighs one of them.
"""

from __future__ import annotations

from app.reading.speech import Rule, rule

_JOB = r"\b(?:role|position|post|job|vacancy|opening|shifts?|band \d)\b"

SETTINGS: tuple[Rule, ...] = (
    rule(
        "care and health",
        "screening visit,come fasting,patient,clinic,consultation,dentist,counselling,assessment session,therap,"
        "surgery,gp,medicines,appointment,pre-op,preop",
        r"\bpre-?op(?:erative)?\b|"
        r"\bnew patient\b|\bin (?:the )?clinic on\b|\bconsultation of\b|\bappointment with dr\b|\bintake interview\b|"
        r"\bassessment session\b|\b(?:right|your) therapist\b|\b(?:names|list) of your medicines\b|\bdental "
        r"appointment\b|"
        r"\bcome fasting\b|\bscreening visit\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "offices of the state",
        "claim,interpreter,solicitor,civics,officer,tenancy,benefit,inspector,tax,census,permit,field office,consul,"
        "by law,lawful",
        r"\b(?:about|on|regarding|with) your (?:\w+ )?claim\b|\byour money might\b|\bsubstantive interview\b|"
        r"\bcivics\b|"
        r"\byour solicitor\b|\btenancy interview\b|\bfield office\b|\btax (?:returns?|office)\b|\bcensus\b|"
        r"\b(?:your residence permit|residence permit (?:interview|appointment|application))\b"
        r"|\bimmigration office\b|\bby law they must decide\b|\bhousing officer [a-z]+ will "
        r"visit\b",
        _JOB + r"|\bapplication for (?:\w+ ){1,4}officer\b",
        asserted=False,
    ),
    rule(
        "a home to let",
        "flat,payslips,bedroom,landlord,tenan,house interview,room",
        r"\b(?:for|to rent|about) (?:the|a|our) (?:[\w-]+ )?(?:flat|room|apartment|maisonette)\b|\b(?:one|two|three|"
        r"four)-bed(?:room)?\b|\b(?:present|current|previous) landlord\b|\btenants? before\b|\b(?:share|shared"
        r"|student|our|the) house interview\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "learning and degrees",
        "phd,doctoral,studentship,msc,degree,viva,diploma,examiner,thesis,entry,entrance,pupil,parent,grade,"
        "admission,headmi,child",
        r"\b(?:phd|doctoral|master's|msc|mba|degree) (?:in|program|programme|place|training cent(?:re|er))\b|"
        r"\bstudentships?\b|\bthe viva\b|\bcandidates for the (?:diploma|degree|certificate|fellowship)\b|\byour "
        r"viva\b|"
        r"\bapplication for (?:grade|class|year|form|nursery|kindergarten|reception) ?\d*\b|\bboth parents\b|\bdear "
        r"parents?\b|"
        r"\badmission decisions?\b|\badmissions? head\b|\bentrance (?:interview|test)\b|\bmeet the family\b",
        _JOB + r"|\bschool teacher\b",
        asserted=False,
    ),
    rule(
        "membership of a profession or a club",
        "chartered,professional review,grade of,registration,membership,fellowship,proposer,sponsors,assessors",
        r"\bgrade of (?:\w+ )?(?:member|fellow|associate)\b|\b(?:to|as|for|towards) chartered (?:member|status)\b|"
        r"\bprofessional (?:review|"
        r"registration) interview\b|\bcandidates for membership\b|\byour (?:proposer|sponsors?)\b|\bstructured "
        r"interview "
        r"on \w+ for fellows\b|\bprofessional interview with\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "money sought for a business",
        "deck,invest,cofounder,co-founder,your pitch,churn,pitch,fund",
        r"\b(?:pitch|slide) deck\b|\b(?:send|share|see|saw|read)\w* (?:us |me )?(?:the|your) deck\b|\byour (?:pitch"
        r"|co-?founder)\b|\bwhether (?:we|to) invest\b|\ball founders\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "how work is done, asked of those who do it",
        "auditor,inspector,needs,how you do,process owner,invoices get,business analyst",
        r"\b(?:auditor|inspector) (?:would|will|wants?|is)\b|\bhow you do your (?:job|work)\b|\bas (?:the )?process "
        r"owner\b|"
        r"\binterview (?:each|all|some) of (?:you|us)\b|\bfor \d+ minutes about what you need\b",
        r"\b(?:role|position|post|vacancy)\b",
        asserted=False,
    ),
    rule(
        "print and broadcast",
        "feature on,feature about,piece,profile,live at,live interview,on air,issue,slot,headshot,photographer,"
        "spotlight,quotes,website,editor",
        r"\b(?:the|my|our) piece (?:runs|goes|will run|is out)\b|\binterview(?:ed)? (?:you )?live\b|\blive "
        r"interview\b|"
        r"\bwe profile\b|\b(?:a|the|our) feature (?:on|about)\b|\bin (?:the|our) (?:spring|summer|autumn|winter|"
        r"next) issue\b|\bstaff spotlight\b|"
        r"\bthe profile for this issue\b|\bpicture of the shop\b|\byou are on (?:with|air)\b|\bour readers\b|\bon "
        r"our blog\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "studies",
        "dissertation,thesis,cash,focus group,moderator,anonymous,wave,cohort,research panel,study,expert",
        r"\bmy (?:\w+ )?dissertation\b|\bfocus group\b|\bmoderator\b|\ball anonymous\b|\bresearch panel\b|\bcohort\b|"
        r"\b(?:migraine|sleep|user|market|health|ageing|aging) study\b|\bgive you (?:three|two|six) months free\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "practice before the real one",
        "practice,rehears,simulation,workshop,careers adviser,interview technique,skills,seats left,redundancy,theme,"
        "written feedback",
        r"\brehears\w+ (?:your )?interviews?\b|\binterview (?:simulation|rehearsal)\b|\((?:practice|mock)\)|"
        r"\b(?:live|free) workshop\b|\bour workshop (?:on|about)\b|\bcareers? advis[eo]r,? (?:mon|tues|wednes|thurs"
        r"|fri)|\bseats left\b|"
        r"\bas part of your redundancy\b|\btarget role\b|\bcharged in full\b",
        r"\b(?:role|position|post|vacancy) (?:of|with us)\b",
        asserted=False,
    ),
    rule(
        "witnesses of an event",
        "burglary,accident,fire,theft,robbery,collision,incident,break-in,at the station",
        r"\b(?:interview|speak (?:to|with)|talk to|question|statement from) you\b[^.]{0,30}\b(?:about|regarding|"
        r"concerning) the "
        r"(?:\w+ ){0,2}?(?:burglary|accident|fire|theft|robbery|collision|incident|break-in)\b|\bstatement from you\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "weddings and christenings",
        "premarital,marriage,wedding,baptism,christening,engaged couples",
        r"\bpremarital\b|\b(?:marriage|wedding|baptism) (?:preparation|interview|course|papers)\b|\bbefore (?:the|"
        r"your) "
        r"wedding\b|\bengaged couples\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "what somebody's former superior says",
        "you were his,you were her,you were their,you managed,you supervised,taught him,taught her,about him,about her",
        r"\byou (?:were|are|have been) (?:his|her|their) (?:supervisor|manager|boss|line manager|teacher|tutor|"
        r"employer|head)\b|"
        r"\b(?:says|tells us|told us|said) (?:that )?you (?:managed|supervised|taught|employed)\b|\binterview you "
        r"about (?:him|"
        r"her|them)\b",
        asserted=False,
    ),
    rule(
        "contests and prizes",
        "judging,judges,awards,contest,quiz show,contestant",
        r"\b(?:judging|judges) (?:this year's|the|taste|will)\b|\bcontestants?\b|\byoung \w+ contest\b|\bquiz show\b",
        _JOB,
        asserted=False,
    ),
    rule(
        "somebody's travel",
        "reason for travel,check-in,your reservation",
        r"\breason for travel\b|\bcheck-in from\b",
        asserted=False,
    ),
)
BAIT: tuple[Rule, ...] = (
    rule(
        "bait",
        "verify,activation,activate,without interview,no interview,anonymous review,salary data,per hour,c2c,updated "
        "resume,immediate joiners,jobs match,matches,vacancies,unsubscribe,this week:,paid by candidate,medical must,"
        "questionnaire",
        r"\bverify (?:your identity|now|your account)\b|\bactivation fee\b|\bactivate your payroll\b|\b(?:without|no) "
        r"interview (?:is )?(?:needed|required|necessary)\b|\banonymous review\b|\bsalary data\b|\bc2c\b"
        r"|\bshare (?:your )?updated "
        r"resume\b|"
        r"\bimmediate joiners\b|\bprofile matches\b|^this week:|\bpaid by (?:the )?candidate\b|"
        r"\binterview is only\b",
        asserted=False,
    ),
)
PANEL: tuple[Rule, ...] = (
    rule(
        "the owner is to ask the questions",
        "loop,panel,stand in,cover my,questions are,you lead,you to lead,you have her,you have him,asking question,"
        "interviewing,search committee,score the,debrief,interviewers: you,first applicant,first candidate,you "
        "interviewed,"
        "interview them,book them,hiring managers,your vacancy,vacancy,requisition,slotted,take the first,stand-in,"
        "questions for",
        r"\badded to (?:an|the) interview (?:loop|panel)\b|\bstand in for \w+ on\b|\bcover my (?:slot|interviews?)\b|"
        r"\bquestions are (?:on|in) the (?:shared|usual)\b|\b(?:happy )?for you to lead\b|\byou have (?:her|him) "
        r"for\b|"
        r"\byou (?:will be|are) asking question|\byou and (?:the )?(?:[\w-]+ ){1,3}are interviewing\b|\bserving on "
        r"the "
        r"(?:\w+ )?(?:search|selection|hiring|appointments?) committee\b|\bscore the \d+ applications\b|\bdebrief "
        r"for (?!the (?:team|panel)\b|you\b|us\b|me\b)\w+|"
        r"\bhiring debrief\b|\binterviewers: you\b|\byour (?:first|last|next|\d[\d.:]*(?: ?[ap]m)?) (?:applicant|"
        r"candidate)\b|"
        r"\bcandidates? you (?:interviewed|saw|met)\b|\b(?:like to|you) interview them\b|\bshall i book them\b|\bfor "
        r"hiring "
        r"managers\b|\byour (?:(?!interest\b|interview\b|application\b|in\b|for\b|the\b)[\w-]+ ){0,3}?(?:vacancy"
        r"|requisition)\b"
        r"(?! (?:application|search|reference|number|we|you))|\bslotted \w+ for\b|"
        r"\byou (?:will )?take the first (?:half|part|twenty)\b|\bpanel member needed\b",
        r"\bsee(?:n|ing)? your vacancy\b",
        asserted=False,
    ),
    rule(
        "a candidate writes to the owner",
        "interviewing me,meeting me,seeing me,remain,i am free to,i am free from,i have accepted,withdraw,my "
        "daughter,my son,your company,your bookshop,would like to work,host family,years' experience,years of "
        "experience,"
        "my college,my bus,interview with you,in your",
        r"\b(?:thank(?:s| you) for|for) (?:\w+ )?(?:interviewing|meeting|seeing) me\b|\bi remain (?:very |most "
        r")?(?:interested|"
        r"keen)\b|\bi am free to (?:begin|start)\b|\bi have accepted (?:a|another) (?:position|job|post|role|offer) "
        r"elsewhere\b|"
        r"\bi would like to withdraw\b|\b(?:position|post|job|role) (?:at|in|with) your (?:company|firm|shop|school|"
        r"clinic|"
        r"practice|team|restaurant|hotel)\b|\bi (?:am \d+ and )?would like to work (?:in|at|for) your\b|\bhost "
        r"family\b|"
        r"\bi have \w+ years'? (?:of )?experience\b|\bmy (?:\w+ )?interview with you\b|\bmy (?:son|daughter)'s "
        r"interview\b|"
        r"\byou want to see (?:her|him) about\b|\bcan i come\b",
        asserted=False,
    ),
    rule(
        "a friend's own candidacy",
        "they want to see me,got an interview,they say they,wish me luck,borrow your",
        r"\bi got (?:an|the) (?:interview|job)\b|\bthey want to (?:see|interview|meet) me\b|\bwish me luck\b|"
        r"\bcan i borrow\b",
        asserted=False,
    ),
    rule(
        "candidates handed to the owner",
        "good ones,the four we,cvs attached,candidates have confirmed,for your,host,students for,carers who,two lads",
        r"\b(?:two|three|four|five) (?:very )?good (?:ones|candidates|people) for your\b|\bthe candidates have "
        r"confirmed\b|"
        r"\bwe (?:have )?(?:talked about|found \w+ \w+) (?:who|for your)\b|\bcandidates? for your\b",
        asserted=False,
    ),
)
