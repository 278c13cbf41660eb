"""What a request brings along, read up to a bound: before anything is known of who sends it."""

from __future__ import annotations

from starlette.requests import Request


class BodyTooLong(Exception):
    """The body has more bytes than the bound; what was read of it is thrown away."""


async def read_body(request: Request, longest: int) -> bytes:
    """The body of at most `longest` bytes. Raises BodyTooLong, and starlette's ClientDisconnect if the sender left."""
    told = request.headers.get("content-length", "0")
    if told.isdigit() and int(told) > longest:
        raise BodyTooLong
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > longest:
            raise BodyTooLong
    return bytes(body)
