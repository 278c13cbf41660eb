"""What the page says after a button, kept here between the answer to the form and the page that follows."""

from __future__ import annotations

from collections import OrderedDict
from secrets import token_urlsafe

MOST = 100  # texts kept; the oldest go first


class Told:
    """The address line carries a code, never the words: no other page can make Afterword say anything."""

    def __init__(self) -> None:
        self._texts: OrderedDict[str, str] = OrderedDict()

    def keep(self, text: str) -> str:
        """A code for the text; empty for none."""
        if not text:
            return ""
        code = token_urlsafe(9)
        self._texts[code] = text
        while len(self._texts) > MOST:
            self._texts.popitem(last=False)
        return code

    def text(self, code: str) -> str:
        """Empty for a code that was not given out here."""
        return self._texts.get(code, "")
