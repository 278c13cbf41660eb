"""The company that hires, as a person would say it, and the job title of the opening."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice

from app.domain.evidence import Evidence, Fact
from app.domain.reading import Person
from app.reading.employer.agency import agencies
from app.reading.employer.domains import Domains, agreement
from app.reading.employer.forms import is_generic, is_kin, sort_of, squeeze
from app.reading.employer.grounds import MOST_DOMAINS, Grounds
from app.reading.employer.mentions import MOST, Naming, guessed, namings
from app.reading.employer.places import acts, is_cued, is_talked_at
from app.reading.employer.said import as_said
from app.reading.people.cast import Cast
from app.reading.people.jobs import is_job
from app.reading.people.spelling import is_given
from app.reading.role.titles import find_role, roles_in_subject
from app.reading.role.words import names_job
from app.reading.transcript import Side, Transcript
from app.reading.weighing import chance, weigh, weights

LEAST = -150  # a name that more than this speaks against is none, in hundredths


def read_employer(
    transcript: Transcript, cast: Cast, interviewers: Sequence[Person] = ()
) -> tuple[Fact[str] | None, Fact[str] | None]:
    """(company, role). With an agency in between: the employer if the thread names it, else the agency. Where the
    `interviewers` have addresses, the employer is at home there."""
    company = find_company(transcript, cast, interviewers)
    return company, find_role(transcript, cast, company.value if company else "", interviewers)


def find_company(transcript: Transcript, cast: Cast, interviewers: Sequence[Person] = ()) -> Fact[str] | None:
    """The hiring company's name without its legal form: of all the names of the thread, and of all their forms, the
    one for which most speaks."""
    grounds = candidates(transcript, cast, interviewers)
    table = weights("employer")
    scores = {key: weigh(grounds.of(key), table) - _UNSAID * grounds.is_guessed(key) for key in grounds.named}
    firms = (key for key in scores if not _is_a_title(grounds.named[key], grounds.domains.labels))
    best = max(firms, key=scores.__getitem__, default="")
    if not best or (scores[best] < LEAST and not grounds.is_guessed(best)):
        return None
    sure = chance(scores[best], scores.values())
    best = _rather_than_a_place(best, grounds)
    best = as_said(best, grounds, transcript)
    found = grounds.named[best]
    name = ("The " if any(one.article and sort_of(one.after) != "office" for one in found) else "") + _as_said(
        grounds.texts[best]
    )
    return Fact(name, _evidence(found), round(max(0.3, min(0.5 if grounds.is_guessed(best) else 0.98, sure)), 2))


_UNSAID = 30  # points by which a name that somebody writes is worth more than one that only a mail domain spells


def _rather_than_a_place(best: str, grounds: Grounds) -> str:
    """The name that a mail domain spells, where the better one only tells where one meets: "Quill House" of
    quillhousing, "use the Pay and Display"."""
    spelt = next((key for key in grounds.named if grounds.best[key][1] == 9 and grounds.kinds[key] == "spells all"), "")
    spelt = spelt or next((key for key in grounds.named if grounds.best[key] == ("spells all: agency", 9)), "")
    if not spelt or grounds.best[best][1] == 9 or grounds.places[best] - {"text"}:
        return best
    if grounds.texts[best].rpartition(" ")[2].lower() in _BUILDINGS and grounds.best[best][1] in (0, 4):
        return spelt
    unheard = grounds.best[best][1] == 0 and not any(is_cued(one) or acts(one) for one in grounds.named[best])
    return spelt if unheard and grounds.is_guessed(spelt) and grounds.regime in ("home", "unnamed") else best


_BUILDINGS = frozenset(
    """
    house hall court building buildings tower towers wharf centre center plaza lodge depot yard works campus
    """.split()  # noqa: SIM905
)


def candidates(transcript: Transcript, cast: Cast, interviewers: Sequence[Person] = ()) -> Grounds:
    """All names that may be the employer's, with what speaks for each."""
    domains = Domains(transcript)
    people = _people(transcript, cast, interviewers, domains)
    members = {member.name for member in cast.members if " " in member.name}  # of "Unfortunately Ada Quill has …"
    called = {squeeze(name.partition(" ")[0]) for name in members if is_given(name.partition(" ")[0])}
    named: dict[str, list[Naming]] = {}
    for one in islice(namings(transcript, domains.labels, people), MOST):
        if len(one.key) < 3 or one.key in people or (one.key not in domains.labels and is_generic(one.text)):
            continue
        if one.key in called and not any(label.startswith(one.key) for label in domains.labels):
            continue  # "Hi Callum" of Callum Reid
        if not any(one.text.endswith(" " + name) for name in members):  # "Distillery Manager Ada Quill"
            named.setdefault(one.key, []).append(one)
    for key in [key for key, found in named.items() if all(one.side is Side.OWNER for one in found)]:
        if not any(is_kin(key, label) for label in domains.labels) and not any(map(is_talked_at, named[key])):
            del named[key]
    openings = [squeeze(role.text) for message in transcript.messages for role in roles_in_subject(message)]
    for key in [key for key, found in named.items() if all(one.place == "subject" for one in found)]:
        if any(key in opening for opening in openings) and not any(is_kin(key, label) for label in domains.labels):
            del named[key]  # "Call Centre Team Leader interview"
    guess = domains.spelt_out(named, agencies(transcript))
    if guess:
        named[squeeze(guess)] = [guessed(guess)]
    return Grounds(transcript, cast, interviewers, domains, named)


def _people(transcript: Transcript, cast: Cast, interviewers: Sequence[Person], domains: Domains) -> set[str]:
    """Whose names are no firm's, as `squeeze` gives them."""
    owner = transcript.mailbox.name
    names = [member.name for member in cast.members if member.emails]
    names += [person.name for person in interviewers]
    signed = [passage.signature.name for passage in transcript.passages if passage.signature]
    names += [name for name in signed if not sort_of(name.rpartition(" ")[2])]
    people = {
        squeeze(said)
        for name in names
        if name and not domains.are_spelt_by(name) and not _is_a_house(name)
        for said in (name, _turned(name))
    }
    return people | {squeeze(word) for word in (owner, *owner.split())}


def _turned(name: str) -> str:
    """ "QUILL Ada" of Ada Quill."""
    first, _, last = name.rpartition(" ")
    return f"{last} {first}"


def _is_a_title(found: Sequence[Naming], labels: Collection[str]) -> bool:
    """Whether a name of two words or more is worded as a job is, and neither a legal form nor a mail domain tells that
    it is a firm's: "Software Engineer II", "Director of Pharmacy"."""
    words = found[0].text.split()
    if len(words) < 2 or any(sort_of(one.after) == "legal form" for one in found):
        return False
    last = words[-1]
    ends = is_job(last) and not last.casefold().endswith("s")
    graded = len(last) < 4 and last.isupper() and is_job(words[-2])
    begins = words[1] in _OF_WHAT and names_job(words[0])
    if not (ends or graded or begins):
        return False
    return not any(agreement(found[0].key, found[0].text, label)[1] > 3 for label in islice(labels, MOST_DOMAINS))


_OF_WHAT = frozenset(("of", "for", "für", "voor", "för", "de", "du", "des"))


def _is_a_house(name: str) -> bool:
    """Whether a name of three words or more says what it is the name of: "Nail Bar Quill"."""
    words = name.split()
    return len(words) > 2 and any(sort_of(word) in ("trade", "organisation") for word in words)


def _as_said(name: str) -> str:
    if not name.isupper() or len(name) <= 5:
        return name
    return " ".join(word.capitalize() if len(word) > 3 or " " in name else word for word in name.split())


def _evidence(found: Sequence[Naming]) -> tuple[Evidence, ...]:
    """At most three places, the company's own words first, then those where nothing else stands beside the name."""
    best = sorted(found, key=lambda one: (one.side is Side.OWNER, not one.whole))
    return tuple(dict.fromkeys(one.evidence for one in best if one.evidence))[:3]
