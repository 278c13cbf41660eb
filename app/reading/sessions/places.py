"""Words that name a place, so that a session is held there: "at 7, in the choir vestry", "2 pm, conference room B".

A noun of `_PLACES` names a place with or without "in the"; any other noun does so behind "in", "at" and an article,
unless it is one of time, of talk or of business ("in the morning", "at the latest").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.reading.dates.names import words
from app.reading.late import late

_PLACES = words(
    "office offices room rooms hall halls building reception lobby foyer entrance gate gatehouse shop shops store "
    "yard workshop studio studios factory plant warehouse depot site premises campus headquarters school college "
    "university hospital clinic surgery practice ward pharmacy laboratory lab labs library museum gallery theatre "
    "theater church chapel vestry parish rectory hotel restaurant café cafe bistro bar pub brewery bakery "
    "bakehouse kitchen dairy farm farmhouse orchard vineyard winery bodega cellar barn stable stables greenhouse "
    "nursery garden gardens park marina harbour harbor quay dock docks berth boathouse shipyard wharf pier "
    "airport hangar station terminal garage showroom branch centre center clubhouse club pavilion stadium arena "
    "gym pool court courthouse chambers townhall archive archives observatory conservatory lodge cabin camp ranch "
    "mill quarry mine refinery smithy forge foundry roastery salon spa house boardroom ballroom auditorium "
    "canteen lounge floor basement attic loft annexe annex wing tower embassy consulate ministry barracks "
    "bakeshop counter"
)
_NO_PLACES = words(
    "moment time times end ends latest earliest beginning start morning mornings afternoon afternoons evening "
    "night weekend week weeks day days date month year years meantime meanwhile diary calendar schedule role "
    "position post job vacancy team company process interview interviews meeting call calls phone telephone line "
    "link number minute minutes hour hours email mail thread subject context future past case event interest loop "
    "picture first second last final stage round rounds video computer laptop screen camera dot clock train bus "
    "tram flight way rest same other usual following attached attachment body text message note notes invite "
    "invitation list order table field industry business sector market group panel next new light name middle "
    "half quarter absence presence pipeline running zone slot slots window days' english french german hand hands "
    "mood knowledge spirit plan plans budget programme program"
)
_WORDS_FOR_PLACES = "|".join(sorted(_PLACES, key=len, reverse=True))
_IN_THE = late(
    r"\b(?P<how>in|at|inside|outside|into|to|on|by|behind)\s+(?:the|our|my|their)\s+"
    r"(?P<words>[^\W\d_][\w'’-]*(?:[ ]+[^\W\d_][\w'’-]*){0,3})",
    re.IGNORECASE,
)
_BESIDE = late(
    rf"[,;(][ ]+(?:(?:the|our|my)[ ]+)?(?P<words>(?:[^\W\d_][\w'’&-]*[ ]+){{0,2}}(?:{_WORDS_FOR_PLACES}))"
    r"(?![\w'’-])(?![ ]+(?-i:[A-Z][a-z]))",
    re.IGNORECASE,
)
_TO_A_TOWN = late(
    r"\b(?:come|coming|came|travel|travelling|fly|drive|invite\s+you|inviting\s+you|have\s+you|see\s+you|seeing\s+you|meet\s+you"
    r"|welcome\s+you|bring\s+you|here)\s+(?:(?:back|out|over|up|down|again|in|along|personally|all)\s+){0,2}(?:to|in)\s+"
    r"(?P<town>(?-i:(?:[A-Z][a-zà-ÿ]+|[A-Z][a-z]+-[A-Z][a-z]+)))(?=\s+(?:on|at|for|next|this|and|to|with|again|soon|in)\b|[,.;!?]|\s*$)",
    re.IGNORECASE | re.MULTILINE,
)
_NO_TOWNS = words(
    "teams zoom skype google webex monday tuesday wednesday thursday friday saturday sunday january february march"
    " april "
    "may june july august september october november december english french german spanish dutch swedish person "
    "spring summer autumn winter easter christmas"
)
_STOPS = words(
    "a an and as at because before but by for from if in is of off on once or so that the then to until we when "
    "where which while who will with you your"
)
_GENERIC = ("in", "at", "inside", "outside")


def find_places(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each place named in [start, end) of `text`, and whether it is sure to be one."""
    for match in _IN_THE.finditer(text, start, end):
        named: list[str] = []
        for word in match["words"].lower().split():
            if word in _STOPS:
                break
            named.append(word)
        if not named:
            continue
        if named[-1] in _PLACES:
            yield match.start(), match.end(), True
        elif match["how"].lower() in _GENERIC and _NO_PLACES.isdisjoint(named):
            yield match.start(), match.end(), False
    for begin, until in find_towns(text, start, end):
        yield begin, until, True
    for match in _BESIDE.finditer(text, start, end):
        if _STOPS.isdisjoint(match["words"].lower().split()):
            yield match.start("words"), match.end(), True


def find_towns(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where [start, end) asks its reader to a town: "please come to Lund"."""
    for match in _TO_A_TOWN.finditer(text, start, end):
        if match["town"].lower() not in _NO_TOWNS:
            yield match.span()
