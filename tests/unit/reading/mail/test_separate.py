"""Whose words are whose, in the forms that mail programs give to quotes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mail import Address, Message, SegmentKind
from tests.support.mail import mail, parsed

OWN = "Friday at ten is fine."
OLD = "Could you come on Friday at ten?"
ANA = Address("Ana Ruiz", "ana@lindhorst.example")


def words(message: Message, kind: SegmentKind) -> list[str]:
    return [message.text[s.start : s.end].strip() for s in message.segments if s.kind is kind]


WROTE = [
    "On Mon, Mar 2, 2026 at 9:00 AM Ana Ruiz <ana@lindhorst.example> wrote:",
    "On 2 Mar 2026, at 09:00, Ana Ruiz <ana@lindhorst.example> wrote:",
    "On 02/03/2026 09:00, Ana Ruiz wrote:",
    "On Monday, March 2, 2026 at 09:00:00 AM GMT+1, Ana Ruiz <ana@lindhorst.example> wrote:",
    "Am 02.03.2026 um 09:00 schrieb Ana Ruiz:",
    "Am Mo., 2. März 2026 um 09:00 Uhr schrieb Ana Ruiz <ana@lindhorst.example>:",
    "Le lun. 2 mars 2026 à 09:00, Ana Ruiz <ana@lindhorst.example> a écrit :",
    "El lun, 2 mar 2026 a las 9:00, Ana Ruiz (<ana@lindhorst.example>) escribió:",
    "Il giorno lun 2 mar 2026 alle ore 09:00 Ana Ruiz <ana@lindhorst.example> ha scritto:",
    "Em seg., 2 de mar. de 2026 às 09:00, Ana Ruiz <ana@lindhorst.example> escreveu:",
    "Op ma 2 mrt 2026 om 09:00 schreef Ana Ruiz <ana@lindhorst.example>:",
    "Den mån 2 mars 2026 kl 09:00 skrev Ana Ruiz <ana@lindhorst.example>:",
    "pon., 2 mar 2026 o 09:00 Ana Ruiz <ana@lindhorst.example> napisał(a):",
    "2026年3月2日(月) 9:00 Ana Ruiz <ana@lindhorst.example>:",
    "Ana Ruiz <ana@lindhorst.example> 于2026年3月2日周一 09:00写道：",
    "2026-03-02 9:00 GMT+01:00 Ana Ruiz <ana@lindhorst.example>:",
]


@pytest.mark.parametrize("line", WROTE)
@pytest.mark.parametrize("mark", ["> ", ""])
def test_a_wrote_line_names_author_and_moment_of_what_follows(line: str, mark: str) -> None:
    message = parsed(mail(f"{OWN}\n\n{line}\n\n{mark}{OLD}\n", date="Tue, 03 Mar 2026 10:00:00 +0100"))
    assert words(message, SegmentKind.OWN) == [OWN]
    assert words(message, SegmentKind.ATTRIBUTION) == [line]
    assert words(message, SegmentKind.QUOTED) == [OLD]
    (quote,) = [s for s in message.segments if s.kind is SegmentKind.QUOTED]
    assert quote.author is not None
    assert quote.author.name == "Ana Ruiz"
    assert quote.author.email in ("", ANA.email)
    assert quote.date == datetime(2026, 3, 2, 8, tzinfo=UTC)


BLOCKS = [
    ("From", "Sent", "Monday, March 2, 2026 9:00 AM", "To", "Subject"),
    ("From", "Date", "Monday, 2 March 2026 at 09:00", "To", "Subject"),
    ("Von", "Gesendet", "Montag, 2. März 2026 09:00", "An", "Betreff"),
    ("De", "Envoyé", "lundi 2 mars 2026 09:00", "À", "Objet"),
    ("De", "Enviado el", "lunes, 2 de marzo de 2026 9:00", "Para", "Asunto"),
    ("Da", "Inviato", "lunedì 2 marzo 2026 09:00", "A", "Oggetto"),
    ("De", "Enviado", "segunda-feira, 2 de março de 2026 09:00", "Para", "Assunto"),
    ("Van", "Verzonden", "maandag 2 maart 2026 09:00", "Aan", "Onderwerp"),
    ("Från", "Skickat", "den 2 mars 2026 09:00", "Till", "Ämne"),
    ("Fra", "Sendt", "2. mars 2026 09:00", "Til", "Emne"),
    ("Od", "Wysłano", "2 marca 2026 09:00", "Do", "Temat"),
]


def _block(labels: tuple[str, ...], form: str) -> str:
    sender, sent, moment, to, subject = labels
    fields = [(sender, "Ana Ruiz <ana@lindhorst.example>"), (sent, moment), (to, "Ines Falk"), (subject, "Interview")]
    return "\n".join(form.format(name, value) for name, value in fields)


@pytest.mark.parametrize("labels", BLOCKS)
@pytest.mark.parametrize("form", ["{}: {}", "*{}:* {}", "{} : {}"])
def test_a_header_block_opens_a_quote_to_the_end(labels: tuple[str, ...], form: str) -> None:
    text = f"{OWN}\n\n________________________________\n{_block(labels, form)}\n\n{OLD}\n\nMore of it.\n"
    message = parsed(mail(text, date="Tue, 03 Mar 2026 10:00:00 +0100"))
    assert words(message, SegmentKind.OWN) == [OWN]
    assert words(message, SegmentKind.QUOTED) == [f"{OLD}\n\nMore of it."]
    (quote,) = [s for s in message.segments if s.kind is SegmentKind.QUOTED]
    assert (quote.author, quote.date) == (ANA, datetime(2026, 3, 2, 8, tzinfo=UTC))


@pytest.mark.parametrize("labels", BLOCKS)
def test_a_bold_header_block_in_html_does_so_too(labels: tuple[str, ...]) -> None:
    fields = _block(labels, "<b>{}:</b> {}").replace("<ana@", "&lt;ana@").replace(".example>", ".example&gt;")
    html = f"<div>{OWN}</div><div style='border-top:solid #E1E1E1 1pt'><p>{fields.replace(chr(10), '<br>')}</p></div>"
    message = parsed(mail(html=f"{html}<p>{OLD}</p>", date="Tue, 03 Mar 2026 10:00:00 +0100"))
    assert words(message, SegmentKind.OWN) == [OWN]
    assert words(message, SegmentKind.QUOTED) == [OLD]
    assert [s.author for s in message.segments if s.kind is SegmentKind.QUOTED] == [ANA]


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ---------",
        "-------- Weitergeleitete Nachricht --------",
        "---------- Message transféré ---------",
        "---------- Mensaje reenviado ----------",
        "Begin forwarded message:",
        "Anfang der weitergeleiteten Nachricht:",
    ],
)
def test_a_forwarded_mail_has_its_own_author_and_date(marker: str) -> None:
    head = "From: Ana Ruiz <ana@lindhorst.example>\nDate: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Talk\nTo: <i@b.org>"
    message = parsed(mail(f"FYI\n\n{marker}\n{head}\n\n{OLD}", date="Tue, 03 Mar 2026 10:00:00 +0100"))
    assert words(message, SegmentKind.OWN) == ["FYI"]
    assert words(message, SegmentKind.FORWARDED) == [OLD]
    (passed_on,) = [s for s in message.segments if s.kind is SegmentKind.FORWARDED]
    assert (passed_on.author, passed_on.date) == (ANA, datetime(2026, 3, 2, 8, tzinfo=UTC))


@pytest.mark.parametrize(
    "subject", ["FW: Interview", "Fwd: Interview", "WG: Interview", "TR: Interview", "RV: Interview"]
)
def test_the_subject_tells_a_forward_from_a_reply(subject: str) -> None:
    text = f"FYI\n\n{_block(BLOCKS[0], '{}: {}')}\n\n{OLD}"
    assert words(parsed(mail(text, subject=subject)), SegmentKind.FORWARDED) == [OLD]
    assert words(parsed(mail(text, subject="RE: Interview")), SegmentKind.QUOTED) == [OLD]


def test_quotes_within_quotes_keep_their_authors() -> None:
    text = (
        f"{OWN}\n\n{_block(BLOCKS[0], '{}: {}')}\n\nSee below.\n\n"
        "On Sun, Mar 1, 2026 at 8:00 AM Ines Falk <ines.falk@example.org> wrote:\n\n> When?\n>\n> Ines\n"
    )
    message = parsed(mail(text, subject="RE: Interview", date="Tue, 03 Mar 2026 10:00:00 +0100"))
    quotes = [
        (s.depth, str(s.author), message.text[s.start : s.end].strip()) for s in message.segments if s.kind == "quoted"
    ]
    assert quotes == [(1, str(ANA), "See below."), (2, "Ines Falk <ines.falk@example.org>", "When?\n\nInes")]


def test_answers_between_the_quoted_lines_are_the_senders_own() -> None:
    text = f"{WROTE[0]}\n> Which day?\n\nFriday.\n\n> And where?\n\nIn Bremen.\n\nInes"
    message = parsed(mail(text, sender="Ines Falk <ines@example.org>"))
    assert words(message, SegmentKind.OWN) == ["Friday.", "In Bremen."]
    assert words(message, SegmentKind.QUOTED) == ["Which day?", "And where?"]
    assert words(message, SegmentKind.SIGNATURE) == ["Ines"]


def test_an_answer_below_the_quote_is_the_senders_own() -> None:
    message = parsed(mail(f"{WROTE[0]}\n> {OLD}\n\n{OWN}\n"))
    assert words(message, SegmentKind.OWN) == [OWN]


@pytest.mark.parametrize(
    "quote",
    [
        '<blockquote type="cite"><div>{}</div></blockquote>',
        '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">{}</blockquote>',
        '<div class="yahoo_quoted"><div>On Mon, Mar 2, 2026 at 9:00 AM, Ana &lt;a@b.example&gt; wrote:</div>{}</div>',
        '<div style="border:none;border-left:solid blue 1.5pt;padding:0cm 0cm 0cm 4.0pt"><p>{}</p></div>',
        "<p>On Mon, Mar 2, 2026 at 9:00 AM Ana &lt;a@b.example&gt; wrote:</p><blockquote>{}</blockquote>",
    ],
)
def test_quotes_that_only_the_markup_shows(quote: str) -> None:
    message = parsed(mail(html=f"<div>{OWN}</div>{quote.format(OLD)}"))
    assert words(message, SegmentKind.OWN) == [OWN]
    assert words(message, SegmentKind.QUOTED) == [OLD]


@pytest.mark.parametrize(
    "box",
    [
        '<blockquote class="gmail_quote" style="margin:0 0 0 40px;border:none;padding:0px">{}</blockquote>',
        '<blockquote style="margin:0 0 0 40px">{}</blockquote>',
        '<div style="border-left:4px solid #1a73e8;padding-left:12px">{}</div>',
    ],
)
def test_an_indented_or_framed_paragraph_is_no_quote(box: str) -> None:
    message = parsed(mail(html=f"<p>Your interview:</p>{box.format('Friday at ten, room 4')}<p>Until then!</p>"))
    assert words(message, SegmentKind.QUOTED) == []
    assert "Friday at ten, room 4" in words(message, SegmentKind.OWN)[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana wrote: come on Friday.",
        "To be clear: the talk is on Friday.",
        "From: the station, take bus 4.\nDate: to be told.",
        "What I wrote on Friday stands:\nwe meet at ten.",
    ],
)
def test_own_sentences_with_such_words_open_no_quote(sentence: str) -> None:
    message = parsed(mail(f"Hello,\n\n{sentence}\n\nAnd bring your papers."))
    assert words(message, SegmentKind.QUOTED) == []


def test_footers_and_warnings_are_nobodys_words() -> None:
    text = (
        "[EXTERNAL EMAIL] Do not click links.\n\nWe meet on Friday.\n\nPetra Ahlers\nLindhorst Werke\n\n"
        "This e-mail may contain confidential information. If you are not the intended recipient, delete it."
    )
    message = parsed(mail(text))
    assert words(message, SegmentKind.OWN) == ["We meet on Friday."]
    assert len(words(message, SegmentKind.DISCLAIMER)) == 2
    assert words(message, SegmentKind.SIGNATURE) == ["Petra Ahlers\nLindhorst Werke"]


def test_a_confidential_role_is_no_footer() -> None:
    text = "Hello Ines,\n\nThe role is confidential for now, so please keep it to yourself until Friday."
    assert words(parsed(mail(text)), SegmentKind.DISCLAIMER) == []


LINES = st.lists(
    st.sampled_from(
        [OWN, OLD, *WROTE[:6], "> quoted", ">> deeper", "-- ", "", "From: Ana Ruiz <ana@lindhorst.example>", "Ines",
         "Sent: Monday, March 2, 2026 9:00 AM", "To: Ines", "Subject: x", "-----Original Message-----", "Best,",
         "a  b  c", "* item", "Sent from my iPhone", "________________"]
    ),
    max_size=25,
)  # fmt: skip


@given(LINES)
def test_segments_always_partition_the_text(lines: list[str]) -> None:
    message = parsed(mail("\n".join(lines) + "\n"))
    assert "".join(message.text[s.start : s.end] for s in message.segments) == message.text
    assert all(0 <= line.start <= line.end <= len(message.text) for line in message.lines)
    assert all(a.end <= b.start for a, b in zip(message.lines, message.lines[1:], strict=False))
