"""How text in an element looks: hidden, bold, preformatted, quoted, part of a signature. Inherited by what is in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html import unescape
from typing import Any

from app.reading.mail.body import Mark
from app.reading.mail.elements import BOLD
from app.reading.mail.styles import PLAIN, WHITE, Colour, Style, colour, read_style, same_colour

_ATTRIBUTE = re.compile(r'([^\s=/"]+)(?:="([^"]*)")?')
_TELLING = re.compile(r"style=|hidden|bgcolor=|background=|color=|ignature")
_QUOTE_CLASS = re.compile(r"gmail_quote|moz-cite|cite|quote|zmail_extra", re.IGNORECASE)
_SIGNATURE_CLASS = re.compile(
    r"gmail_signature|moz-signature|ms-outlook-mobile-signature|(?:^|[\s_-])signature(?:$|[\s_-])", re.IGNORECASE
)
_OUTLOOK_BAR = re.compile(
    r"border(?:-left)?:\s*(?:none;\s*border-left:\s*)?(?:solid (?:blue|#1010ff)|blue \d+px solid)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of HTML is shown, as far as it decides whether a reader sees it."""

    hidden: bool = False
    tiny: bool = False
    colour: Colour | None = None
    ground: Colour | None = WHITE
    bold: bool = False
    pre: bool = False
    depth: int = 0
    mark: Mark = Mark.NONE
    unseen: bool = field(init=False, default=False)  # nobody can see text that looks like this

    def __post_init__(self) -> None:
        colour, ground = self.colour, self.ground
        alike = colour is not None and ground is not None and same_colour(colour, ground)
        if self.hidden or self.tiny or alike:
            object.__setattr__(self, "unseen", True)


class Looks:
    """Works out the look of elements under a mail's style sheet (`rules`); equal ones are worked out once."""

    def __init__(self, rules: dict[str, Style]) -> None:
        self.rules = rules
        self.known: dict[tuple[int, str, str], tuple[Look, Look]] = {}  # with what is around, so that its id stays its

    def of(self, tag: str, raw: str, around: Look) -> Look:
        """The look inside an element of that tag with those attributes, in text that looks like `around`."""
        plain = not (raw and _TELLING.search(raw)) and not self.rules
        if plain and tag != "pre" and (around.bold or tag not in BOLD):
            return around
        key = (id(around), tag, raw)
        known = self.known.get(key)
        if known is None:
            known = self.known[key] = (around, self._work_out(tag, attributes(raw), around))
        return known[1]

    def _work_out(self, tag: str, given: dict[str, str], around: Look) -> Look:
        changes: dict[str, Any] = {"bold": around.bold or tag in BOLD, "pre": around.pre or tag == "pre"}
        for style in self._styles(tag, given):
            if style.gone:
                changes["hidden"] = True
            if style.tiny is not None:
                changes["tiny"] = style.tiny
            if style.colour is not None:
                changes["colour"] = style.colour
            if style.painted or style.background is not None:
                changes["ground"] = None if style.painted else style.background
            if style.bold is not None:
                changes["bold"] = style.bold
        if "hidden" in given:
            changes["hidden"] = True
        if "bgcolor" in given:
            changes["ground"] = colour(given["bgcolor"].lower()) or around.ground
        if "background" in given:
            changes["ground"] = None
        if "color" in given and tag == "font":
            changes["colour"] = colour(given["color"].lower()) or around.colour
        if _SIGNATURE_CLASS.search(given.get("class", "") + " " + given.get("id", "")):
            changes["mark"] = Mark.SIGNATURE
        if tag == "div" and "style" in given and _OUTLOOK_BAR.search(given["style"]):
            changes["depth"] = around.depth + 1
        made = replace(around, **changes)
        return around if made == around else made

    def _styles(self, tag: str, given: dict[str, str]) -> list[Style]:
        found: list[Style] = []
        if self.rules:
            names = [tag]
            for word in given.get("class", "").lower().split():
                names += ["." + word, f"{tag}.{word}"]
            if "id" in given:
                names.append("#" + given["id"].lower())
            found = [self.rules[name] for name in names if name in self.rules]
        inline = read_style(unescape(given["style"])) if "style" in given else PLAIN
        if inline.shown and any(style.gone for style in found):
            found = [style for style in found if not style.gone]
        if inline is not PLAIN:
            found.append(inline)
        return found


def attributes(raw: str) -> dict[str, str]:
    """The attributes of a start tag as the serializer writes them, entities not yet resolved."""
    return dict(_ATTRIBUTE.findall(raw)) if raw else {}


def is_quote(given: dict[str, str]) -> bool | None:
    """Whether a blockquote with these attributes quotes a mail (and not just indents); None if they don't say."""
    if given.get("type", "").lower() == "cite" or "cite" in given:
        return True
    style = given.get("style", "").lower().replace(" ", "")
    if _QUOTE_CLASS.search(given.get("class", "")):
        # Gmail indents a paragraph with the same class, but without the bar at its left.
        return "border:none" not in style or "border-left" in style
    return True if style and read_style(style).quoted else None
