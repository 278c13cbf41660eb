"""Ids. Office.js names a message by an EWS id, Graph by a REST id (the same in another alphabet) or by one that stays
when the message moves; conversations are named alike."""

from __future__ import annotations

import re

from app.domain.errors import MailNotFound

_ID = re.compile(r"[A-Za-z0-9_=-]{1,1024}")
_TO_REST = str.maketrans("/+", "-_")


def rest(given: str) -> str:
    """The REST form of an id. Raises MailNotFound for what can be none: it would get into an address."""
    found = given.translate(_TO_REST)
    if not _ID.fullmatch(found):
        raise MailNotFound("Outlook does not have this message.", kept="Nothing was changed.")
    return found
