"""Bytes to text, whatever the label says, and characters that nobody can see."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

# Labels that mail programs write and Python does not know, and WHATWG's rule that these labels mean the larger sets.
_ALIASES = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "cp-850": "cp850",
    "iso-8859-8-i": "iso-8859-8",
}
# Codecs of Python that are no charset a mail is written in: bytes to bytes, domain labels, source text, the system's.
_NO_CHARSETS = (
    "base64",
    "hex",
    "rot",
    "zlib",
    "bz2",
    "uu",
    "quopri",
    "idna",
    "punycode",
    "unicode",
    "raw",
    "undefined",
)
_SYSTEM_CHARSETS = ("mbcs", "oem")
_SURROGATE = re.compile("[\ud800-\udfff]")
_INVISIBLE = dict.fromkeys(
    [
        0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0, 0xFFFC,
        *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10),
        *range(0xE0000, 0xE0200),
    ]
)  # fmt: skip
_SPACES = dict.fromkeys([0xA0, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F, 0x2002, 0x2003, 0x3000, 0x85], " ")
_LINE_ENDS = dict.fromkeys([0x2028, 0x2029, 0x0B, 0x0C], "\n")
_CONTROLS = dict.fromkeys([*range(9), *range(0x0E, 0x20), 0x7F])
_UNSEEN = {chr(code): sign for code, sign in {**_INVISIBLE, **_SPACES, **_LINE_ENDS, **_CONTROLS}.items()}
_TRANSLATION = str.maketrans(_UNSEEN)
_ORDINARY = bytes([0x09, 0x0A, 0x0D, *range(0x20, 0x7F)])
_FEW = 8  # signs that are quicker replaced one by one than in one pass over the text


@lru_cache(maxsize=64)
def _codec(label: str) -> str | None:
    name = label.strip().strip("\"'").lower()
    name = _ALIASES.get(name, name)
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    name = found.replace("-", "_")
    return None if name.startswith(_NO_CHARSETS) or name in _SYSTEM_CHARSETS else found


def decode_bytes(data: bytes, label: str, *, whole: bool = True) -> tuple[str, bool]:
    """The text and whether `label` was right: a wrong or unknown label falls back to UTF-8, then Windows-1252. Of data
    that are not `whole` the last character may be there in part, and is left out."""
    name = _codec(label) if label else None
    known = name is not None or not label
    if name == "cp1252" and not data.isascii():
        # Mislabelled UTF-8 is by far more common than Windows-1252 text that happens to be valid UTF-8.
        try:
            return _decoded(data, "utf-8", whole=whole), known
        except UnicodeDecodeError:
            return data.decode("cp1252", "replace"), known
    for candidate in (name, "utf-8"):
        if candidate is None:
            continue
        try:
            return without_surrogates(_decoded(data, candidate, whole=whole)), known
        except (UnicodeDecodeError, ValueError):
            known = known and candidate != name
    return data.decode("cp1252", "replace"), known


def _decoded(data: bytes, name: str, *, whole: bool) -> str:
    """Raises ValueError for bytes that are none of that charset."""
    return data.decode(name) if whole else codecs.getincrementaldecoder(name)().decode(data)


def without_surrogates(text: str) -> str:
    """The text with U+FFFD for lone surrogates: UTF-7 can hold them, but no UTF-8 or JSON can be made of them."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def strip_invisible(text: str) -> str:
    """The text without what a reader cannot see: zero-width and tag characters, controls; odd spaces made plain."""
    # Bytes are sifted some twenty times as fast as a pattern looks through the text.
    odd = text.encode("utf-8", "surrogatepass").translate(None, _ORDINARY)
    unseen = _UNSEEN.keys() & odd.decode("utf-8", "surrogatepass") if odd else ()
    if len(unseen) > _FEW:
        return text.translate(_TRANSLATION)
    for sign in unseen:
        text = text.replace(sign, _UNSEEN[sign] or "")
    return text
