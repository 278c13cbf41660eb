"""Header fields: encoded words (RFC 2047), addresses, message ids, dates."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.header import decode_header
from email.utils import getaddresses, parsedate_tz

from app.domain.mail import Address
from app.domain.sane_dates import is_sane
from app.reading.late import late
from app.reading.mail.charset import decode_bytes, strip_invisible, without_surrogates
from app.reading.mail.mime import Entity

_ENCODED_WORD = late(r"=\?[^?\s]{1,60}\?[bBqQ]\?[^?]{0,4000}\?=")
_BARE_ADDRESS = late(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_PLAIN_ADDRESS = late(
    r'\s*(?:(?:"((?:[^"\\]|\\.)*)"|([^"<>(),:;\\]*))\s*<([^<>\s",;()]+@[^<>\s",;()]+)>|([^<>\s",;():@]+@[^<>\s",;():@]+))'
    r"\s*(?:,|$)"
)
MAX_FIELD = 20_000  # characters of a header field whose words are decoded
_SPACE = late(r"\s+")
_MESSAGE_ID = late(r"<([^<>\s]{1,998})>")
_USUAL_DATE = re.compile(
    r"(?:[A-Z][a-z]{2}, )?([0-9]{1,2}) ([A-Z][a-z]{2}) ([12][0-9]{3}) "
    r"([0-9]{2}):([0-9]{2}):([0-9]{2}) ([+-])([0-9]{2})([0-9]{2})"
    r"(?: \([^()]*\))?\Z"
)
_MONTHS = {
    name: number
    for number, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)  # noqa: SIM905
}
_NO_REPLY = late(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|noresponse|nepasrepondre|ne-pas-repondre|keine-?antwort|nicht-?antworten"
    r"|no-?responder|nao-?responda|mailer-daemon|postmaster|bounces?|notifications?)(?:$|[-_.+@\d])"
    r"|[-_.+](?:no-?reply|do-?not-?reply)(?:[-_.+@\d]|$)"
)


def header_text(mime: Entity, name: str) -> str:
    """The first field of that name as one line of text, encoded words and stray bytes decoded; "" where absent."""
    raw = mime.get(name)
    return "" if raw is None else decode_words(raw)


def decode_words(raw: str) -> str:
    """RFC 2047 encoded words as text, white space folded; no more than the first 20,000 characters of a field."""
    text = raw[:MAX_FIELD]
    if text.isascii() and text.isprintable() and "=?" not in text:
        return " ".join(text.split())
    if "=?" in text and _ENCODED_WORD.search(text):
        text = _decoded(text)
    return _SPACE.sub(" ", strip_invisible(without_surrogates(text))).strip()


def _decoded(text: str) -> str:
    try:
        chunks = decode_header(_SPACE.sub(" ", text))
    except (ValueError, LookupError):
        return text
    parts = []
    for chunk, charset in chunks:
        if isinstance(chunk, str):
            parts.append(chunk)
        else:
            parts.append(decode_bytes(chunk, charset or "utf-8")[0])
    return "".join(parts)


def addresses(mime: Entity, *names: str) -> tuple[Address, ...]:
    """The addresses of these fields in order, each once; group syntax and empty ones are skipped."""
    found: dict[tuple[str, str], Address] = {}
    for name in names:
        for raw in mime.all(name):
            for address in split_addresses(raw):
                found.setdefault((address.email or address.name, address.email), address)
    return tuple(found.values())


def split_addresses(raw: str) -> list[Address]:
    """`"Ostrander, Kelly" <k@x.com>, b@y.org` as addresses. Names are decoded last (RFC 2047 §5)."""
    found = _plain_addresses(raw)
    if found is not None:
        return found
    try:
        pairs = getaddresses([_SPACE.sub(" ", raw[:20_000])])
    except RecursionError:  # the library follows nested comments and groups by recursion
        pairs = [("", email) for email in _BARE_ADDRESS.findall(raw[:20_000])]
    return _with_commas([address(name, email) for name, email in pairs if name or email])


def _with_commas(found: list[Address]) -> list[Address]:
    """Programs that leave out the quotes part "Ostrander, Kelly <k@x.com>" in two: the first without an address."""
    made: list[Address] = []
    for one in found:
        last = made[-1] if made else None
        parted = last is not None and not last.email and one.email and one.name and len(last.name.split()) < 3
        if last is not None and parted:
            made[-1] = Address(f"{last.name}, {one.name}", one.email)
        else:
            made.append(one)
    return made


def _plain_addresses(raw: str) -> list[Address] | None:
    """The addresses of a field that holds nothing but `Name <a@b>`, `"Name" <a@b>` and `a@b`; None if it does."""
    made: list[Address] = []
    at = 0
    while at < len(raw):
        match = _PLAIN_ADDRESS.match(raw, at)
        if match is None:
            return None
        quoted, bare, email, alone = match.groups()
        made.append(address((quoted or bare or "").replace("\\", ""), email or alone))
        at = match.end()
    return made


def address(name: str, email: str) -> Address:
    """An address with a clean name: quotes and brackets off, no name that is but the address again."""
    name = decode_words(name).strip(" \"'<>,;")
    email = email.strip(" <>'\"")
    if "@" not in email:
        name, email = name or email, ""
    email = email.lower()
    if name.lower() == email:
        name = ""
    return Address(name, email)


def message_ids(value: str) -> tuple[str, ...]:
    """The ids in a References or In-Reply-To field, without brackets."""
    return tuple(dict.fromkeys(_MESSAGE_ID.findall(value)))


def header_date(value: str) -> datetime | None:
    """An RFC 5322 date as an aware datetime; no zone or "-0000" is read as UTC. None if it is no date,
    or one outside the years that mail is written in."""
    try:
        date = _usual_date(value) or _unusual_date(value)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return date if date is not None and is_sane(date) else None


def _usual_date(value: str) -> datetime | None:
    """A date as nearly every program writes it, read at a tenth of the time that the library takes."""
    usual = _USUAL_DATE.match(value)
    if usual is None or usual[2] not in _MONTHS:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = usual.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    zone = timezone(-offset if sign == "-" else offset) if offset else UTC
    return datetime(int(year), _MONTHS[month], int(day), int(hour), int(minute), min(int(second), 59), tzinfo=zone)


def _unusual_date(value: str) -> datetime | None:
    parts = parsedate_tz(value)
    if parts is None:
        return None
    zone = timezone(timedelta(seconds=parts[9])) if parts[9] else UTC
    return datetime(*parts[:5], min(parts[5], 59), tzinfo=zone)


_ABSENCE_SUBJECT = re.compile(
    r"(?:automatic(?:ally generated)? reply|auto(?:matic)?[ -]?(?:reply|response|antwort)"
    r"|out[ -]of[ -](?:the[ -])?office(?: (?:reply|message|notice|autoreply))?"
    r"|automatische antwort|réponse automatique|abwesenheit\w*|afwezig\w*"
    r"|respuesta automática)\s*(?:[:–—-]|$)",
    re.IGNORECASE,
)


def is_no_reply(email: str) -> bool:
    """Whether an address says that it takes no answers."""
    return bool(_NO_REPLY.search(email.partition("@")[0]))


def is_automatic(mime: Entity, subject: str = "") -> bool:
    """Auto-Submitted other than "no" (RFC 3834), Precedence bulk or junk, and the usual marks of auto-replies; also a
    subject that begins as auto-replies do, for not every mailbox hands such fields on."""
    if _ABSENCE_SUBJECT.match(subject):
        return True
    submitted = (mime.get("auto-submitted") or "no").partition(";")[0].strip().lower()
    if submitted not in ("", "no"):
        return True
    if (mime.get("precedence") or "").strip().lower() in ("bulk", "junk", "auto_reply"):
        return True
    return any(mime.get(name) is not None for name in ("x-autoreply", "x-autorespond", "x-autoresponder"))


def is_bulk(mime: Entity) -> bool:
    """Sent to a list: List-Id, List-Unsubscribe (RFC 2369), Precedence list or bulk."""
    if mime.get("list-id") is not None or mime.get("list-unsubscribe") is not None:
        return True
    return (mime.get("precedence") or "").strip().lower() in ("bulk", "list", "junk")
