"""Legal forms, agencies, offices, and the phrases in which a mail names the company that writes."""

from __future__ import annotations

import re

from app.reading.anchored import Anchored
from app.reading.late import late

# Legal forms, cut off the end of a name (scattered forms of all countries; "Group" and "The" stay).
LEGAL = late(
    r"[\s,]+(?:\(?(?:incorporated|inc|l\.?l\.?c|ltd|limited|l\.?l\.?p|l\.?p|plc|p\.?l\.?c"
    r"|gmbh(?:\s*&\s*co\.?\s*kg(?:aa)?)?|mbh|ag|kg|ohg|e\.?\s?v|ug|se|corp|corporation|co|pty|proprietary|pte"
    r"|sdn|bhd|b\.?v|n\.?v|a\.?b|a/?s|as|asa|oyj?|aps|s\.?a\.?(?:s|rl)?|sarl|s\.?r\.?l|(?<!&\s)s\.?p\.?a|s\.?l"
    r"|sp\.?\s*z\s*o\.?\s*o|s\.?r\.?o|kft|d\.?o\.?o|n\.?a|ltda|s/a|eirl|unlimited|dac|clg|cic|llc|pc|pllc"
    r"|k\.?\s?k|pjsc|jsc|ojsc|wll|fz(?:e|-?llc)|oü|uab|eood|ggmbh|scrl|bvba|cvba|sasu|eurl|tbk|pvt|private(?=\s+l)|"
    r"nyrt|zrt|cyf|ccc|npc|aör)\.?\)?)+\.?\s*\Z",
    re.IGNORECASE,
)
# After a firm's name: the end of a phrase, or a legal form.
ALONE = late(r"\s*(?:[,.|\n;:!?]|LL[CP]\b|Ltd|Limited|Inc|PLC|plc|GmbH|AG\b)")
AGENCY = late(
    r"(?:recruit|staffing|headhunt|resourc(?:ing|es group)|personnel\b|talent (?:partners|search|solutions"
    r"|group|agency)|talent$|\bsearch\b|executive search|employment (?:agency|business)|placements?\b"
    r"|personeel|uitzend|detacher|intérim|interim|vermittlung|personaldienst|personalberat"
    r"|jobvermittlung|\blocums?\b|\bperm\b|selección|consultoria de rh"
    r"|career partners|manpower|\bselection\Z)",
    re.IGNORECASE,
)
OFFICE = late(
    r"\b(?:careers?|recruit(?:ing|ment|er|ers)?|talent(?: acquisition| team)?|hr|human resources|human capital"
    r"|people(?: team| ops| & culture| and culture| operations)?|hiring(?: team)?|jobs?|team|interviews?"
    r"|scheduling|applications?|notifications?|bewerbung(?:en)?|personal(?:abteilung)?|karriere|recrutement|rh"
    r"|reclutamiento|rekrytering|vacatures|werken bij|selections?|no-?reply|admissions|office|desk|mailbox"
    r"|transport office|via .*|dispatch|candidate experience|phd|staffing)\b",
    re.IGNORECASE,
)
UP = r"[^\W\d_a-zß-öø-ÿ]"
WORD = rf"(?:{UP}[\w.'’&+-]*|&|\d{{2,4}}|i[A-Z]\w+)"
NAME = rf"{WORD}(?:[ ](?:(?:of|for|the|and|de|du|des|di|der|für|van|y|et|la|le)[ ]){{0,2}}{WORD}){{0,7}}"
# As a NAME that no word goes before. What it can begin with stands first: a search by a set of signs is quick.
_FIRST = (
    r"[^\s_a-hj-zß-öø-ÿ!-%'-/:-@\[-^`{-~](?<![\w@./-].)"
    rf"(?:(?<={UP})[\w.'’&+-]*|(?<=&)|(?<=\d)\d{{1,3}}|(?<=i)[A-Z]\w+)"
)
RUN = late(NAME.replace(WORD, _FIRST, 1), re.DOTALL)
_LABELLED = late(
    r"(?:^|\n)[ \t]*(?:employer|company|business|district|organi[sz]ation|client|school district|hospital|firm|trust"
    r"|agency|institution|arbeitgeber|employeur|empresa|werkgever)[ ]?(?::|\t)[ \t]*(?P<name>[^\n\t]{3,70})",
    re.IGNORECASE,
)
_TALK_AT = late(
    rf"\b(?:interview(?:s|ing)?|meet(?:ing)?|position|role|job|conversation|chat|call|onsite"
    rf"|opportunity|application|post|opening|loop|day|employment|confirmed|booked)\s+"
    rf"(?:\w+\s+){{0,2}}?(?:at|with|to|@)\s+(?P<name>{NAME})"
)
_JOINING = late(
    rf"\b(?:here at|interest in(?: joining)?|interest to join|joining|join|welcome to|on behalf of"
    rf"|greetings from|behalf of|hello from|introduce you to|apply(?:ing)? to|applied to"
    rf"|for the team at|employer:?|company:?|client,?)\s+(?:the\s+)?(?P<name>{NAME})"
)
# "my client Quill Ledger", "unser Kunde, die Quill Ledger GmbH", and who writes in the name of whom
_CLIENT = late(
    rf"\b(?i:(?:my|our|the) client|unser(?:e[nm]?)? (?:kund(?:e|en|in)|mandant(?:in)?)|notre client|nuestro cliente|"
    rf"onze "
    rf"(?:klant|opdrachtgever)|im auftrag|au nom|namens|a nome)(?:,| is|:)?\s+(?:(?:the|die|der|das|den|de|von|la|le|"
    rf"el|il)\s+)?"
    rf"(?P<name>{NAME})"
)
_AFTER_PREPOSITION = late(
    r"\b(?:with|at|for|from|of|by|join|joining|bei(?: der| dem)?|chez|bij|hos|presso)\s+(?:(?:the|die|der|la|le)\s+)?"
    rf"(?P<name>{NAME})"
)
CITY = late(r"(?:City|Town|County|Borough|University|State|Diocese|Port) of [A-Z]")
_WISHES = late(
    rf"(?:^|[\n.!,]\s*)(?P<name>{NAME})\s+(?:wants?|would like|are keen|is keen|has asked"
    rf"|have asked|would love|is pleased|are pleased|is hiring|invites|will never|is looking"
    rf"|was founded|is an equal)\b"
)
# "for Quill Solicitors", a line of its own above or below who signs
_SIGNED_FOR = late(
    rf"(?<=\n)(?:[Ff]or(?: and on behalf of)?|FOR"
    rf"|[Pp]\.?p\.?):?[ ]+(?:[Tt]he[ ])?(?P<name>{NAME})[.,]?(?=[ \t]*(?:\n|\Z))"
)
# "The Quill Talent Team" under a mail that nobody signs, "Quill: interview invitation" above it
_TEAM = late(
    rf"(?<=\n)(?:[Tt]he[ ])?(?P<name>{NAME})(?:['’]s)?[ ](?:Talent|Recruit\w+|Hiring|People|HR|Careers?|Human "
    rf"Resources)"
    rf"(?:[ ](?:Acquisition|Operations|Ops|& Culture|and Culture))?(?:[ ](?:Team|Department|Office"
    rf"|Dept))?[ \t]*(?=\n|\Z)"
)
_NO_FIRM = (
    r"cancell?ed|updated?|invitation|invite|accepted|declined|tentative|reminder|automatic|out|confirm\w*|next|thank|"
    r"your"
    r"|final|schedul\w+|booked|shortlisted|important|urgent|details|panel|change|question|quick|hello|offer|application"
    r"|candidate|position|vacancy|job|role|ref|subject|action|request|notice|feedback|welcome|availability|hold|save|"
    r"zoom"
    r"|teams|video|phone|on-?site|interview\w*"
)
HEADS_SUBJECT = late(
    rf"\A(?!(?i:{_NO_FIRM})\b)(?:\[[^\]]*\]\s*)?(?P<name>{NAME}):\s[^\n]*"
    r"\b(?:interview|application|invit\w+|next steps?|your)\b",
    re.DOTALL,
)
LABELLED = Anchored(_LABELLED, open=("\n",), closing=(":", "\t"), first=True)
PHRASES = (
    (
        Anchored(
            _TALK_AT,
            (
                "interview", "meet", "position", "role", "job", "conversation", "chat", "call", "onsite",
                "opportunity", "application", "post", "opening", "loop", "day", "employment", "confirmed", "booked",
            ),
        ),
        1.2,
    ),
    (
        Anchored(
            _JOINING,
            (
                "here at", "interest", "join", "welcome to", "on behalf of", "greetings from", "behalf of",
                "hello from", "introduce you to", "apply", "applied to", "for the team at", "employer", "company",
                "client",
            ),
        ),
        1.2,
    ),
    (
        Anchored(
            _WISHES,
            open=("\n", ".", "!", ","),
            closing=(
                "want", "would l", "are keen", "is keen", "as asked", "ave asked", "is pleased", "are pleased",
                "is hiring", "invites", "will never", "is looking", "was founded", "is an equal",
            ),
            first=True,
        ),
        1.4,
    ),
    (Anchored(_TEAM, open=("\n",), closing=("talent", "recruit", "hiring", "people", "hr", "career", "human")), 1.4),
    (Anchored(_SIGNED_FOR, ("for", "pp", "p.p")), 1.6),
    (Anchored(late(rf"\bat\s+(?:the\s+)?(?P<name>{NAME})"), ("at",)), 0.6),
    (
        Anchored(
            _CLIENT,
            (
                "my client", "our client", "the client", "unser", "notre", "nuestro", "onze", "im auf", "au nom",
                "namens", "a nome",
            ),
        ),
        1.6,
    ),
)  # fmt: skip
# Any firm that says by its very name that it is one
ORGANISED = Anchored(
    _AFTER_PREPOSITION, ("with", "at", "for", "from", "of", "by", "join", "bei", "chez", "bij", "hos", "presso")
)
TOOL_BEFORE = late(r"\b(?:uses|by|via|through|powered by|using|with)\s\Z")
# What a firm does, as it stands at the end of its name: "Kooringal Road Vets", "Klein's Bakery".
TRADES = frozenset(
    """
    creche creches union cooperative coop federation build associates creameries creamery accountancy accountants
    aerospace analytics aquarium architects automotive aviation bakers bakery bakes bar
    barbers biotech bistro boats books bookshop brewing builder builders building buses butchers cafe capital
    catering chain chambers chemicals cleaning club coffee construction courier couriers cruises dairy data dental
    dentist dentists diagnostics digital distillery electric electrical electrics engineering estate estates
    fabrics film films finance financial fisheries fitness florist florists flower flowers foundry furniture
    gallery games garage garden gardens gazette grill gym haulage heating herald inn instruments interiors joinery
    kitchen kitchens laundry law ledger legal lifesciences lodge marine market metals mill mills mining motor
    motors news nursery optician opticians optics packaging patisserie pharma pictures plastics plumbing power
    practice printing productions pub radio rail resort resorts robotics roofing rovers rubber safari safaris
    salon sciences security shipyard software solar solicitors spa spirits steel store stores surgery taxis tea
    textile textiles therapeutics times tours trading transport travel tyres underwriting vet veterinary vets
    architects accountants solicitors surveyors attorneys cellars cellar publishing effects underwriting cinemas
    cinema dairies nurseries orchards seafoods foods cement festival productions cruises ferries lines terminal
    terminals
    vineyard vineyards water wind wineries winery yachts zoo
    """.split()  # noqa: SIM905
)
ORGANISATION = late(
    r"\b(?:hospitals?|school|college|university|trust|bank|council|museum|institute|foundation|airways"
    r"|airlines|agency|authority|hotel|homes?|care|clinic|surgery|pharmac(?:y|ies)|university|universit\w+"
    r"|county|association|society|union|partners|studios?|labs?|group|energy|logistics|systems|technologies"
    r"|health\w*|insurance|board|library|theatre|playhouse|church|academy|centre|center|farm|brewery|works"
    r"|lines|freight|foods|solutions|services|consulting|media|press|network|connect|school board|laboratories"
    r"|ministry|commission|court|office)s?\b|\b(?:of|for) .*\b",
    re.IGNORECASE,
)
# What a firm of that trade adds to its name; left out where the mail domain spells the name without it.
DESCRIBES = late(
    r"\b(?:(?:chartered|certified|registered|&|and)\s+)*(?:solicitors?|accountants?|attorneys?"
    r"|lawyers?|surveyors?|consultants?|hotel\s*(?:&|and)\s*restaurant|restaurant|advocates?|notar\w+"
    r"|engineers?|bakers|butchers|builders|brewers|opticians|jewellers|florists|hq|headquarters)\Z",
    re.IGNORECASE,
)
STREETS = frozenset("street road avenue level room floor suite".split())  # noqa: SIM905
COMMON = frozenset(
    """
    university universite hospital school college royal national european american international global north south east
    west northern southern eastern western central saint santa united general first great public state county city bank
    """.split()  # noqa: SIM905
)
NOT_COMPANY = frozenset(
    """
    zoom teams google microsoft meet skype webex monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december the our your my we you i us a an
    hr level floor room suite street road avenue reception am pm noon easter christmas thanksgiving dear hi hello hey
    mr mrs ms dr prof and or if in on at for to of with as please thank thanks best kind regards yes no re fwd interview
    outlook calendar android iphone linkedin it that this these those there what when where who how mon tue wed thu fri
    sat sun jan feb mar apr jun jul aug sep sept oct nov dec est pst cst gmt utc bst cet london you're we're i'm i'll
    they he she them they'd they'll they're they've we'd we'll we've you'd you'll you've he'll she'll
    he'd she'd it's it'll that's there's here's what's let's don't can't technical panel team next final first second
    new good great once after before while since all any some both
    """.split()  # noqa: SIM905
)
