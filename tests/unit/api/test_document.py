"""The OpenAPI document says of every operation what an integrator has to know of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from scripts.python_client import described

document = cache(described)


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document()["paths"].items():
        for verb, operation in item.items():
            yield f"{verb.upper()} {path}", operation


def test_every_operation_shows_an_example_of_what_is_sent_and_what_comes_back() -> None:
    headers = document()["components"]["headers"]
    for name, told in operations():
        for media_type, content in told.get("requestBody", {}).get("content", {}).items():
            assert content.get("example"), f"{name} {media_type}"
        (good,) = (answer for code, answer in told["responses"].items() if code.startswith("2"))
        shown = [one["example"] for one in good.get("content", {}).values()]
        shown += [headers[one["$ref"].rsplit("/", 1)[1]].get("example") for one in good["headers"].values()]
        assert any(shown), name
        for content in good.get("content", {}).values():
            assert content["example"], name


def test_every_post_with_a_key_takes_an_idempotency_key_and_every_call_may_be_refused_as_documented() -> None:
    for name, told in operations():
        if told["security"]:
            assert {"401", "403", "429", "500", "503"} <= set(told["responses"]), name
            takes = "IdempotencyKey" in str(told.get("parameters", ""))
            assert takes == name.startswith("POST "), name
