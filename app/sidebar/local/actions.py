"""What the panel's buttons do, in words of the services."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from app.domain.corrections import Correction, CorrectionKind
from app.domain.drafts import Note
from app.domain.errors import AfterwordError, InvalidInput
from app.domain.followups import FollowUp
from app.services import candidacies, corrections, drafts, follow_ups, notes
from app.services.desk import Desk
from app.sidebar.model import NOTE


class Form:
    """The fields of a form; the last of equal names wins, except where all are asked for."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._pairs = tuple(pairs)

    def one(self, name: str, default: str = "") -> str:
        return next((v for k, v in reversed(self._pairs) if k == name), default)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Names and values in the order in which they came."""
        return self._pairs

    def with_prefix(self, prefix: str) -> dict[str, str]:
        return {k.removeprefix(prefix): v for k, v in self._pairs if k.startswith(prefix)}


@dataclass(frozen=True, slots=True)
class Done:
    """What happened, for the status line. `location`: where to go instead of staying."""

    notice: str
    location: str = ""
    status: int = 200


Verb = Callable[[Desk, str, Form, datetime], Awaitable[Done]]


async def perform(desk: Desk, thread: str, verb: str, form: Form, *, now: datetime) -> Done:
    """Do it. Raises InvalidInput for an unknown verb, and what the services raise."""
    work = _VERBS.get(verb)
    if work is None:
        raise InvalidInput("That button is unknown here.", kept="Nothing was changed.", advice="Reload the page.")
    return await work(desk, thread, form, now)


async def _save_notes(desk: Desk, thread: str, form: Form) -> dict[str, FollowUp]:
    """Keeps the notes that came with a form, all or none; gives the thread's follow-ups by key. Raises InvalidInput."""
    by_key = {t.follow_up.key: t.follow_up for t in await follow_ups.pending(desk) if t.thread_id == thread}
    typed = form.with_prefix(NOTE)
    if told := [Note(by_key[key].to_name, text) for key, text in typed.items() if key in by_key]:
        await notes.save_all(desk, thread, told)
    return by_key


async def _rewrite(desk: Desk, thread: str, form: Form, now: datetime) -> Done:
    await _save_notes(desk, thread, form)
    tracked = await follow_ups.get(desk, thread, form.one("keys"))
    if tracked.draft is None:
        raise InvalidInput("There is no draft to write again.", kept="Nothing was changed.")
    await drafts.rewrite(desk, tracked.draft.id, now=now)
    return Done(f"The draft to {tracked.follow_up.to_name} is written again.")


async def _write(desk: Desk, thread: str, form: Form, now: datetime) -> Done:
    keys = form.one("keys").split()
    if not keys:
        raise InvalidInput("There is nothing to write here.", kept="Nothing was changed.")
    by_key = await _save_notes(desk, thread, form)
    news = form.one("news").strip() or None
    written, failed = 0, []
    for key in keys:
        try:
            await drafts.write(desk, thread, key, now=now, news=news)
            written += 1
        except AfterwordError as error:
            name = by_key[key].to_name if key in by_key else "one person"
            failed.append(f"No draft for {name}: {error}")
    said = f"{written} draft{'s are' if written != 1 else ' is'} in your Drafts folder." if written else ""
    return Done(" ".join(filter(None, (said, *failed))), status=200 if written else 409)


async def _open_draft(_: Desk, __: str, form: Form, ___: datetime) -> Done:
    query = urlencode({"folder": "drafts", "draft": form.one("id"), "host": form.one("host")})
    return Done("", location=f"/?{query}")


async def _withdraw(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    key = form.one("key")
    tracked = await follow_ups.get(desk, thread, key)
    if tracked.draft is None:
        raise InvalidInput("There is no draft to withdraw.", kept="Nothing was changed.")
    await drafts.withdraw(desk, tracked.draft.id)
    return Done("The draft is withdrawn from your Drafts folder.")


async def _dismiss(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    tracked = await follow_ups.dismiss(desk, thread, form.one("key"))
    return Done(f"Left out: {tracked.follow_up.to_name}. You can take it back.")


async def _restore(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    tracked = await follow_ups.restore(desk, thread, form.one("key"))
    return Done(f"Taken back in: {tracked.follow_up.to_name}.")


async def _close(desk: Desk, thread: str, _: Form, now: datetime) -> Done:
    await candidacies.close(desk, thread, now=now)
    return Done("Closed. Drafts that you had not touched are withdrawn.")


async def _reopen(desk: Desk, thread: str, _: Form, __: datetime) -> Done:
    await candidacies.reopen(desk, thread)
    return Done("Open again.")


def _moment(text: str, zone: ZoneInfo) -> str:
    try:
        return datetime.fromisoformat(text).replace(tzinfo=zone).isoformat() if text else ""
    except ValueError:
        raise InvalidInput(f"“{text}” is no date and time.", kept="Nothing was changed.") from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(f"“{text}” is no date.", kept="Nothing was changed.") from None


def _value(kind: CorrectionKind, form: Form, zone: ZoneInfo) -> str:
    start, first = form.one("start"), form.one("first")
    if kind is CorrectionKind.INTERVIEW_TIME and start:
        begin, end = _moment(start, zone), _moment(form.one("end"), zone)
        if end and datetime.fromisoformat(end) <= datetime.fromisoformat(begin):
            raise InvalidInput("The end has to come after the start.", kept="Nothing was changed.")
        return f"{begin}/{end}"
    if kind is CorrectionKind.PROMISE and (first or form.one("last")):
        days = sorted((_day(first or form.one("last")), _day(form.one("last") or first)))
        return f"{days[0].isoformat()}/{days[1].isoformat()}"
    return " ".join(form.one("value").split())


async def _correct(desk: Desk, thread: str, form: Form, _: datetime) -> Done:
    try:
        kind = CorrectionKind(form.one("kind"))
    except ValueError:
        raise InvalidInput("That cannot be corrected.", kept="Nothing was changed.") from None
    value = _value(kind, form, ZoneInfo(desk.owner.time_zone))
    await corrections.add(desk, thread, Correction(kind, value, form.one("subject")))
    return Done("Changed. Your word stands, whatever new mail says.")


_VERBS: dict[str, Verb] = {
    "write": _write,
    "rewrite": _rewrite,
    "open_draft": _open_draft,
    "withdraw": _withdraw,
    "dismiss": _dismiss,
    "restore": _restore,
    "close": _close,
    "reopen": _reopen,
    "correct": _correct,
}
