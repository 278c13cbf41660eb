"""API keys in the settings: those there are, making one (shown once), revoking one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date

from app.domain.errors import InvalidInput
from app.identity.api_keys import Scope
from app.services import api_keys
from app.services.api_keys import MadeKey
from app.services.desk import Desk
from app.sidebar.form import Form
from app.sidebar.model import Action, Field, FieldKind, Notice, SettingsGroup, Weight
from app.sidebar.texts import say
from app.store.api_keys import ApiKey
from app.store.owned import owned_with

MAKE, REVOKE = "make_key", "revoke_key"
SHOWN = 8  # keys with a line and a button of their own
_SCOPES = (Scope.READ, Scope.DRAFT, Scope.ADMIN)
_DAYS = (90, 365, 0)
_PRESSED_TWICE = timedelta(minutes=1)


def group(keys: Sequence[ApiKey], locale: Locale, now: datetime) -> SettingsGroup:
    """The newest keys first. Pure."""
    shown = sorted(keys, key=lambda key: key.created_at, reverse=True)[:SHOWN]
    lines = [say("keys.what"), *(_line(key, locale, now) for key in shown)]
    if not shown:
        lines.append(say("keys.none"))
    if len(keys) > len(shown):
        lines.append(say("keys.more", count=len(keys) - len(shown)))
    scopes = tuple((scope.value, say(f"keys.scope_{scope.value}")) for scope in _SCOPES)
    days = tuple((str(number), say(f"keys.days_{number}")) for number in _DAYS)
    fields = (
        Field("key_name", say("keys.name"), hint=say("keys.name_hint")),
        Field("key_scope", say("keys.scope"), FieldKind.CHOICE, Scope.READ.value, choices=scopes),
        Field("key_days", say("keys.days"), FieldKind.CHOICE, str(_DAYS[0]), choices=days),
    )
    make = Action(MAKE, say("keys.make"), (), fields)
    revoke = (
        Action(REVOKE, say("keys.revoke", prefix=key.prefix), (("key_id", key.id),), (), Weight.QUIET, key.name)
        for key in shown
    )
    return SettingsGroup(say("keys.title"), tuple(lines), fields, (make, *revoke))


def _line(key: ApiKey, locale: Locale, now: datetime) -> str:
    may = say(f"keys.may_{key.scopes[-1] if len(key.scopes) == 1 else _widest(key)}")
    if key.expires_at is None:
        until = say("keys.for_ever")
    else:
        told = "until" if key.expires_at > now else "over"
        until = say(f"keys.{told}", day=format_date(key.expires_at.date(), "medium", locale=locale))
    return say("keys.row", name=key.name, prefix=key.prefix, may=may, until=until)


def _widest(key: ApiKey) -> str:
    order = [scope.value for scope in Scope]
    return max((one for one in key.scopes if one in order), key=order.index, default=Scope.READ.value)


async def listed(desk: Desk) -> tuple[ApiKey, ...]:
    """The keys of the user whose mailbox it is."""
    return await api_keys.listing(await owned_with(desk.rows))


async def make(desk: Desk, form: Form, *, now: datetime) -> MadeKey:
    """A key as the form says it. Raises InvalidInput, Conflict for a second press."""
    scope, days = form.one("key_scope"), form.one("key_days", str(_DAYS[0]))
    if scope not in [one.value for one in _SCOPES] or days not in map(str, _DAYS):
        raise InvalidInput(say("errors.button"), kept=say("failure.kept"), advice=say("errors.reload"))
    until = now + timedelta(days=int(days)) if int(days) else None
    owned = await owned_with(desk.rows)
    return await api_keys.make(
        owned, form.one("key_name"), (Scope(scope),), now=now, expires_at=until, once_within=_PRESSED_TWICE
    )


async def revoke(desk: Desk, form: Form) -> None:
    """From now on it opens nothing. Raises NotFound, also for another user's."""
    await api_keys.revoke(await owned_with(desk.rows), form.one("key_id"))


def shown_once(made: MadeKey, locale: Locale, now: datetime, zone: str) -> Notice:
    """The key itself, this once."""
    line = _line(made.key, locale, now.astimezone(ZoneInfo(zone)))
    return Notice(say("keys.made"), (made.secret, say("keys.once"), line), (Action("show_settings", say("keys.back")),))
