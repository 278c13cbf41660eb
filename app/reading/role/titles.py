"""The opening's job title: "for the position of …", "the … role", "Position: …", and subject lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from app.domain.evidence import Evidence, Fact
from app.domain.mail import Message
from app.domain.reading import Person
from app.reading.late import late
from app.reading.people.cast import Cast
from app.reading.people.fields import is_field
from app.reading.people.jobs import has_job
from app.reading.people.spelling import fold
from app.reading.role.gathering import ANY_WORD, Naming, namings, of_line, quote_of, title_words
from app.reading.role.loose import LOOSELY, loose_namings
from app.reading.role.words import in_the_singular
from app.reading.transcript import Transcript

MOST = 300  # wordings that are weighed against each other; a thread has a few dozen


def find_role(
    transcript: Transcript, cast: Cast, company: str, interviewers: Sequence[Person] = ()
) -> Fact[str] | None:
    """The title of the opening as the thread words it, without references, hours and places. What an interviewer is
    called is seldom the opening."""
    own = {fold(person.title) for person in interviewers if person.title}
    named = (
        replace(c, weight=c.weight / 2) if fold(c.text) in own else c
        for c in namings(transcript, cast, company)
        if c.text and (" " in c.text or fold(c.text) != fold(company))  # "Pebblewright" is no trade
    )
    found = list(islice(named, MOST))
    if not any(c.weight >= LOOSELY for c in found):
        loose = (c for c in loose_namings(transcript, cast, company) if fold(c.text) not in own)
        found = [*found, *islice(loose, MOST)]
    if not found:
        return None
    alike: dict[frozenset[str], list[Naming]] = {}
    for one in found:
        alike.setdefault(one.words, []).append(one)
    best, score = None, 0.0
    for words, ones in alike.items():
        kin = [one for other, them in alike.items() if other <= words or words <= other for one in them]
        same = sum({(o.evidence.message_id, o.evidence.start, o.evidence.part): o.weight for o in kin}.values())
        exact = sum(one.weight for one in ones)
        first = max(ones, key=lambda one: one.weight)
        total = min(same, 6) + min(exact, 4) + 0.6 * min(len(words), 5) + first.weight
        if total > score:
            best, score = first, total
    if best is not None:
        best = _fuller(_spelt_out(best, found), found)
        best = _plainer(_barer(best, found), found)
        best = _without_initials(best, company)
    if best is None or (best.weight < 0.8 and score < 2.3):
        return None
    backing = tuple(dict.fromkeys(c.evidence for c in found if c.words == best.words))[:3]
    return Fact(in_the_singular(_without_town(best.text, transcript)), backing, round(min(0.98, 0.55 + score / 25), 2))


@dataclass(frozen=True, slots=True)
class SubjectRole:
    """A title that a subject line holds, and where."""

    text: str
    evidence: Evidence


def roles_in_subject(message: Message) -> tuple[SubjectRole, ...]:
    """The titles of jobs that a mail's subject holds, whatever the thread is about."""
    return tuple(
        SubjectRole(text, quote_of(message, start, text)) for text, start, _ in of_line(message.subject, "", set())
    )


def _fuller(best: Naming, found: list[Naming]) -> Naming:
    """The fuller wording of the same title where the company gives one: "Ward Clerk" is "Ward Clerk, Nights"."""
    longer = [
        c
        for c in found
        if c.words > best.words
        and len(c.words - best.words) <= 3
        and (c.weight >= 1.2 or (c.weight >= 1.0 and c.words - best.words <= _HOUSES))
    ]
    return max(longer, key=lambda c: (c.weight, -len(c.words)), default=best)


# Where one works, as titles have it within: "assistant farm manager" is fuller than "Assistant manager".
_HOUSES = frozenset("farm hotel store shop school site ward kitchen office branch club yard plant vineyard".split())  # noqa: SIM905
_ONE_NAME = late(r"\s+\(([^\W\d_][^\s()/-]*)\)\Z")


def _barer(best: Naming, found: list[Naming]) -> Naming:
    """The same title without a bracket that holds a name, where the company leaves it out as well: a place's."""
    bracket = _ONE_NAME.search(best.text)
    if bracket is None or bracket[1].isupper() or is_field(bracket[1]) or bracket[1].endswith("s"):
        return best
    bare = best.text[: bracket.start()]
    return next((c for c in found if c.weight >= 1.2 and c.text == bare), best)


# What a heading has before a title that does not belong to it: how one is hired, and for which hours.
_BEFORE_IT = late(
    r"\A(?:process|proceso|processo|selection|recruitment|full[- ]?time|part[- ]?time|permanent|temporary)\s+(?=\S)",
    re.IGNORECASE,
)


def _plainer(best: Naming, found: list[Naming]) -> Naming:
    """ "Process Fitter" as "Fitter", "full-time Fitter" as "Fitter (full-time)", where the company calls it so."""
    before = _BEFORE_IT.match(best.text)
    if before is None:
        return best
    plain = title_words(best.text[before.end() :])
    return next((c for c in found if c.weight >= 1.2 and c.words == plain), best)


def _without_initials(best: Naming, company: str) -> Naming:
    """ "GMSO Assistant Librarian" as "Assistant Librarian", at the Great Meadow Symphony Orchestra."""
    short, _, rest = best.text.partition(" ")
    initials = "".join(word[0] for word in company.split() if word[0].isupper())
    if len(short) < 3 or short != initials or not has_job(rest):
        return best
    return replace(best, text=rest)


def _spelt_out(best: Naming, found: list[Naming]) -> Naming:
    """The same title in full words: "Vet Tech" is "Veterinary Technician", "SRE" is "Site Reliability Engineer"."""
    short = ANY_WORD.findall(fold(best.text))
    full = [c for c in found if len(c.text) > len(best.text) and _abbreviates(short, ANY_WORD.findall(fold(c.text)))]
    return max(full, key=lambda c: c.weight, default=best)


def _abbreviates(short: list[str], full: list[str]) -> bool:
    if not short or not full:
        return not short and not full
    if full[0] in ("and", "of") and short[0] != full[0]:
        return _abbreviates(short, full[1:])  # "M&E Manager" is "Monitoring and Evaluation Manager"
    head, word = short[0], full[0]
    if (word.startswith(head) or _is_skeleton(head, word)) and _abbreviates(short[1:], full[1:]):
        return True
    size = len(head)
    initials = "".join(one[0] for one in full[:size])
    return size > 1 and initials == head and _abbreviates(short[1:], full[size:])


def _is_skeleton(short: str, word: str) -> bool:
    """Whether a few letters stand for a word that begins alike and holds them in their order: "asst", "mgr", "ops"."""
    letters = iter(word)
    return 2 <= len(short) <= 4 and short[0] == word[0] and all(letter in letters for letter in short)


_IN_BRACKET = late(r"\s*\(([A-Z][^\W\d_]+(?:[ -][A-Z]?[^\W\d_]+){0,3})\)\Z")


def _without_town(title: str, transcript: Transcript) -> str:
    """ "Operations Lead in Kano" without the town, where the thread also speaks of it apart from the title."""
    bracket = _IN_BRACKET.search(title)
    if bracket is not None and has_job(title[: bracket.start()]):
        place = re.escape(bracket[1])
        address = re.compile(
            rf"(?:,\s|\b(?:in|to|at|our)\s){place}(?=\s*(?:[,.;\n]|\Z|[A-Z]{{1,2}}\d|\d|office|branch|site))"
        )
        if any(address.search(message.text) for message in transcript.messages):
            return title[: bracket.start()]
    head, found, place = title.rpartition(" in ")
    if not found or not place[:1].isupper() or not has_job(head):
        return title
    elsewhere = re.compile(
        rf"(?<!{re.escape(head.split()[-1])})\s(?:in|to|from|at|near|around|reach|leave) {re.escape(place)}\b"
    )
    return head if any(elsewhere.search(message.text) for message in transcript.messages) else title
