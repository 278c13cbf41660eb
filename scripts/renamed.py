"""Threads whose employer gets another name: what is learnt from them is how a name stands in a mail, not its letters.

A thread is renamed only where every trace of the old name can be: in texts, headers, invites and mail domains.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage

from app.reading.employer.forms import squeeze

Change = Callable[[str], str]

_ONSETS = "b br c cl d dr f fl g gr h j k kl l m n p pr qu r s sh st str t th tr v w y z"
_RHYMES = """
alden amber anto ara arrow asca ave eld elden elin ember ento erra esk eston ewell ida ilden imber indle into ira odale
olden omber onda onix orrin ostra ova uma undle uno urrow
"""
_LASTS = "wood field bridge water stone light hall gate mark well forge path loop grid works cart bank ly ify"
_TRADES = (
    "Foods, Energy, Labs, Group, Consulting, Logistics, Analytics, Health, Capital, Partners, Robotics, Hospital, "
    "Housing Association, Primary School, Council, Community College, Credit Union, Brewery, Theatre, Trust, Bank, "
    "Solicitors, Dental, Veterinary Clinic, Media, Studio, Insurance, Airways, Shipping, Engineering, Software, Hotel, "
    "Kitchen, Academy, Hospice"
)
_THINGS = "Copper Kettle, Blue Heron, Quiet Harbour, Paper Crane, Old Mill, North Star, Red Barn, Long Table"
_LEAST = 4  # letters of a name that may stand in the midst of other words
_EVERYWHERE = frozenset(
    """
    the and for group school primary secondary hospital university college trust labs lab health bank council partners
    association services service company centre center community medical city county clinic software systems solutions
    """.split()  # noqa: SIM905
)
_HEADERS = ("From", "To", "Cc", "Subject", "Reply-To", "Sender")
_FOLDED = re.compile(r"\r?\n[ \t]")


def coined(draw: random.Random) -> str:
    """A firm's name that nobody has: one word or several, with a trade or without, as firms are called."""
    word, second = (draw.choice(_ONSETS.split()).capitalize() + draw.choice(_RHYMES.split()) for _ in range(2))
    last, trade, thing = (
        draw.choice(_LASTS.split()),
        draw.choice(_TRADES.split(", ")),
        draw.choice(_THINGS.split(", ")),
    )
    forms = (
        word,
        word,
        f"{word}{last}",
        f"{word} {trade}",
        f"{word} {trade}",
        f"{word}{last} {trade}",
        f"{word} {second}",
        f"{word} & {second}",
        f"{word} & Sons",
        f"{word} {second} {trade}",
        f"The {thing}",
        f"{thing} {trade}",
        f"St {word}'s {draw.choice(('School', 'Hospital', 'Hospice'))}",
        "".join(draw.choice("BCDFGHKLMNPRSTVWXZ") for _ in range(draw.choice((3, 4)))),
        f"{draw.choice('aeiox')}{word}",
        f"{draw.randrange(2, 99)}{word}",
        f"{word}{second}",
        f"University of {word}",
        f"{word} {draw.choice(('County', 'Borough', 'District', 'City'))} Council",
    )
    return draw.choice(forms)


def renaming(old: str, new: str, texts: Iterable[str]) -> Change | None:
    """What puts the new name in the old one's place; None if something of the old one would be left in `texts`."""
    words = [squeeze(word) for word in old.split()]
    fresh = [squeeze(word) for word in new.split()]
    labels: dict[str, str] = {}
    for count in range(1, len(words) + 1):
        for sign in ("", "-"):
            spelt = sign.join(filter(None, words[:count]))
            if len(spelt) >= _LEAST:
                labels.setdefault(spelt, sign.join(filter(None, fresh[: count if count < len(words) else None])))
    domain = re.compile(rf"(?<=[@./])(?:{'|'.join(sorted(map(re.escape, labels), key=len, reverse=True))})(?=[.-])")
    written = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.IGNORECASE if len(old) > _LEAST else 0)

    def change(text: str) -> str:
        if labels:
            text = domain.sub(lambda found: labels[found[0]], text)
        return written.sub(lambda found: new.upper() if found[0].isupper() and len(old) > _LEAST else new, text)

    whole = "\n".join(texts)
    changed = change(whole)
    own = [word for word in re.split(r"[\s&.,-]+", old) if len(word) > 2 and word.lower() not in _EVERYWHERE]
    if not own or changed == whole or any(word.casefold() in changed.casefold() for word in own):
        return None
    return change


def renamed_mails(raw: Sequence[bytes], old: str, new: str) -> list[bytes] | None:
    """The mails with the employer's other name; None if the old one stands where it cannot be replaced."""
    mails = [message_from_bytes(one, _class, policy=policy.default) for one in raw]
    texts = [part for mail in mails for part in mail.walk() if part.get_content_maintype() == "text"]
    try:
        said = [str(part.get_content()) for part in texts]
    except (LookupError, UnicodeError):
        return None
    change = renaming(old, new, [*said, *(str(mail[name]) for mail in mails for name in _HEADERS if mail[name])])
    if change is None:
        return None
    for part, text in zip(texts, said, strict=True):
        kind = part.get_content_subtype()
        given = {key: value for key, value in part["Content-Type"].params.items() if key != "charset"}
        del part["MIME-Version"]
        part.set_content(
            change(_FOLDED.sub("", text) if kind == "calendar" else text), subtype=kind, params=given, cte="base64"
        )
    for mail in mails:
        for name in _HEADERS:
            if (value := mail[name]) is not None:
                del mail[name]
                mail[name] = change(str(value))
    try:
        return [mail.as_bytes() for mail in mails]
    except (LookupError, UnicodeError, ValueError, IndexError):
        return None


def _class(policy: policy.EmailPolicy | None = None) -> EmailMessage:
    return EmailMessage(policy)
