"""Creating a thing just once at a provider that takes no key for it: what came of a lost answer is looked for before
anything is created again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from app.domain.errors import MailboxError
from app.mailboxes.upstream.problems import Uncertain

Thing = TypeVar("Thing")


async def create_once(
    create: Callable[[], Awaitable[Thing]],
    find: Callable[[], Awaitable[Thing | None]],
    pause: Callable[[], Awaitable[bool]],
) -> Thing:
    """`find` looks for what a try may have left; `pause` waits until the provider is through with it, and is False if
    there is no time for that. There is a second try only if the provider was through with the first and nothing is
    there. Raises Uncertain if it cannot be told, and what `create` raises."""
    try:
        return await create()
    except Uncertain as lost:
        found = await _after(lost, find, pause)
        if found is None and lost.settled:
            found = await _again(create, find, pause)
        if found is None:
            raise
        return found


async def _again(
    create: Callable[[], Awaitable[Thing]],
    find: Callable[[], Awaitable[Thing | None]],
    pause: Callable[[], Awaitable[bool]],
) -> Thing | None:
    try:
        return await create()
    except Uncertain as lost:
        return await _after(lost, find, pause)


async def _after(
    lost: Uncertain, find: Callable[[], Awaitable[Thing | None]], pause: Callable[[], Awaitable[bool]]
) -> Thing | None:
    """What came of a try whose answer was lost. None if nothing is to be seen of it; raises `lost` if that cannot be
    told."""
    try:
        found = await find()
        if found is None and not lost.settled and await pause():
            found = await find()
    except MailboxError:
        raise lost from None
    return found
