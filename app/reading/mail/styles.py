"""What a style sheet hides: the few CSS properties by which mail hides text from its reader."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_RULE = re.compile(r"([^{}]{1,400})\{([^{}]{0,2000})\}")
_SELECTOR = re.compile(r"(?:([a-z][a-z0-9]*)?([.#][\w-]+)|([a-z][a-z0-9]*))\Z")
_HIDING = (
    "display",
    "visibility",
    "opacity",
    "font",
    "height",
    "width",
    "color",
    "background",
    "hide",
    "indent",
    "clip",
)
_NUMBER = re.compile(r"-?\d*\.?\d+")
_HEX = re.compile(r"#([0-9a-f]{3,8})\b")
_RGB = re.compile(r"rgba?\((\d{1,3})[,\s]+(\d{1,3})[,\s]+(\d{1,3})(?:[,/\s]+([\d.]+%?))?\)")
_NAMED = {"white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240)}
_TINY = 1.5  # px or pt: below this nobody reads

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Style:
    """`gone`: the element and all in it is invisible. None: the property is inherited."""

    gone: bool = False
    tiny: bool | None = None
    colour: Colour | None = None
    background: Colour | None = None
    painted: bool = False  # a background that cannot be known (a picture, a gradient)
    bold: bool | None = None
    quoted: bool = False  # a bar at the left, as mail programs draw beside a quote
    shown: bool = False  # display or visibility set to something visible


PLAIN = Style()


@lru_cache(maxsize=4096)
def read_style(css: str) -> Style:
    """The declarations of a style attribute, as far as they bear on what can be seen."""
    values: dict[str, str] = {}
    for declaration in css.lower()[:4000].split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            values[name.strip()] = value.replace("!important", "").strip()
    background = values.get("background-color") or values.get("background") or ""
    weight = values.get("font-weight", "")
    left = values.get("border-left", "") or values.get("border-left-style", "")
    return Style(
        gone=_gone(values),
        tiny=_tiny(values),
        colour=colour(values.get("color", "")),
        background=colour(background),
        painted="url(" in background or "gradient" in background or "background-image" in values,
        bold=None if not weight else weight in ("bold", "bolder", "600", "700", "800", "900"),
        quoted="solid" in left and not left.startswith("0"),
        shown=values.get("display", "none") != "none",
    )


def _gone(values: dict[str, str]) -> bool:
    if values.get("display") == "none" or values.get("mso-hide") == "all":
        return True
    if values.get("visibility") in ("hidden", "collapse"):
        return True
    if "opacity" in values and _number(values["opacity"]) <= 0.02:
        return True
    clipped = "hidden" in values.get("overflow", "")
    if "max-height" in values and _number(values["max-height"]) < _TINY and clipped:
        return True
    if clipped and any(name in values and _number(values[name]) < _TINY for name in ("height", "width", "max-width")):
        return True
    if _number(values.get("text-indent", "0")) <= -900:
        return True
    off = any(_number(values.get(side, "0")) <= -900 for side in ("left", "top", "margin-left", "margin-top"))
    return off or values.get("clip", "").replace(" ", "") in ("rect(0,0,0,0)", "rect(0000)", "rect(1px,1px,1px,1px)")


def _tiny(values: dict[str, str]) -> bool | None:
    size = values.get("font-size")
    if size is None:
        match = re.search(r"(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%)?)(?:/|\s)", values.get("font", "") + " ")
        if not match:
            return None
        size = match.group(1)
    number = _NUMBER.match(size)
    if number is None:
        return False if size else None
    value = float(number.group())
    if size.endswith(("em", "%")):
        return value <= (0.05 if size.endswith("em") else 5)
    return value <= _TINY


def _number(value: str) -> float:
    match = _NUMBER.match(value)
    return float(match.group()) if match else 1000.0


def colour(value: str) -> Colour | None:
    """A CSS colour as red, green, blue; None if there is none or it cannot be told. Transparent counts as none."""
    if not value:
        return None
    found = _HEX.search(value)
    if found:
        digits = found.group(1)
        if len(digits) in (3, 4):
            digits = "".join(d * 2 for d in digits)
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6] or "0", 16)
    rgb = _RGB.search(value)
    if rgb:
        if rgb.group(4) in ("0", "0.0", "0%"):
            return None
        return int(rgb.group(1)), int(rgb.group(2)), int(rgb.group(3))
    return next((_NAMED[word] for word in value.split() if word in _NAMED), None)


def same_colour(a: Colour, b: Colour) -> bool:
    """Whether text of one colour cannot be told from a ground of the other."""
    return all(abs(x - y) <= 10 for x, y in zip(a, b, strict=True))


@lru_cache(maxsize=64)
def read_sheet(css: str) -> dict[str, Style]:
    """Simple rules of a style block: by ".class", "#id", "tag" or "tag.class". @media rules are skipped."""
    rules: dict[str, Style] = {}
    for match in _RULE.finditer(_without_at_rules(_COMMENT.sub(" ", css[:200_000]))):
        declarations = match.group(2).lower()
        if not any(word in declarations for word in _HIDING):
            continue
        style = read_style(declarations)
        if style == PLAIN:
            continue
        for selector in match.group(1).lower().split(","):
            name = selector.strip()
            if _SELECTOR.match(name):
                rules[name] = style
    return rules


def _without_at_rules(css: str) -> str:
    """The style block without `@media … { … }` and the like: they speak of other screens than the reader's."""
    if "@" not in css:
        return css
    kept: list[str] = []
    at = 0
    while (start := css.find("@", at)) >= 0:
        kept.append(css[at:start])
        at = _end_of_at_rule(css, start)
    kept.append(css[at:])
    return "".join(kept)


def _end_of_at_rule(css: str, start: int) -> int:
    level = 0
    for match in re.compile(r"[{};]").finditer(css, start):
        sign = match.group()
        if sign == ";" and level == 0:
            return match.end()
        level += (sign == "{") - (sign == "}")
        if sign == "}" and level <= 0:
            return match.end()
    return len(css)
