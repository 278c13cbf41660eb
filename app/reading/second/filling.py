"""Answers of a second reader laid into the gaps of a reading, if the thread bears them out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from app.domain.evidence import Evidence, Fact, Source
from app.domain.mail import Address, Mailbox
from app.domain.reading import Person, Promise, Reading
from app.reading.names_match import same_name
from app.reading.people.addresses import person_of
from app.reading.people.jobs import has_job
from app.reading.promise.grammar import find_windows
from app.reading.promise.units import Anchor
from app.reading.second.asking import Gap, Question
from app.reading.transcript import Passage

# Below the stated level: what a second reader found is asked and not told, and stands below any invite.
FILLED = 0.6
LONGEST_QUOTE, LONGEST_VALUE = 400, 80  # characters
_FEWEST = 3  # words of a quote, so that it says something
_FIRM = re.compile(r"[A-Z0-9À-Þ][\w&'’.-]*(?: [\w&'’.-]+){0,6}")  # "Brackenfell", "Tallow & Reed", "3P Robotics"


@dataclass(frozen=True, slots=True)
class Answer:
    """`quote` are words of the passage of that number (from 1) which say `value`; `about` is whose title it is."""

    gap: Gap
    value: str
    passage: int
    quote: str
    about: str = ""


def filled(reading: Reading, question: Question, answers: Sequence[Answer], mailbox: Mailbox) -> Reading:
    """The reading with its gaps filled from answers that quote their passage word by word (white space aside) and whose
    value stands in the quote. Others are dropped, as is what was not asked for. Each fact filled in carries the quote
    with its source and the certainty FILLED."""
    for answer in answers:
        evidence = _quoted(answer, question)
        if evidence is not None and answer.gap in question.gaps:
            passage = question.passages[answer.passage - 1]
            reading = _FILL[answer.gap](reading, _Borne(answer, evidence, passage, mailbox))
    return reading


@dataclass(frozen=True, slots=True)
class _Borne:
    """An answer whose quote stands in its passage, as evidence."""

    answer: Answer
    evidence: Evidence
    passage: Passage
    mailbox: Mailbox

    @property
    def value(self) -> str:
        return " ".join(self.answer.value.split())

    @property
    def is_quoted(self) -> bool:
        """Whether the value stands in the quote, as whole words."""
        said = " ".join(self.evidence.quote.split())
        plain = bool(self.value) and len(self.value) <= LONGEST_VALUE and self.value.isprintable()
        return plain and re.search(rf"(?<!\w){re.escape(self.value)}(?!\w)", said) is not None


def _quoted(answer: Answer, question: Question) -> Evidence | None:
    """Where the quote stands in the passage that the answer names; None if it does not."""
    words = answer.quote.split()
    if not 1 <= answer.passage <= len(question.passages) or len(answer.quote) > LONGEST_QUOTE or len(words) < _FEWEST:
        return None
    passage = question.passages[answer.passage - 1]
    spaced = r"\s+".join(map(re.escape, words))
    found = re.search(rf"(?<!\w){spaced}(?!\w)", passage.text)
    if found is None:
        return None
    evidence = passage.evidence(passage.start + found.start(), passage.start + found.end())
    return replace(evidence, source=Source.SECOND_READER)


def _company(reading: Reading, borne: _Borne) -> Reading:
    people = (*reading.interviewers, *reading.contacts)
    is_name = any(same_name(person.name, borne.value) or person.name == borne.value for person in people)
    odd = _FIRM.fullmatch(borne.value) is None or borne.value == borne.mailbox.name
    if reading.company is not None or is_name or odd or not borne.is_quoted:
        return reading
    return replace(reading, company=Fact(borne.value, (borne.evidence,), FILLED))


def _role(reading: Reading, borne: _Borne) -> Reading:
    if reading.role is not None or not borne.is_quoted or not has_job(borne.value):
        return reading
    return replace(reading, role=Fact(borne.value, (borne.evidence,), FILLED))


def _interviewer(reading: Reading, borne: _Borne) -> Reading:
    """A name that nobody of the thread bears yet: whom the reader took for a contact stays one. The only session of a
    thread is held by them."""
    spelling = person_of(Address(borne.value)) if borne.is_quoted else None
    if spelling is None or same_name(spelling.text, borne.mailbox.name):
        return reading
    known = (*reading.interviewers, *reading.contacts)
    if any(same_name(person.name, spelling.text) or person.name == spelling.text for person in known):
        return reading
    person = Person(spelling.text, evidence=(borne.evidence,), confidence=FILLED)
    sessions = reading.interviews
    if len(sessions) == 1:
        sessions = (replace(sessions[0], interviewers=(*sessions[0].interviewers, person.name)),)
    return replace(reading, interviewers=(*reading.interviewers, person), interviews=sessions)


def _title(reading: Reading, borne: _Borne) -> Reading:
    """A job title that stands beside a word of that person's name."""
    words = set(re.findall(r"\w{2,}", borne.evidence.quote))
    if not borne.is_quoted or not has_job(borne.value):
        return reading

    def titled(person: Person) -> Person:
        theirs = person.name == borne.answer.about and person.title is None
        if not theirs or words.isdisjoint(person.name.split()):
            return person
        return replace(person, title=borne.value, title_evidence=(borne.evidence,))

    return replace(
        reading,
        interviewers=tuple(map(titled, reading.interviewers)),
        contacts=tuple(map(titled, reading.contacts)),
    )


def _promise(reading: Reading, borne: _Borne) -> Reading:
    """The days are those that the quote's own words give by the convention table, whatever the answer says of them. A
    later mail may have fulfilled it: only the company's last words count."""
    last = reading.company_last_wrote
    if reading.promise is not None or (last is not None and borne.passage.date < last):
        return reading
    made_on = borne.passage.date.astimezone(ZoneInfo(borne.mailbox.time_zone)).date()
    windows = find_windows(borne.evidence.quote, made_on, zone=borne.mailbox.time_zone)
    if len(windows) != 1 or windows[0].anchor is not Anchor.MESSAGE or windows[0].latest < made_on:
        return reading
    promise = Promise(
        windows[0].earliest,
        windows[0].latest,
        " ".join(borne.evidence.quote.split()),
        made_on,
        borne.passage.author.name or borne.passage.author.email,
        (borne.evidence,),
        FILLED,
    )
    return replace(reading, promise=promise)


_FILL: dict[Gap, Callable[[Reading, _Borne], Reading]] = {
    Gap.COMPANY: _company,
    Gap.ROLE: _role,
    Gap.INTERVIEWER: _interviewer,
    Gap.TITLE: _title,
    Gap.PROMISE: _promise,
}
