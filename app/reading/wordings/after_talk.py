"""What candidates write after a talk: thanks for it, and questions for news."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_THANK = (
    r"\b(?:thank(?:s|ing)?|thx|cheers|grateful|gratitude|appreciate[ds]?|ngā mihi|nga mihi|merci|danke|gracias|"
    r"obrigad[oa]|grazie|ta|tack|takk|tak|kiitos|bedankt|dank (?:je|u|voor)|dziękuję|dzięki|děkuji|köszönöm|asante)\b"
)
_NEEDS = (
    "thank,thx,cheers,grateful,gratitude,appreciate,mihi,merci,danke,gracias,obrigad,grazie,ta for,"
    "tack,takk,tak for,kiitos,bedankt,dank je,dank u,dank voor,dzięk,děkuji,köszön,asante"
)
_TALK = (
    r"(?:time|conversations?|chat|call|interview|meeting|talk(?:ing)?|speaking|seeing|having (?:me|us)|tour|visit|"
    r"welcome|hospitality|discussion|"
    r"session|hour|questions|insights?|candou?r|day|morning|afternoon|evening|today|yesterday|tonight|(?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)day|"
    r"natter|yarn|sit(?:ting)? down|sparing me|spar(?:ed|ing)|fitting me in|squeezing me in|putting me at|"
    r"hearing|arvo|opportunity to appear|hosting me|looking after me|panel|showing me|walking me|taking me "
    r"through|meet(?:ing)? (?:with )?me|kōrero|korero|demo lesson|trial|lunch|"
    r"coffee|interviewing me|being so|"
    r"making (?:me|this|it|today|yesterday)|such a|thoughtful|warm)"
)
_ERRAND = (
    r"(?:repl(?:y|ying)|respon(?:se|ding)|e-?mails?|messages?|note|update|updating|info(?:rmation)?|confirm\w*|"
    r"letting me know|getting back|sending|"
    r"invit\w+|follow\w+|schedul\w+|(?:re)?arrang\w+|setting|sorting|organi[sz]\w+|help|patience|understanding|"
    r"flexib\w+|news|links?|details|heads? ?-?up|"
    r"reminder|passing|forwarding|telling|chasing|asking|considering|offer|opportunity to interview|moving|"
    r"the quick|speedy|prompt|in advance|clarif\w+|"
    r"documents?|receipt|checking|shortlist\w*|booking|accommodating)"
)

THANKS_FOR_TALK: tuple[Rule, ...] = (
    rule(
        "thanks for the talk",
        _NEEDS,
        rf"\bappreciate[ds]? hearing (?:how|about) |\bappreciate[ds]? (?:all )?(?:your|the) (?:\w+ )"
        rf"{{0,2}}?{_TALK}\b|"
        rf"{_THANK}[^.]{{0,80}}?\b(?:for|you for|to|that you|how|you)\b[^.]{{0,60}}?\b{_TALK}\b",
        rf"{_THANK}(?: \w+){{0,4}}? for (?:the |your |this |an? |so |all |"
        rf"\w+ly )*(?:\w+ )?{_ERRAND}\b(?!.{{0,80}}\b(?:and|also)\b[^.]{{0,30}}\b(?:time|conversation|"
        rf"chat|interview|meeting|yesterday|today)\b)|\bin advance\b|\bwould (?:be grateful|appreciate)\b",
        asserted=False,
    ),
    rule(
        "thanks for that day",
        _NEEDS,
        rf"{_THANK}(?: \w+){{0,3}}? for (?:today|yesterday|tonight|(?:this|last|the) (?:\w+ )?(?:morning|afternoon|"
        rf"evening|night|week)|(?:mon|tues|wednes|thurs|fri|"
        r"satur|sun)day)",
        asserted=False,
    ),
    rule(
        # "Great talking to you", with no word of thanks: a note after the talk all the same.
        "a pleasure to have met",
        "pleasure,great,good,lovely,nice,wonderful,fun,enjoyed,loved,delight",
        r"\b(?:pleasure|great|good|lovely|nice|wonderful|fun|delight|delighted|enjoyed|loved)(?: \w+){0,3}? "
        r"(?:meet(?:ing)?|talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|see(?:ing)?) (?:to |with )?(?:you|both|all)\b",
        r"\b(?:would|will|can|could|might|look\w* forward|be (?:a |so |very )?(?:pleasure|great|good|lovely|nice|"
        r"wonderful|fun|delight\w*)|hope|hoping|again (?:on|at|next)|next (?:week|month|time|round)|tomorrow|soon)\b",
        asserted=False,
    ),
)

THANKS: tuple[Rule, ...] = (
    rule(
        "thanks",
        _NEEDS,
        _THANK,
        rf"{_THANK}(?: \w+){{0,4}}? for (?:the |your |this |an? |so |all |\w+ly )*(?:\w+ )?{_ERRAND}\b|"
        rf"\bin advance\b|\bwould (?:be grateful|appreciate)\b|\bno thanks\b",
        asserted=False,
    ),
)

ENJOYED: tuple[Rule, ...] = (
    rule(
        "enjoyed it",
        "enjoy,pleasure,great,good,lovely,nice,loved,excited,fun,keener,inspir,what a,treat,joy,delight,blast",
        r"\b(?:enjoyed|loved)\b|\b(?:pleasure|great|good|lovely|nice|wonderful|fun)\b(?: \w+){0,3}? (?:to |of |"
        r"getting to )?(?:meet|meeting|talk|talking|speak|speaking|chat|chatting|see|seeing)\b"
        r"|\bwhat an? (?:\w+ ){0,2}?(?:day|morning|afternoon|evening|hour|visit|pleasure|treat|crew|team|place)\b"
        r"|\b(?:that|it|this|yesterday|today) was (?:an? )?(?:\w+ ){0,2}?(?:pleasure|treat|joy|fun|delight|blast)\b"
        r"|\bcame away\b|\beven (?:more )?(?:keener|excited|interested)",
        asserted=False,
    ),
)

_NEWS = (
    r"(?:news|updates?|word|decisions?|feedback|outcome|progress|movement|developments?|"
    r"results?|verdict|status|answer|response|joy|information)"
)

QUESTIONS_FOR_NEWS: tuple[Rule, ...] = (
    rule(
        "any news",
        "news,update,word,decision,feedback,outcome,progress,movement,development,result,verdict,status,answer,respo"
        "nse,joy,information",
        rf"\b(?:any|is there|is there an|are there|some|an|what the|about the|on the|regarding the|to ask for|"
        rf"hear the|know the|have the)(?: (?:\w+ ){{0,2}})?{_NEWS}\b[^.]{{0,160}}(?:\?|$|\.)",
        r"\b(?:thank(?:s| you)|grateful|appreciate)(?: \w+){0,4} for (?:the|your|this|an?|any|such|keeping|some|"
        r"that) (?:\w+ ){0,3}(?:news|update|feedback|word|response|answer|information)\b|"
        r"\blook(?:ing)? forward to (?:hearing|your|any|the|receiving)|\b(?:great|good|lovely|fantastic|wonderful|"
        r"sad|bad|sorry|that is) (?:\w+ )?(?:news|feedback|to hear)\b|"
        r"\bupdate(?:d)? (?:my|the) (?:cv|resume|résumé|portfolio|application)|\b(?:any|more|"
        r"further) (?:more )?information (?:you|from me|about me)|"
        r"\bhave an update (?:from|on) my|\b(?:no|not any) news (?:from|on) my|\bfeedback (?:would|could) (?:be|"
        r"help)|\bword (?:document|file)|\bin a word\b|"
        r"\ban? (?:answer|update|response) (?:to (?:your|the)|for you)",
        asserted=False,
    ),
    rule(
        "following up",
        "follow up,following up,followed up,follow-up,checking in,check in,touching base,touch base,circling "
        "back,circle back,chasing,chase,nudge,bump,popping back,check on,to check,checking on",
        r"\b(?:follow(?:ing|ed)?[ -]up (?:again|on|about|regarding|re\b|to|with|po|from|after|my|the|as)|(?:just|"
        r"only|quickly|again|was|am|to) following up|follow-up (?:question|note|on|to|email|mail) (?:about|on|"
        r"regarding|my)"
        r"|check(?:ing)? in\b|touch(?:ing)? base|circl(?:e|ing) back|(?:gentle|little|quick|friendly) (?:nudge|"
        r"chaser|reminder)|bump(?:ing)? this|not (?:mean|want) to chase|chasing (?:this|you|up)|"
        r"(?:wanted|want|thought i would|like|writing|emailing|just) to check (?:whether|if|in|on|how|where)|"
        r"check(?:ing)? (?:on|whether) (?:the|my|how|where|you))",
        r"\b(?:check(?:ing)?[- ]in (?:at|desk|time|online|with security|with reception)|check in (?:at|by|for|"
        r"on) \d|hotel|flight|"
        r"(?:time|slot|link|invite|parking|venue|address|room) (?:is|still|works)|received (?:my|the)|"
        r"follow(?:ing)?[ -]up (?:interview|meeting|call|session|on (?:your|her|his|their) (?:question|request)|"
        r"with (?:the|my) (?:document|link|paper|slides)))",
        asserted=False,
    ),
    rule(
        "wondering",
        "wonder,has the,have the,have you,did the,did you,had a chance,had time,filled,made,come "
        "to,reached,decided,where things,how "
        "things,where we,where the,still open,in the running,under consideration,"
        "still being considered,heard anything,hear anything,heard back,not heard,hear back,expect to hear,when i "
        "might,when i could,when i can,when might,when can,when could,when will,any idea,know yet,next steps",
        r"\bwonder(?:ed|ing)? (?:if|whether|how|where|when|what)\b[^.]{0,80}\b(?:decision|decided|news|heard|made|"
        r"update|status|anything|things|stand|progress|outcome|know|conclusion|position|process|result|feedback|"
        r"move|appointment|role|vacancy|chance|look at|look into|sign|choose|choice)"
        r"|\b(?:has|have|did|whether|if)\b[^.]{0,50}\b(?:made (?:up (?:their|your|his|her) minds?|"
        r"a (?:\w+ )?decision|a choice|any decision)|come to (?:a|any) (?:decision|conclusion)|reached a|"
        r"decided(?: yet|\?)|had a chance to decide|"
        r"(?:had|found) (?:a chance|time|an opportunity|a moment) to \w+)"
        r"|\b(?:where|how) (?:things|we|you|matters|the (?:process|search|decision|hiring|recruitment)|it all|"
        r"everything|my application) (?:\w+ )?(?:stands?|are|is|going|progress\w*|coming along|looking)"
        r"|\b(?:is|whether|if) (?:the|this|that) (?:\w+ ){0,4}(?:still (?:open|available|live)|(?:has |"
        r"have )?(?:already |now )?been filled)|"
        r"\bstill (?:in the running|under consideration|being considered|in contention)"
        r"|\b(?:have|had)? ?(?:not|never|yet) (?:yet )?(?:to )?hear[d]?(?: back| anything)?\b[^.]{0,60}(?:\?|so i|"
        r"and (?:was|am|wanted|thought)|wanted|since)|\bheard (?:anything|back)\b[^.]{0,40}\?"
        r"|\bwhen (?:i )?(?:might|can|could|should|will|may|would) (?:i|we|you|the)?[^.]{0,30}\b(?:expect|hear|know|"
        r"decide|decision|outcome|be in touch)|\bany idea (?:when|how|where|whether|if)"
        r"|\b(?:what|about|know) (?:are )?the next steps\b[^.]{0,40}(?:\?|$)|\bknow yet\b[^.]{0,20}\?",
        r"\b(?:interview|slot|session|call|meeting) (?:time|start|date)|\bwhen (?:can|could|should|may) i (?:come|"
        r"arrive|send|call|ring|expect the (?:link|invite|calendar))|\bheard of\b|\bhave not heard of",
        asserted=False,
    ),
    rule(
        "how it stands",
        "stand,yes or,latest,still going,in with a,chance,decided,chosen,met,heard,hiring is,decision,since my,"
        "thought i",
        r"\b(?:where|how) (?:the|this|that|your|my) (?:[\w'-]+ ){1,5}?(?:stands?|is going|are going|is coming along|"
        r"is looking)\b|\ba yes or (?:a )?no\b|\bwhat(?:'s| is) the latest\b|\bstill going\b[^.]{0,10}\?|"
        r"\b(?:still )?in with a (?:chance|shout|shot)\b|\b(?:have|has|had|did|if|whether)\b[^.?]{0,"
        r"30}\b(?:decided|chosen|"
        r"picked|made (?:up|a choice)|met|sat)\b[^.?]{0,20}(?:\?|\.|$)|^(?:[\w ,!]+[!,] )?heard \w+ (?:from|"
        r"about|back)\b"
        r"[^.]{0,30}\?|\b(?:luck|anywhere|closer|further) (?:with|on|to) (?:a|the|your) decision\b|"
        r"\b(?:decision|choice) "
        r"(?:will|would|has|had|is|was) (?:be |been )?(?:made|taken|reached|due)\b|\bnot heard (?:from|anything|"
        r"a thing|back)"
        r"[^.]{0,40}\b(?:since|so i|and)\b",
        r"\b(?:i have|i had|if i|whether i|we have|we) (?:\w+ )?(?:decided|chosen|met|picked)\b|\bwe met\b|\bas we\b",
        asserted=False,
    ),
)
