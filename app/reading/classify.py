"""Whether a thread is about an interview for which the mailbox's owner is the candidate.

Precision first. Signs are counted, each with its weight and the words that show it: what speaks for a candidacy (an
application, an opening, an invitation, a talk held, an outcome) and what speaks against (the owner hires, is asked as
a reference, is sold to, practises, is swindled …). No sign decides alone except that an interview needs both a talk
and a job. The weights were set on the annotated threads; the confidence is a logistic of the sum.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.evidence import Evidence, Fact, Part
from app.domain.mail import Message
from app.domain.reading import Kind, Stage
from app.reading.free_mail import FREE_MAIL
from app.reading.passages import is_owner
from app.reading.role.patterns import PREFIX
from app.reading.role.titles import roles_in_subject
from app.reading.senses import thread_leans
from app.reading.sessions import Sessions
from app.reading.speech import Rule, Speech, fold
from app.reading.transcript import Side, Transcript
from app.reading.verdicts import Verdict
from app.reading.wordings import kinds_against as against
from app.reading.wordings import kinds_for as speaks_for
from app.reading.wordings import kinds_other_side as other_side
from app.reading.wordings import kinds_plain as plain
from app.reading.wordings import kinds_settings as settings
from app.reading.wordings import kinds_studies as studies
from app.reading.wordings.scheduling import HELD


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that speaks for an interview (weight above 0) or against it, with the words that show it."""

    name: str
    weight: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class _Count:
    """Rules heard on one side. Each further passage (of what speaks against: each other wording, for a trade's own word
    comes back with every mail) adds half of what the last one did, up to `most` times the weight.
    """

    name: str
    weight: float
    rules: tuple[Rule, ...]
    owner: bool = False
    most: float = 1.5


_SIGNS: tuple[_Count, ...] = (
    _Count("application", 2.0, speaks_for.APPLIED),
    _Count("application", 1.5, speaks_for.APPLIED, owner=True, most=1.0),
    _Count("application", 1.5, plain.APPLIED_ABROAD, most=1.0),
    _Count("opening", 1.6, speaks_for.OPENING),
    _Count("opening", 1.0, speaks_for.OPENING, owner=True, most=1.0),
    _Count("terms of work", 0.8, speaks_for.WORK),
    _Count("terms of work", 0.8, plain.PLAIN_WORK),
    _Count("candidates", 0.8, speaks_for.CANDIDATES),
    _Count("interview for a job", 2.0, speaks_for.FOR_A_JOB, most=1.0),
    _Count("talk", 2.0, speaks_for.INVITED),
    _Count("talk", 1.5, plain.SECOND_TALK, most=1.0),
    _Count("interview named", 0.8, speaks_for.NAMED, most=1.0),
    _Count("talk", 0.8, speaks_for.INVITED, owner=True, most=1.0),
    _Count("talk held", 1.0, HELD, most=1.0),
    _Count("talk held", 0.6, HELD, owner=True, most=1.0),
    _Count("appointment", 0.6, speaks_for.APPOINTED, most=1.0),
    _Count("process", 0.6, speaks_for.PROCESS),
    _Count("awaited", 1.0, speaks_for.AWAITED, most=1.0),
    _Count("owner hires", -5.2, other_side.OTHERS_APPLY),
    _Count("owner hires", -5.2, other_side.OWNER_HIRES),
    _Count("owner hires", -5.0, other_side.OWNER_HOSTS, owner=True),
    _Count("owner hires", -5.2, plain.OWN_SIDE),
    _Count("owner hires", -5.2, settings.PANEL),
    _Count("other setting", -3.6, settings.SETTINGS),
    _Count("bait", -3.6, settings.BAIT),
    _Count("reference", -5.2, against.REFERENCES),
    _Count("study or press", -5.2, (*studies.STUDIES, *plain.ON_AIR)),
    _Count("home, school or office", -5.2, (*against.HOMES, *plain.CLAIMS)),
    _Count("own workplace", -5.2, against.OWN_WORKPLACE),
    _Count("practice or advice", -5.2, against.PRACTICE),
    _Count("practice or advice", -5.2, against.PRACTICE, owner=True),
    _Count("selling", -5.0, against.SELLING),
    _Count("selling", -4.0, against.SELLING, owner=True),
    _Count("trade", -2.4, against.TRADE, most=2.0),
    _Count("swindle", -5.8, (*against.SWINDLES, *plain.ADVANCE_PAID)),
)
_BROADCAST = _Count("broadcast", -5.0, against.BROADCASTS)  # of mail that is all sent in bulk
_PITCH = _Count("pitch", -3.0, against.PITCHES)  # of a thread in which no time was ever named
_JOB = frozenset(
    {
        "application",
        "opening",
        "terms of work",
        "candidates",
        "job title",
        "headed by a job",
        "title in passing",
        "hiring people",
        "outcome",
        "process",
    }
)
_SELLERS = (
    "account executive",
    "sales development",
    "business development",
    "customer success",
    "solutions engineer",
    "solution consultant",
    "sales representative",
    "sdr",
    "bdr",
)
_HIRES = frozenset("hr hrbp rh drh rrhh personalreferent personalreferentin personalleiter personalleiterin".split())  # noqa: SIM905
_NAMED_JOB = _JOB - {"process", "title in passing"}
_TALK = frozenset({"talk", "appointment", "interview named", "talk held", "session", "calendar"})
_BESIDE = 12  # letters beside a job's title in a subject that say little more than it: a number, a place
_MOST = 4.0  # of what a job's signs, and a talk's, can add up to: many weak signs do not outweigh a strong one against
_BIAS = -2.5
_UNANSWERED = 1.6  # times as much a pitch weighs that nobody has said yes to
_UNSURE = 5.0  # a sum up to which the model is asked
_TRUST = 1.5  # in the model: its odds count so many times as much
_MOST_LEANING = 5.0
_LEAST_BESIDE_A_TALK = 2.0  # what it may take away where a talk was held for an opening that is named
_MOST_BESIDE_A_SIGN = 3.0  # where a sign speaks plainly against: its word may belong to the trade
_MOST_WITHOUT_A_JOB = 1.5  # most appointments of a life are none for a job, and few of those were there to learn from
_HAPPENINGS = frozenset(("webinar", "masterclass", "bootcamp", "podcast"))
_IN_PASSING = 0.3  # what those count for where no sentence that names them is about the reader or the writer
_READER = re.compile(r"\b(?:you|your|yours|we|us|our|i|me|my|let's)\b")
_AGAINST = -2.0  # from which a sign speaks plainly against
_CERTAINLY = -5.0  # from which none doubts it
_STRONGLY = -3.0  # from which one says by itself what the thread is


def _counted(speech: Speech, count: _Count, titles: Sequence[str]) -> Sign | None:
    """The sign of rules, if any is heard. What speaks against is not heard in the `titles` (folded) of the opening:
    "Lettings Negotiator" lets no flat, "Pricing Actuary" sells nothing."""
    voice = speech.owner if count.owner else speech.company
    heard_any = voice.hear_any(count.rules)
    if not heard_any:
        return None
    places: dict[tuple[int] | str, Evidence] = {}
    aimed = False  # said to the reader, or of what the mails are about
    for heard in heard_any:
        sentence = heard.sentence
        if count.weight > 0:
            if (sentence.passage.index,) not in places:
                places[sentence.passage.index,] = sentence.evidence
        elif sentence.part is not Part.CALENDAR:
            # a calendar part is written for all its guests: the panel's instructions are not the owner's
            for match in heard.rule.pattern.finditer(sentence.words):
                if any(match.group().strip() in title for title in titles):
                    continue
                places.setdefault(match.group(), sentence.evidence)
                aimed = aimed or sentence.part is not Part.TEXT or _READER.search(sentence.words) is not None
    if not places:
        return None
    times = min(count.most, 2 - 0.5 ** (len(places) - 1))
    if count.weight < 0 and not count.owner and not aimed and places.keys() <= _HAPPENINGS:
        times *= _IN_PASSING  # "the marketing team is running a webinar on Thursday"
    return Sign(count.name, count.weight * times, tuple(dict.fromkeys(places.values()))[:3])


def _structure(transcript: Transcript, speech: Speech) -> Iterator[Sign]:
    titles = (s for s in speech.sentences if s.part is Part.SUBJECT and speaks_for.JOB_TITLE.search(s.words))
    if titled := next(titles, None):
        yield Sign("job title", 1.2, (titled.evidence,))
    elif spoken := next((s for s in speech.company.sentences if speaks_for.JOB_TITLE.search(s.words)), None):
        yield Sign("title in passing", 0.6, (spoken.evidence,))
    writers = _company_messages(transcript)
    if (headed := _headed_by_a_job(transcript)) and not all(message.bulk for message in writers):
        yield Sign("who comes", -2.0, headed.evidence) if _comes(speech, headed) else headed
    if any(_hires_by_title(message) for message in writers):
        yield Sign("hiring people", 1.0)
    elif any(_sells_by_title(message) for message in writers):
        yield Sign("selling people", -2.0)
    if writers and all(message.bulk and message.automatic for message in writers):
        yield Sign("only bulk mail", -0.6)
    if _colleagues(transcript, writers):
        yield Sign("colleagues", -1.5)
    if any(_owner_invited(message, transcript) for message in transcript.messages):
        yield Sign("calendar", 0.8)


def _headed_by_a_job(transcript: Transcript) -> Sign | None:
    """Of a subject that holds the title of a job as `read_employer` would take it for that of the opening, the more
    where it holds little else: "Re: Head Gardener" over a mail between two people."""
    weights = {
        role.evidence: 1.0 if len(PREFIX.sub("", message.subject)) - len(role.text) > _BESIDE else 2.0
        for message in transcript.messages
        for role in roles_in_subject(message)
    }
    best = max(weights, key=lambda evidence: weights[evidence], default=None)
    return None if best is None else Sign("headed by a job", weights[best], (best,))


_COMES = (
    r"(?:'s\b| (?:can|could|will|would|comes|is (?:coming|free|available|able|booked|due|here)|speaks|does|has|"
    r"wants)\b)"
)


def _comes(speech: Speech, headed: Sign) -> bool:
    """Whether the one of that title comes and does their work: "the plumber can do Wednesday" under "Plumber"."""
    holder = re.compile(rf"\b(?:the|our|your|my|an?) {re.escape(fold(headed.evidence[0].quote))}{_COMES}")
    return any(holder.search(sentence.words) for sentence in speech.company.sentences)


def _company_messages(transcript: Transcript) -> list[Message]:
    return [message for message in transcript.messages if not is_owner(message.sender, transcript.mailbox)]


def _hires_by_title(message: Message) -> bool:
    words = f"{message.sender} {message.signature.title if message.signature else ''}".casefold()
    if not _HIRES.isdisjoint(re.findall(r"\w+", words)):
        return True
    return any(word in words for word in ("recruit", "talent", "human", "people", "hiring", "career", "staffing"))


def _sells_by_title(message: Message) -> bool:
    title = message.signature.title.casefold() if message.signature else ""
    return any(word in title for word in _SELLERS)


def _owner_invited(message: Message, transcript: Transcript) -> bool:
    return any(
        is_owner(attendee.address, transcript.mailbox) for event in message.calendar for attendee in event.attendees
    )


def _domain(email: str) -> str:
    return email.rpartition("@")[2]


def _colleagues(transcript: Transcript, writers: list[Message]) -> bool:
    """Whether all who write share the owner's own domain (and it is no mail provider's)."""
    domain = _domain(transcript.mailbox.email.casefold())
    provider = any(part in FREE_MAIL for part in domain.split("."))
    first = writers[0].sender.email if writers else ""
    return not provider and bool(first) and _domain(first) == domain


def signs(transcript: Transcript, speech: Speech, sessions: Sessions, told: Sequence[Verdict]) -> tuple[Sign, ...]:
    """All that speaks for and against, with evidence: why a thread was taken for an interview or not."""
    timed = bool(sessions.agreed or sessions.called_off or sessions.offered)
    titles = [fold(role.text) for message in transcript.messages for role in roles_in_subject(message)]
    found = [sign for count in _SIGNS if (sign := _counted(speech, count, titles)) is not None]
    found.extend(_structure(transcript, speech))
    writers = _company_messages(transcript)
    if writers and all(message.bulk for message in writers) and (sent := _counted(speech, _BROADCAST, titles)):
        found.append(sent)
    pitch = None
    if not (timed or any(sign.name == "talk held" for sign in found)):
        pitch = _counted(speech, _PITCH, titles)
        if pitch is not None:
            answered = bool(speech.owner.sentences)
            found.append(pitch if answered else replace(pitch, weight=pitch.weight * _UNANSWERED))
    found.extend(_of_outcomes(told))
    if any(one.interviewers for one in sessions.agreed) and any(sign.name == "talk held" for sign in found):
        # who swindles meets nobody: after a talk with people of names, bank details are asked for the train fare
        found = [replace(sign, weight=sign.weight / 2) if sign.name == "swindle" else sign for sign in found]
    asked = sessions.arranging is not None and (pitch is None or bool(speech.owner.sentences))
    if timed or asked:  # "when are you free?" of a pitch that nobody has answered arranges nothing
        found.append(Sign("session", 2.2 if sessions.agreed else 1.6))
    if _goes_from_one_to_the_next(sessions) and not any(sign.weight <= _STRONGLY for sign in found):
        found.append(Sign("programme", 3.0))
    received = not timed and _only_received(transcript, speech)
    if received:
        found = [sign for sign in found if sign.name not in _TALK]
    spoken_against = any(sign.weight <= _AGAINST for sign in found)
    if not any(sign.name in _TALK for sign in found):
        found.append(Sign("no talk arranged", -1.5))
    if not any(sign.name in _NAMED_JOB for sign in found):
        found.append(Sign("no job", _jobless(found)))
    if abs(weigh(found)) < _UNSURE:  # else the rules need no advice
        jobless = any(sign.name == "no job" for sign in found)
        most = _MOST_LEANING if not jobless else _MOST_WITHOUT_A_JOB
        if spoken_against:
            certain = any(sign.weight <= _CERTAINLY or sign.name == "who comes" for sign in found)
            most = 0.0 if certain else min(most, _MOST_BESIDE_A_SIGN)
        most = 0.0 if received else most
        plain = not spoken_against and _is_plainly_told(found)
        found.append(Sign("leaning", max(_leaning(speech, most), -_LEAST_BESIDE_A_TALK if plain else -_MOST_LEANING)))
    return tuple(found)


def _is_plainly_told(found: Sequence[Sign]) -> bool:
    """Whether an opening is named plainly and a talk for it was held."""
    job = sum(sign.weight for sign in found if sign.name in _JOB)
    return job >= _MOST and any(sign.name == "talk held" for sign in found)


def _goes_from_one_to_the_next(sessions: Sessions) -> bool:
    """Whether the owner is handed on, at set times, from some people to others: so go the interviews of a day. Who
    buys, asks for advice or sees a doctor sits with the same people throughout."""
    lists = {frozenset(one.interviewers) for one in sessions.agreed if one.interviewers}
    return len(lists) > 1 and len(frozenset[str]().union(*lists)) > 1


def _of_outcomes(told: Sequence[Verdict]) -> Iterator[Sign]:
    outcomes = [verdict for verdict in told if verdict.stage is not None]
    if outcomes:
        yield Sign("outcome", 1.5, outcomes[0].evidence)
        if any(verdict.stage is not Stage.REJECTED for verdict in outcomes):  # a no also comes without a talk
            yield Sign("talk held", 1.0, outcomes[0].evidence)


def _leaning(speech: Speech, most: float) -> float:
    """What the words of the thread make likelier, by the model; `most` is what it may add."""
    subject = [sentence.words for sentence in speech.company.sentences if sentence.part is Part.SUBJECT]
    company = [sentence.words for sentence in speech.company.sentences if sentence.part is not Part.SUBJECT]
    leaning = _TRUST * thread_leans(subject, company, [sentence.words for sentence in speech.owner.sentences])
    return max(-_MOST_LEANING, min(most, leaning))


def _jobless(found: Sequence[Sign]) -> float:
    """What it weighs that no job is named: a short mail about an interview seldom says for what, if for a job."""
    if any(sign.name == "interview named" for sign in found) and not any(sign.weight <= _AGAINST for sign in found):
        return -1.5
    return -1.0 if any(sign.name == "title in passing" for sign in found) else -2.5


def weigh(found: Iterable[Sign]) -> float:
    """The sum of the signs, above 0 for an interview of the owner's."""
    signs_found = tuple(found)
    job = min(_MOST, sum(sign.weight for sign in signs_found if sign.name in _JOB))
    talk = min(_MOST, sum(sign.weight for sign in signs_found if sign.name in _TALK))
    return _BIAS + job + talk + sum(sign.weight for sign in signs_found if sign.name not in _JOB | _TALK)


def _only_received(transcript: Transcript, speech: Speech) -> bool:
    """Whether all the company wrote is that an application came in, and what may come after."""
    received = {h.sentence.passage.index for h in speech.company.hear(against.RECEIPTS[0])}
    if not received or any(p.side is Side.COMPANY and p.index not in received for p in transcript.passages):
        return False
    arranged = (*HELD, speaks_for.INVITED[0])
    return not any(not _supposed(h.sentence.words) for h in speech.company.hear_any(arranged))


def _supposed(words: str) -> bool:
    return any(f" {word} " in f" {words} " for word in _NOT_YET)


_NOT_YET = ("if", "if there's", "may", "might", "usually", "should", "candidates", "applicants", "those", "only")


def read_kind(transcript: Transcript, speech: Speech, sessions: Sessions, told: Sequence[Verdict]) -> Fact[Kind]:
    """The kind of a thread, with the words that weighed most and a probability that it is the stated one."""
    found = signs(transcript, speech, sessions, told)
    score = weigh(found)
    kind = Kind.INTERVIEW if score > 0 else Kind.OTHER
    telling = sorted((s for s in found if (s.weight > 0) == (score > 0) and s.evidence), key=lambda s: -abs(s.weight))
    evidence = tuple(quote for sign in telling[:3] for quote in sign.evidence[:1])
    return Fact(kind, evidence, 1 / (1 + math.exp(-abs(score) * 0.8)))
