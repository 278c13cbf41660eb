"""What speaks against: talks that are called interviews, or look like one, in which the owner is no candidate."""

from __future__ import annotations

from app.reading.speech import Rule, rule

REFERENCES: tuple[Rule, ...] = (
    rule(
        "a reference asked of the owner",
        "reference,referee,lists you,named you,listed you,background investigat,recommendation",
        r"\b(?:given|gave|listed|named|nominated|provided|put|supplied|lists?|names?|has put|identified) (?:you|"
        r"your name|your details)(?: \w+){0,3} (?:as|for) (?:a |an |his |her |their |"
        r"one of )?(?:\w+ )?(?:references?|referees?|neighbou?r|character|supervisor)"
        r"|\b(?:put|list|listed|named|use|used|using|give|gave|given) you (?:down )?as (?:a |my |"
        r"one of )?(?:my )?(?:reference|referee)\b|\breference request\b|\breference for (?:mr|ms|mrs|dr|miss)\b|"
        r"\b(?:write|provide|give|complete) (?:me a|her a|him a|us with a|them a) (?:\w+ )?reference\b"
        r"|\bbackground investigat(?:or|ions unit)\b|\b(?:applied|has applied|is a candidate|being interviewed|"
        r"is being considered)\b[^.]{0,100}\b(?:reference|referee|you know|your name)\b|"
        r"\bletter of recommendation for\b",
        r"\breference (?:number|no)\b|\byour referees?\b",
        asserted=False,
    ),
)
HOMES: tuple[Rule, ...] = (
    rule(
        "a home, a school place, an office's business",
        "application to the,application for the,application to our,places are,opening your account,opening an account,"
        "identity,co-op,coop,room in,enrolment cent,enrollment cent,travel,conditionally,alumn,prospective,"
        "applicants in,graduate of,grad of,this cycle,place on,viewing,tenant,landlord,managing agent,board package,"
        "board "
        "interview,"
        "letting,tuition,scholarship,bursary,admission,visa,citizenship,"
        "naturali,passport,mo"
        "rtgage,adoption,fellowship,flatmate,housemate,roommate,flat share,universal credit,jobcentre,work coach,"
        "accelerator,incubator,grant panel,grant interview,your son,your daughter,your child,asylum,green "
        "card,undergraduate place,membership,award,foster,jury,prize,parole",
        r"\bapplication (?:to|for) (?:the|our) (?:full-?time |part-?time )?(?:ma|msc|mphil|mba|ba|bsc|pgce|llm|mfa|"
        r"foundation|"
        r"degree|diploma|course|graduate school|summer school|conservatoire)\b|\bplaces are (?:limited|offered)\b|"
        r"\bopen(?:ing)? "
        r"(?:your|an|the) (?:\w+ )?account\b|\bidentity (?:interview|verification call)\b|\bhousing "
        r"co-?op(?:erative)?\b|\bmanaging agents?\b[^.]{0,60}\b(?:decision|approv\w+|package|application)|\bboard "
        r"(?:package|interview)\b[^.]{0,60}(?:#\d|\b(?:apartment|apt|unit|flat|building|lobby|co-?op)\b)|"
        r"\broom in (?:our|the|my|a) (?:\w+ )?(?:house|flat|co-?op|apartment|home|shared)\w*|\benroll?ment cent(?:re|"
        r"er)\b|"
        r"\b(?:trusted|known|registered) travell?er|\bglobal entry\b|\b(?:prospective|current) tenants?\b|"
        r"\badmissions? (?:office|committee|team|department)\b|"
        r"\balumn(?:us|a|i|ae)\b[^.]{0,60}\b(?:interview|applicants?)|\balumn\w+ interview(?:er|s)?\b|\bprospective "
        r"(?:majors?|students?|pupils?|undergraduates?)\b|\bapplicants? (?:in your area|this cycle)\b|\bviewing "
        r"(?:appointment|slot)|\b(?:offer|book|"
        r"arrange) (?:you )?a viewing\b|\blettings? (?:agent|negotiator|team)\b|\b(?:flat|house|"
        r"room)-?mates?\b[^.]{0,50}\b(?:interview|meet|room|rent|move)|\bflat ?share\b"
        r"|\b(?:years? of tuition|tuition fees? (?:is|are|and|for)|pays (?:\w+ ){0,3}tuition)\b|\b(?:scholarship|"
        r"bursary|fellowship|award|grant|prize) (?:interview|panel|committee|finalist|selection|competition|"
        r"programme|program|finals?)\b|\bfinalists? for the (?:[\w']+ ){0,5}(?:award|prize|fellowship|scholarship|"
        r"grant)\b"
        r"|\badmissions? (?:interview|decision|test)\b|\b(?:undergraduate|postgraduate|mba|degree|medical school|"
        r"medicine) (?:admission|place|applicants?)\b|\bplace on (?:the|our) (?:[\w-]+ ){0,4}(?:course|degree|"
        r"programme|ma|msc|mba|pgce)\b|\bapplication to study\b|\b(?:offer|"
        r"conditional offer) of a place to (?:study|read)\b"
        r"|\b(?:visa|consular|citizenship|naturali[sz]ation|passport|asylum|green card|immigration) (?:interview|"
        r"appointment)\b|\bapplication for (?:\w+ )?(?:citizenship|naturali[sz]ation|asylum|an? (?:\w+ )?visa|"
        r"a passport|leave to remain|(?:permanent )?residen(?:ce|cy)|a green card|a mortgage|a loan|a licen[cs]e)\b"
        r"|\b(?:universal credit|jobcentre|work coach)\b|\bmortgage (?:interview|adviser|advisor|"
        r"appointment|application)\b|\b(?:adoption|foster(?:ing)?) (?:interview|panel|assessment)\b"
        r"|\byour (?:son|daughter|child)(?:'s)?\b[^.]{0,60}\b(?:interview|place|assessment|entry|admission)|"
        r"\b(?:accelerator|incubator) (?:interview|programme|program|cohort)\b|\bmembership (?:interview|committee|"
        r"application)\b|\b(?:your jury|jury summons)\b|\byou (?:have been|are|were) (?:called|summoned|selected) "
        r"for jury service\b|^jury service\b|\bparole\b",
        r"\b(?<!your )(?:scholarships?|admissions?|grants?|membership|lettings?|mortgage|visa|fostering|"
        r"bursary) (?:\w+ ){0,2}(?:manager|officer|coordinator|co-ordinator|director|assistant|adviser|advisor|"
        r"administrator|lead|head|negotiator (?:role|position|job|vacancy))\b(?! (?:will|would|is|are))",
        asserted=False,
    ),
    rule(
        "money for a project",
        "grants,funding,tender,bid ,bids,award,prize,interview stage,shortlist",
        r"\b(?:interview|second|final|next|panel) (?:stage|round) (?:of|for|in) (?:our|the"
        r"|this) [^.\n]{0,50}\b(?:grants?|fund|"
        r"funding|prize|award|competition|tender|procurement)\b(?! (?:officer|manager|coordinator|team|lead|role"
        r"|post|job))"
        r"|\b(?:applicants?|organi[sz]ations?|charit(?:y|ies)|projects?|groups) (?:will|would) (?:be|hear) [^.\n]{0,30}"
        r"\babout (?:the |their )?(?:funding|grants?|award)\b"
        r"|\bapplication \((?:[^()\n]{0,40}[$£€]|[^()\n]{0,20}\bgrant\b)|\b(?:bidders?"
        r"|tenderers?)\b[^.\n]{0,60}\binterview|"
        r"\binterview[^.\n]{0,60}\b(?:bidders?|tenderers?)\b",
        asserted=False,
    ),
    rule(
        "a child's school",
        "parents,entry,papers,earned,places,be seen by,year 7,reception class,application for a place,a place in,all "
        "families,for a place at,school place",
        r"\bparents'? (?:evening|consultation|meeting|interviews?|conference)\b|\bparent[- ]teacher\b|"
        r"\bparents are\b|\byear \d+ (?:entry|places?|admissions?)|\boffers? of (?:a )?places?\b|"
        r"\bentrance (?:exam\w*|papers?|tests?)\b"
        r"|\b(?:appl\w+ for |offer\w* |offer of )?(?:a |the )?(?:school |nursery )?places? (?:in|at|for) (?:grade"
        r"|year|class|form|"
        r"reception|kindergarten|nursery|our (?:school|nursery|lower|upper|sixth))\b|\bto all (?:families|parents)\b|"
        r"\b(?:earned|given|offered) (?:her|him|them) an interview|\b(?:she|he) will be (?:seen|interviewed) by\b",
        r"\b(?:teacher|headteacher|assistant|caretaker|registrar) (?:role|position|post|vacancy)\b",
        asserted=False,
    ),
)
OWN_WORKPLACE: tuple[Rule, ...] = (
    rule(
        "an interview within one's own job",
        "deposition,lawyer,solicitor,insurer,claim,360,about how she,about how he,about how they,leaver,"
        "offboard,before you leave,exit interview,exit conversation,last day,last working day,p45,record of "
        "employment,witness,disciplinary,grievance,union rep,shop steward,what you saw,performance "
        "review,appraisal,stay interview,return to work,"
        "return-to-work,to leave,investigat,as on shift,fact-find,fact find,why you,kept you,annual "
        "review,probation review,your leaving,your resignation,resigned",
        r"\bdeposition\b|\b(?:insurer|police|prosecutor|opposing|other side)(?:'s)? (?:lawyer|solicitor|counsel|"
        r"attorney|"
        r"investigator|adjuster)\b|\b360(?:-degree| degree)?(?: feedback| review)\b|\binterview you about how (?:he|"
        r"she|they)\b|"
        r"\bexit (?:interview|conversation|survey)\b|\boff-?boarding\b|\bbefore you leave us\b|"
        r"\ball (?:our )?leavers\b|\byour (?:last|"
        r"final) (?:working )?day (?:with us|will be|is|here|at)\b|\bp45\b|\brecord of employment\b|"
        r"\bwhy you (?:left us|(?:decided to |are |have decided to |chose to )(?:leave|leaving)\b(?! your| the "
        r"| that ))|\byour (?:reasons for|"
        r"decision to) leav\w+"
        r"|\binterview with you before (?:you|your)\b|\bwould have kept you\b|\bshop steward\b|"
        r"(?<![–—(,-] )\bunion rep(?:resentative)?\b|\b(?:disciplinary|grievance|investigat(?:ion|ory|ive)|witness|"
        r"fact-? ?finding) (?:interview|meeting|hearing|statement|panel|procedure)\b|\bwhat you saw\b|"
        r"\b(?:as )?a witness (?:to|of|in)\b"
        r"|\byour (?:\w+ )?(?:performance|annual|mid-?year|year-?end|probation|salary|pay|development) (?:review|"
        r"appraisal)\b|\b(?:appraisal|performance review) (?:meeting|interview|form|discussion|conversation)\b|"
        r"\bstay interview\b|\breturn[- ]to[- ]work (?:interview|meeting)\b|\bpaid for the time as on shift\b"
        r"|\byour (?:resignation|notice)(?: letter)?\b[^.]{0,40}\b(?:received|accept|confirm)",
        r"\b(?:union rep\w*|shop steward)\b[^.]{0,40}\b(?:request|observ|sit in|sits|panel)\w*|"
        r"\bcurrent (?:employer|job|role)\b|\b(?:officer|manager|investigator|adviser|advisor|caseworker) (?:role|"
        r"position|post|job)\b",
        asserted=False,
    ),
)
PRACTICE: tuple[Rule, ...] = (
    rule(
        "how somebody's work is",
        "is like,look like,looks like,are like,my questions,where to apply,interview us,interview me,do not hire,"
        "not hire,sharing your experience,share your experience,your career path,your path,your journey,day in "
        "the life,"
        "learn about,my career,my story,about what i do,about what you do",
        r"\bwhat (?:my|the|your|an?) (?:[\w'-]+ ){0,4}?(?:job|work|role|days?|life|career)\b[^.]{0,50}\b(?:is|are|"
        r"looks?) like\b|"
        r"\b(?:hour|minutes?|time|moment|coffee) (?:of your time )?for (?:my|a few|some) questions\b|\b(?:decid\w+|"
        r"know|choos\w+|"
        r"think\w*) (?:about )?where to apply\b|\byou (?:may|can|could|get to|will|shall) interview (?:us|me)\b|"
        r"\bi (?:do not|am not the one who) hires?\b|\bshar(?:e|ing) your "
        r"(?:experiences?|story|journey|path)\b|\byour (?:career path|career journey|journey into)\b|\bday in "
        r"the life\b|"
        r"\b(?:talk|chat|tell you|hear) about (?:what i do|what you do|my career|your career)\b",
        r"\b(?:interview|candidacy|application|vacancy|position)\b",
        asserted=False,
    ),
    rule(
        "practice and advice",
        "mock,practice,coach,webinar,masterclass,workshop,bootcamp,informational,pick your brain,career "
        "chang,hiring,not applying,mentor,careers service,career service,career cent,careers cent,how you got,crack "
        "the,interview skills,"
        "interview training,interview technique",
        r"\bmock interviews?\b|\bpractice interview\b|\b(?:interview|career|careers) coach(?:ing)?\b|"
        r"\bcoaching (?:session|call|package|programme|program)\b|\b(?:webinar|masterclass|bootcamp)\b|"
        r"\binterview (?:skills|training|techniques?|practice|confidence|success) (?:workshop|session|course|class|"
        r"seminar|day)\b"
        r"|\binformational (?:interview|chat|call|conversation|meeting)\b|\bpick your brains?\b|"
        r"\bcareer[- ]changer\b|\b(?:we are|are) not (?:currently |actually )?(?:hiring|recruiting)\b|"
        r"\bnot hiring(?:,| now| at the moment| right now)|\bi am not applying\b|\bask you how you got\b|"
        r"\bhow you got started\b"
        r"|\bmentor(?:ing|ship)? (?:session|call|chat|programme|program)\b|\b(?:careers?) (?:service|centre|"
        r"center) (?:appointment|session|adviser|advisor)\b",
        r"\b(?:coach|mentor|trainer) (?:role|position|post|job|vacancy|opening)\b|\bjoin(?:ing)? (?:us|our \w+) as\b|"
        r"\b(?:role|position|post|job) (?:of|"
        r"as) (?:a |an )?(?:\w+ )?(?:coach|mentor|trainer)\b|\bput on hold\b|\bfreeze\b",
        asserted=False,
    ),
)
SELLING: tuple[Rule, ...] = (
    rule(
        "selling and being hired as a business",
        "your size,like yours,show you,demo,pricing,quote,estimate,free trial,our platform,our solution,"
        "subscription,roi,your price,"
        "tender,joiners,builders,contractors,book a call,rfp,suppliers,vendors,photographers,caterers,your "
        "hiring,your recruiting,"
        "your recruitment,plumbers,your team",
        r"\b(?:run|give you|walk you through|show you) (?:the|a|our) (?:\w+ )?demo\b|\b(?:written|our|"
        r"the|a) quote "
        r"(?:by|over|to you|with you|across|before|this week|next week)\b"
        r"|\b(?:companies|teams|clinics|firms|shops|practices|schools|"
        r"businesses|"
        r"hospitals|agencies|restaurants|people) (?:your size|like yours)\b|\b(?:can|could|may|let me|i would|like "
        r"to|love to) (?:i )?show you\b[^.]{0,15}\bin \w+ minutes\b|"
        r"\b(?:product|live|quick|short|free|\d{2}-?min(?:ute)?|personali[sz]ed) (?:\w+ )?demo\b[^.]{0,40}\b(?:of "
        r"our|of the platform|show you|book|on (?:mon|tues|wednes|thurs|fri))|\byour demo\b|\b(?:book|schedule|"
        r"see) a (?:\w+ )?demo\b|\bdemo of (?:our|the) (?:platform|product|software|tool)|\bfree trial\b|"
        r"\bsend us your (?:price|quote|estimate)"
        r"|\bsend (?:you )?(?:over )?(?:the |our |some )?pricing\b|\byour (?:price list|prices|rates|quote|"
        r"estimate) (?:in writing|for the|by)|\byour price(?:s| list)\b|\bprice in writing\b|\bquote over\b|"
        r"\b(?:platform|software|tool|solution|product|app|service)\b[^.]{0,40}\bhelps?\b[^.]{0,40}\b(?:teams?|"
        r"companies|businesses|recruiters|firms)\b"
        r"|\b(?:interviewing|meeting|seeing)\b[^.]{0,50}\b(?:three|two|four|several|a few|other) (?:joiners|"
        r"builders|contractors|suppliers|vendors|plumbers|architects|photographers|caterers|nannies|lawyers|"
        r"accountants)|\bour (?:solution|software|platform)\b[^.]{0,20}\b(?:helps|can|will|lets)\b|"
        r"\brequest for (?:proposals?|quotation)\b|\brfp\b"
        r"|\btender (?:interview|presentation|clarification)\b|\bwho else (?:decides|is involved in the decision)\b",
        r"\bdemo lesson\b|\byou(?:'d|'ll)? (?:would |will |are to |can )?(?:do|give|deliver|present|run|prepare)\b",
        asserted=False,
    ),
    rule(
        "work at one's home",
        "quotes,measure up,estimate,price up,price for,call-out,callout,site visit,survey",
        r"\b(?:getting|get|got|collecting|want|need|after) (?:\w+ )?(?:quotes|estimates|prices)\b|\bmeasure up\b|"
        r"\bprice (?:it|this|the job|the work) up\b|\bcall-?out (?:fee|charge)\b",
        asserted=False,
    ),
    rule(
        "a firm is chosen",
        "rfq,rfp,firms,agencies,bidder,bid,tender,suppliers,practices,contractors,consultancies,submission",
        r"\brf[qp]\b|\b(?:short-?listed|interviewed|selected|invited|competing|three|four) (?:\w+ )?(?:firms|"
        r"agencies|practices|suppliers|bidders|contractors|consultancies|vendors)\b"
        r"|(?<!internal )(?<!external )\bbidders?\b|\byour (?:bid|"
        r"tender|firm's|agency's)\b",
        r"\bsearch firms?\b|\brecruitment agencies\b",
        asserted=False,
    ),
)
TRADE: tuple[Rule, ...] = (
    rule(
        "words of trade",
        "demo,discount,trial,renewal,licence,licenses,seats,implementation,use case,use "
        "cases,roi,procurement,purchase order,pricing,quote,vendor,vendors,subscription,your customers,platform,"
        "walkthrough,walk-through,proposal,stakeholders,rollout,roll-out,currently using,currently use,decision "
        "maker,teams like,companies like,product tour,your business,your workflow,your stack,integrat,our "
        "product,our tool,our software,plan",
        r"\b(?:product |our |the |live |short )?demo\b|\bdiscount\b|\bfree trial\b|\brenewal\b|\b\d+ (?:licen[cs]es|"
        r"seats|users)\b|\buse cases?\b|\broi\b|\bprocurement\b|\bpurchase order\b|\bpricing\b|"
        r"\b(?:a|our|the) quote\b|\bvendors?\b|\bsubscription\b|\byour (?:customers|subscribers|workflow|stack|"
        r"business|current (?:tool|provider|vendor|setup|system))\b|\b(?:our|the) (?:platform|product|software|"
        r"tool) (?:\w+ )?(?:can|could|helps?|would|lets|saves?|works|for your)\b|"
        r"\bwalk-?through of\b|\b(?:our|the|a) (?:\w+ )?proposal\b|\broll-?out\b|\bcurrently us(?:e|ing)\b|"
        r"\bdecision[- ]makers?\b|\b(?:teams|companies|businesses|shops|studios) like yours\b|\bproduct tour\b|"
        r"\bour product\b|\b(?:annual|monthly|enterprise|pro|starter) plan\b",
        r"\bdemo (?:lesson|reel|tape)\b|\bprepare\b|\b(?:you|to) present\b|\b(?:experience|role|position|"
        r"responsib\w+|background|"
        r"interest) (?:in|with|of)\b|\byou(?: will| would| built|'d|'ll)\b|\b(?:employee|staff) discount\b|"
        r"\bresearch proposal\b|\bsalary\b|\byour application\b",
        asserted=False,
    ),
)
SWINDLES: tuple[Rule, ...] = (
    rule(
        "a chat app for an interview",
        "telegram,whatsapp,signal,hangouts,wire,text interview,chat interview,mode: text,text only,text-only,add him,"
        "add her,add the,add our,messenger",
        r"\b(?:text|chat|messag\w+|online)[- ](?:based )?(?:interview|briefing)\b[^.]{0,60}\b(?:telegram|whatsapp|"
        r"signal|hangouts|wire|messenger|skype)\b|\binterview\b[^.]{0,30}\b(?:is|be|are|in) text[- ]only\b|"
        r"\b(?:conduct\w*|"
        r"held|take place|done|interview)\b[^.]{0,20}\b(?:on|via|over|through|by) (?:the )?(?:signal|telegram|wire|"
        r"wickr|"
        r"messenger|hangouts)\b|\b(?:download|install|set up|open|create)\b[^.]{0,20}\b(?:signal|wickr|telegram)\b|"
        r"\b(?:telegram|hangouts|wickr|signal app)\b|\bmode: text\b|"
        r"\badd (?:him|her|the hiring manager|our hiring manager)\b",
        r"\btelegram (?:group|newspaper|herald)\b|\b(?:never|not|do not|does not|beware|no one)\b",
        asserted=False,
    ),
    rule(
        "an interview by messages",
        "whatsapp",
        r"\b(?:text|message|msg|ping)\b[^.]{0,40}\bwhatsapp\b[^.]{0,40}\binterview|\binterview\b[^.]{0,30}\b(?:by|"
        r"over|via|through|on) whatsapp (?:chat|text|message)",
        r"\b(?:never|not)\b",
        asserted=False,
    ),
    rule(
        "money asked",
        "deposit,fee,bank,iban,western union,crypto,bitcoin,check for,cheque for,refundable,gift card,security "
        "amount,processing charge,sum of,permit,equipment,card,credit,ssn,social security,bank name,"
        "forward the fund,your id,vendor",
        r"\bonline banking\b|\b(?:check|cheque|money order)\b[^.]{0,80}\bdeposit\b|\bdeposit (?:it|the (?:check|"
        r"cheque|funds?))\b|"
        r"\b(?:forward|send|wire|remit) (?:on )?the (?:funds?|money|balance|remainder|rest)\b|\bfront and back of "
        r"your\b|"
        r"\byour (?:[\w ]{0,40},? )?bank name\b|\b(?:send|provide|share|submit|confirm)\b[^.]{0,40}\b(?:bank card|"
        r"credit card|"
        r"bank (?:details|account|log-?in|information)|iban|card number|atm|ssn|social security)\b"
        r"|\b(?:pay|paying|payment of|transfer|remit|deposit of|make a)\b[^.]{0,40}\b(?:refundable|deposit|"
        r"gift cards?|security amount|registration (?:fee|charge)|processing (?:fee|charge)|training fee|"
        r"verification fee)\b"
        r"|\b(?:refundable|registration|processing|training|security|verification|onboarding|"
        r"documentation) (?:equipment )?(?:deposit|fee|charge|amount)s?\b|\bgift cards?\b[^.]{0,30}\b(?:codes?|"
        r"photo|purchase|buy)"
        r"|\b(?:cheque|check) (?:for|to (?:buy|purchase|cover)) (?:your |the )?(?:\w+ )?(?:laptop|equipment|office|"
        r"software)|\bwestern union\b|\bbitcoin\b",
        r"\b(?:never|not|no|nor|without|does not|do not|will not|free of)\b[^.]{0,60}\b(?:payment|pay|fees?|"
        r"charges?|deposits?|money|bank)\b|\b(?:expenses|travel|mileage|fare|reimburse|refund you|payroll|starter|"
        r"new starter)\b",
        asserted=False,
    ),
    rule(
        "too good",
        "no experience,earn,per week,work from home,same day,immediate start,employ you",
        r"\b\d[\d.,]* ?(?:eur|usd|gbp|euros?|dollars?|rs)? per (?:week|day)\b[^.]{0,40}\b(?:from home|remote|"
        r"part[- ]time)|\bno (?:prior )?experience (?:is )?(?:needed|required|necessary)\b|\bearn (?:up to )?\W?\d+|"
        r"\bdecision will be communicated (?:the )?same day\b",
        asserted=False,
    ),
)
RECEIPTS: tuple[Rule, ...] = (
    rule(
        "an application received",
        "got your,reached us,reached our,came in safely,safely received,have your application,logged,received "
        "your,receipt of your,application has been received,application was received,for "
        "applying,successfully submitted,application submitted,application received,your application",
        r"\b(?:received|got|have|logged) your (?:\w+ )?(?:application|cv|resume|résumé|submission|form)\b|"
        r"\b(?:application|form|cv|resume|details) (?:has |have )?(?:safely )?(?:reached (?:us|our)|arrived|"
        r"landed|come through|came through)\b|"
        r"\breceipt of your (?:\w+ )?(?:application|cv)\b|\byour (?:application|form|details) (?:\w+ ){0,"
        r"8}?(?:has been|was|"
        r"is) (?:successfully )?(?:received|submitted|registered)\b|\bapplication (?:received|submitted)\b|"
        r"\bwe will review your application\b",
        asserted=False,
    ),
)
BROADCASTS: tuple[Rule, ...] = (
    rule(
        "sent to many",
        "job alert,jobs match,new jobs,in browser,newsletter,search,recommended jobs,jobs for you,register "
        "now,daily alert,weekly digest,apply,volunteers,jobs in",
        r"\bjob alerts?\b|\bjobs? (?:match|for you|you may|you might)|\b\d+ (?:new )?(?:\w+ ){0,3}jobs\b|"
        r"\bview (?:this (?:email )?)?in (?:your )?browser\b|\bnewsletter\b|\bsaved (?:a |this )?search\b|"
        r"\brecommended jobs\b|\bregister now\b|\bdaily alert\b|\bweekly digest\b|\bapply (?:by|now|here)\b",
        r"\bnewsletter (?:editor|manager|role|writer)\b",
        asserted=False,
    ),
)
PITCHES: tuple[Rule, ...] = (
    rule(
        "a recruiter's pitch",
        "across your,your profile,open to,opportunit,would you be interested,your linkedin,passive,interest,happy "
        "to share,reaching out,are you looking",
        r"\b(?:came|come|stumbled) across your (?:profile|linkedin|cv|resume|background|github)\b|"
        r"\byour (?:linkedin )?profile (?:caught|stood|looks|on linkedin)|\bopen to (?:new |hearing|exploring|"
        r"a (?:new|chat|conversation)|opportunit|discuss)|\bexciting (?:new )?opportunit|"
        r"\bwould you be (?:interested in|open to)\b"
        r"|\b(?:reaching|reach) out (?:because|as|about|regarding|to see)\b|\bif (?:this|it) (?:is|"
        r"sounds) (?:of )?interest|\bare you (?:currently )?(?:looking|open|on the market|exploring)\b|"
        r"\bknow (?:anyone|someone) who\b|\bhappy to share (?:more|the|details|a job)",
        asserted=False,
    ),
)
