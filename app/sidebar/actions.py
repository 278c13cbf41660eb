"""What the buttons of a sidebar do, in words of the services, whatever the host. What only a host can do (open a
draft, show another card) stays with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Note
from app.domain.errors import InvalidInput
from app.domain.followups import Find, FollowUp, FollowUpKind
from app.services import candidacies, corrections, drafts, finds, follow_ups, notes, profiles, scanning
from app.services.desk import Desk
from app.sidebar import keys_panel
from app.sidebar.form import Form
from app.sidebar.model import ASKED, NOTE, WAS
from app.sidebar.rows import PERSON, PERSON_FIELDS
from app.sidebar.settings_panel import profile_from
from app.sidebar.source import Text
from app.sidebar.texts import say


@dataclass(frozen=True, slots=True)
class Done:
    """What happened, for the status line. `location`: where to go instead of staying, for a host with pages.
    `drafts` are the rows of the drafts that were written, in order; `texts` are what the panel is to show of cards and
    invitations, by follow-up."""

    notice: str
    location: str = ""
    status: int = 200
    drafts: tuple[str, ...] = ()
    texts: Mapping[str, Text] = field(default_factory=dict)


Verb = Callable[[Desk, str, Form, datetime], Awaitable[Done]]


async def perform(desk: Desk, thread: str, verb: str, form: Form, *, now: datetime) -> Done:
    """Do it. Raises InvalidInput for an unknown verb, and what the services raise."""
    work = _VERBS.get(verb)
    if work is None:
        raise InvalidInput(say("errors.button"), kept=say("failure.kept"), advice=say("errors.reload"))
    if verb not in _WITH_NOTES and form.with_prefix(NOTE):
        await _save_notes(desk, thread, form)  # typed before another button was pressed
    return await work(desk, thread, form, now)


async def _save_notes(desk: Desk, thread: str, form: Form) -> dict[str, FollowUp]:
    """Keeps the notes that came with a form, all or none; gives the thread's follow-ups by key. Raises InvalidInput."""
    by_key = {t.follow_up.key: t.follow_up for t in await follow_ups.pending(desk) if t.thread_id == thread}
    # A host may leave out the fields that were emptied: `asked` then names all that the card had.
    typed = {**dict.fromkeys(form.one(ASKED).split(), ""), **form.with_prefix(NOTE)}
    changed = {key: text for key, text in typed.items() if key in by_key and not _stands_as_shown(form, key, text)}
    if told := [Note(by_key[key].to_name, text) for key, text in changed.items()]:
        await notes.save_all(desk, thread, told)
    return by_key


def _stands_as_shown(form: Form, key: str, text: str) -> bool:
    """Whether a note is as the form showed it. Such a one is not kept anew: it may have been changed in another window
    since, and that would be undone."""
    was = f"{WAS}{NOTE}{key}"
    return form.has(was) and form.one(was).split() == text.split()


async def _rewrite(desk: Desk, thread: str, form: Form, now: datetime) -> Done:
    await _save_notes(desk, thread, form)
    tracked = await follow_ups.get(desk, thread, form.one("keys"))
    if tracked.draft is None:
        raise InvalidInput(say("errors.no_draft_again"), kept=say("failure.kept"))
    await drafts.rewrite(desk, tracked.draft.id, now=now)
    return Done(say("done.rewritten", name=tracked.follow_up.to_name), drafts=(tracked.draft.id,))


async def _write(desk: Desk, thread: str, form: Form, now: datetime) -> Done:
    keys = form.one("keys").split()
    if not keys:
        raise InvalidInput(say("errors.nothing_to_write"), kept=say("failure.kept"))
    await _save_notes(desk, thread, form)
    done = await drafts.write_these(desk, thread, keys, now=now, news=form.one("news").strip() or None)
    failed = [say("done.not_written", name=one.follow_up.to_name, why=one.text) for one in done.left_out]
    failed += [say("done.not_written", name=say("done.somebody"), why=say("errors.not_planned")) for _ in done.missing]
    said = say("drafts.saved", count=len(done.drafts)) if done.drafts else ""
    written = tuple(one.tracked.id for one in done.drafts)
    return Done(" ".join(filter(None, (said, *failed))), status=200 if written else 409, drafts=written)


async def _pass_on(desk: Desk, thread: str, form: Form, now: datetime) -> Done:
    await _save_notes(desk, thread, form)
    made = await drafts.pass_on(desk, thread, form.one("keys") or form.one("key"), now=now)
    return Done(say("done.passed_on", name=made.follow_up.to_name), drafts=(made.tracked.id,))


async def _keep_notes(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    await _save_notes(desk, thread, form)
    return Done(say("done.notes"))


async def _keep_own_note(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    await notes.save_own(desk, thread, form.one("own_note"))
    return Done(say("done.own_note"))


async def _withdraw(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    key = form.one("key")
    tracked = await follow_ups.get(desk, thread, key)
    if tracked.draft is None:
        raise InvalidInput(say("errors.no_draft_withdraw"), kept=say("failure.kept"))
    await drafts.withdraw(desk, tracked.draft.id)
    return Done(say("done.withdrawn"))


async def _dismiss(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    tracked = await follow_ups.dismiss(desk, thread, form.one("key"))
    if tracked.follow_up.kind is FollowUpKind.MOVE_ON:
        return Done(say("done.kept_waiting"))
    return Done(say("done.dismissed", name=tracked.follow_up.to_name))


async def _tick_off(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    tracked = await follow_ups.complete(desk, thread, form.one("key"))
    return Done(say("done.ticked_off", name=tracked.follow_up.to_name))


async def _show_text(desk: Desk, thread: str, form: Form, now: datetime) -> Done:
    """The words of a card or an invitation, for the user to copy; nothing is kept of them (etiquette T7, L1)."""
    key = form.one("key")
    made = await drafts.preview(desk, thread, key, now=now)
    return Done(say("done.text", name=made.to_name), texts={key: Text(made.body, made.warnings)})


async def _restore(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    tracked = await follow_ups.restore(desk, thread, form.one("key"))
    return Done(say("done.restored", name=tracked.follow_up.to_name))


async def _put_off(desk: Desk, thread: str, form: Form, now: datetime) -> Done:
    """Another week, counted from today or from the day on which it opens, whichever is later."""
    key, today = form.one("key"), now.astimezone(ZoneInfo(desk.owner.time_zone)).date()
    opens = (await follow_ups.get(desk, thread, key)).follow_up.not_before or today
    until = max(today, opens) + WEEK
    await follow_ups.snooze(desk, thread, key, until, today=today)
    return Done(say("done.put_off"))


async def _wake(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    await follow_ups.wake(desk, thread, form.one("key"))
    return Done(say("done.woken"))


async def _prepare(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    wanted = bool(form.one("wanted"))
    await follow_ups.prepare(desk, thread, form.one("key"), wanted=wanted)
    return Done(say("done.prepared" if wanted else "done.not_prepared"))


async def _save_find(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    kept = await finds.add(desk, thread, Find(form.one("find"), form.one("find_for")))
    return Done(say("done.find_kept", name=kept[-1].to_name))


async def _drop_find(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    await finds.remove(desk, thread, form.one("id"))
    return Done(say("done.find_gone"))


async def _cards(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    wanted = bool(form.one("wanted"))
    await candidacies.want_cards(desk, thread, wanted=wanted)
    return Done(say("done.cards" if wanted else "done.no_cards"))


async def _close(desk: Desk, thread: str, _: Form, now: datetime) -> Done:
    await candidacies.close(desk, thread, now=now)
    return Done(say("done.closed"))


async def _reopen(desk: Desk, thread: str, _: Form, __: datetime) -> Done:
    await candidacies.reopen(desk, thread)
    return Done(say("done.reopened"))


def _moment(text: str, zone: ZoneInfo) -> str:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=zone).isoformat() if text else ""
    except ValueError:
        raise InvalidInput(say("errors.no_moment", text=text), kept=say("failure.kept")) from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(say("errors.no_day", text=text), kept=say("failure.kept")) from None


def _value(kind: CorrectionKind, form: Form, zone: ZoneInfo) -> str:
    start, first = form.one("start"), form.one("first")
    if kind is CorrectionKind.INTERVIEW_TIME and start:
        begin, end = _moment(start, zone), _moment(form.one("end"), zone)
        if end and datetime.fromisoformat(end) <= datetime.fromisoformat(begin):
            raise InvalidInput(say("errors.end_first"), kept=say("failure.kept"))
        return f"{begin}/{end}"
    if kind is CorrectionKind.PROMISE and (first or form.one("last")):
        days = sorted((_day(first or form.one("last")), _day(form.one("last") or first)))
        return f"{days[0].isoformat()}/{days[1].isoformat()}"
    return " ".join(form.one("value").split())


def _of_person(form: Form) -> tuple[Correction, ...]:
    """What a person's form changed: each field beside the value it was shown with (`was:…`). The name comes last,
    since the others go by it."""
    subject = form.one("subject")
    found = []
    for name, kind in PERSON_FIELDS.items():
        value = " ".join(form.one(name, form.one(f"was:{name}")).split())
        if value != form.one(f"was:{name}"):
            found.append(Correction(kind, value, subject))
    return tuple(found)


async def _correct(desk: Desk, thread: str, form: Form, now: datetime) -> Done:
    if form.one("kind") == PERSON:
        told = _of_person(form)
        if not told:
            return Done(say("done.unchanged"))
    else:
        try:
            kind = CorrectionKind(form.one("kind"))
        except ValueError:
            raise InvalidInput(say("errors.no_correction"), kept=say("failure.kept")) from None
        told = (Correction(kind, _value(kind, form, ZoneInfo(desk.owner.time_zone)), form.one("subject")),)
    await corrections.add_all(desk, thread, told)
    if not any(one.kind is CorrectionKind.PERSON_EMAIL for one in told):
        return Done(say("done.corrected"))
    readdressed = await drafts.readdress(desk, thread, now=now)
    names = " ".join(say("done.readdressed", name=one.follow_up.to_name) for one in readdressed)
    return Done(f"{say('done.corrected')} {names}".strip())


async def _save_settings(desk: Desk, _: str, form: Form, __: datetime) -> Done:
    await profiles.save(desk, profile_from(form, await profiles.get(desk)))
    return Done(say("done.settings"))


async def _pause_scan(desk: Desk, _: str, __: Form, ___: datetime) -> Done:
    await scanning.pause(desk.rows)
    return Done(say("done.scan_paused"))


async def _resume_scan(desk: Desk, _: str, __: Form, ___: datetime) -> Done:
    await scanning.resume(desk.rows)
    return Done(say("done.scan_resumed"))


async def _revoke_key(desk: Desk, _: str, form: Form, __: datetime) -> Done:
    await keys_panel.revoke(desk, form)
    return Done(say("keys.revoked"))


WEEK = timedelta(days=7)
AT_HOME = ("pause_scan", "resume_scan")  # verbs about no thread, after which the home page is shown
HOLD = ("dismiss", "done", "close")  # those that are done even where the mailbox then refuses to withdraw a draft
IN_SETTINGS = ("save_settings", keys_panel.REVOKE)  # and those after which the settings are
_WITH_NOTES = ("write", "pass_on", "rewrite", "save_notes")
_VERBS: dict[str, Verb] = {
    "write": _write,
    "rewrite": _rewrite,
    "pass_on": _pass_on,
    "save_notes": _keep_notes,
    "save_own_note": _keep_own_note,
    "withdraw": _withdraw,
    "dismiss": _dismiss,
    "done": _tick_off,
    "show_text": _show_text,
    "restore": _restore,
    "put_off": _put_off,
    "wake": _wake,
    "prepare": _prepare,
    "save_find": _save_find,
    "drop_find": _drop_find,
    "cards": _cards,
    "close": _close,
    "reopen": _reopen,
    "correct": _correct,
    "save_settings": _save_settings,
    "pause_scan": _pause_scan,
    "resume_scan": _resume_scan,
    keys_panel.REVOKE: _revoke_key,
}
