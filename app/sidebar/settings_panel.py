"""The settings: how drafts are written, what is looked out for, autopilot, and the user's data."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from babel import Locale

from app.domain.drafts import Profile, Tone
from app.domain.errors import InvalidInput
from app.sidebar.form import Form
from app.sidebar.model import Action, Field, FieldKind, Notice, SettingsGroup, SettingsPanel, Weight
from app.sidebar.texts import say
from app.store.grants import GrantState

_LONGEST = {"name": 200, "signature": 2000, "points": 6000, "references": 4000}  # bytes of UTF-8: a card holds all four
_AS_IS = "as_is"  # names the fields that a form does not show, since they are too long for it

_SWITCHES = ("paper_note", "ask_leave", "ask_feedback")


class Autopilot(StrEnum):
    """Whether Afterword may work while the user is away: notice new mail and prepare drafts on their day."""

    NOT_OFFERED = "not_offered"  # this server has no client for it
    OFF = "off"
    ON = "on"
    BROKEN = "broken"  # it was on, and the grant came to its end


@dataclass(frozen=True, slots=True)
class SettingsSource:
    """What the settings are shown from."""

    profile: Profile
    email: str = ""  # whose mailbox it is
    autopilot: Autopilot = Autopilot.NOT_OFFERED
    locale: Locale = field(default_factory=lambda: Locale("en", "US"))
    keys: SettingsGroup | None = None  # API keys, where the surface makes them
    provider: str = "Google"  # who gives the permission


def shown_as(state: GrantState | None) -> Autopilot:
    """How a connection is told; None: there is none."""
    if state is None:
        return Autopilot.OFF
    return Autopilot.BROKEN if state is GrantState.BROKEN else Autopilot.ON


def build(source: SettingsSource) -> SettingsPanel:
    """The settings as they are. Pure."""
    groups = [_drafts(source), _data()]
    if source.autopilot is not Autopilot.NOT_OFFERED:
        groups.insert(1, _autopilot(source))
    if source.keys is not None:
        groups.insert(-1, source.keys)
    return SettingsPanel(say("settings.title"), tuple(groups))


def _drafts(source: SettingsSource) -> SettingsGroup:
    profile = source.profile
    tones = tuple((tone.value, say(f"settings.tone_{tone.value}")) for tone in Tone)
    switches = {name: bool(getattr(profile, name)) for name in _SWITCHES}
    country = country_name(profile.holiday_country, source.locale)
    every = (
        Field("name", say("settings.name"), value=profile.name),
        Field("tone", say("settings.tone"), FieldKind.CHOICE, profile.tone.value, choices=tones),
        Field("signature", say("settings.signature"), FieldKind.LINES, profile.signature),
        _lines("points", profile.points),
        _lines("references", profile.references),
        Field("holiday_country", say("settings.country"), value=country, hint=say("settings.country_hint")),
        *(Field(name, say(f"settings.{name}"), FieldKind.SWITCH, "on" if on else "") for name, on in switches.items()),
    )
    fields = tuple(field for field in every if _fits(field.name, field.value))
    as_is = [field for field in every if field not in fields]  # kept over the API, which takes more
    lines = tuple(say("settings.too_long_here", what=field.label) for field in as_is)
    values = ((_AS_IS, " ".join(field.name for field in as_is)),) if as_is else ()
    save = Action("save_settings", say("settings.save"), values, fields, Weight.PRIMARY)
    return SettingsGroup(say("settings.drafts"), lines, fields=fields, actions=(save,))


def _fits(name: str, text: str) -> bool:
    return name not in _LONGEST or len(text.encode()) <= _LONGEST[name]


def _lines(name: str, values: tuple[str, ...]) -> Field:
    label, hint = say(f"settings.{name}"), say(f"settings.{name}_hint")
    return Field(name, label, FieldKind.LINES, "\n".join(values), hint=hint)


def _autopilot(source: SettingsSource) -> SettingsGroup:
    state = source.autopilot.value
    on = source.autopilot is Autopilot.ON
    lines = [say(f"settings.autopilot_{state}", email=source.email, provider=source.provider)]
    if not on:
        lines.append(say("settings.autopilot_needs"))
    actions = [] if on else [Action("connect", say(f"settings.connect_{state}"))]
    if source.autopilot is not Autopilot.OFF:
        actions.append(Action("disconnect", say("settings.disconnect"), weight=Weight.QUIET))
    return SettingsGroup(say("settings.autopilot"), tuple(lines), actions=tuple(actions))


def _data() -> SettingsGroup:
    export = Action("export", say("settings.export"))
    delete = Action("delete", say("settings.delete"), weight=Weight.QUIET)
    return SettingsGroup(say("settings.data"), (say("settings.data_kept"),), actions=(export, delete))


def ask_before_deleting(*, grant: bool = False) -> Notice:
    """The second step of "delete everything". `grant`: autopilot is on, and ends with it."""
    lines = [say("settings.delete_what"), say("settings.delete_drafts")]
    if grant:
        lines.append(say("settings.delete_grant"))
    confirmed = Action("delete_confirmed", say("settings.delete_confirmed"), weight=Weight.PRIMARY)
    return Notice(say("settings.delete_sure"), tuple(lines), (confirmed, Action("show_settings", say("settings.keep"))))


def deleted() -> Notice:
    """What is said after everything was deleted, and what stays in the mailbox."""
    return Notice(say("settings.deleted"), (say("settings.deleted_all"), say("settings.delete_drafts")))


def profile_from(form: Form, current: Profile) -> Profile:
    """The profile as a settings form says it. A host may leave out fields that are empty, so a field that did not
    come is empty; a tone that did not come stays. Raises InvalidInput for what cannot be kept."""
    for name in _LONGEST:
        _check_length(name, form.one(name))
    tone = form.one("tone")
    told = replace(
        current,
        name=" ".join(form.one("name").split()),
        signature=form.one("signature").strip().replace("\r\n", "\n"),
        tone=Tone(tone) if tone in list(Tone) else current.tone,
        points=_items(form.one("points")),
        references=_items(form.one("references")),
        holiday_country=country_code(form.one("holiday_country")),
        **{name: bool(form.one(name)) for name in _SWITCHES},
    )
    return replace(told, **{name: getattr(current, name) for name in form.one(_AS_IS).split() if name in _LONGEST})


def _check_length(name: str, text: str) -> None:
    if not _fits(name, text):
        fit = len(text) * _LONGEST[name] // len(text.encode())
        told = say("settings.too_long", what=say(f"settings.{name}"), count=fit)
        raise InvalidInput(told, kept=say("settings.not_kept"))


def _items(text: str) -> tuple[str, ...]:
    return tuple(item for line in text.splitlines() if (item := line.strip(" -*•\t")))


def country_name(code: str, locale: Locale) -> str:
    """ "Germany" for "DE"; a code that CLDR does not know as it is."""
    return str(locale.territories.get(code, code))


def country_code(text: str) -> str:
    """The ISO 3166 code of a country told by name (CLDR's English names) or code; empty for none. Raises
    InvalidInput for another word."""
    told = " ".join(text.split()).casefold()
    if not told:
        return ""
    names = {code: str(name) for code, name in Locale("en").territories.items() if len(code) == 2 and code.isalpha()}
    if told.upper() in names:
        return told.upper()
    short = {"uk": "GB", "usa": "US", "u.s.": "US", "u.s.a.": "US", "great britain": "GB"}
    found = next((code for code, name in names.items() if name.casefold() == told), short.get(told, ""))
    if not found:
        raise InvalidInput(say("settings.no_country", name=text.strip()[:60]), kept=say("settings.not_kept"))
    return found
