"""Words that mail programs write above quotes, in the languages they speak: field labels, months, weekdays."""

from __future__ import annotations


def _words(text: str) -> list[str]:
    return text.split()


# From, Sent, To … of quoted header blocks. Labels of more than one word stand below.
_FIELDS = {
    "from": """
        from von de da van från fra od od: lähettäjä kimden gönderen от кого 差出人 发件人 寄件者 보낸사람 mittente
        expéditeur remitente absender feladó avsender afsender avsändare nadawca
    """,
    "date": """
        sent date gesendet datum envoyé enviado data fecha inviato verzonden skickat sendt dato wysłano
        lähetetty päivämäärä tarih gönderildi отправлено дата 送信日時 日付 发送时间 日期 보낸날짜 received am d'envoi
    """,
    "to": """
        to an à a para aan till til do vastaanottaja kime alıcı кому 宛先 收件人 收件者 받는사람
        destinatario destinataire empfänger ontvanger mottaker modtager
    """,
    "cc": """
        cc kopie copie copia kopia kopi bcc cci копия reply-to
    """,
    "subject": """
        subject betreff objet asunto assunto oggetto onderwerp ämne emne temat aihe konu тема 件名 主题 主旨 제목 sujet
    """,
}

FIELD_LABELS = {label: name for name, labels in _FIELDS.items() for label in _words(labels)}
FIELD_LABELS.update(
    {"enviado el": "date", "enviado em": "date", "gesendet am": "date", "от кого": "from", "date d'envoi": "date"}
)

# One line a month, names and abbreviations without accents; en, de, fr, es, it, pt, nl, sv, da, nb, pl, fi, tr, cs,
# ro, ru.
_MONTH_NAMES = (
    """
        january jan januar janner janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty
        tammikuu tammikuuta ocak oca ledna leden ianuarie ian января янв
    """,
    """
        february feb februar fevrier fevr fev febrero febbraio fevereiro februari lutego luty lut helmikuu
        helmikuuta subat sub unora unor februarie февраля февр фев
    """,
    """
        march mar marz maerz mrz mars marzo marco maart mrt marts marca marzec maaliskuu maaliskuuta mart brezna
        brezen martie марта мар
    """,
    """
        april apr avril avr abril abr aprile kwietnia kwiecien kwi huhtikuu huhtikuuta nisan nis dubna duben
        aprilie апреля апр
    """,
    """
        may mai mayo maggio mag maio mei maj maja toukokuu toukokuuta mayis kvetna kveten мая май
    """,
    """
        june jun juni juin junio giugno giu junho czerwca czerwiec cze kesakuu kesakuuta haziran haz cervna
        cerven iunie iun июня июн
    """,
    """
        july jul juli juillet juil julio luglio lug julho lipca lipiec lip heinakuu heinakuuta temmuz tem
        cervence cervenec iulie iul июля июл
    """,
    """
        august aug aout agosto ago augustus augusti sierpnia sierpien sie elokuu elokuuta agustos agu srpna
        srpen августа авг
    """,
    """
        september sep sept septembre septiembre settembre set setembro septembar wrzesnia wrzesien wrz syyskuu
        syyskuuta eylul eyl zari septembrie сентября сент сен
    """,
    """
        october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz lokakuu
        lokakuuta ekim eki rijna rijen octombrie октября окт
    """,
    """
        november nov novembre noviembre novembro listopada listopad lis marraskuu marraskuuta kasim kas
        listopadu noiembrie ноября нояб ноя
    """,
    """
        december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien gru joulukuu
        joulukuuta aralik ara prosince prosinec decembrie декабря дек
    """,
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in _words(names)}

WEEKDAYS = frozenset(
    _words(
        """
        mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mo
        di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag lun mar mer jeu ven sam
        dim lundi mardi mercredi jeudi vendredi samedi dimanche mié jue vie sáb dom lunes martes miércoles
        jueves viernes sábado domingo gio gi lunedì martedì mercoledì giovedì venerdì sabato domenica seg ter
        qua qui sex segunda terça quarta quinta sexta ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag mån tis ons tors fre lör sön man tir lør søn pon wt śr czw pt sob ndz ti ke to pe la su
        pzt sal çar per cum cmt paz
        """
    )
)
