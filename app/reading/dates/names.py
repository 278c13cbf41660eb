"""Names of months, weekdays and numbers: English, and what occurs of five neighbours in English mail.

Keys are lower case and without a trailing dot. Names that are also common words of English ("mar", "sat",
"sun", "may", "so") are kept apart: `days` asks for a number or a capital beside them.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list written as one line."""
    return frozenset(text.split())


_MONTHS = {
    1: "january jan januar jänner janvier janv enero ene gennaio genn januari",
    2: "february feb febr februar feber février fevrier févr fevr febrero febbraio febbr februari",
    3: "march mar mrz märz maerz mars marzo maart mrt",
    4: "april apr avril avr abril abr aprile",
    5: "may mai mayo maggio magg mei",
    6: "june jun juni juin junio giugno",
    7: "july jul juli juillet juil julio luglio",
    8: "august aug août aout agosto ago augustus",
    9: "september sep sept septembre septiembre settembre sett",
    10: "october oct okt oktober octobre octubre ottobre",
    11: "november nov novembre noviembre",
    12: "december dec dez dezember décembre decembre déc diciembre dic dicembre",
}
_WEEKDAYS = {
    0: "monday mon montag lundi lunes lunedì lunedi maandag",
    1: "tuesday tue tues dienstag mardi martes martedì martedi dinsdag",
    2: "wednesday wed weds mittwoch mercredi miércoles miercoles mercoledì mercoledi woensdag",
    3: "thursday thu thur thurs donnerstag jeudi jueves giovedì giovedi donderdag",
    4: "friday fri freitag vendredi viernes venerdì venerdi vrijdag",
    5: "saturday sat samstag sonnabend samedi sábado sabado sabato zaterdag",
    6: "sunday sun sonntag dimanche domingo domenica zondag",
}
_SHORT_WEEKDAYS = {
    0: "mo lun ma",
    1: "di mar",
    2: "mi mer mié",
    3: "do jeu jue gio",
    4: "fr ven vie vr",
    5: "sa sam sáb za",
    6: "so dim dom zo",
}

MONTHS = {name: number for number, names in _MONTHS.items() for name in names.split()}
WEEKDAYS = {name: number for number, names in _WEEKDAYS.items() for name in names.split()}
SHORT_WEEKDAYS = {name: number for number, names in _SHORT_WEEKDAYS.items() for name in names.split()}
"""Abbreviations that are words as well: a weekday only with a date right behind them ("Do, 05.03.")."""

LOWER_CASE_WORDS = frozenset({"may", "mar", "march", "sat", "sun", "wed", "mon", "mars", "mai", "ago", "dec", "mei"})
"""Written small these are mostly no month and no weekday."""

NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}
RELATIVE = {
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tomorow": 1,
    "yesterday": -1,
    "heute": 0,
    "übermorgen": 2,
    "gestern": -1,
    "demain": 1,
    "aujourd'hui": 0,
    "vandaag": 0,
    "domani": 1,
    "oggi": 0,
    "hoy": 0,
}
"""Days counted from the base. German and Dutch "morgen" is left out: it is the morning as well."""
