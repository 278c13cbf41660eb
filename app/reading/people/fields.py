"""What a title may be of: fields of work ("Manager, Cloud Infrastructure", "Senior Grader, coloured stones")."""

from __future__ import annotations

from app.reading.late import late
from app.reading.people.spelling import fold

# What a title may be of: a second part that holds one belongs to it ("Manager, Cloud Infrastructure").
FIELDS = frozenset(
    """
    purchase purchasing stores taxation snacks routing
    validation modelling modeling underwriting reconciliations
    verification dv soc asic fpga rtl silicon ingest mgmt motion perception controls soils forests dairy
    livestock grain textiles ceramics metals welding tooling pharma devices diagnostics dialysis labs vessels aircraft
    signalling highways drainage hvac works pastry brewing drama documentary news sports audio lighting
    cardiac renal respiratory stroke orthopaedics orthopedics trauma neonatal telemetry geriatrics palliative endoscopy
    theatres perioperative postpartum step-down med-surg mid-market smb integrations
    market infra core consumer insights cash fx treasury qc ehs hse
    dach benelux nordics iberia mena disputes formulation wind solar nights days picu nicu itu icu ed voice telco
    academic access accounting accounts acquisition adults admissions affairs agriculture ai air americas analytics
    animation apac api apis applications archives art arts asia assurance asset assets audit automation backend
    banking beverage biology brand building business campus capital cardiology care casework catering chemistry
    children civil claims client clients clinical cloud collections commercial communications community competition
    compliance conservation construction consumer content contracts corporate costing creative credit critical crew
    cultural culture curatorial curriculum customer customers cyber data deals delivery design development devops
    digital dispatch distribution diversity donor early ecommerce economics editorial education electrical
    elementary embedded emea emergency energy engagement engineering english enterprise environment environmental
    equities estates ethics europe events exhibitions experience export exteriors facilities families field film
    finance financial firmware fleet food forensic freight frontend fundraising games gameplay gardens global
    governance grants graphics grid grounds group growth hardware health history hospitality housekeeping housing hr
    humanities icu identity imaging inclusion industrial industry information infrastructure ingestion innovation
    inpatient inspections installations insurance integration integrity international intelligence investments it
    kitchen laboratory land languages latam learning legal lending library licensing life litigation live logistics
    machine maintenance management manufacturing marine maritime markets marketing maternity maths mathematics
    mechanical media medical medicine membership mental merchandising midwifery ml mobile msk music network networks
    new nlp north northern nursing oncology online operations outpatients outreach packaging paediatrics
    partnerships pastoral pathology payments payroll pediatrics pensions people performance permits pharmacy physics
    planning plant platform policy practice presales pricing primary print procurement product production products
    programme programmes program programs project projects properties property prosecutions provision psychology
    public publications qa quality radiology rail receivables recruitment regional regulation regulatory
    rehabilitation reliability renewables rentals reporting research residential resilience resources retail revenue
    risk robotics rooms safeguarding safety sales schools science sciences search secondary security services sixth
    site social software solutions sound south southern sre staffing standards storage strategic strategy structures
    student students success supply support surgery surgical sustainability systems talent tax teaching technical
    technology theatre therapies trade trading training transformation transport travel treasury trials trust tv uk
    underwriting upstream us user ux valuation video volunteering warehouse water web welfare west western wholesale
    women workforce workplace youth
    """.split()  # noqa: SIM905
)
_FIELD_LIKE = late(r"[^\W\d_]{2,}(?:tion|sion|ment|ics|ology|ography|oscopy|ometry|onomy|ship|ness)\Z")


def is_field(word: str) -> bool:
    """Whether a word says what somebody's work is about: from the list, or with the ending of such a word."""
    key = fold(word)
    return key in FIELDS or key.rpartition("-")[2] in FIELDS or _FIELD_LIKE.match(key) is not None


_LIKE_A_FIELD = late(
    r"(?:..ing|ics|[st]ions?|ments?|ances?|ences?|ology|istry|tures?|ware|care|tors|..ers|tems|als|nts|ines|graphy|"
    r"nomy|sis|ness"
    r"|lytics|ops|ity|ship|pliance|tech)$"
)
_TOWNS_IN_S = frozenset(
    """
    athens paris leeds brussels naples texas dallas hastings memphis caracas patras poitiers bruges amiens nantes rennes
    tours reims cannes limoges algiers wales philippines netherlands emirates midlands highlands vilnius kaunas columbus
    vegas kansas arkansas illinois massachusetts lagos angeles orleans wells staines widnes barnes flanders lewes falls
    springs heights islands rapids hills woods lakes rivers louis minneapolis indianapolis annapolis honduras cyprus
    mauritius seychelles maldives bahamas barbados calais arras versailles gardens fields towers docks quays gates
    christmas james thomas lucas nicholas les des las los
    """.split()  # noqa: SIM905
)


def says_a_field(word: str) -> bool:
    """Whether a word is a field of work, by the list or its ending."""
    key = fold(word)
    return key in FIELDS or _LIKE_A_FIELD.search(key) is not None


def is_a_field(word: str) -> bool:
    """Whether a word is a field of work, or the plural of things that one works on: "Immunoassays"."""
    key = fold(word)
    if says_a_field(key):
        return True
    return len(key) > 5 and key.endswith("s") and not key.endswith(("ss", "us", "is")) and key not in _TOWNS_IN_S
