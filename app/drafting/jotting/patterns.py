"""Patterns of single units of a note: how jotted English says what was talked about, asked, said and liked."""

from __future__ import annotations

import re

from app.drafting.jotting.word_classes import DETERMINERS

_SUBJECT = r"(?:(?:he|she|they)(?:'s|'re)? )?(?:also |really |very |mostly |mainly )*"
_WHAT = "(?P<x>.+)"
_MUCH = (
    r"(?:ages |loads |plenty |briefly |quickly |a while |for a while |a lot |lots |a bit |mostly |mainly |long "
    r"|at length |at some length |at great length |for ages |half the time |some |quite a bit |again )*"
)


def _pattern(starts: str, rest: str = _WHAT, subject: str = _SUBJECT) -> re.Pattern[str]:
    """A unit that starts with one of `starts` (separated by lines or bars), after its subject or none."""
    joined = "|".join(line.strip() for line in starts.strip().splitlines())
    return re.compile(rf"{subject}(?:{joined}) {rest}", re.IGNORECASE)


_DOCUMENT = (
    r"(?:\w+ )?(?:write-?up|slides|deck|paper|article|link|report|code|portfolio|cv|resume|references|samples?|"
    "template|"
    r"notes|photos|recipe|plan|file|book|list|certificate|copy|ideas|examples?)\b"
)

TO_SHOW = re.compile(
    rf"\b(?:{_DOCUMENT}|(?:photo|picture|ticket|certificate|drawing|sketch|tool|chart|plan|record)s?$)"
)

TALKED = (
    _pattern(
        """
        talked|spoke|speaked|chatted|discussed|covered|went over|went through|ran through|ran me through|compared notes
        described|outlined|presented|swapped stories(?= about)|bonded|laughed
        got into|dug into|touched on|talk|chat
        """,
        rf"{_MUCH}(?:about |on |over |re |through |into )?{_WHAT}",
        r"(?:we |he and i |she and i |they |he |she )?(?:both )?",
    ),
    _pattern(
        """
        (?:we )?had (?:a|an) (?:[a-z]+ ){0,3}(?:talk|chat|conversation|discussion)
        lots|loads|talk|chat|conversation|discussion|mostly|mainly|all|topic|topics|main topic|subject
        """,
        rf"(?:of talk )?(?:about|on|around|re|was|were|:) {_WHAT}",
        r"(?:(?:long|good|great|nice|interesting|big|whole|proper|fun|lively) )?",
    ),
    _pattern("kept coming back to|keeps coming back to|kept going back to"),
    _pattern("came back to|went back to", r"(?P<x>.+?)(?: twice| again)?"),
    _pattern("spent ages on|spent most of (?:the|our) time on|spent a lot of time on|spent half the time on"),
    _pattern(
        """
        (?:is |are )?(?:so |super )?(?:cares? (?:a lot |deeply )?about|big on|keen on|passionate about|proud of)
        (?:is |are )?(?:obsessed with|into|focused on|focuses on|thinks? a lot about|worr(?:ies|ied) about)
        """
    ),
    _pattern("told (?:him|her|them) about|talked about|spoke about", r"(?P<x>(?:my|the) .+)", "(?:i )?"),
    _pattern(
        "liked|loved|enjoyed|appreciated", r"(?P<x>(?:the|hearing about|seeing) .+)", "(?:i )?(?:really |very much )?"
    ),
)

ASKED_ABOUT = (
    _pattern(
        """
        asked|asks|wanted to (?:know|hear)|was (?:[a-z]+ly )?(?:curious|interested)|interested
        quizzed me|grilled me|pressed me|dug
        """,
        rf"(?:me )?(?:a lot |lots |mostly |mainly |more |all )?(?:about|on|into|in) {_WHAT}",
    ),
    _pattern(
        "(?:asked|asks|ask|q):",
        r"(?:about )?(?P<x>(?!how|what|why|who|where|when|which|if|whether|would|could|do\b|did)[\w' -]+)",
    ),
    _pattern("asked (?:me )?for", rf"(?P<x>my (?!{_DOCUMENT}).+)"),
    _pattern("(?:q|question|questions) (?:about|on|re)", subject="(?:(?:good|great|tricky|tough|nice|fair) )?"),
)
ASKED = _pattern(
    """
    asked|asks|wanted to know|wants to know|wondered|was curious|question was|put to me
    (?:q|question|questions) (?:about|on|re|was|:)
    """,
    r"(?:me )?(?P<x>(?:how|what|why|who|where|when|which|whether|if|would i|could i|can i|will i|do i)\b.+)",
)
REQUEST = _pattern(
    rf"""
    asked me to(?= (?:send|share|bring|forward|e-?mail|mail|write up)\b)
    wants me to(?= (?:send|share|bring|forward|e-?mail|mail|show)\b)
    asked (?:me )?for|asked to see|wants to see|wants a copy of|would like to see
    wants(?= (?:the|my) {_DOCUMENT})
    """
)
PROMISED = _pattern(
    "promised (?=(?:him|her|them|my|our)\\b)|"
    "i (?:said i'd|promised to|promised|should|said i would|will|must|need to|have to)(?: (?:send|share|"
    "forward))|send|to send",
    r"(?:(?:him|her|them) )?(?P<x>(?:the|my|a|an|our) .+)",
    "",
)
SAID = _pattern(
    """
    said|says|mentioned|thinks|thought|reckons|reckoned|explained|noted|believes|believed|pointed out|stressed|argued
    feels|felt|told me|made the point|her point:|his point:|point was
    """,
    rf"(?:me )?(?:that (?!is\b|was\b))?:? ?{_WHAT}",
)
SUGGESTED = _pattern(
    "suggests|suggested|recommends|recommended|advised",
    "(?:that )?(?:we |i |me to |to )(?P<x>(?:look|try|start|read|talk|visit|speak|use|ask|begin|bring|see|check|"
    "think) .+)",
)
OFFERING = re.compile(
    r"(?:(?:he|she|they)(?:'s|'re|'ll| is| are| will|'s going to| is going to| promised to| offered to| wants to)? "
    r"|will |offered to |promised to )?"
    r"(?P<verb>send|sending|introduce|introducing|lend|lending|forward|forwarding|share|sharing) me (?P<x>.+)",
    re.IGNORECASE,
)
INVITED = re.compile(
    r"(?:(?:he|she|they) )?(?:(?:said|says|told me)(?: to)?|(?:said|says) (?:that )?i (?:should|could|can|must)"
    r"|(?:wants|wanted|would like|asked|invited|told) me(?: back)? to|suggested (?:that )?i|invited me to)"
    r" (?P<x>(?:come|drop|pop|visit|spend|join)\b(?! (?:back )?(?:to|for) (?:you|me|us|them|him|her)\b).+)",
    re.IGNORECASE,
)
AGREED = re.compile(
    r"(?:he and i |she and i |they and i )?(?:we )(?:both |all )?agreed (?:(?P<that>that|on|to) )?(?P<x>.+)",
    re.IGNORECASE,
)
DOING = _pattern(
    "(?P<verb>let|explained|described|showed|walked|talked|took|told|introduced|shared|drew|sketched|recommended|asked|lent"
    "|gave)",
    r"(?P<x>(?:(?<=let )me [a-z]+ .+"
    r"|(?<=drew )(?:a|the) .+|(?<=sketched )(?:a|the) .+|(?<=recommended )(?:a|an|the|her|his|their) .+"
    r"|(?<=asked )me to (?!come|visit|drop|pop|spend|join)\w+ .+|(?<=lent )me .+|(?<=gave )me (?:a|an|the"
    r"|some) (?:tour|book|tips?|copy|list|overview).*"
    r"|(?:to )?me (?:through|round|around|over|about|out|up|down|along|to|how|the|a|some|her|his|their)|how|why"
    r"|us through) .+)",
)
WANT = _pattern(
    """
    wants?|needs?|wanted|needed|(?:is |are |'s |'re )?looking for|is after|are after|hopes? for|would like|would love
    'd love|'d like
    """,
    r"(?P<x>(?!(?:to|me|us|it|him|her|that|this|out|in)\b).+ .+)",
)
LIKED = _pattern(
    """
    liked|likes|loved|loves|was pleased|was glad|was impressed by|lit up at|perked up at|laughed at|laughed about
    smiled at|was taken with
    """,
    r"(?P<x>(?:that i\b|my\b|how i\b|what i\b|the (?:story|example|idea) (?:of|about) |the [\w -]+ (?:i|we) "
    r"(?:brought|made|did|built|showed|wrote|sent|drew|ran|designed|baked|cooked)\b).*)",
)
ENJOYED = (
    _pattern(
        "liked|loved|enjoyed|admired|was impressed by|was struck by|impressed by|struck by",
        "(?P<x>(?:her|his|their|how (?:he|she|they)|what (?:he|she|they)|the way (?:he|she|they)|that (?:he|she|"
        "they)) .+)",
        "(?:i )?(?:really |very much )?",
    ),
    _pattern("liked|loved|enjoyed", r"(?P<x>(?:the|seeing|hearing|talking) .+)", "i (?:really |very much )?"),
)
BEING = re.compile(
    rf"{_SUBJECT}(?:is |was |were )?(?:very |really |super |so |quite |extremely )*(?P<x>"
    r"(?:clear|helpful|kind|open|patient|generous|thorough|candid|honest|frank|welcoming|encouraging)"
    r"(?: (?:about|on|with|in|when) .+)?)",
    re.IGNORECASE,
)
GERUND_OF_FIRM = re.compile(
    "(?:moving|growing|hiring|opening|launching|expanding|rebuilding|migrating|switching|building|rolling out|"
    "replacing|"
    "planning|merging|starting|setting up|bringing in|adding|redesigning|rewriting|relocating|piloting|testing|"
    "introducing"
    r"|trialling) .+",
    re.IGNORECASE,
)
OPEN_LABEL = re.compile(
    r"(?:(?P<kind>good|great|nice|tough|hard|tricky|best|open|one|left) )?(?:q|question)s?"
    r"(?: (?:left|still|is|was))*(?: (?:open|unanswered|hanging|for me))?(?::| -) ?(?P<x>.+)",
    re.IGNORECASE,
)
_JUDGED = (
    "good|great|nice|lovely|interesting|fun|useful|funny|clever|sharp|smart|fair|excellent|wonderful|brilliant|"
    "bit of a|love"
    "|loved|liked|like|cool|neat|wise|made me"
)
_THING = (
    "line|point|question|q|chat|talk|call|one|thought|idea|lightbulb|laugh|conversation|stuff|way of putting it|"
    "it|this|that"
    "|think|smile|insight|tip|advice|analogy|image|phrase"
)
EVALUATION = re.compile(
    "(?:his|her|their) (?:tip|words|example|idea|advice|view|take|point|suggestion)s?|"
    "(?:(?:i |a |an |very |really |such a |what a |bit of a |quite |so |that was |it was |was "
    f")*(?:{_JUDGED})(?: (?:{_THING}))?"
    "|bit of a lightbulb|lightbulb moment|food for thought|spot on|so true|(?:hadn't|had not|never) thought of "
    "(?:it|that)"
    r"(?: (?:that|this) way)?|(?:that )?stuck with me|must remember|key)[.! ]*",
    re.IGNORECASE,
)
YES = re.compile(
    r"(?:i said |->)?\s*(?:(?:yes,? )?(?:gladly|of course|sure)|yes|definitely|absolutely|happily)",
    re.IGNORECASE,
)
ASIDE = re.compile(
    ".*\\b(?:first name|surname|last name|no idea|no clue)\\b.*|"
    "(?:it )?(?:came|occurred) to me .{0,40}|afterwards|later|in the car|on the way home|thought of it later|"
    "yes|no|none|ok",
    re.IGNORECASE,
)
HEADACHE = re.compile(
    r",? (?:is |are |= )?(?:their |the |his |her )?(?:biggest|main|worst|big|hot|key)"
    r" (?:headache|problem|issue|pain|challenge|worry|topic|theme|focus|thing|concern|cost)s?$",
    re.IGNORECASE,
)

# Remarks on how somebody was, how the talk went, or what the place was like: no matter for a letter.
MANNER = frozenset(
    """
    quiet nice friendly short long good great fun ok okay fine easy hard intense warm relaxed cold busy slow fast
    tough serious funny lovely interesting stern chatty young old tall late early rushed brief polite formal
    casual direct blunt sharp smart calm tired nervous happy yes no maybe laptop camera coffee tea lunch parking
    canteen office chair biscuit pause silence nod handshake smile
    """.split()
)
KIND = frozenset(
    """
    nice friendly good great fun ok okay fine easy warm relaxed funny lovely interesting happy brilliant excellent
    amazing super wonderful pleasant chat talk call conversation
    """.split()
)
TRIVIAL = frozenset(
    "coffee canteen lunch parking office building weather train chair tea toilet room reception lobby lift "
    "traffic bus".split()
)
COMFORTS = frozenset("coffee canteen lunch parking weather chair tea toilet".split())
FILLING = DETERMINERS | set("very and but bit really quite so in went was is it he she they all just".split())


def first(several: tuple[re.Pattern[str], ...], unit: str) -> re.Match[str] | None:
    """The whole unit as the first of the patterns that takes it; None if none does."""
    return next((found for pattern in several if (found := pattern.fullmatch(unit))), None)
