"""Job titles in running text: the nouns that make a title, and where a title ends."""

from __future__ import annotations

import re
from functools import lru_cache

from app.reading.late import late
from app.reading.people.fields import is_a_field, is_field
from app.reading.people.given import GIVEN
from app.reading.people.spelling import fold

# The nouns, folded. A title must hold one; "member", "chair", "contact" and the like are roles, not jobs.
NOUNS = frozenset(
    """
    intercedent intercedente tumuaki precentor succentor sacrist subdean bursar provost beadle
    demonstrator invigilator foreman forewoman housemaster sacristan maitre hand commander sheriff constable marshal
    corporal brigadier colonel admiral cadet convener rapporteur ombudsman envoy attache diplomat banker dealer investor
    originator appraiser conveyancer notary columnist correspondent presenter broadcaster anchor dancer actor
    actress singer cellist violinist guitarist percussionist soloist novelist typist brewer roaster arborist
    stockperson deckhand linesman craftsman repairman banksman alderman fireman lineman lektor docent dozent
    amanuensis landlord landlady publican scholar exec supervisora ingeniero ingeniera arquitecto arquitecta
    contador contadora asistente analista especialista consultor consultora desarrollador disenador disenadora
    medico medica catedratico catedratica profesora ingegnere infermiera capo vorstand prokurist prokuristin inhaber
    inhaberin chefin souschef kuchenchef restaurantleiter worker attendant helper minder nanny mentor advocate
    navigator verpleegkundige enfermera enfermero infermiere krankenschwester sjukskoterska sykepleier opiekun
    nauczyciel leraar docente maestra maestro kellner koch koch kok cuisinier cuisiniere serveur serveuse vendeur
    vendeuse caissier technicien technicienne developpeur developpeuse dessinateur accountant actuary administrator
    adviser advisor adjuster agent agronomist aide ambassador analyst anaesthetist anesthesiologist apprentice
    architect archivist artist assessor assistant associate astronomer attorney auditor auditeur baker ballerina
    barber barista barrister bartender beautician beekeeper biochemist biologist bookkeeper bookseller botanist
    bricklayer broker builder butcher buyer cfo cio ceo cmo coo cpo cto ciso captain cardiologist caretaker carer
    carpenter cartographer cashier catering ceramicist chancellor chaplain chargehand chauffeur chef chemist chief
    choreographer civil cleaner clerk clinician coach coder cofounder co-founder commissioner communicator composer
    comptroller concierge conductor conservator consul consultant controller convenor cook coordinator co-ordinator
    copywriter coroner counsel counsellor counselor courier crew curator custodian dean dentist dermatologist
    designer detective developer dietitian director directeur directora directrice dispatcher distiller doctor
    draughtsman draftsman driver ecologist economist editor educator electrician engineer ingenieur entomologist
    estimator evangelist examiner executive fabricator facilitator farmer fellow financier firefighter fisherman
    fitter florist foreman forester founder fundraiser gardener gastroenterologist generalist geographer geologist
    glazier goldsmith governor graphic groundskeeper groundsman grower gynaecologist hairdresser handler handyman
    head headmaster headmistress headteacher histopathologist historian horticulturist host hostess housekeeper
    hydrologist hygienist illustrator immunologist inspector installer instructor intern interpreter interventionist
    investigator janitor jeweller joiner journalist judge keeper laboratory laborer labourer lead leader lecturer
    lectureship professorship headship internship apprenticeship traineeship
    librarian lieutenant lifeguard liaison linguist locksmith machinist magistrate maker manager manageress marketer
    mason masseur mate mathematician matron mechanic mediator merchandiser merchant meteorologist microbiologist
    midwife miller miner minister mixologist moderator musician naturalist navigator negotiator neurologist nurse
    nutritionist obstetrician officer oncologist operative operator ophthalmologist optician optometrist orderly
    organist organiser organizer orthodontist owner packer paediatrician painter paralegal paramedic partner
    pathologist patrol pediatrician perfusionist pharmacist phlebotomist photographer physician physicist physio
    physiologist physiotherapist pianist picker pilot planner plasterer plumber podiatrist policeman policewoman
    porter postdoc potter practitioner preceptor president principal printer prison probation producer professor
    professeur programmer projectionist proprietor prosecutor psychiatrist psychologist psychotherapist publicist
    publisher purchaser radiographer radiologist ranger receptionist recruiter rector registrar reporter
    representative rep researcher resourcer responsable restorer retoucher rheumatologist rigger roofer sailor
    salesman salesperson saleswoman scaffolder scheduler scientist sculptor seamstress secretary senco sergeant server
    sendco setter sexton shepherd shipwright sister solicitor sommelier sonographer sourcer specialist staffing
    statistician stenographer steward stewardess stockbroker stocktaker strategist stylist superintendent supervisor
    surgeon surveyor svp evp vp avp tailor taxidermist teacher technician technologist teller therapist tiler
    tradesman trader trainee trainer translator treasurer trustee tuner tutor typesetter undertaker underwriter
    upholsterer valuer verger veterinarian vet vicar vice-principal vice-president viticulturist waiter waitress warden
    warehouseman watchmaker welder winemaker woodworker writer zoologist hrbp vp. jr sr. bursar almoner provost
    chair-elect dos cco chro cro gm md evp. partner. postdoctoral talent recruiting recruitment acquisition leiter
    leiterin referent referentin geschaftsfuhrer geschaftsfuhrerin mitarbeiter mitarbeiterin sachbearbeiter
    sachbearbeiterin personalreferent personalreferentin personalleiter personalleiterin berater beraterin
    ingenieurin gerente jefe jefa coordinador coordinadora responsabile direttore direttrice coordenador
    informaticist informatician agm dgm
    conseiller conseillere regisseur regisseuse conservateur conservatrice directeur directrice ingenieur ingenieure
    gestionnaire redacteur redactrice formateur formatrice charge chargee adjoint adjointe secretaire infirmier
    infirmiere bibliothecaire comptable juriste acheteur acheteuse gerant gerante superviseur superviseure
    contremaitre chercheur chercheuse professeur professeure enseignant enseignante technicien technicienne
    abogado abogada contador contadora enfermero enfermera ingeniero ingeniera maestro maestra profesor profesora
    subdirector subdirectora supervisora auxiliar asesor asesora secretario secretaria arquitecto arquitecta
    abteilungsleiter abteilungsleiterin teamleiter teamleiterin bereichsleiter bereichsleiterin sachbearbeiter
    sachbearbeiterin geschaftsfuhrer geschaftsfuhrerin personalleiter personalleiterin werkleiter werkleiterin
    coordenadora gestor gestora medewerker adviseur hoofd kierownik dyrektor chargee charge assistente assistante
    consultante verkoper teamleiter teamleiterin teamleider mgr sre swe sdet tpm em gp senco animator colorist
    colourist dramaturg purser toolmaker postdoc master owner doyen doyenne gouvernante encargado encargada tecnico
    tecnica profesor profesora enseignant enseignante infirmier infirmiere chirurgien avocat avocate juriste
    comptable gerant gerante moderator headhunter organist sexton optimist canvasser campaigner lobbyist developer
    devops modeller animateur rigger trapper herder stockman shearer skipper bosun mate stevedore docker signaller
    guard conductor groom farrier jockey fd avp avdelingsleder radgiver radgivare konsulent
    sjef teamlead
    cataloguer cataloger tester reviewer grader sorter stacker loader grinder polisher presser cutter knitter dyer
    spinner bookbinder engraver driller blaster quarryman shunter platelayer splicer jointer plater logger feller
    pruner dresser
    bottler cellarman cellarhand proofreader subeditor sub-editor webmaster videographer cinematographer gaffer usher
    barman barmaid barback bellhop bellman doorman valet masseuse manicurist aesthetician groomer kennelhand zookeeper
    stablehand milker drover crofter agrologist arboriculturist oceanographer hydrographer geophysicist geneticist
    epidemiologist virologist toxicologist pharmacologist neuroscientist econometrician sociologist
    anthropologist archaeologist palaeontologist volcanologist seismologist ethnographer lexicographer subtitler
    transcriber telephonist
    signwriter cabinetmaker luthier milliner dressmaker cobbler blacksmith silversmith gunsmith wheelwright stonemason
    showrunner
    sailmaker boatbuilder diver lockkeeper harbourmaster boatswain coxswain helmsman bailiff lifeboatman dosimetrist
    orthoptist orthotist prosthetist audiologist dispenser doula embalmer gravedigger cantor saucier patissier boulanger
    fishmonger greengrocer newsagent wholesaler forwarder loadmaster flagger signalman postman postwoman binman roadie
    podcaster speechwriter screenwriter playwright lyricist accompanist bandmaster choirmaster drummer bassist harpist
    dg drh daf pdg dir associe associee tecnologo toolpusher oenologue œnologue intendant intendantin dramaturgin
    kuratorin restauratorin polier oberarzt cdo cso clo cno cne cmio dsi dga subgerente ejecutivo ejecutiva socio
    socia encarregado encarregada titolare amministratore capoturno caporeparto eigenaar eigenares rektor prezes
    jednatel brygadzista brygadzistka ugyvezeto mudur muduru dba oim rvn realtor landman aquarist propagator affineur
    affineuse blender taster churchwarden rabbi imam leder
    supt supvr coord diretor diretora responsavel reditel reditelka vedouci manazer manazerka kierowniczka
    dyrektorka
    specjalista specjalistka gruppenleiter gruppenleiterin leitung cheffe chefe adjudicator
    arbitrator conciliator croupier biller weigher checker feeder setter-operator millwright pipefitter
    """.split()  # noqa: SIM905
) - {
    "graphic", "civil", "laboratory", "prison", "probation", "patrol", "crew", "catering", "talent", "recruiting",
    "recruitment", "acquisition", "staffing", "liaison", "jr", "sr.", "vp.", "evp.", "partner.", "chair-elect", "dos",
    "md", "charge", "docker", "optimist", "guard", "groom", "mate", "minister", "host", "orderly", "postdoctoral",
}  # fmt: skip

# Family names that are job nouns too: a run "Alison Cook" is a name.
ALSO_NAMES = frozenset(
    """
    baker barber bishop brewer butcher butler carpenter carter chandler cook cooper dean driver farmer fisher
    forester fowler gardener glover goldsmith head judge keeper king knight lead marshall mason merchant miller
    miner naylor page painter parker piper porter potter price ranger rector saddler sawyer sergeant shepherd
    skinner slater smith steward tailor tanner taylor thatcher tyler vicar ward warden weaver webster wright abbott
    pope host usher cutter dyer feller dresser bailiff cantor crofter diver plater spinner drummer tester drover gaffer
    cartwright constable nurse packer sexton shearer shoemaker singer wainwright marshal
    """.split()  # noqa: SIM905
)

_TITLE_WORD = r"[^\W\d_][\w/&+.'’\-‑–#]*"
_SMALL = r"(?:of|for|and|the|to|in|on|de|du|des|di|da|del|la|le|von|für|und|et|y|e|&|/|\+|–|-|ii|iii|iv|i)"
_START = late(
    r"(?:(?:(?i:our|their|the|his|her|my|your|a|an|its|one of our|also|currently|acting as|new|two|both)"
    r"|(?i:onze|ons|unsere?|notre|nos|nuestr[oa]|noss[oa]|nostr[oa]|vår|vores|mein|meine|mijn|mon|ma|nasz|nasza|náš|naše)"
    r"|[A-Z]\w+['’]s(?= [A-Z]))\s+)*"
)
_IN_PLACE = late(r"([^\W\d_]+) in (?=[A-Z])(?!Charge\b)")
_OF_WHAT = late(r" (?:of|for) ")
_OF_SUBJECTS = frozenset(
    """
    lecturer professor reader fellow tutor specialist demonstrator teacher lead instructor dozent
    """.split()  # noqa: SIM905
)
_STOPS = late(
    r"\s(?:for (?:our|the|all|my|an?|as (?:long|much)|now|the time being)|(?:you|we|they|he"
    r"|she)(?:['’](?:d|ll|ve|re|s))?|I['’](?:d|ll|ve|m)"
    r"|and one of|and co-?own\w*|at|from|who|which|whom|will|would|is|are|was|has|can"
    r"|on his|on her|on our|on their|on my|on the day|here"
    r"|there|and i\b|and me\b|and myself\b|and the rest|and (?:really|also|runs?|leads|manages|heads|looks|asks|puts"
    r"|does"
    r"|knows|keeps|has|will|would|could|can|is|was|who|our|my|an?|then|after\w*|possibly|probably|maybe|perhaps"
    r"|later|there|this|that|(?-i:it)"
    r"|he|she|they|we|you|his|her|take|have|meet|see|finally)\b"
    r"|then|afterwards|with|by|as|since|until|joins|join|joining|about|instead|based|plus|or|if|when|so|but|too|also"
    r"|this|next"
    r"|tomorrow|today"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun|\d)\w*|in case|copied|in copy|cc['’]?d)\b|\scc\b",
    re.IGNORECASE,
)
_END = late(
    r"[\n\t;:!?()\[\]|•·]"
    r"|(?<!\bSr)(?<!\bJr)(?<!\bSnr)(?<!\bJnr)(?<!\bAsst)(?<!\bAssoc)(?<!\bExec)(?<!\bDept)(?<!\bDep)(?<!\bGen)(?<!\bMgr)(?<!\bDir)(?<!\bMaint)(?<!\bMkt)(?<!\bReg)\.(?=\s"
    r"|\Z)|\s[–—-]\s|,|\s{2,}|\s(?=\d{1,2}[.:h]\d{2}(?:\b|[ap]\b))"
    r"|\s(?=(?:[Rr]ound|[Pp]art|[Ss]tage|[Ss]ession|[Ii]nterview|[Ss]lot|[Dd]ay)[ ]\d)|\Z"
)
LENGTH = 90


_JOB_WORD = late(r"[^\W\d_]+(?:[-‑][^\W\d_]+)*")


@lru_cache(maxsize=4096)
def has_job(text: str) -> bool:
    """Whether words hold a job noun, in the singular or plural."""
    return any(map(is_job, _JOB_WORD.findall(text)))


@lru_cache(maxsize=8192)
def is_job(word: str) -> bool:
    """Whether the word names an occupation, also in the plural or as the last part of a compound."""
    key = fold(word).strip(".,'\"()")
    if key in NOUNS or (key.endswith("s") and key[:-1] in NOUNS):
        return True
    if key.endswith("men") and f"{key[:-2]}an" in NOUNS:
        return True
    if "-" in key:
        return key.rpartition("-")[2] in NOUNS
    return len(key) > 8 and key.endswith(_ENDINGS)


# Compounds of German, Dutch and the Scandinavian languages.
_ENDINGS = (
    "ologist", "ographer", "keeper", "maker", "worker", "ician", "wright", "master", "person",
    "leiter", "leiterin", "leider", "leder", "referent", "referentin", "berater", "beraterin", "assistent",
    "assistentin", "koordinator", "koordinatorin", "sekretar", "sekretarin", "lehrer", "lehrerin", "pfleger",
    "pflegerin", "manager", "managerin", "ingenieur", "ingenieurin", "direktor", "direktorin", "kaufmann", "kauffrau",
    "sjef", "chef", "meister",
    "meisterin", "beauftragte", "beauftragter", "konsulent", "ingenjor", "ingenior", "direktør",
    "medewerker", "adviseur", "hoogleraar", "hoofdarts", "oberarzt", "oberarztin", "chefarzt", "chefarztin",
    "verantwortliche", "verantwortlicher", "mitarbeiter", "mitarbeiterin", "techniker", "technikerin", "schwester",
    "leitung", "hoofd", "johtaja", "paallikko", "vetaja", "muduru", "eigenaar",
)  # fmt: skip


def is_title_without_noun(text: str) -> bool:
    """ "Member of Technical Staff", "Reader in Botany"."""
    return bool(_STAFF.match(text))


def is_short_post(text: str) -> bool:
    """ "PM", "Group FC": beside a name a post, in a mail's heading an hour or a club."""
    return _SHORT_POST.fullmatch(text) is not None


_SHORT_POST = late(
    r"(?:(?:Growth|Product|Platform|Data|Core|Payments|Mobile|Technical)[ ])?T?PM|PMM|CSM|(?:Group )?FC"
    r"|(?:Senior|Sr\.?|Lead|Staff|Principal|Group|Junior|Jr\.?|Associate)[ ](?!HR\b|IT\b|U[KS]\b|EU\b)[A-Z]{2,4}"
)


def singular(title: str) -> str:
    """ "Partners" of "our two partners": the title that each of several people holds."""
    head, space, last = title.rpartition(" ")
    if fold(last).endswith("s") and fold(last)[:-1] in NOUNS:
        last = last[:-1]
    elif fold(last).endswith("men") and f"{fold(last)[:-2]}an" in NOUNS:
        last = f"{last[:-2]}an"
    return head + space + last


# Titles without a noun of their own.
_STAFF = late(
    r"(?:distinguished |senior |principal )?member of (?:the )?technical staff\b|(?:senior )?reader(?: in|,) [A-Z]"
    r"|(?:\w+ )?deputy\Z|(?:[\w&/-]+ ){1,3}(?-i:Admin|Tech|Super|Boss|Visitor|Holder)\Z"
    r"|(?:[\w&/-]+ ){0,2}(?:business|office|executive|administrative|classroom|learning|desktop) support\Z"
    r"|(?:department|dept\.?|faculty|vice|school) chair\Z"
    r"|(?:nominated|responsible) individual\Z"
    r"|(?:[\w&/-]+ ){0,2}(?:museum|tour|mountain|walking|visitor|gallery|tourist|fishing|safari|ski|river|wildlife"
    r"|experience|heritage|castle|hiking) guide\Z|(?:cabin|flight|ground|deck|stage|bar) crew\Z"
    r"|(?:tax|audit|accounts) senior\Z",
    re.IGNORECASE,
)


def title_at(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The title that begins at `start` ("our Head of Ops, who …"), within [start, end): its span, or None.

    A determiner is left out. One more comma part belongs to it where it says what of ("Manager, Cloud
    Infrastructure"); a company, a place with digits, a clause does not.
    """
    lead = _START.match(text, start, end)
    begin = lead.end() if lead else start
    if (owner := _OWNER.search(text, start, begin)) and is_job(owner[1]):
        begin = owner.start(1)  # "Principal's PA"
    stop = _first_end(text, begin, min(end, begin + LENGTH))
    head = text[begin:stop].strip()
    if not head or not (has_job(head) or _STAFF.match(head) or is_short_post(head)) or not _is_title_like(head):
        return None
    stop = begin + len(text[begin:stop].rstrip())
    return begin, _with_second_part(text, begin, stop, end)


_OWNER = late(r"([A-Z]\w+)['’]s\s\Z")


def _first_end(text: str, begin: int, end: int) -> int:
    match = _END.search(text, begin, end)
    stop = match.start() if match else end
    if match and match.group() == ":" and is_job(text[begin:stop]) and re.match(r": [A-Z]", text[stop : stop + 3]):
        following = _END.search(text, stop + 1, end)
        stop = following.start() if following else end
    # "Senior Librarian (Children and Schools)" keeps its bracket, "(chair)" and "(Chairperson)" are panel roles.
    if match and match.group() == "(":
        close = text.find(")", stop, end)
        inner = text[stop + 1 : close] if close > 0 else ""
        if inner and inner[0].isupper() and not _ROLE_OR_NOTE.search(inner) and len(inner) < 50:
            stop = close + 1
    clause = _STOPS.search(text, begin, stop)
    stop = clause.start() if clause else stop
    # "Revenue Manager in Leeds" works there, a "Lecturer in Law" teaches it.
    place = _IN_PLACE.search(text, begin, stop)
    if place is None or not (is_job(place[1]) or _OF_WHAT.search(text, begin, place.end(1))):
        return stop  # "Director of Learning in Hartford"
    return stop if fold(place[1]) in _OF_SUBJECTS else place.end(1)


_ROLE_OR_NOTE = late(
    r"\b(?:chair\w*|president|secretary|scribe|facilitator|moderator|member|lead interviewer|observer|note|cc"
    r"|copied|he|she|they|panel|host|external"
    r"|room|floor|level|building|hall|suite|library|link|linkedin|profile|bio|ground|wing|block|ms|mr|mrs"
    r"|dr|\d{2,}|[a-z]+['’]d|remote|virtual|via|by|in person|video|zoom|teams)\b",
    re.IGNORECASE,
)


_NO_BEGINNING = frozenset(
    """
    and or with who to will would can could is are was has had lead leads at on in for from by as if but so then
    when i please should may might did does also both
    """.split()  # noqa: SIM905
)


_TITLE_WORDS = late(_TITLE_WORD)
_SMALL_WORD = late(_SMALL, re.IGNORECASE)
_PRONOUN = late(r"\b(?:you|we|me|us|it|they|he|she)\b")


def _is_title_like(head: str) -> bool:
    words = _TITLE_WORDS.findall(head)
    leads = words[:1] == ["lead"] and (words[1:2] == ["of"] or (len(words) == 2 and is_job(words[1])))
    if words and words[0] in _NO_BEGINNING and not leads:
        return False
    if not 1 <= len(words) <= 10:
        return False
    small = [word for word in words if word[0].islower() and not _SMALL_WORD.fullmatch(word)]
    # "deputy editor" is as good as "Deputy Editor"; "lead the conversation" is no title.
    return len(small) <= 4 and not _PRONOUN.search(head)


def _with_second_part(text: str, start: int, stop: int, end: int) -> int:
    if text[stop : stop + 2] != ", ":
        return stop
    begin = stop + 2
    last = _first_end(text, begin, min(end, begin + 60))
    part = text[begin:last].strip()
    if not part or any(c.isdigit() for c in part) or len(part.split()) > 6:
        return stop
    if part.islower() and text[last : last + 1] == ")" and _names_things(part):
        return last  # "(Senior Grader, coloured stones)": a place or a firm would begin with a capital
    if not part[0].isupper():
        return stop
    if part.split()[0].casefold() in GIVEN or not _says_of_what(text[max(start, stop - 40) : stop], part):
        return stop
    if re.match(_NO_PART, part, re.IGNORECASE) or any(
        word[:1].islower() and not re.fullmatch(_SMALL, word) for word in part.split()
    ):
        return stop
    return begin + len(text[begin:last].rstrip())


def _names_things(part: str) -> bool:
    words = part.split()
    of_what = len(words) == 1 or words[-1].endswith("s") or is_field(words[-1])  # "tech lead, metering"
    return len(words) < 4 and of_what and not words[-1].endswith("ly") and not _ROLE_OR_NOTE.search(part)


_NO_PART = (
    r"(?:and|please|i|we|you|he|she|they|mr|mrs|ms|dr|prof|room|floor|level|building|university|school|hospital"
    r"|institute|college|monday|tuesday|wednesday|thursday|friday|saturday|sunday|thanks|regards|best|the)\b"
)

# Titles that are seldom left without saying of what.
OPEN_ENDED = frozenset("chief director head lead manager officer partner vp svp evp avp professor president".split())  # noqa: SIM905


_OF_SOMETHING = frozenset(("principal", "leader", "lead", "associate", "specialist", "coordinator", "consultant"))


def _says_of_what(head: str, part: str) -> bool:
    words = [fold(word) for word in re.findall(r"[^\W\d_]+(?:&[^\W\d_]+)?", part)]
    if any(is_field(word) or word in ("r&d", "q&a", "m&a") for word in words):
        return True
    heads = head.split()
    last = fold(heads[-1]).strip(".,") if heads else ""
    bare = len(heads) == 1 or (len(heads) == 2 and fold(heads[0]) in ("senior", "managing", "deputy", "associate"))
    if last in _OF_SOMETHING and words and is_a_field(words[-1]) and not has_job(part):
        return len(heads) <= 2  # "Principal, Bridges", "Group Leader, Soft Materials": no school and no town
    return last in OPEN_ENDED and bare and not has_job(part) and len(words) <= 4
