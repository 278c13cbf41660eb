"""Words of and around the names of firms: legal forms, agencies, offices, trades."""

from __future__ import annotations

import re

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
_LINK = (
    r"(?:of|for|the|and|an?|de|du|des|del|della|di|da|das|do|dos|den|der|für|van|von|y|et|e|la|las|le|les|los|na|op)"
)
NAME = rf"{WORD}(?:[ ](?:{_LINK}[ ]){{0,2}}(?:[dl]['’])?{WORD}){{0,7}}"
# As a NAME that no word goes before. What it can begin with stands first: a search by a set of signs is quick.
_FIRST = (
    r"[^\s_a-hj-zß-öø-ÿ!-%'-/:-@\[-^`{-~](?<![\w@./-].)"
    rf"(?:(?<={UP})[\w.'’&+-]*|(?<=&)|(?<=\d)\d{{1,3}}|(?<=i)[A-Z]\w+)"
)
RUN = late(NAME.replace(WORD, _FIRST, 1), re.DOTALL)
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
    booked in-person onsite on-site new good great once after before while since all any some both
    """.split()  # noqa: SIM905
)
# What a firm's branch in a country adds to its name: "Quill Logistics Nigeria Limited".
COUNTRIES = frozenset(
    """
    argentina asia australia austria belgium brasil brazil canada chile china colombia danmark denmark deutschland egypt
    emea espana europe finland france germany ghana india indonesia ireland italia italy japan kenya korea malaysia
    mexico nederland netherlands nigeria norge norway osterreich peru philippines poland polska portugal romania
    schweiz singapore spain suisse suomi sverige sweden switzerland thailand turkey uae uganda uk us usa vietnam zambia
    """.split()  # noqa: SIM905
)
# Trades that a person leaves out: "Quill" is "Quill Software" in its own footers.
FADED = frozenset(
    ("software", "media", "solutions", "group", "international", "digital", "insurance", "holdings", "company")
)
