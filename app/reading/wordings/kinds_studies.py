"""Interviews for studies, the press and projects: the owner is asked about a subject, not about a job."""

from __future__ import annotations

from app.reading.speech import Rule, rule

STUDIES: tuple[Rule, ...] = (
    rule(
        "research, press, stage",
        "research interview,user interview,usability,customer interview,gift card,honorarium,podcast,interview you "
        "for,interview you about,interview you on,interview with you for,right or wrong,oral "
        "history,participants,on the record,"
        "reporter,journalist,correspondent,go to press,your quotes,putting together,pseudonym,anonymi,doctoral,phd,"
        "at any time,at any point,interview about,voucher,"
        "documentary,listeners,episode,"
        "on the show,on our,on my,interview for,consent form,"
        "my thesis,my dissertation,our study,incentive,feature on,profile of "
        "you,for an article,for a piece,story on,quoted,my readers",
        r"\b(?:putting together|working on|doing|preparing|researching|making) (?:an?|our|the|my|this) (?:\w+ "
        r"){0,3}?(?:article|"
        r"piece|profile|feature|story|report|series|documentary|episode|programme) (?:on|about|for)\b|\bi am (?:a|an|"
        r"the) (?:\w+ )"
        r"{0,3}?(?:reporter|journalist|correspondent) (?:on|at|for|with)\b|\b(?:go|goes|going) to press\b|"
        r""
        r"\b(?:see|check|approve) your quotes\b|\b(?<!run a )(?<!conduct a )(?:research|usability|user|customer) "
        r"interview\b(?! (?:exercise|task|simulation|case))|\b(?:pseudo|"
        r"a)nonymi[sz]ed\b|\bpseudonyms?\b|"
        r"\bi am (?:a |an )?(?:\w+ )?(?:doctoral|phd|postgraduate|master's|research|graduate) (?:researcher|student|"
        r"candidate)\b|"
        r"\byou (?:can|may|are free to) (?:stop|withdraw|leave|skip|pull out)\b(?! (?:your (?:application|"
        r"candida\w+)|from (?:the|our|this|your) (?:\w+ )?(?:process|application|recruitment"
        r"|selection)))[^.]{0,30}\bat any (?:time|point|"
        r"moment)\b|"
        r"\bcompensat\w+\b[^.]{0,40}\b(?:gift ?cards?|vouchers?)\b|\binterview about (?!you\b|your\b|our\b|(?:the|a|an|"
        r"this) (?:[\w-]+ ){0,3}?(?:role|position|job|post|vacancy|opening|opportunity|application)|joining|"
        r"working)\w|\b(?:gift card|honorarium|incentive|"
        r"voucher)\b[^.]{0,80}\b(?:participat|session|interview|time|thank|complet)|\$\d+ (?:amazon )?gift card|"
        r"\b(?:thank-?you|incentive|reward): \W?\d+"
        r"|\binterview(?:ing)? (?:with )?you (?:for|about|on|as part of) (?:my|our|the|a|an|"
        r"your) (?:[\w'-]+ ){0,5}?(?:podcast|episode|article|piece|story|magazine|documentary|feature|series|show|"
        r"book|blog|newsletter|thesis|dissertation|paper|project|research|channel|programme|report|work with|move|"
        r"business|garden|collection|experience of|website)\b|\bpodcast\b(?! (?:producer|team|editor|manager|studio"
        r"|host|role))|"
        r"\bon the record\b|\boral history\b|"
        r"\bno right or wrong answers\b|\bour listeners\b|\b(?:study|research) participants?\b|\b(?:for|in|"
        r"of) (?:my|our) (?:phd|master'?s|msc|doctoral|ma|undergraduate)? ?(?:thesis|dissertation)\b|\b(?:take|"
        r"taking) part in (?:my|our|a|the) "
        r"(?:\w+ )?(?:study|survey|research)\b|\binterview you for (?:the|our) (?:paper|site|station)\b|\b(?:for|"
        r"writing) (?:an|a) (?:\w+ )?(?:article|piece|profile|feature|story) (?:on|about|for)\b"
        r"|\bhave you on (?:the|our|my) (?:\w+ )?(?:show|programme|channel|stream)\b"
        r"|\binterview for (?:(?:our|the|my|an?) )?"
        r"(?:\w+ )?(?:show|episode|blog|magazine|article)\b(?! (?:\w+ )?(?:role|position|job|post)\b)",
        r"\boral history (?:\w+ )?(?:curator|officer|manager|coordinator|archivist|role|post)\b|\bpodcast "
        r"(?:producer|editor|manager|host)\b|\b(?:producer|editor|reporter|journalist|"
        r"correspondent) (?:role|position|job|post)\b",
        asserted=False,
    ),
    rule(
        "somebody's project",
        "interview you,interview a,interview an,assignment,coursework,interviewed by me,school project,class project,"
        "release "
        "form,recording,recollections,memories,exhibition",
        r"\binterview you\b[^.]{0,30}\b(?:for|about) (?:her|his|their) (?:\w+ ){0,3}?\w+|\b(?:have|has|need|asked"
        r"|supposed|"
        r"required|told) to interview (?:a|an|someone|somebody|people) (?:\w+ ){0,4}?(?:about|who|for|on|in|from)\b|"
        r"\binterview with an? [\w -]{2,40}\([^)]*\b(?:assignment|coursework|project|module)\b|\b(?:my"
        r"|our) (?:[\w-]+ )?"
        r"(?:coursework|assignment) (?:for|on|in|is)\b|\b(?:school|class|student|"
        r"university) project\b|\brelease form\b|\bthese recordings\b|\byour (?:recollections|"
        r"memories)\b"
        r"|\bmemories of\b|\bfor (?:the|our|an) exhibition\b",
        r"\b(?:replacement|team|vacancy|role|position)\b",
        asserted=False,
    ),
)
