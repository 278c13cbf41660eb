"""The words that tell a person's name from other capitalised words."""

from __future__ import annotations

# Folded and without dots; a value is how the honorific is written, "" where it is only a rank or trade before a name.
HONORIFICS = frozenset(
    """
    dr dra prof profa professor mr mrs ms miss mx sir dame lord lady rev revd reverend fr herr frau hr fru madame
    mme mlle monsieur mons senor senora senorita sra srta sr dona dott dottssa dottor dottoressa avv ing ir mdm
    madam shri smt sri kumari tn encik cik puan datuk dato tan-sri capt captain lt sgt sergeant lieutenant det
    detective col colonel maj major gen cpl cmdr commander chief eng engr arch adv advocate hon judge justice cllr
    councillor pharm chef coach brother father pastor imam rabbi sheikh sheikha ustaz ustadz drs mag lic lcdo lcda
    licda mzee mwalimu nurse matron sig signor signora dhr mevr mw meneer mevrouw pan pani dipl dipl-ing dr-ing
    univ-prof gospodin ph med officer deputy inspector supt ca engg archt maestro barrister atty attorney
    alhaji alhaja hajia hadji mallam mian kommr ddr oom tannie engra arq avvocato ustadh canon ven venerable archdeacon
    msgr monsignor oga
    """.split()  # noqa: SIM905
) - {"ph", "ca", "officer", "deputy", "chief", "fr", "eng", "major", "sri", "pan", "ing", "lord"} | {"eng", "ing"}

# Words of address behind a name: "Emre Bey", "Nil Hanım".
FOLLOWING_HONORIFICS = frozenset("bey hanim efendi hoca abla".split())  # noqa: SIM905

POSTNOMINALS = frozenset(
    """
    phd md mba cpa esq esquire jr sr ii iii iv rn bsn msn dnp np pe peng ceng meng beng bsc bs msc ms ma ba bcom
    mcom bed med edd dphil dpt llb llm jd dds dmd dvm mph msw lcsw lmsw lpc cphr phr sphr shrm-cp shrm-scp cipd
    marla mnaea fnaea anaea
    acipd mcipd fcipd assoccipd cfa pmp acca fcca aca fca ca(sa) ca cima acma cgma mrcp frcp frcs mrcs mrcgp frcgp
    mcsp mrcvs bvsc obe mbe cbe kbe kc qc sc tep riba mrics frics csm psm cissp aia leed cvpm czo cebs gphr aicp
    pgce qts frsa mla mls rd rdn ot otr cscs cmgr mcmi fcmi cpp crsp mieee fiet miet mrpharms rgn rmn hons dip pgdip
    bds facs facc fache
    """.split()  # noqa: SIM905
)

PARTICLES = frozenset(
    """
    de del della delle dello dei degli da das do dos di du des la le les lo van von vom zu zum zur der den dem ter
    ten te tot het 't 's op in y e af av bin binti binte
    bint ibn s/o d/o a/l a/p dela delos ben abu al el ul ur ole ap mac mc san st y' d' l' o' thi
    nic ni
    """.split()  # noqa: SIM905
) - {"in", "op", "e", "st", "te", "do", "ben", "ni", "nic", "mac", "mc", "san", "thi", "den", "lo", "le"} | {
    "den",
    "e",
    "op",
}

# Family names that stand first in Chinese, Korean and Vietnamese names; never turned round.
FAMILY_FIRST = frozenset(
    """
    ang ao aw bai bao bui cai cao chan chang chao chau chen cheng cheong cheung chew chia chiang chin cho choi chong
    choo chou chow choy chu chua chui chung cui dai dang dao deng ding dinh do doan dong du duan duong fan fang feng
    foo fu fung gan gao ge goh gong gu guan guo ha han hao he heng ho hoang hon hong hou hsieh hsu hu hua huang hui
    hung huynh hwang ip jang jeong ji jia jiang jin jung kan kang kao khoo kim ko koh kong koo ku kuo kwan kwek kwok
    kwon lai lam lau law le lee lei leong leung li lian liang liao lieu lim lin ling liu lo loh loke long loo low lu
    lui lum luo luong luu lv lye ma mah mai man mao meng mo mok moon nam neo ng ngai ngo ngan nguyen ni nie noh oh
    ong ooi ou ouyang pan pang park pei peng pham phan phua phung poh pu qi qian qiao qin qiu quach quan quek ren
    ryu seah see seet seo seow shao shen sheng shi shih shim shin shu si sim siow situ siu so soh song su sun sung
    sze tai tam tan tang tao tay teh teng teo thai tham thio tian tiong toh ton tong tran trinh truong tsai tsang
    tse tseng tsui tu tung vo vu wan wang wei wen woo wong wu xi xia xiang xiao xie xing xiong xu xue yam yan yang
    yao yap yau ye yee yen yeo yeoh yeung yi yim yin yip yiu yoo yoon you yu yuan yue yuen yun yung zeng zhan zhang
    zhao zheng zhong zhou zhu zhuang zou zuo
    """.split()  # noqa: SIM905
)

# Words of organisations, teams, places, tools and mail: a run of words that holds one is no person.
NOT_NAMES = frozenset(
    """
    entrevista entrevistas intervista colloquio haastattelu tyohaastattelu vorstellungsgesprach vorstellungsgespraech
    bewerbungsgesprach bewerbungsgespraech kennenlerngesprach intervju jobintervju samtale rozmowa pohovor wywiad
    sollicitatiegesprek gesprek neuvotteluhuone kokoushuone besprechungsraum konferenzraum vergaderzaal core infra
    consumer insights
    castings forgings
    academy accounts foods freight lines energy ledger biotech pharma motors ventures robotics aerospace dynamics
    interiors builders bakery dairy vineyards winery builders joinery fabrics plastics minerals mining steel timber
    paints cosmetics fashions footwear jewellers opticians veterinary insurance outfitters hospitality bistro
    brasserie apparel textiles furnishings admin administration admissions agency airlines airways alert alerts
    alumni apartments app applications appointments apps assistance associates association authority avenue bank
    bewerbung bewerbungen board booking bot boulevard branch brewery bureau business cafe calendar campus candidate
    candidates car care career careers carriere center centre chambers charity church clinic club co college command
    committee community company confirmation consultancy consulting contact corp corporate corporation council
    county court customer dental department dept desk diagnostics digest direct directorate district division dojo
    drive economics education emploi employment engineering enquiries enterprise enterprises entretien entretiens
    environmental event events exchange executive express faculty farm farms federation finance financial floor
    foundation fund garden gardens gate general geoscience gmbh google government group hall hampshire health
    healthcare help helpdesk herald hill hire hiring holdings home homes hospice hospital hospitals hotel hotels
    house hr human imaging inc industries info infirmary information institute institution insurance intake
    interview interviews invitation iphone ipad it jobs journal karriere kitchen lab laboratories laboratory labs
    lane legal lettings library limited linkedin livery llc llp logistics lounge ltd mail mailbox maintenance
    management marketing media medical meet meeting meetings messages microsoft ministry museum mutual national
    network news newsletter noreply notification notifications notice nursing office offices online onboarding
    operations ops outlook overview panel park parking payroll people personal personnel pharmacies pharmacy
    placement placements plaza please plc police portal posting practice press pride primary private programme
    programs project psychiatry public publishing quay reception recruiting recruitment recrutement reclutamiento
    referee referees reference references registry rekrytering reminder remote reply request research residency
    resources restaurant resort retail reuters road room rooms royal sales sanctuary scheduling school schools
    science sciences seccion seleccion selecao selection selections seminar senate service services sheet shop skype
    slack society solicitors solutions south specialists sports square staff staffing station store street studio
    studios suite support surgery survey system systems talent talents teaching team teams technical technologies
    technology telegram telephone terminal theatre therapies tower towers trading training transport trust union
    unit university universidad universite universitat update vacancies vacancy vacatures venue via video visitor
    volunteer volunteers ward warehouse webex webinar welcome wellness westminster whatsapp workday workshop works
    fort minute minutes intro
    analytics advisory advisors advisers instruments semiconductors semiconductor communications beverages packaging
    chemicals aviation defence defense genomics therapeutics biosciences biologics devices optics photonics polymers
    ceramics metals alloys tooling machinery tractors haulage couriers removals maritime offshore drilling petroleum
    utilities recycling renewables solar contracting contractors construction housing realty properties property
    mortgages brokers assurance underwriting investments equity securities savings payments gaming entertainment films
    broadcasting television productions opera ballet orchestra philharmonic gallery galleries archives zoo aquarium
    tours cruises ferries railway railways coaches taxis tyres stationery bookshop florists nurseries nursery seeds
    fisheries seafood meats distillery distillers brewers roasters catering caterers kitchens furniture carpets
    flooring lighting roofing plumbing heating electrical electronics automation drones satellites telecom telecoms
    wireless broadband cyber designs branding advertising translations tuition montessori kindergarten preschool
    childcare daycare physiotherapy dentistry eyecare equestrian fitness leisure athletics dispensary chemists inns
    creamery cheeses orchards rentals lettings knitwear tailoring upholstery ironworks steelworks foundry shipyard
    bookings boatyard quarries aggregates cement concrete scaffolding cladding glazing facades joiners carpentry
    landscapes horticulture forestry
    superior yard zoom greenhouse lever calendly gotomeeting bluejeans teamviewer chime indeed glassdoor north east west
    northern southern eastern western grand airport port cathedral castle cottage embassy island islands isle lake
    river bay beach bridge valley mountain mount forest point village town city borough street st rd ave blvd dr.
    place terrace crescent close mews row wharf harbour harbor mill manor lodge inn court yard gmail yahoo hotmail
    icloud whatsapp android samsung galaxy huawei proton apple amazon azure senior junior deputy assistant acting
    interim associate vice executive regional digital product platform infrastructure data software hardware backend
    frontend ii iii iv github gitlab jira confluence notion miro figma loom excel word powerpoint python java
    javascript typescript kotlin swift react linux windows sql dbt kubernetes docker
    partie cuisine rang salle pastry patisserie brigade
    """.split()  # noqa: SIM905
)

# Words that begin sentences, greetings, labels and dates: cut off a run's ends, and no name by themselves.
PLAIN = frozenset(
    """
    neither either nor x-ray mri parade esplanade promenade big wee little adding including
    introducing copying welcoming joining
    swapping replacing seeing unchanged
    a about above accept accepted according act add additional address after afternoon again agenda ahead all allow
    almost aloha already also although always am an and another answer any anyone anything apologies applicant
    application apply april arrival arrive art as ask at attached attendance attendees august aw awesome back badge
    be because before below best bonjour both brief bring british but by call called camera can canceled cancelled
    cc cell changed chair chairperson check cheers christmas ciao class click coffee coding come company condition
    confirm confirmed congratulations congrats consider contract could current cv data date day days deal dear
    december decision description design dial did direct directions discussion dna do does down due during duration
    each early easter either else email employer end english enjoy entrance error evening every everyone everything
    exciting expect experience external extra fax february feedback few fill final find fine first follow following
    for form format forward found free french friday from full further fw fwd german get give glad go going good got
    grade great greetings guest guests had half happy has have having he hei hej hello her here hey hi him his hola
    hope hosted hour hours how however i id if in include indeed inside instead interviewer interviewers into
    introduction is it january job join july june just keep kia kind kindly know label language last late later law
    learn leave length let letter level link list local location lock long look looking lots love lovely lunch made
    mahalo make manage many march mate material may maybe me meanwhile member members merry message met mobile mode
    moin monday month more morena morning most move mr much my name names nature need never new next nga nice no
    noon nor not note noted nothing november now october of off offer oh ok okay old on once one only open option or
    oral order organizer organiser other our out outcome over own page pair paper participants part pdf people per
    perfect perhaps period permit person phone photo pick place plan po portfolio position possible post prepare
    presentation problem proceed process profile programming promise ps put quality question questions quick re read
    ready realistic realistically really reason received ref regarding regards register registered remember removed
    required requirement rescheduled result results resume reply respectfully return review right role round said
    same saturday save schedule scheduled second see selected send sender sent september session sessions set
    several shall share she should sicher since sincerely site slot so some somebody something soon sorry space
    spanish speak spoke start starting starts stay still stop straight subject such sunday sure take talk tel tell
    test thank thanks that the their them then there these they thing think third this those though through thursday
    time times title to today together tomorrow too topic topics touch tour track trip tuesday two type unable under
    unfortunately unless until up updated upon us use using values very view virtual visit wait want warm was way we
    wednesday week weekend weeks welcome well went were what when where whether which while who whole whoever why
    will wish wishes with within without word work works would write written xmas yes yesterday yet you your yours
    yourself e-mail tr sv fwd wg aw antw antwort vs odp ynt rv enc vl zum thx mail afternoon salaam salam namaste
    hallo buenos buenas dias tardes estimado estimada querido querida caro cara chere cher bonsoir sehr geehrte
    geehrter liebe lieber beste hoi tere tena koe dag kaere kjaere hyva arvoisa szanowny szanowna witam drogi droga
    tjena hejsan god mit freundlichen grussen viele grusse herzliche cordialement salutations saludos abracos groet
    groeten hilsen halsningar namens obrigado obrigada gracias merci danke grazie kiitos tack takk dank nga mihi ngā
    noho ora whanau kiwi korero est pst cst mst edt pdt cdt mdt gmt utc bst cet cest eet ist et pt ct mt am pm jan
    feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun easter
    thanksgiving christmas diwali eid ramadan labor labour memorial holiday holidays eve ceo coo cto cfo hrbp vp svp
    evp p.s. nb fyi asap rsvp tbc tbd faq usa uk eu us nhs bbc cpr dbs nbi faa gcse led pto eeo uae am accessibility
    access disability act foi gdpr
    """.split()  # noqa: SIM905
)
