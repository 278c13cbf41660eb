"""What signatures are made of: closings, titles, degrees, phones, legal forms, and what marks a name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from app.domain.mail import Address
from app.reading.late import late

DELIMITER = late(r"(?:--|—|_{2,20}|={2,20}|~{2,20}|\*{2,20}) ?\Z")
CLOSING = late(
    (
        r"(?:(?:with |my |our )?(?:very |warm(?:est)?|kind(?:est)?|best|many|all (?:the|my) |sincere(?:ly)?|yours"
        r"|respectfully|cordially|regards|thanks?(?: you)?|thank you|cheers|talk soon|speak soon|see you"
        r"|looking forward|take care|until then|all best|ta|tx|thx|br|kr|rgds|bests?|warmly|gratefully|in haste"
        r"|have a (?:great|good|lovely|nice)|slán|le meas|ngā mihi|nga mihi|mauri ora|mit (?:freundlichen|besten"
        r"|herzlichen)|freundliche|viele|beste|liebe|herzliche|schöne|mfg|vg|lg|gruß|grüße|cordialement"
        r"|bien (?:cordialement|à vous)|sincères|salutations|bonne|amicalement|merci|meilleures|saludos"
        r"|un (?:cordial |abrazo|saludo)|atentamente|cordialmente|gracias|quedo|distinti|cordiali|saluti|grazie"
        r"|met vriendelijke|vriendelijke|groet(?:en|jes)?|mvg|hartelijke|atenciosamente|abraços|obrigad[oa]"
        r"|cumprimentos|att|med vänliga?|vänliga?|hälsningar|mvh|med vennlig|vennlig|venlig|hilsen|med venlig"
        r"|terveisin|ystävällisin|pozdrawiam|z poważaniem|с уважением|saygılarımla|namaste|regds)\b)"
    ),
    re.IGNORECASE,
)
EMAIL = late(r"[\w.+'&=-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
PHONE = late(r"(?<![\w/.-])\+?\(?\d[\d\s().\-–/]{6,20}\d(?:\s?(?:x|ext\.?|ex\.?)\s?\d{1,6})?(?![\w@])", re.IGNORECASE)
URL = late(
    (
        r"(?:https?://|www\.)\S+|\b[\w-]{2,63}(?:\.[\w-]{2,63}){0,3}\.(?:com|org|net|io|co|uk|de|ie|ca|au|nz|eu|app"
        r"|edu|gov|fr|nl|in|za)\b(?:/\S*)?"
    ),
    re.IGNORECASE,
)
LABELLED = late(
    (
        r"^(?:t|m|p|e|w|d|f|o|c|tel|phone|mobile|mob|cell|direct|office|fax|email|e-mail|web|main|ph|dd|ddi|tél"
        r"|telefon|handy|fon)\b\s?[.:/|]?\s*"
    ),
    re.IGNORECASE,
)
PRONOUNS = late(
    r"\(?\b(?:she|he|they|ze|xe|sie|er|elle|il|ella|él|ia|ona|any)\s?/\s?[\w/ ]{2,20}\b\)?|\((?:she|he|they)\)",
    re.IGNORECASE,
)
ADDRESS = late(
    (
        r"\b(?:street|st\.|road|rd|avenue|ave|lane|floor|fl\.|suite|building|house|boulevard|blvd|drive|quay|square"
        r"|plaza|park|way|p\.?o\.? box|postcode|straße|str\.|strasse|platz|rue|calle|via|laan|straat|campus"
        r"|level \d|unit \d|room \d|hwy|highway|parade|terrace)\b"
    ),
    re.IGNORECASE,
)
TITLE_WORDS = late(
    (
        r"\b(?:manager|director|officer|engineer|developer|designer|partner|advisor|adviser|coordinator"
        r"|co-ordinator|recruit(?:er|ing|ment)|consultant|specialist|assistant|associate|analyst|head|lead|leader"
        r"|president|vp|svp|evp|avp|chief|c[etfopmi]o|founder|co-?founder|principal|professor|lecturer|dean|teacher"
        r"|headteacher|nurse|matron|sister|physio(?:therapist)?|doctor|surgeon|solicitor|lawyer|counsel|paralegal"
        r"|accountant|controller|auditor|administrator|secretary|receptionist|chef|cook|editor|producer|architect"
        r"|scientist|researcher|fellow|supervisor|superintendent|foreman|librarian|curator|registrar|clerk"
        r"|executive|executives|generalist|business partner|people partner|talent|sourcer|scheduler|planner|buyer"
        r"|owner|proprietor|governor|chair|trustee|councillor|technician|mechanic|electrician|operator|driver"
        r"|pharmacist|therapist|psychologist|trainer|coach|deputy|intern|trainee|master|warden|captain|pilot|agent"
        r"|representative|rep|sales|marketing|operations|leiter(?:in)?|geschäftsführer(?:in)?|referent(?:in)?"
        r"|mitarbeiter(?:in)?|sachbearbeiter(?:in)?|berater(?:in)?|personal(?:referent|leiter)?(?:in)?|responsable"
        r"|directeur|directrice|chargée?|gerente|jef[ea]|directora?|responsabile|coordenador[a]?|gestora?"
        r"|medewerker|adviseur|chefe?|kierownik|dyrektor)\b"
    ),
    re.IGNORECASE,
)
SUFFIX = late(
    (
        r"\b(?:inc|ltd|limited|co(?=\.|\Z)|company|co-?operative|dac|cic|clg|llc|llp|plc|gmbh|ag|corp|corporation|pty|"
        r"b\.?v|n\.?v|ab|a/s|oy|s\.?a|srl|pte|group"
        r"|trust|university|universität|université|universidad|hochschule|klinik(?:um)?|hôpital|hotel|studios?|"
        r"college|school|council|hospital|institute|foundation|partners|bank|museum|library"
        r"|agency|associates|holdings|services|solutions|labs?|kg|se)\b\.?"
    ),
    re.IGNORECASE,
)
DEGREES = late(
    (
        r"(?:,\s*|\s+)(?:ph\.?d|m\.?d|mba|cpa|esq|rn|bsn|msn|pe|cphr|phr|sphr|shrm-(?:cp|scp)|cfa|pmp|mcipd|fcipd"
        r"|assoc ?cipd|cipd|aca|acca|fcca|fca|mrcp|frcs|obe|mbe|cbe|bsc|msc|ma|ba|b\.?a|m\.?a|meng|beng|ceng|dphil"
        r"|llb|llm|jd|ll\.?b|dds|mph|msw|lcsw|edd|mcsp|csm|ca|cima|riba|mrics|jr|sr|ii|iii)\.?(?=,|\s|$)"
    ),
    re.IGNORECASE,
)
TITLES_BEFORE = late(
    r"^(?:p\.?\s?p|i\.\s?[av]|ppa|dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|rev|herr|frau|ing|ir|dipl\.?-ing|"
    r"mag)\b\.?\s+",
    re.IGNORECASE,
)
SENTENCE_END = late(r"[.!?…]\s*\Z")


_TOKEN = late(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_IN_BRACKETS = late(r"\([^)]{0,60}\)")
_NAME_END = late(r",| - | – | \| ")
_PLAIN_WORD = late(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_DIGITS = frozenset("0123456789")
_PARTICLES = frozenset("de la van der den von da dos di du del bin al el ter le y e".split())  # noqa: SIM905
_POSTNOMINAL = late(r"(?:,\s*[A-Z][A-Za-z.-]{0,8}[A-Z]\.?)+\Z")


def fold(text: str) -> str:
    """Lower case without accents, for comparing names."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in text if not unicodedata.combining(c))


@lru_cache(maxsize=1024)
def clean_name(text: str) -> str:
    """A name as it stands in a signature, without pronouns, honorifics, degrees and dashes."""
    if "/" in text or "(" in text:
        text = _IN_BRACKETS.sub(" ", PRONOUNS.sub(" ", text))
    text = TITLES_BEFORE.sub("", text.strip(" -–—~*_,;:|"))
    if "," in text:
        text = _POSTNOMINAL.sub("", text)
    for _ in range(4):
        if "," not in text and len(text.split()) < 2:
            break  # degrees stand behind a name
        shorter = DEGREES.sub("", text)
        if shorter == text:
            break
        text = shorter
    return " ".join(text.split()).strip(" -–—~*_,;:|.!")


def name_tokens(text: str) -> list[str]:
    """The words of a name, folded."""
    return _TOKEN.findall(fold(text))


@lru_cache(maxsize=1024)
def _own_tokens(name: str, email: str) -> tuple[str, ...]:
    """The words of a sender's name, or of the address's local part where there is no name."""
    words = name_tokens(re.split(r"\b(?:via|@|from)\b", name)[0])
    return tuple(words or name_tokens(email.partition("@")[0].replace(".", " ")))


def is_own_name(line: str, sender: Address) -> bool:
    """Whether the line is the sender's name, first name or initials and nothing else (bar pronouns and degrees)."""
    line = line.strip()
    if not line or len(line) > 80:
        return False
    return _is_own(line, sender.name, sender.email)


@lru_cache(maxsize=1024)
def _is_own(line: str, name: str, email: str) -> bool:
    own = _own_tokens(name, email)
    if len(line) > 4:
        folded = fold(line)
        if not any(word[:3] in folded for word in own):
            return _are_initials(line, own)
    words = name_tokens(_NAME_END.split(clean_name(line))[0])
    if not words or not own or len(words) > 5:
        return False
    if len(words) == 1 and len(words[0]) <= 2:
        return len(line) <= 4 and (words[0][0] == own[0][0] or "," in name)
    return all(any(_is_form_of(word, other) for other in own) for word in words) or _are_initials(line, own)


def _are_initials(line: str, own: tuple[str, ...]) -> bool:
    """ "JF de Valombreuse" of Jean-François de Valombreuse: initials first, then the last name."""
    head, _, rest = line.partition(" ")
    letters = fold(head.replace(".", ""))
    if not (2 <= len(letters) <= 3 and head[:1].isupper() and rest):
        return False
    initials = "".join(part[0] for word in own for part in word.split("-"))
    return initials.startswith(letters) and set(name_tokens(rest)) <= set(own)


def _is_form_of(word: str, other: str) -> bool:
    """The same word, its initial, or a short form that begins alike: "Alex" of Alexandra, but not "Bob" of Robert."""
    return word == other or (other.startswith(word) and len(word) != 2)


@lru_cache(maxsize=1024)
def is_name_like(line: str) -> bool:
    """One to five capitalised words and no digits: "Jules", "Ana de la Cruz", "Dr. Petra Fuchs"."""
    if not line or len(line) > 60 or "@" in line or not _DIGITS.isdisjoint(line):
        return False
    if line.rstrip().endswith((":", ",", "?", "!")) or CLOSING.match(line):
        return False
    words = _PLAIN_WORD.findall(clean_name(line.split(",", maxsplit=1)[0]))
    if not 1 <= len(words) <= 5:
        return False
    small = [word for word in words if not word[0].isupper()]
    return len(small) < len(words) and all(word in _PARTICLES for word in small)
