"""Whether an address on the net may be called for a user who names it: never one of this machine or its network.

A name is looked up here, every address it has is held against the rules, and the one that was checked is the one that
is called: a name that answers otherwise the next time (DNS rebinding) gains nothing."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from urllib.parse import urlsplit

import anyio
import anyio.to_thread

from app.domain.errors import InvalidInput

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
LONGEST_URL = 2000
_LOOKUPS = anyio.CapacityLimiter(8)  # names looked up at once, also those that nobody waits for any more
_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address in its last 32 bits
# What IANA has given out to be reached by everybody (RFC 4291, 2.4), less what it took back for documents (RFC 9637).
# All else has a use within one's own network, or none: fec0::/10, 64:ff9b:1::/48 (RFC 8215), ::ffff:0:0:0/96.
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")
_DOCUMENTS = ipaddress.ip_network("3fff::/20")
_PROTOCOLS = ipaddress.ip_network("192.0.0.0/24")  # RFC 6890: none of them is a host's on the public net


class NotPublic(Exception):
    """It leads, or may lead, into a network that is not everybody's. `reason` names no address of ours."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of a name, by this machine's resolver. Raises OSError. In threads of its own: those in which the
    event loop looks up names are few, and names of strangers that take long would keep Google's and Microsoft's
    waiting."""
    look = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    found = await anyio.to_thread.run_sync(look, abandon_on_cancel=True, limiter=_LOOKUPS)
    return [str(one[4][0]) for one in found]


def checked_url(url: str, *, allow_http: bool = False) -> str:
    """The URL, if it is one that could be called at all: https, a host, no user name, no fragment; a host that is
    written as an address has to be a public one. Raises InvalidInput."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise _bad("That is no URL.") from None
    if len(url) > LONGEST_URL or not url.isascii() or any(sign.isspace() for sign in url):
        raise _bad("That URL is too long, or holds signs that a URL cannot hold.")
    if parts.scheme != "https" and not (allow_http and parts.scheme == "http"):
        raise _bad("It has to be an https URL.")
    if not host or not host.strip(".") or "@" in parts.netloc or parts.fragment:
        raise _bad("It has to name a host, no user, and no fragment.")
    if not allow_http and (is_address(host) and not is_public(host)):
        raise _bad("That address is not on the public net.")
    name = host.rstrip(".")  # a dot at the end means the same name
    if not allow_http and (name == "localhost" or name.endswith((".localhost", ".local", ".internal"))):
        raise _bad("That host is not on the public net.")
    return url


async def public_address(host: str, port: int, resolve: Resolve = resolve) -> str:
    """An address of that host to call. Raises NotPublic if any of its addresses is not public, OSError if there is
    none."""
    found = [host] if is_address(host) else list(await resolve(host, port))
    if not found:
        raise OSError("no address")
    if not all(is_public(one) for one in found):
        raise NotPublic("the host is not on the public net")
    return found[0]


def is_address(host: str) -> bool:
    """Whether a host is written as an address, also in the spellings that only system libraries know (127.1)."""
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        try:
            socket.inet_aton(host)
        except OSError:
            return False
    return True


def is_public(address: str) -> bool:
    """Whether an address is everybody's to call: also not one that carries a private one inside."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is None and found in _NAT64:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner)) and (found in _NAT64 or found.is_global)
        return found.is_global and found in _GLOBAL_UNICAST and found not in _DOCUMENTS
    return found.is_global and not found.is_multicast and found not in _PROTOCOLS


def _bad(text: str) -> InvalidInput:
    return InvalidInput(text, kept="Nothing was changed.")
