"""Patterns of single units of a note: how jotted English says what was talked about, asked, said and liked."""

from __future__ import annotations

import re

from app.drafting.jotting.phrases import DETERMINERS

SUBJECT = r"(?:(?:he|she|they)(?:'s|'re)? )?"
MUCH = r"(?:a lot |lots |a bit |mostly |mainly |long |at length |for ages |half the time |some |quite a bit |again )*"
TALKED = re.compile(
    "(?:we |he and i |she and i )?(?:both )?(?:talked|spoke|chatted|discussed|covered|went over|went through|"
    "compared notes|"
    f"swapped stories|bonded|got into|dug into|touched on|talk|chat) {MUCH}(?:about |on |over |re |through |into "
    ")?(?P<x>.+)",
    re.IGNORECASE,
)  # fmt: skip
LOTS = re.compile(
    "(?:(?:long|good|great|nice|interesting|big|whole|proper|fun|lively) )?(?:lots|loads|talk|chat|conversation|"
    "discussion|"
    r"mostly|mainly|all|topic|topics|main topic|subject) (?:of talk )?(?:about|on|around|re|was|were|:) (?P<x>.+)",
    re.IGNORECASE,
)  # fmt: skip
KEPT = re.compile(
    f"{SUBJECT}(?:kept|keeps) (?:coming|going) back to (?P<x>.+)|{SUBJECT}(?:came|went) back to (?P<y>.+?)(?: "
    "twice| again)?$"
    f"|{SUBJECT}(?:spent|spends) (?:ages|most of (?:the|our) time|the whole time|a lot of time|half the time) on "
    "(?P<z>.+)",
    re.IGNORECASE,
)  # fmt: skip
CARES = re.compile(
    f"{SUBJECT}(?:is |are )?(?:very |really |super |so )?(?:cares? (?:a lot |deeply )?about|big on|keen on|"
    "passionate about|"
    rf"proud of|obsessed with|into|focus(?:ed|es)? on|thinks? a lot about|worr(?:ies|ied) about) (?P<x>.+)",
    re.IGNORECASE,
)  # fmt: skip
ASKED_ABOUT = re.compile(
    f"{SUBJECT}(?:asked|asks|wanted to (?:know|hear)|was curious|was interested|interested|quizzed me|grilled me|"
    "pressed me|dug) "
    rf"(?:me )?(?:a lot |lots |mostly |mainly |more |all )?(?:about|on|into|in) (?P<x>.+)",
    re.IGNORECASE,
)  # fmt: skip
ASKED = re.compile(
    f"{SUBJECT}(?:asked|asks|wanted to know|wants to know|wondered|was curious|question was|asked me|put to "
    "me)(?: me)?:? "
    rf"(?P<x>(?:how|what|why|who|where|when|which|whether|if)\b.+)",
    re.IGNORECASE,
)  # fmt: skip
REQUEST = re.compile(
    rf"{SUBJECT}(?:asked me to|asked (?:me )?for|wants me to|wants (?:(?:to see|a copy of|(?=the (?:\w+ "
    ")?(?:write-?up|slides|deck|paper|article|link|report|code|portfolio|cv|"
    r"references|samples?|template|notes|photos|recipe|plan|file|book|list)\b)) ?)|would like to see|i (?:said "
    "i'd|promised to|"
    rf"should|said i would|will|must|need to) (?:send|share|forward)|(?:to )?send(?: (?:him|her|them))?) (?P<x>.+)",
    re.IGNORECASE,
)  # fmt: skip
SAID = re.compile(
    f"{SUBJECT}(?:also )?(?:said|says|mentioned|thinks|thought|reckons|reckoned|explained|noted|believes|"
    "believed|pointed out|"
    "stressed|argued|feels|felt|told me|made the point|her point:|his point:|point was)(?: me)?(?: that)?:? "
    "(?P<x>.+)",
    re.IGNORECASE,
)  # fmt: skip
DOING = re.compile(
    f"{SUBJECT}(?:also )?(?P<verb>explained|described|showed|walked|talked|took|told|introduced|shared|drew|"
    "sketched|ran|gave) "
    rf"(?P<x>(?:me (?:through|round|around|over|about|to|how|the|a|some|her|his|their)|how|why|what|us through) ?.*)",
    re.IGNORECASE,
)  # fmt: skip
WANT = re.compile(
    f"{SUBJECT}(?:really |mostly |mainly )?(?:wants?|needs?|is looking for|are looking for|looking for|is after|"
    "are after|hopes? for|"
    rf"would like|'s looking for|'re looking for) (?P<x>(?:a|an|some|someone|somebody|people|more) .+)",
    re.IGNORECASE,
)  # fmt: skip
LIKED = re.compile(
    f"{SUBJECT}(?P<verb>really liked|liked|loved|was pleased|was glad|was impressed by|lit up at|perked up at|"
    "laughed at|"
    r"smiled at|was taken with|seemed to like) (?P<x>(?:that i\b|my\b|how i\b|what i\b|the (?:story|example|idea) "
    "(?:of|about) ).*)",
    re.IGNORECASE,
)  # fmt: skip
ENJOYED = re.compile(
    "(?:i )?(?:really |very much )?(?:liked|loved|enjoyed|admired|was impressed by|was struck by|impressed by|"
    "struck by) "
    "(?P<x>(?:her|his|their|how (?:he|she|they)|what (?:he|she|they)|the way (?:he|she|they)|that (?:he|she|"
    "they)) .+)",
    re.IGNORECASE,
)  # fmt: skip
MY_PLEASURE = re.compile(
    r"i (?:really |very much )?(?:liked|loved|enjoyed) (?P<x>(?:the|seeing|hearing|talking) .+)", re.IGNORECASE
)
BEING = re.compile(
    f"{SUBJECT}(?:is |was |were )?(?:very |really |super |so |quite |extremely )*(?P<x>(?:clear|helpful|kind|"
    "open|patient|generous|"
    rf"thorough|candid|honest|frank|welcoming|encouraging|good)(?: (?:about|on|with|in|when) .+)?)",
    re.IGNORECASE,
)  # fmt: skip
MINE = re.compile(r"(?:told|i told) (?:him|her|them) about (?P<x>my .+)", re.IGNORECASE)
GERUND_OF_FIRM = re.compile(
    "(?:moving|growing|hiring|opening|launching|expanding|rebuilding|migrating|switching|building|rolling out|"
    "replacing|"
    "planning|merging|starting|setting up|bringing in|adding|redesigning|rewriting|relocating|piloting|testing|"
    "introducing) .+",
    re.IGNORECASE,
)  # fmt: skip
OPEN_LABEL = re.compile(
    "(?:q|question|one q|open q|open question)s?(?: (?:left|still|is|was))*(?: (?:open|unanswered|hanging|for "
    "me))?(?::| -) ?(?P<x>.+)",
    re.IGNORECASE,
)
EVALUATION = re.compile(
    "(?:(?:a |an |very |really |such a |what a |bit of a |quite |so |that was |it was |was )*(?:good|great|nice|"
    "lovely|interesting|"
    "fun|useful|funny|clever|sharp|smart|fair|excellent|wonderful|brilliant|bit of a|love|loved|liked|like|cool|"
    "neat|wise|made me)"
    "(?: (?:line|point|question|q|chat|talk|call|one|thought|idea|lightbulb|laugh|conversation|stuff|way of "
    "putting it|it|this|that"
    "|think|smile|insight|tip|advice|analogy|image|phrase))?|bit of a lightbulb|lightbulb moment|food for thought|"
    "spot on|so true"
    "|(?:hadn't|had not|never) thought of (?:it|that)(?: (?:that|this) way)?|(?:that )?stuck with me|must "
    "remember|key)[.! ]*",
    re.IGNORECASE,
)
MANNER = frozenset(
    """
    quiet nice friendly short long good great fun ok okay fine easy hard intense warm relaxed cold busy slow
    fast tough serious funny lovely interesting stern chatty young old tall late early rushed brief polite
    formal casual direct blunt sharp smart calm tired nervous happy yes no maybe laptop camera coffee tea lunch
    parking
    """.split()
)

FILLING = DETERMINERS | set("very and but bit really quite so in went was is it he she they all".split())
