"""Which zone a writer lives in, as far as mail tells: Date header's offset, address's country, mailbox."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from app.domain.mail import Address, Mailbox
from app.reading.sessions.zones import zone

# Zones by country of an address; the first is the country's busiest.
_BY_COUNTRY = {
    "uk": "Europe/London",
    "gg": "Europe/London",
    "scot": "Europe/London",
    "wales": "Europe/London",
    "london": "Europe/London",
    "ie": "Europe/Dublin",
    "de": "Europe/Berlin",
    "at": "Europe/Vienna",
    "ch": "Europe/Zurich",
    "fr": "Europe/Paris",
    "nl": "Europe/Amsterdam",
    "be": "Europe/Brussels",
    "lu": "Europe/Luxembourg",
    "it": "Europe/Rome",
    "es": "Europe/Madrid",
    "pt": "Europe/Lisbon",
    "dk": "Europe/Copenhagen",
    "se": "Europe/Stockholm",
    "no": "Europe/Oslo",
    "fi": "Europe/Helsinki",
    "ee": "Europe/Tallinn",
    "lv": "Europe/Riga",
    "lt": "Europe/Vilnius",
    "pl": "Europe/Warsaw",
    "cz": "Europe/Prague",
    "sk": "Europe/Bratislava",
    "hu": "Europe/Budapest",
    "ro": "Europe/Bucharest",
    "bg": "Europe/Sofia",
    "gr": "Europe/Athens",
    "hr": "Europe/Zagreb",
    "si": "Europe/Ljubljana",
    "rs": "Europe/Belgrade",
    "mt": "Europe/Malta",
    "cy": "Asia/Nicosia",
    "tr": "Europe/Istanbul",
    "ua": "Europe/Kyiv",
    "is": "Atlantic/Reykjavik",
    "il": "Asia/Jerusalem",
    "ae": "Asia/Dubai",
    "sa": "Asia/Riyadh",
    "qa": "Asia/Qatar",
    "pk": "Asia/Karachi",
    "in": "Asia/Kolkata",
    "lk": "Asia/Colombo",
    "bd": "Asia/Dhaka",
    "np": "Asia/Kathmandu",
    "th": "Asia/Bangkok",
    "vn": "Asia/Ho_Chi_Minh",
    "sg": "Asia/Singapore",
    "my": "Asia/Kuala_Lumpur",
    "ph": "Asia/Manila",
    "hk": "Asia/Hong_Kong",
    "cn": "Asia/Shanghai",
    "tw": "Asia/Taipei",
    "jp": "Asia/Tokyo",
    "kr": "Asia/Seoul",
    "id": "Asia/Jakarta",
    "nz": "Pacific/Auckland",
    "fj": "Pacific/Fiji",
    "za": "Africa/Johannesburg",
    "ng": "Africa/Lagos",
    "ke": "Africa/Nairobi",
    "gh": "Africa/Accra",
    "eg": "Africa/Cairo",
    "ug": "Africa/Kampala",
    "tz": "Africa/Dar_es_Salaam",
    "rw": "Africa/Kigali",
    "zm": "Africa/Lusaka",
    "zw": "Africa/Harare",
    "bw": "Africa/Gaborone",
    "na": "Africa/Windhoek",
    "mu": "Indian/Mauritius",
    "ma": "Africa/Casablanca",
    "jm": "America/Jamaica",
    "pe": "America/Lima",
    "cl": "America/Santiago",
    "uy": "America/Montevideo",
    "cr": "America/Costa_Rica",
}
_MANY = {
    "us": (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
        "America/Anchorage",
        "Pacific/Honolulu",
    ),
    "ca": (
        "America/Toronto",
        "America/Winnipeg",
        "America/Regina",
        "America/Edmonton",
        "America/Vancouver",
        "America/Halifax",
        "America/St_Johns",
    ),
    "au": ("Australia/Sydney", "Australia/Brisbane", "Australia/Adelaide", "Australia/Darwin", "Australia/Perth"),
    "br": ("America/Sao_Paulo", "America/Manaus"),
    "mx": ("America/Mexico_City", "America/Cancun", "America/Tijuana", "America/Hermosillo"),
    "ar": ("America/Argentina/Buenos_Aires",),
}
# For addresses that name no country: the busiest zone of an offset that keeps that offset at that moment.
_BUSIEST = (
    "Europe/London",
    "Europe/Berlin",
    "Europe/Helsinki",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "Africa/Nairobi",
    "Europe/Istanbul",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Singapore",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Australia/Brisbane",
    "Australia/Adelaide",
    "Australia/Darwin",
    "Pacific/Auckland",
    "America/Sao_Paulo",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Halifax",
    "America/St_Johns",
    "America/Anchorage",
    "Pacific/Honolulu",
    "America/Bogota",
)


def writer_zone(author: Address, at: datetime, mailbox: Mailbox) -> str:
    """The zone in whose days and hours this author writes: an IANA name, or "+05:30" where nothing better is known.

    The mailbox's own zone where its clock shows the Date header's offset; else a zone of the address's country with
    that offset. A header in UTC tells nothing (mail systems write it), so the country decides, then the mailbox.
    """
    offset = at.utcoffset()
    country = author.email.rpartition(".")[2] if author.email else ""
    own = _zones_of(country)
    if offset is None or (offset == timedelta() and not any(_shows(name, at, offset) for name in own)):
        return own[0] if len(own) == 1 else mailbox.time_zone
    if own and mailbox.time_zone not in own:
        for name in own:
            if _shows(name, at, offset):
                return name
    if _shows(mailbox.time_zone, at, offset):
        return mailbox.time_zone
    for name in (*own, *_BUSIEST):
        if _shows(name, at, offset):
            return name
    return _fixed(offset)


def _zones_of(country: str) -> tuple[str, ...]:
    if country in _BY_COUNTRY:
        return (_BY_COUNTRY[country],)
    return _MANY.get(country, ())


def _shows(name: str, at: datetime, offset: timedelta) -> bool:
    found: tzinfo | None = zone(name)
    return found is not None and at.astimezone(found).utcoffset() == offset


def _fixed(offset: timedelta) -> str:
    minutes = int(offset.total_seconds() // 60)
    sign = "+" if minutes >= 0 else "-"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
