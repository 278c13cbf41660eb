"""What was made of a typed text is kept while one draft is written, and no longer: notes and points are personal, and
nothing of them may outlive what the user deletes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")
_OF_THIS_DRAFT: ContextVar[dict[Hashable, Any] | None] = ContextVar("_OF_THIS_DRAFT", default=None)


@contextmanager
def one_draft() -> Iterator[None]:
    """While the block runs, functions marked `kept_for_one_draft` answer an equal question from memory. Blocks within
    it share the memory of the outermost, which goes when that ends."""
    if _OF_THIS_DRAFT.get() is not None:
        yield
        return
    before = _OF_THIS_DRAFT.set({})
    try:
        yield
    finally:
        _OF_THIS_DRAFT.reset(before)


def kept_for_one_draft(made: Callable[P, R]) -> Callable[P, R]:
    """For pure functions of hashable positional arguments. Outside of `one_draft` nothing is kept."""

    @wraps(made)
    def ask(*args: P.args, **kwargs: P.kwargs) -> R:
        known = _OF_THIS_DRAFT.get()
        if known is None or kwargs:
            return made(*args, **kwargs)
        question = (made, *args)
        if question not in known:
            known[question] = made(*args, **kwargs)
        return cast(R, known[question])

    return ask
