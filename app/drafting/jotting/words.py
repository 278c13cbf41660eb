"""Words that jotted text is read with: shorthand, names of things that have capitals, common misspellings."""

from __future__ import annotations

# Shorthand that has one reading in notes about work.
SHORTHAND = {
    "w/": "with", "w/o": "without", "b/c": "because", "bc": "because", "bcs": "because", "cos": "because",
    "re": "about", "abt": "about", "btw": "by the way", "ppl": "people", "mgmt": "management", "mgr": "manager",
    "mgrs": "managers", "dept": "department", "depts": "departments", "govt": "government", "eval": "evaluation",
    "evals": "evaluations", "idx": "index", "config": "configuration", "env": "environment",
    "infra": "infrastructure", "recs": "recommendations", "reqs": "requirements", "spec": "specification",
    "docs": "documents", "qs": "questions", "eng": "engineering", "engs": "engineers", "min": "minutes",
    "mins": "minutes", "hrs": "hours", "wk": "week", "wks": "weeks",
    "wkend": "weekend", "wknd": "weekend", "wkends": "weekends", "mth": "month", "mths": "months", "mos": "months",
    "yr": "year", "yrs": "years", "approx": "about", "esp": "especially", "incl": "including",
    "intl": "international", "natl": "national", "thru": "through", "tho": "though", "u": "you", "ur": "your",
    "luv": "love", "sth": "something", "sb": "somebody", "smth": "something", "qtr": "quarter", "qtrs": "quarters",
    "org": "organisation", "admin": "administration", "comms": "communications", "ops": "operations",
    "mods": "moderators", "prob": "probably", "def": "definitely", "obv": "obviously", "vs": "versus", "v": "very",
    "bldg": "building", "bldgs": "buildings", "appt": "appointment", "appts": "appointments", "vols": "volunteers",
    "dir": "director", "asst": "assistant", "tmrw": "tomorrow", "mtg": "meeting", "mtgs": "meetings",
    "proj": "project", "projs": "projects", "no.": "number", "temp": "temporary", "cust": "customer",
    "custs": "customers", "dev": "development", "embed": "embedding", "bg": "background", "jan": "January",
    "feb": "February", "sept": "September", "sep": "September", "oct": "October", "nov": "November",
    "aug": "August", "tues": "Tuesday", "weds": "Wednesday", "thurs": "Thursday", "thur": "Thursday",
    "mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday",
    "pls": "please", "plz": "please", "thx": "thanks", "subs": "subscribers", "tix": "tickets",
    "acct": "account", "accts": "accounts", "y/o": "year-old", "shd": "should", "wd": "would",
    "shld": "should", "wld": "would",
    "cld": "could", "hav": "have", "wrk": "work", "bcoz": "because", "coz": "because",
    "transl": "translation", "translatn": "translation", "probs": "problems",
    "diags": "diagnostics", "pics": "pictures",
    "pix": "pictures", "refs": "references", "exp": "experience", "info": "information",
    "lang": "language", "langs": "languages",
    "uni": "university", "diff": "different", "b4": "before", "doc": "document", "univ": "university", "pt": "patient",
    "pts": "patients", "prod": "production", "sys": "system", "sesh": "session", "convo": "conversation",
    "covid": "Covid", "resp": "responsible", "dist": "distribution",
    "assoc": "association", "mkt": "market", "mkts": "markets", "yrly": "yearly", "mthly": "monthly",
    "pkg": "package", "k8s": "Kubernetes", "qty": "quantity", "inv": "invoice",
    "rel": "relationship", "rels": "relationships", "avg": "average",
}  # fmt: skip

# Left as they stand where the job is about just that ("ops", "dev", "comms" are words of their trades).
SPOKEN_IN_TRADE = frozenset(
    """
    ops dev comms admin infra docs spec config temp def min v
    """.split()
)

APOSTROPHES = {
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "couldnt": "couldn't",
    "wont": "won't", "wouldnt": "wouldn't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't",
    "werent": "weren't", "hasnt": "hasn't", "havent": "haven't", "hadnt": "hadn't", "shouldnt": "shouldn't",
    "im": "I'm", "ive": "I've", "hes": "he's", "shes": "she's", "theyre": "they're", "theyve": "they've",
    "weve": "we've", "youre": "you're", "youve": "you've", "thats": "that's", "whats": "what's", "whos": "who's",
    "theres": "there's", "mustnt": "mustn't",
}  # fmt: skip

# Slips that no rule mends safely.
MISSPELT = {
    "xray": "X-ray", "xrays": "X-rays", "x-rays": "X-rays",
    "sayd": "said", "recieve": "receive", "recieved": "received", "acheive": "achieve", "seperate": "separate",
    "definately": "definitely", "definatly": "definitely", "wich": "which", "wiht": "with", "becuase": "because",
    "becasue": "because", "alot": "a lot", "thier": "their", "freind": "friend", "untill": "until",
    "occured": "occurred", "managment": "management", "enviroment": "environment", "goverment": "government",
    "calender": "calendar", "intresting": "interesting", "intersting": "interesting", "beleive": "believe",
    "wierd": "weird", "tommorow": "tomorrow", "reccomend": "recommend", "recomend": "recommend",
    "accomodate": "accommodate", "succesful": "successful", "bussiness": "business", "buisness": "business",
    "sched": "schedule", "mantain": "maintain", "maintainance": "maintenance", "experiance": "experience",
    "knowlege": "knowledge", "liason": "liaison", "commited": "committed", "writting": "writing",
    "planing": "planning", "stuf": "stuff", "probaly": "probably", "prolly": "probably", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "kinda": "rather", "sorta": "rather", "cuz": "because", "thnk": "think",
    "hw": "how",
    "wnat": "want", "hte": "the", "adn": "and", "taht": "that", "waht": "what", "jsut": "just", "liek": "like",
}  # fmt: skip

# Names of things that carry capitals; what trades and offices use everywhere.
CAPITALS = {
    word.casefold(): word
    for word in """
    I AI API APIs AWS Azure B2B B2C BIM CAD CAPA CEO CFO CI CIO CNC COO COSHH CPD CPR CQC CRM CSAT CSS CSV CTO
    CV DBS DNA ED EDI EHR EMR ERP ESG ESL ETL EU EV CLT DNO EBITDA FAQ FDA FMCG FOI KP NDA NDAs NPV
    GCSE GCSEs GDPR GIS GMP GP GPs GPU GPUs GraphQL
    HACCP HMRC HR HTML HVAC IATA ICU IFRS IKEA iOS iPad iPhone IPO ISO IT ITU JavaScript Java Jenkins Jira JSON
    KPI KPIs KYC Kafka Kubernetes LGBT Linux LMS LPA LPAs LLM LLMs MBA ML MRI MVP NATO NGO NGOs NHS NLP NPS NVQ
    OEM Ofsted OKR OKRs OSHA PCB PDF PE PhD PLC PMO PO PPE PR PSTN PT PTA QA QPS R&D RFP RFPs RIBA ROI SAP SaaS
    SCADA SEN SEO SIEM SKU SKUs SLA SLAs SME SMEs SMS SOP SOPs SQL SSO STEM SwiftUI Swift TypeScript
    Postgres PostgreSQL Python PyTorch React Redis Rust Scala Snowflake Spark Terraform TensorFlow Tableau UIKit
    UK UN URL US UX UI VAT VoIP VoiceOver VP VPN WCAG WHO Xero YTD Excel Figma GitHub GitLab Google
    Microsoft Salesforce SharePoint Slack Word PowerPoint Outlook Teams Zoom LinkedIn YouTube Instagram
    WordPress Photoshop AutoCAD Revit SolidWorks MATLAB Android Docker Django GDPR Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday January February April June July August September October November December
    Christmas Easter Thanksgiving Ramadan English French German Spanish Italian Dutch Danish Swedish Norwegian
    Polish Portuguese Chinese Japanese Welsh Irish Scottish British American European Europe Africa Asia London
    Q1 Q2 Q3 Q4 CILEX AUC ROC dbt npm ACCA CIMA CPA Amsterdam Athens Atlanta Auckland Austin Baltimore Bangalore
    Barcelona Belfast Berlin Birmingham Boston Brighton Brisbane Bristol Brussels Budapest Calgary Cambridge
    Cardiff Chicago Cleveland Cologne Copenhagen Cork Dallas Delhi Denver Detroit Dubai Dublin Edinburgh Exeter
    Florence Frankfurt Geneva Glasgow Hamburg Helsinki Houston Istanbul Johannesburg Kraków Lagos Leeds
    Leicester Lisbon Liverpool Ljubljana Lyon Madrid Manchester Manila Marseille Melbourne Miami Milan
    Minneapolis Montreal Mumbai Munich Nairobi Naples Newcastle Norwich Nottingham Oslo Ottawa Oxford Paris
    Perth Philadelphia Phoenix Pittsburgh Portland Porto Prague Pune Riga Rome Rotterdam Sacramento Seattle
    Sheffield Shanghai Singapore Southampton Stockholm Stuttgart Sydney Tallinn Tokyo Toronto Turin Vancouver
    Vienna Vilnius Warsaw Wellington York Zurich Berlin Australia Austria Belgium Brazil Canada China Denmark
    Bayesian Gaussian
    England Estonia Finland France Germany Ghana Greece India Ireland Italy Japan Kenya Malta Mexico Netherlands
    Nigeria Norway Poland Portugal Scotland Spain Sweden Switzerland Wales Vietnam California Florida Ohio
    Ontario Oregon Texas Alaska Hawaii Michigan Minnesota Brexit Michelin MOT MOTs HGV LGV LTO A&E OT OTs
    """.split()
    if word not in {"Word", "Teams", "Swift", "Rust", "Spark", "Slack", "WHO", "IT", "US", "PE", "ED", "PO", "Monday"}
}
CAPITALS["monday"] = "Monday"
CAPITALS |= {
    f"{day}s": f"{day.capitalize()}s" for day in "monday tuesday wednesday thursday friday saturday sunday".split()
}

NUMBER_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

# Words so common that a slip of two neighbouring letters, or a lost vowel, is safely one of them.
COMMON = frozenset(
    """
    about above across after again against ahead all almost along already also always among and another answer
    any anything around asked asking away back because become been before began being believe below best better
    between both bring brought build building built business called came cannot care change changed changes
    clear clearly close coming company could customer customers data day days deal decide decided design did
    different does doing done down during each early easy either else enough even ever every everyone everything
    example experience explain explained family fast feel few find first five follow for forward found four from
    full future gave general get getting give given goes going gone good great group grow growing had half hand
    happen happened hard has have having head hear heard help helped her here high him his hold home hope hour
    hours house how however idea important improve inside instead interest interested interesting into issue
    issues its job join joined just keep kept kind knew know known large last late later lead leading learn
    learned learning least leave left less let level life like liked line little live long look looked looking
    lot love loved made main make makes making manage managed management manager managers many market matter
    maybe mean meant meet meeting mention mentioned might mind minute minutes moment money month months more
    most move moved moving much must name near need needed needs never new next nice night nothing now number
    off offer office often old once only open order other others our out outside over own page paper part people
    person phone picture place plan planned planning plans point points possible present problem problems
    process product project projects promise put question questions quick quickly quite rather read ready real
    really reason recruiter recruiting remember report rest right role roles run running said same saw say
    saying says school second see seem seen sent server service set several shared she short should show showed
    side simple since site small some somebody someone something soon sort spend spent staff stage start started
    state stay still stop story strong student students such support sure system systems take taken talk talked
    talking teach teacher team teams tell than thank that the their them then there these they thing things
    think thinking this those though thought three through time times today together told tomorrow too took tool
    tools top toward training tried trust try trying turn twice two under understand understood until up upon
    use used users using usually very visit want wanted wants was way ways week weeks well went were what when
    where whether which while who whole why will wish with within without woman wonder word words work worked
    working works world would write writing wrote year years yes yet you young your yourself
    """.split()
)

# Small words of the languages next door that are no English words.
OTHER_LANGUAGES = frozenset(
    """
    und der das nicht wir ich mit für auf ist sehr auch von zum zur haben hat sind ein eine einen dass aber noch
    le les des est nous vous avec pour dans une qui pas sur très mais aussi était ils elle sont
    los las una con para por que muy pero también del está hemos sobre es el
    il di che sono della molto anche abbiamo per non gli ho
    het een van voor niet wij ook maar zijn met goed over naar ik
    och att det jag vi inte som på ett har med
    og ikke det er til jeg vi som på et
    nie jest się na z do o że
    de la du au aux
    os da um uma com não muito nós foi em
    """.split()
) - {
    "es",
    "per",
    "os",
    "do",
    "o",
    "z",
    "na",
    "di",
    "as",
    "em",
    "over",
    "met",
    "det",
    "sur",
    "les",
    "des",
    "los",
    "vi",
    "ho",
}
