"""The sidebar on the local page: the Outlook pane itself, or a preview of the Gmail cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from babel import Locale
from markupsafe import Markup

from app.services import profiles, scanning
from app.services.overview import overview
from app.services.threads import OpenThread
from app.sidebar import keys_panel, overview_panel, settings_panel
from app.sidebar.form import Form
from app.sidebar.gmail.action_context import CardActions
from app.sidebar.gmail.cards import CardRenderer
from app.sidebar.gmail.preview import CardPreview
from app.sidebar.gmail.routes import Urls
from app.sidebar.local.page import LocalPage
from app.sidebar.opened import panel_of
from app.sidebar.outlook import pane
from app.sidebar.settings_panel import SettingsSource
from app.sidebar.source import Text
from app.sidebar.typed import with_typed

HOME, SETTINGS, DELETE, DELETED = "home", "settings", "delete", "deleted"
_NOWHERE = Urls("https://afterword.invalid")  # the cards' URLs, which the preview turns into the local page's


@dataclass(frozen=True, slots=True)
class Refused:
    """A form that could not be taken: the button's verb and what was typed, to be shown again."""

    verb: str
    form: Form


def _renderer(page: LocalPage) -> CardRenderer:
    """Cards whose buttons carry the thread they are about as it is: the page's own token keeps strangers out."""
    return CardRenderer(CardActions(_NOWHERE, lambda context: context.thread_id), page.desk.owner.time_zone)


def _preview(page: LocalPage, card: dict[str, Any], thread: str, host: str, query: str = "") -> Markup:
    hidden = (("thread", thread), *_carried(page, host, query))
    preview = CardPreview(lambda url: f"/local/do/{url.rsplit('/', 1)[-1]}", hidden)
    return Markup(preview.render(card))  # noqa: S704


def _carried(page: LocalPage, host: str, query: str) -> tuple[tuple[str, str], ...]:
    """What every form carries, so that the page after it is the one before it: whose sidebar, and the search."""
    return (("host", host), *((("q", query),) if query else ()), ("token", page.token.value))


async def of_thread(
    page: LocalPage,
    opened: OpenThread,
    host: str,
    locale: Locale,
    *,
    refused: Refused | None = None,
    show: str = "",
    query: str = "",
    texts: Mapping[str, Text] | None = None,
) -> Markup:
    """The sidebar beside an open thread, with the `texts` that were just asked for. With a `refused` form what was
    typed into it stands in the fields again; `show` names a part of the Gmail card; `query` is the search beside it.
    Raises MailboxError."""
    desk = page.desk
    stored = await desk.mailbox.drafts()
    panel = await panel_of(desk, opened, page.next_step, now=page.clock(), locale=locale, drafts=stored, texts=texts)
    if refused is not None:
        panel = with_typed(panel, refused.verb, refused.form.pairs)
    if host == "outlook":
        hidden = (("thread", opened.thread.id), *_carried(page, host, query))
        return Markup(pane.render(panel, action_url="/local/do", hidden=hidden))  # noqa: S704
    cards = _renderer(page)
    part = cards.part(panel, show) if show else None
    return _preview(page, part or cards.thread(panel), opened.thread.id, host, query)


async def of_mailbox(page: LocalPage, side: str, host: str, locale: Locale, thread: str = "") -> Markup:
    """What stands beside no thread: the overview in either host; in Gmail's cards also the settings, and the step
    before everything is deleted. Raises MailboxError."""
    if host == "outlook":
        scan = await scanning.progress(page.desk.rows)
        home = overview_panel.build(await overview(page.desk, now=page.clock()), locale, scan)
        hidden = (("host", host), ("token", page.token.value))
        return Markup(pane.render_overview(home, action_url="/local/do", hidden=hidden))  # noqa: S704
    cards = _renderer(page)
    if side == SETTINGS:
        profile = await profiles.get(page.desk)
        keys = keys_panel.group(await keys_panel.listed(page.desk), locale, page.clock())
        source = SettingsSource(profile, page.desk.owner.email, locale=locale, keys=keys)
        card = cards.settings(settings_panel.build(source))
    elif side == DELETE:
        card = cards.notice(settings_panel.ask_before_deleting())
    elif side == DELETED:
        card = cards.notice(settings_panel.deleted())
    else:
        found = await overview(page.desk, now=page.clock())
        card = cards.home(overview_panel.build(found, locale, await scanning.progress(page.desk.rows)))
    return _preview(page, card, thread, host)
