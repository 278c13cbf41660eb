"""Which parts of speech an English word is used as, by WordNet 3.0 (README.md), and which names have capitals."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

# Nouns that take no article where one speaks of the thing in general.
_MASS = frozenset(
    """
    access accommodation admin advice aftercare agriculture aid architecture art attrition audio biology blight care
    cash catering chemistry churn clothing coffee compliance content craft credit crunch culture customer-service data
    debt design detail downtime drainage drift dust education electricity equipment evidence faith feedback fiction
    finance
    flexibility flow food freight fruit fuel fun furniture glass governance growth hardware harm health heat help
    history hospitality housing humour humor hygiene importance income influence information infrastructure ink
    insurance interest inventory irrigation jazz knowledge labour labor land language latency law leadership learning
    legacy legislation lighting lineage linen literacy literature logistics luck luggage machinery mail maintenance
    bread butter cheese cream dough flour honey meat milk pasta rice
    margin marketing math maths medicine merchandise metadata money morale motivation mud music nature news noise
    nutrition ownership packaging paperwork parking patience pay payroll performance permission photography
    physics play plastic poetry policy politics pottery poverty power practice pressure pricing privacy produce
    profit progress property proof protein provenance psychology quality rain rainfall recruitment rehab relief
    rent research respect retail retention reuse revenue rework risk rust safety salt sand scaffolding scale science
    scrap seaweed security self-service service sewage silence silver skill sleep snow software soil space spending
    sport staff stamina steel stewardship stock stone storage stress style sugar support surveillance sustainability
    talent tea tech technology terminology testing theory therapy throughput timber time tone tourism traceability
    trade trading traffic training transparency transport travel triage trust turnover understanding uptime usage
    vandalism ventilation verse vocabulary voice volume waste water wealth weather web welfare wildlife wine wood
    wool work work-life workload writing yield youth code debugging documentation compost copy demand empathy english
    football rugby cricket tennis golf hockey baseball basketball netball chess poker cycling climbing swimming
    fatigue lime damp mortar plaster concrete cement gravel clay chalk marble granite asphalt tarmac insulation
    willpower patience courage confidence loyalty honesty integrity curiosity creativity ambition boredom laughter
    gossip slang jargon grammar punctuation spelling handwriting calligraphy footage lighting scenery wardrobe
    bedding upholstery stitching embroidery lace velvet denim linen leather suede fur pollen mulch manure hay
    straw silage barley wheat oats maize corn livestock poultry cattle beef pork lamb venison bacon ham salmon tuna cod
    garlic ginger basil parsley pepper vinegar oil petrol diesel gas coal steam smoke ash dirt grease paint varnish glue
    rope cardboard polystyrene rubber latex nylon aluminium aluminum copper zinc tin brass bronze titanium
    lithium hydrogen oxygen nitrogen carbon methane ammonia chlorine radiation electricity gravity friction vibration
    corrosion erosion condensation mould mold mildew woodworm infection inflammation bleeding pain obesity nausea
    insomnia grief loneliness homelessness unemployment inflation deflation taxation depreciation procurement sourcing
    outreach upkeep overtime turnout signage
    delirium sepsis dialysis sedation lameness mastitis
    french german spanish arabic mandarin japanese hydrophobicity dementia autism asthma diabetes anxiety mobility
    """.split()
)


@cache
def _words() -> dict[str, str]:
    text = files("app.drafting.jotting.lexicon").joinpath("words.txt").read_text(encoding="utf-8")
    return dict(line.split(" ") for line in text.splitlines() if " " in line)


@cache
def names() -> dict[str, str]:
    """Places, peoples and days that are written with a capital and are no other word: lower case -> as written."""
    text = files("app.drafting.jotting.lexicon").joinpath("words.txt").read_text(encoding="utf-8")
    return {line.lower(): line for line in text.splitlines() if " " not in line}


def parts(word: str) -> str:
    """The parts of speech of a word, the most frequent first, of n, v, a and r, and after a stroke the rare ones; of a
    plural those of its singular. Empty where the word is not listed."""
    low, listed = word.casefold(), _words()
    if low in listed:
        return listed[low]
    singular = _singular(low)
    return "n" if singular and "n" in listed.get(singular, "") else ""


def is_listed(word: str) -> bool:
    """Whether the word stands in the list in just this form."""
    return word in _words()


def _singular(low: str) -> str:
    """What a word in -s would be without it; empty for words that end otherwise."""
    if len(low) < 4 or not low.endswith("s") or low.endswith(("ss", "us", "is")):
        return ""
    if low.endswith("ies"):
        return f"{low[:-3]}y"
    return low[:-2] if low.endswith(("sses", "shes", "ches", "xes", "zes")) else low[:-1]


def only_verbs() -> list[str]:
    """Base forms that are verbs and nothing else."""
    return [word for word, found in _words().items() if found == "v"]


def verbs_too() -> list[str]:
    """Base forms that are used as verbs, whatever else they are, of which no form in -ed is an adjective."""
    known = _words()
    return [word for word, found in known.items() if "v" in found.partition("/")[0] and not _as_adjective(word, known)]


def _as_adjective(word: str, known: dict[str, str]) -> bool:
    stem = word.removesuffix("e")
    return any(known.get(form, "").startswith("a") for form in (f"{stem}ed", f"{stem}{stem[-1]}ed"))


def is_quality(word: str) -> bool:
    """An adjective or adverb that is no noun as well: it names nothing by itself."""
    main = parts(word).partition("/")[0]
    return bool(main) and "n" not in main and main[0] in "arv" and main != "v"


def names_a_thing(word: str) -> bool:
    """Whether a word can be what a phrase is about: a noun, or a word that is not listed (a term, a brand)."""
    found = parts(word)
    main = found.partition("/")[0]
    return not found or "n" in main or (main == "v" and "n" in found)


def is_countable(word: str) -> bool:
    """Whether a singular noun needs an article: listed, no plural, no mass noun."""
    low = word.casefold()
    main, _, rare = _words().get(low, "").partition("/")
    if (
        not ("n" in main or (main == "v" and "n" in rare))
        or low in _MASS
        or low.endswith(
            ("ics", "ness", "ship", "ism", "ware", "hood", "ity", "ance", "itis", "osis", "emia", "algia", "sepsis")
        )
    ):
        return False
    return not low.endswith(("ing", "ment", "ence", "tion", "sion", "wear", "people", "children", "staff")) or (
        low in _COUNTED
    )


_COUNTED = frozenset(
    """
    environment building meeting wing ring spring department apartment document instrument monument experiment
    assessment appointment agreement statement investment question station session section position edition exhibition
    competition election location function mission permission pension mansion season extension conference audience
    reference sentence fence sequence distance balance entrance ambulance instance performance insurance facility
    city university charity community activity security identity quantity opportunity capacity ceiling heading
    reading finding ending opening warning hearing painting drawing evening morning wedding clinic selection
    collection application presentation conversation foundation installation organisation organization
    publication qualification regulation reservation translation transition transaction inspection intersection
    junction auction division commission version decision vision audition tradition edition condition
    """.split()
) - {"permission", "performance", "insurance", "security", "capacity", "selection"}
