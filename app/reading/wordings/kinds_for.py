"""What speaks for an interview of the owner: an application, an opening, an invitation, a talk held, an outcome."""

from __future__ import annotations

from app.reading.late import late
from app.reading.speech import Rule, rule

_TALK = (
    r"(?:interview|chat|call|conversation|meeting|talk|screen|screening|discussion|onsite|on-site|k[ōo]rero|"
    r"session|round|deep dive|assessment|trial)"
)
_ROLE_HEADS = (
    r"engineer|developer|programmer|designer|architect|analyst|scientist|manager|officer|director|head|lead|"
    r"leader|supervisor|coordinator|co-ordinator|administrator|assistant|associate|executive|partner|"
    r"consultant|adviser|advisor|specialist|technician|technologist|mechanic|electrician|plumber|carpenter|"
    r"joiner|welder|fitter|operator|driver|nurse|midwife|doctor|physician|surgeon|pharmacist|physiotherapist|"
    r"therapist|radiographer|dentist|hygienist|paramedic|carer|teacher|lecturer|professor|tutor|principal|"
    r"headteacher|librarian|archivist|curator|researcher|postdoc|fellow|chef|cook|baker|barista|waiter|"
    r"bartender|host|receptionist|housekeeper|concierge|cashier|buyer|merchandiser|salesperson|representative|"
    r"accountant|auditor|bookkeeper|controller|actuary|underwriter|solicitor|lawyer|attorney|paralegal|clerk|"
    r"secretary|reporter|editor|journalist|writer|copywriter|producer|photographer|dispatcher|inspector|"
    r"surveyor|estimator|planner|ranger|gardener|farmer|pilot|captain|steward|crew|guard|trainee|apprentice|"
    r"intern|caretaker|cleaner|porter|warden|brickie|bricklayer|roofer|painter|decorator|plasterer|hairdresser|"
    r"stylist|barber|groom|keeper|groundskeeper|groundsman|attendant|packer|picker|presenter|janitor|custodian|"
    r"handyman|butcher|florist|tailor|seamstress|machinist|mason|brewer|sommelier|usher|lifeguard|instructor|"
    r"trainer|translator|interpreter|chemist|biologist|geologist|economist|statistician|veterinarian|optician|"
    r"optometrist|chaplain|verger|organist|stocker|matron|sister|negotiator|salesman|merchant|courier|postie|"
    r"trucker|storeman|storeperson|warehouseman|rigger|scaffolder|glazier|tiler|landscaper|nanny|au pair|tradie|"
    r"sparky|counsellor|counselor|psychologist|dietitian|dietician|phlebotomist|worker|labourer|foreman|"
    r"superintendent|registrar|vp|cfo|cto|coo|ceo"
)
JOB_TITLE = late(
    rf"\b(?:{_ROLE_HEADS})s?\b|\b(?:saturday|sunday|weekend|holiday|shop|kitchen|stable|bar|farm|delivery) (?:lass|lad|"
    r"girl|boy|hand|help|job)s?\b"
)

APPLIED: tuple[Rule, ...] = (
    rule(
        "an application of yours",
        "appl,candida,cv,resume,résumé,curriculum,short-list,shortlist,vitae,clips,form for the",
        r"\byour (?:\w+ ){0,2}?(?:application|candidacy|candidature|cv|resume|résumé|curriculum vitae|"
        r"covering letter|cover letter|clips|portfolio)\b"
        r"|\b(?:thank(?:s| you)(?: \w+)? for|on|of|after|by) (?:applying|your (?:\w+ )?interest in (?:the|our|this|"
        r"working|joining|a (?:position|role|career)))"
        r"|\byou (?:have |had |recently )?applied\b|\byou (?:have been|are|were|had been)(?: \w+)? (?:short-?listed|"
        r"longlisted)|\bon being short-?listed\b|\byour form for\b"
        r"|\byour (?:background|profile|experience) (?:\w+ ){0,4}(?:for|lines up|fits|match|looks|stood out)",
        asserted=False,
    ),
    rule(
        "an application of mine",
        "my application,my cv,my resume,my résumé,my candidature,i applied,i am applying,shortlisted,my candidacy",
        r"\bmy (?:\w+ )?(?:application|cv|resume|résumé|candidature|candidacy)\b|\bi (?:have |had )?(?:applied|"
        r"am applying) (?:for|to)\b|\bto be (?:short-?listed|considered)",
        r"\bnot applying\b",
        asserted=False,
    ),
)

OPENING: tuple[Rule, ...] = (
    rule(
        "looked for",
        "looking for,after a,after an,need a,need an,need another,short of,gig,our next,our first,our new,hiring",
        rf"\b(?:looking for|(?:are|we're) after|in need of|we need|short of|to be|for) (?:an?|our|another|the) "
        rf"(?:[\w-]+ ){{0,3}}?(?:{_ROLE_HEADS})\b|\bgig\b|\bhiring (?:an?|another|our (?:first|next|second)) \w",
        r"\b(?:your|client's) (?:project|case)\b|\bconcert\b",
        asserted=False,
    ),
    rule(
        "an opening",
        "role,position,post,vacanc,job,opening,hiring,requisition,headcount,recruit",
        r"\b(?:role|position|post|vacancy|job|opening|vacant post)\b(?: (?:of|as|for|with|at|in)\b|[ ,.?!:;)-]|$)|"
        r"\bjob (?:id|ref|interview|description)|\b(?:hiring manager|recruiter|requisition|headcount|"
        r"hiring (?:team|process|on))\b",
        r"\b(?:new|current|day|old) job\b|\bpost (?:office|code|it|card|box)|\b(?:great|good|nice|amazing|excellent|"
        r"fine) job\b|\bin (?:a|"
        r"the) position to\b|\bjob alerts?\b|\brole[- ]play\b|\bblog post\b",
        asserted=False,
    ),
    rule(
        "a scheme",
        "scheme,programme,program,internship,apprenticeship,traineeship,training contract,placement",
        r"\b(?:graduate|trainee|management|apprentice\w*|internship|summer) (?:trainee )?(?:scheme|programme|program)\b"
        r"|\b(?:internship|apprenticeship|traineeship|training contract|industrial placement|placement year)\b",
        r"\bloyalty\b",
        asserted=False,
    ),
)

WORK: tuple[Rule, ...] = (
    rule(
        "terms of work",
        "work,join,shift,time,salary,hourly,pay,maternity,fixed-term,permanent,fte,start,hire,hiring,contract,team",
        r"\b(?:work(?:ing)? (?:with|for|at|here)|join(?:ing)? (?:us|our team|the team)|shifts?|full[- ]time|"
        r"part[- ]time|"
        r"hourly rate|salary|pay (?:rate|band|grade)|maternity cover|fixed[- ]term|permanent (?:contract|position)|"
        r"fte|"
        r"start date|hired?|hiring|when (?:could|can) you start)\b",
        asserted=False,
    ),
)

CANDIDATES: tuple[Rule, ...] = (
    rule(
        "candidates",
        "candidate,applicant,finalist,shortlist,short-list",
        r"\b(?:candidates?|applicants?|finalists?|short-?list\w*)\b",
        asserted=False,
    ),
)

FOR_A_JOB: tuple[Rule, ...] = (
    rule(
        "the owner's interview for a job",
        "interview you,interview for,part of your interview,final round,penultimate,last round,invite you,invited,"
        "short-listed,shortlisted,apply,panel for,thank",
        r"\b(?:interview|see|meet|invite|invited|invites?) you\b[^.]{0,40}\b(?:for|about|re) (?:the|our|an?) "
        r"(?:[\w&/'-]+ ){1,5}?(?:role|position|post|job|vacancy)\b|\bas part of your interview\b|\b(?:final|last|"
        r"penultimate|next|second) (?:round|step|stage) (?:for|\()|\byou (?:are|have been) (?:short-?listed|invited "
        r"to "
        r"interview) for (?!the \w+ (?:flat|room|scholarship|award|prize|programme|course))|\byour interview for "
        r"(?:the )?"
        r"(?:[\w&/'-]+ ){1,5}?(?:role|position|post|job|vacancy)\b|\bthank(?:s| you) for (?:coming|"
        r"attending)\b[^.]{0,40}"
        r"\binterview\b(?!s)|\bapplying to (?:\w+ ){1,3}with us\b"
        r"|\bthank(?:s| you) for (?:taking the time to interview|(?:\w+ )?interviewing) (?:for|with|at)\b",
        asserted=False,
    ),
)

INVITED: tuple[Rule, ...] = (
    rule(
        "invited to interview",
        "invit,interview,meet,see you,speak,talk,chat,call,come,bring you,have you,get to know,like to,love to,set "
        "up,arrange,schedule,delighted",
        rf"\binvit(?:e|es|ed|ing|ation)\b[^.]{{0,60}}\b(?:to|for)\b[^.]{{0,40}}\b{_TALK}|\b(?:like|love|pleased|"
        rf"delighted|happy|keen|wants?|wish|able|excited|should like|glad|hoping)\b[^.]{{0,25}}"
        r"\b(?:to|for you to|if you (?:would|could)) (?:\w+ ){0,2}?(?:interview|meet|see|speak|talk|chat|bring|"
        r"have you|get to know|do (?:a|an)|set up|arrange|schedule|proceed|move|invite|put you|come (?:for|in|to))"
        rf"|\b(?:offer you an? (?:\w+ )?{_TALK}|have an? (?:\w+ )?(?:initial )?{_TALK} with you|(?:come|pop|drop|"
        rf"call|swing) (?:in|over|along|down|up|by|round)(?: \w+)? (?:for|to|and|on|at|thu|mon|tue|wed|fri|sat))\b",
        asserted=False,
    ),
    rule(
        "asked for a talk",
        "talk,chat,yarn,call,phone,ring,free,available,availab,speak,trial,come,pop,drop,swing,see you,round,which "
        "is,which suits,read for",
        r"\b(?:come|pop|drop|swing) (?:out |on )?(?:by|in|over|round|along|up|down|out)\b(?! (?:with|of|"
        r"to the conclusion))|\b(?:to|will|would|can|could|wants? to|and) see you (?:on|at|this|next|for|mon|tue|"
        r"wed|thu|fri|sat|in)|"
        r"\b(?:1st|2nd|3rd|first|second|third|final|next|hr|technical|l1|l2|f2f|panel) round\b|\bwhich (?:is better|"
        r"suits|works|would suit|would be better|do you prefer)\b|\bread for us\b|"
        r"\b(?:can|could|would|are) (?:you|u)(?: be)? (?:free|available|able|talk|chat|come|speak|do|make|"
        r"have (?:a chat|time))\b|\blet's (?:chat|talk|speak|meet|jump on|hop on|set up|get)|\b(?:will|shall|"
        r"to) (?:call|ring|phone|buzz|screen) (?:you|u|ur|your)\b|\bgive you a (?:call|ring|bell|buzz)"
        r"|\b(?:your|what's your|your general) availability\b|\bavailab(?:le|ility) (?:for|to|on|next|this)\b|"
        r"\b(?:quick|short|informal|initial|phone|wee|little|proper) (?:chat|call|yarn|conversation)\b|"
        r"\bfor an? (?:chat|yarn|natter|trial)\b|\btrial (?:shift|day)\b",
        asserted=False,
    ),
    rule(
        "your interview",
        "interview,screen,onsite,panel,oral board,meet,speak,on with,entrev,entret,intervj,interjú,interviu,colloquio,"
        "gesprek,gespräch,samtale,rozmowa,pohovor,haastattelu",
        r"\byour (?:[\w-]+ ){0,4}?(?:interview|phone screen|screening|onsite|virtual onsite|oral board|panel)\b|"
        r"\binterviews? (?:confirmation|confirmed|details|invitation|invite|schedule|slot|booked|booking|"
        r"call letter|"
        r"appointment|reminder|time|with|for the|for our|for your|process|panel|board|team|partners?|on|at|will be|"
        r"are|take|-|:)"
        r"|\b(?:phone|video|telephone|initial|first|second|final|panel|technical|screening|competency[- ]based|"
        r"face[- ]to[- ]face|f2f|job|teams|zoom|in-person|individual|oral|practical) (?:and \w+ )?(?:interview|"
        r"screen|round)\b|\bfor interview\b"
        r"|\b(?:confirm|confirmed|confirming|re|regarding|reminder|accepted|invitation)\b[^.]{0,20}\b(?:interview|"
        r"on-?site)\b|^(?:[^.]{0,40} )?interview\b"
        r"|\b(?:recruiter|hiring manager|screening|intro(?:ductory)?|phone) (?:call|chat|screen|conversation)\b|"
        r"\byou (?:two )?(?:are|will be|would be)? ?(?:meeting|on) with\b|\byou (?:will|"
        r"would) (?:still )?(?:be )?(?:meet|meeting|speak|speaking|talk|talking|see|seeing)\b"
        r"|^(?:\w+ )?(?:entrevista|entretien|entrevue|intervju|interjú|interviu|colloquio|vorstellungsgespräch|"
        r"bewerbungsgespräch|sollicitatiegesprek|jobsamtale|rozmowa|pohovor|haastattelu)\b"
        r"|\bpanel for (?:the \d|\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
        r"\bthe panel:"
        r"|\binterviewers?\b|\binterviewed by\b|\bthe (?:\w+ )?panel (?:will be|is|consists|are)\b",
        asserted=False,
    ),
)

_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"

APPOINTED: tuple[Rule, ...] = (
    rule(
        "a day and an hour",
        "mon,tue,wed,thu,fri,sat,sun,jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec",
        rf"\b(?:{_DAY}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|"
        rf"th)?)\b[^.?!]{{0,25}}?"
        r"(?:\b(?:at|from|about|around|@) \d{1,2}\b|\b\d{1,2} ?h ?(?:\d\d)?\b|"
        r"\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o'clock)|\b\d{1,"
        r"2}[:.]\d\d\b)",
    ),
)

_ABROAD = (
    r"(?:entrevistas?|entretiens?|entrevue|intervju|interjú|interviu|colloquio|sollicitatiegesprek|gesprek|"
    r"(?:vorstellungs|bewerbungs|kennenlern)gespräch|jobsamtale|jobbintervju|rozmowa(?: kwalifikacyjna)?|pohovor|"
    r"(?:työ)?haastattelu)"
)
NAMED: tuple[Rule, ...] = (
    rule("the word", "interview", r"\binterview(?:s|ed|ing)?\b", asserted=False),
    rule(
        "the word in other languages",
        "entrev,entret,intervj,interjú,interviu,colloquio,gesprek,gespräch,samtale,rozmowa,pohovor,haastattelu",
        rf"\b{_ABROAD}\b",
        asserted=False,
    ),
)

PROCESS: tuple[Rule, ...] = (
    rule(
        "the process",
        "next step,next stage,next round,take-home,take home,reference,decision,outcome,start date,salary,notice "
        "period,right to work,licen,certificates,onboarding,feedback,portfolio,skills test,trial shift,case "
        "study,job description,"
        "background check,other offer,referee,your references",
        r"\bnext (?:step|stage|round)\b|\btake-?home\b|\breferees?\b|\breference checks?\b|\b(?:decision|outcome)\b|"
        r"\bstart date\b|\bnotice period\b|\bright to work\b|\bskills test\b|\btrial shift\b|\bcase study\b|"
        r"\bjob description\b"
        r"|\bbackground check\b|\bother offers?\b|\bproof of (?:id|identity|right)\b|\bcertificates?\b|"
        r"\blicen[cs]e\b|\bfeedback\b|\b(?:two|three|your|of) references\b",
        asserted=False,
    ),
)
AWAITED: tuple[Rule, ...] = (
    rule(
        "a decision about the reader",
        "decision,answer,outcome,feedback,in the running,consideration,considered,candidacy,move forward,moving "
        "forward,still interviewing,more",
        r"\bfeedback from [\w&.' -]{2,40} (?:was|is|has been) (?:\w+ )?(?:positive|good|great|excellent|mixed|lovely)\b"
        r"|\b(?:seeing|interviewing|meeting) (?:one|two|three|a couple|a few) more\b(?!\.? (?:time|houses|flats))"
        r"|\b(?:decision|answer|outcome|feedback|news) for you\b|\bstill (?:very much )?(?:in the running|under "
        r"consideration|being considered|interviewing for (?:this|the))\b|\byour candida(?:cy|ture)\b"
        r"|\b(?:moving|move) forward with (?:you|your)\b",
        asserted=False,
    ),
)
