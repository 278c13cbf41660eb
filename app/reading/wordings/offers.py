"""The wordings of an offer of the job, against offers of an interview, a time or help."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_MEETING = (
    r"interview|slots?|time|dates?|chat|call|conversation|meeting|chance to (?:meet|speak|talk|interview|come)|"
    r"opportunity to (?:meet|speak|talk|interview|"
    r"come|attend|discuss)|assessment|trial|tour|viewing|alternative|second round|next (?:stage|round|step)|lift|"
    r"coffee|"
    r"reimburse|feedback|place on (?:the|our) short|help"
)

OFFERS: tuple[Rule, ...] = (
    rule(
        "offer you the job",
        "offer you,offering you,offered you,offer to you",
        rf"\boffer(?:ing|ed)? (?:to )?you (?:(?!(?:{_MEETING})\b)[\w'&/,()-]+ ){{0,9}}?(?:role|position|post|job|"
        rf"contract|"
        r"employment|traineeship|internship|apprenticeship|placement|lectureship|fellowship|studentship|[a-z]+ship|"
        r"place on our|place with)\b",
        r"\b(?:not|unable|cannot|never)\b[^,;]{0,30}\boffer|\bcould offer\b|\bwould (?:we|they) offer\b|"
        r"\boffer you (?:an? )?(?:\w+ )?interview",
    ),
    rule(
        "offer you a place with us",
        "offer you",
        r"\boffer you (?:the |an? )?(?:opportunity|chance) to (?:join|work|become|start)",
        r"\bnot\b",
    ),
    rule(
        "make you an offer",
        "offer",
        r"\b(?:making|extending|made|extended|(?:to|will|can|may|do|hereby|now|be) (?:\w+ly )?(?:make|"
        r"extend)) (?:to )?you "
        r"(?:an?|our|this|the|their) (?:[\w-]+ ){0,3}?offer\b"
        r"|\b(?:make|extend|extending|making) (?:an?|our|this|the) (?:[\w-]+ ){0,3}?offer (?:of employment )?to "
        r"you\b",
        r"\b(?:not|unable|cannot|never|no)\b[^,;]{0,40}\boffer|\bbefore\b|\bcan (?:make|extend)\b.{0,40}\b(?:until|"
        r"before)\b|\binterview\b",
    ),
    rule(
        "glad to offer",
        "offer",
        r"\b(?:pleased|delighted|happy|thrilled|excited|pleasure|glad|proud|honou?red|love|like|want\w*|decided|"
        r"keen|going|wish\w*)"
        r"(?: (?:very much|now|all|and proud))? to (?:\w+ly )?(?:confirm |present |send |put |share |follow up )*"
        r"(?:you )?(?:with )?(?:to )?(?:(?:an?|our|the|my|your|this|their) )?(?:[\w-]+ ){0,2}?offer(?! (?:you "
        r")?(?:\w+ ){0,3}?"
        rf"(?:{_MEETING}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d))"
        r"(?: you\b|(?: letter| of employment|ing)? (?:for|of|to|in|as|by|attached|letter)|[,.!:]|$)",
        rf"\boffer (?:to )?(?:you )?(?:the |an? |some |any )?(?:\w+ ){{0,3}}?(?:{_MEETING}|(?:mon|tues|wednes|thurs|"
        rf"fri|satur|sun)day)\b"
        r"|\b(?:not|unable|cannot)\b[^,;]{0,30}\boffer|\b(?:what|we|they) (?:have|has) to offer\b|\boffer (?:some|"
        r"a range|advice|support|flexib|discount)"
        r"|\boffer (?:it |the \w+ )?to (?:another|someone|somebody|a different)",
    ),
    rule(
        "offer in writing",
        "attached,enclosed,sign,to follow,will follow,follows,on its way,find,in the post,by post,sends,send you",
        r"\b(?:offer letter|letter of (?:offer|appointment)|(?:formal|written|official) (?:offer|letter|contract)|"
        r"(?:your|our|the|an?|employment|draft) "
        r"(?:employment )?(?:contract|offer|proposal)(?: letter)?(?: of employment)?)\b[^.]{0,70}\b(?:attached|"
        r"enclosed|to follow|will follow|follows|"
        r"on its way|in the post|by post|for (?:signing|signature)|to sign|sign (?:and|it)|will be (?:sent|"
        r"with you)|over to you)\b"
        r"|\b(?:attached|enclosed|sign(?:ed)?(?: and return)?|please find|"
        r"sends?(?: you)?)\b[^.]{0,40}\b(?:offer letter|letter of (?:offer|appointment)|"
        r"(?:your|our|the|an?|employment|formal|draft) (?:employment )?(?:contract|offer|"
        r"proposal)(?: of employment)?)\b",
        r"\b(?:any|before|sample|example|template|service) (?:\w+ )?(?:contract|offer|proposal)\b|\bunsigned\b|"
        r"\bnon-disclosure\b|\bresearch proposal\b",
    ),
    rule(
        "named offer",
        "offer",
        r"(?:^|\b(?:the|your|an|our|my) )offer letter\b|\bconfirm(?:ing)? (?:the|our|my|your|"
        r"an) (?:\w+ )?offer (?:i|we|made|of|for|to)\b|\b(?:verbal|formal|conditional|unconditional|written|"
        r"provisional|firm)(?:ly)?,? (?:job )?offer(?:ed|s|"
        r"ing)?\b|\boffer of (?:employment|appointment)\b|"
        r"^(?:\w+ )?(?:job )?offer(?: letter)?\b(?: -|:|$| for| from)|\bjob offer$",
        r"\b(?:any|other|another|no|not|before|prior to|without|interview|if|until|discount|special|limited|"
        r"receiv\w+ an|any) [^,;]{0,30}offer"
        r"|\b(?:all|any) offers?\b|\boffers? (?:is|are|will be) (?:subject|made|conditional)|\boffers? (?:ends?|"
        r"expires?) (?:soon|today|tonight)|\bexclusive\b|%",
    ),
    rule(
        "you are chosen",
        "successful,selected,chosen,preferred,first choice,appointed,number one,top choice,hired",
        r"\byou (?:have|are|were|had)(?: \w+ly| now| both)? (?:been )?(?:the |our )?(?:successful|preferred|chosen|"
        r"selected|appointed|hired|number one|"
        r"(?:unanimous |clear )?first choice|top choice|favou?red)\b|\byour (?:application|"
        r"interview)(?: \w+){0,6}? (?:has been|was|is) successful\b",
        r"\b(?:not|un)(?: \w+)? ?(?:been )?(?:successful|selected|chosen)\b|\bunsuccessful\b|\b(?:successful|"
        r"selected|chosen|appointed)(?: \w+)? (?:for|to|at|in|"
        r"through)\b[^.]{0,60}\b(?:interview|short-?list\w*|stage|round|assessment|test|attend|progress|next|phase|"
        r"screening|move|meet|panel|slot|time|take part|"
        r"participate|come|proceed|continue|board|day|join us (?:on|for)|audition|trial|exercise)\b|"
        r"\bto join us (?:on|for)\b|\btime you\b|\bslots?\b|\bdate\b"
        r"|\bas you have (?:chosen|selected)\b|\bshort-?listed\b|\bsubject you\b|\bin the (?:booking|calendar)|"
        r"\b(?:first|next) (?:stage|round)|"
        r"\binterviews?\b(?!.{0,30}\b(?:was|were|panel|yesterday))"
        r"|\bas (?:a|an|our) referee\b",
    ),
    rule(
        "the job is yours",
        "yours,got the,got it,the job,hired",
        r"\b(?:job|role|position|post|place|it)(?: is|'s) yours\b|\byou are hired\b|"
        r"\byou (?:have )?got (?:the (?:job|role|position|gig|"
        r"post)|it!)|\byou (?:have )?(?:got|landed) the\b.{0,20}\bjob",
        r"\bgot the (?:invit|link|mail|email|message)",
    ),
    rule(
        "we want you",
        "want you,have you,welcome,for you to,if you,take you,bring you,like you to,love you to,you to join,hire "
        "you,employ you,appoint "
        "you,take you on",
        r"\bwelcome (?:aboard|on ?board|to the (?:team|family|company|crew|firm|practice|department|school))\b"
        r"|\bwe (?:really |very much |do |all )?want you(?=[.!:,;]|$| for the (?:job|role|post)| as (?:our|a)|"
        r" on (?:the|our) team| here\b)"
        r"|\b(?:love|like|delighted|thrilled|happy|glad|excited|over the moon) to (?:have you(?=[.!,;]|$|"
        r" on (?:board|the team|our team)| join (?:us|the|our)"
        r"| with us(?=[.!,;]|$| from| as| permanently)| as (?:our|a|part))|hire you|employ you|appoint you|"
        r"take you on|bring you on ?board)"
        r"|\b(?:like|love|want|delighted for|thrilled for|excited for) (?:for )?you to (?:join (?:us as|our|"
        r"the (?:team|firm|company|practice))|come and work|"
        r"start (?:with us|as|on)|be our|take (?:the|on the|up the) (?:job|role|post|position))"
        r"|\b(?:decided|going|want|wants|keen) to (?:hire|employ|appoint|engage|take|"
        r"bring) you\b(?: on\b)?(?! (?:to|through|up|along|in|out|back|for|round))"
        r"|\b(?:delighted|glad|pleased|happy|thrilled|honou?red) if you(?: would|'d| could) (?:join us as|"
        r"accept (?:the|"
        r"this|our)|come and work|take (?:the|this|up))",
        r"\bjoin (?:us|the|our)\b[^.]{0,30}\b(?:for (?:an?|the) (?:interview|call|chat|meeting|conversation|session|"
        r"coffee|tour)|zoom|teams meeting|via|call|meeting|interview|link)\b"
        r"|\b(?:look\w* forward|hope|would be (?:able|in a position)) to (?:welcom|having|hav)|"
        r"\binterview(?:er)?s?\b(?!ed)|\bnot\b|\b(?:one day|some ?day|in (?:the )?future|at some point)\b",
    ),
    rule(
        "they will offer",
        "offer you,offering you,make you,making you",
        r"\b(?:they|he|she|the (?:client|team|partners?|firm|school|board|panel|company|directors?|governors|hotel|"
        r"practice|trust|committee))"
        r"(?: \w+){0,2}? (?:like|want|wants|keen|decided|going|pleased|delighted|happy|will|are|"
        r"is) (?:to )?(?:be )?(?:offer|offering|mak\w+) you\b",
        rf"\boffer(?:ing)? you (?:the |an? )?(?:\w+ ){{0,4}}?(?:{_MEETING})\b|\bnot\b",
    ),
)
