"""Which messages belong together: by what they refer to (after the algorithm of JWZ and RFC 5256, REFERENCES), and a
reply that names nothing we know by its subject and people."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.mailboxes.headers import Head

SAME_SUBJECT_WITHIN = timedelta(days=60)
_PREFIX = re.compile(
    r"^\s*((re|aw|sv|vs|antw|rif|odp|ref|fwd?|wg|tr|rv)\s*(\[\d+\])?\s*[:：]|\[(fwd?|ext|external)[^\]]*\])\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Conversation:
    """`id` is that of the first message known to have begun it, whether the mailbox holds that message or not, so
    that it stays the same when older mail comes to light. `keys` are in order of date."""

    id: str
    keys: tuple[Hashable, ...]


class Groups:
    """Disjoint sets (union by path halving)."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def find(self, one: str) -> str:
        """The one that stands for the set of `one`."""
        parent = self._parent.setdefault(one, one)
        while parent != one:
            grand = self._parent[parent]
            self._parent[one] = grand
            one, parent = grand, self._parent[grand]
        return one

    def join(self, one: str, other: str) -> None:
        """Make one set of both."""
        self._parent[self.find(other)] = self.find(one)


def group(heads: Mapping[Hashable, tuple[str, Head]]) -> list[Conversation]:
    """The conversations of messages given as key -> (id, head), the newest first."""
    groups = Groups()
    for message_id, head in heads.values():
        groups.find(message_id)
        for link in head.links:
            groups.join(link, message_id)
    _join_by_subject(groups, heads.values())
    members: dict[str, list[Hashable]] = {}
    for key, (message_id, _) in heads.items():
        members.setdefault(groups.find(message_id), []).append(key)
    conversations = []
    for keys in members.values():
        keys.sort(key=lambda key: (heads[key][1].date, heads[key][0]))
        first_id, first = heads[keys[0]]
        conversations.append(Conversation(first.links[0] if first.links else first_id, tuple(keys)))
    conversations.sort(key=lambda one: (heads[one.keys[-1]][1].date, one.id), reverse=True)
    return conversations


def base_subject(subject: str) -> tuple[str, bool]:
    """The subject without reply and forward marks, folded, and whether it had any."""
    bare = subject
    while match := _PREFIX.match(bare):
        bare = bare[match.end() :]
    return " ".join(bare.casefold().split()), bare != subject


def _join_by_subject(groups: Groups, heads: Iterable[tuple[str, Head]]) -> None:
    """A reply (by its subject's "Re:") that refers to nothing the mailbox holds goes to the last earlier message of
    that subject with somebody in common."""
    by_subject: dict[str, list[tuple[str, Head, bool]]] = {}
    held = set()
    for message_id, head in heads:
        subject, replies = base_subject(head.subject)
        held.add(message_id)
        if subject:
            by_subject.setdefault(subject, []).append((message_id, head, replies))
    for alike in by_subject.values():
        if len(alike) > 1 and any(replies for _, _, replies in alike):
            _join_replies(groups, sorted(alike, key=lambda one: one[1].date), held)


def _join_replies(groups: Groups, alike: Sequence[tuple[str, Head, bool]], held: set[str]) -> None:
    for at, (message_id, head, replies) in enumerate(alike):
        if not replies or any(link in held for link in head.links):
            continue
        for earlier_id, earlier, _ in reversed(alike[:at]):
            if head.date - earlier.date > SAME_SUBJECT_WITHIN:
                break
            if _people(head) & _people(earlier):
                groups.join(earlier_id, message_id)
                break


def _people(head: Head) -> set[str]:
    """Sender and recipients. The owner is in all of them, so one person in common says little; but the subject is
    the same, and one of them says it is a reply."""
    return {address.email for address in (head.sender, *head.recipients) if address.email}
