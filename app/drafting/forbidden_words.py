"""The words that tell of a topic that must not go out (etiquette T6): regular expressions, one or several a line."""

from __future__ import annotations

CONFIDENCE = r"""
    (?:^|(?<=[,;:.!?(] )|(?<=pls )|(?<=said )|(?<=me )|(?<=please )|(?<=and )|(?<=but ))\
      (?:do ?n[o'’]?t|dont|never|not to) (?!hesitate)\
      (?:\w+ ){0,2}(?:repeat|mention|tell|say|share|name|quote|put|write|spread|pass)\w*
    (?:must ?n[o'’]?t|must not|should ?n[o'’]?t|not supposed to|can(?: ?not|['’]?t)) (?:\w+ ){0,2}\
      (?:repeat|mention|tell|say|share|name|quote|spread|pass (?:it|this|that))\w*
    keep (?:\w+ )?(?:to (?:myself|yourself|ourselves)|quiet|secret|private|between|under)|between us
    off the record|confidential\w*|in (?:strict )?confidence|hush|under nda\b|an nda\b
    not (?:yet )?(?:announced|public|official)|is ?n[o'’]?t (?:yet )?(?:announced|public|official|out yet)
    unannounced|embargo\w*|(?:a|trade|big|its|it['’]s|is|are|was|still|top|be|all) secret\b
    secret (?:un)?til|real (?:file|case|name)
    not for (?:others|sharing|the mail|print)|just (?:for|between) (?:me|us)|leave (?:this|that|it) out
"""

PRESSURE = r"""
    (?:other|another|second|competing|rival|counter|an|their|have|got|my|the) ?-?offers?\b(?! (?:of|to help))
    deadline (?:is|on|from) (?:their|the other)|i need (?:an answer|to know)|runs? out on|answer (?:them )?by\b
    i have to (?:answer|decide|sign|reply)|(?:final|last) (?:round|stage) (?:at|with) (?!them|you)
    interview\w* (?:elsewhere|at another|with another)|\b(?:i['’]?m|i am|im|am) (?:also )?interviewing (?:at|with|for)
    (?:also|still) (?:talking to|in process with|waiting on) (?!them|you|her|him)
"""

REGRET = r"""
    wish i|should ?n[o'’]?t have|should not have|more than i should
    hope (?:that|it|this|thats|that['’]s) ?(?:is|was|s)? ?(?:ok|okay|fine|alright|all right)
    went on (?:a bit|too|and on)|rambl(?:ed|ing)|i (?:messed|screwed|blew|fluffed|botched)|waffl(?:ed|ing)
    babbl(?:ed|ing)|i (?:froze|panicked|blanked|stumbled|forgot)|my mind went|could ?n[o'’]?t answer
    did ?n[o'’]?t (?:know|have) (?:the|an) answer|ran out of time|got it wrong|(?:\bi |^|(?<=, )\
      |\band )was (?:so |a bit |very )?(?:nervous|late|sweating)
    not sure (?:i|if i|that i)|(?:exercise|test|task|answer)s? (?:was |were )?(?:ok|okay|fine)\??$|embarrass\w+
    made a fool|(?:bad|poor|weak|wrong) answer|i think i (?:lost|bombed|failed)
"""

GRIEVANCE = r"""
    (?:my|current|old|last|ex|previous|former) (?:boss|manager|employer|company|firm|job|place|lot|\
      supervisor)[^.]{0,40}(?:hate|awful|toxic|nightmare|micromanag|bully|useless|idiot|terrible|never|wo \
      ?n[o'’]?t|mess|joke|rubbish|unfair|stupid|worst|broken|blam)|(?:not|n[o'’]?t|never) let(?:ting)? me
    bullied|micromanag\w+|toxic|passed over|hate (?:my|the|this|it)|fed up|sick of|underpaid
    treat\w* (?:me|us) (?:badly|like)|unfair dismissal|tribunal
    complain\w* about (?:my|our|the (?:boss|company|management))
    (?:why|reasons?)(?: for)? (?:i |i['’]?m |am i |i am |i['’]?d |i would |would i |do i |do you |i want(?:ed)? to \
      |are you |you['’]?re |would you )?(?:want to )?(?:left|leaving|leave|quit|quitting)\b
    (?:boss|manager|management|employer) (?:trouble|problem|issue)s?\b
    (?:trouble|problems?|issues?|clash\w*|conflict|fell out) with (?:my|the|our|a) (?:\w+ )?(?:boss|manager)
"""

GOSSIP = r"""
    (?:did ?n[o'’]?t|not|never) work(?:ed|ing)? out|(?:prev(?:ious)?|last) (?:hire|guy|person|one) (?:left|was|did)
    lost (?:their|his|her|a|two|three|\d+) (?:\w+ )?(?:chef|manager|nurse|engineer|teacher|driver|client|\
      customer|contract)s?
    lost (?:\w+ ){1,2}(?:people|staff|seniors|hires|engineers|teachers|nurses)\b
    knackered|exhausted|short[- ]staffed|under ?staffed|high turnover|overworked|crap\b|rubbish\b
    gossip(?! (?:protocol|layer))|crooks?\b|\b(?:hopeless|clueless) (?:with|at|about)|pain in the (?:ass|arse|neck\
      |butt|backside)|rumou?r\w*|apparently|word is\
      |heard that
    (?:may ?be|mabye|probably|prob|might|about to|going to be|is|was|are) (?:quit(?:s|ting)?|fired|sacked|let go|\
      leaving|on (?:his|her|their) way out|retir\w+|laid off|pushed out|suing|drinking)\b
    (?:quits?|quitting|resign\w*|sacked|fired|layoffs?|laid off|(?<!no )(?<!without )redundanc\w+)\b
    not (?:agreeing|getting on|speaking|talking)|do(?:es)? ?n[o'’]?t (?:get on|get along|agree|like each|talk)
    got (?:a bit |very |quite )?(?:heated|tense|awkward)|row (?:with|w)|fell out|feud\w*
    argu(?:ed|ing) (?:with|about|over)|(?:office|internal) politics
    hates?\b(?=$|[,.;!]| (?:him|her|them|it|this|that|my|his|their|the|each|one another|working|being|every\w+\
      |people|management|staff|us)\b)|can(?: ?not|['’]?t) stand|slagg\w+
    moan\w+|bitch\w*|drunk|affair|lawsuit|su(?:ed|ing)\b|runway|months of (?:money|cash|runway)|running out of
    going (?:bust|under)|bankrupt\w*|losing (?:money|clients|people|staff)|in trouble|nightmare|a mess\b
    shambles|\bhell\b|= mess\b|bad experiences? with|, row$|held together|picked (?:already|somebody|someone)
    already (?:have|got|picked|chosen) (?:somebody|someone|a)|internal candidate|other candidates?
    favou?rite for
"""

PRIVATE = r"""
    (?:^|(?<=[,;.] )|(?<=\bhe )|(?<=she )|(?<=they )|(?<=you )|(?<=but )|(?<=and )|(?<=really )|(?<=also )\
      |(?<=just ))\
      (?:seems?|seemed|looked|looks|sounded|sounds|smelled|smells|smelt)(?! (?:for|at|after|into|forward|over|\
      through|to|out|up|back)) \w+|bored|yawn\w*|typing (?:all|the)|on (?:his|her|their) phone
    camera (?:off|was)|(?:prob|probably) \w+|grumpy|shy\b|cold fish|intens\w+ (?:guy|woman|man)|attractive
    pretty (?:guy|girl|woman)|handsome|overweight|\bbald\b|(?:he|she|they) smokes?\b|chain smoker|tattoo\w*
    (?:his|her|their|thick|strong) accent|young(?:er)? than|how old|(?<!reading )age\b(?= \d)|religio\w+|church ?goer
    votes (?:labour|tory|green|republican|for)\b
    \b(?:he|she|they)(?:['’]s|['’]re| is| are| was) (?:about |over |nearly |almost )?\d{2}\b(?! ?(?:%|per|min\
      |hour|k\b))
    (?:kind|strict|hard|tough|clever|serious|proud|warm|cold|stern|difficult|old|young|scary) (?:\w+ )?\
      (?:man|woman|guy|boss)\b
    (?:never|not|does ?n[o'’]?t) stops? talking|talks? (?:too much|non-?stop)
    (?:was|is|so|very|bit) tired|strict\b(?= |$)(?! (?:liab|proced|rule|about|on))
    republican|tory\b|labour voter|democrat|weird|odd (?:guy|man|woman|bloke)|creepy|rude\b|dull\b
    (?:nice|lovely|funny|odd|big|small|quiet|loud|posh) (?:guy|man|woman|lady|bloke|chap|girl|lad|person)
    (?:[a-z]+ )(?:man|guy|bloke|lady|woman|fan)$|coffee breath|messy (?:desk|office)|interrupt\w*|distracted
    half listening|not (?:really )?listening|checking (?:the|his|her|their) (?:phone|watch|mail)
"""

FAMILY = r"""
    ^(?:wife|husband|kids?|son|daughter|baby)\b(?=$|[,;.!]| (?:is|are|was|were|has|had|have|at|in|on|goes?|too|same|\
      just|starts?|started|both|also|came)\b)
    (?:his|her|their|the|my|sam|s['’]s?) (?:wife|husband|partner['’]s|kids?|baby|babies|sons?|daughters?|divorce|\
      marriage|girlfriend|boyfriend|toddler|twins|newborn|mother-in-law\
      |wedding(?! (?:season|market|work|business|orders?|trade|part|cake|flower|venue|photo)))
    (?:his|her|their) (?:mum|mom|mother|dad|father|brother|sister|parents|aunt|uncle|gran|nan|family|children|niece|\
      nephew)(?:['’]?s)?\b|pregnan\w+|maternity|paternity
    parental leave|school run|nursery pick|childcare|divorc\w+|single (?:mum|mom|dad|parent)
    (?:two|three|2|3|\d) (?:kids|boys|girls)|new baby|newborn
    (?:mum|mom|dad|mother|father|brother|sister|wife|husband)\b[^.]{0,15}\b(?:ill|sick|dying|died|passed|\
      in hospital|poorly)
    (?:his|her|their) ex\b(?! (?:colleague|student|pupil))
"""

# A job of this kind has such words for its own subject.
FAMILY_TRADE = r"""
    school|teach|child|nurser|famil|social|youth|midwi|matern|paediat|pediat|solicitor|paralegal|law|legal
    parent|early years
"""

PAY = r"""
    salar\w+|\bcomp\b(?! (?:[1-9](?:st|nd|rd|th)\b|winner|finalist|place|entry|sci))|compensation|\bpay(?:s\
      |ing)?\b(?! (?:attention|off|down|back|for (?:itself|one|two|three\
      |an?|the|\d+)\b|it|dividends|per|\
      respect|heed|gap))|(?<!well )\bpaid\b(?! (?:off|for itself|dividends|back|down|search|social|media|inspections\
      |visits|trials|tours|members|subscribers|plans|users|customers|ads?
    traffic))
    \bwages?\b|bonus\w*(?! (?:question|round|point|topic|feature|level))
    (?<!health )(?<!private )(?<!brand )equity\b(?! (?:in|and|lens|research|audit|trading|desk|markets?|fund\
      |analysts?))
    \brsus?\b|stock options?|tips\b(?! (?:on|for|about))
    tronc|day rate|hourly rate|\bote\b|commission\b|\braise\b(?! (?:in|the|awareness|funds|questions?\
      |issues?)\b)|pay ?rise\
      |(?<!visits )(?<!visitors )(?<!members )(?<!users )(?<!orders )(?<!calls )(?<!students )\
      (?<!miles )(?<!\d)\d{1,3} ?k\b(?= (?:base|plus|\+|and|a year))
    £ ?\d[\d,.]*k?(?: ?[-–to]+ ?£? ?\d[\d,.]*k?)? (?:basic|base|salary|a year|pa\b|p\.a)|(?<!as )(?<!as a )band \d\
      |grade \d+ spine
    pay band|(?<!single )(?<!single-)sign-?on\b(?! (?:page|screen|system|portal))|signing fee|relocation (?:money\
      |package)|package\b(?= (?:is|was|of|looks|sounds|seems))
    \bbudget for (?:the |this )?role
"""

# A job of this kind has such words for its own subject.
PAY_TRADE = r"""
    \bhr\b|human resources|people (?:partner|team|director|officer)
    pay ?roll|compensation|reward|remunerat|benefit|pension|accounts? payable|billing|payment|wage|treasur
    financ|account|tax|bookkeep|sales|fundrais|union|market|advert|media|growth|fintech|bank|insur|credit
    collections|cashier|procure
"""

BENEFITS = r"""
    benefits\b(?! (?:of|from))|holidays? (?:allowance|entitlement)|days? (?:of )?(?:holiday|leave|vacation|pto)
    \bpto\b|pension|401\(?k|health (?:insurance|plan|cover)|dental|private medical|bupa
    medical (?:cover|insurance)|company car|parking (?:space|spot|permit)
    \bperks?\b|work(?:ing)? from home days|(?:days?|mondays?|fridays?) (?:a week )?(?:from home\
      |in (?:the )?office|on ?-?site|remote)|wfh\b|annual leave|bank hol\w*
    sick pay|cycle to work|season ticket|free (?:lunch\w*|parking|breakfasts?|snacks)|parking is free
    remote days|overtime
    (?:\d|two|three|four|five|seven) on,? (?:\d|two|three|four|five|seven) off|relocation|visa sponsor\w*|gym\b
    fuel card|company van
    staff (?:discount|accommodation|flat|house|room)|cottage\b
    (?:accommodation|housing|lodging|room|flights?|flight home|uniform) (?:is |are |was )?(?:shared|provided\
      |included|incl\w*|paid\
      |covered|free|yearly|once a year|an? (?:year|trailer|caravan)|basic|on site)|\d+ days[’']? (?:hols?\
      |holidays?|off|pto)\b
    (?:my|for me,?) commute|commute for me|need parking|\d[- ]day week|no splits|split shifts
    live-?in\b|company (?:phone|flat)|sabbatical|four[- ]day week|4[- ]day week
"""

# A job of this kind has such words for its own subject.
BENEFITS_TRADE = r"""
    veterin|\bvets?\b
    benefit|pension|welfare|reward|people|human resources|\bhr\b|insur|facilit|transport|reloc|dent|gym|fitness
    leisure|hous|propert|letting|mobility|immigration|parking|council|union|payroll|actuar
"""

HEALTH = r"""
    (?:knee|back|hip|shoulder|wrist|heart|eyesight)(?:['’]?s| is| was) (?:\w+ )?(?:bad|sore|gone|playing up|shot)
    (?:bad|sore|broken) (?:back|knee|hip|shoulder|leg|arm|wrist|foot|heart)\b|new (?:knee|hip|heart)\b|cough\w*
    (?:he|she|i|they|was|is|been|felt|he['’]?s|she['’]?s|i['’]?m) (?:\w+ )?(?:ill|sick|unwell|poorly)\b|^ill\b
    off sick|sick leave|had surgery|chemo\w*|depress(?:ed|ion)|anxiety|adhd|autistic|dyslexic|migraine\w*
    (?<!nobody )(?<!no one )(?<!without )burn(?:ed|t)? ?-?out|(?:in|to|from) hospital\b|has diabetes|diabetic
    (?:has|had|with|off with|caught|long) (?:long )?covid|the flu\b|menopaus\w*|hung ?over|cancer\b|epilep\w*
    \bstroke\b(?= (?:last|in|two))
    (?:off|signed off) with (?:stress|\w+)|(?:broke|broken|fractured|sprained|twisted) (?:his|her|my|their\
      |an?) (?:\w+ )?(?:ankle|leg|arm|\
      wrist|hip|foot|collarbone|rib|hand|shoulder|toe)|heart op\b|chemo|any (?:disabilit\w+
    conditions?)\b|disabilit(?:y|ies)\b(?=$|[,.?])
    (?:has|had|with) a cold\b|(?:had|has|have|bad|splitting) (?:a )?headaches?|crutches|limp(?:s|ed|ing)\b
    recover(?:s|ed|ing) from|had a stroke
    heart attack|(?:his|her|my|their|a|the|had|back|knee|hip|shoulder|eye) (?:\w+ )?surgery\b
    (?:his|her|my|their) (?:treatment|therapy|operation|diagnosis|condition|disability|mental health|\
      medication|health|allerg\w+|diabetes|epilepsy|asthma|cancer|illness|injury|arthritis|adhd|anxiety)\b
    (?:is|was|he['’]s|she['’]s|in a|uses a|on a|half) (?:wheelchair|deaf)\b|hearing aids?\b|off doubles
    vegetarian|vegan|allergic|gluten
"""

# A job of this kind has such words for its own subject.
HEALTH_TRADE = r"""
    nurs|midwi|medic|clinic|health|care|doctor|physician|surg|hospital|therap|physio|radiograph|pharm|dent
    paramed|ward|patient|social work|psych|counsel|biotech|vet\b|veterin|ambulance|safety|chef|cook|kitchen|food
    cater|catering|insur|law|legal|solicitor|injur|disab|inclusion|rehab|laborator|lab (?:tech|assist|manag)\
      |scient|trial|teacher|school
    special (?:needs|education)|sport|coach|fitness|hygien
"""
