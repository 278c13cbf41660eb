"""Words that say of somebody named before them that they will not be there."""

from __future__ import annotations

_PLACE = (
    r"(?:leave|holiday|holidays|mission|fieldwork|vacation|parental|annual|maternity|paternity|sabbatical|jury|duty"
    r"|strike|secondment|call\b(?!\s+with)|site\b(?!\s+with)"
    r"|(?:the|a|an|our|another|his|her|their)\s+(?:\w+\s+){0,2}(?:road|flight|course|trip|ship|plane|train|boat"
    r"|vessel|rig|ward|shift|job|case|trial|training|tour|leave|business|assignment)|sick)"
)
_NOW = (
    r"(?:still\s+|now\s+|currently\s+|unfortunately\s+|suddenly\s+|also\s+|again\s+|just\s+|unexpectedly\s+|sadly\s+)*"
)
_STATES = (
    rf"(?:needed|required|busy|on\s+{_PLACE}|out\b|away\b|abroad|overseas|unwell|ill\b|sick|off\b|poorly"
    rf"|laid\s+up|down\s+with"
    r"|under\s+the\s+weather|at\s+home\s+with|in\s+(?:court|(?:the\s+)?hospital|bed|surgery|quarantine|isolation"
    r"|transit"
    r"|labou?r|theatre|(?-i:[A-Z])\w+)|called|pulled|stuck|stranded|grounded|delayed|detained|held\s+up|snowed"
    r"|tied\s+up"
    r"|travel\w*|teaching|no\s+longer|unable|unavailable|not\s+(?:available|able|going|in\b|well|around|about\b|free|here|with\s+us)|double[-\s]booked"
    r"|at\s+an?\b|at\s+the|with\s+the|with\s+an?\s+(?:client|customer|patient)|replaced\s+by\b|in\s+the\s+(?:ditch|field|air))"
)
UNABLE = (
    r"(?:has\s+|have\s+)?(?:handed|passed|given|hands|passes|gives)\s+(?:his|her|their)\s+(?:part|slot|seat|half|hour|place|turn"
    r"|session|interviews?|chair|questions)\s+(?:over\s+|on\s+)?to\b|"
    r"(?:does(?:n['’]t|\s+not)|isn['’]t|is\s+not)\s+work(?:ing)?\b(?!\s+(?:with|for|on\s+the))|sends?\s+(?:his|her|their)\s+(?:apologies|regrets)\b|has\s+(?:jury\b|an?\s+(?:funeral|wedding|hospital|doctor|dentist|court|family"
    r"|sick|flight|clinic|delivery|deadline)\b|to\s+be\s+(?:in|at|on)\b)|"
    r"(?:(?:was|were)\s+)?(?:originally|initially|first)\s+(?:planned|scheduled|supposed|due|down|meant|booked|going)\b|"
    r"(?:was|were)\s+(?:supposed|due|meant|going)\s+to\s+(?:see|meet|interview|speak|talk|do|run|chair|join)\b|"
    rf"(?:is|(?:is\s+going\s+to|will\s+(?:now\s+)?)\s*be|would\s+be|was|has\s+been|had\s+been|['’]s|are)\s+{_NOW}{_STATES}"
    r"|(?:flies|sails|travels)\s+(?:out|off|back|home|to\s+(?-i:[A-Z])\w+)|retired\b|left\s+(?:us|the\s+(?:firm|company|team|business))\b|can(?:['’]t|not|\s+no\s+longer)\b|won['’]t|will\s+not\s+(?:now\s+)?(?:be\s+(?:there|present|joining|able|attending|with|in|on)|join|attend|make)\b"
    r"|has\s+(?:had\s+to|left|retired|moved\s+(?:on|to\s+(?:an?other|a\s+new|a\s+different))\b|a\s+(?:clash|conflict))|had\s+(?:to\b"
    r"|an?\s+accident)"
    r"|(?:must|has\s+to|needs\s+to)\s+(?!(?:meet|see|speak|talk|interview|hear|know|ask)\b|(?:leave|go|be\s+(?:away|off|gone))\s+(?:at|by|after|early|half|before)\b)\w+|takes?\s+leave"
    rf"|(?:has|had|['’]s)\s+{_NOW}(?:come\s+down|broken|lost|caught|missed|hurt|injured|fallen"
    r"|got\s+(?:(?:the|an?)\s+(?:flu|cold|bug|fever|virus|migraine|clash|stomach|temperature)|flu\b|covid|stuck|held\s+up)"
    r"|been\s+(?:\w+ly\s+|just\s+)?(?:briefed|booked|listed|called|pulled|taken|sent|assigned|summoned|seconded|rostered|held|delayed"
    r"|detained"
    r"|admitted|drafted|roped))"
    r"|goes\s+(?:\w+\s+){0,2}(?:in\s*to|on|to)\s+(?:\w+\s+){0,2}(?:leave|holiday|hospital|vacation)"
    r"|(?:has|have|had)\s+(?:now\s+|unfortunately\s+)?(?:dropped|pulled|stepped|bowed|backed)\s+(?:out|down|back"
    r"|aside)|(?:is|['’]s)\s+(?:now\s+)?(?:stepping|dropping|bowing|backing)\s+(?:out|down|back|aside)|pulled\s+(?:out|jury|a\b)|drops?\s+out|dropped\s+out|got\s+(?:called|pulled|stuck|held|the\s+flu)"
    r"|fell\s+(?:ill|sick|off)"
    r"|(?:has|have|['’]s)\s+(?:done|put|hurt|pulled|twisted|sprained|torn|slipped)\s+(?:his|her|their|an?)\b|broke\s+(?:his|her|their|a)\b|caught\s+(?:the|a|covid)\b|missed\s+(?:his|her|their|the)\b"
)
"""An alternative of a pattern, white space and case free, tried right behind a name."""
