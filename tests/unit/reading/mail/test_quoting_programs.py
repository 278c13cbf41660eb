"""How mail programs introduce the mail that they quote: whose words are whose, whatever the program."""

from __future__ import annotations

import pytest

from app.domain.mail import Mailbox
from app.reading import parse_message, transcribe
from app.reading.transcript import Origin, Passage, Side
from tests.support.mail import mail

OWNER = Mailbox("Nora Whitfield", "nora.whitfield@mailbox.example", "Europe/London")
ROSA = "Rosa Lindt <rosa.lindt@brannvik.example>"
NORA = "Nora Whitfield <nora.whitfield@mailbox.example>"
REPLY = "Dear Rosa,\n\nThank you, I'll be there.\n\nKind regards\nNora\n\n"
QUOTED = "Dear Nora,\n\nyour interview is on Thursday with Tomas Holm.\n\nBest regards\nRosa Lindt\nHR Manager"
ANGLED = "\n".join(f"> {line}" if line else ">" for line in QUOTED.split("\n"))

PLAIN = {
    "GMX": (
        'Gesendet: Montag, 5. Oktober 2026 um 10:00 Uhr\nVon: "Rosa Lindt" <rosa.lindt@brannvik.example>\n'
        f"An: nora.whitfield@mailbox.example\nBetreff: Interview\n\n{QUOTED}"
    ),
    "GMX in English": (
        'Sent: Monday, October 05, 2026 at 10:00 AM\nFrom: "Rosa Lindt" <rosa.lindt@brannvik.example>\n'
        f"To: nora.whitfield@mailbox.example\nSubject: Interview\n\n{QUOTED}"
    ),
    "Yahoo": f"On Monday, October 5, 2026 at 10:00:00 AM GMT+1, {ROSA} wrote:\n\n{QUOTED}",
    "Proton": f"------- Original Message -------\nOn Monday, October 5th, 2026 at 10:00 AM, {ROSA} wrote:\n\n{ANGLED}",
    "iPhone": f"Sent from my iPhone\n\n> On 5 Oct 2026, at 10:00, {ROSA} wrote:\n> \n{ANGLED}",
    "Outlook for iOS": (
        f"Get Outlook for iOS\n________________________________\nFrom: {ROSA}\nSent: Monday, October 5, 2026"
        f" 10:00:00 AM\n"
        f"To: {NORA}\nSubject: Interview\n\n{QUOTED}"
    ),
    "Zoho": f"---- On Mon, 05 Oct 2026 10:00:00 +0100 {ROSA} wrote ----\n\n{QUOTED}",
    "Zoho with angles": f" ---- On Mon, 05 Oct 2026 10:00:00 +0100 rosa.lindt@brannvik.example wrote ---\n\n{ANGLED}",
    "Thunderbird": f"On 05/10/2026 10:00, Rosa Lindt wrote:\n{ANGLED}",
    "Fastmail": f"On Mon, Oct 5, 2026, at 10:00 AM, Rosa Lindt wrote:\n{ANGLED}",
    "Samsung": (
        f"-------- Original message --------\nFrom: {ROSA}\nDate: 05/10/2026 10:00 (GMT+00:00)\n"
        f"To: nora.whitfield@mailbox.example\nSubject: Interview\n\n{QUOTED}"
    ),
    "K-9": f"Am 5. Oktober 2026 10:00:00 MESZ schrieb {ROSA}:\n{ANGLED}",
    "Spark": f"On 5 Oct 2026, 10:00 +0100, {ROSA}, wrote:\n\n{QUOTED}",
    "Tuta": f"5 Oct 2026, 10:00 by rosa.lindt@brannvik.example:\n\n{ANGLED}",
    "Tuta in German": f"5. Okt. 2026, 10:00 von rosa.lindt@brannvik.example:\n\n{ANGLED}",
    "QQ": (
        '------------------ Original ------------------\nFrom:  "Rosa Lindt"<rosa.lindt@brannvik.example>;\n'
        'Date:  Mon, Oct 5, 2026 10:00 AM\nTo:  "nora"<nora.whitfield@mailbox.example>; \nSubject:  Interview\n\n'
        + QUOTED
    ),
    "Outlook in French": (
        f"De : {ROSA}\nEnvoyé : lundi 5 octobre 2026 10:00\nÀ : {NORA}\nObjet : Interview\n\n{QUOTED}"
    ),
    "Outlook for Mac": (
        f"From: {ROSA}\nDate: Monday, 5 October 2026 at 10:00\nTo: {NORA}\nSubject: Interview\n{QUOTED}"
    ),
    "Notes": (
        "-----Rosa Lindt/HR/Brannvik wrote: -----\nTo: nora.whitfield@mailbox.example\nFrom: Rosa Lindt/HR/Brannvik\n"
        f"Date: 10/05/2026 10:00AM\nSubject: Interview\n\n{QUOTED}"
    ),
    "Gmail in Hungarian": f"{ROSA} ezt írta (időpont: 2026. okt. 5., H, 10:00):\n\n{ANGLED}",
    "Gmail in Czech": f"po 5. 10. 2026 v 10:00 odesílatel {ROSA} napsal:\n\n{ANGLED}",
}

_BY = "Rosa Lindt &lt;rosa.lindt@brannvik.example&gt;"
_REPLY = "<p>Dear Rosa,</p><p>Thank you, I'll be there.</p><p>Kind regards<br>Nora</p>"
_QUOTED = "<p>Dear Nora,</p><p>your interview is on Thursday with Tomas Holm.</p><p>Regards<br>Rosa Lindt</p>"
HTML = {
    "GMX": (
        f'<div>{_REPLY}<div style="margin:10px 5px;border-left:2px solid #C3D9E5"><div><b>Gesendet:</b>&nbsp;Montag, '
        f"5. Oktober 2026 um 10:00 Uhr<br/><b>Von:</b>&nbsp;{_BY}<br/><b>An:</b>&nbsp;nora.whitfield@mailbox.example"
        f"<br/><b>Betreff:</b>&nbsp;Interview</div>{_QUOTED}</div></div>"
    ),
    "Zoho": (
        f'<div>{_REPLY}</div><div class="zmail_extra"><br>---- On Mon, 05 Oct 2026 10:00:00 +0100 <b>{_BY}</b> wrote '
        f"----<br><br><blockquote>{_QUOTED}</blockquote></div>"
    ),
    "Apple": (
        f'<body>{_REPLY}<div><br><blockquote type="cite"><div>On 5 Oct 2026, at 10:00, {_BY} wrote:</div><br>'
        f"<div>{_QUOTED}</div></blockquote></div></body>"
    ),
    "Yahoo": (
        f'<div>{_REPLY}</div><div class="yahoo_quoted"><div>On Monday, October 5, 2026 at 10:00:00 AM GMT+1, {_BY} '
        f"wrote: </div><div>{_QUOTED}</div></div>"
    ),
    "a table of fields": (
        f"<div>{_REPLY}</div><hr><table><tr><td><b>From:</b></td><td>{_BY}</td></tr><tr><td><b>Sent:</b></td><td>Monday,"
        f" "
        "October 5, 2026 10:00 AM</td></tr><tr><td><b>To:</b></td><td>Nora"
        " Whitfield</td></tr><tr><td><b>Subject:</b></td>"
        f"<td>Interview</td></tr></table>{_QUOTED}"
    ),
}


def _passages(raw: bytes) -> tuple[list[Passage], list[Passage]]:
    """What the mail says itself, and what it quotes."""
    passages = transcribe([parse_message(raw, source="1.eml", zone=OWNER.time_zone)], OWNER).passages
    own = [one for one in passages if one.origin is Origin.WRITTEN]
    return own, [one for one in passages if one.origin is not Origin.WRITTEN]


def _holds(own: list[Passage], quoted: list[Passage]) -> None:
    assert all("your interview is on" not in one.text for one in own)
    assert "your interview is on" in quoted[0].text
    assert quoted[0].side is Side.COMPANY
    assert quoted[0].date.date().isoformat() == "2026-10-05"


@pytest.mark.parametrize("program", PLAIN)
def test_a_quoted_mail_is_its_authors(program: str) -> None:
    raw = mail(REPLY + PLAIN[program], sender=NORA, to=ROSA, date="Tue, 06 Oct 2026 12:00:00 +0100")
    _holds(*_passages(raw))


@pytest.mark.parametrize("program", HTML)
def test_a_mail_quoted_in_html_is_its_authors(program: str) -> None:
    raw = mail(html=HTML[program], sender=NORA, to=ROSA, date="Tue, 06 Oct 2026 12:00:00 +0100")
    _holds(*_passages(raw))


def test_a_label_of_a_date_begins_no_quote() -> None:
    raw = mail(
        "Dear Nora,\n\nDate: Thursday, 8 October 2026 at 14:00\nSubject: Interview\nWith: Tomas Holm\n\nRosa Lindt"
    )
    own, quoted = _passages(raw)
    assert "With: Tomas Holm" in own[0].text
    assert not quoted


def test_a_name_whose_comma_parts_it_is_put_together() -> None:
    raw = mail("Hello").replace(
        b"From: Petra Ahlers <petra.ahlers@", b"From: Baumeister, =?utf-8?q?J=C3=B6rg?= <joerg.baumeister@"
    )
    sender = parse_message(raw, source="1.eml", zone="Europe/Berlin").sender
    assert (sender.name, sender.email) == ("Baumeister, Jörg", "joerg.baumeister@lindhorst-werke.example")
