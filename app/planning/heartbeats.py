"""News that helps somebody, passed on now and then (etiquette H1): only what the user found, never a campaign."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta

from app.domain.followups import Find, FollowUp, FollowUpKind, FollowUpState
from app.domain.reading import ActKind, Stage
from app.planning.naming import address_of, key, name_slug
from app.planning.next_step import BETWEEN_QUESTIONS
from app.planning.setting import Setting

BETWEEN = timedelta(days=21)
STAGES = (Stage.INTERVIEWED, Stage.ON_HOLD)


def heartbeats(setting: Setting) -> Iterator[FollowUp]:
    """One for each find, to the person it suits: never before they were thanked if they interviewed, not within 21
    days of the last to them, never the same find to two people, not where they asked not to be written to."""
    if setting.situation.stage not in STAGES or setting.no_contact is not None:
        return
    given: set[str] = set()
    served: set[str] = set()
    for find in setting.finds:
        mark = mark_of(find)
        if mark in given or find.to_name in served or _passed_on(setting, mark) or not _may_write(setting, find):
            continue
        given.add(mark)
        served.add(find.to_name)
        yield _heartbeat(setting, find, mark)


def _heartbeat(setting: Setting, find: Find, mark: str) -> FollowUp:
    email, inferred = address_of(setting.reading, find.to_name)
    last = _last_to(setting, find.to_name)
    opens = setting.today
    if last is not None:
        opens = max(opens, setting.situation.day(last) + BETWEEN)
    asked = [act.at for act in setting.situation.questions if not act.to or find.to_name in act.to]
    if asked:
        opens = max(opens, setting.situation.day(asked[-1]) + BETWEEN_QUESTIONS)  # no chase by another name (S5)
    person = setting.person(find.to_name)
    return FollowUp(
        key=key(FollowUpKind.HEARTBEAT, name_slug(find.to_name), mark),
        kind=FollowUpKind.HEARTBEAT,
        to_name=find.to_name,
        to_email=email,
        not_before=opens,
        by=opens + timedelta(days=7),
        reason=f"You found something that may help {find.to_name}.",
        evidence=person.evidence[:1] if person is not None else (),
        email_inferred=inferred,
    )


def mark_of(find: Find) -> str:
    """A short name of the find, so that the same one is known again."""
    text = " ".join(find.text.casefold().split())
    return hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


def _may_write(setting: Setting, find: Find) -> bool:
    person = setting.person(find.to_name)
    if person is None:
        return False
    return find.to_name not in {name for name, _ in setting.situation.thanks_due} and _met_or_wrote(setting, find)


def _met_or_wrote(setting: Setting, find: Find) -> bool:
    """Whether one has met that person and thanked them, or they have written in the thread."""
    held = [name for interview in setting.situation.ended for name in interview.interviewers]
    thanked = any(act.kind is ActKind.THANKED and find.to_name in act.to for act in setting.reading.acts)
    if find.to_name in held:
        return thanked
    person = setting.person(find.to_name)
    return person is not None and person.last_wrote is not None


def _passed_on(setting: Setting, mark: str) -> bool:
    """Whether that find went out to anybody already."""
    sent = (d for d in setting.deeds if d.kind is FollowUpKind.HEARTBEAT and d.state is not FollowUpState.DISMISSED)
    return any(deed.key.rpartition(":")[2] == mark for deed in sent)


def _last_to(setting: Setting, name: str) -> datetime | None:
    return max(
        (
            deed.at
            for deed in setting.deeds
            if deed.kind is FollowUpKind.HEARTBEAT
            and deed.state in (FollowUpState.SENT, FollowUpState.DONE)
            and (deed.to_name == name or f":{name_slug(name)}:" in deed.key)
        ),
        default=None,
    )
