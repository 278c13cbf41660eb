"""Nothing that the user typed stays in the program's memory when a draft is written: an account that is deleted is."""

from __future__ import annotations

import gc
import pkgutil
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from importlib import import_module
from types import FunctionType, ModuleType

import app.drafting
from app.domain.drafts import Profile
from app.drafting import memory
from tests.support.scenes import write

TYPED = "zanzibarite"


def _caches() -> Iterator[object]:
    for found in pkgutil.walk_packages(app.drafting.__path__, "app.drafting."):
        yield from (one for one in vars(import_module(found.name)).values() if isinstance(one, _lru_cache_wrapper))


def _texts(held: object, depth: int = 6) -> Iterator[str]:
    """The texts that can be reached from what an object holds, code and modules apart."""
    if isinstance(held, str):
        yield held
    elif depth and not isinstance(held, (type, ModuleType, FunctionType)):
        for inner in gc.get_referents(held):
            yield from _texts(inner, depth - 1)


def test_no_note_and_no_point_outlives_the_draft_it_was_typed_for() -> None:
    profile = Profile("Ada Byrne", "Ada", points=(f"moved 40 {TYPED} stores to Kafka in two years",))
    draft = write(note=f"we talked about {TYPED} silos and the new barn", profile=profile)
    assert TYPED in draft.body
    caches = list(_caches())
    assert caches
    assert not [text for cache in caches for text in _texts(cache) if TYPED in text]
    assert memory._OF_THIS_DRAFT.get() is None


def test_within_one_draft_the_same_text_is_read_once() -> None:
    asked: list[str] = []

    @memory.kept_for_one_draft
    def read(text: str) -> str:
        asked.append(text)
        return text.upper()

    with memory.one_draft():
        assert [read("a"), read("a"), read("b")] == ["A", "A", "B"]
        with memory.one_draft():
            read("a")
    assert asked == ["a", "b"]
    read("a")
    read("a")
    assert asked == ["a", "b", "a", "a"]
