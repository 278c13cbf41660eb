"""Tokens whose signature was checked a moment ago. A surface sends the user's token with every call for up to an hour;
what it claims is remembered until then, under a digest of the token: the token itself is not kept."""

from __future__ import annotations

import hashlib
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from app.identity.signed_tokens import verified

MOST = 4096  # tokens remembered, a kilobyte or two each


@dataclass(frozen=True, slots=True)
class _Checked:
    key: RSAPublicKey
    claims: Mapping[str, Any]
    until: float  # seconds of Unix time


class CheckedTokens:
    """What `verified` gave, for one issuer's rules: `issuers`, `leeway` (seconds) and `required` are its arguments.
    `clock` counts seconds of Unix time."""

    def __init__(
        self,
        *,
        issuers: Sequence[str],
        leeway: float,
        required: Sequence[str],
        most: int = MOST,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._issuers, self._leeway, self._required = issuers, leeway, required
        self._most, self._clock = most, clock
        self._checked: OrderedDict[tuple[bytes, str], _Checked] = OrderedDict()

    def claims(self, token: str, key: RSAPublicKey, *, audience: str) -> Mapping[str, Any]:
        """The claims of a token that the key signed, for that audience alone. A token serves as long as it is good and
        its issuer publishes that very key: a key that was fetched anew checks it anew. Raises BadToken."""
        name = (hashlib.sha256(token.encode(errors="surrogatepass")).digest(), audience)
        known = self._checked.get(name)
        if known is not None and known.key is key and self._clock() < known.until:
            self._checked.move_to_end(name)
            return known.claims
        found = verified(
            token, key, audience=audience, issuers=self._issuers, leeway=self._leeway, required=self._required
        )
        self._checked[name] = _Checked(key, MappingProxyType(found), float(found["exp"]) + self._leeway)
        self._checked.move_to_end(name)
        while len(self._checked) > self._most:
            self._checked.popitem(last=False)
        return self._checked[name].claims
