"""The wordings of a talk that has been held, and of inviting on to the next."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_TALK = r"(?:interview|chat|call|conversation|meeting|talk|panel|session|round|stage|onsite|on-site|discussion|screen)"

HELD: tuple[Rule, ...] = (
    rule(
        "thanks for coming",
        "thank,cheers",
        r"\b(?:thank(?:s| you|ing you)?|cheers)(?: \w+){0,3}? for (?:coming|attending|meeting|interviewing|visiting|"
        r"speaking|"
        r"talking|chatting|"
        r"joining|taking (?:the time|part)|making the time|being so (?:candid|frank)|having taken part|"
        r"your time (?:today|yesterday|this|last|on)|the (?:\w+ ){0,2}(?:"
        r"interview|chat|call|conversation|talk)\b(?! (?:letter|invit\w+|confirmation|details|"
        r"schedule))(?: (?:today|yesterday|this|just|earlier|last|of))?|seeing me|"
        r"yesterday|today|having me|showing me|being (?:with us|here (?:today|yesterday|on)))",
        r"\b(?:in advance|look(?:ing)? forward|will be|coming back)\b",
        asserted=False,
    ),
    rule(
        "enjoyed meeting",
        "enjoyed,pleasure,great,good,lovely,nice,liked,loved,fun,delight,impress",
        r"\b(?:really |both |all |they |team |very much )(?:liked|loved|enjoyed|were impressed (?:by|with)) (?:you|"
        r"your\b(?! (?:c\.?v|r[eé]sum[eé]|application|letter|portfolio|profile|work|web ?site|background|video|"
        r"cover|reel)))\b"
        r"|\b(?:enjoyed|pleasure|great|good|lovely|nice|liked|delight)\b(?: \w+){0,3}? (?:meeting|to meet|"
        r"to have met|talking|"
        r"to talk|speaking|to speak|chatting|to chat|having you|seeing you|"
        r"our (?:\w+ )?(?:chat|call|conversation|talk|meeting|interview))\b"
        r"|\bwas (?:\w+ )?(?:enjoyable|good|great|lovely|nice|pleasure) to (?:see|have|welcome) you\b",
        r"\b(?:look\w* forward|would be|will be|if|hope)\b",
        asserted=False,
    ),
    rule(
        "after the talk",
        "after,since,following,further to,post,met you,we met,concluded,completed,finished",
        rf"\b(?:after|since|following|further to|post) (?:our|the|my|your) (?:[\w-]+ )?{_TALK} (?:last|yesterday|this "
        r"(?:morning|afternoon|week)|the (?:week before|other day)|earlier|two|three|a (?:week|fortnight|month))\b|"
        r"\b(?:since|when|after|once) (?:he|she|they|we|i|[a-z]+) met you\b|\b(?:since|when|the day) we met\b|"
        r"\b(?:interviews|panel|interviewing) "
        r"(?:have|has|is|are)(?: now| already| all| been)* (?:concluded|completed|finished)\b",
        r"\b(?:will|going to|would)\b[^.]{0,20}\b(?:met|concluded|completed|finished)\b",
        asserted=False,
    ),
    rule(
        "news of my talk",
        "update,news,feedback,hear,outcome,decision,result,word",
        rf"\b(?:updates?|news|feedback|heard|hear|outcome|decision|results?|word)\b[^.!?]{{0,60}}\b(?:(?:from|of|after|"
        rf"following|since) my (?:[\w-]+ ){{0,3}}{_TALK}|(?:on|about|regarding) my (?:[\w-]+ ){{0,3}}{_TALK}.{{0,60}}?"
        r"\b(?:on|last|yesterday|this|two|three|a (?:week|fortnight)|earlier)\b)",
        r"\b(?:date|time|slot|schedule|invit\w+)\b",
        asserted=False,
    ),
    rule(
        "following your interview",
        "following your,further to your,after your",
        rf"(?:^|[,;] )(?:following|further to|after) your (?:recent |\w+day's )?{_TALK}\b",
        r"\b(?:you will|there will|will (?:be|have)|would be|may)\b",
        asserted=False,
    ),
)

INVITED_ON: tuple[Rule, ...] = (
    rule(
        "next round",
        "invite,inviting,like to,love to,next,second,final,back,onsite,forward,further,bring you,meet",
        rf"\b(?:invit(?:e|ing) you|like|love|want|pleased|delighted|happy|keen|arrange|schedule|set up|proceed|"
        rf"go ahead|moving you)\b[^.]{{0,60}}\b(?:second|final|next|further|third|another|"
        rf"follow-up|panel|technical|last)[ -](?:\w+[ -])?{_TALK}|\b(?:see|meet|have|bring|invite|get) you (?:back|"
        rf"again|in)\b|\bcome back (?:in|to us) (?:for|to meet)\b",
        r"\b(?:not|unable|cannot|other candidates|if)\b",
    ),
)
