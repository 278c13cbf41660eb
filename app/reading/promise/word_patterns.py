"""Turns of phrase that make a clause no promise of word: requests, the past, denials, papers, appointments."""

from __future__ import annotations

import re

from app.reading.late import late


def pattern(*alternatives: str) -> re.Pattern[str]:
    """The alternatives at a word's beginning, a blank standing for any white space, whatever the case."""
    return late(r"\b(?:" + "|".join(a.replace(" ", r"\s+") for a in alternatives) + r")", re.IGNORECASE)


SILENCE = pattern(
    r"(?:haven't|have not|havent|hasn't|don't|do not|hadn't|not)(?: yet)? (?:heard|hear|received|had|got|gotten)\b",
    r"hear(?:d)? nothing\b",
    r"no (?:news|word)\b",
    r"(?:we|i) (?:haven't|have not|don't|do not) (?:been|get|come|contact\w*|written|called)\b",
    r"(?:not|not been|aren't) (?:contacted|notified|invited)\b",
)
CONDITION = pattern(r"(?:assume|consider|regard)\b", r"if\b", r"should you\b", r"unless\b")
TO_US = pattern(
    r"please\b"
    r"(?! (?:expect|allow|note|be (?:advised|assured|aware)|rest assured|know|look|watch|await|keep an eye|give))",
    r"kindly\b(?! (?:expect|allow|note|give|bear))",
    r"(?:could|can|would|will) you\b",
    r"if you (?:could|can|would)\b",
    r"let (?:us|me) know\b",
    r"(?:to|and|or|please|just|do|you|you'll|then|can|could) (?:tell|give|send|call|email|e-mail|contact|ring"
    r"|phone|text|drop)"
    r" (?:us|me)\b(?! (?:until|till?|a (?:few|couple|week)))",
    r"(?:need|want|require|appreciate|love|like|await|awaiting|let us have|to have) (?:\w+ ){0,2}your "
    r"(?:answer|decision|reply|response|confirmation|feedback|thoughts|preference|availability|documents?)",
    r"(?:need|want|like|love|hope|hoping|forward|keen|happy|glad"
    r"|pleased) (?:to )?hear(?:ing)?\b(?! (?:back )?from (?:the|them|him|her|our))",
    r"hear(?:ing)? (?:back )?(?:from|what) you\b",
    r"you (?:need|must|have to|are asked|should (?:send|return|submit|complete|let|reply|confirm))\b",
    r"(?:get|be|come) (?:back )?(?:to|in touch with) (?:us|me)\b",
    r"(?:write|reply|respond) to (?:us|me)\b",
    r"(?:you can (?:call|reach|contact|email|write|ring|send|check|ask)|feel free|hesitate|free to|welcome to"
    r"|you may\b|you could)\b"
    r"(?! (?:get|hear|have|receive|expect|be|well|look|count|watch|await|anticipate))",
    r"you(?:'ve| have)(?: got)? by\s+to\b",
    r"(?:we|i)(?:'d|'ll)?(?: \w+)? (?:need|like|want|have) to know\b",
    r"your deadline\b",
    r"you have until\b",
    r"(?:should|if) you (?:have (?!not)|decide|wish|want|would like|need)\b",
    r"deadline (?:for|to)\b",
    r"submit\b",
)
ASKS = pattern(r"(?:could|can|would|will|have|do) you (?!hear|know|find|get|have)", r"let (?:us|me) know\b")
PAST = pattern(
    r"further to (?:our|your|the|my)\b",
    r"(?:had|have) (?:hoped|promised|planned|said|expected|wanted|thought|meant|told)\b(?! me)",
    r"(?:was|were|wasn't|weren't) (?:hoping|supposed|going|meant|due|to|expecting|planning|aiming)\b",
    r"(?:i|we) (?:said|promised|told|mentioned|thought|hoped|expected)\b",
    r"(?<!what\s)(?<!who\s)(?<!whom\s)(?<!how\s)(?<!which\s)(?:i|we|he|she|they) (?:gave|rang|called|phoned|emailed|"
    r"wrote"
    r"|heard|spoke|decided|made|contacted|sent)\b",
    r"(?:would|should|could|ought to) have (?:been|had|liked|got|reached|received|come|given|told|called)\b",
    r"(?:as|was) promised\b",
    r"(?:came|arrived|turned up)\b",
    r"originally\b",
    r"(?:i|we|he|she|they|nobody|no one) (?:didn't|did not|couldn't|could not|hadn't|had not|never) (?:\w+ ){0,2}?"
    r"(?:call|ring|rang|called|write|wrote|get|got|come|came|reply|answer|let|tell|told|phone|manage|e-?mail)\b",
    r"(?:sorry|apolog\w+|forgive (?:me|us)) (?:for|about|that|if)? ?(?:my |our )?(?:not|never|failing|having|"
    r"missing)\b",
    r"(?:sorry|apolog\w+|forgive (?:me|us))(?: that| if)? (?:i|we|nobody|no one|she|he|they) (?:did|have|had|could|"
    r"never"
    r"|didn't|haven't|couldn't|hadn't|missed|forgot|failed|called|rang|wrote|got)\b",
)
PROCESS = pattern(
    r"from (?!now|here|today)(?:[\w-]+ ){1,4}?to (?:(?:an?|the|final|signed|job) )*(?:decision|offer|hire|contract"
    r"|answer|result|hiring|signature)s?\b"
)
"""How long the whole way takes from its beginning is no word of when this candidate hears."""
WAS = pattern(r"(?:was|were|has been|have been)\b")
ASKED_FOR = pattern(
    r"(?:i|we)(?:'ve| have)?(?: also| again| just| now)? (?:asked|pushed|pressed|requested|begged|nudged|chased)\b",
    r"been asked (?:for|to)\b",
)
RELAYS = pattern(
    r"(?:relay|pass (?:it|that|this)|share it|let you know|tell you|(?:ring|call|phone|e-?mail) you|in touch"
    r"|(?:come|get) (?:straight |right )?back to you)\b"
)
DENIED = pattern(
    r"(?:won't|will not|can't|cannot|don't|do not|doesn't|does not|wouldn't|shan't)\b(?! (?:hesitate|worry"
    r"|forget|be (?:sur|alarm|put)))",
    r"(?:unable|unlikely|never|doubt|no longer)\b",
    r"not (?:be able|going to|expect|expecting|due|able|hear|have|know|likely|anticipate)\b",
    r"(?:isn't|aren't) (?:going|likely|expected)\b",
    r"no (?:decision|answer|news|word)\b",
    r"(?:nobody|no one|none of you) will (?:hear|know|be told)\b",
)
_PAPERS = (
    r"(?:expenses?|reimburse\w*|invoices?|travel|paperwork|forms?\b|contracts?\b|w-?9|references?|referees?"
    r"|checks?\b|dbs\b"
    r"|vetting|visas?|permit|invit\w+|calendar|links?\b|zoom|agenda|schedules?\b|scheduling|itinerary|details"
    r"|directions"
    r"|joining|confirmation|times\b|(?:a|the|new|your) time\b|slots?\b|dates?\b|availabilit\w+|tests?\b|assessments?"
    r"|brief\b|briefing|exercise|materials|pack\b|job description|jd\b|accounts?\b|password|payslips?|laptop|onboarding"
    r"|documents?|certificates?|receipts?|room|parking|accommodation|hotel|flights?|tickets?|benefits|salary|mileage"
    r"|payments?|surveys?|questionnaires?|reminders?|newsletters?|brochures?|logins?|vouchers?|badge|menu|slides?\b"
    r"|names of|interviewers?|format|case study|questions?\b|instructions|drug|medical|screening)"
)
ABOUT_PAPERS = late(
    rf"\b(?:about|on|regarding|re|for|with|of)\s+"
    rf"(?:(?:your|the|our|some|a|an|those|possible|more|new|proposed|suitable|that)\s+)*(?:\w+\s+){{0,2}}{_PAPERS}",
    re.IGNORECASE,
)
PAPERS = late(rf"\b{_PAPERS}", re.IGNORECASE)
MONEY = pattern(r"expenses?\b", r"reimburs\w+", r"travel\b", r"paperwork\b", r"drug\b", r"medical\b", r"screening\b")
TO_ARRANGE = pattern(
    r"to (?:re-?arrange|re-?schedule|re-?book|(?:agree|fix|find|set|sort|offer|suggest)(?: out| you)? (?:a |another )?"
    r"new|arrange|schedule|set up|book|fix|organi[sz]e|agree|find|confirm|coordinate|line up)\b",
    r"to plan\b(?!,| (?:we|i|they|you|he|she|it)(?:'|\b))",
    r"to discuss (?:times|dates)\b",
)
PLAIN_NEWS = pattern(
    r"(?:decisions?|answers?|outcomes?|results?|verdict|final (?:say|word)|yes or|feedback"
    r"|next steps|either way|whichever way|news)\b"
)
SURE_NEWS = pattern(r"(?:decision|outcome|verdict|yes or)\b")
IF = pattern(
    r"if (?:you|successful|all|things|the)\b",
    r"(?:say|tell you|let you know) (?:if|whether)\b",
    r"should you be\b",
    r"(?:un)?successful\b",
    r"shortlisted\b",
    r"selected\b",
)
OTHERS = pattern(
    r"(?:other|others|remaining|internal|rest of the|last) (?:\w+ )?(?:candidates?|finalists?|applicants?"
    r"|interviews?|interviewees"
    r"|people)\b"
)
SOUND_OUT = pattern(r"(?:speak|talk|chat|call|calling|phone|phoning|ring|catch up|meet)\b")
YOURS = pattern(
    r"you(?:'ll|'d|'ve)? (?:\w+ ){0,3}(?:decide|know (?:how|what to)|make (?:a|your|up)|reach a|choose|complete"
    r"|conclude|finish)\b",
    r"your (?:decision|choice|mind|feedback|thoughts|preference)\b",
)
PLEASANTRIES = pattern(
    r"look(?:ing)? forward\b", r"(?:hope|trust) (?:you|this|all)\b(?! will)", r"thank(?:s| you) for\b"
)
TAKES = pattern(
    r"(?:takes?|taking|lasts?|allow|allows|allowed|give (?:us|me|them|it)|needs?|requires?|be|is|are|turnaround"
    r"|turn-around|wait|expect)\b",
    r"given (?:them|our|it)sel(?:f|ves)\b",
    r"(?:usually|typically|normally)\b",
)
WAITING = pattern(
    r"(?:decisions?|answers?|feedback|outcomes?|results?|respon[sc]es?|news|hear|reply|process|panel|turnaround"
    r"|turn-around)\b",
    r"(?:review|decid|deliberat|inform|notif)\w*",
    r"(?:get|come) back",
    r"revert\b",
    r"(?:know|verdict|wait)\b",
    r"(?:to|they|we|he|she|it) (?:choose|pick)\b",
    r"(?:tell|ring|call) (?:you|everyone|everybody|people)\b",
    r"make (?:up )?(?:our|their|his|her|its) (?:minds?|choice)",
    r"on (?:schedule|track|course)\b",
    r"(?:push|put|mov)(?:ed|ing|e)? (?:it|this|that|things|everything) back\b",
    r"running (?:late|behind)\b",
)
IT_WILL_BE = pattern(
    r"(?:it|that|this|things)(?:'ll|'d| will| should| would| might| may| could)\b",
    r"which (?:i|we|they) (?:expect|hope|anticipate|reckon|think)\b",
    r"it's (?:looking|going|now|more)\b",
    r"look(?:s|ing) (?:at|like)\b",
    r"more like(?:ly)?\b",
    r"make (?:that|it)\b",
    r"(?:give|bear with) (?:us|me)\b",
    r"(?:now|realistically)\b",
)
THINGS_COME = pattern(
    r"(?:it|this|that|checks?|forms?|which)\b[^,;]{0,40}\b(?:come|comes|coming|be) back\b",
    r"(?:ours|theirs|those|these|they|references|all) (?:\w+ ){0,2}(?:come|coming|be) back\b"
    r"(?! (?:to|with) (?:you|an?|the)\b)",
)
TAKES_UP_WORK = pattern(
    r"(?:start|begin|commence|join|starting|joining|beginning)(?: (?:work|us|here|with us|in post|the job))? by\b",
    r"(?:somebody|someone|people|you|one|them|her|him) (?:to be )?in (?:place|post|the (?:post|job|role)) by\b",
)
"""Of "whoever gets it would start by Monday", the masked day on which work begins; so "want somebody in place by"."""
GIVE_US_TIME = late(
    r"\W*(?:please\s+|just\s+)?(?:give|allow)\s+(?:us|me|them|him|her|it)\s+by\W*(?:please|more|or so)?\W*"
    r"(?:to\s+(?:get|see|meet|talk|finish|interview|decide|make|sort|weigh|speak|go|work|come)\b[^.!?]*\W*)?",
    re.IGNORECASE,
)
PATIENCE = late(
    r"\b(?:patien(?:ce|t)|bear\s+with\s+(?:us|me|them)|sit\s+tight|hang\s+(?:in\s+there|on|tight)|hold\s+tight)"
    r"\s+(?:for\s+)?(?:(?:the\s+)?(?:next|coming)\s+|another\s+)?by\b"
    r"|\b(?:(?:they|he|she|client|panel|team|manager|board)(?:\s+(?:have|has|had))?|['’](?:ve|s))\s+asked\s+(?:me\s+"
    r"|us\s+)?for\s+"
    r"(?:(?:(?:some|more|extra|additional|a\s+(?:little|bit)(?:\s+more)?)\s+)*time,?\s+)?(?:another\s+)?by\b",
    re.IGNORECASE,
)
"""Of "bear with us until Friday", the masked day of the word that is waited for."""
WHOM_TO_SEE = late(
    r"\b(?:who|whom|which \w+) (?:(?:they|we|he|she|i) )?(?:(?:to|will|would|wants? to|'ll) )?(?:see|meet|interview"
    r"|invite|shortlist|call in|bring in)\b(?!.*\b(?:again|back|second|next|final|last|once more)\b)",
    re.IGNORECASE,
)
_OF_THE_MATTER = (
    r"(?:decision|outcome|result|next|application|interview|candidacy|candidate|position|role|job|post|vacancy|status"
    r"|progress|this|it|that|things|where|how|feedback|news|update|answer|either|opening|opportunity|offer|hire|person"
    r"|who|whom|finalist|appointment|thoughts|comments|views|verdict|yes|no|something|more|you|word|response|final)"
)
ASKS_ABOUT = late(
    rf"\b(?:ask|asks|check|checks|find\s+out|look\s+into|look\s+up|speak|talk)\b[^,;]*\b(?:about|into)\s+(?!.*\b"
    rf"{_OF_THE_MATTER}\b)",
    re.IGNORECASE,
)
"""Of "let me ask Denise about the shifts and I'll tell you": what will be told."""
PRONOUN = late(r"\W*(?:and\s+|but\s+|as\s+|because\s+)?(?:it|they|those|these|that|this|which)\b", re.IGNORECASE)
IMPERATIVE = late(
    r"\W*(?:please\s+)?(?:choose|pick|select|book|reserve)\s+(?!by\b)\w+|"
    r"\W*(?:tell|give|send|call|email|e-mail|contact|ring|phone|text|drop|bring)\s+(?:us|me|it|them|him|her|the"
    r"|your|in)\b"
    r"(?!\s+(?:until|till?|by|a\s+(?:few|couple|week|day|bit)))",
    re.IGNORECASE,
)
EITHER_WAY = pattern(
    r"either way\b",
    r"one way or (?:the other|another)\b",
    r"whichever way\b",
    r"whatever the (?:outcome|result|decision)\b",
    r"yes or no\b",
    r"good or bad\b",
    r"(?:hired|chosen|taken|picked|selected|appointed|successful|offered|in|it's you) or (?:not|out)\b",
    r"in suspense\b",
    r"(?:keep|keeping|kept|leave|leaving|left) (?:\w+ ){0,2}?(?:hanging|dangling|waiting|guessing|wondering|in limbo"
    r"|in the dark|on (?:tenterhooks|edge))\b",
    r"out of (?:your |their )?(?:misery|limbo|suspense|the dark)\b",
    r"in the picture\b",
    r"in black and white\b",
)
VERDICT_DAY = late(
    r"\W*(?:(?:the\s+)?(?:final|last)\s+word|(?:the\s+)?(?:decision|judge?ment|verdict|results?)\s+day)"
    r"(?:\s+(?:is|will\s+be|comes?|falls?))?\W*\s*by\b"
    r"|\W*(?:say|let's\s+say|call\s+it)\s+by\W+(?:for|as)\s+(?:a|an|the|your|our)\s+(?:yes|no|decision|answer"
    r"|verdict|news)\b",
    re.IGNORECASE,
)
"""Of "judgment day is Tuesday", "final word: Friday", "say Tuesday for a yes or no", the day masked as "by"."""
SOMETHING_ELSE = late(
    r"\b(?:tell|inform|update|brief|advise)\s+\w+\s+(?:more\s+|all\s+|a\s+bit\s+)?(?:about|through|how)\s+"
    r"(?!.*\b(?:decision|outcome|result|next|where|status|progress|application|interview|candidacy|went|things)\b)",
    re.IGNORECASE,
)
SEND = pattern(
    r"(?:feedback|decision|update|results?) (?:form|survey|questionnaire|sheet|page|criteria|makers?|matrix)\b",
    r"(?:our|quarterly|annual|financial|company) results\b",
    r"smoke (?:tests?|alarms?|detectors?|break)\b",
    r"offer (?:is|remains) (?:valid|open|good)\b",
    r"(?:valid|open|expires?|lapses?)\b",
)
FOR_YOU = pattern(
    r"(?:have|having|with) (?:more|something|it|this|that|things|an? \w+) (?:\w+ )?"
    r"(?:for you|to (?:tell|share|report|say))\b"
)
CLOCK = pattern(
    r"\d{1,2}(?::\d\d| ?[ap]\.?m\b|\.[0-5]\d\b)",
    r"at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|noon)\b",
    r"(?:noon|midday|o'clock)\b",
    r"(?:for|to (?:start|begin|do|have|hold|conduct)) (?:the|our|your|a) (?:\w+ ){0,2}"
    r"(?:interview|chat|call|conversation|screen)\b",
)
ANOTHER_TOPIC = late(
    rf"\b(?:about|regarding|concerning|decides?\s+on|decide\s+whether\s+to|with\s+(?=(?:the|a|an|your|some|our|"
    rf"my)\b))\s*"
    rf"(?!.*\b{_OF_THE_MATTER}\b)",
    re.IGNORECASE,
)
"""Word, but about another thing: "in touch about the office move", "decide on the budget", "back with the slides"."""
THEN = pattern(
    r"then\b",
    r"at which (?:point|time)\b",
    r"that(?:'s| is) when\b",
    r"at that point\b",
    r"that same day\b",
    r"straight after(?:wards)?\b",
)
NO_WORD = late("|".join(p.pattern for p in (PAST, PROCESS, PLEASANTRIES, TO_US, SEND, SOMETHING_ELSE)), re.IGNORECASE)
"""Any of them makes a clause no promise."""
CLEFT = late(
    r"\W*(?:(?:so|but|and)\s+)?(?:(?:the|it|that)(?:'s|'ll be| is| will be)?\s+|it's\s+|that's\s+)?"
    r"by\W*(?:is|will be|'s|s)?\W*",
    re.IGNORECASE,
)
WHEN = late(r"\W*(?:that(?:'s| is) when|when|that)\b", re.IGNORECASE)
"""Of "Thursday is when they decide", "it's Tuesday that you'll hear", the day masked as "by"."""
