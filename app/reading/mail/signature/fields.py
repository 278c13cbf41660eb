"""What a signature block says: name, title, company, phones, addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.domain.mail import Address, Signature
from app.reading.late import late
from app.reading.mail.signature.words import (
    ADDRESS,
    CLOSING,
    EMAIL,
    LABELLED,
    PHONE,
    SENTENCE_END,
    SUFFIX,
    TITLE_WORDS,
    URL,
    clean_name,
    fold,
    is_name_like,
    is_own_name,
    name_tokens,
)
from app.reading.people.jobs import ALSO_NAMES, is_job


@dataclass(slots=True)
class _Piece:
    """A stretch of the block between separators, with its place in the text."""

    text: str
    start: int
    line: int


@dataclass(slots=True)
class _Read:
    name: _Piece | None = None
    title: _Piece | None = None
    company: _Piece | None = None
    phones: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    firm_apart: bool = False  # a piece of its own names the firm: what follows a title's comma is a field


def read_signature(text: str, start: int, end: int, sender: Address) -> Signature:
    """Read the block [start, end) of `text`. Fields that it does not state stay empty."""
    whole = text[start:end]
    if len(whole) <= 40 and "\n" not in whole and is_own_name(whole, sender):
        name = clean_name(whole)
        at = text.find(name, start, end)
        return Signature(start, end, name, name_span=(at, at + len(name)) if name and at >= 0 else None)
    read = _Read()
    pieces = _pieces(text, start, end)
    domain = _domain_word(sender.email)
    read.firm_apart = any(_is_company_name(piece.text, domain) for piece in pieces)
    for piece in pieces:
        _take(piece, read, sender, domain)
    _by_position(text, pieces, read)
    name_text = clean_name(read.name.text) if read.name else ""
    name_span = _span(text, read.name, name_text)
    return Signature(
        start,
        end,
        name=name_text,
        title=read.title.text if read.title else "",
        company=read.company.text if read.company else "",
        phones=tuple(dict.fromkeys(read.phones)),
        emails=tuple(dict.fromkeys(read.emails)),
        name_span=name_span,
        title_span=_span(text, read.title, read.title.text if read.title else ""),
        company_span=_span(text, read.company, read.company.text if read.company else ""),
    )


def _span(text: str, piece: _Piece | None, words: str) -> tuple[int, int] | None:
    if piece is None or not words:
        return None
    at = text.find(words, piece.start, piece.start + len(piece.text) + 1)
    return (at, at + len(words)) if at >= 0 else (piece.start, piece.start + len(piece.text))


_DIGITS = re.compile(r"\d")
_NOT_ALNUM = re.compile(r"[^a-z0-9]")
_BREAK = re.compile(r"[\n\t|•·;]|\s[–—-]\s|\s/\s|\s{3,}")


def _pieces(text: str, start: int, end: int) -> list[_Piece]:
    made: list[_Piece] = []
    at = start
    line = 0
    for match in [*_BREAK.finditer(text, start, end), None]:
        stop = match.start() if match else end
        raw = text[at:stop]
        stripped = raw.strip(" *_,")
        if stripped:
            made.append(_Piece(stripped, at + raw.index(stripped[0]), line))
        if match:
            line += "\n" in match.group()
            at = match.end()
    return made[:60]


def _domain_word(email: str) -> str:
    """The part of a domain that names the company: "mossbridge" of t@mail.mossbridge.co.uk."""
    labels = email.partition("@")[2].split(".")
    if (
        len(labels) > 2
        and len(labels[-1]) == 2
        and labels[-2] in ("co", "com", "org", "ac", "gov", "net", "edu", "nhs", "govt")
    ):
        labels = labels[:-1]
    return re.sub(r"[^a-z0-9]", "", labels[-2]) if len(labels) >= 2 else ""


def is_company_of(text: str, domain: str) -> bool:
    """Whether words spell the name in a mail domain: "Sundrift Energy" – sundriftenergy, "Halden Pike" – haldenpike."""
    if len(domain) < 3:
        return False
    words = name_tokens(SUFFIX.sub(" ", text)) or name_tokens(text)
    joined = _NOT_ALNUM.sub("", "".join(words))
    if len(joined) < 3:
        return False
    if joined == domain or domain.startswith(joined) or (joined.startswith(domain) and len(domain) >= 4):
        return True
    if len(words) >= 2 and len(words[0]) >= 6 and domain.startswith(words[0]):
        return True  # "Thimbleweed Effects" of thimbleweedfx
    return len(words) >= 2 and "".join(word[0] for word in words) == domain


_OFFICE = late(
    r"\b(?:hr|recruit\w*|careers?|team|jobs|talent|office|people|hiring|personnel|human resources|admissions)\b",
    re.IGNORECASE,
)


def _take(piece: _Piece, read: _Read, sender: Address, domain: str) -> None:
    """Put a piece where its words show that it belongs."""
    text = piece.text
    if "@" in text and (emails := EMAIL.findall(text)):
        read.emails += [email.lower() for email in emails]
    elif (digits := len(_DIGITS.findall(text))) >= 6:
        phones = [match.group().strip() for match in PHONE.finditer(text)]
        read.phones += [phone for phone in phones if len(_DIGITS.findall(phone)) >= 7]
    elif _is_place(text, digits):
        return
    elif is_own_name(text, sender) and not (_OFFICE.search(sender.name) and _is_company_name(text, domain)):
        if read.name is None or len(name_tokens(clean_name(text))) > len(name_tokens(clean_name(read.name.text))):
            read.name = piece
    elif read.company is None and _is_company_name(text, domain):
        read.company = piece
    elif read.title is None and _is_title(text):
        _title(piece, read, domain)


def _is_place(text: str, digits: int) -> bool:
    """A web address, or a street with its number."""
    return digits >= 2 or bool(URL.fullmatch(text)) or (digits > 0 and bool(ADDRESS.search(text)))


def _is_company_name(text: str, domain: str) -> bool:
    if len(text) >= 60 or "," in text or not is_company_of(text, domain):
        return False
    return not _has_title(text) or _names_trade(text, domain)


def _names_trade(text: str, domain: str) -> bool:
    """Whether a name that begins as the domain does ends in what its people are, no title: "Pierglass Architects"."""
    last = text.rsplit(maxsplit=1)[-1]
    joined = _NOT_ALNUM.sub("", "".join(name_tokens(text)))
    return len(domain) > 4 and joined.startswith(domain) and (not is_job(last) or last.endswith("s") or "-" in last)


def _is_title(text: str) -> bool:
    return len(text) < 100 and _has_title(text) and not SENTENCE_END.search(text) and not CLOSING.match(text)


def _has_title(text: str) -> bool:
    return bool(TITLE_WORDS.search(text)) or any(is_job(word) and fold(word) not in ALSO_NAMES for word in text.split())


def _title(piece: _Piece, read: _Read, domain: str) -> None:
    """ "Talent Acquisition Advisor, Mossbridge", "Head of Care at Fernlea House": cut the company off the end."""
    text = piece.text
    if read.name is None and "," in text:
        head, _, rest = text.partition(",")
        if is_name_like(head) and not _has_title(head) and _has_title(rest):
            read.name = _Piece(head.strip(), piece.start, piece.line)
            offset = len(text) - len(rest.lstrip())
            piece = _Piece(rest.strip(), piece.start + offset, piece.line)
            text = piece.text
    for sign in (" at ", " @ ", ", "):
        head, found, tail = text.rpartition(sign)
        if not found or not _has_title(head):
            continue
        if sign != ", " or (_names_company(tail, domain) and not (read.firm_apart and not is_company_of(tail, domain))):
            if read.company is None:
                read.company = _Piece(tail.strip(), piece.start + len(head) + len(sign), piece.line)
            read.title = _Piece(head.strip(" ,"), piece.start, piece.line)
            return
    read.title = piece


def _names_company(text: str, domain: str) -> bool:
    """Whether what follows a title's last comma is a company and no department."""
    if is_company_of(text, domain) or text.startswith("The "):
        return True
    return bool(SUFFIX.search(text)) and not _has_title(text)


def _by_position(text: str, pieces: list[_Piece], read: _Read) -> None:
    """What no word gives away: a name on the first line, a title right below it, a company below the title."""
    if read.name is None and pieces and is_name_like(pieces[0].text):
        read.name = pieces[0] if pieces[0] not in (read.title, read.company) else None
    if read.name is None:
        return
    for piece in pieces:
        if read.company is None and piece not in (read.name, read.title) and _is_company_line(piece, read):
            read.company = piece
            break
    if read.title is None and len(pieces) >= 3:
        below = [piece for piece in pieces if piece.line == read.name.line + 1 and piece is not read.company]
        if below and _could_be_title(below[0].text):
            read.title = below[0]
    if read.title is not None:
        read.title = _with_field(text, pieces, read.title, read.company)


def _could_be_title(text: str) -> bool:
    if any(c.isdigit() for c in text) or len(text) > 60 or "@" in text or not text[:1].isupper():
        return False
    return not (SENTENCE_END.search(text) or CLOSING.match(text) or URL.search(text) or LABELLED.match(text + " "))


def _with_field(text: str, pieces: list[_Piece], title: _Piece, company: _Piece | None) -> _Piece:
    """ "Senior Consultant – Accounting & Finance": what a dash joins to a title on its line belongs to it."""
    after = [piece for piece in pieces if piece.line == title.line and piece.start > title.start]
    if not after or after[0] is company or not _could_be_title(after[0].text):
        return title
    end = title.start + len(title.text)
    if text[end : after[0].start].strip() not in ("–", "-", "—"):
        return title
    return _Piece(text[title.start : after[0].start + len(after[0].text)], title.start, title.line)


def _is_company_line(piece: _Piece, read: _Read) -> bool:
    text = piece.text
    if (
        any(c.isdigit() for c in text)
        or "@" in text
        or len(text) > 60
        or URL.fullmatch(text)
        or LABELLED.fullmatch(text)
    ):
        return False
    if (SENTENCE_END.search(text) and not SUFFIX.search(text)) or CLOSING.match(text) or ADDRESS.search(text):
        return False
    if SUFFIX.search(text) and not (_has_title(text) and read.title is None):
        return True
    below = read.title is not None and piece.line == read.title.line + 1
    return below and text[:1].isupper() and "," not in text and not _has_title(text) and len(text.split()) <= 5
