"""The cast: who is named in a thread, under which name, and where."""

from __future__ import annotations

import pytest

from app.domain.evidence import Part
from app.reading.people.cast import Cast
from app.reading.people.names import find_cast
from tests.unit.reading.people.one_mail import mail, signed, transcript


def cast_of(body: str, *, sender: str = "Dana Whitfield <dana@northlight.example>", headers: str = "") -> Cast:
    return find_cast(transcript(mail(body, sender=sender, headers=headers)))


def names_of(body: str, **details: str) -> set[str]:
    return {member.name for member in cast_of(body, **details).members}


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"van der Berg, Johan" <j.vanderberg@northlight.example>', "Johan van der Berg"),
        ('"HALE, Joanne (NORTHLIGHT TRUST)" <joanne.hale@northlight.example>', "Joanne Hale"),
        ("Dana Fuchs via Hirelane <dana@northlight.example>", "Dana Fuchs"),
        ("Dana Fuchs | Northlight <dana@northlight.example>", "Dana Fuchs"),
        ("Dana Fuchs (Northlight) <dana@northlight.example>", "Dana Fuchs"),
        ('"Dr. Dana Fuchs, PhD" <dana@northlight.example>', "Dana Fuchs"),
        ("Wong Ka Yan (Kelly) <kelly.wong@northlight.example>", "Wong Ka Yan"),
        ("OKORO Ada <ada.okoro@northlight.example>", "Ada Okoro"),
        ("LE GUENNEC Jean-Baptiste <jb.leguennec@northlight.example>", "Jean-Baptiste Le Guennec"),
        ("Pei-Ling Wu 吳佩玲 <plwu@northlight.example>", "Pei-Ling Wu"),
        ("Nguyễn Thị Lan <lan@northlight.example>", "Nguyễn Thị Lan"),
        ("K. S. Raghunath <ksr@northlight.example>", "K. S. Raghunath"),
        ("Íñigo de la Fuente Ruiz <inigo@northlight.example>", "Íñigo de la Fuente Ruiz"),
        ("Siobhán O'Dowd-Hale <so@northlight.example>", "Siobhán O'Dowd-Hale"),
        ("Dag Holm <dag.holm@northlight.example>", "Dag Holm"),
        ("Kind Andersen <kandersen@northlight.example>", "Kind Andersen"),
    ],
)
def test_a_header_names_its_person_in_reading_order_without_ornaments(sender: str, name: str) -> None:
    assert name in names_of("Hi Keiko, see you then.", sender=sender)


@pytest.mark.parametrize(
    "sender",
    [
        "HR Team <hr@northlight.example>",
        "Northlight Recruiting <jobs@northlight.example>",
        "Zoom <no-reply@zoom.example>",
        "Northlight Careers <careers@northlight.example>",
        "Talent Acquisition <ta@northlight.example>",
        "Hale Quill Bewerbung <bewerbung@halequill.example>",
        "Meeting Room 3 <room3@northlight.example>",
        "PhD Recruitment, University of Harzberg <phd@harzberg.example>",
        "Huddleboard <notification@huddleboard.example>",
    ],
)
def test_teams_tools_and_rooms_are_no_persons(sender: str) -> None:
    assert names_of("Hello, your interview is confirmed.", sender=sender) == set()


def test_one_person_under_several_spellings_is_one_member_with_the_fullest_name() -> None:
    cast = cast_of(
        signed("You will be interviewed by Bob Hale, our Finance Director. Mr Hale likes maps. Bob is copied."),
        headers='Cc: "Hale, Robert J." <robert.hale@northlight.example>\n',
    )
    member = cast.with_email("robert.hale@northlight.example")
    assert member is not None
    assert member.name == "Robert J. Hale"
    assert {m.text for m in member.mentions if m.part is Part.TEXT} == {"Bob Hale", "Mr Hale", "Bob"}


def test_accents_win_over_their_absence() -> None:
    cast = cast_of(
        "Hi Keiko,\n\nsee you there.\n\nSiobhán Farrow\nTeam Leader\nNorthlight",
        sender="Siobhan Farrow <siobhan.farrow@northlight.example>",
    )
    assert [member.name for member in cast.members] == ["Siobhán Farrow"]


def test_a_first_name_or_initial_over_the_full_name_is_the_signer() -> None:
    signature = "Bernie\n\nBernadette Scahill\nStaff Officer\nNorthlight"
    body = f"Hi Keiko,\n\nyou are called to the board.\n\nRegards\n\n{signature}"
    assert "Bernadette Scahill" in names_of(body, sender="Recruitment Office <recruitment@northlight.example>")


def test_a_name_ends_where_the_next_sentence_begins_without_a_mark() -> None:
    assert "Priya Nair" in names_of(signed("You will meet Priya Nair. Please tell Priya I'm late."))
    assert not any("I'm" in name for name in names_of(signed("Please tell Priya I'm late.")))


def test_an_apostrophe_at_a_words_end_belongs_to_the_name() -> None:
    assert "Collins Ochieng' Were" in names_of(signed("With: Dr. Collins Ochieng' Were, Programme Manager"))


def test_two_people_of_one_family_name_stay_two() -> None:
    assert {"Anna Weber", "Jonas Weber"} <= names_of(signed("You will meet Anna Weber and Jonas Weber."))


def test_a_first_name_means_the_member_who_bears_it() -> None:
    cast = cast_of(signed("You will meet Priya Nair (CTO) and Tom Beck. Priya will ask about scale."))
    mentions = [m.text for m in cast.mentions if m.person == "Priya Nair"]
    assert mentions == ["Priya Nair", "Priya"]


def test_the_owner_is_no_member() -> None:
    assert not any(
        "Keiko" in name for name in names_of(signed("Keiko Barnhart will meet Priya Nair. Well done Keiko!"))
    )


def test_mentions_quote_what_stands_at_their_place() -> None:
    thread = transcript(mail(signed("You will meet Dr. Priya Nair and O'Dowd, Tom - Lead."), subject="Chat with Priya"))
    cast = find_cast(thread)
    message = thread.messages[0]
    texts = {Part.TEXT: message.text, Part.SUBJECT: message.subject, Part.SENDER: str(message.sender)}
    for mention in cast.mentions:
        if mention.part in texts:
            assert texts[mention.part][mention.start : mention.end] == mention.text


def test_who_signs_from_an_office_address_wrote_the_mail() -> None:
    thread = transcript(mail(signed("See you on Friday."), sender="HR Northlight <hr@northlight.example>"))
    writer = find_cast(thread).writer(0)
    assert writer is not None
    assert writer.name == "Dana Whitfield"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("You will meet Wietske van 't Hoff, Head of Radiology.", "Wietske van 't Hoff"),
        ("Panel: Dr. Solomon ASANTE-HALE, Regional Director", "Solomon Asante-Hale"),
        ("Selection Board:\n- FIGUEIRA Teresa, Head of Unit\n- DE BAKKER Joris, Team Leader", "Joris De Bakker"),
        ("The panel is Lim Siew Hoon, HR Manager, and Farah Aziz.", "Lim Siew Hoon"),
        ("You'll meet Capucine d'Harcourt-Leroy (Designer).", "Capucine d'Harcourt-Leroy"),
        ("Interviewer: Abdulrahman Al-Sulami, Director", "Abdulrahman Al-Sulami"),
        ('You\'ll speak with Rafael "Rafa" Quintero, Senior Engineer.', "Rafael Quintero"),
        ("Board:\nHalvors, Ingrid - Shift Supervisor\nDela Rosa, Ronaldo - Lieutenant", "Ronaldo Dela Rosa"),
        ("You will meet Thandeka Mabuza CA(SA), Director.", "Thandeka Mabuza"),
        ("You will meet Mrs Lorraine Tudor TEP, Team Leader.", "Lorraine Tudor"),
        ("Your interview partner is Ms. Dr.-Ing. Jana Novotná, Head of Projects.", "Jana Novotná"),
        ("Sarel Steenberg (Chief Surveyor) will see you.", "Sarel Steenberg"),
        ("Chat with Lekatoo ole Sadera, Camp Manager.", "Lekatoo ole Sadera"),
        ("Your interview with Nele Voigt-Aas (nele@northlight.example) is on Monday.", "Nele Voigt-Aas"),
        ("First our boss, Owen Marsh; then lunch.", "Owen Marsh"),
        ("Tuesday: 11:00 Tom Price, 12:00 lunch.", "Tom Price"),
        ("The interview is with Dato' Ahmad bin Ismail, Managing Director.", "Ahmad bin Ismail"),
    ],
)
def test_names_of_many_kinds_are_found_in_running_text(sentence: str, name: str) -> None:
    assert name in names_of(signed(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The interview for Lecturer in Marine Biology is at Hotel Sagar Meridian.",
        "We are hiring a Senior Gameplay Programmer for Straits Pelican Lines.",
        "Please come to Jackson Hospital, Victoria Street, by Thanksgiving.",
        "The ED signs it, and our MD reads it.",
        "Bring your Blue Card to the Florence Nightingale Building.",
        "The Central European Time applies. Kind Regards from Santa Rosa County.",
    ],
)
def test_other_capitalised_words_are_not_taken_for_people(sentence: str) -> None:
    assert names_of(signed(sentence)) == {"Dana Whitfield"}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("You will meet Dr April Long on Friday.", {"April Long"}),
        ("The panel will comprise Mr A. Mason and Mr B. Deshmukh.", {"A. Mason", "B. Deshmukh"}),
        ("Jude Swift, Headteacher, will be there.", {"Jude Swift"}),
        ("Hoyt Young, Chief Building Inspector, joins us.", {"Hoyt Young"}),
        (
            "A panel of three: Frank Banks, Georgina Frost and Omar Sayed.",
            {"Frank Banks", "Georgina Frost", "Omar Sayed"},
        ),
        ("Exactly, Priya Nair, Finance Director.", {"Priya Nair"}),
        ("Omar Sayed, Director, Income Generation; it is at noon.", {"Omar Sayed"}),
        ("You will meet Priya Chambers, QA Manager, and Anna Wainwright.", {"Priya Chambers", "Anna Wainwright"}),
        ("Deepa Cook will lead it; Ketut Sexton will join for the second half.", {"Deepa Cook", "Ketut Sexton"}),
    ],
)
def test_a_name_does_not_depend_on_its_surname_being_rare(sentence: str, names: set[str]) -> None:
    members = {member.name for member in find_cast(transcript(mail(signed(sentence)))).members}
    assert names <= members
    assert len(members - names) == 1  # who signs


def test_the_letters_of_a_number_are_nobody() -> None:
    members = {
        member.name for member in find_cast(transcript(mail(signed("Interview: post SRI-0261, 12 March")))).members
    }
    assert members == {"Dana Whitfield"}


def test_a_title_goes_on_behind_a_word_for_an_opening() -> None:
    text = "We have read your application for Postdoctoral Researcher Coastal Groundwater with interest."
    members = {member.name for member in find_cast(transcript(mail(signed(text)))).members}
    assert members == {"Dana Whitfield"}


@pytest.mark.timeout(90)  # time that grows with the square would take many minutes
def test_a_very_long_mail_is_read_to_its_end() -> None:
    body = "You will meet Priya Nair and Tom Beck, Head of Ops, on Friday. Mr. A. B. C. D. and Dr. Dr. Dr.\n" * 3_000
    assert {"Priya Nair", "Tom Beck"} <= {member.name for member in find_cast(transcript(mail(body))).members}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Please call our Admin Officer, Mr. Sunday Okafor, on 0805 555 0100.", "Sunday Okafor"),
        ("You will meet Mrs Friday Ekong on Thursday.", "Friday Ekong"),
        ("The interview is with Dr Day Lindqvist, our Chief Chemist.", "Day Lindqvist"),
    ],
)
def test_behind_an_honorific_a_word_of_everyday_is_a_name(body: str, name: str) -> None:
    assert name in names_of(signed(body))


def test_an_everyday_word_within_a_sentence_is_who_writes_under_that_name() -> None:
    cast = cast_of(
        signed("You will see Lena Hart with Dag on Friday."), headers="Cc: Dag Holm <dholm@northlight.example>\n"
    )
    assert [m.text for m in cast.mentions if m.person == "Dag Holm" and m.part is Part.TEXT] == ["Dag"]
