"""Whether mails that were named as one thread are of several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.commands.owner import is_free_mail
from app.domain.mail import Message
from app.mailboxes.conversations import Groups, base_subject

_MOST_NAMED = 3


def told_if_several(messages: Sequence[Message], owner: str) -> str:
    """A warning that names what the threads are about; empty for one thread. Mails hang together that refer to each
    other, have one subject, or have to do with one person or firm besides the owner."""
    groups = Groups()
    for message in messages:
        for tie in _ties(message, owner):
            groups.join(tie, f"id:{message.id}")
    subjects: dict[str, str] = {}
    for message in messages:
        subjects.setdefault(groups.find(f"id:{message.id}"), message.subject or "(no subject)")
    if len(subjects) < 2:
        return ""
    named = ", ".join(f"“{subject}”" for subject in list(subjects.values())[:_MOST_NAMED])
    more = f" and {len(subjects) - _MOST_NAMED} more" if len(subjects) > _MOST_NAMED else ""
    return (
        f"These mails are of {len(subjects)} threads that have nothing in common: {named}{more}. They were read as "
        "one. Name the mails of one thread alone, or serve the mailbox to see them apart."
    )


def _ties(message: Message, owner: str) -> Iterator[str]:
    yield from (f"id:{one}" for one in (message.id, message.in_reply_to, *message.references) if one)
    subject, _ = base_subject(message.subject)
    if subject:
        yield f"subject:{subject}"
    for person in (message.sender, *message.to, *message.cc):
        if person.email and person.email != owner:
            domain = person.email.partition("@")[2]
            yield f"mail:{person.email if is_free_mail(person.email) else domain}"
