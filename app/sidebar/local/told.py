"""What the page says after a button, kept here between the answer to the form and the page that follows."""

from __future__ import annotations

from collections import OrderedDict
from secrets import token_urlsafe

MOST = 100  # texts kept; the oldest go first


class Told:
    """The address line carries a code, never the words: no other page can make Afterword say anything."""

    def __init__(self) -> None:
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._once: set[str] = set()

    def keep(self, text: str, *, once: bool = False) -> str:
        """A code for the text; empty for none. What is told `once` is forgotten when it was shown."""
        if not text:
            return ""
        code = token_urlsafe(9)
        self._texts[code] = text
        if once:
            self._once.add(code)
        while len(self._texts) > MOST:
            self._once.discard(self._texts.popitem(last=False)[0])
        return code

    def text(self, code: str) -> str:
        """Empty for a code that was not given out here."""
        if code in self._once:
            self._once.discard(code)
            return self._texts.pop(code, "")
        return self._texts.get(code, "")
