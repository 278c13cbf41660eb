"""What the place of a firm's name says for it: the words around it, and whether it stands apart."""

from __future__ import annotations

from collections.abc import Iterator

from app.reading.employer.forms import sort_of
from app.reading.employer.mentions import Naming
from app.reading.transcript import Side


def of_place(one: Naming) -> Iterator[str]:
    """The grounds that one place gives."""
    place = one.place if one.side is not Side.OWNER else f"owner's {one.place}"
    if not one.whole:
        yield f"part of a name in {place}"
        yield f"cut before {one.after if one.after in LINKS else sort_of(one.after) or 'word'}"
        if one.before in LINKS:
            yield f"cut behind {one.before}"
        if one.place == "shown" and one.after:
            yield f"shown before {sort_of(one.after) or 'word'}"
        return
    yield f"in {place}"
    if one.side is Side.OWNER:
        if is_talked_at(one):
            yield "owner's talk at"
        return
    if one.alone:
        yield f"alone in {place}"
    if one.before:
        yield f"behind {one.before}"
        if one.earlier and (one.before.isalpha() or one.before in ":(,"):
            yield f"behind {one.earlier} {one.before}"
        yield from _cues(one)
    else:
        yield f"begins {place}"
    if one.after:
        yield f"before {sort_of(one.after) or one.after}"
        if acts(one):
            yield "acts"
        if one.article and one.after in _PEOPLE:
            yield "the people of"


def is_talked_at(one: Naming) -> bool:
    """ "interview with Quill", "the position at Quill", "any update from Quill"."""
    if one.before == "from":
        return one.whole and one.earlier in _NEWS
    return one.whole and one.before in _AT and one.earlier in _TALK


def is_cued(one: Naming) -> bool:
    """Whether the words around a name say that it is a firm's, or the employer's."""
    if not one.whole or one.side is Side.OWNER:
        return False
    if (one.place == "shown" and one.before in _AT) or sort_of(one.after) == "legal form":
        return True
    return any(cue in _SAYING for cue in _cues(one))


def acts(one: Naming) -> bool:
    """Whether a name does or wants something: "Quill would like to meet you"."""
    return one.whole and one.side is not Side.OWNER and one.after in _ACTS


_SAYING = frozenset(("talk at", "joining", "labelled", "client"))


def _cues(one: Naming) -> Iterator[str]:
    """What the two words before a name make of it."""
    if is_talked_at(one):
        yield "talk at"
    if one.before in _JOIN or (one.before in _TO and one.earlier in _JOIN):
        yield "joining"
    if one.before == "of" and one.earlier in _PARTS:
        yield "parent"
    if one.before == "as" and one.earlier in ("trading", "known"):
        yield "trade name"
    if one.before in _LABELS or (one.before == ":" and one.earlier in _LABELS):
        yield "labelled"
    if one.before in _CLIENTS or one.earlier in _CLIENTS:
        yield "client"
    if one.earlier in _SENT and one.before in ("to", "with"):
        yield "submitted"
    if one.before in _KINDS and one.earlier in _WHOSE:
        yield "of that kind"
    if one.before == "for" and one.earlier in _HIRING:
        yield "hiring for"
    if one.before in ("at", "from") and one.earlier in _ONES:
        yield "people at"
    if (one.before in ("are", "we're", "we’re") and one.earlier in ("", "we")) or (
        one.before in ("from", "at") and one.after == "here"
    ):
        yield "ourselves"
    if one.earlier in _TOLD and (one.before in _ITS or one.before == ":"):
        yield "told at last"
    if one.before in _TOOLS:
        yield "tool"


LINKS = frozenset("of for and the de & from at".split())  # noqa: SIM905
_AT = frozenset("at with to @ bei chez bij hos presso".split())  # noqa: SIM905
_NEWS = frozenset("update updates news feedback word heard hear answer decision response".split())  # noqa: SIM905
_TALK = frozenset(
    """
    interview interviews interviewing meet meeting position role job conversation chat call onsite opportunity
    application post opening loop day employment confirmed booked interviewed talk visit time experience vacancy trial
    screen screening assessment stage round slot placement spot candidacy
    gesprek sollicitatiegesprek kennismaking sollicitatie functie vacature baan gespräch vorstellungsgespräch interviews
    stelle bewerbung entretien poste candidature entrevista puesto vaga candidatura colloquio posizione intervju
    intervjun jobb stilling tjänst samtale
    """.split()  # noqa: SIM905
)
_TO = frozenset("in of to from".split())  # noqa: SIM905
_JOIN = frozenset("join joining behalf interest welcome greetings hello introduce apply applying applied".split())  # noqa: SIM905
_LABELS = frozenset(
    """
    employer company business district organisation organization client hospital firm trust institution department
    arbeitgeber employeur empresa werkgever unternehmen firma société opdrachtgever
    """.split()  # noqa: SIM905
)
_CLIENTS = frozenset("client kunde kunden kundin mandant klant opdrachtgever cliente supplier".split())  # noqa: SIM905
_SENT = frozenset("you cv resume résumé profile details forward over across through".split())  # noqa: SIM905
_KINDS = frozenset(
    """
    subsidiary company client sister daughter branch firm employer business school hospital practice hotel store site
    charity partner tochter kunde klant filiale
    """.split()  # noqa: SIM905
)
_WHOSE = frozenset("our my sister the your their client end daughter group parent unsere unser onze notre".split())  # noqa: SIM905
_HIRING = frozenset("hr recruitment recruiting hiring recruit hire work agency search".split())  # noqa: SIM905
_ONES = frozenset(
    """
    team people guys folks lads manager managers boss down over back heard word news feedback them someone everyone
    somebody everybody director owner chef colleagues contact friends crew office panel hiring
    """.split()  # noqa: SIM905
)
_TOLD = frozenset("is it's it’s that's that’s name client employer company who now called".split())  # noqa: SIM905
_ITS = frozenset("is it's it’s that's that’s called just".split())  # noqa: SIM905
_PARTS = frozenset("member part subsidiary division brand company unit arm branch daughter".split())  # noqa: SIM905
_TOOLS = frozenset("by via through using uses powered".split())  # noqa: SIM905
_PEOPLE = frozenset("team people guys folks panel side lot crew hiring".split())  # noqa: SIM905
_ACTS = frozenset(
    """
    is are was has have had would will want wants invites need needs loved liked love like said say asked confirmed
    takes came come can asks invited offered offer gave got agreed moved shortlisted picked chose prefer prefers hopes
    nodigt wil heeft möchte lädt hat sucht souhaite recherche invite quiere busca invita vuole cerca
    """.split()  # noqa: SIM905
)
