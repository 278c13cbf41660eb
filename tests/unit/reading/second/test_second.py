"""What a second reader is asked, and what of its answers gets into a reading: what the thread says word by word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.evidence import SURE, Evidence, Fact, Source
from app.domain.mail import Message
from app.domain.reading import Interview, Kind, Person, Reading, Stage
from app.planning.plan import plan
from app.reading.corrections import apply
from app.reading.second import FILLED, Answer, Gap, Question, filled, question_of
from tests.support.conversation import at
from tests.support.mail import OWNER, OWNER_ADDRESS, mail, parsed
from tests.unit.reading.test_mail_is_data import INJECTIONS

BODY = (
    "Hello Ines,\n\nthe panel at Brackenfell will see you on Thursday. Wilma Torsten, our Head of Kitchens, leads it;\n"
    "the post is that of a Pastry Chef. Word comes your way by Friday, 13 March.\n\nPetra\n"
)
OWN = "Hello Petra,\n\nmy own secret words, and Thursday suits me.\n\nInes\n"
START = at(5)
NOW = at(6)


def thread(body: str = BODY) -> list[Message]:
    return [
        parsed(mail(body, message_id="one")),
        parsed(mail(OWN, sender=OWNER_ADDRESS, to="petra@b.example", date="Mon, 02 Mar 2026 12:00:00 +0100")),
    ]


def found(**changes: object) -> Reading:
    """A reading in which all that can be missing is missing."""
    base = Reading(
        Fact(Kind.INTERVIEW),
        Fact(Stage.INTERVIEWED),
        interviews=(Interview(START),),
        contacts=(Person("Petra Ahlers", "petra@b.example"),),
        company_last_wrote=thread()[0].date,
        read_at=NOW,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def asked(reading: Reading, body: str = BODY) -> Question:
    question = question_of(reading, thread(body), OWNER)
    assert question is not None
    return question


def laid(*answers: Answer, reading: Reading | None = None, body: str = BODY) -> Reading:
    given = reading or found()
    return filled(given, asked(given, body), answers, OWNER)


COMPANY = Answer(Gap.COMPANY, "Brackenfell", 1, "the panel at Brackenfell will see you")
ROLE = Answer(Gap.ROLE, "Pastry Chef", 1, "the post is that of a Pastry Chef")
WILMA = Answer(Gap.INTERVIEWER, "Wilma Torsten", 1, "Wilma Torsten, our Head of Kitchens, leads it")
PROMISE = Answer(Gap.PROMISE, "", 1, "Word comes your way by Friday, 13 March")


def test_what_it_quotes_word_by_word_fills_the_gap_with_its_source_and_span() -> None:
    reading = laid(COMPANY, ROLE, WILMA, PROMISE)
    assert reading.company is not None
    (evidence,) = reading.company.evidence
    assert (reading.company.value, reading.company.confidence) == ("Brackenfell", FILLED)
    assert evidence.source is Source.SECOND_READER
    assert thread()[0].text[evidence.start : evidence.end] == evidence.quote == COMPANY.quote
    assert reading.role is not None
    assert reading.role.value == "Pastry Chef"
    (wilma,) = reading.interviewers
    assert (wilma.name, wilma.confidence) == ("Wilma Torsten", FILLED)
    assert reading.interviews[0].interviewers == ("Wilma Torsten",)
    assert reading.promise is not None
    assert (reading.promise.earliest, reading.promise.latest) == (date(2026, 3, 2), date(2026, 3, 13))


def test_a_quote_across_lines_is_found_where_it_stands() -> None:
    reading = laid(replace(ROLE, quote="leads it;  the post\nis that of a Pastry Chef"))
    assert reading.role is not None
    (evidence,) = reading.role.evidence
    assert thread()[0].text[evidence.start : evidence.end] == evidence.quote
    assert evidence.quote.split() == ["leads", "it;", "the", "post", "is", "that", "of", "a", "Pastry", "Chef"]


def test_what_it_found_is_asked_and_never_acted_upon() -> None:
    assert FILLED < SURE
    reading = laid(COMPANY, ROLE, WILMA, PROMISE)
    made = plan(reading, OWNER, NOW)
    assert {one.to_name for one in made.withheld} >= {"Wilma Torsten"}
    assert "Wilma Torsten" not in {one.to_name for one in made.follow_ups}


BAD = {
    "words that no mail says": replace(COMPANY, quote="the panel at Brackenfell will hire you"),
    "words with another letter": replace(COMPANY, quote="the panel at brackenfell will see you"),
    "a part of a word": replace(COMPANY, value="Bracken"),
    "half a word at the end of the quote": replace(COMPANY, quote="the panel at Brackenf", value="Brackenf"),
    "a value that the quote does not hold": replace(COMPANY, value="Northlight"),
    "a mail that is not there": replace(COMPANY, passage=7),
    "a mail of number nought": replace(COMPANY, passage=0),
    "the owner's own mail": replace(COMPANY, passage=2, quote="my own secret words, and Thursday", value="Thursday"),
    "too few words": replace(COMPANY, quote="Brackenfell"),
    "no words": replace(COMPANY, quote="   "),
    "no value": replace(COMPANY, value=""),
    "the owner as interviewer": Answer(Gap.INTERVIEWER, "Ines Falk", 1, "Hello Ines, the panel at Brackenfell"),
    "a contact as interviewer": Answer(Gap.INTERVIEWER, "Petra", 1, "by Friday, 13 March. Petra"),
    "a thing as interviewer": Answer(Gap.INTERVIEWER, "Head of Kitchens", 1, WILMA.quote),
    "a job that is none": replace(ROLE, value="the post"),
    "a promise without a day": replace(PROMISE, quote="Word comes your way by"),
    "the title of somebody unknown": Answer(Gap.TITLE, "Head of Kitchens", 1, WILMA.quote, "Rex Nobody"),
    "a title from words that do not name them": Answer(
        Gap.TITLE, "Pastry Chef", 1, "the post is that of a Pastry Chef", "Petra Ahlers"
    ),
    "a line of control characters": replace(COMPANY, value="Bracken\x00fell"),
    "an endless quote": replace(COMPANY, quote="the panel " * 400),
}


@pytest.mark.parametrize("answer", BAD.values(), ids=BAD.keys())
def test_an_answer_that_the_thread_does_not_bear_out_is_dropped(answer: Answer) -> None:
    assert laid(answer) == found()


def test_a_title_beside_the_name_is_taken() -> None:
    wilma = Person("Wilma Torsten", "wilma@b.example", confidence=0.95)
    given = found(interviewers=(wilma,))
    reading = laid(Answer(Gap.TITLE, "Head of Kitchens", 1, WILMA.quote, "Wilma Torsten"), reading=given)
    (person,) = reading.interviewers
    assert person.title == "Head of Kitchens"
    assert person.title_evidence[0].source is Source.SECOND_READER
    assert person.confidence == 0.95


def test_nothing_that_was_read_is_changed() -> None:
    invited = Evidence("one", "ATTENDEE;CN=Omar Haddad")
    omar = Person("Omar Haddad", "omar@b.example", "Cook", evidence=(invited,))
    whole = found(
        company=Fact("Northlight", (invited,), 0.97),
        role=Fact("Cook", (invited,), 0.97),
        interviewers=(omar,),
        contacts=(),
        promise=laid(PROMISE).promise,
    )
    assert question_of(whole, thread(), OWNER) is None
    everything = Question(tuple(Gap), asked(found()).passages)
    answers = (COMPANY, ROLE, PROMISE, Answer(Gap.TITLE, "Head of Kitchens", 1, WILMA.quote, "Omar Haddad"))
    assert filled(whole, everything, answers, OWNER) == whole


def test_an_interviewer_is_asked_for_only_where_there_is_none() -> None:
    omar = Person("Omar Haddad", "omar@b.example", "Cook")
    given = found(interviewers=(omar,))
    assert Gap.INTERVIEWER not in asked(given).gaps
    assert laid(WILMA, reading=given) == given


def test_a_correction_is_laid_over_what_it_found() -> None:
    none = Correction(CorrectionKind.PERSON_ROLE, "none", "Wilma Torsten")
    company = Correction(CorrectionKind.COMPANY, "Southlight")
    reading = apply(laid(COMPANY, WILMA), (none, company))
    assert reading.interviewers == ()
    assert reading.company == Fact("Southlight")


def test_only_own_words_of_the_hiring_side_are_given_out() -> None:
    text = "\n".join(passage.text for passage in asked(found()).passages)
    assert "Brackenfell" in text
    assert "my own secret words" not in text


def test_nothing_is_asked_of_mail_that_is_about_no_interview() -> None:
    assert question_of(Reading(Fact(Kind.OTHER)), thread(), OWNER) is None


def test_after_an_outcome_no_promise_is_asked_for() -> None:
    assert Gap.PROMISE not in asked(found(stage=Fact(Stage.REJECTED))).gaps


@pytest.mark.parametrize("name", sorted(INJECTIONS.keys() - {"a command"}))  # which speaks to no reader of words
def test_a_mail_that_speaks_to_machines_is_not_given_out(name: str) -> None:
    assert question_of(found(), thread(BODY.replace("\n\n", f"\n\n{INJECTIONS[name]}\n\n", 1)), OWNER) is None


def test_mail_that_only_speaks_of_assistants_and_models_is_given_out() -> None:
    for said in (
        "Our Executive Assistant Jo will meet you at the door.",
        "The role of Machine Learning Engineer builds our pricing model.",
        "Please ignore my earlier mail, the link was wrong.",
    ):
        assert asked(found(), f"{BODY}\n{said}\n").passages


def test_the_newest_mails_are_given_out_first_and_an_endless_one_not_at_all() -> None:
    long = "\n".join(f"Line {number} of very many about the kitchen." for number in range(2000))
    assert question_of(found(), thread(long), OWNER) is None
