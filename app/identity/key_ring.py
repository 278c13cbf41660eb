"""The server's own secret keys, by version: the newest seals and signs, the older ones still open and verify.

They come from the setting `vault_keys` (several machines must share them), or from a file in the data folder that is
made at the first start and readable by its owner alone. Whoever loses them loses the connections, not the facts.
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.disk import only_one
from app.domain.errors import InvalidInput, Unavailable

KEY_BYTES = 32
FILE_NAME = "vault.keys"
LIVE = 2  # versions that stay in any case


@dataclass(frozen=True, slots=True)
class KeyRing:
    """At least one key of 32 bytes, by version. Only keys derived from them are used, one for each purpose."""

    keys: tuple[tuple[int, bytes], ...]

    def __post_init__(self) -> None:
        versions = [version for version, _ in self.keys]
        if not versions or len(set(versions)) != len(versions) or min(versions) < 1:
            raise InvalidInput("The vault needs keys with versions of their own, counted from 1.")
        if any(len(key) != KEY_BYTES for _, key in self.keys):
            raise InvalidInput(f"A vault key has {KEY_BYTES} bytes.", advice=_HOW)

    @property
    def newest(self) -> int:
        return max(version for version, _ in self.keys)

    def derived(self, purpose: str) -> dict[int, bytes]:
        """The keys for one purpose (HKDF-SHA256, RFC 5869), by version, the newest first."""
        return {
            version: HKDF(SHA256(), KEY_BYTES, salt=None, info=f"afterword {purpose}".encode()).derive(key)
            for version, key in sorted(self.keys, reverse=True)
        }


_HOW = "Make one with: openssl rand -base64 32, and set AFTERWORD_VAULT_KEYS=1:<it>."


def parse(text: str) -> KeyRing:
    """`1:<base64>`, several with commas or line ends between. Raises InvalidInput, which shows nothing of a key."""
    keys = []
    for entry in text.replace(",", "\n").split():
        version, colon, encoded = entry.partition(":")
        try:
            keys.append((int(version), base64.b64decode(encoded, validate=True)))
        except (ValueError, binascii.Error):
            colon = ""
        if not colon:
            raise InvalidInput("A vault key is written as its version, a colon, and the key in base64.", advice=_HOW)
    return KeyRing(tuple(keys))


def from_file(folder: Path) -> KeyRing:
    """The keys of the data folder, made if there are none. Two processes that start at once get the same. Raises
    Unavailable."""
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not path.exists():
            _make(path)
        return parse(path.read_text())
    except OSError as error:
        raise _unusable(path, error) from error


class KeyFile:
    """The keys of the data folder as they are now: read again when the file has changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: tuple[int, int, int] | None = None
        self._ring = self.ring()

    def ring(self) -> KeyRing:
        """Raises Unavailable."""
        try:
            told = (self._folder / FILE_NAME).stat()
            seen = (told.st_mtime_ns, told.st_ino, told.st_size)
        except OSError:
            seen = None
        if seen is None or seen != self._seen:
            self._ring, self._seen = from_file(self._folder), seen
        return self._ring


def add_key(folder: Path) -> KeyRing:
    """The ring of the data folder with a new key, which is the newest from now on. Raises Unavailable."""
    with _changing(folder) as ring:
        fresh = (ring.newest + 1, secrets.token_bytes(KEY_BYTES))
        return _write(folder, KeyRing((*ring.keys, fresh)))


def drop_unused(folder: Path, in_use: Collection[int]) -> KeyRing:
    """The ring without the keys that nothing is sealed with. The two newest stay: another process may still seal with
    the one before. Raises Unavailable."""
    with _changing(folder) as ring:
        live = sorted((version for version, _ in ring.keys), reverse=True)[:LIVE]
        return _write(folder, KeyRing(tuple(one for one in ring.keys if one[0] in live or one[0] in in_use)))


@contextmanager
def _changing(folder: Path) -> Iterator[KeyRing]:
    try:
        with only_one(folder / f"{FILE_NAME}.lock"):
            yield from_file(folder)
    except OSError as error:
        raise _unusable(folder / FILE_NAME, error) from error


def _write(folder: Path, ring: KeyRing) -> KeyRing:
    """In place of the keys before, whole or not at all."""
    own = folder / f"{FILE_NAME}.{secrets.token_hex(8)}"
    _write_new(own, "".join(f"{version}:{base64.b64encode(key).decode()}\n" for version, key in sorted(ring.keys)))
    own.replace(folder / FILE_NAME)
    return ring


def _unusable(path: Path, error: OSError) -> Unavailable:
    return Unavailable(
        f"Afterword's keys in {path} could not be used: {error.strerror}.",
        kept="Nothing was changed.",
        advice="Check your rights to it, or set AFTERWORD_VAULT_KEYS.",
    )


def _write_new(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _make(path: Path) -> None:
    """Written whole under another name, then linked: whoever links first wins, and nobody reads half of it."""
    own = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    _write_new(own, f"1:{base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()}\n")
    try:
        path.hardlink_to(own)
    except FileExistsError:
        pass
    finally:
        own.unlink()
