"""A thread in another language is said to be in it: nothing is told of it in silence (etiquette, language of the
thread)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Profile
from app.domain.mail import Mailbox
from app.domain.reading import Kind, Reading
from app.drafting import compose
from app.planning.plan import plan
from app.reading import parse_message, read
from app.reading.corrections import apply
from app.reading.language import warning
from tests.support.mail import mail

OWNER = Mailbox("Ines Falk", "ines.falk@example.org", "Europe/Berlin")
NOW = datetime(2026, 3, 7, 9, tzinfo=UTC)
SESSION = "Friday 6 March 2026, 2:00 pm to 3:00 pm CET, with Jonas Weber (jonas.weber@werke.example)"
TEXTS = {
    "German": "Liebe Frau Falk,\n\nhiermit bestätigen wir Ihr Gespräch am Freitag, den 6. März um 14 Uhr. Wir melden "
    "uns bis zum 13. März bei Ihnen.\n\nMit freundlichen Grüßen\nPetra Ahlers",
    "French": "Bonjour Madame Falk,\n\nNous vous confirmons votre entretien pour le poste le vendredi 6 mars avec "
    "Jonas Weber. Nous reviendrons vers vous.\n\nCordialement,\nPetra Ahlers",
    "Spanish": "Hola Ines,\n\nTe confirmamos tu entrevista para el puesto el viernes 6 de marzo por videollamada con "
    "Jonas Weber. Te daremos una respuesta.\n\nUn saludo,\nPetra Ahlers",
    "Italian": "Gentile Ines,\n\nLe confermiamo il colloquio per la posizione il 6 marzo con Jonas Weber. Ci sentiamo "
    "presto, grazie anche per la disponibilità della settimana.\n\nSaluti,\nPetra",
    "Dutch": "Beste Ines,\n\nWij bevestigen graag het gesprek voor de functie op vrijdag met Jonas Weber. Je hoort van "
    "ons, ook als het niet doorgaat.\n\nGroeten,\nPetra",
    "another language": "Здравствуйте, Инес! Подтверждаем собеседование в пятницу, 6 марта, в 14 часов с Йонасом.",
}


def reading_of(*texts: str, sender: str = "Petra Ahlers <petra@werke.example>") -> Reading:
    return read([parse_message(mail(text, sender=sender), source="m", zone="UTC") for text in texts], OWNER, NOW)


@pytest.mark.parametrize("name", TEXTS)
def test_a_thread_in_another_language_is_said_to_be_in_it(name: str) -> None:
    (told,) = reading_of(TEXTS[name]).warnings
    assert told.startswith(f"this thread is in {name}:")
    assert "reads English" in told


@pytest.mark.parametrize(
    "text",
    [
        f"Dear Ines,\n\nYour interview for the Data Engineer role is confirmed: {SESSION}.\n\nBest,\nPetra",
        "Hi Ines,\n\nyou will meet Maria de la Cruz and Jean du Bois of the team.\n\nBest\nPetra",
        "Confirmed: Maria de la Cruz, Juan de los Santos, Friday 2 pm.",
        "Ok",
    ],
)
def test_english_is_not_taken_for_another_language_by_names(text: str) -> None:
    assert reading_of(text).language == "en"
    assert warning("en") == ""


def test_what_the_owner_writes_and_small_print_do_not_make_the_thread_s_language() -> None:
    assert reading_of(TEXTS["German"], sender="Ines Falk <ines.falk@example.org>").language == "de", "nobody else wrote"
    english = parse_message(mail("Dear Ines,\n\nthank you for your time. We will be in touch."), source="1", zone="UTC")
    own = parse_message(mail(TEXTS["German"], sender="ines.falk@example.org"), source="2", zone="UTC")
    assert read([english, own], OWNER, NOW).language == "en"


def test_no_english_draft_stands_under_a_foreign_thread_without_a_word() -> None:
    said = f"Ihr Interview für die Stelle Data Engineer ist bestätigt: {SESSION}."
    german = f"Liebe Frau Falk,\n\n{said}\n\nViele Grüße\nPetra"
    read_as_one = apply(reading_of(german), (Correction(CorrectionKind.KIND, Kind.INTERVIEW.value),), NOW)
    assert read_as_one.language == "de"
    profile = Profile("Ines Falk")
    follow_up = plan(read_as_one, OWNER, NOW, profile=profile).follow_ups[0]
    draft = compose(follow_up, read_as_one, profile, (), news=None, siblings=(), now=NOW, mailbox=OWNER)
    assert "check: the thread is in German, and this draft is in English" in draft.warnings
