"""Words of and around the names of firms: legal forms, agencies, offices, trades."""

from __future__ import annotations

import re

from app.reading.late import late
from app.reading.sessions.zone_names import PLACES

# Legal forms, cut off the end of a name (scattered forms of all countries; "Group" and "The" stay).
LEGAL = late(
    r"[\s,]+(?:\(?(?:incorporated|inc|l\.?l\.?c|ltd|limited|l\.?l\.?p|l\.?p|plc|p\.?l\.?c"
    r"|gmbh(?:\s*&\s*co\.?\s*kg(?:aa)?)?|mbh|ag|kg|ohg|e\.?\s?v|ug|se|corp|corporation|co|pty|proprietary|pte"
    r"|sdn|bhd|b\.?v|n\.?v|a\.?b|a/?s|as|asa|oyj?|aps|s\.?a\.?(?:s|rl)?|sarl|s\.?r\.?l|(?<!&\s)s\.?p\.?a|s\.?l"
    r"|sp\.?\s*z\s*o\.?\s*o|s\.?r\.?o|kft|d\.?o\.?o|n\.?a|ltda|s/a|eirl|unlimited|dac|clg|cic|llc|pc|pllc"
    r"|k\.?\s?k|pjsc|jsc|ojsc|wll|fz(?:e|-?llc)|oü|uab|eood|ggmbh|scrl|bvba|cvba|sasu|eurl|tbk|pvt|private(?=\s+l)|"
    r"nyrt|zrt|ulc|cyf|ccc|npc|aör)\.?\)?)+\.?\s*\Z",
    re.IGNORECASE,
)
# A legal form that stands behind a name: "Quill, Inc.", "Quill A/S", "Quill (Pty) Ltd".
LEGAL_NEXT = late(
    r"[ ,]{1,2}\(?(?:(?i:incorporated|inc|l\.?l\.?c|ltd|limited|l\.?l\.?p|plc|gmbh|e\.?\s?v\.|corp|pty|pte|pvt|sdn|bhd"
    r"|b\.v|n\.v|a/s|oyj?|aps|s\.\s?a|s\.\s?l|s\.?\s?p\.?\s?a|s\.?r\.?l|sarl|sp\.?\s*z\s*o|s\.?r\.?o|kft|d\.?o\.?o"
    r"|ltda|k\.k|ulc)|AS|AB|ASA|AG|KG|SE|SA|BV|NV|SL|KK|SAS|SRL|PLLC|PC)\.?(?![\w&])"
)
# In small letters, as are the texts that it is for; that is quicker than to leave the case open.
AGENCY = late(
    r"(?:recruit|recruta|reclut|rekryt|bemanning|\bwerving\b|staffing|"
    r"headhunt|resourc(?:ing|es group)|personnel\b|talent (?:partners|search|solutions"
    r"|group|agency)|talent$|\bsearch\b|executive search|employment (?:agency|business)|placements?\b"
    r"|personeel|uitzend|detacher|intérim|interim|vermittlung|personaldienst|personalberat"
    r"|jobvermittlung|\blocums?\b|\bperm\b|selección|consultoria de rh"
    r"|career partners|manpower|\bselection\Z)",
)
# What agencies, tools for hiring and firms that do the hiring for others have in their names, and others may have too.
PERHAPS_AGENCY = late(
    r"people|talent|(?<!s)hir(?:e|ing)|jobs?\Z|jobs?\b|careers?|\bwork(?!s\b|ington|shop)|workforce|staff(?!ord)|\bhr|hr\Z"
    r"|personal|consult|partners\Z|associates\Z|(?<!re)search|match|placement|resourc|appl(?:y|ications?)|\bats|schedul"
    r"|calend|slot|book(?:ing)?s?\Z|jobs?[- ]?board|portal|recru|rekry|interview",
)
OFFICE = late(
    r"\b(?:careers?|recruit(?:ing|ment|er|ers)?|talent(?: acquisition| team)?|hr|human resources|human capital"
    r"|people(?: team| ops| & culture| and culture| operations)?|hiring(?: team)?|jobs?|team|interviews?"
    r"|scheduling|applications?|notifications?|bewerbung(?:en)?|personal(?:abteilung)?|karriere|recrutement|rh"
    r"|reclutamiento|rekrytering|vacatures|werken bij|selections?|no-?reply|admissions|office|desk|mailbox"
    r"|transport office|via .*|dispatch|candidate experience|phd|staffing)\b",
    re.IGNORECASE,
)
# Offices and posts that are no firm, with the words between them: "People & Culture", "Town Clerk".
GENERIC = frozenset(
    """
    hr talent acquisition people culture operations ops resources human capital early careers career graduate
    graduates campus recruiting recruitment recruiter resourcing selection seleccion reclutamiento recrutement
    employment staffing office offices centre center cell department dept division directorate unit admin
    administration accounts town city clerk secretary secretaria secretariat registry reception interview interviews
    assessment day programme program team teams notifications scheduling hiring onboarding personnel services service
    section job jobs specialist adviser advisor manager partner coordinator university board meeting room hall
    boardroom committee shared corporate group head of the and for y et und en de & - position vacancy vacancies role
    roles candidate candidates experience development learning shortlisting panel conference main building spring
    summer autumn fall winter id code passcode number finance legal confirmation accounting sales marketing
    communications procurement estates facilities customer technology research education commercial industrial payroll
    engineering supply chain quality production
    """.split()  # noqa: SIM905
)
UP = r"[^\W\d_a-zß-öø-ÿ]"
WORD = rf"(?:{UP}[\w.'’&+-]*|&|\d{{1,4}}[A-Z][a-z]\w+|\d{{2,4}}|i[A-Z]\w+)"
_LINK = (
    r"(?:of|for|the|and|an?|de|du|des|del|della|di|da|das|do|dos|den|der|für|van|von|y|et|e|la|las|le|les|los|na|op)"
)
NAME = rf"{WORD}(?:[ ](?:{_LINK}[ ]){{0,2}}(?:[dl]['’])?{WORD}){{0,7}}"
# As a NAME that no word goes before. What it can begin with stands first: a search by a set of signs is quick.
_FIRST = (
    r"[^\s_a-hj-zß-öø-ÿ!-%'-/:-@\[-^`{-~](?<![\w@./-].)"
    rf"(?:(?<={UP})[\w.'’&+-]*|(?<=&)|(?<=\d)(?:\d{{0,3}}[A-Z][a-z]\w+|\d{{1,3}})|(?<=i)[A-Z]\w+)"
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
    restaurants
    textile textiles therapeutics times tours trading transport travel tyres underwriting vet veterinary vets
    architects accountants solicitors surveyors attorneys cellars cellar publishing effects underwriting cinemas
    cinema dairies nurseries orchards seafoods foods cement festival productions cruises ferries lines terminal
    terminals
    vineyard vineyards water wind wineries winery yachts zoo
    """.split()  # noqa: SIM905
)
# Further words that end a firm's name, by which a domain is parted: "quilldrilling" is "Quill Drilling".
ENDINGS = frozenset(
    """
    drilling tramways railway railways tram ferry locks sugar parks park facades brewing brew brewers theater theatre
    nursery super health medical dentistry physio labs studio studios agency academy valley civil civils contracting
    contractors plant hire rentals rental timber steelworks ironworks pottery ceramics glass paint paints coatings
    filters pumps valves tools machines machinery controls sensors robots drones batteries energy renewables gas oil
    petroleum power grid networks telecom telecoms wireless broadband mobile apps app cloud soft softworks ai tech
    technologies analytica pay payments bank banking credit capital invest investments ventures wealth mutual
    assurance insure cover claims lending mortgages homes housing property properties realty lettings living care
    caregroup carehomes hospice charity trust foundation fund aid relief church parish school schools college campus
    university institute museum archive archives library books press print media tv films sound records arts opera
    ballet orchestra dance sport sports golf tennis rugby football cricket riding stables kennels pets animal farm
    farms grain grains seeds fruit fruits meats fish seafood coffee teas chocolate sweets snacks foods drinks wines
    spirits kitchens restaurant pizza burgers cafes hotels hostel inn lodge cottages holidays cruise airways air
    airlines airport aero space satellites auto autos cars bikes cycles wheels tyres parts freight cargo shipping
    logistics logistik storage coldstorage warehouse supply supplies trade traders wholesale retail stores shop shops
    fashion clothing shoes textiles fabrics carpets furniture design designs creative brand brands digital data
    systems solutions services group partners associates consulting advisors advisory legal law tax audit accounts
    engineering engineers works construction build builders roofing scaffolding plumbing heating electric electrical
    lighting interiors joinery joiners windows doors floors bathrooms landscapes gardens trees forestry woodland
    nursing tiling paving decking flooring glazing fencing framing
    environmental ecology waste recycling water utilities council county district city recruitment talent search
    people jobs bakeri bakery bageri backerei zorg technik technology bau haus werk werke verlag wasser
    """.split()  # noqa: SIM905
)
# Words that begin names of two or more: "northquill" is "North Quill".
BEGINNINGS = (
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "saint", "santa", "first", "great",
    "two", "three", "four", "five", "seven",
    "green", "black", "white", "golden", "silver", "royal", "blue", "red", "new", "old", "grand", "upper", "lower",
    "the",
)  # fmt: skip
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
    r"|lawyers?|advocaten|avocats|abogados|advogados|avvocati|rechtsanw\w+|surveyors?|consultants?|hotel\s*(?:&|and)\s*restaurant|restaurant|advocates?|notar\w+"
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
    kennismaking gesprek sollicitatie uitnodiging vacature entretien entrevue candidature convocation entrevista
    candidatura convocatoria colloquio pohovor pozvanka haastattelu intervju jobsamtale stilling einladung termin
    bewerbung vorstellungsgesprach invitation
    but not cv guests changed ihr ihre euer
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
# Towns by which the bigger firms tell their branches apart, and countries again: those that give a zone its name.
TOWNS = frozenset(name for names in PLACES.values() for name in names.split("|") if len(name) > 3)
# Who governs a house or owns it, in front of its name: "Chapter of Quill Cathedral", "Stichting Quill Zorg".
BODIES = frozenset(
    """
    chapter dean board trustees governors friends directors council corporation office team management staff parish
    stichting sppk pt cv mv mf ms ss
    """.split()  # noqa: SIM905
)
