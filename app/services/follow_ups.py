"""Follow-ups: the plan's difference to what is kept, and what the user says of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from app.domain.drafts import Profile
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.followups import Find, FollowUpKind, FollowUpState, Plan
from app.domain.reading import Kind, Reading
from app.domain.tracking import TrackedFollowUp
from app.planning.next_look import ASKED_FOR
from app.services import deeds, withdrawal
from app.services.desk import Desk
from app.store import follow_ups as rows
from app.store import notes as note_rows
from app.store import readings, timers, watches
from app.store.unit import Unit

OPEN = (FollowUpState.PLANNED, FollowUpState.DRAFTED)


def plan(
    desk: Desk,
    kept: Iterable[TrackedFollowUp],
    reading: Reading,
    now: datetime,
    profile: Profile | None,
    *,
    finds: Iterable[Find] = (),
    cards: bool | None = None,
) -> Plan:
    """What that reading asks for at `now` (aware), under the keys by which the candidacy's follow-ups are `kept`, so
    that none is planned twice when somebody's name is known more fully. What the user did about those (sent, done,
    put off) counts, `finds` are what they want to pass on, and `cards` whether they want
    cards by hand for this candidacy (None: as the profile says). With a saved `profile` it holds what goes
    beyond the thread, too (cards, connections, greetings, references). Empty for a thread about no interview."""
    if reading.kind.value is not Kind.INTERVIEW:
        return Plan(())
    kept = tuple(kept)
    known = tuple(item.follow_up for item in kept if item.state is not FollowUpState.OBSOLETE)
    done = deeds.deeds_of(kept, reading)
    made = desk.parts.plan(
        reading, desk.owner, now, known=known, profile=profile, deeds=done, finds=tuple(finds), cards=cards
    )
    return _with_asked_for(made, {item.follow_up.key for item in kept if item.state is FollowUpState.DRAFTED})


def _with_asked_for(plan: Plan, drafted: set[str]) -> Plan:
    """The plan with what the user has had written already: a doubt that came up later takes nothing back."""
    stands = tuple(one for one in plan.withheld if one.key in drafted)
    if not stands:
        return plan
    order = sorted((*plan.follow_ups, *stands), key=lambda one: (one.by or date.max, one.key))
    return Plan(tuple(order), tuple(one for one in plan.withheld if one not in stands))


def keep(unit: Unit, candidacy_id: str, thread_id: str, plan: Plan, reading: Reading, *, whole: bool = True) -> None:
    """Write the difference between a thread's new plan and the follow-ups kept of it. What the user or the mailbox
    decided (drafted, sent, done, dismissed) stands; what is planned no more is obsolete, or sent if the owner's own
    mails in the thread say so. A plan on a part of the thread (not `whole`) adds what is new and touches nothing."""
    planned = {follow_up.key for follow_up in plan.follow_ups}
    for follow_up in plan.follow_ups:
        known = rows.find(unit, candidacy_id, follow_up.key)
        if known is not None and not whole:
            continue
        revived = known is None or known.state is FollowUpState.OBSOLETE
        state = FollowUpState.PLANNED if known is None or revived else known.state
        if known is not None and known.follow_up.to_name != follow_up.to_name:
            note_rows.rename(unit, candidacy_id, known.follow_up.to_name, follow_up.to_name)
        rows.put(unit, candidacy_id, thread_id, follow_up, state)
    if whole:
        drop(unit, thread_id, planned, reading)


def drop(unit: Unit, thread_id: str, planned: set[str], reading: Reading) -> None:
    """Follow-ups of the thread that are planned no more come to their end."""
    for known in rows.of_thread(unit, thread_id):
        if known.follow_up.key not in planned and known.state in OPEN:
            done = deeds.done_by_hand(known.follow_up, reading)
            rows.set_state(unit, known.id, FollowUpState.SENT if done else FollowUpState.OBSOLETE)


def stand(kept: Sequence[TrackedFollowUp], thread_id: str, plan: Plan) -> bool:
    """Whether the candidacy's follow-ups are just what the thread's plan makes of them, so that `keep` would write
    nothing."""
    by_key = {item.follow_up.key: item for item in kept}
    for follow_up in plan.follow_ups:
        known = by_key.get(follow_up.key)
        if known is None or known.state is FollowUpState.OBSOLETE or known.follow_up != rows.as_kept(follow_up):
            return False
    planned = {follow_up.key for follow_up in plan.follow_ups}
    return not any(
        item.thread_id == thread_id and item.state in OPEN and item.follow_up.key not in planned for item in kept
    )


async def get(desk: Desk, thread_id: str, key: str) -> TrackedFollowUp:
    """The follow-up of that key. Raises NotFound."""
    return await desk.rows.read(lambda unit: find(unit, thread_id, key))


async def dismiss(desk: Desk, thread_id: str, key: str) -> TrackedFollowUp:
    """The user does not want it. An untouched draft of it is withdrawn."""
    return await _end(desk, thread_id, key, FollowUpState.DISMISSED, "You dismissed it.")


async def complete(desk: Desk, thread_id: str, key: str) -> TrackedFollowUp:
    """The user did it by hand. An untouched draft of it is withdrawn."""
    return await _end(desk, thread_id, key, FollowUpState.DONE, "You did it yourself.")


async def restore(desk: Desk, thread_id: str, key: str) -> TrackedFollowUp:
    """Take back a dismissal or completion; the next opening drops it again if it is planned no more."""

    def work(unit: Unit) -> TrackedFollowUp:
        known = find(unit, thread_id, key)
        if known.state in (FollowUpState.DISMISSED, FollowUpState.DONE):
            rows.set_state(unit, known.id, FollowUpState.PLANNED)
        return rows.get(unit, known.id)

    return await desk.rows.write(work)


async def snooze(desk: Desk, thread_id: str, key: str, until: date, *, today: date) -> TrackedFollowUp:
    """Put it off to that day: until then it is not due. Raises InvalidInput for a day that is not to come or lies more
    than a year ahead, Conflict for one that is over."""
    if not today < until <= today + timedelta(days=366):
        raise InvalidInput("It can be put off to a day within a year from now.", kept="Nothing was changed.")

    def work(unit: Unit) -> TrackedFollowUp:
        known = find(unit, thread_id, key)
        if known.state not in OPEN:
            raise Conflict("This step is over, so there is nothing to put off.", kept="Nothing was changed.")
        rows.snooze(unit, known.id, until)
        timers.put_at_once(unit, thread_id)  # which finds the new day
        return rows.get(unit, known.id)

    return await desk.rows.write(work)


async def wake(desk: Desk, thread_id: str, key: str) -> TrackedFollowUp:
    """It is put off no longer: the next opening plans it for its own day. Raises NotFound."""

    def work(unit: Unit) -> TrackedFollowUp:
        known = find(unit, thread_id, key)
        rows.snooze(unit, known.id, None)
        timers.put_at_once(unit, thread_id)
        return rows.get(unit, known.id)

    return await desk.rows.write(work)


async def prepare(desk: Desk, thread_id: str, key: str, *, wanted: bool) -> TrackedFollowUp:
    """Have its draft prepared on its day, or not, whatever is done with the others. Raises InvalidInput for what no
    draft is prepared of, Conflict for one that is over or where nothing goes on while the user is away, NotFound."""

    def work(unit: Unit) -> TrackedFollowUp:
        known = find(unit, thread_id, key)
        if known.follow_up.kind not in ASKED_FOR or known.follow_up.kind is FollowUpKind.MOVE_ON:
            raise InvalidInput("No draft is prepared of this step.", kept="Nothing was changed.")
        if known.state not in OPEN:
            raise Conflict("This step is over, so there is nothing to prepare.", kept="Nothing was changed.")
        if wanted and watches.find(unit) is None:
            raise Conflict(
                "Afterword prepares drafts only where it may work while you are away.",
                kept="Nothing was changed.",
                advice="Switch that on in the settings.",
            )
        rows.set_prepare(unit, known.id, wanted=wanted)
        if wanted:
            timers.put_at_once(unit, known.thread_id)  # its day may have come, and been told, already
        return rows.get(unit, known.id)

    return await desk.rows.write(work)


async def pending(desk: Desk) -> tuple[TrackedFollowUp, ...]:
    """What is to do over all threads opened so far, by the day from which it is due."""
    return await desk.rows.read(lambda unit: rows.in_states(unit, OPEN))


def find(unit: Unit, thread_id: str, key: str) -> TrackedFollowUp:
    """The follow-up of that key in the thread's candidacy. Raises NotFound."""
    stored = readings.find(unit, thread_id)
    known = rows.find(unit, stored.candidacy_id, key) if stored and stored.candidacy_id else None
    if known is None:
        raise NotFound(
            "That step is no longer part of the plan.",
            kept="Nothing was changed.",
            advice="Open the thread again to see what comes next.",
        )
    return known


async def _end(desk: Desk, thread_id: str, key: str, state: FollowUpState, why: str) -> TrackedFollowUp:
    def work(unit: Unit) -> TrackedFollowUp:
        known = find(unit, thread_id, key)
        rows.set_state(unit, known.id, state)
        return rows.get(unit, known.id)

    ended = await desk.rows.write(work)
    if ended.draft is not None:
        said = "Left out" if state is FollowUpState.DISMISSED else "Noted as done"
        done = f"{said}: {ended.follow_up.to_name}."
        await withdrawal.withdraw_after(desk, (ended.draft,), why, done=done)
    return await desk.rows.read(lambda unit: rows.get(unit, ended.id))
