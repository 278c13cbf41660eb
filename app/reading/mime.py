"""The parts of a mail (RFC 5322, RFC 2045, RFC 2046), read leniently and only as far as they are asked for.

The standard library's parser looks at every line of every part; this one looks for the boundaries alone, which makes
it several times as fast. What it makes of a mail is compared with the library's in the tests.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import decode_params, unquote

from app.reading.charset import decode_bytes

_HEAD_END = re.compile(rb"\n[ \t]*\r?\n")
_FIELD = re.compile(r"^([!-9;-~]+)[ \t]*:[ \t]*(.*(?:\n[ \t].*)*)", re.MULTILINE)  # with the lines it is folded into
_TYPE = re.compile(r"\s*([\w!#$&^.+-]+)/([\w!#$&^.+-]+)")
_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)')
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_STRAY = re.compile(rb"[^A-Za-z0-9+/=\s]|=\s*[A-Za-z0-9+/]")
_DELIMITER = re.compile(rb"^--([^\s-][^\r\n]{0,68}?)[ \t]*\r?$", re.MULTILINE)
_AS_IT_IS = frozenset({"", "7bit", "8bit", "binary", "7-bit", "8-bit", "none"})
_NONE: list[str] = []
MAX_HEAD = 400_000  # bytes of header fields that are read


class BrokenEncoding(ValueError):
    """A part whose transfer encoding cannot be undone."""


@dataclass(slots=True)
class Entity:
    """A mail or a part of one. Header names are lower case; values are unfolded text."""

    fields: list[tuple[str, str]]
    body: bytes
    default: str = "text/plain"
    _by_name: dict[str, list[str]] = field(default_factory=dict)
    _type: str = ""
    _parameters: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)  # what was wrong with its form, as a sentence's end

    def get(self, name: str) -> str | None:
        """The first field of that (lower-case) name."""
        values = self.all(name)
        return values[0] if values else None

    def all(self, name: str) -> list[str]:
        """The fields of that (lower-case) name, in order."""
        if not self._by_name:
            for key, value in self.fields:
                self._by_name.setdefault(key, []).append(value)
        return self._by_name.get(name, _NONE)

    @property
    def type(self) -> str:
        """The media type, lower case; "text/plain" where none can be read (RFC 2045 §5.2)."""
        if not self._type:
            raw = self.get("content-type")
            match = _TYPE.match(raw) if raw else None
            self._type = f"{match.group(1)}/{match.group(2)}".lower() if match else self.default
            self._parameters = _parameters(raw) if raw else {}
        return self._type

    def parameter(self, name: str) -> str:
        """A parameter of Content-Type, "" where it has none."""
        return self._parameters.get(name, "") if self.type else ""

    @property
    def disposition(self) -> str:
        return (self.get("content-disposition") or "").partition(";")[0].strip().lower()

    @property
    def filename(self) -> str:
        raw = self.get("content-disposition")
        given = _parameters(raw).get("filename", "") if raw and "filename" in raw.lower() else ""
        return given or self.parameter("name")

    def parts(self) -> Iterator[Entity]:
        """The parts of a multipart; a missing end and stray lines are put up with (RFC 2046 §5.1.1)."""
        if not self.type.startswith("multipart/"):
            return
        default = "message/rfc822" if self.type == "multipart/digest" else "text/plain"
        marks = self._delimiters()
        if not marks:
            self.faults.append("its parts cannot be told apart; all was read as one text")
            yield Entity([], self.body)
            return
        start = -1
        for at, after, last in marks:
            if start >= 0:
                yield entity(_without_line_end(self.body[start:at]), default)
            start = after
            if last:
                return
        self.faults.append("its end is missing, as if the mail had been cut off")
        if start < len(self.body):
            yield entity(self.body[start:], default)

    def _delimiters(self) -> list[tuple[int, int, bool]]:
        """Where the boundary stands; if that is not where the head says, what looks like one serves."""
        boundary = self.parameter("boundary")
        marks = list(_marks(self.body, b"--" + boundary.encode("utf-8", "replace"))) if boundary else []
        if not marks and (likely := _DELIMITER.search(self.body)):
            self.faults.append("the mark between its parts is not the one that its head names; a likely one was taken")
            marks = list(_marks(self.body, b"--" + likely.group(1)))
        return marks

    def content(self) -> bytes:
        """The body with its transfer encoding undone. Raises BrokenEncoding."""
        encoding = (self.get("content-transfer-encoding") or "").strip().lower().partition(";")[0]
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.body)
        if encoding == "base64":
            if _STRAY.search(self.body):
                self.faults.append("its base64 holds what does not belong there; words may be lost or garbled")
            return _base64(self.body)
        if encoding in ("x-uuencode", "uuencode", "uue", "x-uue"):
            return _uuencoded(self.body)
        if encoding not in _AS_IT_IS:
            if b" " not in self.body[:2_000]:
                raise BrokenEncoding(f"unknown encoding {encoding[:40]}")
            self.faults.append("its transfer encoding is unknown; it was read as it stands")
        return self.body

    def attached(self) -> Entity:
        """The mail in a message/rfc822 part."""
        return entity(self.content())


def _marks(body: bytes, mark: bytes) -> Iterator[tuple[int, int, bool]]:
    """Where lines that are nothing but the boundary begin and end, and whether it is the closing one."""
    at = body.find(mark)
    while at >= 0:
        end = body.find(b"\n", at)
        end = len(body) if end < 0 else end
        rest = body[at + len(mark) : end].rstrip()
        if (at == 0 or body[at - 1] in b"\r\n") and rest in (b"", b"--"):
            yield at, end + 1, bool(rest)
        at = body.find(mark, end)


def entity(raw: bytes, default: str = "text/plain") -> Entity:
    """Read the head of a mail or part."""
    if raw[:1] == b"\n" or raw[:2] == b"\r\n":
        return Entity([], raw.lstrip(b"\r\n") if default == "text/plain" else raw, default)
    end = _head_end(raw)
    if end is None:
        return _headless(raw, default)
    fields = _fields(raw[: end[0]])
    return Entity(fields, raw[end[1] :], default) if fields else Entity([], raw, default)


def _head_end(raw: bytes) -> tuple[int, int] | None:
    """Where the blank line below a head begins (with the end of the line above it) and ends."""
    blank = _HEAD_END.search(raw, 0, MAX_HEAD)
    bare = raw.find(b"\r\r", 0, blank.start() + 1 if blank else MAX_HEAD)
    if bare >= 0:
        return bare, bare + 2
    if blank is None:
        return None
    start = blank.start()
    return (start - 1 if raw[start - 1 : start] == b"\r" else start), blank.end()


def _headless(raw: bytes, default: str) -> Entity:
    """No blank line: all head if its first line is a field, else all body."""
    fields = _fields(raw[:MAX_HEAD])
    return Entity(fields, b"", default) if fields else Entity([], raw, default)


def _fields(head: bytes) -> list[tuple[str, str]]:
    text = head.decode("ascii") if head.isascii() else decode_bytes(head, "utf-8")[0]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _FIELD.match(text) is None:
        return []  # text, and no head at all
    return [
        (name.lower(), value.replace("\n", "").lstrip(" \t").rstrip() if "\n" in value else value.rstrip())
        for name, value in _FIELD.findall(text)
    ]


def _parameters(raw: str) -> dict[str, str]:
    found = _PARAMETER.findall(raw[:20_000])
    if any("*" in name for name, _ in found):
        decoded = decode_params([("", ""), *((name, value) for name, value in found)])[1:]
        return {name.lower(): _extended(value).strip('"') for name, value in decoded}
    made: dict[str, str] = {}
    for name, value in found:
        made.setdefault(name.lower(), re.sub(r"\\(.)", r"\1", value[1:-1]) if value[:1] == '"' else value)
    return made


def _extended(value: str | tuple[str | None, str | None, str]) -> str:
    """A parameter's value, decoded if it names its charset (RFC 2231 §4)."""
    if isinstance(value, str):
        return unquote(value)
    charset, _, text = value
    return decode_bytes(text.encode("raw_unicode_escape"), charset or "utf-8")[0]


def _without_line_end(raw: bytes) -> bytes:
    if raw.endswith(b"\r\n"):
        return raw[:-2]
    return raw[:-1] if raw.endswith(b"\n") else raw


def _base64(raw: bytes) -> bytes:
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        kept = _NOT_BASE64.sub(b"", raw.partition(b"=")[0])
        kept = kept[: len(kept) - 1] if len(kept) % 4 == 1 else kept
        try:
            return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))
        except binascii.Error as error:
            raise BrokenEncoding(str(error)) from error


def _uuencoded(raw: bytes) -> bytes:
    made = bytearray()
    inside = False
    for line in raw.splitlines():
        if line.startswith(b"begin "):
            inside = True
        elif line.strip() == b"end":
            break
        elif inside and line:
            try:
                made += binascii.a2b_uu(line)
            except binascii.Error as error:
                raise BrokenEncoding(str(error)) from error
    return bytes(made)
