"""Small words by what they do in a sentence, and plain words that are nouns and verbs alike."""

from __future__ import annotations

DETERMINERS = frozenset(
    """
    a an the my your his her their our its this that these those some any every each all both no another more
    most many few
    """.split()
)
PREPOSITIONS = frozenset(
    """
    about above across after against along among around as at before behind below between beyond by during for
    from in inside into like near of off on onto out outside over per since than through throughout to toward
    towards under until up upon via with within without versus
    """.split()
)
PRONOUNS = frozenset(
    """
    i he she they we you it him them us me who someone somebody everyone everybody nobody anyone there
    """.split()
)
SUBJECTS = frozenset(
    """
    i he she they we you it there i'm i've i'd i'll he's she's they're they've we're we've it's that's he'd
    she'd they'd we'd they'll
    """.split()
)
AUXILIARIES = frozenset(
    """
    is are was were am be been has have had do does did can could will would shall should may might must isn't
    aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't hasn't haven't
    """.split()
)
QUESTION_WORDS = frozenset(
    """
    what why how who where when which whether whose
    """.split()
)

# Nouns or adjectives as often as verbs: no sign of a clause by themselves.
NOUNISH = frozenset(
    """
    act aim answer approach attend balance brief budget build call care challenge change chat check claim clean
    clear coach contact cook cost cover cure cut deal demand deploy design detail direct document double draft
    drive drop edit end estimate face fall fear field file fill fit fix focus force fund grade guess guide handle
    head help hint hire hit hope host increase interest join joke judge kick lack land lead leave like link list
    live lock look lower mark market matter mean measure mentor mind miss mix monitor move name need note notice
    offer open order outline own pack paint park part pass pause phone photograph pick pilot place plan plant play
    point practice practise present price process produce program project promise pull push question quote race
    raise rate reach read rebuild record release rent repair reply report request research respect rest return
    review rewrite ride ring rise roast run sample save scale schedule scope score scrap search sense set shape
    share shift ship shop show sketch smile sort sound split sponsor spread staff stage stand start state stay
    stick stock stop store stress stretch study supply support surprise survey swap swing sync talk target taste
    test tidy tour track trade train transfer translate travel treat trial trim trust try turn type update upgrade
    use value view visit volunteer wait wake walk wash waste watch wear welcome win wish wonder work worry
    wrap benchmark backfill left lay found felt batch let meet bet buy long set-up put close complete lost kept
    used planned mixed shared led bake brew last audit break catch chair climb feel fight find gain hide highlight
    hold jump launch laugh fly express reuse rescue sleep spend struggle tweak refactor restructure suspect refuse
    swim shoot label map log catalogue retrofit overhaul wire rig graft seed harvest screen scan tender source patch
    port nurse roster trace chart stack pack pair phase shadow flag price load clock rank triple stir dispatch blow
    burst cast beat bite hurt forecast broadcast slide spin strike feed hang
    """.split()
)

# Of those, forms that are hardly ever nouns.
VERBAL_THIRDS = frozenset("wants likes loves keeps lets sits means puts uses needs wishes worries tries".split())

# Nouns that want an article when they stand alone in the singular.
COUNT_NOUNS = frozenset(
    """
    account agency app archive audit backlog bakery bid branch bridge brief budget building bus campaign campus
    case catalogue centre center chapter checklist church clinic club collection committee conference contract
    council course curriculum dashboard database deadline department desk dig diagram director display district
    document drawer event exam example exhibition exercise expansion factory farm festival fleet floor forum
    freeze fund game garden handbook handover hangar hospital hotel house idea index inspection inventory job
    journal kitchen lab launch lesson library line log machine magazine manual map market menu merger migration
    mission model module move museum network newsletter office orchestra outage pantry paper park patient
    pipeline pilot plan plant platform playbook policy portal portfolio problem procedure process product
    programme program project promise proposal prototype queue rebuild redesign rehearsal relaunch release
    relocation rename renovation reorganisation reorg report restaurant restructure review rewrite ritual road
    roadmap role rollout rota round route rule sample schedule school script season server service shelf shift
    ship shop show showroom site spreadsheet stadium station store story strategy studio survey switch system
    talk team template tender test textbook theatre theater ticket tool tour tower town trail train translation
    transition trial truck union unit upgrade van vendor venue village warehouse ward website wiki wing workflow
    workshop yard bill store group run book guide form letter website logo patch fair monolith starter crunch cohort
    monorepo rota playbook sash bench trail teardown gridshell logbook clinic greenhouse orchard kiln studio sensor
    app grant shelter scanner mezzanine garden stairlift paper trial sheet freezer booklet leaflet podcast brochure
    rate score ratio newsroom board scheme headset roundabout crane ferry tram rack boiler
    """.split()
)

NUMBERED = frozenset(
    """
    year tier grade level band line room phase class unit stage type part step group covid route gate platform key
    chapter version highway interstate formula article section category bay studio ward schedule form size machine
    hall block building deck floor track site dock berth pier lane pitch court zone sector plot shaft furnace kiln
    boiler pump mill press tank silo shed hangar runway theatre lab terminal warehouse house wing corridor bus tram
    vessel engine station crew team bed table channel camera row field barn stall plant reactor turbine cell
    """.split()
)
"""Nouns that a number behind them names: "hall 3", "year 4"."""
