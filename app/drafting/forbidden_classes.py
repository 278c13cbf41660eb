"""Forbidden topics (etiquette T6) by classes of words: kin, ailments, looks and dress, slights, terms of pay, the ways
to part with a firm. Regular expressions in lower case, one or several a line; a backslash continues a line."""

from __future__ import annotations

_NUMBER_WORD = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)"
_AMOUNT = rf"(?:[£$€] ?)?(?:\d[\d.,]*k?|{_NUMBER_WORD}(?:[- ]\w+)?(?: (?:k|grand|thousand))?)"
_ENDS = r"(?=$|[,.;:!?)]| (?:is|was|are|were|came|and|but|so|too|as|then|at the|for (?:me|this|the (?:role|job|post))))"
_BARE = r"(?=$|[,.;:!?)]| (?:and|but|or|at|max|min|tops?|plus|to start|then|ish|if|with|base|basic|a year|per year))"
_SHE = r"(?:he|she|they|i|we|you|someone|somebody|everyone)"
_VERY = r"(?:(?:a|an|bit|bit of|little|quite|rather|really|very|so|too|all that|particularly|pretty|super|most) ){0,3}"

PAY_ALWAYS = rf"""
    going rate{_ENDS}|money-?wise
    my (?:minimum|floor|price|asking price|ask|ballpark|bottom line|rate|figure|number|pay range){_ENDS}
    (?:annual|yearly|pay|salary|first) increments?\b
    (?:money|budget|funds) for (?:this|the|my|that) (?:hire|role|post|position|job)\b
    (?:can(?:['’]?t|not)|could(?: not|n['’]?t)|able to|struggle to|hard to) (?:afford|match|meet) \
      (?:me|my|that|it|what i|the (?:number|figure))\b
    (?:take|taking|took) (?:a |quite a |such a )?(?:big |small |pay )?(?:cut|drop)\b(?= to|$|[,.;]| in (?:pay|salary))
    (?:quoted|gave|named|mentioned) (?:me )?(?:a|the|his|her|their|my) (?:ballpark|(?:figure|number)(?! of))\b
    what (?:they|it|the (?:job|role))(?:['’]d| would)? pays?{_ENDS}|what (?:he|she|i) (?:earn|make)s?{_ENDS}\
      |what i['’]?d want(?=$|[,.;])
    (?:start|begin|hire)s?(?:ed)? (?:people|new starters|graduates|everyone|juniors|me|you|us) (?:at|on\
      |from) {_AMOUNT}{_BARE}
    (?:they|he|she|we)(?: can| could| would| might|['’]d|['’]ll) (?:only )?(?:do|manage|pay) (?:about |around \
      |up to )?{_AMOUNT}{_BARE}
    {_NUMBER_WORD}(?:[- ]\w+)? (?:thousand|grand|k)(?=$|[,.;]| (?:to start|a year|base|basic|plus|tops|max))
    ^(?:about |around |roughly )?[£$€]?\d{{2,3}} (?:an|per) hour|(?:the )?rates? for (?:the|this) (?:job|role)\b
    ^(?:it['’]?s |is it |all )?negotiable(?=$|[,.;?])|(?:well|badly|poorly|fairly|under|over)[- ]?compensated
    compensated (?:well|badly|poorly|fairly)|(?:take|taking|takes) home(?=$|[,.;]| (?:now|pay|at the|each|a month))
    (?:named?|quoted?) (?:a|my|the) price|(?:can(?:['’]?t|not)|could(?:n['’]?t| not)|wo(?:n['’]?t)) (?:go|move\
      |get|come) \
      (?:above|over|beyond|past|up to|higher than) {_AMOUNT}{_BARE}
    (?:asked?|asking|held out|hold out|push(?:ed)?) for [\w ]{{0,12}}\b(?:grand|k|thousand) (?:more|extra|on top)
    ceiling (?:is|was|of) (?:about )?{_AMOUNT}{_BARE}
"""

# Unless the words belong to the job's own trade.
PAY = r"""
    remunerat\w+|thirteenth month|13th month|haggl\w+|cost of living(?! crisis)|rates? for (?:contractors?\
      |freelanc\w+|temps|locums)
    (?:first[- ]year|my|his|her|their|yearly|annual) earnings\b|earnings (?:in|of|are|were)\b|invoice me
"""

BENEFITS = r"""
    flexi[- ]?time|flex ?time|flexible (?:hours|working)|(?:life|income) (?:cover|assurance|protection)
    (?:how much|how many|amount of|days['’]? of|weeks['’]? of|paid|unpaid) (?:paid |unpaid )?(?:holidays?|leave\
      |vacation)
    (?:close|finish|leave|stop|knock off|off)s? (?:on )?(?:early (?:on )?)?fridays?\b|bike to work|duvet days?
    time off(?! (?:the|a|between|work on|critical))|\btoil\b(?=$|[,.;])|visa (?:costs|fees|is paid)|(?:is|are\
      |get|gets) reimbursed
    (?:travel|moving|commuting) (?:costs|expenses)|expenses (?:are |is )?(?:paid|covered)|expense account
    remote (?:\d|one|two|three|four) days|hybrid (?:working|policy|\d|two|three)|company (?:shares|laptop and phone)
    (?:laptop|phone) allowance|lunch vouchers|meal vouchers|study leave|private (?:healthcare|health care\
      |health)|free (?:fruit|coffee|drinks)
    dog[- ]friendly office|(?:can|could|may|allowed to|get to) work from (?:home|anywhere|abroad)|loyalty days?
"""

_KIN = (
    r"(?:husband|wife|hubby|wifey|missus|spouse|other half|better half|little ones?|grand(?:ma|pa|mother|father"
    r"|dad|son"
    r"|daughter|child|children|kids?)|granny|nana|step(?:son|daughter|mum|mom|dad|mother|father|kids?|children)"
    r"|fianc[eé]e?|eldest|youngest|toddlers?|teenagers|in-laws|folks)"
)
FAMILY_ALWAYS = r"""
    (?:my|his|her) (?:husband|wife|spouse|other half|better half|fianc[eé]e?|in-laws|grand(?:ma|pa|dad|mother\
      |father|son|daughter|kids?|children)|step(?:son|daughter|mum|mom|dad|mother|father|kids?))\b(?!['’]s)
    hubby\b|missus\b|(?:is|was|a) (?:a )?widow(?:er)?\b|(?:is|was|a|being a) \
      (?:proud )?(?:new )?(?:grand(?:ma|pa|mother|father|dad)|granny|nana)\b
    (?:my|his|her) (?:spouse|partner|boy|girl|lad)(?: (?:is|was|has|works?|worked|had|and (?:he|she|i)|also|plays?\
      |goes|went|just|lives)\b|['’]s (?:a|an|in|from)\b)
    (?:my|his|her|their|on) honeymoon|maiden name
    (?:walked|getting|got) (?:her |him )?down the aisle|(?:split|broke|breaking) up with (?:his|her|their|my)
    (?:leaving|left) (?:his|her|their) (?:husband|wife|partner|family)\b
"""

# Unless the words belong to the job's own trade.
FAMILY = rf"""
    (?:my|his|her|their|our) {_KIN}\b(?! (?:process\w*|node|class|test|team))|the (?:wife|in-laws|kids)\b\
      |trying for (?:a|another) (?:baby|child)
    stay-at-home|single parent|\bivf\b|adopt(?:ed|ing) (?:a |two )?(?:child\w*|baby|babies|kids|boys?|girls?)\
      |widowed|miscarr\w+
    (?:mother|father|mum|mom|dad|parent) of (?:one|two|three|four|five|\d|a|twins)\b
    {_SHE}(?:['’]ve|['’]s)? (?:both |also )?(?:have|has|had|got) (?:\w+ )?(?:kids|children|sons|daughters|twins\
      |a (?:son|daughter|baby\
      |toddler|teenager))\b
    school (?:pick|drop)[- ]?(?:up|off)|nursery run|babysit\w*|custody\b|(?:a|the|my|his|her) nanny\b|au pair
"""

_AILMENTS = (
    r"(?:flu|bug|migraines?|hernia|concussion|panic attacks?|vertigo|insomnia|eczema|sciatica|tinnitus|ibs|ptsd|ocd"
    r"|(?:bad |terrible |nasty |heavy )?cold|sore throat|fever|tonsillitis|pneumonia|bronchitis|shingles|lupus"
    r"|crohn['’]?s|gout|angina|aneurysm|tumou?r|blood clot|hay ?fever)"
)
_PART = (
    r"(?:knees?|back|hips?|shoulders?|wrists?|ankles?|legs?|arms?|neck|foot|elbow|spine|heart|lungs?|liver|kidneys?)"
)
HEALTH_ALWAYS = rf"""
    (?:my|his|her) (?:\w+ )?{_PART} (?:is|was|went|hurts?|aches?|gave|problem\w*|trouble|pain|issues?|injur\w*)\b
    (?:dodgy|gammy|sore|stiff|aching|bust|busted|trapped|frozen) {_PART}\b|{_PART} (?:is |was )?in (?:a cast\
      |plaster|a sling)\b
    {_SHE}(?:['’]s|['’]m| is| am| was) (?:\w+ )?colou?r[- ]?blind
    (?:a|his|her) (?:slight |bad )?(?:lisp|squint|twitch)\b|(?:been|went|goes|going) (?:to|into|in\
      |through) (?:rehab|therapy|counselling)
    {_SHE}(?:['’](?:d|s|ve))? (?:\w+ )?(?:has|had|have|got|gets?|getting|caught|suffers? from|suffered(?: from)?) \
      (?:a |the |an |my |her |his |some )?(?:bad |terrible |nasty |mild |chronic |recurring )?{_AILMENTS}\b
    (?:my|his|her) (?:{_AILMENTS}|eyesight|hearing|blood sugar|cholesterol|drinking|sobriety|rehab)\b(?! (?:aid\
      |sensor|test))
    {_SHE}(?:['’]s)? (?:has|have|with) (?:ms|me|als|copd)(?=$|[,.;]| (?:and|but|so)\b)
    (?:walks? with|walking with|uses) a (?:walking )?(?:stick|cane|frame)(?=$|[,.;]| (?:since|after|now|because))
    (?:a|his|her|my) (?:hip|knee|heart|kidney|liver) (?:replacement|transplant|bypass|operation|op|trouble\
      |condition)\b
    (?:sees?|seeing|saw|needs?) a (?:shrink|therapist|counsell?or)
    {_SHE}(?: is| was| got|['’]s|['’]m) (?:\w+ )?(?:sober|in rehab|in recovery|hospitali[sz]ed)\b
    {_SHE}(?:['’](?:s|ve|d))? (?:has |have |had |really )?(?:lost|put on|gained) (?:a lot of |some |so much )?weight
    sneez\w+|sniff(?:ed|ling|ly)|{_SHE} (?:fainted|threw up|vomited)
    (?:since|after) (?:his|her|my|their) (?:accident|crash|op|fall|breakdown|surgery)\b|nervous breakdown
"""

# Unless the words belong to the job's own trade.
HEALTH = r"""
    (?:heart|liver|kidney|back|knee|hip|lung) (?:trouble|problems?|condition|disease|pain|failure)\b|stress leave
    chronic (?:illness|pain|fatigue|condition)|(?:in|into) remission|anti-?depressants?|painkillers
    on the spectrum\b(?! of)|neuro ?diver\w+
"""

_LOOKS = (
    r"(?:hair|haircut|beard|moustache|shoes|shirts?|tie|dress|suit|glasses|jacket|jumper|blouse|trousers|outfit"
    r"|make-?up"
    r"|perfume|aftershave|teeth|smile|legs|figure|nails|earrings?|nose ring|scarf|trainers|fashion sense)"
)
_SLIGHTS = (
    r"(?:abrupt|short|curt|rude|cold|odd|strange|weird|fake|false|insincere|two-faced|slimy|sleazy|smarmy|bossy"
    r"|needy|fussy"
    r"|nosy|grumpy|sulky|snooty|snobbish|stuck-up|thick|hopeless|useless|petty|bitter|dour|miserable|humou?rless"
    r"|ugly|cute|sexy|pretty|plump|chubby|skinny|tall|old|ancient|young|scruffy|untidy|senile|tipsy|stoned|hyper)"
)
PRIVATE = rf"""
    ^(?:{_VERY}|the )?(?:great|nice|lovely|beautiful|amazing|awful|terrible|bad|ugly|funny|weird|cool|cute|odd\
      |gorgeous|love\
      (?:d)? (?:his|her|their|the)) {_LOOKS}(?=$|[,.;!]| (?:though|by|on (?:him|her)|and|he|she)\b)
    {_SHE} (?:was |is |were |always |had |came |both |really )*(?:wearing|wore|wears|dressed|in a (?:suit|dress\
      |hoodie))\b\
      (?! (?:\w+ ){{0,2}}hats?\b)
    {_SHE}(?:['’]s| has| had|['’]ve| have)? (?:got )?(?:a |an |such )?(?:great|nice|lovely|beautiful|awful\
      |terrible|bad|ugly\
      |funny|weird|odd|long|short|grey|gray|red|dyed|purple|blond\w*) {_LOOKS}\b
    (?:his|her|their) {_LOOKS}\b(?! (?:idea|analogy|for|of|rehearsal|code|maker|firm|shop|project|app))
    accent(?=$|[,.;!]| (?:but|and|though|so|which)\b)|(?:accent|english) (?:is|was) (?:so |very |quite \
      |really |a bit )?\
      (?:bad|poor|broken|thick|heavy|strong|hard|terrible|not (?:great|good))
    \b(?:he|she|they)(?:['’]s|['’]re| is| was| are| were| seemed| sounded) {_VERY}{_SLIGHTS}(?=$|[,.;!]| (?:and\
      |but|with me\
      |guy|man|woman|person|to me|though)\b)
    (?:came|comes|come) (?:across|over|off) as\b
    (?:a )?bit of an? (?:bore|tyrant|snob|nerd|geek|clown|character|flirt|loner|diva|bully|tool|weirdo|oddball\
      |wet blanket\
      |dragon|creep|mouse|robot|control freak|know-it-all|moaner|div|muppet|cow)\b
    dry as dust|(?:stinks?|stank|reeks?|reeked) (?:of|like)|stared at (?:me|my)|bad breath|fanc(?:y|ied) (?:him\
      |her|them)\b|(?:super|so|very|really|kinda|dead) (?:cute|hot|fit|sexy)(?=$|[,.;!])
    not (?:very|too|so|the|that|all that|particularly|exactly|really) (?:bright|smart|clever|sharp|friendly\
      |warm|nice|polite\
      |keen|interested|engaged|prepared|impress\w+|bothered|welcoming|attentive)\b(?! in (?:the )?\w+ing)
    (?:did ?n['’]?t|did not|had ?n['’]?t|had not|never|has ?n['’]?t) (?:even )?(?:read|look(?:ed)? at\
      |open(?:ed)?|seen?|glance\w*\
      |bother\w*|remember(?:ed)?) (?:my|to read|with my)\b
    no (?:fun|manners|personality|charm|sense of humou?r|social skills|charisma|eye contact(?! needed))\b
    (?:in )?(?:a |such a |very )*(?:bad|foul|funny|strange|weird|terrible|awful|grumpy) mood\b
    (?:his|her|their) (?:office|desk|room|flat|place|kitchen|house) (?:is|was|looks?|looked) (?:a |an |so \
      |very )*(?:tip|mess\w*\
      |pigsty|dirty|dump|filthy|untidy|bomb\w*|state)
    (?:prick|arse(?:hole)?|asshole\
      |bastard|twat|moron\
      |wanker|dickhead|tosser|imbecile|cretin|dimwit|pillock|plonker|numpty|halfwit)(?=$|[,.;!]| (?:of|but|and)\b)
    fuck\w*|shit\w*|bullshit|wtf\b|bollocks|piss(?:ed|ing)?\b
"""

_OWN = (
    r"(?:my|our) (?:\w+ )?(?:workplace|work place|place|outfit|department|employers?|company|firm|job|team|practice"
    r"|office|school|shop|colleagues?|coworkers?|co-workers?|boss|present \w+|current \w+|last \w+|old \w+)"
)
_BAD = (
    r"(?:drown(?:ing|ed)? in|burn(?:ed|t)\b|resent\w*|poorly|no (?:career|trust|path|respect|prospects|morale"
    r"|thanks|recognition)"
    r"|nobody (?:listens|cares)|unbearable|miserable|suffocat\w*|exploit\w* (?:me|us|people|staff)"
    r"|treat\w* (?:me|us|staff|people (?:like|badly|poorly))|can['’]?t bear"
    r"|cannot bear|cannot stand|can['’]?t stand|detest\w*|loathe\w*|despise\w*|fed up|going nowhere"
    r"|dysfunction\w*|petty(?! cash)"
    r"|crooked|hypocrit\w*|disrespect\w*|back-?stab\w*|harass\w*|discriminat\w*|unappreciated|short-changed"
    r"|cheap\b|overwork\w*|underpa\w+)"
)
GRIEVANCE = rf"""
    {_OWN}\b[^.;]{{0,40}}\b{_BAD}|{_BAD}[^.;]{{0,30}}\b{_OWN}\b
    {_BAD}[^.;]{{0,20}} (?:where i am|at work|in my (?:job|team))\b
    (?:i['’]?m|i am|i was|i feel|i felt|i['’]d been|im) (?:so |very |really |deeply |pretty |quite )?(?:unhappy\
      |miserable|frustrated\
      |angry|bitter|exploited|underused|wasted|trapped|bullied|desperate)\b\
      (?=$|[,.;]| (?:at|there|where|here|in my|with my|by my|working|because))
    no (?:career|path|way|room|chance)[^.;]{{0,25}} where i am\b|(?:on|left on|parted on) bad terms
    (?:got|had|was given|received) (?:a |my )?(?:final |first |written |verbal |formal )+warning\
      |got a warning (?:last|from|at)
    (?:things|it|they|that) (?:had |have )?(?:soured|turned sour|went sour)|(?:leave|leaving|left|quit|quitting) \
      (?:them |it |there )?(?:because|as things|since they|due to|over)\b
    resent(?:s|ed|ful)?\b|my contract (?:was|is|got|has been) (?:\w+ )?(?:ended|terminated|cut|cancelled\
      |not renewed)|(?:lawyer|solicitor) (?:about|over|against) my
"""

_THEIR_MAIN = (
    r"(?:their |the )?(?:biggest|main|key|largest|top|only) (?:client|customer|account|investor|donor|funder)s?"
)
GOSSIP = rf"""
    walked out\b(?! (?:with|of the (?:room|meeting)))|(?:can(?:['’]?t|not)|could(?:n['’]?t| not)) (?:stand|bear\
      |abide|get (?:on|along))\b
    (?:burn|churn|go|went|run|ran|get|got)(?:s|ed|t)? through (?:people|staff|managers|engineers|hires|testers\
      |juniors)
    looking (?:elsewhere|around for (?:a|another|something))|(?:he|she|they)(?:['’]s|['’]re| is\
      | are) (?:also )?job[- ]?hunting|(?:hand|handed|handing|put|putting) in (?:his|her|their) (?:notice\
      |resignation|papers)\b
    (?:his|her|their) notice\b(?! (?:board|period))|(?:get|gets|got|getting|given) the (?:chop|boot|sack|push\
      |axe)|for the chop|on borrowed time
    (?:off|gone|going|went|moved|moving|joining|poached)(?: to| by)? (?:a|the) (?:rival|competitor|competition)\b
    (?:does|do|did)(?:n['’]?t| not) (?:trust|rate|respect|believe) (?:the|his|her|their) (?:new )?(?:vp|coo|md\
      |chair\w*|founder|dean|principal|leadership)
    (?:numbers|results|sales|figures|finances) (?:are|is|were|look) (?:bad|poor|terrible|awful|dire|weak)\b
    (?:the |all |half )?(?:the )?(?:team|staff|board|office|company|department) (?:is |are |was \
      |were )?(?:split|divided) (?:over|about|on)\b
    (?:people|they) say (?:that )?(?:he|she|the (?:ceo|boss|owner|founder|cfo|cto|board|head))|word (?:has it\
      |on the street)
    (?:ceo|cfo|cto|coo|md|boss|owner|founder|director|chair\w*|head)\b[^.;]{{0,10}} (?:drinks|gambles|cheats\
      |shouts|swears|bullies|lies)\b
    {_THEIR_MAIN} (?:is |has |have |are |may |might |just |about to )*(?:walk\w*|left|leav\w+|gone|quit\w*\
      |threaten\w*|dropp\w*|pull\w*)
    (?:they|company|firm|business|place|agency|studio|charity)(?:['’]re|['’]s| are| is) (?:about to be |being \
      |to be |going to be |getting )\
      +(?:bought|acquired|sold|taken over|wound up|shut)\b
    (?:about|going|set|due|planning) to (?:be (?:acquired|sold|bought|fired|sacked|axed|replaced|let go)\
      |leave\b|quit\b|resign|fold\b|(?:fire|sack) (?:him|her|them|people|staff|half|some\w+))
    (?:funding|money|cash|runway) (?:runs|is running|ran|dries|dried|will run) (?:out|up|dry)
    re-?org\b(?= (?:coming|ahead|soon|planned|is|in)|$)|(?:another|a big|yet another) re-?org\b
    (?:staff |team )?morale (?:is|was|seems|isn['’]?t|has)|low morale|bad morale|poor morale\
      |at war\b(?! (?:with|on|against) (?!each|one|the (?:ceo|board|boss)))|at loggerheads|daggers drawn|bad blood
    (?:thinks|said|says|told me|finds|reckons|called)\b[^.;]{{0,30}}\b(?:stupid|idiotic|nonsense|daft|incompetent)\b
    (?:he|she|they|we) (?:\w+ )?complain\w*
    (?:a|real|total|complete|right) (?:tyrant|control freak|dictator|bully|psycho|narcissist|drama queen\
      |slave ?driver|egomaniac)\b\
      (?=$|[,.;]| (?:about|with|to|and|but))
    (?:half|most|two thirds|a third) (?:of )?(?:the|their) (?:team|staff|department|office|people|board\
      |seniors) (?:has |have |had |just |is |are )*(?:left|\
      quit|resigned|walked|gone|leaving)\b
    (?:previous|last) (?:person|holder|hire|one|post-?holder) (?:only )?(?:lasted|stayed|quit|failed|burn\w*)
    (?:he|she|who|boss|manager|team|staff|they|management)(?:['’]s|['’]re)? (?:is|was|are|were\
      |being)? ?(?:useless|hopeless|incompetent|lazy|clueless)\b
    sleeping with|sleeps with|slept with|having an affair|cheat(?:s|ed|ing) on|stabb?(?:ed|ing)? (?:him|her\
      |them|me) in the back
"""
