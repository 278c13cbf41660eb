"""Whose mail it is, and where they live, when nobody said so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.domain.mail import Address, Message
from app.reading.mail.headers import is_no_reply

# How the domains of personal mail begin.
_FREE_MAIL = tuple(
    """
    gmail. googlemail. outlook. hotmail. live. yahoo. ymail. icloud. me.com mac.com aol. proton pm.me gmx. web.de
    t-online. orange. free.fr laposte. btinternet. mail. fastmail. hey.com tutanota. posteo. zoho. qq.com 163.com
    126.com naver. seznam. libero. bigpond.
    """.split()  # noqa: SIM905
)


def is_free_mail(email: str) -> bool:
    """Whether its domain is one at which anybody can have a mailbox."""
    return email.partition("@")[2].startswith(_FREE_MAIL)


def guess_owner(messages: Sequence[Message]) -> Address:
    """The address that takes part in most messages; of equals the free-mail one, then the first one written to."""
    taking_part: Counter[str] = Counter()
    names: dict[str, str] = {}
    received: list[str] = []
    for message in messages:
        people = {one.email: one for one in (message.sender, *message.to, *message.cc) if one.email}
        taking_part.update(people.keys())
        received += [one.email for one in message.to]
        for email, one in people.items():
            if len(one.name) > len(names.get(email, "")):
                names[email] = one.name
    able = [email for email in taking_part if not is_no_reply(email)] or list(taking_part)
    if not able:
        return Address()

    def weight(email: str) -> tuple[int, bool, int]:
        return (
            taking_part[email],
            is_free_mail(email),
            -received.index(email) if email in received else -len(received) - 1,
        )

    best = max(able, key=weight)
    return Address(names.get(best, ""), best)
