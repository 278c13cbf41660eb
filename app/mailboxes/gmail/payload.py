"""A message as the Gmail API gives it, back to RFC 5322 bytes.

`threads.get` gives the MIME tree with each part's own headers and its body freed of the transfer encoding. Written out
again as a mail, it goes the same way as any other mail, and is read the same. Every body is written in base64: that is
the API's own base64url in another alphabet, so nothing is decoded here, and no body can hold a boundary.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from typing import Any

MAX_DEPTH = 20
MAX_PARTS = 500
MOST_BYTES = 3_000_000  # of one part that is fetched because it came without its body
_ENOUGH = 4_000  # bytes: an HTML part of as many is no empty shell beside its plain text
_READ_AS_TEXT = ("text/plain", "text/html", "text/enriched", "text/markdown")
_CALENDAR_ENDINGS = (".ics", ".ical", ".ifb", ".vcs")
_NAME = re.compile(r"[!-9;-~]+")
_LINE_BREAK = re.compile(r"[\r\n\x00]+")
_OWN = ("content-transfer-encoding",)
_TO_PLAIN = str.maketrans("-_", "+/")

Part = Mapping[str, Any]


def message_bytes(payload: Part, fetched: Mapping[str, str] | None = None) -> bytes:
    """The mail. `fetched` holds bodies (base64url) by attachment id; a part whose body is neither there nor in the
    tree is left empty."""
    out: list[bytes] = []
    _write(payload, out, fetched or {}, depth=0, boundaries=iter(range(MAX_PARTS)))
    return b"".join(out)


def head_bytes(payload: Part) -> bytes:
    """The header fields alone."""
    return b"".join(_header_lines(payload, without=())) + b"\r\n"


def header(payload: Part, name: str) -> str:
    """The first header of that name, whatever its case; "" if there is none. Not decoded."""
    wanted = name.lower()
    for field in _fields(payload):
        if str(field.get("name", "")).lower() == wanted:
            return str(field.get("value", ""))
    return ""


def unfetched(payload: Part) -> Iterator[str]:
    """The attachment ids of bodies that a reader needs and that did not come along: texts and calendar parts, which
    Gmail sets apart when they are big or have a file name."""
    yield from _unfetched(payload, 0)


def _unfetched(part: Part, depth: int) -> Iterator[str]:
    inner = _parts(part, depth)
    rich = sum(_size(one) for one in inner if _type(one) != "text/plain") if _is_alternative(part) else 0
    for one in inner:
        if not (rich >= _ENOUGH and _type(one) == "text/plain"):
            yield from _unfetched(one, depth + 1)
    body = _part_body(part)
    if not inner and not body.get("data") and body.get("attachmentId") and _is_read(part):
        yield str(body["attachmentId"])


def _is_read(part: Part) -> bool:
    """Whether the reader looks into a part of this kind."""
    kind, name = _type(part), str(part.get("filename") or "").lower()
    if _size(part) > MOST_BYTES:
        return False
    if "calendar" in kind or kind == "application/ics" or name.endswith(_CALENDAR_ENDINGS) or kind == "message/rfc822":
        return True
    return kind in _READ_AS_TEXT and not header(part, "Content-Disposition").strip().lower().startswith("attachment")


def _is_alternative(part: Part) -> bool:
    return _type(part) == "multipart/alternative"


def _type(part: Part) -> str:
    return str(part.get("mimeType") or "").lower()


def _size(part: Part) -> int:
    """Bytes of a part with all that is in it."""
    size = _part_body(part).get("size")
    return (size if isinstance(size, int) else 0) + sum(_size(one) for one in _parts(part, 0))


def _fields(part: Part) -> list[Part]:
    found = part.get("headers")
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _part_body(part: Part) -> Part:
    found = part.get("body")
    return found if isinstance(found, dict) else {}


def _parts(part: Part, depth: int) -> list[Part]:
    inner = part.get("parts")
    return [one for one in inner if isinstance(one, dict)] if isinstance(inner, list) and depth < MAX_DEPTH else []


def _write(part: Part, out: list[bytes], fetched: Mapping[str, str], *, depth: int, boundaries: Iterator[int]) -> None:
    number = next(boundaries, None)
    if number is None:
        return
    inner = _parts(part, depth)
    kind = _type(part)
    if kind.startswith("multipart/"):
        boundary = f"=_part_{number}"
        out += _header_lines(part, without=(*_OWN, "content-type"))
        out.append(f'Content-Type: {_line(kind)}; boundary="{boundary}"\r\n\r\n'.encode())
        for one in inner:
            out.append(f"--{boundary}\r\n".encode())
            _write(one, out, fetched, depth=depth + 1, boundaries=boundaries)
            out.append(b"\r\n")
        out.append(f"--{boundary}--\r\n".encode())
        return
    out += _header_lines(part, without=_OWN)
    if not header(part, "Content-Type") and kind and kind != "text/plain":
        out.append(f"Content-Type: {_line(kind)}\r\n".encode())
    if inner:  # message/rfc822: the mail that is attached
        out.append(b"\r\n")
        _write(inner[0], out, fetched, depth=depth + 1, boundaries=boundaries)
        return
    out.append(b"Content-Transfer-Encoding: base64\r\n\r\n")
    out.append(_body(part, fetched))


def _body(part: Part, fetched: Mapping[str, str]) -> bytes:
    body = _part_body(part)
    data = body.get("data") or fetched.get(str(body.get("attachmentId", "")), "")
    plain = str(data).translate(_TO_PLAIN).rstrip("=")
    return (plain + "=" * (-len(plain) % 4)).encode("ascii", "replace")


def _header_lines(part: Part, *, without: tuple[str, ...]) -> list[bytes]:
    """As they came, each on one line. A name that is none, and every line break within a value, is taken out: no
    value begins a field of its own."""
    lines = []
    for field in _fields(part):
        name = str(field.get("name", ""))
        if _NAME.fullmatch(name) and name.lower() not in without:
            lines.append(f"{name}: {_line(str(field.get('value', '')))}\r\n".encode("utf-8", "replace"))
    return lines


def _line(value: str) -> str:
    return _LINE_BREAK.sub("", value) if "\n" not in value and "\r" not in value else _unfolded(value)


def _unfolded(value: str) -> str:
    """A folded value without its line breaks (RFC 5322, 2.2.3: the white space after them stays)."""
    return _LINE_BREAK.sub(" ", re.sub(r"\r?\n(?=[ \t])", "", value))


def raw_bytes(raw: str) -> bytes:
    """The `raw` of a message: base64url, padded or not. Empty if it is none."""
    try:
        return base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4))
    except ValueError:
        return b""
