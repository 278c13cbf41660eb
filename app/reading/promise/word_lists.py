"""The words by which a clause is known to promise word: verbs of telling and deciding, people, news, papers."""

from __future__ import annotations

from app.reading.dates.names import words


def _forms(verbs: str) -> frozenset[str]:
    """Base form, third person and progressive of regular verbs; past forms promise nothing."""
    found = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        found |= {verb, verb + "s", stem + "ing"}
        if verb[-1] in "gtp" and verb[-2] in "aeiou":
            found.add(verb + verb[-1] + "ing")
        if verb.endswith("y"):
            found.add(verb[:-1] + "ies")
    return frozenset(found)


TELL = _forms(
    "call ring bell buzz phone telephone email e-mail mail write text message contact update notify inform tell advise "
    "reply respond revert answer brief announce communicate share convey relay publish release report ping "
    "feedback"
)
"""Verbs of telling: with the candidate as object, or with none."""
TALK = _forms("speak talk chat meet")
"""Verbs of talking: only with a named candidate and news to tell."""
BACK = _forms("get come go circle report check write call follow reach touch loop swing revert ring turn feed") | words(
    "be been being back"
)
"""Verbs that tell together with "back", "out", "up" or "base"."""
PARTICLES = words("back out base up round")
GIVE = _forms(
    "have get give receive send share provide bring pass expect see drop offer relay deliver issue owe with count"
) | words("getting announce announcing communicate publish release post confirm hear promised")
DECIDE = _forms("decide choose pick select appoint finalise finalize conclude deliberate vote") | words(
    "decided chosen picked selected appointed finalised finalized concluded"
)
MAKE = _forms("extend move make reach take come arrive have finalise finalize render settle") | words(
    "made reached taken"
)
CHOICES = words("decision decisions choice choices selection conclusion determination recommendation verdict view")
MAKE_HIRES = words("make makes making made extend extending move moving")
HIRES = words("call appointment hire offer offers")
CLOSE = _forms("turn wrap close complete conclude finish sort settle fill finalise finalize resolve") | words(
    "wrapped closed completed concluded finished sorted settled filled finalised finalized resolved"
)
CLOSED = words(
    "process search this things everything it selection deliberations recruitment hiring matters position post"
)
INTERVIEWING = words(
    "interview interviews interviewing meetings screens candidates rounds round calls visits forms form"
)

CANDIDATES = words(
    "you u her him them everyone everybody all both candidates candidate applicants applicant finalists "
    "interviewees people participants shortlisted parties anyone nobody whoever winner lucky"
)
COMPANY = words(
    "i we they he she i'll we'll they'll he'll she'll i'd we'd they'd he'd she'd i'm we're they're he's she's "
    "team panel committee board manager director hr someone somebody colleague office recruiter client department "
    "school council college trust faculty dean principal partner partners company agency governors leadership who "
    "one"
)
FUTURE = words(
    "will i'll we'll you'll they'll he'll she'll it'll shall should would i'd we'd you'd they'd he'd she'd hope "
    "hopes hoping expect expects expecting expected aim aims aiming plan plans planning intend intends intending "
    "going try trying tries can may might anticipate anticipates promise due want wants wanting look looking "
    "target targeting likely able reckon guess think must need needs usually normally typically generally always "
    "commit guarantee undertake to ought propose endeavour endeavor shooting pushing chasing pressing working go "
    "goes are is let let's gonna latest won't wouldn't there'll that'll"
)
NEWS = words(
    "decision decisions outcome outcomes verdict answer answers feedback result results notification "
    "notifications update updates news response responses determination conclusion conclusions yay reply clarity "
    "closure yes smoke shortlist"
)
"""Nouns of the news itself: a clause with one of them and a window promises word, unless something says otherwise."""
WEAK_NEWS = words(
    "word thoughts call mail email e-mail letter letters message note line ring shout bell something concrete steps "
    "comments views verdict offer"
)
"""Nouns that count as the object of a giving verb only ("have something for you", "drop you a line")."""
TOLD = words(
    "contacted intimated notified informed told advised called phoned updated rung emailed e-mailed announced"
    " communicated "
    "published released posted sent mailed made decided finalised finalized confirmed reached concluded settled "
    "taken chosen selected appointed written issued shared available ready out offered filled awarded given"
)
WISHES = words("enjoy have happy good great lovely nice merry safe best have")
HOPES = frozenset(
    {"all being well", "all going well", "hopefully", "fingers crossed", "i hope", "we hope", "touch wood"}
)
"""What is said beside a day, and changes nothing of it."""
ASIDES = words("whichever whatever whether regardless either however one")
HAS_VERB = words(
    "i we you they he she it there who which i'll we'll you'll they'll he'll she'll it'll i'd we'd they'd you'd "
    "he'd she'd i'm we're they're you're he's she's it's i've we've they've is are was were will would has have "
    "had can could should may might must shall be been being do does did meets meet sits takes take reconvenes "
    "returns return starts begins begin opens finish finishes ends closes expires leaves flies "
    "came went said told asked met spoke saw did got arrived"
)
