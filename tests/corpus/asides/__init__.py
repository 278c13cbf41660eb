"""Asides: sentences that mention somebody or something in passing, to be put into a mail without changing what it says.

`people-taught.txt` teaches the model that weighs who interviews; the other lists only measure. "{name}" stands for a
person whom no thread knows.
"""

from __future__ import annotations

import html
import random
import re
from collections.abc import Sequence
from email import message_from_bytes, policy
from pathlib import Path

HERE = Path(__file__).parent
_GIVEN = (
    "Harold Petra Tom Joan Mick Lindiwe Farah Ian Maria Ben Oluwaseun Ingrid Kenji Priyanka Siobhan Mateusz Leilani Omar "
    "Beatriz Gareth Yusuf Annika Desmond Chiara Thabo Noor Eamon Wanjiru Pavel Rosalie Hamish Mei Ramón Katarzyna Idris "
    "Philippa Sanjay Elif Brendan Aroha"
).split()
_FAMILY = (
    "Binns Novak Ashby Turner Khumalo Marsh Lopez Adeyemi Lindqvist Tanaka Raghunathan Gallagher Wiśniewski Kealoha Haddad "
    "Teixeira Prosser Demir Sandberg Okafor Rinaldi Mokoena Rahman Devlin Kamau Horák Bouchard Drummond Chen Ortega Zielak "
    "Bello Fairclough Mehta Yılmaz Keane Tipene Whitlock van Wyk O'Dowd"
).split()
_OPENED = re.compile(
    r"\s*(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|day)|[A-Z]\w+,)[^\n]{0,40}\n\s*\n(?:[^\n>]+\n)+\n"
)
_HTML_PARAGRAPHS = 2  # an aside comes behind the greeting and what follows it


def lines(name: str) -> list[str]:
    """The asides of one list."""
    given = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in given if line.strip()]


def filled(line: str, draw: random.Random) -> str:
    """The aside with a name in its gap: given name and family name, or now and then the given name alone."""
    name = draw.choice(_GIVEN)
    if draw.random() < 0.75:  # noqa: PLR2004
        name = f"{name} {draw.choice(_FAMILY)}"
    return line.replace("{name}", name)


def inserted(raw: bytes, line: str) -> bytes | None:
    """The mail with the aside as a paragraph of its own behind its first one; None if it has no place for it."""
    mail = message_from_bytes(raw, policy=policy.default)
    texts = [p for p in mail.walk() if p.get_content_type() in ("text/plain", "text/html") and not p.get_filename()]
    for part in texts:
        try:
            text = part.get_content().replace("\r\n", "\n")
        except (LookupError, KeyError):
            return None
        if part.get_content_subtype() == "plain":
            opened = _OPENED.match(text)
            at = opened.end() if opened else None
            put = f"{line}\n\n"
        else:
            ends = [m.end() for m in re.finditer("</p>", text)]
            at = ends[_HTML_PARAGRAPHS - 1] if len(ends) > _HTML_PARAGRAPHS else None
            put = f"<p>{html.escape(line, quote=False)}</p>"
        if at is None:
            return None
        parameters = {k: v for k, v in part["Content-Type"].params.items() if k != "charset"} if part["Content-Type"] else {}
        subtype = part.get_content_subtype()
        del part["MIME-Version"]
        part.set_content(text[:at] + put + text[at:], subtype=subtype, params=parameters or None, cte="base64")
    return mail.as_bytes() if texts else None


def with_asides(mails: Sequence[bytes], owner: str, asides: Sequence[str], draw: random.Random) -> list[bytes] | None:
    """The thread with each aside put into one of the other side's mails; None if one found no place."""
    given = list(mails)
    for line in asides:
        order = draw.sample(range(len(given)), len(given))
        for place in order:
            sender = str(message_from_bytes(given[place], policy=policy.default)["From"] or "")
            if owner.casefold() in sender.casefold():
                continue
            changed = inserted(given[place], line)
            if changed is not None:
                given[place] = changed
                break
        else:
            return None
    return given
