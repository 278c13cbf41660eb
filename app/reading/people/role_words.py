"""The words by which a whole mail, a title or a letter of thanks says who interviews and who merely arranges."""

from __future__ import annotations

import re

from app.reading.late import late

ARRANGES = late(
    r"\b(?:recruit\w*|talent|hr|d?rh|human|people|personnel|personnel|coordinator|co-ordinator|secretary|assistant"
    r"|administrat\w+|resourc\w+|recrut\w*|reclut\w*|talentos?|talents|humanos?|humaines|umane|rrhh|rekrut\w*"
    r"|rekryter\w*|werving|personal(?:referent|abteilung|leit|sach|wesen)\w*|kadr\w*|henkilöstö\w*|selección|selezione"
    r"|sourc\w+|scheduler|account manager|consultant|staffing)\b",
    re.IGNORECASE,
)
TURNS_TO = late(r"\s*,\s*(?:and\s+)?(?:many |a big |a huge )?")
PASSES_ON = late(
    r"\b(?:pass(?:ing)?(?: on| along)?|conve(?:y|ying)|giv(?:e|ing)|forward(?:ing)?|extend|relay|send|hand on"
    r"|share)\b(?: (?:on|along))?"
    r" (?:(?:my|our|the|many|warm|sincere|big|best|a|heartfelt|them|him|her) ){0,3}\Z",
    re.IGNORECASE,
)
GREETS = late(
    r"\b(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|kia ora|mr|mrs|ms"
    r"|dr)[.,]?\s+(?:[\w.'’-]+,?\s+(?:and|&)\s+){0,3}(?:\w+\.?\s+)?\Z",
    re.IGNORECASE,
)
AS_WELL = late(
    r"\b(?:will|would|wants?)\b[^.!?\n]{0,50}\b(?:you|talk|interview|call)\b[^.!?\n]{0,25}\b(?:as well|too)\b"
    r"|\b(?:might|may|will|could) (?:also )?(?:sit in|join)\b[^.!?\n]{0,12}\b(?:us|too|as well)\b",
    re.IGNORECASE,
)
# Somebody else, not named, is to interview.
OTHERS = late(
    r"\b(?:the|our|my|their) (?:[\w-]+ ){0,3}(?:team|panel|partners?|directors?|managers?|head|chef|board"
    r"|committee|principal"
    r"|owners?|founders?|colleagues?|boss|client|editor|supervisor|consultant|engineers?|c[eoft]o) (?:would"
    r"|will|wants?|has|have"
    r"|is|are|and i|can|could|may)\b|\bwith (?:the|our|a member of|one of|two of|some of|members of)\b|\bpanel\b",
    re.IGNORECASE,
)
ACCEPTS = late(
    r"\bconfirm\w*|\bsee you\b|\blook\w* forward to (?:meeting|speaking|talking|our|the|seeing)|\b(?:works|suits)\b",
    re.IGNORECASE,
)
# Of a talk before the one that is agreed: thanks for "Tuesday at 4" are thanks for the time, not for the talk.
HELD = late(
    r"\b(?:today|yesterday|this (?:morning|afternoon)|earlier|just now|last (?:week|night)|the other day|your time"
    r"|(?:call|chat|talk|conversation|talking|speaking|meeting (?:me|with)|seeing me))\b",
    re.IGNORECASE,
)
THANKS = late(
    r"\b(?:thank(?:s| you)|appreciate\w*|grateful|enjoyed)\b(?!(?: \w+){0,3} for (?:(?:the|your|all|kindly|so) ){0,2}"
    r"(?:arrang|organi[sz]|schedul|invit|set(?:ting)? up|sort|confirm|offer|send|letting|getting back|repl|e-?mail"
    r"|messag|note\b|updat|consider|quick))[^.!?]{0,100}\b(?:time|conversation|interview"
    r"|talk\w*|chat\w*|call|meeting|speaking|seeing"
    r"|today|yesterday|this (?:morning|afternoon)|visit|day|having me|tuesday|monday|wednesday|thursday|friday|tour)\b",
    re.IGNORECASE,
)
TOLD_OF_THE_PAST = late(
    r"\b(?:could(?:n['’]t|\s+not)|was(?:n['’]t)?|were|had\s+to|stood|stepped|sat|filled|took|came|missed|got|pulled|dropped|fell"
    r"|went)\b",
    re.IGNORECASE,
)
TOLD_OF_NOW = late(r"\b(?:will|can['’]t|cannot|can\s+not|is|are|won['’]t)\b|['’](?:ll|s\s+now)\b", re.IGNORECASE)
"""How a mail after a talk says who was not in it, and how it says who will not be in the next."""
