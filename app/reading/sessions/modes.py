"""Mode words: whether a session is by phone, by video or on site, and how strongly the words say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.reading import Mode
from app.reading.late import late
from app.reading.sessions.phrases import PhraseBook, Word

SAYS, IMPLIES, GOES_WITH = 3, 2, 1

_PHRASES: dict[tuple[Mode, int], tuple[str, ...]] = {
    (Mode.PHONE, SAYS): (
        "phone/telephone/tel interview/screen/screening/call/chat/conversation/meeting/round/discussion/based",
        "telephonic interview/round/discussion/screening",
        "by/over/on/via [the] phone/telephone",
        "call/calls/ring/rings/phone/phones you on/at the/your/this/that/my number/mobile/cell/phone/landline",
        "call/calls/ring/rings/phone/phones you on/at the/your/this/that _ number/mobile/cell/phone/landline",
        "call/ring/phone your cell/mobile/phone/number/landline",
        "voice/audio call",
        "recruiter/screening call",
        "phoner",
    ),
    (Mode.PHONE, IMPLIES): (
        "call/ring/phone/telephone/dial/bell/buzz you/u/him/her !in",
        "calling/ringing/phoning you",
        "give you a [quick] call/ring/bell/buzz/tinkle/shout",
        "ring the mobile",
        "number to call/ring",
        "number for you",
        "number in/on your cv/resume/résumé",
        "best number/phone",
        "expect a/my/our [_] call",
        "number to reach",
        "your mobile/cell/landline",
        "phone !number/no/me",
        "☎/📞",
    ),
    (Mode.PHONE, GOES_WITH): (
        "call/ring/phone me",
        "reach/contact you",
        "dial in",
        "dial-in",
        "quick/short/brief/initial/intro/introductory/first call",
        "a/our/the/your call",
        "call with",
    ),
    (Mode.VIDEO, SAYS): (
        "zoom", "skype", "webex", "whereby", "facetime", "jitsi", "bluejeans", "lifesize", "ringcentral",
        "teams !up/at/across/in/that/who/are/have/work/and/of/we/you",
        "on/via/over/by meet",
        "on/via/over/by/through teams !of/that/who/which/with/in/across/are/have/we/work/led",
        "microsoft/ms teams",
        "google meet/meets/hangout/hangouts",
        "meet.google.com",
        "video !editor/editing/producer/production/artist/journalist/game/games/team/desk/content/shop/wall/clip/clips",
        "video-call/video-conference/videocall/videoconference/videoconferencing",
        "whatsapp video",
        "remote interview/session/meeting/call",
        "virtual/virtually",
    ),
    (Mode.VIDEO, IMPLIES): (
        "link follows/coming/arrives/below",
        "link to follow/come/join",
        "online !form/application/portal/booking/system/test/assessment/tool",
        "remotely via/over/by", "place/held/conducted/done/meet/meeting/interview/interviewed/speak/talk remotely",
        "all/both/everything [is/are/will] [be] remote !work/working/role/roles/job/jobs/team/teams/first/position",
        "camera on", "meet link", "📹/🎥/💻",
    ),
    (Mode.VIDEO, GOES_WITH): ("the/same/your/a/each [_] link", "link is/will/in"),
    (Mode.ONSITE, SAYS): (
        "onsite/on-site !at",
        "in-person",
        "in person",
        "face to face",
        "face-to-face/f2f",
        "in the flesh",
        "site/factory/plant visit",
    ),
    (Mode.ONSITE, IMPLIES): (
        "at/to/in/visit/into our/the/my/their [_] [_] office/offices/premises/headquarters/hq/campus/studio/depot/site",
        "at/to/in/visit/into our/the/my/their [_] [_] school/hospital/clinic/practice/surgery",
        "at/to/in/visit/into our/the/my/their [_] [_] institute/faculty/library",
        "at/to/in/visit/into our/the/my/their [_] [_] plant/factory/workshop/warehouse/laboratory/lab/yard",
        "at/to/in/visit/into our/the/my/their [_] [_] garage/farm",
        "at/to/in/visit/into our/the/my/their [_] [_] branch/store/shop/hotel/restaurant/bakery/brewery/salon/showroom",
        "at/to/in/visit/into our/the/my/their [_] [_] building/museum/gallery/theatre/nursery/kitchen",
        "at/to/in/visit/into our/the/my/their [_] [_] centre/center/hall",
        "at/to/in/visit/into our/the/my/their [_] [_] house/home/station/camp/terminal",
        "at/to/in/visit/into our/the/my/their [_] [_] pavilion/clubhouse/church/chapel/arena/stadium/barn/hangar",
        "at/to/in/visit/into our/the/my/their [_] [_] courthouse/archive/greenhouse/forge/foundry/roastery/bar",
        "at/to/in/visit/into our/the/my/their [_] [_] mill/works/quarry/refinery/ranch/cabin/estate/winery/stables",
        "at/to/in/visit/into our/the/my/their [_] [_] vineyard/pub/café/cafe/barracks/dock/base/unit/agency/mine",
        "at ours/yours",
        "fly/flying you", "put/putting you up !for/on/against/with", "trial/working shift/night/day/evening",
        "in our house",
        "at the site/home",
        "come in/by/over/along/down/up/round/in",
        "come out to/and/for/here/on/this/next/tomorrow",
        "come out monday/tuesday/wednesday/thursday/friday/saturday/sunday",
        "come and see",
        "swing/stop/drop/pop/nip by",
        "come for [an/your/a/the] interview/interviews/trial",
        "come/coming/came back in",
        "come to see/meet/us/our/the",
        "coming in/over",
        "visit us/our",
        "bring you in to",
        "have/want/get/see you in [for/to/at/on]",
        "have/want/get/see/bring you back in/up/over/down/here/round",
        "can/could you/u/ya come !back/up/prepared/to/with",
        "have/want/see you/him/her/them here",
        "have/want/get/see you down/up/over/along/out for/to/at/on/here",
        "have you up/over/down to",
        "have/like/get you over/out/round/along/up/down for/to/here",
        "here in/at the/our",
        "interview/meeting/round here",
        "ring/press/push the [_] bell/buzzer/intercom",
        "call with/on us/them",
        "offices/office is/are in/on/at/over/above/behind/opposite",
        "get [yourself/down/over/up/out] to the/our _ for/at/by/on",
        "down/over/up/out to the/our depot/yard/shop/farm/site/works/garage/plant/office/school/unit/base",
        "at/in/to their/our/my place/premises",
        "their/our place in",
        "at these/our/their offices",
        "pop in/over/round",
        "popping in/over/round",
        "meet you here/at",
        "invite you to the/our museum/office/school/campus/headquarters/hotel/factory/plant/clinic/site",
        "report to",
        "sign in at",
        "in for a",
        "venue",
        "meeting/board/conference/interview/seminar/committee/training/break/staff/common/crew/tea room",
        "^ your [_] visit",
        "boardroom/ballroom",
        "recruitment/assessment day/centre/center",
        "trial/working/taster shift/morning/afternoon/evening/day",
        "welcoming you in/to/at",
        "📍",
    ),
    (Mode.ONSITE, GOES_WITH): (
        "ask for me/mr/mrs/ms/dr", "drop in", "tour of", "id check",
        "parking", "car park", "reception", "front desk", "gatehouse",
        "security desk/gate", "ground/first/second/third/fourth/fifth/top floor", "level", "room", "address",
        "bring your/photo/id/the", "building", "door", "entrance", "same place", "your/the visit",
        "park in/at/on/by/round/behind/around/outside",
        "ask at the", "upstairs/downstairs", "train fare", "travel", "lunch",
        "hard hat", "safety shoes/boots/glasses/vest", "steel toe/toes/toed", "overalls", "wellies",
    ),
}  # fmt: skip
_BOOK: PhraseBook[tuple[Mode, int]] = PhraseBook(_PHRASES)
_LABELS = (
    "format", "form", "mode", "type", "how", "method", "where", "location", "venue", "place", "address", "medium",
    "via",
)  # fmt: skip
_LABELLED = late(
    r"\w*?(?P<label>format|form|mode|type|how|method|where|location|venue|place|address|medium|via)\s*[:\t|]\s*"
    r"(?:(?P<phone>(?:by\s+)?(?:tele)?phone|call\b)|(?P<video>(?:this\s+is\s+an?\s+)?(?:via\s+|by\s+|online,?\s+"
    r"|microsoft\s+|ms\s+|google\s+)?"
    r"(?:video|remote|virtual|online|zoom|teams|meet\b|skype|webex|web\s+conference\b|https?:))|(?P<onsite>[^\s]))",
    re.IGNORECASE,
)
_PLACE_LABEL = late(r"where|location|venue|place|address", re.IGNORECASE)
_NO_PLACE = late(r"(?:tbc|tba|to\s+be|link|see|n/a)\b", re.IGNORECASE)
_SPOKEN_BEFORE = late(
    r"\b(?:(?:was|were|sounded|seemed)\s+(?:(?:very|really|so|quite|rather|most|all|both)\s+){0,2}(?!on\b|by\b|over\b|to\b)\w+"
    r"|enjoyed|loved|liked|agreed|discussed|arranged|said|spoke|spoken|talked|(?:our|your|the\s+(?:first|last|earlier|previous))\s+conversation|further\s+to|following|as\s+per|tried)\b"
    r"(?:[^.!?\n]|\b(?:Ms|Mr|Mrs|Dr|Prof)\.){0,90}$",
    re.IGNORECASE,
)
_AHEAD = late(r"(?:\b(?:will|shall|going\s+to)|['’]ll)\s+(?:\w+\s+)?$", re.IGNORECASE)
# "I had a good phone call with Tom on Wednesday", "after our first call": they lie behind.
_HAD_BEFORE = late(
    r"\b(?:(?:i|we|he|she|they)(?:['’]ve)?\s+had|after|following)\s+(?:an?|our|my|the|your|his|her)\s+"
    r"(?:(?!(?:i|we|he|she|they|you|will|to|and|or|by|on|over)\b)\w+\s+){0,2}$",
    re.IGNORECASE,
)
# "I'm hopeless with my phone", "her phone is off": the thing, and no means of the talk.
_OWN_PHONE = late(
    r"\b(?:my|his|her|their|our|the|(?:keep|switch|turn|leave|put|bring|charge|silence|mute)\s+your)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
# What has a means of talking in its name and is none: "our video about the ward", "the old phone system".
_OF_A_THING = late(
    r"\s+(?:(?<=video\s)about|system|signal|lines?\b|reception|shoot|clips?|reel|library|channel|tour|wall|coverage|bill|number\s+has"
    r"|(?:has|have|is|are|was|were|had|goes|went|comes|came|gets|got)\s+(?:\w+\s+){0,3}?(?:views?|seen|watched|out|down|online"
    r"|switched|replaced|broken|live)|(?:and|for|on|in|to)\s+(?:youtube|facebook|instagram|linkedin|the\s+website))\b",
    re.IGNORECASE,
)
# What goes on by that means, and is no talk with the reader: "a webinar on Zoom for our customers".
_OTHERS_EVENT = late(
    r"\b(?:webinars?|podcasts?|lectures?|trainings?|town\s+hall|stand-?up|all-?hands|classes|yoga|party|quiz|conference|newsletter"
    r"|service|help\s*desk|switchboard)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
# Where the writers went or are, and another job: told of themselves, no place of the talk.
_OTHERS_DOING = late(
    r"\b(?:we|they|i|he|she)(?:['’]ve)?\s+(?:have\s+|had\s+)?(?:just\s+|recently\s+|only\s+|finally\s+)?(?:moved|opened|bought|sold"
    r"|closed|refurbished|renovated|painted|started|spent|was|were|worked|came\s+back|got\s+back)\b[^.!?\n]{0,30}$"
    r"|\b(?:another|second|other|similar|part-?time|temporary|more)\s+(?:posts?|vacanc(?:y|ies)|openings?|roles?|jobs?|positions?)\b"
    r"[^.!?\n]{0,20}$"
    r"|\b(?:also|again)\s+have\s+(?:an?|two|three)\b[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_OWN_CALL = late(r"\b[A-Z][\w'’-]+\s+(?:has|had|is\s+on|was\s+on|needs\s+to\s+take)\s+$")
_IF_NEEDED = late(r"[^.!?\n]{0,25}?\b(?:if|should|in\s+case|when\s+you|on\s+arriv)\b", re.IGNORECASE)
_WITH_YOU = late(r"[^.!?\n]{0,30}\byou\b")
_ASIDE_BEFORE = late(
    r"\b(?:if|or|not|any\s+(?:\w+\s+)?(?:problems?|questions?|dramas?|issues?|hiccups?|delays?|snags?|emergenc(?:y|ies)|mishaps?)|problems?|trouble|happy\s+to|instead\s+of|rather\s+than"
    r"|no\s+need\s+to|unable"
    r"|cannot|can['’]t|feel\s+free\s+to|prefer|backup|fallback|in\s+case|later|afterwards|once|then|tried\s+to"
    r"|to\s+offer)\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)

STREET = late(
    r"\b\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:[A-Z][\w'’.-]+\s+){1,3}(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard"
    r"|Lane|Ln|Drive|Dr|Way|Walk|Close|Mews|Hill|Grove|Gardens|Wharf|Embankment|Square|Sq|Quay|Place|Pl|Court|Ct"
    r"|Highway|Hwy|Parade|Terrace|Crescent|Row|Gate|Park|Mall)\b"
    r"|\b[A-Z]\w+(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ufer|damm|gatan|gata|vägen|katu|vej|straat|laan|plein|kade)"
    r"\s+\d{1,4}\b"
    r"|\b(?:Building|Block|Suite|Room|Hall|Floor|Level|Ward|Gate)\s+[A-Z]?\d+\b|\b\d{1,2}(?:st|nd|rd"
    r"|th)\s+floor\b|\bHQ\b"
)


@dataclass(frozen=True, slots=True)
class ModeCue:
    """Words at [start, end) that speak for a mode. `weight`: 3 says it, 2 implies it, 1 goes with it."""

    start: int
    end: int
    mode: Mode
    weight: int


def find_modes(text: str, words: Sequence[Word], start: int, end: int) -> tuple[ModeCue, ...]:
    """The mode words in [start, end) of `text`, whose words are given; those in an aside ("else ring me") weigh 1."""
    found: list[ModeCue] = []
    for (mode, weight), at, until in _BOOK.find(text, words, end):
        if text.startswith("teams", at):
            continue  # people, not the product
        behind = mode is Mode.PHONE and not _AHEAD.search(text, max(start, at - 16), at)
        if behind and _SPOKEN_BEFORE.search(text, max(start, at - 100), at):
            continue  # a call that lies behind: "as agreed on the phone"
        if mode is Mode.PHONE and _OWN_CALL.search(text, max(start, at - 60), at) and not _WITH_YOU.match(text, until):
            continue  # somebody's other business: "Judith has a call with a payer"
        if mode is Mode.PHONE and _HAD_BEFORE.search(text, max(start, at - 50), at):
            continue
        if mode is Mode.PHONE and _OWN_PHONE.search(text, max(start, at - 24), at) and until - at <= len("telephone"):
            continue
        if mode is Mode.PHONE and weight == GOES_WITH and _IF_NEEDED.match(text, until):
            continue  # help for the way: "do ring me if you are lost"
        if _OF_A_THING.match(text, until) or (
            mode is not Mode.ONSITE and _OTHERS_EVENT.search(text, max(start, at - 60), at)
        ):
            continue
        if mode is Mode.ONSITE and _OTHERS_DOING.search(text, max(start, at - 90), at):
            continue
        aside = _ASIDE_BEFORE.search(text, max(start, at - 60), at)
        if found and found[-1].mode is mode and at < found[-1].end:
            found[-1] = max(found[-1], ModeCue(at, until, mode, GOES_WITH if aside else weight), key=lambda c: c.weight)
            continue
        found.append(ModeCue(at, until, mode, GOES_WITH if aside else weight))
    for at, word in words:
        match = _LABELLED.match(text, at, end) if word.endswith(_LABELS) else None
        if match is None:
            continue
        mode, label = Mode(match.lastgroup or "onsite"), match.start("label")
        if mode is Mode.ONSITE and (
            not _PLACE_LABEL.match(text, label) or _NO_PLACE.match(text, match.start("onsite"))
        ):
            continue
        found.append(ModeCue(label, match.end(), mode, SAYS))
    return tuple(sorted(found, key=lambda cue: cue.start))


def decide(cues: Sequence[ModeCue]) -> Mode | None:
    """The mode that one scope's cues speak for: the strongest wins, then the most, then the first; None if none."""
    totals: dict[Mode, tuple[int, int]] = {}
    for cue in cues:
        best, total = totals.get(cue.mode, (0, 0))
        totals[cue.mode] = (max(best, cue.weight), total + cue.weight)
    return max(totals, key=lambda mode: totals[mode], default=None)
