"""The parts of a mail (RFC 5322, RFC 2045, RFC 2046), read leniently and only as far as they are asked for.

The standard library's parser looks at every line of every part; this one looks for the boundaries alone, which makes
it several times as fast. Parts are stretches of the mail's bytes, which are copied only where somebody asks for the
words of a part. What it makes of a mail is compared with the library's in the tests.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import decode_params, unquote

from app.reading.mail.charset import decode_bytes

_HEAD_END = re.compile(rb"\n[ \t]*\r?\n")
_FIELD = re.compile(r"^([!-9;-~]+)[ \t]*:[ \t]*(.*(?:\n[ \t].*)*)", re.MULTILINE)  # with the lines it is folded into
_TYPE = re.compile(r"\s*([\w!#$&^.+-]+)/([\w!#$&^.+-]+)")
_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)')
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
_STRAY = re.compile(rb"[^A-Za-z0-9+/=\s]|=\s*[A-Za-z0-9+/]")
_DELIMITER = re.compile(rb"^--([^\s-][^\r\n]{0,68}?)[ \t]*\r?$", re.MULTILINE)
_AS_IT_IS = frozenset({"", "7bit", "8bit", "binary", "7-bit", "8-bit", "none"})
_NONE: list[str] = []
MAX_HEAD = 400_000  # bytes of header fields that are read
_STRETCH = 100_000  # bytes of quoted-printable that are decoded at once


class BrokenEncoding(ValueError):
    """A part whose transfer encoding cannot be undone."""


@dataclass(slots=True)
class Entity:
    """A mail or a part of one. Header names are lower case; values are unfolded text. The body lies in `raw`, the bytes
    of the whole mail, from `start` to `end`."""

    fields: list[tuple[str, str]]
    raw: bytes
    start: int
    end: int
    default: str = "text/plain"
    _by_name: dict[str, list[str]] = field(default_factory=dict)
    _type: str = ""
    _parameters: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)  # what was wrong with its form, as a sentence's end

    @property
    def body(self) -> bytes:
        """A copy, as it is encoded."""
        return self.raw[self.start : self.end]

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
            yield Entity([], self.raw, self.start, self.end)
            return
        start = -1
        for at, after, last in marks:
            if start >= 0:
                yield entity(self.raw, default, start, _before_line_end(self.raw, start, at))
            start = after
            if last:
                return
        self.faults.append("its end is missing, as if the mail had been cut off")
        if start < self.end:
            yield entity(self.raw, default, start, self.end)

    def _delimiters(self) -> list[tuple[int, int, bool]]:
        """Where the boundary stands; if that is not where the head says, what looks like one serves."""
        boundary = self.parameter("boundary")
        marks = list(self._marks(b"--" + boundary.encode("utf-8", "replace"))) if boundary else []
        if not marks and (likely := _DELIMITER.search(self.body)):
            self.faults.append("the mark between its parts is not the one that its head names; a likely one was taken")
            marks = list(self._marks(b"--" + likely.group(1)))
        return marks

    def _marks(self, mark: bytes) -> Iterator[tuple[int, int, bool]]:
        """Where lines that are nothing but the boundary begin and end, and whether it is the closing one."""
        raw, last = self.raw, self.end
        at = raw.find(mark, self.start, last)
        while at >= 0:
            end = raw.find(b"\n", at, last)
            end = last if end < 0 else end
            rest = raw[at + len(mark) : end].rstrip()
            if (at == self.start or raw[at - 1] in b"\r\n") and rest in (b"", b"--"):
                yield at, end + 1, bool(rest)
            at = raw.find(mark, end, last)

    def content(self) -> bytes:
        """The body with its transfer encoding undone. Raises BrokenEncoding."""
        return self._decoded(self.body)

    def beginning(self, most: int) -> tuple[bytes, bool]:
        """At most so many bytes of the content, and whether that is all of it. Raises BrokenEncoding."""
        if self.end - self.start <= most:  # no encoding makes a body shorter than its content
            return self.content(), True
        if self._encoding == "quoted-printable":
            data, end = self._unquoted(most)
        else:
            end = min(self.end, self.start + self._encoded_length(most))
            data = self._decoded(self.raw[self.start : end])
        return data[:most], end == self.end and len(data) <= most

    def behind_beginning(self, most: int) -> int:
        """Where the bytes begin that make no difference to `beginning`."""
        if self.end - self.start <= most or self._encoding == "quoted-printable":
            return self.end
        return min(self.end, self.start + self._encoded_length(most) + 1)

    def _encoded_length(self, most: int) -> int:
        return most * 3 // 2 if self.is_encoded else most  # four bytes for three, and a line end for each 76

    def _unquoted(self, most: int) -> tuple[bytes, int]:
        """Quoted-printable line by line, until there is enough, and where that was."""
        made = bytearray()
        at = self.start
        while at < self.end and len(made) <= most:
            end = self.raw.find(b"\n", min(at + _STRETCH, self.end), self.end) + 1 or self.end
            made += binascii.a2b_qp(self.raw[at:end])
            at = end
        return bytes(made), at

    @property
    def is_encoded(self) -> bool:
        """Whether the body has a transfer encoding that changes its bytes."""
        return self._encoding not in _AS_IT_IS

    @property
    def _encoding(self) -> str:
        return (self.get("content-transfer-encoding") or "").strip().lower().partition(";")[0]

    def _decoded(self, body: bytes) -> bytes:
        encoding = self._encoding
        if encoding == "quoted-printable":
            return binascii.a2b_qp(body)
        if encoding == "base64":
            if _STRAY.search(body):
                self.faults.append("its base64 holds what does not belong there; words may be lost or garbled")
            return _base64(body)
        if encoding in ("x-uuencode", "uuencode", "uue", "x-uue"):
            return _uuencoded(body)
        if encoding not in _AS_IT_IS:
            if b" " not in body[:2_000]:
                raise BrokenEncoding(f"unknown encoding {encoding[:40]}")
            self.faults.append("its transfer encoding is unknown; it was read as it stands")
        return body

    def attached(self) -> Entity:
        """The mail in a message/rfc822 part."""
        if self.is_encoded:
            return entity(self.content())
        return entity(self.raw, "text/plain", self.start, self.end)


def entity(raw: bytes, default: str = "text/plain", start: int = 0, end: int | None = None) -> Entity:
    """Read the head of a mail or part, which lies in `raw` from `start` to `end` (its own end, if that is None)."""
    end = len(raw) if end is None else end
    first = raw[start : min(start + 2, end)]
    if first[:1] == b"\n" or first == b"\r\n":
        return Entity([], raw, _after_line_ends(raw, start, end) if default == "text/plain" else start, end, default)
    head = _head_end(raw, start, end)
    if head is None:  # no blank line: all head if its first line is a field, else all body
        fields = _fields(raw[start : min(start + MAX_HEAD, end)])
        return Entity(fields, raw, end if fields else start, end, default)
    fields = _fields(raw[start : head[0]])
    return Entity(fields, raw, head[1] if fields else start, end, default)


def _head_end(raw: bytes, start: int, end: int) -> tuple[int, int] | None:
    """Where the blank line below a head begins (with the end of the line above it) and ends."""
    last = min(start + MAX_HEAD, end)
    blank = _HEAD_END.search(raw, start, last)
    bare = raw.find(b"\r\r", start, min(blank.start() + 1, end) if blank else last)
    if bare >= 0:
        return bare, bare + 2
    if blank is None:
        return None
    at = blank.start()
    return (at - 1 if at > start and raw[at - 1 : at] == b"\r" else at), blank.end()


def _after_line_ends(raw: bytes, start: int, end: int) -> int:
    while start < end and raw[start] in b"\r\n":
        start += 1
    return start


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


def _before_line_end(raw: bytes, start: int, end: int) -> int:
    """The end of [start, end) without the line end that belongs to the boundary below it."""
    if end - start >= 2 and raw[end - 2 : end] == b"\r\n":
        return end - 2
    return end - 1 if end > start and raw[end - 1 : end] == b"\n" else end


def _base64(raw: bytes) -> bytes:
    try:
        return binascii.a2b_base64(raw)
    except binascii.Error:
        end = raw.find(b"=")
        kept = raw[: len(raw) if end < 0 else end].translate(None, _NOT_BASE64)
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
