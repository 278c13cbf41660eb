"""Lines that say whose words follow: "On … wrote:", header blocks, "---- Forwarded message ----", in many languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, tzinfo

from app.domain.mail import Address
from app.reading.late import late
from app.reading.mail.headers import address, header_date, split_addresses
from app.reading.mail.stated_dates import stated_date
from app.reading.mail.words import FIELD_LABELS, WEEKDAYS

_WROTE = late(
    r"\b(?:wrote|writes|schrieb|a écrit|escribi[óo]|ha scritto|scrisse|escreveu|schreef|skrev|napisał[a(]?|napisal|"
    r"kirjoitti|yazdı|написал[аи(]?|пише|пишет|napsal|scris)\b|写道|寫道|書きました|のメール|작성"
)
_LEAD = late(r"(?:On|Am|Le|El|Il|Em|Op|Den|På|Dnia|W dniu|Dne|Pe|În|Vào|Em|A|Il giorno)\b|\d{4}\s?[年년]")
_LEAD_STARTS = frozenset("On Am Le El Il Em Op De På Dn Pe În Và".split()) | {"W "}  # noqa: SIM905
_EMAIL = late(r"[\w.+'&=-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_BRACKETS = late(r"[<\[(](?:mailto:)?[^<>\[\]()\s]{1,100}@[^<>\[\]()\s]{1,120}[>\])]")
_DIGITS = late(r"\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./]\d{1,2}")
_FORWARD_WORDS = late(
    (
        r"forward|weitergeleitet|transf[ée]r|r[ée]exp[ée]di|reenvia|inoltrat|encaminhad|doorgestuurd|vidarebefordra"
        r"|videresend|videresendt|przekazan|välitetty|iletilen|пересыл|переслан|転送|轉寄|转发|전달"
    ),
    re.IGNORECASE,
)
_ORIGINAL_WORDS = late(
    r"original|ursprüngliche|d['’]origine|oorspronkelijk|oprindelig|opprinnelig|alkuperäinen|oryginaln|исходн|元の|原始|원본",
    re.IGNORECASE,
)
_MARKER = late(r"[-_=*—– ]{2,80}([^-_=*\n]{4,60}?)[-_=*—– ]{2,80}\Z")
HEAD_FIELD = late(r"\*?(?:From|Von|De|Da|Van|Från|Fra|Od|To|Cc|Sent|Date|Subject|An|Gesendet|Betreff)\*?\s?:")
_RULE_SIGNS = frozenset("-_=*—–")
_RULE = late(r"[-_=*—–]{5,200}\Z")
FORWARD_SUBJECT = late(
    r"\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|wg|tr|rv|enc|i|vb|doorst|vs|pd|vl|ilt)\s?(?:\[\d{1,3}\])?\s?[:：]",
    re.IGNORECASE,
)

_FIELD = late(r"[*\s]{0,3}([^\W\d_][^\W\d_]{0,12}(?:[ '’-][^\W\d_]{1,8})?)\s?\*?\s?[:：]\*?[\s\t]*(.*)\Z", re.DOTALL)
_ONE_LINE = late(r"\s(?=\*?(?:Sent|Date|To|Cc|Subject|Gesendet|Betreff|An|Envoyé|Objet|À|Fecha|Asunto|Para)\*?\s?:)")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words follow: `count` lines were used. `forward`: the block says that it passes a message on."""

    count: int
    author: Address | None = None
    date: datetime | None = None
    subject: str = ""
    forward: bool = False


_DASHED = late(r"\s*-{2,6} ?(?P<line>[^-\s].*?\b(?:wrote|schrieb|écrit|escribió|ha scritto))(?: ?:)? ?-{2,6}\s*\Z")
_BY_ADDRESS = late(r"\d,? (?:von|by|de|da|van|från|af|от) [^\s@]+@[^\s@]+:\Z")  # "5 Oct 2026, 10:00 by rosa@…:"


def _undashed(text: str) -> str:
    """ "---- On Mon, 05 Oct 2026 … wrote ----" as the line within its dashes, ended by a colon as others are."""
    match = _DASHED.match(text) if "--" in text else None
    return f"{match['line']}:" if match is not None else text.rstrip()


def looks_like_attribution(text: str) -> bool:
    """Whether a line by itself can be an "On … wrote:" line."""
    line = _undashed(text)
    if len(line) > 400 or not line.endswith((":", "：", ":*")):
        return False
    if _WROTE.search(line):
        return bool(_DIGITS.search(line) or "@" in line)
    if "@" not in line or _DIGITS.search(line) is None:
        return False
    return line.endswith((">:", "):", "] :", ">：", "> :")) or _BY_ADDRESS.search(line) is not None


def may_begin_attribution(text: str) -> bool:
    """A quick look at a line: False if neither an "On … wrote:" line nor a header block can begin with it."""
    if text[:1] in _RULE_SIGNS:
        return True
    if text.endswith((":", "：", ":*")) or "@" in text:
        return True
    if (text[:2] in _LEAD_STARTS or text[:1] == "A" or text[:1].isdigit()) and _LEAD.match(text):
        return True
    colon = text.find(":", 0, 30)
    if colon < 0:
        colon = text.find("：", 0, 30)
    # "Gesendet: … Von: …": not every program begins with the sender
    return colon > 0 and FIELD_LABELS.get(text[:colon].strip(" *").casefold()) in ("from", "date", "subject")


def wrote_line(lines: list[str], zone: tzinfo, before: datetime) -> Attribution | None:
    """An "On … wrote:" line at the head of `lines` (at most three of one depth are looked at), else None."""
    head = lines[0]
    if looks_like_attribution(head):
        return _read_wrote(_undashed(head), 1, zone, before)
    if not _LEAD.match(head) and not _BRACKETS.search(head):
        return None
    joined = head
    for count, line in enumerate(lines[1:3], 2):
        joined = f"{joined} {line}"
        if looks_like_attribution(joined):
            return _read_wrote(joined, count, zone, before)
    return None


def _read_wrote(line: str, count: int, zone: tzinfo, before: datetime) -> Attribution:
    stated = stated_date(line, zone, before)
    found = _EMAIL.search(line)
    email = found.group() if found else ""
    rest = line
    if stated is not None:
        start, end = stated[1]
        rest = f"{line[:start]}\x00{line[end:]}"
    rest = _BRACKETS.sub("\x01", rest)
    if email:
        rest = rest.replace(email, "\x01")
    rest = _WROTE.sub("\x00", rest)
    return Attribution(count, _author(_best_name(rest), email), stated[0] if stated else None)


def _author(name: str, email: str) -> Address | None:
    made = address(name, email)
    return made if made.name or made.email else None


_LEAD_WORDS = late(
    (
        r"^(?:on|am|le|el|il|em|op|den|på|dnia|w dniu|dne|pe|at|um|à|a las|alle|às|om|kl|o|uhr|het volgende"
        r"|the following|folgendes|lo siguiente|quanto segue|gmt|utc|[ap]\.?m|via|com|giorno|ore|alle ore|godz|a|da"
        r"|[+-]\d{4}|\([A-Z]{2,5}\))(?![\w'])[.,]?\s*"
    ),
    re.IGNORECASE,
)


_BY = frozenset("by von de da van från af от".split())  # noqa: SIM905


def _best_name(rest: str) -> str:
    """The name in what is left of the line once date and verb (\\0) and address (\\1) are cut out of it."""
    best = ""
    for match in re.finditer(r"([^\x00\x01]*)([\x00\x01]?)", rest):
        text = match.group(1).strip(" ,;:()<>[]\"'*\t")
        for _ in range(4):
            text = _LEAD_WORDS.sub("", text).strip(" ,;:()<>[]\"'*\t")
        if sum(c.isalpha() for c in text) < 2 or len(text) > 80 or _is_weekday(text) or text.lower() in _BY:
            continue
        if match.group(2) == "\x01":
            return text
        best = best or text
    return best


def _is_weekday(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return bool(words) and all(word in WEEKDAYS or word in ("de", "feira", "the", "den") for word in words)


def header_block(lines: list[str], zone: tzinfo, before: datetime, *, attached: bool = False) -> Attribution | None:
    """A block of quoted header fields at the head of `lines` (with the rule or marker above it), else None.

    It has a sender, and a date with a recipient or a subject; after a marker such as "Forwarded message" a sender
    and one more field are enough.
    """
    at, forward, marked = _marker(lines)
    forward = forward or attached
    fields, used = _fields(lines[at:])
    if "from" not in fields:
        return None
    enough = len(fields) >= 2 if marked or attached else "date" in fields and ("to" in fields or "subject" in fields)
    if not enough:
        return None
    date = None
    if "date" in fields:
        stated = stated_date(fields["date"], zone, before)
        date = (header_date(fields["date"]) if attached else None) or (stated[0] if stated else None)
    people = split_addresses(
        _BRACKETS.sub(lambda m: "<" + m.group()[1:-1].removeprefix("mailto:") + ">", fields["from"])
    )
    author = people[0] if len(people) == 1 else _sender(fields["from"])
    return Attribution(at + used, author, date, fields.get("subject", ""), forward)


def _sender(text: str) -> Address | None:
    """A From field whose name holds a comma without quotes ("Ostrander, Kelly <k@x.com>"), or none at all."""
    found = _EMAIL.search(text)
    name = _BRACKETS.sub("", text).replace(found.group(), "") if found else text
    name = re.split(r"\bon behalf of\b|\bim Auftrag von\b|\bau nom de\b", name, flags=re.IGNORECASE)[0]
    return _author(name, found.group() if found else "")


def _marker(lines: list[str]) -> tuple[int, bool, bool]:
    """The lines that a marker above the fields takes, whether it says "forwarded", and whether it has words."""
    at, forward, marked = 0, False, False
    for line in lines[:3]:
        text = line.strip()
        if _RULE.match(text):
            at += 1
            continue
        match = _MARKER.match(text) if len(text) < 200 else None
        words = match.group(1) if match else text if text.endswith((":", "：")) and len(text) < 60 else ""
        if words and _FORWARD_WORDS.search(words) and not HEAD_FIELD.match(text):
            at, forward, marked = at + 1, True, True
        elif match and _ORIGINAL_WORDS.search(words):
            at, marked = at + 1, True
        else:
            break
    return at, forward, marked


def _fields(lines: list[str]) -> tuple[dict[str, str], int]:
    fields: dict[str, str] = {}
    used = 0
    last = ""
    if lines and len(lines[0]) > 40 and len(lines[0]) < 2000 and len(pieces := _ONE_LINE.split(lines[0])) >= 3:
        lines = [*pieces]
        collapsed = True
    else:
        collapsed = False
    for line in lines[:16]:
        match = _FIELD.match(line) if len(line) < 4000 else None
        name = FIELD_LABELS.get(match.group(1).strip().casefold().replace("’", "'")) if match else None
        if match and name and name not in fields:
            fields[name] = match.group(2).strip().strip("*").strip()
            last = name
        elif last in ("to", "cc") and fields and ("@" in line or ";" in line) and "subject" not in fields:
            fields[last] += " " + line.strip()
        elif (
            match
            and fields
            and match.group(1).strip().casefold() in ("importance", "reply to", "attachments", "wichtigkeit", "bcc")
        ):
            last = ""
        else:
            break
        used += 1
    return fields, 1 if collapsed and fields else used
