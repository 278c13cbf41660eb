"""What tells that words name a job for which one applies, and which words of a subject line arrange it.

People's own titles are told by the nouns alone (`app/reading/people/jobs.py`): beside a name any of these would be too
loose, in the heading of a thread about a job they are not.
"""

from __future__ import annotations

from functools import lru_cache

from app.reading.late import late
from app.reading.people.jobs import has_job, is_job, is_title_without_noun
from app.reading.people.spelling import fold

# Nouns that mean other things too ("a host of", "a guide to it"): a job where another word goes before them.
_SOFT = frozenset(
    """
    tech techs host hosts guide guides mate mates guard guards groom hygienist minister apprentice student fellow
    senior lead colleague person parent staff teammate assist barback runner runners hand sitter splitter crew
    """.split()  # noqa: SIM905
)
# What trades, care and sales shorten their jobs to.
_SHORT = frozenset(
    """
    2ic cdp cvt lvt rvt cna lpn rn rmn rgn hca hcsw sna osg sdr bdr bdm csm cnm cnm1 cnm2 hlta ea pa rmt cma emt cota
    sho
    """.split()  # noqa: SIM905
)
# Crafts and posts that are family names or other things too: read in headings alone.
_CRAFTS = frozenset(
    """
    framer slater carver thatcher weaver paver fencer waller gilder lasher musterer falconer stoker yardman herdsman
    quant mate konditor tischler schreiner zerspaner schweisser konstrukteur snickare malare svetsare kokk kock kelner
    timmerman metselaar loodgieter stukadoor monteuse bloemist skolkurator kurator projectarchitect cocinero cocinera
    camarero camarera contable carpintero albanil panadero panadera cameriere cameriera cuoco falegname commesso
    commessa enfermeiro enfermeira cozinheiro cozinheira pedreiro kierowca kucharz spawacz magazynier ksiegowa zfa mfa
    pfk schichtleitung stationsleitung filialleitung bauleitung teamleitung projektleitung
    """.split()  # noqa: SIM905
)
_WORD = late(r"[^\W_][\w+#]*(?:[-‑][^\W\d_]+)*")
# Endings by which languages make the names of those who do something; the folded word has to be longer.
_ENDINGS = (
    "radgiver", "radgivare", "student", "studentin", "planerin", "zeichnerin", "planer", "zeichner", "fuhrer",
    "fuhrerin", "fahrer", "fahrerin", "helfer", "helferin", "gesellin", "geselle", "fachkraft", "kraft", "verkaufer",
    "verkauferin", "entwickler", "entwicklerin", "mechaniker", "mechanikerin", "elektriker", "elektronikerin",
    "elektroniker", "macher", "macherin", "arbeiter", "arbeiterin", "erzieher", "erzieherin", "kaufleute", "wirtin",
    "lagerist", "lageristin", "monteur", "monteurin", "disponent", "disponentin", "bereider", "begeleider",
    "begeleidster", "beheerder", "chauffeur", "werker", "bewerker", "ontwikkelaar", "ontwerper", "tekenaar",
    "verzorger", "verzorgende", "slager", "bakker", "kundige", "medarbetare", "medarbejder", "medarbeider",
    "skoterska", "slagare", "lagare", "forare", "ledare", "utvecklare", "handlaggare", "larare", "byggare", "skotare",
    "arbetare", "tekniker", "tekniske", "styrmann", "styrman", "sygeplejerske", "laerer", "arbejder", "arbeider",
    "ingeniorer", "fagarbeider", "rorlegger", "snekker", "onniste", "ogiste", "aliste", "aniste", "oniste", "tricien",
    "tricienne", "anicien", "anicienne", "onnier", "onniere", "asinier", "asiniere", "outier", "ecepcionista",
    "icista", "alista", "onista", "ologa", "ologo", "mador", "madora", "rador", "radora", "lador", "ladora", "cador",
    "cadora", "dedor", "dedora", "jador", "jadora", "tador", "tadora", "atore", "atrice", "ttore", "ttrice", "iniere",
    "niarz", "iarka", "ownik", "owniczka", "nictwo", "mechanic", "engineer", "technician", "operator", "biologist",
    "chemist", "physicist", "geologist", "planner", "designer", "scientist", "nurse", "dresser", "cleaner", "fitter",
    "arist", "olist", "urist", "inist", "onist", "anist", "alist",
)  # fmt: skip


@lru_cache(maxsize=2048)
def names_job(text: str) -> bool:
    """Whether words of a heading name a job: by a noun, by an ending of one, or by what its trade shortens it to."""
    if has_job(text) or is_title_without_noun(text):
        return True
    raw = _WORD.findall(text)
    words = [fold(word) for word in raw]
    if any(word in _CRAFTS for word in words) or any(word in _SOFT for word in words[1:]):
        return True
    if any(len(word) > 6 and word.endswith(_ENDINGS) for word in words):
        return True
    return any(word in _SHORT and (len(words) == 1 or raw[at].isupper()) for at, word in enumerate(words))


# What a mail about a job is about: the words of interviews, invitations, applications and openings.
_ABOUT = frozenset(
    """
    entrevista entretien colloquio gesprek kennismaking kennismakingsgesprek sollicitatiegesprek vorstellungsgesprach
    gesprach vorstellung bewerbungsgesprach intervju samtale jobsamtale ansettelsesintervju anstallningsintervju
    rozmowa kwalifikacyjna rekrutacyjna pohovor haastattelu tyohaastattelu interju allasinterju razgovor gorusme
    mulakat cyfweliad agallamh papo conversa charla uitnodiging einladung invitacion convocatoria convocation convite
    invito inbjudan invitasjon invitation zaproszenie pozvanka kutsu davet davetiye citacion sollicitatie bewerbung
    candidature candidatura ansokan soknad ansogning aplikacja hakemus solicitud postulacion basvuru zadost kandidatur
    bewerben vacature vacante vacantes vaga stelle stellenangebot stellenausschreibung ausschreibung poste puesto
    oferta offre offerta stilling tjanst stanowisko pozice tehtava tehtavaan tjansten stillingen rollen positie
    functie funktion funktionen posicion posizione posto pozisyonu proceso processo terminvorschlag terminbestatigung
    termin bestatigung confirmacion confirmation bevestiging bekraftelse bekreftelse potwierdzenie posting vacancies
    openings positions kennenlernen kennenlerngesprach haastatteluun rekrytering rekruttering gesucht gezocht sokes
    soges buscamos cercasi recherche
    """.split()  # noqa: SIM905
)
# The same, where a title does not go on behind them ("Recruitment Adviser").
_ABOUT_BEHIND = frozenset("recruitment assessment competition selection hiring search campaign".split())  # noqa: SIM905
# The small words between those and a title.
_BETWEEN = frozenset(
    """
    als comme como som come jako zum zur fur for voor pour para per til till om over sobre uber ihre ihr votre su tu
    jouw je uw din tua sua a o al del de du da do di della em en na no la el le les il lo das der die un une een ein
    eine una um e i y et und and the of our your m h f an by
    """.split()  # noqa: SIM905
)


def without_arranging(text: str) -> str:
    """A heading's words without those that say what the mail is about, and the small words beside them: of "Papo
    sobre a vaga de Environment Artist" the last two. Where several runs are left, the first that names a job."""
    words = text.split()
    folded = [fold(word).strip(".,:;()") for word in words]
    cuts = [at for at, word in enumerate(folded) if word in _ABOUT or (word in _ABOUT_BEHIND and _ends(folded, at))]
    if not cuts:
        return text
    runs = zip([0, *(at + 1 for at in cuts)], [*cuts, len(words)], strict=True)
    found = (_without_small(words, folded, *run) for run in runs)
    return next((run for run in found if names_job(run)), text)


def _without_small(words: list[str], folded: list[str], begin: int, end: int) -> str:
    while 0 < begin < end and folded[begin] in _BETWEEN:
        begin += 1
    while begin < end < len(words) and folded[end - 1] in _BETWEEN:
        end -= 1
    return " ".join(words[begin:end])


def _ends(words: list[str], at: int) -> bool:
    return at + 1 == len(words) or words[at + 1][:1] in "#0123456789" or words[at + 1] in _ABOUT


@lru_cache(maxsize=256)
def in_the_singular(title: str) -> str:
    """ "Tram Drivers" as one of them is called."""
    head, bracket, rest = title.partition(" (")
    last = head.rpartition(" ")[2]
    if not is_job(last) or not last.casefold().endswith("s") or not is_job(last[:-1]):
        return title
    return head[:-1] + bracket + rest
