"""Mail addresses and people: which forms of a name an address spells, and which addresses are nobody's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from app.domain.mail import Address
from app.domain.mail_domains import domain_label
from app.reading.late import late
from app.reading.people.jobs import is_job
from app.reading.people.spelling import Spelling, family, fold, is_given, spell
from app.reading.people.words import NOT_NAMES, PARTICLES, PLAIN

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "ß": "ss", "œ": "oe"})
_NO_REPLY = late(
    r"(?:^|[._+-])(?:no|not|non|do-?not|donot|dont|ne-?pas|nicht)[._-]?(?:reply|replay|respond|responder|repondre"
    r"|antworten|rispondere)|^(?:mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|system|automated"
    r"|auto-?mailer|calendar-notification|invitations?)(?:$|[._+-])",
    re.IGNORECASE,
)
_SHARED = frozenset(
    """
    admin administration admissions applications apply bewerbung bewerbungen careers career contact desk employment
    emploi enquiries frontdesk hello help helpdesk hiring hr humanresources info interview interviews jobs job
    karriere mail office people personal personnel post recruit recruiting recruitment recrutement resourcing rh
    rrhh selections selection staffing support talent team vacancies vacatures work workforce hrteam hiringteam
    reception
    """.split()  # noqa: SIM905
)


_NOTIFYING = frozenset("notify notification notifications noreply no-reply donotreply alerts automated".split())  # noqa: SIM905


@lru_cache(maxsize=1024)
def takes_no_replies(email: str) -> bool:
    """Whether its local part or its host says so: "no-reply@…", "…@notify.example.com"."""
    local, _, host = email.partition("@")
    return bool(_NO_REPLY.search(local)) or host.partition(".")[0].lower() in _NOTIFYING


def is_postal(email: str) -> bool:
    """Whether it is that of the mail system itself, which says of people only that a mail did not reach them."""
    return email.partition("@")[0].lower() in ("mailer-daemon", "postmaster", "maildaemon", "mail-daemon")


@lru_cache(maxsize=1024)
def is_shared(email: str) -> bool:
    """Whether the local part names an office, not a person: "hr@", "midwifery.recruitment@"."""
    parts = [part for part in re.split(r"[._+\-\d]+", email.partition("@")[0].lower()) if part]
    return any(part in _SHARED for part in parts)


def _ascii_forms(word: str) -> set[str]:
    plain = re.sub(r"[^a-z0-9]", "", fold(word))
    spelt = re.sub(r"[^a-z0-9]", "", fold(word.casefold().translate(_UMLAUTS)))
    return {plain, spelt}


def local_parts(spelling: Spelling) -> Iterator[tuple[str, str]]:
    """(pattern, local part) for each usual way to build an address of a name; separators are left out."""
    words = spelling.words
    if len(words) < 2:
        for first in _ascii_forms(words[0]):
            yield "first", first
        return
    own = len(family(spelling.key))
    given = [word for word in words[: len(words) - own] if len(word.strip(".")) > 0]
    last = words[len(words) - own :]
    lasts = _joined(last) | _ascii_forms(last[-1])
    for half in re.split(r"[-‑]", last[-1]):
        lasts |= _ascii_forms(half)
    if len(given) > 1:
        lasts |= _joined(words[1:]) | _ascii_forms(given[-1])
    firsts = _ascii_forms(given[0]) | _joined(given)
    for first in firsts:
        if not first:
            continue
        yield "first", first
        for name in lasts:
            if name:
                yield "first.last", first + name
                yield "f.last", first[0] + name
                yield "first.l", first + name[0]
                yield "last.first", name + first
                yield "last.f", name + first[0]
                yield "last", name
    initials = "".join(sorted_initials(given))
    for name in lasts:
        if len(initials) > 1 and name:
            yield "initials.last", initials + name


def sorted_initials(words: list[str] | tuple[str, ...]) -> list[str]:
    """The initials of the words, folded, parts of double names apart, in their order."""
    return [part[0] for word in words for part in re.split(r"[-‑]", fold(word)) if part[:1].isalpha()]


def _joined(words: tuple[str, ...] | list[str]) -> set[str]:
    made = {""}
    for word in words:
        made = {head + form for head in made for form in _ascii_forms(word)}
    return made


def pattern_of(spelling: Spelling, email: str) -> str | None:
    """How `email` is built from the name ("first.last", "f.last", …), or None if it does not spell the name."""
    local = re.sub(r"[^a-z0-9]", "", email.partition("@")[0].lower())
    bare = local.rstrip("0123456789")
    forms = _patterns(spelling)
    found = [forms[form] for form in (local, bare) if form in forms]
    return min(found)[1] if found else None


@lru_cache(maxsize=512)
def _patterns(spelling: Spelling) -> dict[str, tuple[int, str]]:
    """For each local part that a name can make the first pattern that makes it, with its place among all."""
    found: dict[str, tuple[int, str]] = {}
    for place, (pattern, form) in enumerate(local_parts(spelling)):
        found.setdefault(form, (place, pattern))
    return found


def spells(spelling: Spelling, email: str) -> bool:
    """Whether an address spells a name, loosely: by a usual pattern, or one of its parts is a word of the name."""
    if pattern_of(spelling, email):
        return True
    parts = [part for part in re.split(r"[^a-z]+", email.partition("@")[0].lower()) if len(part) >= 3]
    words = {part for part in spelling.parts if part not in PARTICLES}
    return any(part in words or (len(part) >= 4 and any(word.startswith(part) for word in words)) for part in parts)


_AT_FIRM = late(r"\s+@\s*[A-Z][^@]*\Z")


@lru_cache(maxsize=1024)
def person_of(address: Address) -> Spelling | None:
    """The person whom a display name names, or None: a team, a tool, a company, or no name at all."""
    name = _AT_FIRM.sub("", address.name)  # "Kim @ Sawtooth Feed"
    spelling = spell(name) if name and "@" not in name else None
    if spelling is None:
        return None
    given = is_given(spelling.words[0])
    known = given or spelling.turned or bool(spelling.honorific)
    local = bool(address.email) and spells(spelling, address.email)
    label = re.sub(r"[^a-z0-9]", "", domain_label(address.email))
    if is_job(spelling.words[0]) or any(_is_small(word) for word in spelling.words):
        return None
    if _has_odd_word(name, spelling, address.email) and not (given and local):
        return None
    # "Marlo Jessup <marlo@jessup.example>" owns the firm; "Hale Quill <hale@halequill.example>" is the firm
    owns = (
        local
        and len(spelling.key) > 1
        and spelling.key[0] not in label
        and address.email.lower().startswith(spelling.key[0])
    )
    if any(len(word) >= 4 and word in label for word in spelling.key) and not (local and (known or owns)):
        return None
    return spelling if known or local or (len(spelling.words) >= 2 and "".join(spelling.key) != label) else None


def _is_small(word: str) -> bool:
    """Whether it begins with a small letter as no part of a name does but a particle."""
    return word[0].islower() and word.isalpha() and word not in PARTICLES


def _has_odd_word(name: str, spelling: Spelling, email: str) -> bool:
    """Whether a display name holds a word that no name has, in the name itself or beside it; a word of everyday may be
    a name where the address is built from it ("Dag Holm <dag.holm@…>")."""
    built = len(spelling.words) > 1 and bool(email) and pattern_of(spelling, email) is not None
    if any(word in NOT_NAMES or (word in PLAIN and not (built or is_given(word))) for word in spelling.key):
        return True
    raw = (fold(word).strip(".,'()") for word in re.split(r"[\s,]+", re.sub(r"\([^)]*\)", " ", name)) if word)
    return any(word in NOT_NAMES and word not in spelling.key for word in raw)
