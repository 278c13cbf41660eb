"""Forbidden topics (etiquette T6) that show by how words stand together and not by one word: an amount beside a word
of pay, a question about somebody's private life, a verdict on one's own employer or on the reader. In lower case."""

from __future__ import annotations

_AMOUNT = r"(?:[£$€] ?)?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?: ?k\b)?"
_SPAN = rf"{_AMOUNT}(?: ?(?:-|–|to|and|or|/) ?{_AMOUNT})?"
# An amount that no unit follows ("92-104", not "92-104 pages").
_BARE = (
    r"(?![\d%:/]|[.,]\d)(?=$| ?[,.;:!?)+]| (?:k|grand|base|basic|plus|and (?:i|he|she|they|a )|a year|per year|pa"
    r"|p\.a|gross|net"
    r"|total|ote|max|min|minimum|tops?|depending|negotiable|i|but|so|before|after|which|or so|ish|ok|yes|bonus)\b)"
)
_LEADS = (
    r"(?:\s(?:is|was|are|would be|of|at|from|around|about|roughly|between|starts?|starting|tops? out|goes|go|up|to"
    r"|said|named|gave|they|he|she|i)\b|'s|:| =| -){0,4} ?"
)
_SALARY_WORDS = (
    r"(?:(?:the|pay|salary|their|this|my) )?(?:bands?|bracket|range|base|basic|ceiling|package|comp|pay|wages?"
    r"|my number|my figure|expectations?|day rate|hourly rate)"
)
_MONEY = r"(?:[£$€] ?\d[\d.,]*k?|\d[\d.,]*k? ?(?:quid|pounds?|dollars?|euros?|bucks|cents?|pence|grand|rupees))"

PAY_ALWAYS = rf"""
    {_SALARY_WORDS}{_LEADS}{_SPAN}{_BARE}
    (?:can|could|would|might|will|may|(?:they|she|he|it|we|you)['’](?:d|ll)\
      |prepared to|happy to) (?:go|stretch|come up|push|rise|move) \
      (?:up |as high as |as far as )?(?:to )?(?:about |around )?{_AMOUNT}{_BARE}
    \bi(?:['’]?d| would|['’]?m| am)? (?:currently |now |only |would )?\
      (?:want|wanted|earn|make|asked for|ask for|asking for|looking for|need|needed|after|on) \
      (?:about |around |at least |over |roughly )?{_SPAN}{_BARE}
    ^(?:asked for|asking for|want(?:ed)?|earn(?:ed|ing)?|making) (?:about |around |at least |over )?{_SPAN}{_BARE}
    offer(?:ed|s|ing)? (?:me )?(?:about |around |up to )?{_AMOUNT}{_BARE}
    {_MONEY} ?(?:(?:an?|per) (?:hour|day|word|shift|week|month|year)\b|ph\b|p/h|/ ?hr|pd\b|hourly|daily)
    \d+\.\d\d ?(?:ph\b|p/h|an hour|per hour)|(?<![\d.])0?\.\d+ (?:a|per) word
    (?:inside|outside) ir ?35|\bir35|\d{{3,4}} (?:a|per) day (?:outside|inside|plus)|\blpa\b
    what i(?:['’]?m| am) on\b|what i (?:earn|make)(?! of)\b|(?:my|what i) current (?:pay|salary|package|rate)
    (?:more|less|higher|lower|better) than (?:my current|what i|i) ?(?:$|get|earn|make|am|['’]m|,)?
    match (?:what i|my)
    (?:stipend|per diem)\b.{{0,20}}\d|buy (?:out my notice|me out)|notice (?:bonus|pay\b)|golden hello
    \d[\d.]* ?% (?:equity|of the (?:company|shares))|vest(?:s|ing|ed)?\b(?= (?:over|after|in|monthly)|$|,)|year cliff
    commission (?:kicks|starts|is paid|from)|uncapped|accelerators?\b(?= (?:above|after|over))|base (?:to|and|plus) \
      variable
    (?:under|below|above|over) (?:the )?market(?=$|[,.;]| rate)|the money\b(?= (?:is|was))|^money (?:is|was|['’]s)
    (?:time and a|double) (?:half|third|quarter|time\b)|(?:pay|salary) (?:review|rise)s? (?:every|each|in|after) \
      (?:\w+ )?(?:year|april|january|march|may|june|july|september|october|month|probation)
    ^[£$€] ?\d[\d.,]*k?(?: ?(?:-|–|to) ?[£$€]?\d[\d.,]*k?)?(?=$|[,.;](?!\d))
    (?<!pick rate )(?<!run rate )(?<!work rate )(?<!speed )(?<!output )(?<!throughput )(?<!covers )\
      (?<!units )(?<!calls )\
      (?<!picks )(?<!cases )(?<!orders )(?:[£$€] ?)?\d{{2,3}}(?:\.\d+)? ?/ ?(?:hr|hour|h)\b\
      |[£$€] ?\d[\d.,]* ?/ ?(?:day|d|wk|week|mo|mth|month|yr\
      |year|shift)\b
    [£$€]?\d[\d.,]* ?k? ?(?:plus|and|\+|&) (?:a |the |company )?(?:truck|phone|laptop|tips|super|fuel\
      |commission|flights?)\b
    (?:^|(?<=, ))\d{{2,3}}k(?:ish)?(?=$|[,.;]$)|\bctc\b|in[- ]hand \d|notice (?:period )?(?:is |was )?\d\
      |no (?:movement|room|wiggle room) on
    (?:no )?(?:movement|flexibility|give) on (?:the )?(?:money|salary|rate|pay)
    [£$€]?\d[\d.,]* ?k? (?:plus|and|\+) (?:a )?(?:car|van|bonus|commission|benefits|pension|shares)\b
    spine point|(?:pay|spinal|salary) (?:point|scale)\b|\bon the scale\b|top of (?:the )?(?:band|scale|grade)
    (?:named|gave|give|wants?|expects?|asked for) (?:me )?(?:a|my) (?:number|figure)\b(?! of)|my (?:number|figure) was
    (?:the|this) (?:role|job|post) pays|profit share|fee share|car allowance|london weighting|market supplement
    (?:night|shift|weekend|evening|unsocial) diff(?:erential)?s?\b
    (?:ask(?:ed|ing)?|hold out|push) (?:\w+ )?for more money
    (?:cash|card) tips|tips (?:are |get )?(?:shared|split|pooled)|share of (?:the )?tips|lowball\w*|low[- ]?ball
"""

# One's own private life, or a question about it: no trade makes that a matter for a letter.
_OWN_PEOPLE = (
    r"(?:kids?|children|son|sons|daughters?|baby|twins|wife|husband|fianc[eé]+|boyfriend|girlfriend|marriage|wedding"
    r"|divorce|parents|mum|mom|mother|dad|father|brother|sister|aunt|uncle|nephew|niece|gran|nan|grand(?:mother|father)"
    r"|ex|family|in-?laws)"
)
FAMILY_ALWAYS = rf"""
    (?:my|our) (?:own |little |two |three |late )?{_OWN_PEOPLE}\b(?! (?:law|trail|plan|business plan))
    (?:i|you)(?:['’]ve)? (?:have|had|want|wanted|got|plan|planned|planning|expect)(?: to have| on having\
      | to start| got\
      | any| small| young| more)* (?:kids|children|a family|a baby)\b
    (?:if|whether|when|planning|plan|going|ever|about|want)\b[^.;]{{0,25}}\b\
      hav(?:e|ing) (?:any |more )?(?:kids|children)\b
    (?:start|starting|have|having|raise|raising) a family\b|(?:family|marriage|wedding|baby) plans|marital
    get(?:s|ting)? married|(?:is|was|am|are|['’]m|['’]s|being|recently|both|newly|if i|not) (?:married|divorced\
      |widowed|pregnant)\b
    (?:just|got|recently) (?:been )?engaged\b(?! (?:with|in|by))|(?:is|['’]s|['’]m|am|still) single(?=$|[,.;]| and)
    (?:she|he|they)(?:['’]s| is|['’]re| are) expecting(?=$|[,.;]| (?:in|a baby|twins|their|her|again))
    new (?:dad|mum|mom|father|mother|parent)\b|lives? with (?:his|her|their) |on (?:maternity|paternity) leave
"""

_FAITHS = "muslim|christian|jewish|hindu|sikh|buddhist|catholic|protestant|atheist|mormon|evangelical"
STATUS_ALWAYS = r"""
    my (?:\w+ )?(?:cv|r[eé]sum[eé]|career|employment|work|contract|job) (?:gaps?|breaks?)\b
    gaps? (?:in|on) my (?:cv|r[eé]sum[eé]|career|employment|work)
    how old (?:i|he|she|they|are|am|is)\b|(?:my|his|her) age\b(?! group)|date of birth|born in (?:19|20)\d\d
    \b(?:he|she|i)(?:['’]s|['’]m)?\b[^,.;]{0,22}\b(?:must be|nearly|almost|turning|turned|turns|past|about) \
      (?:twenty|thirty|forty|fifty|sixty|seventy|[2-7]\d)(?=$|[,.;!?])
    \b(?:he|she)\b[^,.;]{3,60} at (?:1[6-9]|[2-6]\d)(?=$|[,.;!?])
    (?:young|old)(?:er)? than (?:me|i|him|her|you|my|us)\b|look(?:s|ed)? (?:so |very |too |a bit )?(?:young|old)\b
    too (?:old|young) (?:for|to)|retir(?:es|ing) (?:soon|next|in)\b
    my (?:religion|faith|beliefs|church|mosque|temple|caste|race|ethnicity|nationality|accent|passport|visa\
      |citizenship\
      |sexuality|politics|vote|criminal record|convictions?|immigration)\b
    (?:his|her|their) (?:religion|faith|caste|race|ethnicity|nationality|sexuality|politics)\b
    (?:i|he|she|they|you)\b(?:['’]\w+)?(?: \w+){0,3} (?:a visa|visas?\b|work permit|sponsorship|green card|citizen)\b
    (?:visa|immigration|residency) (?:status|situation|question|problem|expir\w+|runs)|work permit|right to work\b\
      (?! checks)|green card|settled status
    where (?:i['’]?m|i am|am i|are you|you['’]re|i|he['’]?s|she['’]?s) (?:really |originally \
      |actually )+(?:come )?(?:from)?
    (?:take off|remove|wear) (?:my|a|the|her|his) (?:head ?scarf|hijab|turban|veil|cross)|head ?scarf|hijab|what caste
    ^(?:also )?(?:a )?(?:vegan|vegetarian|teetotal\w*|gluten free)$|(?:he|she)(?:['’]?s| is) (?:a )?(?:vegan|vegetarian)
    (?:he|she|they)?(?:['’]?s|['’]?re| is| are|^) ?(?:off to|away (?:from|till|until|next)|on holidays?\
      |on vacation|going on holiday)\b
    (?:i|he|she|we)(?:['’]?m|['’]?s| am| is| was| are)? (?:also |both |all |a |too )*(?:FAITHS|gay|lesbian|bisexual|\
      trans|queer)\b
    (?:he|she|i|we) (?:also |both )?(?:prays?|fasts?|fasting|worships?)\b
    (?:the same|my|his|her) (?:church|mosque|temple|\
      synagogue|parish)\b
    vot(?:ed|es|ing|e) (?:for|against|labour|tory|brexit|remain|leave|trump|green|liberal)\b
    (?:asked|wanted to know|question)\b[^.;]{0,30}\b(?:religio\w+|political views|sexual\w*|nationality|ethnicity\
      |disabilit\w+|medication|medical history|pregnan\w+|criminal record)
""".replace("FAITHS", _FAITHS)

_OWN_BOSS = (
    r"(?:my|our) (?:current |own |old |last |ex-?|former |previous |present |new |own )?"
    r"(?:boss(?:es)?|(?:line )?manager|director|supervisor|ceo|cto|coo|cfo|team lead|foreman|editor"
    r"|department head|head)"
    r"\b(?! (?:role|job|title|position|post|experience|training|course|start|count|of the))"
)
_OWN_FIRM = (
    r"(?:(?:my|our|the|at|^) ?(?:current|old|last|ex|previous|former|present) (?:company|firm|employer|place|job|shop"
    r"|depot|school|hospital|team|office|lot|gig|agency|studio|practice|start-?up|contract|role)|where i (?:am"
    r"|work|was)"
    r"|my (?:company|firm|employer|job|workplace)|(?:my|our|at my) work\b(?! (?:on|with|in))|(?:me|us) at work)"
)
_ILL = (
    r"(?:chaos|chaotic|(?:a|is|was) mess|sinking|toxic|hate|awful|terrible|dead[- ]end|stuck|nobody|no one|never"
    r"|owes?\b|unpaid"
    r"|no (?:support|growth|progression|future|way|training|strategy|structure|feedback|idea)|broken|nightmare|boring"
    r"|bored|political|politics|overwork|unfair|ignor|blam|shout|let me (?:down|go)|laid|going under|does ?n['o’]?t"
    r"|does not|wo ?n['o’]?t|refus|dirt\b|joke|disaster|falling apart|badly|underappreciat|useless|incompetent|bull"
    r"|run by|clown|lied|lies\b|cheat|shambles|worst|rotten|depress|hell\b|went bust)"
)
GRIEVANCE_ALWAYS = rf"""
    {_OWN_BOSS}
    {_OWN_FIRM}[^.;]{{0,40}}{_ILL}|{_ILL}\w*[^.;]{{0,30}}{_OWN_FIRM}
    (?:takes?|taking|took|claims?) (?:all )?the (?:credit|byline)
    steal(?:s|ing)? (?:my|our|the) (?:ideas?|credit|work)
    (?:^|\bi(?:['’]m| am| was|['’]ve been| feel|['’]d been)? )(?:stuck (?:on|in|with|at|doing)|overlooked\
      |undervalued|\
      unappreciated|overworked|not (?:valued|appreciated|promoted|supported|listened to))\b
    nobody (?:\w+ )?(?:appreciates|values|supports|thanks|listens to|hears) me|i get no \w+|no way up
    (?:laid|letting|let) me (?:off|go)\b|made (?:me )?redundant|i (?:was|got) (?:fired|sacked|let go|laid off)
    (?:i['’]?m|i am|im|i was) (?:leaving|quitting) (?:because|since|due|as|over)
    i (?:want|wanted|need|had) (?:out\b|to get \
      out|to leave)
    undermin(?:es?|ed|ing) (?:me|us|everyone)|shouts? at (?:me|us|people|staff|everyone)|owes? me\b
    blocks? every(?:thing)? ?|treat\w* (?:me|us|people|staff|everyone) like|sinking ship
"""

HEALTH_ALWAYS = r"""
    (?:his|her|my) (?:own )?(?:diabetes|epilepsy|asthma|cancer|illness|injury|arthritis|adhd|anxiety|depression\
      |diagnosis\
      |medication|disability|operation|surgery|pregnancy|miscarriage|therapy|therapist|back pain|bad \w+)\b
    \bi (?:was|am|have been|had been) (?:\w+ )?(?:off (?:sick|with|ill)|signed off|ill|sick|unwell|depressed\
      |diagnosed)\b
    (?:sick(?:ness)?|absence) (?:record|history|rate of mine)|slipped dis[ck]|(?:a|his|her|my) (?:stammer\
      |stutter|tremor|limp)\b
    (?:his|her|my) hands? (?:shake|shook|trembl)\w*|\bi (?:cried|fainted|was sick)\b|pacemaker|blood pressure
"""

_SLIGHTS = (
    "arrogant|smug|pompous|thick|dim|slow|vague|cold|distant|aloof|stiff|awkward|scary|intimidating|boring|bored\
      |nervous"
    "|hot|fat|thin|pushy|cocky|creepy|posh|flirty|sad|moody|frosty|chilly|cagey|stressed|disorgani[sz]ed|unprepared\
      |blunt"
    "|rude|curt|sharp with me|stern|dismissive|hostile|unfriendly|impatient|handsome|gorgeous|pretty(?=$|,)|cute(?=$|,)"
)
READER_ALWAYS = rf"""
    arrogan\w+|conceited|pompous|patroni[sz]\w+|condescend\w+|full of (?:him|her|them)sel\w+|mumbl(?:ed|es|ing)
    (?:kept|keeps|was|spent) (?:looking at|checking|glancing at|fiddling|yawning|staring)
    (?:^|[,;.] |\b(?:he|she|they|who|interviewer)(?:['’]s| is| was| were| are| came across as| came over as)? )\
      (?:a |an )?(?:bit |little |quite |rather |really |very |so |kind of |kinda |totally |too |pretty |somewhat )*\
      (?:{_SLIGHTS})(?=$|[,;.!]| (?:at|about|with|but|and|to|guy|man|woman|person|bloke)\b)
    \b(?:he|she|they|interviewer)\b[^,.;]{{0,25}}\b(?:minutes?|mins?|hour|half an hour|bit|quite|very|was|came\
      |joined) late\b
    kept (?:me|us) waiting|ha[ds](?:n['’]?t| not) (?:even )?(?:read|seen|opened|looked at) my
    (?:nice|lovely|beautiful|kind|sad|tired|blue|cold) (?:eyes|smile|face|legs|hair)\b
    (?:his|her|their) (?:beard|hair(?:cut)?|shirt|dress|shoes|tie|suit|glasses|teeth|nose|perfume|aftershave\
      |eyes|face\b\
      |breath|makeup|legs|weight|clothes|outfit|voice)\b
    dress(?:es|ed) (?:like|up\b|down\b|badly|well\b|smart)|smel(?:t|ls?|led) (?:of|like)|sweat(?:ing|y)|clueless
    not the (?:sharpest|brightest|smartest|warmest|friendliest|quickest)|remind(?:s|ed) me of my|flirt\w*
    show[- ]off\b
    know[- ]it[- ]all|idiot\w*|\bjerk\b|snob\w*|a clown\b|incompetent|liar\b|lazy\b(?! (?:load|eval|init))
"""

GOSSIP_ALWAYS = r"""
    (?:ceo|boss|board|c[tfo]o|founders?|owner|directors?|managers?|head|deputy|partners?|colleagues?|staff|sales|ops\
      |engineers|everyone|everybody|nobody|people) (?:really )?hates?\b
    predecessor\w*|under a cloud|(?:the )?(?:last|previous) (?:guy|woman|holder|incumbent)\b
    (?:does|do|did)(?:n['’]?t| not) (?:rate|trust|respect|speak to|talk to|get on with|like) (?:the (?:ceo|boss\
      |board|\
      management|cto|cfo|director|owner|head|partners)|his boss|her boss|their boss|each other|him|them|one another)
    (?:his|her|their|the) (?:boss|ceo|deputy|director|manager|owner)\b(?: is| was|['’]s)? (?:\w+ )?(?:useless\
      |hopeless|\
      an idiot|a bully|a liar|lazy|difficult|a nightmare|incompetent|clueless|drunk|out of)
    (?:partners|directors|founders|owners|managers|brothers|sisters|heads?)\b[^.;]{0,20}(?:do(?:n['’]?t| not)\
      |never|are\
      n['’]?t|not) (?:speak|talk|get on|agree)
    (?:staff )?turnover (?:is |was )?(?:terrible|high|bad|awful|huge)|looking for (?:a new|another) job
    let (?:\w+ ){1,3}go\b(?= (?:in|last|this|after|because|since|before)|$|[,.;])
    (?:he|she|they) (?:drinks?|gambles?)\b(?! (?:tea|coffee|water|it))|selling (?:up|out)\b|(?:is|are|was\
      |were) selling the \
      (?:business|company|firm|place)
    (?:ceo|md|ed|gm|board|boss|chair|owner|founder|director|dean|head|manager|trustees?)s?\b[^.;]{0,12}\b(?:overspends?\
      |interferes?|meddles?|never listens?|out of touch|wants out|clueless|cheap|stingy|cheats?)\b
    \bheard (?:they|that|he|she|from|rumou?rs)|(?:about|going|set) to lose (?:the|their|a)|the real reason
"""
