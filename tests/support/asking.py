"""Asks an application without a server between, from a test that is not asynchronous itself."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx
from fastapi import FastAPI


@dataclass(frozen=True, slots=True)
class Asking:
    """What the application raises is answered with 500, as a server would. `headers` go with every request."""

    app: FastAPI
    headers: Mapping[str, str] = field(default_factory=dict)

    def request(self, method: str, path: str, headers: Mapping[str, str] | None = None) -> httpx.Response:
        async def ask() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
                return await client.request(method, path, headers={**self.headers, **(headers or {})})

        return asyncio.run(ask())

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> httpx.Response:
        return self.request("GET", path, headers)
