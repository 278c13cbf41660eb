"""The wordings by which a company takes an offer back, or says that it lapsed: a no after a yes."""

from __future__ import annotations

from app.reading.speech import Rule, rule

_OFFER = r"offers?(?: (?:letter|of (?:employment|appointment|the \w+)))?"
_TAKEN = (
    r"(?:rescind(?:ed|ing)?|withdr(?:aw|awn|ew|awing)|retract(?:ed|ing)?|revok(?:e|ed|ing)|cancel(?:l?ed|l?ing)?|"
    r"annul(?:led|ling)?|pull(?:ed|ing)?|void(?:ed|ing)?|nullif(?:y|ied)|rescission|withdrawal)"
)

RESCISSIONS: tuple[Rule, ...] = (
    rule(
        "offer taken back",
        "offer",
        rf"\b{_TAKEN} (?:(?:the|our|your|my|this|that|its|their|all|any|outstanding|of|back|"
        rf"verbal|written|formal|conditional|initial|earlier|job|employment) ){{1,4}}(?:[\w-]+ )?offers?\b"
        rf"|\b(?:tak(?:e|en|ing)|took|call(?:ed|ing)?|go(?:ing)?|step(?:ped|ping)?) (?:back|off)(?: from| on)? (?:the|"
        rf"our|"
        rf"your|this) (?:\w+ )?offer\b|\b(?:tak(?:e|ing)|pull(?:ing)?) (?:the|our|your|this) (?:\w+ )?offer back\b"
        rf"|\b{_OFFER}\b[^.;!?]{{0,60}}?\b(?:is|are|was|were|be|been|being|as|to be|considered|hereby|now|stands?) "
        rf"(?:\w+ )?(?:{_TAKEN}|taken back|called off|off the table|null(?: and void)?|no longer (?:valid|open|"
        rf"available|"
        rf"on the table|in force))\b"
        rf"|\b{_OFFER}\b[^.;!?]{{0,40}}\b(?:no longer stands?|(?:does|can) ?not stand|is off\b|is gone|falls? away|"
        rf"fell "
        rf"(?:away|through))",
        r"\b(?:not|never|no intention|nobody|no one|nor|without) (?:\w+ ){0,3}?(?:rescind|withdr|retract|revok|cancel|"
        r"tak|pull|call)\w*|\b(?:can|could|may|might|would|reserves?|right|entitled|able|free|"
        r"subject)\b[^.;]{0,40}\b(?:be )?"
        r"(?:rescind|withdr|retract|revok|cancel|tak|pull|call)\w*|\b(?:interview|discount|special|voucher)\b|"
        r"\byou (?:have |had )?(?:withdr|declin)|\bunless\b",
    ),
    rule(
        "offer lapsed",
        "lapse,expire,deadline passed,deadline has passed,ran out",
        rf"\b{_OFFER}\b[^.;!?]{{0,60}}?\b(?:(?:has|have|had|is|are)(?: now| therefore| thus| since|"
        rf" already)* (?:to have )?"
        rf"(?:lapsed|expired|run out)|(?:to have|as) (?:now )?(?:lapsed|expired)|lapsed|expired|ran out)\b",
        r"\b(?:not|never|before|unless|until) (?:\w+ ){0,2}?(?:lapse|expire)|\b(?:link|password|voucher|invitation|"
        r"discount)\b",
    ),
    rule(
        "offer not honoured",
        "offer",
        r"\b(?:no longer|cannot|not able to|unable to|not in a position to|could not|can not)(?: \w+){0,2} "
        r"(?:honou?r|stand by|keep to|uphold|maintain|go (?:ahead|through) with|proceed with|fulfil|keep) "
        r"(?:the|our|your|this|that|an?) (?:\w+ ){0,2}?offer\b",
        r"\b(?:until|if)\b|\byou (?:cannot|are unable)\b",
        asserted=True,
    ),
)
